import type { LetterOf } from '../../letters.ts'
import type { Content, Writers } from '../content.ts'
import { capital } from '../nouns.ts'
import { facts, note, paragraph, replies } from '../parts.ts'
import { rules, youWrote } from '../why.ts'
import type { Words } from '../words.ts'
import { changeFacts, changeQuestion } from './contacts.ts'
import { asked, passedOnWords } from './passed-on-words.ts'
import { otherwiseIs } from './what-for.ts'

/** What only people can settle, and so goes to the secretariat. */
export const passedOn: Writers<'cancellation-needs-yes' | 'passed-on' | 'stop-mail-receipt' | 'remark-receipt'> = {
  'cancellation-needs-yes': ({ meeting, inWords }, w) => ({
    subject: w.t('skal mødet aflyses?', 'shall the meeting be cancelled?'),
    preheader: w.t('Svar ja eller nej. Vi gør ikke noget før da.', 'Answer yes or no. We do nothing before that.'),
    headline: w.t('Skal mødet aflyses?', 'Shall the meeting be cancelled?'),
    lead: inWords
      ? w.t(
          `Din mail nævner en aflysning, og vi er ikke sikre på, om det er mødet ${w.day(w.dayOf(meeting.start))}, der er aflyst. Svar »ja«, så aflyser vi mødet for hele netværket, ellers »nej«. Vi gør ikke noget før da.`,
          `Your mail speaks of a cancellation, and we are not sure whether it is the meeting on ${w.day(w.dayOf(meeting.start))} that is off. Answer "yes" and we cancel the meeting for the whole network, else "no". We do nothing before that.`,
        )
      : w.t(
          `Jeres kalender har aflyst mødet ${w.day(w.dayOf(meeting.start))}. Svar »ja«, så aflyser vi det for hele netværket, ellers »nej«. Vi gør ikke noget før da.`,
          `Your calendar has cancelled the meeting on ${w.day(w.dayOf(meeting.start))}. Answer "yes" and we cancel it for the whole network, else "no". We do nothing before that.`,
        ),
    blocks: [
      replies(
        { label: w.t('Ja, aflys mødet', 'Yes, cancel the meeting'), says: w.t('Ja', 'Yes') },
        { label: w.t('Nej, mødet holdes', 'No, the meeting stands'), says: w.t('Nej', 'No') },
      ),
      facts(w.facts(meeting)),
      note(
        inWords
          ? w.t(
              'Vi spørger, fordi alle i netværket får besked med det samme, når et møde er aflyst.',
              'We ask because everybody in the network is told at once when a meeting is cancelled.',
            )
          : w.t(
              'Vi spørger, fordi et møde let forsvinder fra en kalender ved en fejl.',
              'We ask because a meeting is easily taken out of a calendar by mistake.',
            ),
      ),
    ],
    why: rules.secretariat(w),
  }),

  'passed-on': (letter, w) => {
    const { what, meeting, who, substitute, subject, until, words } = letter
    const name = who.name === '' ? who.address : who.name
    const { change, files } = letter
    const { title, preheader, lead, more } =
      (change === undefined ? undefined : asked(letter, w)) ?? passedOnWords(letter, w)[what]
    return {
      subject: title,
      preheader,
      headline: capital(title),
      lead,
      blocks: [
        facts([
          w.fact(w.t('Fra', 'From'), `${name}, ${who.address}`),
          ...(change === undefined ? [] : changeFacts(change, w)),
          ...(subject === undefined ? [] : [w.fact(w.t('Emne', 'Subject'), subject)]),
          ...(until === undefined ? [] : [w.fact(w.t('Til og med', 'Until'), w.day(until))]),
          ...(substitute === null ? [] : [w.fact(w.t('I stedet kommer', 'Instead comes'), substitute)]),
          ...(meeting === null ? [] : [w.fact(w.t('Mødet', 'Meeting'), w.when(meeting.start, meeting.end))]),
          ...(files === undefined ? [] : [w.fact(w.t('Vedhæftet', 'Attached'), files.map(each => each.name).join(', '))]),
        ]),
        ...(words === undefined ? [] : [{ kind: 'quote' as const, from: name, text: words }]),
        ...(change === undefined ? [] : changeQuestion(change, w)),
        ...(more === undefined ? [] : [paragraph(more)]),
      ],
      why: rules.secretariat(w),
    }
  },

  'remark-receipt': (letter, w) => (letter.undone === true ? notDone(letter, w) : received(letter, w)),

  'stop-mail-receipt': (_letter, w) => ({
    subject: w.t('sekretariatet har fået besked', 'the secretariat has been told'),
    preheader: w.t('Du hører fra sekretariatet.', 'You will hear from the secretariat.'),
    headline: w.t('Sekretariatet har fået besked', 'The secretariat has been told'),
    lead: `${w.thanks} ${w.t(
      'Vi har fortalt sekretariatet, at du ikke vil have flere mails. Du hører fra dem og behøver ikke gøre mere.',
      'We have told the secretariat that you want no more mail. You will hear from them, and there is nothing more to do.',
    )}`,
    blocks: [
      paragraph(
        w.t(
          `Indtil da får du stadig vores mails, fordi du er kontaktperson for din kommune. Skriv til ${w.charter.secretariat.address}, hvis en anden skal have dem.`,
          `Until then you still get our mails, because you are a contact of your organisation. Write to ${w.charter.secretariat.address} if somebody else should get them.`,
        ),
      ),
      note(
        w.t('Kan du bare ikke komme til mødet, så svar »afbud«.', 'If you only cannot come to the meeting, answer "apology".'),
      ),
    ],
    why: youWrote(w),
  }),
}

