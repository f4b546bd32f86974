import { isOnTime, lettersOnce, toldInTime } from './promised-letters.ts'
import { questionsEnd } from './promised-questions.ts'
import { rebuilt } from './promised-replay.ts'
import { approvals, deadlinesKept, saidIsThere } from './promised-state.ts'
import type { Lived } from './year.ts'

/** What of P1–P7 (docs/promises.md) a year has broken, each in a line that begins with the promise. */
export async function broken(lived: Lived): Promise<readonly string[]> {
  const found = [
    ...everyMailHasAnEnding(lived),
    ...(await saidIsThere(lived)),
    ...everyWriterIsAnswered(lived),
    ...lived.roll.wrong,
    ...lettersOnce(lived),
    ...isOnTime(lived),
    ...toldInTime(lived),
    ...questionsEnd(lived),
    ...(await deadlinesKept(lived)),
    ...(await approvals(lived)),
    ...nobodySpeaksForAnother(lived),
    ...nobodyElseIsWrittenTo(lived),
    ...nothingPersonalIsLogged(lived),
    ...(await rebuilt(lived)),
  ]
  return [...new Set(found)]
}

/** Mails as they came, with how they ended: read again after a yes counts as the same mail. */
const endingsOf = ({ house }: Lived) => [...house.store.causes.values()].filter(cause => cause.mail !== null)

function everyMailHasAnEnding(lived: Lived): readonly string[] {
  const { house, written } = lived
  const endings = endingsOf(lived)
  const firsts = new Map<string, number>()
  for (const { key, mail } of endings) {
    if (key.split('/').length === 2 && mail !== null) firsts.set(mail.id, (firsts.get(mail.id) ?? 0) + 1)
  }
  const kept = new Map<string, string[]>()
  for (const [id, times] of firsts) {
    const raw = house.rawMails.peek(id)
    const name = raw === null ? null : (/^Message-ID: (<[^>]*>)/im.exec(raw)?.[1] ?? null)
    if (name !== null) kept.set(name, [...(kept.get(name) ?? []), ...Array<string>(times).fill(id)])
  }
  return written.flatMap(mail => {
    const found = kept.get(mail.messageId)?.length ?? 0
    const wanted = mail.acknowledged.length > 0 ? 1 : 0
    if (found === wanted || (found === 1 && wanted === 0)) return []
    return [`P1 ${mail.kind} ${mail.mark} was taken ${mail.acknowledged.length} times and has ${found} outcomes`]
  })
}

/** A yes to a booking, and a word about an earlier mail, bring the letter that answers that mail. */
const bringsAnothersAnswer = new Set(['SettleHeldMail', 'ReadAgain'])

/** The second mail of a day that nobody can make out gets no second question: the secretariat hears of it instead (G22). */
const passedOn = ({ house }: Lived): ReadonlySet<string> =>
  new Set(
    [...house.store.effects.values()].flatMap(({ effect, queuedAt }) =>
      effect.kind === 'letter' &&
      effect.letter.name === 'passed-on' &&
      ['unclear-again', 'people', 'agenda-order', 'swap-back', 'planning-meeting'].includes(effect.letter.what)
        ? [`${queuedAt} ${effect.letter.who.address}`]
        : [],
    ),
  )

/** Whoever changed something, was asked or was refused has had an answer to that very mail, unless the letter could not reach them. */
function everyWriterIsAnswered(lived: Lived): readonly string[] {
  const { house, written } = lived
  const byName = new Map(written.map(mail => [mail.messageId, mail]))
  const answered = new Set<string>()
  for (const { effect, key } of house.store.effects.values()) {
    if (effect.kind !== 'letter' || effect.answering?.messageId == null) continue
    for (const [index, { address }] of effect.to.entries()) {
      const state = house.store.deliveries.get(`${key}\n${index}`)?.state
      const isTaken = house.transport.taken.some(each => each.mail.tag === `${key}.${index}`)
      if (isTaken || state === 'failed' || state === 'uncertain') answered.add(`${effect.answering.messageId} ${address}`)
    }
  }
  const known = passedOn(lived)
  return endingsOf(lived).flatMap(({ mail, key, at }) => {
    if (mail === null || key.split('/').length !== 2 || !['accepted', 'asked', 'refused'].includes(mail.outcome)) return []
    const raw = house.rawMails.peek(mail.id) ?? ''
    const name = /^Message-ID: (<[^>]*>)/im.exec(raw)?.[1] ?? ''
    const from = byName.get(name)?.from ?? ''
    if (mail.commands.some(each => bringsAnothersAnswer.has(each)) && isWrittenTo(lived, from, mail.envelope.at)) return []
    const isPassedOn = mail.outcome === 'asked' && known.has(`${at} ${from}`)
    return answered.has(`${name} ${from}`) || isPassedOn
      ? []
      : [`P2 ${mail.outcome} ${mail.commands.join()} ${name}: its sender was not answered`]
  })
}

