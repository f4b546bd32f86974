import type { ItemWords } from '../../meeting/events.ts'
import { isCourtesy } from '../language/phrases.ts'
import { tellsOfLife } from '../language/private-life.ts'
import { isAside } from '../language/small-talk.ts'
import { fold, sentencesOf, wordsOf } from '../language/text.ts'
import type { Before } from './amendment.ts'
import { amendmentIn } from './amendment.ts'
import { addedIn } from './change-words.ts'
import { addsToItem } from './item-asked.ts'
import { isOfOutcome } from './statement-talk.ts'

/** "Hvad med …?", "Kan I …": to whoever reads. "I kontrakten står" is the other "I". */
const toReaders =
  /(?<!\p{L})(?:[Jj]er|[Jj]eres|[Dd]u|[Dd]ig|[Dd]in|[Dd]it|[Dd]ine|[Yy]ou|[Yy]our)(?!\p{L})|(?<=\p{L}[ ,]{1,2})I(?= \p{Ll})|^(?:Og |Men |Så )?I (?:må|kan|skal|bør|får|har|er|vil|bedes)(?!\p{L})/u

/** Of the writer himself: what he does, thinks, feels. "Vi" is his municipality, and may be the matter. */
const ofWriter = / (?:jeg|mig|min|mit|mine|undertegnede|my|me) /

/** What he makes of what we wrote, and not what the item is about. */
const reacts =
  / (?:tak|fint|super|perfekt|herligt|dejligt|skønt|fedt|cool|godt nok|lyder|glæder|undskyld|beklager|desværre|sorry|ups|hov|nå|aha|selvfølgelig|naturligvis|endelig|rart|ærgerligt|thanks|great) |^ (?:nå |jo )?godt /

/** Weighs or turns over what is there: "alligevel", "hellere", "forresten", "måske". */
const turns =
  / (?:alligevel|hellere|i stedet|forresten|for resten|i øvrigt|lige|måske|muligvis|eventuelt|evt|vist|egentlig|foreløbig|indtil videre|nok|stadig(?:væk)?|ellers|instead|maybe|perhaps|actually|after all) /

/** What happens to an item, and to an agenda: the item does not say it of itself. */
const handles =
  / (?:punktet|punkterne|dagsorden|dagsordenen|kvittering|kvitteringen|mail|mailen|mails|udskyde[^ ]*|udskudt|udsætte[^ ]*|udsat|venter?|vent|droppe\S*|drop|trække[^ ]*(?! på)|træk|slette[^ ]*|slet(?! ikke)|flytte[^ ]*|flyt|rykke[^ ]*|ryk|slås? sammen|lægge sammen|overtager|fremlægge[^ ]*|præsentere[^ ]*|vender tilbage|(?:tager|klarer|holder|står for) (?:den|punktet)|kommer retur|eftersende\S*|sender|sendt|item|agenda|postpone|withdraw) /

/** A verb that somebody is to follow, at the head. */
const orders =
  /^ (?:(?:og|men|så|venligst|bare|please) ){0,2}(?:skriv|sæt|gør|giv|lad|lav|tag|tal|prøv|mind|send|ret|ændr|husk|se|sørg|spørg|ring|kald|hold|læg|find|vis|brug|udelad|udvid|forkort|let|make|put|take|give|remember) /

/** "Niels kommer også", "Næste møde kunne handle om AI", "Det var ikke Skive, der sagde det": of who is there, of a meeting, of what was said at one. */
const ofMeetings =
  / (?:næste (?:møde|gang)|værter?|vært for)(?= ) | (?:kommer|deltager) (?:også|alle|begge|selv|fra [^ ]{3,20}(?: kommune)? (?:alle|begge|med)) | (?:linket|filen|vedhæftningen|knappen|invitationen) (?:virker|mangler|åbner|kan ikke) | ingen (?:bemærkninger|kommentarer|rettelser) |^ (?:samme svar|se mit svar) |^ (?:det )?(?:var|er) (?:ikke )?[^ ]{2,20},? (?:der|som) (?:sagde|fortalte|nævnte|spurgte|tilbød|foreslog) /

/** "Det er Skives punkt, ikke vores": whose it is not. */
const ofWhom = / ikke (?:vores|mit|vort|os|mig)(?: (?:punkt|emne|forslag))? $/

/** "Overskriften er ikke …", "der står noget forkert", "det skal ikke stå der", "linjen om …": of what we made of it, which the item does not say of itself. */
const ofWhatStands =
  / (?:overskrift(?:en)?|titel|titlen|(?:denne |hele )?teksten|beskrivelsen|sætningen|linjen|kvitteringen) (?:er|var|blev|skal|skulle|må|kan|bør|om|med|ser|passer|lyder|dækker|til) | (?:der|det) (?:står|stod) (?:[^ ]{1,15} ){0,3}?(?:endnu|stadig|noget|forkert|nu|ikke|mere|dobbelt|to gange|i punktet) | (?:står|stod) (?:der|det) (?:[^ ]{1,10} ){0,2}?(?:endnu|stadig|forkert|ikke|mere|dobbelt|to gange) | (?:skal|skulle|må|bør) (?:[^ ]{1,10} ){0,2}?ikke stå | (?:der|det) skal (?:bare|kun|i stedet) stå /
