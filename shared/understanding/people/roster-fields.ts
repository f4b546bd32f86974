import { localDayOf } from '../../calendar/day.ts'
import type { ListedContact, Person } from '../../people.ts'
import { isSecretariat } from '../../people.ts'
import { findDates } from '../dates/dates.ts'
import { hasItemWords } from '../items/item-wish.ts'
import { addressesIn } from '../language/addresses.ts'
import { fold, sentencesOf } from '../language/text.ts'
import { ofMinutes, toMinuteTaker } from '../letter-groups.ts'
import { wishes } from '../outcome.ts'
import type { Reading, Rule } from '../reading.ts'
import { waiting } from '../talk/to-people.ts'
import { organisationIn } from '../yes-no/held-answer.ts'
import { nameShape, personCalled, spokenFor } from './colleagues.ts'
import { lastNameIn } from './contacts.ts'
import { placeByDomain } from './roster-words.ts'

// News of members by its fields: whom the roster has, whom it has not, an address, a name, and in which clause somebody goes. What else a sentence says is a reason.

/** Of a clause with somebody whom the roster has: they go. */
const goes =
  / (?:(?:stopper|holder op|slutter|rejser)(?= (?:$|i |hos |som |med udgangen|den |d |pr |per |til |desværre|snart|nu |om |ved |og |efter |allerede ))|fratræder|forlader (?:os|kommunen|netværket)|udtræder|udgår|stoppede|fratrådte|sluttede|holdt op|har sagt op|(?:går|gik) på (?:pension|efterløn)|(?:har |fik )?(?:fået |får )?(?:nyt|andet) (?:job|arbejde)|har skiftet job|skifter job|er (?:nu |desværre |jo )?(?:stoppet|fratrådt|holdt op|sluttet|rejst|ophørt|ude)|(?:er|arbejder) (?:[^ ]{1,8} )?ikke (?:længere|mere)|ud med|skal (?:ud|af listen|slettes|fjernes)|skal ikke (?:længere )?(?:have|stå|på)) |^(?: (?!året|måneden|ugen|går|gik)[^ ]+){1,4} ud $/
/** "Fra på mandag er det ikke længere Mads Thorup": the name stands behind. */
const noLonger = / ikke (?:længere|mere) /
const onLeave = / (?:barsel|barselsorlov|orlov|sygeorlov|langtidssygemeldt|sygemeldt) /
const doubts =
  / (?:måske|hvis|muligvis|tror|overvejer|eventuelt|evt|medmindre|alligevel|ikke stoppet|vist|regner med|håber|rygtes) /
/** "Stopper til 1. april, hun har fået nyt job": what is told in the past is why. */
const isNow = / (?:stopper|holder op|slutter|fratræder|rejser|går på|begynder|starter|tiltræder|overtager) /
/** Somebody whom the roster has not is brought in. */
const brings =
  / (?:afløser|afløseren|efterfølger|efterfølgeren|vikar|vikaren|barselsvikar|ny|nye|i stedet|stedet|overtager|tager over|tiltræder|begynder|starter|startet|ansat|kollega|selskab|kontakt|kontaktperson|hedder|kommer|ind|ind med|men|efter|suppleret|supplerer|sammen med|medlem) /
const ofAddress =
  / (?:mail|mailen|mails|e-mail|e-mailen|mailadresse|mailadressen|e-mailadresse|adresse|adressen|fanges|træffes|skrives|nås|skriv) /
const pronoun = /^(?:(?:og|men|så) )?(?:hun|han|hendes|hans|den nye|den rigtige|det nye|mailen|adressen|den)(?= )/i
const renamed = new RegExp(
  `(?:hedder|hedde|kalder sig)(?: (?:nu|fremover|herefter|så|i dag))? (${nameShape})|(?:navn|navnet|efternavn|efternavnet)(?: (?:til|er|nu))*:? (${nameShape})|tager navnet (${nameShape})`,
  'u',
)
const someDay =
  / (?:(?:til|fra|efter|inden|over|med|ved) (?:den )?(?:udgangen|sommer|sommeren|sommerferien|ferien|jul|påske|nytår|efteråret|foråret|næste (?:år|måned|uge)|på mandag|mandag|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)|om (?:en|et|to|tre|nogle|et par) (?:uge|uger|måned|måneder|dage)) /
const past =
  / (?:stoppede|fratrådte|sluttede|gik|fik|holdt op|(?:er|har) (?:[^ ]{1,8} )?(?:stoppet|fratrådt|sluttet|rejst|sagt op|fået)|siden|i (?:fredags|går|mandags|tirsdags|onsdags|torsdags)|startede|begyndte) /
/** "Vil du sætte Kim Lund, kim@…, på?" */
const asksToList =
  / (?:kan|vil|gider|må) (?:du|i) (?:[^ ]{1,12} ){0,3}?(?:tilføje|sætte|skrive|rette|ændre|opdatere|slette|fjerne|sørge) /
/** That somebody is new, where nobody whom we know is changed: a contact may be named as the one to ask. */
const isNewOne =
  / (?:ny|nye|nyt|afløser|afløseren|efterfølger|efterfølgeren|vikar|vikaren|ansat|stedet|overtager|tilføj|tilføje|tilføjes|ind|selskab|starter|startet|begynder|begyndt|tiltræder|suppleret) /
