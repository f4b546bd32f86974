import { describe, expect, it } from 'vitest'
import { correctionIn } from '../../shared/understanding/language/corrections.ts'
import { absenceIn } from '../../shared/understanding/people/away.ts'
import type { Case } from './cast.ts'
import { anne, autumn, digest, hear, inShort, item, letter, now, pia, spring, winter } from './cast.ts'

const say = (words: string, told: Case = {}) => inShort(hear(words, told))
const unclear = ['? not-understood']
const away = ['GiveApology 2']

describe('G26 an apology, and what stands beside it', () => {
  it.each([
    [
      'Jeg melder afbud til mødet den 14. april, men Lemvig har et punkt: Fælles test',
      [...away, 'SubmitItem 2 title=Fælles test'],
    ],
    ['Afbud fra Lemvig, men vi har et punkt: Fælles test', [...away, 'SubmitItem 2 title=Fælles test']],
    ['Jeg kan ikke deltage, så træk venligst vores punkt', [...away, 'PassRemarkOn: træk venligst vores punkt']],
    ['Jeg kan ikke deltage og vil derfor gerne trække punktet', [...away, 'PassRemarkOn: vil derfor gerne trække punktet']],
    ['Jeg kan ikke deltage, og P-12 skal have 30 min', [...away, 'AmendItem 2 id=P-12 | minutes=30']],
    ['Jeg kan ikke deltage og vi trækker vores punkt', [...away, 'PassRemarkOn: vi trækker vores punkt']],
    ['Afbud, så træk punktet. Tak for sidst.', [...away, 'PassRemarkOn: træk punktet.']],
    ['Jeg kan ikke deltage men har et punkt: Test', [...away, 'SubmitItem 2 title=Test']],
    ['Lemvig melder afbud og Lemvig har et punkt: Test', [...away, 'SubmitItem 2 title=Test']],
    ['Jeg kommer ikke. Jeg kommer alligevel.', away],
    ['Jeg kan ikke deltage. Kan I sende materialet?', [...away, 'PassRemarkOn: Kan I sende materialet?']],
    ['Jeg kommer alligevel', ['WithdrawApology 2']],
    ['Jeg kommer alligevel. Vi har også et punkt: Fælles test', ['WithdrawApology 2', 'SubmitItem 2 title=Fælles test']],
    ['Jeg kommer alligevel ikke', away],
    ['Jeg kommer alligevel, hvis jeg kan', unclear],
  ])('%s', (words, expected) => expect(say(words)).toEqual(expected))

  it.each([
    ['Afbud', away],
    ['Afbud 14. april', away],
    ['Afbud?', unclear],
    ['Afbud fra Kim Lund', unclear],
  ])('the subject »%s« above a reason', (subject, expected) => expect(say('Jeg er på kursus', { subject })).toEqual(expected))
  it.each([
    [letter('call-for-items'), true],
    [letter('items-reminder'), true],
    [digest(spring), true],
    [letter('agenda'), false],
  ])('nothing for the agenda is heard beside it where items were asked for: $name', (asked, isHeard) =>
    expect(say('Jeg kan ikke deltage. Intet herfra.', { letter: asked })).toEqual(
      isHeard ? [...away, 'DeclareNothingToAdd 2'] : away,
    ),
  )
  it('nor is a reason beside that', () =>
    expect(say('Jeg kan ikke deltage. Intet herfra. Jeg skal på kursus.', { letter: letter('call-for-items') })).toEqual([
      ...away,
      'DeclareNothingToAdd 2',
    ]))
  it('names its meeting by the day or the month', () => {
    const meetings = [spring, autumn]
    expect(say('Jeg kan ikke deltage den 13. oktober', { meetings })).toEqual(['GiveApology 3'])
    expect(say('Jeg kan ikke komme til mødet i oktober', { meetings })).toEqual(['GiveApology 3'])
    expect(say('Jeg kan ikke deltage', { meetings })).toEqual(away)
  })
})

