import { localDayOf } from '../../calendar/day.ts'
import type { ListedContact, Person } from '../../people.ts'
import { isSecretariat } from '../../people.ts'
import { findDates } from '../dates/dates.ts'
import { addressesIn } from '../language/addresses.ts'
import { isCourtesy } from '../language/phrases.ts'
import { fold, sentencesOf } from '../language/text.ts'
import { wishes } from '../outcome.ts'
import type { Reading, Rule } from '../reading.ts'
import { answered, byItself } from '../reading.ts'
import { organisationIn } from '../yes-no/held-answer.ts'
import { yesOrNo } from '../yes-no/yes-words.ts'
import { nameShape, personCalled, spokenFor } from './colleagues.ts'
import { lastNameIn } from './contacts.ts'

const gone =
  / (?:er|har) (?:(?:desværre|nu|jo|også) ){0,2}(?:stoppet|fratrådt|holdt(?: op)?|sluttet|ophørt|rejst|gået på (?:pension|efterløn)|fået nyt (?:job|arbejde)|skiftet job|ikke længere|ikke (?:[^ ]{1,12} ){0,2}(?:med|hos (?:os|jer|dem)|ansat) (?:mere|længere)) | (?:har sagt op) | (?:stopper|udgår|fratræder|stoppede|fratrådte|sluttede|ophørte|gik på (?:pension|efterløn)|fik (?:nyt )?(?:job|arbejde)) | arbejder (?:[^ ]{1,12} )?ikke (?:mere|længere) | skal (?:ikke|ikke længere) have (?:flere )?(?:mails?|post|indkaldelser) | skal ikke (?:længere |mere )?(?:stå|være) på (?:[^ ]{1,12} )?(?:listen|adresselisten|kontaktlisten|mailinglisten) /
const takeOff =
  /(?:^ (?:(?:ja|jo|og|så|vil du|kan du|venligst|gerne|lige|hej|du må gerne) ){0,3}| så )(?:slet|slette|fjern|fjerne|(?:tag|tage)(?= (?:[^ ]+ ){1,6}af )) (?!(?:.* )?(?:punkt|punktet|afbud|mødet) )| (?:skal|må|vil) (?:gerne )?have (?:slettet|fjernet) (?=(?:[^ ]+ ){1,6}(?:som kontakt|fra (?:kontakt|adresse|mail)?listen))/
/** "Slet ham venligst på listen", "Han skal ikke have flere mails": of whoever was said to be gone. */
const ofWhoIsGone = / (?:han|hun|ham|hende|vedkommende|den pågældende) /
/** "…, det er hendes private mail": why an address goes. */
const ofList = / (?:fra|af|på) (?:[^ ]{1,12} )?(?:listen|kontaktlisten|adresselisten|mailinglisten|oversigten) /
/** On leave: somebody stays on the list, and whoever stands in comes to it. */
const onLeave = / (?:barsel|orlov|sygeorlov|sygemeldt|ferie) /
/** What is asked of us about a list, and brings nobody by itself. */
const asksForIt =
  /^ (?:(?:vil|kan|gider|kunne|må) (?:du|i|jeg bede dig) |(?=(?:retter|ændrer|opdaterer|sletter|fjerner|tilføjer) (?:du|i) )|du må gerne |i må gerne |skriv |sæt |tilføj |ret |opdater |husk )(?:[^ ]{1,20} ){0,4}?(?:rette|ret|retter|tilføje|tilføj|skrive|skriv|sætte|sæt|opdatere|slette|fjerne|ændre|ændrer|opdaterer|sletter|fjerner|tilføjer|du|det|den|dem|hende|ham|på|op)(?: [^ ]{1,20}){0,6} $/
/** A heading, or who somebody is. */
const introduces =
  /^ (?:(?:her|hermed|følgende|nedenfor) (?:er|følger|kommer|har)|(?:vi|[^ ]{2,30}) har fået|(?:han|hun|vedkommende) (?:har|er|hedder|kan)|ny|nye|i stedet|til listen|det er|fremover|(?:hans|hendes) (?:stilling|plads|job|afløser)) /
const newAddress =
  / (?:ny|nyt|ret|rette|rettes|ændr|ændre|ændret|skiftet|opdater|fremover|nu) (?:[^ ]{1,30} ){0,4}?(?:mail|mailen|e-mail|mailadresse|mailadressen|e-mailadresse|adresse|adressen) | (?:adresse|mail|mailadresse|mailadressen|adressen) (?:til|er nu|er ændret|fremover) /
/** "Til sommer", "om en måned": ahead, and no day that could be looked up. */
const someDay =
  / (?:(?:til|fra|efter|inden|over) (?:den )?(?:sommer|sommeren|sommerferien|ferien|jul|påske|nytår|efterår|efteråret|forår|foråret|næste (?:år|måned|uge)|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)|om (?:en|et|to|tre|nogle|et par) (?:uge|uger|måned|måneder|dage|år)|næste (?:måned|uge|år)) /
