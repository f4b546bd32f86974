import type { Attendant } from '../../meeting/commands.ts'
import { isSecretariat } from '../../people.ts'
import { withoutDates } from '../dates/dates.ts'
import { chooseMeeting, spokenOfInstead } from '../dates/which-meeting.ts'
import { codesIn } from '../items/codes.ts'
import { takesItemBack } from '../items/item-taken-back.ts'
import { hasItemWords, itemsIn } from '../items/item-wish.ts'
import { clausesBy } from '../language/clauses.ts'
import { isCourtesy, saysOnly } from '../language/phrases.ts'
import { once } from '../language/remembering.ts'
import { fold, sentencesOf, wordsOf } from '../language/text.ts'
import { fillers, nods, nothingToAdd } from '../language/vocabulary.ts'
import { ask, nothingWanted, toMeeting, wishes } from '../outcome.ts'
import type { Reading, Rule } from '../reading.ts'
import { answered } from '../reading.ts'
import type { Understood, Wish } from '../understood.ts'
import { ofWhom } from './absence-of-colleagues.ts'
import { isReason } from './absence-words.ts'
import { isOfItem, itemsBesideApology } from './apology-items.ts'
import { forPeople, presentedBy } from './apology-more.ts'
import { comesAfterAll } from './apology-undone.ts'
import { apologyIn, isHalfApology, isOthersApology } from './apology-words.ts'
import { inFull } from './colleagues.ts'
import { missesUnknown, severalMissed } from './meetings-missed.ts'
import { bareName, besideAway, substituteIn } from './substitutes.ts'

/** "…, men Lemvig har et punkt": whoever writes for a municipality speaks of it by its name. */
const beforeOwnName = (sentence: string, { situation }: Reading): readonly string[] => {
  const [own] = wordsOf(fold(situation.sender?.organisation ?? ''))
  const turn = [...sentence.matchAll(/[,;]? (?:men|og|but|and) (?=([\p{L}-]+))/giu)].find(each => each[1]?.toLowerCase() === own)
  return turn === undefined ? [sentence] : [sentence.slice(0, turn.index), sentence.slice(turn.index + turn[0].length)]
}

/** "Maja og jeg": one subject, and no two halves. */
const withColleague = /^(?!Afbud|Tak|Hej|Nej|Ja)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? og (?=jeg )/u

/** "Afbud fra Lemvig, men vi har et punkt: …": each half is heard by itself. */
const halves = (sentence: string, reading: Reading): readonly string[] =>
  beforeOwnName(sentence, reading)
    .flatMap(each => {
      const pair = withColleague.exec(each)?.[0] ?? ''
      const [first = '', ...others] = each
        .slice(pair.length)
        .split(
          /(?<!(?:både|hverken) \p{Lu}\p{Ll}{1,20}(?: \p{Lu}\p{Ll}{1,20})?)[,;]? (?:men|og|but|and) (?=(?:jeg|vi|har|kan|må|melder|her|et|i(?! (?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|uge) ?(?:[.,;!]|$))|we|have)(?![\p{L}]))|(?:[,;] (?:(?:så|og|so|and) )?| (?:så|og|so|and) )(?=(?:(?:venligst )?(?:træk|trækker|slet|fjern|drop)|vi trækker|jeg trækker|please|vil (?:jeg |vi )?(?:derfor )?(?:gerne )?(?:trække|fjerne|slette)|punktet (?:skal |kan |må )?(?:derfor )?(?:udgår?|trækkes|slettes|fjernes))(?![\p{L}]| ikke))/iu,
        )
      return [pair + first, ...others.map(other => ofWhom(first, other ?? '', reading))]
    })
    .flatMap(
      each =>
        each?.split(
          /(?:[,;]? (?:men|så|but|so)|[,;]) (?=\p{Lu}\p{Ll}+ (?:og \p{Lu}\p{Ll}+ )?(?:tager|fremlægger|præsenterer|står for))/u,
        ) ?? [],
    )
    .flatMap(each => each?.trim() || [])

interface Heard {
  readonly away: boolean
  readonly back: boolean
  /** The sentences in which the apology stands. */
  readonly where: string
  /** Everything else that was said. */
  readonly rest: readonly string[]
  /** What was said of the apology: its own sentences, and those that name who comes instead. */
  readonly said: readonly string[]
}

