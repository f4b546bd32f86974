import { addDays, localDayOf } from '../../shared/calendar/day.ts'
import type { LetterEffect } from '../../shared/effects.ts'
import type { Report } from '../../shared/road/report.ts'
import { report } from '../../shared/road/report.ts'
import type { NetworkFiles, World } from '../../shared/road/world.ts'
import type { Lived } from './year.ts'

const silent = { info: () => undefined, warn: () => undefined }

/** What `show` says of a network. */
const showOf = async ({ house }: Lived, network: string): Promise<Report> => {
  const world: World = {
    networks: house.networks,
    ...house.disk,
    postman: { send: async () => ({ type: 'later', detail: '' }) },
    secrets: [],
    journal: silent,
  }
  return report(world, network, house.clock())
}

const shows = (lived: Lived): Promise<readonly { readonly files: NetworkFiles; readonly show: Report }[]> =>
  Promise.all([...lived.house.networks.values()].map(async files => ({ files, show: await showOf(lived, files.charter.id) })))

/** P2: whose mail was accepted finds what it said in the state, under the writer's own name. P5: what was forged stands nowhere. */
export async function saidIsThere(lived: Lived): Promise<readonly string[]> {
  const { house, written } = lived
  const wrong: string[] = []
  const states = await shows(lived)
  const byName = new Map(written.map(mail => [mail.messageId, mail]))
  const amended = [...house.store.streams.values()]
    .flat()
    .flatMap(each => (each.type === 'ItemAmended' ? [each.before.title ?? ''] : []))
  const released = new Set(
    [...house.store.causes.values()].flatMap(({ key, mail }) =>
      mail !== null && key.endsWith('/yes')
        ? [/^Message-ID: (<[^>]*>)/im.exec(house.rawMails.peek(mail.id) ?? '')?.[1] ?? '']
        : [],
    ),
  )
  for (const { show } of states) {
    for (const { mail, key, network } of house.store.causes.values()) {
      if (mail === null || mail.outcome !== 'accepted' || network !== show.network || mail.commands.length !== 1) continue
      const raw = house.rawMails.peek(mail.id) ?? ''
      const said = byName.get(/^Message-ID: (<[^>]*>)/im.exec(raw)?.[1] ?? '')
      // The mark stands in small letters in its Message-ID, and as it is only in words of its writer's own.
      // What its municipality has said better since stands under the new words.
      if (said === undefined || !raw.includes(said.mark) || amended.some(title => title.includes(said.mark))) continue
      if (!holds(show, mail.commands[0] ?? '', said.mark, said.from))
        wrong.push(`P2 ${mail.commands[0]} ${said.mark} was accepted (${key.slice(0, 12)}), and the state does not have it`)
    }
    const text = JSON.stringify(show.meetings)
    for (const said of written) {
      // What the secretariat has said yes to is its own word.
      const isOurs = said.network === show.network && said.kind === 'forged' && !released.has(said.messageId)
      if (isOurs && text.includes(said.mark)) wrong.push(`P5 forged ${said.mark} stands in the state`)
    }
  }
  return wrong
}

function holds({ meetings }: Report, command: string, mark: string, by: string): boolean {
  switch (command) {
    case 'SubmitItem':
      return meetings.some(({ items }) => items.some(each => each.title.includes(mark) && each.by === by))
    case 'CommentOnMinutes':
      return meetings.some(({ comments }) => comments.some(each => each.text.includes(mark) && each.by === by))
    default:
      return true
  }
}

/** P3: whatever day has come is done or was left out for a reason; a meeting that is over counts as held. */
export async function deadlinesKept(lived: Lived): Promise<readonly string[]> {
  const wrong: string[] = []
  for (const { files, show } of await shows(lived)) {
    const yesterday = new Date(Date.parse(lived.house.clock()) - 3 * 24 * 60 * 60_000).toISOString()
    const has = (at: string): boolean => new Date(at).toISOString() < yesterday
    for (const { number, phase, deadlines, minutes, end } of show.meetings) {
      if (phase === 'cancelled') continue
      const due = deadlines.filter(each => each.state === 'due' && has(each.at)).map(each => each.name)
      const left = due.filter(
        name => name === 'call-for-items' || name === 'meeting-ends' || (name === 'approval' && minutes?.distributedAt != null),
      )
      for (const name of left) wrong.push(`P3 ${files.charter.id}/meeting/${number}: ${name} is long over and was not done`)
      if (has(end) && !['held', 'minutes-out', 'approved'].includes(phase))
        wrong.push(`P3 ${files.charter.id}/meeting/${number} is over and counts as ${phase}`)
    }
  }
  return wrong
}

/**
 * P4: approved after the last day for comments on minutes that were sent, counted from the letters that the transport took. All of a letter may
 * be claimed at once, so a death may leave minutes of which nobody can say whether they were sent (P3): those count from their day too.
 */
export async function approvals(lived: Lived): Promise<readonly string[]> {
  const { house } = lived
  const wrong: string[] = []
  for (const { files } of await shows(lived)) {
    const { id, timeZone, deadlines } = files.charter
    const sent = new Map<number, string>()
    const perhaps = uncertainMinutes(house, id, timeZone)
    for (const { mail, at } of house.transport.taken) {
      const effect = house.store.effects.get(mail.tag.slice(0, mail.tag.lastIndexOf('.')))?.effect
      if (effect?.kind !== 'letter' || !mail.tag.startsWith(`${id}/`)) continue
      const { letter } = effect satisfies LetterEffect
      if (letter.name === 'minutes-for-comment' && !sent.has(letter.meeting.number))
        sent.set(letter.meeting.number, localDayOf(effect.notBefore, timeZone))
      if (letter.name !== 'minutes-approved') continue
      const day = sent.get(letter.meeting.number) ?? perhaps.get(letter.meeting.number)
      if (day === undefined) wrong.push(`P4 ${mail.tag}: approved, and no minutes were sent`)
      else if (localDayOf(at, timeZone) <= addDays(day, deadlines.commentsDue.days))
        wrong.push(`P4 ${mail.tag}: approved at ${at}, minutes of ${day}`)
    }
  }
  return wrong
}

/** By meeting, the day of minutes that were claimed by a process that died, and that were perhaps sent. */
function uncertainMinutes(house: Lived['house'], network: string, timeZone: string): ReadonlyMap<number, string> {
  const days = new Map<number, string>()
  for (const { effect: key, state } of house.store.deliveries.values()) {
    const { effect } = house.store.effects.get(key) ?? {}
    if (state !== 'uncertain' || effect?.kind !== 'letter' || !key.startsWith(`${network}/`)) continue
    const { letter, notBefore } = effect satisfies LetterEffect
    if (letter.name !== 'minutes-for-comment') continue
    const day = localDayOf(notBefore, timeZone)
    const known = days.get(letter.meeting.number)
    if (known === undefined || day < known) days.set(letter.meeting.number, day)
  }
  return days
}
