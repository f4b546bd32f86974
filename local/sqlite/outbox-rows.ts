import type { QueuedEffect } from '../../shared/effects.ts'
import type { Delivery, DeliveryState } from '../../shared/ports.ts'
import type { Store } from './store.ts'
import { sumOf } from './sums.ts'

export type DeliveryRow = {
  effect: string
  place: number
  address: string
  state: DeliveryState
  attempts: number
  at: string
  message_id: string | null
  detail: string | null
}

export const deliveryColumns = 'effect, place, address, state, attempts, at, message_id, detail'

export const asDelivery = (row: DeliveryRow): Delivery => ({
  effect: row.effect,
  index: row.place,
  address: row.address,
  state: row.state,
  attempts: row.attempts,
  at: row.at,
  messageId: row.message_id,
  detail: row.detail,
})

/** Queue an effect with one row a recipient. Only inside `Store.write`, with the events that it follows from. */
export const queue = (store: Store, { key, network, queuedAt, effect }: QueuedEffect): void => {
  const body = JSON.stringify(effect)
  store.run(
    'insert into effects (key, network, queued_at, body, sum) values (?, ?, ?, ?, ?)',
    key,
    network,
    queuedAt,
    body,
    sumOf(key, network, queuedAt, body),
  )
  const addresses = effect.kind === 'letter' ? effect.to.map(recipient => recipient.address) : ['']
  const at = effect.kind === 'letter' ? effect.notBefore : queuedAt
  for (const [place, address] of addresses.entries()) {
    store.run(
      `insert into deliveries (effect, place, network, address, state, at) values (?, ?, ?, ?, 'queued', ?)`,
      key,
      place,
      network,
      address,
      at,
    )
  }
}