/** "Det er ikke arkivet, men journalen": puts right what stands there, and beside it both would stand. */
const putsRight =
  /^ (?:(?:og|men|nej|for) )?(?:det|den) (?:er|var|handler|drejer) (?:[^ ]{1,10} ){0,2}?ikke (?:[^ ]{1,25} ){1,6}?men /

/** Fewer words tell no matter: "Det var så det". */
const leastWords = 3
/** "Vi er ikke klar", "Det må vi se på": in so few words it is said of us, or of what we wrote. */
const ofUs = /^ (?:(?:men|og|så|ja|nej) ){0,2}(?:vi|det|den|der|we|it|this|that) (?:[^ ]{1,40} ){1,3}$/

/**
 * Whether a sentence of the answer to a receipt tells what the item is about, so that it may stand in the item, which everybody reads. It does where its
 * writer says so ("Tilføj: …"), or where it is a plain statement: to nobody, not of its writer nor of somebody's illness, of no agenda, and no answer to what we wrote. All else is
 * for people.
 */
export const tellsMatter = (sentence: string): boolean => {
  if (/ (?:overskriften|titlen) (?:er|var|blev|skal|må) /.test(fold(sentence))) return false
  if (addsToItem(sentence)) return true
  const folded = fold(sentence)
  return (
    !sentence.trimEnd().endsWith('?') &&
    wordsOf(folded).length >= leastWords &&
    !tellsOfLife(sentence) &&
    !toReaders.test(sentence) &&
    !isAside(sentence) &&
    !isOfOutcome(folded) &&
    !ofMeetings.test(folded) &&
    ![ofWriter, reacts, turns, handles, orders, ofUs, ofWhom, ofWhatStands, putsRight].some(each => each.test(folded))
  )
}

/** Beside a field, what whoever writes makes of it, or says to us. "Borgerne venter, så det bør være til beslutning" is the matter. */
const isOfTalk = (sentence: string): boolean =>
  !tellsMatter(sentence) && (toReaders.test(sentence) || ofWriter.test(fold(sentence)))

/** Whether words come to those that were there, and change none of them. */
export const adds = ({ text = '' }: Partial<ItemWords>, before: Before): boolean =>
  before.text === null || (text.length > before.text.length && text.startsWith(before.text))

/** Nobody writes that much to a secretary in answer to a receipt: it is the matter, whatever stands in it. Characters. */
const aPage = 3_000

/** "…, hvis jeg ikke når hjem", "Kim kommer ikke, …": whether, and who comes. */
const ofSomebody = / (?:hvis|medmindre|ikke|jeg|mig|if|unless|not) /
/** Whether a sentence changes a field and adds words that are not the matter: both in one, so that neither can go its own way. */
const mixes = (sentence: string, before: Before, names: ReadonlySet<string>): boolean => {
  if (isCourtesy(sentence, names)) return false
  const amendment = amendmentIn(sentence, before, names)
  const isBoth = amendment !== null && typeof amendment === 'object' && 'text' in amendment && Object.keys(amendment).length > 1
  return isBoth && adds(amendment, before) && !tellsMatter(sentence) && ofSomebody.test(fold(sentence))
}

/** Whether any of what is said does. */
export const mixesIn = (text: string, before: Before, names: ReadonlySet<string>): boolean =>
  text.length <= aPage &&
  text
    .split('\n')
    .flatMap(sentencesOf)
    .some(each => mixes(each, before, names))

const forElse =
  / (?:min|minutter|minut|kvarter|time|timer) (?:af |ekstra |mere )?(?:til|for) (?!(?:punktet|punkt|det|den|vores|mit|oplæg\S*|drøftelse\S*|debat\S*|at) )/

/** What an answer says beside what it changes. */
export interface Aside {
  /** The words without it. */
  readonly words: string
  readonly said: readonly string[]
  /** The fields that are heard in them all the same. */
  readonly fields: Partial<Omit<ItemWords, 'text'>>
}

/**
 * The sentences of an answer that are not the item's matter: for people. A length, a kind or a presenter in one of them is heard: everybody would read the
 * rest of it in the item.
 */
export const asideIn = (text: string, before: Before, names: ReadonlySet<string>): Aside => {
  // "Skriv gerne under punktet: …" is text as it stands.
  if (text.length > aPage || addedIn(text) !== null) return { words: text, said: [], fields: {} }
  const fieldsOf = (sentence: string): Aside['fields'] | null => {
    if (isCourtesy(sentence, names)) return null
    const amendment = amendmentIn(sentence, before, names)
    if (amendment === null || typeof amendment === 'string' || amendment.text === undefined) return null
    const { text: _, ...fields } = amendment
    // "Sæt 5 min af til evaluering": of something else, and no length of this one.
    if (forElse.test(fold(sentence))) return tellsMatter(sentence) ? null : {}
    const isTold = Object.keys(fields).length === 0 ? !tellsMatter(sentence) : isOfTalk(sentence)
    return adds(amendment, before) && isTold ? fields : null
  }
  const lines = text.split('\n').map(line => sentencesOf(line).map(each => ({ each, fields: fieldsOf(each) })))
  const aside = lines.flat().filter(({ fields }) => fields !== null)
  return {
    words: lines.map(line => line.flatMap(({ each, fields }) => (fields === null ? [each] : [])).join(' ')).join('\n'),
    said: aside.map(({ each }) => each),
    fields: Object.assign({}, ...aside.map(({ fields }) => fields)),
  }
}
