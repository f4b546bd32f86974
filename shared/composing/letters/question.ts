import type { AskReason, LetterOf } from '../../letters.ts'
import type { Block, Writers } from '../content.ts'
import { paragraph, replies, when } from '../parts.ts'
import { codeOf } from '../subject.ts'
import { youWrote } from '../why.ts'
import type { Words } from '../words.ts'
import { askedAgain } from './question-again.ts'
import { notDone } from './question-not-done.ts'
import { passedOn } from './question-passed-on.ts'
import { whichPerson } from './question-person.ts'
import type { Asked } from './what-for.ts'
import { isOwn, whatFor, word } from './what-for.ts'

export const question: Writers<'question'> = {
  question: (letter, w) => {
    const first = asked[letter.reason](letter, w)
    const again = letter.again === undefined ? null : askedAgain(first, letter.again, w)
    const { headline, blocks } = again ?? first
    return {
      subject: headline.charAt(0).toLocaleLowerCase('da') + headline.slice(1),
      preheader: first.text,
      headline,
      lead: again?.lead ?? w.t(`Tak for din mail. ${first.text}`, `Thank you for your mail. ${first.text}`),
      blocks: [...blocks, ...when(!isLost.has(letter.reason) && !isOwn(letter), paragraph(itIsKept(w)))],
      why: again?.why ?? youWrote(w),
    }
  },
}

const itIsKept = (w: Words): string =>
  w.t('Din mail er gemt, så du behøver ikke skrive det hele igen.', 'Your mail is kept, so you need not write it all again.')

/** What nobody could read must be written again; where several things may have been wanted, none of them has been done. */
const isLost: ReadonlySet<AskReason> = new Set<AskReason>([
  'could-not-read',
  'closed-mail',
  'which-change',
  'not-sent-around',
  'write-to-them',
  'deadline-unmoved',
  'standing-unmoved',
  'which-person',
])

type Question = LetterOf<'question'>

/** The secretariat is not offered itself. */
const isTheSecretariat = (w: Words): boolean => w.to.address === w.charter.secretariat.address

/** Nothing of the mail has been used, and one press gives all of it to people. */
const ifMore = (w: Words): string =>
  isTheSecretariat(w)
    ? w.t('Stod der mere i din mail, så skriv det igen.', 'If there was more in your mail, please write that again.')
    : w.t(
        'Stod der mere i din mail, så giv den til sekretariatet, eller skriv det igen.',
        'If there was more in your mail, pass it on to the secretariat or write that again.',
      )

const itsChange = (id: string, w: Words): readonly Block[] => [
  // A charter without kinds has nothing to be "for information".
  paragraph(
    `${
      w.charter.itemKinds
        ? w.t(
            `Skriv, hvad der skal være anderledes, for eksempel »${id}: 30 min.« eller »${id}: til orientering«.`,
            `Write what is to be different, for example "${id}: 30 min" or "${id}: for information".`,
          )
        : w.t(
            `Skriv, hvad der skal være anderledes, for eksempel »${id}: 30 min.«.`,
            `Write what is to be different, for example "${id}: 30 min".`,
          )
    } ${ifMore(w)}`,
  ),
  replies(
    { label: w.t(`${id} skal ikke med`, `Take ${id} off`), says: w.t(`Træk ${id} tilbage`, `Withdraw ${id}`) },
    word('text', w),
    { label: w.t('Det er et nyt punkt', 'It is a new item'), says: w.t('Punkt', 'Item') },
    word('apology', w),
    ...(isTheSecretariat(w) ? [] : [word('people', w)]),
  ),
]

const whichMeeting = ({ meetings }: Question, w: Words): readonly Block[] => [
  ...(meetings.length === 0
    ? []
    : [
        replies(
          ...meetings.map(meeting => ({
            label: `${w.charter.meetingName} ${w.date(w.dayOf(meeting.start))}`,
            says: codeOf(meeting, w.charter)?.slice(1, -1) ?? '',
          })),
        ),
      ]),
]

const example = (w: Words): readonly Block[] => [
  paragraph(
    w.t(
      'Et nyt møde kan for eksempel skrives sådan: Nyt møde onsdag den 14. april 2027 kl. 13-16, Teams.',
      'A new meeting can be written like this, for instance: New meeting Wednesday 14 April 2027 13:00-16:00, Teams.',
    ),
  ),
]

/** The time as the sender's own clock shows it: one press says that it is ours too. */
const byOurClock = (day: string, time: string, w: Words): Block => {
  const when = w.t(`${day} kl. ${time.replaceAll(':', '.')}`, `${day} ${time}`)
  return replies({ label: w.t(`${when} i vores tid`, `${when} in our time`), says: when })
}

