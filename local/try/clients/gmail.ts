import type { Client, Got, Saying } from './client.ts'
import { bodyOf, clock, escaped, inDanish, linesOf, quotedLines, shown } from './client.ts'

/** Gmail in a browser, in Danish: the attribution is cut after `<` where it grows too long. */
export const gmail: Client = {
  name: 'Gmail',
  answerMark: 'Re: ',
  charset: 'utf-8',
  headers: () => [],
  write: saying => ({ text: textOf(saying), html: htmlOf(saying) }),
}

const sentOn = (at: string): string => {
  const weekday = inDanish(at, { weekday: 'short' })
  return `Den ${weekday} ${inDanish(at, { day: 'numeric', month: 'short', year: 'numeric' })} kl. ${clock(at, '.')}`
}

function textOf({ words, from, answers }: Saying): string {
  const own = [...words, from.signature.join('\r\n')].join('\r\n\r\n')
  if (answers === null) return `${own}\r\n`
  const { fromName, fromAddress } = shown(answers)
  const quoted = quotedLines(linesOf(answers)).join('\r\n')
  return `${own}\r\n\r\n${sentOn(answers.at)} skrev ${fromName} <\r\n${fromAddress}>:\r\n\r\n${quoted}\r\n`
}

function htmlOf({ words, from, answers }: Saying): string {
  const own = words.map(each => `<div>${escaped(each).replaceAll('\n', '<br>')}</div><div><br></div>`).join('')
  const lines = from.signature.map(each => `<div>${escaped(each)}</div>`).join('')
  const signature = `<div><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature">${lines}</div></div>`
  return `<div dir="ltr">${own}${signature}</div>${answers === null ? '' : quotation(answers)}`
}

const quotation = (got: Got): string => {
  const { fromName, fromAddress } = shown(got)
  const from = `${escaped(fromName)} &lt;<a href="mailto:${fromAddress}">${fromAddress}</a>&gt;`
  return `<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${sentOn(got.at)} skrev ${from}:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">${bodyOf(got)}</blockquote></div>`
}
