import { isSecretariat } from '../people.ts'
import { codesIn } from './items/codes.ts'
import { hasItemWords } from './items/item-wish.ts'
import { isAttending } from './items/nothing-words.ts'
import { asksSomething, isIdle, isJest } from './language/idle-talk.ts'
import { isOwnAffair, putsOffAnswer } from './language/own-affairs.ts'
import { isCourtesy } from './language/phrases.ts'
import { isLikelyTalk } from './language/sentence-kinds.ts'
import { isAside, isKindWord, isSmallTalk } from './language/small-talk.ts'
import { fold, sentencesOf, wordsOf } from './language/text.ts'
import { fillers } from './language/vocabulary.ts'
import { goesToPeople, toPeople } from './outcome.ts'
import { apologyIn, isOthersApology } from './people/apology-words.ts'
import { isNobodysBusiness } from './people/people-words.ts'
import { roleRefused } from './people/swap-words.ts'
import type { Reading } from './reading.ts'
import { meetingAnswered, withSentences } from './reading.ts'
import { isRoleTalk } from './talk/role-talk.ts'
import { asksTheOthers, waiting } from './talk/to-people.ts'
import type { Understood, Wish } from './understood.ts'

/** Where a mail was asked about as a whole, and nothing of it was done. */
export const wholeAsked: ReadonlySet<string> = new Set(['not-understood', 'which-change', 'no-text'])
const mostSentences = 10

export const mayBeTold = ({ situation, separated, isSubjectOnly, lines }: Reading): boolean =>
  situation.sender !== null &&
  situation.hint == null &&
  situation.hintedItem == null &&
  separated.inline.length === 0 &&
  separated.kind !== 'forward' &&
  !isSubjectOnly &&
  lines.flatMap(sentencesOf).length <= mostSentences

/** "…, men det kan være, der kommer noget senere": may still come, which the receipt says anyhow. */
const stillToCome = new Set(
  `men det den kan være hvis der dukker dukke kommer komme opstår opstå noget nogle nogen punkter et op på senere måske nok vi jeg skriver melder vender tilbage sender giver lyd så inden fristen finder finde
   muligvis endnu ikke udelukke udelukkes at vil skulle for tiden pt nu ellers hører i bare gerne mere hen ad vejen lige først`.split(
    /\s+/,
  ),
)
const isStillToCome = (clause: string): boolean =>
  wordsOf(fold(clause)).every(word => stillToCome.has(word) || fillers.has(word)) &&
  / (?:måske|muligvis|kan være|hvis|udelukke|vender|senere|dukker|ikke) /.test(fold(clause))

/** Somebody has one after all, or wants a place for it: no mail without items. */
export const bringsSome =
  / (?:har|kommer med|sender|melder|bringer|medbringer|stiller) (?:[^ ]{1,20} ){0,4}(?:et|ét|en|én|to|tre|noget|nogle|flere|punkt|punkter|emne|emner|forslag) | \d{1,3} min\S* | (?:spørg|spørge|høre med|tal med) | (?:kommer|dukker) (?:der )?(?:nok|snart|helt|garanteret|sikkert|formentlig|noget i|et i) | (?:endnu|foreløbig) (?!.* (?:måske|muligvis|kan være|hvis) ).*(?:kommer|følger|sender|vender) | (?:medmindre|men hvis|bortset fra|ud over|udover|undtagen) /
/** Wants it talked about, or speaks of items all the same: of others', or of one to come. */
const ofOther =
  / (?:forslag|punkt|punkter|punktet|emne|emner|drøfte|drøftes|diskutere|hellere|tage op|tag|skriv|sæt|vende|overveje|bør|problem[^ ]*|version|kæmper|kæmpet|bøvler|døjer|drukner?|slås) | (?:vil|ville|kunne|kan|må) (?:[^ ]{1,15} ){0,3}(?:høre|have|tage|vide|tale) | har $/
/** "…, hvis Nanna kan nå det under punkt 2": where it stands anyway. */
const standing = /(?: hvis [^ ]{1,20} kan (?:[^ ]{1,12} ){0,3}?)?(?: (?:under|i|ved|på) (?:punkt \d{1,2}|statusrunden|runden))/
export const isOfItems = (folded: string): boolean => !standing.test(folded) && ofOther.test(folded)