const received = ({ words, mail, otherwise = [] }: LetterOf<'remark-receipt'>, w: Words): Content => ({
  subject: w.t('sekretariatet har fået din besked', 'the secretariat has your message'),
  preheader: w.t('Du behøver ikke gøre mere.', 'There is nothing more for you to do.'),
  headline: w.t('Sekretariatet har fået din besked', 'The secretariat has your message'),
  lead: `${w.thanks} ${
    mail === undefined
      ? w.t(
          'Vi har sendt det her fra din mail til sekretariatet, som skriver til dig, hvis der er noget at svare på. Du behøver ikke gøre mere.',
          'We have sent this part of your mail to the secretariat, who write to you if there is anything to answer. There is nothing more for you to do.',
        )
      : w.t(
          'Vi har sendt din mail til sekretariatet, som skriver til dig, hvis der er noget at svare på. Du behøver ikke gøre mere.',
          'We have sent your mail to the secretariat, who write to you if there is anything to answer. There is nothing more for you to do.',
        )
  }`,
  blocks: [
    { kind: 'quote', from: w.to.name, text: words },
    ...(otherwise.length === 0
      ? []
      : [
          paragraph(
            w.t(
              'Var den ment som noget andet? Svar med ét ord, så klarer vi resten.',
              'Was it meant as something else? Answer with one word and we do the rest.',
            ),
          ),
          ...otherwiseIs(w, otherwise),
        ]),
  ],
  why: youWrote(w),
})

/** The secretariat is whom we would give it to. What nobody hears must not look as if it had been done. */
const notDone = ({ words }: LetterOf<'remark-receipt'>, w: Words): Content => ({
  subject: w.t('det her har vi ikke gjort', 'this we have not done'),
  preheader: w.t('Skriv det på en anden måde, hvis vi skal gøre noget.', 'Put it in other words if we are to do something.'),
  headline: w.t('Det her har vi ikke gjort', 'This we have not done'),
  lead: w.t(
    'Vi kunne ikke se, hvad vi skulle gøre ved det her fra jeres mail. Vi har ikke gjort noget ved det, og ingen andre har fået det.',
    'We could not see what to do about this in your mail. We have done nothing about it, and nobody else has had it.',
  ),
  blocks: [
    { kind: 'quote', from: w.t('I skrev', 'You wrote'), text: words },
    paragraph(
      w.t(
        'Skal vi gøre noget, så skriv det på en anden måde, gerne helt kort.',
        'If we are to do something, put it in other words, best in very few.',
      ),
    ),
  ],
  why: youWrote(w),
})
