import { isSecretariat } from '../people.ts'
import { mayBeTold } from './core.ts'
import {
  bare,
  facts,
  hangs,
  isAct,
  isCovered,
  mostSentences,
  mostWords,
  ofPresence,
  ofWhom,
  pointsBack,
  printed,
  withFacts,
} from './each-alone.ts'
import { hasItemWords } from './items/item-wish.ts'
import { addressesIn } from './language/addresses.ts'
import { isOwnQuestion } from './language/own-question.ts'
import { isCourtesy } from './language/phrases.ts'
import { isAside } from './language/small-talk.ts'
import { fold, wordsOf } from './language/text.ts'
import { isDoneAsWhole, wantsByItself } from './office-sentences.ts'
import { goesToPeople, toPeople, typeOf } from './outcome.ts'
import { requestsOf, takesRole, wantedByOther } from './people/apology-more.ts'
import { isOthersApology } from './people/apology-words.ts'
import { isNews } from './people/roster-news.ts'
import { isOfRoster } from './people/roster-words.ts'
import type { Reading } from './reading.ts'
import { byItself, meetingAnswered, withSentences } from './reading.ts'
import type { MeetingWish, Understood, Wish } from './understood.ts'

// "Send referatet igen. Aflys mødet.": the secretariat believes that both were done.
/** Heard beside whatever else is done: its writer gets a receipt or a draft, and nobody else hears of it at once. */
const small: ReadonlySet<string> = new Set([
  ...['GiveApology', 'WithdrawApology', 'DeclareNoComments', 'DeclareNothingToAdd', 'WithdrawItem', 'AmendItem'],
  ...['SubmitItem', 'EditAgenda', 'HoldAgenda', 'CompareRoster', 'RequestFacts', 'RequestStatus'],
])
const ofAgenda: ReadonlySet<string> = new Set(['EditAgenda', 'AmendItem', 'WithdrawItem', 'SubmitItem', 'HoldAgenda'])

/** Words that others read, or may read. */
const shown = (wish: Wish): string => {
  if (wish.on === 'network') return wish.command.type === 'LeaveGreeting' ? (wish.command.text ?? '') : ''
  if (wish.on !== 'meeting') return ''
  const { command } = wish
  if (command.type === 'CancelMeeting') return command.reason ?? ''
  if (command.type === 'SubmitMinutes') return 'text' in command && typeof command.text === 'string' ? command.text : ''
  return printed(wish)
}

/** What its writer hears was not done, or not understood. */
const undone = (wish: Wish): string => {
  if (goesToPeople(wish)) return wish.command.words
  if (wish.on === 'earlier-mail') return wish.also ?? ''
  if (wish.on === 'network') return wish.command.type === 'SettleHeldMail' ? (wish.command.undone ?? '') : ''
  return wish.on === 'meeting' && wish.command.type === 'EditAgenda' ? (wish.command.left ?? []).join('\n') : ''
}
/** Weighed as a whole: "andet i din mail er ikke udført", the answer about a held mail, a file with minutes and what is said of it. */
const isWeighed = (wish: Wish): boolean => {
  if (wish.on === 'network') return wish.command.type === 'SettleHeldMail'
  if (wish.on !== 'meeting') return wish.on === 'earlier-mail'
  const { command } = wish
  return (command.type === 'HoldAgenda' && command.rest === true) || (command.type === 'SubmitMinutes' && shown(wish) === '')
}

const json = (value: unknown): string => JSON.stringify(value)

/** The same change of an item or of the order in either of the two forms that it has. */
const changesIn = (wish: Wish): readonly string[] => {
  if (wish.on !== 'meeting') return []
  const { command } = wish
  if (command.type === 'WithdrawItem') return [json({ do: 'drop', item: command.id })]
  if (command.type === 'AmendItem')
    return Object.entries(command.changes).map(([key, value]) => json({ do: key, item: command.id, [key]: value }))
  return command.type === 'EditAgenda' ? command.edits.map(edit => (edit.do === 'break' ? edit.do : json(edit))) : []
}

/** The new draft asks for the ok once more; another day for what is off is shown, and waits for a yes. */
const isAskedInstead = ({ command }: MeetingWish, { command: other }: MeetingWish): boolean =>
  (command.type === 'ApproveAgenda' && other.type === 'EditAgenda') ||
  (command.type === 'DeclareNoComments' && (other.type === 'DistributeMinutes' || other.type === 'HoldMinutes')) ||
  (command.type === 'CancelMeeting' && other.type === 'RescheduleMeeting' && other.doubt !== undefined)

