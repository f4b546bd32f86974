import { constants, inflateRawSync } from 'node:zlib'

/** One entry of a zip file's table of contents, as the file itself claims it. */
export interface ZipEntry {
  readonly name: string
  readonly packedBytes: number
  readonly bytes: number
  readonly encrypted: boolean
}

/** What we are willing to unpack. A Word file of 300 pages with pictures stays far below. */
const limits = { entries: 2_000, bytes: 60_000_000, ratio: 200, ratioFrom: 1_000_000 } as const

export type ZipFault = 'not-a-zip' | 'encrypted' | 'too-many-entries' | 'unpacks-too-large'

const endMark = 0x06054b50
const entryMark = 0x02014b50
const localMark = 0x04034b50
const endBytes = 22
const longestComment = 0xffff

/**
 * The table of contents of a zip file, read without unpacking anything; null when there is none that holds together. Zip64 (more than
 * 4 GB, more than 65,535 entries) is nothing that comes by mail and counts as none.
 */
export function zipEntries(file: Uint8Array): readonly ZipEntry[] | null {
  const view = viewOf(file)
  const places = entryPlaces(view)
  if (places === null) return null
  const read = new TextDecoder('utf-8')
  return places.map(at => ({
    name: read.decode(file.subarray(at + 46, at + 46 + view.getUint16(at + 28, true))),
    packedBytes: view.getUint32(at + 20, true),
    bytes: view.getUint32(at + 24, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
  }))
}

/**
 * Why this file must not be unpacked, or null. Size, number and ratio are first those that the table of contents claims; two entries that
 * share the same packed bytes, the trick of the densest bombs, would be more packed bytes than the file has. Then each entry is unpacked up
 * to what it claims and no further: whoever reads the file after that meets nothing larger.
 */
export function zipFault(file: Uint8Array): ZipFault | null {
  const entries = zipEntries(file)
  if (entries === null || entries.length === 0) return 'not-a-zip'
  if (entries.some(entry => entry.encrypted)) return 'encrypted'
  if (entries.length > limits.entries) return 'too-many-entries'
  const bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0)
  const packed = entries.reduce((sum, entry) => sum + entry.packedBytes, 0)
  const isDense = entries.some(entry => entry.bytes > limits.ratioFrom && entry.bytes > limits.ratio * entry.packedBytes)
  if (bytes > limits.bytes || packed > file.length || isDense) return 'unpacks-too-large'
  const places = entryPlaces(viewOf(file)) ?? []
  return places.map(at => measured(file, at)).find(fault => fault !== null) ?? null
}

/** Whether the entry at this place of the table of contents is what it claims to be. */
function measured(file: Uint8Array, at: number): ZipFault | null {
  const unpacked = entryAt(file, at)
  return typeof unpacked === 'string' ? unpacked : null
}

/** The entry at this place of the table of contents, unpacked up to what it claims and no further. */
function entryAt(file: Uint8Array, at: number): Uint8Array | ZipFault {
  const view = viewOf(file)
  const [method, packedBytes, bytes] = [
    view.getUint16(at + 10, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 24, true),
  ]
  const local = view.getUint32(at + 42, true)
  if (local + 30 > file.length || view.getUint32(local, true) !== localMark) return 'not-a-zip'
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  const packed = file.subarray(from, from + packedBytes)
  if (method === stored) return packedBytes === bytes ? packed : 'unpacks-too-large'
  if (method !== deflated) return 'not-a-zip'
  try {
    const unpacked = inflateRawSync(packed, { maxOutputLength: Math.max(1, bytes), finishFlush: constants.Z_SYNC_FLUSH })
    return unpacked.length === bytes ? unpacked : 'not-a-zip'
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'unpacks-too-large' : 'not-a-zip'
  }
}

/** The entries whose names are wanted, each unpacked up to what it claims. Only for a file in which `zipFault` finds nothing. */
export function unzip(file: Uint8Array, isWanted: (name: string) => boolean): readonly Uint8Array[] {
  const places = entryPlaces(viewOf(file)) ?? []
  return (zipEntries(file) ?? []).flatMap(({ name }, nth) => {
    const found = isWanted(name) ? entryAt(file, places[nth] ?? 0) : []
    return found instanceof Uint8Array ? [found] : []
  })
}

const stored = 0
const deflated = 8

/** The same zip file with every time stamp in it set to the beginning of time (1 January 1980): the same contents are the same bytes. */
export function withoutTimes(file: Uint8Array): Uint8Array {
  const copy = new Uint8Array(file)
  const view = viewOf(copy)
  for (const at of entryPlaces(view) ?? []) {
    view.setUint32(at + 12, firstDay, true)
    const local = view.getUint32(at + 42, true)
    if (local + 14 <= copy.length && view.getUint32(local, true) === localMark) view.setUint32(local + 10, firstDay, true)
  }
  return copy
}

/** 00:00 on 1 January 1980 in the form of DOS. */
const firstDay = 0x00210000

const viewOf = (file: Uint8Array) => new DataView(file.buffer, file.byteOffset, file.byteLength)

/** Where the entries of the table of contents begin, or null when it does not hold together. */
function entryPlaces(view: DataView): readonly number[] | null {
  const end = endPlace(view)
  if (end === null) return null
  const count = view.getUint16(end + 10, true)
  const places: number[] = []
  let at = view.getUint32(end + 16, true)
  for (let nth = 0; nth < count; nth += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== entryMark) return null
    places.push(at)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return at <= end ? places : null
}

function endPlace(view: DataView): number | null {
  const last = view.byteLength - endBytes
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === endMark) return at
  }
  return null
}
