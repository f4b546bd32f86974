import { describe, expect, it } from 'vitest'
import { isRule, nextFilled, textLine, textLines } from '../../shared/understanding/reply/line.ts'
import { unwrapLinks } from '../../shared/understanding/reply/links.ts'

describe('a line of text', () => {
  it.each([
    ['Hej', 0, 'Hej'],
    ['  Hej  ', 0, 'Hej'],
    ['> Hej', 1, 'Hej'],
    ['>Hej', 1, 'Hej'],
    ['>> Hej', 2, 'Hej'],
    ['> > > Hej', 3, 'Hej'],
    [' >\t> Hej', 2, 'Hej'],
    ['   > Hej', 1, 'Hej'],
    ['    > Hej', 0, '> Hej'],
    ['>    > Hej', 1, '> Hej'],
    ['>', 1, ''],
    ['a > b', 0, 'a > b'],
    ['Hej >', 0, 'Hej >'],
    ['', 0, ''],
  ])('»%s« is quoted %i times and says »%s«', (text, depth, words) => {
    expect(textLine(text)).toEqual({ raw: text.trimEnd(), depth, words, sure: false, hint: null })
  })

  it('is kept whole and judged by its beginning', () => {
    const line = textLine(`> ${'a'.repeat(1_200)}`)
    expect([line.raw.length, line.words.length]).toEqual([1_202, 999])
  })

  it('has spaces of one kind and none without width', () => {
    expect(textLines('a\u00A0b\u2007c\u202Fd\u200B\u200C\u2060\uFEFFe').map(({ raw }) => raw)).toEqual(['a b c de'])
  })

  it('stands below twenty empty ones at most, each time', () => {
    const raws = textLines(`a${'\n'.repeat(31)}b${'\n'.repeat(16)}c\n>\nd`).map(({ raw }) => raw)
    expect(raws).toEqual(['a', ...Array(20).fill(''), 'b', ...Array(15).fill(''), 'c', '>', 'd'])
    expect(textLines('\n\u00A0\n')).toEqual([textLine(''), textLine(''), textLine('')])
  })

  it('the next that says something', () => {
    const lines = textLines('a\n\n>\nb\n')
    expect([0, 1, 2, 3, 4, 9].map(at => nextFilled(lines, at))).toEqual([0, 3, 3, 3, 5, 9])
  })

  it.each(['---', '___', '===', '***', '~~~', '###', '+++', '———', '–––', '―――', '───', '- - -', '----------'])(
    '%s is drawn across the mail',
    words => expect(isRule(words)).toBe(true),
  )
  it.each(['--', '- -', '-=-', '---a', 'aaa', '...', '', '>>>'])('»%s« is not', words => expect(isRule(words)).toBe(false))
})

describe('a link that Microsoft rewrote is the link again', () => {
  const safe = (goal: string) =>
    `https://eur02.safelinks.protection.outlook.com/?url=${encodeURIComponent(goal)}&data=05%7Cm%40x.example`
  const goal = 'https://k.example/sag?id=1&b=2'

  it.each([
    ['Se {}', goal],
    ['Se <{}>.', goal],
    ['Se ({}), ({}) og\n{}\n', goal],
    ['"{}" og \'{}\'', goal],
    ['[{}]{{}}', goal],
    // Somebody forgot the space.
    ['Her er det:{}', goal],
    [`${'a'.repeat(90)}{}`, goal],
    ['{}', 'mailto:m@k.example'],
    ['{}\t{}\r\n{}', 'http://k.example/'],
  ])('%j', (text, link) => {
    expect(unwrapLinks(text.replaceAll('{}', safe(link)))).toBe(text.replaceAll('{}', link))
  })

  it('as HTML writes it, too', () => {
    expect(unwrapLinks(`Se ${safe(goal).replace('https:', 'http:')} nu`)).toBe(`Se ${goal} nu`)
    expect(unwrapLinks(`Se ${safe(goal).replace('&', '&amp;')} nu`)).toBe(`Se ${goal} nu`)
    expect(unwrapLinks(`Se ${safe('HTTPS://K.example/')} nu`)).toBe('Se HTTPS://K.example/ nu')
  })

  it.each([
    'Se https://k.example/?url=https%3A%2F%2Fx.example',
    'Se https://eur02.safelinks.protection.outlook.com/ap/b-1',
    'Se https://eur02.safelinks.protection.outlook.com/?url=javascript%3Aalert',
    'Se https://eur02.safelinks.protection.outlook.com/?url=x%3Ahttps%3A%2F%2Fk.example',
    'Se https://eur02.safelinks.protection.outlook.com/?data=05&url=',
    'Se safelinks.protection.outlook.com',
    'Se https://k.example/a eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fx.example',
    `Se https://${'a'.repeat(90)}.safelinks.protection.outlook.com/?url=https%3A%2F%2Fk.example`,
  ])('»%s« stays', text => expect(unwrapLinks(text)).toBe(text))

  it('beside one that stays', () => {
    const stays = 'https://eur02.safelinks.protection.outlook.com/ap/b-1'
    expect(unwrapLinks(`${stays} ${safe(goal)} ${stays} ${safe(goal)} slut`)).toBe(`${stays} ${goal} ${stays} ${goal} slut`)
  })
})
