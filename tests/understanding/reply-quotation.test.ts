import { describe, expect, it } from 'vitest'
import { ofText, sorted } from './reply-support.ts'

const same = (mail: string): void => expect(sorted(mail)).toBe(mail)
const wrote = 'Den 3. nov. 2025 kl. 10.12 skrev Anna Berg <a@x.example>:'

describe('a line between dashes heads what is below', () => {
  it.each([
    'm| -----Oprindelig meddelelse-----\nm| Fra: Anna\nm| Til: Bo\nm| Emne: x\n\nq| Sagen er klar.',
    'm| -----Oprindelig Meddelelse-----\nm| Emne: x\nq| Sagen er klar.',
    'm| -------- Oprindelig besked --------\n\nm| Fra: Anna\nq| Sagen er klar.',
    'm| --- Original message ---\nq| Sagen er klar.',
    'm| ** Videresendt besked **\nq| Sagen er klar.',
    'm| ---- Videresendt af Anna Berg den 3. november ----\nq| Sagen er klar.',
    'm| -Oprindelig meddelelse---Fra: Anna\nq| Sagen er klar.',
    'm| ------------------ Original ------------------\nq| Sagen er klar.',
    'm| Start på videresendt besked:\n\nm| Fra: Anna\nm| Emne: x\nq| Sagen er klar.',
    'm| Videresendt besked\nm| Fra: Anna\nq| Sagen er klar.',
    'm| Oprindelig meddelelse :\nm| Fra: Anna\nq| Sagen er klar.',
    'm| Skriv dit svar over denne linje\nq| Sagen er klar.',
    'm| — Skriv dit svar over denne linje —\nq| Sagen er klar.',
    `m| ${'-'.repeat(60)} Svar over denne linje ${'-'.repeat(60)}\nq| Sagen er klar.`,
    'm| ##- Svar venligst over denne linje -##\nq| Sagen er klar.',
    'm| Svar over denne linje:\nq| Sagen er klar.',
  ])('%j', below => same(`o| Ja, det er fint.\n\n${below}`))

  it.each([
    'Oprindelig meddelelse',
    'Videresendt besked: se den.',
    '- Oprindelig meddelelse',
    '- Videresendt besked fra Anna',
    '--------- Original ---------',
    'Original',
    '------------------ Originalen ------------------',
    '-----Den oprindelige meddelelse-----',
    'Skriv dit svar over denne linje, tak',
    'Nej. Svar over denne linje',
  ])('»%s« heads nothing', words => same(`o| Ja, det er fint.\n\no| ${words}\no| Sagen er klar.`))

  it('with a line of a header below it, bare words do', () => {
    same('o| Ja.\n\no| Videresendt besked fra Anna\no| Fra: Anna\no| Sagen er klar.')
    same('o| Ja.\n\nm| Videresendt besked\n\n\nm| Fra: Anna\nq| Sagen er klar.')
  })
})

describe('above the first boundary all is the sender’s, below it what bears no mark is, once marks have begun', () => {
  it.each([
    // Nothing marked: quoted to the end.
    `o| Ja.\nm| ${wrote}\nq| Kære Bo\n\nq| Hvornår?\nq| > Et ældre brev`,
    // Marked: as far as the marks go, through empty lines.
    `o| Ja.\nm| ${wrote}\nq| > Kære Bo\n\nq| > Hvornår?\n\no| Den 12.\nq| > Bilag?\no| Nej.`,
    `m| ${wrote}\nq| > Kære Bo\no| Ja.`,
    `o| Ja.\nm| ${wrote}\nq| | Kære Bo\nq| | Hvornår?\no| Den 12.`,
    `o| Ja.\nm| ${wrote}\n\nq| > Kære Bo\nq| > Hvornår?\nq| >\no| Den 12.`,
    // An attribution that is itself marked (iPhone), with its letter one or more marks deep.
    `o| Ja.\nm| > ${wrote}\nq| > Kære Bo\no| Den 12.`,
    `o| Ja.\nm| > ${wrote}\nq| >> Kære Bo\no| Den 12.`,
    `o| Ja.\nm| > ${wrote}\nq| >\nq| > Kære Bo\n\no| Den 12.`,
    `o| Ja.\nm| ${wrote}\nq| > Kære Bo\nq| >> Ældre\nq| > Hvornår?\no| Den 12.`,
    // GroupWise marks the attribution alone.
    'o| Ja.\nm| >>> Anna Berg <a@x.example> 03-11-2025 10:12 >>>\nq| Kære Bo\nq| Hvornår?',
    'o| Ja.\nm| >>> Anna Berg 03-11-2025 10:12 >>>\nq| Kære Bo\nq| Hvornår?',
    // A rule right above a boundary belongs to it, one farther up does not.
    `o| Punkt 1\n\no| ---\n\no| Punkt 2\n\nm| ________________________________\nm| ${wrote}\nq| Kære Bo`,
    `o| Punkt 1\nm| ---\n\n\nm| ${wrote}\nq| Kære Bo`,
    `m| ---\nm| ${wrote}\nq| Kære Bo`,
    `m| ${wrote}\nq| > Kære Bo\nq| > ---\nm| Den 2. nov. 2025 kl. 10.12 skrev Carl <c@x.example>:\nq| > Hej`,
    // An empty marked line below an answer is the quotation's.
    `o| Se svar.\nm| ${wrote}\nq| > Kære Bo\no| Ja.\nq| >\nq| > Hvornår?\no| Den 12.`,
    `o| Ja.\nm| > ${wrote}\n\no| Nej.`,
    // Nothing below.
    `o| Ja.\n\nm| ${wrote}`,
    `o| Ja.\n\nm| > ${wrote}`,
    // The second boundary does what the first did.
    `o| Ja.\nm| ${wrote}\nq| > Kære Bo\no| Den 12.\nm| Den 2. nov. 2025 kl. 10.12 skrev Carl <c@x.example>:\nq| > Et andet\no| Det også.`,
  ])('%j', same)

  it('the rest of a quoted line that a server broke is no answer', () => {
    const long = '> Send dine punkter til dagsordenen senest fredag den 7. november'
    same(`o| Ja.\nm| ${wrote}\nq| ${long}\nq| og hvor lang tid de tager.\nq| > Vi ses`)
    // It goes on in the middle of a sentence, above another marked line, and below one that was long.
    same(`o| Ja.\nm| ${wrote}\nq| ${long}\no| Og hvor lang tid de tager.\nq| > Vi ses`)
    same(`o| Ja.\nm| ${wrote}\nq| ${long}\no| og hvor lang tid de tager.\no| Vi ses`)
    same(`o| Ja.\nm| ${wrote}\nq| > Send dine punkter\no| og hvor lang tid de tager.\nq| > Vi ses`)
  })
})

