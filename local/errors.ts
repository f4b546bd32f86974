/** The store cannot take anything just now (disk full, database locked): nothing was written, the same may be tried again. SMTP answers 4xx. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable'
  readonly full: boolean

  constructor(detail: string, full: boolean, cause: unknown) {
    super(detail, { cause })
    this.full = full
  }
}

/** What was handed in is at fault, not we: one clear line for stderr, exit status 1. */
export class InputFault extends Error {
  override readonly name = 'InputFault'
}

/** An option cannot be understood: exit status 2. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage'
}

/** Low byte of SQLite's result codes that mean "not now": busy, locked, out of memory, read-only, I/O, full, cannot open. */
const sqliteNotNow = new Map([
  [5, 'the database is locked by another program'],
  [6, 'the database is locked'],
  [7, 'out of memory'],
  [8, 'the database is read-only'],
  [10, 'the disk failed'],
  [13, 'the disk is full'],
  [14, 'the database file cannot be opened'],
])
const sqliteFull = 13

const filesNotNow = new Map([
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the disk quota is used up'],
  ['EROFS', 'the file system is read-only'],
  ['EACCES', 'writing is not allowed'],
  ['EPERM', 'writing is not allowed'],
  ['EIO', 'the disk failed'],
  ['EMFILE', 'too many open files'],
  ['ENFILE', 'too many open files'],
])

/** The error as `StoreUnavailable` if it says that the store cannot write now; otherwise the error as it is. */
export const asUnavailable = (error: unknown): unknown => {
  if (!(error instanceof Error) || error instanceof StoreUnavailable) return error
  const { code, errcode } = error as Error & { code?: unknown; errcode?: unknown }
  if (typeof errcode === 'number') {
    const low = errcode & 0xff
    const detail = sqliteNotNow.get(low)
    return detail === undefined ? error : new StoreUnavailable(detail, low === sqliteFull, error)
  }
  const detail = typeof code === 'string' ? filesNotNow.get(code) : undefined
  return detail === undefined ? error : new StoreUnavailable(detail, code === 'ENOSPC' || code === 'EDQUOT', error)
}

/** Whether SQLite says that another connection holds the lock. */
export const isBusy = (error: unknown): boolean => {
  const errcode = (error as { errcode?: unknown } | null)?.errcode
  return typeof errcode === 'number' && ((errcode & 0xff) === 5 || (errcode & 0xff) === 6)
}

/** Whether a piece of the program is not there (an installation under repair, or an unfinished one): the same may be tried again. */
export const isIncomplete = (error: unknown): boolean => {
  const { code } = (error ?? {}) as { code?: unknown }
  return code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND'
}
