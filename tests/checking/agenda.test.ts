import { describe, expect, test } from 'vitest'
import type { PaperAgenda, RemarkKind } from '../../shared/checking/agenda.ts'
import { allRemarks, checkAgenda, mostRemarks } from '../../shared/checking/check.ts'
import { cpuMs } from '../support/cpu.ts'
import { clean, item, slot, steeringGroup, userGroupInSpring, userGroupInWinter } from './papers.ts'

const kinds = (agenda: PaperAgenda): readonly RemarkKind[] => checkAgenda(agenda).map(each => each.kind)

describe('G58 the faults of three real agendas, and nothing else', () => {
  test('one person under two initials, a discussion that wants approval, a wrapped link', () => {
    expect(checkAgenda(userGroupInWinter)).toEqual([
      { kind: 'asks-for-decision', item: '4', title: 'Puljen til udvikling', quoted: 'godkender' },
      { kind: 'two-initials', name: 'Karla Fonnesbæk', initials: ['KR', 'KF'] },
      { kind: 'safe-link', item: '2', title: 'Nyt fra driften' },
    ])
  })

  test('90 of 120 minutes, and one meeting on two days', () => {
    expect(checkAgenda(userGroupInSpring)).toEqual([
      { kind: 'slots-short', total: 90, room: 120 },
      {
        kind: 'two-dates',
        item: '3',
        title: 'Nyt fra styregruppemødet den 14. marts 2025',
        one: 'styregruppemødet den 14. marts 2025',
        other: 'mødet den 6. marts 2025',
      },
    ])
  })

  test('a time with two signs, and days in many spellings', () => {
    expect(checkAgenda(steeringGroup)).toEqual([
      { kind: 'mixed-times', quoted: '8:35-8.37' },
      { kind: 'date-styles', quoted: ['2. juni 2023', '01.09.2023', '12/6', '2023-06-20'] },
    ])
  })

  test('a clean agenda yields none', () => {
    expect(allRemarks(clean)).toEqual([])
  })
})