/** "Stoppede den 1. marts", "har ikke været her siden 15. februar": a day without a year is the last one. */
const wasThen =
  / (?:(?:er|har) (?:(?:desværre|nu|jo|også) ){0,2}(?:stoppet|fratrådt|holdt op|sluttet|ophørt|rejst|gået på (?:pension|efterløn)|fået nyt (?:job|arbejde)|skiftet job)|siden|stoppede|fratrådte|sluttede|ophørte|gik på|startede|begyndte|tiltrådte|kom) /
const unsure = / (?:måske|hvis|vist|muligvis|tror|overvejer|snart|senere|eventuelt|evt|alligevel|medmindre|ikke stoppet|stadig) /

/** "Den gamle virker vist måneden ud", "Karin fortsætter som hidtil", "Han var kun vikar": how it was or stays, and no news of anybody. */
const stays =
  /^ (?:og |men )?(?:(?:den|det) gamle (?:adresse|mailadresse|mail)?(?: )?(?:virker|gælder|lukker|kan|bliver)|(?:[^ ]{2,20} ){1,3}(?:fortsætter|bliver|er fortsat|er stadig|er (?:der|her)(?= (?:stadig|fortsat|som|endnu|jo)))(?: (?:som|hidtil|før|stadig|fortsat|stadigvæk|endnu|jo|kontaktperson|på|listen|uændret|nu|i|os|hos)){0,5} $|(?:han|hun|vedkommende) var (?:kun|bare|blot) |(?:[^ ]{2,20} ){1,3}(?:står|er|optræder) (?:(?:nu|altså|der|på|listen) ){0,3}(?:to gange|dobbelt) )| (?:så|foreløbig|indtil videre|nu|derfor) (?:[^ ]{1,12} ){0,2}?(?:er )?det (?:er )?(?:(?:foreløbig|indtil videre|nu|altså) )?(?:kun|bare|alene) [^ ]{2,20}(?: [^ ]{2,20}){0,2} $/

const wanted =
  / (?:ny|nye|nyt|tilføj|tilføje|skriv|sæt|stedet|afløser|efterfølger|vikar|overtager|tager over|opdateret|opdaterede|liste|listen|kontaktliste|ret|rette|rettelse|mailadresse|fået) /

/** "Pia Holm er blevet gift og hedder nu Pia Strandby": the same person by another name; where no address stands there, the old one stays. */
const renamed = new RegExp(
  `(?:hedder (?:nu |fremover |i dag |herefter )?|har (?:skiftet|ændret) (?:efter)?navn til |(?:har )?fået navnet |(?:skifter|ændrer) (?:efter)?navn til |navneændring til |nyt (?:efter)?navn(?:et)?:? (?:er )?)(${nameShape})`,
  'u',
)
/** "Hendes mail er …": of whoever was named before. */
const addressOf = / (?:mail|mailen|e-mail|e-mailen|mailadresse|mailadressen|adresse|adressen) /
/** Of meetings, items and papers, or an order: something else than who is with us. */
const otherwise =
  / (?:møde|mødet|møder|erfa-mødet|erfa-møde|planlægningsmødet|punkt|punktet|punkter|dagsorden|dagsordenen|referat|referatet|afbud|frist|fristen|aflys|aflyses|flyt|flyttes|send|sende|skriv til|sig til|husk|bed|spørg|giv|mødeleder|mødelederen|referent|referenten|bytte|bytter) /
/** Somebody comes, goes or is to be reached elsewhere, and whoever it is is not on the list. */
const isOfSomebody = (sentence: string): boolean => {
  const folded = fold(sentence)
  return [gone, takeOff, newAddress].some(each => each.test(folded)) || renamed.test(sentence) || twoNames.test(sentence)
}
const twoNames = /(?<=\s)\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u
/** "Der er sket lidt hen over sommeren", "Der kommer først en ny til november": of no address and nobody whom the list has, and nothing that could be done about it. */
const tellsAround = (sentence: string, named: Person | null): boolean =>
  named === null &&
  !isOfSomebody(sentence) &&
  !sentence.includes('?') &&
  addressesIn(sentence).length === 0 &&
  !otherwise.test(fold(sentence))

/** A sentence that a change of the list answers: who leaves or is away for a while, or that the list is to be put right. */
export const isOfRoster = (sentence: string): boolean =>
  [gone, takeOff, onLeave, stays, asksForIt].some(each => each.test(fold(sentence)))

/** "Mette er der stadig": who stays on the list, and not who comes to the meeting. */
export const staysOnList = (sentence: string): boolean => stays.test(fold(sentence))

