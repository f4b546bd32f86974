import { readFileSync } from 'node:fs'
import { networkOf } from '../../shared/mail/reply-address.ts'
import type { Received } from '../../shared/secretary.ts'
import { receive as receiveMail } from '../../shared/secretary.ts'
import { adoptFiles } from '../adopt.ts'
import { guessEnvelope, isVouchedFor } from '../envelope.ts'
import { InputFault } from '../errors.ts'
import { runUntil } from '../run.ts'
import { timeOf } from '../time.ts'
import type { LocalWorld } from '../world.ts'
import type { Output } from './check.ts'

export interface ReceiveOptions {
  readonly at?: string
  readonly from?: string
  readonly to?: string
  readonly authenticated?: boolean
  readonly believeRoster?: boolean
}

/**
 * `rundskriv receive`: lets every alarm before TIME ring, hands in each mail at TIME, and carries out what follows from it. One line of
 * JSON a mail. Answers the exit status: 1 when one of the files could not be handed in (a line on stderr says why), the others were.
 */
export const receive = async (
  world: LocalWorld,
  files: readonly string[],
  options: ReceiveOptions,
  io: Output,
): Promise<number> => {
  const at = options.at === undefined ? world.clock.now() : timeOf('--at', options.at, world.timeZone)
  world.clock.mayBe(at)
  await world.takeRoad()
  await adoptFiles(world, world.clock.get() ?? at, options.believeRoster === true)
  await runUntil(world, at, 'before')
  let status = 0
  for (const file of files) {
    try {
      const line = lineOf(file, await handIn(world, file, at, options))
      // Whoever reads it may throw the file away.
      await world.settled()
      io.out(JSON.stringify(line))
    } catch (error) {
      if (!(error instanceof InputFault)) throw error
      io.err(error.message)
      status = 1
      continue
    }
    await runUntil(world, at, 'before')
  }
  return status
}

const handIn = async (world: LocalWorld, file: string, at: string, options: ReceiveOptions): Promise<Received> => {
  const raw = bytesOf(file)
  const guessed = guessEnvelope(raw, world.networks)
  const to = options.to ?? guessed.to
  if (to === null) throw new InputFault(`${file}: it is addressed to no network here; say which with --to`)
  if (
    networkOf(
      to,
      [...world.networks.values()].map(({ charter }) => charter),
    ) === null
  )
    throw new InputFault(`${file}: no network here has the address ${to}`)
  const authenticated = options.authenticated === true || (await isVouchedFor(raw, to, world.networks))
  const mail = { raw, envelope: { from: options.from ?? guessed.from, to, at, authenticated } }
  return receiveMail(world, mail)
}

const bytesOf = (file: string): Uint8Array => {
  try {
    return readFileSync(file === '-' ? 0 : file)
  } catch (error) {
    throw new InputFault(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code})`, { cause: error })
  }
}

const lineOf = (file: string, { outcome, reason, commands, stream, by, organisation, id }: Received) => ({
  file,
  outcome,
  reason,
  command: commands[0] ?? null,
  ...(commands.length > 1 && { commands }),
  stream,
  by,
  organisation,
  id,
})
