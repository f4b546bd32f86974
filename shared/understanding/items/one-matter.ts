import { isCourtesy } from '../language/phrases.ts'
import { capitalised, fold, sentencesOf, trimEnd, wordsOf } from '../language/text.ts'
import { announcementIn } from './item-announced.ts'
import { isChat } from './item-chat.ts'
import type { Block } from './item-counts.ts'
import { isTalk } from './item-talk.ts'
import { matterBlock, toldBehind } from './matter-block.ts'
import { fieldsOfClauses } from './matter-fields.ts'
import { nameEnd } from './matter-lead.ts'
import { nounOfClause, nounOfQuestion, nounOfVerb } from './matter-noun.ts'
import type { SaidMatter } from './matter-said.ts'
import { kindOfDoing, saidIn } from './matter-said.ts'

// The one item of a mail, where what was taken for its name is a sentence and no name.

/** "Hvorvidt …", "Højst 10 min", "Stilling til, om …", "… taget", "… (vedhæftet)": the rest of a sentence. */
const isRest =
  /^(?:hvorvidt|om|at|højst|max|ca|cirka|der er|stilling til,?|kvarters? tid|halv time|dette|herunder|først og fremmest) |^(?:et|ét|to) er |(?<= )(?:taget|drøftet|vendt)$|\((?:vedhæftet|vedlagt|bilag[^)]*)\)|(?<!\p{L})(?:incl|inkl)\.?$|\d ?min\S{0,5}$|(?:orientering|drøftelse|beslutning), \d|(?<!(?:hv\p{L}+|som|der) .{0,60})(?<= )(?:vil|kunne|ville) (?:gerne|godt) /iu
/** "Har nogen prøvet at …": asked of everybody, and about something. */
const isExperience = /^(?:har|er der|kender) (?:nogen|andre|i|de andre|nogle)(?! selv)[ ,].*(?:prøvet|erfaring|styr på|igennem)/i
const verbs = / (?:vil|ville|skal|skulle|kunne|bør|ønsker|foreslår|synes) |^ (?:vi|jeg) |^ (?:[^ ]{2,20} ){1,2}og (?:vi|jeg) /
const within = / (?:som|der|når|hvis|hvor|hv\p{L}+|om|at|fordi|inden) /u
/** A sentence is no name of an item: it has its verb in its own clause, and asks nothing. */
const isSentence = (title: string): boolean => {
  if (/^(?:hv\p{L}+|har|er|kan|skal|må|bør|vil|bruger|gør|får|kender|oplever) /iu.test(title)) return false
  const folded = fold(title)
  const [head = ''] = folded.split(within)
  return verbs.test(`${head} `.replace(/ {2}/g, ' '))
}
/** Whether a title is no name for an agenda. */
export const isPoor = (title: string): boolean =>
  isRest.test(title) ||
  isTalk(title) ||
  isSentence(title) ||
  isExperience.test(title) ||
  /^\p{Lu}\p{L}+e (?:op|ind|ud) i? ?/u.test(title)

/** "Det vil vi gerne fortælle lidt om", "Vil gerne have det på", "…, og det viser vi gerne frem": wants what stands before it. */
const pointsBack =
  /^ (?:(?:og|så|men) )?(?:(?:det|den|dem) )?(?:(?:vil|ville|kunne|kan|må|skal|viser|fortæller|deler|tager|drøfter) )?(?:vi |jeg |i |man )?(?:(?:vil|ville|kunne|gerne|godt|også|meget|rigtig|lige|måske) ){0,4}(?:have |få |høre |vise |fortælle |dele |drøfte |vende |tale |snakke |tage |orientere |drøftet |vendt |besluttet |frem )*(?:(?:det|den|dem|lidt|om|på|op|med|frem|kort|mere|dagsordenen|mødet|jer|i|andre|for|herom|gerne|vi|jeg|taget|besluttet|drøftet|vendt) )*$/
const isPointer = (clause: string): boolean =>
  / (?:det|den|dem|herom) /.test(fold(clause)) &&
  / (?:gerne|godt|viser|fortæller) /.test(fold(clause)) &&
  pointsBack.test(fold(clause)) &&
  wordsOf(fold(clause)).length < 14

const clauses = /(?<=\S), (?:og |men |så )?|(?<=[.!?]) /

/** A pointer at the end of what is told names nothing, and says at most what kind it is. */
const withoutPointers = (sentence: string): string => {
  const [first = '', ...more] = sentence.split(', ')
  if (!isPointer(trimEnd(first, new Set('.!?')))) return sentence
  return capitalised(more.join(', '))
}

interface Told {
  readonly words: string
  readonly line: number
}
const sentencesIn = (lines: readonly string[]): readonly Told[] =>
  lines.flatMap((line, at) => sentencesOf(line).map(words => ({ words, line: at })))

