import { describe, expect, it } from 'vitest'
import { prepareKnown } from '../../shared/understanding/reply/known-lines.ts'
import { textLines } from '../../shared/understanding/reply/line.ts'
import { sortByLetter, sortQuotation } from '../../shared/understanding/reply/quotation.ts'
import { ofText, sorted } from './reply-support.ts'

/** The letter that is answered is ours, and we know it. */
const letter = [
  'Kære netværk',
  '',
  'Send jeres punkter til dagsordenen senest fredag den 7. november.',
  '',
  '1. Hvor lang tid tager det?',
  '2. Er der bilag?',
  '',
  'Svar »Flyt mødet til 21. april 2027 kl. 13-16«, "Vi har ingen punkter denne gang" eller »Ja«.',
  '',
  'Venlig hilsen',
  'Fælles sekretariat',
] as const
const same = (mail: string): void => expect(sorted(mail, letter)).toBe(mail)

describe('a line of our letter is known again', () => {
  const has = (words: string): boolean => prepareKnown([...letter]).has(words)

  it.each([
    'Kære netværk',
    'KÆRE NETVÆRK',
    '  Kære  netværk,',
    '> Kære netværk!',
    '• 1. Hvor lang tid tager det',
    // A client broke the lines otherwise: five words of ours in a row.
    'Send jeres punkter til dagsordenen senest',
    'til dagsordenen senest fredag den',
    '7. november. 1. Hvor lang tid',
    'det? 2. Er der bilag?',
  ])('»%s«', words => expect(has(words)).toBe(true))

  it.each([
    'Kære',
    'netværk',
    'Send jeres punkter til',
    'dagsordenen senest fredag den',
    'Send jeres punkter til dagsordenen i dag',
    'I dag: send jeres punkter til dagsordenen',
    'jeres Send punkter til dagsordenen',
    'Hvor lang tid tager',
    '',
    '---',
  ])('not »%s«', words => expect(has(words)).toBe(false))

  it('whatever it was asked before, and however long the line', () => {
    const known = prepareKnown([...letter])
    const long = `${letter[2]} ${letter[4]} `.repeat(3)
    for (let at = 0; at < 450; at += 1) expect(known.has(`Svar ${at}`)).toBe(false)
    for (let again = 0; again < 2; again += 1) {
      expect(known.has('Kære netværk')).toBe(true)
      expect(known.has('Kære udvalg')).toBe(false)
      expect(known.has(long)).toBe(false)
      expect(
        known.has(
          `${letter[2]} ${letter[4]} ${letter[5]}                                                                      .`,
        ),
      ).toBe(true)
    }
  })

  it('the rest of a line that was broken after two known words', () => {
    const { goesOn } = prepareKnown([...letter])
    expect(goesOn('fredag den', 'til dagsordenen senest')).toBe(true)
    expect(goesOn('november.', 'senest fredag den 7.')).toBe(true)
    expect(goesOn('den 7. november 1. Hvor', 'senest fredag')).toBe(false)
    expect(goesOn('fredag', 'senest')).toBe(false)
    expect(goesOn('fredag', 'senere, senest')).toBe(false)
    expect(goesOn('', 'til dagsordenen senest')).toBe(false)
    expect(goesOn('fred', 'dagsordenen senest')).toBe(false)
    expect(goesOn('fredag', 'ordenen senest')).toBe(false)
  })

  it('the same letter is prepared once', () => {
    expect(prepareKnown(letter)).toBe(prepareKnown(letter))
    expect(prepareKnown(['Kære netværk']).has('Kære netværk')).toBe(true)
    expect(prepareKnown(['Kære udvalg']).has('Kære netværk')).toBe(false)
  })
})

