import { remembering } from './remembering.ts'
import { fold, wordsOf } from './text.ts'
import { courtesies, fillers, ourThings } from './vocabulary.ts'

/** A word that turns what stands before it: no sentence that holds one is only a yes, a thank-you or a "no comments". */
const turns = new Set(
  'men dog ikke undtagen bortset hvis først medmindre udover måske but except not however unless if maybe only'.split(' '),
)

const contains = (folded: string, phrase: string): boolean => folded.includes(` ${phrase} `)

/** Phrases by their first word, so that a text's words are looked up and not every phrase looked for. */
const byFirstWord = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>()
const indexed = (phrases: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const known = byFirstWord.get(phrases) ?? Map.groupBy(phrases, phrase => phrase.split(' ', 1)[0] ?? '')
  byFirstWord.set(phrases, known)
  return known
}

/** Whether one of these phrases stands somewhere in the folded text. */
export const mentions = (folded: string, phrases: readonly string[]): boolean => {
  const index = indexed(phrases)
  let at = 0
  for (const word of wordsOf(folded)) {
    at = folded.indexOf(word, at)
    if (folded[at - 1] === ' ' && index.get(word)?.some(phrase => folded.startsWith(`${phrase} `, at))) return true
    at += word.length
  }
  return false
}

const longestFirst = new WeakMap<readonly string[], readonly string[]>()
const sorted = (phrases: readonly string[]): readonly string[] => {
  const known = longestFirst.get(phrases) ?? phrases.toSorted((a, b) => b.length - a.length)
  longestFirst.set(phrases, known)
  return known
}

/** Nothing that is only a phrase is longer than this. */
const mostWords = 25
const mostNames = 2

const namesIn = (text: string): ReadonlySet<string> =>
  // Whoever writes everything in capitals names nobody by them.
  /\p{Ll}/u.test(text) ? new Set((text.match(/(?<=\s)\p{Lu}[\p{L}-]+/gu) ?? []).map(name => name.toLowerCase())) : new Set()

/**
 * Whether a sentence says one of these phrases and, beside small words and a name or two, nothing else: "Nej, vi har desværre
 * ikke noget denne gang" says "ikke noget"; "ikke noget, men …" says more.
 */
export const saysOnly = (sentence: string, phrases: readonly string[], extra: ReadonlySet<string> = new Set()): boolean => {
  let rest = fold(sentence)
  if (sentence.includes('👍')) rest += '👍 '
  // A question asks; it agrees to nothing.
  if (sentence.trimEnd().endsWith('?') || rest.length > 400 || wordsOf(rest).length > mostWords) return false
  if (!mentions(rest, phrases)) return false
  // Twice: "træk begge tilbage" is "træk tilbage" once "begge" is out.
  for (const phrase of [...sorted(phrases), ...sorted(phrases)]) {
    if (contains(rest, phrase)) rest = rest.replaceAll(` ${phrase} `, ' ')
  }
  const names = namesIn(sentence)
  const unknown = wordsOf(rest).filter(word => turns.has(word) || !(fillers.has(word) || extra.has(word)))
  return unknown.length <= mostNames && unknown.every(word => names.has(word) && !turns.has(word))
}

const closing =
  /^ (?:(?:med |de )?(?:venlig|bedste|mange|kærlig|god|varm|varme|sol|solskins|forårs|sommer|påske)e? )?(?:(?:forårs|sommer|påske|solskins)?hilsen|hilsner|hilsener|mvh|vh|kh|dbh|bh|knus|kram|knuser|regards|sincerely|cheers) /

/** "Hilsen til alle står stadig på forsiden" says something. */
const verb = / (?:er|står|skal|har|kan|vil|bliver|blev|var|mangler|kommer|is|are|was|has) /

const between = new Set('fra i og på af vegne ved from of and at'.split(' '))

