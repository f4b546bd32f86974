import { labelled } from '../language/item-labels.ts'
import { isCourtesy } from '../language/phrases.ts'
import { sentencesOf } from '../language/text.ts'
import type { Block } from './item-counts.ts'

/** A name is no longer. Characters. */
const longest = 110
const isName = (line: string): boolean =>
  line.trim() !== '' && line.length <= longest && !/[.!:,;]\s*$/.test(line) && sentencesOf(line).length === 1 && !isCourtesy(line)

/**
 * "Her kommer punktet på ny:", below it a name, and right below that the labels of its fields: what stands above the labels is the name, and what leads up to
 * it with a colon says nothing of the matter. Null where a label gives the name, or nothing stands between.
 */
export const nameAbove = (block: Block): { readonly title: string; readonly block: Block } | null => {
  const labels = block.map(line => labelled(line))
  const first = labels.findIndex(each => each !== null && each.label !== 'title' && each.value !== '')
  const at = first - 1
  const above = block.slice(0, Math.max(at, 0))
  const lead = above.findLastIndex(line => line.trim() !== '')
  const isLed = lead >= 0 && (block[lead] ?? '').trimEnd().endsWith(':') && labels[lead] === null
  if (at < 1 || labels.some(each => each?.label === 'title' && each.value !== '') || !isLed || !isName(block[at] ?? ''))
    return null
  const told = sentencesOf(block[lead] ?? '').slice(0, -1)
  return {
    title: block[at]?.trim() ?? '',
    block: [...above.slice(0, lead), ...(told.length > 0 ? [told.join(' ')] : []), ...block.slice(first)],
  }
}
