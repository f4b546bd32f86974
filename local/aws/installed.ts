import type { CloudFormationClient } from '@aws-sdk/client-cloudformation'
import { DescribeStacksCommand } from '@aws-sdk/client-cloudformation'
import { InputFault } from '../errors.ts'

/** What the stack says of itself, as its outputs `Is…` (infra/stack.ts). */
const names = [
  'Table',
  'Bucket',
  'Domain',
  'RuleSet',
  'ConfigurationSet',
  'MailArrivedQueue',
  'MailCameBackQueue',
  'MailArrivedDead',
  'MailCameBackDead',
  'CallsDead',
  'StreamDead',
] as const

export type Installed = Readonly<Record<(typeof names)[number], string>> & {
  readonly stack: string
  /** The records that the DNS should have, as the stack names them. */
  readonly dns: readonly string[]
}

/** Throws InputFault when there is no such stack, or it is none of ours. */
export const installed = async (client: CloudFormationClient, stack: string, region: string): Promise<Installed> => {
  const outputs = await outputsOf(client, stack)
  if (outputs === null) throw new InputFault(`there is no stack ${stack} in ${region}: say which with --stack and --region`)
  const missing = names.find(name => outputs.get(`Is${name}`) === undefined)
  if (missing !== undefined)
    throw new InputFault(`the stack ${stack} in ${region} does not say Is${missing}: it is none of this version. Deploy again`)
  const dns = [...outputs].filter(([key]) => key.startsWith('Dns')).sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    ...(Object.fromEntries(names.map(name => [name, outputs.get(`Is${name}`) ?? ''])) as Record<(typeof names)[number], string>),
    stack,
    dns: dns.map(([, value]) => value),
  }
}

/** The table that a stack works on: which generation of it (null by a stack that does not say it yet), and how things lie in it. */
export interface InstalledTable {
  readonly generation: number | null
  readonly layout: number
}

/** Null where nothing is installed. */
export const installedTable = async (client: CloudFormationClient, stack: string): Promise<InstalledTable | null> => {
  const outputs = await outputsOf(client, stack)
  if (outputs?.get('IsTable') === undefined) return null
  const generation = outputs.get('IsGeneration')
  // Stacks of the first layout do not say it.
  return { generation: generation === undefined ? null : Number(generation), layout: Number(outputs.get('IsLayout') ?? 1) }
}

/** Where a stack keeps its networks; null where nothing is installed. */
export const installedStore = async (
  client: CloudFormationClient,
  stack: string,
): Promise<{ readonly table: string; readonly bucket: string } | null> => {
  const outputs = await outputsOf(client, stack)
  const [table, bucket] = [outputs?.get('IsTable'), outputs?.get('IsBucket')]
  return table === undefined || bucket === undefined ? null : { table, bucket }
}

/** Null when there is no such stack. */
const outputsOf = async (client: CloudFormationClient, stack: string): Promise<ReadonlyMap<string, string> | null> => {
  try {
    const { Stacks = [] } = await client.send(new DescribeStacksCommand({ StackName: stack }))
    const outputs = Stacks[0]?.Outputs ?? []
    return new Map(outputs.flatMap(({ OutputKey, OutputValue }) => (OutputKey && OutputValue ? [[OutputKey, OutputValue]] : [])))
  } catch (error) {
    if ((error as Error).name === 'ValidationError') return null
    throw error
  }
}
