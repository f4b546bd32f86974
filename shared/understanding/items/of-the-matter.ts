import { findDurations } from '../language/durations.ts'
import { isThanks } from '../language/idle-talk.ts'
import { labelled } from '../language/item-labels.ts'
import { fold, set, wordsOf } from '../language/text.ts'
import { fillers } from '../language/vocabulary.ts'
import { isTalk } from './item-talk.ts'

// One judge of sentences for what may stand in an item's printed text. Everybody reads an item; so what thanks, what is of the mail itself and what is of its writer stands in none, by whatever
// road the text was made. Talk goes nowhere. What somebody should know goes to the secretariat.

/** What becomes of a sentence that stands beside an item. */
export type Fate = 'matter' | 'talk' | 'people'

/** A telephone number or an address at which somebody is reached. */
const reached = /\S@\S|(?<![\d-])(?:\+45 ?)?(?:\d{8}|\d{2}(?: \d{2}){3}|\d{4} \d{4})(?![\d-])/
/** Whether a number or an address stands in a sentence. */
export const holdsContact = (sentence: string): boolean => reached.test(sentence)
const medium =
  'telefon(?:en)?|telefonnummer|telefonnummeret|nummer|nummeret|mobil(?:en)?|mobilnummer|tlf|mail(?:en)?|mailadresse|e-mail|e-mailadresse|lokalnummer|adresse'
const media = new RegExp(` (?:${medium}) `, 'g')
const onCard = set('tlf telefon tel mobil mob direkte dir mail e-mail email m t d')
/** "Tlf. 24 45 67 11": what stands on a card, and says nothing. */
const isCard = (sentence: string): boolean =>
  holdsContact(sentence) &&
  wordsOf(fold(sentence.replace(reached, match => (match.includes('@') ? match : ' ')).replace(/\S{1,80}@\S{1,80}/g, ' '))).every(
    each => onCard.has(each),
  )
const ofWriter = / (?:jeg|mig|min|mit|mine|undertegnede) /
/** "Har i øvrigt skiftet telefonnummer": without who has. */
const bare = /^ (?:(?:og|men|ps|så|i|øvrigt|for|forresten|resten) ){0,3}(?:har|er|træffes|fanges|ring|ringer) /
const isNew = new RegExp(
  ` (?:skiftet|skifter|fået|får|fik|ændret) (?:[^ ]{1,12} ){0,2}?(?:${medium}) | (?:nyt?|andet|anden) (?:${medium}) `,
)
const reaches =
  / (?:træffes|fanges|fange|træffe|ringe|ring|ringer|kontakt|kontakte|kontaktes|skriv|skrive|nås|fremover|herefter) /

/** "Har skiftet telefonnummer, det er nu …", "I kan fange mig på mobilen …": where the writer is reached. Numbers of other people are a matter where the item speaks of them. */
const isContact = (sentence: string, item: string): boolean => {
  const folded = fold(sentence)
  const isWriters = ofWriter.test(folded) || bare.test(folded)
  const named = [...folded.matchAll(media)].map(([word]) => word)
  if (named.some(word => fold(item).includes(word)) && !/ (?:mig|min|mit|mine) /.test(folded)) return false
  return reached.test(sentence)
    ? (isWriters && (named.length > 0 || reaches.test(folded))) || (/ (?:vi|os|vores) /.test(folded) && isNew.test(folded))
    : isWriters && isNew.test(folded)
}

/**
 * Words in which people speak of the mail that they write, of whether it brings an item, of whether that comes in time, and of being at it once more. None of them names a matter, so a
 * sentence of nothing else is no part of one.
 */