/** "…, så jeg svarer: ingen punkter", "Jeg skrev i mandags, at vi ikke har nogen": what it says, without that and why it is said. */
const withoutCarrier = (sentence: string): string => {
  const [head = '', ...rest] = sentence.split(/: (?=\S)/)
  const said = (rest.length === 1 && isIdle(head) ? (rest[0] ?? '') : sentence).replace(/\s[:;]-?[)DPp]$/, '')
  return said
    .replace(
      /^(?:(?:[Ss]om|[Mm]en|[Oo]g) )?[Jj]eg (?:(?:har|jo|allerede|lige) ){0,2}(?:skrev|sagde|nævnte|meldte|svarede|skrevet|sagt|nævnt|meldt|svaret)(?: (?!at )[^ ,]{1,15}){0,4}?,? (?:at )?(?=(?:vi|jeg|der|har|\p{Lu}[\p{L}-]+) )/u,
      '',
    )
    .replace(/^har (\p{L}[\p{L}-]*) (ikke|ingen|intet) /u, '$1 har $2 ')
    .replace(/^(vi|jeg|der|\p{Lu}[\p{L}-]+) ikke (har|er) /u, '$1 $2 ikke ')
}

const smiles = /(?<=\s[:;]-?[)DPp]|\p{Extended_Pictographic}) (?=\p{Lu})/u

const clausesOf = (sentence: string): readonly string[] =>
  withoutCarrier(sentence)
    .split(/(?<=[\p{L}.]{2})[,;] (?=(?:men|måske|skal|så vi|vi|jeg|til|ingen|intet|ikke (?:noget|nogen)) )/u)
    .map(each => each.trim().replace(fromWhere, '$1'))
    .filter(each => each !== '')
/** "Ingen punkter fra øen", "intet nyt fra vandkanten": from where the writer is. Behind "om" or a name in capitals it may be a matter. */
const fromWhere =
  /^((?:ingen|intet|ikke (?:noget|nogen))(?: \p{L}{2,12}){0,3}) (?:her )?(?:fra|på|i) (?:(?:vores|den|det) )?\p{Ll}{2,15}(?:en|et|n|side|ende|hus)(?=[.!]?$)/iu
/** An item of another municipality's, which somebody remarks on. */
const isOfOthers = (id: string, { situation }: Reading): boolean =>
  situation.meetings.some(view =>
    view.items.some(
      each => each.id === id && each.organisation !== situation.sender?.organisation && each.status !== 'withdrawn',
    ),
  ) &&
  !situation.meetings.some(view =>
    view.items.some(each => each.id === id && each.organisation === situation.sender?.organisation),
  )

const declaresNone = (found: Understood): found is Understood & { kind: 'wishes' } =>
  found.kind === 'wishes' &&
  found.wishes.length > 0 &&
  found.wishes.every(each => each.on === 'meeting' && each.command.type === 'DeclareNothingToAdd')

/** Where items are asked for: "nothing" is certain, and what stands beside it brings none and takes nobody off the meeting. */
const asksForItems: ReadonlySet<string> = new Set(['call-for-items', 'items-reminder', 'digest', 'nothing-to-add-receipt'])

const noneAndMore = (reading: Reading, understood: (reading: Reading) => Understood): Understood | null => {
  const { letter, lines, subjectIsOwn } = reading
  const codes = codesIn(reading.text)
  if (letter === null || !asksForItems.has(letter.name) || subjectIsOwn || !codes.every(id => isOfOthers(id, reading)))
    return null
  const sentences = lines
    .flatMap(sentencesOf)
    .flatMap(each => each.split(smiles))
    .map(withoutLateTalk)
    .filter(each => each !== '')
  const parts = sentences.flatMap(sentence => clausesOf(sentence).map(clause => ({ clause, sentence })))
  const at = parts.findIndex(({ clause }) => !clause.includes('?') && declaresNone(understood(withSentences(reading, [clause]))))
  const none = parts[at]
  const core = none === undefined ? null : understood(withSentences(reading, [none.clause]))
  if (none === undefined || core === null || !declaresNone(core)) return null
  // "Ikke noget mere", "ikke andet": there was something.
  // Behind a remark on somebody's item "ellers" is of that.
  if (codes.length === 0 && / (?:mere|andet|ellers) /.test(fold(none.clause))) return null
  const isOurOwn = (each: string): boolean =>
    (isOwnAffair(each) || putsOffAnswer(each) || isRoleTalk(each, reading)) &&
    apologyIn(each, reading) !== 'away' &&
    !isOthersApology(each, reading)
  const isIdleBeside = (each: string): boolean =>
    isCourtesy(each, reading.names) || isAside(each) || isIdle(each) || isJest(each) || isStillToCome(each) || isOurOwn(each)
  const rest = parts.filter(({ clause }, nth) => nth !== at && !isIdleBeside(clause))
  const isMore = ({ clause }: (typeof parts)[number]): boolean => {
    const folded = fold(clause)
    return (
      bringsSome.test(folded) ||
      hasItemWords(withSentences(reading, [clause])) ||
      apologyIn(clause, reading) === 'away' ||
      roleRefused(folded) !== null ||
      isOfItems(folded) ||
      wordsOf(folded).length < 3 ||
      isOthersApology(clause, reading) ||
      (clause.includes('?') && asksTheOthers(clause)) ||
      /^ (?:(?:men|så) )?(?:hvis|medmindre) /.test(folded)
    )
  }
  if (rest.some(isMore)) return null
  // A sentence goes on whole: half of it says less than nothing. What is private does not go at all, unless it is news of who is with us.
  const told = [...new Set(rest.map(({ sentence }) => sentence))].filter(each => !isNobodysBusiness(each)).join(' ')
  return {
    ...core,
    wishes: [...core.wishes, ...toPeople(meetingAnswered(reading)?.number ?? null, told)],
    because: ['nothing for the agenda is certain, and the rest is for people', ...core.because],
  }
}

