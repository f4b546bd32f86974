import { codesIn } from '../items/codes.ts'
import { isTitleNamed, withPronoun } from '../items/item-by-title.ts'
import { saysNothingClearly } from '../items/nothing-words.ts'
import { isCourtesy } from '../language/phrases.ts'
import { fold, set, wordsOf } from '../language/text.ts'
import { clearNo, clearYes, fillers } from '../language/vocabulary.ts'
import { apologyIn } from '../people/apology-words.ts'
import { roleRefused } from '../people/swap-words.ts'
import type { Reading, Rule } from '../reading.ts'
import { answered } from '../reading.ts'
import type { Understood } from '../understood.ts'
import {
  failsMe,
  forItems,
  isToPeople,
  mayGoToPeople,
  namesItem,
  pointsAtNothing,
  speaksOfMore,
  wholeToPeople,
} from './to-people.ts'

/**
 * The words in which people ask how a meeting is arranged and what is to be done about it. Not one of them names what an item could be about, so that a
 * question with no other word brings none, whoever reads it.
 */
const ofProcedure = set(
  `hvem hvad hvor hvornår hvordan hvorfor hvilken hvilket hvilke mon så som om når hvis hvorvidt ikke er var bliver blev bli har havde kan kunne vil ville må måtte skal
   skulle bør får fik gør gøre går plejer ved vide gider jeg vi i du man os jer mig min mit mine vores jeres din dit dine han hun de dem selv nogen nogle noget ingen
   andre alle egentlig lige også altså stadig allerede nu endnu senest først sidst sidste næste denne gang gange omgang igen præcis præcist helt mere meget lidt mange
   lang langt længe tid tidligt sent senere snart dag dagen dage uge ugen uger mandag tirsdag onsdag torsdag fredag måned år i-år inden efter før til fra på for af med
   hos ud ind op ned under mellem eller og men end bestemmer bestemme bestemt afgør afgøre vælger vælge står stå sidder ansvarlig ansvar ansvaret kontakt kontakte
   kontakter fat ringe ringer ring kald opkald telefon telefonisk tlf nummer mobil kontor sende sender send sendt modtage modtager modtaget modtog svare svarer svaret
   svar sige siger skrive skriver skrevet læse læser se ser set høre hører finde finder fundet få fået give giver gav tage tager komme kommer kommet kom møde mødes mødet møder
   holde holder holdes sker ske starter starte slutter slutte varer vare begynder rækkefølge rækkefølgen dagsorden dagsordenen dagsordener program programmet punkt
   punktet punkter punkterne emne emnet emner forslag forslaget indslag ting melde melder meldt indmelde indmeldt indmeldinger frist fristen deadline deadlinen grænse
   regel regler format formatet form skema skabelon skabelonen eksempel vejledning mail mailen mails mailadresse adresse adressen link linket links teams fysisk online
   hybrid virtuelt skype sted lokale lokalet parkering frokost pause pauser optaget optages optagelse referat referatet referent referenten mødeleder mødelederen
   ordstyrer sekretariat sekretariatet indkaldelse indkaldelsen invitation invitationen kalender kvittering kvitteringen liste listen deltagere deltager deltage
   deltagerlisten slides slide slidesene slidsene powerpoint powerpointen præsentation præsentationen materiale materialet bilag bilaget fil filen filer oplæg oplægget
   dele deler vise viser skærm skærmen lave laver fremlægge fremlægger præsentere tænkt tænker regner regnet regne forventer forventes forventet forvente krav nødvendigt
   nødvendig muligt mulig lov rigtigt korrekt sikker sikre tvivl troede tror plads pladsen kasse betyder betyde forskel forskellen forstå forstår forstået drøftelse
   orientering beslutning placeret placering nå nået gælder gælde kræver brug behov ønske ønsker videre bruge bruges særskilt lignende samme anden andet en et den det
   der her dette disse sådan sådant nok da vel vist bare blot forresten øvrigt derfor derefter fredags forleden mundtligt medbringe tilmelde tilmeldt sig mødeledere
   taget tog én éen ene skiftes melding indlæg virker åbne logge slut
   minutter typisk rådighed dig ny nye kollega kolleger kollegaer uden sorry udløb udløber endelig endelige sætte sætter sat aldrig prøvet arbejde`,
)