const ofMail = set(
  `må man få fået selvom selv nok sent sen sene først igen forfra nyt forsøg prøver prøve prøvede lige gang anden tredje sende sender sendt skrive skriver skrevet svare svarer mail mailen besked teknik teknikken drillede driller computeren systemet
   frist fristen deadline deadlinen overskredet udløbet gået glemt glemte helt ferie ferien pga grund ind frem nå når nåede nås endnu stadig hvis når om eller enten ellers bare kun måske nok vel mon tvivl usikker usikre ved vidste noget
   rigtigt egentligt et en spørgsmål spørgsmålet bordet rundt runden emne emnet punkt punktet relevant relevante oplagt hører høre hjemme til her passer sted rette netværket dagsorden dagsordenen listen programmet sæt sætte sættes sat tag tage tages med på op plads tid
   muligt mulighed i orden ok okay går an giver give mening sådan som beklager undskyld sorry vores mit kommer komme kom igår dag morges formiddags nu hermed altså jo da også så og men for jer jeg vi os mig man i du er var har havde bliver kan kunne vil ville skal skulle burde
   lille kort hurtigt sidste øjeblik minut håber gør noget det der den dette de her synes tror tænker måtte sendte indsende indsendes melde meldes meldt lidt rigtig meget virkelig travlt været druknet drukner andet mere bedre end aldrig alligevel ikke`,
)
/** Speaks of the mail, of its item as one, or of its lateness. */
const speaksOfMail =
  / (?:punkt|punktet|emne|emnet|mail|mailen|spørgsmål|spørgsmålet|frist|fristen|deadline|deadlinen|sent|forfra|igen|forsøg|prøver|sende|sender|sendt|dagsorden|dagsordenen|tvivl|plads|hører) /
/** "Jeg ved ikke, om …", "Er lidt i tvivl om …": doubts whether it is one. A "ikke" of another kind denies. */
const doubts = / (?:ved|vidste|er) (?:[^ ]{1,10} ){0,2}?ikke (?:helt |rigtig |lige )?(?:om|hvor|sikker)(?= )/g
/** "Må man sende et punkt ind, selvom …?", "Er det for sent?": the item that stands beside it is what is asked for, and its receipt the answer. */
const asksLeave =
  / (?:må|kan|kunne|er det|er der|når|nåede|mon) (?:[^ ]{1,10} ){0,6}?(?:sende|sendt|komme|få|nå|melde|indsende|sent|plads|med|i orden|ok|okay) | (?:hører|høre) (?:[^ ]{1,8} ){0,3}?(?:til|hjemme) | eller (?:bare |kun |er det )?(?:et |en )?(?:spørgsmål|noget) /
const asksOther = / (?:hvornår|hvem|hvad|hvordan|har (?:i|du)|fik (?:i|du)|modtaget|udsættes|udskydes|flyttes|trækkes) /

/** "14. april": a day in it is the meeting's. */
const aDay =
  /(?<!\p{L})(?:den |d\. ?)?\d{1,2}[./] ?(?:\d{1,2}\.?|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)?(?!\d)/giu
const byWriter = / (?:jeg|vi|vores|mailen) |^ (?:(?:og|men|så) )?(?:er (?:lidt |meget )?i tvivl|sæt|tag) /
const mostWords = 26

const isOfMail = (sentence: string, isRead: boolean): boolean => {
  const folded = fold(sentence.replaceAll(aDay, ' ')).replaceAll(doubts, ' tvivl om')
  const words = wordsOf(folded)
  if (words.length < 3 || words.length > mostWords || / (?:ikke|ingen) /.test(folded)) return false
  const isKnown = (word: string): boolean => (ofMail.has(word) || fillers.has(word)) && !word.startsWith('kommun')
  if (!speaksOfMail.test(folded) || !words.every(isKnown) || isTalk(sentence)) return false
  if (sentence.includes('?')) return !asksOther.test(folded) && (asksLeave.test(folded) || folded.includes(' tvivl '))
  // "15. april er det for sent" is said of nobody's mail; "Vi er i tvivl." says of nothing what is doubted.
  // "Her kommer vores punkt til mødet den 14. april:" leads to a name, until that has been found.
  const leads = sentence.trimEnd().endsWith(':') && !(isRead && / punkt(?:et)? /.test(folded))
  return !leads && byWriter.test(folded) && (!folded.includes(' tvivl ') || / tvivl (?:om|hvor) /.test(folded))
}

/** "Har I for resten datoen for 2028?": announced as of something else, and asked of whoever reads. */
const elsewhere =
  / (?:i øvrigt|iøvrigt|for øvrigt|forøvrigt|forresten|for resten|apropos|noget (?:helt )?andet|en (?:helt )?anden (?:ting|snak)|ps) /
const ofOthers = / (?:andre|øvrige|kommuner|kommunerne|borger[^ ]*|netværket|medarbejder[^ ]*|sagsbehandler[^ ]*|erfaring[^ ]*) /
const asksAside = (sentence: string): boolean =>
  sentence.trimEnd().endsWith('?') && elsewhere.test(fold(sentence)) && !ofOthers.test(fold(sentence))

