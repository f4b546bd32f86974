import type { ItemKind } from '../../meeting/events.ts'
import { findDurations } from '../language/durations.ts'
import { kindNamed } from './item-kinds.ts'

export interface LoneFields {
  readonly kind: ItemKind | null
  readonly minutes: number | null
}

/**
 * "Drøftelse, 20 min.", "Orientering.": a sentence that is nothing but a kind, with a length or without. As the first of a mail it might be its matter, and so this is
 * only asked of what stands below a title. Null for any other sentence.
 */
export const loneFields = (sentence: string): LoneFields | null => {
  const [length, ...others] = findDurations(sentence)
  if (others.length > 0) return null
  const rest =
    length === undefined
      ? sentence
      : `${sentence.slice(0, length.at)} ${sentence.slice(length.end)}`.replace(/(?<!\p{L})(?:ca|cirka|max)(?!\p{L})/iu, '')
  const bare = rest.replace(/[\s.,;:()/–-]{1,20}/g, ' ').trim()
  const kind = bare.split(' ').length <= 3 ? kindNamed(bare) : null
  return kind === null || !/^(?:til |kort |ren )?\p{L}+(?: og \p{L}+)?$/iu.test(bare)
    ? null
    : { kind, minutes: length?.minutes ?? null }
}