const asked: Readonly<Record<AskReason, (letter: Question, w: Words) => Asked>> = {
  'no-text': (_letter, w) => ({
    // Said of an empty mail, and of one that speaks of an item or a file and does not say what it is.
    headline: w.t('Hvad handler din mail om?', 'What is your mail about?'),
    text: w.t(
      'Vi kunne ikke finde et punkt eller en besked til os i den. Svar på denne mail, og skriv øverst, hvad du vil.',
      'We could find no item and no message to us in it. Answer this mail and write at the top what you would like.',
    ),
    blocks: [],
  }),
  'not-understood': whatFor,
  'no-such-date': ({ date }, w) => ({
    headline: w.t('Den dato findes ikke', 'That date does not exist'),
    text: w.t(
      `Du skriver »${date?.quoted ?? ''}«, men den dag findes ikke i kalenderen. Svar med den rigtige dag.`,
      `You write "${date?.quoted ?? ''}", but the calendar has no such day. Answer with the right one.`,
    ),
    blocks: example(w),
  }),
  'weekday-disagrees': ({ date }, w) => ({
    headline: w.t('Hvilken dag mener du?', 'Which day do you mean?'),
    text:
      date === null || date.on === null
        ? w.t(
            'Ugedagen og datoen passer ikke sammen. Svar med den rigtige dag.',
            'The weekday and the date do not agree. Answer with the right day.',
          )
        : w.t(
            `Du skriver »${date.quoted}«, men det er ${w.day(date.on)}. Svar med den rigtige dag.`,
            `You write "${date.quoted}", but that is ${w.day(date.on)}. Answer with the right day.`,
          ),
    blocks: example(w),
  }),
  'no-date': (_letter, w) => ({
    headline: w.t('Hvilken dag er mødet?', 'On which day is the meeting?'),
    text: w.t(
      'Vi kan ikke se, hvilken dag mødet skal være. Svar med dag og klokkeslæt.',
      'We cannot see on which day the meeting is. Answer with the day and the time.',
    ),
    blocks: example(w),
  }),
  'no-time': (_letter, w) => ({
    headline: w.t('Hvad tid er mødet?', 'At what time is the meeting?'),
    text: w.t(
      'Vi kan ikke se, hvornår mødet begynder og slutter. Svar med dag og klokkeslæt.',
      'We cannot see when the meeting begins and ends. Answer with the day and the time.',
    ),
    blocks: example(w),
  }),
  'which-meeting': (letter, w) => ({
    headline: w.t('Hvilket møde handler din mail om?', 'Which meeting is your mail about?'),
    text:
      letter.meetings.length > 1
        ? w.t(
            'Der er flere møder i gang. Svar, hvilket det drejer sig om.',
            'There is more than one meeting under way. Answer which one it is about.',
          )
        : w.t(
            'Vi kan ikke finde det møde, som din mail nævner. Svar, hvilket det drejer sig om.',
            'We cannot find the meeting that your mail names. Answer which one it is about.',
          ),
    blocks: whichMeeting(letter, w),
  }),
  'which-item': ({ items = [] }, w) => ({
    headline: w.t('Hvilket punkt handler din mail om?', 'Which item is your mail about?'),
    text: w.t(
      'Vi kan ikke se, hvilket punkt du mener. Svar med punktets nummer.',
      'We cannot see which item you mean. Answer with its number.',
    ),
    blocks: [
      ...(items.length === 0 ? [] : [replies(...items.map(({ id, title }) => ({ label: `${id} ${title}`, says: id })))]),
      paragraph(
        items.length === 0
          ? w.t(
              'Nummeret ser sådan ud: P-12. Svar »status«, så sender vi listen.',
              'The number looks like this: P-12. Answer "status" and we send the list.',
            )
          : w.t(
              'Er det et andet, så svar »status«. Så sender vi hele listen.',
              'If it is another one, answer "status" and we send the whole list.',
            ),
      ),
    ],
  }),
  'which-change': ({ item }, w) => ({
    headline: w.t(`Hvad skal ændres i ${item?.id ?? 'punktet'}?`, `What is to change in ${item?.id ?? 'the item'}?`),
    text: w.t(
      `Vi er ikke sikre på, hvad der skal ske med »${item?.title ?? 'punktet'}«, så intet er ændret endnu.`,
      `We are not sure what is to happen to "${item?.title ?? 'the item'}", so nothing has been changed yet.`,
    ),
    blocks: item === undefined ? [] : itsChange(item.id, w),
  }),
  ...passedOn,
  'planning-unmoved': (_letter, w) => ({
    headline: w.t('Planlægningsmødet kan vi ikke ændre', 'We cannot change the planning meeting'),
    text: w.t(
      'Dagen for planlægningsmødet følger af mødets dato, så vi har ikke ændret noget, heller ikke selve mødet. Skriv selv til dem, der er med på planlægningsmødet.',
      'The day of the planning meeting follows from the date of the meeting, so we have changed nothing, nor the meeting itself. Please write to those who take part in the planning meeting yourself.',
    ),
    blocks: [],
  }),
  ...notDone,
  'no-meeting': (_letter, w) => ({
    headline: w.t('Din mail passer ikke til et møde', 'Your mail fits no meeting'),
    text: w.t(
      `Vi har lige nu ikke et møde, som den kan handle om. ${isTheSecretariat(w) ? 'Skriv, hvilket møde I mener, med dets dato.' : 'Skriv til sekretariatet, hvis du mener noget andet.'}`,
      `We have no meeting at the moment that it could be about. ${isTheSecretariat(w) ? 'Tell us which meeting you mean, by its date.' : 'Write to the secretariat if you think otherwise.'}`,
    ),
    blocks: [],
  }),
  'invitation-unreadable': (_letter, w) => ({
    headline: w.t('Vi kunne ikke læse kalenderfilen', 'We could not read the calendar file'),
    text: w.t(
      'Din mail har en kalenderfil med, som vi ikke kan læse. Svar med dag og klokkeslæt, eller skriv, hvad du vil.',
      'Your mail came with a calendar file that we cannot read. Answer with the day and the time, or say what you would like.',
    ),
    blocks: example(w),
  }),
  'invitation-repeats': (_letter, w) => ({
    headline: w.t('Hvilken dag er mødet?', 'On which day is the meeting?'),
    text: w.t(
      'Indkaldelsen gælder flere dage. Svar med dag og klokkeslæt for det møde, det drejer sig om.',
      'The invitation is for several days. Answer with the day and the time of the meeting that you mean.',
    ),
    blocks: example(w),
  }),
  'invitation-zone': ({ date }, w) => ({
    headline: w.t('Hvornår begynder mødet?', 'When does the meeting begin?'),
    text: w.t(
      'Vi kan ikke se, hvilket lands tid indkaldelsen bruger. Svar med dag og klokkeslæt i vores tid.',
      'We cannot see which country’s time the invitation uses. Answer with the day and the time in our time.',
    ),
    blocks: date === null || date.on === null ? example(w) : [byOurClock(w.date(date.on), date.quoted, w)],
  }),
  'counter-proposal': (_letter, w) => ({
    headline: w.t('Kun sekretariatet kan flytte mødet', 'Only the secretariat can move the meeting'),
    text: w.t(
      `Du foreslår et andet tidspunkt. Skriv til ${w.charter.secretariat.address} om det. Kan du ikke komme, så svar »afbud«.`,
      `You propose another time. Please write to ${w.charter.secretariat.address} about it. If you cannot come, answer "apology".`,
    ),
    blocks: [replies({ label: w.t('Jeg kan ikke komme', 'I cannot come'), says: w.t('Afbud', 'Apology') })],
  }),
  'whose-apology': (_letter, w) => ({
    headline: w.t('Hvem melder afbud?', 'Whose apology is it?'),
    text: w.t(
      'Dit svar på indkaldelsen gælder en anden end dig, så vi har ikke noteret noget. Bed den, det gælder, svare selv.',
      'Your answer to the invitation is for somebody else, so we have noted nothing. Please ask them to answer themselves.',
    ),
    blocks: [],
  }),
  'which-person': whichPerson,
  'closed-mail': (_letter, w) => ({
    headline: w.t('Vi kan ikke åbne din mail', 'We cannot open your mail'),
    text: w.t(
      'Den er krypteret eller pakket, så kun Outlook kan læse den. Svar på denne mail, og skriv det igen som almindelig tekst.',
      'It is encrypted, or packed so that only Outlook can read it. Answer this mail and write it again as plain text.',
    ),
    blocks: [],
  }),
  'could-not-read': (_letter, w) => ({
    headline: w.t('Vi kunne ikke læse din mail', 'We could not read your mail'),
    text: w.t(
      'Den er gået i stykker undervejs. Svar på denne mail, og skriv det igen som almindelig tekst.',
      'It was damaged on its way. Answer this mail and write it again as plain text.',
    ),
    blocks: [],
  }),
}