/** A letter has left for this address within days, or was tried: refused, or uncertain and in sight (P3). */
const isWrittenTo = ({ house }: Lived, address: string, since: string): boolean => {
  const isSoon = (at: string): boolean => at >= since && Date.parse(at) - Date.parse(since) < oneDay * 15
  return (
    house.transport.taken.some(({ mail, at }) => mail.to === address && isSoon(at)) ||
    [...house.store.deliveries.values()].some(
      each => each.address === address && (each.state === 'failed' || each.state === 'uncertain') && isSoon(each.at),
    )
  )
}

const oneDay = 24 * 60 * 60_000

/** Nobody's words count as another's, and what is not proven changes nothing. */
function nobodySpeaksForAnother(lived: Lived): readonly string[] {
  const { house, written, lives } = lived
  const byName = new Map(written.map(mail => [mail.messageId, mail]))
  const wrong: string[] = []
  for (const { mail, key } of endingsOf(lived)) {
    // What the secretariat has said yes to is its own word.
    if (mail === null || key.endsWith('/yes')) continue
    const raw = house.rawMails.peek(mail.id) ?? ''
    const said = byName.get(/^Message-ID: (<[^>]*>)/im.exec(raw)?.[1] ?? '')
    if (said === undefined) continue
    if (mail.by !== null && mail.by !== said.author) wrong.push(`P5 ${said.mark} of ${said.author} counts as ${mail.by}'s`)
    if (said.kind === 'forged' && mail.outcome !== 'held' && mail.outcome !== 'ignored' && mail.outcome !== 'duplicate')
      wrong.push(`P5 forged ${said.mark} ended as ${mail.outcome}`)
    if (['auto-reply', 'bounce'].includes(said.kind) && !['ignored', 'noted', 'held'].includes(mail.outcome))
      wrong.push(`P5 ${said.kind} ${said.mark} ended as ${mail.outcome} ${mail.commands.join()}`)
  }
  for (const life of lives) {
    const id = life.files.charter.id
    for (const event of house.store.streams.get(`${id}\nmembers`) ?? []) {
      if (event.type !== 'BounceRecorded' || life.everGone.has(event.address)) continue
      wrong.push(`P5 a letter to somebody in ${id} counts as bounced, and none did`)
    }
  }
  return wrong
}

/** Letters go to the roster, the secretariat and the mailing group; to others only when they wrote and were proven. */
function nobodyElseIsWrittenTo({ house, written, lives }: Lived): readonly string[] {
  const known = new Set(written.filter(each => each.authenticated).map(each => each.from))
  for (const { store } of [house]) {
    for (const [name, events] of store.streams) {
      if (!name.endsWith('\nmembers')) continue
      for (const event of events)
        if (event.type === 'MemberAdded' || event.type === 'MemberChanged') known.add(event.person.email)
    }
  }
  for (const { files } of lives) {
    known.add(files.charter.secretariat.address)
    if (files.charter.mailingGroup !== null) known.add(files.charter.mailingGroup)
  }
  return house.transport.taken.flatMap(({ mail }) => (known.has(mail.to) ? [] : [`P6 ${mail.to} got ${mail.tag}`]))
}

/** Ids may stand in the log; addresses, names and words may not. */
function nothingPersonalIsLogged({ house, written, lives }: Lived): readonly string[] {
  const log = house.logged.join('\n').toLowerCase()
  const people = lives.flatMap(life => life.files.people.flatMap(each => [each.email, each.name]))
  const personal = [...people, ...written.flatMap(each => [each.from, each.mark])]
  return [...new Set(personal)].flatMap(word => (log.includes(word.toLowerCase()) ? [`P5 the log says ${word}`] : []))
}
