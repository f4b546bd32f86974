import { clausesOf } from '../language/clauses.ts'
import { isNobodysName } from '../language/no-names.ts'
import { sentencesOf, trimEnd } from '../language/text.ts'
import { fillers, itemWords } from '../language/vocabulary.ts'
import type { Reading } from '../reading.ts'
import { organisationIn } from '../yes-no/held-answer.ts'
import { answersSomething } from '../yes-no/lone-words.ts'

/** Who stands for somebody else, or for nobody: pronouns, and what a municipality often speaks of. */
export const others = new Set(
  'han hun de nogen nogle mange flere borgere borgerne brugerne medlemmerne ingen den det som der man alle leverandøren systemet kl they he she some many'.split(
    ' ',
  ),
)

// A point ends a sentence, but for "J. Lund" and "Kim M. Lund".
const word = "\\p{Lu}(?:\\.(?:\\p{Lu}\\.)?|[\\p{L}'-]{1,30})"
const name = `(${word}(?: ${word}){0,3})`
const substitutes: readonly RegExp[] = [
  new RegExp(
    `${name}(?: fra [^.,\\n]{1,30})?(?:, [^\\s,@]{1,60}@[^\\s,@]{1,60},| [(<][^\\s@]{1,60}@[^\\s@]{1,60}[)>])? (?:kommer|deltager|møder|stiller|går|tager|tager med|er med|vil deltage|will come|will attend|comes|attends|dækker|træder ind|repræsenterer)(?: op)?(?: (?!ikke |måske )\\p{L}{1,12}){0,4}? (?:i stedet|i mit sted|i vores sted|for mig|for os|instead|for me|in my place|as my substitute|som (?:min )?(?:stedfortræder|suppleant|afløser))`,
    'u',
  ),
  new RegExp(
    `(?:[Kk]ommer|[Dd]eltager|[Mm]øder) (?:[Mm]in kollega |[Kk]ollega )?${name} (?:i stedet|i mit sted|i vores sted|for mig|for os)(?!\\p{L})`,
    'u',
  ),
  new RegExp(
    `(?:[Ii] stedet|[Ii] mit sted|[Ii]nstead) (?:for mig |for os )?(?:kommer|deltager|sender (?:jeg|vi)|møder) (?:[Mm]in kollega |[Mm]in kollegaen |[Vv]ores |[Kk]ollega )?${name}`,
    'u',
  ),
  // "min kollega Kim kommer": who is sent by name, and not in whose place, since the sender cannot.
  new RegExp(
    `(?:[Mm]in|[Vv]ores|[Mm]y|[Oo]ur) (?:kollega|medarbejder|leder|chef|colleague) ${name}(?: fra [^.,\\n]{1,30})? (?:kommer|deltager|møder|stiller|tager med|er med|will come|will attend|comes|attends)(?! (?:og (?:fortæller|viser|holder|præsenterer|fremlægger|orienterer)|også|kun|som (?:gæst|observatør|oplægsholder)|(?:også |kun |blot )?(?:under|ved|på|til|i|fra) (?:vores |jeres |det |dét |den )?(?:punkt|pkt|[Pp]-\\d|oplæg|del|første|sidste|statusrund)))`,
    'u',
  ),
  // "Hans afløser er Signe" is of somebody else's place.
  new RegExp(
    `(?<!(?:[Hh]ans|[Hh]endes|[Dd]eres|\\p{L}s|nye?) )(?:stedfortræder|suppleant|afløser|substitute|erstatter)(?: er| bliver| is|:)? (?:min kollega )?${name}`,
    'u',
  ),
  new RegExp(
    `(?:jeg|vi|Jeg|Vi|I|We|I'm|am|are|will)(?: har| må| vil)? (?:sender|sende|send|sending|bedt) (?:i stedet )?(?:min kollega |min medarbejder |my colleague |kollega )?${name}`,
    'u',
  ),
]
const things = new Set('Teams Afbud Referat Referatet Punkt Punktet Dagsorden Dagsordenen Kommunen Sekretariatet'.split(' '))

