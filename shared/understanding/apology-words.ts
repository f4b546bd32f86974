import { organisationIn } from './held-answer.ts'
import type { Reading } from './reading.ts'
import { fold, sentencesOf, trimEnd, wordsOf } from './text.ts'

/** What may follow "deltage" so that it is our meeting: nothing, or the meeting, a day, a reason. */
const ours =
  '(?=$|(?:den|d|på|i|til(?! at )|ved) (?:\\S{1,40} ){0,2}(?:\\S{0,40}(?:mødet|møde|møder|erfa\\S{0,40}|netværk\\S{0,40}|\\d{1,4}|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|dag|morgen)) |(?:i stedet (?:for mig |for os )?(?:kommer|deltager|sender|møder)|mandag|tirsdag|onsdag|torsdag|fredag|denne|den|da|fordi|pga|på grund|pgra|og|desværre|alligevel|denne gang|hverken|grundet|som|så|men|i år|meeting|the|on|in|this|that|due|because|to|at|mødet|erfa-mødet) |\\d)'

const cannot = new RegExp(
  ` (?:kan|må|kommer til|kommer|er|bliver|ser os) (?:[^ ]{1,40} ){0,3}?(?:ikke|hverken|forhindret i at|afskåret fra at|nødt til at) (?:[^ ]{1,40} ){0,2}?(?:deltage|komme|være med|være der|være til stede|møde op|møde|nå frem|nå det|deltager) ${ours}`,
  'u',
)
const doesNot = new RegExp(` (?:deltager|kommer|møder) (?:[^ ]{1,40} ){0,2}?(?:ikke|hverken) (?:op )?${ours}`, 'u')
const wasPrevented = / var (?:[^ ]{1,40} ){0,2}(?:forhindret|forhindrede) /
const prevented = / (?:er|bliver|blevet|desværre|jeg|vi) (?:[^ ]{1,40} ){0,2}?(?:forhindret|forhindrede) /
/** "Jeg kan desværre ikke den 14. april": the day says what cannot be. */
const notOn =
  / (?:jeg|vi) (?:kan|må) (?:desværre |nok |heller |alligevel ){0,2}ikke (?:den |d |på |denne |onsdag |mandag |tirsdag |torsdag |fredag ){1,3}(?:\d|dag |dagen |dato )/
const month = 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december'
/** "Jeg kan ikke i uge 42", "… i oktober": and nothing that cannot be then. "Vi kan ikke i oktober nå at teste" is about something else. */
const notThen = new RegExp(
  ` (?:jeg|vi) (?:kan|må) (?:desværre |nok |heller |alligevel |selv ){0,2}ikke i (?:uge \\d{1,2}(?: (?:og|eller) (?:uge )?\\d{1,2})?|(?:${month})(?: måned)?(?: (?:og|eller) (?:i )?(?:${month}))?) (?=$|(?:så|da|fordi|pga|på grund|grundet|men|hvor|desværre) )`,
  'u',
)
/** "Vi kan desværre ikke denne gang", "Vi er ikke med denne gang": of an item one would say that there is none. */
const notThisTime =
  / (?:jeg|vi) (?:(?:kan|må) (?:desværre |nok |heller |alligevel ){0,2}ikke|er (?:desværre |nok ){0,2}ikke med|springer (?:desværre )?(?:mødet|dette møde) over) (?:desværre )?denne gang $/
const regrets =
  /(?:^ (?:[^ ]{1,40} ){0,3}?afbud )|(?: (?:melder|melde|meldes|giver|give|sender|må|med|hermed) (?:[^ ]{1,40} ){0,3}?afbud )/
const english =
  / (?:can ?t|can t|cannot|can not|won t|unable to|not able to|will not(?: be able to)?|am not|won t be able to) (?:[^ ]{1,40} ){0,3}?(?:attend|make it|join|participate|come|be there) |^ (?:my |our |send |sending |please accept )?(?:[^ ]{1,40} )?(?:apology|apologies|regrets) (?!for )/