/** "Afbud 14. april" above words that only tell why. "Lone kan ikke komme" below it tells who. */
const isSubject = (reading: Reading): boolean => {
  const { subject, subjectIsOwn, letter, situation, names, said } = reading
  if (!subjectIsOwn || letter !== null || subject.stem.includes('?')) return false
  if ([...said, subject.stem].some(each => isOthersApology(each, reading))) return false
  const bare = withoutDates(subject.stem, situation.now, situation.charter.timeZone)
  return saysOnly(bare, ['afbud', 'melder afbud', 'apology', 'apologies', 'regrets'], names) && namesNothing(bare, names)
}

const namesNothing = (text: string, names: ReadonlySet<string>): boolean =>
  wordsOf(fold(text)).every(
    word => fillers.has(word) || names.has(word) || /^(?:afbud|melder|apology|apologies|regrets|d)$/.test(word),
  )

const clausesBefore = clausesBy({ at: 'men|så' })

/** "Jeg kan desværre ikke", alone or before the one who comes. */
const isBareNo = (part: string, behind: readonly string[], reading: Reading): boolean => {
  const [head = '', ...more] = clausesBefore(part)
  const instead = [...more, ...behind.slice(0, 1)].some(each => besideAway(each, reading, false) !== null)
  return instead && /^ (?:jeg|vi) kan (?:desværre |nok |alligevel |heller ){0,2}ikke $/.test(fold(head))
}

/** Of the sender's side, whose reason it is. */
const ofOurs = / (?:jeg|vi|min|mit|vores) /
const isThere = / (?:kommer|deltager|er med|også|er der) /
const takesIt = / (?:tager|må|overtager|dækker|træder|repræsenterer|i stedet) /
const takesLess = / (?:også|referat|punkt|punktet|første|sidste|kl|klokken|til) /

/** "…, så Henrik må tage den", "Tobias deltager, da jeg …": why, and who is there; null where a sentence has no such halves. */
const reasonAndOther = (part: string): { readonly why: string; readonly other: string } | null => {
  const behind = /,? (?:så|derfor) (?=\p{Lu})|, (?=\p{Lu})/u.exec(part)
  if (behind !== null) return { why: part.slice(0, behind.index), other: part.slice(behind.index + behind[0].length) }
  const before = /^(\p{Lu}[^,;:]{2,60}),? (?:da|fordi|idet) (?=jeg |vi )/u.exec(part)
  return before === null ? null : { why: part.slice(before[0].length), other: before[1] ?? '' }
}

/**
 * "Min kalender er fyldt, så Henrik må tage den", "Jeg er på barsel, så Tobias deltager": whoever is said to take the meeting comes in the sender's place, and so
 * does whoever comes because the sender is ill or elsewhere.
 */
const isReplaced = (part: string, reading: Reading): boolean => {
  const halves = part.trimEnd().endsWith('?') ? null : reasonAndOther(part)
  if (halves === null) return false
  const [why, other] = [fold(halves.why), fold(halves.other)]
  return (
    ofOurs.test(why) &&
    !isThere.test(why) &&
    (takesIt.test(other) || isReason(why)) &&
    !takesLess.test(other) &&
    besideAway(halves.other, reading, false) !== null
  )
}

export const hearApology = once((reading: Reading): Heard => {
  // Answers between the lines of our letter: the quoted lines are ours.
  const own = reading.separated.inline.length === 0 ? reading.lines : reading.lines.filter(line => !line.startsWith('>'))
  const parts = own.flatMap(sentencesOf).flatMap(each => halves(each, reading))
  const kinds = parts.map(part => ({ part, kind: apologyIn(part, reading) }))
  const back = kinds.some(({ kind }) => kind === 'back')
  // "Jeg kan desværre ikke, men Bo kommer": that somebody comes instead says what cannot be.
  for (const [at, each] of kinds.entries())
    if (each.kind === null && (isBareNo(each.part, parts.slice(at + 1), reading) || isReplaced(each.part, reading)))
      each.kind = 'away'
  const isSaid = ({ part, kind }: (typeof kinds)[number]): boolean =>
    kind !== null || substituteIn(part, reading, false) !== null || besideAway(part, reading) !== null
  return {
    away: kinds.some(({ kind }) => kind === 'away') || (!back && isSubject(reading)),
    back: kinds.some(({ kind }) => kind === 'back'),
    where: kinds.flatMap(({ part, kind }) => (kind === null ? [] : [part])).join('. '),
    rest: kinds.filter(each => !isSaid(each) && !isCourtesy(each.part, reading.names)).map(({ part }) => part),
    said: kinds.filter(isSaid).map(({ part }) => part),
  }
})

