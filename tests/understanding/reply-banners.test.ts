import { describe, expect, it } from 'vitest'
import { leadingTag } from '../../shared/understanding/reply/banners.ts'
import { ofText, sorted } from './reply-support.ts'

const above = (banner: string): void =>
  expect(sorted(`${banner}\n\no| Ja, det er fint.`)).toBe(`${banner}\n\no| Ja, det er fint.`)

describe('what a gateway sets above the mail', () => {
  it.each([
    'b| Du får ikke ofte mails fra a@x.example. Få mere at vide om, hvorfor dette er vigtigt',
    'b| Du får ikke ofte mails fra a@x.example.\nb| https://aka.ms/LearnAboutSenderIdentification',
    'b| Du får ikke ofte mails fra a@x.example.\nb| Få mere at vide <https://aka.ms/LearnAboutSenderIdentification>',
    'b| [Du får ikke ofte mails fra a@x.example]',
    'b| *** Du får ikke ofte mails fra a@x.example ***',
    'b| Mailen er fra en fremmed. Læs, hvorfor dette er vigtigt.',
    'b| ADVARSEL: Denne mail kommer fra en ekstern afsender.',
    'b| ADVARSEL: Denne mail kommer uden for huset. Klik ikke på links.\nb| ________________________________',
    'b| ADVARSEL: Denne mail kommer udefra.\n\nb| ---',
    'b| CAUTION: This email originated from outside the organization.',
    'b| Ekstern e-mail: vær opmærksom på links.',
    'b| [EKSTERN]',
    'b| [EXT]',
    'b| [External:]',
    'b| [EKSTERN]\nb| ADVARSEL: Denne mail kommer fra en ekstern afsender.',
  ])('%j', above)

  it.each([
    'o| OBS: ekstern konsulent deltager i punkt 3.',
    'o| OBS: vi har fået en mail fra en ekstern afsender.',
    'o| Bemærk: mødet er uden for huset.',
    'o| Bemærk: mailen kommer i morgen.',
    'o| En ekstern afsender har sendt en mail.',
    'o| [EKSTERNT udvalg]',
    'o| [Punkt 3]',
    'o| [X]',
    'o| EKSTERN',
    'o| https://k.example/sag',
    'o| Få mere at vide <https://aka.ms/LearnAboutSenderIdentification>',
    'o| ---',
  ])('%j is not', above)

  it('stands at the top, and goes on below itself', () => {
    expect(sorted('o| Hej\n\no| ADVARSEL: Denne mail kommer fra en ekstern afsender.\no| Er det sandt?')).toContain('o| ADVARSEL')
    expect(sorted('b| [EKSTERN]\no| Hej\no| [EKSTERN]')).toBe('b| [EKSTERN]\no| Hej\no| [EKSTERN]')
    expect(sorted('b| [EKSTERN]\n\no| https://k.example/sag\no| Se den.')).toContain('o| https')
    expect(sorted('\n\nb| [EKSTERN]\no| Hej')).toBe('\n\nb| [EKSTERN]\no| Hej')
    expect(sorted('b| [EKSTERN]')).toBe('b| [EKSTERN]')
    const forwarded = 'b| [EKSTERN]\nm| ---\nm| Den 3. nov. 2025 kl. 10.12 skrev Anna Berg <a@x.example>:\nq| > Hvornår?'
    expect(sorted(forwarded)).toBe(forwarded)
  })

  it('has eight lines and no more', () => {
    const lines = (count: number) => Array.from({ length: count }, () => '[EKSTERN]')
    expect(ofText([...lines(8), 'Ja.'].join('\n\n')).ownWords).toBe('Ja.')
    expect(ofText([...lines(9), 'Ja.'].join('\n')).banners.length).toBe(9)
    expect(ofText([...lines(10), 'Ja.'].join('\n')).ownWords).toBe('[EKSTERN]\nJa.')
  })

  it('is found below a mail that was passed on above it, where the sender’s words begin', () => {
    const wrote = 'Den 3. nov. 2025 kl. 10.12 skrev Anna Berg <a@x.example>:'
    expect(sorted(`m| ${wrote}\nq| > Hvornår?\nb| [EKSTERN]\no| Den 12.`)).toContain('b| [EKSTERN]')
  })
})

describe('a tag before the first word', () => {
  it.each([
    ['[EKSTERN] Ja.', '[EKSTERN] '],
    ['[External]Ja.', '[External]'],
    ['[ekstern mail]  Ja.', '[ekstern mail]  '],
    ['[Ekstern!] Ja.', '[Ekstern!] '],
    ['[Punkt] Ja.', null],
    ['Ja. [EKSTERN]', null],
    ['[EKSTERN Ja.', null],
  ])('»%s«', (words, tag) => expect(leadingTag(words)).toBe(tag))

  it('is named and taken off', () => {
    expect(ofText('[EKSTERN] Ja.')).toMatchObject({ ownWords: 'Ja.', banners: ['[EKSTERN]'] })
    expect(ofText('[EKSTERN] Ja.\n\nSendt fra min iPhone').banners).toEqual(['[EKSTERN]', 'Sendt fra min iPhone'])
    expect(ofText('[Punkt] Ja.')).toMatchObject({ ownWords: '[Punkt] Ja.', banners: [] })
  })
})

describe('pictures that a text can only name', () => {
  it.each([
    '[cid:image001.png@01D9]',
    '[CID:x]',
    '[Billede: logo]',
    '[Et billede, der indeholder tekst]',
    '[logo]',
    '[Logo]',
    '[image: kage.jpg]',
    '[Inline image 1]',
    'ᐧ',
  ])('%s', picture => expect(sorted(`o| Ja.\nb| ${picture}\no| Nej.`)).toBe(`o| Ja.\nb| ${picture}\no| Nej.`))

  it.each([
    'Se [cid:image001.png@01D9]',
    '[cid:image001.png@01D9] nu',
    '[Forslag]',
    '[Billede] af [kage]',
    'cid:x',
    'Logo',
    '[logo] a',
  ])('»%s« is the sender’s', words => expect(sorted(`o| Ja.\no| ${words}\no| Nej.`)).toBe(`o| Ja.\no| ${words}\no| Nej.`))
})