describe('lines with the sign of a quotation and nothing that opens one', () => {
  it.each([
    // Below the text, at the end, three and more.
    'o| Ja, det er fint.\n\nq| > Kære Bo\nq| > Hvornår er sagen klar?\nq| > Vi ses',
    'o| Ja, det er fint.\nq| > Kære Bo\n\nq| > Hvornår?\nq| >\nq| > Vi ses\n',
    // Two may be sums, and so may those below a colon, or that all begin with a figure.
    'o| Ja, det er fint.\n\no| > Kære Bo\no| > Hvornår?',
    'o| Ja, det er fint.\n\no| > Kære Bo\no| > Hvornår?\no| >\no| >',
    'o| Det er sådan:\n\no| > Kære Bo\no| > Hvornår?\no| > Vi ses',
    'o| Det er sådan.\n\no| > 5 mio. udvalget\no| > 10 mio. byrådet\no| > 20 mio. staten',
    'o| Det er sådan.\n\nq| > 5 mio. udvalget\nq| > 10 mio. byrådet\nq| > eller mere',
    'o| Det er sådan.\n\nq| > op til 5 mio.\nq| > fra 10 mio.\nq| > over 20 mio.',
    // Not at the end, and nothing above.
    'o| Ja.\no| > Kære Bo\no| > Hvornår?\no| > Vi ses\no| Den 12.',
    'o| > Kære Bo\no| > Hvornår?\no| > Vi ses',
  ])('%j', same)
})

describe('what opened the quotation decides what the mail is', () => {
  it.each([
    [`Ja.\n\n${wrote}\nKære Bo`, 'SV: x', 'reply'],
    [`${wrote}\nKære Bo`, 'SV: x', 'empty'],
    ['Ja.\n\n-----Videresendt besked-----\nKære Bo', 'x', 'forward'],
    [`Ja.\n\n${wrote}\nKære Bo`, 'VS: x', 'forward'],
    [`Ja.\n\n${wrote}\nKære Bo`, ' fwd: x', 'forward'],
    ['Ja.', 'VS: x', 'new'],
    ['', 'VS: x', 'empty'],
    ['Ja.\n> a\n> b\n> c', 'SV: x', 'reply'],
    [`Ja.\n\n-----Oprindelig meddelelse-----\n${wrote}\nKære Bo`, 'SV: Re: VS: x', 'reply'],
    // The first opening counts.
    [`Ja.\n\n${wrote}\n> Kære Bo\n\n-----Videresendt besked-----\nHej`, 'SV: x', 'reply'],
  ])('%j, »%s«: %s', (text, subject, kind) => expect(ofText(text, subject).kind).toBe(kind))
})

it('words in front of an attribution on its line are the sender’s', () => {
  const { ownWords, kind, quoted } = ofText(
    `Lyder godt. On Wed, Apr 4, 2012 at 3:59 PM, a@x.example wrote:\n> Kære Bo\n> Hvornår?`,
  )
  expect({ ownWords, kind }).toEqual({ ownWords: 'Lyder godt.', kind: 'reply' })
  expect(quoted).toBe('> Kære Bo\n> Hvornår?')
})