const isNumbered = (line: string): boolean => /^ ?\d{1,2}[.)] ?\p{L}/u.test(line)
const lengthAtEnd = /(?:[,–(]| -) ?(?:ca\.? ?)?\d{1,3} ?min(?:\.|utter)?\)?$/i
/** "Log på mobil, 10 min": words, and how long at their end. */
const hasLength = (line: string): boolean => /\p{L}/u.test(line.slice(0, Math.max(0, line.search(lengthAtEnd))))

/** A list beside an apology is of items: two lines of one at least. Reasons have neither numbers nor lengths. */
const listBeside = (reading: Reading): readonly Wish[] => {
  const lines = reading.lines.filter(line => isNumbered(line) || hasLength(line))
  if (lines.length < 2) return []
  const found = (lines.every(line => hasLength(line) && !isNumbered(line)) ? lines.map(line => [line]) : [lines]).map(each =>
    itemsIn({ ...reading, text: each.join('\n'), lines: each, said: each, subjectIsOwn: false }),
  )
  return found.flatMap(each => (each.kind === 'wishes' ? each.wishes : []))
}

/** What else the mail wants, beside the apology: only what says so itself. Otherwise it is the reason, which is nobody's business. */
const besides = (rest: readonly string[], reading: Reading): readonly Wish[] => {
  const text = rest.join('\n')
  const remaining = { ...reading, text, lines: rest, said: rest, subjectIsOwn: false }
  if (rest.length === 0) return []
  const found: Understood | null = hasItemWords(remaining) ? itemsIn(remaining) : null
  if (found?.kind === 'wishes') return found.wishes
  const listed = listBeside(reading)
  if (listed.length > 0) return listed
  const choice = chooseMeeting(reading, 'nothing', '')
  const isNothing =
    answered(reading, 'call-for-items', 'items-reminder', 'digest') !== null &&
    rest.some(each => saysOnly(each, nothingToAdd, reading.names))
  return isNothing && 'number' in choice ? [toMeeting(choice.number, { type: 'DeclareNothingToAdd' })] : []
}

/** The receipt for a colleague's apology is about that colleague, whoever of the municipality answers it. */
const forWhom = (reading: Reading): { readonly for?: Attendant } => {
  const letter = answered(reading, 'apology-receipt')
  const { sender } = reading.situation
  if (letter === null || sender === null || letter.apology.person === sender.id) return {}
  const { person, name, organisation } = letter.apology
  return organisation === sender.organisation || isSecretariat(sender) ? { for: { person, name, organisation } } : {}
}

/** No "jeg" in it, and a name or a "hun". */
const tellsOfSomebody = (where: string): boolean =>
  !/ (?:jeg|vi|mig|os|mit|vores|undertegnede) /.test(fold(where)) &&
  (/ (?:han|hun|de) /.test(fold(where)) ||
    /(?<=[\p{Ll},] )\p{Lu}\p{Ll}{1,30}|^\p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}+ )?(?:fra|er|kan|kommer|har|melder|må|bliver|skal|deltager) /u.test(
      where,
    ))

const isOffices = ({ situation, letter }: Reading): boolean =>
  situation.sender !== null && isSecretariat(situation.sender) && letter?.name !== 'apology-receipt'

const upcoming = ({ situation }: Reading): readonly number[] =>
  situation.meetings
    .filter(each => ['scheduled', 'calling', 'planning', 'agenda-out'].includes(each.phase))
    .map(each => each.number)

