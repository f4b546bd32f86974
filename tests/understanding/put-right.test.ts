import { describe, expect, it } from 'vitest'
import { autumn, hear, inShort, item, letter, view } from './cast.ts'

const matter = 'Vi får mange dubletter i arkivet.'
const trip = 'Vi kører sammen med Skive.'
const parking = 'Er der parkering ved rådhuset?'
const one = item('P-3', 'Dubletter i arkivet 10 min', { text: `${matter}\n\n${trip} ${parking}`, minutes: 15 })
const two = item('P-4', 'Nye satser', { text: 'Satserne stiger til april.', minutes: 10 })
const items = [one, two]
const at = (phase: 'calling' | 'minutes-out') =>
  view(2, phase, '2027-04-14T11:00:00.000Z', {
    items: items.map(({ by, ...each }) => ({ ...each, organisation: by.organisation })),
  })
const meetings = [at('calling'), autumn]
const receipt = letter('item-receipt', at('calling'), { items: [one] })
const both = letter('item-receipt', at('calling'), { items })
const placed = letter('item-placed', at('calling'), { item: one })
const say = (words: string, told = receipt) =>
  inShort(hear(words, { letter: told, meetings })).map(each => each.replaceAll('\n\n', ' / '))
const left = (text: string) => [`AmendItem 2 id=P-3 | text=${text}`]

describe('G18 words of an item that are to go', () => {
  it.each([
    'Slet linjen "Vi kører sammen med Skive."',
    'P-3: slet linjen "Vi kører sammen med Skive."',
    'Fint, men I må gerne slette det om at vi kører sammen med Skive',
    'Sætningen om, at vi kører sammen med Skive, skulle ikke med. Vil du tage den ud?',
    'Det med Skive hører ikke til punktet! Slet det derfra.',
    '"Vi kører sammen med Skive" handlede om referatet, det skal ikke stå under punktet :-)',
    'Der er gået lidt kuk i det. Det om Skive skal væk, det var bare til Kim.',
  ])('%s', words => expect(say(words)).toEqual(left(`${matter} / ${parking}`)))

  it('of several, what each word names', () =>
    expect(say('Teksten om Skive og parkering skal væk, den var kun til jer i sekretariatet.')).toEqual(left(matter)))
  it('and what else is to be otherwise is done as well', () =>
    expect(say('Det om Skive skal væk, og punktet skal have 30 min.')).toEqual([
      `AmendItem 2 id=P-3 | minutes=30 | text=${matter} / ${parking}`,
    ]))
  it('of the title, where it is spoken of', () =>
    expect(say('Der er kommet rod i overskriften, der skal ikke stå 10 min.')).toEqual([
      'AmendItem 2 id=P-3 | title=Dubletter i arkivet',
    ]))

  it.each([
    'Slet ikke linjen om Skive.',
    'Slet linjen om frokosten.',
    'Sætningen om Skive skal måske ud.',
    'Skal linjen om Skive ud?',
  ])('nothing goes, and nothing of it is text: %s', words => expect(say(words).join()).not.toContain('text='))
  it('half a sentence goes only behind the other half', () => {
    const text = 'Satserne stiger, og vi kører sammen med Skive.'
    const told = letter('item-receipt', at('calling'), { items: [two] })
    const there = [{ ...at('calling'), items: at('calling').items.map(each => (each.id === 'P-4' ? { ...each, text } : each)) }]
    const hearIt = (words: string) => inShort(hear(words, { letter: told, meetings: there })).join()
    expect(hearIt('Slet det om at vi kører sammen med Skive')).toBe('AmendItem 2 id=P-4 | text=Satserne stiger.')
    expect(hearIt('Slet linjen om at satserne stiger')).not.toContain('text=')
  })
})