/** Without a change of somebody whom we know, the words must say that it is about the list. */
const ofList =
  / (?:kontakt|kontakten|kontaktperson|kontaktpersonen|kontaktpersoner|afløser|afløseren|efterfølger|efterfølgeren|vikar|vikaren|listen|deltagerlisten|kontaktlisten|kollega|ansat|selskab|netværket) /
/** Of meetings and papers: no news of who is with us. */
const otherwise =
  / (?:mødet|møde|[^ ]{2,10}mødet|punkt\S*|dagsorden\S*|referat\S*|afbud|mødeleder\S*|referent\S*|deltager|indkaldels\S*) /
/** Behind a dash or a star, or before a colon: a heading. */
const heading = /^[-*•·–]? ?(\p{Lu}[\p{L} -]{1,30}): /u

export interface FieldNews {
  readonly list: readonly ListedContact[]
  readonly leaves: readonly string[]
  /** On leave, and on the list. */
  readonly onLeave: readonly string[]
  /** Something of it is of a day to come. */
  readonly isAhead: boolean
  /** News of somebody that could not be read whole: no address, or nobody whom we know. */
  readonly unread: readonly string[]
}

const names = new RegExp(`(?<![\\p{L}-])${nameShape}`, 'gu')

/** Whom the roster has, in the order of the words. */
const peopleIn = (text: string, people: readonly Person[], place: string | null): readonly Person[] => {
  const found = [...text.matchAll(names)].flatMap(([run]) => {
    const words = run.split(' ')
    const tails = words.flatMap((_, at) => [words.slice(at).join(' '), words[at] ?? ''])
    return tails.map(each => personCalled(each, people, place) ?? personCalled(each, people)).find(each => each !== null) ?? []
  })
  return [...new Set(found)]
}

const clausesOf = (sentence: string): readonly string[] =>
  sentence.split(/[,;:](?=\s)|\s[–-]\s|(?:,|\s)(?=(?:og|men|så) (?:\p{Lu}|hun |han |ind ))/u).filter(each => /\p{L}/u.test(each))

/** A name of two words or more that is nobody's on the roster and no municipality's. */
const strangerIn = (text: string, people: readonly Person[], places: ReadonlySet<string>): string | null => {
  const name = lastNameIn(text, places)
  return name === null || people.some(each => personCalled(name, [each]) !== null) ? null : name
}

