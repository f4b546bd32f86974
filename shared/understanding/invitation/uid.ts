import type { Charter } from '../../charter/charter.ts'

export interface OwnUid {
  readonly number: number
  readonly planning: boolean
}

/** The meeting that one of our own invitations is for, by the UID that composing gives it: `erfa-1@…`, `erfa-1-planning@…`. */
export const ownUid = (uid: string | null, { id, address }: Pick<Charter, 'id' | 'address'>): OwnUid | null => {
  const at = uid?.lastIndexOf('@') ?? -1
  const host = address.slice(address.lastIndexOf('@') + 1)
  if (uid === null || uid.slice(at + 1).toLowerCase() !== host.toLowerCase()) return null
  const name = uid.slice(0, at).toLowerCase()
  if (!name.startsWith(`${id.toLowerCase()}-`)) return null
  const [, number, planning] = /^([1-9]\d{0,5})(-planning)?$/.exec(name.slice(id.length + 1)) ?? []
  return number === undefined ? null : { number: Number(number), planning: planning !== undefined }
}
