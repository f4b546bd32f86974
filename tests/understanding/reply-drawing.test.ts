import { describe, expect, it } from 'vitest'
import { htmlLines } from '../../shared/understanding/reply/html-lines.ts'

/** The lines as a reader sees them. */
const drawn = (html: string): readonly string[] => htmlLines(html).map(({ raw }) => raw)
const rule = '________________________________'

describe('HTML is drawn as a browser draws it', () => {
  it.each<[html: string, lines: readonly string[]]>([
    // Spaces.
    ['<div>a  b\n\tc</div>', ['a b c']],
    ['<div>  a  </div>', ['a']],
    ['<div>a <b> b</b></div>', ['a b']],
    ['<div>a<b> b </b> c</div>', ['a b c']],
    ['<div> <b> </b>a</div>', ['a']],
    ['<div>a&nbsp;&nbsp;b\u2007c\u202Fd</div>', ['a  b c d']],
    ['<div>a\u200B\u200C\u2060\uFEFFb</div>', ['ab']],
    ['a\r\nb\fc', ['a b c']],
    // Blocks.
    ['<div>a</div><div>b</div>', ['a', 'b']],
    ['<div>a<div>b</div>c</div>', ['a', 'b', 'c']],
    ['<div><div><div>a</div></div></div>', ['a']],
    ['<div> \n </div><div>a</div>', ['a']],
    ['a<span>b</span><i>c</i>', ['abc']],
    ['<h1>a</h1>b<section>c</section>d', ['a', 'b', 'c', 'd']],
    // Paragraphs are apart, in Word they are not, and an empty one is a line.
    ['<p>a</p><p>b</p>', ['a', '', 'b', '']],
    ['<p>a</p><p></p><p>b</p>', ['a', '', 'b', '']],
    ['<p class=MsoNormal>a</p><p class=MsoNormal>b</p>', ['a', 'b']],
    ['<p class="x_MsoListParagraph">a</p><p class="MsoPlainText">b</p>', ['a', 'b']],
    ['<p class=MsoNormal>a</p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>b</p>', ['a', '', 'b']],
    ['<p class=indledning>a</p><p id=x>b</p>', ['a', '', 'b', '']],
    // Line breaks.
    ['a<br>b', ['a', 'b']],
    ['a<br><br>b', ['a', '', 'b']],
    ['<div>a</div><div><br></div><div>b</div>', ['a', '', 'b']],
    ['a<br/>b<br></br>c', ['a', 'b', 'c']],
    ['a<wbr>b', ['ab']],
    ['a<hr>b', ['a', rule, 'b']],
    ['<hr><hr>', [rule, rule]],
    // Tables.
    ['<table><tr><td>a</td><td>b</td></tr><tr><th>c<th>d</table>', ['a b', 'c d']],
    ['<table><tr><td><p>a</p></td><td>b</td></tr></table>', ['a', '', 'b']],
    ['<table><tr><td>a<td>b<tr><td>c</table>d', ['a b', 'c', 'd']],
    // Lists.
    ['<ul><li>a</li><li>b</li></ul>', ['- a', '- b']],
    ['<ol><li>a<li>b</ol>', ['1. a', '2. b']],
    ['<ol start=3><li>a</li><li>b</li></ol>', ['3. a', '4. b']],
    ['<ol start=x><li>a</li></ol>', ['1. a']],
    ['<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol><ul><li>d</li></ul>', ['1. a', '- b', '2. c', '- d']],
    // Outlook on the web sets each item into a block, and the number stands before it all the same.
    ['<ol><li><div>a</div></li><li><div>b</div></li></ol>', ['1. a', '2. b']],
    ['<ol><li><p>a</p></li></ol>', ['1. a', '']],
    ['<ul><li><p></p>a</li></ul>', ['- a']],
    ['<ul><li><div></div><div>a</div><div>b</div></li></ul>', ['- a', 'b']],
    ['<ol><li></li><li>b</li></ol>', ['1.', '2. b']],
    ['<ol><li><ul><li>a</li></ul></li><li>b</li></ol>', ['- a', '2. b']],
    ['<ul><li><hr>a</li></ul>', ['-', rule, 'a']],
    ['<ul><li>', ['-']],
    ['<ul><li><blockquote>a</blockquote></li></ul>', ['-', 'a']],
    ['<li>a</li>', ['- a']],
    ['<ol><li>a</li></ol>b<li>c', ['1. a', 'b', '- c']],
    // As it was typed.
    ['<pre>a\n  b\n\nc</pre>d', ['a', '  b', '', 'c', 'd']],
    ['<textarea>a\nb</textarea>', ['a', 'b']],
    ['<pre>a</pre>b\nc', ['a', 'b c']],
    // Elements that nobody closed, and ends of what nobody opened.
    ['<div><b>a</div>b', ['a', 'b']],
    ['a</div></p></b>b', ['ab']],
    ['<p>a<p>b<div>c', ['a', '', 'b', '', 'c']],
    ['<p>a<table><tr><td>b</table>', ['a', '', 'b']],
    ['<div><p>a<b>b<i>c</div>d', ['abc', '', 'd']],
    ['a', ['a']],
    ['', []],
    // Pictures: emoji are text, logos are not.
    ['a<img alt="😀">b', ['a😀b']],
    ['a<img alt="Logo">b<img>c<img alt="Logo 😀">', ['abc']],
  ])('%j', (html, lines) => expect(drawn(html)).toEqual(lines))

  it('columns of a table do not begin with a space of their own', () => {
    expect(htmlLines('<table><tr><td>a</td></tr></table>')[0]?.raw).toBe('a')
  })

  it('a line is kept whole and judged by its beginning', () => {
    const [line] = htmlLines(`<p>${'a'.repeat(1_200)}</p>`)
    expect([line?.raw.length, line?.words.length]).toEqual([1_200, 1_000])
    expect(htmlLines('<pre>  a  </pre>')[0]).toMatchObject({ raw: '  a', words: 'a' })
  })
})