describe('G26 whose apology it is', () => {
  it.each([
    'Pia Holm kan ikke deltage',
    'Lemvig kan ikke deltage',
    'Og Lemvig kan ikke deltage',
    'Jeg kan desværre ikke den 14. april',
    'Vi kan desværre ikke denne gang',
    'Vi springer mødet over denne gang',
    'Jeg er blevet forhindret',
    'Vi må melde afbud',
    'Hermed afbud',
    'I am unable to attend',
    'Og Kim er på ferie, så jeg kan ikke komme',
    'And Kim is ill, so we cannot attend',
    'Jeg kan ikke komme, i stedet sender vi en kollega',
  ])('the sender’s own: %s', words => expect(say(words)).toEqual(away))
  it.each([
    'Kim kan ikke deltage',
    'Men Kim kan ikke komme',
    'Systemet er nede, så vi er forhindret',
    'Kim Lund kan desværre ikke deltage den 14. april',
    'Nogle borgere kan ikke komme ind i systemet',
    'Kan jeg ikke deltage?',
    'Jeg kan ikke deltage fysisk',
    'Vi kan ikke være med i pilotprojektet',
    'Vi kan ikke deltage i punktet om regler',
    'Ingen afbud fra os',
    'Hvis jeg ikke kan komme, kommer Ole',
  ])('nobody’s: %s', words => expect(say(words)).toEqual(unclear))
  it('nobody’s, and people hear it', () => {
    const [whole, alone] = ['Jeg kan ikke deltage i hele mødet', 'Men Kim kan ikke komme, så jeg deltager alene']
    expect(say(whole)).toEqual([`PassRemarkOn: ${whole}`])
    expect(say(alone)).toEqual(['WithdrawApology 2 answer=accepted', `PassRemarkOn: ${alone}`])
  })
})

describe('G27 who comes instead has a name', () => {
  it.each([
    ['Jeg kan ikke deltage den 14. april. Ole Lund kommer i stedet.', 'Ole Lund'],
    ['Jeg kan ikke deltage, men min kollega Ole Lund kommer.', 'Ole Lund'],
    ['Jeg kan ikke deltage, men det gør Ole', 'Ole'],
    ['Jeg kan ikke deltage. Gitte kommer.', 'Gitte'],
    ['Jeg kan ikke deltage. Kim Lund kommer. Ole kommer.', 'Kim Lund'],
    ['Afbud. Karen Juhl deltager.', 'Karen Juhl'],
    ['Jeg kan ikke deltage. Jeg sender Kim Lund.', 'Kim Lund'],
    ['Jeg kan ikke deltage. I stedet kommer Kim Lund.', 'Kim Lund'],
    ['I stedet for mig deltager min kollega Kim Lund fra Skive.', 'Kim Lund'],
    ['Jeg kan ikke deltage. I stedet kommer Min kollega Kim Lund.', 'Kim Lund'],
    ['Min stedfortræder er Kim Lund.', 'Kim Lund'],
  ])('%s', (words, substitute) => expect(say(words)).toEqual([`GiveApology 2 substitute=${substitute}`]))
  it.each([
    'Jeg kan ikke deltage. I stedet sender vi en kollega.',
    'Jeg kan ikke deltage. I stedet kommer vores nye chef for området.',
    'Jeg kan ikke deltage. KMD kommer.',
    'Jeg kan ikke deltage. Pia kommer.',
    'Jeg kan ikke deltage. Håber Lone kommer.',
    'Jeg kan ikke deltage. Lemvig kommer ikke.',
  ])('names nobody: %s', words => expect(say(words)).toEqual(away))
})

