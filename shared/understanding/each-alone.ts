import { isSecretariat } from '../people.ts'
import { mayBeTold } from './core.ts'
import { chooseMeeting, spokenOfInstead } from './dates/which-meeting.ts'
import { realAttachments } from './items/attachments.ts'
import { deniesOne } from './items/item-one-more.ts'
import { hasItemWords } from './items/item-wish.ts'
import { isAttending } from './items/nothing-words.ts'
import { isCourtesy } from './language/phrases.ts'
import { withoutPrivate } from './language/private-life.ts'
import { isAside } from './language/small-talk.ts'
import { fold, trimEnd, wordsOf } from './language/text.ts'
import { ofMinutes } from './letter-groups.ts'
import { pointsIn } from './minutes/comment-parts.ts'
import { goesToPeople, toPeople, typeOf } from './outcome.ts'
import { requestsOf } from './people/apology-more.ts'
import { isOthersApology } from './people/apology-words.ts'
import { isHow } from './people/attendance.ts'
import { presenceIn } from './people/presence-heard.ts'
import { isNews } from './people/roster-news.ts'
import type { Reading } from './reading.ts'
import { byItself, withSentences } from './reading.ts'
import { failsMe, waiting } from './talk/to-people.ts'
import type { MeetingWish, Understood, Wish } from './understood.ts'

// "Jonas kommer ikke. Vil Skive bytte referatet med os?": two matters in one mail, of which the rule for one took the whole.

/** What a sentence speaks of, by its words alone: hearing each by itself costs as much as the whole mail, and is for mails that speak of several things. */
const matters: readonly (readonly [matter: string, signs: RegExp])[] = [
  ['role', / (?:mødeleder\S*|referent\S*|ordstyrer\S*|bytte|bytter) /],
  ['item that is there', / p-\d{1,4} /],
  ['item', / (?:punkt|punkter|drøfte|dagsordenen|emne|emner|\d{1,3} min\S*) /],
  ['minutes', / (?:referat\S*|bemærkning\S*|pkt) /],
  [
    'presence',
    / (?:kommer|komme|deltager|deltage|afbud|forhindret|stedet|observatør|gå kl|gå før|gå tidligt\S*) | tager (?:en|et|min|mit|vores) (?:[^ ]{1,20} ){1,3}med /,
  ],
  ['people', / (?:kontaktperson|kontaktpersoner|stopper|fratræder|kollega|\S*linket|filen|vedhæftningen) /],
]
const matterIn = (sentence: string): string | null => {
  if (sentence.trimEnd().endsWith('?') && !/ (?:bytte|punkt) /.test(fold(sentence))) return 'asked'
  const folded = fold(sentence)
  const matter = matters.find(([, signs]) => signs.test(folded))?.[0] ?? null
  return matter === 'item' && bringsOne.test(folded) ? folded : matter
}
/** Each of several may be one of its own. */
const bringsOne = / (?:drøfte|vende|nyt punkt|et punkt|punkt til|punkt om|op på|på dagsordenen) /
/** "Jeg kan ikke komme, og vi har et punkt om arkiv": two sentences in one, where each half speaks of something else. */
const turns = /[,;]? (?:og|men|samt) |; /g
const halvesOf = (sentence: string): readonly string[] => {
  for (const turn of sentence.matchAll(turns)) {
    const [head, rest] = [sentence.slice(0, turn.index), sentence.slice(turn.index + turn[0].length)]
    const [one, other] = [matterIn(head), matterIn(rest)]
    if (one !== null && other !== null && one !== other) return [head, `${rest.slice(0, 1).toUpperCase()}${rest.slice(1)}`]
  }
  return [sentence]
}
export const mostSentences = 6
export const mostWords = 18

const acts: ReadonlySet<MeetingWish['command']['type']> = new Set([
  ...(['GiveApology', 'WithdrawApology', 'DeclareNoComments', 'DeclareNothingToAdd', 'WithdrawItem', 'AmendItem'] as const),
  ...(['SubmitItem', 'CommentOnMinutes'] as const),
])

const corrections = / (?:mangler|forkert|fejl|rettes|skal (?:der )?stå|hedder|staves|tilføjes|slettes) /
/** "Jeg kan ikke se det i referatet": why something is asked, and nothing that is wrong with it. */
const isWhy = / (?:kan|har|står|fremgår|fik|findes) (?:[^ ]{1,20} ){0,3}ikke | ikke (?:se|finde|åbne|modtaget|fået|læse) /
const corrects = (sentence: string): boolean =>
  (pointsIn(sentence).length > 0 || corrections.test(fold(sentence))) && !isWhy.test(fold(sentence))

