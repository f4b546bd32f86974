import type { MeetingFacts } from '../../letters.ts'
import type { ToldFact } from '../../told-facts.ts'
import type { Block, Writers } from '../content.ts'
import { capital } from '../nouns.ts'
import { commentBlocks, facts, list, minutesText, paragraph, table, when } from '../parts.ts'
import { youWrote } from '../why.ts'
import type { Words } from '../words.ts'
import { attendanceBlock } from './who-comes.ts'

/** What one fact says: a headline, where it stands alone, its sentences, and what stands below them. */
interface Told {
  readonly headline: string
  readonly says: string
  readonly blocks: readonly Block[]
}

export const factsTold: Writers<'facts-told'> = {
  'facts-told': ({ meeting, told }, w) => {
    const [first, ...more] = told.map(each => tell(each, meeting, w))
    return {
      subject: w.t('svar på dit spørgsmål', 'the answer to your question'),
      preheader: first?.says ?? '',
      headline:
        first !== undefined && more.length === 0 ? first.headline : w.t('Svar på dit spørgsmål', 'The answer to your question'),
      lead: first?.says ?? '',
      // What is said next stands below what belongs to the first.
      blocks: [...(first?.blocks ?? []), ...more.flatMap(each => [paragraph(each.says), ...each.blocks])],
      why: youWrote(w),
    }
  },
}

const theMeeting = (meeting: MeetingFacts, w: Words): string =>
  w.t(`mødet den ${w.date(w.dayOf(meeting.start))}`, `the meeting on ${w.date(w.dayOf(meeting.start))}`)

const tell = (fact: ToldFact, meeting: MeetingFacts, w: Words): Told => {
  switch (fact.what) {
    case 'planning':
      return planning(fact, meeting, w)
    case 'day':
      return day(fact, meeting, w)
    case 'roles':
      return roles(fact, meeting, w)
    case 'attendance':
      return attendance(fact, meeting, w)
    case 'answers':
      return answers(fact, meeting, w)
    case 'items':
      return items(fact, meeting, w)
    case 'comments':
      return comments(fact, meeting, w)
    case 'minutes':
      return minutes(fact, meeting, w)
    case 'template':
      return template(fact, meeting, w)
    case 'cancelled':
      return cancelled(fact, meeting, w)
    case 'meeting': {
      const says = w.t('Her er tid og sted.', 'Here are its time and place.')
      return { ...plain(capital(theMeeting(meeting, w)), says), blocks: [facts(w.facts(meeting))] }
    }
  }
}

type Of<K extends ToldFact['what']> = Extract<ToldFact, { readonly what: K }>

/** A sentence that is the whole answer. */
const plain = (headline: string, says: string): Told => ({ headline, says, blocks: [] })

const roles = ({ chair, minuteTaker }: Of<'roles'>, meeting: MeetingFacts, w: Words): Told =>
  plain(
    w.t('Mødeleder og referent', 'Chair and minute-taker'),
    w.t(
      `Til ${theMeeting(meeting, w)} er ${w.short(chair)} mødeleder, og ${w.short(minuteTaker)} er referent.`,
      `At ${theMeeting(meeting, w)} ${w.short(chair)} chairs and ${w.short(minuteTaker)} takes the minutes.`,
    ),
  )

const template = ({ deadline, isDone }: Of<'template'>, meeting: MeetingFacts, w: Words): Told =>
  plain(
    w.t('Skabelon til referatet', 'Template for the minutes'),
    isDone
      ? w.t(
          `Skabelonen til referatet af ${theMeeting(meeting, w)} er sendt til referenten ${w.on(deadline.on)}. Den er en Word-fil, der er vedhæftet den mail.`,
          `The template for the minutes of ${theMeeting(meeting, w)} went to the minute-taker on ${w.on(deadline.on)}. It is a Word file attached to that mail.`,
        )
      : w.t(
          `Referenten får en skabelon i Word ${w.on(deadline.on)}. Dagsordenens punkter og deltagerne står i den, så I ikke skal skrive dem selv.`,
          `The minute-taker gets a template in Word on ${w.on(deadline.on)}. It holds the points of the agenda and who comes, so that you need not write them.`,
        ),
  )

const cancelled = ({ at, wasTold }: Of<'cancelled'>, meeting: MeetingFacts, w: Words): Told =>
  wasTold
    ? plain(
        w.t('Alle har fået besked', 'Everybody has been told'),
        w.t(
          `Alle i netværket fik ${w.on(w.dayOf(at))} en mail om, at ${theMeeting(meeting, w)} er aflyst.`,
          `Everybody in the network was written on ${w.on(w.dayOf(at))} that ${theMeeting(meeting, w)} is cancelled.`,
        ),
      )
    : plain(
        w.t('Ingen var inviteret endnu', 'Nobody had been invited yet'),
        w.t(
          `Vi havde ikke skrevet til netværket om ${theMeeting(meeting, w)}, da det blev aflyst ${w.on(w.dayOf(at))}. Derfor er der ikke sendt besked ud.`,
          `We had not written to the network about ${theMeeting(meeting, w)} when it was cancelled on ${w.on(w.dayOf(at))}. So nobody was written.`,
        ),
      )

