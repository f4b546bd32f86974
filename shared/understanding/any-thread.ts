import { isSecretariat } from '../people.ts'
import { isLateTalk, mayBeTold, wholeAsked } from './core.ts'
import { codesIn } from './items/codes.ts'
import { bringsOneMore, opensAnother } from './items/item-one-more.ts'
import { isIdle } from './language/idle-talk.ts'
import { mentions } from './language/phrases.ts'
import { isAside } from './language/small-talk.ts'
import { fold } from './language/text.ts'
import { noComments } from './language/vocabulary.ts'
import { ofMinutes } from './letter-groups.ts'
import { goesToPeople, typeOf } from './outcome.ts'
import { apologyIn } from './people/apology-words.ts'
import type { Reading } from './reading.ts'
import { byItself, meetingAnswered, partOf } from './reading.ts'
import { waiting } from './talk/to-people.ts'
import type { Understood, Wish } from './understood.ts'

// People answer whatever letter lies on top: an apology stands below a receipt, "ingen bemærkninger til referatet" below the call, an item below the minutes.

const afterMeeting: ReadonlySet<string> = new Set(['held', 'minutes-out', 'approved'])
const aboutItem: ReadonlySet<string> = new Set(['item-receipt', 'item-amended', 'item-placed'])
/** Below these "nothing" may be said of what they show, and "I do not come" of the planning meeting. */
const saysWhatOf: ReadonlySet<string> = new Set(['agenda', 'supplementary-agenda', 'colleague-answered', ...aboutItem])
const ofPlanning: ReadonlySet<string> = new Set([
  ...['planning-invitation', 'planning-moved', 'planning-cancelled', 'planning-apology-receipt'],
])
/** "Ikke denne gang", "Vi springer over" may be said of a role, a day, or whatever the letter tells: these speak of items. */
const ofItems =
  / (?:[^ ]*(?:punkt|emne|dagsorden)[^ ]*|noget|intet|ingen|ingenting|indmeld[^ ]*|bidrag[^ ]*|items?|nothing|anything) /

const nameOf = ({ letter }: Reading): string => letter?.name ?? ''
const phaseOf = ({ situation }: Reading, number: number | null): string =>
  situation.meetings.find(each => each.number === number)?.phase ?? ''

/** "Jeg kan godt alligevel" below a letter about October is said of October; below minutes, of the meeting to come. */
const isOfLetter = (number: number, reading: Reading): boolean => {
  const about = meetingAnswered(reading)?.number ?? number
  return about === number || afterMeeting.has(phaseOf(reading, about))
}

/** "Jeg var forhindret", below minutes: of the meeting that was. */
const ofPast = / (?:var|blev|havde|kunne|måtte|nåede|deltog|kom|meldte|gav|sidst|sidste) /

/** Done as it is heard: it is answered with a receipt, and one more mail undoes it. */
const isPlainAct = (wish: Wish, reading: Reading): boolean => {
  // Below the receipt of an item a question is one about the item, where no rule for the books hears it.
  if (wish.on === 'nothing')
    return (
      wish.command.type === 'RequestFacts' &&
      aboutItem.has(nameOf(reading)) &&
      wish.command.facts.every(each => each === 'meeting' || each === 'roles' || each === 'minutes')
    )
  if (wish.on !== 'meeting' || wish.number === null) return false
  const phase = phaseOf(reading, wish.number)
  switch (wish.command.type) {
    case 'DeclareNoComments':
      return phase === 'minutes-out'
    case 'DeclareNothingToAdd':
      return (
        phase === 'calling' &&
        isOfLetter(wish.number, reading) &&
        !saysWhatOf.has(nameOf(reading)) &&
        ofItems.test(fold(reading.text))
      )
    case 'GiveApology':
    case 'WithdrawApology':
      return phase !== '' && !afterMeeting.has(phase) && isOfLetter(wish.number, reading) && !ofPast.test(fold(reading.text))
    default:
      return false
  }
}

/**
 * Below the receipt of an item one more is brought, and above it stands only why it comes late or who does not come: nothing of the one that was
 * received.
 */
const bringsAnother = (reading: Reading): boolean => {
  const { said } = reading
  const at = said.findIndex(each => bringsOneMore(each) || opensAnother(each))
  const isBeside = (each: string): boolean =>
    !/\d{1,3} ?min/.test(each) && (isLateTalk(each) || isIdle(each) || isAside(each) || apologyIn(each, reading) !== null)
  return aboutItem.has(nameOf(reading)) && at > 0 && said.slice(0, at).every(isBeside)
}

/** Who presents an item that was received, or what becomes of it, in the sentence of an apology. */
const ofItem = / (?:punkt[^ ]*|emne[^ ]*|fremlægger|præsenterer|tager|presents?|present) /

const mayBeElsewhere = (reading: Reading): boolean => {
  const { sender } = reading.situation
  const isWaited = reading.letter !== null && waiting.has(reading.letter.name)
  return !isWaited && !ofPlanning.has(nameOf(reading)) && mayBeTold(reading) && sender !== null && !isSecretariat(sender)
}

