import { harmless } from '../../shared/composing/clean.ts'
import { openNetworks } from '../../shared/road/opening.ts'
import type { Report } from '../../shared/road/report.ts'
import { report } from '../../shared/road/report.ts'
import { InputFault } from '../errors.ts'
import type { LocalWorld } from '../world.ts'
import type { Output } from './check.ts'

/**
 * `rundskriv show NETWORK`: the state, as the contract has it in JSON or on one screen. Reads only; but a data folder in which nothing
 * has happened yet takes over the charter and the roster first. Throws InputFault for a network that there is no charter of.
 */
export const show = async (
  world: LocalWorld,
  network: string,
  { json = false }: { readonly json?: boolean },
  io: Output,
): Promise<void> => {
  if (!world.networks.has(network)) {
    const known = [...world.networks.keys()].join(', ')
    throw new InputFault(`there is no network ${network}; there is ${known}`)
  }
  const now = world.clock.now()
  if ((await world.log.read(network, 'members')).revision === 0) await openNetworks(world, now)
  const state = await report(world, network, now)
  if (json) io.out(JSON.stringify(state, null, 2))
  else for (const line of screenOf(state)) io.out(line)
}

type MeetingReport = Report['meetings'][number]

const minute = (time: string): string => time.slice(0, 'YYYY-MM-DDTHH:MM'.length).replace('T', ' ')
const count = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`

function screenOf({ network, now, charter, members, organisations, meetings, held, outbox }: Report): readonly string[] {
  const active = members.filter(each => each.status === 'active' && each.functions.includes('member')).length
  return [
    `${network} on ${minute(now)} (charter ${charter.id}, version ${charter.version})`,
    `${count(active, 'member', 'members')} from ${count(organisations.length, 'organisation', 'organisations')}`,
    `letters: ${outbox.sent} sent, ${outbox.queued} waiting, ${outbox.failed} failed, ${outbox.uncertain} uncertain`,
    ...held.map(({ from, subject, why, since }) => `held since ${minute(since)}: "${subject}" from ${from} (${why})`),
    ...(meetings.length === 0 ? ['no meeting yet'] : meetings.flatMap(meetingLines)),
  ]
}

/** What people wrote shows on a screen as what it is: no line of its own, no turned direction. */
function meetingLines(asWritten: MeetingReport): readonly string[] {
  const meeting = harmless(asWritten)
  const { number, title, start, end, place, phase, roles, deadlines, items, agenda, apologies, minutes } = meeting
  const next = deadlines.filter(each => each.state === 'due').slice(0, 3)
  return [
    '',
    `meeting ${number}: ${title}, ${minute(start)}-${end.slice(11, 16)}, ${place} — ${phase}`,
    ...(roles.chair === null ? [] : [`  chair ${roles.chair}, minutes ${roles.minuteTaker}`]),
    ...(next.length === 0 ? [] : [`  next: ${next.map(({ name, at }) => `${name} ${minute(at)}`).join(' · ')}`]),
    ...items.map(
      ({ id, title, minutes, kind, organisation, late, status }) =>
        `  ${id} ${title} (${minutes} min, ${kind}), ${organisation}: ${status}${late ? ', late' : ''}`,
    ),
    ...(agenda === null ? [] : [`  agenda ${agenda.version}: ${agenda.totalMinutes} minutes, ${issued(agenda.issuedAt)}`]),
    ...apologies.map(
      ({ name, organisation, substitute }) =>
        `  not coming: ${name}, ${organisation}${substitute ? ` (${substitute} instead)` : ''}`,
    ),
    ...(minutes === null ? [] : [`  minutes ${minutes.version}: ${stageOf(minutes)}`]),
    ...commentLines(meeting),
  ]
}

const issued = (at: string | null): string => (at === null ? 'a draft' : `out since ${minute(at)}`)

function stageOf({ receivedAt, commentsDueAt, approvedAt }: NonNullable<MeetingReport['minutes']>): string {
  if (approvedAt !== null) return `approved ${minute(approvedAt)}`
  return commentsDueAt === null ? `in since ${minute(receivedAt)}, not sent round` : `comments until ${minute(commentsDueAt)}`
}

const commentLines = ({ comments, noComments }: MeetingReport): readonly string[] =>
  comments.length + noComments.length === 0
    ? []
    : [`  ${count(comments.length, 'comment', 'comments')}, ${noComments.length} without comments`]
