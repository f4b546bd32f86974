import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { InputFault } from './errors.ts'

/** Makes a folder and those above it. Not `recursive`: that never comes back where a file system says ENOENT to a folder whose parent is there (/proc). */
export const makeFolder = (folder: string): void => makeParents(resolve(folder))

const makeParents = (folder: string): void => {
  try {
    mkdirSync(folder)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST' && statSync(folder).isDirectory()) return
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error
    makeParents(dirname(folder))
    mkdirSync(folder)
  }
}

export interface Leaving {
  /** With which `index.html` begins, so that it is known again. */
  readonly sign: string
  /** What the page says until it is written. */
  readonly unfinished: string
  /** What an earlier run may have left beside the page. */
  readonly folders: readonly string[]
}

/** Makes room for a page and its mails in `out`: takes away what an earlier run left, and nothing else. Throws InputFault. */
export const makeRoom = (out: string, { sign, unfinished, folders }: Leaving): void => {
  const page = join(out, 'index.html')
  try {
    makeFolder(out)
    if (readdirSync(out).length > 0) {
      const isOurs = existsSync(page) && readFileSync(page, 'utf8').includes(sign)
      if (!isOurs) throw new InputFault(`${out}: this folder holds something else; name an empty one with --out`)
      for (const name of [...folders, 'index.html']) rmSync(join(out, name), { recursive: true, force: true })
    }
    mkdirSync(join(out, 'mails'))
    writeFileSync(page, `${sign}${unfinished}`)
  } catch (error) {
    if (error instanceof InputFault) throw error
    const { code } = error as NodeJS.ErrnoException
    throw new InputFault(`${out}: cannot be written as a folder (${code}); name another with --out`, { cause: error })
  }
}
