import { hash } from 'node:crypto'

/** What makes mail programs show a meeting's letters as one conversation. */
export interface Thread {
  /** A message that was never sent and that every letter of the meeting refers to. */
  readonly root: string
  /** Outlook's own: the same 22 bytes for all letters of a meeting. */
  readonly index: string
  readonly topic: string
}

/** Exchange counts hundreds of nanoseconds since 1601; the first bytes of an index are a date, and one that never changes is as good as any. */
const conversationBegan = (BigInt(Date.UTC(2025, 0, 1)) * 10_000n + 116_444_736_000_000_000n) >> 16n

export const threadOf = (
  network: { readonly id: string; readonly meetingName: string; readonly address: string },
  meeting: number,
): Thread => {
  const name = `${network.id}-${meeting}`
  const host = network.address.slice(network.address.lastIndexOf('@') + 1)
  const index = Buffer.alloc(22)
  index.writeUIntBE(Number(conversationBegan), 0, 6)
  hash('sha256', `${name}@${host}`, 'buffer').copy(index, 6, 0, 16)
  return { root: `<meeting-${name}@${host}>`, index: index.toString('base64'), topic: `${network.meetingName} (${name})` }
}
