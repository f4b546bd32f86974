import { isSecretariat } from '../../people.ts'
import { withoutPrivate } from '../language/private-life.ts'
import { fold } from '../language/text.ts'
import { ask, goesToPeople, toPeople } from '../outcome.ts'
import type { Reading } from '../reading.ts'
import { meetingAnswered } from '../reading.ts'
import { mayGoToPeople } from '../talk/to-people.ts'
import type { Understood, Wish } from '../understood.ts'

/** Words about minutes that are not out yet, and a version of minutes that are approved: neither can be taken as what it would be in between. */
const comesTooSoonOrLate = (wish: Wish, { situation, letter }: Reading): boolean => {
  if (wish.on !== 'meeting' || wish.number === null) return false
  const phase = situation.meetings.find(each => each.number === wish.number)?.phase
  if (wish.command.type === 'CommentOnMinutes')
    return (letter?.name === 'question' ? phase === 'held' : before.has(phase ?? '')) && !showsThem.has(letter?.name ?? '')
  // A meeting that is closed is no longer among those under way.
  const isClosed = phase === undefined && letter !== null && afterwards.has(letter.name) && isOfLetter(wish.number, letter)
  return wish.command.type === 'SubmitMinutes' && (phase === 'approved' || isClosed)
}
/** "Ingen bemærkninger" below an agenda or a new day nods to that. */
const isNoneTooSoon = (wish: Wish, { situation, letter }: Reading): boolean => {
  if (wish.on !== 'meeting' || wish.command.type !== 'DeclareNoComments' || letter === null || showsThem.has(letter.name))
    return false
  const phase = situation.meetings.find(each => each.number === wish.number)?.phase ?? ''
  return before.has(phase) && (phase !== 'held' || toMinuteTaker.has(letter.name) || letter.name === 'minutes-receipt')
}
const aboutMinutes: ReadonlySet<string> = new Set(
  'minutes-template minutes-nudge minutes-missing minutes-preview minutes-receipt minutes-for-comment comments-bundle late-comment'.split(
    ' ',
  ),
)
const sayWhich =
  / (?:[^ ]*møde\S*|gang|afbud|deltage\S*|komme|kommer|forhindret|forhindrede|med|\d\S*|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|efteråret|foråret) /
/** "Karen kan ikke, Jens tager over" below the minutes of a meeting that is over: hardly said of the next one, half a year ahead. */
const isAwayFromWhich = (wish: Wish, { letter, text, situation }: Reading): boolean =>
  wish.on === 'meeting' &&
  wish.command.type === 'GiveApology' &&
  letter !== null &&
  situation.hint == null &&
  aboutMinutes.has(letter.name) &&
  !sayWhich.test(fold(text))
const isCommentTooSoon = (wish: Wish, reading: Reading): boolean =>
  wish.on === 'meeting' && wish.command.type === 'CommentOnMinutes' && comesTooSoonOrLate(wish, reading)
const isOffice = ({ situation: { sender, hint }, letter }: Reading): boolean =>
  sender !== null && isSecretariat(sender) && hint == null && letter !== null
/** No minutes of it are out yet. */
const before: ReadonlySet<string> = new Set(['scheduled', 'calling', 'planning', 'agenda-out', 'held'])
/** Whoever answers one of these has them. */
const showsThem: ReadonlySet<string> = new Set([
  'minutes-for-comment',
  'comment-receipt',
  'no-comments-receipt',
  'minutes-approved',
])
const afterwards: ReadonlySet<string> = new Set(['comments-bundle', 'minutes-approved', 'late-comment'])
const isOfLetter = (number: number, letter: NonNullable<Reading['letter']>): boolean =>
  meetingAnswered({ letter })?.number === number

/** To whoever writes the minutes, who may need some days more: why is nobody's business. */
const toMinuteTaker: ReadonlySet<string> = new Set(['minutes-template', 'minutes-nudge', 'minutes-missing'])
const withoutReasons = (understood: Understood & { kind: 'wishes' }): Understood => ({
  ...understood,
  wishes: understood.wishes.map(wish => {
    if (!goesToPeople(wish)) return wish
    const words = withoutPrivate(wish.command.words)
    return words === '' ? wish : { ...wish, command: { ...wish.command, words } }
  }),
})

/**
 * "Husk at skrive, at jeg var med" before there are minutes, "Her er den rettede udgave" when they are approved: a refusal would send its writer away with what
 * somebody has to know. It goes to the secretariat as it stands, with its file, and only once.
 */
export const whereMinutesStand = (understood: Understood, reading: Reading): Understood => {
  if (understood.kind !== 'wishes') return understood
  if (understood.wishes.some(each => isAwayFromWhich(each, reading)))
    return ask('not-understood', 'an absence below minutes, and no word of which meeting')
  // The secretariat, which answers every letter, is asked: "there are no minutes yet" answers nothing that it said.
  if (isOffice(reading) && understood.wishes.every(each => isNoneTooSoon(each, reading) || isCommentTooSoon(each, reading)))
    return understood.wishes.length === 0 ? understood : ask('not-understood', 'a remark on minutes, and none are out')
  if (!mayGoToPeople(reading)) return understood
  const none = understood.wishes.find(each => isNoneTooSoon(each, reading))
  if (none !== undefined && (understood.wishes.length > 1 || !/ [^ ]*referat/.test(fold(reading.text))))
    return { ...understood, wishes: understood.wishes.filter(each => each !== none) }
  const misfit = understood.wishes.find(each => comesTooSoonOrLate(each, reading))
  if (misfit === undefined) return toMinuteTaker.has(reading.letter?.name ?? '') ? withoutReasons(understood) : understood
  const number = misfit.on === 'meeting' ? misfit.number : null
  const others = understood.wishes.filter(each => each !== misfit && !goesToPeople(each))
  const words = withoutPrivate(reading.text) || reading.subject.stem
  return {
    kind: 'wishes',
    wishes: [...others, ...toPeople(number, words, others.length === 0)],
    because: [...understood.because, 'and no minutes stand open for it, so it is for people'],
  }
}
