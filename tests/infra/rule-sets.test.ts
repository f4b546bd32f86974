import { afterEach, expect, test } from 'vitest'
import { chooseRuleSet, makeReady, neighbours, readRuleSets } from '../../local/aws/rule-sets.ts'
import type { StoodIn } from './ses-account.ts'
import { sesAccount } from './ses-account.ts'

const stops: (() => void)[] = []
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

const account = async (sets: Record<string, { name: string; recipients: string[] }[]>, active: string | null) => {
  const state: StoodIn = { sets: new Map(Object.entries(sets)), active, asked: [], meanwhile: new Map() }
  const { client, stop } = await sesAccount(state)
  stops.push(stop)
  return { state, client }
}

/** What a deploy does with the account; answers the rule set or the refusal. */
const prepare = async ({ client }: Awaited<ReturnType<typeof account>>, wanted: string | null = null) => {
  const choice = chooseRuleSet(await readRuleSets(client), wanted, 'rundskriv-mail')
  if ('refusal' in choice) return choice.refusal
  await makeReady(client, choice)
  return choice.use
}

const theirs = { town: [{ name: 'invoices', recipients: ['invoices@town.example'] }] }

test('an active rule set is used as it is, and nothing in the account is changed', async () => {
  const there = await account(theirs, 'town')
  expect(await prepare(there)).toBe('town')
  expect(there.state.asked).toEqual(['ListReceiptRuleSets', 'DescribeActiveReceiptRuleSet'])
})

test('in an empty account one is made and activated', async () => {
  const there = await account({}, null)
  expect(await prepare(there)).toBe('rundskriv')
  expect(there.state).toMatchObject({ active: 'rundskriv' })
})

test('a second deploy finds its own rule set active, and uses it', async () => {
  const there = await account({}, null)
  await prepare(there)
  expect(await prepare(there)).toBe('rundskriv')
  expect(there.state.asked.filter(each => each.startsWith('Create'))).toHaveLength(1)
})

test('where receiving is switched off, nobody switches it on without being told to', async () => {
  const there = await account(theirs, null)
  expect(await prepare(there)).toMatch(/^there are receipt rule sets \(town\), but none is active.*--rule-set town/)
  expect(there.state.active).toBe(null)
  expect(await prepare(there, 'town')).toBe('town')
  expect(there.state.active).toBe('town')
})

test('another one than the active one is refused: it would stop the mail of whoever uses that', async () => {
  const there = await account({ ...theirs, other: [] }, 'town')
  expect(await prepare(there, 'other')).toMatch(/^the active receipt rule set is town;.*Leave out --rule-set/)
  expect(there.state.active).toBe('town')
})

test('a full one is refused, but not because of our own rule', async () => {
  const rules = Array.from({ length: 200 }, (_, nth) => ({ name: `rule-${nth}`, recipients: [] }))
  expect(await prepare(await account({ town: rules }, 'town'))).toMatch(/^the active receipt rule set town is full/)
  const withOurs = [...rules.slice(1), { name: 'rundskriv-mail', recipients: [] }]
  expect(await prepare(await account({ town: withOurs }, 'town'))).toBe('town')
})

test('one that becomes active while we look is left alone', async () => {
  const there = await account({}, null)
  there.state.meanwhile.set('CreateReceiptRuleSet', () => {
    there.state.active = 'town'
  })
  await expect(prepare(there)).rejects.toThrow('the receipt rule set town has become active meanwhile; nothing was changed')
  expect(there.state.active).toBe('town')
})

test('whoever takes mail to the same domain is named', async () => {
  const there = await account({ town: [...theirs.town, { name: 'archive', recipients: [] }] }, 'town')
  const known = await readRuleSets(there.client)
  expect(neighbours(known, 'moeder.example', 'rundskriv-mail')).toEqual([
    'the rule archive takes mail to moeder.example as well, and goes on doing so',
  ])
})
