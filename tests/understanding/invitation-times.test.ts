import { describe, expect, it } from 'vitest'
import { entryOf } from './invitations.ts'

const begins = 'DTSTART:20270414T110000Z'

/** Begin and end in UTC, or how the time is in doubt and what the sender's clock shows. */
const when = (lines: readonly string[], beside: readonly string[] = []): string => {
  const { start, end, local, allDay, zone } = entryOf(lines, { beside })
  const utc = (at: string | null) => at?.slice(0, 16) ?? 'open'
  if (start !== null) return `${utc(start)} to ${utc(end)}`
  return `${allDay ? 'whole day' : zone}: ${local?.on} ${local?.from}-${local?.until ?? 'open'}`
}

/** A definition of a zone by its halves. */
const zone = (name: string, ...halves: readonly (readonly string[])[]): readonly string[] => [
  ...['BEGIN:VTIMEZONE', `TZID:${name}`],
  ...halves.flatMap(([kind = '', ...lines]) => [`BEGIN:${kind}`, ...lines, `END:${kind}`]),
  'END:VTIMEZONE',
]
const half = (kind: 'STANDARD' | 'DAYLIGHT', to: string, start: string, rule?: string, ...more: readonly string[]) => [
  ...[kind, `DTSTART:${start}`, 'TZOFFSETFROM:+0000', `TZOFFSETTO:${to}`],
  ...(rule === undefined ? [] : [`RRULE:FREQ=YEARLY;${rule}`]),
  ...more,
]
const winter = half('STANDARD', '+0100', '16010101T030000', 'INTERVAL=1;BYDAY=-1SU;BYMONTH=10')
const summer = half('DAYLIGHT', '+0200', '16010101T020000', 'INTERVAL=1;BYDAY=-1SU;BYMONTH=3')
const begin = (name: string, at = '20270414T130000') => [`DTSTART;TZID=${name}:${at}`]

describe('G08 the zone of a calendar entry', () => {
  it.each([
    ['Europe/Copenhagen', '11:00'],
    ['Romance Standard Time', '11:00'],
    ['  Romance Standard Time ', '11:00'],
    ['Central European Time', '11:00'],
    ['"(UTC+01:00) Brussels, Copenhagen, Madrid, Paris"', '11:00'],
    ['"(GMT+01.00)Bruxelles, København, Madrid, Paris"', '11:00'],
    ['"(UTC+01:00)  Amsterdam, Berlin, Bern, Rom, Stockholm, Wien"', '11:00'],
    ['/freeassociation.sourceforge.net/Europe/Copenhagen', '11:00'],
    ['/mozilla.org/20050126_1/Europe/Copenhagen', '11:00'],
    ['GMT Standard Time', '12:00'],
    ['FLE Standard Time', '10:00'],
    ['Greenwich Standard Time', '13:00'],
    ['America/New_York', '17:00'],
    ['India Standard Time', '07:30'],
    ['UTC', '13:00'],
    ['"tzone://Microsoft/Utc"', '13:00'],
  ])('is known by its name: %s', (name, utc) => expect(when(begin(name))).toBe(`2027-04-14T${utc} to open`))

  it.each([
    'Customized Time Zone',
    '"tzone://Microsoft/Custom"',
    'Europe/Atlantis',
    '"+05:00"',
    'Romance Standard Time (my own)',
    '"Hjemme (UTC+01:00) Copenhagen"',
    'x/Europe/Copenhagen',
    '/Home/Copenhagen',
  ])('is not guessed: %s', name => expect(when(begin(name))).toBe('unknown: 2027-04-14 13:00-open'))

  it('is nobody’s where none is named', () =>
    expect(when(['DTSTART:20270414T130000', 'DTEND:20270414T160000'])).toBe('unknown: 2027-04-14 13:00-16:00'))
  it('must be known for the end as well', () => {
    expect(when([begins, 'DTEND:20270414T160000'])).toBe('unknown: 2027-04-14 11:00-16:00')
    expect(when(['DTSTART:20270414T130000', 'DTEND:20270414T140000Z'])).toBe('unknown: 2027-04-14 13:00-14:00')
    expect(when([...begin('FLE Standard Time'), 'DTEND;TZID=Romance Standard Time:20270414T160000'])).toBe(
      '2027-04-14T10:00 to 2027-04-14T14:00',
    )
  })
  it('changes in the evening as at noon', () => {
    expect(when(begin('Europe/Copenhagen', '20270414T203000'))).toBe('2027-04-14T18:30 to open')
    expect(when(begin('Europe/Copenhagen', '20271103T233000'))).toBe('2027-11-03T22:30 to open')
  })
})

