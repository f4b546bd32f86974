import type { Person } from '../people.ts'
import { isSecretariat } from '../people.ts'
import { chooseMeeting } from './dates/which-meeting.ts'
import { fieldsIn } from './items/item-fields.ts'
import { titleInSubject } from './items/item-title.ts'
import { hasItemWords } from './items/item-wish.ts'
import { tellsOfLife } from './language/private-life.ts'
import { fold, sentencesOf, tidy, wordsOf } from './language/text.ts'
import { ask, goesToPeople, nothingWanted, toMeeting, wishes } from './outcome.ts'
import { asSentBy, authorOf, passedOnWords } from './people/author.ts'
import { personCalled, spokenFor } from './people/colleagues.ts'
import type { Reading, Rule } from './reading.ts'
import { askedFor } from './talk/asked-for.ts'
import type { CoverNote } from './talk/cover-note.ts'
import { coverNote, handsOn, namesAround } from './talk/cover-note.ts'
import { isNotForAll } from './talk/not-for-all.ts'
import { pastedIn, pointsAtIt, underItsSubject } from './talk/passed-on.ts'
import { isOfSomebodyElse } from './talk/points-below.ts'
import { forItems } from './talk/to-people.ts'
import type { MeetingWish, Understood, Wish } from './understood.ts'
import { organisationIn } from './yes-no/held-answer.ts'

/** "Vi vil gerne have automatisk journalisering på som punkt. …": its name first, as an item is written. */
export const withTitleFirst = (text: string): string => {
  const lines = text.split('\n')
  const at = lines.findIndex(each => askedFor(sentencesOf(each)[0] ?? '') !== null)
  const line = lines[at] ?? ''
  const [first = ''] = sentencesOf(line)
  const asked = askedFor(first)
  return asked === null
    ? text
    : lines
        .with(at, `Punkt: ${asked.matter}${asked.behind}\n\n${line.slice(line.indexOf(first) + first.length).trim()}`)
        .join('\n')
}

const ofOthers =
  / (?:jeg|mig|min|mit|mine|du|dig|din|[^ ]*møde[^ ]{0,3}|dagsorden[^ ]*|referat[^ ]*|mail[^ ]*|lokale[^ ]*|kaffe|frokost|toget|parkering|afbud|ikke med|kommer|deltager|stoppet) /
/** "Vi er i tvivl om fristerne": why, said beside the one item of a mail that is about nothing else, and its text where it has none. */
const isWhy = (sentence: string): boolean =>
  !sentence.includes('?') && / (?:vi|os|vores) /.test(fold(sentence)) && !ofOthers.test(fold(sentence)) && !tellsOfLife(sentence)
const isItemWish = (wish: Wish): wish is MeetingWish => wish.on === 'meeting' && wish.command.type === 'SubmitItem'
/** An item, and at most why it is one. */
const isItem = ({ wishes: all }: Understood & { kind: 'wishes' }): boolean =>
  all.some(isItemWish) &&
  all.every(each => isItemWish(each) || (goesToPeople(each) && sentencesOf(each.command.words).every(isWhy)))

/** The member whose item or comment it is, where the secretariat passes on what he wrote; null where it is the sender's own municipality's. */
const memberOf = (author: Person | null, { situation }: Reading): Person | null =>
  situation.sender !== null && isSecretariat(situation.sender)
    ? (spokenFor(situation).find(each => each.id === author?.id) ?? null)
    : null

/** What a wish is of whoever wrote what is passed on. */
const inNameOf = (wish: MeetingWish, member: Person | null): MeetingWish =>
  member === null ? wish : { ...wish, inNameOf: member.id }

/** "Dorthe er på ferie, så det er mig, der fremlægger": who presents, and why, which is nobody's business on an agenda. */
const presentsSelf =
  / (?:jeg|mig)(?: der| som)? (?:fremlægger|præsenterer|lægger op|holder oplægget|tager den|tager dem) | (?:fremlægger|præsenterer) jeg /
const isWhoPresents = (sentence: string): boolean =>
  presentsSelf.test(fold(sentence)) && !sentence.includes('?') && wordsOf(fold(sentence)).length <= 16
const withoutWhoPresents = (text: string): string =>
  text
    .split('\n')
    .map(line =>
      sentencesOf(line)
        .filter(each => !isWhoPresents(each))
        .join(' '),
    )
    .join('\n')
    .trim()

