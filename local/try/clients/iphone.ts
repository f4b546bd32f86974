import type { Client, Got, Saying } from './client.ts'
import { bodyOf, clock, escaped, inDanish, linesOf, quotedLines, shown } from './client.ts'

/** Mail on an iPhone: a few words, "Sendt fra min iPhone", and the attribution inside the quotation. */
export const iphone: Client = {
  name: 'Mail on iPhone',
  answerMark: 'Sv: ',
  charset: 'utf-8',
  headers: () => [['X-Mailer', 'iPhone Mail (23C55)']],
  write: saying => ({ text: textOf(saying), html: htmlOf(saying) }),
}

const tagline = 'Sendt fra min iPhone'

const attribution = (got: Got): string => {
  const { fromName, fromAddress } = shown(got)
  return `Den ${inDanish(got.at, { day: 'numeric', month: 'short', year: 'numeric' })} kl. ${clock(got.at, '.')} skrev ${fromName} <${fromAddress}>:`
}

function textOf({ words, from, answers }: Saying): string {
  const own = [...words, ...(from.signature.length > 0 ? [from.signature.join('\r\n')] : []), tagline].join('\r\n\r\n')
  if (answers === null) return `${own}\r\n`
  const quoted = quotedLines([attribution(answers), '', `\ufeff${linesOf(answers)[0] ?? ''}`, ...linesOf(answers).slice(1)])
  return `${own}\r\n\r\n${quoted.join('\r\n')}\r\n`
}

function htmlOf({ words, from, answers }: Saying): string {
  const own = words.map(each => `<div>${escaped(each).replaceAll('\n', '<br>')}</div><div><br></div>`).join('')
  const signature = from.signature.map(each => `<div>${escaped(each)}</div>`).join('')
  return `<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body dir="auto">${own}${signature}<br id="lineBreakAtBeginningOfSignature"><div dir="ltr">${tagline}</div>${answers === null ? '' : quotation(answers)}</body></html>`
}

const quotation = (got: Got): string =>
  `<div dir="ltr"><br><blockquote type="cite">${escaped(attribution(got))}<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">\ufeff${bodyOf(got)}</div></blockquote>`
