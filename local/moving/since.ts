import { isDeepStrictEqual } from 'node:util'
import type { Parcel } from './parcel.ts'

/**
 * A parcel of an earlier moment, with what has become since of the letters that waited then: a letter that has gone out must not go out
 * again because an older copy is taken up. It counts for the very same letter only; what began after that moment is not in the copy at all.
 */
export const withWhatBecame = (parcel: Parcel, now: Parcel): { readonly parcel: Parcel; readonly letters: number } => {
  const effects = new Map(now.effects.map(each => [each.key, each.effect]))
  const same = new Set(
    parcel.effects.filter(({ key, effect }) => isDeepStrictEqual(effects.get(key), effect)).map(({ key }) => key),
  )
  const became = new Map(
    now.deliveries.filter(({ state }) => state !== 'queued').map(each => [`${each.effect} ${each.index}`, each]),
  )
  const open = new Set(['queued', 'uncertain'])
  let letters = 0
  const deliveries = parcel.deliveries.map(each => {
    const later = open.has(each.state) && same.has(each.effect) ? became.get(`${each.effect} ${each.index}`) : undefined
    if (later === undefined) return each
    letters += each.state === 'queued' ? 1 : 0
    return later
  })
  return { parcel: { ...parcel, deliveries }, letters }
}