/** Another place has the hours that are there, and is one for the new day too. */
const isSameTime = (wish: MeetingWish, other: Wish): boolean => {
  const [mine, theirs] = [wish.command, other.on === 'meeting' ? other.command : null]
  if (theirs === null || other.on !== 'meeting') return false
  if (mine.type === 'RescheduleMeeting' && theirs.type === 'ScheduleMeeting')
    return mine.place != null && mine.place === theirs.place
  // By itself the one half books what "det er samme møde" moves.
  if (mine.type === 'ScheduleMeeting' && theirs.type === 'RescheduleMeeting') return mine.start === theirs.start
  if (other.number !== wish.number) return false
  // "… er i Silkeborg og ikke på Teams. Sted: Rådhuset i Silkeborg": one place was taken of what the mail says of it.
  if (mine.type === 'RescheduleMeeting' && theirs.type === 'RescheduleMeeting') {
    const [starts, stops] = [mine.start === theirs.start, mine.end === theirs.end]
    return (theirs.place != null && starts && stops) || (mine.place == null ? starts || stops : mine.place === theirs.place)
  }
  return mine.type === 'ScheduleMeeting' && theirs.type === 'ScheduleMeeting' && mine.start === theirs.start
}

const titled = (each: Wish, item: MeetingWish['command']): boolean =>
  each.on === 'meeting' &&
  each.command.type === 'ScheduleMeeting' &&
  item.type === 'SubmitItem' &&
  each.command.title === item.words.title

const isDone = (wish: Wish, all: readonly Wish[]): boolean => {
  const changes = changesIn(wish)
  if (changes.length > 0) return changes.every(change => all.some(each => changesIn(each).includes(change)))
  if (wish.on === 'members') return all.some(each => each.on === 'members')
  if (
    wish.on === 'meeting' &&
    all.some(each => each.on === 'meeting' && each.number === wish.number && isAskedInstead(wish, each))
  )
    return true
  if (wish.on === 'meeting' && (wish.command.type === 'RescheduleMeeting' || wish.command.type === 'ScheduleMeeting'))
    return all.some(each => isSameTime(wish, each))
  // "Nyt møde … Emne: Fælles skemaer"
  if (wish.on === 'meeting' && wish.command.type === 'SubmitItem' && all.some(each => titled(each, wish.command))) return true
  if (wish.on === 'secretariat' || (wish.on === 'nothing' && facts(wish).length === 0))
    return all.some(each => typeOf(each) === typeOf(wish))
  return isCovered(wish, all)
}

/** Both cannot be done, or the one leaves nothing to do for the other. */
const excludes = (wish: Wish, other: Wish): boolean => {
  if (wish.on !== 'meeting' || other.on !== 'meeting') return wish.on === 'members' && other.on === 'members'
  const [mine, theirs] = [wish.command, other.command]
  const either = (one: string, two: string): boolean =>
    (mine.type === one && theirs.type === two) || (mine.type === two && theirs.type === one)
  if (either('DeclareNothingToAdd', 'SubmitItem') || either('DeclareNoComments', 'CommentOnMinutes')) return true
  if (wish.number !== other.number) return false
  if (theirs.type === 'CancelMeeting' || (theirs.type === 'RescheduleMeeting' && ofPresence.has(mine.type))) return true
  if (theirs.type === 'ApproveAgenda' && ofAgenda.has(mine.type)) return true
  if (ofPresence.has(mine.type) && ofPresence.has(theirs.type)) return ofWhom(wish) === ofWhom(other)
  return 'id' in mine && 'id' in theirs && mine.id === theirs.id
}

/** "Flyt mødet til den 21. Jeg kan ikke komme": why it is moved. Nobody comes to a meeting that is off. */
const isWhy = (wish: Wish, all: readonly Wish[]): boolean =>
  wish.on === 'meeting' &&
  ofPresence.has(wish.command.type) &&
  all.some(
    each =>
      each.on === 'meeting' &&
      each.number === wish.number &&
      (each.command.type === 'CancelMeeting' || (each.command.type === 'RescheduleMeeting' && ofWhom(wish) === 'self')),
  )

/** An item says that it is one. */
const isPlain = (wish: Wish, sentence: string, reading: Reading): boolean =>
  small.has(typeOf(wish)) &&
  (wish.on !== 'meeting' ||
    (wish.inNameOf === undefined && (wish.command.type !== 'SubmitItem' || hasItemWords(byItself(reading, [sentence])))))