const isWholeRemark = (wish: Wish): boolean => goesToPeople(wish) && wish.command.isWhole === true

/**
 * What the answered letter makes nothing of is heard as a mail of its own, and counts where every sentence says something plain, or is talk: nothing may be lost. Letters that wait for
 * an answer of their own get none this way.
 */
export const inAnyThread = (heard: Understood, reading: Reading, understood: (reading: Reading) => Understood): Understood => {
  const isLost =
    heard.kind === 'not-understood'
      ? wholeAsked.has(heard.reason) || heard.reason === 'which-item'
      : heard.wishes.some(isWholeRemark)
  const { said, lines, text } = reading
  if (!isLost || reading.letter === null || codesIn(text).length > 0 || !mayBeElsewhere(reading)) return heard
  const matters = said.filter(each => !isLateTalk(each) && !isAside(each))
  const whole = understood(byItself(reading, lines))
  const again = whole.kind === 'wishes' && whole.wishes.length > 0 ? whole : understood(byItself(reading, matters))
  if (again.kind !== 'wishes') return heard
  const found: Understood = { ...again, because: ['said below another letter', ...again.because] }
  const acts = again.wishes.filter(each => !goesToPeople(each))
  const isItem = (each: Wish): boolean => each.on === 'meeting' && each.command.type === 'SubmitItem'
  if (acts.some(isItem))
    return bringsAnother(reading) && acts.every(each => isItem(each) || isPlainAct(each, reading)) ? found : heard
  if (aboutItem.has(nameOf(reading)) && ofItem.test(fold(text))) return heard
  const isPlain = (each: string): boolean => {
    const alone = understood(byItself(reading, [each]))
    if (alone.kind !== 'wishes') return false
    // "Jeg må gå kl. 15": the sender is there, and people hear how.
    const done = alone.wishes.filter(wish => !goesToPeople(wish))
    return (done.length > 0 || alone.wishes.length === 0) && done.every(wish => isPlainAct(wish, reading))
  }
  return acts.length > 0 && acts.every(each => isPlainAct(each, reading)) && matters.every(isPlain) ? found : heard
}

/** "Ingen bemærkninger …, og …" is no comment, whatever stands beside it. */
const saysNone = noComments.filter(phrase => phrase.includes(' '))
/** "Skriv det i referatet", beside an apology: that, and nothing that the minutes say. */
const noteThat = /^ (?:(?:og|men|så) )?(?:skriv|noter|notér|sæt|tag|tilføj|før|ret) (?:[^ ]{1,8} )?(?:det|den|dem|dette|mig|os) /
/** "Punkt 3 er forkert gengivet" beside an apology, where it names the minutes or a point of them; below the minutes themselves that has been weighed. */
const isComment = (wish: Wish, reading: Reading): boolean =>
  wish.on === 'meeting' &&
  wish.command.type === 'CommentOnMinutes' &&
  phaseOf(reading, wish.number) === 'minutes-out' &&
  !wish.command.comments.some(({ text }) => mentions(fold(text), saysNone) || noteThat.test(fold(text))) &&
  !ofMinutes.has(reading.letter?.name ?? '')

/** "Jeg kan ikke komme den 14., og vi har ingen punkter": what was left for people beside what is done, and says something plain by itself, is done as well. */
export const heardBeside = (heard: Understood, reading: Reading, understood: (reading: Reading) => Understood): Understood => {
  if (heard.kind !== 'wishes' || !heard.wishes.some(each => !goesToPeople(each)) || !mayBeElsewhere(reading)) return heard
  const types = new Set(heard.wishes.map(typeOf))
  const isPlain = (wish: Wish): boolean =>
    !types.has(typeOf(wish)) &&
    (isComment(wish, reading) || (answers.has(typeOf(wish)) && isPlainAct(wish, reading))) &&
    !(typeOf(wish) === 'DeclareNothingToAdd' && types.has('SubmitItem'))
  const again = (wish: Wish): readonly Wish[] => {
    if (!goesToPeople(wish) || wish.command.beside !== 'mail') return [wish]
    const sentences = wish.command.words.split('\n')
    const asked = understood(partOf(reading, sentences))
    if (asked.kind === 'wishes' && asked.wishes.length === 1 && asked.wishes.some(isAsked) && sentences.length === 1)
      return asked.wishes
    const found = understood(byItself(reading, sentences))
    return found.kind === 'wishes' && found.wishes.length > 0 && found.wishes.every(isPlain) ? found.wishes : [wish]
  }
  return { ...heard, wishes: heard.wishes.flatMap(again) }
}
const answers: ReadonlySet<string> = new Set(['DeclareNothingToAdd', 'DeclareNoComments'])
const isAsked = (wish: Wish): boolean => wish.on === 'nothing' && wish.command.type === 'RequestFacts'