/** "Lemvig kommer i stedet" names a municipality, and nobody in it. */
/** "Godkendt", below the receipt of an apology. */
const nods = new Set(
  'godkendt noteret modtaget forstået registreret aftalt bekræftet læst set enig perfekt fint super tak desværre naturligvis selvfølgelig'.split(
    ' ',
  ),
)
const isNobody = (first: string, { situation }: Pick<Reading, 'situation'>): boolean =>
  things.has(first) ||
  nods.has(first.toLowerCase()) ||
  isNobodysName(first) ||
  organisationIn(first, situation.charter.organisations) !== null

/** "Kim kommer", "det gør Kim": whoever is named right after an apology comes instead, and need not be said to. */
const inItsStead: readonly RegExp[] = [
  new RegExp(
    `^(?:men |og |så |but |and )?(?:[Mm]in |[Vv]ores )?(?:kollega )?${name} (?:kommer|deltager|møder op|stiller|stiller op|tager med|er med|er på|gør|gør det|går med|overtager(?: mødeledelsen| referatet| rollen| for mig)?|må (?:klare|tage|overtage) (?:det|den|mødet|mødeledelsen|referatet|over)|må være (?:mødeleder|ordstyrer|referent)|må (?:komme|deltage|tage med|møde op)|tager referatet|skriver referat|leder mødet|træder til|tager (?:den|det|mødet|over|turen|pladsen)|dækker|repræsenterer (?:os|kommunen|\\p{Lu}\\p{L}{2,20})|kan godt(?: komme| deltage| være med)?|er der|er til stede|(?:er der|er med|kommer|deltager) og (?:tager|fremlægger|præsenterer|holder|viser) (?:vores|mit|mine|det|den)(?: (?:punkt|punkter|oplæg|indlæg|del))?|(?:tager|fremlægger|præsenterer) (?:vores|mit|mine) (?:punkt|punkter|oplæg|indlæg)(?: alene| selv)?|stands in|will stand in|vil deltage|is coming|will come|will attend|will be there)(?: i stedet| instead| for me| for (?:\\p{L}{2,20})(?: \\p{L}{3,20})?)?[.!]?$`,
    'u',
  ),
  new RegExp(`^(?:men |og |så )?(?:det )?(?:gør|kommer|deltager) ${name}(?: i stedet(?: for(?: mig| os)?)?)?[.!]?$`, 'u'),
]

/** "Håber Lone kommer", "Hvis Kim deltager": what opens a sentence has a capital and is no name. */
const opensWish = new Set(
  'håber tror måske muligvis forhåbentlig hvis når mon om både også kun hverken enten hope maybe perhaps if'.split(' '),
)

/** Names that end as nouns do. */
const likeNouns = new Set(
  `margaret janet harriet elsebet lisbet elisabet flemming henning peter jesper kasper casper jasper ester esther inger oliver alexander asger holger werner
   verner ejner einer walter christoffer kristoffer karen maren kirsten kristen christen morten søren jørgen esben espen torben thorben preben carsten
   karsten thorsten torsten steen sten ellen helen ruben else`.split(/\s+/),
)
const nounEnd = /(?:et|er|en|erne|ing|ion|else|hed|skab)$/
/** Common nouns and pronouns that have no such end. */
const commonWords = new Set(
  `bilag input svar begge alle andre flere mange mere referat notat notatet materiale oplæg tekst noget nogle folk mail dagsorden tak ja nej
   mandag tirsdag onsdag torsdag fredag everyone everybody nobody someone both more slides`.split(/\s+/),
)

/** A single word that opens a sentence has a capital whatever it is: "Bilag kommer." and "Materialet er med." name nobody, "Gitte kommer." does. */
export const mayBeName = (word: string): boolean => {
  const low = word.toLowerCase()
  return likeNouns.has(low) || !(commonWords.has(low) || others.has(low) || nounEnd.test(low))
}

