import type { FilePart } from './mime.ts'

/** A municipality's logo under the signature: no document. */
export const logo: FilePart = {
  name: 'image001.png',
  type: 'image/png',
  contentId: 'image001.png@01DB9A3E.4C7F1E20',
  bytes: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
}

/** One page without words that a machine could read. */
export const scan: FilePart = {
  name: 'Scan_0001.pdf',
  type: 'application/pdf',
  bytes: Buffer.from(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
  ),
}
