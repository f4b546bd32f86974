import type { Received } from '../../shared/secretary.ts'
import { receive } from '../../shared/secretary.ts'
import { fixture } from '../understanding/invitations.ts'
import { erfa } from './charters.ts'
import { Simulated } from './simulated.ts'
import { april } from './wishes.ts'

const address = 'erfa@moeder.example'

interface Handed {
  readonly authenticated?: boolean
  /** Made another mail, as a mail program would when it is sent once more. */
  readonly again?: string
  readonly change?: (raw: string) => string
}

/** A mail of tests/fixtures/calendar comes in now. */
export const handIn = async (
  world: Simulated,
  name: string,
  { authenticated = true, again, change }: Handed = {},
): Promise<Received> => {
  const text = fixture(name).toString('latin1')
  const sent = again === undefined ? text : text.replace(/^Message-ID: </m, `Message-ID: <${again}-`)
  const raw = Buffer.from(change?.(sent) ?? sent, 'latin1')
  const from = /^From: .*<(.+)>/m.exec(text)?.[1] ?? ''
  return receive(world.world, { raw, envelope: { from, to: address, at: world.at, authenticated } })
}

/** The letters that this brings, with their readers. */
export const brings = async (world: Simulated, what: () => Promise<unknown>): Promise<string[]> => {
  const before = world.letters.length
  await what()
  return world.letters
    .slice(before)
    .map(({ letter, to }) => `${letter} → ${to.length > 3 ? `${to.length} people` : to.join(', ')}`)
}

/** The agenda is out, and with it the invitations. */
export const invited = async (): Promise<Simulated> => {
  const world = await Simulated.start(erfa(), '2027-01-04T09:00')
  await april(world)
  await world.deliverUntil('2027-04-08T09:00')
  return world
}
