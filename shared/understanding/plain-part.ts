import { isSecretariat } from '../people.ts'
import { bringsSome, isOfItems, mayBeTold, wholeAsked } from './core.ts'
import { ofPresence, ofWhom } from './each-alone.ts'
import { codesIn } from './items/codes.ts'
import { hasItemWords } from './items/item-wish.ts'
import { saysNothingClearly } from './items/nothing-words.ts'
import { clausesBy } from './language/clauses.ts'
import { isIdle, isJest } from './language/idle-talk.ts'
import { isCourtesy } from './language/phrases.ts'
import { withoutPrivate } from './language/private-life.ts'
import { isAside } from './language/small-talk.ts'
import { fold, sentencesOf, wordsOf } from './language/text.ts'
import { ofMinutes } from './letter-groups.ts'
import { goesToPeople, toPeople, typeOf } from './outcome.ts'
import { requestsOf } from './people/apology-more.ts'
import { apologyIn, isOthersApology } from './people/apology-words.ts'
import { isPartly } from './people/attendance.ts'
import { isNobodysBusiness } from './people/people-words.ts'
import { isPardon } from './people/presence.ts'
import { isQuestion } from './people/presence-words.ts'
import { isNews } from './people/roster-news.ts'
import { roleRefused } from './people/swap-words.ts'
import type { Reading } from './reading.ts'
import { meetingAnswered, partOf, withSentences } from './reading.ts'
import { asksTheOthers, failsMe, forItems, isToPeople, waiting } from './talk/to-people.ts'
import type { MeetingWish, Understood, Wish } from './understood.ts'

// "Jeg kommer. Er det rådhuset?", "Ingen punkter herfra men kan vi få dagsordenen i god tid?": one plain thing, and something for people beside it.

/** What is done as it is said, answered with a receipt, and undone by one more mail. */
const plain: ReadonlySet<string> = new Set(['DeclareNothingToAdd', 'GiveApology', 'WithdrawApology', 'WithdrawItem'])
const mostSentences = 8

/** One condition or doubt anywhere, and the plain part may not be meant as it stands. */
const hangs =
  / (?:hvis|medmindre|såfremt|forudsat|måske|muligvis|eventuelt|ellers|usikker|usikre|tror|ved ikke|enten|bortset|undtagen|endnu ikke|ikke endnu) /

/** "…, hvis det er ok": politeness, and no condition. */
const ifOk =
  /,? hvis (?:det|den) (?:er|går) (?:helt )?(?:ok|okay|i orden|muligt|fint)(?: (?:med|for) (?:jer|dig|alle|de andre))?(?=[?.!,]|$)/gim

/** "Vi trækker P-12. Vi beholder det alligevel." */
const stays =
  / (?:behold|beholde|beholder|beholdes|fortryder|fortrudt|skal blive|bliver stående|lad (?:det|den|punktet) (?:stå|blive)) /

const clausesOf = clausesBy({
  at: 'men|så|og',
  goingOn:
    'jeg|vi|kan|kunne|må|vil|skal|er|har|hvor|hvornår|hvem|hvad|hvordan|det bliver|I|der|\\p{Lu}\\p{Ll}+ (?:kommer|tager|klarer|deltager)',
})

/** "1) Viborg melder pas", "- Jeg kommer": what a list puts in front of what it says. */
const withoutMark = (sentence: string): string => sentence.replace(/^\s*(?:\d{1,2}[.):] |[-•*–] )\s*/, '')

const isPlain = (heard: Understood, words: string): heard is Understood & { kind: 'wishes' } =>
  heard.kind === 'wishes' &&
  heard.wishes.length > 0 &&
  heard.wishes.every(each => each.on === 'meeting' && plain.has(typeOf(each))) &&
  // An item that goes is named by its number.
  (!heard.wishes.some(each => typeOf(each) === 'WithdrawItem') || / p-\d{1,4} /.test(fold(words)))

interface Piece {
  readonly words: string
  readonly wishes: readonly Wish[]
}

/** "Og hvornår er der kaffe 😀": without its sign, too. */
const isAsked = (words: string): boolean => isQuestion(words.replace(/^(?:og|men|så) /i, ''))

/** Nobody has to know of it: politeness, and why somebody has nothing ("travlhed pga budget"). */
const isNothingMore = (words: string, reading: Reading): boolean =>
  !isAsked(words) &&
  (isCourtesy(words, reading.names) ||
    isAside(words) ||
    isIdle(words) ||
    isJest(words) ||
    isNobodysBusiness(words) ||
    isPardon(words))
const isWhy = (words: string): boolean =>
  !/[?\d:]/.test(words) &&
  wordsOf(fold(words)).length <= mostWhy &&
  / (?:travlt|travlhed|pga|på grund af|grundet|drukner i|druknet i) /.test(fold(words))
const mostWhy = 8

