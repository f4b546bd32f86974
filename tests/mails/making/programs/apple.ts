import type { Got } from '../../../../local/try/clients/client.ts'
import { clock, escaped, inDanish, shown } from '../../../../local/try/clients/client.ts'
import { uuid } from '../mime.ts'
import type { Program } from '../program.ts'

/** Mail on a Mac and on a telephone. The phone puts its attribution inside the quotation. */

const day = (at: string): string =>
  `Den ${inDanish(at, { day: 'numeric', month: 'short', year: 'numeric' })} kl. ${clock(at, '.')}`
const attribution = (got: Got): string => `${day(got.at)} skrev ${shown(got).fromName} <${shown(got).fromAddress}>:`

const forwardBlock = (got: Got): readonly (readonly [string, string])[] => {
  const { from, to, subject } = shown(got)
  return [
    ['Fra', from],
    ['Emne', subject],
    ['Dato', `${inDanish(got.at, { dateStyle: 'long' })} kl. ${clock(got.at, '.')}.00 CET`],
    ['Til', to],
  ]
}

const forwardLines = (got: Got): readonly string[] => [
  'Start på videresendt besked:',
  '',
  ...forwardBlock(got).map(([name, value]) => `${name}: ${value}`),
  '',
]

const forwardHtml = (got: Got): string =>
  `<div>Start på videresendt besked:</div><br class="Apple-interchange-newline">${forwardBlock(got)
    .map(
      ([name, value]) =>
        `<div style="margin: 0px;"><span style="font-family: -webkit-system-font, sans-serif;"><b>${name}: </b></span><span>${escaped(value)}<br></span></div>`,
    )
    .join('')}<br>`

const paragraph = (html: string): string => `<div>${html}</div><div><br></div>`

export const appleMail: Program = {
  name: 'Mail on a Mac',
  marks: { reply: 'Sv: ', forward: 'Vs: ' },
  charset: 'utf-8',
  encoding: { text: 'quoted-printable', html: 'quoted-printable' },
  headers: () => [['X-Mailer', 'Apple Mail (2.3864.300.41.1.7)']],
  id: (seed, domain) => `<${uuid(seed)}@${domain}>`,
  boundary: seed => `Apple-Mail=_${uuid(seed)}`,
  text: {
    sign: '> ',
    mark: (got, forwards) =>
      forwards ? forwardLines(got).map(line => (line === '' ? '>' : `> ${line}`)) : [`> ${attribution(got)}`, '>'],
    signature: lines => lines,
  },
  html: {
    page: inner =>
      `<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body style="overflow-wrap: break-word; -webkit-nbsp-mode: space; line-break: after-white-space;">${inner}</body></html>`,
    paragraph,
    signature: lines =>
      lines.length === 0 ? '' : `<div><meta charset="UTF-8"><div>${lines.map(escaped).join('<br>')}</div></div>`,
    quotation: (got, body, forwards) =>
      forwards
        ? `<br><div><blockquote type="cite">${forwardHtml(got)}<div>${body}</div></blockquote></div><br>`
        : `<div><br><blockquote type="cite"><div>${escaped(attribution(got))}</div><br class="Apple-interchange-newline"><div>${body}</div></blockquote></div><br>`,
    inside: html => `</div></blockquote><div><br></div><div>${html}</div><br><blockquote type="cite"><div>`,
  },
}

export const iphone: Program = {
  ...appleMail,
  name: 'Mail on iPhone',
  encoding: { text: 'base64', html: 'base64' },
  headers: () => [['X-Mailer', 'iPhone Mail (23C55)']],
  boundary: seed => `Apple-Mail-${uuid(seed)}`,
  text: {
    sign: '> ',
    mark: (got, forwards) =>
      forwards ? forwardLines(got).map(line => (line === '' ? '>' : `> ${line}`)) : [`> ${attribution(got)}`, '> ', '> \ufeff'],
    signature: lines => [...lines, ...(lines.length > 0 ? [''] : []), 'Sendt fra min iPhone'],
  },
  html: {
    page: inner =>
      `<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body dir="auto">${inner}</body></html>`,
    paragraph,
    signature: lines =>
      `${lines.map(each => `<div>${escaped(each)}</div>`).join('')}<br id="lineBreakAtBeginningOfSignature"><div dir="ltr">Sendt fra min iPhone</div>`,
    quotation: (got, body, forwards) =>
      forwards
        ? `<div dir="ltr"><br><blockquote type="cite">${forwardHtml(got)}</blockquote></div><blockquote type="cite"><div dir="ltr">\ufeff${body}</div></blockquote>`
        : `<div dir="ltr"><br><blockquote type="cite">${escaped(attribution(got))}<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">\ufeff${body}</div></blockquote>`,
  },
}

/** The same phone in English, as many have it. */
export const ipad: Program = {
  ...iphone,
  name: 'Mail on iPad, in English',
  marks: { reply: 'Re: ', forward: 'Fwd: ' },
  text: {
    sign: '> ',
    mark: got => [`> On ${english(got.at)}, ${shown(got).fromName} <${shown(got).fromAddress}> wrote:`, '> ', '> \ufeff'],
    signature: lines => [...lines, ...(lines.length > 0 ? [''] : []), 'Sent from my iPad'],
  },
  html: {
    page: inner =>
      `<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body dir="auto">${inner}</body></html>`,
    paragraph,
    signature: lines =>
      `${lines.map(each => `<div>${escaped(each)}</div>`).join('')}<br id="lineBreakAtBeginningOfSignature"><div dir="ltr">Sent from my iPad</div>`,
    quotation: (got, body) =>
      `<div dir="ltr"><br><blockquote type="cite">On ${english(got.at)}, ${escaped(`${shown(got).fromName} <${shown(got).fromAddress}>`)} wrote:<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">\ufeff${body}</div></blockquote>`,
  },
}

function english(at: string): string {
  const date = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Copenhagen',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  }).format(new Date(at))
  return `${date}, at ${clock(at, '.')}`
}
