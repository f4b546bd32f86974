import { remembering } from './remembering.ts'
import { fold, wordsOf } from './text.ts'

/** Whoever writes more in one sentence tells something. Words. */
const longest = 24

/** Asked, wished, ordered or offered: somebody might have to do something. */
const asks =
  / (?:kan|kunne|ville?|gider|må|skulle|bør|burde|få|får) (?:(?:lige|ikke|godt|også|så|nu) ){0,2}(?:i|du|vi|jeg|man|der|det|den|nogen|de|jeres) | (?:jeg|vi|der|det|den|man|i|du|de|han|hun) (?:[^ ]{1,12} )?(?:skulle|bør|burde|kan|kunne|ville|vil|må) | (?:vil|kan|må|ville|kunne) (?:[^ ]{1,12} ){0,2}gerne | (?:skal(?! nok)|godt tænke|høre|ønsker|ønske|foreslår|forslag|beder|bedt|venligst|hellere|lad|spørger|spørgsmål|tilbyder|tilbud|inviterer|bestille?|book[^ ]*|venter på|afventer|regner med|forventer|insisterer) |^ (?:(?:og|men|så|ps) ){0,2}(?:husk|send|giv|ring|skriv|svar|flyt|ret|slet|tilføj|fjern|sæt|sørg|tjek|bekræft|kom|mød|tag|læs|se|læg|lav|vent|stop|drop|aflys|meld|book|find) /
/** Whether folded words ask, wish, order or offer. */
export const asksSomething = (folded: string): boolean => asks.test(folded)
/** What meetings are made of, and what is said of people and their papers. Whoever names one tells something of it. */
const things =
  / (?:[^ ]*punkt(?:et|er|erne)?|pkt|emner?|dato[^ ]*|[^ ]*møde[^ ]*|[^ ]*lokale[^ ]*|indgang[^ ]*|adresse[^ ]*|parkering[^ ]*|frokost[^ ]*|forplejning[^ ]*|link[^ ]*|teams[^ ]*|[^ ]*referat[^ ]*|dagsorden[^ ]*|deltagerliste[^ ]*|liste[nr]?|bilag[^ ]*|fil|filen|filer|filerne|slides?|oplæg[^ ]*|notat[^ ]*|skabelon[^ ]*|materiale[^ ]*|vedhæft[^ ]*|deltager[^ ]*|frist[^ ]*|deadline[^ ]*|program[^ ]*|plads|tid|minutter|pause[^ ]*|opgave[^ ]*|tovholder[^ ]*|kontaktperson[^ ]*|mailadresse[^ ]*|telefon[^ ]*|nummer[^ ]*|kode[^ ]*|adgang[^ ]*|faktura[^ ]*|regning[^ ]*|navn|navnet|stilling|job|afløser[^ ]*|efterfølger[^ ]*|chef[^ ]*|leverandør[^ ]*|version[^ ]*|udgave[^ ]*|kommune[^ ]*|netværket|sekretariat[^ ]*) /
/** Who comes, who does not, and who has gone. */
const presence =
  / (?:afbud|forhindret|forhindrede|syg|syge|sygemeldt|barsel|orlov|ferie|kursus|væk|fravær[^ ]*|udebliver|deltage|deltager|kommer|komme|dukker|er med|være med|med på|møder op|i stedet|stopper|stoppet|fratræd[^ ]*|fratrådt|skifter|overtager|overtaget|ny|nye|nyt|alene|forsinke[^ ]*|senere|tidligere|tidligt før) /
