import type { Charter } from '../charter/charter.ts'
import type { LetterEffect } from '../effects.ts'
import { packed, unpacked } from '../packed.ts'
import type { Outbox } from '../ports.ts'
import type { LetterSaid } from './said.ts'
import { written } from './said.ts'

/**
 * What a letter told its readers as it left. It is kept beside the letter: an answer may come after a new version has changed the words,
 * and must still be told from what it quotes. Packed: forty readers are told nearly the same, and that packs to little more than one text.
 */
interface Told {
  readonly texts: readonly LetterSaid[]
  /** By the reader's place: which of the texts; null for who has not been written to. */
  readonly of: readonly (number | null)[]
}

/** Null when there is none: a letter from before this was kept, or one whose reader was erased. */
const toldIn = (kept: string | null): Told | null => {
  const text = kept === null ? null : unpacked(kept)
  return text === null || text === '' ? null : (JSON.parse(text) as Told)
}

/** Every word that is packed, for whoever looks for a name. */
export const wordsIn = (kept: string): string =>
  (toldIn(kept)?.texts ?? []).map(({ lines, subject }) => [subject, ...lines].join('\n')).join('\n')

/**
 * Keeps what these readers are about to be told. `isFirst`: nobody has been written to before. Else what those were told stays, since it
 * may have been another version that wrote to them.
 */
export const keepTold = async (
  outbox: Outbox,
  key: string,
  { letter, to }: LetterEffect,
  charter: Charter,
  { places, isFirst }: { readonly places: readonly number[]; readonly isFirst: boolean },
): Promise<void> => {
  const before = isFirst ? null : await outbox.told(key)
  const earlier = toldIn(before)
  const now = await written(
    letter,
    places.flatMap(place => to[place] ?? []),
    charter,
  )
  const texts = new Map<string, number>()
  const asText = new Map<LetterSaid, string>()
  const of = to.map((_, place): number | null => {
    const said = now[places.indexOf(place)] ?? earlier?.texts[earlier.of[place] ?? -1]
    if (said === undefined) return null
    // Readers who are told the same were given the same object.
    const text = asText.get(said) ?? JSON.stringify({ lines: said.lines, subject: said.subject })
    asText.set(said, text)
    const at = texts.get(text) ?? texts.size
    texts.set(text, at)
    return at
  })
  const told: Told = { texts: [...texts.keys()].map(text => JSON.parse(text) as LetterSaid), of }
  const kept = packed(JSON.stringify(told))
  if (kept !== before) await outbox.noteTold(key, kept)
}

/** How many letters are remembered of one outbox. A network has a handful that are being answered. */
const mostRemembered = 100
const remembered = new WeakMap<Outbox, Map<string, Told>>()

/** What this reader was told as the letter left; null when that was not kept. What somebody can answer has left, and never changes. */
export const toldTo = async (outbox: Outbox, key: string, place: number): Promise<LetterSaid | null> => {
  const letters = remembered.get(outbox) ?? new Map<string, Told>()
  remembered.set(outbox, letters)
  const known = letters.get(key)
  const told = known?.of[place] == null ? toldIn(await outbox.told(key)) : known
  const text = told?.of[place]
  if (told === null || text == null) return null
  letters.delete(key)
  letters.set(key, told)
  const oldest = letters.keys().next().value
  if (letters.size > mostRemembered && oldest !== undefined) letters.delete(oldest)
  return told.texts[text] ?? null
}
