import { capitalised, fold, sentencesOf, set, trimEnd, wordsOf } from '../language/text.ts'
import { fillers } from '../language/vocabulary.ts'
import { stem } from './item-by-title.ts'
import { fateOf, holdsContact } from './of-the-matter.ts'

// "Slet linjen »vi kører sammen«", "teksten om kaffe skal væk", "det med lokalet hører ikke til punktet": words of an item that are to go, while the item stays. Which they are is
// told by what stands there: they go only where it is certain which sentences are meant.

/** Speaks of a part of what stands there, and not of the item as a whole. */
const part =
  / (?:sætning(?:en|er|erne)?|linje(?:n|r|rne)?|afsnit(?:tet|tene)?|passus(?:sen)?|oplysning(?:en|er|erne)?|formulering(?:en|er|erne)?|stykke(?:t)?|bemærkning(?:en)?|kommentar(?:en)?|spørgsmål(?:et)?|ord(?:et|ene)?|tekst(?:en)?|del(?:en)?|besked(?:en)?|hilsen(?:en)?|parentes(?:en)?) | (?:det|den|noget|alt|alt det|det der|det sidste|det første|resten) (?:om|med|vedr|vedrørende) | (?:ud|væk|slettet|fjernet) (?:af|fra) (?:teksten|beskrivelsen|punktet) | (?:slet|slette|fjern|fjerne|stryg|stryge) (?:[^ ]{1,30} ){1,4}(?:fra|i|af|under) (?:teksten|beskrivelsen|punktet) /
/** One of them, where several may be meant by the same words. */
const isOne =
  / (?:sætningen|linjen|afsnittet|passussen|oplysningen|formuleringen|stykket|bemærkningen|kommentaren|spørgsmålet|beskeden|parentesen) /
/** That it goes. */
const goes =
  / (?:slet|slette|slettes|slettet|fjern|fjerne|fjernes|fjernet|stryg|stryge|stryges|strøget|undværes|udgå|udgår) | (?:skal|må|kan|bør|skulle|ryger|ville) (?:[^ ]{1,12} ){0,5}?(?:væk|ud|udgå) | (?:tag|tage|tages|taget|pil|pille) (?:[^ ]{1,30} ){0,6}?(?:ud|væk|af) /
/** That it is none of the item's: what stands by mistake. */
const isNone =
  / (?:skal|skulle|må|bør|burde|behøver) (?:[^ ]{1,12} ){0,2}?ikke (?:[^ ]{1,12} ){0,2}?(?:stå|med|være der|nævnes|have været|på|tages med|skrives) | hører (?:[^ ]{1,10} ){0,2}?ikke (?:til|hjemme|med) | har (?:[^ ]{1,10} ){0,2}?(?:ikke noget|intet|ikke) (?:[^ ]{1,10} ){0,2}?med (?:punktet|det|sagen|emnet) at gøre | (?:er|var) (?:[^ ]{1,10} ){0,2}?ikke (?:[^ ]{1,10} ){0,2}?(?:en del af|til|ment som en del af) (?:punktet|teksten|dagsordenen) /
/** "Den var kun til jer": whom it was for, beside that it goes. */
const wasForUs =
  /^ (?:(?:og|men|for|åh|nej|ups|hov|øv) ){0,3}(?:det|den|de|der) (?:er|var) (?:(?:jo|altså|nemlig|egentlig|selvfølgelig) )?(?:kun|bare|blot|ment|tænkt|en hilsen|en besked|et spørgsmål) (?:[^ ]{1,20} ){0,7}$|^ (?:(?:og|men|for) )?(?:det|den|de) (?:hører|handlede|handler|vedrører|vedrørte|gælder|gjaldt) (?:[^ ]{1,20} ){1,7}$/
const denied =
  / (?:slet|fjern|stryg|tag) (?:[^ ]{1,12} )?ikke | ikke (?:[^ ]{1,12} )?(?:slettes?|fjernes?|stryges?|udgå|ud|væk|tages ud) | (?:behold|beholde|lad|blive stående|må gerne (?:blive|stå)) | (?:hvis|medmindre|måske) /
const pronoun = / (?:det|den|dem|de) /

/** What may stand around the words that say which part it is. */
const around = set(
  `sætning sætningen sætninger sætningerne linje linjen linjer linjerne afsnit afsnittet passus passussen oplysning oplysningen oplysningerne formulering formuleringen stykke stykket bemærkning bemærkningen kommentar
   kommentaren spørgsmål spørgsmålet ord ordet ordene tekst teksten beskrivelse beskrivelsen del delen besked beskeden hilsen hilsenen parentes parentesen punkt punktet emnet dagsordenen derfra herfra der
   det den de dem noget alt der om med vedr vedrørende at til i på under fra af som en et jeg vi i du jer dig os mig jeres min vores vi hvor hvad når så også bare lige venligst gerne godt meget helt altså jo nu
   slet slette slettes slettet fjern fjerne fjernes fjernet stryg stryge stryges strøget undværes udgå udgår skal må kan bør skulle ryger ville vil gider kunne burde behøver væk ud tag tage tages taget pil pille
   ikke stå står stod med være været have nævnes skrives hører hjemme har intet gøre er var ment tænkt kun blot tak igen alligevel fint men og hov ups nej ja undskyld for ellers håber okay ok
   sidste første anden andet tredje nederste øverste skrev skrevet stadig nemlig egentlig hele selve denne dette her få fået lavet sagde`,
)

