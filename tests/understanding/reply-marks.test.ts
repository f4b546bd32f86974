import { describe, expect, it } from 'vitest'
import { htmlLines } from '../../shared/understanding/reply/html-lines.ts'
import { ofHtml } from './reply-support.ts'

/** Each line that says something, with its marks in front: `history`, `attribution` …, a `>` for each quoting element, `!` where no author draws it so. */
const marked = (html: string): readonly string[] =>
  htmlLines(html)
    .filter(({ words }) => words !== '')
    .map(({ words, depth, sure, hint }) => [hint, `${'>'.repeat(depth)}${sure ? '!' : ''}`, words].filter(Boolean).join(' '))

describe('what elements say about the lines inside them', () => {
  it.each<[html: string, lines: readonly string[]]>([
    // From here to the end.
    ['a<div id="divRplyFwdMsg">b</div>c', ['a', 'history b', 'c']],
    ['a<div id="x_x_divRplyFwdMsg">b</div>', ['a', 'history b']],
    ['a<div id="gmail-m_123x_divRplyFwdMsg">b</div>', ['a', 'history b']],
    ['a<div id="OLK_SRC_BODY_SECTION"><p>b</p><p>c</p></div>', ['a', 'history b', 'c']],
    ['a<hr id="stopSpelling">b', ['a', '________________________________', 'history b']],
    ['a<hr data-marker="__DIVIDER__"><div>b</div>', ['a', '________________________________', 'history b']],
    ['a<div data-marker="__HEADERS__">b</div>', ['a', 'b']],
    ['a<div id="divRplyFwdMsgs">b</div>', ['a', 'b']],
    // The same, below text of the sender's.
    ['a<div id="mail-editor-reference-message-container">b</div>', ['a', 'soft-history b']],
    ['a<div class="ms-outlook-mobile-reference-message">b</div>', ['a', 'soft-history b']],
    ["a<div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'>b</div>", ['a', 'soft-history b']],
    ['a<div style="border: none; BORDER-TOP: solid #B5C4DF 1.0pt; padding: 3.0pt 0in 0in 0in">b</div>', ['a', 'soft-history b']],
    ["a<p style='border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'>b</p>", ['a', 'b']],
    ["a<div style='border-top:solid #E1E1E1 1.0pt;padding:8.0pt 0cm 0cm 0cm'>b</div>", ['a', 'b']],
    ["a<div style='border-left:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'>b</div>", ['a', 'b']],
    // As long as the element.
    ['a<blockquote type="cite">b</blockquote>c', ['a', '>! b', 'c']],
    ['a<blockquote type="CITE">b</blockquote>c', ['a', '>! b', 'c']],
    ['a<blockquote cite="mid:x">b</blockquote>c', ['a', '>! b', 'c']],
    ['a<blockquote>b</blockquote>c', ['a', '> b', 'c']],
    ['a<blockquote style="margin:0">b<blockquote type="cite">c</blockquote>d</blockquote>e', ['a', '> b', '>>! c', '> d', 'e']],
    ['a<blockquote class="gmail_quote">b</blockquote>', ['a', '> b']],
    ['a<div class="ydp1yahoo_quoted">b<div>c</div></div>d', ['a', '>! b', '>! c', 'd']],
    ['a<span class="protonmail_quote">b</span>c', ['a', '>! b', 'c']],
    ['a<div name="messageReplySection">b</div>c', ['a', '>! b', 'c']],
    ['a<div name="messageBodySection">b</div>c', ['a', 'b', 'c']],
    ['a<div class="gmail_quote">b</div>', ['a', 'b']],
    // Attributions, forwards.
    ['a<div class="gmail_attr">b</div>c', ['a', 'attribution b', 'c']],
    ['a<div dir="ltr" class="moz-cite-prefix">b</div>c', ['a', 'attribution b', 'c']],
    ['a<span class="gmail_attr x">b</span>c', ['a', 'attribution b', 'c']],
    ['a<div class="moz-forward-container">b<br>c</div>', ['a', 'forward b', 'c']],
    // Signatures, each line of them.
    ['a<div id="Signature">b<br>c</div>d', ['a', 'signature b', 'signature c', 'd']],
    ['a<div class="gmail_signature"><div>b</div></div>d', ['a', 'signature b', 'd']],
    ['a<div id="x_ms-outlook-mobile-signature">b</div>d', ['a', 'signature b', 'd']],
    ['a<pre class="moz-signature">b\nc</pre>d', ['a', 'signature b', 'signature c', 'd']],
    // One and the other.
    ['<div id="Signature">a<div id="divRplyFwdMsg">b</div>c</div>', ['signature a', 'history b', 'signature c']],
    ['<blockquote type=cite><div class=gmail_attr>a</div>b</blockquote>', ['attribution >! a', '>! b']],
    ['<div class="gmail_attr" id="divRplyFwdMsg">a</div>', ['history a']],
    // Only lines that say something bear the mark.
    ['a<div id="divRplyFwdMsg"></div><div>b</div>', ['a', 'history b']],
    ['a<div id="" class="">b</div>', ['a', 'b']],
    ['<div id="Signature"></div>a', ['a']],
  ])('%s', (html, lines) => expect(marked(html)).toEqual(lines))
})

