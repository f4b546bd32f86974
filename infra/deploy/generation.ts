import { layout } from '../../functions/aws/dynamo/shape.ts'
import type { InstalledTable } from '../../local/aws/installed.ts'

export type Choice = { readonly use: string } | { readonly refusal: string }

/**
 * The generation of the table that a deploy works on: the one that stands, unless a later one is asked for. The table of an earlier one is
 * no longer the stack's; CloudFormation would make a new and empty one, and every function would work on nothing. So it would on a table in
 * which things lie elsewhere: that one can only be left, by an export and an import.
 */
export const generationFor = (stands: InstalledTable | null, wanted: string | undefined, stack: string): Choice => {
  if (stands === null) return { use: wanted ?? '1' }
  const { generation } = stands
  const isNext = wanted !== undefined && Number(wanted) > (generation ?? 1)
  if (stands.layout !== layout && !isNext)
    return {
      refusal: `the table of ${stack} is of layout ${stands.layout}, and this version reads and writes layout ${layout}: export --all --aws, deploy with --generation ${generation === null ? 'one higher than the one that stands' : generation + 1}, import (docs/operating.md, upgrading)`,
    }
  if (generation === null)
    return wanted === undefined
      ? {
          refusal: `the stack ${stack} does not say which generation of the table it works on, being of an earlier version: say --generation 1, or the number that was said at the last restore (its output IsTable names the table)`,
        }
      : { use: wanted }
  if (wanted !== undefined && Number(wanted) < generation)
    return {
      refusal: `--generation: ${wanted} is before ${generation}, on which ${stack} works; an earlier table cannot be had back like this, an empty one would take its place. To stay as it is, leave --generation out`,
    }
  return { use: wanted ?? String(generation) }
}
