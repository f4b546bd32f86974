import { expect, test } from 'vitest'
import type { Actor } from '../../shared/people.ts'
import { book, booked, called, item, out, planned, sent, words } from './phases.ts'
import type { Wanting } from './told.ts'
import { chair, charter, colleague, member, office, other, people, says, Told } from './told.ts'

// What letters say, where the charter's sentences do not ask for it.

const inWindow = '2027-03-17T09:00:00.000Z'
const planning = '2027-04-01T09:00:00.000Z'
const agendaDay = '2027-04-07T06:05:00.000Z'
const titled = (title: string, more: object = {}) => ({ ...item, words: { ...words, title, ...more } }) as const
const amend = { type: 'AmendItem', id: 'P-1', changes: { minutes: 40 }, attachments: [] } as const
const withdraw = { type: 'WithdrawItem', id: 'P-1' } as const
const takeOn = { type: 'PlaceItem', id: 'P-2', placement: 'on-agenda' } as const
const move = (start: string, more: object = {}) =>
  ({ ...book, type: 'RescheduleMeeting', start: `${start}T11:00:00.000Z`, end: `${start}T14:00:00.000Z`, ...more }) as const
const ids = (items: readonly { readonly id: string }[]) => items.map(each => each.id)

test('G16 colleagues read who wrote, what about, and by when they may still say something', () => {
  const told = (by: Actor, wish: Wanting, at = inWindow) => says(called(), by, at, wish, 'colleague-answered')
  const itemsDue = { name: 'items-due', on: '2027-03-30' }
  expect(told(member, titled('Nyt'))).toMatchObject({ who: member.name, what: 'items', titles: ['Nyt'], until: itemsDue })
  const nothing = told(other, { type: 'DeclareNothingToAdd' })
  expect(nothing).toMatchObject({ who: other.name, what: 'nothing-to-add', titles: [], until: itemsDue })
  const title = words.title
  const agendaDue = { name: 'agenda-due', on: '2027-04-07' }
  expect(told(colleague, amend)).toMatchObject({ who: colleague.name, what: 'item-amended', titles: [title], until: agendaDue })
  expect(told(colleague, withdraw)).toMatchObject({ what: 'item-withdrawn', titles: [title], until: agendaDue })
})

test('G16 a last day that is over is not named, to the minute', () => {
  const until = (at: string) => says(called(), member, at, titled('Nyt'), 'colleague-answered').until
  const last = '2027-03-30T21:59:00.000Z'
  expect(until('2027-03-30T21:58:00.000Z')).toMatchObject({ name: 'items-due', at: last })
  expect([until(last), until('2027-03-31T09:00:00.000Z')]).toEqual([null, null])
})

test('G15 several items of one mail have one receipt, and what resembles an earlier one is named in it', () => {
  const told = called()
  const two = [titled('Snitflader til journalen'), titled('Roller')].flatMap(wish => told.would(member, inWindow, wish))
  const events = two.map((event, nth) =>
    event.type === 'ItemSubmitted' ? { ...event, item: { ...event.item, id: `P-${nth + 2}` } } : event,
  )
  expect(told.letters(events, inWindow)).toEqual(['item-receipt → aase.lyngfelt', 'colleague-answered → morten.havrebo'])
  expect(told.says('item-receipt', events, inWindow)).toMatchObject({
    items: [{ title: 'Snitflader til journalen' }, { title: 'Roller' }],
    itemsDue: { name: 'items-due' },
  })
  expect(told.says('colleague-answered', events, inWindow).titles).toEqual(['Snitflader til journalen', 'Roller'])
  expect(told.says('item-receipt', events, inWindow)).not.toHaveProperty('alike')
  const alike = says(told, other, inWindow, titled('Navngivning af skemaer hos os'), 'item-receipt')
  expect(alike).toMatchObject({ alike: [{ id: 'P-1', title: words.title, by: member }] })
  expect(Object.keys(alike.alike?.[0] ?? {}).toSorted()).toEqual(['by', 'id', 'title'])
})

test('G15 G34 what else a mail says takes no part in the receipt for its items, or for its comments', () => {
  const at = '2027-04-23T08:00:00.000Z'
  const apology = called().would(member, inWindow, { type: 'GiveApology', substitute: null, via: 'mail' })
  const events = [...apology, ...called().would(member, inWindow, titled('Snitflader'))]
  expect(called().says('item-receipt', events, inWindow).items).toMatchObject([{ title: 'Snitflader' }])
  const late = out().would(member, at, titled('Snitflader'))
  const comment = out().would(member, at, { type: 'CommentOnMinutes', comments: [{ item: null, text: 'Enig' }] })
  const both = [...late, ...comment]
  expect(
    out()
      .letters(both, at)
      .filter(each => /^(?:item|comment)-receipt/.test(each)),
  ).toHaveLength(2)
  expect(out().says('comment-receipt', both, at).comments).toMatchObject([{ text: 'Enig' }])
})

