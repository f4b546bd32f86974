import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { anne, autumn, hear, inShort, letter, pia, spring } from './cast.ts'

const all: Case = { sender: anne, meetings: [spring, autumn] }
const heard = (words: string, told: Case = {}): readonly string[] => inShort(hear(words, { ...all, ...told }))
/** The line for everybody that comes of it; null where none does. */
const line = (words: string, told: Case = {}): string | null => {
  const understood = hear(words, { ...all, ...told })
  const found = understood.kind === 'wishes' ? understood.wishes : []
  return (
    found.flatMap(each => (each.on === 'network' && each.command.type === 'LeaveGreeting' ? [each.command.text] : []))[0] ?? null
  )
}

describe('G60 how to get in, what there is and what to bring goes into the line for everybody', () => {
  it.each([
    [
      'Kan der i indkaldelsen stå at der er kaffe og rundstykker fra kl. 8.30, og at man skal tage indgangen fra gården, da forsiden er under ombygning?',
      'Der er kaffe og rundstykker fra kl. 8.30, og man skal tage indgangen fra gården, da forsiden er under ombygning.',
    ],
    [
      'PS Ulla siger at der er gratis parkering bag bygningen. Vil du skrive det til alle?',
      'Der er gratis parkering bag bygningen.',
    ],
    [
      'Husk at skrive til alle, at man skal have legitimation med til receptionen.',
      'Man skal have legitimation med til receptionen.',
    ],
    ['Skriv gerne i indkaldelsen, at man ikke kan parkere ved hovedindgangen.', 'Man kan ikke parkere ved hovedindgangen.'],
  ])('%s', (words, wanted) => expect(line(words)).toBe(wanted))
  it('below the receipt of a booking', () =>
    expect(
      line('Tak, det ser fint ud. Vil du skrive under Hvor at indgangen er fra gården?', { letter: letter('meeting-scheduled') }),
    ).toBe('Indgangen er fra gården.'))
  it('beside another place, which is shown', () => {
    const [place, greeting] = heard(
      'Nyt om aprilmødet: det bliver fysisk alligevel og ikke på Teams. Vi har lånt Skive Rådhus, lokale Fjorden på 1. sal. Man parkerer gratis bag bygningen. Dato og klokkeslæt er uændret. Skriv det gerne ud til alle.',
    )
    expect(place).toMatch(/^RescheduleMeeting 2 .*place=Skive Rådhus, lokale Fjorden på 1\. sal \|/)
    expect(greeting).toContain('Man parkerer gratis bag bygningen.')
  })
  it('what else is not understood is named as not done', () =>
    expect(heard('Vil du skrive til alle, at der er kaffe fra 8.30? Bestil også en projektor.').join()).toContain(
      'Bestil også en projektor',
    ))
  it.each([
    'Der er kaffe fra kl. 8.30.',
    'Ved du, hvor man parkerer?',
    'Skriv til alle, at mødet er godt.',
    'Kan du skrive til alle, hvis der ikke er parkering?',
    'Punkt: Parkering ved rådhuset. Skriv til alle, at de skal tænke over det.',
  ])('looks alike: %s', words => expect(line(words)).toBeNull())
  it('and of a member it is none', () => expect(line('Skriv til alle, at der er kaffe fra 8.30.', { sender: pia })).toBeNull())
})

describe('G60 a line has no signature', () => {
  it('that stands below it', () => {
    expect(
      line('Hilsen: Kaffe fra kl. 8.30. Brug indgangen fra gården.\n\nGrethe Holm\nFællessekretariatet\ntlf. 89 12 34 55'),
    ).toBe('Kaffe fra kl. 8.30. Brug indgangen fra gården.')
    expect(line('Hilsen: God sommer\nVi ses i Skive')).toBe('God sommer\nVi ses i Skive')
  })
  it('nor afterwards, where its writer says so', () => {
    const shown = { letter: letter('greeting-receipt', spring, { text: 'Kaffe fra kl. 8.30.\nGrethe Holm\ntlf. 89 12 34 55' }) }
    expect(line('Fint, men uden min underskrift nederst', shown)).toBe('Kaffe fra kl. 8.30.')
    expect(line('Fint med underskrift', shown)).toBeNull()
  })
})

describe('G08 a yes, and what is wished beside it', () => {
  const moves: Case = { letter: letter('meeting-needs-yes', spring, { moves: true }) }
  it.each([
    'Ja det er rigtigt. Beklager, den mail havde jeg helt overset - skriver du ud til alle at lokalet er ændret?',
    'Ja tak. Giv kommunerne besked.',
  ])('is done: %s', words => expect(heard(words, moves)).toEqual([expect.stringMatching(/^SettleHeldMail .*yes=true$/)]))
  it('what no letter of ours says is named as not done', () =>
    expect(heard('Ja flyt det. Skriv gerne at vi beklager', moves)[0]).toMatch(/yes=true.*undone=Skriv gerne at vi beklager/))
  it.each([
    'Ja, men skriv til alle, at det er en time senere.',
    'Ja. Vent med at skrive ud til alle.',
    'Nej. Skriv ud til alle.',
  ])('is no mere yes: %s', words => expect(heard(words, moves).join()).not.toMatch(/yes=true$/))
})

describe('G08 so much earlier or later', () => {
  it.each([
    [
      'Hanne i Skive siger, at byrådssalen først er fri kl. 13.30. Vi rykker derfor mødet 14. april en halv time, altså 13.30-16.30 samme dag.',
      ['11:30', '14:30'],
    ],
    [
      'Mødet 14. april begynder en halv time senere end planlagt, fordi lokalet er optaget. Vi slutter som planlagt kl. 16.',
      ['11:30', '14:00'],
    ],
    ['Vi flytter aprilmødet en time tidligere.', ['10:00', '13:00']],
    ['Aprilmødet forlænges en time, så vi først er færdige kl. 17.', ['11:00', '15:00']],
  ])('%s', (words, [start, end]) =>
    expect(heard(words)[0]).toMatch(new RegExp(`^RescheduleMeeting 2 start=2027-04-14T${start}.*end=2027-04-14T${end}`)),
  )
  it('with another link beside it, which is not lost', () =>
    expect(
      heard(
        'Linket til Teams den 14. april er forkert. Det rigtige er https://moede.example/n-1404\n\nVi slutter allerede kl. 15.30 den dag.',
      ),
    ).toEqual([expect.stringMatching(/^RescheduleMeeting 2 .*13:30.*place=Teams: https:\/\/moede\.example\/n-1404/)]))
  it.each([
    'Vi flytter mødet 14. april en halv time frem.',
    'Mødet 14. april begynder måske en halv time senere.',
    'Frokosten den 14. april rykkes en halv time senere.',
    'Hvis vi flytter mødet 14. april en time senere, kan Skive komme.',
  ])('looks alike: %s', words => expect(heard(words).join()).not.toContain('RescheduleMeeting'))
})
