import type { ItemWords } from '../../meeting/events.ts'
import { labelled } from '../language/item-labels.ts'
import { capitalised, trimEnd } from '../language/text.ts'
import { kindNamed } from './item-kinds.ts'
import { acts, isByWriter, one, person, presenterSaid } from './item-presenters.ts'
import { isNoTitle, wholeTitle } from './item-title-said.ts'

/** Words that make a statement kinder and change nothing of it. "Ikke", "måske" and "hvis" are none of them. */
export const small =
  '(?:gerne|hellere|bare|lige|også|altså|nok|evt\\.?|eventuelt|rettelig|rigtigt|egentlig|godt|kun|nu|helst|så|da|jo|blot|venligst|faktisk|simpelthen|vist|meget|i stedet|alligevel)'
const may = '(?:skal|skulle|må|bør|burde|kan|kunne)'
const itemWord = '(?:(?:(?:punktet|punkt|pkt\\.?) )?P-\\d{1,3}|punktet|det|den|emnet|(?:vores|mit)(?: punkt)?)'
const titleWord = `(?:(?:titlen|overskriften|navnet|titel|overskrift)(?: (?:på|til|for|af) (?<on>${itemWord}))?)`
const textWord = '(?:(?:hele |al )?(?:teksten|beskrivelsen|brødteksten|forklaringen|uddybningen|baggrundsteksten))'
const restWord = '(?:resten(?: af (?:det|teksten|mailen|beskrivelsen))?|alt andet|det øvrige|alt det andet)'

/** What a clause says of one item. `of`: what it calls the item; none where it leaves that to what stands before. */
export interface Said {
  readonly of: string | null
  readonly change: Partial<ItemWords>
  /** "Resten skal væk": of the text only where a title is said beside it. */
  readonly isRest?: true
}

const titled: readonly RegExp[] = [
  `^(?:kald|kalde|kalder|omdøb|omdøbe|døb|døbe|navngiv)(?: (?:i|du|vi))? (?<of>${itemWord})(?: ${small}){0,3}(?: (?:for|til|om til))?(?:(?: det)? (?:det )?samme som (?:sidst|før|tidligere|sidste gang|jeg skrev))?:? (?<value>.+)$`,
  `^(?:(?<of>${itemWord}) )?${may}(?: (?<on>${itemWord}))?(?: ${small}){0,4} (?:hedde|lyde|kaldes|omdøbes til|have (?:titlen|overskriften|navnet)|få (?:titlen|overskriften|navnet)):? (?<value>.+)$`,
  `^(?:hedde|kaldes):? (?<value>.+)$`,
  `^${titleWord} ${may}(?: (?:i|vi|du))?(?: ${small}){0,4} (?:være|hedde|lyde|blive(?: til)?|(?:ændres?|rettes?|skiftes?|laves? om) til):? (?<value>.+)$`,
  `^${may} ${titleWord}(?: ${small}){0,3} (?:blive(?: til)?|være|hedde|lyde|(?:ændres|rettes|skiftes|laves om) til):? (?<value>.+)$`,
  `^${titleWord} (?:ændres|rettes|skiftes|ændret|rettet|skiftet|lavet om)(?: ${small}){0,2} til:? (?<value>.+)$`,
  `^(?:få |have )?(?:ændre?t?|ret(?:te|tet)?|skifte?t?|lave?t?|bytte?t?)(?: ${small}){0,2} ${titleWord} (?:om |ud )?(?:til|med):? (?<value>.+)$`,
  `^giv(?:e)? (?<of>${itemWord})(?: ${small}){0,2} (?:titlen|overskriften|navnet):? (?<value>.+)$`,
].map(each => new RegExp(each, 'i'))
/** "Titlen er bare: X", "Mit punkt er kun: X", "Det hedder X": only a name that looks like one, since a title may also be "for lang". */
const stated: readonly RegExp[] = [
  `^${titleWord} (?:er|bliver|lyder|var)(?: ${small}){0,3}(?<colon>:)? (?<value>.+)$`,
  `^${titleWord}(?<colon>:) (?<value>.+)$`,
  `^(?<of>${itemWord}) (?:hedder|kaldes|er)(?: ${small}){0,3}(?<colon>:) (?<value>.+)$`,
  `^(?<of>${itemWord}) (?:hedder|kaldes)(?: ${small}){0,3}(?<colon>:)? (?<value>.+)$`,
].map(each => new RegExp(each, 'i'))
const noTitle =
  /^(?:det samme|til|på|for)(?!\p{L})|(?<!\p{L})(?:hvis|medmindre|måske)(?!\p{L})|, ikke\??$|^[\p{P}\p{S}\s]*$|^\d{1,3} ?min|^(?:ca\.? )?(?:et|en|halvanden|tre) (?:kvarter|halv time|time)/iu

