import { isSecretariat } from '../../people.ts'
import { labelled, marked } from '../language/item-labels.ts'
import { isCourtesy, saysOnly } from '../language/phrases.ts'
import { fold, wordsOf } from '../language/text.ts'
import { aroundPromises, fillers, no, nods, yes } from '../language/vocabulary.ts'
import { isPartly } from '../people/attendance.ts'
import type { Reading } from '../reading.ts'
import { announcementIn } from './item-announced.ts'
import { fieldsIn } from './item-fields.ts'
import { matterIn } from './item-lead.ts'
import { asksForTime } from './item-lengths.ts'
import { saidMatter } from './item-matter.ts'
import { behindTalk } from './item-story.ts'
import { clausesIn, isLengthTalk } from './item-talk.ts'
import { broughtBy, introduces, titleFrom, titleInSubject } from './item-title.ts'

/** Shorter than this and "Vi" or "Kan I" was all that stood before the title. */
const shortestBringing = 7

const wishes =
  / (?:gerne|ønsker|foreslår|foreslå|kan|kunne|skal|bør|burde|vil|ville|må|lad os|klar på|brug for) (?:\S+ ){0,8}?(?:drøfte|drøftet|vende|vendt|snakke|snakket|tale|talt|diskutere|diskuteret|høre om|høre mere om|høre hvordan|høre hvad|orientere|fortælle|beslutte|besluttet|gennemgå|udveksle|dele|vise|vide (?:om|hvordan|hvad)|tage (?:\S+ ){1,4}op) /
/** "Det skal jeg lige drøfte med min chef", "Jeg skal lige tale med Lone": at home, and not at the meeting. */
const athome =
  / (?:internt|på teammødet|på kontoret|med (?:min|mine|vores|chefen|lederen|kollegerne|ledelsen|baglandet|[^ ]+ på)|(?:jeg|vi) (?:skal|må|vil) (?:lige|først)) /
/** "Vi vil gerne vende det med vores leder": it, and not with the others. */
const firstAtHome =
  / (?:drøfte|vende|tale|snakke|diskutere) (?:om )?(?:det|den|dette) (?:lige )?(?:internt|først|på (?!mødet |næste )|med (?!jer |de |andre |alle |netværket |hinanden ))/
/** "Kan I sætte robotter på?", "Kan det komme på?" */
const onTheAgenda =
  / (?:kan|kunne|vil|må|gerne|skal|bør|har|ønsker|foreslår) (?:\S+ ){0,14}?(?:på|op) (?:$|dagsordenen |dagsorden |programmet |igen |næste (?:gang|møde) )/
/** "Det har jeg svaret Pia på" */
const pointsBack = /^ (?:det|den|dem|de) har (?:jeg|vi|hun|han) /
/** "Erfaringer med …", "Status på …", "Forslag om …": the name of something that a meeting does. */
const things =
  / (?:\S*punkt|emne|forslag|ønske|erfaring|erfaringer|erfaringsudveksling|drøftelse|orientering|beslutning|status|opsamling|opfølgning|oplæg|indlæg|gennemgang|demo|workshop|temadrøftelse|runde|snak|dialog|nyt|problem|problemer|udfordring|udfordringer) (?:om|af|på|med|fra|til|vedr|vedrørende|omkring) /
/** "Hvordan gør I andre med …?", "Har andre set den?": how it is done elsewhere. */
const asksOthers =
  / (?:hvordan|hvad|hvor meget|hvor mange|hvilke|hvilken) (?:\S+ ){0,3}?(?!(?:vil|skal|kan|må|mener|siger|har) )\S+ (?:i|vi|man|andre|de andre|kommunerne) | hvad har i (?:gjort|valgt|prøvet) | (?:andre|øvrige|nogen af jer|flere) (?:\S+ ){0,3}?(?:oplever|oplevet|bruger|brugt|gør|gjort|håndterer|håndteret|løser|løst|betaler|set|har|prøvet|erfaring|erfaringer) /
/** Of the meeting itself, its letters and who comes to it: never a question to the other municipalities. */
const ofMeeting =
  / (?:mødet|mødedatoen|datoen|mødetidspunktet|tidspunktet|fristen|linket|indkaldelsen|referatet|dagsordenen|mødeleder|referent|lede|kommer|deltager|deltage|parkering|frokost|statusrunden|den \d{1,2}) /
/** "Kan vi starte 15 minutter senere?": a length of the meeting, and of no item. */
const ofHours = / (?:mødet|møder|fristen|starte|startes|begynde|slutte|sluttes|gå) /
/** "Det er for meget til tre timer": how it looks. */
const ofAmount =
  /^ (?:(?:og|men|puha) )?(?:det|der) (?:er|bliver|var|virker) (?:alt |lidt )?for (?:meget|mange|lidt|få|langt|kort) /
/** "Vi har ingen erfaringer med …", "Vi har ikke noget forslag til …" */
const denies = / (?:ikke|ingen|intet|næppe|hverken) /

