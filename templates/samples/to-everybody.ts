import {
  agenda,
  comments,
  deadlines,
  items,
  lateFile,
  lateItem,
  meeting,
  minutes,
  recipient,
  sentOn,
  supplemented,
} from './facts.ts'
import type { Sample } from './mails.ts'
import { commentsDue, fresh, itemsDue, kim, next, pia } from './mails.ts'
import { handOver, tasks } from './roles.ts'

export const toEverybody: {
  readonly [N in
    | 'call-for-items'
    | 'items-reminder'
    | 'agenda'
    | 'supplementary-agenda'
    | 'meeting-moved'
    | 'meeting-cancelled'
    | 'minutes-for-comment'
    | 'minutes-approved'
    | 'digest']: Sample<N>
} = {
  'call-for-items': fresh(pia, { name: 'call-for-items', meeting, itemsDue, tasks }),
  'items-reminder': fresh(recipient('soeren.baekmose'), { name: 'items-reminder', meeting, itemsDue, itemsSoFar: 4 }),
  agenda: fresh(pia, { name: 'agenda', meeting, agenda, items }),
  'supplementary-agenda': fresh(pia, {
    name: 'supplementary-agenda',
    meeting,
    agenda: supplemented,
    items: [...items, { ...lateItem, status: 'on-agenda', attachments: [lateFile] }],
    added: ['P-14'],
  }),
  'meeting-moved': fresh(pia, {
    name: 'meeting-moved',
    meeting,
    before: { start: '2027-04-07T11:00:00.000Z', end: '2027-04-07T14:00:00.000Z', place: 'Teams' },
    deadlines,
  }),
  'meeting-cancelled': fresh(pia, {
    name: 'meeting-cancelled',
    meeting,
    reason: 'Der er for få punkter denne gang. Vi ses til efteråret.',
  }),
  'minutes-for-comment': fresh(pia, { name: 'minutes-for-comment', meeting, minutes, commentsDue, sentOn, replaces: null }),
  'minutes-approved': fresh(kim, {
    name: 'minutes-approved',
    meeting,
    handOver,
    minutes,
    comments,
    noComments: ['Lemvig Kommune', 'Viborg Kommune'],
    sentOn,
    commentsDue,
    proof: [
      {
        name: 'Pia Vestermark',
        address: 'pia.vestermark@lemvig.example',
        organisation: 'Lemvig Kommune',
        result: 'sent',
        at: '2027-04-22T06:05:04.000Z',
      },
      {
        name: 'Kim Tangbjerg',
        address: 'kim.tangbjerg@skanderborg.example',
        organisation: 'Skanderborg Kommune',
        result: 'sent',
        at: '2027-04-22T06:05:06.000Z',
      },
      {
        name: 'Rasmus Øbjerg',
        address: 'rasmus.oebjerg@samsoe.example',
        organisation: 'Samsø Kommune',
        result: 'bounced',
        at: '2027-04-22T06:07:30.000Z',
      },
      {
        name: 'Åse Lyngfelt',
        address: 'aase.lyngfelt@aarhus.example',
        organisation: 'Aarhus Kommune',
        result: 'uncertain',
        at: '2027-04-22T06:05:08.000Z',
      },
    ],
  }),
  digest: fresh(pia, {
    name: 'digest',
    on: '2027-03-22',
    meetings: [
      {
        meeting,
        nextDeadlines: next,
        newItems: items,
        newComments: 0,
        parts: [{ organisation: 'Lemvig Kommune', lacks: ['items'] }],
      },
    ],
  }),
}