/** Denied, doubted, turned or complained of. */
const turns =
  / (?:(?:takker|siger|melder) (?:nej|fra|pas)|ikke|ingen|intet|ingenting|aldrig|hverken|håber(?! det bedste)|næppe|uden|men|dog|bortset|undtagen|selvom|hvis|såfremt|medmindre|måske|muligvis|desværre|ærgerligt|synd|beklageligt|utilfreds[^ ]*|skuffe[^ ]*|klage[^ ]*|brok[^ ]*|dårlig[^ ]*|fejl[^ ]*|forkert[^ ]*|mangler|manglede|problem[^ ]*|udfordr[^ ]*|virker ikke|driller|aflyst|aflyses|udskudt|flyttet|rykket|glemt|kæmper|bøvl[^ ]*|døjer|roder|savner|i stykker|nede|brudt|uenige?|tvivl[^ ]*|pris[^ ]*|koster) /

/** Whether folded words say of somebody that he comes or not, or that he is new or has gone. */
export const speaksOfPresence = (folded: string): boolean => presence.test(folded)
/** Whether folded words deny, doubt, turn or complain. */
export const turnsOrDenies = (folded: string): boolean => turns.test(folded)

const good =
  '(?:godt?|gode|bedre|bedste|fint?|fine|flot|flotte|fantastisk[e]?|fremragende|dejligt?|dejlige|skønt?|skønne|herligt?|hyggeligt?|hyggelige|rart?|rare|sjovt?|sjove|fedt?|fede|lækkert?|lækre|spændende|spændt|spændte|lærerigt?|lærerige|nyttigt?|nyttige|brugbart?|brugbare|inspirerende|udbytterigt?|udbytterige|givende|imponerende|imponeret|vellykket|glimrende|udmærket|perfekt|suveræn[t]?|super|superfint?|kanon|vildt|stærkt|skarpt|grundigt?|grundige|veldrejet|velskrevet|overskueligt?|glad|glade|lettet|stolt|stolte|nervøs|nervøse|taknemmelige?|begejstrede?|elsker|morsomt?|hjerteligt?)'
/** How the writer feels and what was well done. */
const feels = new RegExp(
  ` (?:${good}|tak|takker|glæder|glædede|nyder|nød|jubii+|hurra|wow|puha|pyha|hold da op|haha+|hæ ?hæ|krydser (?:fingre|for)|banker under bordet|håber det bedste|med hjem|blev klogere|klogere|lærte|heldigvis|godt gået|godt klaret|hatten af|stor ros|ros til|kudos) `,
)
/** The day, the weather, the way there. */
const ofTheDay =
  / (?:sol|solen|solskin|regn|regnen|regner|regnvejr|vejr|vejret|forårsvejr|sommervejr|sne|sneen|sner|frost|storm|blæst|blæser|forår|foråret|sommeren|efteråret|fugle|færge|færgen|tog|toget|bus|bussen|cykel|cyklen|cykler|bil|bilen|broen|motorvejen|kaffe|kaffen|kage|kagen|morgenbrød|weekend|weekenden|mandag|fredag) /
/** Agreed or settled among the writers, and of nothing else: "det har vi aftalt", "den er god nok". */
const settled =
  /^ (?:(?:og|men|så|ja|jo|fint|ok|okay|super|dejligt) ){0,3}(?:(?:det|den) (?:har (?:vi|jeg|de|\S+ og jeg) (?:(?:selv|allerede|også|jo|lige) ){0,2}(?:aftalt|talt om|styr på|snakket om|afstemt|noteret|fået|set|læst)|er (?:vi (?:helt )?enige om|aftalt|noteret|modtaget|på plads|i orden|i kalenderen|god nok|fin|fint|forstået|klart|gjort|ordnet|i hus|taget)|står i (?:kalenderen|min kalender)|passer (?:fint|godt|os|mig|os fint|os godt)|lyder (?:godt|fint|som en plan)|ser (?:fint|godt) ud)|så er (?:den|det|alt|vi) (?:(?:nu|da|jo) )?(?:i hus|på plads|klar|klart|i mål|noteret|på den rigtige side|gjort|i kalenderen)|som aftalt|helt som aftalt|noteret|modtaget|forstået)(?: (?:nu|tak|også|her|internt|hos os|i dag|i går|igen|sammen|denne gang|med \S+|alle))* $/
