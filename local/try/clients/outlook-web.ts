import type { Client, Got, Saying } from './client.ts'
import { bodyOf, clock, escaped, inDanish, linesOf, shown } from './client.ts'

/** Outlook on the web and the new Outlook: a rule of 32 underscores in the text, `divRplyFwdMsg` in the HTML. */
export const outlookWeb: Client = {
  name: 'Outlook on the web',
  answerMark: 'SV: ',
  charset: 'windows-1252',
  headers: ({ subject, files }) => [
    ['Thread-Topic', subject.replaceAll(/[^\x20-\x7e]/g, '?')],
    ['Accept-Language', 'da-DK, en-US'],
    ['Content-Language', 'da-DK'],
    ['X-MS-Has-Attach', files.length > 0 ? 'yes' : ''],
    ['X-MS-TNEF-Correlator', ''],
  ],
  write: saying => ({ text: textOf(saying), html: htmlOf(saying) }),
}

const sentOn = (at: string): string =>
  `${inDanish(at, { weekday: 'long' })}, ${inDanish(at, { dateStyle: 'long' })} ${clock(at, '.')}`

const headerBlock = (got: Got): readonly (readonly [string, string])[] => {
  const { from, to, subject } = shown(got)
  return [
    ['Fra', from],
    ['Sendt', sentOn(got.at)],
    ['Til', to],
    ['Emne', subject],
  ]
}

function textOf({ words, from, answers }: Saying): string {
  const own = [...words, from.signature.join('\r\n')].join('\r\n\r\n')
  if (answers === null) return `${own}\r\n`
  const block = headerBlock(answers).map(([name, value]) => `${name}: ${value}`)
  return `${own}\r\n${'_'.repeat(32)}\r\n${block.join('\r\n')}\r\n\r\n${linesOf(answers).join('\r\n')}\r\n`
}

const font = 'font-family: Aptos, Aptos_EmbeddedFont, Calibri, Helvetica, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);'
const line = (text: string): string => `<div class="elementToProof" style="${font}">\r\n${text === '' ? '<br>' : text}</div>\r\n`

function htmlOf({ words, from, answers }: Saying): string {
  const own = words.map(each => line(escaped(each).replaceAll('\n', '<br>')) + line('')).join('')
  const signature = `<div id="Signature">${from.signature.map(each => line(escaped(each))).join('')}</div>`
  return `<html><head>
<meta http-equiv="Content-Type" content="text/html; charset=Windows-1252">
<style type="text/css" style="display:none;"> P {margin-top:0;margin-bottom:0;} </style>
</head><body dir="ltr">
${own}${signature}${answers === null ? '' : quotation(answers)}</body></html>`
}

const quotation = (got: Got): string => {
  const lines = headerBlock(got).map(([name, value]) => `<b>${name}:</b> ${escaped(value)}`)
  return `<div id="appendonsend"></div>
<hr style="display:inline-block;width:98%" tabindex="-1">
<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000">${lines.join('<br>\r\n')}</font>
<div>&nbsp;</div></div>
<div>${bodyOf(got)}</div>`
}