describe('G26 the answer to the receipt of an apology', () => {
  const receipt = (more: object = {}) => letter('apology-receipt', spring, more)
  const colleague = { person: 'ole', name: 'Ole Lund', organisation: 'Lemvig Kommune', substitute: null, via: 'mail' }
  it.each([
    ...['Slet afbuddet igen', 'Slet afbuddet', 'Træk tilbage', 'Træk afbuddet tilbage', 'Annuller', 'Vi kommer'],
    ...['Take the apology back', 'Withdraw'],
  ])('takes it back: %s', words => expect(say(words, { letter: receipt() })).toEqual(['WithdrawApology 2']))
  it.each([
    ['Fortryd', ['WithdrawApology 2']],
    ['Ok. Ole Lund kommer.', unclear],
    ['Fortryd. Jeg kommer.', ['WithdrawApology 2']],
    ['Fortryd. Vi har et punkt om test.', ['SubmitItem 2 title=Test | text=Fortryd.']],
    ['Tak', []],
    ['ok', []],
    ['Ole Lund', ['GiveApology 2 substitute=Ole Lund']],
    ['Det gør Ole Lund.', ['GiveApology 2 substitute=Ole Lund']],
    ['Ole Lund. Han er ny.', unclear],
    ['Lemvig', unclear],
  ])('%s', (words, expected) => expect(say(words, { letter: receipt() })).toEqual(expected))
  it.each(['Vent', 'Ligegyldigt', 'Fuldmagter', 'Send', 'Bemærkning', 'Heldigvis', 'Robotten', 'Aflys', 'Punkter', 'Stop'])(
    'no word that is nobody’s name comes instead: %s',
    words => expect(say(words, { letter: receipt() }).join()).not.toContain('substitute'),
  )
  it.each(['Gitte', 'Jesper', 'Kim', 'Det gør Steffen'])('one name is enough: %s', words =>
    expect(say(words, { letter: receipt() })).toEqual([`GiveApology 2 substitute=${words.split(' ').at(-1)}`]),
  )
  it('whatever its end, of somebody who is known', () => {
    const steffen = { ...pia, id: 'steffen', name: 'Steffen Ring' }
    expect(say('Steffen', { letter: receipt(), situation: { people: [pia, steffen] } })).toEqual([
      'GiveApology 2 substitute=Steffen',
    ])
  })
  it.each([
    ['Fortryd', unclear],
    ['Ole Lund', unclear],
    ['ok', []],
  ])('that it was taken back: %s', (words, expected) =>
    expect(say(words, { letter: letter('apology-withdrawn') })).toEqual(expected),
  )

  it('is about the colleague whom it names, unless he is of another municipality', () => {
    const forOle = (organisation: string) => `for=${JSON.stringify({ person: 'ole', name: 'Ole Lund', organisation })}`
    const other = { ...colleague, organisation: 'Skive Kommune' }
    expect(say('Fortryd', { letter: receipt({ apology: colleague }) })).toEqual([`WithdrawApology 2 ${forOle('Lemvig Kommune')}`])
    expect(say('Kim Lund', { letter: receipt({ apology: colleague }) })).toEqual([
      `GiveApology 2 substitute=Kim Lund | ${forOle('Lemvig Kommune')}`,
    ])
    expect(say('Fortryd', { letter: receipt({ apology: other }) })).toEqual(['WithdrawApology 2'])
    expect(say('Fortryd', { letter: receipt({ apology: other }), sender: anne })).toEqual([
      `WithdrawApology 2 ${forOle('Skive Kommune')}`,
    ])
    expect(say('Fortryd', { letter: receipt({ apology: colleague }), sender: null })).toEqual(['WithdrawApology 2'])
  })
})

