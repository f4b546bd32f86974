import { isSecretariat } from '../../people.ts'
import { saysOnly } from '../language/phrases.ts'
import { fold, sentencesOf, set, wordsOf } from '../language/text.ts'
import { fillers, sendIt } from '../language/vocabulary.ts'
import { toPeople } from '../outcome.ts'
import type { Reading } from '../reading.ts'
import { meetingAnswered } from '../reading.ts'
import type { Understood } from '../understood.ts'

/** Also with two letters turned: "refratet". */
const it = '(?:den|det|dem|dagsordenen|dagsorden|dagsordnen|mødereferatet|ref[a-zæøå]{3,6}t|udkastet|forslaget)'
const small =
  '(?:bare|gerne|godt|lige|så|nu|derfor|endelig|roligt|trygt|venligst|også|da|fint|sagtens|hermed|blot|jo|vel|ellers|nok|tak|du|ja)'
const toAll =
  '(?:til (?:alle(?: sammen)?|allesammen|(?:hele )?netværket|(?:alle )?(?:kommunerne|kommuner|medlemmerne|medlemmer|deltagerne)|folk|hele kredsen|hele banden))'
const away = `(?:ud|afsted|af sted|rundt|${toAll})`
/** "… som den er", "… i dag": how it leaves anyway. */
const asItIs =
  '(?:som (?:den|det) er|som (?:den|det) ligger|uændret|i dag|med det samme|straks|herfra|for min skyld|fra min side)'
const tail = `(?: (?:${small}|${away}|${asItIs}|på forhånd tak)){0,6} $`
const opening = `^ (?:(?:${small}|ok|okay|jep|yes|super|perfekt|alt|men|og|hej) ){0,5}`

/** What waits is to go out, to everybody or to nobody in particular, and the clause says no more: "på fredag", "når …" and "til Pia" are more. */
const orders: readonly RegExp[] = [
  // "send den bare af sted", "udsend"
  `(?:send|udsend|rundsend|distribuer|del)(?: ${small}){0,4}(?: ${it})?${tail}`,
  // "den må gerne komme rundt til alle", "den kan gå ud som den er", "kan den sendes"
  `(?:${it} )?(?:må|kan|skal)(?: ${it})?(?: ${small}){0,4} (?:sendes|udsendes|rundsendes|distribueres|deles|sende|udsende|(?:gå|komme|ryge)(?: ${small}){0,4} ${away})${tail}`,
  `(?:${it} )?(?:må|kan)(?: ${it})?(?: ${small}){0,4} ${away}${tail}`,
  // "du kan sende det", "så må du gerne sende den ud"
  `(?:(?:du|i) (?:må|kan)|(?:må|kan) (?:du|i))(?: ${small}){0,4} (?:sende|udsende|rundsende|distribuere|dele)(?: ${small}){0,4}(?: ${it})?${tail}`,
  // "Værsgo at sende", "Klar til afsendelse", "Afsted med det"
  `(?:værsgo|værsågod|(?:${it} er )?(?:klar|god|fin|parat))(?: ${small}){0,4} (?:at|til at) (?:sende|udsende|blive sendt|komme|gå)(?: ${it})?${tail}`,
  `(?:(?:${it} )?er )?(?:klar|ok|okay|godkendt|frigivet) til (?:udsendelse|afsendelse|at (?:sende|blive sendt|gå|komme))${tail}`,
  `(?:ud|afsted|af sted) med ${it}${tail}`,
  // "fyr den bare af", "lad den gå", "klø på"
  `(?:fyr|skyd|få|lad|sæt|skub|smæk|kør|ekspeder) ${it}(?: ${small}){0,3} (?:af|løs|i gang|i vej|gå|ryge|flyve|komme|${away})${tail}`,
  `(?:klø|kør|fyr|gå)(?: ${small}){0,3} (?:på|løs|videre)${tail}`,
  `kør(?: ${small}){0,4}(?: (?:med|på))?(?: ${it})?${tail}`,
].map(each => new RegExp(`${opening}${each}`))