export interface Cuttable {
  readonly id: string
  readonly title: string
  readonly text?: string
}

const isAlike = (one: string, other: string): boolean => {
  const [a, b] = [stem(one), stem(other)]
  return a === b || (a.length >= 4 && b.length >= 4 && (a.startsWith(b) || b.startsWith(a)))
}

/** Each sentence of the text, as it stands there. */
const sentencesIn = (text: string): readonly string[] => text.split('\n').flatMap(sentencesOf)

/** "Vi mangler en skabelon, og vi kører sammen med Skive": the half in which the words stand, if it is the last one; null where the rest would go with it. */
const halfOf = (sentence: string, words: readonly string[]): string | null => {
  const holds = (half: string): boolean => {
    const there = wordsOf(fold(half))
    return words.every(word => there.some(each => isAlike(each, word)))
  }
  const signs = [
    ...sentence.matchAll(/,? (?:og|men|samt) |[,;] (?!(?:at|som|der|hvis|når|fordi|da|så|om|hvor|hvad|hvem|hvordan) )| [–-] /g),
  ]
  const cut = signs.findLast(({ index, 0: sign }) => holds(sentence.slice(index + sign.length)))
  const [other] = signs.filter(({ index }) => holds(sentence.slice(0, index)))
  if (other !== undefined && wordsOf(fold(sentence.slice(other.index))).length > 4) return null
  const isHalf =
    cut !== undefined &&
    wordsOf(fold(sentence.slice(0, cut.index))).length > 1 &&
    /(?:^|\s)(?:vi|jeg|der|det|kan|er|har) /i.test(sentence.slice(cut.index + cut[0].length))
  return isHalf ? trimEnd(sentence.slice(cut.index), new Set('.!?')) : sentence
}

/** Which sentences these words tell; null where none, or not only those, can be meant. */
const toldBy = (words: readonly string[], text: string, isSingle: boolean): readonly string[] | null => {
  const all = sentencesIn(text)
  const hits = words.map(word => all.filter(each => wordsOf(fold(each)).some(there => isAlike(there, word))))
  if (hits.some(each => each.length === 0)) return null
  const whole = all.filter(each => hits.every(some => some.includes(each)))
  if (whole.length > 1 && isSingle) return null
  const found = whole.length > 0 ? whole : hits.every(each => each.length === 1) && !isSingle ? [...new Set(hits.flat())] : []
  const halves = found.map(each =>
    halfOf(
      each,
      words.filter(word => wordsOf(fold(each)).some(there => isAlike(there, word))),
    ),
  )
  return halves.length > 0 && halves.every(each => each !== null) ? halves : null
}

const atPlace = / (?:(sidste|nederste)|(første|øverste)) (sætning|linje|afsnit|stykke) /
/** "Den sidste linje", "det første afsnit" */
const placedAt = (folded: string, text: string): readonly string[] | null => {
  const [, last, , noun = ''] = atPlace.exec(folded) ?? []
  if (noun === '') return null
  const all = noun === 'sætning' ? sentencesIn(text) : text.split('\n').filter(each => each.trim() !== '')
  const found = all.length < 2 ? undefined : last === undefined ? all[0] : all.at(-1)
  return found === undefined ? null : [found]
}

const ofContact =
  / (?:(?:telefon|mobil)nummer(?:et)?|nummeret(?! (?:på|for|til|af) )|telefonen|mobilen|tlf|mail|mailen|mailadresse|mailadressen|e-mail|kontaktoplysning(?:en|er|erne)) /
/** "Telefonnummeret skal ikke stå i punktet": the sentences that say where somebody is reached. One that is of the matter as well is for people to cut. */
const contactsIn = (text: string): readonly string[] =>
  sentencesIn(text).filter(each => holdsContact(each) && fateOf(each, '') !== 'matter')

const bare = (words: string): string => trimEnd(words.trim(), new Set(' .,!?…'))
/** The stretch as it stands there, whatever its capitals. */
const standing = (words: string, text: string): string | null => {
  const said = bare(words)
  const at = said === '' ? -1 : text.toLowerCase().indexOf(said.toLowerCase())
  return at < 0 ? null : text.slice(at, at + said.length)
}

