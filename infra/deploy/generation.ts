import type { InstalledGeneration } from '../../local/aws/installed.ts'

export type Choice = { readonly use: string } | { readonly refusal: string }

/**
 * The generation of the table that a deploy works on: the one that stands, unless a later one is asked for. The table of an earlier one is
 * no longer the stack's; CloudFormation would make a new and empty one, and every function would work on nothing.
 */
export const generationFor = (stands: InstalledGeneration, wanted: string | undefined, stack: string): Choice => {
  if (stands === 'unsaid')
    return wanted === undefined
      ? {
          refusal: `the stack ${stack} does not say which generation of the table it works on, being of an earlier version: say --generation 1, or the number that was said at the last restore (its output IsTable names the table)`,
        }
      : { use: wanted }
  if (wanted !== undefined && stands !== null && Number(wanted) < stands)
    return {
      refusal: `--generation: ${wanted} is before ${stands}, on which ${stack} works; an earlier table cannot be had back like this, an empty one would take its place. To stay as it is, leave --generation out`,
    }
  return { use: wanted ?? String(stands ?? 1) }
}
