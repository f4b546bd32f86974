import { describe, expect, it } from 'vitest'
import { sorted } from './reply-support.ts'

/** "Den … skrev …:" is a program's line, and "Den 3. maj skrev vi til jer:" a member's. */

const below = (line: string, whose: string, quoted: string): string =>
  [
    'o| Ja, det er fint.',
    '',
    ...line.split('\n').map(each => `${whose}| ${each}`),
    ...quoted.split('\n').map(each => (each.startsWith('|') ? `q| ${each}` : `${whose === 'm' ? 'q' : 'o'}| ${each}`)),
  ].join('\n')
const unmarked = 'Hvornår er sagen klar?'
const marked = '> Hvornår er sagen klar?'

describe('a program’s line says enough by itself: what stands below is quoted, though nothing marks it', () => {
  it.each([
    'Den 3. nov. 2025 kl. 10.12 skrev Anna Berg <a@x.example>:',
    'Den 3. nov. 2025 skrev Anna Berg <a@x.example>:',
    'Den 3. nov. 2025 kl. 10.12 skrev Anna Berg:',
    'Den 3. nov. 2025 kl. 10.12 skrev "Anna Berg" <a@x.example>:',
    'Den man. 3. nov. 2025 kl. 10.12 skrev Anna Berg <a@x.example>：',
    'man. 3. nov. 2025 kl. 10.12 skrev Anna Berg <a@x.example>:',
    'Mandag den 3. november 2025 10:12 CET, Anna Berg skrev:',
    '3. nov. 2025 kl. 10.12 skrev Anna Berg:',
    '2025-11-03 10:12 skrev Anna Berg:',
    'D. 03/11/2025 10.12 skrev "Anna Berg" <a@x.example>:',
    'On 3 Nov 2025, at 10.12, Anna Berg <a@x.example> wrote:',
    'On 2025-11-03 10:12, Anna wrote:',
    'Am 03.11.2025 um 10:12 schrieb Anna Berg:',
    'Le 3 nov. 2025 à 10:12, Anna Berg <a@x.example> a écrit :',
    '在 2025年11月3日 10:12，Anna <a@x.example> 写道：',
    // The name first: an address, or the date in figures.
    'Anna Berg <a@x.example> skrev den 3. november 2025 kl. 10.12:',
    'Anna Berg <a@x.example> skrev:',
    'Anna Berg via Portalen <a@x.example> skrev:',
    'a@x.example skrev:',
    'Anna Berg skrev den 03.11.2025 kl. 10.12:',
    'Anna Berg skrev den 2025-11-03 10:12:',
    'Anna Berg wrote on 3 November 2025 10:12:',
    'Citat Anna Berg <a@x.example>:',
    // No verb at all.
    '3. nov. 2025 10.12 af a@x.example:',
    '2025-11-03 10:12 GMT+01:00 Anna Berg <a@x.example>:',
    '2025-11-03 10:12 GMT+01:00 Anna Berg',
    '2025/11/03 Anna Berg <a@x.example>',
    'Den 3. nov. 2025 kl. 10.12, Anna Berg <a@x.example>:',
    'Anna Berg (a@x.example) 03-11-2025 10:12 <a@x.example>:',
    // Glued: the line break, or the spaces, are missing.
    'Den 3. nov. 2025 kl. 10.12 skrev Anna Berg:Kære Bo',
    '在 2025年11月3日 10:12，Anna写道：',
    'Anna Berg skrev, den 03.11.2025 kl. 10.12:',
    'Anna Berg <a@x.example> ti 3. marrask. 2025 klo 10.12 kirjoitti:',
    // What programs draw around it.
    '-----Anna Berg skrev: -----',
    '--- Den 3. nov. 2025 kl. 10.12 skrev Anna Berg: ---',
    '*Den 3. nov. 2025 kl. 10.12 skrev Anna Berg <a@x.example>:*',
    '"Den 3. nov. 2025 kl. 10.12 skrev Anna Berg <a@x.example>:"',
  ])('%s', line => expect(sorted(below(line, 'm', unmarked))).toBe(below(line, 'm', unmarked)))
})