/** "Hilsen: God sommer": words after the colon, and not only names. */
const greetsWithWords = (line: string): boolean =>
  (/^\s*(?:hilsen|greeting)[^:]{0,20}:\s*(\S.*)$/i.exec(line)?.[1] ?? '')
    .split(/\s+/)
    .some(word => /^\p{Ll}{2}/u.test(word) && !between.has(word.replace(/[.,!]{1,5}$/, '')))

/** "Hilsen Pia", "Mvh": the end of a mail that no signature rule has cut. */
export const isClosing = remembering((line: string): boolean => {
  const folded = fold(line)
  return (
    (closing.test(folded) || / (?:best|kind|warm) regards /.test(folded) || /^\s*(?:all the |many )?best,?\s*$/i.test(line)) &&
    wordsOf(folded).length <= 7 &&
    !verb.test(folded) &&
    !greetsWithWords(line)
  )
})

/** "Tak for det fine overblik" */
const thanksFor = /^ (?:(?:mange|tusind|og|hej|stort) ){0,2}tak for (?:[^ ]+ ){1,4}$/

const onlyThanks = (sentence: string): boolean => {
  const folded = fold(sentence)
  return (
    thanksFor.test(folded) &&
    !sentence.includes(':') &&
    !/\d/.test(folded) &&
    !wordsOf(folded).some(word => turns.has(word) || saysMore.has(word))
  )
}

/** "Tak for mailen vi har et punkt" goes on. */
const saysMore = new Set('vi jeg har er skal kan vil mangler punktet punkt we have'.split(' '))

/** "Beklager det sene svar, har haft influenza hele ugen", "Undskyld ventetiden" */
const regrets =
  /^ (?:(?:hej|hov|men|jeg|vi) ){0,2}(?:beklager|undskyld|sorry for) (?:meget )?(?:at (?:jeg|vi|svaret|det) (?:\S+ ){0,3}(?:sent|sen|forsinket|først nu|glemt)|(?:det|den|mit|min|vores|the) (?:meget )?(?:sene|lange|forsinkede|late) (?:svar|tilbagemelding|reaktion|mail|besked|respons|svartid|reply|answer)|(?:at )?(?:jeg|vi) ikke (?:fik|har|har fået|nåede) (?:at )?(?:svaret|svare)|ventetiden|forsinkelsen|den lange ventetid|vi er sent ude|jeg er sent ude)(?: (?:\S+ ){0,9})?$/
/** "Håber I har det godt i det dejlige forårsvejr", "Vi håber, at I har haft en god påske" */
const hopes =
  /^ (?:jeg |vi )?håber (?:at )?(?:(?:i|du) (?:alle )?(?:har det|har haft|nyder|havde|fik|kom|er kommet|har en (?:god|dejlig|skøn) (?:dag|uge|sommer|weekend|påske|ferie))|(?:alle|alt|det hele) (?:har det|er|går)) (?:(?!på |med |til |om |noget |nogen )\S+ ){0,10}$/
const pleasant = / (?:godt|fint|god|gode|dejlig|dejlige|skøn|vel|nyder|nydt|ok|solen|vejret) /
/** "Ha en god weekend!", "Hav en fortsat god tirsdag" */
const wishesWell =
  /^ (?:(?:og|så|ha|hav|ønsker|jer|alle|en|et|rigtig|fortsat|dejlig|god|godt|skøn|forlænget) ){1,6}(?:weekend|dag|aften|uge|mandag|tirsdag|onsdag|torsdag|fredag|påske|pinse|jul|nytår|sommer|sommerferie|ferie|påskeferie|efterårsferie|vinterferie|påskedage|eftermiddag|formiddag|arbejdslyst)(?: (?:til|alle|jer|sammen|derude|når|i|kommer|så|langt)){0,5} $/
/** "Hov, fik sendt min mail til en forkert", "Ups, mailen røg afsted for tidligt" */
const missent =
  /^ (?:(?:hov|ups|hovsa|undskyld|jeg|vi|min|mailen|beklager) ){1,3}(?:\S+ ){0,4}(?:mail|mailen|afsted|sendt) (?:\S+ ){0,4}(?:forkert|forkerte|tidligt|hurtigt|tom|afsted) $/