const withItsWhy = (found: Understood & { kind: 'wishes' }): Understood & { kind: 'wishes' } => {
  const [item, ...more] = found.wishes.filter(isItemWish)
  const said = found.wishes.filter(goesToPeople).map(each => each.command.words)
  if (item?.command.type !== 'SubmitItem' || more.length > 0 || item.command.words.text !== '' || said.length === 0) return found
  if (
    !said
      .flatMap(each => each.split('\n'))
      .flatMap(sentencesOf)
      .every(isWhy)
  )
    return found
  const words = { ...item.command.words, text: said.join('\n') }
  return { ...found, wishes: [toMeeting(item.number, { ...item.command, words })] }
}

/** What was understood of the mail passed on, with what the words above it say of length and kind. */
const withCover = (found: Understood & { kind: 'wishes' }, author: Person | null, reading: Reading): Understood => {
  const [minutes, kind] = (['minutes', 'kind'] as const).map(
    field => reading.said.map(each => fieldsIn(each).fields[field]).find(each => each !== null) ?? null,
  )
  const isOne = found.wishes.filter(isItemWish).length === 1
  const member = memberOf(author, reading)
  const presents = passedOnWords(reading.separated.forwarded).split('\n').flatMap(sentencesOf).some(isWhoPresents)
  const choice = chooseMeeting(reading, 'item', reading.text)
  const all = found.wishes.map((wish): Wish => {
    if (!isItemWish(wish)) return wish
    const { number, command } = wish
    if (command.type !== 'SubmitItem') return wish
    const { words } = command
    const said = { ...(isOne && minutes !== null && { minutes }), ...(isOne && kind !== null && { kind }) } as Partial<
      typeof words
    >
    const presenter = words.presenter ?? (presents ? (author?.name ?? null) : null)
    const text = presents ? withoutWhoPresents(words.text) : words.text
    return inNameOf(
      toMeeting('ask' in choice ? number : choice.number, { ...command, words: { ...words, ...said, text, presenter } }),
      member,
    )
  })
  return { ...found, wishes: all, because: ['a mail that is passed on, as its author meant it', ...found.because] }
}

/** Nothing in it says what it is about: its subject is the title, and its words the text. */
const bySubject = (sent: Reading, reading: Reading): (Understood & { kind: 'wishes' }) | null => {
  const title = titleInSubject(reading.subject.stem, reading.names)
  const choice = chooseMeeting(reading, 'item', '')
  if (title === null || 'ask' in choice || sent.text.split('\n').flatMap(sentencesOf).some(tellsOfLife)) return null
  const { fields } = fieldsIn(sent.text)
  const words = { title, text: sent.text, ...fields }
  const found = wishes('its subject is the title', toMeeting(choice.number, { type: 'SubmitItem', words, attachments: [] }))
  return found.kind === 'wishes' ? found : null
}

const noteOf = (reading: Reading): CoverNote =>
  reading.isSubjectOnly || reading.text === '' ? 'nothing-said' : coverNote(reading, namesAround(reading))

/** A colleague's mail below words that only point at it and want it on: its author's item, for the sender's municipality. */
const pastedMail = (understood: (reading: Reading) => Understood, reading: Reading): Understood | null => {
  const { letter, situation, separated } = reading
  const { hint } = situation
  const pasted = separated.inline.length > 0 ? null : pastedIn(reading)
  const isFree = letter === null || letter.name === 'question' || forItems.has(letter.name)
  if (pasted === null || !isFree || (hint != null && hint !== 'item') || isNotForAll(pasted.text)) return null
  if (!pointsAtIt(reading)) return null
  const author = authorOf(reading)
  if (author !== null && author.organisation !== situation.sender?.organisation) return null
  const under = underItsSubject(reading, pasted)
  const sent = asSentBy(author, withTitleFirst(pasted.text), under, 'item')
  const found = understood(sent)
  if (found.kind === 'wishes' && isItem(found)) return withCover(withItsWhy(found), author, reading)
  const named = bySubject(sent, under)
  return named === null ? null : withCover(named, author, reading)
}

