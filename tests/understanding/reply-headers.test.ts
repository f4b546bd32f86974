import { describe, expect, it } from 'vitest'
import { ofText, sorted } from './reply-support.ts'

/** `Fra: … Sendt: … Til: …` heads a mail where a program wrote it, and an agenda item where a member did. */

const under = (header: string, whose: 'm' | 'o'): string =>
  [
    'o| Ja, det er fint.',
    '',
    ...header.split('\n').map(line => (line === '' ? '' : `${whose}| ${line}`)),
    '',
    `${whose === 'm' ? 'q' : 'o'}| Sagen er klar.`,
  ].join('\n')

describe('a header that a program wrote', () => {
  it.each([
    // Outlook.
    'Fra: Anna Berg <a@x.example>\nSendt: 3. november 2025 10:12\nTil: Bo Bak <b@x.example>\nEmne: Punkter',
    'Fra: Anna Berg\nSendt: 3. november 2025 10:12\nTil: Bo Bak\nEmne: Punkter',
    'Fra: Anna Berg\nSendt: i går\nTil: Bo Bak\nEmne: Punkter',
    'Fra: Anna Berg\nSendt: i går\nTil: Bo Bak <b@x.example>',
    'Fra: Anna Berg\nSendt: 3. november 2025 10:12\nTil: Bo Bak',
    'Fra: Anna Berg <a@x.example>\nSendt: 3. november 2025 10:12',
    'Fra: Anna Berg\nSendt: 3. november 2025 10:12\nTil: Bo Bak\nCc: Carl Dam\nEmne: Punkter\nVedhæftede filer: a.docx\nVigtighed: Høj',
    'Fra: Anna Berg\nSendt: 3. november 2025 10:12\nTil: Bo; Carl; Dora;\n Erik; Frida; Gerda;\n Hans; Inge\nEmne: Punkter',
    'Fra: Anna Berg\n\nSendt: 3. november 2025 10:12\n\nTil: Bo Bak\n\nEmne: Punkter',
    '*Fra:* Anna Berg\n*Sendt:* 3. november 2025 10:12\n*Til:* Bo Bak\n*Emne:* Punkter',
    '_Fra_: Anna Berg\n_Sendt_: 3. november 2025 10:12\n_Til_: Bo Bak\n_Emne_: Punkter',
    // Apple Mail, new Outlook, Notes, Hotmail: an address and an hour, in any order.
    'Fra: Anna Berg <a@x.example>\nDato: 3. november 2025 kl. 10.12\nTil: Bo Bak\nEmne: Punkter',
    'Fra: Anna Berg <a@x.example>\nEmne: Punkter\nDato: 3. november 2025 kl. 10.12.33 CET\nTil: Bo Bak',
    'Fra: Anna Berg\nDato: 3. november 2025 kl. 10.12\nTil: Bo Bak\nEmne: Punkter',
    'Fra: Anna Berg\nDato: mandag den 3. november 2025 10.12.33\nTil: Bo Bak\nEmne: Punkter',
    'Dato: 3. november 2025 10:12\nEmne: Punkter\nFra: a@x.example\nTil: b@x.example',
    'Emne: Punkter\nDato: 3. november 2025 10:12\nFra: Anna <a@x.example>\nTil: b@x.example',
    'Til: b@x.example\nDato: 03-11-2025 10:12',
    'Emne: Punkter\nSendt: 3. november 2025 10:12\nFra: Anna Berg\nTil: Bo',
    'Fra: Anna Berg <a@x.example>\nDato: 2025-11-03\nTil: Bo Bak',
    'Dato: 2025-11-03\nFra: a@x.example\nTil: Bo Bak',
    'Fra: Anna Berg <a@x.example>\nDato: i går\nTil: Bo Bak',
    'Emne: Punkter\nDato: i går\nFra: Anna Berg <a@x.example>\nTil: Bo Bak',
    'Fra: Anna Berg\nSendt: i går\nCc: b@x.example',
    'Fra: Anna Berg\nVigtighed: Høj\nDato: 3. november 2025 10:12\nTil: Bo Bak',
    // Everything in one line.
    'Fra: Anna <a@x.example>Til: b@x.exampleSendt: 3. november 2025 10:12Emne: Punkter',
    'Fra： Anna <a@x.example>\nSendt： 3. november 2025 10:12\nTil： Bo',
  ])('%j', header => expect(sorted(under(header, 'm'))).toBe(under(header, 'm')))
})

