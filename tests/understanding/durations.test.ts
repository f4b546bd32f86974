import { describe, expect, it } from 'vitest'
import { findDurations } from '../../shared/understanding/language/durations.ts'

/** `90`, `+10` for "10 minutter mere", `-5` for "5 minutter kortere". */
const read = (text: string): readonly string[] =>
  findDurations(text).map(({ minutes, change }) => `${change === 'more' ? '+' : change === 'less' ? '-' : ''}${minutes}`)

describe('how long an item takes, in Danish and English', () => {
  it.each([
    ['20 min', '20'],
    ['20 min.', '20'],
    ['20 minutter', '20'],
    ['et minut', '1'],
    ['tyve minutter', '20'],
    ['femogfyrre minutter', '45'],
    ['ten minutes', '10'],
    ['1 time', '60'],
    ['en time', '60'],
    ['2 timer', '120'],
    ['one hour', '60'],
    ['½ time', '30'],
    ['en halv time', '30'],
    ['en halv times oplæg', '30'],
    ['half an hour', '30'],
    ['half a hour', '30'],
    ['1½ time', '90'],
    ['1,5 time', '90'],
    ['1.5 hours', '90'],
    ['halvanden time', '90'],
    ['et kvarter', '15'],
    ['et kvarters tid', '15'],
    ['a quarter of an hour', '15'],
    ['tre kvarter', '45'],
    ['1 time og 15 minutter', '75'],
    ['1 time 15 min', '75'],
    ['1 hour and 15 minutes', '75'],
    ['halvanden time og ti minutter', '100'],
    ['8 timer', '480'],
    ['15 min', '15'],
  ])('%s', (text, minutes) => expect(read(`Vi tror, at punktet tager ${text} i alt`)).toEqual([minutes]))

  it.each(['20-30 min', '20–30 min', '20 til 30 minutter', '20 eller 30 minutter', '20 to 30 minutes', '30-20 min'])(
    'of %s the agenda has room for the longer',
    text => expect(read(`Punktet tager ${text}`)).toEqual(['30']),
  )

  it.each([
    ['10 minutter mere', '+10'],
    ['10 min. ekstra', '+10'],
    ['et kvarter længere', '+15'],
    ['10 minutes more', '+10'],
    ['10 minutes extra', '+10'],
    ['10 minutes longer', '+10'],
    ['5 minutter mindre', '-5'],
    ['5 minutter kortere', '-5'],
    ['5 minutes less', '-5'],
    ['5 minutes shorter', '-5'],
  ])('%s counts from what was', (text, minutes) => expect(read(`Vi ønsker ${text}`)).toEqual([minutes]))

  it.each([
    '20 minutter pr. borger',
    '20 minutter per borger',
    '20 minutter hver',
    '20 minutter om dagen',
    'for 20 minutter siden',
    '20 minutes ago',
    '0 minutter',
    '481 minutter',
    '9 timer',
    'kl. 13.20 min kollega',
    'P-12 min sag',
    'sag 3/20 min',
    'sidste gang',
    'halvanden side',
    'a quarter of the members',
    'en halv side',
    'half of us',
    '1,7 time',
  ])('no length of an item: %s', text => expect(read(`Det var ${text}`)).toEqual([]))

  it('says where in the text it stands, so that a title can do without it', () => {
    const text = 'Skemaer (20 min.) og roller, en halv time'
    expect(findDurations(text).map(({ at, end }) => text.slice(at, end))).toEqual(['20 min.', 'en halv time'])
  })
})