/** "Hvor lang tid I sætter af, må I selv om": a field that is left to whoever keeps the agenda. */
const leftToYou =
  / (?:i|du) (?:selv )?(?:om|bestemmer|bestemme|afgør|afgøre|vurderer|vurdere|vælger|vælge|skønner|finder ud af) | (?:må|kan) (?:i|du) (?:(?:selv|godt|gerne) )+(?:om|bestemme|afgøre|vurdere|vælge|finde) | (?:op til|overlader\S* (?:[^ ]+ ){0,4}til|passer) (?:jer|dig) /
const ofField = / (?:tid|tiden|tidsrum|længe|længden|minutter|placering\S*|placeres|rækkefølge\S*|hvornår|tidspunkt\S*) /
const isLeft = (sentence: string): boolean =>
  !sentence.includes('?') && leftToYou.test(fold(sentence)) && ofField.test(fold(sentence)) && !ofOthers.test(fold(sentence))

const pointsBack = / (?:det|den|dem|dette|denne|disse) /
const longWord = 5
/** "Jeg skifter forresten afdeling til sommer": the same, told of the writer. */
const tellsAside = (sentence: string, item: string): boolean => {
  const folded = fold(sentence)
  const known = new Set(wordsOf(fold(item)))
  return (
    !sentence.includes('?') &&
    elsewhere.test(folded) &&
    ofWriter.test(folded) &&
    !pointsBack.test(folded) &&
    !ofOthers.test(folded) &&
    !wordsOf(folded).some(word => word.length >= longWord && !fillers.has(word) && known.has(word))
  )
}

/** "Ellers ingen punkter herfra": beside the one that is. */
const noneElse =
  /^ (?:(?:og|men|så) )?(?:ellers|derudover|herudover|ud over det) (?:(?:har vi|er der) )?(?:ingen|ikke) (?:(?:flere|andre|nogen|mere|andet|noget) ){0,2}(?:(?:punkter|emner) )?(?:(?:herfra|fra|os|vores|side|denne|gang) ){0,4}$/

/** "Lone sender måske mere", "Der kommer måske et punkt til fra Jens", "Hils Bente!", "Ring hvis det driller": nothing that anybody waits for. */
const perhapsMore =
  /^ (?:(?:og|men|så) )?(?:(?:der|[^ ]{2,20}) (?:kommer|sender|følger|melder|har|skriver)|måske (?:kommer|sender)(?: der| [^ ]{2,20})?) (?:(?:sikkert|nok|evt|eventuelt|muligvis|måske) )(?:(?:et|en|ét|lidt|noget|også|selv|flere|ind) ){0,3}(?:mere|flere|til|punkt|punkter|ekstra)(?: (?:til|mere|punkter|punkt|fra [^ ]+|senere|på|i|næste|uge|morgen|ind)){0,4} $/
const civil =
  /^ (?:(?:og|så) )?(?:hils(?:en)?(?: [^ ]+){1,4}|(?:ring|skriv|sig til|råb|sig)(?: endelig| bare| gerne)?(?: til mig)? hvis (?:det|noget|du|i|der) (?:[^ ]+ ){0,2}(?:driller|mangler|er noget|er spørgsmål|har spørgsmål|er uklart|går galt|ikke giver mening|halter)) $/

/** The sentence without its lengths. */
const withoutLengths = (sentence: string): string =>
  findDurations(sentence).reduceRight((rest, { at, end }) => `${rest.slice(0, at)} ${rest.slice(end)}`, sentence)

/**
 * What becomes of a sentence by its own words: whether it is of the matter, of the mail itself, thanks or praise, or of its writer and where he is reached. `item`: what else the mail says;
 * what is spoken of there is the matter. `isRead`: its length has been heard, and needs it no more.
 */
export const fateOf = (sentence: string, item: string, isRead = false): Fate => {
  if (labelled(sentence) !== null) return 'matter'
  if (findDurations(sentence).length > 0) return isRead && isOfMail(withoutLengths(sentence), isRead) ? 'talk' : 'matter'
  if (isCard(sentence)) return 'talk'
  if (isLeft(sentence) || isContact(sentence, item) || asksAside(sentence) || tellsAside(sentence, item)) return 'people'
  return noneElse.test(fold(sentence)) ||
    perhapsMore.test(fold(sentence)) ||
    (civil.test(fold(sentence)) && !/[?:]/.test(sentence)) ||
    isThanks(sentence) ||
    isOfMail(sentence, isRead)
    ? 'talk'
    : 'matter'
}
