import { describe, expect, it } from 'vitest'
import type { ParsedMail } from '../../shared/mail/parsed-mail.ts'
import { readingOf } from '../../shared/understanding/reading.ts'
import type { Separated } from '../../shared/understanding/reply/separated.ts'
import type { Situation } from '../../shared/understanding/situation.ts'
import { charter, hear, inShort, letter, now, pia } from './cast.ts'

interface Told {
  readonly subject?: string
  readonly answering?: { readonly subject?: string; readonly thread?: string } | null
  readonly sender?: Situation['sender']
}

/** A mail of Pia's made ready to be understood. */
const read = (ownWords: string, { subject = '', answering = null, sender = pia }: Told = {}) => {
  const situation = { charter, now, sender, meetings: [], addressedAs: 'general' }
  const to = answering === null ? null : { letter: letter('digest'), to: {}, lines: [], ...answering }
  return readingOf(
    { subject } as unknown as ParsedMail,
    { ownWords } as unknown as Separated,
    { ...situation, answering: to } as unknown as Situation,
  )
}
const textOf = (...lines: readonly string[]): string => read(lines.join('\n')).text

const words = 'Vi har et punkt til mødet.'
const signature = ['Pia Holm', 'Konsulent', 'Lemvig Kommune', 'Rådhusgade 2', '7620 Lemvig', 'Tlf. 12 34 56 78']

describe('G16 the words of a mail without its frame', () => {
  it.each([
    ['Hej alle,'],
    ['Kære Anne'],
    ['Hi all'],
    ['Godmorgen, Anne!'],
    ['Hej, Anne og Kim'],
    ['Hej Anne Marie og Kim'],
    ['God dag –'],
  ])('without "%s" above', hello => expect(textOf(hello, '', words)).toBe(words))
  it.each([
    ['Hej alle, vi har et punkt', 'vi har et punkt'],
    ['Hej alle vi har et punkt', 'vi har et punkt'],
    ['Hej Anne - vi har et punkt', 'vi har et punkt'],
    ['Hej. Vi har et punkt', 'Vi har et punkt'],
    ['Hej til alle med et punkt', 'til alle med et punkt'],
    ['Hej vi har i dag et punkt, som vi vil drøfte', 'vi har i dag et punkt, som vi vil drøfte'],
    ['Hej, Fuldmagter', 'Fuldmagter'],
    ['Hejren er en fugl', 'Hejren er en fugl'],
    ['Vi siger hej, alle', 'Vi siger hej, alle'],
  ])('%s', (line, rest) => expect(textOf(line)).toBe(rest))

  it.each([
    'Hilsen Pia',
    'Mvh',
    'Venlig hilsen',
    'Med venlig hilsen Pia Holm',
    'De bedste hilsner',
    'Kind regards',
    'All the best,',
    'Best',
    'KH Pia',
  ])('without "%s" below', line => {
    expect(textOf(words, '', line)).toBe(words)
    expect(textOf(words, line, 'Pia Holm', 'Lemvig Kommune')).toBe(words)
  })
  it.each([
    'Hilsen til alle står stadig på forsiden',
    'Hilsen: God sommer til alle jer derude',
    'En hilsen fra os til jer alle sammen i hele det store netværk',
    'Bestil kage',
    'Mvhilsen',
  ])('"%s" is text', line => expect(textOf(words, line)).toBe(`${words}\n${line}`))
  it('a greeting alone is what the mail says', () => {
    expect(textOf('Hilsen til alle')).toBe('Hilsen til alle')
    expect(textOf('Hilsen til alle', 'Pia')).toBe('Hilsen til alle')
  })
  it('a signature has six lines, with or without empty ones', () => {
    expect(textOf(words, 'Mvh', ...signature)).toBe(words)
    expect(textOf(words, 'Mvh', '', ...signature.flatMap(each => [each, '  ']))).toBe(words)
    expect(textOf(words, 'Mvh', ...signature, 'www.lemvig.example')).toContain('Mvh')
  })
  it('and short lines', () => {
    expect(textOf(words, 'Mvh', 'x'.repeat(60))).toBe(words)
    expect(textOf(words, 'Mvh', 'x'.repeat(61))).toContain('Mvh')
  })
  it('of two greetings the lower one ends the words', () =>
    expect(textOf('Hilsen til Kim', words, 'Mvh Pia', 'Lemvig')).toBe(`Hilsen til Kim\n${words}`))
  it.each([
    ['Er der andre? Mvh Pia', 'Er der andre?'],
    ['Det er alt.  Venlig hilsen Pia', 'Det er alt.'],
    ['Det er alt. Hilsen Pia', 'Det er alt.'],
    ['Det er alt. Hilsener er der nok af', 'Det er alt. Hilsener er der nok af'],
    ['Det er alt. Hilsen til forsiden mangler', 'Det er alt. Hilsen til forsiden mangler'],
  ])('in one line: %s', (line, rest) => {
    expect(textOf(line)).toBe(rest)
    expect(textOf('Kim er syg. Hun kommer ikke.', line)).toBe(`Kim er syg. Hun kommer ikke.\n${rest}`)
  })
})