/** "Jeg kommer alligevel ikke, så …": the head of a sentence is plain, and something else follows. Every clause of it counts, from the first that is not. */
const cut = (sentence: string, hear: (words: string) => Understood): Piece & { readonly rest: string } => {
  const clauses = clausesOf(sentence)
  for (let upTo = clauses.length - 1; upTo > 0; upTo -= 1) {
    const last = clauses[upTo - 1] ?? ''
    const end = sentence.indexOf(last, upTo === 1 ? 0 : sentence.indexOf(clauses[upTo - 2] ?? '')) + last.length
    const [words, rest] = [sentence.slice(0, end), sentence.slice(sentence.indexOf(clauses[upTo] ?? '', end))]
    const heard = hear(words)
    if (isPlain(heard, words)) return { words, wishes: heard.wishes, rest: `${rest.slice(0, 1).toUpperCase()}${rest.slice(1)}` }
  }
  return { words: '', wishes: [], rest: sentence }
}

/** What an agenda is made of, and the meeting itself: asked of whoever arranges it. */
const arranged = / (?:kontaktperson\S*|kontaktliste\S*|listen|dagsorden\S*|mødet|teams|parkering|frokost|lokale\S*|rådhuset) /

/** Whether it may be an item, another absence, or a role: what is not clear is asked about, and not half done. */
const mayBeMore = (words: string, reading: Reading, isNone: boolean): boolean => {
  const folded = fold(words)
  const asksForItems = reading.letter === null || forItems.has(reading.letter.name)
  // "Kan man være med over telefonen, da jeg skal til Aalborg?": why something is asked takes nobody off.
  const asked = isAsked(words) || isToPeople(words) ? words.replace(why, '') : words
  if (codesIn(words).length > 0 || apologyIn(asked, reading) === 'away' || isOthersApology(asked, reading)) return true
  if (roleRefused(folded) !== null || hasItemWords(partOf(reading, [words]))) return true
  // "…, men vi vil gerne høre om roller", "Glem bytningen"
  if ((isNone && (bringsSome.test(folded) || isOfItems(folded))) || ofSwap.test(folded)) return true
  return asksForItems && isAsked(words) && asksTheOthers(words) && !arranged.test(folded) && !isToPeople(asked)
}

const why = /,? (?:da|fordi|eftersom|idet) (?:jeg|vi) .*$/i
const ofSwap = / (?:bytte|byttet|bytter|bytning\S*) /

/** A clause of its own follows, or a question. "…, når det er om formiddagen", "…, men behold titlen", "…, men fuldmagter" limit what stands before them. */
const goesOn =
  /^ (?:(?:men|og|så) )?(?:jeg|vi|kan|kunne|må|skal|vil|er|har|hvor|hvornår|hvem|hvad|hvordan|i|det er|det bliver|der er) /

/** A question, a request, news of who is with us, or where nobody says that there are no items what the writer's house needs. "Skemaer.", "Han er ny." may be the matter itself. */
const isOfPeople = (words: string, isNone: boolean): boolean => {
  const folded = fold(words)
  if (isAsked(words) || isToPeople(words) || requestsOf(words) || failsMe(words) || isNews(words)) return true
  return !isNone && wordsOf(folded).length >= leastTold && / (?:jeg|vi|mig|os|vores|brug for) /.test(folded)
}
const leastTold = 4

const isOfColleagueComing = (wish: Wish): boolean =>
  wish.on === 'meeting' && wish.command.type === 'WithdrawApology' && wish.command.for !== undefined

const contradict = (all: readonly Wish[]): boolean => {
  const ofPeople = all.filter((each): each is MeetingWish => each.on === 'meeting' && ofPresence.has(typeOf(each)))
  return (
    new Set(ofPeople.map(ofWhom)).size < ofPeople.length || ofPeople.filter(each => typeOf(each) === 'GiveApology').length > 1
  )
}

const isWholeToPeople = (found: Understood): boolean =>
  found.kind === 'wishes' &&
  found.wishes.length > 0 &&
  found.wishes.every(each => goesToPeople(each) && each.command.isWhole === true)

/** Below these who comes may be said of who presents. */
const ofItem: ReadonlySet<string> = new Set(['item-receipt', 'item-amended', 'item-placed', 'item-withdrawn'])

const mayBe = (found: Understood, reading: Reading): boolean => {
  const { situation, letter, text } = reading
  const isLeft =
    found.kind === 'not-understood' ? wholeAsked.has(found.reason) || found.reason === 'about-people' : isWholeToPeople(found)
  return (
    isLeft &&
    mayBeTold(reading) &&
    situation.sender !== null &&
    !isSecretariat(situation.sender) &&
    !waiting.has(letter?.name ?? '') &&
    !ofItem.has(letter?.name ?? '') &&
    !ofMinutes.has(letter?.name ?? '') &&
    !(letter?.name ?? '').startsWith('planning-') &&
    !hangs.test(fold(text.replace(ifOk, ' '))) &&
    !/ (?:planlægningsmøde\S*|formøde\S*) /.test(fold(text))
  )
}

