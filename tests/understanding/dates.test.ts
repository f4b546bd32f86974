import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, weekdayOf } from '../../shared/calendar/day.ts'
import { findDates } from '../../shared/understanding/dates/dates.ts'
import { findDurations } from '../../shared/understanding/language/durations.ts'
import { findTimes } from '../../shared/understanding/language/times.ts'
import { cpuMs } from '../support/cpu.ts'

const zone = 'Europe/Copenhagen'
/** Wednesday. */
const now = '2026-09-09T08:00:00.000Z'
const read = (text: string) => findDates(text, now, zone)
const short = (text: string) =>
  read(text).map(({ day, from, until, problem }) =>
    problem === null ? [day, from, until].filter(Boolean).join(' ') : problem.reason,
  )

describe('dates in Danish and English', () => {
  it.each([
    ['14. april 2027', '2027-04-14'],
    ['den 14. april 2027 kl. 13-16', '2027-04-14 13:00 16:00'],
    ['14. april 2027 kl. 13-16, Teams', '2027-04-14 13:00 16:00'],
    ['onsdag den 14/4-27 kl. 13.00-16.00 på Teams', '2027-04-14 13:00 16:00'],
    ['14/4-27', '2027-04-14'],
    ['14/4 2027', '2027-04-14'],
    ['14/4/2027 13:00-16:00', '2027-04-14 13:00 16:00'],
    ['14.4.27', '2027-04-14'],
    ['14.04.2027 kl 13', '2027-04-14 13:00'],
    ['14-04-2027', '2027-04-14'],
    ['d. 14/4', '2027-04-14'],
    ['d.14/4', '2027-04-14'],
    ['d. 14.4', '2027-04-14'],
    ['onsdag d. 14. april', '2027-04-14'],
    ['Onsdag, den 14. april', '2027-04-14'],
    ['ons. 14/4 2027', '2027-04-14'],
    ['tors. 14/4 2027', 'weekday-disagrees'],
    ['Thursday the 14th of April 2027', 'weekday-disagrees'],
    ['ons. d. 14. apr.', '2027-04-14'],
    ['2026-09-14', '2026-09-14'],
    ['2026-09-14 13:00', '2026-09-14 13:00'],
    ['14. september', '2026-09-14'],
    ['9. september', '2026-09-09'],
    ['8. september', '2027-09-08'],
    ['29. februar', '2028-02-29'],
    ['den 14. april 2027, kl. 8:35-8.37', '2027-04-14 08:35 08:37'],
    ['14. april 2027 kl. 13.00 til 16.30', '2027-04-14 13:00 16:30'],
    ['14. april 2027 fra kl. 13 til kl. 16', '2027-04-14 13:00 16:00'],
    ['14. april 2027 mellem 13 og 16', '2027-04-14 13:00 16:00'],
    ['14. april 2027 (kl. 13-16)', '2027-04-14 13:00 16:00'],
    ['14. april 2027 i tidsrummet 13-16', '2027-04-14 13:00 16:00'],
    ['14. april 2027 klokken 13–16', '2027-04-14 13:00 16:00'],
    ['14. april 2027 13-16', '2027-04-14 13:00 16:00'],
    ['14 April 2027 at 1 pm', '2027-04-14 13:00'],
    ['April 14, 2027, 1-4 pm', '2027-04-14 13:00 16:00'],
    ['Wednesday 14th of April 2027 from 13:00 to 16:00', '2027-04-14 13:00 16:00'],
    ['on April 14th', '2027-04-14'],
    ['i morgen kl. 9', '2026-09-10 09:00'],
    ['i overmorgen', '2026-09-11'],
    ['på torsdag kl. 10', '2026-09-10 10:00'],
    ['på onsdag', '2026-09-16'],
    ['on Friday', '2026-09-11'],
    ['tomorrow', '2026-09-10'],
    ['i dag', '2026-09-09'],
    ['førstkommende fredag', '2026-09-11'],
    ['this Friday', '2026-09-11'],
    ['the 14th of April', '2027-04-14'],
    ['14/4–28', '2028-04-14'],
    ['14. apr. 2028', '2028-04-14'],
    ['14. april. 2028 bliver travlt', '2027-04-14'],
    ['14 April, 2028', '2028-04-14'],
    ['April 14th, 2028', '2028-04-14'],
    ['onsdag 14.4', '2027-04-14'],
    ['ons. 14/4-27', '2027-04-14'],
    ['14. april 2027: 13-16', '2027-04-14 13:00 16:00'],
    // A number that follows is no year where the next word counts with it, or more of a date or a time does.
    ['14/4 - 28 deltagere er tilmeldt', '2027-04-14'],
    ['14/4- 28 deltagere er tilmeldt', '2027-04-14'],
    ['14/4-28-16', '2027-04-14'],
    ['14/4-13:30', '2027-04-14'],
    ['14. april, 28 deltagere er tilmeldt', '2027-04-14'],
    ['14. april 2027. Kl. 13-16', '2027-04-14 13:00 16:00'],
    ['tirsdag. 14. april er en mulighed', '2027-04-14'],
    ['d. 14.4. på Teams', '2027-04-14'],
  ])('%s', (text, expected) => expect(short(`Mødet er ${text}.`)).toEqual([expected]))

  it.each([
    ['30. februar 2027', 'no-such-date'],
    ['30. februar', 'no-such-date'],
    ['31/4-27', 'no-such-date'],
    ['29. februar 2027', 'no-such-date'],
    ['tirsdag den 14. april 2027', 'weekday-disagrees'],
    ['tirsdag den 14. april', 'weekday-disagrees'],
    ['Tuesday, April 14, 2027', 'weekday-disagrees'],
    ['næste tirsdag', 'no-date'],
    ['next Tuesday', 'no-date'],
    ['kommende tirsdag', 'no-date'],
    ['the following Tuesday', 'no-date'],
  ])('%s is asked about: %s', (text, expected) => expect(short(`Mødet er ${text} kl. 13.`)).toEqual([expected]))

  it('says what was written and what the calendar says', () => {
    expect(read('Vi ses tirsdag den 14/4-27 kl. 13')[0]?.problem?.date).toEqual({
      quoted: 'tirsdag den 14/4-27',
      on: '2027-04-14',
      weekdaySaid: 2,
    })
    expect(read('Vi ses 30. februar kl. 13')[0]?.problem?.date).toEqual({ quoted: '30. februar', on: null, weekdaySaid: null })
  })

  it.each([
    'kl. 13.00-16.00',
    'pkt. 3.4 og 5.6',
    'P-12 og P-14',
    'version 2.4.1.27',
    'telefon 12 34 56 78',
    'sagsnr. 14-2027-33',
    'vi er 19 kommuner',
    '3-4 maj-måneder',
    'man kan ons ikke',
    'den 14. i måneden',
    'i 2027',
    'Maj Hansen',
    '10-15 min',
    '32/4-27',
    'P-14/4',
    'B14/4-27',
    '3.4.5.27',
    '14 / 4 af os',
    'd. 3-4 stykker',
    'maj 14.30',
    'april 14:30',
    'det næste man skal gøre',
    'på mon tro',
    'i går',
    'om onsdagen',
    '31/2027',
    '14/13-27',
    '2027-04',
    '2027-04-1',
    '2027/04/14',
    'der er 14 -4 af os',
    'der er 14- 4 af os',
    'den 14. 5 deltagere kommer',
  ])('finds none in: %s', text => expect(short(text)).toEqual([]))

  it('knows a day that is told by its weekday as well as one that is written out', () => {
    expect(read('tomorrow at noon')[0]?.quoted).toBe('tomorrow')
    expect(read('på torsdag')[0]).toMatchObject({ day: '2026-09-10', monthDay: '09-10', year: 2026, weekday: 4 })
    expect(read('næste tirsdag')[0]).toMatchObject({
      day: null,
      monthDay: null,
      year: null,
      problem: { date: { quoted: 'næste tirsdag', on: null, weekdaySaid: 2 } },
    })
  })

  it('waits for a leap day as long as it takes', () => {
    expect(findDates('29. februar', '2096-03-01T08:00:00.000Z', zone)[0]?.day).toBe('2104-02-29')
  })

  it('finds several, in order, each with its own time', () => {
    expect(short('Mødet den 14. april 2027 kl. 13 flyttes til 21. april 2027 kl. 9-12')).toEqual([
      '2027-04-14 13:00',
      '2027-04-21 09:00 12:00',
    ])
    expect(short('14/4 - 16/4')).toEqual(['2027-04-14', '2027-04-16'])
    expect(short('14/4-16/4')).toEqual(['2027-04-14', '2027-04-16'])
    expect(short('14/4–16/4')).toEqual(['2027-04-14', '2027-04-16'])
    expect(short('14/4-27-16')).toEqual(['2027-04-14'])
    expect(short('14/4-P-16/4')).toEqual(['2027-04-14'])
  })

  it('a time by itself', () => {
    expect(findTimes('Vi begynder kl. 13.00-16.00.')).toEqual([{ from: '13:00', until: '16:00' }])
    expect(findTimes('Vi er 13-16 personer')).toEqual([])
  })

  it('20,000 of anything are read in no time', () => {
    for (const text of ['14. ', 'den ', 'onsdag ', '14/4-', 'kl. 13-', '1.1.', 'i morgen ', 'næste ']) {
      expect(cpuMs(() => read(text.repeat(1_000_000 / text.length)))).toBeLessThan(500)
    }
  })
})

