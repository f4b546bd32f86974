import type { Instant } from '../../shared/calendar/types.ts'
import type { IncomingMail } from '../../shared/road/incoming.ts'
import type { Report } from '../../shared/road/report.ts'
import { report } from '../../shared/road/report.ts'
import type { World } from '../../shared/road/world.ts'
import type { Received } from '../../shared/secretary.ts'
import { openNetworks, receive } from '../../shared/secretary.ts'
import { runUntil } from '../run.ts'
import type { LocalWorld } from '../world.ts'

/** Where the secretary works, as far as the story needs it: on one machine, or elsewhere. */
export interface House {
  readonly networks: World['networks']
  /** Takes the first look at the charters. */
  open(at: Instant): Promise<void>
  receive(mail: IncomingMail): Promise<Received>
  /** Lets everything up to an instant happen; with `before`, alarms set for the instant itself wait. */
  until(at: Instant, alarms: 'before' | 'up-to'): Promise<void>
  report(network: string, at: Instant): Promise<Report>
  /** How far time has come, or null. */
  now(): Instant | null
}

/** The house of one machine. */
export const houseOf = (world: LocalWorld): House => ({
  networks: world.networks,
  open: at => openNetworks(world, at),
  receive: mail => receive(world, mail),
  until: (at, alarms) => runUntil(world, at, alarms),
  report: (network, at) => report(world, network, at),
  now: () => world.clock.get(),
})