describe('G58 each fault alone', () => {
  const [first, second] = clean.items
  if (first === undefined || second === undefined) throw new Error('the clean agenda has two items')
  const withItem = (changed: Partial<typeof first>): PaperAgenda => ({ ...clean, items: [{ ...first, ...changed }, second] })
  const withSlots = (...slots: PaperAgenda['slots']): PaperAgenda => ({ ...clean, slots, items: [] })

  test('slots: more than the meeting, a gap, an overlap, minutes that are not the times', () => {
    expect(kinds(withSlots(slot('13:00-16:30', 210, 'Alt')))).toEqual(['slots-over'])
    expect(checkAgenda(withSlots(slot('13:00-14:00', 60, 'Status'), slot('14:15-16:00', 105, 'Resten')))).toEqual([
      { kind: 'slot-gap', title: 'Resten', after: '14:00', from: '14:15' },
    ])
    expect(kinds(withSlots(slot('13:00-14:00', 60, 'Status'), slot('13:45-16:00', 135, 'Resten')))).toEqual([
      'slots-over',
      'slot-overlap',
    ])
    expect(checkAgenda(withSlots(slot('13:00-14:00', 50, 'Status'), slot('14:00-16:00', 120, 'Resten')))).toEqual([
      { kind: 'slot-length', title: 'Status', said: 50, is: 60 },
    ])
  })

  test('slots over midnight add up', () => {
    expect(allRemarks({ ...withSlots(slot('23:00-00:30', 90, 'Status')), from: '23:00', to: '00:30' })).toEqual([])
  })

  test('a weekday that is not that day’s', () => {
    expect(checkAgenda(withItem({ text: 'Fristen er tirsdag den 14. april. Se bilag 1.' }))).toEqual([
      { kind: 'wrong-weekday', item: 'P-1', quoted: 'tirsdag den 14. april', weekday: 3 },
    ])
  })

  test('a decision without a recommendation, unless the text recommends', () => {
    expect(kinds(withItem({ recommendation: null }))).toEqual(['no-recommendation'])
    expect(kinds(withItem({ recommendation: '  ' }))).toEqual(['no-recommendation'])
    expect(kinds(withItem({ recommendation: null, text: 'Sekretariatet indstiller, at vi siger ja.' }))).toEqual([])
  })

  test('a discussion that asks for approval in its text; what others decided is no such question', () => {
    expect(kinds(withItem({ kind: 'D', recommendation: null, text: 'Netværket bedes godkende budgettet.' }))).toEqual([
      'asks-for-decision',
    ])
    expect(kinds(withItem({ kind: 'D', recommendation: null, text: 'Byrådet har godkendt budgettet.' }))).toEqual([])
    expect(kinds(withItem({ kind: 'O', recommendation: 'Det godkendes.' }))).toEqual([])
  })

  test('an attachment that is mentioned and missing, by its number too', () => {
    expect(checkAgenda(withItem({ attachments: [] }))).toMatchObject([{ kind: 'missing-attachment', quoted: 'bilag 1' }])
    expect(checkAgenda(withItem({ text: 'Se bilag 3.' }))).toMatchObject([{ kind: 'missing-attachment', quoted: 'bilag 3' }])
    expect(kinds(withItem({ text: 'Uden bilag.', attachments: [] }))).toEqual([])
  })

  test('initials that two people could have, and that the list gives to two', () => {
    const karens = [
      { name: 'Karen Toft', initials: null },
      { name: 'Kim Tangbjerg', initials: null },
    ]
    expect(checkAgenda({ ...withItem({ presenter: 'KT' }), people: karens })).toEqual([
      { kind: 'shared-initials', initials: 'KT', names: ['Karen Toft', 'Kim Tangbjerg'] },
    ])
    expect(checkAgenda({ ...clean, people: karens.map(each => ({ ...each, initials: 'KT' })) })).toEqual([
      { kind: 'shared-initials', initials: 'KT', names: ['Karen Toft', 'Kim Tangbjerg'] },
    ])
    expect(kinds({ ...withItem({ presenter: 'KL' }), people: karens })).toEqual([])
  })

  test('initials that the agenda itself gives beside a name', () => {
    const people = [
      { name: 'Karla Fonnesbæk', initials: null },
      { name: 'Kim Tangbjerg', initials: null },
    ]
    const text = 'Karla Fonnesbæk (KR) fortæller. Se bilag 1. Spørgsmål til Karla Fonnesbæk (KF).'
    expect(checkAgenda({ ...withItem({ text }), people })).toEqual([
      { kind: 'two-initials', name: 'Karla Fonnesbæk', initials: ['KR', 'KF'] },
    ])
    const shared = 'Karla Fonnesbæk (KT) og Kim Tangbjerg (KT) fortæller. Se bilag 1.'
    expect(kinds({ ...withItem({ text: shared }), people })).toEqual(['shared-initials'])
    expect(kinds({ ...withItem({ text: text.replace('KR', 'KF') }), people })).toEqual([])
  })

  test('five remarks at most, the weightiest first', () => {
    const items = Array.from({ length: 9 }, (_, at) => item(`P-${at}`, 'B', `Punkt ${at}`, { text: 'Se bilag 9.' }))
    const remarks = checkAgenda({ ...clean, slots: [slot('13:00-16:30', 210, 'Alt')], items })
    expect(remarks).toHaveLength(mostRemarks)
    expect(remarks[0]?.kind).toBe('slots-over')
    expect(allRemarks({ ...clean, items }).length).toBeGreaterThan(10)
  })

  test('an hour of text takes no time', () => {
    const text = 'v/ '.repeat(20_000) + 'mødet den '.repeat(20_000) + '('.repeat(20_000)
    const begun = performance.now()
    checkAgenda(withItem({ text }))
    expect(performance.now() - begun).toBeLessThan(2000)
  })
})

test.each([...'a- .ø:/4'].map(sign => [`a${sign}`]))(
  'a text of a hundred thousand »%s« is looked at as fast as any other',
  part => {
    const text = part.repeat(50_000)
    expect(cpuMs(() => checkAgenda({ ...clean, items: [item('1', 'O', 'Nyt', { text })] }))).toBeLessThan(2_000)
  },
)