const danishMonths = 'januar februar marts april maj juni juli august september oktober november december'.split(' ')
const englishMonths = 'January February March April May June July August September October November December'.split(' ')
const danishDays = 'mandag tirsdag onsdag torsdag fredag lørdag søndag'.split(' ')

const parts = (day: string) => {
  const [year = '', month = '', date = ''] = day.split('-')
  const weekday = danishDays[weekdayOf(day) - 1]
  return {
    year,
    yy: year.slice(2),
    month,
    m: Number(month),
    d: Number(date),
    date,
    weekday,
    da: danishMonths[Number(month) - 1],
    en: englishMonths[Number(month) - 1],
  }
}

type Parts = ReturnType<typeof parts>
const formats: readonly ((p: Parts) => string)[] = [
  p => `${p.d}. ${p.da} ${p.year}`,
  p => `den ${p.d}. ${p.da} ${p.year}`,
  p => `${p.weekday} den ${p.d}. ${p.da} ${p.year}`,
  p => `${p.weekday} d. ${p.d}. ${p.da} ${p.year}`,
  p => `${p.d}/${p.m}-${p.yy}`,
  p => `d. ${p.d}/${p.m} ${p.year}`,
  p => `${p.d}.${p.m}.${p.yy}`,
  p => `${p.date}-${p.month}-${p.year}`,
  p => `${p.year}-${p.month}-${p.date}`,
  p => `${p.d} ${p.en} ${p.year}`,
  p => `${p.en} ${p.d}, ${p.year}`,
]
const yearless: readonly ((p: Parts) => string)[] = [
  p => `d. ${p.d}/${p.m}`,
  p => `${p.weekday} d. ${p.d}. ${p.da}`,
  p => `${p.en} ${p.d}`,
]

