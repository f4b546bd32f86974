import type { MeetingFacts } from '../../letters.ts'
import { facts, list, planningPlace } from '../parts.ts'
import type { Words } from '../words.ts'
import type { Of, Told } from './told.ts'
import { plain, theMeeting } from './told.ts'

export const template = ({ deadline, isSent }: Of<'template'>, meeting: MeetingFacts, w: Words): Told =>
  plain(
    w.t('Skabelon til referatet', 'Template for the minutes'),
    isSent
      ? w.t(
          `Skabelonen til referatet af ${theMeeting(meeting, w)} er sendt til referenten. Den er en Word-fil, der er vedhæftet den mail.`,
          `The template for the minutes of ${theMeeting(meeting, w)} has been sent to the minute-taker. It is a Word file attached to that mail.`,
        )
      : w.t(
          `Referenten af ${theMeeting(meeting, w)} får en skabelon i Word ${w.on(deadline.on)}. Dagsordenens punkter og deltagerne står i den, så I ikke skal skrive dem selv.`,
          `The minute-taker of ${theMeeting(meeting, w)} gets a template in Word on ${w.on(deadline.on)}. It holds the points of the agenda and who comes, so that you need not write them.`,
        ),
  )

export const cancelled = ({ on: it, told }: Of<'cancelled'>, meeting: MeetingFacts, w: Words): Told => {
  const about = theMeeting(meeting, w)
  const on = w.on(it)
  switch (told) {
    case 'nobody':
      return plain(
        w.t('Ingen var inviteret endnu', 'Nobody had been invited yet'),
        w.t(
          `Vi havde ikke skrevet til netværket om ${about}, da det blev aflyst ${on}. Derfor er der ikke sendt besked ud.`,
          `We had not written to the network about ${about} when it was cancelled on ${on}. So nobody was written.`,
        ),
      )
    case 'ahead':
      return plain(
        w.t('Alle får besked', 'Everybody will be told'),
        w.t(
          `Alle i netværket får ${on} en mail om, at ${about} er aflyst.`,
          `Everybody in the network is written on ${on} that ${about} is cancelled.`,
        ),
      )
    case 'done':
      return plain(
        w.t('Alle har fået besked', 'Everybody has been told'),
        w.t(
          `Alle i netværket fik ${on} en mail om, at ${about} er aflyst.`,
          `Everybody in the network was written on ${on} that ${about} is cancelled.`,
        ),
      )
  }
}

export const planning = ({ planning: it, isOver, isInvited, invited }: Of<'planning'>, meeting: MeetingFacts, w: Words): Told => {
  if (it === null)
    return plain(
      w.t('Der er ikke noget planlægningsmøde', 'There is no planning meeting'),
      w.t(
        `Der er ikke noget planlægningsmøde til ${theMeeting(meeting, w)}.`,
        `There is no planning meeting for ${theMeeting(meeting, w)}.`,
      ),
    )
  const on = w.on(w.dayOf(it.start))
  const names = invited.map(({ name, organisation }) => (organisation === '' ? name : `${name} (${w.short(organisation)})`))
  // Nobody gets an invitation to what has been.
  const listed = names.length > 0 && (isInvited || !isOver)
  const held = w.t(
    `Planlægningsmødet til ${theMeeting(meeting, w)} ${isOver ? 'var' : 'er'} ${on} ${w.hours(it.start, it.end)}.`,
    `The planning meeting for ${theMeeting(meeting, w)} ${isOver ? 'was' : 'is'} on ${on} ${w.hours(it.start, it.end)}.`,
  )
  return {
    headline: w.t(`Planlægningsmødet ${isOver ? 'var' : 'er'} ${on}`, `Planning meeting on ${on}`),
    says: [held, ...(listed ? [whoIsInvited(isInvited, isOver, w)] : [])].join(' '),
    blocks: [...(listed ? [list(names)] : []), ...(isOver ? [] : [facts(planningPlace(w))])],
  }
}

const whoIsInvited = (isInvited: boolean, isOver: boolean, w: Words): string => {
  if (!isInvited)
    return w.t('De her får en invitation, når punkterne er samlet:', 'These get an invitation once the items are in:')
  return isOver ? w.t('De her var inviteret:', 'These were invited:') : w.t('De her er inviteret:', 'These are invited:')
}

export const day = ({ deadline, state, on: it }: Of<'day'>, meeting: MeetingFacts, w: Words): Told => {
  const on = w.on(it)
  const about = theMeeting(meeting, w)
  // Why its day is another says nothing of a day that was kept otherwise, or not at all.
  const why = state !== 'late' && it === deadline.on ? w.moved(deadline) : ''
  const told = (headline: string, says: string): Told => plain(headline, [says, why].filter(Boolean).join(' '))
  const isOver = state === 'done'
  switch (deadline.name) {
    case 'call-for-items': {
      const says = {
        ahead: w.t(
          `Mødet er oprettet. Kommunerne får besked og en kalenderaftale, når vi beder om punkter til ${about}. Det sker ${on}, og før den dag sender vi ikke noget ud.`,
          `The meeting is booked. The organisations hear of it, with an entry for the calendar, when we ask for items for ${about}. That is on ${on}, and we send nothing round before.`,
        ),
        late: w.t(
          `Vi har ikke bedt kommunerne om punkter til ${about} endnu. Det skulle være sket ${on}.`,
          `We have not asked for items for ${about} yet. We should have on ${on}.`,
        ),
        done: w.t(`Vi bad kommunerne om punkter til ${about} ${on}.`, `We asked for items for ${about} on ${on}.`),
      }
      return told(w.t('Indkaldelsen af punkter', 'The call for items'), says[state])
    }
    case 'items-due':
      return told(
        w.t('Fristen for punkter', 'When items are due'),
        w.t(
          `Fristen for punkter til ${about} ${isOver ? 'var' : 'er'} ${on}.`,
          `Items for ${about} ${isOver ? 'were' : 'are'} due on ${on}.`,
        ),
      )
    case 'agenda-due': {
      const says = {
        ahead: w.t(`Dagsordenen til ${about} går ud senest ${on}.`, `The agenda for ${about} goes out by ${on}.`),
        late: w.t(
          `Dagsordenen til ${about} er ikke sendt ud endnu. Den skulle være sendt senest ${on}.`,
          `The agenda for ${about} has not gone out yet. It should have by ${on}.`,
        ),
        done: w.t(`Dagsordenen til ${about} blev sendt ud ${on}.`, `The agenda for ${about} went out on ${on}.`),
      }
      return told(w.t('Dagsordenen', 'The agenda'), says[state])
    }
    default:
      return told(
        w.t('Fristen for bemærkninger', 'When comments are due'),
        w.t(
          `Fristen for bemærkninger til referatet af ${about} ${isOver ? 'var' : 'er'} ${on}.`,
          `Comments on the minutes of ${about} ${isOver ? 'were' : 'are'} due on ${on}.`,
        ),
      )
  }
}
