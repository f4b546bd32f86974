import { crc32 } from 'node:zlib'
import { escaped } from './clients/client.ts'
import type { FilePart } from './mime.ts'

/** A Word document with these paragraphs; the first one is its heading. */
export const wordDocument = (name: string, paragraphs: readonly string[]): FilePart => ({
  name,
  type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  bytes: zip([
    ['[Content_Types].xml', contentTypes],
    ['_rels/.rels', relations],
    ['word/document.xml', documentOf(paragraphs)],
  ]),
})

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const format = 'http://schemas.openxmlformats.org'

const contentTypes = `${declaration}<Types xmlns="${format}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`

const relations = `${declaration}<Relationships xmlns="${format}/package/2006/relationships"><Relationship Id="rId1" Type="${format}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`

function documentOf(paragraphs: readonly string[]): string {
  const written = paragraphs.map((text, at) => {
    const look = at === 0 ? '<w:rPr><w:b/><w:sz w:val="32"/></w:rPr>' : ''
    return `<w:p><w:r>${look}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`
  })
  return `${declaration}<w:document xmlns:w="${format}/wordprocessingml/2006/main"><w:body>${written.join('')}</w:body></w:document>`
}

const midnight = 0
/** 1 January 2027 as the format writes days. */
const day = ((2027 - 1980) << 9) | (1 << 5) | 1

/** Files stored as they are in one ZIP archive. */
function zip(files: readonly (readonly [string, string])[]): Uint8Array {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, text] of files) {
    const data = Buffer.from(text, 'utf8')
    const facts = Buffer.alloc(26)
    for (const [at, value] of [20, 0, 0, midnight, day].entries()) facts.writeUInt16LE(value, at * 2)
    facts.writeUInt32LE(crc32(data), 10)
    facts.writeUInt32LE(data.length, 14)
    facts.writeUInt32LE(data.length, 18)
    facts.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), facts, Buffer.from(name), data])
    const more = Buffer.alloc(14)
    more.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), facts, more, Buffer.from(name)]))
    locals.push(local)
    offset += local.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.length, 4)
  end.writeUInt16LE(files.length, 6)
  end.writeUInt32LE(listed.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...locals, listed, Buffer.from('PK\x05\x06'), end])
}
