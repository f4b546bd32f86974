import { describe, expect, it } from 'vitest'
import type { LetterName } from '../../shared/letters.ts'
import type { MeetingView } from '../../shared/understanding/situation.ts'
import { autumn, hear, inShort, items, letter, pia, spring, winter } from './cast.ts'

const bare = { ...spring, items: [] }
const agenda: MeetingView = { ...spring, phase: 'agenda-out' }
const minutesOut = { letter: letter('minutes-for-comment', winter), meetings: [winter, bare] }
const below = (name: LetterName, words: string, meetings: readonly MeetingView[] = [spring], more: object = {}) =>
  inShort(hear(words, { letter: letter(name, meetings.at(-1), more), meetings }))
const receipt = (words: string, meetings: readonly MeetingView[] = [spring]) =>
  below('item-receipt', words, meetings, { items: [items[0]] })
const minutes = (words: string, name: LetterName = 'minutes-for-comment') =>
  inShort(hear(words, { ...minutesOut, letter: letter(name, winter) }))

describe('people answer whatever letter lies on top, and are heard all the same', () => {
  it.each([
    ['Jeg kommer alligevel.', ['WithdrawApology 2 answer=accepted']],
    ['Niels kommer i stedet for mig.', ['GiveApology 2 substitute=Niels']],
    ['Er det på Teams?', ['RequestFacts meeting']],
    ['Hvor skal vi være?', ['RequestFacts meeting']],
  ])('below the receipt of an item: %s', (words, wanted) => expect(receipt(words)).toEqual(wanted))
  it.each([
    ['meeting-moved', 'Vi har ikke noget denne gang.', ['DeclareNothingToAdd 2']],
    ['meeting-moved', 'Undskyld det sene svar. Vi har ingen punkter.', ['DeclareNothingToAdd 2']],
    ['item-withdrawn', 'Ingen punkter herfra', ['DeclareNothingToAdd 2']],
  ] as const)('below »%s«: %s', (name, words, wanted) => expect(below(name, words)).toEqual(wanted))
  it.each(['call-for-items', 'item-receipt', 'meeting-moved', 'nothing-to-add-receipt'] as const)(
    'no comments to the minutes that are out, below »%s«',
    name => expect(below(name, 'Ingen bemærkninger til referatet', [winter, spring])).toEqual(['DeclareNoComments 1']),
  )
  it('below the minutes: who comes instead', () =>
    expect(minutes('Niels kommer i stedet for mig.')).toEqual(['GiveApology 2 substitute=Niels']))
  it.each(['Jeg kan ikke komme. Jeg skal på kursus.', 'Jeg er forhindret den 14., men Ole Skov deltager og fremlægger punktet.'])(
    'what may be said of the item is asked about: %s',
    words => expect(receipt(words)).toEqual(['? which-change']),
  )
  it.each(['Vi har ikke noget denne gang.', 'Ingen punkter herfra'])(
    '"nothing" below the receipt of an item may take it back: %s',
    words => expect(receipt(words)).toEqual(['? which-change']),
  )
  it('nothing that stands beside is lost', () => {
    expect(below('meeting-moved', 'Ingen punkter. Skemaer.')).toEqual(['? not-understood'])
    expect(minutes('Jeg var desværre forhindret sidst.').join()).not.toContain('GiveApology')
  })
  it.each(['Ingen bemærkninger', 'Ser fint ud, ingen kommentarer fra Lemvig'])('nods to an agenda: %s', words =>
    expect(below('agenda', words, [agenda])).toEqual([]),
  )
})

describe('what stands beside an answer and says something plain is done as well', () => {
  it.each([
    ['meeting-moved', 'Jeg kan ikke komme den 14. april, og vi har ingen punkter.', ['GiveApology 2', 'DeclareNothingToAdd 2']],
    [
      'meeting-moved',
      'Ingen bemærkninger til referatet. Jeg kan ikke komme den 14. april.',
      ['GiveApology 2', 'DeclareNoComments 1'],
    ],
  ] as const)('below »%s«: %s', (name, words, wanted) => expect(below(name, words, [winter, spring])).toEqual(wanted))
  it('a comment on the minutes beside an apology', () =>
    expect(
      below('call-for-items', 'Punkt 3 er forkert gengivet, vi var for. Og så kan jeg ikke komme den 14. april.', [
        winter,
        spring,
      ]),
    ).toEqual(['GiveApology 2', 'CommentOnMinutes 1 comments=[{"item":"3","text":"Punkt 3 er forkert gengivet, vi var for."}]']))
  it('no comments and no items are two answers', () =>
    expect(minutes('Ingen bemærkninger til referatet, og ingen punkter til næste møde.')).toEqual([
      'DeclareNoComments 1',
      'DeclareNothingToAdd 2',
    ]))
})