/**
 * Somebody passes on what somebody else wrote: "Tager du den med?", "Hermed et punkt fra Lone, 15 minutter", "Til orientering". The item is what was passed on,
 * read as if its author had sent it; the words above only say its length, its kind and its meeting. Where they say something else, others hear them.
 */
export const passedOnMail =
  (understood: (reading: Reading) => Understood): Rule =>
  reading => {
    const { separated, situation, letter } = reading
    const isHinted = situation.hint === 'item'
    if (situation.sender === null) return null
    if (tidy(separated.forwarded) === '') return pastedMail(understood, reading)
    // Where items are asked for, plain words that it is to be one are needed, as above what was pasted in.
    const own = isHinted ? 'item' : noteOf(reading)
    const isAsked =
      letter !== null && forItems.has(letter.name) && isOfSomebodyElse(reading) && (own === 'item' || pointsAtIt(reading))
    if (letter !== null && letter.name !== 'question' && !isAsked) return null
    // The secretariat hands on what a member wrote to it: read as his, and what is no item stays what it is.
    const isHanded =
      own === 'own-words' && isSecretariat(situation.sender) && handsOn(reading) && memberOf(authorOf(reading), reading) !== null
    const note = own === 'own-words' && pointsAtIt(reading) ? 'item' : isHanded ? 'nothing-said' : own
    if (note === 'own-words') return null
    if (note === 'for-information' || note === 'left-out') {
      if (isSecretariat(situation.sender)) return nothingWanted('a mail passed on, and nothing is to be done about it')
      // "Sæt det ikke på dagsordenen" must not bring it there.
      return note === 'left-out' ? ask('not-understood', 'a mail passed on, and left out') : null
    }
    const author = authorOf(reading)
    if (author !== null && !isSecretariat(situation.sender) && author.organisation !== situation.sender.organisation) return null
    if (isNotForAll(separated.forwarded)) return null
    const text = withTitleFirst(passedOnWords(separated.forwarded))
    const sent = asSentBy(author, text, reading, note === 'item' ? 'item' : null)
    const found = understood(sent)
    if (found.kind === 'wishes' && isItem(found)) return withCover(withItsWhy(found), author, reading)
    const named = note === 'item' ? bySubject(sent, reading) : null
    return named === null ? null : withCover(named, author, reading)
  }

/** "Der mangler et punkt fra Skive: …", "Punkt fra Mette i Skive" */
const fromThem = / (?:punkt|punktet|punkter|emne|emnet|emner|forslag|ønske)(?: [^ ]{1,20}){0,2} fra (?:[^ ]{1,20} ){0,3}?¤ /

/** The member in whose name the secretariat brings an item: whoever presents it, or the first of the municipality that is named. */
const broughtFor = (wish: MeetingWish, reading: Reading): Person | null => {
  const { situation, said } = reading
  const { organisations } = situation.charter
  const whose = new Set(
    said.flatMap(each => {
      const place = organisationIn(each, organisations)
      const stem = place === null ? '' : fold(place).replace(/ kommune $/, ' ')
      const folded = fold(each).replaceAll(' kommune ', ' ')
      return place !== null && fromThem.test(folded.replace(stem, ' ¤ ')) ? [place] : []
    }),
  )
  const [place, ...others] = whose
  if (place === undefined || others.length > 0 || wish.command.type !== 'SubmitItem') return null
  const theirs = spokenFor(situation).filter(each => each.organisation === place)
  return personCalled(wish.command.words.presenter ?? '', theirs) ?? theirs[0] ?? null
}

/** What the secretariat brings "fra Skive" is Skive's, in whatever words it was understood. */
export const asTheirs = (understood: Understood, reading: Reading): Understood => {
  const { sender } = reading.situation
  if (understood.kind !== 'wishes' || sender === null || !isSecretariat(sender)) return understood
  const all = understood.wishes.map(each =>
    each.on === 'meeting' && each.command.type === 'SubmitItem' && each.inNameOf === undefined
      ? inNameOf(each, broughtFor(each, reading))
      : each,
  )
  return { ...understood, wishes: all }
}

/** The line above a mail that is passed on is no title, unless it names an item. */
export const coverIsNone: Rule = reading =>
  tidy(reading.separated.forwarded) === '' || hasItemWords(reading)
    ? null
    : ask('not-understood', 'of what is passed on nothing is clear')