/** Whether a wish is as plain as the sentence that it comes from: an item says that it is one, a comment names what it is about, a change names its item. */
const isPlain = (wish: Wish, sentence: string, reading: Reading): boolean => {
  if (goesToPeople(wish)) return wish.command.beside === 'mail'
  if (wish.on === 'nothing') return wish.command.type === 'RequestFacts'
  if (wish.on === 'network') return wish.command.type === 'ProposeRoleSwap'
  if (wish.on !== 'meeting' || wish.inNameOf !== undefined || !acts.has(wish.command.type)) return false
  switch (wish.command.type) {
    case 'SubmitItem':
      return hasItemWords(byItself(reading, [sentence]))
    case 'CommentOnMinutes':
      return corrects(sentence)
    case 'AmendItem':
    case 'WithdrawItem':
      return / p-\d{1,4} /.test(fold(sentence))
    default:
      return true
  }
}

interface Alone {
  readonly sentence: string
  readonly wishes: readonly Wish[]
  readonly isOfPeople: boolean
}

/** Who comes and who does not. */
export const ofPresence: ReadonlySet<string> = new Set(['GiveApology', 'WithdrawApology'])
/** Of whom a wish about presence is, as far as it says. */
export const ofWhom = (wish: MeetingWish): string =>
  'for' in wish.command && wish.command.for !== undefined ? wish.command.for.person : 'self'

export const facts = (wish: Wish): readonly string[] =>
  wish.on === 'nothing' && wish.command.type === 'RequestFacts' ? wish.command.facts : []
/** One wish for all that is asked of the books. */
export const withFacts = (base: readonly Wish[], added: readonly Wish[]): readonly Wish[] => {
  const all = [...base, ...added]
  const asked = all.filter(each => facts(each).length > 0)
  const [first] = asked
  if (asked.length < 2 || first?.on !== 'nothing' || first.command.type !== 'RequestFacts') return all
  const both = [...new Set(asked.flatMap(facts))]
  return [
    ...all.filter(each => facts(each).length === 0),
    { ...first, command: { ...first.command, facts: both as typeof first.command.facts } },
  ]
}

/** The state of everything answers whatever is asked of it. */
export const isStatus = (wish: Wish): boolean => wish.on === 'nothing' && wish.command.type === 'RequestStatus'

/** Words that everybody reads. */
export const printed = (wish: Wish): string => {
  if (wish.on !== 'meeting') return ''
  if (wish.command.type === 'SubmitItem') return `${wish.command.words.title}\n${wish.command.words.text}`
  if (wish.command.type === 'AmendItem') return `${wish.command.changes.title ?? ''}\n${wish.command.changes.text ?? ''}`
  return wish.command.type === 'CommentOnMinutes' ? wish.command.comments.map(({ text }) => text).join('\n') : ''
}

/** Whether what a sentence wants by itself is wanted by the whole as well. */
export const isCovered = (wish: Wish, all: readonly Wish[]): boolean => {
  if (goesToPeople(wish)) return all.some(each => goesToPeople(each) && each.command.words.includes(wish.command.words))
  if (wish.on === 'nothing') return facts(wish).every(fact => all.some(each => facts(each).includes(fact))) || all.some(isStatus)
  return all.some(each => {
    if (each.on !== wish.on) return false
    if (each.on !== 'meeting' || wish.on !== 'meeting')
      return each.on === 'network' && wish.on === 'network' && each.command.type === wish.command.type
    const [mine, theirs] = [wish.command, each.command]
    // The whole may know better which meeting is meant: "Vi kan ikke være referent i oktober, og jeg kan heller ikke komme".
    if (mine.type !== theirs.type) return false
    if (mine.type === 'GiveApology' && theirs.type === 'GiveApology')
      return (
        (ofWhom(each) === ofWhom(wish) || (theirs.with ?? []).some(({ person }) => person === ofWhom(wish))) &&
        (mine.substitute === null || mine.substitute === theirs.substitute)
      )
    if (mine.type === 'WithdrawApology') return ofWhom(each) === ofWhom(wish)
    if (mine.type === 'SubmitItem' && theirs.type === 'SubmitItem') return fold(mine.words.title) === fold(theirs.words.title)
    if ('id' in mine && 'id' in theirs) return mine.id === theirs.id
    return true
  })
}