describe('G13 how long somebody is away', () => {
  const zone = 'Europe/Copenhagen'
  it.each([
    ['Jeg er på ferie og tilbage den 20. april.', { from: null, until: '2027-04-19' }],
    ['Jeg er tilbage på kontoret igen tirsdag den 20. april.', { from: null, until: '2027-04-19' }],
    ['Jeg ringer tilbage. Mødet er den 20. april.', null],
    ['Jeg vender tilbage, når jeg har talt med de andre om mødet den 20. april.', null],
    ['Jeg er væk til og med fredag den 16. april.', { from: null, until: '2027-04-16' }],
    ['Jeg holder ferie fra den 12. april til den 16. april', { from: '2027-04-12', until: '2027-04-16' }],
    ['I am away from 12 April until 16 April', { from: '2027-04-12', until: '2027-04-16' }],
    ['Jeg holder fri i uge 15', { from: '2027-04-12', until: '2027-04-18' }],
    ['Jeg holder fri i uge 15-16', { from: '2027-04-12', until: '2027-04-25' }],
    ['Jeg holder fri i ugerne 15 og 16', { from: '2027-04-12', until: '2027-04-25' }],
    ['Jeg holder fri i uge 11', { from: '2027-03-15', until: '2027-03-21' }],
    ['Jeg holder fri i uge 10', { from: '2028-03-06', until: '2028-03-12' }],
    ['Jeg holder fri i uge 53', { from: '2028-01-03', until: '2028-01-09' }],
    ['Jeg holder fri i uge 54', null],
    ['Jeg holder fri i uge 0', null],
    ['Jeg holder fri i uge 16-15', null],
    ['Mødet er den 20. april.', null],
    ['Jeg er syg.', null],
  ])('%s', (words, expected) => expect(absenceIn(words, now, zone)).toEqual(expected))
})

describe('a change of words, proposed in words', () => {
  it.each([
    ['Beløbet → beløbene', 'Beløbet', 'beløbene'],
    ['»Beløbet« -> »beløbene«.', 'Beløbet', 'beløbene'],
    ['I stedet for 20 skal der stå 30.', '20', '30'],
    ['I stedet for "20" skrives "30"', '20', '30'],
    ['Her skal der stå 30 i stedet for 20', '20', '30'],
    ['Ret 20 til 30', '20', '30'],
    ['Change 20 to 30', '20', '30'],
  ])('%s', (line, wrong, right) => expect(correctionIn(line)).toEqual({ wrong, right }))
  it.each(['20 →', 'Vi vil gerne ret ofte til Aarhus', 'Ret det', 'Der skal stå 30', 'Husk at rette 20 til 30'])(
    'none: %s',
    line => expect(correctionIn(line)).toBeNull(),
  )
})

describe('G19 an item that came late: this agenda or the next', () => {
  it.each([
    ['Denne', 'on-agenda'],
    ['P-14 med på denne', 'on-agenda'],
    ['Næste', 'next-meeting'],
    ['Ikke denne gang, men næste', 'next-meeting'],
    ['Vent til næste møde. Tak.', 'next-meeting'],
  ])('%s', (words, placement) =>
    expect(say(words, { letter: letter('late-item') })).toEqual([`PlaceItem 2 id=P-14 | placement=${placement}`]),
  )
  it.each(['Denne eller næste?', 'Ja', 'Den skal ikke med nu'])('neither: %s', words =>
    expect(say(words, { letter: letter('late-item') })).toEqual(unclear),
  )
})

describe('G19 an answer that names another item, or another municipality, is asked about and places nothing the wrong way round', () => {
  it.each([
    'Det fra Skive skal med, det fra Hedensted må vente',
    'Hedensteds punkt kan godt komme med, men Skive må vente',
    'P-14 med. P-13 næste møde',
    'Denne her ja. Den anden skal vi ikke have med.',
    'Ja, med på denne. Den anden må vente',
  ])('%s', words => expect(say(words, { letter: letter('late-item') })).toEqual(unclear))
  it('its own are no others', () =>
    expect(say('P-14 fra Hedensted skal med på denne', { letter: letter('late-item') })).toEqual([
      'PlaceItem 2 id=P-14 | placement=on-agenda',
    ]))
})

