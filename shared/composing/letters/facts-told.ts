import type { MeetingFacts } from '../../letters.ts'
import type { ToldFact } from '../../told-facts.ts'
import type { Writers } from '../content.ts'
import { capital } from '../nouns.ts'
import { commentBlocks, facts, minutesText, paragraph, table, when } from '../parts.ts'
import { youWrote } from '../why.ts'
import type { Words } from '../words.ts'
import type { Of, Told } from './told.ts'
import { plain, theMeeting } from './told.ts'
import { cancelled, day, planning, template } from './told-days.ts'
import { attendanceFacts, comer } from './who-comes.ts'

export const factsTold: Writers<'facts-told'> = {
  'facts-told': ({ meeting, told }, w) => {
    const [first, ...more] = told.map(each => tell(each, meeting, w))
    return {
      subject:
        told[0]?.what === 'coming'
          ? w.t('vi har noteret, hvem der kommer', 'we have noted who comes')
          : w.t('svar på dit spørgsmål', 'the answer to your question'),
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

const tell = (fact: ToldFact, meeting: MeetingFacts, w: Words): Told => {
  switch (fact.what) {
    case 'planning':
      return planning(fact, meeting, w)
    case 'day':
      return day(fact, meeting, w)
    case 'roles':
      return roles(fact, meeting, w)
    case 'turns':
      return turns(fact, w)
    case 'attendance':
      return attendance(fact, meeting, w)
    case 'answers':
      return answers(fact, meeting, w)
    case 'items':
      return items(fact, meeting, w)
    case 'own-items':
      return ownItems(fact, meeting, w)
    case 'comments':
      return comments(fact, meeting, w)
    case 'minutes':
      return minutes(fact, meeting, w)
    case 'template':
      return template(fact, meeting, w)
    case 'cancelled':
      return cancelled(fact, meeting, w)
    case 'coming':
      return coming(fact, meeting, w)
    case 'meeting': {
      const says = w.t('Her er tid og sted.', 'Here are its time and place.')
      return { ...plain(capital(theMeeting(meeting, w)), says), blocks: [facts(w.facts(meeting))] }
    }
  }
}

const coming = ({ who }: Of<'coming'>, meeting: MeetingFacts, w: Words): Told => {
  const names = w.list(who.map(each => comer(each, w)))
  return {
    headline: w.t('Vi har noteret, hvem der kommer', 'We have noted who comes'),
    says: w.t(
      `${names} kommer til ${theMeeting(meeting, w)}. Er det forkert, så svar på denne mail.`,
      `${names} ${who.length === 1 ? 'comes' : 'come'} to ${theMeeting(meeting, w)}. If that is wrong, answer this mail.`,
    ),
    blocks: [facts(w.facts({ ...meeting, roles: null }))],
  }
}

const roles = ({ chair, minuteTaker }: Of<'roles'>, meeting: MeetingFacts, w: Words): Told =>
  plain(
    w.t('Mødeleder og referent', 'Chair and minute-taker'),
    w.t(
      `Til ${theMeeting(meeting, w)} er ${w.short(chair)} mødeleder, og ${w.short(minuteTaker)} er referent.`,
      `At ${theMeeting(meeting, w)} ${w.short(chair)} chairs and ${w.short(minuteTaker)} takes the minutes.`,
    ),
  )

const turns = ({ turns: them }: Of<'turns'>, w: Words): Told => ({
  headline: w.t('Roller på de næste møder', 'Roles at the next meetings'),
  says: w.t(
    'Det møde, du spørger om, er ikke oprettet endnu. Rollerne går på skift, så sådan ser planen ud lige nu:',
    'The meeting that you ask about is not booked yet. The roles rotate, so this is the plan as it stands now:',
  ),
  blocks: [
    facts(
      them.map(({ turn, start, chair, minuteTaker }) => {
        // The day stands behind: a long name of a row is narrow on a telephone.
        const on = start === null ? '' : ` (${w.day(w.dayOf(start))})`
        return w.fact(
          w.t(`Møde\u00a0${turn}`, `Meeting ${turn}`),
          w.t(
            `mødeleder ${w.short(chair)}, referent ${w.short(minuteTaker)}${on}`,
            `${w.short(chair)} chairs, ${w.short(minuteTaker)} takes the minutes${on}`,
          ),
        )
      }),
    ),
  ],
})

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
      facts(attendanceFacts(it, w, { withSilent: !isOver })),
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

const ownItems = ({ organisation, items: them, waiting }: Of<'own-items'>, meeting: MeetingFacts, w: Words): Told => {
  const [who, about] = [w.short(organisation), theMeeting(meeting, w)]
  const kept = w.list(waiting.map(({ title }) => `»${title}«`))
  const waits = w.t(
    ` ${kept} er gemt til et senere møde og kommer selv på listen, når vi beder om punkter. I behøver ikke sende ${waiting.length === 1 ? 'det' : 'dem'} igen.`,
    ` ${kept} ${waiting.length === 1 ? 'waits' : 'wait'} for a later meeting and will be on its list. You need not send anything again.`,
  )
  const none = w.t(` Skal et punkt med, så send os titlen i en mail.`, ` If an item is to be on it, send us its title in a mail.`)
  return {
    headline: w.t('Jeres punkter til mødet', 'Your items for the meeting'),
    says: `${w.t(
      `Der er ${w.count(them.length, 'item')} fra ${who} til ${about}.`,
      `There ${them.length === 1 ? 'is' : 'are'} ${w.count(them.length, 'item')} from ${who} for ${about}.`,
    )}${waiting.length > 0 ? waits : them.length === 0 ? none : ''}`,
    blocks: when(
      them.length > 0,
      table(
        [w.t('Nr.', 'No.'), w.t('Punkt', 'Item'), w.t('Tid', 'Time')],
        them.map(({ id, title, minutes: length }) => [id, title, minutesText(length, w)]),
      ),
    ),
  }
}

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

const minutes = ({ state, on: sentOn, commentsDue }: Of<'minutes'>, meeting: MeetingFacts, w: Words): Told => {
  const about = theMeeting(meeting, w)
  const on = sentOn === null ? '' : w.on(sentOn)
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