/** Why and by whom this mail is written: "så nu prøver jeg", "så jeg svarer", "derfor skriver jeg". */
const ofTheMail =
  / (?:så|derfor|nu) (?:(?:nu|derfor|bare|lige|her|også) ){0,2}(?:(?:prøver|skriver|svarer|sender|rykker|ringer|er det) (?:(?:bare|lige|nu|så) ){0,2}(?:jeg|vi|mig|os|undertegnede)|(?:jeg|vi) (?:(?:bare|lige|nu|så) ){0,2}(?:prøver|skriver|svarer|sender))(?: (?:nu|her|igen|i stedet|lige|bare|selv|for os|for alle|for begge|på vegne|af|os|hurtigt|kort|dig|jer|tilbage))* $/
const wantsOfReaders = / (?:kan|kunne|vil|gider|må) (?:i|du) | (?:gerne|venligst|husk) /
/** Said once more: "Men det er så sagt igen nu", "Nu har jeg sagt det to gange". */
const saidAgain =
  /^ (?:(?:og|men|så|nu|ja) ){0,3}(?:det (?:er|blev|har jeg) (?:(?:så|jo|vist|nu|hermed|bare|lige) ){0,3}(?:sagt|skrevet|gentaget)|(?:har|fik) (?:jeg|vi) (?:(?:så|jo|vist|nu|hermed|lige) ){0,2}(?:sagt|skrevet) det|(?:jeg|vi) (?:har|fik) (?:(?:så|jo|vist|nu|lige) ){0,2}(?:sagt|skrevet) det)(?: (?:igen|nu|to|tre|et|par|gange|en|gang|til|før|allerede|så|også))* $/
/** "Ida siger til, hvis hun har mere", "Jeg skriver, hvis der dukker noget op": of what is not there yet. */
const tellsLater =
  /^ (?:(?:og|men|så|ellers) ){0,2}[^ ]{1,20} (?:siger|skriver|melder|vender|råber)(?: (?:jo|nok|bare|lige|selvfølgelig|gerne|til|tilbage|op))* hvis (?:jeg|vi|han|hun|de|der|nogen)(?: [^ ]{1,15}){0,3} (?:mere|andet|noget|nogen|op|til)(?: (?:op|til|mere|andet|senere))* $/
/** Who read along before it was sent, which changes nothing. */
const readAlong =
  /^ (?:og )?[^ ]{1,20}(?: [^ ]{1,20})? (?:har|fik) (?:(?:også|lige|venligt) )?(?:læst (?:korrektur|med|det igennem|den igennem)|kigget (?:med|på det|det igennem)|set det igennem|godkendt det|hjulpet(?: med det)?) $/
/** "Er på farten, så bare kort", "Sidder i toget, så det bliver kort": how it is written. */
const brevity =
  /^ (?:(?:jeg|vi) )?(?:er|sidder|står|skriver|kører|løber|har) (?:(?!ikke |ingen )[^ ]{1,20} ){1,6}så (?:(?:bare|kun|lige|det bliver|jeg skriver|her bare|helt) ){1,3}(?:kort|hurtigt|kortfattet) $/
const farewell =
  /^ (?:(?:og|så|ja|men) ){0,2}(?:(?:vi|på|jeg) )?(?:ses|gensyn|snakkes|tales ved|ses vi|ses snart)(?: (?:snart|så|derude|deroppe|der|igen|alle|sammen|til))* $/
const smiley = /\p{Extended_Pictographic}|\s[:;]-?[)DPp](?=$|[\s.!])/u

