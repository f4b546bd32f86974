import type { Client, Got, Saying } from './client.ts'
import { bodyOf, clock, escaped, inDanish, linesOf, shown } from './client.ts'

/** Danish Outlook for Windows ("classic"): Word writes the HTML, and a grey line parts the answer from what is answered. */
export const outlook: Client = {
  name: 'Outlook for Windows',
  answerMark: 'SV: ',
  charset: 'iso-8859-1',
  headers: ({ subject, files }) => [
    ['Thread-Topic', subject.replaceAll(/[^\x20-\x7e]/g, '?')],
    ['Accept-Language', 'da-DK, en-US'],
    ['Content-Language', 'da-DK'],
    ['X-MS-Has-Attach', files.length > 0 ? 'yes' : ''],
    ['X-Mailer', 'Microsoft Outlook 16.0'],
  ],
  write: saying => ({ text: textOf(saying), html: htmlOf(saying) }),
}

const sentOn = (at: string): string => `${inDanish(at, { dateStyle: 'long' })} ${clock(at, ':')}`

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
  return `${own}\r\n\r\n${block.join('\r\n')}\r\n\r\n${linesOf(answers).join('\r\n')}\r\n`
}

const paragraph = (text: string): string =>
  `<p class=MsoNormal>${text === '' ? '<o:p>&nbsp;</o:p>' : `${text}<o:p></o:p>`}</p>\r\n`

function htmlOf({ words, from, answers }: Saying): string {
  const own = words.map(each => paragraph(escaped(each).replaceAll('\n', '<br>\r\n')) + paragraph('')).join('')
  const signature = from.signature
    .map(line =>
      line === ''
        ? paragraph('')
        : paragraph(`<span style='font-size:9.0pt;font-family:"Arial",sans-serif;color:#404040'>${escaped(line)}</span>`),
    )
    .join('')
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta name=Generator content="Microsoft Word 15 (filtered medium)"><style><!--
p.MsoNormal, li.MsoNormal, div.MsoNormal {margin:0cm; font-size:11.0pt; font-family:"Calibri",sans-serif;}
--></style></head>
<body lang=DA link="#0563C1" vlink="#954F72" style='word-wrap:break-word'><div class=WordSection1>
${own}${signature}${answers === null ? '' : quotation(answers)}</div></body></html>`
}

const quotation = (got: Got): string => {
  const lines = headerBlock(got).map(([name, value]) => `<b>${name}:</b> ${escaped(value)}`)
  return `${paragraph('')}<div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'>
<p class=MsoNormal>${lines.join('<br>\r\n')}<o:p></o:p></p></div></div>
${paragraph('')}${bodyOf(got)}`
}