/** Words of whoever has read it, or whose chair has, and finds it good. "Snart", "næsten" and a day are none of them. */
const agreeing = set(
  `læst set kigget gennemgået gennemlæst tjekket korrekturlæst igennem godkendt accepteret sagt ok okay ja jo fin fint fine god godt flot flotte pænt klar klart tilfreds glad enig enige ser ud virker orden perfekt
   super orienteret informeret talt snakket vendt fat været dækkende fyldestgørende overskueligt overskuelig fornuftigt fornuftig rigtigt korrekt nok alt alting alle begge helt ganske som formanden mødelederen referenten chefen formand`,
)
const nothing =
  / (?:ingen|ikke (?:mere|andet|flere|nogen|noget|yderligere)|intet|ingenting)(?: (?:flere|andre|yderligere|mere|andet))?(?: (?:rettelser|bemærkninger|ændringer|kommentarer|tilføjelser|indvendinger))?(?: at (?:tilføje|bemærke|rette|indvende|ændre))?(?= )/
const nouns = / (?:rettelser|bemærkninger|ændringer|kommentarer|tilføjelser|indvendinger|tilføje|bemærke|rette|indvende|ændre) /
const withoutNothing = (folded: string): string => folded.replace(nothing, whole => (nouns.test(`${whole} `) ? ' fint' : whole))

const aName = /^\p{Lu}\p{Ll}+(?= (?:har|er) )|(?<=(?:talt|snakket|fat|vendt det) (?:med|i) )\p{Lu}\p{Ll}+/gu
/** What stands beside such an order and agrees with it: that it is good, that it has been read, that the chair has said yes. */
export const agrees = (clause: string, names: ReadonlySet<string>): boolean => {
  const words = wordsOf(withoutNothing(fold(clause)))
  // "Kim har set den", "Karin er orienteret", "talt med Karin": a name more changes nothing.
  const own = (clause.match(aName) ?? []).map(each => each.toLowerCase()).filter(each => each !== 'ingen' && each !== 'hvem')
  return (
    words.length < 16 &&
    words.some(each => agreeing.has(each)) &&
    words.every(each => agreeing.has(each) || fillers.has(each) || names.has(each) || own.includes(each))
  )
}

/** "Skal den sendes nu" asks, with or without its sign; "så kan den sendes" does not. */
const asksWhether = new RegExp(`^ (?:må|kan|skal) ${it} `)

/** A clause that orders what waits to go out to everybody, and says nothing else. */
export const ordersToSend = (clause: string): boolean => {
  const folded = fold(clause)
  return !clause.includes('?') && folded.length < 160 && !asksWhether.test(folded) && orders.some(each => each.test(folded))
}

const minutes = / [^ ]{0,8}referat(?:et|er|erne)? /
const agenda = / (?:dagsorden|dagsordenen|dagsordnen) /
/** "Udsæt referatet" below a draft agenda, "Send dagsordenen" below the minutes: said of a paper that is not the letter's. */
export const namesOtherPaper = (sentence: string, letter: string | undefined): boolean => {
  const folded = fold(sentence)
  const [own, other] = letter === 'minutes-preview' ? [minutes, agenda] : [agenda, minutes]
  return other.test(folded) && !own.test(folded)
}

const waitsForOk: ReadonlySet<string> = new Set(['agenda-for-approval', 'agenda-held', 'minutes-preview'])
/** Whatever is done with what waits, the ok was heard with it. */
const ofWhatWaits: ReadonlySet<string> = new Set(
  'ApproveAgenda HoldAgenda EditAgenda AmendItem WithdrawItem SubmitItem PlaceItem DistributeMinutes HoldMinutes SubmitMinutes'.split(
    ' ',
  ),
)

/**
 * "Ok. Jeg kommer ikke selv", "Ja, og flyt mødet til kl. 10": what stands beside the ok is done, and by an ok that says more nothing goes out. Its writer
 * hears of that, and does not wait for minutes that nobody got.
 */
export const okNotLost = (understood: Understood, reading: Reading): Understood => {
  const { letter, lines, names, situation } = reading
  const isOffice = situation.sender !== null && isSecretariat(situation.sender)
  if (understood.kind !== 'wishes' || understood.wishes.length === 0 || !isOffice || !waitsForOk.has(letter?.name ?? ''))
    return understood
  const isHeard = understood.wishes.some(each => each.on === 'meeting' && ofWhatWaits.has(each.command.type))
  const [ok = ''] = (lines.flatMap(sentencesOf)[0] ?? '').split(/[,;]? (?:og|men) |[,;] /)
  return isHeard || !saysOnly(ok, sendIt, names) || namesOtherPaper(ok, letter?.name)
    ? understood
    : { ...understood, wishes: [...understood.wishes, ...toPeople(meetingAnswered(reading)?.number ?? null, ok)] }
}