/** "Forlæng fristen", "Ændr starttidspunktet" */
const orders =
  /^ (?:(?:og|men|så|venligst|bare) ){0,2}(?:forlæng|forkort|ændr|ændre|udsend|rundsend|gensend|skift|opret|luk|åbn|book|meld|annuller|gør|saml|del|byt|indkald|fortæl|mind|svar|bestil|reserver|overfør|godkend) /
/** "Mødet holdes på Teams", "Mødet er kl. 9-12" */
const ofMeeting =
  /^ (?:(?:og|men) )?(?:mødet|fristen) (?:holdes|afholdes|starter|begynder|slutter|flyttes|aflyses|udsættes|forlænges|er (?:kl|den|på|i|flyttet|aflyst)) /
const isOrder = (sentence: string): boolean => {
  const folded = fold(sentence)
  return !sentence.trimEnd().endsWith('?') && (requestsOf(sentence) || orders.test(folded) || ofMeeting.test(folded))
}
/** Wants something, whatever it is, or tells what the books should know. */
const namesWho = (sentence: string): boolean => takesRole.test(sentence.trim()) || addressesIn(sentence).length > 0
const isLone = (sentence: string): boolean => /^ (?:ja|jo|nej|ok|okay|godkendt) $/.test(fold(sentence))
const isMatter = (sentence: string, reading: Reading): boolean =>
  isOrder(sentence) ||
  wantedByOther(sentence) ||
  / (?:har|melder|har meldt) afbud /.test(fold(sentence)) ||
  namesWho(sentence) ||
  isNews(sentence) ||
  isOthersApology(sentence, reading)
/** "Kan du tage over, Kim?", "Hvad siger I?": asked of whoever reads along. */
const ofReaders =
  /, \p{Lu}\p{L}+\s*\?$|^(?:Hvad|Hvordan|Hvem|Hvornår|Hvilken|Hvilke|Er|Har|Synes|Passer) (?:[^ ]{1,30} ){0,6}(?:I|jer)(?!\p{L})/u
const isAsked = (sentence: string): boolean => sentence.trim().endsWith('?') && !ofReaders.test(sentence.trim())
/** Said of what stands before it, and heard with that or not at all: "Skriv det på", "Han er stoppet". */
const hangsOn = (sentence: string): boolean =>
  (pointsBack.test(fold(sentence)) || ofThem.test(fold(sentence))) && !isOwnQuestion(sentence)
const ofThem = / (?:han|hun|ham|hende|hans|hendes|de|dem|deres) /
/** "Giv lige de andre besked", "Send en ny invitation": which a meeting that is booked, moved or cancelled does by itself. */
const tells = / (?:giv|give|giver|fortæl|informer|orienter|skriv|sige|send|sende) /
const toAll =
  / (?:besked|alle|andre|deltagerne|kommunerne|medlemmerne|netværket|invitation|invitationen|indkaldelse|indkaldelsen|aflysning|aflysningen) /
const ofPapers = / (?:[^ ]{0,8}referat(?:et)?|dagsorden(?:en)?|link(?:et)?|materiale(?:t)?) /
const goesToAll: ReadonlySet<string> = new Set(['ScheduleMeeting', 'RescheduleMeeting', 'CancelMeeting'])
const asList = / (?:liste|listen|oversigt|status|svar|besked) /
const isDoneAnyway = (sentence: string, all: readonly Wish[]): boolean =>
  (all.every(({ on }) => on === 'nothing') && asList.test(fold(sentence))) ||
  (all.some(each => typeOf(each) === 'CompareRoster') && isOfRoster(sentence)) ||
  isToldAnyway(sentence, all)
const isToldAnyway = (sentence: string, all: readonly Wish[]): boolean =>
  all.some(each => goesToAll.has(typeOf(each))) &&
  tells.test(fold(sentence)) &&
  toAll.test(fold(sentence)) &&
  !ofPapers.test(fold(sentence))

interface Alone {
  readonly sentence: string
  readonly acts: readonly Wish[]
  /** No rule understands it by itself below the letter. */
  readonly isUnclear: boolean
  /** It wants something in any words, or would be heard in a mail of its own. */
  readonly isForUs: boolean
}

const isReason = (wish: Wish): boolean => wish.on === 'meeting' && wish.command.type === 'CancelMeeting'

/** Whether everybody would read it in something else. Who does not come may be why a meeting is off. */
const isSwallowed = ({ sentence, acts, isUnclear, isForUs }: Alone, all: readonly Wish[], reading: Reading): boolean =>
  !all.some(each => isDoneAsWhole(each, sentence, reading)) &&
  all.some(each => {
    if (!shown(each).includes(bare(sentence))) return false
    if (isLone(sentence)) return true
    if (isUnclear) return isReason(each) ? isOrder(sentence) || namesWho(sentence) : isForUs
    return acts.some(own => !isDone(own, [each]) && (isReason(each) ? !ofPresence.has(typeOf(own)) : shown(own).trim() === ''))
  })