const planning = ({ planning: it, isOver, isInvited, invited }: Of<'planning'>, meeting: MeetingFacts, w: Words): Told => {
  if (it === null)
    return plain(
      w.t('Der er ikke noget planlægningsmøde', 'There is no planning meeting'),
      w.t(
        `Der er ikke noget planlægningsmøde til ${theMeeting(meeting, w)}.`,
        `There is no planning meeting for ${theMeeting(meeting, w)}.`,
      ),
    )
  const at = `${w.on(w.dayOf(it.start))} ${w.hours(it.start, it.end)}`
  const names = invited.map(({ name, organisation }) => (organisation === '' ? name : `${name} (${w.short(organisation)})`))
  return {
    headline: w.t(
      `Planlægningsmødet ${isOver ? 'var' : 'er'} ${w.on(w.dayOf(it.start))}`,
      `Planning meeting on ${w.on(w.dayOf(it.start))}`,
    ),
    says: w.t(
      `Planlægningsmødet til ${theMeeting(meeting, w)} ${isOver ? 'var' : 'er'} ${at}. ${isInvited ? 'De her er inviteret:' : 'De her får en invitation, når punkterne er samlet:'}`,
      `The planning meeting for ${theMeeting(meeting, w)} ${isOver ? 'was' : 'is'} ${at}. ${isInvited ? 'These are invited:' : 'These get an invitation once the items are in:'}`,
    ),
    blocks: [list(names)],
  }
}

const day = ({ deadline, isDone }: Of<'day'>, meeting: MeetingFacts, w: Words): Told => {
  const on = w.on(deadline.on)
  const about = theMeeting(meeting, w)
  const told = (headline: string, says: string): Told => plain(headline, [says, w.moved(deadline)].filter(Boolean).join(' '))
  switch (deadline.name) {
    case 'call-for-items':
      return told(
        w.t('Indkaldelsen af punkter', 'The call for items'),
        isDone
          ? w.t(`Vi bad kommunerne om punkter til ${about} ${on}.`, `We asked for items for ${about} on ${on}.`)
          : w.t(
              `Mødet er oprettet. Vi beder kommunerne om punkter til ${about} ${on}.`,
              `The meeting is booked. We ask for items for ${about} on ${on}.`,
            ),
      )
    case 'items-due':
      return told(
        w.t('Fristen for punkter', 'When items are due'),
        w.t(
          `Fristen for punkter til ${about} ${isDone ? 'var' : 'er'} ${on}.`,
          `Items for ${about} ${isDone ? 'were' : 'are'} due on ${on}.`,
        ),
      )
    case 'agenda-due':
      return told(
        w.t('Dagsordenen', 'The agenda'),
        isDone
          ? w.t(`Dagsordenen til ${about} gik ud ${on}.`, `The agenda for ${about} went out on ${on}.`)
          : w.t(`Dagsordenen til ${about} går ud senest ${on}.`, `The agenda for ${about} goes out by ${on}.`),
      )
    default:
      return told(
        w.t('Fristen for bemærkninger', 'When comments are due'),
        w.t(
          `Fristen for bemærkninger til referatet af ${about} ${isDone ? 'var' : 'er'} ${on}.`,
          `Comments on the minutes of ${about} ${isDone ? 'were' : 'are'} due on ${on}.`,
        ),
      )
  }
}

const attendance = ({ attendance: it, isOver }: Of<'attendance'>, meeting: MeetingFacts, w: Words): Told => {
  const coming = new Set([
    ...it.coming.map(each => each.name),
    ...it.apologies.flatMap(({ substitute }) => (substitute === null ? [] : [substitute])),
  ]).size
  const yes = coming === 0 ? w.t('ingen', 'nobody') : w.count(coming, 'person')
  const no = w.count(it.apologies.length, 'apology')
  return {
    headline: w.t('Hvem kommer til mødet?', 'Who comes to the meeting?'),
    says: isOver
      ? w.t(
          `Før ${theMeeting(meeting, w)} havde ${yes} sagt ja, og der var ${no}.`,
          `Before ${theMeeting(meeting, w)} ${yes} had said yes, and there were ${no}.`,
        )
      : w.t(
          `Indtil nu har ${yes} sagt ja til ${theMeeting(meeting, w)}, og der er ${no}.`,
          `So far ${yes} will come to ${theMeeting(meeting, w)}, and there ${it.apologies.length === 1 ? 'is' : 'are'} ${no}.`,
        ),
    blocks: [
      attendanceBlock(it, w),
      ...when(
        !isOver && it.unanswered.length > 0,
        paragraph(
          w.t(
            'Mange kommer uden at svare på invitationen. Et manglende svar er ikke et nej.',
            'Many come without answering the invitation. No answer is not a no.',
          ),
        ),
      ),
    ],
  }
}

