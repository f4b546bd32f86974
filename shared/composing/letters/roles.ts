import type { Turn } from '../../charter/charter.ts'
import type { HandOver, MeetingFacts, Role, RoleTasks } from '../../letters.ts'
import type { Block, Writers } from '../content.ts'
import { capital } from '../nouns.ts'
import { deadlineFacts, facts, heading, list, note, paragraph, when } from '../parts.ts'
import { rules } from '../why.ts'
import type { Words } from '../words.ts'

export const roleLetters: Writers<'role-pack' | 'role-hand-over'> = {
  'role-pack': ({ meeting, role, tasks }, w) => {
    const isChair = role === 'chair'
    const day = w.on(w.dayOf(meeting.start))
    return {
      subject: thisTime(role, w),
      preheader: w.t('Hvad der sker, og hvornår. I behøver ikke svare.', 'What happens, and when. You need not answer.'),
      headline: isChair
        ? w.t('I er mødeledere på dette møde', 'You chair this meeting')
        : w.t('I er referenter på dette møde', 'You take the minutes of this meeting'),
      lead: isChair
        ? w.t(
            `Det er jeres tur til at lede mødet ${day}. Her er, hvad der sker, og hvornår. I behøver ikke svare.`,
            `It is your turn to chair the meeting on ${day}. Here is what happens, and when. You need not answer.`,
          )
        : w.t(
            `Det er jeres tur til at skrive referat fra mødet ${day}. Her er, hvad der sker, og hvornår. I behøver ikke svare.`,
            `It is your turn to take the minutes of the meeting on ${day}. Here is what happens, and when. You need not answer.`,
          ),
      blocks: [facts(w.facts(meeting)), heading(w.t('Sådan foregår det', 'How it goes')), ...tasksOf(role, tasks, w)],
      why: rules.roles(w),
    }
  },

  'role-hand-over': ({ meeting, role, handOver }, w) => ({
    subject: nextTime(role, w),
    preheader: w.t(
      'Referatet er godkendt, og turen går videre til jer.',
      'The minutes are approved, and the turn passes to you.',
    ),
    headline: capital(nextTime(role, w)),
    lead: w.t(
      `Referatet fra mødet ${w.on(w.dayOf(meeting.start))} er godkendt, og ${nextTime(role, w)}. I behøver ikke gøre noget nu.`,
      `The minutes of the meeting on ${w.on(w.dayOf(meeting.start))} are approved, and ${nextTime(role, w)}. You need not do anything now.`,
    ),
    blocks: handOverBlocks(role, meeting, handOver, w),
    why: rules.roles(w),
  }),
}

const thisTime = (role: Role, w: Words): string =>
  role === 'chair'
    ? w.t('I er mødeledere denne gang', 'you chair this time')
    : w.t('I er referenter denne gang', 'you take the minutes this time')

const nextTime = (role: Role, w: Words): string =>
  role === 'chair'
    ? w.t('næste gang er I mødeledere', 'next time you chair')
    : w.t('næste gang er I referenter', 'next time you take the minutes')

const mine = (roles: Turn | null, w: Words): readonly Role[] => {
  const organisation = w.to.organisation
  return roles === null || organisation === null
    ? []
    : (['chair', 'minuteTaker'] as const).filter(role => roles[role] === organisation)
}

/** In a letter to everybody, for those readers who have a role at this meeting. */
export const tasksFor = (meeting: MeetingFacts, tasks: RoleTasks | undefined, w: Words): readonly Block[] =>
  tasks === undefined
    ? []
    : mine(meeting.roles, w).flatMap(role => [heading(capital(thisTime(role, w))), ...tasksOf(role, tasks, w)])

/** In a letter to everybody, for those readers whose turn is next. */
export const handOverFor = (meeting: MeetingFacts, handOver: HandOver | undefined, w: Words): readonly Block[] =>
  handOver === undefined
    ? []
    : mine(handOver.roles, w).flatMap(role => [
        heading(capital(nextTime(role, w))),
        ...handOverBlocks(role, meeting, handOver, w),
      ])

