import { findDurations } from '../language/durations.ts'
import { capitalised, fold, sentencesOf, wordsOf } from '../language/text.ts'
import { isFieldTalk } from './item-field-talk.ts'
import { kindIn, kindNamed } from './item-kinds.ts'

/** "Kan vi få 10 minutter ekstra?", "Er det muligt at gøre det til beslutning?": how a change is asked for politely. */
const requests =
  /^ (?:(?:og|men|så|hej) ){0,2}(?:(?:kan|kunne|må|vil|gider|ville) (?:vi|i|jeg|du|det|den|punktet|man)|(?:er|var|ville|vil|kunne|kan) det (?:være )?(?:muligt|ok|i orden)|er der (?:plads|tid|mulighed)) /
const isAsked = (sentence: string): boolean => sentence.trimEnd().endsWith('?')
const bare = (sentence: string): string => sentence.trimEnd().replace(/\?{1,5}$/, '')
/** "… muligt at få", "… rette det til": around the length or the kind in such a question. */
const aroundRequest =
  /(?<!\p{L})(?:muligt|ok|rettes?|ændres?|laves?|blive|få|plads|mulighed|rykkes?|hæves?|sænkes?|i stedet|ekstra|mere|mindre|op|ned)(?!\p{L})/giu
const speaksOfFields = (sentence: string): boolean => isFieldTalk(sentence.replace(aroundRequest, ''))

/** Whether a question asks for a length or a kind, and for nothing else. "Er 15 min nok?" asks what we think. */
export const isRequest = (sentence: string): boolean =>
  isAsked(sentence) && requests.test(fold(sentence)) && !/ nås? /.test(fold(sentence)) && speaksOfFields(bare(sentence))

/** The words with each polite request as what it asks for. */
export const withoutRequests = (words: string): string =>
  words
    .split('\n')
    .flatMap(sentencesOf)
    .filter(isRequest)
    .reduce((text, each) => text.replace(each, () => bare(each)), words)

/** "Tror I 15 min er nok??": asks about a field, and changes none. */
const asksAboutField = (sentence: string): boolean =>
  isAsked(sentence) &&
  !requests.test(fold(sentence)) &&
  speaksOfFields(bare(sentence).replace(/(?<!\p{L})(?:tror|synes|mener) i(?!\p{L})/iu, ''))

/** "… – nej forresten, lad den bare blive": takes back what stands before it. */
const thinksBetter =
  / (?:nej forresten|nej vent|nej ellers|eller nej|nej alligevel|nå nej|lad (?:det|den|punktet) (?:bare |nu |hellere ){1,2}(?:blive|være|stå)) /
/** "Vi trækker muligvis P-3 tilbage" */
const perhaps = / (?:måske|muligvis|formentlig|eventuelt|evt|overvejer|nok(?= (?:at|punktet|den|det|vores) )) /
const goes =
  / (?:træk|trække|trækker|trækkes|udgår|slette|sletter|slettes|droppe|dropper|droppes) (?:\S+ ){0,6}(?:tilbage|ud|helt|alligevel|punktet|p-\d+) /
/** Longer than this it is told of the matter. Words. */
const mostWords = 14

const speaksOfField = (sentence: string): boolean =>
  findDurations(sentence).length > 0 ||
  kindIn(sentence) !== null ||
  wordsOf(fold(sentence)).some(word => word.length > 1 && kindNamed(word) !== null)

/** Whether a sentence speaks of a change and makes none: it asks, thinks better of it, or only thinks of it. */
export const isOpen = (sentence: string): boolean => {
  const folded = fold(sentence)
  return (
    asksAboutField(sentence) ||
    (thinksBetter.test(folded) && speaksOfField(sentence)) ||
    (perhaps.test(folded) && goes.test(folded) && wordsOf(folded).length <= mostWords)
  )
}

/** "Jeg kan se, at det er blevet til drøftelse": how it stands, and not what it is to be. */
const describes = / (?:kan se|ser (?:at|nu)|der (?:står|stod)|er blevet|blev til|i har skrevet|er noteret|har noteret) /
/** "Jeg trækker mig som oplægsholder", "Drop drøftelsen": what it is not to be, beside what it is. */
const notThat =
  /^ (?:(?:og|men|så|nej|desværre) ){0,2}(?:(?:jeg|vi) (?:trækker|melder) (?:mig|os) (?:ud )?som (?:oplægsholder|oplægsholdere)|(?:jeg|vi) (?:kan|skal|vil) (?:\S+ ){0,2}ikke (?:selv )?(?:fremlægge|præsentere|holde (?:oplægget|oplæg)|stå for (?:det|den|oplægget))|(?:drop|dropper|slet|glem|undlad|spring|skip) (?:bare |over )?(?:drøftelsen|beslutningen|debatten|diskussionen|orienteringen))(?: (?:alligevel|selv|desværre)){0,2} $/