/** Whatever the thanks, the praise or the gladness is for: "Tak for dagsordenen", "et rigtig godt møde", "Glæder mig til P-4". */
const objects: readonly RegExp[] = [
  / tak (?:for|fordi|til) (?:(?!men |dog |og (?:vi|jeg|kan|må|der) )[^ ]{1,25} ){1,9}/g,
  / (?:glæder (?:mig|os)|ser frem) (?:(?:meget|rigtig|allerede|som et lille barn) ){0,2}(?:til|over) (?!at (?:præsentere|fremlægge|vise|fortælle|holde|vente|se jer (?:den|kl)) )(?:(?!men |dog |og (?:vi|jeg|kan|må|der) )[^ ]{1,25} ){1,9}/g,
  new RegExp(
    ` (?:${good} )(?:og ${good} )?(?:møde[^ ]{0,2}|erfa-møde[^ ]{0,1}|[^ ]{0,12}dagsorden|referat|oplæg|program|punkter|punkt|tid|materiale|netværk|ny|nye) `,
    'g',
  ),
]
const withoutObjects = (folded: string): string => objects.reduce((words, each) => words.replace(each, ' tak '), folded)

/** "Tak fordi I husker linket": a wish that thanks beforehand. */
const thanksBefore =
  / tak (?:for at|fordi|hvis) (?:i|du|de) (?:(?:lige|også) )?(?:vil|kan|husker|sender|flytter|retter|sørger|gider|lader|tager|giver|sætter|finder|svarer|venter|holder) /
/** "Vi har haft gode erfaringer med robotten": of the writer's house, and perhaps a matter for the others. What is said to them is none. */
const ownNews =
  / (?:vi (?:[^ ]{1,12} )?(?:har|fik|kører|bruger|arbejder|er i gang|er begyndt|tester|lavede|begyndte|startede)|(?:har|fik|bruger) vi|vores|hos os|erfaring[^ ]*) /
const toOthers = / (?:jer|jeres|dig|mødet|tak|sidst|med hjem) /

const namesNothing = (folded: string): boolean => {
  if (thanksBefore.test(folded) || (ownNews.test(folded) && !toOthers.test(folded))) return false
  const bare = withoutObjects(folded)
  return ![asks, things, presence, turns].some(each => each.test(bare)) && !/\d/.test(bare)
}

const bareOf = (sentence: string): string =>
  sentence.replace(/\p{Extended_Pictographic}|\uFE0F|\s[:;]-?[()DPp](?=$|[\s.!])/gu, ' ')

/** In so few words, and with an exclamation or a smile, somebody only calls. */
const called = 6
const isCall = (sentence: string, folded: string): boolean =>
  ofTheDay.test(folded) && (smiley.test(sentence) || (wordsOf(folded).length <= called && sentence.trimEnd().endsWith('!')))

/** "Foråret er kommet til Lemvig, dejligt." */
const isWeather =
  /^ (?:(?:nu|så|endelig) )?(?:foråret|solen|sommeren|sneen|vinteren|vintergækkerne|regnen) (?:er|har|skinner|står|titter|kommer) /
/** Somebody speaks, or thanks: "Arkiv - kort og godt" and "Vejret er godt" may be names. */
const isSpoken = / (?:jeg|vi|mig|os|det|den|tak) /

/** "Og hvornår er der kaffe 😀": asked, though no sign says so. "Hvor var det godt" calls. */
const asksUnsigned =
  /^(?:(?:og|men) )?(?:hvornår|hvem|hvordan|hvilke[nt]?|hvor (?:er|ligger|skal|kan|foregår|holdes|mange))(?!\p{L})/iu

/**
 * Whether a sentence is small talk by its shape: it thanks, is glad, praises, sees the weather, agrees with what is agreed, tells how this mail came about or
 * calls, and it neither asks, wishes nor orders, names nothing that a meeting is made of but what it is glad of, says of nobody that he comes or not, and denies
 * and doubts nothing. What no such thing can be seen of is no small talk: it may be somebody's to know.
 */