describe('it goes on over lines, where the program or a server broke it', () => {
  it.each([
    'Den man. 3. nov. 2025 kl. 10.12 skrev Anna Berg <\na@x.example>:',
    'man. 3. nov. 2025 kl. 10.12 skrev Anna Berg <a@x.example\n>:',
    'Den 3. nov. 2025 kl. 10.12 skrev Sekretariatet for ERFA-netværket\ni Midtjylland <a@x.example>:',
    'Den 3. nov. 2025 kl. 10.12 skrev\nAnna Berg\n<a@x.example>:',
    'On Mon, Nov 3, 2025 at 10:12 AM\nAnna Berg\n<a@x.example>\nwrote:',
    'Den 3. nov. 2025 kl. 10.12 skrev Anna Berg\n\n<a@x.example>:',
    'Den 3. nov. 2025 kl. 10.12 skrev\nAnna\nBerg\nvia\nPortalen\n<a@x.example>:',
    'Den 3. nov. 2025 kl. 10.12 skrev Anna Berg <\n\na@x.example>:',
    'Den 3. nov. 2025 kl.\n10.12 skrev Anna Berg <a@x.example>:',
  ])('%j', line => {
    expect(sorted(below(line, 'm', unmarked).replaceAll('m| \n', '\n'))).toBe(
      below(line, 'm', unmarked).replaceAll('m| \n', '\n'),
    )
  })
})

describe('weaker ones count because what stands below is marked', () => {
  it.each([
    'Sekretariatet skrev:',
    'Sekretariatet for ERFA skrev:',
    'Den 3. november skrev Anna Berg:',
    'Den 3. november 2025 skrev Anna Berg:',
    'Anna Berg skrev kl. 10.12:',
    'Anna Berg skrev den 3. november 2025 kl. 10.12:',
    '* Anna Berg <a@x.example> [2025-11-03 10:12]:',
    '-----Anna skrev pænt og længe -----',
    'Sekretariatet for netværket ERFA i Region Midtjylland skrev:',
    'Anna Berg <a@x.example> kl. 10.12 <a@x.example>:',
  ])('%s', line => {
    expect(sorted(below(line, 'm', marked))).toBe(below(line, 'm', marked))
    expect(sorted(below(line, 'o', unmarked))).toBe(below(line, 'o', unmarked))
  })
})

describe('what a member writes about somebody’s words stays', () => {
  it.each([
    'Den 3. november 2025 kl. 10.12 skrev vi:',
    'Den 3. november 2025 kl. 10.12 skrev, vi:',
    'Den 3. november 2025 kl. 10.12 skrev de mange borgere:',
    'Den 3. november 2025 kl. 10.12 skrev Anna Berg',
    'Den 3. november kl. 10.12 skrev Anna Berg:',
    'Den 3. november 2025 skrev Anna Berg:',
    'Anna Berg skrev den 3. november 2025 kl. 10.12:',
    'Anna Berg skrev den 03.11.2025:',
    'I brevet af 03.11.2025 kl. 10.12, som vi talte om, skrev Anna:',
    // Names that are also some language's week day.
    'Per skrev til os den 3. november 2025 kl. 10.12:',
    'To skrev den 3. november 2025 kl. 10.12:',
    'Per Berg skrev den 3. november 2025 kl. 10.12:',
    'Anna Berg skrev til a@x.example:',
    'Anna Berg skrev på a@x.example om sagen:',
    'Den 3. november 2025 kl. 10.12 beskrev Anna sagen:',
    'Den 3. november 2025 kl. 10.12 skrevet af Anna:',
    'Den 3. november 2025 kl. 9 skrev de, at de kom den 3:',
    'Den 3. november 2025 10:12 skrev Anna Berg',
    'Den 3. november 2025 kl. 10.12 vedtog vi:intet',
    'Vi talte om det. Den 3. november 2025 kl. 10.12 skrev Anna Berg:',
    'Anna Berg <a@x.example> som er vores nye formand skrev:',
    `${'Anna '.repeat(35)}<a@x.example> skrev:`,
    '--- Anna skrev:',
    'Anna skrev: ---',
    '-----Anna skrev pænt og længe -----',
    `-----${'a'.repeat(300)} kl. 10.12 skrev Anna -----`,
    'Den 3. nov. 2025 kl. 10.12 skrev\nAnna\nBerg\nvia\nhele\nPortalen\n<a@x.example>:',
    '>>> Anna kl. 10 >>>',
    '>>> Anna 3. november 2025 kl. 10 >>>',
    '>>> a@x.example kl. 10 >>>',
    '>>> a@x.example 03-11-2025 >>>',
    '2025-11-03 a@x.example',
    '2025-11-03 <mødet>',
    '2025-11-03 <a@x.example> ja',
    'Mødet 2025-11-03 10:12 GMT+01:00',
    'Vi fik dette svar, da Anna <a@x.example> skrev:',
    'Sekretariatet skrev:',
    'Se mit svar til Anna (a@x.example):',
    '3. nov. 2025 a@x.example:',
    'kl. 10.12 a@x.example:',
    '2025-11-03 Anna Berg',
    '2025-11-03 10:12 Anna Berg',
    'Anna Berg <a@x.example>',
    'Anna Berg <a@x.example> [2025-11-03 10:12]:',
    '-----Vi skrev det: ikke -----',
  ])('%s', line => expect(sorted(below(line, 'o', unmarked))).toBe(below(line, 'o', unmarked)))

  it.each([
    'Det er ikke første gang at vi ser, hvad Anna skrev:',
    'Den 3. november 2025 kl. 10 (rådhuset):',
    '* Anna [2025-11-03 10:12]:',
    '* Anna <a@x.example> [10:12]:',
    '* Anna <a@x.example> [2025-11-03]:',
    'Vi skrev:',
    'Borgeren skrev:',
    'Den 3. november 2025 kl. 10.12 skrev vi:',
    'Grænserne er:',
  ])('%s, though a line below begins with the sign of a quotation', line =>
    expect(sorted(below(line, 'o', '> 5 mio. kr.'))).toBe(below(line, 'o', '> 5 mio. kr.')),
  )
})

