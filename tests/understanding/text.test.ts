import { describe, expect, it, test } from 'vitest'
import { linesOf, sentencesOf, subjectOf, tidy, trimEnd, trimStart } from '../../shared/understanding/language/text.ts'

test.each([
  ['Vi kommer. Vi glæder os.', ['Vi kommer.', 'Vi glæder os.']],
  ['Ja! Hvornår begynder vi? Det står ikke i mailen', ['Ja!', 'Hvornår begynder vi?', 'Det står ikke i mailen']],
  ['Vi mødes kl. 13. Frist for punkter er i morgen', ['Vi mødes kl. 13.', 'Frist for punkter er i morgen']],
  ['Det tager 15 min. Notatet er vedhæftet.', ['Det tager 15 min.', 'Notatet er vedhæftet.']],
  ['Shall we? We say no. Then it is off.', ['Shall we?', 'We say no.', 'Then it is off.']],
])('a sentence ends with its sign: %s', (line, sentences) => expect(sentencesOf(line)).toEqual(sentences))

test.each([
  'Mødet er onsdag den 14. april',
  'We meet on 14. April 2027',
  '1. Navngivning af skemaer',
  'Vi bruger 2.5 timer, f.eks. i marts',
  'Det tager ca. 20 minutter inkl. debat',
  'Det tager 15 min. i alt',
  'Vi mødes kl. 13 hos Lemvig, jf. referatet',
  'Meeting no. 3 is cancelled',
  'Se www.lemvig.example',
])('one sentence: %s', line => expect(sentencesOf(line)).toEqual([line]))

describe('text in one form', () => {
  it.each([
    ['Hej\r\nAnne\rTak', 'Hej\nAnne\nTak'],
    ['Hej\u00a0Anne\tTak', 'Hej Anne Tak'],
    ['sags\u00ADbehand\u00ADling', 'sagsbehandling'],
    ['  Hej\n\n', 'Hej'],
    ['o\u0308', 'ö'],
  ])('%j', (text, expected) => expect(tidy(text)).toBe(expected))
  it('lines that hold something, as many as anybody writes', () => {
    expect(linesOf('Hej\n\n   \n Anne ')).toEqual(['Hej', 'Anne'])
    expect(linesOf('a\n'.repeat(500))).toHaveLength(400)
    expect(linesOf('a'.repeat(3000))[0]).toHaveLength(2000)
  })
  it('signs at an end are taken off, and nothing else', () => {
    const signs = new Set(' .')
    expect(trimEnd('Hej. Anne. .', signs)).toBe('Hej. Anne')
    expect(trimEnd(' . ', signs)).toBe('')
    expect(trimStart('. .Hej. ', signs)).toBe('Hej. ')
    expect(trimStart(' . ', signs)).toBe('')
  })
})

describe('a sentence ends where its writer ended it', () => {
  it.each([
    ['Det tager 15 min. Notatet er vedhæftet.', ['Det tager 15 min.', 'Notatet er vedhæftet.']],
    ['Det tager 15 min. og ikke mere.', ['Det tager 15 min. og ikke mere.']],
    ['Vi mødes kl. 13. Frist er mandag.', ['Vi mødes kl. 13.', 'Frist er mandag.']],
    ['Mødet er den 14. april. Tak.', ['Mødet er den 14. april.', 'Tak.']],
    ['1. Navngivning', ['1. Navngivning']],
    ['Se mødet i v2. Skive er med.', ['Se mødet i v2.', 'Skive er med.']],
    ['Se bilag 2a. skive er med.', ['Se bilag 2a.', 'skive er med.']],
    ['Meeting no. 3 is off.', ['Meeting no. 3 is off.']],
    ['Vi siger no. Det er nok.', ['Vi siger no.', 'Det er nok.']],
    ['Kommer I? Vi gør! Godt.', ['Kommer I?', 'Vi gør!', 'Godt.']],
    ['Se a.b.c og 13.00', ['Se a.b.c og 13.00']],
  ])('%s', (line, expected) => expect(sentencesOf(line)).toEqual(expected))
})

describe('a subject without what mail programs and gateways put in front', () => {
  it.each([
    ['SV: ERFA-mødet', 'ERFA-mødet', true, false],
    ['VS: ERFA-mødet', 'ERFA-mødet', false, true],
    ['SV: VS: [EKSTERN] RE[2]: ERFA-mødet', 'ERFA-mødet', true, true],
    ['Ekstern: ERFA-mødet', 'ERFA-mødet', false, false],
    ['Svar på jeres brev', 'Svar på jeres brev', false, false],
    ['ERFA-mødet (erfa-2)', 'ERFA-mødet', false, false],
    ['ERFA-mødet (erfa-vest-12) i dag', 'ERFA-mødet  i dag', false, false],
    ['ERFA-mødet (2027)', 'ERFA-mødet (2027)', false, false],
  ])('%s', (subject, stem, isReply, isForward) => expect(subjectOf(subject)).toEqual({ stem, isReply, isForward }))
})