const hhmm = fc
  .integer({ min: 0, max: 23 * 4 + 3 })
  .map(n => `${String(Math.floor(n / 4)).padStart(2, '0')}:${String((n % 4) * 15).padStart(2, '0')}`)
const times: readonly ((from: string, until: string) => string)[] = [
  (from, until) => ` kl. ${from.replace(':', '.')}-${until.replace(':', '.')}`,
  (from, until) => `, kl. ${from} - ${until}`,
  (from, until) => ` ${from}–${until}`,
  (from, until) => ` fra kl. ${Number(from.slice(0, 2))}.${from.slice(3)} til ${until}`,
]

describe('a date that is written out is read back', () => {
  it('with its year, in every form and with every time of day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9000 }),
        fc.constantFrom(...formats),
        hhmm,
        hhmm,
        fc.constantFrom(...times),
        (n, format, from, until, time) => {
          const day = addDays('2026-01-01', n)
          expect(short(`${format(parts(day))}${time(from, until)} på Teams`)).toEqual([`${day} ${from} ${until}`])
        },
      ),
      { numRuns: 1000 },
    )
  })
  it('without its year, when it is the next such day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 364 }), fc.constantFrom(...yearless), (n, format) => {
        const day = addDays('2026-09-09', n)
        expect(short(format(parts(day)))).toEqual([day])
      }),
    )
  })
  it('a word that every object of JavaScript knows is no day and no length of time', () => {
    for (const word of ['constructor', 'valueof', 'i constructor', 'Vores constructor den 14. oktober 2026']) read(word)
    expect(read('Fejl i vores constructor, 10 min')).toEqual([])
    expect(findDurations('constructor minutter')).toEqual([])
    expect(short('Vores constructor den 14. oktober 2026')).toEqual(short('Den 14. oktober 2026'))
  })
  it('any text at all comes to an end', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => Array.isArray(read(text))))
  })
})
