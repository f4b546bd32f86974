import { caniemail } from 'caniemail'
import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import type { Written } from './written.ts'
import { everyLetter } from './written.ts'

/** New Outlook for Windows shows what Outlook on the web shows; the classic one is Word. */
const programs = [
  'outlook.windows',
  'outlook.outlook-com',
  'outlook.ios',
  'outlook.android',
  'outlook.macos',
  'apple-mail.macos',
  'apple-mail.ios',
  'gmail.desktop-webmail',
  'gmail.ios',
  'gmail.android',
] as const

/** What one of the programs does not show or know, and why no reader misses anything. */
const matters: Readonly<Record<string, string>> = {
  '@media': 'the dark and a wide column only; the letter is one column that needs neither',
  'Attribute selector': 'the same dark colours for Outlook on the web',
  'Chaining selectors': 'nothing of ours; MJML resets Outlook on the web with it',
  'Child combinator': 'the dark colours of the page around the letter',
  '<body> element': 'taken out by most; language and colours stand on the div inside it, too',
  '<wbr> element': 'a place to break in an address; without it the line is longer',
  'aria-label attribute': 'the name of the whole letter; its h1 says the same',
  'border-radius': 'corners are square in Word',
  'border-spacing': 'a reset around the picture of the year',
  'color-scheme CSS property': 'a hint; the colours stand both ways',
  'color-scheme meta tag': 'a hint; the colours stand both ways',
  cursor: 'a pointer over a button',
  'max-height property': 'of the preheader, which is hidden by display and mso-hide',
  opacity: 'of the preheader',
  overflow: 'of the preheader',
  outline: 'a reset',
  'table-layout': 'auto, as it is without',
  'target attribute': 'a mail link opens a mail wherever it is',
  'white-space': 'a time may break at its hyphen',
  'word-spacing': 'a reset',
}

/** Of what a letter is made, so that letters that are made alike are asked about once. */
const madeOf = ({ html }: Written): ReadonlySet<string> =>
  new Set(html.match(/<[a-z][a-z0-9]*|[\w-]+(?=:[^;"]+[;"])|\b(?:role|scope|align|valign|width|height|class)="[^"]*"/g) ?? [])

const unlike = (letters: readonly Written[]): readonly Written[] => {
  const known = new Set<string>()
  return letters.filter(letter => {
    const parts = [...madeOf(letter)].filter(part => !known.has(part))
    for (const part of parts) known.add(part)
    return parts.length > 0
  })
}

describe('G80 what mail programs make of the letters', () => {
  test('nothing that matters is unknown to Outlook, Apple Mail, Gmail or Thunderbird (caniemail.com)', () => {
    const letters = unlike(everyLetter)
    expect(letters.length).toBeGreaterThan(5)
    const unknown = new Set<string>()
    for (const { html } of letters) {
      // The data says nothing of table-layout in Thunderbird, and the package throws where it knows nothing.
      const asked = [
        caniemail({ clients: [...programs], html }),
        caniemail({ clients: ['thunderbird.macos'], html: html.replaceAll('table-layout:auto;', '') }),
      ]
      for (const { issues } of asked)
        for (const found of issues.errors.values()) for (const { title } of found) unknown.add(title)
    }
    expect([...unknown].sort()).toEqual(Object.keys(matters).sort())
  })

  test('html-validate finds nothing against accessibility, in any letter in either language', async () => {
    const validate = new HtmlValidate({
      root: true,
      extends: ['html-validate:a11y'],
      // MJML writes a div with the role of an article; mail programs take an article element out.
      rules: { 'prefer-native-element': 'off' },
    })
    for (const { title, html } of everyLetter) {
      const { results } = await validate.validateString(html)
      expect(
        results.flatMap(each => each.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
        title,
      ).toEqual([])
    }
  })
})
