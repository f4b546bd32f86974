import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** A real office program, as a minute-taker has one: opens Word files, saves them again, makes tagged PDFs. */

const run = promisify(execFile)
const places = ['/usr/bin', '/usr/local/bin', '/opt/homebrew/bin']
const isHere = (program: string) => places.some(place => existsSync(join(place, program)))

const missing = ['soffice', 'pdfinfo'].filter(program => !isHere(program))
/** Whether the tests with an office program are left out; on CI nothing is, and they fail. */
export const leftOut = missing.length > 0 && process.env.CI !== 'true'
if (leftOut)
  process.stderr.write(
    `left out: Word files in an office program, since ${missing.join(', ')} are not here (apt-get install libreoffice-writer-nogui poppler-utils)\n`,
  )

/** One profile for all that a test file does: making a new one takes longer than the work. */
const profile = mkdtempSync(join(tmpdir(), 'office-profile-'))
process.once('exit', () => rmSync(profile, { recursive: true, force: true }))

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'office-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function converted(folder: string, from: string, to: string): Promise<void> {
  const own = `-env:UserInstallation=file://${profile}`
  await run('soffice', [own, '--headless', '--convert-to', to, '--outdir', folder, join(folder, from)], { timeout: 60_000 })
}

/** The Word file as LibreOffice saves it after opening it. */
export const savedAgain = (file: Uint8Array): Promise<Uint8Array> =>
  inFolder(async folder => {
    writeFileSync(join(folder, 'in.docx'), file)
    // By way of its own format, so that everything in the file has been understood and written anew.
    await converted(folder, 'in.docx', 'odt')
    await converted(folder, 'in.odt', 'docx')
    return new Uint8Array(readFileSync(join(folder, 'in.docx')))
  })

export interface Tagged {
  /** Structure elements in reading order: `H1`, `TH`, `P` … */
  readonly elements: readonly string[]
  readonly title: string | null
  readonly isTagged: boolean
  readonly language: string | null
  readonly text: string
}

/** What a screen reader gets of the PDF that LibreOffice makes of a Word file. */
export const taggedPdf = (file: Uint8Array): Promise<Tagged> =>
  inFolder(async folder => {
    writeFileSync(join(folder, 'in.docx'), file)
    const tagged = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}'
    await converted(folder, 'in.docx', tagged)
    const pdf = join(folder, 'in.pdf')
    const [info, structure, text] = await Promise.all([
      run('pdfinfo', [pdf]),
      run('pdfinfo', ['-struct', pdf]),
      run('pdftotext', ['-layout', pdf, '-']),
    ])
    return {
      elements: [...structure.stdout.matchAll(/^ *([A-Z][A-Za-z0-9]*)\b(?: "[^"]*")?(?: \(|:)/gm)].map(([, name = '']) => name),
      title: /^Title: +(.+)$/m.exec(info.stdout)?.[1] ?? null,
      isTagged: /^Tagged: +yes$/m.test(info.stdout),
      language: /\/Lang\(([^)]+)\)/.exec(readFileSync(pdf, 'latin1'))?.[1] ?? null,
      text: text.stdout,
    }
  })