describe('nobody reads as a comment what is none', () => {
  const names = ['minutes-for-comment', 'comment-receipt', 'no-comments-receipt', 'minutes-approved'] as const
  describe.each(names)('below »%s«', name => {
    it.each([
      ['Vi har et punkt: Skiltning af testmiljøer, 15 min.', ['SubmitItem 2 title=Skiltning af testmiljøer | minutes=15']],
      [
        'Vi vil gerne have et punkt på om logning af opslag. Cirka 20 minutter.',
        ['SubmitItem 2 title=Logning af opslag | minutes=20'],
      ],
      ['Tak for referatet. Vi har et punkt til næste møde: Logning, 15 min.', ['SubmitItem 2 title=Logning | minutes=15']],
      [
        'To punkter fra os:\n1. Logning, 15 min\n2. Skemaer, 10 min',
        ['SubmitItem 2 title=Logning | minutes=15', 'SubmitItem 2 title=Skemaer | minutes=10'],
      ],
      [
        'Jeg melder afbud. Vi vil gerne have et punkt om logning på, 15 min.',
        ['GiveApology 2', 'SubmitItem 2 title=Logning | minutes=15'],
      ],
      ['Vi trækker punktet tilbage.', ['PassRemarkOn: Vi trækker punktet tilbage.']],
      ['Vores punkt tager nok 30 minutter og ikke 20.', ['PassRemarkOn: Vores punkt tager nok 30 minutter og ikke 20.']],
    ])('%s', (words, wanted) => expect(minutes(words, name)).toEqual(wanted))
    it('an apology beside a comment is heard, and not printed', () =>
      expect(minutes('Punkt 3 er forkert gengivet, vi var for. Og så kan jeg ikke komme den 14. april.', name)).toEqual([
        'CommentOnMinutes 1 comments=[{"item":"3","text":"Punkt 3 er forkert gengivet, vi var for."}]',
        'GiveApology 2',
      ]))
  })
  it.each([
    ['Jeg kan ikke komme, og der mangler et komma i punkt 4', '4', 'Der mangler et komma i punkt 4', 'Jeg kan ikke komme'],
    ['Jonas kommer ikke, men under punkt 3 mangler et navn.', '3', 'Under punkt 3 mangler et navn.', 'Jonas kommer ikke'],
  ])('the half of a sentence that is of the meeting to come is for people: %s', (words, item, text, beside) =>
    expect(minutes(words)).toEqual([
      `CommentOnMinutes 1 comments=[{"item":"${item}","text":"${text}"}]`,
      `PassRemarkOn: ${beside}`,
    ]),
  )
  it('an item of the past is of the minutes', () =>
    expect(minutes('Vi har et punkt om logning, som blev gengivet forkert.').join()).toContain('CommentOnMinutes 1'))
  it('a day of the meeting is asked for below minutes, too', () =>
    expect(minutes('Hvornår er det nu, mødet er?')).toEqual(['RequestFacts meeting']))
})