const typesOf = (all: readonly Wish[]): ReadonlySet<string> => new Set(all.map(typeOf))

/** "Vi har ingen punkter. Punkt: …", "Jeg kommer ikke. Jeg kommer alligevel": one of them is not meant as it stands. */
const contradict = (all: readonly Wish[]): boolean => {
  const types = typesOf(all)
  const both = (one: string, other: string): boolean => types.has(one) && types.has(other)
  if (both('DeclareNothingToAdd', 'SubmitItem') || both('DeclareNoComments', 'CommentOnMinutes')) return true
  const ofMeeting = all.filter((each): each is MeetingWish => each.on === 'meeting')
  const given = ofMeeting.filter(each => each.command.type === 'GiveApology')
  const taken = ofMeeting.filter(each => each.command.type === 'WithdrawApology')
  if (given.length > 1 || (given.length > 0 && taken.length > 0)) return true
  const ids = ofMeeting.flatMap(({ command }) =>
    'id' in command && (command.type === 'AmendItem' || command.type === 'WithdrawItem') ? [command.id] : [],
  )
  return new Set(ids).size < ids.length || all.filter(each => each.on === 'network').length > 1
}

/** One wish for all that is asked of the books, and one remark for all that is for people. */
const together = (alone: readonly Alone[]): readonly Wish[] => {
  const all = alone.flatMap(each => each.wishes)
  const remarks = all.filter(goesToPeople)
  const asked = all.filter(each => facts(each).length > 0)
  const [first] = asked
  const one: readonly Wish[] =
    first?.on === 'nothing' && first.command.type === 'RequestFacts'
      ? [{ ...first, command: { ...first.command, facts: [...new Set(asked.flatMap(facts))] as typeof first.command.facts } }]
      : []
  const others = all.filter(each => !goesToPeople(each) && facts(each).length === 0)
  const number = remarks.find(each => each.number !== null)?.number ?? null
  return [...others, ...one, ...toPeople(number, remarks.map(each => each.command.words).join('\n'))]
}

/** Stands on what is said before it, or on something that may not be: "Kan Aarhus gøre det?", "Hvis ja, …". */
export const hangs = / (?:hvis|medmindre|ellers|i så fald) /
export const pointsBack = / (?:det|den|dem|dette|denne|disse|samme) /

export const isAct = (wish: Wish): boolean => !goesToPeople(wish)
export const bare = (sentence: string): string => trimEnd(sentence, new Set('.!?'))
const lowered = (sentence: string): string => bare(sentence).toLowerCase()
const remarksIn = (all: readonly Wish[]): string => all.map(each => (goesToPeople(each) ? each.command.words : '')).join('\n')

/** Whether the whole does nothing of what the sentence wants by itself, and tells nobody of it either. That somebody comes is told by the words about how. */
const isLost = ({ sentence, wishes, isOfPeople }: Alone, all: readonly Wish[]): boolean => {
  if (remarksIn(all).toLowerCase().includes(lowered(sentence))) return false
  const owns = wishes.filter(each => isAct(each) && !(isComing(each) && wishes.some(goesToPeople)))
  if (owns.some(each => !isCovered(each, all))) return true
  const isTold = isOfPeople || ((wishes.some(isComing) || requestsOf(sentence)) && !pointsBack.test(fold(sentence)))
  return owns.length === 0 && isTold && !all.some(each => printed(each).toLowerCase().includes(lowered(sentence)))
}
const isComing = (wish: Wish): boolean => wish.on === 'meeting' && wish.command.type === 'WithdrawApology'

/** Whether it stands in what everybody reads of something else. */
const isSwallowed = ({ sentence, wishes, isOfPeople }: Alone, all: readonly Wish[]): boolean => {
  const owns = wishes.filter(isAct)
  return (
    (owns.length > 0 || isOfPeople) &&
    all.some(
      each =>
        printed(each).toLowerCase().includes(lowered(sentence)) &&
        !owns.some(own => printed(own) !== '' && isCovered(own, [each])),
    )
  )
}