const tasksOf = (role: Role, tasks: RoleTasks, w: Words): readonly Block[] => {
  const isChair = role === 'chair'
  const names: readonly string[] = isChair ? ['planning-meeting', 'agenda-due'] : ['minutes-template', 'comments-due']
  const ahead = deadlineFacts(
    tasks.deadlines.filter(each => names.includes(each.name)),
    w,
    [],
  )
  return [
    ...when(ahead.length > 0, facts(ahead)),
    list(isChair ? chairTasks(tasks, w) : takerTasks(tasks, w)),
    ...when(
      !isChair && tasks.nextChair !== null && tasks.nextChair === w.to.organisation,
      paragraph(w.t('På mødet efter dette er I mødeledere.', 'At the meeting after this one you chair.')),
    ),
    swapNote(w),
  ]
}

const swapNote = (w: Words): Block =>
  note(
    w.t(
      'Passer det ikke, så svar »Kan vi bytte?« på denne mail. Vi spørger den næste i rækken.',
      'If it does not suit you, answer "Can we swap?" to this mail. We ask the next in turn.',
    ),
  )

const handOverBlocks = (role: Role, meeting: MeetingFacts, { next, items }: HandOver, w: Words): readonly Block[] => {
  const from = w.short(meeting.roles?.[role] ?? '')
  const what = role === 'chair' ? w.t('mødeledere', 'chair') : w.t('referenter', 'minute-takers')
  return [
    facts([
      w.fact(
        w.t('Næste møde', 'Next meeting'),
        next === null
          ? w.t('Datoen er ikke sat endnu', 'The date is not set yet')
          : w.t(`${w.day(w.dayOf(next))} ${w.time(next)}`, `${w.day(w.dayOf(next))}, ${w.time(next)}`),
      ),
      w.fact(w.t('I tager over fra', 'You take over from'), from),
    ]),
    ...when(
      items.length > 0,
      paragraph(w.t('Det er udsat til næste møde:', 'Put off to the next meeting:')),
      list(
        items.map(item =>
          w.t(
            `${item.title} (${item.id}, fra ${w.short(item.by.organisation)})`,
            `${item.title} (${item.id}, from ${w.short(item.by.organisation)})`,
          ),
        ),
      ),
    ),
    paragraph(
      w.t(
        `Spørg gerne ${from}, hvordan det gik. Når vi beder netværket om punkter, får I at vide, hvad I skal gøre som ${what}.`,
        `Do ask ${from} how it went. When we ask the network for items, you hear what to do as ${what}.`,
      ),
    ),
    swapNote(w),
  ]
}

const isAhead = ({ deadlines }: RoleTasks, name: string): boolean => deadlines.some(each => each.name === name)

const chairTasks = (tasks: RoleTasks, w: Words): readonly string[] => [
  ...(isAhead(tasks, 'planning-meeting')
    ? [
        w.t(
          'Kom til planlægningsmødet. I får en invitation og et udkast til dagsordenen.',
          'Come to the planning meeting. You get an invitation and a draft of the agenda.',
        ),
      ]
    : []),
  ...(isAhead(tasks, 'agenda-due')
    ? [
        w.t(
          'Svar på udkastet, hvis noget skal ændres. Dagsordenen sendes ud til tiden, også hvis ingen svarer.',
          'Answer the draft if something is to be changed. The agenda goes out in time, also if nobody answers.',
        ),
      ]
    : []),
  w.t(
    'Kommer der punkter efter fristen, spørger vi jer, om de skal med.',
    'If items come after the last day, we ask you whether to take them on.',
  ),
  w.t('Led mødet. Samme morgen får I at vide, hvem der kommer.', 'Chair the meeting. That morning you hear who comes.'),
]

const takerTasks = (tasks: RoleTasks, w: Words): readonly string[] => [
  ...(isAhead(tasks, 'minutes-template')
    ? [
        w.t(
          'På mødedagen får I en skabelon til referatet, i mailen og som Word-fil.',
          'On the day of the meeting you get a template for the minutes, in the mail and as a Word file.',
        ),
      ]
    : []),
  w.t(
    'Send referatet som svar på den mail, gerne inden for et par dage. Sekretariatet ser det, før det sendes ud.',
    'Send the minutes in answer to that mail, if you can within a few days. The secretariat sees them before they go out.',
  ),
  w.t(
    `Netværket har derefter ${w.count(w.charter.deadlines.commentsDue.days, 'day')} til bemærkninger. I får dem samlet.`,
    `The network then has ${w.count(w.charter.deadlines.commentsDue.days, 'day')} for comments. You get them in one mail.`,
  ),
]