/** "Han vil gerne fortælle om …": whoever was named last before it. */
const lastNamed = (before: string): string | null =>
  [...before.matchAll(/(?<=\p{Ll}[,.]? )(\p{Lu}\p{Ll}[\p{L}-]+(?: \p{Lu}\p{Ll}[\p{L}-]+)?)/gu)].at(-1)?.[1] ?? null
const byThem = / (?:han|hun) /
const presents = / (?:fortælle|orientere|vise|præsentere|fremlægge|holde|indlede) /

/** "Han vil gerne fortælle om …": with the name of whoever was spoken of before, in all that the mail says. */
export const withSpeaker = (text: string, whole: string): string =>
  text.replace(
    /(?<=^|[.!?\n] ?)(?:Han|Hun)(?= (?:vil|kan|skal|fortæller|orienterer|viser|holder)(?!\p{L})[^.?!]{0,60}(?:fortæl|orienter|vise|præsenter|oplæg|indlede))/gmu,
    pronoun => {
      const at = whole.indexOf(pronoun)
      return at < 0 ? pronoun : (lastNamed(whole.slice(0, at)) ?? pronoun)
    },
  )

/** The name out of a title that is the rest of a sentence; null where none is in it. */
export const nounOfTitle = (title: string): string | null => {
  const bare = title.replace(/^stilling til,? /i, '').replace(/ ?\((?:vedhæftet|vedlagt|bilag[^)]*)\)/i, '')
  const asked = nounOfQuestion(bare)
  if (asked !== null) return asked
  const head = bare.slice(0, nameEnd(bare))
  const low = `${head.slice(0, 1).toLowerCase()}${head.slice(1)}`
  const found = nounOfClause(low) ?? nounOfClause(`om ${low}`) ?? nounOfVerb(low)
  return found ?? (head !== title && !isPoor(head) && wordsOf(fold(head)).length > 1 ? capitalised(head) : null)
}

/** The block of the one item that these lines bring, its name in front; null where no sentence brings one that has a name. */
export const oneSaid = (lines: readonly string[], names: ReadonlySet<string>): Block | null => {
  const all = sentencesIn(lines)
  const read = all.map(({ words }) => (fieldsOfClauses(words).rest === '' ? null : saidIn(words, names)))
  const isLength = (words: string): boolean => {
    const { minutes, rest } = fieldsOfClauses(words)
    return minutes !== null && rest === ''
  }
  // "20 min til en drøftelse ville være dejligt" wants what was told before it, too.
  const pointer = all.findIndex(({ words }, at) => words.split(clauses).some(isPointer) || (at > 0 && isLength(words)))
  const wanted = read.findIndex((each, at) => each?.isWanted === true && !(all[at]?.words ?? '').trimEnd().endsWith('?'))
  const asked = wanted >= 0 ? wanted : read.findIndex(each => each?.isWanted === true)
  const at = asked >= 0 ? asked : pointer >= 0 ? read.findIndex((each, nth) => each !== null && nth <= pointer) : -1
  const matter = read[at]
  if (matter == null || isPoor(matter.title)) return null
  const before = all
    .slice(0, at)
    .filter(({ words }) => !isChat(words, names) && !isCourtesy(words, names) && announcementIn(words) === null && !isTalk(words))
  const presenter =
    matter.presenter ??
    (byThem.test(fold(matter.lead)) && presents.test(fold(matter.lead))
      ? lastNamed(
          all
            .slice(0, at)
            .map(each => each.words)
            .join(' '),
        )
      : null)
  const isStory = asked < 0 || !wishing.test(fold(matter.lead))
  const whole = (all[at]?.words ?? '')
    .split(/(?=, (?:og |så |men )?(?:det|den|dem) )/)
    .filter(each => !isPointer(each))
    .join('')
  const told = [
    ...before.map(each => ({ ...each })),
    { words: isStory ? (/[.!?]$/.test(whole) ? whole : `${whole}.`) : storyOf(matter), line: all[at]?.line ?? 0 },
    ...all.slice(at + 1),
  ]
  const pointed = all[pointer]?.words ?? ''
  const words: string[] = []
  let line = told[0]?.line ?? 0
  for (const each of told) {
    const bare = withoutPointers(each.words)
    if (bare === '') continue
    words.push(...(each.line === line || words.length === 0 ? [] : [each.line - line > 1 ? '\n\n' : '\n']), bare)
    line = each.line
  }
  return matterBlock({ ...matter, presenter, kind: matter.kind ?? (pointed === '' ? null : kindOfDoing(pointed)) }, words)
}

/** "Vi har fået vist det nye system" tells, and wants nothing by itself. */
const wishing = / (?:vil|ville|kunne|kan|skal|skulle|gerne|ønsker|foreslår|synes|bede|beder|punkt|punkter|emne|må|burde|bør) /

/** What a sentence tells behind its name, without a clause that only wants it. */
const storyOf = (matter: SaidMatter): string =>
  toldBehind({
    ...matter,
    behind: matter.behind
      .split(/(?=, (?:og |så |men )?(?:det|den|dem) )/)
      .filter(each => !isPointer(each))
      .join(''),
  })