describe('G18 a text that takes the place of the old one', () => {
  const fresh = 'Hvordan undgår I dubletter, når borgeren skriver igen?'
  it.each([
    `Teksten skal bare være: ${fresh}`,
    `Hmm, nu står der endnu mere. Teksten til punktet skal være:\n\n"${fresh}"\n\nIkke andet. Tak for hjælpen`,
    `Hovsa, der kom for meget med. Der skal bare stå: ${fresh}`,
    `Kan I rette i teksten. Skriv i stedet: ${fresh} Resten er fint.`,
    `Teksten blev lidt lang. Ret den til "${fresh}"`,
  ])('%s', words => expect(say(words)).toEqual(left(fresh)))
  it('beside a title, commas and all', () =>
    expect(say('Det skal hedde "Dubletter" og teksten: Vi vil høre, om andre har dem, og hvad de gør.')).toEqual([
      'AmendItem 2 id=P-3 | title=Dubletter | text=Vi vil høre, om andre har dem, og hvad de gør.',
    ]))
  it('of the item that was named before it', () =>
    expect(say(`P-3 skal have 20 min.\nKan I rette i mit andet punkt. Skriv i stedet: ${fresh}`, both)).toEqual([
      'AmendItem 2 id=P-3 | minutes=20',
      `AmendItem 2 id=P-4 | text=${fresh}`,
    ]))
  it('a word for a word is none', () => expect(say('Der skal stå: april').join()).not.toContain('text=april'))
})

describe('G18 what is said of the receipt is no text of the item', () => {
  it.each([
    'Øv, nu ligner det noget rod. Fjern alt om frokost.',
    'Overskriften er ikke "Dubletter i arkivet", det er kun journalen punktet handler om...',
    'Der står noget forkert i punktet. Det er ikke arkivet men journalen vi får dubletter i.',
  ])('%s', words => expect(say(words).join()).not.toContain('text='))
  it.each([
    ['Titlen skal være "Dubletter". Tiden er fin nu.', 'title=Dubletter'],
    ['Punktet hedder ikke "Det skal"... Det hedder Dubletter.', 'title=Dubletter'],
    [
      'Kalder du det bare "Dubletter"? Og sæt det gerne til 30 min, tror der bliver snakket en del',
      'title=Dubletter | minutes=30',
    ],
    ['Kan I kalde det det samme som sidst: "Dubletter"', 'title=Dubletter'],
  ])('and goes to nobody beside what is done: %s', (words, change) =>
    expect(say(words)).toEqual([`AmendItem 2 id=P-3 | ${change}`]),
  )
  it('words of the matter still come to it', () =>
    expect(say('Tilføj gerne: Vi vil også høre om sletning.').join()).toContain('Vi vil også høre om sletning.'))
})

describe('G18 an item taken back in ordinary words', () => {
  it('below the letter that it waits', () =>
    expect(
      say('Det går jo ikke, det er for sent i efteråret. Så trækker vi den hellere helt og siger det under "Nyt".', placed)[0],
    ).toBe('WithdrawItem 2 id=P-3'))
  it('by "ikke med", where it was named', () =>
    expect(
      say(
        'I oversigten står punktet om nye satser, det er jo holdt. Det skal ikke med.',
        letter('call-for-items', at('calling')),
      ),
    ).toEqual(['WithdrawItem 2 id=P-4']))
  it('"ikke med" behind words of the text is not of the item', () =>
    expect(say('Der står noget om kaffe i teksten. Det skal ikke med.').join()).not.toContain('Withdraw'))
})

describe('G22 a comment that was none', () => {
  const out = at('minutes-out')
  const told = letter('comment-receipt', out, { comments: [{ item: null, text: 'x' }] })
  const back = (words: string, to = told) => inShort(hear(words, { letter: to, meetings: [out] }))[0]
  it.each([
    'Det var ikke en bemærkning til referatet, den må I gerne slette igen\nPia',
    'Ups, det var ment til Kim og ikke en kommentar. Slet den venligst.',
  ])('%s', words => expect(back(words)).toContain('TakeCommentBack'))
  it('in answer to the minutes themselves', () =>
    expect(
      back(
        'Det jeg skrev før, var slet ikke tænkt som en bemærkning. Vil I fjerne det igen?',
        letter('minutes-for-comment', out),
      ),
    ).toContain('TakeCommentBack'))
  it('beside what is to stand there instead it is another comment', () =>
    expect(back('Det jeg skrev før var forkert, der skal stå juli i punkt 2', letter('minutes-for-comment', out))).toContain(
      'CommentOnMinutes',
    ))
})
