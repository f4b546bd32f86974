import { isSecretariat } from '../../people.ts'
import { codesIn } from '../items/codes.ts'
import { hasItemWords } from '../items/item-wish.ts'
import { isCourtesy } from '../language/phrases.ts'
import { isAside } from '../language/small-talk.ts'
import { capitalised, fold, sentencesOf, trimEnd } from '../language/text.ts'
import { ofMinutes, toMinuteTaker } from '../letter-groups.ts'
import { toPeople, typeOf, wishes } from '../outcome.ts'
import type { Reading, Rule } from '../reading.ts'
import { meetingAnswered, partOf } from '../reading.ts'
import type { Understood, Wish } from '../understood.ts'
import { mostInGreeting } from './greeting.ts'

// Coffee from half past eight, the entrance from the yard, parking: no field of a meeting. It goes into the line of the secretariat's own that the next letter to everybody has.

/** How to get in, what there is, and what to bring. */
const practical =
  / (?:kaffe\S*|te|rundstykke\S*|morgen(?:brød|mad|kaffe|bord)\S*|frokost\S*|forplejning\S*|sandwich\S*|kage\S*|kantine\S*|(?:bag|hoved|side)?indgang\S*|hoveddør\S*|dør|døren|døre|dørene|port|porten|gården|reception\S*|parker\S*|p-plads\S*|p-skive\S*|p-hus\S*|p-kælder\S*|legitimation\S*|adgangskort\S*|gæstekort\S*|nøglekort\S*|dørkode\S*|elevator\S*|trappe\S*|skilt\S*|bus|bussen|busser|toget|station\S*|cykel\S*|medbring\S*|tag(?:e|er)? (?:[^ ]{1,14} ){0,4}med|have (?:[^ ]{1,14} ){0,3}med|bærbar\S*|headset\S*|ring på|meld\S* (?:dig|jer|sig)|velkommen|velkomne|mikrofon\S*|kamera\S*|oplader\S*) /
/** Where it is to stand, or who is to read it. */
const target =
  / (?:indkaldels\S*|invitation\S*|kalenderinvitation\S*|dagsordenen|mail(?:en)? til alle|næste mail|besked(?:en)?|til alle|alle|alle sammen|deltagerne|kommunerne|medlemmerne|netværket|folk|de andre|under hvor|under sted|ved stedet|ud|rundt) /
const puts =
  / (?:stå|står|skriv|skrive|skrives|skriver|nævn|nævne|nævnes|oplys|oplyse|oplyses|få|få med|tag|tage|tages|tilføj|tilføje|tilføjes|sæt|sætte|fortæl|fortælle|sig|sige|informer|informere|give|giv|send|sende|husk|husk at) /
/** "Kan der i indkaldelsen stå, at …", "Skriv til alle: …": what is to stand there begins behind it. */
const opens = /,? at |: /g
/** "Vil du skrive det til alle?", "Skriv det gerne ud": of what stands before. */
const pointsBack = / (?:det|dette|den besked|alt det) /
/** "Ulla siger, at …": who says so is nobody's matter. */
const saidBy =
  /^(?:ps:? |p\.s\.:? |i øvrigt,? |og |desuden |husk,? at )?(?:\p{Lu}\p{L}+(?: (?:i|fra) \p{Lu}\p{L}+)?|de|han|hun) (?:siger|skriver|oplyser|fortæller|har sagt|har oplyst),? at /u
const ps = /^(?:ps|p\.s\.)[:.]? /i
const notYet = / (?:måske|hvis|overvejer|medmindre|mon|ved ikke|undersøg\S*|tjek\S*|bestil\S*|hvor mange|hvem) /
const stays = / (?:uændret|uændrede|fortsat|stadig|som planlagt|det samme|den samme) /

const signs: ReadonlySet<string> = new Set(' ?!.')
/** A clause behind "at" as a sentence of its own: "man ikke kan parkere" is "man kan ikke parkere" there. */
const asSentence = (clause: string): string => {
  const plain = clause
    .replace(/(,? og) at (?=\p{L})/gu, '$1 ')
    .replace(/ {2,}/g, ' ')
    .replace(/^(\S+(?: \S+)?) (ikke|altid|også|gerne|først) (kan|må|skal|er|bliver|behøver|bør|har)(?= )/, '$1 $3 $2')
  return `${capitalised(trimEnd(plain, signs))}.`
}

