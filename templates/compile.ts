import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import mjml2html from 'mjml'

const folder = import.meta.dirname
const target = join(folder, '../shared/composing/layout.generated.ts')

/**
 * Layout and parts become one document, so that every part is compiled in the column in which it will stand, and are taken apart
 * again at the comments. MJML costs 3 MB and a quarter of a second to load: it runs here and never where letters are written.
 */
export async function compileLayout(): Promise<string> {
  const parts = readdirSync(join(folder, 'parts'))
    .filter(name => name.endsWith('.mjml'))
    .sort()
  const document = readFileSync(join(folder, 'layout.mjml'), 'utf8').replace('<!-- parts -->', () =>
    parts.map(name => marked(basename(name, '.mjml'), readFileSync(join(folder, 'parts', name), 'utf8').trim())).join('\n'),
  )
  const { html, errors } = await mjml2html(document, { validationLevel: 'strict' })
  if (errors.length > 0) throw new Error(errors.map(error => error.formattedMessage).join('\n'))

  const pieces: Record<string, string> = {}
  const takeOut = (text: string, mark: string, hole: (name: string) => string): string =>
    text.replace(new RegExp(`<!--${mark}:([a-z-]+)-->([^]*?)<!--/${mark}-->`, 'g'), (_all, name: string, piece: string) => {
      pieces[name] = tight(
        takeOut(
          takeOut(piece, 'piece', () => ''),
          'each',
          inner => `{{${inner}s}}`,
        ),
      )
      return hole(name)
    })
  const [first, last] = [html.indexOf('<!--part:'), html.lastIndexOf('<!--/part-->')]
  takeOut(html, 'part', () => '')
  pieces.frame = tight(`${html.slice(0, first)}{{parts}}${html.slice(last + '<!--/part-->'.length)}`)
  return source(pieces)
}

const marked = (name: string, part: string) => `<mj-raw><!--part:${name}--></mj-raw>\n${part}\n<mj-raw><!--/part--></mj-raw>`

/** Indentation carries nothing in HTML and would be a fifth of the mail. */
const tight = (html: string) =>
  html
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
    .join('\n')

const source = (pieces: Readonly<Record<string, string>>) =>
  [
    '// Made from templates/*.mjml by `npm run templates`; a test compares. Do not edit.',
    '// biome-ignore format: one line a piece, however long',
    'export const layout = {',
    ...Object.keys(pieces)
      .sort()
      .map(name => `  ${/-/.test(name) ? `'${name}'` : name}: ${literal(pieces[name] ?? '')},`),
    '} as const',
    '',
  ].join('\n')

const literal = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`

if (import.meta.main) writeFileSync(target, await compileLayout())