/** Quoted words stand for themselves: neither their commas nor their verbs are the sentence's. */
const quotes = /["“”„»«]([^"“”„»«\n]{1,1500})["“”«»]/g
const token = (nth: number): string => `Citat${nth}x`
const isToken = /^Citat(\d{1,2})x(.*)$/s

/** A text with a sign for each stretch in quotation marks, and what stood there. */
export interface Masked {
  readonly text: string
  readonly quoted: readonly string[]
}
/** The text as its clauses may be cut: a comma within »…« parts nothing. */
export const masked = (text: string): Masked => {
  const quoted: string[] = []
  const bare = text.replace(quotes, (whole: string, words: string, at: number) => {
    quoted.push(words.trim())
    // "… være »Hvem ejer skemaerne?« Resten skal væk": the sentence ends with what it quotes.
    const isEnd = /[.!?]$/.test(words) && /^ \p{Lu}/u.test(text.slice(at + whole.length, at + whole.length + 2))
    return `${token(quoted.length - 1)}${isEnd ? '.' : ''}`
  })
  return { text: bare, quoted }
}
/** The words as their writer put them. */
export const unmasked = (text: string, quoted: readonly string[]): string =>
  text.replace(/Citat(\d{1,2})x/g, (_, nth: string) => `»${quoted[Number(nth)] ?? ''}«`)

/** Behind a quoted title: nothing, or why it is better. */
const tail = /^(?:[\p{P}\p{S}\s]*|,? (?:i stedet|tak|så|for|da|fordi|eller hvad|eller lignende|om muligt)(?!\p{L}).*)$/su
const asks = /^(?:kan|kunne|må|vil|gider|skal)(?!\p{L})/iu
const questions = /(?<!\p{L})(?:hvem|hvad|hvor\p{L}*|hvilke\p{L}*|hvordan|hvornår|hvorfor)(?!\p{L})/iu

/** "…, det er fra Karin i Odder": whose it is, and no part of a title. */
const saysWhose = /, (?:og )?(?:det|den|punktet) (?:er|kommer|var) fra \p{Lu}/u
/** The title that stands there, without quotes and the sentence's own sign. */
const titleOf = (value: string, quoted: readonly string[], isAsked: boolean): string | null => {
  const [, nth, rest = ''] = isToken.exec(value.trim()) ?? []
  if (nth !== undefined) return tail.test(rest) ? trimEnd(quoted[Number(nth)] ?? '', new Set(' .,')) || null : null
  const words = trimEnd(wholeTitle(value.replace(/ i stedet[.!?]?$/i, '')), new Set(' .,!;:'))
  const plain = isAsked && !questions.test(words) ? trimEnd(words, new Set('?')) : words
  return plain.length > 200 || noTitle.test(plain) || saysWhose.test(plain) || isNoTitle(plain) || /Citat\d/.test(plain)
    ? null
    : capitalised(plain)
}

const titleSaidOf = (clause: string, quoted: readonly string[], isAsked: boolean): Said | null => {
  for (const [at, pattern] of [...titled, ...stated].entries()) {
    const { of, on, colon, value = '' } = pattern.exec(clause)?.groups ?? {}
    if (value === '') continue
    const isName = at < titled.length || colon !== undefined || /^(?:Citat\d|\p{Lu})/u.test(value)
    const title = isName ? titleOf(value, quoted, isAsked || asks.test(clause)) : null
    if (title !== null) return { of: of ?? on ?? null, change: { title } }
  }
  return null
}

const gone = '(?:slettes?|fjernes?|væk|ud|udgår?|undværes?|udelades?|stryges?|droppes?|skippes?)'
const noText: readonly RegExp[] = [
  `^(?:slet(?:te)?|fjerne?|stryge?|udelade?|drop(?:pe)?|skip(?:pe)?)(?: (?:bare|lige|venligst|gerne|også|så|godt)){0,3} (?:${textWord}|(?<rest>${restWord}))(?: (?:helt|tak|igen|(?:under|på|i|til) (?:punktet|det|den|P-\\d{1,3})|alligevel|nedenunder)){0,3}$`,
  `^(?:${textWord}|(?<rest>${restWord}))(?: (?:skal|må|kan|bør|behøves|i|vi|du|bare|gerne|godt|også|helt|roligt)){0,5} ${gone}(?: (?:helt|tak|igen|også)){0,2}$`,
  '^(?:kun |bare |alene )?(?:titlen|overskriften)(?: (?:alene|er|i sig selv|kan|må|bare|stå|godt|gerne)){0,4} (?:nok|rigelig|rigeligt|alene|tilstrækkelig|tilstrækkeligt|siger det hele)$|^(?:titlen|overskriften) siger (?:det hele|det meste|alt)$',
  '^(?:der )?(?:skal|behøver|behøves) (?:der )?(?:ikke|ingen) (?:(?:at )?(?:være|stå) )?(?:nogen |mere )?(?:tekst|beskrivelse)$|^(?:ingen|uden) (?:tekst|beskrivelse)$',
].map(each => new RegExp(each, 'i'))

const newText: readonly RegExp[] = [
  `^${textWord}(?: (?:på|til|i) ${itemWord})? ${may}(?: (?:i|vi|du))?(?: ${small}){0,4} (?:være|lyde|hedde|blive|stå|(?:ændres?|rettes?|skiftes?) til):? (?<value>Citat\\d{1,2}x)$`,
  `^(?:(?:erstat|udskift|ret|rette|erstatte|udskifte|ændre?) ${textWord} (?:med|til)|brug(?:e)?(?: ${small}){0,2}(?: (?:denne|følgende))?(?: tekst)?|(?:(?:der|i|du) (?:må|kan|skal)(?: ${small}){0,3} |kan der ${small}? ?)?(?:skrive?|stå)(?: ${small}){0,3}(?: som tekst| i teksten| i stedet)?):? (?<value>Citat\\d{1,2}x)(?: i stedet| som tekst)?$`,
].map(each => new RegExp(each, 'i'))
/** "Teksten skal kun være »…«", "I må gerne skrive: »…«" */
const textGiven = (clause: string, quoted: readonly string[]): Said | null => {
  const value = newText.map(each => each.exec(clause)?.groups?.value).find(each => each !== undefined)
  const text = quoted[Number(/\d+/.exec(value ?? '')?.[0] ?? -1)]
  // One word in quotes may be of the text and not all of it.
  return text === undefined || !/ .* /.test(text) ? null : { of: null, change: { text } }
}

const textSaid = (clause: string): Said | null => {
  const found = noText.map(each => each.exec(clause)).find(each => each !== null)
  if (found == null) return null
  return { of: null, change: { text: '' }, ...(found.groups?.rest === undefined ? {} : { isRest: true as const }) }
}

const place = '(?:,? (?:fra )?(\\p{Lu}[\\p{L}-]{1,30}(?: \\p{Lu}[\\p{L}-]{1,30})?)(?: kommune)?)?'
const onItem = `(?: (?:på|til|ved|i) (?<of>${itemWord}))?`
const asSpeaker = '(?:oplægsholder|fremlægger|taler|indlægsholder)(?:en)?'
const who = `(?<who>${one}(?: og ${one})?)${place.replace('(\\p', '(?<from>\\p')}`
const put = new RegExp(
  `^(?:[Ss]æt|[Ss]ætte|[Ss]kriv|[Ss]krive|[Nn]oter|[Nn]otere|[Aa]nfør|[Tt]ilføj)(?: ${small}){0,3} (?:${who}|(?<pronoun>hende|ham|dem|vedkommende)) (?:på|ind|op)(?: ${itemWord})?(?: som ${asSpeaker})?${onItem}$|^(?:[Ss]æt|[Ss]kriv|[Nn]oter)(?: ${small}){0,3} (?<name>${one}) som ${asSpeaker}(?: (?:på|til|ved) (?<item>${itemWord}))?$`,
  'u',
)
const isSpeaker = new RegExp(
  `^(?:[Dd]en rigtige )?[Oo]plægsholder(?:en)?(?: (?:på|til) (?<of>${itemWord}))? (?:er|bliver|hedder|skal være|var)(?: altså| nu)? ${who}(?:,? (?:og )?ikke .{1,40})?$`,
  'u',
)
const holds = new RegExp(
  `^(?<who>[Jj]eg|${person}) (?:står for|holder|laver|kommer med|tager) (?:oplægget|et oplæg|indlægget)(?: selv)?(?: sammen med (?<with>${one}))?(?: på (?<of>${itemWord}))?$`,
  'u',
)
/** "Jeg skal nok fortælle om P-3": who does something about the item presents it. */
const tellsOf = new RegExp(
  `^(?<who>[Jj]eg|${one}) (?:(?:skal nok|vil (?:gerne|godt)|kan (?:godt|sagtens|også)|skal|vil|kommer til at|har lovet at) (?:(?:gerne|også) )?(?:fortælle|orientere|sige noget|vise|lægge op|præsentere|fremlægge|indlede)|(?:fortæller|orienterer|lægger op|præsenterer|fremlægger|indleder))(?: (?:lidt|kort|gerne|selv|også)){0,2}(?: (?:om|til|ved))? (?<of>(?:punkt )?P-\\d{1,3})(?: på mødet)?$`,
  'u',
)
const surname = /^(?<first>\p{Lu}\p{L}{1,20}) hedder (?<last>\p{Lu}[\p{L}-]{1,30}) til efternavn$/u
const kindWord = '(?:orientering|drøftelse|beslutning|debat|diskussion|information)(?:spunkt)?'
const be = `(?:er|bliver|${may} (?:være|blive|(?:ændres|rettes|laves om) til))`
/** "Mere en orientering", "både orientering og drøftelse" */
const aroundKind = new RegExp(` (?:mere|mest|både|nærmest|primært|${small})(?= )`, 'gi')
const kindFrom = new RegExp(
  `^(?:(?:(?:vi|jeg) (?:tager|ser|mener) )?(?<of>${itemWord}) )?(?:${be}(?: (?:en|et|til|som))?|som(?: en| et)?|(?:typen|arten|formen|punkttypen) ${be}(?: en| til)?) (?<kind>${kindWord}(?: (?:og|samt) (?:til |en |et )?${kindWord})?)(?: (?:med (?<me>mig)|(?:fra (?:os|vores side|min side|mig|vores)|herfra|for (?:os|mig)|end (?:til |en |et )?${kindWord})|(?:fra|ved|v\\/ ?|med) ${who})(?: som ${asSpeaker})?)?$`,
  'iu',
)

const withPlace = (name: string, from: string | undefined): string => (from === undefined ? name : `${name}, ${from}`)

const isThey = new RegExp(
  `^(?:så )?(?:(?:er|bliver) det|[Dd]et (?:er|bliver)) (?:${who}|(?<me>mig)),? (?:selv,? )?(?:der|som) (?:${acts}|(?:holder|tager|fremlægger|præsenterer) (?<of>${itemWord}))(?: (?:i stedet(?: for (?:mig|os))?|alligevel|begge(?: to| punkter)?)){0,2}$`,
  'u',
)
const introducedAhead = new RegExp(
  `^(?:[Vv]ores|[Mm]in|[Mm]it) (?:\\p{Ll}[\\p{Ll}-]{1,30} ){1,3}?(?:\\p{Ll}[\\p{Ll}-]{1,30}),? (?<who>${one}),? ${acts}$`,
  'u',
)
/** "Det er fra Karin Åhøj i Odder", "punktet kommer fra Tobias og mig": whose it is presents it. */
const comesFrom = new RegExp(
  `^(?:(?<of>${itemWord}) )?(?:er|kommer|stammer) (?:(?:jo|altså|rettelig|egentlig|oprindelig) )?fra (?:${who.replace('(?:,? (?:fra )?', '(?:,? (?:(?:fra|i|hos) )?')}|(?<beside>${one}) og (?<me>mig|jeg|undertegnede))$`,
  'u',
)
const together = new RegExp(`^(?<head>.{2,80}?),? sammen med (?:min kollega )?(?<other>${one})(?: på (?<of>${itemWord}))?$`, 'u')

/** Who presents it. `known`: whom "hende" and "ham" are. */
const presenterSaidOf = (clause: string, known: string | null): Said | null => {
  const of = (groups: Record<string, string | undefined>): string | null => groups.of ?? groups.item ?? null
  const bare = clause.replace(insteadOfMe, '')
  const set = put.exec(bare)?.groups
  if (set !== undefined) {
    const name = set.pronoun === undefined ? (set.who ?? set.name ?? '') : (known ?? '')
    // "Skriv Karen på" may be of a list.
    const isOf = bare !== clause || set.pronoun !== undefined || new RegExp(asSpeaker, 'u').test(clause)
    return name === '' || !isOf ? null : { of: of(set), change: { presenter: withPlace(name, set.from) } }
  }
  const teller = tellsOf.exec(clause)?.groups
  if (teller?.who !== undefined)
    return { of: teller.of ?? null, change: { presenter: /^jeg$/i.test(teller.who) ? 'Jeg' : teller.who } }
  const from = comesFrom.exec(clause)?.groups
  // "Det er fra Odder", "Det er fra Sidste Møde": a place and no name.
  if (from?.beside !== undefined) return { of: of(from), change: { presenter: `${from.beside} og Jeg` } }
  if (from?.who?.includes(' ')) return { of: of(from), change: { presenter: withPlace(from.who, from.from) } }
  const is = (isSpeaker.exec(clause) ?? isThey.exec(clause))?.groups
  if (is !== undefined)
    return { of: of(is), change: { presenter: is.me === undefined ? withPlace(is.who ?? '', is.from) : 'Jeg' } }
  const ahead = introducedAhead.exec(clause)?.groups?.who
  if (ahead !== undefined) return { of: null, change: { presenter: ahead } }
  const { who: holder, with: other, of: held } = holds.exec(clause)?.groups ?? {}
  if (holder !== undefined) {
    const name = /^jeg$/i.test(holder) ? 'Jeg' : holder
    return { of: held ?? null, change: { presenter: other === undefined ? name : `${name} og ${other}` } }
  }
  const { head = '', other: beside, of: on } = together.exec(clause)?.groups ?? {}
  const first = beside === undefined ? null : (presenterSaid(head) ?? (isByWriter(head) ? 'Jeg' : null))
  if (first !== null) return { of: on ?? null, change: { presenter: `${first} og ${beside}` } }
  const named = surname.exec(clause)?.groups
  return named === undefined ? null : { of: null, change: { presenter: `${named.first} ${named.last}` } }
}

const insteadOfMe = / i stedet(?: for (?:mig|os))?$/

const kindSaid = (clause: string): Said | null => {
  const { of, kind, who: name, from, me } = kindFrom.exec(clause.replace(aroundKind, ''))?.groups ?? {}
  const found = kind === undefined ? null : kindNamed(kind)
  // Without respect to case a name would be any word.
  if (found === null || (name !== undefined && !/^\p{Lu}/u.test(name))) return null
  const presenter = me !== undefined ? 'Jeg' : name === undefined ? null : withPlace(name, from)
  return { of: of ?? null, change: { kind: found, ...(presenter === null ? {} : { presenter }) } }
}

/** The field that a clause names and what it is to be; null where it says anything else. */
export const saidIn = (clause: string, quoted: readonly string[], known: string | null, isAsked: boolean): Said | null => {
  const words = trimEnd(clause.trim(), new Set(' .!?,;'))
  const label = labelled(clause)
  if (label?.label === 'title' && !/^(?:punkt|emne|item)(?!\p{L})/iu.test(clause.trim())) {
    const title = titleOf(label.value, quoted, false)
    return title === null ? null : { of: null, change: { title } }
  }
  return (
    textSaid(words) ??
    textGiven(words, quoted) ??
    presenterSaidOf(words, known) ??
    kindSaid(words) ??
    titleSaidOf(clause.trim(), quoted, isAsked)
  )
}

/** "Hun hedder Tine Mølholt og kommer fra Aalborg Kommune": whom a pronoun beside it means. */
const introduces = new RegExp(
  `^(?:[Hh]un|[Hh]an|[Vv]edkommende|[Kk]onsulenten|[Oo]plægsholderen|[Tt]aleren) hedder (?<who>${one})(?:,? (?:og )?(?:hun |han )?(?:kommer|er|arbejder) (?:fra|hos|i) (?<from>\\p{Lu}[\\p{L}-]{1,30}(?: \\p{Lu}[\\p{L}-]{1,30})?)(?: [Kk]ommune)?)?[.!]?$`,
  'u',
)
/** Whom such a sentence introduces; null where it says anything else. */
export const introducedIn = (sentence: string): string | null => {
  // A name may end in a full stop ("Bo K."), and that of the sentence is none.
  const { who: name, from } = introduces.exec(trimEnd(sentence, new Set(' .!')))?.groups ?? {}
  return name === undefined ? null : withPlace(name, from?.replace(/ Kommune$/, ''))
}