describe('who leaves, who is new, who has another address', () => {
  const people = ['? about-people']
  it.each([
    ['Jeg stopper i Lemvig. Kim Lund er ny kontaktperson.', people],
    ['Jeg har fået ny mailadresse: pia@lemvig.example', people],
    ['Kim Lund er stoppet hos os', people],
    ['Kan I tilføje Kim Lund til maillisten?', people],
    ['Tak. Jeg stopper i Lemvig. Skriv til kim@lemvig.example.', people],
    ['Kan I tilføje et punkt til listen?', ['SubmitItem 2 title=Kan I tilføje et punkt til listen']],
    ['Hvem er ny kontaktperson i Skive?', unclear],
    ['Jeg går på barsel og kan ikke komme den 14. april', away],
    ['Vi har talt. Det er godt. Vi er glade. Det går. Alt er fint. Jeg stopper i Lemvig', unclear],
  ])('%s', (words, expected) => expect(say(words)).toEqual(expected))
  it('the secretariat is asked', () => expect(say('Jeg stopper i Lemvig', { sender: anne })).toEqual(unclear))
  it.each([letter('minutes-for-comment', winter), letter('item-receipt', spring, { items: [item('P-12', 'Test')] })])(
    'alone, it is no answer to $name',
    answered =>
      expect(
        say('Jeg stopper i Lemvig. Skriv til kim@lemvig.example.', { letter: answered, meetings: [spring, winter] }),
      ).toEqual(people),
  )
})

describe('G31 a swap of roles, whose, when and with whom', () => {
  const swaps = (words: string, told: Case = {}) => {
    const heard = hear(words, { meetings: [spring, autumn], ...told })
    return heard.kind === 'wishes' ? heard.wishes.flatMap(each => ('command' in each ? [each.command] : [])) : heard.reason
  }
  const swap = (number: number | null, role: string | null, other: string | null) => ({
    ...{ type: 'ProposeRoleSwap', number, role },
    with: other,
  })
  it.each([
    ['Vi kan ikke være mødeleder til mødet i oktober', [swap(3, 'chair', null)]],
    ['Kan vi bytte med Skive? Vi kan ikke være referent på møde 2.', [swap(2, 'minuteTaker', 'Skive Kommune')]],
    ['Vi kan ikke være referent den 14. april eller den 13. oktober', 'not-understood'],
    ['Kan vi bytte med Skive og Aarhus?', 'not-understood'],
    ['Kan vi bytte med Skive, Aarhus eller Favrskov?', 'not-understood'],
    ['Kan vi bytte med Odense?', 'not-understood'],
    ['Vi kan ikke være referent, men Ole gør det', [expect.objectContaining({ type: 'PassRemarkOn' })]],
    ['Skive kan ikke være referent', 'not-understood'],
    ['Det. Var. En. Lang. Dag. Kan vi bytte med Skive?', 'not-understood'],
  ])('%s', (words, expected) => expect(swaps(words)).toEqual(expected))
  it('whoever answers the letter about a role means that one', () => {
    const pack = letter('role-pack', autumn, { role: 'chair' })
    expect(swaps('Kan vi bytte med Skive?', { letter: pack })).toEqual([swap(3, 'chair', 'Skive Kommune')])
    const handOver = letter('role-hand-over', autumn, { role: 'minuteTaker' })
    expect(swaps('Kan vi bytte?', { letter: handOver })).toEqual([swap(null, 'minuteTaker', null)])
  })
  it.each([
    'Vi kan ikke være referent på møde 3, og jeg kan ikke deltage',
    'Vi kan ikke være referent på møde 3, da jeg ikke kan komme',
  ])('an apology beside it is for the same meeting: %s', words =>
    expect(swaps(words)).toEqual([swap(3, 'minuteTaker', null), expect.objectContaining({ type: 'GiveApology' })]),
  )
  it('minutes that are waited for are not swapped', () => {
    const words = 'Kan nogen andre skrive referatet?'
    expect(swaps(words)).toEqual([swap(null, null, null)])
    expect(swaps(words, { meetings: [{ ...winter, phase: 'held' }, spring] })).toBe('not-understood')
  })
  it.each([
    ['Ja. Vi glæder os.', [{ type: 'AnswerRoleSwap', id: 'S-1', yes: true }]],
    ['Nej, det passer ikke', [{ type: 'AnswerRoleSwap', id: 'S-1', yes: false }]],
    ['Måske', 'not-understood'],
  ])('the answer to a swap that was proposed: %s', (words, expected) =>
    expect(swaps(words, { letter: letter('role-swap-proposal', spring, { swap: { id: 'S-1' } }) })).toEqual(expected),
  )
})
