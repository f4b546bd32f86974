import type { HeldWhy } from '../../network/events.ts'
import type { Words } from '../words.ts'

/** Why a mail waits, told to its writer. */
export const toSender = (why: HeldWhy, w: Words): string =>
  ({
    'unknown-sender': w.t(
      'Vi kender ikke din adresse endnu. Derfor spørger vi sekretariatet, om du er ny i netværket.',
      'We do not know your address yet. So we ask the secretariat whether you are new in the network.',
    ),
    'unverified-sender': w.t(
      'Vi kunne ikke se, om mailen kommer fra din egen mailserver. Det sker for eksempel, når en mail er sendt videre.',
      'We could not see whether the mail comes from your own mail server. That happens, for example, when a mail was forwarded.',
    ),
    'malformed-sender': w.t('Vi kunne ikke læse, hvem mailen er fra.', 'We could not read whom the mail is from.'),
    'sent-by-other': w.t(
      'Mailen er sendt i dit navn fra en adresse hos nogen andre. Skrev du den selv, så send den fra din egen adresse, hvis det haster.',
      'The mail was sent in your name from an address of somebody else’s. If you wrote it yourself and it is urgent, send it from your own address.',
    ),
    'called-spam': w.t(
      'Vores mailserver opfattede mailen som spam. Det sker også for almindelige mails, og du har ikke gjort noget forkert.',
      'Our mail server took the mail for spam. That happens to ordinary mails too, and you have done nothing wrong.',
    ),
    'meeting-needs-yes': w.t(
      'Mødets dage er usædvanlige, så sekretariatet siger god for dem først.',
      'The meeting’s days are unusual, so the secretariat confirms them first.',
    ),
    'cancellation-needs-yes': w.t(
      'En kalender har aflyst mødet, så sekretariatet siger god for det først.',
      'A calendar has cancelled the meeting, so the secretariat confirms that first.',
    ),
    'personal-number': w.t(
      'Nummeret er ikke sendt videre, og mailen ligger for sig. Er det ikke et CPR-nummer, så del tallet op, eller skriv, hvad det er, lige foran.',
      'The number has not been passed on, and the mail lies apart. If it is no personal number, split it, or say right before it what it is.',
    ),
    'suspicious-mail': w.t(
      'Noget i mailen ser anderledes ud, end mails plejer.',
      'Something in the mail looks different from what mails usually look like.',
    ),
  })[why]

/** The same for the secretariat. */
export const toSecretariat = (why: HeldWhy, w: Words): string =>
  ({
    'unknown-sender': w.t(
      'Adressen står ikke på listen over netværkets kontaktpersoner.',
      'The address is not on the list of the network’s contacts.',
    ),
    'unverified-sender': w.t(
      'Vi kunne ikke bekræfte, hvem mailen er fra. Er I i tvivl, så ring til afsenderen.',
      'We could not verify whom the mail is from. If you are in doubt, call the sender.',
    ),
    'malformed-sender': w.t('Mailen siger ikke klart, hvem den er fra.', 'The mail does not say clearly whom it is from.'),
    'sent-by-other': w.t(
      'Mailen er sendt i afsenderens navn fra en adresse hos nogen andre. Er I i tvivl, så ring til afsenderen.',
      'The mail was sent in the sender’s name from an address of somebody else’s. If you are in doubt, call the sender.',
    ),
    'called-spam': w.t(
      'Vores mailserver opfatter mailen som spam, men afsenderens egen mailserver står inde for den. Er I i tvivl, så ring til afsenderen, før I åbner links eller filer i den.',
      'Our mail server takes the mail for spam, but the sender’s own mail server vouches for it. If you are in doubt, call the sender before you open links or files in it.',
    ),
    'meeting-needs-yes': w.t(
      'Mailen opretter eller flytter et møde på usædvanlige dage.',
      'The mail books or moves a meeting on unusual days.',
    ),
    'cancellation-needs-yes': w.t('Mailen aflyser et møde.', 'The mail cancels a meeting.'),
    'personal-number': w.t(
      'Der står et CPR-nummer i mailen eller i en fil, der fulgte med.',
      'The mail or a file with it holds a personal number.',
    ),
    'suspicious-mail': w.t(
      'Mailen ser mistænkelig ud. Åbn ikke filer fra den, før I har spurgt afsenderen.',
      'The mail looks suspicious. Do not open files from it before you have asked the sender.',
    ),
  })[why]