/** What was asked about, or goes to people as it stands, was weighed as a whole: only what prints nothing is taken out of it. Below minutes, who comes is weighed there. */
const mayBe = (wanted: readonly Wish[], found: Understood, { letter }: Reading): boolean => {
  const types = typesOf(wanted)
  const isOfPresence = types.has('GiveApology') || types.has('WithdrawApology')
  if (isOfPresence && (types.has('CommentOnMinutes') || ofMinutes.has(letter?.name ?? ''))) return false
  const isWeighed = found.kind !== 'wishes' || found.wishes.some(each => goesToPeople(each) && each.command.isWhole === true)
  return !isWeighed || !['SubmitItem', 'CommentOnMinutes', 'AmendItem', 'WithdrawItem'].some(each => types.has(each))
}

/** Of several meetings the day may stand in another sentence: "Hvornår er mødet i oktober? Jeg kan ikke komme". */
const isOfMeetingMeant = (wish: Wish, sentence: string, reading: Reading): boolean => {
  if (wish.on !== 'meeting' || !(wish.command.type === 'GiveApology' || wish.command.type === 'WithdrawApology')) return true
  const choice = chooseMeeting(reading, 'apology', reading.text)
  const other = spokenOfInstead(reading, sentence)
  return 'number' in choice && choice.number === wish.number && (other === null || other === wish.number)
}

/** Who comes how, who stays away or leaves, what of ours fails somebody: no rule makes more of it than words for people, and it is never an item's text. */
const isForPeople = (sentence: string, reading: Reading): boolean =>
  (isHow(sentence, reading) && !isAttending(sentence, reading)) ||
  failsMe(sentence) ||
  isNews(sentence) ||
  isOthersApology(sentence, reading)

/** Without what is of illness and family: of "Jonas er syg og kommer ikke" people have to know the second half. */
const toldOf = (sentence: string, reading: Reading): string => {
  const left = withoutPrivate(sentence)
  const away = left === '' ? (presenceIn(withSentences(reading, [sentence]))?.away ?? []) : []
  return left === '' ? away.map(({ name }) => `${name} kommer ikke.`).join(' ') : left
}

/**
 * A mail of several plain sentences about several matters wants all that they want: what one rule made of the whole counts only where none of them is lost, and none stands in what
 * everybody reads of another. A sentence that says nothing plain by itself leaves the whole as it was heard.
 */
export const eachAlone = (found: Understood, reading: Reading, understood: (reading: Reading) => Understood): Understood => {
  const { said, letter, names, situation } = reading
  const { sender } = situation
  if (!mayBeTold(reading) || sender === null || isSecretariat(sender) || (letter !== null && waiting.has(letter.name)))
    return found
  const sentences = said.filter(each => !isCourtesy(each, names) && !isAside(each) && !deniesOne(each)).flatMap(halvesOf)
  if (sentences.length < 2 || sentences.length > mostSentences) return found
  const spoken = sentences.map(matterIn)
  if (spoken.includes(null) || new Set(spoken).size < 2) return found
  if (sentences.some(each => wordsOf(fold(each)).length > mostWords || hangs.test(fold(each)) || each.endsWith(':'))) return found
  const alone: Alone[] = []
  for (const sentence of sentences) {
    const heard = understood({ ...withSentences(reading, [sentence]), subjectIsOwn: false })
    // Of somebody who comes, stays away or leaves: what is asked of it by itself is for people, and never an item's text.
    const isOfPeople = isForPeople(sentence, reading)
    const own = heard.kind === 'wishes' ? heard.wishes : isOfPeople ? toPeople(null, toldOf(sentence, reading), true) : []
    if (own.length === 0 || !own.every(each => isPlain(each, sentence, reading) && isOfMeetingMeant(each, sentence, reading)))
      return found
    alone.push({ sentence, wishes: own, isOfPeople })
  }
  const all = found.kind === 'wishes' ? found.wishes : []
  if (!alone.some(each => isLost(each, all) || isSwallowed(each, all))) return found
  const wanted = together(alone)
  // What was understood of the whole is not given up for its parts: who comes instead may be told by two of them together.
  const isGivenUp = all.some(each => isAct(each) && each.on !== 'nothing' && printed(each) === '' && !isCovered(each, wanted))
  // Which file belongs to which of two items is told by the whole.
  const isOfFiles = wanted.filter(each => typeOf(each) === 'SubmitItem').length > 1 && realAttachments(reading.mail).length > 0
  return isGivenUp || isOfFiles || contradict(wanted) || !mayBe(wanted, found, reading)
    ? found
    : { kind: 'wishes', wishes: wanted, because: ['each of its sentences is plain by itself', ...found.because] }
}
