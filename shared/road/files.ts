import type { Charter } from '../charter/charter.ts'
import { documentsOf } from '../composing/documents/documents.ts'
import type { LetterEffect } from '../effects.ts'
import type { Letter } from '../letters.ts'
import { parseMail } from '../mail/parse.ts'
import type { FileRef } from '../meeting/events.ts'
import { enclosuresOf } from './enclosures.ts'
import type { World } from './world.ts'

/** A file ready to go out with a letter. */
export interface LoadedFile {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
}

/** What goes along with a letter: the papers that are made for it, then the files that came with earlier mails, in their order. */
export async function filesFor(world: World, network: string, charter: Charter, effect: LetterEffect): Promise<LoadedFile[]> {
  const { letter } = effect
  // A letter that is only shown has the papers with it that it will have.
  const about = letter.name === 'rehearsed' ? letter.letter : letter
  const papers =
    hasPaper(about) && !(about.name === 'decision-log' && about.decisions.length === 0 && about.lookIn !== undefined)
      ? await documentsOf(about, charter, world.networks.get(network)?.templates ?? {})
      : []
  return [...papers, ...(await fetched(world, effect.parcel?.files ?? enclosuresOf(letter, charter)))]
}

/** Making a paper loads what reads and writes Word files, which most letters never need. */
const hasPaper = ({ name }: Letter): boolean =>
  name === 'agenda' ||
  name === 'supplementary-agenda' ||
  name === 'decision-log' ||
  name === 'planning-invitation' ||
  name === 'agenda-for-approval' ||
  name === 'minutes-template'

/** The files, found again in the raw mails that brought them. */
async function fetched(world: World, refs: readonly FileRef[]): Promise<LoadedFile[]> {
  const mails = new Map<string, readonly { readonly type: string; readonly bytes: Uint8Array }[]>()
  for (const mail of new Set(refs.map(ref => ref.mail))) {
    const raw = await world.rawMails.get(mail)
    const parsed = raw === null ? null : await parseMail(raw)
    mails.set(mail, parsed?.ok === true ? parsed.mail.attachments : [])
  }
  return refs.flatMap(ref => {
    const file = mails.get(ref.mail)?.[ref.index]
    return file === undefined ? [] : [{ name: ref.name, type: file.type, bytes: file.bytes }]
  })
}
