import type { Refusal } from '../../meeting/events.ts'
import type { Writers } from '../content.ts'
import { megabytes } from '../parcel.ts'
import { facts } from '../parts.ts'
import { youWrote } from '../why.ts'
import type { Words } from '../words.ts'

interface No {
  readonly headline: string
  readonly why: string
  /** What may be done instead. */
  readonly instead: string
}

export const refusal: Writers<'refusal'> = {
  refusal: ({ refusal: reason, meeting, about }, w) => {
    const { headline, why, instead } = noes[reason](about ?? w.t('det punkt', 'that item'), w)
    return {
      subject: headline.toLocaleLowerCase('da'),
      preheader: why,
      headline,
      lead: `${w.thanks} ${why} ${instead}`,
      blocks: meeting === null ? [] : [facts(w.facts(meeting))],
      why: youWrote(w),
    }
  },
}

const noes: Readonly<Record<Refusal, (about: string, w: Words) => No>> = {
  'no-such-meeting': (_about, w) => ({
    headline: w.t('Vi kan ikke finde mødet', 'We cannot find the meeting'),
    why: w.t('Vi kender ikke det møde, du skriver om.', 'We do not know the meeting that you write about.'),
    instead: w.t(
      'Svar »status«, så sender vi en oversigt over møderne.',
      'Answer "status" and we send an overview of the meetings.',
    ),
  }),
  'meeting-is-cancelled': (_about, w) => ({
    headline: w.t('Mødet er aflyst', 'The meeting is cancelled'),
    why: w.t('Mødet er aflyst, så vi har ikke ændret noget.', 'The meeting is cancelled, so we have not changed anything.'),
    instead: w.t(
      'Har du et punkt til et andet møde, så send det igen og skriv hvilket.',
      'If you have an item for another meeting, send it again and say which.',
    ),
  }),
  'meeting-is-over': (_about, w) => ({
    headline: w.t('Mødet er holdt', 'The meeting has been held'),
    why: w.t('Mødet er holdt, så det kan vi ikke ændre.', 'The meeting has been held, so we cannot change that.'),
    instead: w.t(
      'Har du et punkt til næste møde, så svar på den næste indkaldelse.',
      'If you have an item for the next meeting, answer the next call for items.',
    ),
  }),
  'attendance-is-over': (_about, w) => ({
    headline: w.t('Mødet er holdt', 'The meeting has been held'),
    why: w.t(
      'Mødet er holdt, så hvem der var med, skal stå i referatet.',
      'The meeting has been held, so who was there belongs in the minutes.',
    ),
    instead: w.t(
      'Er referatet sendt til dig, så svar på den mail og skriv, hvem der var med, og hvem der havde meldt afbud. Ellers giv referenten besked.',
      'If you have been sent the minutes, answer that mail and write who was there and who had given apologies. Otherwise tell the minute-taker.',
    ),
  }),
  'no-such-item': (about, w) => ({
    headline: w.t('Vi kan ikke finde punktet', 'We cannot find the item'),
    why: w.t(`Vi kan ikke finde ${about} på mødet.`, `We cannot find ${about} at the meeting.`),
    instead: w.t(
      'Svar »status«, så sender vi listen over punkter med deres numre.',
      'Answer "status" and we send the list of items with their numbers.',
    ),
  }),
  'item-belongs-to-another': (about, w) => ({
    headline: w.t('Punktet er sendt af en anden kommune', 'The item is another organisation’s'),
    why: w.t(
      `${about} er sendt af en anden kommune, og kun den kan ændre det.`,
      `${about} was sent by another organisation, and only it can change it.`,
    ),
    instead: w.t(
      'Skriv til dem eller til sekretariatet, hvis noget bør være anderledes.',
      'Write to them or to the secretariat if something should be different.',
    ),
  }),
  'item-already-on-agenda': (about, w) => ({
    headline: w.t('Punktet er allerede på dagsordenen', 'The item is on the agenda already'),
    why: w.t(
      `${about} står på den dagsorden, der er sendt ud, og det ændrer vi ikke.`,
      `${about} is on the agenda that went out, which we leave as it is.`,
    ),
    instead: w.t('Skal det med, behøver du ikke gøre mere.', 'If it is to be there, you need do nothing more.'),
  }),
  'submission-is-not-open': (_about, w) => ({
    headline: w.t('Vi tager ikke imod punkter lige nu', 'We do not take items just now'),
    why: w.t('Der er ikke åbent for punkter til mødet lige nu.', 'The meeting is not open for items just now.'),
    instead: w.t(
      'Skriv til sekretariatet, hvis punktet ikke kan vente til næste møde.',
      'Write to the secretariat if the item cannot wait for the next meeting.',
    ),
  }),
  'no-agenda-yet': (_about, w) => ({
    headline: w.t('Der er ikke en dagsorden endnu', 'There is no agenda yet'),
    why: w.t('Dagsordenen er ikke lavet endnu.', 'The agenda has not been made yet.'),
    instead: w.t('I får et udkast, når fristen for punkter er udløbet.', 'You get a draft when the items are in.'),
  }),
  'minutes-too-large': (about, w) => ({
    headline: w.t('Referatet er for stort til en mail', 'The minutes are too large for a mail'),
    why: w.t(
      'Filen er for stor til at blive sendt med mail, så ingen kunne læse referatet.',
      'The file is too large to be mailed, so nobody could read the minutes.',
    ),
    instead: w.t(
      `Send det igen som en mindre fil, højst ${megabytes(Number(about), w)}, for eksempel uden billeder. Du kan også skrive det i mailen.`,
      `Send them again as a smaller file of at most ${megabytes(Number(about), w)}, for example without pictures. You may also write them in the mail.`,
    ),
  }),
  'agenda-is-out': (_about, w) => ({
    headline: w.t('Dagsordenen er sendt ud', 'The agenda has gone out'),
    why: w.t(
      'Dagsordenen er sendt til netværket og kan ikke ændres herfra.',
      'The agenda has gone out to the network and cannot be changed from here.',
    ),
    // The secretariat is not sent to itself.
    instead:
      w.to.address === w.charter.secretariat.address
        ? w.t(
            'Nye punkter kan komme med i en tillægsdagsorden. Skal et punkt af, så sig det på mødet, eller skriv selv til netværket.',
            'New items can come in a supplementary agenda. If one is to go, say so at the meeting or write to the network yourselves.',
          )
        : w.t('Tag det op på mødet, eller skriv til sekretariatet.', 'Bring it up at the meeting or write to the secretariat.'),
  }),
  'meeting-not-held-yet': (_about, w) => ({
    headline: w.t('Mødet er ikke holdt endnu', 'The meeting has not been held yet'),
    why: w.t(
      'Vi kan først tage imod et referat, når mødet er holdt.',
      'We can take minutes only when the meeting has been held.',
    ),
    instead: w.t('Send det igen efter mødet.', 'Send them again after the meeting.'),
  }),
  'no-minutes-yet': (_about, w) => ({
    headline: w.t('Der er ikke et referat endnu', 'There are no minutes yet'),
    why: w.t('Referatet fra mødet er ikke kommet endnu.', 'The minutes of the meeting have not come yet.'),
    instead: w.t(
      'Du får det, så snart det er klar, og kan svare med bemærkninger da.',
      'You get them as soon as they are ready and can comment then.',
    ),
  }),
  'minutes-already-approved': (_about, w) => ({
    headline: w.t('Referatet er godkendt', 'The minutes are approved'),
    why: w.t(
      'Referatet er godkendt, så det kan ikke ændres på denne måde.',
      'The minutes are approved and cannot be changed in this way.',
    ),
    instead: w.t(
      'Skriv til sekretariatet, hvis der er en fejl i det.',
      'Write to the secretariat if there is a mistake in them.',
    ),
  }),
  'minutes-already-out': (_about, w) => ({
    headline: w.t('Referatet er sendt ud', 'The minutes have gone out'),
    why: w.t('Referatet er allerede sendt til netværket.', 'The minutes have gone out to the network already.'),
    instead: w.t(
      'Har du en rettelse, så svar på mailen med referatet.',
      'If you have a correction, answer the mail with the minutes.',
    ),
  }),
  'other-minutes-wait': (about, w) => {
    const [, version = '', by = ''] = /^(\d+) (.*)$/.exec(about ?? '') ?? []
    return {
      headline: w.t('Referatet er ikke sendt ud', 'The minutes have not gone out'),
      why: w.t(
        `Det referat, du har sagt ok til, er siden afløst af udgave ${version}, fra ${by}.`,
        `The minutes that you said ok to have since been replaced by version ${version}, from ${by}.`,
      ),
      instead: w.t(
        `Skal udgave ${version} ud, så svar ok på vores mail med den. Skal den første ud alligevel, så send den til os igen.`,
        `If version ${version} is to go out, answer ok to our mail with it. If the earlier one is to go out after all, send it to us again.`,
      ),
    }
  },
  'not-the-secretariat': (_about, w) => ({
    headline: w.t('Det skal sekretariatet gøre', 'That is for the secretariat'),
    why: w.t(
      'Kun sekretariatet kan gøre det, du beder om, så vi har ikke ændret noget.',
      'Only the secretariat can do what you ask for, so we have not changed anything.',
    ),
    instead: w.t(
      `Skriv til ${w.charter.secretariat.address}, så hjælper de dig.`,
      `Write to ${w.charter.secretariat.address}, and they will help you.`,
    ),
  }),
  'not-your-mail': (_about, w) => ({
    headline: w.t('Det var en andens mail', 'That was another’s mail'),
    why: w.t(
      'Spørgsmålet handler om en mail, som en anden har skrevet.',
      'The question is about a mail that somebody else wrote.',
    ),
    instead: w.t('Skriv til os med dine egne ord, så klarer vi det.', 'Write to us in your own words and we take care of it.'),
  }),
  'not-a-member': (_about, w) => ({
    headline: w.t('Det kan kun kommunerne svare på', 'That is for the organisations'),
    why: w.t(
      'Svaret skal komme fra en kommune i netværket, så vi har ikke ændret noget.',
      'The answer must come from an organisation of the network, so we have not changed anything.',
    ),
    instead: w.t(
      `Skriv til ${w.charter.secretariat.address}, hvis det er en fejl.`,
      `Write to ${w.charter.secretariat.address} if that is a mistake.`,
    ),
  }),
}