describe('lines of ours are quoted wherever they stand, and lines between them are answers', () => {
  it.each([
    // Nothing above them, nothing marked.
    'o| Ja.\n\nq| Kære netværk\n\nq| Send jeres punkter til dagsordenen senest fredag den 7. november.',
    'o| Ja.\n\nq| Send jeres punkter til dagsordenen senest fredag den 7. november.\n\nq| 1. Hvor lang tid tager det?\no| 20 min.\nq| 2. Er der bilag?\no| Ja, to.',
    // Below Outlook's header.
    'o| Se svar.\n\nm| Fra: ERFA <e@x.example>\nm| Sendt: 3. november 2025 10:12\nm| Til: Mette\n\nq| Kære netværk\n\nq| 1. Hvor lang tid tager det?\no| 20 min.\n\no| Eller 30.\n\nq| 2. Er der bilag?\no| Ja.',
    // Wrapped, so that only rests stand on some lines.
    'o| Ja.\n\nq| Send jeres punkter til dagsordenen senest fredag\nq| den 7.\nq| november.\nq| 1. Hvor lang tid tager\nq| det?',
    // One short line of ours is a coincidence, two in a row or a long one are not.
    'o| Ja.\n\no| Er der bilag?',
    'o| Ja.\n\no| Kære netværk\n\no| Det er fint.',
    'o| Ja.\n\nq| 1. Hvor lang tid tager det?',
    'o| Ja.\n\nq| Kære netværk\n\n\nq| 2. Er der bilag?',
    'o| Ja.\n\no| Kære netværk\n\n\n\n\no| 2. Er der bilag?\no| Ja.',
    // Two lines are too few to make answers of all below them.
    'o| Ja.\n\nm| Fra: ERFA <e@x.example>\nm| Sendt: 3. november 2025 10:12\n\nq| 1. Hvor lang tid tager det?\nq| 2. Er der bilag?\nq| Det ved jeg ikke.',
    // A signature below the last answer is one signature.
    'o| Se svar.\n\nm| Fra: ERFA <e@x.example>\nm| Sendt: 3. november 2025 10:12\n\nq| Kære netværk\nq| 1. Hvor lang tid tager det?\nq| 2. Er der bilag?\n\no| Nej.\n\ns| Mvh\n\ns| Mette',
    // Two words may stand in our letter by chance, below it too.
    'o| Ja.\n\nq| Send jeres punkter til dagsordenen senest fredag den 7. november.\n\no| 20 min.\no| Kære netværk\no| Ja, to.',
    // What bears a mark, or is drawn, is no answer.
    'o| Ja.\n\nm| Den 3. nov. 2025 kl. 10.12 skrev ERFA <e@x.example>:\nq| > Kære netværk\nq| > 1. Hvor lang tid tager det?\nq| > 20 min.\nq| > 2. Er der bilag?',
    'o| Ja.\n\nm| Fra: ERFA <e@x.example>\nm| Sendt: 3. november 2025 10:12\n\nq| Kære netværk\nq| 1. Hvor lang tid tager det?\nq| -----\nq| 2. Er der bilag?',
  ])('%j', same)

  it('older mails below our letter are no answers', () => {
    same(
      'o| Ja.\n\nm| Fra: ERFA <e@x.example>\nm| Sendt: 3. november 2025 10:12\n\nq| Kære netværk\nq| 1. Hvor lang tid tager det?\nq| 2. Er der bilag?\n\nq| Fra: Bo Bak <b@x.example>\nq| Sendt: 1. november 2025 10:12\nq| Til: ERFA\n\nq| Har I en dato?',
    )
    same(
      'o| Ja.\n\nm| Fra: ERFA <e@x.example>\nm| Sendt: 3. november 2025 10:12\n\nq| Kære netværk\nq| 1. Hvor lang tid tager det?\nq| 2. Er der bilag?\n\no| Har I en dato?',
    )
  })
})

