import type { Chapter, Scene } from './scene.ts'
import { beginningOf, dayOf, meaningOf, readersOf, timeOf, writerOf } from './words.ts'

const width = 110
const indent = ' '.repeat(9)

/** Tells the story on the terminal, scene by scene. */
export class Teller {
  readonly #line: (text: string) => void
  #chapter: Chapter | null = null
  #day = ''

  constructor(line: (text: string) => void) {
    this.#line = line
  }

  tell({ chapter, at, says, incoming, outgoing }: Scene): void {
    if (chapter !== this.#chapter) this.#line(`\n== ${chapter} ==`)
    this.#chapter = chapter
    if (dayOf(at) !== this.#day) this.#line(`\n${dayOf(at)}`)
    this.#day = dayOf(at)
    const [first = '', ...others] = wrapped(says, width - indent.length)
    this.#line(`  ${timeOf(at)}  ${first}`)
    for (const line of others) this.#line(indent + line)
    if (incoming !== null) this.#line(`${indent}<- ${writerOf(incoming)}: "${beginningOf(incoming)}"`)
    for (const out of outgoing) this.#line(`${indent}-> ${readersOf(out)} (${meaningOf(out.letter)}): "${out.mail.subject}"`)
  }
}

/** Lines of at most `length` characters, broken between words. */
function wrapped(text: string, length: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= length) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
