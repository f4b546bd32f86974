import type { TemplateData } from 'easy-template-x'
import { withoutTimes } from '../../zip.ts'
import { marked, withoutBlanks } from './blank-lines.ts'

/** What a template is filled with: texts, yes or no, and lists of the same. */
export type PaperData = { readonly [name: string]: string | number | boolean | readonly PaperData[] }

/** A tag as it stands in a template. */
export interface TemplateTag {
  readonly name: string
  readonly opens: boolean
  readonly closes: boolean
}

/** Loaded with the first paper: most letters carry none. */
const library = () => import('easy-template-x')
const bodyPath = 'word/document.xml'
const propertiesPath = 'docProps/core.xml'

/**
 * The template with its tags filled in. Text is text: markup and tags in it are shown and not followed. The same data give the same
 * bytes. Throws what the library throws when the template is no Word file or its tags do not pair.
 */
export function fill(template: Uint8Array, data: PaperData, paperTitle: string): Promise<Uint8Array> {
  const key = JSON.stringify([paperTitle, data])
  const papers = made.get(template) ?? new Map<string, Promise<Uint8Array>>()
  made.set(template, papers)
  const known = papers.get(key)
  if (known !== undefined) return known
  const [oldest] = papers.keys()
  if (papers.size >= mostPapers && oldest !== undefined) papers.delete(oldest)
  const paper = filled(template, data, paperTitle)
  papers.set(key, paper)
  // What could not be made is tried anew.
  paper.catch(() => papers.delete(key))
  return paper
}

/** An agenda goes to the chair, to everybody and with the minutes' form: whole papers, some twenty kilobytes each, that may be wanted again. */
const mostPapers = 8
const made = new WeakMap<Uint8Array, Map<string, Promise<Uint8Array>>>()

async function filled(template: Uint8Array, data: PaperData, paperTitle: string): Promise<Uint8Array> {
  const { TemplateHandler } = await library()
  const file = await new TemplateHandler().process(await readyToFill(template), data as TemplateData)
  const whole = await withParts(file, {
    [bodyPath]: withoutBlanks,
    [propertiesPath]: xml => xml.replaceAll('{paperTitle}', escaped(paperTitle)),
  })
  return withoutTimes(whole)
}

const ready = new WeakMap<Uint8Array, Promise<Buffer>>()

/** A template with its marks in it, the same for every paper that is made of it. */
const readyToFill = (template: Uint8Array): Promise<Buffer> => {
  const known = ready.get(template) ?? withPart(template, bodyPath, marked).then(file => Buffer.from(file))
  ready.set(template, known)
  return known
}

/** Every tag of the template's body, in its order. Throws as `fill` does. */
export async function tagsIn(template: Uint8Array): Promise<readonly TemplateTag[]> {
  const { TemplateHandler } = await library()
  const tags = await new TemplateHandler().parseTags(Buffer.from(template))
  return tags.map(({ name, disposition }) => ({ name, opens: disposition === 'Open', closes: disposition === 'Close' }))
}

/** One file of a document as text, or null when it has none of that name. */
export async function partOf(file: Uint8Array, path: string): Promise<string | null> {
  const { Zip } = await library()
  const zip = await Zip.load(Buffer.from(file))
  return zip.isFileExist(path) ? zip.getFile(path).getContentText() : null
}

/** The same document with other properties (title, dates), and without a time stamp. */
export const withProperties = async (file: Uint8Array, change: (xml: string) => string): Promise<Uint8Array> =>
  withoutTimes(await withPart(file, propertiesPath, change))

/** The same document with one of its files changed; as it was when it has none of that name. */
export const withPart = (file: Uint8Array, path: string, change: (xml: string) => string): Promise<Uint8Array> =>
  withParts(file, { [path]: change })

/** The same document with some of its files changed; one that it does not have is no matter. */
async function withParts(file: Uint8Array, changes: Readonly<Record<string, (xml: string) => string>>): Promise<Uint8Array> {
  const { Zip } = await library()
  const zip = await Zip.load(Buffer.from(file))
  const found = Object.entries(changes).filter(([path]) => zip.isFileExist(path))
  if (found.length === 0) return file
  for (const [path, change] of found) zip.setFile(path, change(await zip.getFile(path).getContentText()))
  return zip.export<Buffer>()
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
