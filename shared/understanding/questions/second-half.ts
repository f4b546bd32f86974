import { isSecretariat } from '../../people.ts'
import { wantsSomething } from '../language/idle-talk.ts'
import { fold, sentencesOf, wordsOf } from '../language/text.ts'
import { toPeople } from '../outcome.ts'
import { contactsAnswer } from '../people/contacts.ts'
import { isNews } from '../people/roster-news.ts'
import { rosterAnswer } from '../people/roster-table.ts'
import type { Reading, Rule } from '../reading.ts'
import { answered, byItself, withSentences } from '../reading.ts'
import type { Understood, Wish } from '../understood.ts'
import { heldAnswer, ordersOfAnswer, replacedIn } from '../yes-no/held-answer.ts'

/** What can be put right by the next answer: a mail let in, a list changed. */
const isReversible = (reading: Reading): boolean =>
  answered(reading, 'held-mail', 'which-organisation', 'roster-compared') !== null ||
  answered(reading, 'passed-on')?.change !== undefined

const answerOf = (reading: Reading): Understood | null => heldAnswer(reading) ?? contactsAnswer(reading) ?? rosterAnswer(reading)

/** "Ja, og ret så også Hedensted: …" in its answer and what follows. */
const lead = /^((?:ja|jo|jep|jeps|nej|næ|yes|no|ok|okay)(?: tak| gerne| endelig| desværre)?)[,.:;–-] ?og (?=\p{L})/iu
const inTwo = (sentence: string): readonly string[] => {
  const [whole = '', answer = ''] = lead.exec(sentence) ?? []
  return whole === '' ? [sentence] : [answer, `Og ${sentence.slice(whole.length)}`]
}

/** Who the writer of the held mail is belongs to the answer; what limits a yes does too. */
const ofAnswer =
  / (?:hendes|hans|deres) (?:punkt|punkter|mail|forslag|emne) | (?:hun|han|hende|ham|vedkommende|den|mailen) (?:[^ ]{1,12} ){0,3}(?:er|var|afløser|kommer|hedder|arbejder|sidder|skal (?:ikke )?(?:bruges|tages med)) |^ (?:(?:så|og|bare|du|i|må|kan|gerne) ){0,4}(?:tag|tage|luk|lukke|sæt|sætte|skriv|skrive|brug|bruge|opret|oprette) (?:(?:bare|gerne|endelig|også) ){0,2}(?:hende|ham|den|mailen|dem) /
/** "Men vent lidt", "hvis hun er ny": takes the yes back, and is nothing beside it. */
const turns =
  / (?:men|dog|undtagen|kun|vent|venter|først|hvis|medmindre|måske|tror|ikke sikker|i tvivl|spørge (?:hende|ham|dem)|tjekke|undersøge|hov|ups|forkert|fejl) /

/** "Og ret så også …", "Husk i øvrigt …" */
const adds = /^ (?:og|desuden|derudover|i øvrigt|forresten|husk|ps) | (?:også|i øvrigt) /

/** Whether it wants something by itself, whatever it stands beside. */
const isMore = (sentence: string, reading: Reading): boolean => {
  const folded = fold(sentence)
  if (ofAnswer.test(folded) || turns.test(folded) || replacedIn(sentence, reading.situation.charter.organisations) !== null)
    return false
  // "Slet den bare" answers by itself.
  if (answerOf(withSentences(reading, [sentence]))?.kind === 'wishes') return false
  // Beside a change that was shown, another one must be added to it in words: it could limit the first.
  const isAdded = answered(reading, 'held-mail', 'which-organisation') !== null || adds.test(folded)
  if (!isAdded) return false
  // "Skriv til ham, at …" is told of in the answer itself.
  return (wantsSomething(sentence) || isNews(sentence)) && ordersOfAnswer(sentence) === '' && wordsOf(folded).length > 2
}

/** An order is not done by an answer that tells how something stands. */
const orders =
  / (?:sørge? for|rette?|slette?|fjerne?|ændre|tilføje?|minde?|huske?|sætte?|flytte?|skrive?|give? besked|bede?|invitere?|ringe?|bestille?|booke?|skal|lægge?) /
/** What is heard in the rest without doubt; an item or a booking needs a mail, or the words, of its own. */
const isHarmless = (wish: Wish, sentence: string): boolean =>
  (wish.on === 'nothing' && !orders.test(fold(sentence))) ||
  (wish.on === 'members' && wish.command.type === 'CompareRoster') ||
  wish.on === 'secretariat'

/**
 * "Ja, velkommen til ham! Og så skal Rasmus Øbjerg af listen.": what stands beside a yes or no of the secretariat is heard as if it were a mail of its own;
 * what cannot be heard comes back to it as not done, and nothing goes in silence.
 */
export const secondHalf =
  (understand: (reading: Reading) => Understood): Rule =>
  reading => {
    const { sender } = reading.situation
    if (sender === null || !isSecretariat(sender) || reading.isPart === true || !isReversible(reading)) return null
    const sentences = reading.lines.flatMap(sentencesOf).flatMap(inTwo)
    const at = sentences.findIndex((each, nth) => nth > 0 && isMore(each, reading))
    if (at < 0) return null
    // What follows an order says more of it; what is of the answer, or turns it, belongs there wherever it stands.
    const isOfAnswer = (each: string): boolean => ofAnswer.test(fold(each)) || turns.test(fold(each))
    const more = sentences.slice(at).filter(each => !isOfAnswer(each))
    const answer = answerOf(withSentences(reading, [...sentences.slice(0, at), ...sentences.slice(at).filter(isOfAnswer)]))
    if (answer?.kind !== 'wishes' || answer.wishes.length === 0) return null
    const groups: string[][] = []
    for (const each of more) {
      const last = groups.at(-1)
      if (last === undefined || isMore(each, reading)) groups.push([each])
      else last.push(each)
    }
    const heard = groups.map(group => {
      const { kind, ...found } = understand(byItself(reading, group))
      const those = kind === 'wishes' && 'wishes' in found ? found.wishes : []
      const words = group.join(' ')
      return those.length > 0 && those.every(wish => isHarmless(wish, words))
        ? { those, undone: [] }
        : { those: [], undone: [words] }
    })
    const undone = heard.flatMap(each => each.undone).join(' ')
    return {
      ...answer,
      wishes: [...withRest(answer.wishes, undone), ...heard.flatMap(each => each.those)],
      because: ['the answer to our question, and what stands beside it', ...answer.because],
    }
  }

/** Named in the letter that the answer brings anyhow, or in one of its own. */
const withRest = (all: readonly Wish[], undone: string): readonly Wish[] => {
  if (undone === '') return all
  const [first] = all
  return first?.on === 'network' && first.command.type === 'SettleHeldMail'
    ? [
        { ...first, command: { ...first.command, undone: [first.command.undone ?? '', undone].join(' ').trim() } },
        ...all.slice(1),
      ]
    : [...all, ...toPeople(null, undone)]
}
