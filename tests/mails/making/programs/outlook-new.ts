import type { Got } from '../../../../local/try/clients/client.ts'
import { clock, escaped, inDanish, shown } from '../../../../local/try/clients/client.ts'
import { hash, uuid } from '../mime.ts'
import type { Program } from '../program.ts'
import { blockHtml, blockLines, exchangeBanner, exchangeHeaders, headerBlock, outlook } from './outlook.ts'

/** Outlook on the web and the new Outlook, the ones on phones, the one on a Mac. */

/** `mandag den 15. marts 2027 08:05:00`. */
const sentOn = (at: string): string =>
  `${inDanish(at, { weekday: 'long' })} den ${inDanish(at, { dateStyle: 'long' })} ${clock(at, ':')}`

const font =
  'font-family: Aptos, Aptos_EmbeddedFont, Aptos_MSFontService, Calibri, Helvetica, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);'
const line = (html: string): string => `<div class="elementToProof" style="${font}">\r\n${html === '' ? '<br>' : html}</div>\r\n`

/** What Outlook on the web does to foreign HTML: every class and id gets an `x_`. */
const crossed = (body: string): string =>
  body.replaceAll(/ (class|id)="([^"]+)"/g, (_, name, value) => ` ${name}="x_${value.replaceAll(' ', ' x_')}"`)

const webPage = (inner: string): string =>
  `<html>\r\n<head>\r\n<meta http-equiv="Content-Type" content="text/html; charset=Windows-1252">\r\n<style type="text/css" style="display:none;"> P {margin-top:0;margin-bottom:0;} </style>\r\n</head>\r\n<body dir="ltr">\r\n${inner}</body>\r\n</html>\r\n`

const divider = (got: Got, body: string): string =>
  `<div id="appendonsend"></div>\r\n<hr style="display:inline-block;width:98%" tabindex="-1">\r\n<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000">${blockHtml(headerBlock(got, sentOn(got.at)))}</font>\r\n<div>&nbsp;</div>\r\n</div>\r\n<div>${crossed(body)}</div>\r\n`

const underscores = (got: Got): readonly string[] => ['_'.repeat(32), ...blockLines(headerBlock(got, sentOn(got.at))), '']

export const owa: Program = {
  ...outlook,
  name: 'Outlook on the web',
  charset: 'windows-1252',
  headers: exchangeHeaders,
  text: { sign: '', mark: underscores, signature: lines => lines },
  html: {
    page: webPage,
    paragraph: html => `${line(html)}${line('')}`,
    signature: lines =>
      `<div id="Signature" class="elementToProof">\r\n${lines.map(each => line(escaped(each))).join('')}</div>\r\n`,
    quotation: divider,
    banner: exchangeBanner,
    inside: html => `<div class="elementToProof" style="color: rgb(0, 120, 212);">${html}</div>`,
  },
}

/** The new editor, which puts the letter into a container of its own. */
export const newOutlook: Program = {
  ...owa,
  name: 'the new Outlook',
  charset: 'utf-8',
  encoding: { text: 'base64', html: 'base64' },
  html: {
    page: webPage,
    paragraph: html => `${line(html)}${line('')}`,
    signature: lines =>
      `<div id="ms-outlook-mobile-signature" style="${font}">\r\n${lines.map(each => line(escaped(each))).join('')}</div>\r\n`,
    quotation: (got, body) =>
      `<div id="mail-editor-reference-message-container" class="ms-outlook-mobile-reference-message skipProofing">\r\n<hr style="display:inline-block;width:98%" tabindex="-1">\r\n<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000">${blockHtml(headerBlock(got, sentOn(got.at)))}</font><div>&nbsp;</div></div>\r\n${crossed(body)}</div>\r\n`,
    banner: exchangeBanner,
  },
}

const phone = (name: string, system: string, link: string): Program => ({
  ...owa,
  name,
  charset: 'utf-8',
  encoding: { text: 'base64', html: 'base64' },
  text: {
    sign: '',
    mark: underscores,
    signature: lines => [...lines, ...(lines.length > 0 ? [''] : []), `Hent Outlook til ${system}<${link}>`],
  },
  html: {
    page: inner =>
      `<html>\r\n<head>\r\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8">\r\n</head>\r\n<body>\r\n${inner}</body>\r\n</html>\r\n`,
    paragraph: html =>
      `<div dir="ltr" style="font-family: Aptos, Calibri, sans-serif; font-size: 12pt;">${html}</div>\r\n<div dir="ltr"><br></div>\r\n`,
    signature: lines =>
      `<div id="ms-outlook-mobile-body-separator-line" dir="ltr"><br></div>\r\n<div id="ms-outlook-mobile-signature" dir="ltr">${lines.map(each => `<div>${escaped(each)}</div>`).join('')}<div>Hent <a href="${link}">Outlook til ${system}</a></div></div>\r\n`,
    quotation: (got, body) =>
      `<hr style="display:inline-block;width:98%" tabindex="-1">\r\n<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000">${blockHtml(headerBlock(got, sentOn(got.at)))}</font>\r\n<div>&nbsp;</div></div>\r\n${crossed(body)}\r\n`,
  },
})

export const outlookIos = phone('Outlook on iOS', 'iOS', 'https://aka.ms/o0ukef')
export const outlookAndroid = phone('Outlook on Android', 'Android', 'https://aka.ms/AAb9ysg')

/** `torsdag, 28. oktober 2021 kl. 12.06`. */
const macDate = (at: string): string =>
  `${inDanish(at, { weekday: 'long' })}, ${inDanish(at, { dateStyle: 'long' })} kl. ${clock(at, '.')}`

export const outlookMac: Program = {
  ...outlook,
  name: 'Outlook for Mac',
  charset: 'utf-8',
  headers: deed => [...exchangeHeaders(deed), ['user-agent', 'Microsoft-MacOutlook/16.89.24090815']],
  id: (seed, domain) => `<${uuid(seed)}@${domain}>`,
  boundary: seed => `_000_${hash(seed, 32).toUpperCase()}mac_`,
  text: {
    sign: '',
    mark: got => {
      const { from, to, subject } = shown(got)
      return [`Fra: ${from}`, `Dato: ${macDate(got.at)}`, `Til: ${to}`, `Emne: ${subject}`]
    },
    signature: lines => lines,
  },
  html: {
    page: inner =>
      `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns="http://www.w3.org/TR/REC-html40"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta name="Generator" content="Microsoft Word 15 (filtered medium)"></head><body lang="DA" link="#0563C1" vlink="#954F72" style="word-wrap:break-word"><div class="WordSection1">\r\n${inner}</div></body></html>\r\n`,
    paragraph: html =>
      `<p class="MsoNormal"><span lang="DA" style="font-size:11.0pt">${html}<o:p></o:p></span></p>\r\n<p class="MsoNormal"><o:p>&nbsp;</o:p></p>\r\n`,
    signature: lines =>
      lines
        .map(
          each =>
            `<p class="MsoNormal"><span style="font-size:10.0pt;color:#666666">${each === '' ? '&nbsp;' : escaped(each)}<o:p></o:p></span></p>\r\n`,
        )
        .join(''),
    quotation: (got, body) => {
      const { from, to, subject } = shown(got)
      const block = [
        ['Fra', from],
        ['Dato', macDate(got.at)],
        ['Til', to],
        ['Emne', subject],
      ] as const
      return `<div id="mail-editor-reference-message-container"><div><div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal" style="margin-bottom:12.0pt"><span style="font-size:12.0pt;color:black">${blockHtml(block)}<o:p></o:p></span></p></div>${body}</div></div>\r\n`
    },
  },
}