describe('what the marks do', () => {
  it.each([
    // Authors write inside Outlook's containers, and then it is theirs.
    ['<div id="mail-editor-reference-message-container">Ja.</div>', 'Ja.', ''],
    ['<p>Ja.</p><div id="mail-editor-reference-message-container">Kære Bo</div>', 'Ja.', 'Kære Bo'],
    ['<div><br></div><div id="mail-editor-reference-message-container">Ja.</div>', 'Ja.', ''],
    ['<p>Ja.</p><div id="divRplyFwdMsg">&nbsp;</div><p>Kære Bo</p>', 'Ja.', 'Kære Bo'],
    // Gmail's element may hold the sender's words; its attribution begins the quotation.
    ['<div class="gmail_quote">Ja.</div>', 'Ja.', ''],
    [
      '<p>Ja.</p><div class="gmail_attr">Anna:</div><blockquote class="gmail_quote">Kære Bo</blockquote><p>Og nej.</p>',
      'Ja.\n\nOg nej.',
      'Anna:\nKære Bo',
    ],
    ['<p>Ja.</p><div class="gmail_attr">Anna:</div><p>Kære Bo</p>', 'Ja.', 'Anna:\nKære Bo'],
    // What an author indents is the author's, what a program quotes is not.
    ['<p>Ja:</p><blockquote>Kære Bo</blockquote><p>Og nej.</p>', 'Ja:\n\nKære Bo\nOg nej.', ''],
    ['<p>Ja:</p><blockquote type="cite">Kære Bo</blockquote><p>Og nej.</p>', 'Ja:\n\nOg nej.', 'Kære Bo'],
    [
      '<p>Formanden skrev:</p><blockquote>Sagen udsættes</blockquote><p>Enig.</p>',
      'Formanden skrev:\n\nSagen udsættes\nEnig.',
      '',
    ],
    ['<p>Ja.</p><blockquote><div>a</div><div>b</div><div>c</div></blockquote>', 'Ja.\n\na\nb\nc', ''],
    ['<blockquote type="cite">Kære Bo</blockquote><p>Ja.</p>', 'Ja.', 'Kære Bo'],
    // `>` in HTML is more than.
    ['<p>Ja.</p><p>&gt; a</p><p>&gt; b</p><p>&gt; c</p>', 'Ja.\n\n> a\n\n> b\n\n> c', ''],
  ])('%s', (html, ownWords, quoted) => expect(ofHtml(html)).toMatchObject({ ownWords, quoted }))

  it('Thunderbird’s forward is one, whatever the subject', () => {
    const html =
      '<p>Se her.</p><div class="moz-forward-container"><br>-------- Videresendt meddelelse --------<table class="moz-email-headers-table"><tr><th>Emne: </th><td>x</td></tr><tr><th>Fra: </th><td>Anna</td></tr></table><br>Kære Bo</div>'
    expect(ofHtml(html, 'x')).toMatchObject({ ownWords: 'Se her.', kind: 'forward', forwarded: 'Kære Bo' })
    expect(ofHtml('<p>Se her.</p><div class="moz-forward-container">Fra Anna</div><p>Kære Bo</p>', 'x')).toMatchObject({
      kind: 'forward',
      ownWords: 'Se her.',
    })
  })
})
