import { describe, expect, it } from 'vitest'
import { readTags } from '../../shared/understanding/reply/tags.ts'
import { chanceOf } from '../mails/mutations.ts'
import { original, toldOf } from './reply-tags-support.ts'

/** What a program, a server or somebody with bad intentions leaves in HTML. */
const odd = [
  '',
  'a & b &amp; c &nbsp; &notaname; &#229; &#x; & ',
  '<p title="a &quot;b&quot; > c">d</p>',
  '<p title=\'a "b" &lt; c\' hidden class=x&amp;y>d<br/>e',
  '<style><!-- p { content: "</p>" } --></style>a<script>if (1 < 2 && 3) </script>b',
  '<title>a &amp; </ti</title>b<textarea>c <p> &amp; </textarea>d',
  '<!DOCTYPE html><!-- a > -- b --><![CDATA[ c <p> ]]>d<?xml e?>f',
  '<o:p>a</o:p>< p>b</ p>c<3 d</>e<p<q>f',
  '<p style="a',
  '<p style="a &am',
  'a <',
  'a &',
  '<a href="x?a=1&b=2&copy=3&lt=4">a</a>',
]
/** Of such pieces HTML is made, and broken HTML too. */
const pieces = [
  ...[
    '<p>',
    '</p>',
    '<b class="x y"',
    ' title=\'a "b"\'',
    ' hidden',
    ' a=b&amp;c',
    '>',
    '/>',
    '<',
    '</',
    '"',
    "'",
    '=',
    '&',
    '&amp;',
    '&#229;',
  ],
  ...[
    '&nbsp',
    'ord',
    ' ',
    '\n',
    '<!-- ',
    ' -->',
    '<style>',
    '</style>',
    '<title>',
    '</title>',
    '<br>',
    '<![CDATA[',
    ']]>',
    'æ',
    ';',
    '#',
    '😀',
  ],
]

describe('stepping over what means nothing', () => {
  it.each(odd)('tells of »%s« what the tokenizer by itself does', html => {
    expect(toldOf(html)).toEqual(toldOf(html, original))
  })

  it('and the same of whatever is put together by lot', () => {
    const chance = chanceOf(20_270_414)
    for (let n = 0; n < 1_000; n += 1) {
      const html = Array.from({ length: 1 + Math.floor(chance() * 12) }, () => pieces[Math.floor(chance() * pieces.length)]).join(
        '',
      )
      expect(toldOf(html), html).toEqual(toldOf(html, original))
    }
  })
})

describe('what is told of tags', () => {
  it.each<[html: string, told: readonly unknown[]]>([
    [
      '<P>a</P>',
      [
        ['start', 'p', {}],
        ['say', '', 'a'],
        ['end', 'p'],
      ],
    ],
    ['<br/>', [['start', 'br', {}]]],
    ['<a HREF="x?a=1&amp;b=2" href=y Hidden>', [['start', 'a', { href: 'x?a=1&b=2', hidden: '' }]]],
    [
      '<p a=1><b>',
      [
        ['start', 'p', { a: '1' }],
        ['start', 'b', {}],
      ],
    ],
    ['<p constructor=x toString=y>', [['start', 'p', { constructor: 'x', tostring: 'y' }]]],
    ['&aring;&#230;&navn;', [['say', '', 'åæ&navn;']]],
    ['a &amp', [['say', '', 'a &']]],
    ['<!-- a --><!DOCTYPE a><?a?>b', [['say', '', 'b']]],
    [
      `<${'x'.repeat(50)}></${'x'.repeat(50)}>`,
      [
        ['start', 'x'.repeat(40), {}],
        ['end', 'x'.repeat(40)],
      ],
    ],
    [`<p ${'x'.repeat(50)}=1>`, [['start', 'p', { ['x'.repeat(40)]: '1' }]]],
  ])('%s', (html, told) => expect(toldOf(html)).toEqual(told))

  it('forty attributes are read of an element, and of each the beginning', () => {
    const many = Array.from({ length: 50 }, (_, at) => `a${at}=${at}`).join(' ')
    const [first] = toldOf(`<p ${many}>`)
    expect(Object.keys(first?.[2] ?? {}).length).toBe(40)
    const [long] = toldOf(`<p a="${'x'.repeat(9_000)}">`)
    expect(long?.[2]).toEqual({ a: 'x'.repeat(4_000) })
    const [entities] = toldOf(`<p a="${'&amp;'.repeat(5_000)}">`)
    expect(entities?.[2]).toEqual({ a: '&'.repeat(4_000) })
  })

  it('a tag that never ends is none', () => {
    const told: string[] = []
    readTags('a<p class="b', { start: name => told.push(name), end: name => told.push(name), say: text => told.push(text) })
    expect(told).toEqual(['a'])
  })
})