/** "Er der stadig plads?": before an item, which is its own answer. */
const asksForRoom =
  /^ (?:(?:hej|er|der|har|i|mon|kan|nå|vi|at|få|et|punkt|mere|med|stadig|endnu|ekstra|lidt|til) ){1,6}(?:plads|tid|nås|med|på)(?: (?:til|et|én|en|ét|mere|punkt|på|dagsordenen|mødet|endnu|lille)){0,5} $/

/** "Undskyld ventetiden", "har været på kursus", "Jeg er tilbage igen": why an answer comes late. It is none, and takes none back. */
const lateTalk = [
  /^ (?:(?:og|men|tak|mange) )?(?:undskyld|undskylder|beklager|sorry)(?: (?:mange gange|meget|lige|for|at|det|den|min|mit|jeg|vi|er|var|blev|har|først|har|svarer|svare|sene|sent|langsomme|svar|svaret|ventetid|ventetiden|forsinkelse|forsinkelsen|trak|ud|tog|lang|tid|så|nu|tøven)){0,9} $/,
  /^ (?:(?:nu|så|hej) ){0,2}(?:(?:jeg|vi) er|er (?:jeg|vi)) (?:nu |så |endelig )?(?:tilbage|retur|på pinden|på plads|hjemme)(?: (?:igen|nu|fra|på|ferie|ferien|kursus|arbejde|kontoret|pinden|sygdom|barsel|orlov)){0,4} $/,
  /^ (?:(?:for|da|men) )?(?:(?:jeg|vi) )?har (?:(?:jeg|vi) )?(?:desværre )?(?:været|ligget|haft)(?: (?:på|syg|kursus|ferie|ude|hus|væk|konference|meget|travlt|ude af|af|huset|med|feber|seminar|i|går|nogle|et|par|dage|hele|ugen)){1,6} $/,
]
export const isLateTalk = (clause: string): boolean => !clause.includes('?') && lateTalk.some(each => each.test(fold(clause)))

/** A sentence without its clauses of that kind; empty where it has no other. */
const withoutLateTalk = (sentence: string): string => {
  const clauses = sentence.split(
    /,? (?:men |og )?(?=(?:undskyld|beklager|sorry)(?!\p{L}))|, (?=(?:jeg |vi )?har (?:været|ligget|haft) )/iu,
  )
  const left = clauses.filter(each => !isLateTalk(each))
  return left.length === clauses.length ? sentence : left.join(', ')
}

/** Letters whose answer can be taken back. */
const undone: ReadonlySet<string> = new Set([
  'question',
  'role-swap-proposal',
  'role-swap-receipt',
  'late-item',
  'which-organisation',
  'passed-on',
])
/** What goes out cannot be called back: `ok-and-more` weighs every word beside its ok. */
const sentRound: ReadonlySet<string> = new Set(['minutes-preview', 'agenda-for-approval', 'agenda-held'])
/** What may turn a yes that everybody hears of at once, or be of the day. */
const mayTurn =
  / (?:ikke|ingen|hov|nej|ups|undskyld|beklager|mente|alligevel|eller|men|hvis|uge|ugen|dag|dagen|møde[^ ]*|sted[^ ]*|lokale[^ ]*) /
const surely = 0.8
const neverTurns = (sentence: string): boolean =>
  isLikelyTalk(sentence, surely) && !mayTurn.test(fold(sentence)) && !/\p{Lu}/u.test(sentence.slice(1))

