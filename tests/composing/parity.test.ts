import { parseDocument } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { everyVariant, replyTo } from './written.ts'

type Node = ReturnType<typeof parseDocument>['children'][number]

const all = (nodes: readonly Node[]): readonly Node[] =>
  nodes.flatMap(node => [node, ...('children' in node ? all(node.children as Node[]) : [])])
const elements = (html: string) =>
  all(parseDocument(html).children).flatMap(node => ('name' in node && 'attribs' in node ? [node] : []))
const visible = (html: string): string =>
  all(parseDocument(html.replace(/<style.*?<\/style>|<title>.*?<\/title>|<!--.*?-->/gs, '').replace(/<wbr>/g, '')).children)
    .flatMap(node => (node.type === 'text' ? [node.data] : []))
    .join(' ')

const flat = (text: string) => text.replace(/\s+/g, ' ')
const words = (text: string) => new Set(flat(text).match(/[\p{L}\d][\p{L}\d.@-]*[\p{L}\d]|\p{L}/gu) ?? [])
/** Said only where there are buttons and columns. */
const onlyInHtml =
  /(?:Knappen|Hver knap) åbner en mail, der er skrevet for dig\. Tryk på Send i den\.|(?:The|Each) button opens a mail that is written for you\. Press Send in it\./g

describe('the two parts of every letter', () => {
  test('G80 the text part has every word of the HTML part, save the preheader and the heads of tables', () => {
    for (const { title, html, text } of everyVariant) {
      const heads = elements(html).flatMap(element => (element.attribs.scope === 'col' ? [...words(visibleOf(element))] : []))
      const preheader = /<div style="display:none[^>]*>.*?<\/div>/s.exec(html)?.[0] ?? ''
      const known = new Set([...words(text), ...heads])
      expect(
        [...words(visible(html.replace(preheader, '')).replace(onlyInHtml, ''))].filter(word => !known.has(word)),
        title,
      ).toEqual([])
    }
  })

  test('G80 the text part names every choice, and each button opens a mail that says it', () => {
    for (const { title, html, text } of everyVariant) {
      const buttons = elements(html).flatMap(({ name, attribs }) =>
        name === 'a' && attribs.href?.includes('?subject=') ? [attribs.href] : [],
      )
      if (buttons.length > 0) expect(html, title).toMatch(/Tryk på Send i den\.|Press Send in it\./)
      for (const href of buttons) {
        const [address, query = ''] = href.slice('mailto:'.length).split('?')
        const params = new URLSearchParams(query)
        expect(decodeURIComponent(address ?? ''), title).toBe(replyTo)
        expect(flat(text), title).toMatch(new RegExp(`[»"]${params.get('body')}[«"]`))
        expect(params.get('subject'), title).toMatch(/^[\x20-\x7E]+$/)
        expect(href.length, title).toBeLessThan(500)
      }
    }
  })
})

const visibleOf = (element: ReturnType<typeof elements>[number]) =>
  all(element.children)
    .flatMap(node => (node.type === 'text' ? [node.data] : []))
    .join(' ')

describe('G80 the HTML of every letter', () => {
  test('has its language, one h1, and tables that are either layout or have headed columns or rows', () => {
    for (const { title, html, language } of everyVariant) {
      const found = elements(html)
      expect(
        found.filter(({ attribs }) => attribs.lang === language).map(({ name }) => name),
        title,
      ).toEqual(['html', 'div'])
      expect(found.filter(({ name }) => name === 'h1').length, title).toBe(1)
      for (const table of found.filter(({ name }) => name === 'table')) {
        const own = all(table.children).flatMap(node => ('attribs' in node ? [node.attribs.scope] : []))
        expect(table.attribs.role === 'presentation' || own.some(scope => scope === 'col' || scope === 'row'), title).toBe(true)
      }
    }
  })

  test('fetches nothing, runs nothing, and links only to mails', () => {
    for (const { title, html } of everyVariant) {
      const found = elements(html)
      expect(
        found.filter(({ name }) => /^(?:script|iframe|form|link|object|video|svg|base)$/.test(name)),
        title,
      ).toEqual([])
      for (const { name, attribs } of found) {
        // A picture comes with the mail, and says in words what it shows.
        expect(attribs.src ?? attribs.background, title).toSatisfy(
          (from?: string) => from === undefined || (name === 'img' && from.startsWith('cid:') && (attribs.alt ?? '').length > 20),
        )
        expect(attribs.href ?? 'mailto:', title).toMatch(/^mailto:/)
        expect(
          Object.keys(attribs).filter(name => name.startsWith('on')),
          title,
        ).toEqual([])
      }
      // An address that people read is text, in a place of its own; what is fetched stands in a style or an attribute.
      const unseen = html.replaceAll(/(<span style="word-break:break-all">)[^<]*/g, '$1')
      expect(unseen, title).not.toMatch(/url\(|@import|https?:\/\/(?!www\.w3\.org)/)
    }
  })

  test('writes with a contrast of at least 7 to 1, in the light and in the dark', () => {
    const pairs = [
      ['1a1a1a', 'ffffff'],
      ['1a1a1a', 'eef4f9'],
      ['1a1a1a', 'fff6df'],
      ['595959', 'ffffff'],
      ['005a9c', 'ffffff'],
      ['e6e6e6', '1f1f1f'],
      ['e6e6e6', '2b3440'],
      ['e6e6e6', '3a3320'],
      ['8ab4f8', '1f1f1f'],
    ] as const
    for (const [ink, paper] of pairs) expect(contrast(ink, paper), `${ink} on ${paper}`).toBeGreaterThanOrEqual(7)
    // A program that makes its own night makes it of the light colours.
    for (const [ink, paper] of pairs.slice(0, 5)) {
      expect(contrast(turned(ink), turned(paper)), `${ink} on ${paper}, turned round by force`).toBeGreaterThanOrEqual(7)
    }
    const known = new Set([...pairs.flat(), 'f4f6f8', '121212', '8c8c8c', '8a5a00', '6f6f6f', 'd9a441'])
    for (const { title, html } of everyVariant) {
      const used = (html.match(/#[0-9a-f]{6}\b/gi) ?? []).map(colour => colour.slice(1).toLowerCase())
      expect(
        used.filter(colour => !known.has(colour)),
        title,
      ).toEqual([])
    }
  })
})

const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}
/** Light for dark and dark for light, with the hue as it was: what a program does that makes its own night. */
const turned = (colour: string): string => {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map(at => 255 - Number.parseInt(colour.slice(at, at + 2), 16))
  const rows = [
    [-0.574, 1.43, 0.144],
    [0.426, 0.43, 0.144],
    [0.426, 1.43, -0.856],
  ]
  const channels = rows.map(([x = 0, y = 0, z = 0]) => Math.round(Math.min(255, Math.max(0, x * r + y * g + z * b))))
  return channels.map(each => each.toString(16).padStart(2, '0')).join('')
}
const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map(at => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.039_28 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
