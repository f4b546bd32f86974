import { randomBytes } from 'node:crypto'
import { rotated } from '../../shared/mail/reply-keys.ts'
import type { Which } from '../aws/account.ts'
import { packAll, unpackAll } from '../moving/pack.ts'
import type { Side } from '../moving/parcel.ts'
import { openFolder } from '../moving/sqlite-side.ts'
import type { Output } from './check.ts'

/** Which store is meant: a data folder, or an installation on AWS. */
export interface Place {
  readonly data: string
  readonly aws: Which | null
}

const inStore = async <T>(
  { data, aws }: Place,
  io: Output,
  work: (side: Side) => Promise<T>,
  more: { readonly isMade?: boolean } = {},
): Promise<T> => {
  if (aws !== null) {
    const { onAws, openInstallation } = await import('../aws/account.ts')
    return onAws(aws, async () => work(await openInstallation(aws, io.out)))
  }
  const folder = await openFolder(data, more)
  try {
    return await work(folder)
  } finally {
    await folder.close()
  }
}

const placeOf = ({ data, aws }: Place): string => (aws === null ? data : `the stack ${aws.stack} in ${aws.region}`)

/** `rundskriv export --all`: everything of every network, to be imported elsewhere. */
export const exportAll = (place: Place, out: string, now: string, io: Output): Promise<void> =>
  inStore(place, io, async side => {
    const { networks, mails, without } = await packAll(side, out, now)
    io.out(`${out}: ${networks.join(', ')} with ${mails} mails${without > 0 ? ` (${without} more have been deleted)` : ''}`)
    io.out('It holds people’s names and mails, and the key of the reply addresses: keep it as you keep those.')
  })

/** `rundskriv import FILE`: into an empty data folder, or an empty table on AWS. */
export const importAll = (place: Place, path: string, now: string, io: Output): Promise<void> =>
  inStore(
    place,
    io,
    async side => {
      const { networks, mails } = await unpackAll(path, side, now)
      io.out(`${placeOf(place)}: ${networks.join(', ')} with ${mails} mails`)
    },
    { isMade: true },
  )

/** `rundskriv rotate-key`: new letters get reply addresses of a new key; those of the old ones count for a year from now. */
export const rotateKey = (place: Place, now: string, io: Output): Promise<void> =>
  inStore(place, io, async side => {
    const keys = rotated(await side.keys(), randomBytes(32).toString('hex'), now)
    await side.setKeys(keys)
    const older = keys.length - 1
    io.out(
      `a new key signs from now on; ${older === 1 ? 'the one before it counts' : `${older} older ones count`} for a year after it was replaced`,
    )
    if (place.aws === null) io.out('a secretary that is running must be started again')
  })
