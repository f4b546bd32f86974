import type { Writers } from '../content.ts'
import { capital } from '../nouns.ts'
import { youWrote } from '../why.ts'

export const sentAgain: Writers<'letter-sent-again'> = {
  'letter-sent-again': ({ letter, who, why }, w) => {
    const what = {
      agenda: w.t('dagsordenen', 'the agenda'),
      call: w.t('indkaldelsen', 'the call for items'),
      minutes: w.t('referatet', 'the minutes'),
    }[letter]
    const { headline, lead } = {
      sent: {
        headline: w.t(`${capital(what)} er sendt til ${who}`, `${capital(what)} went to ${who}`),
        lead: w.t(
          `Vi har sendt ${what} til ${who} igen. I behøver ikke gøre mere.`,
          `We have sent ${what} to ${who} once more. There is nothing more to do.`,
        ),
      },
      'not-listed': {
        headline: w.t(`${who} står ikke på listen`, `${who} is not on the list`),
        lead: w.t(
          `Vi har ikke sendt ${what}, for ${who} står ikke på listen over kontaktpersoner. Skriv navn, mailadresse og kommune til os, og at det er en ny kontaktperson. Så får I det at se og kan svare ja.`,
          `We have not sent ${what}, since ${who} is not on the list of contacts. Write us the name, the address and the organisation, and that it is a new contact. You see it first and can say yes.`,
        ),
      },
      'not-out': {
        headline: w.t(`${capital(what)} er ikke sendt ud lige nu`, `${capital(what)} is not out at present`),
        lead: w.t(
          `Vi har ikke sendt noget til ${who}, for ${what} er ikke ude hos netværket lige nu.`,
          `We have sent nothing to ${who}, since the network does not have ${what} at present.`,
        ),
      },
      'no-member': {
        headline: w.t(`Vi har ikke sendt ${what}`, `We have not sent ${what}`),
        lead: w.t(
          `Vi sender kun ${what} til kommunernes kontaktpersoner. Send mailen videre til ${who} selv, hvis den skal derhen.`,
          `We send ${what} to the contacts of the organisations alone. Pass the mail on to ${who} yourselves if it is to go there.`,
        ),
      },
    }[why]
    // A name that opens the line keeps its capital.
    const subject = why === 'not-listed' ? headline : headline.charAt(0).toLocaleLowerCase('da') + headline.slice(1)
    return { subject, preheader: lead, headline, lead, blocks: [], why: youWrote(w) }
  },
}
