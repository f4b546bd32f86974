/** The HTML of mail programs: how each draws a line of the sender's, and what it sets around the mail that is answered. */

const e = (s: string) => s.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const word = (t: string) =>
  t
    .split('\n')
    .map(l => `<p class="MsoNormal">${l === '' ? '<o:p>&nbsp;</o:p>' : `${e(l)}<o:p></o:p>`}</p>`)
    .join('\n')
const word2 = (t: string) =>
  t
    .split('\n')
    .map(
      l =>
        `<p class=MsoNormal style='margin:0'><span lang=DA style='font-size:11.0pt;font-family:"Calibri",sans-serif;mso-fareast-language:EN-US'>${l === '' ? '<o:p>&nbsp;</o:p>' : `${e(l)}<o:p></o:p>`}</span></p>`,
    )
    .join('')
const div = (t: string) =>
  t
    .split('\n')
    .map(l => `<div>${l === '' ? '<br>' : e(l)}</div>`)
    .join('')
const divE = (t: string) =>
  t
    .split('\n')
    .map(
      l =>
        `<div class="elementToProof" style="font-family: Aptos, Aptos_EmbeddedFont; font-size: 12pt; color: rgb(0, 0, 0);">${l === '' ? '<br>' : e(l)}</div>`,
    )
    .join('\n')
const br = (t: string) => e(t).replaceAll('\n', '<br>')
const para = (t: string) =>
  t
    .split('\n\n')
    .map(l => `<p>${e(l).replaceAll('\n', '<br>')}</p>`)
    .join('')
const q =
  '<p>Kære Mette</p><p>Send dine punkter til dagsordenen senest fredag den 7. november kl. 12.00.</p><p>Med venlig hilsen<br>Sekretariatet</p>'
const head = (b = 'b') =>
  `<${b}>Fra:</${b}> Sekretariatet &lt;<a href="mailto:d@k.example">d@k.example</a>&gt;<br><${b}>Sendt:</${b}> 3. november 2025 10:12<br><${b}>Til:</${b}> Mette Madsen &lt;m@k.example&gt;<br><${b}>Cc:</${b}> Ole<br><${b}>Emne:</${b}> Punkter`
const headNames = `<b>Fra:</b> Sekretariatet<br><b>Sendt:</b> 3. november 2025 10:12<br><b>Til:</b> Mette Madsen<br><b>Emne:</b> Punkter`
type R = (own: (f: (t: string) => string) => string) => string

