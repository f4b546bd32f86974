import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { Prepared } from './groups.ts'

/** Ten years of two meetings, as `cases/ten-years.ts` lives them; made when first asked for. */
export const tenYears = (): { readonly get: () => Prepared; readonly remove: () => void } => {
  let made: (Prepared & { readonly folder: string }) | null = null
  return {
    get: () => {
      made ??= JSON.parse(
        execFileSync(process.execPath, [join(import.meta.dirname, 'cases', 'ten-years.ts')], { encoding: 'utf8' }),
      ) as Prepared & { folder: string }
      return made
    },
    remove: () => {
      if (made !== null) execFileSync('rm', ['-rf', made.folder])
    },
  }
}
