import type { Charter } from '../../shared/charter/charter.ts'
import { documentsOf } from '../../shared/composing/documents/documents.ts'
import type { OwnTemplates } from '../../shared/composing/documents/kinds.ts'
import type { Letter } from '../../shared/letters.ts'
import { wordReader } from '../../shared/understanding/minutes-document/word-lines.ts'

/** The one Word file that a letter carries. */
export async function paperOf(letter: Letter, charter: Charter, own: OwnTemplates = {}) {
  const [paper, ...others] = await documentsOf(letter, charter, own)
  if (paper === undefined || others.length > 0) throw new Error(`${letter.name} carries ${others.length} papers`)
  return paper
}

/** The paragraphs of a Word file as lines. */
export const linesOf = async (file: Uint8Array): Promise<readonly string[]> => (await wordReader())(file)
