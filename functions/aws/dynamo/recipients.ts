import type { QueuedEffect } from '../../../shared/effects.ts'
import type { Delivery, DeliveryState } from '../../../shared/ports.ts'
import { notBefore } from './items.ts'
import type { Item, Values } from './table.ts'
import { needed, numberIn, textIn } from './table.ts'

export const deliveryIn = (item: Item): Delivery => ({
  effect: needed(item, 'effect'),
  index: numberIn(item, 'place'),
  address: needed(item, 'address'),
  state: needed(item, 'state') as DeliveryState,
  attempts: numberIn(item, 'attempts'),
  at: needed(item, 'at'),
  messageId: textIn(item, 'messageId'),
  detail: textIn(item, 'detail'),
})

/** A recipient whom nobody has claimed yet. */
export const waiting = (queued: QueuedEffect, index: number, address: string): Delivery => ({
  effect: queued.key,
  index,
  address,
  state: 'queued',
  attempts: 0,
  at: notBefore(queued),
  messageId: null,
  detail: null,
})

interface Standing {
  readonly state: DeliveryState
  readonly at: string
  readonly leaseUntil: string | null
}

/** Where a recipient lies in the index of what is open; what is settled lies nowhere. */
export const openOf = ({ state, at, leaseUntil }: Standing, key: string): Values => {
  switch (state) {
    case 'queued':
      return { open: 'due', openAt: `${at}#${key}` }
    case 'sending':
      return { open: 'claimed', openAt: `${leaseUntil}#${key}` }
    case 'uncertain':
      return { open: 'uncertain', openAt: `${at}#${key}` }
    default:
      return { open: null, openAt: null }
  }
}

/** What has been sent can only bounce; what failed or bounced is over. */
export const mayBecome = (state: DeliveryState): { readonly only: string; readonly values: Values } => {
  const open = 'attribute_not_exists(pk) or #state in (:queued, :sending, :uncertain)'
  const values = { queued: 'queued', sending: 'sending', uncertain: 'uncertain' }
  return state === 'bounced' ? { only: `${open} or #state = :sent`, values: { ...values, sent: 'sent' } } : { only: open, values }
}
