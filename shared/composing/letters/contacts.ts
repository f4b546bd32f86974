import type { LetterOf } from '../../letters.ts'
import type { ContactChange } from '../../people.ts'
import type { Block, Content, Writers } from '../content.ts'
import { facts, note, paragraph, replies, when } from '../parts.ts'
import { because, youWrote } from '../why.ts'
import type { Words } from '../words.ts'

/** Who comes and who goes, as facts. */
export const changeFacts = ({ organisation, comes, leaves }: ContactChange, w: Words) => [
  w.fact(w.t('Kommune', 'Organisation'), w.short(organisation)),
  ...(comes === null ? [] : [w.fact(w.t('Kommer til', 'Joins'), `${comes.name}, ${comes.email}`)]),
  ...(leaves === null ? [] : [w.fact(w.t('Går ud', 'Leaves'), leaves.name)]),
]

export const changeChoices = (w: Words): Block =>
  replies(
    { label: w.t('Ja, ret listen', 'Yes, change the list'), says: w.t('Ja', 'Yes') },
    { label: w.t('Nej, lad være', 'No, do not'), says: w.t('Nej', 'No') },
  )

/** What the secretariat is asked about a change: yes or no, and what a yes would leave behind. */
export const changeQuestion = ({ organisation, leaves }: ContactChange, w: Words): readonly Block[] => [
  changeChoices(w),
  ...when(
    leaves?.isLast === true,
    note(
      w.t(
        `Siger I ja, har ${w.short(organisation)} ingen kontaktperson og får ikke vores mails.`,
        `If you say yes, ${w.short(organisation)} has no contact and does not get our mails.`,
      ),
    ),
  ),
]

export const contactLetters: Writers<'contacts-changed'> = {
  'contacts-changed': (letter, w) => {
    const { comes, leaves } = letter.change
    if (!letter.yes) return unchanged(w)
    if (comes !== null && w.to.address === comes.email) return welcome(letter, w)
    return leaves !== null && w.to.person === leaves.person ? goodbye(letter, w) : changed(letter, w)
  },
}

const changed = ({ change }: LetterOf<'contacts-changed'>, w: Words): Content => ({
  subject: w.t('kontaktpersonerne er rettet', 'the contacts are changed'),
  preheader: w.t('I behøver ikke gøre mere.', 'There is nothing more to do.'),
  headline: w.t('Kontaktpersonerne er rettet', 'The contacts are changed'),
  lead: `${w.thanks} ${w.t(
    'Vi har rettet listen over kontaktpersoner og giver besked til dem, det gælder. I behøver ikke gøre mere.',
    'We have changed the list of contacts and tell those whom it concerns. There is nothing more to do.',
  )}`,
  blocks: [facts(changeFacts(change, w)), ...groupIsYours(w)],
  why: youWrote(w),
})

/** Where a list of the network's own gets the letters, our contacts are not it. */
export const groupIsYours = (w: Words): readonly Block[] =>
  when(
    w.charter.mailingGroup !== null,
    paragraph(
      w.t(
        `Netværkets mails går til ${w.charter.mailingGroup}. Hvem der står på den liste, retter I selv.`,
        `The network's mails go to ${w.charter.mailingGroup}. Who is on that list is for you to change.`,
      ),
    ),
  )

/** The secretariat said no to a change of the contacts. */
export const unchanged = (w: Words): Content => ({
  subject: w.t('listen er ikke rettet', 'the list is not changed'),
  preheader: w.t('I behøver ikke gøre mere.', 'There is nothing more to do.'),
  headline: w.t('Vi ændrer ikke noget', 'We change nothing'),
  lead: `${w.thanks} ${w.t('Listen over kontaktpersoner er, som den var.', 'The list of contacts is as it was.')}`,
  blocks: [],
  why: youWrote(w),
})

const welcome = ({ change: { organisation } }: LetterOf<'contacts-changed'>, w: Words): Content => ({
  subject: w.t('velkommen i netværket', 'welcome to the network'),
  preheader: w.t('Du behøver ikke gøre noget nu.', 'You need not do anything now.'),
  headline: w.t('Velkommen i netværket', 'Welcome to the network'),
  lead: w.t(
    `Du er nu kontaktperson for ${w.short(organisation)} i ${w.charter.name}. Du behøver ikke gøre noget nu.`,
    `You are now a contact of ${w.short(organisation)} in ${w.charter.name}. You need not do anything now.`,
  ),
  blocks: [
    paragraph(
      w.t(
        'Vi skriver til dig, når der er møder, dagsordener og referater. Vil du noget, så svar bare på mailen med dine egne ord.',
        'We write to you about meetings, agendas and minutes. If you want something, just answer the mail in your own words.',
      ),
    ),
  ],
  why: because(w, 'sekretariatet har skrevet dig på som kontaktperson', 'the secretariat has put you down as a contact'),
})

const goodbye = ({ change: { organisation, comes } }: LetterOf<'contacts-changed'>, w: Words): Content => ({
  subject: w.t('du er ikke længere kontaktperson', 'you are no longer a contact'),
  preheader: w.t('Du får ikke flere mails fra os.', 'You get no more mails from us.'),
  headline: w.t('Du er ikke længere kontaktperson', 'You are no longer a contact'),
  lead: w.t(
    `Sekretariatet har taget dig af listen for ${w.short(organisation)}, så du får ikke flere mails fra os. Tak for din hjælp.`,
    `The secretariat has taken you off the list for ${w.short(organisation)}, so you get no more mails from us. Thank you for your help.`,
  ),
  blocks: [
    ...when(comes !== null, facts([w.fact(w.t('Ny kontaktperson', 'New contact'), comes?.name ?? '')])),
    paragraph(
      w.t(
        `Er det en fejl, så skriv til ${w.charter.secretariat.address}.`,
        `If that is a mistake, write to ${w.charter.secretariat.address}.`,
      ),
    ),
  ],
  why: because(w, 'du var kontaktperson for din kommune', 'you were a contact of your organisation'),
})
