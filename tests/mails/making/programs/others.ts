import type { Got } from '../../../../local/try/clients/client.ts'
import { clock, escaped, inDanish, shown } from '../../../../local/try/clients/client.ts'
import { hash, uuid } from '../mime.ts'
import type { Program } from '../program.ts'

/** Thunderbird with HTML and without, K-9, Samsung's mail. */

const day = (at: string): string => inDanish(at, { day: '2-digit', month: '2-digit', year: 'numeric' })

const thunderbirdMark = (got: Got): string => `Den ${day(got.at)} kl. ${clock(got.at, '.')} skrev ${shown(got).fromName}:`

const thunderbirdForward = (got: Got): readonly (readonly [string, string])[] => {
  const { from, to, subject } = shown(got)
  return [
    ['Subject', subject],
    ['Date', new Date(Date.parse(got.at)).toUTCString().replace('GMT', '+0000')],
    ['From', from],
    ['To', to],
  ]
}

export const thunderbird: Program = {
  name: 'Thunderbird',
  marks: { reply: 'Re: ', forward: 'Fwd: ' },
  charset: 'utf-8',
  encoding: { text: '8bit', html: '8bit' },
  headers: () => [
    ['User-Agent', 'Mozilla Thunderbird'],
    ['Content-Language', 'da'],
  ],
  id: (seed, domain) => `<${uuid(seed).toLowerCase()}@${domain}>`,
  boundary: seed => `------------${hash(seed, 24)}`,
  text: {
    sign: '> ',
    mark: (got, forwards) =>
      forwards
        ? [
            '-------- Videresendt meddelelse --------',
            ...thunderbirdForward(got).map(([name, value]) => `${name}: \t${value}`),
            '',
            '',
          ]
        : [thunderbirdMark(got)],
    signature: lines => (lines.length === 0 ? [] : ['-- ', ...lines]),
  },
  html: {
    page: inner =>
      `<!DOCTYPE html>\r\n<html>\r\n  <head>\r\n    <meta http-equiv="Content-Type" content="text/html; charset=UTF-8">\r\n  </head>\r\n  <body>\r\n    ${inner}\r\n  </body>\r\n</html>\r\n`,
    paragraph: html => `<p>${html}</p>\r\n`,
    signature: lines =>
      lines.length === 0 ? '' : `<pre class="moz-signature" cols="72">-- \r\n${lines.map(escaped).join('\r\n')}</pre>\r\n`,
    quotation: (got, body, forwards) =>
      forwards
        ? `<div class="moz-forward-container"><br><br>-------- Videresendt meddelelse --------<table class="moz-email-headers-table" cellspacing="0" cellpadding="0" border="0"><tbody>${thunderbirdForward(
            got,
          )
            .map(
              ([name, value]) =>
                `<tr><th valign="BASELINE" nowrap="nowrap" align="RIGHT">${name}: </th><td>${escaped(value)}</td></tr>`,
            )
            .join('')}</tbody></table><br><br>${body}</div>`
        : `<div class="moz-cite-prefix">${escaped(thunderbirdMark(got))}<br></div>\r\n<blockquote type="cite" cite="mid:${(got.mail.messageId ?? '').replaceAll(/[<>]/g, '')}">${body}</blockquote>\r\n<br>\r\n`,
    inside: html => `</blockquote><p>${html}</p><blockquote type="cite">`,
  },
}

/** Plain text that flows: a long line is several, each but the last ending in a space. */
export const thunderbirdPlain: Program = {
  ...thunderbird,
  name: 'Thunderbird in plain text',
  html: null,
  flowed: true,
}

/** An older Danish Thunderbird: the date behind the name. */
export const thunderbirdOld: Program = {
  ...thunderbirdPlain,
  name: 'Thunderbird, older',
  charset: 'iso-8859-1',
  text: {
    sign: '> ',
    mark: got => [`${shown(got).fromName} skrev den ${day(got.at)} kl. ${clock(got.at, '.')}:`],
    signature: lines => (lines.length === 0 ? [] : ['-- ', ...lines]),
  },
}

export const k9: Program = {
  name: 'K-9',
  marks: { reply: 'Re: ', forward: 'Fwd: ' },
  charset: 'utf-8',
  encoding: { text: 'quoted-printable', html: 'quoted-printable' },
  headers: () => [['User-Agent', 'K-9 Mail for Android']],
  id: (seed, domain) => `<${uuid(seed)}@${domain}>`,
  boundary: seed => `----${hash(seed, 30).toUpperCase()}`,
  text: {
    sign: '> ',
    mark: got => [
      `Den ${inDanish(got.at, { dateStyle: 'long' })} ${clock(got.at, '.')}.00 CET, ${shown(got).fromName} <${shown(got).fromAddress}> skrev:`,
    ],
    signature: lines => [
      ...lines,
      '-- ',
      'Denne besked blev sendt fra min Android-enhed med K-9 Mail. Beklager hvis den er kort.',
    ],
  },
  html: null,
}

/** `15.03.2027  08.05  (GMT+01:00)`. */
const samsungDay = (at: string): string => `${day(at)}  ${clock(at, '.')}  (GMT+01:00)`

const samsungBlock = (got: Got): readonly (readonly [string, string])[] => {
  const { from, to, subject } = shown(got)
  return [
    ['Fra', from],
    ['Dato', samsungDay(got.at)],
    ['Til', to],
    ['Emne', subject],
  ]
}

export const samsung: Program = {
  name: 'Samsung',
  marks: { reply: 'Sv: ', forward: 'Vs: ' },
  charset: 'utf-8',
  encoding: { text: 'base64', html: 'base64' },
  headers: () => [],
  id: (seed, domain) => `<${hash(seed, 24)}.1805098765432@${domain}>`,
  boundary: seed => `--_com.samsung.android.email_${Number.parseInt(hash(seed, 10), 16)}`,
  text: {
    sign: '',
    mark: got => ['-------- Oprindelig besked --------', ...samsungBlock(got).map(([name, value]) => `${name}: ${value} `), ''],
    signature: lines => [...lines, ...(lines.length > 0 ? [''] : []), 'Sendt fra min Galaxy'],
  },
  html: {
    page: inner =>
      `<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"></head><body dir="auto">${inner}</body></html>`,
    paragraph: html => `<div dir="auto">${html}</div><div dir="auto"><br></div>`,
    signature: lines =>
      `<div id="composer_signature" dir="auto">${lines.map(each => `<div dir="auto">${escaped(each)}</div>`).join('')}<div dir="auto" style="font-size:12px;color:#575757">Sendt fra min Galaxy</div></div>`,
    quotation: (got, body) =>
      `<div><br></div><div align="left" dir="auto" style="font-size:100%;color:#000000"><div>-------- Oprindelig besked --------</div>${samsungBlock(
        got,
      )
        .map(([name, value]) => `<div>${name}: ${escaped(value)} </div>`)
        .join('')}<div><br></div></div>${body}`,
  },
}
