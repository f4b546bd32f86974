import { describe, expect, it } from 'vitest'
import { findTimes } from '../../shared/understanding/language/times.ts'

const read = (text: string): readonly string[] =>
  findTimes(text).map(({ from, until }) => (until === null ? from : `${from}-${until}`))

describe('times of day in Danish and English', () => {
  it.each([
    ['kl. 13', '13:00'],
    ['kl. 13. Vi ses', '13:00'],
    ['klokken 9', '09:00'],
    ['kl. 8.35', '08:35'],
    ['8:35', '08:35'],
    ['kl. 13-16', '13:00-16:00'],
    ['kl. 13–16', '13:00-16:00'],
    ['kl. 13—16', '13:00-16:00'],
    ['kl. 13.00 til 16.30', '13:00-16:30'],
    ['kl. 13 til kl. 16', '13:00-16:00'],
    ['at 10', '10:00'],
    ['at 10 until 12', '10:00-12:00'],
    ['at 10 to 12', '10:00-12:00'],
    ['at 1 pm', '13:00'],
    ['at 9 am', '09:00'],
    ['at 12 pm', '12:00'],
    ['at 12 am', '00:00'],
    ['at 1-4 pm', '13:00-16:00'],
    ['at 10 am to 1 pm', '10:00-13:00'],
  ])('%s', (text, time) => expect(read(`Vi begynder ${text}`)).toEqual([time]))

  it('is said once for both ends of a span', () => {
    expect(read('Det er kl. 9 og 13, eller kl. 10 and 12')).toEqual(['09:00-13:00', '10:00-12:00'])
  })

  it('finds several, in their order', () => {
    expect(read('Kaffe kl. 9, start 9:30, slut kl. 12')).toEqual(['09:00', '09:30', '12:00'])
  })

  it.each(['13', '13-16 personer', 'kl. 25', '24:00', 'at 13 pm', 'at 0 am', 'pkt. 3.45', 'om 2 timer', 'klokken er mange'])(
    'no time: %s',
    text => expect(read(`Det er ${text}`)).toEqual([]),
  )

  it.each([
    ['kl. 13-16/4', '13:00'],
    ['kl. 10-50%', '10:00'],
    ['kl. 13-16-2027', '13:00'],
  ])('%s is no span: what follows goes on as something else', (text, time) => expect(read(text)).toEqual([time]))
})
