import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { anne, hear, inShort, letter, spring, view } from './cast.ts'

const held = view(1, 'held', '2027-01-13T11:00:00.000Z', { minutesWait: true })
const soeren = { ...anne, id: 'soeren', name: 'Søren Balle', organisation: 'Skive Kommune', functions: ['member'] }
const told: Case = { sender: anne, situation: { people: [anne, soeren] } }
const agenda = (words: string) => inShort(hear(words, { ...told, letter: letter('agenda-for-approval') }))
const minutes = (words: string) =>
  inShort(hear(words, { ...told, letter: letter('minutes-preview', held), meetings: [held, spring] }))

describe('G28 G32 an ok to what waits counts beside any sentence that says nothing of it', () => {
  const plainly = [
    'Det må du gerne. Jeg har siddet og nikket hele vejen igennem.',
    'Ja da! Vi har travlt med budgettet herovre.',
    'Alt i orden, bare send ud. Kaffen er sat over.',
    'Læst og godkendt. Jeg arkiverer den herovre.',
    'Ingen rettelser herfra. Du kan roligt sende den, så går jeg hjem.',
    'Bare klø på! Folk er begyndt at spørge efter den.',
    'Ja tak. Så kan jeg holde weekend med god samvittighed.',
    'Ja, send. Jeg er på ferie i næste uge, og Grethe passer telefonen.\n\nBente',
    'Det gør du bare\n\nsidder i toget hele eftermiddagen\n\nSendt fra min iPhone',
    'Hanne er glad for den, så den må gerne komme ud nu',
  ]
  it.each(plainly)('the agenda: %s', words => expect(agenda(words)).toEqual(['ApproveAgenda 2']))
  it.each(plainly)('the minutes: %s', words => expect(minutes(words)).toEqual(['DistributeMinutes 1']))

  it.each([
    'Godkendt, under forudsætning af at Lone bekræfter sit oplæg.',
    'Godkendt. Mødet var i Skive.',
    'Ja. Skive fører pennen.',
    'Ja. Det er Aarhus, der styrer ordet.',
    'Ja. Pia vil kalde det noget andet.',
    'Ja. Kims navn staves med c.',
    'Ja. Send den kun til kommunerne.',
    'Ja, send referatet igen.',
    'Send. Der kommer mere fra Skive.',
    'Send den. Jeg er usikker på længden.',
    'Send den. Pia læser den i aften.',
    'Jeg har ikke læst det hele, men send den bare.',
    'Lemvig siger: send den.',
    'Perfekt. Så mangler jeg bare Pias ok.',
    'Fint. Så tager vi den på mødet.',
    'Fint, Søren har set den.',
    'Ja. Men hvis Pia er uenig, så vent.',
    'Ja, det er fint at vente til fredag.',
    'Ok. Er testen ikke lidt lang?',
  ])('and not where it may say something of it: %s', words =>
    expect([agenda(words), minutes(words)].flat().filter(each => /ApproveAgenda|DistributeMinutes/.test(each))).toEqual([]),
  )

  it.each([
    'Jeg har en dårlig mavefornemmelse.',
    'Jeg nåede kun halvdelen.',
    'Jeg fik ikke læst det ordentligt.',
    'Jeg sover lige på den.',
    'Vi snakkes ved om det.',
    'Der er noget galt med tallene.',
    'Det var ikke sådan jeg husker det.',
    'Vi er nogle stykker, der ikke er tilfredse.',
    'Kim har sat sig imod.',
    'Beklager, det var til en anden.',
    'Undskyld, jeg trykkede for hurtigt.',
    'Det er vist bedst at sove på det.',
  ])('nor where it regrets or doubts, in whatever words: %s', words => {
    for (const ok of ['Ja, send den.', 'Ok send.', 'Ok.'])
      expect(
        [agenda(`${ok} ${words}`), minutes(`${ok} ${words}`)].flat().filter(each => /ApproveAgenda|DistributeMinutes/.test(each)),
      ).toEqual([])
  })

  it('does what stands beside it, and answers what is asked', () => {
    expect(agenda('Ja, send den. Og Søren Balle kommer ikke, han er på barsel.').map(each => each.split(' ')[0])).toEqual([
      'GiveApology',
      'ApproveAgenda',
    ])
    expect(agenda('Jo tak, den kan sendes. Hvor mange er der egentlig, der har meldt sig til?')).toEqual([
      'RequestFacts attendance',
      'ApproveAgenda 2',
    ])
  })
  it.each(['De to beslutninger skal i loggen.', 'Men i beslutningsloggen skal der stå, at Lemvig laver et skema inden 1. juni.'])(
    'says of the log that corrected minutes alone change it: %s',
    wish => expect(minutes(`Ok. ${wish}`)).toEqual(['DistributeMinutes 1', `PassRemarkOn: ${wish}`]),
  )
  it('minutes that lack somebody stay here', () =>
    expect(minutes('Ja. Søren var der også.').join()).not.toContain('DistributeMinutes'))
  it('but a wish about the minutes holds them', () =>
    expect(minutes('Ok. Men i referatet skal der stå, at loggen mangler.').join()).not.toContain('DistributeMinutes'))
})

describe('G28 G32 a no to what waits keeps it here', () => {
  it.each([
    'Nej, ikke endnu. Jeg vil lige vende det med Pia, om Lemvig virkelig skal have alle tre. Du hører fra mig.',
    'Nej. Skive er ikke helt med på rækkefølgen.',
  ])('whatever the reason: %s', words => expect(agenda(words)).toEqual(['HoldAgenda 2 rest=true']))
  it.each(['Nej', 'Nej, ikke endnu.'])('of a word: %s', words => {
    expect(agenda(words)).toEqual(['HoldAgenda 2'])
    expect(minutes(words)).toEqual(['HoldMinutes 1'])
  })
  it.each(['Nej, P-12 skal have 30 min.', 'Nej, byt om på P-12 og P-13'])('an order beside it is heard as ever: %s', words =>
    expect(agenda(words).join()).not.toContain('HoldAgenda'),
  )
  it('a correction of minutes is asked for as ever', () =>
    expect(minutes('Nej, punkt 3 er forkert.')).toEqual(['? not-understood']))
})