/** Words for something that an agenda holds, in one part of a sentence. */
export const asksForPlace = (part: string): boolean => {
  const folded = fold(part)
  if ((ofMeeting.test(folded) && !/ dagsordenen /.test(folded)) || isMeetingItself(part)) return false
  return (
    ((wishes.test(folded) || matterIn(part) !== null) && !athome.test(folded)) ||
    (onTheAgenda.test(folded) && !pointsBack.test(folded)) ||
    asksOthers.test(folded) ||
    (things.test(folded) && !denies.test(folded) && !/^ (?:og |men )?husk /.test(folded))
  )
}

const wantsPlainly =
  / (?:vil(?:le)? (?:vi |jeg )?(?:meget |rigtig |også )?gerne|kunne (?:vi|jeg) (?:godt )?tænke|(?:kan|kunne|må) vi (?:ikke )?(?:få|have|tage)|foreslår|ønsker) /
/** "Kan vi få rotteanmeldelser på igen?": a matter, wanted at the meeting in plain words, which nobody gives as the reason of something else. "Vi skal drøfte budgettet" may be one. */
export const wantsMatter = (sentence: string): boolean =>
  wantsPlainly.test(fold(sentence)) && asksForPlace(sentence) && saidMatter(sentence) !== null

const finite =
  / (?:er|var|har|havde|kan|kunne|skal|skulle|vil|ville|må|måtte|bør|bliver|blev|kommer|kom|går|får|fik|giver|gav|tager|tog|synes|tror|tænker|ved|vidste|håber|sender|melder|vender|glæder|deltager|lytter|følger|passer|virker|fungerer|mangler|driller|fejler|ikke|is|are|was|have|has|will|can|would|could|should) /
