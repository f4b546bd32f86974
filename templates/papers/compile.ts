import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withProperties } from '../../shared/composing/documents/fill.ts'
import type { PaperKind } from '../../shared/composing/documents/kinds.ts'
import { agendaPaper } from './agenda.ts'
import { decisionsPaper } from './decisions.ts'
import { minutesPaper } from './minutes.ts'
import type { Child, Language } from './style.ts'
import { paper } from './style.ts'

// The Word templates as files that a secretariat can open, and the same as a module: a Lambda has no folder to look into.

const makers: Readonly<Record<PaperKind, (language: Language) => readonly Child[]>> = {
  agenda: agendaPaper,
  minutes: minutesPaper,
  decisions: decisionsPaper,
}

const target = join(import.meta.dirname, '../../shared/composing/documents/shipped.generated.ts')

export interface Shipped {
  /** `agenda.da` */
  readonly name: string
  readonly bytes: Uint8Array
}

/** The templates as they are made from this folder. */
export const compilePapers = (): Promise<readonly Shipped[]> =>
  Promise.all(
    (Object.keys(makers) as PaperKind[]).flatMap(kind =>
      (['da', 'en'] as const).map(async language => {
        const made = await paper(language, `${kind}.docx`, makers[kind](language))
        const bytes = await withProperties(made, xml => xml.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '2026-01-01T00:00:00Z'))
        return { name: `${kind}.${language}`, bytes }
      }),
    ),
  )

export const moduleOf = (papers: readonly Shipped[]): string =>
  [
    '// Made from templates/papers/ by `npm run templates`; a test compares. Do not edit.',
    '// biome-ignore format: one line a file, however long',
    'export const shipped = {',
    ...papers.map(({ name, bytes }) => `  '${name}': '${Buffer.from(bytes).toString('base64')}',`),
    '} as const',
    '',
  ].join('\n')

if (import.meta.main) {
  const papers = await compilePapers()
  for (const { name, bytes } of papers) writeFileSync(join(import.meta.dirname, `${name}.docx`), bytes)
  writeFileSync(target, moduleOf(papers))
}
