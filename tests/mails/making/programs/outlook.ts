import type { Got } from '../../../../local/try/clients/client.ts'
import { clock, escaped, inDanish, shown } from '../../../../local/try/clients/client.ts'
import { hash } from '../mime.ts'
import type { Deed, Program } from '../program.ts'

/** Classic Outlook on Windows: Word writes the HTML. And the same one set to plain text. */

export const headerBlock = (got: Got, sentOn: string): readonly (readonly [string, string])[] => {
  const { from, to, subject } = shown(got)
  return [
    ['Fra', from],
    ['Sendt', sentOn],
    ['Til', to],
    ['Emne', subject],
  ]
}

export const blockLines = (block: readonly (readonly [string, string])[]): readonly string[] =>
  block.map(([name, value]) => `${name}: ${value}`)

export const blockHtml = (block: readonly (readonly [string, string])[]): string =>
  block.map(([name, value]) => `<b>${name}:</b> ${escaped(value)}`).join('<br>\r\n')

/** `mandag den 15. marts 2027 08:05`. */
const longDate = (at: string): string =>
  `${inDanish(at, { weekday: 'long' })} den ${inDanish(at, { day: 'numeric', month: 'long', year: 'numeric' })} ${clock(at, ':')}`
const shortDate = (at: string): string => `${inDanish(at, { dateStyle: 'long' })} ${clock(at, ':')}`

/** A subject as Exchange repeats it in a header: without its mark, in ASCII. */
export const threadTopic = ({ subject }: Deed): string =>
  subject.replace(/^(?:(?:SV|VS|Sv|Vs|Re|Fwd):\s*)+/, '').replaceAll(/[^\x20-\x7e]/g, '?')

export const exchangeHeaders = (deed: Deed): readonly (readonly [string, string])[] => [
  ['Thread-Topic', threadTopic(deed)],
  [
    'Thread-Index',
    `Adz${Buffer.from(hash(deed.subject + deed.at, 24))
      .toString('base64')
      .slice(0, 28)}`,
  ],
  ['Accept-Language', 'da-DK, en-US'],
  ['Content-Language', 'da-DK'],
  ['X-MS-Has-Attach', deed.files.length > 0 ? 'yes' : ''],
  ['X-MS-TNEF-Correlator', ''],
]

const paragraph = (html: string): string => `<p class=MsoNormal>${html === '' ? '&nbsp;' : html}<o:p></o:p></p>\r\n\r\n`
const signed = (line: string): string =>
  paragraph(
    line === '' ? '' : `<span style='font-size:9.0pt;font-family:"Arial",sans-serif;color:#404040'>${escaped(line)}</span>`,
  )

export const exchangeBanner = (lines: readonly string[]): string =>
  `<table border="0" cellspacing="0" cellpadding="0" align="left" style="border:0; display:table; width:100%; table-layout:fixed"><tbody><tr><td style="background-color:#A6A6A6; padding:7px 2px 7px 2px"></td><td width="100%" style="background-color:#EAEAEA; padding:7px 5px 7px 15px; font-family:wf_segoe-ui_normal,Segoe UI; font-size:12px; color:#212121">${lines.map(escaped).join(' ')}</td></tr></tbody></table>\r\n`

export const outlook: Program = {
  name: 'Outlook',
  marks: { reply: 'SV: ', forward: 'VS: ' },
  charset: 'iso-8859-1',
  encoding: { text: 'quoted-printable', html: 'quoted-printable' },
  headers: deed => [...exchangeHeaders(deed), ['X-Mailer', 'Microsoft Outlook 16.0']],
  id: (seed, domain) => `<AM0PR0${hash(seed, 30).toUpperCase()}@AM0PR07.eurprd07.prod.${domain}>`,
  boundary: seed => `_000_${hash(seed, 42).toUpperCase()}_`,
  text: {
    sign: '',
    mark: (got, forwards) => [
      ...blockLines(headerBlock(got, forwards ? longDate(got.at) : shortDate(got.at))).map(line => `${line}`),
      '',
    ],
    signature: lines => lines,
  },
  html: {
    page: inner =>
      `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">\r\n<head>\r\n<meta http-equiv=Content-Type content="text/html; charset=iso-8859-1">\r\n<meta name=Generator content="Microsoft Word 15 (filtered medium)">\r\n<style><!--\r\n/* Font Definitions */\r\n@font-face {font-family:Calibri; panose-1:2 15 5 2 2 2 4 3 2 4;}\r\np.MsoNormal, li.MsoNormal, div.MsoNormal {margin:0cm; font-size:11.0pt; font-family:"Calibri",sans-serif;}\r\ndiv.WordSection1 {page:WordSection1;}\r\n--></style><!--[if gte mso 9]><xml>\r\n<o:shapedefaults v:ext="edit" spidmax="1026" />\r\n</xml><![endif]--></head>\r\n<body lang=DA link="#0563C1" vlink="#954F72" style='word-wrap:break-word'><div class=WordSection1>\r\n${inner}</div></body></html>\r\n`,
    paragraph: html => `${paragraph(html)}${paragraph('')}`,
    signature: lines => lines.map(signed).join(''),
    quotation: (got, body) =>
      `${paragraph('')}<div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'>\r\n<p class=MsoNormal><a name="_MailOriginal">${blockHtml(headerBlock(got, shortDate(got.at)))}</a><o:p></o:p></p></div></div>\r\n${paragraph('')}${body}`,
    banner: exchangeBanner,
    inside: html => `<p class=MsoNormal><span style='color:#1F497D'>${html}<o:p></o:p></span></p>`,
  },
}

/** As colleagues set it who want plain text: a line of dashes above the block, no HTML. */
export const outlookPlain: Program = {
  ...outlook,
  name: 'Outlook in plain text',
  encoding: { text: '8bit', html: '8bit' },
  text: {
    sign: '',
    mark: got => ['', '-----Oprindelig meddelelse-----', ...blockLines(headerBlock(got, longDate(got.at))), ''],
    signature: lines => lines,
    wraps: 76,
  },
  html: null,
}

/** Outlook 2010 and older, still seen: another grey, other punctuation, windows-1252. */
export const outlookOld: Program = {
  ...outlook,
  name: 'Outlook 2010',
  charset: 'windows-1252',
  headers: deed => [...exchangeHeaders(deed), ['X-Mailer', 'Microsoft Office Outlook 12.0']],
  html: {
    page: inner =>
      `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns="http://www.w3.org/TR/REC-html40"><head><meta http-equiv=Content-Type content="text/html; charset=windows-1252"><meta name=Generator content="Microsoft Word 12 (filtered medium)"></head><body lang=DA link=blue vlink=purple><div class=Section1>\r\n${inner}</div></body></html>\r\n`,
    paragraph: html =>
      `${paragraph(`<span style='font-size:11.0pt;font-family:"Calibri","sans-serif";color:#1F497D'>${html}</span>`)}`,
    signature: lines => lines.map(signed).join(''),
    quotation: (got, body) =>
      `${paragraph('')}<div style='border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm'>\r\n<p class=MsoNormal><span lang=EN-US style='font-size:10.0pt;font-family:"Tahoma","sans-serif"'>${blockHtml(headerBlock(got, shortDate(got.at)))}<o:p></o:p></span></p></div>\r\n${paragraph('')}${body}`,
  },
}
