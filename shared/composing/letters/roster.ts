import type { Contact, RosterChange, RosterCompared } from '../../people.ts'
import { changesNothing } from '../../people.ts'
import type { Block, Content, Writers } from '../content.ts'
import { heading, list, note, paragraph, table, when } from '../parts.ts'
import { youWrote } from '../why.ts'
import type { Words } from '../words.ts'
import { changeChoices, groupIsYours, unchanged } from './contacts.ts'

const contact = ({ name, email, organisation }: Contact, w: Words): string => `${name}, ${w.short(organisation)}, ${email}`

/** What is different in somebody: "Kim Lund, Skive: kl@… bliver til kim.lund@…". */
const difference = ({ was, is }: RosterChange['changes'][number], w: Words): string => {
  const places = [was, is].map(({ organisation }) => w.short(organisation))
  const pairs = [
    [was.name, is.name],
    [places[0] ?? '', places[1] ?? ''],
    [was.email, is.email],
  ].filter(([before, after]) => before !== after)
  const told = pairs.map(([before, after]) => w.t(`${before} bliver til ${after}`, `${before} becomes ${after}`))
  return `${was.name}, ${places[0]}: ${w.list(told)}`
}

const differences = ({ joins, changes, leaves }: RosterChange, w: Words): readonly Block[] => [
  ...when(joins.length > 0, heading(w.t('Kommer til', 'Join')), list(joins.map(each => contact(each, w)))),
  ...when(changes.length > 0, heading(w.t('Rettes', 'Change')), list(changes.map(each => difference(each, w)))),
  ...when(
    leaves.length > 0,
    heading(w.t('Går ud', 'Leave')),
    list(leaves.map(({ name, organisation }) => `${name}, ${w.short(organisation)}`)),
  ),
]

const notRead = (unread: readonly string[], w: Words): readonly Block[] =>
  when(
    unread.length > 0,
    heading(w.t('Kunne ikke læses', 'Could not be read')),
    paragraph(
      w.t(
        'I de her rækker mangler der et navn, en mailadresse eller en kommune, som vi kender. Dem gør vi ikke noget ved.',
        'These rows have no name, no address, or no organisation that we know. We do nothing about them.',
      ),
    ),
    list(unread.slice(0, mostUnread)),
    ...when(
      unread.length > mostUnread,
      paragraph(w.t(`… og ${unread.length - mostUnread} til.`, `… and ${unread.length - mostUnread} more.`)),
    ),
  )

const mostUnread = 20

export const rosterLetters: Writers<'roster-compared' | 'roster-changed'> = {
  'roster-compared': (letter, w) => {
    const { change, unread, inWords = false, onLeave = [] } = letter
    if (!inWords) return changesNothing(change) ? nothingNew(unread, w) : asked(change, unread, w)
    if (!changesNothing(change)) return askedOfWords(letter, w)
    return unread.length + onLeave.length > 0 ? nothingOfWords(letter, w) : nothingNew(unread, w)
  },
  'roster-changed': ({ change, yes }, w) => (yes ? changed(change, w) : unchanged(w)),
}

const asked = (change: RosterChange, unread: readonly string[], w: Words): Content => ({
  subject: w.t('skal kontaktlisten rettes?', 'shall the list of contacts change?'),
  preheader: w.t('Svar ja eller nej.', 'Answer yes or no.'),
  headline: w.t('Skal vi rette kontaktlisten?', 'Shall we change the list of contacts?'),
  lead: `${w.thanks} ${w.t(
    'Vi har holdt jeres liste op mod vores. Svar »ja«, hvis vi skal rette vores sådan her. Indtil da er intet ændret.',
    'We have compared your list with ours. Answer "yes" if we shall change ours like this. Until then nothing is changed.',
  )}`,
  blocks: [
    ...differences(change, w),
    ...notRead(unread, w),
    changeChoices(w),
    note(
      w.t('Kommuner, som ikke står på jeres liste, rører vi ikke.', 'Organisations that are not on your list stay as they are.'),
    ),
  ],
  why: youWrote(w),
})

const askedOfWords = ({ change, unread, isAhead, onLeave = [] }: RosterCompared, w: Words): Content => ({
  ...asked(change, unread, w),
  lead: `${w.thanks} ${w.t(
    'Sådan har vi forstået dig. Svar »ja«, så retter vi kontaktlisten. Indtil da er intet ændret.',
    'This is how we understand you. Answer "yes" and we change the list of contacts. Until then nothing is changed.',
  )}`,
  blocks: [
    ...differences(change, w),
    ...stays(onLeave, w),
    ...notSaid(unread, w),
    ...when(isAhead === true, atOnce(w)),
    changeChoices(w),
  ],
})

/** Whoever writes of the first of next month says yes on that day. */
const atOnce = (w: Words): Block =>
  paragraph(
    w.t(
      'Et »ja« retter listen med det samme. Gælder noget først fra en senere dag, så vent med at svare til da.',
      'A "yes" changes the list at once. If some of it holds only from a later day, wait with your answer until then.',
    ),
  )