/** Words of the item's text that a clause speaks of: in quotation marks, by what they are about, or by their place. */
export const pointedIn = (clause: string, quoted: readonly string[], { text = '' }: Cuttable): readonly string[] | null => {
  if (text.trim() === '') return null
  const tokens = [...clause.matchAll(/Citat(\d{1,2})x/g)]
  const folded = fold(clause)
  if (tokens.length > 0) {
    const stretches = tokens.map(([, nth]) => standing(quoted[Number(nth)] ?? '', text))
    const isWords = / (?:ord|ordet|ordene) /.test(folded)
    return stretches.every(each => each !== null && (isWords || wordsOf(fold(each)).length > 2))
      ? stretches.flatMap(each => each ?? [])
      : null
  }
  const contacts = ofContact.test(folded) ? contactsIn(text) : []
  if (contacts.length > 0) return contacts
  if (!part.test(folded)) return null
  const words = wordsOf(folded).filter(word => !around.has(word) && !fillers.has(word) && !/^p-\d+$/.test(word))
  return words.length > 0 ? toldBy(words, text, isOne.test(folded)) : placedAt(folded, text)
}

/** Whether a clause says that what it points at goes, or does not belong there. */
export const isCutting = (clause: string): boolean => {
  const folded = fold(clause.replace(/Citat\d{1,2}x/g, ' det '))
  return !denied.test(folded) && (goes.test(folded) || isNone.test(folded))
}

/** "Slet det derfra", "det skal ikke stå under punktet": of what was pointed at before, and not a word besides. */
export const cutsThat = (clause: string): boolean => {
  const folded = fold(clause)
  return isCutting(clause) && pronoun.test(folded) && wordsOf(folded).every(word => around.has(word) || fillers.has(word))
}

/** "Det var jo en besked til min kollega": beside a text that has gone. A question was asked of somebody. */
export const wasForOther = (sentence: string): boolean =>
  isWhyCut(sentence) && / (?:ment|tænkt|hilsen|besked|kun|bare) /.test(fold(sentence)) && !/ spørgsmål /.test(fold(sentence))

/** "Den var kun til jer i sekretariatet": why it goes. */
export const isWhyCut = (clause: string): boolean => wasForUs.test(fold(clause)) && !/[\d?]/.test(clause)

/** The text without these stretches of it. */
export const withoutStretches = (text: string, stretches: readonly string[]): string =>
  stretches
    .reduce((rest, each) => {
      const at = rest.indexOf(each)
      if (at < 0) return rest
      const [before, behind] = [rest.slice(0, at), rest.slice(at + each.length)]
      const above = before.trimEnd()
      const isWhole = above === '' || /[.!?:]$/.test(above) || before.slice(above.length).includes('\n')
      return `${before}${isWhole ? behind.replace(/^[.!?,;… ]+/, '') : behind}`
    }, text)
    .split('\n')
    .map(line =>
      line
        .replace(/ {2,}/g, ' ')
        .replace(/ (?=[,.;:!?])/g, '')
        .replace(/^[,.;:!?]/, '')
        .trim(),
    )
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

const preposition = '(?:af|om|til|for|med|på|i|og|ved|fra|hos)'
const hangsOn = new RegExp(`^${preposition} | ${preposition}$`, 'i')
/** A title without words that stand in it once; null where they do not, or where what is left would hang on them. */
const titleLeft = (title: string, words: string): string | null => {
  const stretch = standing(words, title)
  const [before = '', behind, ...more] = stretch === null ? [] : title.split(stretch)
  if (behind === undefined || more.length > 0) return null
  const bareTitle = `${before} ${behind}`
    .replace(/\(\s*\)/g, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/^[\s.,:;–-]+/, '')
  const rest = capitalised(trimEnd(bareTitle, new Set(' .,:;–-')))
  return /\p{L}{3}/u.test(rest) && !hangsOn.test(rest) ? rest : null
}

/** "Der skal ikke stå 10 min", said of the title: the title without that; null where it does not stand there, or nothing would be left. */
export const titleWithout = (clause: string, quoted: readonly string[], title: string): string | null => {
  const [, said = ''] =
    /(?<!\p{L})(?:skal|skulle|må) ikke (?:der )?stå (?:noget (?:om|med) )?(.{2,60})$/iu.exec(bare(clause)) ?? []
  const words = said
    .replace(/^Citat(\d{1,2})x/, (_, nth: string) => quoted[Number(nth)] ?? '')
    .replace(/ (?:i|på) (?:overskriften|titlen)$/i, '')
  return titleLeft(title, words)
}

/** "Der røg et »alligevel« med i overskriften": the title without the one stretch in quotation marks that is spoken of. */
export const titleWithoutQuoted = (clause: string, quoted: readonly string[], title: string): string | null => {
  const [token, ...others] = [...clause.matchAll(/Citat(\d{1,2})x/g)]
  return token === undefined || others.length > 0 ? null : titleLeft(title, quoted[Number(token[1])] ?? '')
}
