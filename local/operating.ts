import type { Command, Option } from 'commander'
import type { Which } from './aws/account.ts'
import type { Output } from './commands/check.ts'
import { WrongUsage } from './errors.ts'
import type { LocalWorld } from './world.ts'

/** The commands for whoever runs an installation: taking things out, taking them in, looking after it. */

interface Parts {
  readonly command: (usage: string, text: string) => Command
  readonly option: (flags: string, text: string) => Option
  readonly dataOption: Option
  readonly chartersOption: Option
  readonly inWorld: (given: { data: string; charters: string }, work: (world: LocalWorld) => Promise<unknown>) => Promise<void>
  readonly io: Output
}

interface Given {
  readonly data: string
  readonly charters: string
  readonly aws?: true
  readonly stack: string
  readonly region: string
  readonly table?: string
}

const whichOf = ({ stack, region, table }: Given): Which => ({ stack, region, ...(table !== undefined && { table }) })
const placeOf = (given: Given) => ({ data: given.data, aws: given.aws ? whichOf(given) : null })
const now = (): string => new Date().toISOString()

export const operatingCommands = (parts: Parts): void => {
  const { command, option, dataOption, chartersOption, inWorld, io } = parts
  const withAws = (of: Command): Command =>
    of
      .addOption(option('--aws', 'the installation on AWS instead of the data folder'))
      .addOption(option('--stack <name>', 'what the installation is called').default('rundskriv'))
      .addOption(option('--region <name>', 'where it is').default(process.env.AWS_REGION ?? 'eu-north-1'))

  withAws(command('export [network]', 'the case file of a network, or with --all everything for moving it'))
    .addOption(dataOption)
    .addOption(chartersOption)
    .addOption(option('--all', 'every network with everything that belongs to it, for rundskriv import'))
    .addOption(option('--meeting <number>', 'only what belongs to this meeting'))
    .addOption(option('--table <name>', 'with --aws: a restored table instead of the stack’s'))
    .addOption(option('--out <file>', 'the zip file').makeOptionMandatory())
    .action(async (network: string | undefined, given: Given & { all?: true; meeting?: string; out: string }) => {
      if (given.all) {
        if (network !== undefined || given.meeting !== undefined) throw new WrongUsage('--all takes every network, whole')
        const { exportAll } = await import('./commands/move.ts')
        return exportAll(placeOf(given), given.out, now(), io)
      }
      if (network === undefined) throw new WrongUsage('say which network, or --all')
      if (given.aws) throw new WrongUsage('a case file is made from a data folder: export --all --aws, then import, then export')
      const [{ exportCase }, { mustBeThere }] = await Promise.all([import('./commands/export.ts'), import('./sqlite/open.ts')])
      mustBeThere(given.data)
      await inWorld(given, world => exportCase(world, network, { ...given, now: now() }, io))
    })

  withAws(command('import <file>', 'take in what export --all has packed'))
    .addOption(dataOption)
    .action(async (file: string, given: Given) => {
      const { importAll } = await import('./commands/move.ts')
      await importAll(placeOf(given), file, now(), io)
    })

  withAws(command('doctor', 'say what is missing or mis-set, with the remedy'))
    .addOption(dataOption)
    .addOption(chartersOption)
    .action(async (given: Given) => {
      const { doctor } = await import('./commands/doctor.ts')
      process.exitCode = await doctor({ ...placeOf(given), charters: given.charters }, io)
    })

  command('erase <person>', 'take out a person who has left; says what goes, what stays and why')
    .addOption(dataOption)
    .addOption(chartersOption)
    .addOption(option('--dry-run', 'say the same and change nothing'))
    .action(async (person: string, given: Given & { dryRun?: true }) => {
      const { erase } = await import('./commands/erase.ts')
      await erase(person, { data: given.data, charters: given.charters, dryRun: given.dryRun === true }, io)
    })

  withAws(command('redrive', 'bring dead letters on AWS back to where they came from'))
    .addOption(option('--list', 'only say what lies there, and why'))
    .action(async (given: Given & { list?: true }) => {
      const [{ onAws }, { accountOf, redrive }] = await Promise.all([import('./aws/account.ts'), import('./aws/redrive.ts')])
      await onAws(whichOf(given), async () => redrive(await accountOf(whichOf(given)), given, io))
    })

  withAws(command('rotate-key', 'sign reply addresses with a new key; old ones count for a year'))
    .addOption(dataOption)
    .action(async (given: Given) => {
      const { rotateKey } = await import('./commands/move.ts')
      await rotateKey(placeOf(given), now(), io)
    })
}
