import { describe, expect, it } from 'vitest'
import type { Letter } from '../../shared/letters.ts'
import type { Case } from './cast.ts'
import { anne, autumn, hear, inShort, letter, question, spring, winter } from './cast.ts'

const say = (words: string, told: Case = {}) => inShort(hear(words, told))
const unclear = ['? not-understood']

describe('G28 instructions about the draft of an agenda: all of them are understood, or none', () => {
  const edited = (...edits: readonly object[]) => [`EditAgenda 2 edits=${JSON.stringify(edits)}`]
  const minutes = (item: string, length: number) => ({ do: 'minutes', item, minutes: length })
  it.each([
    ['P-12 15, P-14 ud og P-13 først', edited(minutes('P-12', 15), { do: 'drop', item: 'P-14' }, { do: 'first', item: 'P-13' })],
    ['P-13 før P-12', edited({ do: 'before', item: 'P-13', other: 'P-12' })],
    ['P-13 efter P-12', edited({ do: 'after', item: 'P-13', other: 'P-12' })],
    ['P-13 sidst', edited({ do: 'last', item: 'P-13' })],
    ['P-13 til sidst', edited({ do: 'last', item: 'P-13' })],
    ['P-12 som nr 1', edited({ do: 'first', item: 'P-12' })],
    ['P-12 10 min mere', edited(minutes('P-12', 30))],
    ['P-12 10 min mindre', edited(minutes('P-12', 10))],
    ['P-12 en halv time', edited(minutes('P-12', 30))],
    ['P-12 480', edited(minutes('P-12', 480))],
    ['P-12 skal hedde Navne', ['AmendItem 2 id=P-12 | title=Navne']],
    ['P-14 med', edited({ do: 'add', item: 'P-14' })],
    ['P-14 tages af', edited({ do: 'drop', item: 'P-14' })],
    ['ok', ['ApproveAgenda 2']],
    ['Hej Anne. Tak. Send.', ['ApproveAgenda 2']],
    ['P-12 15. Send den.', [...edited(minutes('P-12', 15)), 'ApproveAgenda 2']],
    ['Vent', ['HoldAgenda 2']],
    ...['P-13 og P-12', 'P-12 20 min mindre', 'P-12 481', 'P-99 10 min mere', 'P-12 0'].map(
      each => [each, unclear] as [string, string[]],
    ),
    ...['Vent. Send.', 'Hvad med P-12?', 'Hvad med Skive?', 'P-12 før P-13 før P-14'].map(
      each => [each, unclear] as [string, string[]],
    ),
  ])('%s', (words, expected) => expect(say(words, { letter: letter('agenda-for-approval'), sender: anne })).toEqual(expected))
  it.each([
    ['Jeg kan ikke komme', ['DeclinePlanning inWords=true']],
    ['ok', []],
    ['Godkendt', []],
    ['Vi har et punkt: Test', ['SubmitItem 2 title=Test']],
    ['P-12 15', edited(minutes('P-12', 15))],
    ['Tak for indkaldelsen', []],
  ])('an »ok« to the planning meeting approves nothing: %s', (words, expected) =>
    expect(say(words, { letter: letter('planning-invitation'), meetings: [{ ...spring, phase: 'planning' }] })).toEqual(expected),
  )
  it('the chair’s ok agrees: when the agenda leaves is the secretariat’s word', () =>
    expect(say('ok', { letter: letter('agenda-for-approval') })).toEqual([]))
  it.each(['agenda-held', 'submission-summary'] as const)('the answer to %s edits as well', name =>
    expect(say('P14 ud og P13 som nummer 1', { letter: letter(name), sender: anne })).toEqual(
      edited({ do: 'drop', item: 'P-14' }, { do: 'first', item: 'P-13' }),
    ),
  )
  it('nor does the secretariat’s, unless it names the agenda', () => {
    const office = (words: string) => say(words, { letter: letter('planning-invitation'), sender: anne })
    expect(office('ok')).toEqual([])
    expect(office('Ok send')).toEqual(['? not-understood'])
    expect(office('Send dagsordenen')).toEqual(['ApproveAgenda 2'])
  })
})

