import type { LetterOf } from '../../letters.ts'
import type { Block, Content, Writers } from '../content.ts'
import { facts, heading, list, note, paragraph, replies, when } from '../parts.ts'
import { rules } from '../why.ts'
import type { Words } from '../words.ts'
import { tasksFor } from './roles.ts'

/** An answer that says that an organisation has nothing this time. */
const nothing = (w: Words) => ({
  label: w.t('Vi har ingen punkter denne gang', 'We have no items this time'),
  says: w.t('Ingen punkter denne gang', 'No items this time'),
})

/** How little an item needs. */
const enough = (w: Words): readonly Block[] => [
  paragraph(w.t('Det er nok at skrive:', 'All we need:')),
  list([
    w.t('hvad det handler om, med et par linjer til de andre', 'what it is about, with a few lines for the others'),
    w.t(
      `hvor lang tid I regner med. Skriver I ikke noget, sætter vi ${w.count(w.charter.itemMinutes, 'minute')} af`,
      `how long it will take. If you do not say, we set aside ${w.count(w.charter.itemMinutes, 'minute')}`,
    ),
    ...(w.charter.itemKinds
      ? [w.t('om det er til drøftelse, orientering eller beslutning', 'whether it is for discussion, information or decision')]
      : []),
  ]),
  paragraph(
    w.t(
      'I kan sende flere punkter i samme mail og vedhæfte filer. I får et svar med det, vi har forstået.',
      'You may send several items in one mail and attach files. We answer with what we understood.',
    ),
  ),
]

/** Of a meeting that the network hears of when its last day for items is over: the day to keep free comes first. */
const lateCall = ({ meeting, itemsDue, tasks }: LetterOf<'call-for-items'>, w: Words): Content => {
  const [on, due] = [w.on(w.dayOf(meeting.start)), w.on(itemsDue.on)]
  const whoDecides =
    meeting.roles === null
      ? w.t('Sekretariatet afgør', 'The secretariat decides')
      : w.t('Sekretariatet og mødelederen afgør', 'The secretariat and the chair decide')
  return {
    subject: w.t('sæt tiden af til mødet', 'keep the time free for the meeting'),
    preheader: w.t(
      'Har I et punkt, så svar på mailen så hurtigt som muligt.',
      'If you have an item, answer this mail as soon as you can.',
    ),
    headline: w.t(`Vi mødes ${on}`, `We meet on ${on}`),
    lead: w.t(
      `Sæt tiden af, og svar på kalenderinvitationen. Fristen for punkter var ${due} og var udløbet, før vi kunne skrive til jer.`,
      `Keep the time free and answer the invitation. Items were due on ${due}, and that day had passed before we could write to you.`,
    ),
    blocks: [
      facts(w.facts(meeting)),
      heading(w.t('Har I et punkt?', 'Do you have an item?')),
      paragraph(
        w.t(
          `Så svar på denne mail så hurtigt som muligt. ${whoDecides}, om det kommer med på dette møde eller det næste, og I får svar.`,
          `Then answer this mail as soon as you can. ${whoDecides} whether it comes to this meeting or the next, and you will hear from us.`,
        ),
      ),
      ...enough(w),
      paragraph(w.t('Har I ikke noget denne gang, behøver I ikke svare.', 'If you have nothing this time, you need not answer.')),
      replies({ label: w.t('Jeg kan ikke komme', 'I cannot come'), says: w.t('Afbud', 'Apology') }),
      ...tasksFor(meeting, tasks, w),
    ],
    why: rules.network(w),
  }
}

export const itemsWanted: Writers<'call-for-items' | 'items-reminder'> = {
  'call-for-items': (letter, w) => {
    const { meeting, itemsDue, tasks } = letter
    if (letter.isLate) return lateCall(letter, w)
    const due = w.on(itemsDue.on)
    const mine = w.to.organisation
    return {
      subject: w.t(`send jeres punkter senest ${due}`, `send your items by ${due}`),
      preheader: w.t(`Svar på mailen med jeres punkter senest ${due}.`, `Answer this mail with your items by ${due}.`),
      headline: w.t('Har I punkter til mødet?', 'Do you have items for the meeting?'),
      lead: w.t(
        `Vi mødes ${w.on(w.dayOf(meeting.start))}. Har I noget, I gerne vil tage op? Svar på denne mail senest ${due}.`,
        `We meet on ${w.on(w.dayOf(meeting.start))}. Is there something that you would like to bring up? Answer this mail by ${due}.`,
      ),
      blocks: [
        facts(w.facts(meeting, w.due(w.t('Frist for punkter', 'Items due'), itemsDue))),
        ...enough(w),
        ...when(
          tasks === undefined && mine !== null && meeting.roles?.chair === mine,
          note(
            w.t(
              'Jeres kommune er mødeleder denne gang. Når fristen er udløbet, får I en oversigt over punkterne.',
              'Your organisation chairs this time. When the items are in, you get an overview of them.',
            ),
          ),
        ),
        ...when(
          tasks === undefined && mine !== null && meeting.roles?.minuteTaker === mine,
          note(
            w.t(
              'Jeres kommune skriver referat denne gang. På mødedagen får I en skabelon til det.',
              'Your organisation takes the minutes this time. On the day of the meeting you get a template for them.',
            ),
          ),
        ),
        paragraph(
          w.t('Har I ikke noget denne gang, er det helt i orden.', 'If you have nothing this time, that is quite all right.'),
        ),
        replies(nothing(w)),
        ...tasksFor(meeting, tasks, w),
      ],
      why: rules.callForItems(w),
    }
  },

  'items-reminder': ({ meeting, itemsDue, itemsSoFar }, w) => {
    const due = w.on(itemsDue.on)
    return {
      subject: w.t(`fristen for punkter er ${due}`, `items are due on ${due}`),
      preheader: w.t(`Har I et punkt, så svar på mailen senest ${due}.`, `If you have an item, answer this mail by ${due}.`),
      headline: w.t(`Vi lukker for punkter ${due}`, `Items are due on ${due}`),
      lead: w.t(
        `Har I et punkt til mødet, så svar på denne mail senest ${due}. Har I ikke, behøver I ikke gøre noget.`,
        `If you have an item for the meeting, answer this mail by ${due}. If not, you need not do anything.`,
      ),
      blocks: [
        facts(w.facts(meeting, w.due(w.t('Frist for punkter', 'Items due'), itemsDue))),
        paragraph(
          itemsSoFar === 0
            ? w.t('Der er ikke kommet punkter endnu.', 'No items have come in yet.')
            : w.t(
                `Der er kommet ${w.count(itemsSoFar, 'item')} indtil nu.`,
                `So far ${w.count(itemsSoFar, 'item')} ${itemsSoFar === 1 ? 'has' : 'have'} come in.`,
              ),
        ),
        paragraph(
          w.t(
            'Vi har ikke hørt fra jer endnu, og det gør ikke noget. Det er frivilligt at sende punkter.',
            'We have not heard from you yet, and that is fine. Sending items is voluntary.',
          ),
        ),
        replies(nothing(w)),
      ],
      why: rules.itemsDue(w),
    }
  },
}