/** Asks the other municipalities, and may be an item: "Hvordan gør I andre?" */
const asksTheOthers =
  / (?:erfaring|erfaringer|jeres|øvrige|de andre (?!meldt |svaret |sendt )|i andre|andre kommuner|hos jer) | (?:gør|bruger|håndterer|oplever|løser) (?:i|man|andre) (?!det )| (?:har|kan|vil|skal|i) andre /

/** Whether every word is of how meetings are arranged. */
export const isKnown = (sentence: string, { names }: Pick<Reading, 'names'>): boolean =>
  wordsOf(fold(sentence)).every(
    word => ofProcedure.has(word) || fillers.has(word) || names.has(word) || /^\d{4,8}$|^\d{2}$/.test(word),
  )

const asks = (sentence: string): boolean => sentence.trimEnd().endsWith('?')
/** "Gider du ringe, når du har tid? 2145 8890" */
const isNumber = (sentence: string): boolean => /^[+\d ().-]{8,20}$/.test(sentence.trim())

/** "Ingen punkter??", "Kan I nå det?": in so few words a question needs its "hvem", "hvornår". */
const fewWords = 4
const isBrief = (sentence: string): boolean =>
  wordsOf(fold(sentence)).length <= fewWords && !/ (?:hvem|hvad|hvor|hvornår|hvordan|hvorfor|hvilke[nt]?) /.test(fold(sentence))

/** A question of how things are arranged, or what stands beside it and says as little of any matter. */
const isArranging = (sentence: string, reading: Reading): boolean => {
  const isAbout =
    isKnown(sentence, reading) &&
    !asksTheOthers.test(fold(sentence)) &&
    !pointsAtNothing.test(fold(sentence)) &&
    !(asks(sentence) && reading.said.length === 1 && isBrief(sentence))
  const isFor =
    (isToPeople(sentence) || failsMe(sentence)) &&
    !asksTheOthers.test(fold(sentence)) &&
    !speaksOfMore(sentence, reading) &&
    !namesItem(reading)
  return isAbout || isFor || isNumber(sentence)
}

const partsOf = ({ said, names }: Reading): readonly string[] => said.filter(each => !isCourtesy(each, names))

/** "Kan vi få et punkt på?", "Vi foreslår …": wants a place, and not to know. */
const wantsPlace =
  / (?:kan|kunne|må|vil) (?:vi|jeg|i|du) (?:[^ ]+ ){0,3}(?:få|sætte|tage|have|lave|skrive) (?:[^ ]+ ){0,3}(?:på|op|med|ind) $| (?:foreslår|foreslå) | (?:har|melder) (?:vi |jeg )?(?:et|to|tre|flere|nogle) (?:punkt|punkter|emne|emner) /

const proposes =
  '(?:(?:og|men|så|måske|jeg foreslår|jeg synes|vi foreslår) ){0,3}(?:at )?(?:lad os|(?:skal|kan|kunne|bør|burde) vi|vi (?:kan|kunne|bør|burde)|mon ikke vi (?:kan|kunne|skal))'
const small = '(?:[^ ]{1,10} ){0,2}?'
/** "Lad os droppe statusrunden", "Vi kunne begynde kl. 9": how the meeting is to go, put to whoever arranges it, and no matter of its own. */
const proposesHow: readonly RegExp[] = [
  new RegExp(
    `^ ${proposes} ${small}(?:droppe|springe|udelade|undvære|korte|forkorte|afkorte|undlade|gemme|udvide|nøjes|holde|tage) (?:[^ ]{1,12} ){0,4}?(?:[^ ]*runden?|bordet rundt|pausen?|frokosten?|velkomsten|evalueringen|faste punkter|mødet) (?:(?!om |omkring |med |hvor |vedrørende )[^ ]{1,15} ){0,5}$`,
  ),
  new RegExp(
    `^ ${proposes} ${small}(?:begynde|starte|slutte|stoppe|mødes|holde mødet) (?:allerede |lidt |først |senest )?(?:kl|klokken|tidligere|senere|før|efter|fysisk|online|virtuelt|på teams|en halv|en time|med (?:frokost|kaffe|morgenmad)|\\d{1,2}) (?:[^ ]{1,15} ){0,5}$`,
  ),
]
const proposed = (sentence: string): boolean => proposesHow.some(each => each.test(fold(sentence)))

