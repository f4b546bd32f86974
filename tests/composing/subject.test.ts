import { describe, expect, test } from 'vitest'
import type { Answering } from '../../shared/letters.ts'
import { samples } from '../../templates/samples/all.ts'
import { danish, english, meeting, recipient } from '../../templates/samples/facts.ts'
import { write } from './written.ts'

const pia = recipient('pia.vestermark')
const about = (subject: string): Answering => ({ messageId: '<x@lemvig.example>', references: [], subject })
const receipt = samples['item-receipt'].letter

describe('a subject', () => {
  test('G11 begins with the meeting’s stem, says what is wanted by when, and ends with its code', () => {
    expect(write(samples['call-for-items'].letter, pia, danish).subject).toBe(
      'ERFA-mødet 14. april 2027: send jeres punkter senest tirsdag den 30. marts (erfa-1)',
    )
    expect(write(samples['call-for-items'].letter, pia, english).subject).toBe(
      'ERFA meeting 14 April 2027: send your items by Tuesday 30 March (erfa-1)',
    )
  })

  test.each([
    ['Navngivning af skemaer', 'SV: Navngivning af skemaer (erfa-1)'],
    ['SV: VS: Re[2]: Punkt', 'SV: Punkt (erfa-1)'],
    ['SV: ERFA-mødet 14. april 2027: punkter (ERFA-1)', 'SV: ERFA-mødet 14. april 2027: punkter (ERFA-1)'],
    ['', 'ERFA-mødet 14. april 2027: vi har modtaget »Navngivning af skemaer« (P-12) (erfa-1)'],
    ['Linje\r\nBcc: x@evil.example', 'SV: Linje Bcc: x@evil.example (erfa-1)'],
  ])('G18 of an answer to »%s« keeps it and has the code once', (theirs, ours) => {
    expect(write(receipt, pia, danish, about(theirs)).subject).toBe(ours)
  })

  test('G43 without a meeting has no code', () => {
    expect(write({ name: 'help' }, pia, danish, about('hjælp')).subject).toBe('SV: hjælp')
    expect(write({ name: 'refusal', refusal: 'not-the-secretariat', meeting: null, about: null }, pia, danish).subject).toMatch(
      /^ERFA: /,
    )
  })

  test('G30 has the meeting’s own number', () => {
    expect(write({ ...samples['call-for-items'].letter, meeting: { ...meeting, number: 20 } }, pia, danish).subject).toMatch(
      / \(erfa-20\)$/,
    )
  })
})