describe('G08 a zone that the sender defines is believed only where it says what the name says', () => {
  const asDefined = (halves: readonly (readonly string[])[], at?: string, name = 'Europe/Copenhagen') =>
    when(begin(name, at), zone(name, ...halves))

  it('by the rules that Outlook writes, on both sides of each change of the clock', () => {
    for (const [at, utc] of [
      ['20270328T013000', '2027-03-28T00:30'],
      ['20270328T033000', '2027-03-28T01:30'],
      ['20271031T013000', '2027-10-30T23:30'],
      ['20271031T040000', '2027-10-31T03:00'],
      ['20270101T120000', '2027-01-01T11:00'],
    ] as const) {
      expect(asDefined([winter, summer], at)).toBe(`${utc} to open`)
      expect(asDefined([summer, winter], at)).toBe(`${utc} to open`)
    }
  })
  it('from the very minute at which a half begins', () => {
    expect(asDefined([half('STANDARD', '+0200', '20270414T130000'), winter])).toBe('2027-04-14T11:00 to open')
    expect(asDefined([half('STANDARD', '+0200', '20270414T130001'), winter])).toBe('lying: 2027-04-14 13:00-open')
  })
  it.each([
    ['another summer', [winter, half('DAYLIGHT', '+0300', '16010101T020000', 'BYDAY=-1SU;BYMONTH=3')]],
    ['no summer', [winter]],
    ['a summer that begins too late', [winter, half('DAYLIGHT', '+0200', '16010101T020000', 'BYDAY=-1SU;BYMONTH=4')]],
    ['a summer that begins some day', [winter, half('DAYLIGHT', '+0200', '20280101T020000', 'BYDAY=-1SU;BYMONTH=3')]],
    [
      'a summer that is over',
      [winter, half('DAYLIGHT', '+0200', '19810101T020000', 'UNTIL=20251231T000000Z;BYDAY=-1SU;BYMONTH=3')],
    ],
    ['every other year', [winter, half('DAYLIGHT', '+0200', '19810101T020000', 'INTERVAL=2;BYDAY=-1SU;BYMONTH=3')]],
    ['a day of no month', [winter, half('DAYLIGHT', '+0200', '19810101T020000', 'BYDAY=-1SU')]],
    ['two months', [winter, half('DAYLIGHT', '+0200', '19810101T020000', 'BYDAY=-1SU;BYMONTH=3,4')]],
    ['no weekday', [winter, half('DAYLIGHT', '+0200', '19810101T020000', 'BYMONTH=3')]],
    ['two weekdays', [winter, half('DAYLIGHT', '+0200', '19810101T020000', 'BYDAY=-1SU,-1MO;BYMONTH=3')]],
    ['every Sunday', [winter, half('DAYLIGHT', '+0200', '19810101T020000', 'BYDAY=SU;BYMONTH=3')]],
    ['a half that never begins', [winter, summer, ['STANDARD', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0200']]],
    ['a half without an offset', [winter, ['DAYLIGHT', 'DTSTART:20270101T000000', 'TZOFFSETFROM:+0100']]],
    ['no half at all', []],
    ['the other side of Greenwich', [half('STANDARD', '-0200', '19700101T000000')]],
    ['half an hour more', [half('STANDARD', '+0230', '19700101T000000')]],
    ['neither winter nor summer', [['X-HALF', 'DTSTART:19700101T000000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200']]],
  ])('%s is asked about', (_what, halves) => {
    expect(asDefined(halves)).toBe('lying: 2027-04-14 13:00-open')
  })
  it.each([
    [
      'days that are listed',
      [half('DAYLIGHT', '+0200', '20200101T000000', undefined, 'RDATE:20270328T020000,20280326T020000'), winter],
    ],
    [
      'a rule that ends later',
      [winter, half('DAYLIGHT', '+0200', '19810329T020000', 'UNTIL=20371231T000000Z;BYDAY=-1SU;BYMONTH=3')],
    ],
    [
      'a rule that ends with this very change',
      [winter, half('DAYLIGHT', '+0200', '19810329T020000', 'UNTIL=20270328T010000Z;BYDAY=-1SU;BYMONTH=3')],
    ],
    ['a half for this year alone', [winter, half('DAYLIGHT', '+0200', '20270328T020000', 'BYDAY=-1SU;BYMONTH=3')]],
    ['a half that only begins next year', [winter, summer, half('STANDARD', '+0500', '20280101T000000')]],
    ['a last day that is counted from the end', [winter, half('DAYLIGHT', '+0200', '19810101T020000', 'BYDAY=-2SU;BYMONTH=3')]],
    ['a Monday', [winter, half('DAYLIGHT', '+0200', '19810101T020000', 'BYDAY=+2MO;BYMONTH=4')]],
    [
      'an older rule beside the newer one',
      [winter, half('DAYLIGHT', '+0300', '19000101T020000', 'UNTIL=19791231T000000Z;BYDAY=1SU;BYMONTH=4'), summer],
    ],
    [
      'what the clock was moved by in the middle of the last century',
      [...Array.from({ length: 25 }, (_, at) => half('STANDARD', '+0100', `19${at + 10}0101T000000`)), winter, summer],
    ],
  ])('%s is understood', (_what, halves) => {
    expect(asDefined(halves)).toBe('2027-04-14T11:00 to open')
  })
  it('on the right side of the globe, where the year ends in summer', () => {
    const south = [
      half('DAYLIGHT', '+1300', '20070930T020000', 'BYDAY=-1SU;BYMONTH=9'),
      half('STANDARD', '+1200', '20080406T030000', 'BYDAY=1SU;BYMONTH=4'),
    ]
    const at = (wall: string) => asDefined(south, wall, 'Pacific/Auckland')
    expect(at('20270115T130000')).toBe('2027-01-15T00:00 to open')
    expect(at('20270404T013000')).toBe('2027-04-03T12:30 to open')
    expect(at('20270404T040000')).toBe('2027-04-03T16:00 to open')
  })
  it('and west of Greenwich, in a zone of half hours', () => {
    const st = [
      half('STANDARD', '-0330', '20071104T020000', 'BYDAY=1SU;BYMONTH=11'),
      half('DAYLIGHT', '-0230', '20070311T020000', 'BYDAY=2SU;BYMONTH=3'),
    ]
    expect(asDefined(st, '20270414T130000', 'America/St_Johns')).toBe('2027-04-14T15:30 to open')
    expect(asDefined(st, '20270310T130000', 'America/St_Johns')).toBe('2027-03-10T16:30 to open')
  })
  it('a change on the first or the last weekday of a month falls in that month', () => {
    const from = (rule: string) => [winter, half('DAYLIGHT', '+0200', '20200101T020000', rule)]
    expect(asDefined(from('BYDAY=-1SU;BYMONTH=2'), '20260225T130000')).toBe('lying: 2026-02-25 13:00-open')
    expect(asDefined(from('BYDAY=1MO;BYMONTH=3'), '20270301T013000')).toBe('2027-03-01T00:30 to open')
    expect(asDefined(from('BYDAY=1MO;BYMONTH=3'), '20270301T023000')).toBe('lying: 2027-03-01 02:30-open')
    expect(asDefined(from('BYDAY=5WE;BYMONTH=3'), '20270414T130000')).toBe('lying: 2027-04-14 13:00-open')
  })
  it('and other zones of the same calendar say nothing', () => {
    const other = zone('Somewhere', half('STANDARD', '+0900', '19700101T000000'))
    expect(when(begin('Europe/Copenhagen'), [...other, ...zone('Europe/Copenhagen', winter, summer)])).toBe(
      '2027-04-14T11:00 to open',
    )
    expect(when(begin('Europe/Copenhagen'), other)).toBe('2027-04-14T11:00 to open')
    expect(when(begin('Europe/Copenhagen'), ['BEGIN:VTIMEZONE', 'END:VTIMEZONE'])).toBe('2027-04-14T11:00 to open')
  })
  it('a lie is worse than what is unknown', () => {
    const lying = zone('Europe/Copenhagen', winter)
    expect(when([...begin('Europe/Copenhagen'), 'DTEND:20270414T160000'], lying)).toBe('lying: 2027-04-14 13:00-16:00')
    expect(when([begins, 'DTEND;TZID=Europe/Copenhagen:20270414T160000'], lying)).toBe('lying: 2027-04-14 11:00-16:00')
    expect(when([...begin('Nowhere'), 'DURATION:PT3H'])).toBe('unknown: 2027-04-14 13:00-16:00')
  })
})

describe('G08 when an entry ends', () => {
  it.each([
    ['PT3H', '2027-04-14T14:00'],
    ['+PT3H', '2027-04-14T14:00'],
    ['PT180M30S', '2027-04-14T14:00'],
    ['P1D', '2027-04-15T11:00'],
    ['P10DT1H', '2027-04-24T12:00'],
    ['P100D', '2027-07-23T11:00'],
    ['P1W1D', '2027-04-22T11:00'],
    ['P10W', '2027-06-23T11:00'],
    ['PT100H', '2027-04-18T15:00'],
    ['PT1000M', '2027-04-15T03:40'],
    ['-PT3H', 'open'],
    ['PT', 'open'],
    ['PT1.5H', 'open'],
    ['PTxS', 'open'],
  ])('%s after it began', (duration, end) => expect(when([begins, `DURATION:${duration}`])).toBe(`2027-04-14T11:00 to ${end}`))

  it('by its end, where it says both', () =>
    expect(when([begins, 'DTEND:20270414T120000Z', 'DURATION:PT3H'])).toBe('2027-04-14T11:00 to 2027-04-14T12:00'))
  it('by its length, where no such end exists', () =>
    expect(when([begins, 'DTEND:20270431T120000Z', 'DURATION:PT3H'])).toBe('2027-04-14T11:00 to 2027-04-14T14:00'))
  it('after midnight', () =>
    expect(when([...begin('Nowhere', '20270414T230000'), 'DURATION:PT3H'])).toBe('unknown: 2027-04-14 23:00-02:00'))
  it.each(['20270414T240000Z', '20270414T236000Z', '20270414T120060Z', '20270414T12000Z', '120000Z', 'x20270414'])(
    'never at %s',
    end => expect(when([begins, `DTEND:${end}`])).toBe('2027-04-14T11:00 to open'),
  )
})

describe('G08 a whole day', () => {
  it.each([
    ['a date', ['DTSTART;VALUE=DATE:20270414']],
    ['from date to date', ['DTSTART;VALUE=DATE:20270414', 'DTEND;VALUE=DATE:20270415']],
    ['a date in a zone', ['DTSTART;VALUE=DATE;TZID=Europe/Copenhagen:20270414']],
    ['midnight to midnight', ['DTSTART;TZID=Europe/Copenhagen:20270414T000000', 'DTEND;TZID=Europe/Copenhagen:20270415T000000']],
    ['a day from midnight', ['DTSTART;TZID=Europe/Copenhagen:20270414T000000', 'DURATION:P1D']],
    ['midnight, as Outlook marks it', ['DTSTART;TZID=Europe/Copenhagen:20270414T000000', 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE']],
  ])('%s', (_how, lines) => expect(when(lines)).toMatch(/^whole day: 2027-04-14 00:00/))
  it.each([
    ['our summer', '20270413T220000Z', '2027-04-14'],
    ['our winter', '20270112T230000Z', '2027-01-13'],
    ['New York', '20270414T040000Z', '2027-04-14'],
  ])('in UTC is the day that begins there, or began: %s', (_where, at, day) =>
    expect(when([`DTSTART:${at}`, 'X-MICROSOFT-CDO-ALLDAYEVENT:true'])).toContain(`whole day: ${day} `),
  )
  it('is none that only begins or ends at midnight', () => {
    const zoned = (start: string, end: string) => [
      `DTSTART;TZID=Europe/Copenhagen:${start}`,
      `DTEND;TZID=Europe/Copenhagen:${end}`,
    ]
    expect(when(zoned('20270414T000000', '20270414T010000'))).toBe('2027-04-13T22:00 to 2027-04-13T23:00')
    expect(when(zoned('20270414T220000', '20270415T000000'))).toBe('2027-04-14T20:00 to 2027-04-14T22:00')
    expect(when(begin('Europe/Copenhagen', '20270414T000000'))).toBe('2027-04-13T22:00 to open')
    expect(when([begins, 'X-MICROSOFT-CDO-ALLDAYEVENT:FALSE'])).toBe('2027-04-14T11:00 to open')
  })
})