const answers = ({ isCalled, withItems, nothing, silent }: Of<'answers'>, meeting: MeetingFacts, w: Words): Told => {
  const line = (label: string, who: readonly string[]) =>
    who.length === 0 ? [] : [w.fact(`${label} (${who.length})`, w.shorts(who))]
  const lines = [
    ...line(w.t('Har sendt punkter', 'Sent items'), withItems),
    ...line(w.t('Har ingen punkter', 'Have no items'), nothing),
    ...line(w.t('Har ikke svaret', 'Not answered'), silent),
  ]
  return {
    headline: w.t('Hvem har svaret på indkaldelsen?', 'Who has answered the call?'),
    says: isCalled
      ? w.t(
          `Til ${theMeeting(meeting, w)} har ${w.count(withItems.length + nothing.length, 'municipality')} svaret. Kommunerne behøver ikke svare, hvis de ikke har noget.`,
          `For ${theMeeting(meeting, w)} ${w.count(withItems.length + nothing.length, 'municipality')} have answered. Nobody has to who has nothing.`,
        )
      : w.t(
          `Vi har ikke bedt om punkter til ${theMeeting(meeting, w)} endnu.`,
          `We have not asked for items for ${theMeeting(meeting, w)} yet.`,
        ),
    blocks: when(lines.length > 0, facts(lines)),
  }
}

const items = ({ items: them }: Of<'items'>, meeting: MeetingFacts, w: Words): Told => ({
  headline: w.t('Punkterne til mødet', 'The items for the meeting'),
  says: w.t(
    `Der er ${w.count(them.length, 'item')} til ${theMeeting(meeting, w)}.`,
    `There ${them.length === 1 ? 'is' : 'are'} ${w.count(them.length, 'item')} for ${theMeeting(meeting, w)}.`,
  ),
  blocks: when(
    them.length > 0,
    table(
      [w.t('Nr.', 'No.'), w.t('Punkt', 'Item'), w.t('Fra', 'From'), w.t('Tid', 'Time')],
      them.map(({ id, title, organisation, minutes: length }) => [id, title, w.short(organisation), minutesText(length, w)]),
    ),
  ),
})

const comments = (
  { comments: them, noComments, commentsDue, isApproved }: Of<'comments'>,
  meeting: MeetingFacts,
  w: Words,
): Told => {
  const due =
    commentsDue === null || isApproved
      ? ''
      : w.t(` Fristen er ${w.on(commentsDue.on)}.`, ` They are due on ${w.on(commentsDue.on)}.`)
  return {
    headline: w.t('Bemærkninger til referatet', 'Comments on the minutes'),
    says: `${w.t(
      `Der er ${them.length === 0 ? 'ikke kommet bemærkninger' : `kommet ${w.count(them.length, 'comment')}`} til referatet af ${theMeeting(meeting, w)}.`,
      `${capital(w.count(them.length, 'comment'))} on the minutes of ${theMeeting(meeting, w)} ${them.length === 1 ? 'has' : 'have'} come in.`,
    )}${due}`,
    blocks: [
      ...commentBlocks(them, w),
      ...when(
        noComments.length > 0,
        paragraph(w.t(`Ingen bemærkninger fra ${w.shorts(noComments)}.`, `No comments from ${w.shorts(noComments)}.`)),
      ),
    ],
  }
}

const minutes = ({ state, at, commentsDue }: Of<'minutes'>, meeting: MeetingFacts, w: Words): Told => {
  const about = theMeeting(meeting, w)
  const on = at === null ? '' : w.on(w.dayOf(at))
  const due =
    commentsDue === null
      ? ''
      : w.t(` Fristen for bemærkninger er ${w.on(commentsDue.on)}.`, ` Comments are due on ${w.on(commentsDue.on)}.`)
  const words = {
    approved: [
      w.t('Referatet er godkendt', 'The minutes are approved'),
      w.t(
        `Referatet af ${about} blev godkendt ${on} og er sendt til alle.`,
        `The minutes of ${about} were approved on ${on} and sent to everybody.`,
      ),
    ],
    out: [
      w.t('Referatet er ikke godkendt endnu', 'The minutes are not approved yet'),
      w.t(
        `Referatet af ${about} blev sendt til bemærkninger ${on}.${due} Derefter bliver det godkendt af sig selv.`,
        `The minutes of ${about} went out for comments on ${on}.${due} After that they are approved by themselves.`,
      ),
    ],
    awaited: [
      w.t('Referatet er ikke kommet endnu', 'The minutes have not come yet'),
      w.t(`Vi har ikke sendt referatet af ${about} ud endnu.`, `We have not sent out the minutes of ${about} yet.`),
    ],
  } as const
  const [headline, says] = words[state]
  return plain(headline, says)
}
