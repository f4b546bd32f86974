import type { Charter } from '../charter/charter.ts'
import { fits, mostOnTheWire, onTheWire } from '../charter/file-size.ts'
import { annexesOf, annexName } from '../composing/annexes.ts'
import type { LetterEffect } from '../effects.ts'
import type { Letter } from '../letters.ts'
import type { Parcel } from '../letters-around.ts'
import type { FileRef } from '../meeting/events.ts'

/** Somebody else's files that a letter passes on, under the names that the letter gives them. */
export function enclosuresOf(letter: Letter, charter: Charter): readonly FileRef[] {
  switch (letter.name) {
    case 'agenda':
    case 'planning-invitation':
      return annexesOf(letter.agenda, letter.items).map(annex => ({ ...annex.file, name: annexName(annex, charter) }))
    case 'supplementary-agenda':
      return annexesOf(letter.agenda, letter.items)
        .filter(annex => letter.added.includes(annex.item.id))
        .map(annex => ({ ...annex.file, name: annexName(annex, charter) }))
    case 'minutes-preview':
    case 'minutes-for-comment':
    case 'minutes-approved':
      return letter.minutes.attachments
    case 'passed-on':
      return letter.files ?? []
    default:
      return []
  }
}

/** The files in as few mails as carry them, in their order. */
function packed(files: readonly FileRef[]): readonly (readonly FileRef[])[] {
  const parcels: FileRef[][] = [[]]
  let room = mostOnTheWire
  for (const file of files) {
    room -= onTheWire(file)
    if (room < 0 && (parcels.at(-1) ?? []).length > 0) {
      parcels.push([])
      room = mostOnTheWire - onTheWire(file)
    }
    parcels.at(-1)?.push(file)
  }
  return parcels
}

/**
 * A letter whose files are too much for one mail becomes several, each with its own place in the outbox, so that each is sent exactly once.
 * A file that no mail carries is left out, and the letter says how to get it.
 */
export function inParcels(effect: LetterEffect, charter: Charter): readonly [LetterEffect, ...LetterEffect[]] {
  const { letter } = effect
  const all = enclosuresOf(letter, charter)
  const tooLarge = all.filter(file => !fits(file, charter)).map(({ name, bytes }) => ({ name, bytes }))
  const [first = [], ...more] = packed(all.filter(file => fits(file, charter)))
  if (more.length === 0 && tooLarge.length === 0) return [effect]
  const of = more.length + 1
  const parcel = (part: number, files: readonly FileRef[]): Parcel => ({ part, of, files, tooLarge: part === 1 ? tooLarge : [] })
  const meeting = 'meeting' in letter ? letter.meeting : null
  const rest = more.map((files, at): LetterEffect => {
    const names = files.map(({ name }) => name)
    return { ...effect, letter: { name: 'more-files', meeting, names }, parcel: parcel(at + 2, files) }
  })
  return [{ ...effect, parcel: parcel(1, first) }, ...rest]
}