export const htmlHistories: Readonly<Record<string, R>> = {
  word13: o =>
    `<html><body lang="DA"><div class="WordSection1">${o(word)}<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal">${head()}<o:p></o:p></p></div></div><p class="MsoNormal"><o:p>&nbsp;</o:p></p>${q}</div></body></html>`,
  word10: o =>
    `<html><body><div class=WordSection1>${o(word2)}<div style='border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0in 0in 0in'><p class=MsoNormal><b><span style='font-size:10.0pt'>Fra:</span></b><span> Sekretariatet [mailto:d@k.example] <br><b>Sendt:</b> 3. november 2025 10:12<br><b>Til:</b> Mette<br><b>Emne:</b> x</span></p></div>${q}</div></body></html>`,
  wordNoDiv: o => `<div class="WordSection1">${o(word)}<p class="MsoNormal">${headNames}</p>${q}</div>`,
  wordHr: o =>
    `<div class="WordSection1">${o(word)}<p class="MsoNormal" style="margin-bottom:12.0pt"><b>From:</b> Sek<br><b>Sent:</b> Monday, November 3, 2025 10:12 AM<br><b>To:</b> M<br><b>Subject:</b> x</p>${q}</div>`,
  wordMailOriginal: o =>
    `<div class="WordSection1">${o(word)}<p class="MsoNormal"><a name="_MailOriginal"><o:p>&nbsp;</o:p></a></p><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal">${head()}</p></div>${q}</div>`,
  owa: o =>
    `<html><body dir="ltr">${o(divE)}<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font>${head()}</font><div>&nbsp;</div></div><div>${q}</div></body></html>`,
  owaSig: o =>
    `<html><body dir="ltr">${o(divE)}<div id="Signature"></div><div id="appendonsend"></div><hr tabindex="-1"><div id="divRplyFwdMsg">${head()}</div>${q}</body></html>`,
  newol: o =>
    `<html><body>${o(divE)}<div id="mail-editor-reference-message-container"><div><div style="border-right: none; border-bottom: none; border-left: none; border-image: initial; border-top: 1pt solid rgb(225, 225, 225); padding: 3pt 0cm 0cm;"><div style="text-align: left"><b>Fra: </b>Sekretariatet &lt;d@k.example&gt;<br><b>Dato: </b>mandag, 3. november 2025 kl. 10.12<br><b>Til: </b>Mette<br><b>Emne: </b>x</div></div>${q}</div></div></body></html>`,
  olios: o =>
    `<html><body><div dir="ltr">${o(div)}</div><div id="ms-outlook-mobile-signature" dir="ltr">Hent <a href="https://aka.ms/o0ukef">Outlook til iOS</a></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg">${head()}</div>${q}</body></html>`,
  olios2: o =>
    `<html><body><div id="mail-editor-reference-message-container" class="ms-outlook-mobile-reference-message"><div dir="auto">${o(div)}</div><div id="ms-outlook-mobile-signature">Hent <a href="x">Outlook til Android</a></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg">${head()}</div>${q}</div></body></html>`,
  olmac: o =>
    `<html><body>${o(div)}<span id="OLK_SRC_BODY_SECTION"><div style="border-top: #b5c4df 1pt solid">${head('span')}</div>${q}</span></body></html>`,
  olmacNew: o =>
    `<html><body><div class="WordSection1">${o(word)}<p class="MsoNormal"><span>&nbsp;</span></p><div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal" style="margin-bottom:12.0pt"><b><span>Fra: </span></b><span>Sek &lt;d@k.example&gt;<br><b>Dato: </b>mandag, 3. november 2025 kl. 10.12<br><b>Til: </b>M<br><b>Emne: </b>x</span></p></div>${q}</div></body></html>`,
  olmacAttr: o =>
    `<html><body>${o(div)}<div><p class="MsoNormal">D. 03/11/2025 10.12 skrev "Sek" &lt;d@k.example&gt;:</p></div><blockquote style="border:none;border-left:solid #CCCCCC 1.0pt;margin-left:4.8pt">${q}</blockquote></body></html>`,
  gmail: o =>
    `<div dir="ltr">${o(div)}</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">Den man. 3. nov. 2025 kl. 10.12 skrev Sekretariatet &lt;<a href="mailto:d@k.example">d@k.example</a>&gt;:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex">${q}</blockquote></div>`,
  gmailold: o =>
    `<div dir="ltr">${o(div)}</div><div class="gmail_extra"><br><div class="gmail_quote">3. november 2025 10.12 skrev Sekretariatet <span dir="ltr">&lt;<a href="mailto:d@k.example" target="_blank">d@k.example</a>&gt;</span>:<br><blockquote class="gmail_quote">${q}</blockquote></div></div>`,
  gmailapp: o =>
    `<div dir="auto">${o(div)}</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">man. 3. nov. 2025 kl. 10.12 skrev Sekretariatet &lt;d@k.example&gt;:<br></div><blockquote class="gmail_quote">${q}</blockquote></div>`,
  gmailbottom: o =>
    `<div dir="ltr"><div class="gmail_quote"><div class="gmail_attr">Den man. 3. nov. 2025 kl. 10.12 skrev Sekretariatet &lt;d@k.example&gt;:<br></div><blockquote class="gmail_quote">${q}</blockquote></div><br>${o(div)}</div>`,
  apple: o =>
    `<html><body style="overflow-wrap: break-word;">${o(div)}<br class="Apple-interchange-newline"><div><br><blockquote type="cite"><div>Den 3. nov. 2025 kl. 10.12 skrev Sekretariatet &lt;d@k.example&gt;:</div><br class="Apple-interchange-newline"><div>${q}</div></blockquote></div><br></body></html>`,
  iphone: o =>
    `<html><body dir="auto">${o(div)}<br id="lineBreakAtBeginningOfSignature"><div dir="ltr">Sendt fra min iPhone</div><div dir="ltr"><br><blockquote type="cite">Den 3. nov. 2025 kl. 10.12 skrev Sekretariatet &lt;d@k.example&gt;:<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">﻿${q}</div></blockquote></body></html>`,
  iphone18: o =>
    `<html><body dir="auto"><div dir="ltr"></div><div dir="ltr">${o(div)}</div><div dir="ltr"><br><blockquote type="cite">Den 3. nov. 2025 kl. 10.12 skrev Sekretariatet:<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">${q}</div></blockquote></body></html>`,
  tb: o =>
    `<html><body>${o(para)}<div class="moz-cite-prefix">Den 03.11.2025 kl. 10.12 skrev Sekretariatet:<br></div><blockquote type="cite" cite="mid:x@k.example">${q}</blockquote><br></body></html>`,
  tbbottom: o =>
    `<html><body><div class="moz-cite-prefix">Den 03.11.2025 kl. 10.12 skrev Sekretariatet:<br></div><blockquote type="cite" cite="mid:x@k.example">${q}</blockquote>${o(para)}</body></html>`,
  yahoo: o =>
    `<html><body><div class="ydp1yahoo-style-wrap">${o(t =>
      t
        .split('\n')
        .map(l => `<div dir="ltr" data-setdir="false">${l === '' ? '<br>' : e(l)}</div>`)
        .join(''),
    )}</div><div id="yahoo_quoted_123" class="yahoo_quoted"><div>Den mandag den 3. november 2025 kl. 10.12.33 CET, Sekretariatet &lt;d@k.example&gt; skrev: </div><div>${q}</div></div></body></html>`,
  samsung: o =>
    `<html><body>${o(div)}<div id="composer_signature"><div style="font-size:14px">Sendt fra min Galaxy</div></div><div><br></div><div style="font-size:100%;color:#000000"><!-- originalMessage --><div>-------- Oprindelig meddelelse --------</div><div>Fra: Sek &lt;d@k.example&gt; </div><div>Dato: 03.11.2025  10.12  (GMT+01:00) </div><div>Til: m@k.example </div><div>Emne: x </div><div><br></div></div>${q}</body></html>`,
  k9: o =>
    `<!DOCTYPE html><html><body>${o(br)}<br><br><div class="gmail_quote">Den 3. november 2025 10.12.13 CET, Sekretariatet &lt;d@k.example&gt; skrev:<blockquote class="gmail_quote">${q}</blockquote></div></body></html>`,
  rc: o =>
    `<html><body><p id="reply-intro">Den 2025-11-03 10:12, Sekretariatet skrev:</p><blockquote type="cite" style="padding: 0 0.4em; border-left: #1010ff 2px solid; margin: 0">${q}</blockquote>${o(para)}</body></html>`,
  rctop: o =>
    `<html><body>${o(para)}<p id="reply-intro">Sekretariatet skrev den 2025-11-03 10:12:</p><blockquote type="cite">${q}</blockquote></body></html>`,
  proton: o =>
    `<div style="font-family: Arial">${o(div)}</div><div class="protonmail_signature_block"><div class="protonmail_signature_block-proton">Sendt med <a href="https://proton.me/">Proton Mail</a> sikker e-mail.</div></div><div class="protonmail_quote">Den mandag den 3. november 2025 kl. 10.12, skrev Sekretariatet &lt;d@k.example&gt;:<br><blockquote class="protonmail_quote" type="cite">${q}</blockquote></div>`,
  emc: o =>
    `<html><body>${o(div)}<div><br></div><div>------ Oprindelig meddelelse ------</div><div>Fra "Sekretariatet" &lt;<a href="mailto:d@k.example">d@k.example</a>&gt;</div><div>Til "Mette" &lt;m@k.example&gt;</div><div>Dato 03-11-2025 10:12:13</div><div>Emne x</div><div><br></div><div id="x1"><blockquote cite="x" type="cite" class="cite2">${q}</blockquote></div></body></html>`,
  sogo: o =>
    `<html>${o(para)}<br>Mandag den 3. november 2025 10:12 CET, Sekretariatet &lt;d@k.example&gt; skrev:<br>&nbsp;<blockquote type="cite" cite="x">${q}</blockquote></html>`,
  sogo_en: o =>
    `<html>${o(para)}<br />On Monday, November 03, 2025 10:12 CET, Sekretariatet &lt;d@k.example&gt; wrote:<br />&nbsp;<blockquote type="cite" cite="x">${q}</blockquote></html>`,
  hcl: o =>
    `<html><body><div>${o(div)}</div><br><br><font color="#990099">-----Sekretariatet skrev: -----</font><div class="lotus_notes_quote" style="padding-left:5px;"><div>Til: m@k.example<br>Fra: Sekretariatet/KOMMUNE<br>Dato: 03-11-2025 10:12<br>Emne: x<br><br></div>${q}</div></body></html>`,
  hcl2: o =>
    `<html><body>${o(div)}<br><table><tr><td><font size=1>Fra:</font></td><td><font>Sekretariatet &lt;d@k.example&gt;</font></td></tr><tr><td>Til:</td><td>m@k.example</td></tr><tr><td>Dato:</td><td>03-11-2025 10:12</td></tr><tr><td>Emne:</td><td>x</td></tr></table><hr noshade>${q}</body></html>`,
  zimbra: o =>
    `<html><body><div>${o(div)}</div><hr id="zwchr" data-marker="__DIVIDER__"><div data-marker="__HEADERS__"><b>Fra: </b>"Sek" &lt;d@k.example&gt;<br><b>Til: </b>m<br><b>Sendt: </b>mandag, 3. november 2025 10:12:13<br><b>Emne: </b>x<br></div><div data-marker="__QUOTED_TEXT__">${q}</div></body></html>`,
  spark: o =>
    `<html><body><div name="messageBodySection"><div dir="auto">${o(div)}</div></div><div name="messageSignatureSection"><br><div>Sendt med Spark</div></div><div name="messageReplySection">Den 3. nov. 2025 kl. 10.12 +0100 skrev Sek &lt;d@k.example&gt;:<br><blockquote type="cite" class="spark_quote">${q}</blockquote></div></body></html>`,
  xpre: o =>
    `<html><body><div class="x_WordSection1">${o(word).replaceAll('MsoNormal', 'x_MsoNormal')}<div><div style="border:none; border-top:solid #E1E1E1 1.0pt; padding:3.0pt 0cm 0cm 0cm"><p class="x_MsoNormal">${head()}</p></div></div>${q}</div></body></html>`,
  gmailx: o => `<div dir="ltr">${o(div)}<div id="gmail-m_123x_divRplyFwdMsg">${head()}</div>${q}</div>`,
  winmail: o =>
    `<html><body><div class="WordSection1">${o(word)}<div style="mso-element:para-border-div;border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal" style="border:none;padding:0cm"><b>Fra: </b><a href="mailto:d@k.example">Sekretariatet</a><br><b>Sendt: </b>3. november 2025 10:12<br><b>Til: </b><a href="mailto:m@k.example">Mette</a><br><b>Emne: </b>x</p></div>${q}</div></body></html>`,
  hotmailStop: o =>
    `<html><body>${o(div)}<hr id="stopSpelling">Date: Mon, 3 Nov 2025 10:12:00 +0100<br>Subject: x<br>From: d@k.example<br>To: m@k.example<br><br>${q}</body></html>`,
  front: o => `<div>${o(div)}</div><blockquote type="cite" class="front-blockquote">${q}</blockquote>`,
  tut: o =>
    `<html><body>${o(div)}<br>3. nov. 2025 10.12 af d@k.example:<br><blockquote class="tutanota_quote" style="border-left: 1px solid #93A3B8">${q}</blockquote></body></html>`,
  aqua: o =>
    `<html><body><div>${o(div)}</div><div id="aqm-original" style="color: black;"><div><br></div><div>Den 3. november 2025 10.12.13 skrev Sek &lt;d@k.example&gt;:</div><blockquote class="gmail_quote" type="cite">${q}</blockquote></div></body></html>`,
  plainOl: o =>
    `<html><body><!-- Converted from text/plain format --><p><font size=2>${o(br)}<br><br>-----Oprindelig meddelelse-----<br>Fra: Sek &lt;d@k.example&gt;<br>Sendt: 3. november 2025 10:12<br>Til: M<br>Emne: x<br><br>Kære Mette<br>Send</font></p></body></html>`,
  ows: o =>
    `<html><body><div>${o(div)}</div><div><hr style="display:inline-block;width:98%" tabindex="-1"><div dir="ltr"><font face="Calibri, sans-serif"><b>Fra:</b> Sek<br><b>Sendt:</b> mandag den 3. november 2025 10:12:00<br><b>Til:</b> M<br><b>Emne:</b> x</font></div>${q}</div></body></html>`,
}