/** "Tak for sidst, det var et rigtig godt møde!" */
const lastTime =
  /^ (?:(?:hej|og|mange|tusind|alle) ){0,2}tak for (?:sidst|i går|i dag|denne gang|(?:et )?(?:godt|hyggeligt|fint|spændende) møde)(?: (?:det var|hvor var det|igen|alle|sammen) ?(?:(?:et|en|rigtig|virkelig|super|så|meget) ){0,3}(?:(?:godt|hyggeligt|fint|spændende|udbytterigt|god|hyggelig) )?(?:møde|dag)?)? ?$/

const isSmallTalk = (sentence: string): boolean => {
  const folded = fold(sentence)
  if (
    /\d/.test(folded) ||
    sentence.includes('?') ||
    wordsOf(folded).some(word => /^(?:punkt|punkter|punktet|dagsordenen)$/.test(word))
  )
    return false
  return lastTime.test(folded) || (hopes.test(folded) && pleasant.test(folded)) || wishesWell.test(folded) || missent.test(folded)
}

export const isCourtesy = (sentence: string, extra?: ReadonlySet<string>): boolean =>
  isClosing(sentence) ||
  onlyThanks(sentence) ||
  regrets.test(fold(sentence)) ||
  isSmallTalk(sentence) ||
  (saysOnly(sentence, courtesies, extra) && isNoMore(fold(sentence)))

/** "Tak for referatet" is polite, "Et punkt, tak" brings something. */
const isNoMore = (folded: string): boolean =>
  / (?:for|glæder|frem|forward) /.test(folded) || !wordsOf(folded).some(word => ourThings.has(word))

const greeting =
  /^(?:hej(?:sa)?|hi|hello|dear|kære|god ?(?:morgen|formiddag|eftermiddag|dag|aften)|goddag|hallo|halløj|morn|mojn|davs|dav|godaften)(?![\p{L}])/iu
const greeted = new Set(
  'hej alle allesammen sammen igen jer dig i med til og fra herfra derude netværket dertil søde rare dejlige gode kloge venner mennesker folk damer herrer sekretariat sekretariatet netværk erfa-netværk kollegaer kolleger all there everyone both begge to'.split(
    ' ',
  ),
)
/** "Hej Anne Marie og Kim" */
const mostGreeted = 6
const areGreeted = (words: readonly string[]): boolean =>
  words.length < mostGreeted && words.every(word => /^\p{Lu}/u.test(word) || greeted.has(word.toLowerCase()))

/**
 * A line without the greeting that it begins with: "Hej Anne, vi har et punkt" → "vi har et punkt". "Hej, Anne" greets where more lines
 * follow; alone it may be what the mail is about.
 */
export const withoutGreeting = (line: string, goesOn = false): string => {
  const hello = greeting.exec(line)
  if (hello === null) return line
  const rest = line.slice(hello[0].length)
  const stop = /[,!.:–](?=\s|$)| - /.exec(rest.slice(0, 60))
  if (stop !== null && wordsOf(fold(rest.slice(0, stop.index))).length < mostGreeted) {
    const behind = rest.slice(stop.index + stop[0].length).trim()
    // "Hej, GDPR" names the matter.
    const isAcronym = /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/u.test(behind) && /\p{Ll}/u.test(line)
    return goesOn && stop.index === 0 && stop[0] === ',' && !isAcronym && areGreeted(behind.split(' ')) ? '' : behind
  }
  const words = rest.trim().split(' ').filter(Boolean)
  if (areGreeted(words)) return ''
  // "Hej alle vi har et punkt": only what certainly greets is taken off.
  const first = words.findIndex(word => !greeted.has(word.toLowerCase()) || /^(?:i|med|til|og|to)$/i.test(word))
  return words.slice(Math.max(0, first)).join(' ')
}
