import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { Command, CommanderError, Option } from 'commander'
import type { QueuedEffect } from '../shared/effects.ts'
import type { Output } from './commands/check.ts'
import type { ReceiveOptions } from './commands/receive.ts'
import { InputFault, StoreUnavailable, WrongUsage } from './errors.ts'
import type { Level } from './journal.ts'
import { journalTo } from './journal.ts'
import { operatingCommands } from './operating.ts'
import type { LocalWorld } from './world.ts'

/** The command line. Each command lives in its own file, which is loaded when it is called. */

// Stripping types and compiling takes half of a start; what was stripped and compiled once is kept. Without a place for it, or
// when a file has changed, everything works as before.
enableCompileCache(join(import.meta.dirname, '..', 'node_modules', '.cache', 'rundskriv'))

const status = { done: 0, inputAtFault: 1, wrongUsage: 2, ourFault: 70 } as const

const io: Output = {
  out: line => process.stdout.write(`${line}\n`),
  err: line => process.stderr.write(`${line}\n`),
}

// Whoever reads us may stop reading (`| head`): that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(status.done)
})

interface Common {
  readonly data: string
  readonly charters: string
}

/** A switch that the environment says no to is off; commander takes any value for a yes. */
const noes = new Set(['', '0', 'no', 'false', 'off'])

/** Every option may come from the environment too: `--trust-loopback` = RUNDSKRIV_TRUST_LOOPBACK, and so on (contract). */
const option = (flags: string, text: string): Option => {
  const made = new Option(flags, text)
  const variable = `RUNDSKRIV_${made.name().toUpperCase().replaceAll('-', '_')}`
  if (made.isBoolean() && noes.has((process.env[variable] ?? '').toLowerCase())) delete process.env[variable]
  return made.env(variable)
}
const dataOption = option('--data <dir>', 'the data folder').default('data')
const chartersOption = option('--charters <dir>', 'the folder of the charters').default(
  join(import.meta.dirname, '..', 'charters'),
  'charters/',
)
const relayOption = option('--relay <url>', 'the mail server that letters go to; without one, Maildirs')
const believeOption = option('--believe-roster', 'take everybody off who is missing in the roster, however many')
const jsonOption = option('--json', 'print JSON and nothing else')

/** Open the world, do the work, and close it whatever happened. */
const inWorld = async (
  { data, charters }: Common,
  work: (world: LocalWorld) => Promise<unknown>,
  more: { relay?: string | null; level?: Level; onQueued?: (effect: QueuedEffect) => void } = {},
): Promise<void> => {
  const { openWorld } = await import('./world.ts')
  const { relay = null, level = 'warn', onQueued } = more
  const world = await openWorld({ data, charters, relay, journal: journalTo(io.err, level), ...(onQueued && { onQueued }) })
  try {
    await work(world)
  } finally {
    await world.close()
  }
}

const program = new Command('rundskriv').description('A meeting secretary that works by e-mail alone').exitOverride()
const command = (usage: string, text: string): Command => program.command(usage).description(text).exitOverride()

command('serve', 'take mails by SMTP, wake alarms, deliver letters, until stopped')
  .addOption(dataOption)
  .addOption(chartersOption)
  .addOption(option('--smtp <host:port>', 'where to listen').default('127.0.0.1:2525'))
  .addOption(relayOption)
  .addOption(option('--trust-loopback', 'believe whoever connects from this machine'))
  .addOption(option('--tls-key <file>', 'PEM, to offer STARTTLS'))
  .addOption(option('--tls-cert <file>', 'PEM, to offer STARTTLS'))
  .addOption(option('--trusted-peers <ips>', 'our own mail servers, by comma').default(''))
  .addOption(believeOption)
  .action(async (given: Common & Record<string, string | undefined> & { trustLoopback?: boolean; believeRoster?: boolean }) => {
    const { serve } = await import('./commands/serve.ts')
    const stop = signalled()
    const { smtp = '', tlsKey, tlsCert, trustedPeers = '', relay = null, trustLoopback = false } = given
    const peers = trustedPeers.split(',').map(peer => peer.trim())
    const believesRoster = given.believeRoster === true
    const options = { smtp, trustLoopback, believesRoster, trustedPeers: peers.filter(peer => peer !== '') }
    const tls = { ...(tlsKey !== undefined && { tlsKey }), ...(tlsCert !== undefined && { tlsCert }) }
    await inWorld(given, world => serve(world, { ...options, ...tls }, io, stop), { relay, level: 'info' })
  })

