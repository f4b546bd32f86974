import type { Contact, RosterChange } from '../../people.ts'
import type { Block, Content, Writers } from '../content.ts'
import { heading, list, note, paragraph, replies, when } from '../parts.ts'
import { youWrote } from '../why.ts'
import type { Words } from '../words.ts'

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

const isSame = ({ joins, changes, leaves }: RosterChange): boolean => joins.length + changes.length + leaves.length === 0

export const rosterLetters: Writers<'roster-compared' | 'roster-changed'> = {
  'roster-compared': ({ change, unread }, w) => (isSame(change) ? nothingNew(unread, w) : asked(change, unread, w)),
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
    replies(
      { label: w.t('Ja, ret listen', 'Yes, change the list'), says: w.t('Ja', 'Yes') },
      { label: w.t('Nej, lad være', 'No, do not'), says: w.t('Nej', 'No') },
    ),
    note(
      w.t('Kommuner, som ikke står på jeres liste, rører vi ikke.', 'Organisations that are not on your list stay as they are.'),
    ),
  ],
  why: youWrote(w),
})

const nothingNew = (unread: readonly string[], w: Words): Content => ({
  subject: w.t('kontaktlisten passer', 'the list of contacts agrees'),
  preheader: w.t('I behøver ikke gøre mere.', 'There is nothing more to do.'),
  headline: w.t('Jeres liste passer med vores', 'Your list agrees with ours'),
  lead: `${w.thanks} ${w.t(
    'Vi har holdt jeres liste op mod vores, og der er ikke noget at rette.',
    'We have compared your list with ours, and there is nothing to change.',
  )}`,
  blocks: notRead(unread, w),
  why: youWrote(w),
})

const changed = (change: RosterChange, w: Words): Content => ({
  subject: w.t('kontaktlisten er rettet', 'the list of contacts is changed'),
  preheader: w.t('I behøver ikke gøre mere.', 'There is nothing more to do.'),
  headline: w.t('Kontaktlisten er rettet', 'The list of contacts is changed'),
  lead: `${w.thanks} ${w.t(
    'Vi har rettet listen og giver besked til dem, der kommer til eller går ud. I behøver ikke gøre mere.',
    'We have changed the list and tell those who join or leave. There is nothing more to do.',
  )}`,
  blocks: [
    ...differences(change, w),
    ...when(
      w.charter.mailingGroup !== null,
      paragraph(
        w.t(
          `Netværkets mails går til ${w.charter.mailingGroup}. Hvem der står på den liste, retter I selv.`,
          `The network's mails go to ${w.charter.mailingGroup}. Who is on that list is for you to change.`,
        ),
      ),
    ),
  ],
  why: youWrote(w),
})

const unchanged = (w: Words): Content => ({
  subject: w.t('kontaktlisten er ikke rettet', 'the list of contacts is not changed'),
  preheader: w.t('I behøver ikke gøre mere.', 'There is nothing more to do.'),
  headline: w.t('Vi ændrer ikke noget', 'We change nothing'),
  lead: `${w.thanks} ${w.t('Kontaktlisten er, som den var.', 'The list of contacts is as it was.')}`,
  blocks: [],
  why: youWrote(w),
})
