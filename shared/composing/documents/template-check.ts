import type { Charter } from '../../charter/charter.ts'
import { zipFault } from '../../zip.ts'
import type { TemplateTag } from './fill.ts'
import { partOf, tagsIn } from './fill.ts'
import type { PaperKind } from './kinds.ts'

/** Something about a template that its network should change, in words for whoever edits it in Word. */
export interface TemplateFinding {
  readonly wrong: string
  readonly right: string
}

interface Vocabulary {
  /** Without these the paper would leave something out that its readers need. */
  readonly needed: readonly string[]
  readonly more: readonly string[]
}

const head = { needed: ['title', 'when'], more: ['network', 'place', 'chair', 'minuteTaker'] } as const

/** The tags of each paper. */
const vocabularies: Readonly<Record<PaperKind, Vocabulary>> = {
  agenda: {
    needed: [...head.needed, 'draft', 'slots', 'number', 'slot', 'items', 'text', 'recommendation'],
    more: [
      ...head.more,
      ...['version', 'listTitle', 'intro', 'kind', 'details', 'minutes', 'legend', 'total', 'hasItems', 'id'],
      ...['hasAnnexes', 'annexes', 'name'],
    ],
  },
  minutes: {
    needed: [...head.needed, 'points', 'number', 'apologies', 'recommendation'],
    more: [...head.more, 'present', 'id', 'details', 'hasNext', 'nextChair', 'nextMinuteTaker'],
  },
  decisions: { needed: ['title', 'decisions', 'meeting', 'item', 'text'], more: ['network', 'intro', 'on'] },
}

/** A network's own template is made in Word and small; one that is larger came here by mistake. */
const largestTemplate = 3_000_000

/**
 * Whether a template can be filled, and with everything that it must hold: every tag that is missing or that nobody knows, by name. Asked
 * before the network is opened, so that no letter waits for a Word file to be mended.
 */
export async function templateFaults(kind: PaperKind, file: Uint8Array): Promise<readonly TemplateFinding[]> {
  const unreadable = await whyUnreadable(file)
  if (unreadable !== null) return [unreadable]
  const { needed, more } = vocabularies[kind]
  const known = [...needed, ...more]
  try {
    const tags = await tagsIn(file)
    const names = [...new Set(tags.map(({ name }) => name))]
    return [
      ...unpaired(tags),
      ...names
        .filter(name => !known.includes(name))
        .map(name => ({ wrong: `nobody knows the tag {${name}}`, right: `one of ${known.map(each => `{${each}}`).join(' ')}` })),
      ...needed
        .filter(name => !names.includes(name))
        .map(name => ({
          wrong: `the tag {${name}} is missing`,
          right: `{${name}} where it belongs; the project's template shows where`,
        })),
    ]
  } catch (error) {
    return [
      {
        wrong: `its tags do not fit together: ${(error as Error).message}`,
        right: 'a {/name} for every {#name}, on the same level',
      },
    ]
  }
}

/** Parts that are begun and not ended, or ended and not begun. */
function unpaired(tags: readonly TemplateTag[]): readonly TemplateFinding[] {
  const open: string[] = []
  const findings: TemplateFinding[] = []
  for (const { name, opens, closes } of tags) {
    if (opens) open.push(name)
    else if (closes && open.at(-1) === name) open.pop()
    else if (closes) findings.push({ wrong: `{/${name}} ends what was not begun before it`, right: `{#${name}} in front of it` })
  }
  return [...findings, ...open.map(name => ({ wrong: `{#${name}} is never ended`, right: `{/${name}} behind it` }))]
}

async function whyUnreadable(file: Uint8Array): Promise<TemplateFinding | null> {
  const right = 'a Word document saved as .docx'
  if (file.length > largestTemplate) return { wrong: `it has ${file.length} bytes`, right: `at most ${largestTemplate}` }
  const fault = zipFault(file)
  if (fault !== null) return { wrong: `it is no Word file that can be opened (${fault})`, right }
  if ((await partOf(file, 'word/vbaProject.bin')) !== null) return { wrong: 'it holds macros', right }
  return (await partOf(file, 'word/document.xml')) === null ? { wrong: 'there is no document in it', right } : null
}

/**
 * What keeps the papers made from this template from being read out by a screen reader (WCAG 2.1 by way of Word): no heading styles with
 * an outline level, tables without a header row, no language or the wrong one, no title. The template must be readable.
 */
export async function accessibilityFaults(file: Uint8Array, language: Charter['language']): Promise<readonly TemplateFinding[]> {
  if ((await whyUnreadable(file)) !== null) return []
  const part = async (name: string) => (await partOf(file, name)) ?? ''
  const [body, styles, properties] = [
    await part('word/document.xml'),
    await part('word/styles.xml'),
    await part('docProps/core.xml'),
  ]
  const findings: TemplateFinding[] = []
  const levels = headingLevels(body, styles)
  if (!levels.includes(0)) {
    findings.push({
      wrong: 'no paragraph is a heading of level 1',
      right: 'the style Overskrift 1 (Heading 1) on the main headings',
    })
  }
  const skipped = levels.find((level, nth) => level > (levels[nth - 1] ?? -1) + 1)
  if (skipped !== undefined && levels.includes(0)) {
    findings.push({ wrong: `a heading of level ${skipped + 1} follows one of a much higher level`, right: 'no level left out' })
  }
  const tables = body.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []
  if (tables.some(each => !/<w:tblHeader(?!\s+w:val="(?:0|false)")/.test(each))) {
    findings.push({
      wrong: 'a table has no header row',
      right: "Repeat header rows (Gentag overskriftsrækker) on the table's first row",
    })
  }
  const said = /<w:lang [^<>]{0,200}w:val="([^"]{1,40})"/.exec(styles.split('<w:docDefaults>')[1] ?? '')?.[1] ?? null
  if (said === null || !said.startsWith(language)) {
    findings.push({ wrong: `its language is ${said ?? 'not said'}`, right: language === 'da' ? 'da-DK' : 'en-GB' })
  }
  if (!/<dc:title>[^<]/.test(properties)) {
    findings.push({ wrong: 'the document has no title', right: '{paperTitle} as the title in its properties' })
  }
  return findings
}

/** The outline levels (0 = heading 1) of the body's paragraphs that have one, in their order. */
function headingLevels(body: string, styles: string): readonly number[] {
  const ofStyle = new Map(
    (styles.match(/<w:style [^>]*>.*?<\/w:style>/gs) ?? []).flatMap(style => {
      const id = /w:styleId="([^"]+)"/.exec(style)?.[1]
      const level = /<w:outlineLvl w:val="(\d)"/.exec(style)?.[1]
      return id === undefined || level === undefined ? [] : [[id, Number(level)] as const]
    }),
  )
  return (body.match(/<w:pPr>.*?<\/w:pPr>/gs) ?? []).flatMap(properties => {
    const own = /<w:outlineLvl w:val="(\d)"/.exec(properties)?.[1]
    const style = /<w:pStyle w:val="([^"]+)"/.exec(properties)?.[1]
    const level = own === undefined ? ofStyle.get(style ?? '') : Number(own)
    return level === undefined || level > 8 ? [] : [level]
  })
}