/** An apology in words, with the one who comes instead, or taken back (G47 brings those by calendar). */
export const apology: Rule = reading => {
  const { away, back, where, rest, said } = hearApology(reading)
  const isHinted = reading.situation.hint === 'apology'
  const named = substituteIn(reading.text, reading, away || isHinted)
  const substitute = named === null ? null : inFull(named, reading.situation)
  // "Måske kommer Maja ikke", "De tager referatet i stedet for Skanderborg", of the secretariat: whoever is spoken of is not the one who writes.
  if (isOffices(reading) && !away && !back && substitute !== null && !isHinted)
    return ask('not-understood', 'somebody in somebody else’s place, told by the secretariat')
  if (isOffices(reading) && (away || back) && tellsOfSomebody(where === '' ? reading.text : where) && !isHinted)
    return ask('not-understood', 'an apology that the secretariat tells of somebody')
  if (!away && !back && substitute === null && !isHinted)
    return !hasItemWords(reading) && reading.said.some(each => isOthersApology(each, reading) || isHalfApology(each))
      ? ask('not-understood', 'an apology for somebody else, for something else, or on a condition')
      : null
  if (reading.separated.inline.length > 0 && rest.length > 0)
    return ask('not-understood', 'answers between the lines of our letter, and one of them is an apology')
  const text = `${reading.subjectIsOwn ? reading.subject.stem : ''}\n${where}`
  const several = reading.situation.hintedMeeting == null ? severalMissed(text, reading.situation) : []
  if (several === null) return ask('which-meeting', 'both meetings, and there are not two', upcoming(reading))
  const choice = chooseMeeting(reading, 'apology', text)
  if ('ask' in choice && several.length === 0) return choice.ask
  const numbers = 'ask' in choice || several.length > 0 ? several : [choice.number]
  const other = several.length === 0 ? spokenOfInstead(reading, text) : null
  if ('number' in choice && other !== null && other !== choice.number)
    return ask('which-meeting', 'an absence, and another meeting is spoken of', [choice.number, other])
  // Heard alone, the apology would be answered as if the item stayed.
  const ofItems = rest.filter(isOfItem)
  const [number = 0, ...more] = numbers
  const isMixed = ((away || back) && codesIn(where).length > 0) || takesItemBack(where)
  const items = isMixed || (ofItems.length > 0 && more.length > 0) ? null : itemsBesideApology(ofItems, number, reading)
  // A code where the apology itself stands may be what it is said of. Whoever has said that the mail is an apology is not asked again.
  if (isMixed && !isHinted) return ask('not-understood', 'an apology, and what becomes of an item')
  const others = items === null ? rest : rest.filter(each => !ofItems.includes(each))
  // What becomes of the item, where that is not clear, is for people: whoever does not come is noted all the same.
  const unclear = items === null ? ofItems : []
  const wanted = presentedBy(besides(others, reading), others)
  const isHeard = (items ?? []).length + wanted.length > 0
  const kept = [...(missesUnknown(text, reading.situation) ? [where] : []), ...unclear]
  const people = forPeople(
    said,
    others.filter(each => !unclear.includes(each)),
    number,
    reading,
    kept,
    isHeard,
  )
  const extra = [...(items ?? []), ...wanted, ...people]
  if (back && !away)
    return wishes(
      'words for coming after all',
      ...numbers.map(number => toMeeting(number, { type: 'WithdrawApology', via: 'mail', ...forWhom(reading) })),
      ...extra,
    )
  const because = substitute === null ? 'words for an apology' : 'words for an apology, and who comes instead'
  return wishes(because, ...numbers.map(number => toMeeting(number, { type: 'GiveApology', substitute, via: 'mail' })), ...extra)
}

const undoing =
  'fortryd|træk tilbage|trækkes tilbage|træk afbuddet tilbage|slet afbuddet|slet afbuddet igen|take the apology back|annuller|withdraw|jeg kommer|vi kommer'.split(
    '|',
  )
/** The answer to our receipt for an apology. */
export const apologyAnswer: Rule = reading => {
  const letter = answered(reading, 'apology-receipt', 'apology-withdrawn')
  if (letter === null) return null
  const isUndone = reading.said.length > 0 && reading.said.every(each => saysOnly(each, undoing, reading.names))
  if (isUndone && letter.name === 'apology-receipt') {
    return wishes(
      'an apology is taken back',
      toMeeting(letter.meeting.number, { type: 'WithdrawApology', via: 'mail', ...forWhom(reading) }),
    )
  }
  const isPolite = reading.said.every(each => saysOnly(each, nods, reading.names))
  if (isPolite) return nothingWanted('a polite answer to a receipt')
  if (letter.name === 'apology-receipt' && comesAfterAll(reading))
    return wishes(
      'whoever gave an apology comes after all',
      toMeeting(letter.meeting.number, { type: 'WithdrawApology', via: 'mail', ...forWhom(reading) }),
    )
  // The receipt asks for the name of whoever comes instead, and a name is what comes.
  const [said = '', ...more] = reading.said
  const substitute = letter.name === 'apology-receipt' && more.length === 0 ? bareName(said, reading) : null
  return substitute === null
    ? null
    : wishes(
        'the name of whoever comes instead',
        toMeeting(letter.meeting.number, { type: 'GiveApology', substitute, via: 'mail', ...forWhom(reading) }),
      )
}