/**
 * A mail about which we would ask, heard sentence by sentence: what is only talk is left out, and what is certain of the rest is done. Nothing but plain words
 * of the same rules can come of it.
 */
export const coreOf = (reading: Reading, whole: Understood, understood: (reading: Reading) => Understood): Understood => {
  // "Pia er gået på barsel. Vi har ingen punkter": the news is for people, and the other half is heard.
  if (whole.kind === 'not-understood' && whole.reason === 'about-people' && mayBeTold(reading))
    return noneAndMore(reading, understood) ?? whole
  if (whole.kind === 'wishes' || !wholeAsked.has(whole.reason) || !mayBeTold(reading)) return whole
  const sentences = reading.lines.flatMap(sentencesOf)
  // Where a yes is waited for, "Det er helt fint" is one.
  const isAwaited = reading.letter !== null && waiting.has(reading.letter.name)
  const isUndone = undone.has(reading.letter?.name ?? '')
  const isSent = sentRound.has(reading.letter?.name ?? '')
  const isTalk = isAwaited
    ? (each: string) => isKindWord(each) || (isAside(each) && !isSmallTalk(each) && (isUndone || (!isSent && neverTurns(each))))
    : (each: string) => isAside(each) || isIdle(each) || isJest(each) || asksForRoom.test(fold(each))
  const told = isAwaited ? sentences.map(withoutLateTalk).filter(each => each !== '') : sentences
  const left = told.filter(each => isCourtesy(each, reading.names) || !isTalk(each))
  if (left.length > 0 && left.join() !== sentences.join()) {
    const found = understood(withSentences(reading, left))
    if (found.kind === 'wishes') return { ...found, because: ['without what is only talk', ...found.because] }
  }
  const { sender } = reading.situation
  // A member's "Nej, det er ikke et punkt" may answer something.
  if (
    !isAwaited &&
    sentences.length > 0 &&
    sender !== null &&
    isSecretariat(sender) &&
    // Of a mail that is wholly set aside nobody would ever hear.
    sentences.every(each => isCourtesy(each, reading.names) || (isTalk(each) && (isSmallTalk(each) || !isAside(each))))
  )
    return { kind: 'wishes', wishes: [], because: ['only talk'] }
  return noneAndMore(reading, understood) ?? whole
}

/** An item was taken back: why is said to nobody in particular, and nothing of it asks, is missing, or brings another. */
const isWhyGone = (sentence: string): boolean => {
  const folded = fold(sentence)
  return (
    !/[?:\d]/.test(sentence.replaceAll(/P-\d+/g, '')) &&
    !asksSomething(folded) &&
    reasons.test(folded) &&
    !/ (?:nyt|i stedet|hellere|andet punkt|andet emne|ikke fået|ikke modtaget|link|linket|mødet|afbud|kommer|deltager|fremlægger|præsenterer|stopper|mailadresse|listen) /.test(
      folded,
    )
  )
}
const reasons =
  / (?:viste sig|misforstået|misforståelse|overset|glemt|troede|fejl|allerede|samme|løst|afklaret|fået svar|lykkedes|ordnet|havde|fordi|unødvendigt|overflødigt|dublet) /

const isTalkRemark = (wish: Wish, wishes: readonly Wish[], reading: Reading): boolean => {
  if (!goesToPeople(wish) || wish.command.beside === 'calendar') return false
  // "Ja, jeg kommer": the list of who comes has it.
  const isCounted = wishes.some(each => each.on === 'meeting' && each.command.type === 'WithdrawApology')
  if (isCounted && isAttending(wish.command.words.replace(/^(?:ja|jo|super|fint),? /i, ''), reading)) return true
  if (wish.command.isWhole === true) return false
  const isGone = wishes.some(each => each.on === 'meeting' && each.command.type === 'WithdrawItem')
  return wish.command.words
    .split('\n')
    .flatMap(sentencesOf)
    .every(
      each =>
        isAside(each) ||
        isIdle(each) ||
        isJest(each) ||
        isOwnAffair(each) ||
        putsOffAnswer(each) ||
        isRoleTalk(each, reading) ||
        isCourtesy(each, reading.names) ||
        (isGone && isWhyGone(each)),
    )
}

/** What stands beside the matter and gives nobody anything to do goes to nobody. */
export const withoutTalk = (understood: Understood, reading: Reading): Understood => {
  if (understood.kind !== 'wishes') return understood
  const { wishes } = understood
  const left = wishes.filter(each => !isTalkRemark(each, wishes, reading))
  return left.length > 0 ? { ...understood, wishes: left } : understood
}
