import type { Got } from '../../../../local/try/clients/client.ts'
import { clock, escaped, inDanish, shown } from '../../../../local/try/clients/client.ts'
import { hash } from '../mime.ts'
import type { Program } from '../program.ts'

/** Mail in a browser: Gmail, Yahoo, Roundcube. */

const gmailDay = (at: string): string =>
  `Den ${inDanish(at, { weekday: 'short' })} ${inDanish(at, { day: 'numeric', month: 'short', year: 'numeric' })} kl. ${clock(at, '.')}`

const gmailForward = (got: Got): readonly string[] => {
  const { fromName, fromAddress, to, subject } = shown(got)
  const date = `${inDanish(got.at, { weekday: 'short' })} ${inDanish(got.at, { day: 'numeric', month: 'short', year: 'numeric' })} kl. ${clock(got.at, '.')}`
  return [
    '---------- Forwarded message ---------',
    `Fra: ${fromName} <${fromAddress}>`,
    `Date: ${date}`,
    `Subject: ${subject}`,
    `To: ${to}`,
    '',
    '',
  ]
}

const gmailQuote = (inner: string): string =>
  `<blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">${inner}</blockquote>`

export const gmail: Program = {
  name: 'Gmail',
  marks: { reply: 'Re: ', forward: 'Fwd: ' },
  charset: 'utf-8',
  encoding: { text: 'base64', html: 'quoted-printable' },
  headers: () => [],
  id: (seed, domain) => `<CA+${Buffer.from(hash(seed, 36)).toString('base64').slice(0, 44)}@mail.${domain}>`,
  boundary: seed => `000000000000${hash(seed, 16)}`,
  text: {
    sign: '> ',
    mark: (got, forwards) =>
      forwards ? gmailForward(got) : [`${gmailDay(got.at)} skrev ${shown(got).fromName} <`, `${shown(got).fromAddress}>:`, ''],
    signature: lines => lines,
  },
  html: {
    page: inner => inner,
    paragraph: html => `<div dir="ltr">${html}</div><div dir="ltr"><br></div>`,
    signature: lines =>
      lines.length === 0
        ? ''
        : `<div><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr">${lines.map(each => `<div>${escaped(each)}</div>`).join('')}</div></div></div>`,
    quotation: (got, body, forwards) => {
      const { fromName, fromAddress } = shown(got)
      if (forwards) {
        const lines = gmailForward(got).filter(Boolean).map(escaped)
        return `<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${lines.join('<br>')}<br></div><br><br>${body}</div>`
      }
      const from = `${escaped(fromName)} &lt;<a href="mailto:${fromAddress}">${fromAddress}</a>&gt;`
      return `<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${gmailDay(got.at)} skrev ${from}:<br></div>${gmailQuote(body)}</div>`
    },
    inside: html =>
      `</blockquote><div><br></div><div>${html}</div><div><br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex">`,
  },
}

/** `mandag den 15. marts 2027 kl. 08.05.00 CET`. */
const yahooDay = (at: string): string =>
  `${inDanish(at, { weekday: 'long' })} den ${inDanish(at, { dateStyle: 'long' })} kl. ${clock(at, '.')}.00 CET`

export const yahoo: Program = {
  name: 'Yahoo',
  marks: { reply: 'Re: ', forward: 'Fw: ' },
  charset: 'utf-8',
  encoding: { text: 'quoted-printable', html: 'quoted-printable' },
  headers: () => [['X-Mailer', 'WebService/1.1.23040 YMailNorrin']],
  id: (seed, domain) => `<${Number.parseInt(hash(seed, 8), 16)}.${Number.parseInt(hash(`${seed}x`, 10), 16)}@mail.${domain}>`,
  boundary: seed => `----=_Part_${Number.parseInt(hash(seed, 6), 16)}_${Number.parseInt(hash(`${seed}y`, 8), 16)}.1805012345678`,
  text: {
    sign: '',
    mark: got => [`    Den ${yahooDay(got.at)}, ${shown(got).fromName} <${shown(got).fromAddress}> skrev: `, ''],
    signature: lines => lines,
  },
  html: {
    page: inner =>
      `<html><head></head><body><div class="ydp5a3b0c1ayahoo-style-wrap" style="font-family:Helvetica Neue, Helvetica, Arial, sans-serif;font-size:16px;">${inner}</div></body></html>`,
    paragraph: html => `<div dir="ltr" data-setdir="false">${html}</div><div><br></div>`,
    signature: lines => (lines.length === 0 ? '' : `<div class="ydp5a3b0c1asignature">${lines.map(escaped).join('<br>')}</div>`),
    quotation: (got, body) =>
      `</div><div id="ydp7f00e2dyahoo_quoted_1234567890" class="ydp7f00e2dyahoo_quoted"><div style="font-family:'Helvetica Neue', Helvetica, Arial, sans-serif;font-size:13px;color:#26282a;"><div>Den ${yahooDay(got.at)}, ${escaped(shown(got).fromName)} &lt;${shown(got).fromAddress}&gt; skrev:</div><div><br></div><div><br></div><div><div id="ydp7f00e2dyiv9876543210">${body}</div></div></div>`,
  },
}

const roundcubeDay = (at: string): string => `${new Date(Date.parse(at)).toISOString().slice(0, 10)} ${clock(at, ':')}`

/** Roundcube with its own plain-text editor; quotes above, so that the answer comes below by itself. */
export const roundcube: Program = {
  name: 'Roundcube',
  marks: { reply: 'Re: ', forward: 'Fwd: ' },
  charset: 'utf-8',
  encoding: { text: '8bit', html: '8bit' },
  headers: () => [['User-Agent', 'Roundcube Webmail/1.6.9']],
  id: (seed, domain) => `<${hash(seed, 32)}@${domain}>`,
  boundary: seed => `=_${hash(seed, 32)}`,
  text: {
    sign: '> ',
    mark: (got, forwards) => {
      const { fromName, from, to, subject } = shown(got)
      if (!forwards) return [`${fromName} skrev den ${roundcubeDay(got.at)}:`]
      return [
        '-------- Original besked --------',
        `Emne: ${subject}`,
        `Dato: ${roundcubeDay(got.at)}`,
        `Fra: ${from}`,
        `Til: ${to}`,
        '',
      ]
    },
    signature: lines => (lines.length === 0 ? [] : ['-- ', ...lines]),
    wraps: 72,
  },
  html: null,
}
