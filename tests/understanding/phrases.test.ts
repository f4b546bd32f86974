import { describe, expect, it } from 'vitest'
import { isClosing, isCourtesy, mentions, saysOnly, withoutGreeting } from '../../shared/understanding/language/phrases.ts'
import { fold } from '../../shared/understanding/language/text.ts'

const phrases = ['ingen', 'ikke noget', 'ingen punkter', 'træk tilbage', '👍']

describe('G16 a phrase that stands in a text', () => {
  const stands = (text: string) => mentions(fold(text), phrases)
  it.each(['Ingen', 'Vi har ikke noget', 'Ikke noget herfra', 'Ikke meget, ikke noget', 'noget ikke noget', 'Mangen ingen'])(
    '%s',
    text => expect(stands(text)).toBe(true),
  )
  it.each(['Ingenting', 'Ikke nogetsomhelst', 'Ikke meget noget', 'Tingen', 'Noget ikke', ''])('not: %s', text =>
    expect(stands(text)).toBe(false),
  )
})

describe('G16 a sentence that says one thing and nothing else', () => {
  it.each([
    'Ingen',
    'Nej, ingen punkter herfra.',
    'Vi har desværre ikke noget denne gang',
    'Kære Anne, vi har ikke noget',
    'Fra Anne ikke noget i Skive',
    'Ingen ingen ingen',
    'Træk tilbage',
    '👍',
    'Ingen 👍',
  ])('%s', sentence => expect(saysOnly(sentence, phrases, new Set(['nej', 'det', 'gang']))).toBe(true))
  it.each([
    'Vi har noget',
    'Ingen?',
    'Ingen?  ',
    'Ikke noget, men måske senere',
    'Ingen undtagen Kim',
    'Ingen kager',
    'Træk det tilbage',
    'Anne har ikke noget',
    'Ingen fra Anne, Bo og Kim',
    'INGEN ANNE',
    'Ingen, anne',
    `Ingen ${'og '.repeat(25)}`,
    `Ingen ${'o'.repeat(400)}`,
    'Ingen Men',
  ])('more is said in: %s', sentence => expect(saysOnly(sentence, phrases)).toBe(false))
  it('the longer phrase counts, in whatever order they stand', () => {
    expect(saysOnly('Ok send', ['ok', 'ok send'])).toBe(true)
    expect(saysOnly('Ok send', ['ok send', 'ok'])).toBe(true)
    expect(saysOnly('Ok send', ['ok'])).toBe(false)
  })
  it('once another phrase is out of the way as well', () => {
    const some = ['ud', 'send den', 'begge']
    expect(saysOnly('Send begge den ud', some)).toBe(true)
  })
  it('in 25 words, and no more', () => {
    const long = (words: number) => `Ingen${' og'.repeat(words - 1)}`
    expect(saysOnly(long(25), phrases)).toBe(true)
    expect(saysOnly(long(26), phrases)).toBe(false)
  })
  it('in 400 signs, and no more', () => {
    const long = (signs: number) => `Ingen ${'A'.repeat(signs - 8)}`
    expect(saysOnly(`${long(398)}a`, phrases)).toBe(true)
    expect(saysOnly(`${long(400)}a`, phrases)).toBe(false)
  })
})

describe('G16 a line that closes a mail', () => {
  it.each([
    'Hilsen',
    'Mvh Pia Holm',
    'Med venlig hilsen Pia',
    'De bedste hilsner, Kim',
    'Mange hilsner fra os i Lemvig',
    'Kærlig hilsen',
    'Best',
    'Best,',
    'All the best',
    'Many best,',
    'With kind regards, Pia',
    'Warm regards from Skive',
    'Hilsen: Pia Holm',
    'Hilsen: Pia fra Lemvig',
  ])('%s', line => expect(isClosing(line)).toBe(true))
  it.each([
    'Hilsen til alle står på forsiden',
    'Med venlig hilsen mangler',
    'Hilsen fra Pia og Kim og Bo og Eva',
    'Hilsen: God sommer',
    'Greeting: See you there',
    'Hilsen: pia er syg',
    'Vi sender en hilsen',
    'The best',
    'Best, Pia',
    'Regarding the minutes',
  ])('not: %s', line => expect(isClosing(line)).toBe(false))
})

describe('G16 politeness', () => {
  it.each([
    'Tak for det fine overblik',
    'Mange tak for godt arbejde',
    'Og tusind tak for dine ord',
    'Tak for det hurtige svar',
    'Jeg beklager det sene svar.',
    'Undskyld min lange reaktion',
    'Mvh Pia',
    'Tak for referatet',
    'Glæder os til mødet',
    'God weekend',
  ])('%s', sentence => expect(isCourtesy(sentence)).toBe(true))
  it.each([
    'Tak for mailen: kage',
    'Tak for de 3 sider',
    'Tak for alt det gode ved dette',
    'Tak for alt undtagen kaffen',
    'Vi beklager det sene referat fra os',
    'Et punkt, tak',
    'Møde, tak',
    'Tak?',
  ])('not: %s', sentence => expect(isCourtesy(sentence)).toBe(false))
  it('with names that may stand anywhere', () => {
    expect(isCourtesy('Tak, favrskov')).toBe(false)
    expect(isCourtesy('Tak, favrskov', new Set(['favrskov']))).toBe(true)
  })
})

describe('G16 a line without its greeting', () => {
  it.each([
    ['Hej', ''],
    ['Hejsa alle', ''],
    ['Hej Anne Marie', ''],
    ['Hej alle sammen i Skive', ''],
    ['Hej A B C D E', ''],
    ['Hej A B C D E F', 'A B C D E F'],
    ['Hej Anne, tak', 'tak'],
    ['Hej Anne. tak', 'tak'],
    ['Hej Anne! tak', 'tak'],
    ['Hej Anne: tak', 'tak'],
    ['Hej Anne – tak', 'tak'],
    ['Hej Anne - tak', 'tak'],
    ['Hej Anne.tak og kage', 'Anne.tak og kage'],
    ['Hej vi er fem kommuner i alt, som kommer', 'vi er fem kommuner i alt, som kommer'],
    [`Hej ${'x'.repeat(60)}, tak`, `${'x'.repeat(60)}, tak`],
    ['Hej alle vi kommer', 'vi kommer'],
    ['Hej i Skive har vi et punkt', 'i Skive har vi et punkt'],
    ['Hej alle til mødet kommer vi', 'til mødet kommer vi'],
    ['Hejs vi flaget', 'Hejs vi flaget'],
    ['God morgen alle', ''],
    ['Godaften', ''],
  ])('%s', (line, rest) => expect(withoutGreeting(line)).toBe(rest))
})