/**
 * Where items are asked for: "Hvem bestemmer rækkefølgen?", "Hvad sker der, hvis der ikke kommer nogen punkter?", "Lad os droppe statusrunden". Every word is known to be of how meetings
 * are arranged, so that it is nobody's item, and people can answer it.
 */
export const procedureAsked: Rule = reading => {
  const { letter } = reading
  if (!mayGoToPeople(reading) || letter === null || !forItems.has(letter.name) || reading.subjectIsOwn) return null
  const parts = partsOf(reading)
  const isHow = (each: string): boolean => proposed(each) || isArranging(each, reading)
  const isAll = parts.some(each => asks(each) || proposed(each)) && parts.every(isHow)
  const isMore = parts.some(
    each =>
      apologyIn(each, reading) === 'away' ||
      wantsPlace.test(fold(each)) ||
      saysNothingClearly(each, reading) ||
      each.includes(':') ||
      roleRefused(fold(each)) !== null ||
      codesIn(each).length > 0,
  )
  return isAll && !isMore ? wholeToPeople('a question of how the meeting is arranged, and no item', reading) : null
}

/** What becomes of an item, or a field of it: a question or a remark that speaks of one may want a change. */
const ofChange =
  / (?:træk\S*|drop\S*|slet\S*|stryg\S*|fjern\S*|glem\S*|udgår?|bortfald\S*|af dagsordenen|udskyd\S*|udsæt\S*|flyt\S*|ryk\S*|vent|vente|venter|næste (?:gang|møde)|efteråret|foråret|i stedet|istedet|hellere|alligevel|titel|titlen|overskrift\S*|minut\S*|min|minutes|længere|kortere|mere tid|ekstra tid|tiden|beslutning|orientering|drøftelse|drøfte\S*|diskuter\S*|tilføj\S*|teksten|beskrivelse\S*|fremlæg\S*|oplægsholder\S*|overtager?|ændre\S*|ret|rette|rettes|forkert|fejl|slå\S*|overvejer|måske|tvivl|først|sidst|før|efter frokost|hvis|medmindre|afbud|syg|syge|ferie|forhindret|deltage|kommer ikke|kan ikke|nej|giver mening|bytte\S*|bytter|(?:tag|tage|tager|taget) (?:[^ ]+ ){0,4}af) |\d/
/** A change that is asked for, or a place: heard elsewhere. */
const wantsChange =
  / (?:kan|kunne|må|skal|bør|vil) (?:den|det|punktet|vi|i) (?:[^ ]+ ){0,4}(?:få|have|være|laves|gøres|blive|komme|tages|ligge|vare|nøjes) /

/** What is said of an item and changes none: said by whoever brings it, to whoever keeps the agenda. */
const isPlain = (sentence: string, reading: Reading): boolean =>
  !ofChange.test(fold(sentence)) && apologyIn(sentence, reading) !== 'away' && roleRefused(fold(sentence)) === null

/** Of whoever writes, and in enough words to be worth reading. "Herligt, så glæder jeg mig" is asked about. */
const isTold = (sentence: string): boolean =>
  wordsOf(fold(sentence)).length > leastTold &&
  // "I dag" and "i Viborg" speak to nobody.
  (/ (?:jeg|vi|mig|os|min|mit|mine|vores|you|we) /.test(fold(sentence)) || /\sI\s/.test(sentence))
const leastTold = 5

/**
 * "Jeg sender en powerpoint i næste uge", "Jeg glæder mig til at høre, hvad de andre gør": in the answer to a receipt, and already known not to be what the
 * item is about. People get it where no word of it speaks of a change.
 */