/** What stands behind the first words that ask for it. */
const saidBehind = (sentence: string, asks: (words: string) => boolean): string => {
  for (const found of sentence.matchAll(opens))
    if (found.index < 90 && asks(sentence.slice(0, found.index))) return sentence.slice(found.index + found[0].length)
  return ''
}

interface Line {
  readonly text: string
  /** What the mail says beside it. */
  readonly rest: readonly string[]
}

/** What everybody is to read of how to get in and what there is; null where nobody is to. `isAsked`: somebody must say so. */
const lineIn = ({ lines, names }: Reading): Line | null => {
  const sentences = lines.flatMap(sentencesOf)
  const shown: string[] = []
  const rest: string[] = []
  let isAsked = false
  for (const sentence of sentences) {
    const folded = fold(sentence)
    const asks = (words: string): boolean => puts.test(fold(words)) && target.test(fold(words))
    const said = saidBehind(sentence.replace(ps, ''), asks)
    if (said !== '' && practical.test(fold(said)) && !notYet.test(fold(said))) {
      shown.push(asSentence(said))
      isAsked = true
    } else if (asks(sentence) && pointsBack.test(folded) && !practical.test(folded)) isAsked = true
    else if (
      practical.test(folded) &&
      !sentence.trimEnd().endsWith('?') &&
      !notYet.test(folded) &&
      !/ (?:jeg|mig|du|os) /.test(folded)
    )
      shown.push(asSentence(sentence.replace(ps, '').replace(saidBy, '')))
    else if (!isCourtesy(sentence, names) && !isAside(sentence) && !stays.test(folded)) rest.push(sentence)
  }
  return isAsked && shown.length > 0 ? { text: shown.join(' '), rest } : null
}

/** Shown beside it, and done after its yes, or answered with a receipt. */
const mayStandBeside: ReadonlySet<string> = new Set([
  'RescheduleMeeting',
  'ScheduleMeeting',
  'RequestFacts',
  'ArrangeRoles',
  'GiveApology',
])
const elsewhere: ReadonlySet<string> = new Set([
  ...[...ofMinutes, ...toMinuteTaker, 'minutes-preview', 'comments-bundle', 'agenda-for-approval', 'agenda-held'],
  ...['item-receipt', 'item-amended', 'item-placed', 'late-item', 'held-mail', 'mail-held', 'passed-on'],
])

/**
 * "Kan der i indkaldelsen stå, at der er kaffe fra kl. 8.30, og at man skal tage indgangen fra gården?", "Der er gratis parkering bag bygningen. Vil du skrive det til alle?", of the secretariat: a
 * line for the next letter to everybody, which its writer is shown and takes back with one word. What else the mail says is heard by itself.
 */
export const practicalLine =
  (understand: (reading: Reading) => Understood): Rule =>
  reading => {
    const { situation, letter, text, separated, isPart } = reading
    const { sender, hint } = situation
    if (sender === null || !isSecretariat(sender) || hint != null || isPart === true || separated.kind === 'forward') return null
    if (text.length > 1_200 || codesIn(text).length > 0 || hasItemWords(reading) || elsewhere.has(letter?.name ?? '')) return null
    const found = lineIn(reading)
    if (found === null || found.text.length > mostInGreeting) return null
    const line: Wish = { on: 'network', command: { type: 'LeaveGreeting', text: found.text, isMore: true } }
    const heard = found.rest.length === 0 ? null : understand(partOf(reading, found.rest))
    const isHeard = heard?.kind === 'wishes' && heard.wishes.every(each => mayStandBeside.has(typeOf(each)))
    const beside = isHeard ? heard.wishes : toPeople(meetingAnswered(reading)?.number ?? null, found.rest.join('\n'))
    return wishes('what everybody is to know of how to get in and what there is', ...beside, line)
  }