describe('G23 the secretariat’s yes or no', () => {
  const settled = (id: string, yes: boolean, more = '') => [`SettleHeldMail id=${id} | yes=${yes}${more}`]
  it.each([
    ['held-mail', 'Ja', settled('held-1', true)],
    ['held-mail', 'Ja, Skive Kommune', settled('held-1', true, ' | organisation=Skive Kommune')],
    ['held-mail', 'Nej', settled('held-1', false)],
    ['held-mail', 'Nej, Skive', settled('held-1', false)],
    ['held-mail', 'Skive', unclear],
    ['held-mail', 'Måske', unclear],
    ['which-organisation', 'Skive', settled('held-1', true, ' | organisation=Skive Kommune')],
    ['which-organisation', 'Ikast', settled('held-1', true, ' | organisation=Ikast-Brande Kommune')],
    ['which-organisation', 'Ikke Skive', unclear],
    ['which-organisation', 'Skive eller Lemvig', unclear],
  ] as const)('%s: %s', (name, words, expected) => expect(say(words, { letter: letter(name), sender: anne })).toEqual(expected))
  it.each([
    ['Ja', true, settled('held-2', true)],
    ['Flyt det', true, settled('held-2', true)],
    ['Flyt det', false, unclear],
    ['Nej', true, settled('held-2', false)],

    ['Ja, og vi har også et punkt: Fælles test', true, [...settled('held-2', true), 'SubmitItem 2 title=Fælles test']],
    ['Ja. Jeg melder afbud.', true, [...settled('held-2', true), 'GiveApology 2']],
    ['Ja. Vi har allerede et punkt på dagsordenen.', true, settled('held-2', true)],
    // A reason that may be more than one, and somebody else's apology, which nobody would hear.
    ['Ja, for jeg har meldt afbud den dag', true, unclear],
    ['Ja. Afbud fra Lone.', true, unclear],
  ])('a meeting that waits for a yes: %s', (words, moves, expected) =>
    expect(say(words, { letter: letter('meeting-needs-yes', spring, { mail: 'held-2', moves }), sender: anne })).toEqual(
      expected,
    ),
  )
  it.each([
    ['Ja, aflys', settled('held-2', true)],
    ['Aflys', settled('held-2', true)],
    ['Nej', settled('held-2', false)],
  ])('a cancellation that waits for a yes: %s', (words, expected) =>
    expect(say(words, { letter: letter('cancellation-needs-yes', spring, { mail: 'held-2' }), sender: anne })).toEqual(expected),
  )
  it.each([
    ['Nej. Vi har et punkt: Fælles test', ['AnswerRoleSwap id=S-1 | yes=false', 'SubmitItem 2 title=Fælles test']],
    ['Vi har et punkt: Fælles test', unclear],
    ['Måske. Vi har også et punkt: Fælles test', unclear],
  ])('an item beside the answer to a swap: %s', (words, expected) =>
    expect(say(words, { letter: letter('role-swap-proposal', spring, { swap: { id: 'S-1' } }) })).toEqual(expected),
  )
})

