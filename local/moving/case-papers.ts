import { letterFor } from '../../shared/courier.ts'
import type { QueuedEffect } from '../../shared/effects.ts'
import { maskCpr } from '../../shared/mail/cpr.ts'
import { parseMail } from '../../shared/mail/parse.ts'
import type { Delivery, MailRecord } from '../../shared/ports.ts'
import type { World } from '../../shared/road/world.ts'
import type { Parcel } from './parcel.ts'

/** One paper of a case: a mail that came in, a file that came with it, or a letter that went out. */
export interface Paper {
  readonly at: string
  readonly direction: 'in' | 'out'
  readonly theme: string
  readonly from: string
  readonly to: string
  /** How it ended: an outcome of the secretary, or a state of the courier. */
  readonly ended: string
  readonly folder: 'mails' | 'documents'
  /** What its file is called behind its number. */
  readonly name: string
  /** Null for what must not be handed on: it is in the list alone. */
  readonly load: (() => Promise<Uint8Array>) | null
}

/** Everything on paper about a network, or about one of its meetings, in the order of time. */
export const papersOf = async (
  world: World,
  parcel: Parcel,
  meeting: number | null,
  isApart: (id: string) => Promise<boolean>,
): Promise<readonly Paper[]> => {
  const papers: Paper[] = []
  // A mail that was read again has a second cause; it came once.
  const records = new Map(parcel.causes.flatMap(({ mail }) => (mail === null ? [] : [[mail.id, mail] as const])))
  for (const mail of records.values())
    if (meeting === null || mail.stream === `meeting/${meeting}`) {
      const isPersonal = mail.reason === 'personal-number' || (await isApart(mail.id))
      papers.push(...(isPersonal ? [leftOut(mail)] : await papersIn(world, mail)))
    }
  const queued = new Map(parcel.effects.map(effect => [effect.key, effect]))
  for (const delivery of parcel.deliveries) {
    const effect = queued.get(delivery.effect)
    if (effect !== undefined && delivery.state !== 'queued' && isAbout(effect, meeting))
      papers.push(...letter(world, effect, delivery))
  }
  return papers.toSorted((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1))
}

const isAbout = ({ key, network, effect }: QueuedEffect, meeting: number | null): boolean => {
  if (effect.kind !== 'letter') return false
  if (meeting === null || key.startsWith(`${network}/meeting/${meeting}@`)) return true
  const { letter } = effect
  return 'meeting' in letter && letter.meeting?.number === meeting
}

/** It is deleted after 30 days; a case file that lies somewhere for good must not keep it. Its subject and its addresses may hold the number too. */
const leftOut = ({ id, outcome, envelope }: MailRecord): Paper => {
  const masked = (text: string): string => maskCpr(text, Number(envelope.at.slice(0, 4)))
  return {
    ...{
      at: envelope.at,
      direction: 'in',
      from: masked(envelope.from),
      to: masked(envelope.to),
      ended: outcome,
      folder: 'mails',
    },
    ...{ theme: 'left out: it holds a personal number (CPR)', name: `in-${id.slice(0, 8)}.eml`, load: null },
  }
}

const papersIn = async (world: World, { id, outcome, envelope }: MailRecord): Promise<readonly Paper[]> => {
  const raw = await world.rawMails.get(id)
  if (raw === null) return []
  const parsed = await parseMail(raw)
  const about = { at: envelope.at, direction: 'in', from: envelope.from, to: envelope.to, ended: outcome } as const
  const theme = parsed.ok ? parsed.mail.subject : ''
  const files = parsed.ok ? parsed.mail.attachments.filter(({ inline }) => !inline) : []
  return [
    { ...about, theme, folder: 'mails', name: `in-${id.slice(0, 8)}.eml`, load: async () => raw },
    ...files.map(
      ({ name, bytes }): Paper => ({
        ...about,
        theme: `${theme}: ${name}`,
        folder: 'documents',
        name: fileName(name),
        load: async () => bytes,
      }),
    ),
  ]
}

const letter = (world: World, effect: QueuedEffect, { index, at, state, address }: Delivery): readonly Paper[] => {
  if (effect.effect.kind !== 'letter') return []
  const { name } = effect.effect.letter
  const load = async () => (await letterFor(world, effect, index, at))?.raw ?? Buffer.alloc(0)
  const from = world.networks.get(effect.network)?.charter.address ?? ''
  return [{ at, direction: 'out', theme: name, from, to: address, ended: state, folder: 'mails', name: `out-${name}.eml`, load }]
}

/** A stranger's name for a file as one that every system takes. */
const fileName = (name: string): string => {
  const clean = name
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}. _-]/gu, '_')
    .replaceAll(/\.{2,}/g, '.')
    .trim()
  return clean.slice(-80).replace(/^[. ]+/, '') || 'file'
}
