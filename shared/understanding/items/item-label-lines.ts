import { labelled, labelOf } from '../language/item-labels.ts'
import { sentencesOf } from '../language/text.ts'

/** A word and a colon behind a sign: "…. Varighed: 25", "… / Form: drøftelse". */
const ahead = /(?:[.;,]|\s[/|–-]) (?=(\p{L}[\p{L} ]{1,25}?) ?: ?\S)/gu

/** "Punkt: Journalplan. Varighed: 25. Type: D.": labels behind a title in one line, each in a line of its own. */
const split = (line: string): string => {
  if (labelled(line)?.label !== 'title') return line
  let left = line
  for (const found of [...line.matchAll(ahead)].toReversed()) {
    const label = labelOf((found[1] ?? '').toLowerCase())
    const isField = label !== null && label !== 'title'
    if (isField) left = `${left.slice(0, found.index)}\n${left.slice(found.index + found[0].length)}`
  }
  return left.includes('\n') ? left.replace(/(?<=:\s?\d{1,3})[.;,]$/gm, '') : left
}

/** "Fint med Teams. Nyt punkt: Fuldmagter": a label that opens a sentence opens a line. */
const opened = (line: string): string =>
  sentencesOf(line)
    .slice(1)
    .filter(each => labelled(each)?.label === 'title' && /^[^:–-]{3,40}:/.test(each))
    .reduce((left, each) => left.replace(` ${each}`, () => `\n${each}`), line)

const length = /^(?:hvor (?:længe|lang tid|meget tid)|tid|varighed|hvor mange minutter)\?$/i
const who = /^(?:hvem|ved hvem|hvem (?:fremlægger|tager den|præsenterer)|oplægsholder)\?$/i
const what = /^(?:hvad|hvorfor|baggrund|hvad (?:handler det om|så)|indhold)\?$/i
const kind = /^(?:type|form|hvilken (?:type|form)|formål)\?$/i

/** "Hvor længe? 15. Hvem? Mig. Hvad? …": its writer asks and answers. A question that nothing short answers is one to the others. */
const answered = (line: string): string => {
  const said = sentencesOf(line.replace(/(?<=\d)\.(?= )/g, ';'))
  const isAsked = said.some((each, at) => length.test(each) && /^\D{0,12}\d{1,3}|kvarter|time/.test(said[at + 1] ?? ''))
  if (!isAsked || said.length < 3) return line
  return said
    .flatMap(each => each.split(/(?<=\d);(?: |$)/))
    .filter(Boolean)
    .map(each =>
      length.test(each)
        ? '\nTid: '
        : who.test(each)
          ? '\nVed: '
          : kind.test(each)
            ? '\nType: '
            : what.test(each)
              ? '\n'
              : `${each} `,
    )
    .join('')
    .replace(/(?<=\nTid: [^\n]{1,20}) (?=\n|$)/g, '')
    .trim()
}

/** "Oplæg v/ Søren Bækmose" as the last line of a form: a field without a colon, and no words of the matter. */
const presented =
  /^(?:oplæg|indlæg|fremlæggelse|præsentation|præsenteres|fremlægges|holdes) (?:v\/|ved|af) ?(?=\p{L}[\p{L} .-]{1,50}$)(?! )/iu
const isField = (line: string): boolean => {
  const found = labelled(line)
  return found !== null && found.label !== 'title'
}

/** Text whose labels each begin a line. */
export const withLabelLines = (text: string): string => {
  const lines = text.split('\n').map(line => (line.length > 1000 ? line : answered(split(opened(line)))))
  return lines.map((line, at) => (isField(lines[at - 1] ?? '') ? line.replace(presented, 'Ved: ') : line)).join('\n')
}
