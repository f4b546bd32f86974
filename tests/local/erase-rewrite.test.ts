import { describe, expect, test } from 'vitest'
import { nobodyFrom, rewriter } from '../../local/erasing/rewrite.ts'

const address = 'pia.vang@by.example'
const nobody = nobodyFrom('1a2b3c4d')
const known = (telling: readonly string[] = ['Pia Vang']) => ({
  addresses: new Set([address, 'pia@old.example']),
  ids: new Set(['erfa/pia.vang']),
  names: new Set(['Pia Vang']),
  telling: new Set(telling),
})
const { value, text } = rewriter(known(), nobody)

describe('nobody in a person’s place', () => {
  test.each([
    ['Hilsen PIA  VANG', `Hilsen ${nobody.name}`],
    ['"Vang, Pia" <Pia.Vang@by.example>', `"${nobody.name}" <${nobody.address}>`],
    ['mailto:pia@old.example.', `mailto:${nobody.address}.`],
    ['…tak.Pia\nVang', `…tak.${nobody.name}`],
    ['b.pia.vang@by.example, Pia Vangsgaard, Olympia Vang', 'b.pia.vang@by.example, Pia Vangsgaard, Olympia Vang'],
  ])('in free text: %j', (was, is) => expect(text(was)).toBe(is))

  test('an id counts within its network only, and the municipality stays', () => {
    const by = { person: 'pia.vang', name: 'Pia', email: address, organisation: 'By', secretariat: false }
    expect(value('erfa', by)).toEqual({ ...by, person: nobody.id, name: nobody.name, email: nobody.address })
    const other = { person: 'pia.vang', name: 'Pia Holm', email: 'pia.holm@by.example' }
    expect(value('harbour', other)).toEqual(other)
    expect(value('erfa', { type: 'MemberRemoved', person: 'pia.vang' })).toEqual({ type: 'MemberRemoved', person: nobody.id })
  })

  test('a namesake keeps the name', () => {
    const { value: careful, text: inText } = rewriter(known([]), nobody)
    expect(inText('Hilsen Pia Vang')).toBe('Hilsen Pia Vang')
    const namesake = { person: 'pia.vang-2', name: 'Pia Vang', email: 'pv@by.example' }
    expect(careful('erfa', [namesake, { name: 'Pia Vang', address }])).toEqual([
      namesake,
      { name: nobody.name, address: nobody.address },
    ])
  })

  test('minutes keep their words, and whoever sent them goes', () => {
    const minutes = {
      version: 1,
      by: { person: 'pia.vang', name: 'Pia Vang' },
      receivedAt: 't',
      text: 'Til stede: Pia Vang',
      attachments: [],
    }
    expect(value('erfa', { type: 'MinutesReceived', minutes })).toEqual({
      type: 'MinutesReceived',
      minutes: { ...minutes, by: { person: nobody.id, name: nobody.name } },
    })
  })

  test('a question that was left open loses the words of the mail that it was about', () => {
    const question = { person: 'pia.vang', name: 'Pia Vang', address, organisation: 'By', words: 'Jeg er syg', askedAt: 't' }
    expect(value('erfa', { type: 'QuestionAsked', question })).toEqual({
      type: 'QuestionAsked',
      question: { ...question, person: nobody.id, name: nobody.name, address: nobody.address, words: '' },
    })
    const other = { ...question, person: 'kim', name: 'Kim', address: 'kim@by.example' }
    expect(value('erfa', other)).toEqual(other)
  })

  test('a held mail loses its subject; who came in by a yes is former from the start', () => {
    const held = { id: 'hash', from: address, fromName: 'PV', subject: 'Om mig', why: 'unknown-sender' }
    expect(value('erfa', held)).toEqual({ ...held, from: nobody.address, fromName: nobody.name, subject: '' })
    const person = {
      id: 'by-mail-3',
      name: 'Pia Vang',
      email: address,
      aliases: ['pia@old.example'],
      organisation: 'By',
      functions: ['member'],
      status: 'active',
    }
    const { value: of } = rewriter({ ...known(), ids: new Set(['erfa/by-mail-3']) }, nobody)
    expect(of('erfa', person)).toEqual({
      ...person,
      id: nobody.id,
      name: nobody.name,
      email: nobody.address,
      aliases: [],
      status: 'former',
    })
  })
})
