import type { Charter } from '../../charter/charter.ts'
import { isCourtesy, withoutGreeting } from '../language/phrases.ts'
import { fold, linesOf, sentencesOf, tidy, wordsOf } from '../language/text.ts'
import { minutesWords } from '../language/vocabulary.ts'
import { separate } from '../reply/separate.ts'

export const mentionsMinutes = (text: string, most: number): boolean =>
  wordsOf(fold(text))
    .slice(0, most)
    .some(word => minutesWords.has(word))

/** A note on top of the paper: short, and about the paper. */
export const isCover = (text: string): boolean => {
  const lines = linesOf(text)
  return (
    lines.length <= 6 &&
    text.length <= 600 &&
    lines.flatMap(sentencesOf).every(each => isCourtesy(each) || wordsOf(fold(each)).length <= 25)
  )
}

/** "Her er referatet", "Please find the minutes below": words that hand the minutes over. */
export const leads = (line: string): boolean =>
  / (?:hermed|her|herunder|nedenfor|vedhæftet|fremsendes|attached|here|below) /.test(fold(line)) &&
  mentionsMinutes(line, 20) &&
  wordsOf(fold(line)).length <= 20

const ofThem =
  / (?:til|om|i|jf|ift|vedr|ved|for|to|in|about|on|see|se) (?:det |the )?(?:referat|referatet|minutes) | (?:dagsorden\S*|punkter|ting|input|bemærkning\S*|kommentar\S*|rettelse\S*|tilføjelse\S*|ændring\S*|spørgsmål|forslag|agenda|points|comments|corrections|questions) /

/** The same where nothing else is handed over: not "Her er et par ting til referatet", "Her er dagsordenen, jf. referatet". */
export const handsOver = (line: string): boolean => leads(line) && !ofThem.test(fold(line))

/** Long enough to be minutes and not a word about them. */
export const isPaper = (text: string): boolean => text.length >= 300 || linesOf(text).length >= 5

const point = /^ ?(?:punkt |pkt\.? |item )?\d{1,2}[.):] ?\S/i

/** "Referat af …", "1. Status": how minutes begin; "Referatet som aftalt" hands them over. */
const beginsMinutes = (line: string): boolean =>
  point.test(line) ||
  (mentionsMinutes(line, 2) &&
    !leads(line) &&
    !/ (?:aftalt|lovet|kommer|følger|promised|agreed) |\?$/.test(`${fold(line)}${line.trimEnd().slice(-1)}`))

/** Points, or a heading and enough below it: what was passed on is a paper, and not a mail about one. */
export const isMinutes = (text: string): boolean => {
  const lines = linesOf(text)
  return lines.filter(line => point.test(line)).length > 1 || (isPaper(text) && lines.slice(0, 8).some(beginsMinutes))
}

const mostForwards = 5

/**
 * The mail in the middle of a forward of a forward, where nothing but notes stands above it: "Kim er syg, så jeg sender det her" is for whoever got
 * that mail, and the addresses above the paper are nobody's business.
 */
export const innermost = (forwarded: string): string => {
  let text = forwarded
  for (let at = 0; at < mostForwards; at += 1) {
    const inside = separate({ text, html: null, subject: 'VS: referat' })
    const passed = tidy(inside.forwarded)
    if (passed === '' || isMinutes(inside.ownWords) || !isCover(inside.ownWords)) break
    text = passed
  }
  return text
}

const remarks =
  / (?:jeg|vi|i|we) (?:har|have) (?:lige |også )?(?:en|et|to|nogle|følgende|a|some|two) (?:lille |mindre )?(?:bemærkning\S*|kommentar\S*|rettelse\S*|spørgsmål|comments?|corrections?|questions?) | (?:bemærkning|kommentar|rettelse)\S* til (?:pkt|punkt) | (?:hvorfor|hvornår|why|when) /

const isGreeting = (line: string): boolean => line.trim() !== '' && withoutGreeting(line.trim()) === ''

const whatFollows =
  / (?:ting|input|bemærkninger|kommentarer|rettelser|tilføjelser|spørgsmål|comments|corrections|questions) (?:til (?:referat|referatet) )?$/

