import { describe, expect, it } from 'vitest'
import { separate } from '../../shared/understanding/reply/separate.ts'
import { growthOf, mostGrowth } from '../support/cpu.ts'
import { letter } from './reply-support.ts'

/** Published parsers need a minute or more for a megabyte of most of these. */
const soMuchOf = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length)).slice(0, length)

const texts = [
  '\n',
  ' ',
  '\t',
  '-',
  '--\n',
  '____\n',
  '> ',
  '> \n',
  '> a\nb\n',
  '> a\n\nb\n\n',
  '>',
  'On ',
  'On\n',
  'On 1\n',
  'On x at y wrote: ',
  'On x at y wrote:\n',
  'Den a skrev ',
  'Den 3. maj kl. 10.12 skrev <\n',
  'x skrev:\n',
  'Fra: a\n',
  'Fra: a\nTil: b\nEmne: c\n',
  'Fra: ',
  'Fra: a@b 10:12 Til: x Emne: ',
  '*Fra:* ',
  ':',
  '<',
  '<a@b>\n',
  '-----Oprindelig meddelelse-----\n',
  'Videresendt besked:\n',
  'mvh\n',
  'Med venlig hilsen\n\n',
  'Sendt fra min iPhone\n',
  '[EKSTERN] ',
  'ADVARSEL: ekstern mail\n',
  'Denne e-mail er fortrolig og kun til modtager. ',
  '| a\n',
  '2025-11-03 10:12\n',
  'a\n',
  'a',
  'https://a.safelinks.protection.outlook.com/',
  '[cid:',
  '\u00A0',
  '\u200B',
  ' On Wed, 10:12 a@b',
] as const
const pages = [
  '<div>',
  '<div>a</div>',
  '<blockquote type=cite>',
  '<br>',
  '<p>&nbsp;</p>',
  '<',
  '&nbsp;',
  '<ol><li>a',
  '<p style="display:none">',
  '<!--',
  '</div>',
  '<td>a',
  '<a href=https://x.example/>x</a>',
  '<p a=b ',
  '<table><tr><td>',
] as const

describe('four times as much of one thing takes four times as long to read', () => {
  it.each(texts)('text of %j', part => {
    expect(growthOf(length => separate({ text: soMuchOf(part, length), html: null, subject: '' }, letter))).toBeLessThan(
      mostGrowth,
    )
  })

  it.each(pages)('HTML of %j', part => {
    expect(growthOf(length => separate({ text: null, html: soMuchOf(part, length), subject: '' }, letter))).toBeLessThan(
      mostGrowth,
    )
  })

  it('spaces inside a line', () => {
    expect(growthOf(length => separate({ text: `a${' '.repeat(length)}b`, html: null, subject: '' }))).toBeLessThan(mostGrowth)
  })
})