export const remarkOnItem = (reading: Reading): Understood | null =>
  mayGoToPeople(reading) &&
  reading.letter?.name !== 'question' &&
  partsOf(reading).some(isTold) &&
  partsOf(reading).every(each => isPlain(each, reading) && !/ (?:punkt|punkter|emne|emner|item|items) /.test(fold(each)))
    ? wholeToPeople('a remark to people, which changes nothing of the item', reading)
    : null

/** The same of questions: "Hvornår på dagen kommer det på?", "Kan jeg få lov at dele skærm?" */
export const askedOfItem = (reading: Reading, titles: readonly string[]): Understood | null => {
  if (!mayGoToPeople(reading) || reading.letter?.name === 'question' || codesIn(reading.text).length > titles.length) return null
  const parts = partsOf(reading).map(each =>
    titles.reduce((words, title) => (isTitleNamed(words, { id: '', title }) ? withPronoun(words, title) : words), each),
  )
  const isOne = (each: string): boolean => {
    const words = each.replace(/(?<!\p{L})P-\d{1,3}(?!\d)/giu, 'det')
    return (
      isPlain(words, reading) && isArranging(words, reading) && !wantsChange.test(fold(words)) && !asksTheOthers.test(fold(words))
    )
  }
  return parts.some(asks) && parts.every(isOne)
    ? wholeToPeople('a question to people, which changes nothing of the item', reading)
    : null
}

/** Agrees, refuses or offers, also in the form of a question: "Kan vi godt?", "Kan vi ikke tage møde 3?" */
const answersSwap =
  / (?:kan|skal|må|kunne|vil) (?:vi|jeg) (?:så |godt |gerne |sagtens |ikke |bare |lige ){0,3}(?:$|bytte|tage|overtage|få|slippe|nøjes)| (?:hvis|ok|okay|fint|i orden|aftale|aftalt|enig|enige|gerne|helst|hellere|pas|desværre|vi er med|vi vil|vi kan) /
/** "Vi har allerede taget referat én gang i år": beside a question, and neither yes nor no. */
const isNews = (sentence: string, reading: Reading): boolean =>
  isKnown(sentence, reading) && / (?:allerede|aldrig|jo|sidst|forrige|tvivl|ved (?:vi |jeg )?ikke) /.test(fold(sentence))

/**
 * "Hvad indebærer det at være referent?", "Hvornår skal I senest have svar?": asked back before a swap is answered. The question of the swap stands as it
 * stood; beside it no word may be an answer to it.
 */
export const askedOfSwap = (reading: Reading): Understood | null => {
  const parts = partsOf(reading)
  const isAskedBack = (each: string): boolean =>
    asks(each) ? wordsOf(fold(each)).length > 2 : isNumber(each) || isNews(each, reading)
  return mayGoToPeople(reading) && parts.some(asks) && parts.every(each => isAskedBack(each) && !mayAnswerSwap(each, reading))
    ? wholeToPeople('asked back, and the swap is not answered', reading)
    : null
}

const mayAnswerSwap = (sentence: string, reading: Reading): boolean =>
  wordsOf(fold(sentence)).some(word => clearYes.has(word) || clearNo.has(word)) ||
  answersSwap.test(fold(sentence)) ||
  apologyIn(sentence, reading) === 'away'

/** "Ja. Hvad skal vi gøre?": behind the answer how it is done, and no condition: "Ja. Kan vi så få jeres tur?" is one, and so may be when it is. */
export const asksHowToDoIt = (sentence: string, reading: Reading): boolean =>
  asks(sentence) &&
  / (?:hvem|hvad|hvor|hvordan|skabelon\S*|vejledning\S*) /.test(fold(sentence)) &&
  !/ (?:hvis|så|kun|i stedet|til gengæld) /.test(fold(sentence)) &&
  !mayAnswerSwap(sentence, reading)

/** Below "vi har spurgt …": whether they have answered, and what is to be done meanwhile. */
export const askedMeanwhile: Rule = reading => (answered(reading, 'role-swap-receipt') === null ? null : askedOfSwap(reading))
