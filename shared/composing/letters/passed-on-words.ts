import type { LetterOf, PassedOn } from '../../letters.ts'
import type { Words } from '../words.ts'

interface Said {
  readonly title: string
  readonly preheader: string
  readonly lead: string
  readonly more?: string
}

/** What each matter that only people can settle says to the secretariat. */
export const passedOnWords = ({ who, until }: LetterOf<'passed-on'>, w: Words): Readonly<Record<PassedOn, Said>> => {
  const name = who.name === '' ? who.address : who.name
  const place = who.organisation === null ? '' : ` (${w.short(who.organisation)})`
  const day = until === undefined ? '' : w.day(until)
  return {
    'stop-mail': {
      title: w.t(`${name} vil ikke have flere mails`, `${name} wants no more mail`),
      preheader: w.t(`Tal med ${name}. Vi har ikke ændret noget.`, `Talk to ${name}. We have changed nothing.`),
      lead: w.t(
        `${name}${place} har bedt om ikke at få flere mails. Vi har ikke ændret noget. Tal med ${name}, og ret så listen over kontaktpersoner.`,
        `${name}${place} has asked for no more mail. We have changed nothing. Please talk to ${name} and then change the list of contacts.`,
      ),
      more: w.t(
        'Kommunen får vores mails, så længe den har en kontaktperson på listen.',
        'The organisation gets our mails as long as it has a contact on the list.',
      ),
    },
    people: {
      title: w.t(`${name} skriver om kontaktpersoner`, `${name} writes about contacts`),
      preheader: w.t('Læs mailen, og ret listen, hvis det passer.', 'Read the mail, and change the list if it is so.'),
      lead: w.t(
        `${name}${place} har skrevet noget, der ser ud til at handle om, hvem der er med i netværket. Vi har ikke ændret noget. Ret listen over kontaktpersoner, hvis det passer.`,
        `${name}${place} has written something that seems to be about who is in the network. We have changed nothing. Please change the list of contacts if it is so.`,
      ),
    },
    'agenda-order': {
      title: w.t(`${name} ønsker en anden rækkefølge på dagsordenen`, `${name} wants another order of the agenda`),
      preheader: w.t('Læs mailen. Vi har ikke ændret noget.', 'Read the mail. We have changed nothing.'),
      lead: w.t(
        `${name}${place} har skrevet om rækkefølgen af punkterne på dagsordenen. Den lægger I sammen med mødelederen, så vi har ikke ændret noget.`,
        `${name}${place} has written about the order of the items of the agenda. You arrange it with the chair, so we have changed nothing.`,
      ),
      more: w.t(
        'Skal punkterne byttes om, så skriv det i et svar på udkastet til dagsordenen. Det kan I gøre, indtil dagsordenen er sendt ud.',
        'To move an item, say so in an answer to the draft of the agenda. You can do so until the agenda is out.',
      ),
    },
    'swap-back': {
      title: w.t(`${name} vil alligevel ikke bytte`, `${name} does not want to swap after all`),
      preheader: w.t('Tal med de to kommuner. Vi har ikke ændret noget.', 'Talk to both. We have changed nothing.'),
      lead: w.t(
        `${name}${place} har skrevet, at et ønske om at bytte rolle skal tages tilbage. Vi har ikke ændret noget, og den kommune, vi har spurgt, kan stadig svare ja.`,
        `${name}${place} has written that a wish to swap a role is to be taken back. We have changed nothing, and whoever we asked can still say yes.`,
      ),
      more: w.t(
        'Bed den anden kommune svare nej. Har den sagt ja, så må de to kommuner bytte tilbage.',
        'Ask the other one to answer no. If they have said yes, the two must swap back.',
      ),
    },
    'planning-meeting': {
      title: w.t(`${name} skriver om planlægningsmødet`, `${name} writes about the planning meeting`),
      preheader: w.t(`Svar ${name}. Vi har ikke ændret noget.`, `Please answer ${name}. We have changed nothing.`),
      lead: w.t(
        `${name}${place} har skrevet om planlægningsmødet. Vi har ikke ændret noget. Svar ${name}, hvis der skal ske noget.`,
        `${name}${place} has written about the planning meeting. We have changed nothing. Please answer ${name} if something is to be done.`,
      ),
    },
    'calendar-remark': {
      title: w.t(`${name} skriver ved sit svar på indkaldelsen`, `${name} writes beside the answer to the invitation`),
      preheader: w.t('Til orientering. Svaret er noteret.', 'For your information. The answer is noted.'),
      lead: w.t(
        `${name}${place} har svaret på indkaldelsen i sin kalender og skrevet noget ved svaret. Svaret er noteret, og vi har ikke gjort mere.`,
        `${name}${place} has answered the invitation from a calendar and written something beside the answer. The answer is noted, and we have done nothing more.`,
      ),
    },
    'mail-remark': {
      title: w.t(`${name} har skrevet noget til jer`, `${name} has written something to you`),
      preheader: w.t('Vi har ikke gjort noget ved det.', 'We have done nothing about it.'),
      lead: w.t(
        `${name}${place} har skrevet det her i en mail til os. Vi har ikke gjort noget ved det. Skal der svares, så skriv til ${who.address}.`,
        `${name}${place} has written this in a mail to us. We have done nothing about it. If an answer is wanted, please write to ${who.address}.`,
      ),
    },
    'item-remark': {
      title: w.t(`${name} skriver ved siden af sit punkt`, `${name} writes beside an item`),
      preheader: w.t('Til orientering. Punktet er modtaget.', 'For your information. The item has been received.'),
      lead: w.t(
        `${name}${place} har sendt et punkt til dagsordenen og skrevet det her ved siden af. Det står ikke på dagsordenen, og vi har ikke gjort mere ved det.`,
        `${name}${place} has sent an item for the agenda and written this beside it. It is not on the agenda, and we have done nothing more about it.`,
      ),
    },
    'file-wanted': {
      title: w.t('et bilag er for stort til en mail', 'an annex is too large for a mail'),
      preheader: w.t('Hjælp med at få filen frem.', 'Please help to get the file across.'),
      lead: w.t(
        `${name}${place} beder om en fil, der er for stor til en mail. Vi kan ikke sende den. Find en anden vej med den, der har den.`,
        `${name}${place} asks for a file that is too large for a mail. We cannot send it. Find another way with whoever has it.`,
      ),
    },
    'planning-apology': {
      title: w.t(`${name} kommer ikke til planlægningsmødet`, `${name} does not come to the planning meeting`),
      preheader: w.t('Til orientering.', 'For your information.'),
      lead: w.t(
        `${name}${place} har sagt nej til indkaldelsen til planlægningsmødet. I behøver ikke gøre noget. Afbuddet gælder ikke selve mødet.`,
        `${name}${place} has declined the invitation to the planning meeting. You need not do anything. It is no apology for the meeting itself.`,
      ),
    },
    away: {
      title: w.t(`${name} er væk, når mødet holdes`, `${name} is away when the meeting is held`),
      preheader: w.t('Hør, om en kollega tager over.', 'Ask whether a colleague takes over.'),
      lead: w.t(
        `${name}${place} har et automatisk svar om fravær til og med ${day}. Kommunen har en opgave på mødet. Hør, om en kollega tager over.`,
        `${name}${place} has an automatic reply about being away until ${day}. The organisation has a task at the meeting. Ask whether a colleague takes over.`,
      ),
      more: w.t(
        'Vi har kun gemt, hvor længe det varer, og ikke ændret noget.',
        'We have kept only how long it lasts, and changed nothing.',
      ),
    },
    'personal-number': {
      title: w.t(`en mail fra ${name} havde et CPR-nummer`, `a mail from ${name} held a personal number`),
      preheader: w.t('Vi har ikke brugt den. I behøver ikke gøre noget.', 'We have not used it. You need not do anything.'),
      lead: w.t(
        `Der stod et CPR-nummer i en mail fra ${name}${place} eller i en fil, der fulgte med. Vi har hverken brugt mailen eller sendt den videre, men lagt den for sig. I behøver ikke gøre noget.`,
        `There was a personal number in a mail from ${name}${place} or in a file with it. We have neither used the mail nor passed it on, and have put it apart. You need not do anything.`,
      ),
      more: w.t(
        'Kender vi afsenderen, har vi bedt om en ny mail uden nummeret.',
        'If the sender is somebody we know, they were asked to write again without the number.',
      ),
    },
    'machine-mails': {
      title: w.t(`vi svarer ikke ${name} mere i dag`, `we answer ${name} no more today`),
      preheader: w.t('Der er kommet tre automatiske mails derfra.', 'Three automatic mails have come from there.'),
      lead: w.t(
        `Der er kommet tre automatiske mails fra ${name}${place} i dag. To maskiner må ikke svare hinanden, så vi svarer først igen i morgen. Mails derfra bliver stadig læst.`,
        `Three automatic mails have come from ${name}${place} today. Two machines must not answer each other, so we answer again tomorrow. Mails from there are still read.`,
      ),
      more: w.t(
        'Bliver det ved, så bed kommunen om at slå de automatiske svar fra for vores adresse.',
        'If it goes on, ask the organisation to turn off automatic replies to our address.',
      ),
    },
    complaint: {
      title: w.t(`${name} har meldt en af vores mails som spam`, `${name} has reported a mail of ours as spam`),
      preheader: w.t('Spørg, om det var meningen.', 'Ask whether it was meant.'),
      lead: w.t(
        `En mailserver melder, at ${name}${place} har markeret en af vores mails som spam. Spørg ${name}, om det var en fejl.`,
        `A mail server tells us that ${name}${place} has marked a mail of ours as spam. Ask ${name} whether that was a mistake.`,
      ),
      more: w.t(
        'Vi har ikke ændret noget. Vil modtageren ikke have mails, så tag adressen af listen.',
        'We have changed nothing. If they want no mails, take the address off the list.',
      ),
    },
    'many-mails': {
      title: w.t(`vi sender ikke flere kvitteringer til ${name} lige nu`, `no more receipts to ${name} for now`),
      preheader: w.t('Der er kommet usædvanligt mange mails.', 'Unusually many mails have come.'),
      lead: w.t(
        `Vi har svaret ti gange på en time på mails fra ${name}${place}. Mails derfra bliver stadig læst, men vi sender først kvitteringer igen om en time.`,
        `We have answered mails from ${name}${place} ten times within an hour. They are still read, but no more receipts leave for an hour.`,
      ),
    },
    'unclear-again': {
      title: w.t(`hvad mener ${name}?`, `what does ${name} mean?`),
      preheader: w.t('Vi har spurgt én gang i dag. Hjælp videre.', 'We have asked once today. Please help them.'),
      lead: w.t(
        `Vi forstod ikke en mail fra ${name}${place} og spurgte. Den næste mail forstod vi heller ikke, og vi spørger kun én gang om dagen. Hjælp gerne ${name} videre.`,
        `We did not understand a mail from ${name}${place} and asked. We did not understand the next one either, and we ask only once a day. Please help ${name}.`,
      ),
    },
    unanswered: {
      title: w.t(`${name} venter på svar`, `${name} waits for an answer`),
      preheader: w.t('Hjælp videre.', 'Please help them.'),
      lead: w.t(
        `Vi kunne ikke gøre, hvad en mail fra ${name}${place} bad om. Der kommer så mange mails derfra, at vi ikke svarer lige nu. Hjælp ${name} videre.`,
        `We could not do what a mail from ${name}${place} asked for. So many mails come from there that we do not answer now. Please help ${name}.`,
      ),
    },
  }
}

