import { expect, test } from 'vitest'
import { loadCharters } from '../../local/charters/read.ts'
import { guessEnvelope } from '../../local/envelope.ts'
import { cpuMs } from '../support/cpu.ts'

const networks = new Map(loadCharters('charters').map(({ charter, people }) => [charter.id, { charter, people }]))
const guessed = (...headers: readonly string[]) => guessEnvelope(Buffer.from(`${headers.join('\n')}\n\nstatus\n`), networks)

test('who has written and to which network is read from the header, the most exact address first', () => {
  expect(guessed('Return-Path: <pia@lemvig.example>', 'From: Bo <bo@skive.example>', 'To: Alle <erfa@moeder.example>')).toEqual({
    from: 'pia@lemvig.example',
    to: 'erfa@moeder.example',
  })
  expect(guessed('From: bo@skive.example', 'To: erfa@moeder.example, erfa-referat@moeder.example').to).toBe(
    'erfa-referat@moeder.example',
  )
})

test('a recipient that is a word of a megabyte keeps nobody waiting, and is none of our addresses', () => {
  const word = 'a'.repeat(900_000)
  expect(
    cpuMs(() => expect(guessed('From: bo@skive.example', `To: ${word}`)).toEqual({ from: 'bo@skive.example', to: null })),
  ).toBeLessThan(3_000)
})