/** The name in a part of a sentence that only says that somebody comes; never the sender's own, a municipality's or one in capitals ("KL deltager"). */
export const besideAway = (part: string, reading: Reading, opens = true): string | null => {
  const said = part.trim().slice(0, 200)
  const found = inItsStead.map(each => each.exec(said)?.[1]).find(each => each !== undefined)
  if (found === undefined) return null
  const [first = '', ...more] = found.split(' ')
  if (isNobody(first, reading) || reading.names.has(first.toLowerCase()) || opensWish.has(first.toLowerCase())) return null
  if (/^\p{Lu}{2,}$/u.test(first) || (opens && more.length === 0 && said.startsWith(first) && !mayBeName(first))) return null
  return trimEnd(found, new Set('.,'))
}

/** Who comes instead: "Kim Lund kommer i stedet", "jeg sender Kim"; in words that hold the apology (`isAway`) also "…, men Kim kommer". */
export const substituteIn = (text: string, reading: Reading, isAway = false): string | null => {
  const named = whoInstead(text, reading, isAway)
  if (named !== null || !isAway) return named
  const parts = text
    .slice(0, 5000)
    .split('\n')
    .flatMap(sentencesOf)
    .flatMap(each => clausesOf(each.replace(partly, '')).map((part, at) => ({ part, opens: at === 0 })))
  return parts.map(({ part, opens }) => besideAway(part, reading, opens)).find(each => each !== null) ?? null
}

/** "Bo er på, men går kl. 15": whoever comes for a part of it comes. */
const partly = /,? men (?:han |hun )?(?:går|skal gå|må gå|kan kun|smutter|er først|kommer først) .*$/i

/** Small words, things and offices: in small letters these name nobody. */
const noLowerName = new Set(
  `anden andre nogen noget nogle flere ny nye nyt en et to tre fire alt hele begge kollega kollegaer kolleger medarbejder leder chef direktør jurist konsulent vikar suppleant
   stedfortræder afløser sekretær teamleder fagchef specialist specialkonsulent elev praktikant assistent mand næste gang gange uge måned tidspunkt senere måske nok lige også først sidst snart
   nu ikke aldrig altid kun bare selv ham hende dem os jer dig skema skemaet notat svar tekst link filen data tal kort hos fra til med uden som hvor når hvis der her`.split(
    /\s+/,
  ),
)
const lowerName = "(\\p{Ll}[\\p{Ll}'-]{1,20} \\p{Ll}[\\p{Ll}'-]{1,20}(?: \\p{Ll}[\\p{Ll}'-]{1,20})?)"
const lowerSubstitutes: readonly RegExp[] = [
  new RegExp(
    `(?:^|[.,;!–] |og |men |så |kollega )${lowerName} (?:kommer|deltager|møder|stiller|tager med|er med)(?: op)? (?:i stedet|i mit sted|i vores sted|for mig|for os)(?!\\p{L})`,
    'u',
  ),
  new RegExp(`(?:[Jj]eg|[Vv]i) sender (?:(?:min|vores) kollega )?${lowerName}(?= i stedet(?!\\p{L})|$|[.,;!])`, 'u'),
  new RegExp(
    `[Ii] stedet (?:for mig |for os )?(?:kommer|deltager|møder|sender jeg|sender vi) (?:(?:min|vores) kollega )?${lowerName}(?=$|[.,;!])`,
    'u',
  ),
]
/** Ends as a family name does, and as hardly anything else. */
const familyName = /(?:sen|gaard|gård|lund|holm|berg|bech|beck|dahl|toft|kjær|skov|bjerg|bæk)$/

/**
 * "bo hansen kommer i stedet", "I STEDET KOMMER BO HANSEN": on a telephone nobody looks for capitals. Two words at least, none of them common; where no
 * apology stands beside it, the last must look like a family name.
 */