command('receive <files...>', 'hand in raw mails (- = stdin) as if the mail server had delivered them')
  .addOption(dataOption)
  .addOption(chartersOption)
  .addOption(jsonOption)
  .addOption(option('--at <time>', 'when they arrive'))
  .addOption(option('--from <address>', "the envelope's sender"))
  .addOption(option('--to <address>', "the envelope's recipient"))
  .addOption(option('--authenticated', 'the senders are who they say'))
  .addOption(relayOption)
  .addOption(believeOption)
  .action(async (files: string[], given: Common & ReceiveOptions & { relay?: string }) => {
    const { receive } = await import('./commands/receive.ts')
    const work = async (world: LocalWorld): Promise<void> => {
      process.exitCode = await receive(world, files, given, io)
    }
    await inWorld(given, work, { relay: given.relay ?? null })
  })

command('advance', 'let every alarm up to a time ring')
  .addOption(dataOption)
  .addOption(chartersOption)
  .addOption(jsonOption)
  .addOption(option('--to <time>', 'until when').makeOptionMandatory())
  .addOption(relayOption)
  .addOption(believeOption)
  .action(async (given: Common & { to: string; relay?: string; json?: boolean; believeRoster?: boolean }) => {
    const { advance, lineOf } = await import('./commands/advance.ts')
    let networks: LocalWorld['networks'] = new Map()
    const onQueued = (effect: QueuedEffect): void => {
      const line = lineOf(effect, networks.get(effect.network)?.charter.timeZone ?? 'UTC', given.json === true)
      if (line !== null) io.out(line)
    }
    const work = (world: LocalWorld): Promise<void> => {
      networks = world.networks
      return advance(world, given.to, given.believeRoster === true)
    }
    await inWorld(given, work, { relay: given.relay ?? null, onQueued })
  })

command('explain <mails...>', 'say what would be understood from mails, and why; changes nothing')
  .addOption(dataOption)
  .addOption(chartersOption)
  .addOption(jsonOption)
  .action(async (files: string[], given: Common & { json?: boolean }) => {
    const { explain } = await import('./commands/explain.ts')
    process.exitCode = await explain(files, { ...given, json: given.json === true, journal: journalTo(io.err, 'warn') }, io)
  })

command('show <network>', 'the state of a network')
  .addOption(dataOption)
  .addOption(chartersOption)
  .addOption(jsonOption)
  .action(async (network: string, given: Common & { json?: boolean }) => {
    const { show } = await import('./commands/show.ts')
    await inWorld(given, world => show(world, network, given, io))
  })

command('try', 'a whole meeting in simulated time, with every mail as a page to look at')
  .addOption(option('--out <dir>', 'where the mails and the page go').default('try'))
  .addOption(chartersOption)
  .action(async ({ charters, out }: Common & { out: string }) => {
    const { tryOut } = await import('./commands/try.ts')
    await tryOut(charters, out, io)
  })

command('rehearse', 'every mail that a meeting would cause, with its real send time; changes nothing')
  .addOption(option('--charter <file>', 'the charter').makeOptionMandatory())
  .addOption(option('--meeting <time>', 'when the meeting begins').makeOptionMandatory())
  .addOption(option('--out <dir>', 'where the mails and the page go').default('rehearsal'))
  .action(async (given: { charter: string; meeting: string; out: string }) => {
    const { rehearse } = await import('./commands/rehearse.ts')
    await rehearse(given, io)
  })

command('replay', 'rebuild the state from the stored mails and alarms, and compare')
  .addOption(dataOption)
  .addOption(chartersOption)
  .action(async (given: Common) => {
    const { replay } = await import('./commands/replay.ts')
    await inWorld(given, async world => {
      process.exitCode = await replay(world, io)
    })
  })

operatingCommands({ command, dataOption, chartersOption, option, inWorld, io })

command('check <charters...>', 'say everything that is wrong with charters').action(async (paths: string[]) => {
  const { check } = await import('./commands/check.ts')
  process.exitCode = await check(paths, io)
})

/** The name of the signal, when one comes. A second one ends the process at once. */
function signalled(): Promise<string> {
  return new Promise(resolve => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve(signal))
  })
}

const statusOf = (error: unknown): number => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? status.done : status.wrongUsage
  if (error instanceof WrongUsage || error instanceof InputFault) {
    io.err(`rundskriv: ${error.message}`)
    return error instanceof WrongUsage ? status.wrongUsage : status.inputAtFault
  }
  if (error instanceof StoreUnavailable) {
    io.err(`rundskriv: the data folder cannot be written: ${error.message}`)
    return status.inputAtFault
  }
  io.err(`rundskriv: our own fault: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  return status.ourFault
}

try {
  await program.parseAsync()
} catch (error) {
  process.exitCode = statusOf(error)
}