test('G24 G25 the call, the reminder and "nothing" name the last day for items, and the reminder how many there are', () => {
  const itemsDue = { name: 'items-due', on: '2027-03-30' }
  const day = '2027-03-24T07:05:00.000Z'
  const taken = called()
    .wants(other, inWindow, item)
    .wants(other, inWindow, { ...withdraw, id: 'P-2' })
  expect(taken.says('items-reminder', taken.will(day, 'RemindOfItems'), day)).toMatchObject({ itemsDue, itemsSoFar: 1 })
  const call = '2027-03-15T07:05:00.000Z'
  expect(booked().says('call-for-items', booked().will(call, 'CallForItems', { roles: null }), call)).toMatchObject({ itemsDue })
  expect(says(called(), other, inWindow, { type: 'DeclareNothingToAdd' }, 'nothing-to-add-receipt')).toMatchObject({ itemsDue })
})

test('G19 a late item could come as a supplement once the agenda is out, and the answer says that it does', () => {
  const late = (told: Told, at: string) => says(told, other, at, titled('Sent'), 'late-item')
  expect(late(planned(), planning)).not.toHaveProperty('supplement')
  expect(late(sent(), '2027-04-08T09:00:00.000Z')).toMatchObject({ supplement: true, itemsDue: { name: 'items-due' } })
  expect(says(planned(), office, planning, takeOn, 'item-placed')).not.toHaveProperty('supplement')
  expect(says(sent(), office, '2027-04-08T09:00:00.000Z', takeOn, 'item-placed')).toMatchObject({ supplement: true })
  const later = { ...takeOn, placement: 'next-meeting' } as const
  expect(says(planned(), office, planning, later, 'item-placed')).not.toHaveProperty('supplement')
})

test('G19 two items that are taken on at once are one supplementary agenda, with the whole one and what is new', () => {
  const told = sent().wants(other, '2027-04-08T08:00:00.000Z', titled('Snitflader'))
  const at = '2027-04-08T09:00:00.000Z'
  const once = told.would(office, at, takeOn)
  const after = new Told()
  after.meeting = told.meeting
  const both = [...once, ...after.wants(office, at, takeOn).would(office, at, { ...takeOn, id: 'P-3' })]
  expect(told.letters(both, at).filter(each => each.startsWith('supplementary'))).toHaveLength(1)
  const letter = told.says('supplementary-agenda', both, at)
  expect([ids(letter.items), letter.added]).toEqual([
    ['P-1', 'P-2', 'P-3'],
    ['P-2', 'P-3'],
  ])
  expect(letter.agenda.slots.flatMap(slot => slot.item ?? [])).toEqual(['P-1', 'P-2', 'P-3'])
  const one = told.says('supplementary-agenda', once, at)
  expect([ids(one.items), one.added]).toEqual([['P-1', 'P-2'], ['P-2']])
})

test('G19 a minute-taker who has the form gets one with the new point, and one who has none waits for it', () => {
  const at = '2027-04-14T09:00:00.000Z'
  const form = (told: Told) =>
    told.letters(told.would(office, at, takeOn), at).filter(each => each.startsWith('minutes-template'))
  expect(form(sent())).toEqual([])
  expect(form(sent().comes('2027-04-14T06:05:00.000Z', 'IssueMinutesTemplate'))).toHaveLength(1)
})

test('G28 a draft says when the agenda goes out, whether it waits, and the minutes that it gives', () => {
  const edit = { type: 'EditAgenda', edits: [{ do: 'minutes', item: 'P-1', minutes: 45 }] } as const
  const draft = (told: Told) => says(told, office, planning, edit, 'agenda-for-approval')
  const goesOut = { name: 'agenda-due', on: '2027-04-07' }
  expect(draft(planned())).toMatchObject({ held: false, goesOut, edits: edit.edits, items: [{ minutes: 45 }, { id: 'P-2' }] })
  expect(draft(planned().wants(office, planning, { type: 'HoldAgenda' }))).toMatchObject({ held: true })
  const morning = '2027-04-01T06:05:00.000Z'
  const put = planned().will(morning, 'PutAgendaForApproval')
  expect(planned().letters(put, morning)).toEqual(['agenda-for-approval → sekretariatet, pia.vestermark, jonas.klitrose'])
  expect(planned().says('agenda-for-approval', put, morning)).toMatchObject({ edits: [], held: false })
  const hold = { type: 'HoldAgenda' } as const
  expect(says(planned(), office, planning, hold, 'agenda-held')).toEqual(expect.not.objectContaining({ rest: true }))
  expect(says(planned(), office, planning, hold, 'agenda-held')).toMatchObject({ goesOut, overdue: false })
  // Also where it waits already: "we have that" would hide that the rest was not heard.
  for (const told of [planned(), planned().wants(office, planning, hold)])
    expect(says(told, office, planning, { ...hold, rest: true }, 'agenda-held')).toMatchObject({ goesOut, rest: true })
})

