import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CloudFormationClient } from '@aws-sdk/client-cloudformation'
import { SESClient } from '@aws-sdk/client-ses'
import { Command, CommanderError } from 'commander'
import { installedTable } from '../../local/aws/installed.ts'
import { doubtedRosters } from '../../local/aws/rosters.ts'
import { chooseRuleSet, makeReady, neighbours, readRuleSets } from '../../local/aws/rule-sets.ts'
import { InputFault } from '../../local/errors.ts'
import { readNetworks } from '../bundling/charters.ts'
import type { Settings } from '../settings.ts'
import { readSettings, SettingsFault } from '../settings.ts'
import { generationFor } from './generation.ts'

/** `npm run deploy`: checks what was asked for, finds the receipt rule set that the rule can be added to, and lets the CDK do the rest. */
const root = join(import.meta.dirname, '..', '..')
const { context } = JSON.parse(readFileSync(join(root, 'cdk.json'), 'utf8')) as { readonly context: Record<string, unknown> }
const say = (line: string) => process.stderr.write(`${line}\n`)

const program = new Command('deploy')
  .description('Brings the secretary to AWS, or what has changed of it.')
  .option('--charter <path...>', 'a charter, or a folder of them; more than once for several networks')
  .option('--domain <name>', 'the domain of the charter’s address')
  .option('--stack <name>', 'what the installation is called (rundskriv)')
  .option('--region <name>', `an EU region in which SES receives mail (${context.region})`)
  .option('--operator <address>', 'who is told when something is wrong (the secretariat)')
  .option('--budget <usd>', 'tell the operator when a month costs more (25)')
  .option('--budget-of <what>', 'account, or tag: only what bears this stack’s tag (account)')
  .option('--key <whose>', 'aws, or own: a KMS key of this stack (aws)')
  .option('--generation <number>', 'begin with an empty table beside the one that stands: a higher number (the one that stands)')
  .option('--believe-roster', 'take everybody off who is missing in the roster, however many')
  .option('--rule-set <name>', 'the receipt rule set, where none is active')
  .option('--dry-run', 'make the template and ask nothing of AWS')
  .option('--yes', 'do not ask before rights are changed')
  .exitOverride()

type Given = Record<string, string | boolean | string[] | undefined>

/** What the CDK is told: everything that was said here, the rest stands in cdk.json. */
const contextOf = ({ charter, ruleSet, dryRun, yes, ...rest }: Given, use: string): Record<string, string> => ({
  ...(Array.isArray(charter) && { charters: charter.join(',') }),
  ...Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, String(value)])),
  ruleSet: use,
})

const settingsOf = (given: Given, ruleSet: string): Promise<Settings> => {
  const said = contextOf(given, ruleSet)
  return readSettings(name => said[name] ?? context[name])
}

const ruleSetFor = async (settings: Settings, wanted: string | null): Promise<string> => {
  const ses = new SESClient({ region: settings.region })
  const rule = `${settings.stack}-mail`
  const there = await readRuleSets(ses)
  const choice = chooseRuleSet(there, wanted, rule)
  if ('refusal' in choice) throw new InputFault(choice.refusal)
  for (const line of neighbours(there, settings.domain, rule)) say(`note: ${line}`)
  await makeReady(ses, choice)
  say(
    `receipt rule set: ${choice.use}${choice.first === 'nothing' ? ', which is active and stays as it is' : ', active from now on'}`,
  )
  return choice.use
}

/** What was asked for, with the table that is worked on now where nothing was said of it. */
const withGeneration = async (given: Given, { stack, region }: Settings): Promise<Given> => {
  const wanted = typeof given.generation === 'string' ? given.generation : undefined
  const choice = generationFor(await installedTable(new CloudFormationClient({ region }), stack), wanted, stack)
  if ('refusal' in choice) throw new InputFault(choice.refusal)
  return { ...given, generation: choice.use }
}

/** A roster that was cut short takes people off who are still there; whoever looks at the log of a function finds that later. */
const mustBeWhole = async ({ stack, region, charters }: Settings): Promise<void> => {
  process.env.AWS_REGION = region
  const doubts = await doubtedRosters(new CloudFormationClient({ region }), stack, await readNetworks(charters))
  if (doubts.length > 0) throw new InputFault(doubts.join('\n'))
}

const cdk = (settings: Settings, said: Record<string, string>, { dryRun, yes }: Given): number => {
  const flags = Object.entries(said).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const outputs = join('dist', `${settings.stack}.outputs.json`)
  const verb = dryRun
    ? ['synth', '--quiet']
    : ['deploy', '--all', '--outputs-file', outputs, ...(yes ? ['--require-approval', 'never'] : [])]
  const { status } = spawnSync(join(root, 'node_modules', '.bin', 'cdk'), [...verb, ...flags, '--no-notices'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, CDK_DISABLE_CLI_TELEMETRY: '1' },
  })
  if (status === 0 && !dryRun) next(settings, outputs)
  return status === 0 ? 0 : 1
}

const next = ({ stack, domain, operator }: Settings, path: string): void => {
  const outputs = (JSON.parse(readFileSync(join(root, path), 'utf8')) as Record<string, Record<string, string>>)[stack] ?? {}
  say(`\nWhoever runs the DNS of ${domain} sets these records:\n`)
  for (const name of Object.keys(outputs)
    .filter(each => each.startsWith('Dns'))
    .sort())
    say(`  ${outputs[name]}`)
  say(`\n${operator} gets a mail in which the alarms must be confirmed.`)
  say('Then: rundskriv doctor --aws says what is still missing; docs/operating.md, leaving the SES sandbox.')
}

const main = async (): Promise<number> => {
  const given = program.parse().opts<Given>()
  const wanted = typeof given.ruleSet === 'string' ? given.ruleSet : null
  // Checked before anything is asked of AWS.
  const settings = await settingsOf(given, wanted ?? 'not-asked-for')
  if (given.dryRun) return cdk(settings, contextOf(given, wanted ?? 'not-asked-for'), given)
  const sure = await withGeneration(given, settings)
  if (!settings.believesRosters) await mustBeWhole(settings)
  return cdk(settings, contextOf(sure, await ruleSetFor(settings, wanted)), sure)
}

try {
  process.exitCode = await main()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else if (error instanceof SettingsFault || error instanceof InputFault) {
    for (const line of error.message.split('\n')) say(`deploy: ${line}`)
    process.exitCode = 1
  } else if (error instanceof Error && /credential|token|AccessDenied|NotAuthorized/i.test(`${error.name} ${error.message}`)) {
    say(`deploy: AWS does not know who you are, or you may not do this: ${error.message}`)
    process.exitCode = 1
  } else throw error
}