/** Who is away for a while stays on the list: taking somebody off is for the secretariat to say. */
const stays = (names: readonly string[], w: Words): readonly Block[] =>
  names.map(name =>
    paragraph(
      w.t(
        `${name} bliver stående på listen og får stadig vores mails. Skal det ikke være sådan, så skriv til os i en ny mail, hvem der skal af listen.`,
        `${name} stays on the list and still gets our mail. If it is not to be so, tell us in a new mail who is to leave the list.`,
      ),
    ),
  )

/** The same as in a list, of sentences. */
const notSaid = (unread: readonly string[], w: Words): readonly Block[] =>
  when(
    unread.length > 0,
    heading(w.t('Her mangler noget', 'Something is missing here')),
    list(unread.slice(0, mostUnread)),
    paragraph(
      w.t(
        'Vi skal bruge navn, mailadresse og kommune for at sætte nogen på listen. Skriv alle tre i en ny mail, så viser vi jer ændringen.',
        'We need a name, an address and an organisation to put somebody on the list. Write all three in a new mail, and we show you the change.',
      ),
    ),
  )

/** Nothing that a yes could do: what is missing, or who stays on the list. */
const nothingOfWords = ({ unread, onLeave = [] }: RosterCompared, w: Words): Content => ({
  subject: w.t('kontaktlisten er ikke ændret', 'the list of contacts is not changed'),
  preheader: w.t('Skriv, hvad der skal ændres.', 'Write what is to change.'),
  headline: w.t('Kontaktlisten er ikke ændret', 'The list of contacts is not changed'),
  lead: `${w.thanks} ${w.t('Vi har ikke ændret noget på kontaktlisten.', 'We have changed nothing on the list of contacts.')}`,
  blocks: [...stays(onLeave, w), ...notSaid(unread, w)],
  why: youWrote(w),
})

const nothingNew = (unread: readonly string[], w: Words): Content => ({
  ...(unread.length === 0
    ? {
        subject: w.t('kontaktlisten passer', 'the list of contacts agrees'),
        preheader: w.t('I behøver ikke gøre mere.', 'There is nothing more to do.'),
        headline: w.t('Jeres liste passer med vores', 'Your list agrees with ours'),
        lead: `${w.thanks} ${w.t(
          'Vi har holdt jeres liste op mod vores, og der er ikke noget at rette.',
          'We have compared your list with ours, and there is nothing to change.',
        )}`,
      }
    : {
        subject: w.t('kontaktlisten kunne ikke læses helt', 'the list of contacts could not be read to its end'),
        preheader: w.t('Ret de rækker, og send listen igen.', 'Mend those rows and send the list again.'),
        headline: w.t('Vi kunne ikke læse hele listen', 'We could not read all of the list'),
        lead: `${w.thanks} ${w.t(
          'I de rækker, vi kunne læse, er der ikke noget at rette. Ret de andre, og send listen igen.',
          'In the rows that we could read there is nothing to change. Please mend the others and send the list again.',
        )}`,
      }),
  blocks: notRead(unread, w),
  why: youWrote(w),
})

/** Whom we write to, for the secretariat that asked. */
export const contactList: Writers<'contact-list'> = {
  'contact-list': ({ organisations, people }, w) => {
    const whose = organisations.map(each => w.short(each)).join(', ')
    return {
      subject: w.t('kontaktpersoner', 'contacts'),
      preheader: w.t('Dem skriver vi til.', 'These are whom we write to.'),
      headline:
        whose === ''
          ? w.t('Netværkets kontaktpersoner', 'The contacts of the network')
          : w.t(`Kontaktpersoner: ${whose}`, `Contacts: ${whose}`),
      lead:
        people.length === 0
          ? w.t('Vi har ingen stående.', 'We have nobody on the list.')
          : w.t(
              'Her er dem, vi skriver til. Skal noget rettes, så svar på denne mail, og skriv, hvem der er kommet til eller er holdt op.',
              'Here is whom we write to. If something is to change, answer this mail and say who has joined or left.',
            ),
      blocks: when(
        people.length > 0,
        table(
          [w.t('Kommune', 'Organisation'), w.t('Navn', 'Name'), w.t('Mail', 'Mail')],
          people.map(each => [w.short(each.organisation), each.name, each.email]),
        ),
      ),
      why: youWrote(w),
    }
  },
}

const changed = (change: RosterChange, w: Words): Content => ({
  subject: w.t('kontaktlisten er rettet', 'the list of contacts is changed'),
  preheader: w.t('I behøver ikke gøre mere.', 'There is nothing more to do.'),
  headline: w.t('Kontaktlisten er rettet', 'The list of contacts is changed'),
  lead: `${w.thanks} ${w.t(
    'Vi har rettet listen og giver besked til dem, der kommer til eller går ud. I behøver ikke gøre mere.',
    'We have changed the list and tell those who join or leave. There is nothing more to do.',
  )}`,
  blocks: [...differences(change, w), ...groupIsYours(w)],
  why: youWrote(w),
})