describe('nothing becomes an item or its text that is none', () => {
  it.each(['call-for-items', 'item-receipt', 'meeting-moved', 'agenda'] as const)('a point of the minutes, below »%s«', name => {
    const words = 'Punkt 3: Der står, at Lemvig er imod. Det passer ikke, vi er for.'
    expect(below(name, words, [spring]).join()).not.toContain('SubmitItem')
    if (name !== 'call-for-items' && name !== 'agenda')
      expect(below(name, words, [winter, spring]).join()).toContain('CommentOnMinutes 1')
  })
  it('two items of one’s own are two more', () =>
    expect(receipt('To punkter fra os:\n1. Logning, 15 min\n2. Skemaer, 10 min')).toEqual([
      'SubmitItem 2 title=Logning | minutes=15',
      'SubmitItem 2 title=Skemaer | minutes=10',
    ]))
  it('and so they are below an agenda', () =>
    expect(below('agenda', 'To punkter fra os:\n1. Logning, 15 min\n2. Skemaer, 10 min', [agenda]).length).toBe(2))
  it('one more item beside an apology', () =>
    expect(receipt('Jeg melder afbud. Vi vil gerne have et punkt om logning på, 15 min.')).toEqual([
      'GiveApology 2',
      'SubmitItem 2 title=Logning | minutes=15',
    ]))
  it.each(['Det er Skives punkt, ikke vores.'])('%s', words => expect(receipt(words)).toEqual(['? which-change']))
})

describe('what is said of the meeting to come, or of whoever writes, is for people where minutes are answered', () => {
  it.each([
    'Jeg må gå kl. 15.',
    'Jeg deltager online.',
    'Jeg er på ferie til den 10. april.',
    'Jeg er på barsel fra på mandag. Lise Bjerg overtager.',
    'Den 14. april passer mig dårligt.',
    'Kan mødet flyttes til den 15.?',
    'Er der frokost?',
    'Sikker mail, 10 min',
    'Orientering om ny ESDH-kontrakt. 10 min. Lone fremlægger.',
  ])('%s', words => expect(minutes(words)).toEqual([`PassRemarkOn: ${words}`]))
  it.each([
    'Det var ikke Skive, der sagde det, det var os.',
    'Lone kom først kl. 15, og det står der ikke.',
    'Lemvig deltog også.',
  ])('what was is said of them: %s', words => expect(minutes(words).join()).toContain('CommentOnMinutes 1'))
  it('corrections that are still to come are none yet', () =>
    expect(minutes('Jeg har tre rettelser, men sender dem i morgen.')).toEqual([]))
})

describe('what is said to us below the receipt of an item changes nothing of it', () => {
  it.each([
    'Niels kommer også.',
    'Vi kommer fra Lemvig alle tre.',
    'Vi vil gerne være værter næste gang.',
    'Det var ikke Skive, der sagde det, det var os.',
  ])('%s', words => expect(receipt(words).join()).not.toContain('AmendItem'))
  it.each(['Sikker mail, 10 min', 'Orientering om ny ESDH-kontrakt. 10 min. Lone fremlægger.'])(
    'what may be another item is asked about: %s',
    words => expect(receipt(words)).toEqual(['? which-change']),
  )
  it('one more below what a colleague sent is no new name of that', () =>
    expect(below('colleague-answered', 'Nyt punkt: Sikker mail', [spring], { what: 'items', titles: [items[0]?.title] })).toEqual(
      ['SubmitItem 2 title=Sikker mail'],
    ))
  it('a nod to the receipt of an apology is nobody’s name', () =>
    expect(below('apology-receipt', 'Godkendt', [agenda]).join()).not.toContain('GiveApology'))
  it.each(['Lone fra Skive har bedt om at komme efter os', 'Lone fra Skive vil gerne frem før os'])(
    'nobody comes instead of whom it is told what he wants: %s',
    words => expect(below('apology-receipt', words)).toEqual([`PassRemarkOn: ${words}`]),
  )
})

describe('what is said of an item that was sent in is no new one', () => {
  it.each([
    ['Vi venter med vores punkt til næste gang.', ['? not-understood']],
    ['Vi har sendt et punkt, men jeg kan ikke se det.', ['PassRemarkOn: Vi har sendt et punkt, men jeg kan ikke se det.']],
    ['Jeg skrev forkert. Der skulle stå 20 minutter.', ['? which-item']],
  ])('%s', (words, wanted) => expect(below('call-for-items', words)).toEqual(wanted))
  it('"Ja, jeg kommer" is on the list, and goes to nobody', () =>
    expect(below('call-for-items', 'Ja, jeg kommer')).toEqual(['WithdrawApology 2 answer=accepted']))
  it('how long there is for comments stands in the books', () =>
    expect(minutes('Hvor lang tid har vi til at komme med bemærkninger?')).toEqual(['RequestFacts comments-due']))
})

