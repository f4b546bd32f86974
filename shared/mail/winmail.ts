/** What a `winmail.dat` (TNEF) holds that somebody can use: its text, where it is plain, and its files. */
export interface Winmail {
  readonly text: Uint8Array | null
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
}

const mark = 0x223e9f78
const [body, nextFile, fileTitle, fileData] = [0x0002800c, 0x00069002, 0x00018010, 0x0006800f]
const mostFiles = 50

const named = (data: Uint8Array): string => Buffer.from(data).toString('latin1').replace(/\0.*$/s, '')

/**
 * Outlook wraps a mail like this when it takes the reader's program for another Outlook. The wrapping is a row of attributes, each with its
 * length; only those that are plain are read, and nothing is unpacked (the libraries for it hang on damaged ones). A file that ends in
 * the middle gives what stood before.
 */
export function readWinmail(bytes: Uint8Array): Winmail {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 6 || view.getUint32(0, true) !== mark) return { text: null, files: [] }
  let text: Uint8Array | null = null
  const files: { name: string; bytes: Uint8Array }[] = []
  for (let at = 6; at + 9 <= bytes.length && files.length <= mostFiles; ) {
    const attribute = view.getUint32(at + 1, true)
    const length = view.getUint32(at + 5, true)
    const data = bytes.subarray(at + 9, at + 9 + length)
    if (data.length < length) break
    const last = files.at(-1)
    if (attribute === body) text = data
    else if (attribute === nextFile) files.push({ name: '', bytes: new Uint8Array() })
    else if (attribute === fileTitle && last !== undefined) last.name = named(data)
    else if (attribute === fileData && last !== undefined) last.bytes = data
    at += 9 + length + 2
  }
  return { text, files: files.filter(each => each.bytes.length > 0).slice(0, mostFiles) }
}