/** Whether a clause says how a field stands, or what it is not to be. */
export const isOfOld = (clause: string): boolean =>
  (describes.test(fold(clause)) && speaksOfField(clause)) || notThat.test(fold(clause))

/** "Tilføj gerne denne tekst til punktet:", "Kan I skrive følgende ind under punktet:" */
const adding =
  /^\s{0,20}(?:(?:kan|vil|må|gider|kunne) (?:i|du|vi|jeg) )?(?:(?:venligst|gerne|lige|godt|få) ){0,3}(?:tilføj|tilføje|tilføjet|skriv|skrive|skrevet|indsæt|indsætte|indsat|føj|sæt)(?: (?:venligst|gerne|lige|også)){0,2} (?:denne|følgende|nedenstående|dette|her)(?: (?:tekst|beskrivelse|baggrund|ord))?(?: (?:til|ind|under|i|på|med|punktet|teksten|beskrivelsen|p-\d{1,3})){0,5} ?:\s{0,20}/i

/** "Føj gerne til teksten:", "Kan I sætte det her ind i beskrivelsen:", "Teksten må gerne udvides med:" */
const addingTo = [
  /^\s{0,20}(?:(?:kan|vil|må|gider|kunne) (?:i|du|vi|jeg) )?(?:(?:venligst|gerne|lige|godt|få|også) ){0,3}(?:tilføje?|føje?|skrive?|indsætte|indsæt|sætte?|lægge?|udvide?|suppler)(?: (?:venligst|gerne|lige|også|det|her|dette|følgende|denne|sætning|tekst|linje|ind|til|i|under|på|med|selve|punktet|teksten|beskrivelsen|baggrunden|p-\d{1,3})){1,9} ?:\s{0,20}/i,
  /^\s{0,20}(?:teksten|beskrivelsen) (?:(?:på|til) punktet )?(?:må|skal|kan|bør) (?:(?:gerne|også|godt|venligst) ){0,2}(?:udvides|suppleres|tilføjes|have tilføjet|forlænges) ?(?:med)? ?:\s{0,20}/i,
]
const ofText = /(?<!\p{L})(?:teksten|beskrivelsen|baggrunden|punktet|p-\d)/iu
const leadTo = (words: string): string =>
  addingTo.map(each => each.exec(words)?.[0] ?? '').find(each => each !== '' && ofText.test(each)) ?? ''

/** The text that is to be added, behind the words that say so; null where nothing says so. */
export const addedIn = (words: string): string | null => {
  const lead = adding.exec(words.slice(0, 300))?.[0] ?? leadTo(words.slice(0, 300))
  const added = words.slice(lead.length).trim()
  return lead === '' || added === '' ? null : added
}

/** "Stryg ordet »fælles« i titlen" */
const striking =
  /^(?:stryg|slet|fjern|udelad)(?: venligst| gerne| lige)? (?:ordet|ordene) ["»“„']([^"»«“”„']{2,60})["«”“'] (?:i|fra) (titlen|overskriften|teksten|beskrivelsen)(?: på(?: punktet)?)?[.!]?$/i

/** The title or the text without a word that is to be struck out; null where no word is named that stands there. */
export const struckIn = (
  words: string,
  { title, text }: { readonly title: string; readonly text: string | null },
): { readonly title: string } | { readonly text: string } | null => {
  const [, word = '', where = ''] = striking.exec(words.trim().slice(0, 300)) ?? []
  const isTitle = /^(?:titlen|overskriften)$/i.test(where)
  const from = (isTitle ? title : text) ?? ''
  const at = word === '' ? -1 : from.toLowerCase().indexOf(word.toLowerCase())
  const rest = at < 0 ? '' : `${from.slice(0, at)}${from.slice(at + word.length)}`.replace(/ {2,}/g, ' ').trim()
  // "Navngivning af": without that word it is no title.
  if (rest === '' || (isTitle && / (?:af|om|til|for|med|på|i|og|ved|fra)$/i.test(rest))) return null
  return isTitle ? { title: capitalised(rest) } : { text: rest }
}
