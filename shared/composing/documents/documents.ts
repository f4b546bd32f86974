import type { Charter } from '../../charter/charter.ts'
import type { Letter } from '../../letters.ts'
import { harmlessOnce } from '../clean.ts'
import type { FileOut } from '../compose.ts'
import type { Words } from '../words.ts'
import { wordsFor } from '../words.ts'
import type { AgendaLetter } from './agenda-paper.ts'
import { agendaData, agendaTitle } from './agenda-paper.ts'
import { decisionsData, decisionsTitle } from './decisions-paper.ts'
import type { PaperData } from './fill.ts'
import { fill } from './fill.ts'
import type { OwnTemplates, PaperKind } from './kinds.ts'
import { wordType } from './kinds.ts'
import { minutesData, minutesTitle } from './minutes-paper.ts'
import { shipped } from './shipped.generated.ts'

interface Paper {
  readonly kind: PaperKind
  readonly title: string
  readonly fileName: string
  readonly data: PaperData
}

/** The project's own template for a kind of paper. */
export const shippedTemplate = (kind: PaperKind, language: Charter['language']): Uint8Array =>
  bytesOf(shipped[`${kind}.${language}`])

/** Templates by their base64, the newest ones: the same template is the same bytes, and what is prepared of it is kept with them. */
const templates = new Map<string, Uint8Array>()
const mostTemplates = 20

const bytesOf = (base64: string): Uint8Array => {
  const bytes = templates.get(base64) ?? Buffer.from(base64, 'base64')
  templates.delete(base64)
  templates.set(base64, bytes)
  const oldest = templates.keys().next().value
  if (templates.size > mostTemplates && oldest !== undefined) templates.delete(oldest)
  return bytes
}

/**
 * The Word files that a letter carries: the agenda, the form for the minutes, the decision log; none for the others. Filled from the
 * network's own template where it has one. Throws when that template cannot be filled (`template-check.ts` finds out beforehand).
 */
export async function documentsOf(letter: Letter, charter: Charter, own: OwnTemplates): Promise<readonly FileOut[]> {
  const facts = harmlessOnce(letter)
  const meeting = 'meeting' in facts ? facts.meeting : null
  const w = wordsFor(charter, { person: null, name: '', address: charter.address, organisation: null }, meeting)
  const paper = paperOf(facts, w)
  if (paper === null) return []
  const template = own[paper.kind]
  const bytes = template === undefined ? shippedTemplate(paper.kind, charter.language) : bytesOf(template)
  return [{ name: `${paper.fileName}.docx`, type: wordType, bytes: await fill(bytes, paper.data, paper.title) }]
}

function paperOf(letter: Letter, w: Words): Paper | null {
  switch (letter.name) {
    case 'agenda':
    case 'supplementary-agenda':
    case 'planning-invitation':
    case 'agenda-for-approval': {
      const title = agendaTitle(letter, w)
      const on = w.date(w.dayOf(letter.meeting.start))
      return { kind: 'agenda', title: `${title}, ${on}`, fileName: agendaFile(letter, on, w), data: agendaData(letter, w) }
    }
    case 'minutes-template': {
      const on = w.date(w.dayOf(letter.meeting.start))
      const title = `${minutesTitle(w)}, ${on}`
      return { kind: 'minutes', title, fileName: w.t(`Referat ${on}`, `Minutes ${on}`), data: minutesData(letter, w) }
    }
    case 'decision-log': {
      const title = decisionsTitle(w)
      return { kind: 'decisions', title, fileName: w.t('Beslutningslog', 'Decision log'), data: decisionsData(letter, w) }
    }
    default:
      return null
  }
}

/** Additions name themselves: two supplementary agendas of one meeting must not overwrite each other in somebody's folder. */
const agendaFile = (letter: AgendaLetter, on: string, w: Words): string => {
  if (letter.name === 'agenda') return w.t(`Dagsorden ${on}`, `Agenda ${on}`)
  if (letter.name === 'supplementary-agenda')
    return w.t(`Tillægsdagsorden ${on}, ${letter.added.join(' ')}`, `Supplementary agenda ${on}, ${letter.added.join(' ')}`)
  const { version } = letter.agenda
  return w.t(`UDKAST Dagsorden ${on}, version ${version}`, `DRAFT Agenda ${on}, version ${version}`)
}