describe('G16 "Hej, Anne" above an item or an answer', () => {
  const heard = (said: string) => inShort(hear(`Hej, Anne\n\n${said}`, { letter: letter('call-for-items') }))
  it.each([
    ['Vi har et punkt: Fuldmagter', 'SubmitItem 2 title=Fuldmagter'],
    ['Fuldmagter\nVi vil drøfte det.', 'SubmitItem 2 title=Fuldmagter | text=Vi vil drøfte det.'],
    ['Ingen punkter herfra', 'NothingToAdd 2'],
  ])('names nobody’s item: %s', (said, expected) => expect(heard(said)).toEqual([expect.stringContaining(expected)]))
  it.each(['Hej Anne, Fuldmagter', 'Hej alle, Fuldmagter', 'Hej. Fuldmagter', 'Hej: Fuldmagter'])('but "%s" names one', first =>
    expect(textOf(first, 'Vi vil drøfte det.')).toBe('Fuldmagter\nVi vil drøfte det.'),
  )
})

describe('G16 a subject of one’s own', () => {
  const isOwn = (subject: string, answering: Told['answering'] = null) => read('', { subject, answering }).subjectIsOwn
  it('is what a new mail says above its text', () => {
    expect(isOwn('Punkt: Fuldmagter')).toBe(true)
    expect(isOwn('')).toBe(false)
    expect(isOwn('(erfa-2)')).toBe(false)
  })
  it.each(['SV: Fuldmagter', 'Re: Fuldmagter', 'VS: Fuldmagter', 'Fwd: Fuldmagter'])('is not %s', subject =>
    expect(isOwn(subject)).toBe(false),
  )
  it('is not that of the letter that is answered, nor of its thread, though it was cut or written into', () => {
    const sent = { subject: 'ERFA-mødet 14. april: punkter til dagsordenen', thread: 'Spørgsmål om fuldmagter' }
    for (const subject of [
      'SV: ERFA-mødet 14. april: punkter til dagsordenen (erfa-2)',
      'SV: ERFA-mødet 14. april: punkter',
      'SV: [EKSTERN] ERFA-mødet 14. april: punkter til dagsordenen',
      'Re: Spørgsmål om fuldmagter',
      'Om fuldmagter',
    ])
      expect(isOwn(subject, sent)).toBe(false)
    expect(isOwn('SV: Skemaer', sent)).toBe(true)
    expect(isOwn('VS: Skemaer', sent)).toBe(false)
  })
  it('is nobody’s where the letter’s is not known', () => {
    expect(isOwn('SV: Skemaer', {})).toBe(false)
    expect(isOwn('Skemaer', {})).toBe(true)
    expect(isOwn('Skemaer', { subject: '', thread: '' })).toBe(false)
    expect(isOwn('Skemaer', { subject: 'Snitflader' })).toBe(true)
  })
  it('is the text where there is none, and only then', () => {
    expect(read('', { subject: 'Punkt: Fuldmagter' })).toMatchObject({ text: 'Punkt: Fuldmagter', isSubjectOnly: true })
    expect(read('Hej alle', { subject: 'Punkt: Fuldmagter' })).toMatchObject({ text: 'Punkt: Fuldmagter', isSubjectOnly: true })
    expect(read(words, { subject: 'Punkt: Fuldmagter' })).toMatchObject({ text: words, isSubjectOnly: false })
    expect(read('', { subject: 'SV: Fuldmagter' })).toMatchObject({ text: '', isSubjectOnly: false })
  })
  it.each([['Med venlig hilsen'], ['Mvh\nPia'], ['Hej alle\n\nVenlig hilsen\nPia Holm'], ['Pia']])(
    'is the text above what a program leaves of a frame: %j',
    frame => expect(read(frame, { subject: 'Afbud fra Pia' })).toMatchObject({ text: 'Afbud fra Pia', isSubjectOnly: true }),
  )
  it('is no text where it is the letter’s, nor above words of one’s own', () => {
    const answering = { subject: 'ERFA-mødet 14. april' }
    expect(read('Mvh\nPia', { subject: 'SV: ERFA-mødet 14. april', answering })).toMatchObject({ isSubjectOnly: false })
    expect(read('Tak for mailen\nPia', { subject: 'Afbud fra Pia' })).toMatchObject({ isSubjectOnly: false })
  })
})

describe('G16 names that may stand anywhere', () => {
  it('are those of the municipalities, of the network and of the sender', () => {
    const { names } = read('')
    expect([...names]).toEqual(expect.arrayContaining(['lemvig', 'skive', 'kommune', 'erfa-mødet', 'erfa', 'pia', 'holm']))
    expect([...read('', { sender: null }).names]).not.toContain('pia')
  })
  it('of a stranger there are none', () => {
    const ours = [...read('', { sender: null }).names]
    expect([...read('', { sender: { ...pia, name: '' } }).names]).toEqual(ours)
  })
})

describe('G16 what a mail says beside its politeness', () => {
  const said = (...lines: readonly string[]) => read(lines.join('\n')).said
  it.each([
    'Mange tak for jeres indsats',
    'Tak for det fine overblik',
    'Tusind tak!',
    'Jeg beklager det sene svar',
    'Undskyld den lange tilbagemelding.',
    'Sorry for the late reply',
    'Hav en god dag',
    'Vi ses, lemvig',
    'Glæder os til mødet',
    'Tak skal I have, Anne',
  ])('nothing: %s', line => expect(said(`${words} `, line)).toEqual([words]))
  it.each([
    'Tak for de 3 sider',
    'Tak for maden: kage',
    'Et punkt, tak',
    'Tak, men kun måske',
    'Beklager det sene afbud',
    'Vi ses ikke',
    'Ses vi?',
    'Glæder os til Karla og Mads og Bo',
  ])('something: %s', line => expect(said(line)).not.toEqual([]))
})
