import type { LetterOf } from '../../letters.ts'
import type { UnansweredMail } from '../../letters-held.ts'
import type { HeldMail } from '../../network/events.ts'
import type { Block } from '../content.ts'
import { heading, list, paragraph, replies, when } from '../parts.ts'
import type { Words } from '../words.ts'
import { quoted } from './question-again.ts'
import { word } from './what-for.ts'

type Unanswered = LetterOf<'digest'>['unanswered']

const line = ({ name, address, organisation, askedOn, words, mayBeItem }: UnansweredMail, w: Words): string => {
  const who = [name === '' ? address : name, ...(organisation === null ? [] : [w.short(organisation)]), w.on(askedOn)].join(', ')
  return `${who}${quoted(words, w)}${mayBeItem ? w.t(' (kan være et punkt)', ' (may be an item)') : ''}`
}

const isOffice = (unanswered: NonNullable<Unanswered>, w: Words): boolean => unanswered.for.includes(w.to.address)

/** For the secretariat: the mails whose writers have not answered us. What is old is told once, and then no more. */
const forOffice = (all: readonly UnansweredMail[], w: Words): readonly Block[] => {
  const [last, open] = [all.filter(each => each.isLast), all.filter(each => !each.isLast)]
  return [
    heading(w.t('Mails, der venter på svar', 'Mails that wait for an answer')),
    ...when(
      open.length > 0,
      paragraph(
        w.t(
          'Vi har spurgt afsenderne, hvad der skal ske med deres mail, og har ikke fået svar:',
          'We have asked the senders what is to happen with their mail, and have had no answer:',
        ),
      ),
      list(open.map(each => line(each, w))),
    ),
    ...when(
      last.length > 0,
      paragraph(
        w.t(
          'Dem her er blevet gamle. Vi nævner dem ikke igen, så skriv selv til afsenderen, hvis det er vigtigt:',
          'These have grown old. We do not mention them again, so please write to the sender yourself if it matters:',
        ),
      ),
      list(last.map(each => line(each, w))),
    ),
  ]
}

const waitsFor = (why: HeldMail['why'], w: Words): string => {
  if (why === 'meeting-needs-yes')
    return w.t('mødet er hverken oprettet, flyttet eller ændret endnu', 'the meeting has not been created, moved or changed yet')
  if (why === 'cancellation-needs-yes') return w.t('mødet er ikke aflyst endnu', 'the meeting has not been cancelled yet')
  return w.t('mailen er ikke brugt endnu', 'the mail has not been used yet')
}

const held = ({ from, fromName, subject, why, since }: HeldMail, w: Words): string => {
  return `${fromName === '' ? from : fromName}, ${w.on(w.dayOf(since))}${quoted(subject, w)} – ${waitsFor(why, w)}`
}

/** For the secretariat: what waits for its own yes or no. */
const forYes = (waiting: readonly HeldMail[], w: Words): readonly Block[] => [
  heading(w.t('Venter på jeres ja eller nej', 'Waiting for your yes or no')),
  paragraph(
    w.t(
      'Vi har spurgt jer om disse mails og gør ikke noget ved dem, før I svarer. Svar på den mail, I fik fra os:',
      'We have asked you about these mails and do nothing with them until you answer. Answer the mail that you had from us:',
    ),
  ),
  list(waiting.map(each => held(each, w))),
]

/** For the writer: one line, and the answers. */
const forWriter = ({ askedOn, words, offers }: UnansweredMail, w: Words): readonly Block[] => [
  heading(w.t('Din mail venter på dit svar', 'Your mail waits for your answer')),
  paragraph(
    w.t(
      `Du skrev til os ${w.on(askedOn)}${quoted(words, w)}. Vi spurgte, hvad den handler om, og har ikke hørt fra dig. Svarer du ikke, gør vi ikke noget ved mailen. Vi minder kun om det denne ene gang.`,
      `You wrote to us ${w.on(askedOn)}${quoted(words, w)}. We asked what it is about and have not heard from you. If you do not answer, we do nothing with the mail. We remind you only this once.`,
    ),
  ),
  replies(...(offers ?? []).map(each => word(each, w))),
]

/** What a letter to many says of mails that wait for an answer: to the secretariat all of it, to a writer what is his. */
export const unansweredBlocks = (unanswered: Unanswered, w: Words): readonly Block[] => {
  if (unanswered === undefined) return []
  const { list: open, waiting = [] } = unanswered
  if (isOffice(unanswered, w))
    return [...when(waiting.length > 0, ...forYes(waiting, w)), ...when(open.length > 0, ...forOffice(open, w))]
  return open.filter(each => each.offers !== null && each.address === w.to.address).flatMap(each => forWriter(each, w))
}

/** In the overview of the items: what may be one more. For the secretariat alone. */
export const maybeItems = (unanswered: Unanswered, w: Words): readonly Block[] =>
  unanswered === undefined || unanswered.list.length === 0 || !isOffice(unanswered, w)
    ? []
    : [
        heading(w.t('Måske flere punkter', 'Perhaps more items')),
        paragraph(
          w.t(
            'Disse mails kan være punkter. Vi har spurgt afsenderne og har ikke fået svar. Skriv til dem, hvis punktet skal med:',
            'These mails may be items. We have asked the senders and have had no answer. Write to them if the item is to be on the agenda:',
          ),
        ),
        list(unanswered.list.map(each => line({ ...each, mayBeItem: false }, w))),
      ]