test('G29 the agenda has the items that are on it, with its minutes, and whoever is left out is told once', () => {
  const edit = { type: 'EditAgenda', edits: [{ do: 'minutes', item: 'P-1', minutes: 45 }] } as const
  const told = planned().wants(office, planning, edit)
  const events = told.will(agendaDay, 'IssueAgenda')
  expect(told.says('agenda', events, agendaDay).items).toMatchObject([{ id: 'P-1', minutes: 45 }])
  expect(told.says('item-placed', events, agendaDay).item).toMatchObject({ id: 'P-2', status: 'next-meeting' })
  const later = planned().wants(office, planning, { ...takeOn, placement: 'next-meeting' })
  expect(later.letters(later.will(agendaDay, 'IssueAgenda'), agendaDay)).toEqual(['agenda → everybody'])
})

test('G48 the form for the minutes has the points of the agenda, and nothing that waits', () => {
  const at = '2027-04-14T06:05:00.000Z'
  const form = (told: Told) => told.says('minutes-template', told.will(at, 'IssueMinutesTemplate'), at)
  expect(ids(form(sent()).items)).toEqual(['P-1'])
  expect(form(sent()).agenda?.slots.flatMap(slot => slot.item ?? [])).toEqual(['P-1'])
  expect(form(called())).toMatchObject({ agenda: null, items: [] })
})

test('G47 the chair and the secretariat hear who comes, not who has the form already, and nothing where nobody said anything', () => {
  const at = '2027-04-14T06:05:00.000Z'
  const brought = (told: Told) => told.letters(told.will(at, 'IssueMinutesTemplate'), at).slice(1)
  const yes: Wanting = { type: 'WithdrawApology', via: 'calendar', answer: 'accepted' }
  const no: Wanting = { type: 'GiveApology', substitute: null, via: 'calendar' }
  const hosts = ['who-comes → sekretariatet, pia.vestermark, jonas.klitrose']
  expect(brought(sent())).toEqual([])
  const day = '2027-04-08T09:00:00.000Z'
  expect([brought(sent().wants(member, day, yes)), brought(sent().wants(member, day, no))]).toEqual([hosts, hosts])
  expect(brought(sent().wants(member, day, yes).wants(other, day, no))).toEqual(hosts)
  const ring = (when: string) => {
    const told = sent().wants(member, day, yes)
    return told.letters(told.will(when, 'IssueMinutesTemplate', { setFor: at }), when).slice(1)
  }
  // A form still helps afterwards; who comes does not.
  expect([ring('2027-04-14T10:59:00.000Z'), ring('2027-04-14T11:00:00.000Z')]).toEqual([hosts, []])
  // Without anybody whose turn it is, the secretariat has the form, and with it who comes.
  const alone = new Told(charter, { roles: null })
  alone.meeting = { ...sent().wants(member, day, yes).meeting, roles: null } as Told['meeting']
  expect(alone.letters(alone.will(at, 'IssueMinutesTemplate'), at)).toEqual(['minutes-template → sekretariatet'])
})

test('G47 whose apology was taken back is named, whoever wrote', () => {
  const apology: Wanting = { type: 'GiveApology', substitute: null, via: 'mail' }
  const away = called().wants(member, inWindow, apology).wants(other, inWindow, apology)
  const who = (by: Actor, wish: object) =>
    says(away, by, inWindow, { type: 'WithdrawApology', via: 'mail', ...wish } as Wanting, 'apology-withdrawn')
  expect(who(member, {})).toMatchObject({ who: member.name })
  expect(who(colleague, { for: other })).toMatchObject({ who: other.name })
  const told = away.would(colleague, inWindow, { type: 'WithdrawApology', via: 'calendar', for: other } as Wanting)
  expect(away.letters(told, inWindow)).toEqual(['apology-withdrawn → morten.havrebo', 'apology-withdrawn → soeren.baekmose'])
})