/** "Lytter med", "Husk at …", "Modtaget", "God idé": a clause without its subject, or a nod. */
const opensClause = new Set(
  `vi jeg i du samme det den der man han hun de dette disse we it they husk se send sender giv skriv skriver kør udsend ok okay okey jep ring ringer kig kigger vent venter beklager undskyld glem bemærk håber glæder ønsker ser takker deltager
   kommer melder vender lytter springer følger tænker tror synes regner afventer forventer forstået noteret modtaget aftalt læst set klaret registreret enig jo ja nej nope næ nix ikke intet ingen ingenting desværre øv
   måske muligvis formentlig tja tjah tjo hmm puha nok super perfekt fint fin lyder hvis når da fordi selv også vedr tak hilsen god godt rart dejligt spændende flot fedt sejt hurra skønt herligt ærgerligt træls senest inden efter senere snart næste
   is are please sorry thanks no nothing sounds`.split(/\s+/),
)
const inverted = / \p{L}{2,}(?:r|de|te) (?:vi|jeg|man|du) /u
/** Where the name of a matter ends and something is said of it. */
const headEnds =
  /[,;:(?–]| - | (?:der|som|hvor|hvem|hvad|hvordan|hvornår|hvorfor|hvilke|hvilken|om|når|hvis|fordi|da|mens|så|at) /i

/** "Den 21. april", "Til oktober", "Kl. 10 på Teams": when and where, and nothing to talk of. */
const whenAndWhere = new Set(
  `kl klokken uge ugen dag dage dagen hele morgen formiddag eftermiddag aften næste før efter inden senest forår foråret efterår efteråret sommer sommeren vinter vinteren påske pinse jul ferien
   mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli august september oktober november december teams online fysisk`.split(
    /\s+/,
  ),
)
/** "Mødet holdes i Skive i stedet", "Nyt link: …", "Forlæng fristen": the meeting and what we write about it. Its number is of an item that is there. */
const ofOurs =
  /^ (?:[^ ]{2,20} ){1,2}(?:leder|styrer|skriver|fører|tager) (?:mødet|møderne|referat|referatet|ordet|pennen) |^ ret (?!til )|^ lav (?:en|et|den|det|lige) |^ (?:mit|mine|vores|jeres) (?:referat|noter|udkast) |^ (?:drop|tilføj|fjern|slet|stryg|tag) (?:punkt|pkt|evt|eventuelt|det|den|dem|mig|os|ham|hende|[^ ]{2,20}s (?:punkt|bemærkning|kommentar)) |^ (?:kun|bare|blot) [^ ]{1,5} (?:punkter|emner) |^ (?:nyt?|ændret|andet|anden) (?:møde)?(?:sted|link|lokale|dato|tid|tidspunkt|adresse|teams-link|teamslink|mail|mailadresse|telefonnummer|deltager|kontaktperson) |^ mødet (?:[^ ]+ ){0,3}?(?:i|på|den|kl|er|holdes|flyttes|starter|slutter) | (?:fristen|mødelinket|teams-linket) | p-\d/
/** "Spørg Pia", "Forlæng", "Ligegyldigt": said to us. */
const toUs =
  /^(?:spørg|forlæng|byt|flyt|aflys|udsæt|opdater|kontakt|ligegyldigt|forkert|stop|luk|ryk|skub|genudsend|prøv|udelad|spring)$/

/** "Fuldmagter", "Navngivning af skemaer – hvem gør hvad": the name of a matter, and no clause. */
export const isName = (sentence: string, names: ReadonlySet<string>): boolean => {
  if (ofOurs.test(fold(sentence))) return false
  // "God praksis for notatpligt" is a name, "God idé" is a nod.
  const [head = ''] = sentence.replace(/^[^\p{L}\p{N}]{1,20}/u, '').split(headEnds)
  const folded = fold(head)
  const words = wordsOf(folded)
  const [first = ''] = words
  const isGood =
    /^god[et]?$/.test(first) &&
    words.length > 3 &&
    !/^(?:ide|idé|plan|påske|sommer|jul|bedring|gået|klaret|set|tænkt|arbejde|initiativ)$/.test(words[1] ?? '')
  return (
    (isGood || !opensClause.has(first)) &&
    !finite.test(folded) &&
    !inverted.test(folded) &&
    !words.includes('tak') &&
    !toUs.test(first) &&
    words.some(
      word =>
        word.length > 1 &&
        !/^[\d-]+$/.test(word) &&
        !names.has(word) &&
        !fillers.has(word) &&
        !aroundPromises.has(word) &&
        !whenAndWhere.has(word),
    )
  )
}

const parts = (sentence: string): readonly string[] =>
  sentence.split(/: | [–-] |; |, (?:men|og|så|for) |(?<=\S{3}) (?:men|så) (?=(?:vi|jeg|kan|kunne|vil|må) )/i)

/** "Skal vi tale om den 14. april?", "Vi vil gerne høre, hvornår frokost er": the matter is the meeting. */
const isMeetingItself = (part: string): boolean =>
  /^ (?:(?:hvornår|hvor|hvordan|om) )?(?:frokost|frokosten|parkering|parkeringen|mødet|mødedatoen|datoen|mødetidspunktet|tidspunktet|fristen|linket|indkaldelsen|dagsordenen|den \d{1,2}) /.test(
    fold(titleFrom(part)),
  )

/** "Denne gang har vi ikke nogen emner, vi vil tage op": denies what its last words would bring. "… ud over skemaer" does not. */
const bringsNone = (folded: string): boolean =>
  / (?:ingen|ikke nogen|ikke nogle) (?:punkter|emner|forslag) /.test(folded) &&
  !/ (?:ud over|udover|andre end|andet end|men|bortset|undtagen|kun|bare) /.test(folded)

/** "Er der plads til 5 min om skabelonen?": what is wanted, how long it takes, and what it is about. */
const saysMatter = (sentence: string): boolean => {
  const found = isMeetingItself(sentence) ? null : saidMatter(sentence)
  return found !== null && found.minutes !== null && !ofHours.test(fold(sentence)) && !ofMeeting.test(fold(found.name))
}

/** A sentence that says by itself that it brings something to the agenda. */
const brings = (sentence: string, reading: Reading): boolean => {
  if (isPartly(sentence, reading) || bringsNone(fold(sentence))) return false
  const { kind, minutes, presenter, recommendation } = fieldsIn(sentence).fields
  const isOfHours = ofHours.test(fold(sentence))
  return (
    kind !== null ||
    recommendation !== null ||
    ((minutes !== null || presenter !== null) && !isOfHours && !ofAmount.test(fold(sentence))) ||
    asksForTime(sentence) ||
    clausesIn(sentence).some(isLengthTalk) ||
    saysMatter(sentence) ||
    labelled(sentence) !== null ||
    introduces(sentence) ||
    announcementIn(sentence) !== null ||
    behindTalk(sentence) !== null ||
    parts(sentence).some(
      part =>
        (broughtBy(part).length >= shortestBringing && !firstAtHome.test(fold(part)) && !isMeetingItself(part)) ||
        asksForPlace(part),
    )
  )
}

/**
 * Whether what somebody writes where items were asked for says that it brings one: a label, a list, a length or a kind, a wish, a question to the
 * others, or the bare name of a matter. All else (an answer, a promise, a nod, news of oneself, a request about the meeting) is asked about: an item is
 * read by everybody.
 */
export const bringsItem = (reading: Reading): boolean => {
  const { said, lines, subject, subjectIsOwn, isSubjectOnly, names, text } = reading
  if (subjectIsOwn && (isSubjectOnly || titleInSubject(subject.stem, names) !== null)) return true
  if (lines.some(line => marked(line) !== null) || /[\t|]/.test(text)) return true
  const named = said.find(
    each => /\p{L}/u.test(each) && !saysOnly(each, [...nods, ...yes, ...no], names) && !isCourtesy(each, names),
  )
  if (said.some(each => brings(each, reading))) return true
  // "Ryk for punkter", "Ny mødeleder: Pia": the office writes of its work in as few words as others name a matter.
  const { sender } = reading.situation
  return named !== undefined && (sender === null || !isSecretariat(sender)) && isName(named, names)
}