describe('where it begins and where it ends', () => {
  it.each([
    // A sentence does not run on into it, and it runs on into no other.
    'o| Jeg talte med Anna den 3. november kl. 10.\nm| Den 3. nov. 2025 kl. 10.12 skrev Bo Bak <b@x.example>:\nq| Hej',
    'o| Skriv til a@x.example\nm| Den 3. nov. 2025 kl. 10.12 skrev Bo Bak <b@x.example>:\nq| Hej',
    'o| Onsdag er fin\nm| Den 3. nov. 2025 kl. 10.12 skrev Bo Bak <b@x.example>:\nq| Hej',
    'o| On Monday we met.\n\nm| On 3 Nov 2025, at 10.12, Bo Bak <b@x.example> wrote:\nq| Hej',
    // Nor into a header.
    'o| Den 3. nov. er fin <a@x.example>\nm| Fra: Bo Bak <b@x.example>\nm| Sendt: 3. november 2025 10:12\nm| Til: Anna\nm| Emne: x\nq| Hej',
    'o| Den 3. november er fin.\nm| Anna Berg <a@x.example> skrev:\nq| Hej',
    'o| Den 3. november kl. 10 er fin\nm| Anna Berg <a@x.example> skrev:\nq| Hej',
    'o| Den 3. nov. 2025 kl. 10.12\n\nm| Anna Berg <a@x.example> skrev:\nq| Hej',
    'o| Skriv til <\n\no| a@x.example>:\no| Hej',
    'o| Hej Anna\nm| Bo Bak <b@x.example> skrev:\nq| Hej',
    'o| Se a@x.example:\no| Bo skrev:\no| Hej',
    'm| On Mon, Nov 3, 2025 at 10:12 AM\nm| Anna Berg <a@x.example> wrote:\nq| Hej',
    'm| On Mon, Nov 3,\nm| 2025 at 10:12 AM Anna Berg <a@x.example> wrote:\nq| Hej',
    'm| > Den 3. nov. 2025 kl. 10.12 skrev Anna Berg\nm| > <a@x.example>:\nq| > Hej',
    // Without a colon, above the lines of a header.
    'o| Ja.\n\nm| Den 3. nov. 2025 kl. 10.12 skrev Anna Berg\nq| Emne: Punkter\nq| Hej',
    'o| Ja.\n\no| Den 3. november skrev Anna Berg\no| Emne: Punkter\no| Hej',
    'o| Ja.\n\no| Den 3. november kl. 10.12 skrev Anna Berg\no| Emne: Punkter\no| Hej',
    'o| Ja.\n\no| Den 3. november 2025 skrev Anna Berg\no| Emne: Punkter\no| Hej',
    'o| Ja.\n\no| Nu skrev Anna Berg 03.11.2025 kl. 10.12\no| Emne: Punkter\no| Hej',
    // In the middle of a line: some programs forget the line break.
    'o| Ja tak.\n\nm| Den 3. nov. 2025 kl. 10.12 skrev Bo Bak <b@x.example>:\n\nq| Hej\nq| Den 4. nov. 2025 kl. 10.12 skrev Bo Bak <b@x.example>:\nq| Hej',
  ])('%j', mail => expect(sorted(mail)).toBe(mail))
})