const lowerSubstitute = (line: string, reading: Pick<Reading, 'situation' | 'names'>, isAway: boolean): string | null => {
  const isLoud = !/\p{Ll}/u.test(line)
  const said = isLoud ? line.toLowerCase() : line
  for (const pattern of lowerSubstitutes) {
    const words = (pattern.exec(said)?.[1] ?? '').split(' ').filter(Boolean)
    const last = words.at(-1) ?? ''
    const isWord = (word: string): boolean =>
      !familyName.test(word) &&
      (noLowerName.has(word) || fillers.has(word) || itemWords.has(word) || !mayBeName(word) || /.{4}(?:ens|ets)$/.test(word))
    if (
      words.length < 2 ||
      words.some(isWord) ||
      (!familyName.test(last) &&
        !(isAway && /(?<!\p{L})i (?:stedet|mit sted|vores sted)(?!\p{L})|for (?:mig|os)(?!\p{L})/iu.test(said)))
    )
      continue
    if (
      words.every(word => reading.names.has(word)) ||
      organisationIn(words[0] ?? '', reading.situation.charter.organisations) !== null
    )
      continue
    return words.map(word => word.replace(/(?<![\p{L}'])\p{Ll}/gu, first => first.toUpperCase())).join(' ')
  }
  return null
}

/** "Teams-linket": no name goes on in small letters behind its hyphen. */
const isThing = (found: string): boolean => /^[^ ]{1,20}-\p{Ll}[^ ]{2,20}$/u.test(found)

/** "Så kommer Henrik i stedet": the first word is nobody, and behind it somebody may be named. */
const namedBy = (pattern: RegExp, line: string, reading: Reading): string | null => {
  let rest = line
  for (let tries = 0; tries < 3; tries += 1) {
    const found = pattern.exec(rest)
    const said = found?.[1]
    if (found === null || said === undefined) return null
    const [first = ''] = said.split(' ')
    if (!isNobody(first, reading)) return isThing(said) ? null : said
    rest = rest.slice(rest.indexOf(said, found.index) + first.length)
  }
  return null
}

const whoInstead = (text: string, reading: Reading, isAway: boolean): string | null => {
  // "Kan I sende Teams-linket igen?" names nobody.
  const lines = text
    .slice(0, 5000)
    .split('\n')
    .map(line =>
      line.includes('?')
        ? sentencesOf(line)
            .filter(each => !each.endsWith('?'))
            .join(' ')
        : line,
    )
  for (const line of lines) {
    const found = substitutes.map(each => namedBy(each, line.slice(0, 500), reading)).find(each => each !== null)
    if (found != null) return trimEnd(found, new Set('.,'))
    const quiet = lowerSubstitute(line.slice(0, 500), reading, isAway)
    if (quiet !== null) return quiet
  }
  return null
}

/** "Lone fra Skive har bedt om at komme efter os" says what somebody wants. */
const does =
  '(?:har|havde|vil|ville|skal|kan|er|var|kommer|må|ønsker|beder|spørger|spurgte|synes|mener|siger|skriver|ringede|sender|has|wants|asks)'
const onlyName = new RegExp(
  `^(?:(?:det|it|that) (?:gør|er|bliver|is|will be) )?(?:min kollega |my colleague )?${name}(?:,? (?:fra|from)(?: (?!${does} )[^ .,\\n]{1,30}){1,5})?$`,
  'u',
)

/** "Ligegyldigt", "Heldigvis" */
const adverbEnd = /(?:igt|vis|vist)$/

/** Of a single word nothing but itself tells whether it is a name: "Vent" and "Fuldmagter" have a capital too. */
const isKnownOrName = (word: string, { situation }: Reading): boolean => {
  const low = word.toLowerCase()
  const isKnown = situation.people?.some(each => each.name.split(' ')[0]?.toLowerCase() === low) ?? false
  return isKnown || (mayBeName(word) && !adverbEnd.test(low) && !answersSomething(word))
}

/** The name of whoever comes instead, where it was asked for and nothing else is said: "Kim Lund", "Det gør Kim". */
export const bareName = (sentence: string, reading: Reading): string | null => {
  const said = trimEnd(
    sentence.trim().replace(/^(?:Det|It|That) /, first => first.toLowerCase()),
    new Set('.,!'),
  )
  const found = onlyName.exec(said)?.[1]
  if (found === undefined || isNobody(found.split(' ')[0] ?? '', reading)) return null
  return found === said && !found.includes(' ') && !isKnownOrName(found, reading) ? null : found
}
