const numbered = (...names: readonly string[]): ReadonlyMap<string, number> =>
  new Map(names.flatMap((each, index) => each.split(' ').map(name => [name, index + 1] as const)))

/** 1 = January. */
export const months = numbered(
  'januar january jan',
  'februar february feb',
  'marts march mar',
  'april apr',
  'maj may',
  'juni june jun',
  'juli july jul',
  'august aug',
  'september sep sept',
  'oktober october okt oct',
  'november nov',
  'december dec',
)

/** 1 = Monday. */
export const weekdays = numbered(
  'mandag monday man mon',
  'tirsdag tuesday tirs tir tue',
  'onsdag wednesday ons wed',
  'torsdag thursday tors tor thu',
  'fredag friday fre fri',
  'lørdag saturday lør sat',
  'søndag sunday søn sun',
)

/** As a weekday these count only in front of a date: "man", "ons", "sun" are words too. */
export const isShortWeekday = (name: string): boolean => name.length < 6
