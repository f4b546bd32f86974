import type { ItemWords } from '../../meeting/events.ts'
import { chooseMeeting } from '../dates/which-meeting.ts'
import { pointsElsewhere } from '../language/elsewhere.ts'
import { labelled } from '../language/item-labels.ts'
import { isClosing, withoutGreeting } from '../language/phrases.ts'
import { tellsOfLife } from '../language/private-life.ts'
import { fold, sentencesOf, tidy } from '../language/text.ts'
import { ask, toMeeting, wishes } from '../outcome.ts'
import type { Rule } from '../reading.ts'
import { isNotForAll } from '../talk/not-for-all.ts'
import { isFieldTalk } from './item-field-talk.ts'
import { fieldsIn, noFields } from './item-fields.ts'
import { asksForPlace } from './item-lead.ts'
import { isTalk } from './item-talk.ts'
import { titleInSubject } from './item-title.ts'
import { itemWordsIn } from './item-words.ts'

/** "det her", "nedenstående", "denne mail": stands for what is below. */
const pointer =
  /(?<!\p{L})(?:(?:det|den) her(?: nedenfor| nedenunder)?|dette|(?:det |den )?(?:nedenstående|ovenstående|videresendte)|(?:denne|følgende) (?:mail|besked|henvendelse|sag)|mailen (?:herunder|nedenfor)|herunder|nedenfor)(?!\p{L})/iu
const below = / (?:se|jf|læs) (?:\S+ ){0,2}(?:nedenfor|nedenunder|herunder|nedenstående|under) $/

/** "Kan det her ikke komme med på dagsordenen?", "Se nedenfor": that something is to come, and not what. */
export const pointsBelow = (sentence: string): boolean =>
  below.test(` ${fold(sentence).trimStart()}`) || (pointer.test(sentence) && asksForPlace(sentence.replace(pointer, 'det her')))

/** "Se emnefeltet": the matter stands in the subject. */
const pointsAtSubject = (sentence: string): boolean =>
  / (?:se|jf|som) (?:\S+ ){0,2}(?:emnefeltet|emnelinjen|emnelinien|emnet|overskriften|titlen|mailens emne) $/.test(fold(sentence))

/** The text without its "Se emnefeltet": the title is taken from there. */
export const withoutPointers = (text: string): string => {
  const [line = '', ...more] = text.split('\n')
  const left = sentencesOf(line)
    .filter(pointsAtSubject)
    .reduce((rest, each) => rest.replace(each, () => '').trim(), line)
  return [left, ...more].join('\n').trim()
}

/** "Hedensted har sendt det her til os", "Hermed et punkt fra Frederik til mødet": whose it is, and what that is stands below. */
const handsOver =
  /^ (?:(?:hej|og|her er|hermed|her kommer|vedlagt|videresendt|fyi) ){0,2}(?:(?:[^ ]+ ){1,4}(?:har sendt|sendte|har skrevet|skrev|har bedt om) (?:det her|dette|den her|denne|nedenstående|et punkt|punktet|mailen)(?: (?:til|på|fra|os|mig|sekretariatet|mødet|dagsordenen|herunder|nedenfor|i dag|i går|[^ ]+)){0,4}|(?:et|nyt|endnu et) punkt (?:fra|til) (?:[^ ]+ ){0,6}?[^ ]+) $/
/** "Sæt 15 minutter af", "Vil du sætte det på?": of its place and its fields. */
const setsAside = (sentence: string): boolean => {
  const { fields, rest } = fieldsIn(sentence)
  return Object.values(fields).some(value => value !== null) && (isFieldTalk(sentence) || isTalk(rest))
}
/** "Vil du sætte det på dagsordenen?", "Sæt det på, tak", "Tager du den med?" */
const ordersPlace =
  /^ (?:(?:og|så|venligst) )?(?:(?:vil|kan|gider) (?:du|i) )?(?:sæt|sætte|tag|tage|tager du|put|skriv|skrive) (?:(?:lige|venligst|gerne) )?(?:det|den|punktet|det her|dette)(?: (?:på|med|til|op|dagsordenen|listen|mødet|næste|møde|tak|venligst|den \d{1,2}|[^ ]{3,9})){0,6} $/