export const isIdle = remembering((sentence: string): boolean => {
  if (sentence.includes('?') || asksUnsigned.test(sentence) || /\S@\S|https?:/.test(sentence)) return false
  const folded = fold(bareOf(sentence))
  const words = wordsOf(folded)
  if (words.length === 0) return true
  if (words.length > longest) return false
  if ([settled, saidAgain, tellsLater, readAlong, brevity, farewell].some(each => each.test(folded))) return true
  const isOfMail = ofTheMail.test(folded)
  if (isOfMail) return !/[\d:]/.test(sentence) && !wantsOfReaders.test(folded) && !things.test(folded)
  if (/:\s*\S/.test(bareOf(sentence))) return false
  // Whoever smiles says "Så skal vi nok få travlt :-)" of nobody in particular.
  const isSmiled = smiley.test(sentence)
  const turned = folded.replace(/^ (?:men|så|og) /, ' ')
  if (!namesNothing(isSmiled ? turned.replace(/ skal /g, ' ') : turned)) return false
  return (feels.test(folded) && (isSpoken.test(folded) || isWeather.test(folded))) || isCall(sentence, folded)
})

const thanks = /^ (?:(?:og|men|så|i øvrigt|forresten|ps|mange|tusind|stort|også|igen) ){0,5}tak (?:for|fordi|til) /
const praises = new RegExp(
  `^ (?:(?:og|men|for|hvor) )?(?:(?:det|den|der|de|alt) )?(?:var|er|har været|blev|fungerede|virkede) (?:(?:det|den|der|de) )?(?:(?:så|rigtig|virkelig|super|meget|en|et|vildt|dejligt|bare|jo|også) ){0,3}${good} `,
)
/**
 * "Og tak for den gode dagsorden sidste gang, det var rart med pause :-)": thanks, and behind it nothing but praise, whatever that is of. Thanks for what is still to be done ask for it.
 */
export const isThanks = (sentence: string): boolean => {
  const clauses = bareOf(sentence)
    .split(/[,;!] | [–-] | og (?=(?:det|den|der|hvor) )/)
    .map(fold)
    .filter(each => each.trim() !== '')
  const [first = ''] = clauses
  return (
    !/[?:@]/.test(bareOf(sentence)) &&
    thanks.test(first) &&
    !thanksBefore.test(first) &&
    !asks.test(first.replace(/ tak (?:for|fordi|til) .*$/, ' ')) &&
    clauses.slice(1).every(each => praises.test(each) || thanks.test(each))
  )
}

/** "Flot styret, Jonas", "Super godt!": praise that nobody speaks, where no name is asked for. */
export const isBarePraise = (sentence: string): boolean => {
  const folded = fold(bareOf(sentence))
  return !/[?:@]/.test(bareOf(sentence)) && wordsOf(folded).length <= called && feels.test(folded) && namesNothing(folded)
}

/** A joke is no longer. Words. */
const jestLength = 12
const ofSpeakers = / (?:vi|jeg|os|mig|det|den|nu|så|i) /
/**
 * "Så har vi noget at læse i :-)": whoever smiles at the end of a few words that ask for nothing and name nothing jokes. Beside something else alone: a mail of
 * nothing but these words may mean them.
 */
export const isJest = (sentence: string): boolean => {
  const folded = fold(bareOf(sentence))
  const turned = folded.replace(/^ (?:men|så|og) /, ' ').replace(/ skal /g, ' ')
  return (
    /(?:\p{Extended_Pictographic}\uFE0F?|\s[:;]-?[)DPp])[.!]?\s*$/u.test(sentence) &&
    !/[?]|:\s+\S/.test(sentence) &&
    !asksUnsigned.test(sentence) &&
    wordsOf(folded).length <= jestLength &&
    ofSpeakers.test(folded) &&
    namesNothing(turned)
  )
}

/** A sentence asks, wishes, orders or offers something of whoever reads it. */
export const wantsSomething = (sentence: string): boolean => sentence.includes('?') || asks.test(fold(bareOf(sentence)))
