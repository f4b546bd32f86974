/** A mail to be measured with: who writes what, in answer to which letter. */
export interface Written {
  readonly from: string
  readonly to: string
  readonly subject: string
  readonly words: readonly string[]
  readonly id: string
  readonly inReplyTo?: string | undefined
}

const signature = [
  'Med venlig hilsen',
  '',
  'Person Nummer',
  'Fagkoordinator',
  'Eksempel Kommune',
  'Eksempelvej 5',
  'Tlf. 00 00 00 00',
]

/** What is quoted below: a letter of ours, as Outlook puts it under an answer. */
const quoted = [
  'Har I punkter til mødet?',
  'Vi mødes onsdag den 14. april. Har I noget, I gerne vil tage op? Svar på denne mail senest tirsdag den 30. marts.',
  'Hvornår: onsdag den 14. april 2027 kl. 13.00-16.00',
  'Hvor: Teams',
  'Frist for punkter: tirsdag den 30. marts 2027. Flyttet fra mandag, fordi den 29. marts er 2. påskedag.',
  'Mødeleder: Lemvig',
  'Referent: Skanderborg',
  'Det er nok at skrive:',
  'hvad det handler om, med et par linjer til de andre',
  'hvor lang tid I regner med. Skriver I ikke noget, sætter vi 15 minutter af',
  'om det er til drøftelse, orientering eller beslutning',
  'I kan sende flere punkter i samme mail og vedhæfte filer. I får et svar med det, vi har forstået.',
  'Har I ikke noget denne gang, er det helt i orden.',
  'Venlig hilsen',
  'Fælles sekretariat',
  'ERFA-netværk for K-PRO i Midtjylland',
]

const style = `<style><!--
@font-face {font-family:"Cambria Math"; panose-1:2 4 5 3 5 4 6 3 2 4;}
@font-face {font-family:Calibri; panose-1:2 15 5 2 2 2 4 3 2 4;}
${['MsoNormal', 'MsoListParagraph', 'msonormal0', 'EmailStyle19', 'EmailStyle20'].map(name => `p.${name}, li.${name}, div.${name} {margin:0cm; font-size:11.0pt; font-family:"Calibri",sans-serif; mso-fareast-language:EN-US;}`).join('\n')}
a:link, span.MsoHyperlink {mso-style-priority:99; color:#0563C1; text-decoration:underline;}
span.EmailStyle21 {mso-style-type:personal-reply; font-family:"Calibri",sans-serif; color:windowtext;}
.MsoChpDefault {mso-style-type:export-only; font-size:10.0pt; mso-ligatures:none;}
@page WordSection1 {size:612.0pt 792.0pt; margin:3.0cm 2.0cm 3.0cm 2.0cm;}
div.WordSection1 {page:WordSection1;}
--></style>`

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const paragraph = (line: string): string =>
  `<p class="MsoNormal"><span lang="DA" style="font-size:11.0pt;font-family:&quot;Calibri&quot;,sans-serif">${line === '' ? '&nbsp;' : escaped(line)}<o:p></o:p></span></p>`

/** About 10 kB: text and HTML, the answer on top and our letter below, as Outlook for Windows writes it. */
export const typical = ({ from, to, subject, words, id, inReplyTo }: Written): Buffer => {
  const block = ['Fra: ERFA <erfa@moeder.example>', 'Sendt: 15. marts 2027 08:05', `Til: Person <${from}>`, `Emne: ${subject}`]
  const below = inReplyTo === undefined ? [] : [...block, '', ...quoted]
  const lines = [...words, '', ...signature, '', ...below]
  const reply = inReplyTo === undefined ? [] : [`In-Reply-To: ${inReplyTo}`, `References: ${inReplyTo}`]
  return Buffer.from(
    [
      'Received: from mail.kommune.example by mx.moeder.example with ESMTPS; Mon, 15 Mar 2027 09:00:01 +0100',
      `From: "Person Nummer" <${from}>`,
      `To: "ERFA" <${to}>`,
      `Subject: SV: ${subject}`,
      'Thread-Topic: ERFA',
      'Thread-Index: AdkXYZexampleexampleexample==',
      `Message-ID: ${id}`,
      ...reply,
      'Date: Mon, 15 Mar 2027 09:00:00 +0100',
      'Accept-Language: da-DK, en-US',
      'Content-Language: da-DK',
      'X-MS-Has-Attach:',
      'MIME-Version: 1.0',
      'Content-Type: multipart/alternative; boundary="_000_bench_"',
      '',
      '--_000_bench_',
      'Content-Type: text/plain; charset="utf-8"',
      'Content-Transfer-Encoding: 8bit',
      '',
      ...lines,
      '',
      '--_000_bench_',
      'Content-Type: text/html; charset="utf-8"',
      'Content-Transfer-Encoding: 8bit',
      '',
      `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">`,
      `<head><meta name="Generator" content="Microsoft Word 15 (filtered medium)">${style}</head>`,
      '<body lang="DA" link="#0563C1" vlink="#954F72" style="word-wrap:break-word"><div class="WordSection1">',
      ...[...words, '', ...signature].map(paragraph),
      ...(below.length === 0
        ? []
        : [
            '<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">',
            `<p class="MsoNormal">${block.map(line => `<b>${escaped(line)}</b>`).join('<br>')}<o:p></o:p></p></div></div>`,
            ...quoted.map(paragraph),
          ]),
      '</div></body></html>',
      '--_000_bench_--',
      '',
    ].join('\r\n'),
  )
}

/** What members write when items are asked for, in turn. */
export const itemWords = (n: number): readonly string[] =>
  [
    [
      `Hej`,
      '',
      `Punkt: Overgang til version ${n}`,
      `Vi vil gerne drøfte erfaringer med overgangen til version ${n}. Det tager 15 minutter.`,
    ],
    [`Vi vil gerne have et punkt på dagsordenen om skema ${n}, 10 min, til orientering.`],
    [`Titel: Fælles vejledning ${n}`, 'Beskrivelse: Vi har skrevet en, som andre kan bruge.', 'Tid: 20 min', 'Art: beslutning'],
    ['Vi har ingen punkter denne gang.'],
  ][n % 4] ?? []
