import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { House } from '../../../local/try/house.ts'
import { houseOf } from '../../../local/try/house.ts'
import { Recorder } from '../../../local/try/recorder.ts'
import { Stage } from '../../../local/try/stage.ts'
import { story } from '../../../local/try/story/story.ts'
import { openWorld } from '../../../local/world.ts'
import type { StreamId } from '../../../shared/effects.ts'
import type { EventLog, MailBytes, Outbox } from '../../../shared/ports.ts'
import type { Box } from './box.ts'

/** Everything that a run leaves, in a form in which two runs can be compared. */
export interface Told {
  /** As `rundskriv show --json` has it. */
  readonly state: unknown
  /** By stream, event for event. */
  readonly events: Readonly<Record<string, readonly unknown[]>>
  /** By effect and reader: the whole mail, but for what SES puts in the place of ours. */
  readonly letters: Readonly<Record<string, string>>
}

const network = 'erfa'
const begins = '2027-03-01T08:00'
export const ends = '2027-05-10T06:05:00.000Z'
const quiet = { info: () => undefined, warn: () => undefined }

/** What differs between SES and one machine, and must: the ids of mails, and dates of sending. */
const withoutTransport = (raw: Uint8Array): string =>
  Buffer.from(raw)
    .toString('latin1')
    .replaceAll(/^(Message-ID|Date|In-Reply-To|References):.*(?:\r\n[ \t].*)*\r\n/gim, '')

/** A letter that is refused for the moment leaves a minute later, and the proof of approval says so, truly: the hour is left out. */
export const withoutHoursOfDelivery = ({ letters, ...others }: Told): Told => {
  const words = (raw: string): string => raw.replaceAll('=\r\n', '').replaceAll(/(?:\s|=C2=A0)+/g, ' ')
  const told = Object.entries(letters).map(([tag, raw]) => [
    tag,
    words(raw).replaceAll(/(afleveret \w+ den \d+\. \w+) kl\. \d\d\.\d\d/g, '$1'),
  ])
  return { ...others, letters: Object.fromEntries(told) }
}

/** Mails in answer letters under the ids that these have here, so that their own ids differ: told apart by when they first appear. */
const withoutIds = (events: unknown): unknown => {
  const seen = new Map<string, string>()
  const named = (id: string): string => {
    const name = seen.get(id) ?? `mail ${seen.size + 1}`
    seen.set(id, name)
    return name
  }
  return JSON.parse(JSON.stringify(events).replaceAll(/\b[0-9a-f]{64}\b/g, named))
}

const told = async (house: House, log: EventLog, letters: ReadonlyMap<string, MailBytes>): Promise<Told> => {
  const state = await house.report(network, ends)
  const streams: readonly StreamId[] = ['network', 'members', 'meeting/1']
  const all: [string, unknown][] = []
  for (const stream of streams) all.push([stream, (await log.read(network, stream)).events])
  const sent = [...letters].map(([tag, { to, raw }]): [string, string] => [`${tag} ${to}`, withoutTransport(raw)])
  sent.sort(([a], [b]) => (a < b ? -1 : 1))
  return { state, events: withoutIds(Object.fromEntries(all)) as Told['events'], letters: Object.fromEntries(sent) }
}

/** The story on one machine, as `npm run try` plays it. */
export const onOneMachine = async (): Promise<{ readonly told: Told; readonly secret: string }> => {
  const out = mkdtempSync(join(tmpdir(), 'rundskriv-told-'))
  const opened = await openWorld({ data: join(out, 'data'), charters: 'charters', relay: null, journal: quiet })
  try {
    const recorder = new Recorder(out)
    const letters = new Map<string, MailBytes>()
    const noting = recorder.beside(opened.postman, opened.outbox, () => opened.clock.get() ?? begins)
    const postman = {
      send: async (mail: MailBytes) => {
        letters.set(mail.tag, mail)
        return noting.send(mail)
      },
    }
    const house = houseOf({ ...opened, postman })
    await story(await Stage.open(house, opened.networks.get(network)!, recorder, begins, () => undefined))
    return { told: await told(house, opened.log, letters), secret: Buffer.from(opened.secrets[0]!).toString('hex') }
  } finally {
    await opened.close()
    rmSync(out, { recursive: true, force: true })
  }
}

/** The same story in the box. Answers also how often each letter was handed over to SES. */
export const inTheBox = async (
  box: Box,
  secret: string,
): Promise<{ readonly told: Told; readonly handedOver: ReadonlyMap<string, number> }> => {
  const out = mkdtempSync(join(tmpdir(), 'rundskriv-told-'))
  try {
    await box.table.put({ pk: 'secrets', sk: 'reply', values: secret })
    const recorder = new Recorder(out)
    const letters = new Map<string, MailBytes>()
    const handedOver = new Map<string, number>()
    const taken = { send: async ({ messageId }: MailBytes) => ({ type: 'sent', messageId }) as const }
    const noting = recorder.beside(taken as never, box.outbox as Outbox, () => box.now() ?? begins)
    box.onLetter = async mail => {
      letters.set(mail.tag, mail)
      handedOver.set(mail.tag, (handedOver.get(mail.tag) ?? 0) + 1)
      await noting.send(mail)
    }
    await story(await Stage.open(box, box.networks.get(network)!, recorder, begins, () => undefined))
    return { told: await told(box, box.log, letters), handedOver }
  } catch (fault) {
    const telling = box.lines.filter(line => /"level":"(?:WARN|ERROR)"|"why":/.test(line)).slice(-20)
    throw new Error([String(fault), 'What the functions said was wrong:', ...telling].join('\n'), { cause: fault })
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}
