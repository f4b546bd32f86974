/** One instruction of "P-12 15, P-14 ud, P-13 først", or of "statusrunden 28 min, pause efter P-12". */
export type AgendaEdit = ItemEdit | PointEdit

/** What is done to a line that is nobody's item: the length of a standing point, known by its title, and breaks. */
export type PointEdit =
  | { readonly do: 'standing'; readonly point: string; readonly minutes: number }
  | { readonly do: 'break'; readonly minutes: number; readonly place: BreakPlace }
  | { readonly do: 'no-break' }

/** Beside an item (`P-12`) or a standing point (its title), or as near to a time of day (local, `HH:MM`) as two points meet. */
export type BreakPlace = { readonly after: string } | { readonly before: string } | { readonly near: string }

export type ItemEdit =
  | { readonly do: 'minutes'; readonly item: string; readonly minutes: number }
  | { readonly do: 'drop'; readonly item: string }
  | { readonly do: 'first'; readonly item: string }
  | { readonly do: 'last'; readonly item: string }
  | { readonly do: 'before' | 'after'; readonly item: string; readonly other: string }
  | { readonly do: 'add'; readonly item: string }