/**
 * "Anders er langtidssyg. Jeg kommer i stedet, men først kl. 10, så vil I rykke punktet?": who stays away and who comes instead is said by two sentences together, and what is asked or tells how
 * stands behind the second. Null where they do not.
 */
const together = (
  sentences: readonly string[],
  reading: Reading,
  understood: (reading: Reading) => Understood,
): (Understood & { kind: 'wishes' }) | null => {
  const isAside = (clause: string): boolean => isQuestion(clause) || isPartly(clause, reading) || isToPeople(clause)
  const parts = sentences.map(sentence => {
    const clauses = clausesOf(sentence.endsWith('?') ? `${sentence.slice(0, -1)} ?` : sentence)
    const all = sentence.endsWith('?') ? clauses.slice(0, -1) : clauses
    const head = all.filter(each => !isAside(each))
    return {
      sentence,
      head: sentence.endsWith('?') || head.length < all.length ? head : [sentence],
      isWhole: !sentence.endsWith('?') && head.length === all.length,
    }
  })
  if (parts.every(each => each.isWhole)) return null
  const heard = understood({
    ...withSentences(
      reading,
      parts.flatMap(each => each.head),
    ),
    isPart: true,
  })
  if (heard.kind !== 'wishes') return null
  const acts = heard.wishes.filter(each => !goesToPeople(each))
  const isAbout =
    acts.some(each => typeOf(each) === 'GiveApology') && acts.every(each => each.on === 'meeting' && ofPresence.has(typeOf(each)))
  if (!isAbout) return null
  const told = parts.filter(each => !each.isWhole).map(each => each.sentence)
  const others = heard.wishes.flatMap(each => (goesToPeople(each) ? each.command.words.split('\n') : []))
  const words = [...others.filter(each => !told.some(whole => whole.includes(each))), ...told]
  if (told.some(each => mayBeMore(each, reading, false) && !isOfItemThere(each))) return null
  return { ...heard, wishes: [...acts, ...toPeople(meetingAnswered(reading)?.number ?? null, withoutPrivate(words.join('\n')))] }
}
/** "…, så vil I ikke rykke det til sidst?" */
const isOfItemThere = (sentence: string): boolean =>
  / (?:rykke|flytte|tage) (?:det|den|punktet|vores punkt) /.test(fold(sentence))

/**
 * A mail that would be asked about, or go to people as it stands, though one of its sentences says plainly who comes, that there is nothing, or that an item goes: that is done, and people get the rest.
 * A condition or a doubt anywhere, an item, a role or another absence that is not clear, and the mail stays whole.
 */
export const plainPart = (found: Understood, reading: Reading, understood: (reading: Reading) => Understood): Understood => {
  if (!mayBe(found, reading)) return found
  const hear = (words: string): Understood => understood(partOf(reading, [words]))
  const sentences = reading.lines.flatMap(sentencesOf).map(withoutMark)
  if (sentences.length > mostSentences) return found
  const about = together(sentences, reading, understood)
  if (about !== null)
    return { ...about, because: ['who comes and who does not is plain, and the rest is for people', ...found.because] }
  const done: Wish[] = []
  const rest: string[] = []
  const said: string[] = []
  for (const sentence of sentences) {
    if (isNothingMore(sentence, reading)) continue
    const heard = isAsked(sentence) ? null : hear(sentence)
    if (heard !== null && isPlain(heard, sentence)) {
      done.push(...heard.wishes)
      said.push(sentence)
      continue
    }
    const piece = cut(sentence, hear)
    // Not as it stands.
    if (piece.words !== '' && !isWhy(piece.rest) && !goesOn.test(fold(piece.rest))) return found
    if (piece.wishes.some(each => typeOf(each) === 'WithdrawItem')) return found
    done.push(...piece.wishes)
    if (piece.words !== '') said.push(piece.words)
    if (!(isWhy(piece.rest) && piece.words !== '') && !isNothingMore(piece.rest, reading)) rest.push(piece.rest)
  }
  const isNone = done.some(each => typeOf(each) === 'DeclareNothingToAdd')
  if (done.some(each => typeOf(each) === 'WithdrawItem') && rest.some(each => stays.test(fold(each)))) return found
  // "Jonas overtager", beside what is not understood, says too little: who does not come would be lost.
  if (done.every(isOfColleagueComing) || contradict(done) || rest.some(each => mayBeMore(each, reading, isNone))) return found
  if (isNone && rest.some(each => saysNothingClearly(each, reading))) return found
  if (!rest.every((each, at) => isOfPeople(each, isNone) || rest.slice(0, at).some(isAsked))) return found
  const number = done.find(each => each.on === 'meeting')
  const told = withoutPrivate(rest.join('\n'))
  const meeting = meetingAnswered(reading)?.number ?? (number?.on === 'meeting' ? number.number : null)
  return {
    kind: 'wishes',
    wishes: [...done, ...toPeople(meeting, told)],
    because: ['one part of it is plain, and the rest is for people', ...found.because],
  }
}