/** Partly there, there in another way, or a tale: not an apology. */
const notReally =
  / (?:fysisk|hele|hvis|ingen afbud|måske|kunne ikke|først|fra start|kun|hele mødet|kommer (?:\S{1,40} )?ikke til (?:erfa-)?mødet med|physically|if|the whole) /
const items = / (?:drøfte|punkt|punktet|dagsordenen|håndtering|tale om|procedure|regler|agenda) /

const others = new Set(
  'han hun de nogen nogle mange flere borgere borgerne brugerne medlemmerne ingen den det som der man alle leverandøren systemet kl they he she some many'.split(
    ' ',
  ),
)

/** "Kim kan ikke deltage": somebody else. The sender's own name and his municipality's are himself. */
const isAboutOther = (sentence: string, { situation, names }: Reading): boolean => {
  // "Men Kim kan ikke komme"
  const said = sentence.trim().replace(/^(?:Men|Og|Så|But|And|So) (?=\p{Lu})/u, '')
  const [first = '', second = ''] = wordsOf(fold(said))
  if (others.has(first)) return true
  const isName = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? (?:kan|er|deltager|kommer|må|bliver|can|is)(?![\p{L}])/u.test(said)
  const self = wordsOf(
    fold(
      `${situation.sender?.name ?? ''} ${situation.sender?.organisation ?? ''} jeg vi desværre undertegnede i we beklager afbud så hej og men jeg mødet`,
    ),
  )
  return isName && !(self.includes(first) || (names.has(first) && names.has(second)))
}

const coming = new Set('kommer komme deltager deltage med can will am be'.split(' '))

/** "Jeg kommer alligevel": and not "kommer alligevel ikke". */
const isBack = (folded: string): boolean =>
  / alligevel | after all /.test(folded) &&
  wordsOf(folded).some(word => coming.has(word)) &&
  !/ (?:ikke|not|hvis|if) /.test(folded)

/** "Og Kim er på ferie, så jeg kan ikke komme": what is said of the sender after what is said of another. */
const ownPart = (sentence: string): string =>
  others.has(wordsOf(fold(sentence))[0] ?? '') ? '' : (/ (?:så|so) ((?:jeg|vi|I|we) .*)$/su.exec(sentence)?.[1] ?? '')

/** Whether a sentence takes its sender off the meeting, or brings him back. */
export const apologyIn = (whole: string, reading: Reading): 'away' | 'back' | null => {
  const sentence = isAboutOther(whole, reading) ? ownPart(whole.slice(0, 600)) : whole
  const folded = fold(sentence.slice(0, 600))
  if (sentence.trim().endsWith('?') || isAboutOther(sentence, reading)) return null
  if (isBack(folded)) return 'back'
  if (items.test(folded) || notReally.test(folded)) return null
  const isPrevented = prevented.test(folded) && !wasPrevented.test(folded)
  return isPrevented || [notOn, notThen, notThisTime, cannot, doesNot, regrets, english].some(each => each.test(folded))
    ? 'away'
    : null
}