describe('what nobody has decided is no item, and an item beside an absence is not lost', () => {
  it.each([
    ['Vi har måske et punkt.', ['? not-understood']],
    ['Vi har et punkt. Jeg sender det i morgen.', []],
    ['Samme svar som sidst.', ['? not-understood']],
  ])('%s', (words, wanted) => expect(below('call-for-items', words)).toEqual(wanted))
  it.each(['Vi vil gerne drøfte logning, 10 min. Niels kan ikke komme.'])('%s', words =>
    expect(
      inShort(
        hear(words, {
          letter: letter('call-for-items'),
          situation: { people: [pia, { ...pia, id: 'niels', name: 'Niels Dam' }] },
        }),
      ),
    ).toContain('SubmitItem 2 title=Logning | minutes=10'),
  )
  it.each([
    ['Referatet er fint. Vi har et punkt til næste gang om logning.', ['SubmitItem 2 title=Logning']],
    ['Fint referat. Hvornår er næste møde?', ['RequestFacts meeting']],
    ['Vi har to ting: logning (10 min) og scanning (15 min).', ['? which-change']],
  ])('a nod below a receipt swallows nothing: %s', (words, wanted) => expect(receipt(words)).toEqual(wanted))
  it.each(['Linket virker ikke.', 'Samme svar som sidst.', 'Ingen bemærkninger til referatet. Jeg kommer alligevel.'])(
    'no text of the item: %s',
    words => expect(receipt(words).join()).not.toContain('AmendItem'),
  )
  it.each([
    'Niels kan ikke komme.',
    'Linket virker ikke.',
    'Jeg har allerede svaret.',
    'Se mit svar nedenfor.',
    'Ikke endnu.',
    'Niels fremlægger vores punkt.',
    'Det passer ikke ind i min kalender.',
  ])('no comment: %s', words => expect(minutes(words).join()).not.toContain('CommentOnMinutes'))
})

describe('below letters about roles nothing is done that is said of the role', () => {
  const swap = { swap: { id: 'B-1', from: 'Lemvig Kommune', to: 'Skive Kommune', fromStart: autumn.start } }
  const ofRoles = (name: LetterName, words: string, meetings: readonly MeetingView[] = [spring, autumn]) =>
    inShort(hear(words, { letter: letter(name, spring, { ...swap, role: 'chair' }), meetings }))
  it.each([
    'role-pack',
    'role-hand-over',
    'role-swap-answered',
    'year-wheel',
    'planning-apology-receipt',
    'meeting-moved',
  ] as const)('"ikke denne gang" says nothing of items, below »%s«', name =>
    expect(ofRoles(name, 'Ikke denne gang')).not.toContainEqual(expect.stringMatching(/^Declare/)),
  )
  it.each(['role-swap-receipt', 'role-swap-answered'] as const)(
    'whoever does not come says to which meeting, below »%s«',
    name => {
      const { meeting: _, ...told } = letter(name, spring, swap) as unknown as { meeting: unknown }
      const away = (meetings: readonly MeetingView[]) =>
        inShort(hear('Jeg kommer ikke', { letter: told as never, meetings, subject: 'SV: ERFA: bytte' }))
      expect(away([spring, autumn])).toEqual(['? which-meeting 2,3'])
      expect(away([autumn])).toEqual(['GiveApology 3'])
    },
  )
  it('a role that the letter does not tell of is asked about', () => {
    expect(ofRoles('role-pack', 'Vi kan ikke være referent')).toEqual(['? not-understood'])
    expect(ofRoles('role-pack', 'Vi kan ikke være mødeleder')).toEqual([expect.stringMatching(/^ProposeRoleSwap/)])
  })
  it('what is agreed with another municipality is for people to know', () => {
    expect(ofRoles('role-swap-answered', 'Det har vi aftalt med Skive')).toEqual(['PassRemarkOn: Det har vi aftalt med Skive'])
    expect(ofRoles('role-swap-answered', 'Det har vi aftalt med Jonas')).toEqual([])
  })
  it.each(['Vi takker nej', 'Vi siger nej'])('a no is no small talk: %s', words =>
    expect(ofRoles('role-swap-answered', words)).toEqual(['? not-understood']),
  )
})