describe('labels that a member wrote', () => {
  it.each([
    'Fra: Anna Berg\nTil: Bo Bak\nEmne: Punkter',
    'Fra: Anna Berg <a@x.example>\nTil: Bo Bak\nEmne: Punkter',
    'Fra: Anna Berg\nDato: 3. november 2025\nTil: Udvalget\nEmne: Cykelsti',
    'Fra: Anna Berg\nTil: Udvalget\nDato: 3. november 2025 kl. 10.12\nEmne: Cykelsti',
    'Emne: Cykelsti\nDato: 3. november 2025 kl. 10.12\nFra: Anna Berg\nTil: Udvalget',
    'Emne: Cykelsti\nDato: 3. november 2025\nTil: Udvalget, u@x.example',
    'Dato: 3. november 2025 kl. 10.12\nTil: Udvalget',
    'Dato: 3. november 2025\nTil: b@x.example',
    'Dato: 3. november 2025 kl. 10.12\nVedrørende: a@x.example',
    'Fra: Anna Berg\nDato: 3. november 2025 kl. 10.12',
    'Fra: kl. 10.00\nTil: kl. 12.00',
    'Sendt: 3. november 2025 10:12',
    'Emne: Cykelsti\nFra: Anna Berg, a@x.example\nDato: 3. november',
    'Fra: Anna Til: Bo Emne: Cykelsti',
    'Fra: a@x.example kl. 10:12 Til: Bo Bak',
    'Fra: a@x.exampleTil: BoEmne: x',
    'Fra: AnnaSendt: 3. november 2025 10:12Til: Bo',
    'Fra: Anna Berg\nSendt: i går\nVigtighed: Høj',
    'Fra: Anna Berg\nSendt: i går\nTil: Bo Bak',
    'Fra: Anna Berg\nDato: i går\nTil: b@x.example\nEmne: Punkter',
    'Emne: Punkter\nSendt: 3. november 2025 10:12\nTil: Bo Bak',
    'Tid: 10:12 Sted: a@x.example Pris: 0 Mad: ja',
    ': Fra\n: Sendt 10:12\n: Til b@x.example',
  ])('%j', labels => expect(sorted(under(labels, 'o'))).toBe(under(labels, 'o')))
})

describe('where a header begins and ends', () => {
  it.each([
    // The labels of an item above it are the member's.
    'o| Emne: Cykelsti\no| Tid: 20 min\n\nm| Fra: Anna Berg <a@x.example>\nm| Sendt: 3. november 2025 10:12\nm| Til: Bo\nm| Emne: x\n\nq| Sagen',
    'o| Til: beslutning\nm| Fra: Anna Berg\nm| Sendt: 3. november 2025 10:12\nm| Til: Bo\nm| Emne: x\nq| Sagen',
    // The next mail has a header of its own, and what is drawn across ends one.
    'm| Fra: Anna Berg\nm| Sendt: 3. november 2025 10:12\nm| Til: Bo\nm| Emne: x\nq| Fra: Carl Dam\nq| Sendt: 2. november 2025 10:12',
    'm| Fra: Anna Berg\nm| Sendt: 3. november 2025 10:12\nm| Til: Bo\nq| ---\nq| Emne: x',
    'm| Fra: Anna Berg\nm| Sendt: 3. november 2025 10:12\nm| Til: Bo\nq| ____\nq| Emne: x',
    // Recipients are folded over three lines and no more.
    'm| Fra: Anna Berg\nm| Sendt: 3. november 2025 10:12\nm| Til: Bo;\nm| Carl;\nm| Dora;\nm| Erik\nm| Emne: x\nq| Sagen',
    'm| Fra: Anna Berg\nm| Sendt: 3. november 2025 10:12\nm| Til: Bo\nq| Kære Bo\nq| Her er sagen.\nq| Den er klar.\nq| Læs den.\nq| Emne: x',
    // Marks that end, end the header.
    'm| > Fra: Anna Berg\nm| > Sendt: 3. november 2025 10:12\nm| > Til: Bo\nq| > Emnet er klart.\n\no| Emne: x',
  ])('%j', mail => expect(sorted(mail)).toBe(mail))

  it('sixteen lines are as many as a header has', () => {
    const folded = (lines: number) =>
      `Fra: Anna\nSendt: 3. november 2025 10:12\nTil: Bo\n${'Kopi: Carl;\n'.repeat(lines)}Emne: x\nSagen`
    expect(ofText(folded(12), 'VS: x').forwarded).toBe('Sagen')
    expect(ofText(folded(13), 'VS: x').forwarded).toBe('Emne: x\nSagen')
  })
})