const name = "(\\p{Lu}[\\p{L}'.-]{1,30}(?: \\p{Lu}[\\p{L}'.-]{1,30}){0,3})"
const substitutes: readonly RegExp[] = [
  new RegExp(
    `${name}(?: fra [^.,\\n]{1,30})? (?:kommer|deltager|møder|stiller|tager med|er med|vil deltage|will come|will attend|comes|attends|dækker|træder ind|repræsenterer)(?: op)?(?: \\p{L}{1,12}){0,4}? (?:i stedet|i mit sted|i vores sted|for mig|for os|instead|for me|in my place|as my substitute|som (?:min )?(?:stedfortræder|suppleant|afløser))`,
    'u',
  ),
  new RegExp(
    `(?:[Ii] stedet|[Ii] mit sted|[Ii]nstead) (?:for mig |for os )?(?:kommer|deltager|sender (?:jeg|vi)|møder) (?:[Mm]in kollega |[Mm]in kollegaen |[Vv]ores |[Kk]ollega )?${name}`,
    'u',
  ),
  // "min kollega Kim kommer": who is sent by name, and not in whose place, since the sender cannot.
  new RegExp(
    `(?:[Mm]in|[Vv]ores|[Mm]y|[Oo]ur) (?:kollega|medarbejder|leder|chef|colleague) ${name}(?: fra [^.,\\n]{1,30})? (?:kommer|deltager|møder|stiller|tager med|er med|will come|will attend|comes|attends)`,
    'u',
  ),
  new RegExp(`(?:stedfortræder|suppleant|afløser|substitute|erstatter)(?: er| bliver| is|:)? (?:min kollega )?${name}`, 'u'),
  new RegExp(
    `(?:jeg|vi|Jeg|Vi|I|We|I'm|am|are|will)(?: har| må| vil)? (?:sender|sende|send|sending|bedt) (?:i stedet )?(?:min kollega |min medarbejder |my colleague |kollega )?${name}`,
    'u',
  ),
]
const noName = new Set(
  'Teams Hermed Desværre Afbud Referat Punkt Der Det Den En I Jeg Vi Hun Han Jer Dagsorden Ingen Nogen'.split(' '),
)

/** "Lemvig kommer i stedet" names a municipality, and nobody in it. */
const isNobody = (first: string, { situation }: Pick<Reading, 'situation'>): boolean =>
  noName.has(first) || organisationIn(first, situation.charter.organisations) !== null

/** "Kim kommer", "det gør Kim": whoever is named right after an apology comes instead, and need not be said to. */
const inItsStead: readonly RegExp[] = [
  new RegExp(
    `^(?:men |og |så |but |and )?(?:[Mm]in |[Vv]ores )?(?:kollega )?${name} (?:kommer|deltager|møder op|stiller|stiller op|tager med|er med|gør|gør det|går med|overtager(?: mødeledelsen| referatet| rollen| for mig)?|tager referatet|skriver referat|leder mødet|træder til|stands in|will stand in|vil deltage|is coming|will come|will attend|will be there)(?: i stedet| instead| for me)?[.!]?$`,
    'u',
  ),
  new RegExp(`^(?:men |og |så )?(?:det )?(?:gør|kommer|deltager) ${name}[.!]?$`, 'u'),
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
const mayBeName = (word: string): boolean => {
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
  const named = whoInstead(text, reading)
  if (named !== null || !isAway) return named
  const parts = text
    .slice(0, 5000)
    .split('\n')
    .flatMap(sentencesOf)
    .flatMap(each => each.split(/[,;–] ?| - /).map((part, at) => ({ part, opens: at === 0 })))
  return parts.map(({ part, opens }) => besideAway(part, reading, opens)).find(each => each !== null) ?? null
}

const whoInstead = (text: string, reading: Reading): string | null => {
  for (const line of text.slice(0, 5000).split('\n')) {
    const found = substitutes
      .map(each => each.exec(line.slice(0, 500))?.[1])
      .find(each => each !== undefined && !isNobody(each.split(' ')[0] ?? '', reading))
    if (found !== undefined) return trimEnd(found, new Set('.,'))
  }
  return null
}

const onlyName = new RegExp(
  `^(?:(?:det|it|that) (?:gør|er|bliver|is|will be) )?(?:min kollega |my colleague )?${name}(?:,? (?:fra|from) [^.,\\n]{1,40})?$`,
  'u',
)

/** The name of whoever comes instead, where it was asked for and nothing else is said: "Kim Lund", "Det gør Kim". */
export const bareName = (sentence: string, reading: Reading): string | null => {
  const found = onlyName.exec(
    trimEnd(
      sentence.trim().replace(/^(?:Det|It|That) /, first => first.toLowerCase()),
      new Set('.,!'),
    ),
  )?.[1]
  return found === undefined || isNobody(found.split(' ')[0] ?? '', reading) ? null : found
}