describe('a link that its words do not name', () => {
  const page = 'https://k.example/bilag'
  it.each([
    [`<a href="${page}">Bilaget</a>`, `Bilaget <${page}>`],
    [`Se <a href="${page}">bilaget</a> nu`, `Se bilaget <${page}> nu`],
    [`<a href="http://x.example/a"><b>A</b> og <i>B</i></a>`, 'A og B <http://x.example/a>'],
    // Its words name it.
    [`<a href="${page}">${page}</a>`, page],
    [`<a href="${page}/">${page}</a>`, page],
    [`<a href="${page}">K.example/bilag</a>`, 'K.example/bilag'],
    ['<a href="https://www.k.example/">k.example</a>', 'k.example'],
    ['<a href="http://k.example">www.k.example</a>', 'www.k.example'],
    [`Se <a href="${page}">k.example/bilag</a>`, 'Se k.example/bilag'],
    ['<a href="https://k.example/bilag?id=12">k.example/bilag</a>', 'k.example/bilag'],
    // No page, or nothing that anybody reads.
    ['<a href="mailto:m@k.example">Mette</a>', 'Mette'],
    ['<a href="#top">Op</a>', 'Op'],
    ['<a name="x">A</a>', 'A'],
    [`<a href="${page}"> </a>B`, 'B'],
    [`<a href="${page}"><img alt="Logo"></a>B`, 'B'],
    [`<a href="https://k.example/${'x'.repeat(500)}">A</a>`, 'A'],
    ['<a href="xhttps://k.example">A</a>', 'A'],
    // Over lines.
    [`<a href="${page}">A<br>B</a>`, 'A|B'],
    // As Microsoft rewrote it.
    [
      `<a href="https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fk.example%2Fbilag&amp;data=1">Bilaget</a>`,
      `Bilaget <${page}>`,
    ],
  ])('%s', (html, line) => expect(drawn(html).join('|')).toBe(line))
})

describe('what no reader sees is not read', () => {
  it.each([
    '<div style="display:none">b</div>',
    '<div style="DISPLAY : NONE !important">b</div>',
    '<span style="visibility: hidden">b</span>',
    '<span style="mso-hide:all">b</span>',
    '<span style="opacity:0">b</span>',
    '<span style="color:red;opacity: 0;">b</span>',
    '<div style="max-height:0;overflow:hidden">b</div>',
    '<div style="max-height:0px">b</div>',
    '<div style="text-indent:-9999px">b</div>',
    '<div hidden>b</div>',
    '<span style="font-size:0">b</span>',
    '<span style="font-size:1px">b</span>',
    '<style>b</style>',
    '<script>b</script>',
    '<head><title>b</title></head>',
    '<template>b</template>',
    '<svg><text>b</text></svg>',
    '<div style="display:none"><p>b<br>b</p><hr><ul><li>b</ul><img alt="😀"></div>',
    '<div style="display:none"><div style="display:block">b</div></div>',
    '<span style="font-size:0">b<b>b</b></span>',
  ])('%s', html => expect(drawn(`<div>a</div>${html}<div>c</div>`)).toEqual(['a', 'c']))

  it('and takes nothing with it', () => {
    expect(drawn('<div>a<span style="display:none"><div>x</div><p>x</p></span>b</div>')).toEqual(['ab'])
    expect(drawn('<ul><li><div hidden>x</div>a</li></ul>')).toEqual(['- a'])
    expect(drawn('<div hidden>x</div>a<div hidden><p>x</div>b')).toEqual(['a', 'b'])
  })

  it.each([
    '<span style="opacity:0.5">b</span>',
    '<span style="opacity:1">b</span>',
    '<span style="font-size:10px">b</span>',
    '<span style="font-size:0.9em">b</span>',
    '<span style="font-size:12pt">b</span>',
    '<span style="font-size:0"><b style="font-size:11pt">b</b></span>',
    '<span style="font-size:0"><b>x</b></span>b',
    '<div style="max-height:0.5em">b</div>',
    '<div style="max-height:05em">b</div>',
    '<div style="color:red">b</div>',
    '<div style="display:none">x</div>b',
    '<p id=hidden>b</p>',
    '<style>x</style>b',
  ])('but %s is', html => expect(drawn(`<div>a</div>${html}<div>c</div>`).filter(Boolean)).toEqual(['a', 'b', 'c']))
})

describe('elements without end', () => {
  it('two thousand deep is as deep as it goes, and what is deeper is read', () => {
    const deep = (count: number) => `${'<blockquote type=cite>'.repeat(count)}a${'</blockquote>'.repeat(count)}<p>b</p>`
    expect(htmlLines(deep(1_999)).map(({ raw, depth }) => [raw, depth])).toEqual([
      ['a', 1_999],
      ['b', 0],
      ['', 0],
    ])
    expect(htmlLines(deep(2_500)).map(({ raw, depth }) => [raw, depth])).toEqual([
      ['a', 2_000],
      ['b', 0],
      ['', 0],
    ])
  })

  it('an end closes two hundred that were forgotten', () => {
    const forgotten = (count: number) => htmlLines(`<blockquote type=cite>${'<b>'.repeat(count)}a</blockquote><div>b</div>`)
    expect(forgotten(199).at(-1)?.depth).toBe(0)
    expect(forgotten(200).at(-1)?.depth).toBe(1)
  })
})