describe('G24 the answer to our own question', () => {
  const again = (as: string | null, meeting: number | null) => `earlier-mail earlier-1 as=${as} meeting=${meeting}`
  const item = (words: string) => {
    const heard = hear(words, { letter: question('which-item') })
    return heard.kind === 'wishes'
      ? heard.wishes.map(each => (each.on === 'earlier-mail' ? each.item : each.command.type))
      : heard.reason
  }
  it.each([
    ['Punkt', [again('item', null)]],
    ['Det var et punkt til næste møde', [again('item', null)]],
    ['Bemærkning', [again('comment', null)]],
    ['Afbud', [again('apology', null)]],
    ['Referat', [again('minutes', null)]],
    ['Nyt punkt: Snitflader', ['SubmitItem 2 title=Snitflader']],
    ['Punkt. Vi har også et punkt: Fælles test', [again('item', null), 'SubmitItem 2 title=Fælles test']],
    ['Punkt. Tak for hjælpen.', [again('item', null)]],
    ['Punkt. Det er godt vejr.', [again('item', null)]],
    ['Punkt. Det blæser omkring Skive.', unclear],
    ['En kommentar til referatet', [again('comment', null)]],
    ['It’s an item', [again('item', null)]],
    ['Punkt og afbud', unclear],
    ['Det ved jeg ikke', unclear],
    ['Den 14. april', [again(null, 2)]],
  ])('what it was: %s', (words, expected) => expect(say(words, { letter: question('not-understood') })).toEqual(expected))
  it.each([
    ['Den 14. april', [again(null, 2)]],
    ['Det er mødet den 13. oktober, tak', [again(null, 3)]],
    ['3', [again(null, 3)]],
    ['Møde 3', [again(null, 3)]],
    ['nr. 2, tak', [again(null, 2)]],
    ['Det er til 2. møde', [again(null, 2)]],
    ['Undskyld, jeg mente 13. oktober', [again(null, 3)]],
    ['Den 14. april, tak. Beklager forvirringen.', [again(null, 2)]],
    ['7', unclear],
    ['Det første', unclear],
    ['Ikke den 14. april', unclear],
    ['Den 14. april og den 13. oktober', unclear],
    ['Den 13. januar', unclear],
    ['Den 14. april. Vi har også et punkt: Fælles test', [again(null, 2), 'SubmitItem 2 title=Fælles test']],
    ['Nyt punkt til mødet den 14. april: Test', ['SubmitItem 2 title=Test']],
  ])('which meeting: %s', (words, expected) => {
    const meetings = [spring, autumn]
    const told = { letter: question('which-meeting', 'Noget', meetings), meetings: [winter, ...meetings] }
    expect(say(words, told)).toEqual(expected)
  })
  // "Aflys mødet", "P-2": the meeting of that number would be cancelled for everybody.
  it.each(['P-2', 'Om 2 uger', 'Kl. 2', 'Vent 2 dage', 'Begge 2', 'Punkt 2', '2 timer'])(
    'a number of something else is no meeting’s: %s',
    words => {
      const meetings = [spring, autumn]
      const told = { letter: question('which-meeting', 'Aflysning', meetings), meetings, sender: anne }
      expect(say(words, told).join()).not.toContain('earlier-mail')
    },
  )
  it.each([
    ['2', 2],
    ['Nr. 3, tak', 3],
    ['Det er nummer 2', 2],
    ['Mødet nr. 3', 3],
    ['Jeg mente møde 2.', 2],
  ])('a meeting’s number is one: %s', (words, number) => {
    const meetings = [spring, autumn]
    const told = { letter: question('which-meeting', 'Aflysning', meetings), meetings, sender: anne }
    expect(say(words, told)).toEqual([again(null, number)])
  })
  it.each([
    ['P-12', ['P-12']],
    ['Det er P-12, tak', ['P-12']],
    ['P-12. Beklager forvirringen.', ['P-12']],
    ['Navngivning af skemaer', ['P-12']],
    ['Det er Status på snitflader', ['P-13']],
    ['Det drejer sig om P-13', ['P-13']],
    ['Jeg mener Status på snitflader', ['P-13']],
    ['P-12 sorry for the confusion', ['P-12']],
    ['Det er Fælles test eller Status på snitflader', 'not-understood'],
    ['P-12. Vi har også et nyt punkt: Snitflader', ['P-12', 'SubmitItem']],
    ['P-12: 10 min', ['AmendItem']],
    ['Status', ['RequestStatus']],
    ['P-12 og P-13', 'which-change'],
  ])('which item: %s', (words, expected) => expect(item(words)).toEqual(expected))

  const asked = (on: string | null, about: Parameters<typeof question>[2] = []): Letter =>
    Object.assign({}, question('no-time', 'Nyt møde', about), {
      item: undefined,
      date: { quoted: '14. april', on, weekdaySaid: null, rest: ' på Teams' },
    }) as Letter
  const booked = (start: string, end: string) => [
    `ScheduleMeeting new start=2027-04-${start}:00:00.000Z | end=2027-04-${end}:00:00.000Z | place=Teams`,
  ]
  it.each([
    ['kl. 9-15', booked('14T07', '14T13')],
    ['9-15', booked('14T07', '14T13')],
    ['den 15. april kl. 9-12', booked('15T07', '15T10')],
    ['Det er fra 9 til 15', booked('14T07', '14T13')],
    ['onsdag den 14. april', ['? no-time']],
    ['2 timer', unclear],
    ['30 minutter', unclear],
    ['Det ved vi ikke', unclear],
  ])('when: %s', (words, expected) => expect(say(words, { letter: asked('2027-04-14'), sender: anne })).toEqual(expected))
  it('what the answer does not say stands in the mail that was asked about', () => {
    const told = (words: string, about: Parameters<typeof question>[2] = []) =>
      say(words, { letter: Object.assign(asked('2027-04-21', about), { date: known }), sender: anne })
    const known = { quoted: '21. april', on: '2027-04-21', weekdaySaid: null, rest: ' kl. 13-16 på Teams' }
    const at = (start: string, end: string, place: string) =>
      `start=2027-04-${start}:00:00.000Z | end=2027-04-${end}:00:00.000Z | place=${place}`
    expect(told('Den 22. april')).toEqual([`ScheduleMeeting new ${at('22T11', '22T14', 'Teams')}`])
    expect(told('Den 22. april kl. 9-12')).toEqual([`ScheduleMeeting new ${at('22T07', '22T10', 'Teams')}`])
    expect(told('kl. 9-12 i Viborg')).toEqual([`ScheduleMeeting new ${at('21T07', '21T10', 'Viborg')}`])
    expect(told('Den 22. april kl. 9-12 i Viborg')).toEqual([`ScheduleMeeting new ${at('22T07', '22T10', 'Viborg')}`])
    expect(told('kl. 9-12', [spring])).toEqual([`RescheduleMeeting 2 ${at('21T07', '21T10', 'Teams')}`])
  })
  it('what is said for a calendar entry is about that entry', () => {
    const invitation = { uid: 'entry-1', sequence: 2 }
    const entry: Letter = Object.assign({}, asked('2027-04-14'), { invitation })
    expect(hear('kl. 9-15', { letter: entry, sender: anne })).toMatchObject({
      wishes: [{ command: { type: 'ScheduleMeeting', invitation } }],
    })
    expect(hear('Det ved vi ikke', { letter: entry, sender: anne })).not.toHaveProperty('wishes')
    const moved: Letter = Object.assign({}, asked('2027-04-21', [spring]), { invitation })
    expect(hear('kl. 9-15', { letter: moved, sender: anne })).toMatchObject({
      wishes: [{ command: { type: 'RescheduleMeeting', invitation } }],
    })
  })
  it('a meeting that is known is moved', () =>
    expect(say('den 15. april kl. 9-12', { letter: asked(null, [spring]), sender: anne })).toEqual([
      'RescheduleMeeting 2 start=2027-04-15T07:00:00.000Z | end=2027-04-15T10:00:00.000Z | place=Teams',
    ]))
  it('an hour without the day that it is of is no answer', () =>
    expect(say('kl. 9-15', { letter: asked(null), sender: anne })).toEqual(unclear))
})

