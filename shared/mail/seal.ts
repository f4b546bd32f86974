import type { KeyObject } from 'node:crypto'
import { createHmac, createSecretKey } from 'node:crypto'

/** Making a key costs far more than a seal made with it, and a folder has one or two secrets. */
const keys = new WeakMap<Uint8Array, KeyObject>()

/** HMAC-SHA-256 (RFC 2104) of a text in UTF-8. The secret's bytes must not change. */
export const sealOf = (secret: Uint8Array, text: string): Buffer => {
  const key = keys.get(secret) ?? createSecretKey(secret)
  keys.set(secret, key)
  return createHmac('sha256', key).update(text).digest()
}