/** The same where a yes is enough: what the words come to is known (G61). */
export const asked = ({ what, who }: LetterOf<'passed-on'>, w: Words): Said => {
  const name = who.name === '' ? who.address : who.name
  const place = who.organisation === null ? '' : ` (${w.short(who.organisation)})`
  const preheader = w.t('Svar ja eller nej. Vi ændrer ikke noget før da.', 'Answer yes or no. We change nothing before that.')
  return what === 'stop-mail'
    ? {
        title: w.t(`${name} vil ikke have flere mails`, `${name} wants no more mail`),
        preheader,
        lead: w.t(
          `${name}${place} har bedt om ikke at få flere mails. Tal med ${name}, og svar så »ja«, hvis vi skal rette listen, ellers »nej«. Vi ændrer ikke noget før da.`,
          `${name}${place} has asked for no more mail. Please talk to ${name}, and then answer "yes" if we shall change the list, else "no". We change nothing before that.`,
        ),
      }
    : {
        title: w.t('skal kontaktpersonerne rettes?', 'shall the contacts be changed?'),
        preheader,
        lead: w.t(
          `${name}${place} har skrevet om, hvem der er kontaktperson. Svar »ja«, så retter vi listen, som det står her, eller »nej«, så lader vi den være. Vi ændrer ikke noget før da.`,
          `${name}${place} has written about who is a contact. Answer "yes" and we change the list as it says here, or "no" and we leave it. We change nothing before that.`,
        ),
      }
}