/** What a mail of the secretariat's says of who is with us; null for a doubt or a question about it, and where it says nothing. */
export const newsByField = (reading: Reading): FieldNews | null => {
  const { situation, lines, text } = reading
  const { charter, now } = situation
  const people = spokenFor(situation)
  const today = localDayOf(now, charter.timeZone)
  const known = new Set(people.flatMap(each => [each.email, ...each.aliases]))
  const places = new Set(charter.organisations.flatMap(each => fold(each).trim().split(' ')))
  const whole = organisationIn(text, charter.organisations)
  const list: ListedContact[] = []
  const leaves: string[] = []
  const away: Person[] = []
  const unread: string[] = []
  let isAhead = false
  let last: Person | null = null
  let place: string | null = null
  let pending: { readonly name: string; readonly place: string | null; readonly sentence: string } | null = null
  let wasOfAddress = false
  for (const sentence of lines.slice(0, 40).flatMap(sentencesOf)) {
    const folded = fold(sentence)
    const fresh = addressesIn(sentence).filter(({ email }) => !known.has(email))
    const own = organisationIn(heading.exec(sentence)?.[1] ?? sentence, charter.organisations)
    place = own ?? place
    const called = peopleIn(sentence, people, own)
    const isPointed: boolean = called.length === 0 && pronoun.test(sentence) && last !== null
    const persons: readonly Person[] = isPointed && last !== null ? [last] : called
    const isGone = onLeave.test(folded) ? [] : clausesOf(sentence).filter(each => goes.test(fold(each)))
    const leaving: readonly Person[] = isGone.flatMap(each => {
      const behind = noLonger.test(fold(each)) ? each.slice(each.search(/ikke (?:længere|mere)/)) : each
      const inClause = peopleIn(behind, people, own)
      // "Henrik Juhl stopper, han har fået job": of whoever was named first.
      return (
        inClause.length > 0 ? inClause : /^\s*(?:og |men )?(?:han|hun)(?= )/i.test(each) ? persons : persons.slice(0, 1)
      ).slice(0, 1)
    })
    const isLeave = onLeave.test(folded) && persons.length > 0
    const rename = renamed.exec(sentence)
    const newName = rename?.[1] ?? rename?.[2] ?? rename?.[3] ?? null
    const newcomer = fresh.length === 0 && brings.test(folded) ? strangerIn(sentence, people, places) : null
    const isNews = fresh.length > 0 || leaving.length > 0 || isLeave || newcomer !== null
    if (fresh.length > 0 && otherwise.test(folded)) return null
    if (isNews && doubts.test(folded) && !otherwise.test(folded)) return null
    if (isNews && sentence.trimEnd().endsWith('?') && !asksToList.test(folded)) return null
    if (isNews && (!past.test(folded) || isNow.test(folded))) {
      const days = findDates(sentence, now, charter.timeZone)
      isAhead ||= someDay.test(folded) || days.some(({ day }) => day !== null && day > today)
    }
    const subject: Person | null = persons[0] ?? null
    if (
      newName !== null &&
      subject !== null &&
      !brings.test(folded.replace(/ (?:hedder|nye?|efter) /g, ' ').replace(/ (?:ny|nyt|nye|til) /g, ' '))
    ) {
      const isWhole = newName.includes(' ')
      const name = isWhole ? newName : `${subject.name.split(' ').slice(0, -1).join(' ')} ${newName}`
      const isSame = personCalled(newName, [subject]) !== null
      if (!isSame) {
        list.push({
          name,
          email: fresh[0]?.email ?? subject.email,
          organisation: subject.organisation,
          shown: sentence.slice(0, 120),
          person: subject.id,
        })
        last = subject
        continue
      }
    }
    if (!otherwise.test(folded) || fresh.length > 0) leaves.push(...leaving.map(each => each.id))
    if (isLeave && subject !== null) away.push(...(leaving.includes(subject) ? [] : [subject]))
    for (const { email, at } of fresh) {
      const before = sentence.slice(Math.max(0, at - 160), at)
      const stranger = strangerIn(before, people, places)
      const isPending =
        pending !== null && (stranger === null || stranger === pending.name) && !called.some(each => !leaving.includes(each))
      const owner =
        stranger !== null || isPending
          ? null
          : (called.findLast(each => !leaving.includes(each)) ?? (isPointed || wasOfAddress ? last : null))
      const name: string | null = owner?.name ?? stranger ?? (isPending ? (pending?.name ?? null) : null)
      const organisation: string | null =
        owner?.organisation ??
        own ??
        placeByDomain(email, people) ??
        pending?.place ??
        (subject ?? last)?.organisation ??
        place ??
        whole
      if (name === null || organisation === null || (owner !== null && !ofAddress.test(folded) && !wasOfAddress))
        unread.push(sentence)
      else list.push({ name, email, organisation, shown: sentence.slice(0, 120) })
      if (isPending) pending = null
    }
    if (newcomer !== null && !otherwise.test(folded)) {
      if (pending !== null) unread.push(pending.sentence)
      pending = { name: newcomer, place: own ?? subject?.organisation ?? place, sentence }
    }
    wasOfAddress = ofAddress.test(folded) && fresh.length === 0
    last = persons[0] ?? last
  }
  if (pending !== null) unread.push(pending.sentence)
  const gone = [...new Set(leaves)]
  if (list.length + gone.length + away.length === 0 && !unread.some(each => ofList.test(fold(each)))) return null
  return {
    list,
    leaves: gone,
    onLeave: [...new Set(away)].filter(each => !gone.includes(each.id)).map(each => each.name),
    isAhead,
    unread,
  }
}

/**
 * Whatever the secretariat writes of who comes, goes, is away or is to be reached elsewhere, where `rosterSaid` does not know every word of it: shown, and done after a yes. What lacks an
 * address is shown as lacking it; a day to come is said to be one.
 */
export const rosterByField: Rule = reading => {
  const { situation, letter, separated } = reading
  const { sender, hint } = situation
  if (sender === null || !isSecretariat(sender) || hint != null || separated.kind === 'forward') return null
  if (hasItemWords(reading) && !noItem.test(fold(reading.text))) return null
  if (letter !== null && ((waiting.has(letter.name) && letter.name !== 'question') || ofPapers.has(letter.name))) return null
  const news = newsByField(reading)
  if (news === null) return null
  const { list, leaves, onLeave, isAhead, unread } = news
  const isChange = leaves.length + onLeave.length > 0 || list.some(each => isOfKnown(each, reading))
  const folded = fold(`${reading.subject.stem} ${reading.text}`)
  if (!isChange && !(ofList.test(folded) && isNewOne.test(folded))) return null
  const rows = unread.map(shown => ({ name: '', email: null, organisation: null, shown: shown.slice(0, 200) }))
  return wishes('news of the roster, by its fields', {
    on: 'members',
    command: {
      ...{ type: 'CompareRoster', list: [...list, ...rows], leaves },
      ...(isAhead && { isAhead: true as const }),
      ...(onLeave.length > 0 && { onLeave }),
    },
  })
}

/** "Nej, det er ikke et punkt, det er en ny kontaktperson" */
const noItem = / ikke (?:[^ ]{1,10} )?(?:et |noget )?(?:punkt|emne) /
const isOfKnown = ({ name, organisation, person }: ListedContact, { situation }: Reading): boolean =>
  person !== undefined || spokenFor(situation).some(each => each.name === name && each.organisation === organisation)
/** What is said of people below these is said of the paper, or of an item. */
const ofPapers: ReadonlySet<string> = new Set([
  ...[...ofMinutes, ...toMinuteTaker],
  ...['comments-bundle', 'item-receipt', 'item-amended', 'item-placed'],
])