/** "Vil du sørge for, at hun kommer på listen?", "To rettelser til deltagerlisten": which the change of the list is. */
export const isOfTheList = (sentence: string): boolean =>
  / (?:på|af|fra|i|til) (?:[^ ]{1,10} )?(?:listen|deltagerlisten|kontaktlisten|adresselisten|maillisten|mailinglisten) /.test(
    fold(sentence),
  )

interface News {
  readonly list: readonly ListedContact[]
  readonly leaves: readonly string[]
}

const calledIn = (sentence: string, people: readonly Person[], place: string | null): Person | null => {
  const found = [...sentence.matchAll(new RegExp(`(?<![\\p{L}])${nameShape}`, 'gu'))].flatMap(([run]) => {
    const words = run.split(' ')
    const whole = words.map((_, at) => words.slice(at).join(' ')).map(each => personCalled(each, people, place))
    return whole.find(each => each !== null) ?? []
  })
  const [first, ...more] = [...new Set(found)]
  return first !== undefined && more.length === 0 ? first : null
}

/** The municipality whose members alone write from there: whoever has an address of its domain is one of them. */
export const placeByDomain = (email: string, people: readonly Person[]): string | null => {
  const domain = email.slice(email.lastIndexOf('@'))
  const [only, ...more] = [...new Set(people.filter(each => each.email.endsWith(domain)).map(each => each.organisation))]
  return only !== undefined && more.length === 0 ? only : null
}

const newsIn = (reading: Reading): News | null => {
  const { situation, lines, names } = reading
  const { charter, now } = situation
  const people = spokenFor(situation)
  const today = localDayOf(now, charter.timeZone)
  const about = answered(reading, 'passed-on')?.who ?? null
  const known = new Set(people.flatMap(each => [each.email, ...each.aliases]))
  const places = new Set(charter.organisations.flatMap(each => fold(each).trim().split(' ')))
  const whole = organisationIn(`${reading.subjectIsOwn ? reading.subject.stem : ''} ${reading.text}`, charter.organisations)
  const list: ListedContact[] = []
  const leaves: string[] = []
  let hasNewName = false
  for (const sentence of lines.slice(0, 60).flatMap(sentencesOf)) {
    const folded = fold(sentence)
    // What is to be so from a day ahead is not made before it.
    const isAhead =
      !wasThen.test(folded) &&
      (someDay.test(folded) || findDates(sentence, now, charter.timeZone).some(({ day }) => day !== null && day > today))
    if (stays.test(folded) && addressesIn(sentence).length === 0) continue
    // On leave: whom we know stays on the list, which `roster-fields` says.
    if (unsure.test(folded) || onLeave.test(folded)) return null
    const place = organisationIn(sentence, charter.organisations)
    const fresh = addressesIn(sentence).filter(({ email }) => !known.has(email))
    const isAsked = sentence.trimEnd().endsWith('?')
    if (isAsked && (fresh.length > 0 || !asksForIt.test(folded))) return null
    const named = calledIn(fresh[0] === undefined ? sentence : sentence.slice(0, fresh[0].at), people, place)
    const calledNow = renamed.exec(sentence)
    const before = calledNow === null ? null : calledIn(sentence.slice(0, calledNow.index), people, place)
    if (calledNow?.[1] !== undefined && before !== null) {
      if (isAhead || isAsked || fresh.length > 1) return null
      const { organisation, id: person } = before
      list.push({
        // "Pia hedder Strandby til efternavn nu"
        name: calledNow[1].includes(' ')
          ? calledNow[1]
          : `${before.name.split(' ').slice(0, -1).join(' ')} ${calledNow[1]}`.trim(),
        email: fresh[0]?.email ?? before.email,
        organisation,
        shown: sentence.slice(0, 120),
        person,
      })
      hasNewName = fresh.length === 0
      continue
    }
    // "Mailen er pia.strandby@…" behind it.
    const renamedLast = hasNewName ? list.at(-1) : undefined
    hasNewName = false
    if (
      renamedLast !== undefined &&
      fresh.length === 1 &&
      addressOf.test(folded) &&
      !isAhead &&
      calledIn(sentence, people, place) === null
    ) {
      list.splice(-1, 1, { ...renamedLast, email: fresh[0]?.email ?? null })
      continue
    }
    const isGone = gone.test(folded) || takeOff.test(folded)
    const listed = addressesIn(sentence).filter(({ email }) => known.has(email))
    // "Fjern maja@… fra listen igen": whoever has that address.
    if (takeOff.test(folded) && ofList.test(folded) && listed.length > 0 && fresh.length === 0) {
      if (isAhead || isAsked) return null
      leaves.push(...people.filter(each => listed.some(({ email }) => each.email === email)).map(each => each.id))
      continue
    }
    if (isGone && named === null && fresh.length === 0 && leaves.length > 0 && ofWhoIsGone.test(folded) && !isAhead) continue
    if (isGone && named !== null && !isAsked) {
      if (isAhead) return null
      leaves.push(named.id)
    }
    for (const { email, at } of fresh) {
      if (isAhead) return null
      const owner = newAddress.test(folded)
        ? (named ?? (about === null ? null : (people.find(each => each.id === about.person) ?? null)))
        : null
      const name = owner?.name ?? lastNameIn(sentence.slice(Math.max(0, at - 160), at), places)
      const organisation = owner?.organisation ?? place ?? placeByDomain(email, people) ?? whole
      if (name === null || organisation === null) return null
      list.push({ name, email, organisation, shown: sentence.slice(0, 120) })
    }
    const isKnown = addressesIn(sentence).length > 0 || (isGone && named !== null)
    if (
      !isKnown &&
      !isCourtesy(sentence, names) &&
      !asksForIt.test(folded) &&
      !introduces.test(folded) &&
      !tellsAround(sentence, named)
    )
      return null
  }
  // "Kontaktperson og mail: Kim Lund, kim@…" asks for nothing.
  const isWanted =
    list.length === 0 ||
    leaves.length > 0 ||
    list.some(({ person }) => person !== undefined) ||
    wanted.test(fold(`${reading.subject.stem} ${reading.text.slice(0, 2000)}`))
  if (!isWanted) return null
  return list.length + leaves.length === 0 ? null : { list, leaves: [...new Set(leaves)] }
}

