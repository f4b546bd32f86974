/** Where a line stands in the innermost table around it, and the cells that it holds from there on. */
export interface Place {
  readonly table: number
  readonly row: number
  readonly column: number
  readonly cells: readonly string[]
}

interface Open {
  readonly id: number
  row: number
  column: number
}

/** Between the cells that are drawn in one line; no mail program writes it. */
export const cellEnd = '\u001F'

/** The tables that are open while HTML is drawn. */
export class Tables {
  private readonly open: Open[] = []
  private count = 0
  private begun = 0

  enter(name: string): void {
    const table = this.open.at(-1)
    if (name === 'table') {
      this.open.push({ id: this.count, row: -1, column: -1 })
      this.count += 1
    } else if (table !== undefined && name === 'tr') {
      table.row += 1
      table.column = -1
    } else if (table !== undefined && (name === 'td' || name === 'th')) table.column += 1
  }

  leave(name: string): void {
    if (name === 'table') this.open.pop()
  }

  /** The line that is drawn next begins in this cell. */
  begin(): void {
    this.begun = this.open.at(-1)?.column ?? 0
  }

  /** What a line that ends here is, drawn as one line, and its place; null outside of all tables. */
  place(drawn: string): { readonly raw: string; readonly place: Place } | null {
    const table = this.open.at(-1)
    if (table === undefined) return null
    const [first = '', ...more] = drawn.split(cellEnd)
    const cells = [first.trimEnd(), ...more.map(each => each.trim())]
    const place = { table: table.id, row: table.row, column: Math.max(0, this.begun), cells: cells.map(each => each.trim()) }
    return { raw: cells.filter(each => each !== '').join(' '), place }
  }
}