/** What is done, by which two readings of a mail differ: not what is asked, nor whether there is a doubt. */
const essence = (found: Understood): string =>
  found.kind === 'wishes'
    ? JSON.stringify(
        found.wishes.filter(({ on }) => on !== 'nothing'),
        (key, value: unknown) => (key === 'doubt' ? undefined : value),
      )
    : ''

const numberOf = (all: readonly Wish[], reading: Reading): number | null =>
  meetingAnswered(reading)?.number ?? all.find((each): each is MeetingWish => each.on === 'meeting')?.number ?? null

/**
 * Of the secretariat's orders, statements and questions in one mail none is lost: what changes the books alone is done beside the others, and what goes to everybody is done only where the
 * whole mail was heard so. Of every other one its writer hears that it was not done.
 */
export const eachOfOffice = (found: Understood, reading: Reading, understood: (reading: Reading) => Understood): Understood => {
  const { said, names, situation } = reading
  const { sender } = situation
  if (found.kind !== 'wishes' || found.wishes.length === 0 || sender === null || !isSecretariat(sender) || !mayBeTold(reading))
    return found
  // Read again after a yes: what stood beside it was heard the first time.
  if (situation.isReleased === true) return found
  const sentences = said.filter(each => !isCourtesy(each, names) && !isAside(each))
  if (sentences.length < 2 || sentences.length > mostSentences || found.wishes.some(isWeighed)) return found
  if (sentences.some(each => wordsOf(fold(each)).length > mostWords || hangs.test(fold(each)) || each.endsWith(':'))) return found
  const hear = (some: readonly string[]): Understood => understood({ ...withSentences(reading, some), subjectIsOwn: false })
  const alone = sentences.map((sentence): Alone => {
    const heard = hear([sentence])
    const isLeft = heard.kind === 'wishes' && wantedByOther(sentence) && heard.wishes.every(goesToPeople)
    const isForUs =
      isLeft || (heard.kind !== 'wishes' && (isMatter(sentence, reading) || wantsByItself(sentence, reading, understood)))
    const acts = heard.kind === 'wishes' ? heard.wishes.filter(isAct) : []
    return { sentence, acts, isUnclear: isLeft || heard.kind !== 'wishes', isForUs }
  })
  // A paper is one, unless each of its sentences is an order.
  if (found.wishes.some(each => typeOf(each) === 'SubmitMinutes') && alone.some(each => each.acts.length === 0 && !each.isForUs))
    return found
  const swallowed = alone.filter(each => isSwallowed(each, found.wishes, reading))
  const kept = alone.filter(each => !swallowed.includes(each))
  const rest = swallowed.length === 0 ? found : hear(kept.map(each => each.sentence))
  const base = rest.kind === 'wishes' || kept.length === 0 ? (rest.kind === 'wishes' ? rest.wishes : []) : null
  if (base === null) return rest
  const told = base.map(undone).join('\n')
  const added: Wish[] = []
  const left: string[] = []
  for (const each of alone) {
    const { sentence, acts, isUnclear, isForUs } = each
    if (told.includes(bare(sentence)) || base.some(other => isReason(other) && shown(other).includes(bare(sentence)))) continue
    if (base.some(wish => isDoneAsWhole(wish, sentence, reading))) continue
    const missing = acts.filter(wish => !isDone(wish, [...base, ...added]))
    const isFree = missing.every(
      wish => isPlain(wish, sentence, reading) && ![...base, ...added].some(other => excludes(wish, other)),
    )
    if (missing.length > 0 && isFree) added.push(...missing)
    else if (missing.some(wish => !isWhy(wish, base))) left.push(sentence)
    else if (
      isUnclear &&
      (wantedByOther(sentence) || !hangsOn(sentence)) &&
      !isDoneAnyway(sentence, base) &&
      (isForUs || isAsked(sentence))
    ) {
      const others = sentences.filter(other => other !== sentence)
      if (swallowed.includes(each) || essence(hear(others)) === essence(found)) left.push(sentence)
    }
  }
  if (added.length === 0 && left.length === 0 && swallowed.length === 0) return found
  return {
    kind: 'wishes',
    wishes: [...withFacts(base, added), ...toPeople(numberOf(base, reading), left.join('\n'))],
    because: ['each of its sentences is done or said to be undone', ...found.because],
  }
}