/** "Rettelser:" above the points of a mail that greets somebody. */
const listsRemarks = (text: string): boolean => {
  const lines = linesOf(text).slice(0, 12)
  const at = lines.findIndex(line => point.test(line))
  return at > 0 && lines.slice(0, at).some(isGreeting) && whatFollows.test(fold(lines[at - 1] ?? ''))
}

/**
 * "Jeg har en bemærkning til punkt 3", "Hvorfor står der ikke …?" above the paper, or "Rettelser: 1. …" and none: that is what is passed on, and must
 * not vanish with the cover, nor stand as the minutes.
 */
export const hasRemarks = (forwarded: string): boolean => {
  const { ownWords, forwarded: inside, quoted } = separate({ text: forwarded, html: null, subject: 'VS: referat' })
  const isOnTop = tidy(inside) !== '' || tidy(quoted) !== ''
  return (isOnTop && isCover(ownWords) && remarks.test(fold(ownWords))) || listsRemarks(tidy(forwarded))
}

const toSomebody =
  / (?:jeg|du|i|jer|dig|mig|min|mit|mine|sig til|vi|os|sig|hermed|her|vedhæftet|aftalt|lovet|you|me|we|us|promised|attached|here|please) /

/** "Her er referatet, tak for sidst. Punkt 4 er lidt langt.": what stands in one line with words that hand it over is said to whoever gets it. */
const handsItOver = (line: string): boolean => sentencesOf(line).some(leads)

/** Words to somebody above the paper: they greet or hand it over. A heading and who was there are the paper's own. */
const isNote = (above: string): boolean => {
  const lines = linesOf(above)
  return (
    lines.length <= 6 &&
    lines.some(line => isGreeting(line) || handsItOver(line)) &&
    lines.every(
      line =>
        isGreeting(line) ||
        isCourtesy(line) ||
        handsItOver(line) ||
        (toSomebody.test(fold(line)) && !/^[^ ]{1,30}(?: [^ ]{1,30})?:/.test(line)),
    )
  )
}

/** A letter to somebody, and not a paper: it greets, and neither counts points nor has a heading. */
export const isToSomebody = (text: string): boolean => {
  const lines = linesOf(text)
  return lines.slice(0, 2).some(isGreeting) && !lines.some(beginsMinutes)
}

/** A few words to whoever got the mail, and nothing of a paper's. */
export const isNoteTo = (text: string): boolean => {
  const lines = linesOf(text)
  return lines.some(isGreeting) && !lines.some(beginsMinutes) && toSomebody.test(fold(text))
}

/** The paper, and the words above it to whoever gets it; none where they may be the paper's own. */
const parted = (text: string): { readonly note: string; readonly paper: string } => {
  const { ownWords, kind } = separate({ text, html: null, subject: '' })
  const whole = kind === 'new' && isMinutes(ownWords) ? tidy(ownWords) : text
  const lines = whole.split('\n')
  const begins = lines.findIndex(beginsMinutes)
  const [note, below] = [lines.slice(0, begins).join('\n'), lines.slice(begins).join('\n')]
  return begins > 0 && isNote(note) && isMinutes(below)
    ? { note: note.trim(), paper: below.trim() }
    : { note: '', paper: whole.trim() }
}
/** The minutes without what whoever wrote them says to whoever gets them: "Hej Lone, her kommer referatet", and the greeting below. */
export const withoutCover = (text: string): string => parted(text).paper
/** What whoever wrote them says above them, sentence by sentence. */
export const saidAbove = (text: string): readonly string[] => linesOf(parted(text).note).flatMap(sentencesOf)

const ofOthers =
  / (?:referat|referatet|mødereferat|minutes) (?:fra|af|for|of|from)(?: [^ ]{1,30}){0,4} (brugergruppe|styregruppe|forretningsstyregruppe|klynge|arbejdsgruppe|projektgruppe|udvalg|user group)/

/** "Referat fra møde i brugergruppen": minutes, and not ours. A network that is itself such a group has its word in its name. */
export const isOfOthers = (
  line: string,
  { name, meetingName, shortName }: Pick<Charter, 'name' | 'meetingName' | 'shortName'>,
): boolean => {
  const found = ofOthers.exec(fold(line))
  const [words = '', group] = found ?? []
  const isOurs = words.includes(` ${fold(shortName).trim()}`)
  return group !== undefined && !isOurs && !fold(`${name} ${meetingName}`).includes(` ${group}`)
}
