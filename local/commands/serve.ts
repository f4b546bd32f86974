import { readFileSync } from 'node:fs'
import { adoptFiles } from '../adopt.ts'
import { InputFault, WrongUsage } from '../errors.ts'
import { collectSooner } from '../garbage.ts'
import { believing } from '../smtp/believe.ts'
import { Door } from '../smtp/in.ts'
import type { Work } from '../work.ts'
import type { LocalWorld } from '../world.ts'
import type { Output } from './check.ts'

export interface ServeOptions {
  /** `HOST:PORT`. */
  readonly smtp: string
  readonly trustLoopback: boolean
  readonly believesRoster?: boolean
  /** PEM files for STARTTLS; both or none. */
  readonly tlsKey?: string
  readonly tlsCert?: string
  readonly trustedPeers: readonly string[]
}

/** `rundskriv serve`: runs until `until` resolves, then finishes what it has begun. */
export const serve = async (world: LocalWorld, options: ServeOptions, io: Output, until: Promise<string>): Promise<void> => {
  const { journal } = world
  let work: Work | null = null
  const door = new Door(
    {
      world,
      arrivals: world.arrivals,
      believe: believing(world, options),
      now: () => world.clock.now(),
      onArrival: () => work?.readMails(),
    },
    { ...placeOf(options.smtp), tls: pemOf(options) },
  )
  // The port first: whoever comes second must not touch anything.
  const { host, port } = await door.listen()
  try {
    await world.takeRoad()
    await adoptFiles(world, world.clock.now(), options.believesRoster === true)
    if (options.trustLoopback) journal.info('loopback-is-trusted')
    io.out(`listening on ${host.includes(':') ? `[${host}]` : host}:${port}`)
    collectSooner()
    // Mails can be taken with half of the program; what reads and writes them is loaded now, all of it, before the first one is read. If it cannot
    // be loaded the program ends, with every mail that it has taken still on the list of arrivals.
    const { Work } = await import('../work.ts')
    work = new Work(world)
    work.begin()
    journal.info('stopping', { signal: await until })
  } finally {
    await door.close()
    await work?.stop()
  }
}

const placeOf = (smtp: string): { host: string; port: number } => {
  const [, bracketed, plain, digits] = /^(?:\[([0-9a-f:.]+)\]|([^:\s]+)):(\d{1,5})$/i.exec(smtp) ?? []
  const host = bracketed ?? plain
  const port = Number(digits)
  if (host === undefined || port > 65_535) throw new WrongUsage(`--smtp: "${smtp}" is no HOST:PORT, such as 127.0.0.1:2525`)
  return { host, port }
}

const pemOf = ({ tlsKey, tlsCert }: ServeOptions): { key: string; cert: string } | null => {
  if (tlsKey === undefined && tlsCert === undefined) return null
  if (tlsKey === undefined || tlsCert === undefined) throw new WrongUsage('--tls-key and --tls-cert are wanted together')
  return { key: textOf(tlsKey), cert: textOf(tlsCert) }
}

const textOf = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new InputFault(`${path}: cannot be read (${(error as NodeJS.ErrnoException).code})`, { cause: error })
  }
}
