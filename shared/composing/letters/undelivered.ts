import type { Writers } from '../content.ts'
import { facts, paragraph } from '../parts.ts'
import { rules } from '../why.ts'
import type { Words } from '../words.ts'

export const undelivered: Writers<'undelivered'> = {
  undelivered: ({ meeting, letter, who, detail, commentsDue }, w) => {
    const name = who.organisation === null ? who.name || who.address : `${who.name || who.address} (${w.short(who.organisation)})`
    const they = who.organisation === null ? who.name || who.address : w.short(who.organisation)
    return {
      subject: w.t(`en mail nåede ikke frem til ${who.name || who.address}`, `a mail did not reach ${who.name || who.address}`),
      preheader: w.t('Find ud af, om adressen er rigtig.', 'Find out whether the address is right.'),
      headline: w.t('En mail nåede ikke frem', 'A mail did not arrive'),
      lead: w.t(
        `${letterName(letter, w)} nåede ikke frem til ${name}. Find gerne ud af, om adressen er rigtig, og ret den i listen over kontaktpersoner, hvis den er ændret.`,
        `${letterName(letter, w)} did not reach ${name}. Please find out whether the address is right, and correct it in the list of contacts if it has changed.`,
      ),
      blocks: [
        facts([
          w.fact(w.t('Adresse', 'Address'), who.address),
          w.fact(w.t('Besked fra mailserveren', 'Word from the mail server'), inWords(detail, w)),
          ...(meeting === null ? [] : [w.fact(w.t('Mødet', 'Meeting'), w.when(meeting.start, meeting.end))]),
          ...(commentsDue === null ? [] : [w.due(w.t('Frist for bemærkninger', 'Comments due'), commentsDue)]),
        ]),
        ...(commentsDue === null
          ? []
          : [
              paragraph(
                w.t(
                  `Referatet bliver godkendt efter ${w.on(commentsDue.on)}, også selv om mailen ikke kom frem. Sørg gerne for, at ${they} får det på en anden måde inden da.`,
                  `The minutes will be approved after ${w.on(commentsDue.on)} even though the mail did not arrive. Please see that ${they} gets them in another way before that.`,
                ),
              ),
            ]),
      ],
      why: rules.secretariat(w),
    }
  },
}

/** The commonest of a mail server's codes says what nobody else reads in it: the address is wrong. */
const inWords = (detail: string, w: Words): string => {
  if (detail === '') return w.t('ingen', 'none')
  return /\b5\.1\.1\b/.test(detail) ? w.t(`Adressen findes ikke (${detail})`, `There is no such address (${detail})`) : detail
}

/** Only letters to the network matter enough to be named. */
const letterName = (letter: string, w: Words): string =>
  ({
    'call-for-items': w.t('Mailen, der beder om punkter,', 'The call for items'),
    agenda: w.t('Dagsordenen', 'The agenda'),
    'minutes-for-comment': w.t('Referatet til bemærkninger', 'The minutes for comments'),
    'minutes-approved': w.t('Det godkendte referat', 'The approved minutes'),
    'meeting-moved': w.t('Beskeden om, at mødet er flyttet,', 'Word that the meeting has moved'),
    'meeting-cancelled': w.t('Beskeden om, at mødet er aflyst,', 'Word that the meeting is cancelled'),
  })[letter] ?? w.t('En mail', 'A mail')
