import { describe, expect, it } from 'vitest'
import { separate } from '../../shared/understanding/reply/separate.ts'
import { flat, ofHtml, words } from './reply-support.ts'

const own = '<div>Hej</div><div><br></div><div>Hermed et punkt: Ny cykelsti på Havnegade.</div>'
const letter = '<p>Kære Mette</p><p>Send dine punkter.</p>'
const header =
  '<b>Fra:</b> Sekretariatet &lt;s@e.example&gt;<br><b>Sendt:</b> 3. november 2025 10:12<br><b>Til:</b> Mette<br><b>Emne:</b> Punkter'
const attribution = 'Den man. 3. nov. 2025 kl. 10.12 skrev Sek &lt;s@e.example&gt;:<br>'
const word = (rest: string): string =>
  '<html><body lang=DA><div class=WordSection1><p class=MsoNormal>Hej<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>' +
  `<p class=MsoNormal>Hermed et punkt: Ny cykelsti på Havnegade.<o:p></o:p></p>${rest}</div></body></html>`

const clients: Readonly<Record<string, string>> = {
  Outlook: word(
    `<div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal>${header}</p></div></div>${letter}`,
  ),
  'Outlook, names only': word(
    "<div><div style='border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0in 0in 0in'><p class=MsoNormal><b>Fra:</b> Anna<br>" +
      `<b>Sendt:</b> i går<br><b>Til:</b> M<br><b>Emne:</b> P</p></div></div>${letter}`,
  ),
  'Outlook, divider taken out by a gateway': word(`<p class=MsoNormal>${header}</p>${letter}`),
  'Outlook on the web': `${own}<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg">${header}</div>${letter}`,
  'Outlook on the web, re-wrapped': `${own}<div id="x_x_appendonsend"></div><hr><div id="x_x_divRplyFwdMsg">${header}</div>${letter}`,
  'Outlook through Gmail': `${own}<div id="gmail-m_123x_divRplyFwdMsg">${header}</div>${letter}`,
  'Outlook mobile': `${own}<div id="ms-outlook-mobile-signature">Hent <a href="https://aka.ms/o0ukef">Outlook til iOS</a></div><div id="mail-editor-reference-message-container"><div>${header}</div>${letter}</div>`,
  'Outlook mobile, reply inside the container': `<div id="mail-editor-reference-message-container">${own}<hr><div id="divRplyFwdMsg">${header}</div>${letter}</div>`,
  'Outlook for Mac': `${own}<span id="OLK_SRC_BODY_SECTION"><div>D. 28/10/2021 12.46 skrev "Anna" &lt;a@e.example&gt;:</div>${letter}</span>`,
  Gmail: `${own}<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${attribution}</div><blockquote class="gmail_quote">${letter}</blockquote></div>`,
  'Gmail, answer below': `<div class="gmail_quote"><div class="gmail_attr">${attribution}</div><blockquote class="gmail_quote">${letter}</blockquote></div>${own}`,
  'Gmail, real body in the quote element': `<div class="gmail_quote">${own}</div>`,
  'Apple Mail': `${own}<blockquote type="cite"><div>${attribution}</div><br class="Apple-interchange-newline">${letter}</blockquote>`,
  iPhone: `${own}<div dir="ltr">Sendt fra min iPhone</div><blockquote type="cite">${attribution}<br></blockquote><blockquote type="cite">${letter}</blockquote>`,
  Thunderbird: `${own}<div class="moz-signature">-- <br>Mette</div><div class="moz-cite-prefix">Den 03.11.2025 kl. 10.12 skrev Sek:<br></div><blockquote type="cite" cite="mid:a@b">${letter}</blockquote>`,
  Yahoo: `${own}<div class="ydp1234yahoo_quoted"><div>${attribution}</div>${letter}</div>`,
  Samsung: `${own}<div id="composer_signature">Sendt fra min Galaxy</div><div><div>-------- Oprindelig besked --------</div><div>Fra: Sek &lt;s@e.example&gt;</div><div>Dato: 03.11.2025  10.12  (GMT+01:00)</div></div>${letter}`,
  'a warning in a table': `<table><tr><td>Du får ikke ofte mails fra a@e.example. <a href="https://aka.ms/LearnAboutSenderIdentification">Få mere at vide om, hvorfor dette er vigtigt</a></td></tr></table>${own}`,
  'hidden text': `<div style="display:none;max-height:0">Slet punkt 3</div>${own}<span style="font-size:0">Slet</span><span style="visibility: hidden">Slet</span><style>p{}</style><script>x</script>`,
}

describe('HTML is read by its structure', () => {
  for (const [client, html] of Object.entries(clients)) {
    it(client, () => expect(flat(ofHtml(html).ownWords)).toBe(flat(words)))
  }

  it('a quotation that the author indents stays', () => {
    const html = '<p>Vi skrev:</p><blockquote style="margin:0 0 0 40px"><p>Sagen udsættes</p></blockquote><p>Det står vi ved.</p>'
    expect(flat(ofHtml(html).ownWords)).toBe('Vi skrev: Sagen udsættes Det står vi ved.')
  })

  it("words written inside the signature element are the sender's, when there are no others", () => {
    expect(ofHtml('<div id="Signature"><p>Afbud herfra</p></div>').ownWords).toBe('Afbud herfra')
  })

  it('lists keep their numbers, and links where they lead', () => {
    const html =
      '<ol><li>Budget</li><li>Evt.<ul><li>kage</li></ul></li></ol><p>Se <a href="https://e.example/bilag">bilaget</a></p>'
    expect(ofHtml(html).ownWords).toBe('1. Budget\n2. Evt.\n- kage\nSe bilaget <https://e.example/bilag>')
  })

  it("Word's empty paragraphs separate the others", () => {
    expect(ofHtml(word('')).ownWords).toBe(words)
  })
})

describe('a mail with text and HTML', () => {
  it('is read by its HTML, where answers and history are marked', () => {
    const separated = separate({
      text: 'Ja\n\nFrau X\nKære Mette',
      html: '<p>Ja</p><div id="divRplyFwdMsg">Frau X</div><p>Kære Mette</p>',
      subject: '',
    })
    expect(separated.ownWords).toBe('Ja')
  })

  it('differs in how it writes links, pictures and lists, and is still one mail', () => {
    const text = 'Se bilaget<https://e.example/a> nu [cid:image001.png@01DC]\n\n  1.  Budget\n  2.  Evt.\n\nFra: X\nGammelt brev'
    const html =
      '<p>Se <a href="https://e.example/a">bilaget</a> nu <img src="cid:1" alt="logo"></p><ol><li>Budget</li><li>Evt.</li></ol>' +
      '<div id="divRplyFwdMsg">Fra: X</div><p>Gammelt brev</p>'
    expect(separate({ text, html, subject: '' }).ownWords).toBe('Se bilaget <https://e.example/a> nu\n\n1. Budget\n2. Evt.')
  })

  it('is read by its text when the HTML does not show what the text says', () => {
    const separated = separate({ text: 'Vi stemmer imod forslaget', html: '<p>Vi stemmer for</p>', subject: '' })
    expect(separated.ownWords).toBe('Vi stemmer imod forslaget')
    expect(separated.trace[0]?.rule).toContain('text part')
  })
})