/** The forwarded words without their greeting and their sign-off. */
const bodyOf = (passedOn: string): string => {
  const lines = passedOn.split('\n')
  const end = lines.findIndex((line, at) => at > 0 && isClosing(line))
  const [first = '', ...more] = end < 0 ? lines : lines.slice(0, end)
  return [withoutGreeting(first, more.length > 0), ...more].join('\n').trim()
}

/** What a mail that is passed on brings by itself: a name under a label, or under its own subject. */
const itemsPassedOn = (passedOn: string, title: string | null, names: ReadonlySet<string>): readonly ItemWords[] => {
  const body = bodyOf(passedOn)
  const isNamed = body.split('\n').some(line => labelled(line)?.label === 'title' && labelled(line)?.value !== '')
  return isNamed ? itemWordsIn(body, null, names) : title === null ? [] : [{ title, text: passedOn, ...noFields }]
}

/** "Det her skal ikke på dagsordenen", "Bør det her på dagsordenen?"; "Kan det ikke komme på?" asks for it. */
const leavesOut = (sentence: string): boolean =>
  (/ (?:ikke|aldrig|hverken) /.test(fold(sentence)) &&
    !/^ (?:(?:og|men|så|hej) )?(?:kan|kunne|vil|gider) /.test(fold(sentence))) ||
  (sentence.trimEnd().endsWith('?') && /^ (?:(?:og|men|så|hej) )?(?:skal|bør|burde|mon|hvorfor|hvornår|er) /.test(fold(sentence)))
/** Of somebody's illness, or kept from the others by whoever wrote it: he does not know that it is passed on. */
const isKept = (passedOn: string): boolean => isNotForAll(passedOn) || passedOn.split('\n').flatMap(sentencesOf).some(tellsOfLife)

/**
 * A mail that was passed on, with words that only point at it: what it brings under labels of its own; otherwise its subject is the title, and what it says the
 * text. Nothing is read out of that.
 */
export const itemPointedAt: Rule = reading => {
  const { said, names, separated, subject, subjectIsOwn, letter } = reading
  const passedOn = tidy(separated.forwarded)
  if (passedOn === '' || said.length === 0 || (letter !== null && letter.name !== 'question')) return null
  const isOrder = (each: string): boolean => ordersPlace.test(fold(each)) || setsAside(each)
  const points = (each: string): boolean => pointsBelow(each) || pointsElsewhere(each, names) || handsOver.test(fold(each))
  const isPointed =
    said.some(each => pointer.test(each) && pointsBelow(each)) ||
    (said.some(each => handsOver.test(fold(each))) && (said.length === 1 || said.some(isOrder)))
  if (!isPointed || !said.every(each => points(each) || isOrder(each))) return null
  if (said.some(leavesOut)) return ask('not-understood', 'a mail that is passed on, and perhaps is to be left out')
  if (isKept(passedOn)) return ask('not-understood', 'a mail that is passed on, with words that are not for everybody')
  const title = subject.isForward || subjectIsOwn ? titleInSubject(subject.stem, names) : null
  const items = itemsPassedOn(passedOn, title, names)
  const choice = chooseMeeting(reading, 'item', '')
  if (items.length === 0 || 'ask' in choice) return items.length === 0 ? null : 'ask' in choice ? choice.ask : null
  const { fields } = fieldsIn(said.join(' '))
  return wishes(
    'a mail that is passed on as an item',
    ...items.map(words =>
      toMeeting(choice.number, {
        type: 'SubmitItem',
        words: {
          ...words,
          kind: fields.kind ?? words.kind,
          minutes: fields.minutes ?? words.minutes,
          presenter: fields.presenter ?? words.presenter,
          recommendation: fields.recommendation ?? words.recommendation,
        },
        attachments: [],
      }),
    ),
  )
}
