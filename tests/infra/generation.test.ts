import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { CloudFormationClient } from '@aws-sdk/client-cloudformation'
import { afterEach, expect, test } from 'vitest'
import { layout } from '../../functions/aws/dynamo/shape.ts'
import { generationFor } from '../../infra/deploy/generation.ts'
import { installedTable } from '../../local/aws/installed.ts'
import type { StoodIn } from './stack-account.ts'
import { stackAccount } from './stack-account.ts'
import { synth } from './synth.ts'

const stops: (() => void)[] = []
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

const account = async (outputs: StoodIn['outputs']) => {
  const state: StoodIn = { outputs, asked: [] }
  const made = await stackAccount(state)
  stops.push(made.stop)
  const credentials = { accessKeyId: 'x', secretAccessKey: 'x' }
  return { ...made, state, client: new CloudFormationClient({ endpoint: made.endpoint, region: 'eu-north-1', credentials }) }
}

/** Which generation a deploy makes where this stands, and this was asked for; or why none. */
const made = async (outputs: StoodIn['outputs'], wanted?: string) => {
  const choice = generationFor(await installedTable((await account(outputs)).client, 'rundskriv'), wanted, 'rundskriv')
  return 'refusal' in choice ? choice.refusal : choice.use
}
const standing = (generation: string) => ({ IsTable: 't', IsGeneration: generation, IsLayout: String(layout) })

test('the stack says which generation of the table it works on', async () => {
  expect((await synth()).template.findOutputs('IsGeneration')).toEqual({ IsGeneration: { Value: '1' } })
  expect((await synth({ generation: '2' })).template.findOutputs('IsGeneration')).toEqual({ IsGeneration: { Value: '2' } })
})

test('a deploy that says no generation keeps the table that stands, and a first one begins with 1', async () => {
  expect(await made(null)).toBe('1')
  expect(await made(standing('1'))).toBe('1')
  expect(await made(standing('2'))).toBe('2')
  expect(await made(standing('2'), '3')).toBe('3')
  // A first deploy that failed leaves a stack that says nothing.
  expect(await made({})).toBe('1')
})

test('a lower generation is refused: its table would be a new and empty one', async () => {
  expect(await made(standing('2'), '1')).toMatch(/--generation: 1 is before 2.*empty.*leave --generation out/)
  expect(await made(standing('10'), '9')).toMatch(/9 is before 10/)
})

test('where the stack is from before it said its generation, the operator must', async () => {
  const before = { IsTable: 't', IsLayout: String(layout) }
  expect(await made(before)).toMatch(/does not say.*--generation/)
  expect(await made(before, '2')).toBe('2')
})

test('a table in which things lie elsewhere is not worked on: what is in it must be brought into a new one', async () => {
  expect((await synth()).template.findOutputs('IsLayout')).toEqual({ IsLayout: { Value: String(layout) } })
  const older = { IsTable: 't', IsGeneration: '3' }
  for (const wanted of [undefined, '3'])
    expect(await made(older, wanted)).toMatch(/of layout 1, and this version .* layout 2: export .* --generation 4, import/)
  expect(await made(older, '4')).toBe('4')
  expect(await made({ IsTable: 't' }, '1')).toMatch(/of layout 1.*one higher than the one that stands/)
  expect(await made({ ...older, IsLayout: '3' })).toMatch(/of layout 3, and this version .* layout 2/)
})

test('npm run deploy asks that before anything else, and changes nothing', async () => {
  const { endpoint, state } = await account(standing('2'))
  const args = ['--charter', 'charters/erfa-midtjylland.yaml', '--domain', 'moeder.example', '--generation', '1']
  const child = spawn(process.execPath, ['infra/deploy/main.ts', ...args], {
    env: { ...process.env, AWS_ENDPOINT_URL: endpoint, AWS_ACCESS_KEY_ID: 'x', AWS_SECRET_ACCESS_KEY: 'x' },
  })
  let said = ''
  child.stderr.on('data', chunk => {
    said += String(chunk)
  })
  expect(await once(child, 'close')).toEqual([1, null])
  expect(said).toMatch(/^deploy: --generation: 1 is before 2/)
  expect(state.asked).toEqual(['DescribeStacks'])
})