const pointed: ReadonlySet<string> = new Set(['hun', 'han', 'hende', 'ham', 'vedkommende'])
/** "Hun er stoppet", "Slet Birgit", "Prøv birgit@…" below the letter that says whom our mail did not reach: that one, by the whole name. */
const withWhoIsMeant = (reading: Reading): Reading => {
  const name = answered(reading, 'undelivered')?.who.name ?? ''
  const [first = ''] = name.split(' ')
  if (first === '' || first === name) return reading
  const inFull = (line: string): string =>
    line
      .replace(/^(?:prøv|brug|send til|skriv til)(?: i stedet| hellere)?:? (?=[^ ]{1,60}@)/i, `${name} har ny mailadresse: `)
      .replace(/(?<![\p{L}\p{N}@.-])[\p{L}-]{2,30}(?![\p{L}@.]| \p{Lu}\p{Ll})/gu, word =>
        word === first || pointed.has(word.toLowerCase()) ? name : word,
      )
  const lines = reading.lines.map(inFull)
  return { ...reading, lines, text: lines.join('\n'), said: reading.said.map(inFull) }
}

/**
 * The secretariat says in words who joins, leaves, or is to be reached elsewhere: "Kirsten er stoppet. I stedet kommer Louise Frydenlund, louise@…". What it
 * would change is shown, as for a list, and waits for a yes. Nobody else is touched; a day ahead, a doubt or a sentence about something else, and it is asked.
 */
export const rosterSaid: Rule = reading => {
  const { sender, hint } = reading.situation
  if (sender === null || !isSecretariat(sender) || hint != null || reading.separated.kind === 'forward') return null
  if (
    reading.letter !== null &&
    answered(reading, 'passed-on', 'roster-changed', 'contacts-changed', 'undelivered', 'held-mail-answered', 'question') === null
  )
    return null
  const news = newsIn(withWhoIsMeant(reading))
  return news === null
    ? null
    : wishes('news of the roster, in words', {
        on: 'members',
        command: { type: 'CompareRoster', list: news.list, leaves: news.leaves },
      })
}

const yesFirst = /^((?:ja|jo|jep)(?: tak)?)[,.:;–-] ?(?:og )?(?=\p{L})/iu
/**
 * "Ja, og ret så også Hedensted: Lone Engstrup er ikke med mere": the yes to what was shown, and further news, which is shown in its turn. Every word behind the yes must be
 * such news; one that is not may take it back.
 */
export const rosterAnswerAndMore: Rule = reading => {
  const letter = answered(reading, 'roster-compared')
  const [first = '', ...others] = reading.lines
  const yes = yesFirst.exec(first)
  if (letter === null || yes === null) return null
  const behind = [first.slice(yes[0].length), ...others]
  const head = { ...reading, text: yes[1] ?? '', lines: [yes[1] ?? ''], said: [yes[1] ?? ''] }
  const news = yesOrNo(head, 'contacts') === 'yes' ? newsIn(byItself(reading, behind)) : null
  if (news === null || behind.some(each => / (?:men|ikke ham|ikke hende|vent|hvis|undtagen|kun) /.test(fold(each)))) return null
  return wishes(
    '»ja« to what was shown of the roster, and further news',
    { on: 'members', command: { type: 'ChangeRoster', change: letter.change, yes: true } },
    { on: 'members', command: { type: 'CompareRoster', list: news.list, leaves: news.leaves } },
  )
}
