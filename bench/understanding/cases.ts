import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseMail } from '../../shared/mail/parse.ts'

/** One mail of a corpus with what its sender wrote. */
export interface Case {
  readonly id: string
  readonly source: string
  readonly language: string
  readonly kind: string
  readonly client: string
  readonly text: string | null
  readonly html: string | null
  readonly expected: string
  readonly expectedKeepSignature: string | null
}

type Row = Readonly<Record<string, string | undefined>>

const toCase = async (row: Row): Promise<Case> => {
  const eml = row.input_eml
  let { input_txt: text = null, input_html: html = null } = row as { input_txt?: string | null; input_html?: string | null }
  // A row with the whole mail and nothing else also tests the MIME parser.
  if (text === null && html === null && eml !== undefined) {
    const parsed = await parseMail(Buffer.from(eml))
    if (parsed.ok) ({ text, html } = parsed.mail)
  }
  return {
    id: row.id ?? '',
    source: row.source ?? '',
    language: row.language ?? '',
    kind: row.kind ?? '',
    client: row.client ?? '',
    text,
    html,
    expected: row.expected ?? '',
    expectedKeepSignature: row.expectedKeepSignature ?? null,
  }
}

/** The cases of one file of the corpus. */
export const readCases = async (folder: string, file: string): Promise<readonly Case[]> => {
  const lines = (await readFile(join(folder, file), 'utf8')).split('\n').filter(line => line.trim() !== '')
  return Promise.all(lines.map(line => toCase(JSON.parse(line) as Row)))
}