describe('our sentences, sent back as an answer, are the sender’s', () => {
  const below =
    '\n\nm| Fra: ERFA <e@x.example>\nm| Sendt: 3. november 2025 10:12\n\nq| Kære netværk\n\nq| 1. Hvor lang tid tager det?\nq| 2. Er der bilag?'
  it.each([
    'o| Flyt mødet til 21. april 2027 kl. 13-16',
    'o| Hej\n\no| Flyt mødet til 21. april 2027 kl. 13-16',
    'o| Vi har ingen punkter denne gang.',
    'o| »Vi har ingen punkter denne gang«',
    // What we ask, repeated to answer it, and no letter that is quoted whole.
    `o| 1. Hvor lang tid tager det?\no| 20 min.${below}`,
    `o| Kære netværk\n\no| Send jeres punkter til dagsordenen senest fredag den 7. november.\n\no| 1. Hvor lang tid tager det?\no| 2. Er der bilag?\no| Nej.${below}`,
    `q| Kære netværk\n\nq| Send jeres punkter til dagsordenen senest fredag den 7. november.\n\nq| 1. Hvor lang tid tager det?\nq| 2. Er der bilag?\nq| Venlig hilsen${below}`,
  ])('%j', same)

  it('below a line of ours the same sentence is quoted', () => {
    same('q| Kære netværk\n\nq| Vi har ingen punkter denne gang')
  })

  it('what stands between two offers is none', () => {
    const offering = ['Svar »Ja tak« eller', '»Nej tak« eller skriv jeres egne punkter', 'eller skriv jeres egne punkter']
    expect(sorted('q| eller skriv jeres egne punkter', offering)).toBe('q| eller skriv jeres egne punkter')
  })

  it('our words may also be offered one in the other', () => {
    expect(ofText('Ja', 'SV', letter).ownWords).toBe('Ja')
  })
})

describe('a closing that our letter and its reader share', () => {
  it('has three lines at most', () => {
    const three = ['Kære netværk', 'Send jeres punkter.', 'Venlig hilsen', 'Anna Berg', 'Fælles sekretariat', 'Torvet 1']
    expect(sorted('o| Ja.\n\ns| Venlig hilsen\ns| Anna Berg\ns| Fælles sekretariat\ns| Odense', three)).toContain(
      's| Venlig hilsen',
    )
    expect(sorted('o| Ja.\n\nq| Venlig hilsen\nq| Anna Berg\nq| Fælles sekretariat\nq| Torvet 1\no| Odense', three)).toContain(
      'q| Venlig',
    )
  })

  it.each([
    'o| P-2 15\n\ns| Venlig hilsen\ns| Fælles sekretariat\ns| ERFA-netværket',
    'o| P-2 15\n\ns| Venlig hilsen\n\ns| Fælles sekretariat\n\ns| ERFA-netværket',
    // At the end of the mail it is our letter's.
    'o| P-2 15\n\nq| Venlig hilsen\nq| Fælles sekretariat',
    // Below a line of ours too.
    'o| P-2 15\n\nq| 2. Er der bilag?\n\nq| Venlig hilsen\nq| Fælles sekretariat\no| ERFA-netværket',
  ])('%j', same)
})

describe('a letter that says nothing new', () => {
  const told = (mail: string): boolean => {
    const lines = textLines(mail)
    const alone = sortQuotation(lines, true)
    return sortByLetter(lines, alone, prepareKnown([...letter])) !== alone
  }

  it('changes nothing, and nothing is sorted again', () => {
    expect(told('Ja, det er fint.')).toBe(false)
    expect(told(`Ja.\n\nFra: ERFA <e@x.example>\nSendt: 3. november 2025 10:12\n\n${letter.join('\n')}`)).toBe(false)
    expect(told(`Ja.\n\n${letter.join('\n')}`)).toBe(true)
    expect(
      told(
        `Ja.\n\nFra: ERFA <e@x.example>\nSendt: 3. november 2025 10:12\n\n${letter.join('\n').replace('2. Er', 'Nej.\n2. Er')}`,
      ),
    ).toBe(true)
  })
})