describe('G60 a line for everybody, from the secretariat alone', () => {
  it.each([
    ['hilsen: God sommer til alle.', ['LeaveGreeting text=God sommer til alle.']],
    ['Hilsen til alle: God sommer.\nVi ses.', ['LeaveGreeting text=God sommer.\nVi ses.']],
    ['greeting to everybody: Merry Christmas', ['LeaveGreeting text=Merry Christmas']],
    ['hilsen: ingen', ['LeaveGreeting']],
    ['hilsen: slet\nikke dette', ['LeaveGreeting text=slet\nikke dette']],
    ['Hilsen Anne', []],
  ])('%s', (words, expected) => expect(say(words, { sender: anne })).toEqual(expected))
  it('nobody else, and not without end', () => {
    expect(say('Hilsen: God sommer')).toEqual([])
    expect(say('Hilsen: God sommer', { sender: null })).toEqual([])
    expect(say(`hilsen: ${'Tak '.repeat(300)}`, { sender: anne })[0]).toHaveLength('LeaveGreeting text='.length + 500)
  })
})

describe('G24 a matter and its length are an item, in an answer to a question and in a mail of its own', () => {
  const asked: Case = { letter: question('not-understood') }
  it.each([
    'Vi vil gerne drøfte arkivering af mails. 15 minutter',
    'Undskyld, glemte at skrive noget. Vi vil gerne drøfte arkivering af mails. 15 minutter',
  ])('%s', words => {
    for (const told of [asked, {}]) expect(say(words, told)[0]).toMatch(/^SubmitItem 2 title=Arkivering af mails .*minutes=15/)
  })
  it.each([
    'Jeg vil gerne drøfte det med min chef først. 10 minutter',
    'Vi vil gerne drøfte parkering. Det tager 10 min. at gå derfra',
    'Vi vil gerne høre om mødet. Vi er 10 minutter forsinkede',
    'Vi vil gerne snakke om skemaer',
  ])('%s: what is at home, of the meeting or without a length is asked about', words =>
    expect(say(words, asked)).toEqual(unclear),
  )
  it('an apology for the mail before is no title', () =>
    expect(
      say('Undskyld, glemte at skrive noget. Vi vil gerne drøfte skabeloner.', { letter: letter('call-for-items') }),
    ).toEqual(['SubmitItem 2 title=Skabeloner']))
})
