import type { Attendance, Guest } from '../../meeting/attendance.ts'
import type { PartOfDay } from '../../meeting/events.ts'
import type { Block, Fact, Writers } from '../content.ts'
import { facts, paragraph } from '../parts.ts'
import { because } from '../why.ts'
import type { Words } from '../words.ts'

const who = ({ name, organisation }: Guest, w: Words): string => `${name} (${w.short(organisation)})`

/** From and until when somebody is there; empty for whoever is there all the time. */
export const hoursOf = ({ from, until }: PartOfDay, w: Words): string =>
  [
    ...(from === undefined ? [] : [w.t(`fra kl. ${w.clock(from)}`, `from ${w.clock(from)}`)]),
    ...(until === undefined ? [] : [w.t(`til kl. ${w.clock(until)}`, `until ${w.clock(until)}`)]),
  ].join(' ')

/** Whoever comes, and from when or until when where it is a part of the meeting. */
export const comer = ({ name, organisation, part }: Guest & { readonly part?: PartOfDay }, w: Words): string => {
  const there = part === undefined ? '' : hoursOf(part, w)
  return there === '' ? who({ name, organisation }, w) : `${name} (${w.short(organisation)}, ${there})`
}

/** Yes, maybe and no with their names, and how many have not answered, or who (`withSilent`); a line that nobody stands in is left out. */
export const attendanceFacts = (
  { coming, maybe, apologies, unanswered }: Attendance,
  w: Words,
  { withSilent = false }: { readonly withSilent?: boolean } = {},
): readonly Fact[] => {
  const line = (label: string, names: readonly string[]): readonly Fact[] =>
    names.length === 0 ? [] : [w.fact(`${label} (${names.length})`, names.join(', '))]
  return [
    ...line(w.t('Kommer', 'Coming'), sure({ coming, apologies }, w)),
    ...line(
      w.t('Kommer måske', 'May come'),
      maybe.map(each => who(each, w)),
    ),
    ...line(
      w.t('Afbud', 'Apologies'),
      apologies.map(each => who(each, w)),
    ),
    ...(withSilent
      ? line(
          w.t('Har ikke svaret endnu', 'Not answered yet'),
          unanswered.map(each => who(each, w)),
        )
      : unanswered.length === 0
        ? []
        : [w.fact(w.t('Har ikke svaret endnu', 'Not answered yet'), w.count(unanswered.length, 'person'))]),
  ]
}

/** Those who come, each once: everybody who said yes, and whoever comes instead of somebody. */
const sure = ({ coming, apologies }: Pick<Attendance, 'coming' | 'apologies'>, w: Words): readonly string[] => {
  const instead = new Map(
    apologies.flatMap(({ name, organisation, substitute }) =>
      substitute === null
        ? []
        : [[substitute, w.t(`${w.short(organisation)}, i stedet for ${name}`, `${w.short(organisation)}, instead of ${name}`)]],
    ),
  )
  const named = new Set(coming.map(each => each.name))
  return [
    ...coming.map(each => comer(each, w)),
    ...[...instead].filter(([name]) => !named.has(name)).map(([name, how]) => `${name} (${how})`),
  ]
}

export const attendanceBlock = (attendance: Attendance, w: Words): Block => facts(attendanceFacts(attendance, w))

export const whoComes: Writers<'who-comes'> = {
  'who-comes': ({ meeting, attendance }, w) => {
    const day = w.on(w.dayOf(meeting.start))
    const count = sure(attendance, w).length
    return {
      subject: w.t('hvem kommer til mødet?', 'who comes to the meeting?'),
      preheader: w.t('Her er svarene indtil nu. I behøver ikke gøre noget.', 'The answers so far. You need not do anything.'),
      headline: w.t('Hvem kommer til mødet?', 'Who comes to the meeting?'),
      lead:
        count === 0
          ? w.t(
              `Vi har ikke fået et ja til mødet ${day} endnu. I behøver ikke gøre noget.`,
              `Nobody has said yes to the meeting on ${day} yet. You need not do anything.`,
            )
          : w.t(
              `Indtil nu kommer ${w.count(count, 'person')} til mødet ${day}. I behøver ikke gøre noget.`,
              `So far ${w.count(count, 'person')} will come to the meeting on ${day}. You need not do anything.`,
            ),
      blocks: [
        attendanceBlock(attendance, w),
        paragraph(
          w.t(
            'Mange kommer uden at svare på invitationen. Et manglende svar er ikke et nej.',
            'Many come without answering the invitation. No answer is not a no.',
          ),
        ),
        facts(w.facts(meeting)),
      ],
      why: because(
        w,
        'du er i sekretariatet, eller fordi din kommune er mødeleder',
        'you are in the secretariat, or because your organisation chairs the meeting',
      ),
    }
  },
}