test('G57 of a municipality whose turn it is, those may step in who are members, and neither away nor gone', () => {
  const [one, two] = ['pia.vestermark', 'jonas.klitrose']
  const others = (change: (id: string) => object) => {
    const roster = people.map(each => ({ ...each, ...change(each.id) }))
    const told = new Told(charter, { people: roster })
    told.meeting = called().meeting
    return says(told, chair, inWindow, { type: 'GiveApology', substitute: null, via: 'mail' }, 'role-holder-away').others
  }
  expect(others(() => ({}))).toEqual(['Jonas Klitrose'])
  expect(others(id => (id === two ? { status: 'suspended' } : {}))).toEqual(['Jonas Klitrose'])
  expect(others(id => (id === two ? { status: 'former' } : {}))).toEqual([])
  expect(others(id => (id === two ? { functions: ['kl'] } : {}))).toEqual([])
  expect(others(id => (id === one ? { name: 'Ny' } : {}))).toEqual(['Jonas Klitrose'])
})

test('G08 G09 what waits for a yes says what would be booked or moved, and which mail it answers', () => {
  const holiday = { ...book, start: '2027-05-06T11:00:00.000Z', end: '2027-05-06T14:00:00.000Z' }
  const at = '2027-02-01T09:00:00.000Z'
  const asked = says(new Told(), office, at, holiday, 'meeting-needs-yes', { mail: 'mail-1' })
  expect(asked).toMatchObject({ moves: false, mail: 'mail-1', meeting: { number: 1, start: holiday.start, sequence: 0 } })
  expect(says(new Told(), office, at, holiday, 'meeting-needs-yes')).toMatchObject({ mail: '' })
  const moved = says(called(), office, inWindow, move('2027-05-06'), 'meeting-needs-yes')
  expect(moved).toMatchObject({
    moves: true,
    meeting: { number: 1, place: charter.meetings.usualPlace, end: '2027-05-06T14:00:00.000Z' },
  })
  const invitation = { uid: 'entry-1', sequence: 3, stamp: null } as never
  const off = { type: 'CancelMeeting', reason: null, invitation } as const
  expect(says(called(), office, inWindow, off, 'cancellation-needs-yes', { mail: 'mail-2' })).toMatchObject({ mail: 'mail-2' })
  expect(says(called(), office, inWindow, off, 'cancellation-needs-yes')).toMatchObject({ mail: '' })
})

test('G09 a confirmation says whether the meeting was booked or moved, and everybody reads from where to where', () => {
  expect(says(new Told(), office, '2027-02-01T09:00:00.000Z', book, 'meeting-scheduled')).toMatchObject({ moved: false })
  expect(says(called(), office, inWindow, move('2027-06-16'), 'meeting-scheduled')).toMatchObject({ moved: true })
  expect(says(called(), office, inWindow, move('2027-06-16', { place: 'Skive' }), 'meeting-moved')).toMatchObject({
    before: { start: book.start, end: book.end, place: charter.meetings.usualPlace },
    meeting: { start: '2027-06-16T11:00:00.000Z', place: 'Skive', sequence: 1 },
  })
})

test('G09 a cancellation says how many were told: nobody before the call', () => {
  const off = { type: 'CancelMeeting', reason: 'Sygdom' } as const
  expect(says(booked(), office, '2027-02-03T09:00:00.000Z', off, 'cancellation-receipt')).toMatchObject({ told: 0 })
  expect(says(called(), office, inWindow, off, 'cancellation-receipt')).toMatchObject({ told: 38 })
  expect(says(called(), office, inWindow, off, 'meeting-cancelled')).toMatchObject({ reason: 'Sygdom' })
})

test('a "no" names the meeting it is about, and none where there is none', () => {
  const wish = { type: 'WithdrawItem', id: 'P-9' } as const
  expect(says(called(), member, inWindow, wish, 'refusal')).toMatchObject({
    refusal: 'no-such-item',
    about: 'P-9',
    meeting: { number: 1 },
  })
  expect(says(new Told(), member, inWindow, wish, 'refusal')).toMatchObject({ refusal: 'no-such-meeting', meeting: null })
})

test('G26 the summary says what came in, who had nothing, and who was silent', () => {
  const at = '2027-03-31T06:05:00.000Z'
  const told = called()
    .wants(other, inWindow, { type: 'DeclareNothingToAdd' })
    .wants(chair, inWindow, titled('Taget tilbage'))
    .wants(chair, inWindow, { ...withdraw, id: 'P-2' })
  const letter = told.says('submission-summary', told.will(at, 'CloseSubmission'), at)
  expect(ids(letter.items)).toEqual(['P-1'])
  expect(letter.nothingToAdd).toEqual([other.organisation])
  const heard = [member, other, chair].map(each => each.organisation)
  expect(letter.silent).toEqual(charter.organisations.filter(each => !heard.includes(each)))
})
