import { isSecretariat } from '../people.ts'
import { wholeAsked } from './core.ts'
import { spokenOfInstead } from './dates/which-meeting.ts'
import { asksForPlace } from './items/item-brought.ts'
import { saidMatter } from './items/item-matter.ts'
import { hasItemWords } from './items/item-wish.ts'
import { findDurations } from './language/durations.ts'
import { labelled, marked } from './language/item-labels.ts'
import { isSmallTalk } from './language/small-talk.ts'
import { fold, wordsOf } from './language/text.ts'
import { goesToPeople, toPeople, typeOf } from './outcome.ts'
import { requestsOf } from './people/apology-more.ts'
import { apologyIn } from './people/apology-words.ts'
import { isHow } from './people/attendance.ts'
import { spokenFor } from './people/colleagues.ts'
import { speaksOfRole } from './people/swap-words.ts'
import type { Reading, Rule } from './reading.ts'
import { byItself, meetingAnswered, partOf, partWithout } from './reading.ts'
import { aboutMeeting } from './talk/about-meeting.ts'
import { asks } from './talk/fact-kinds.ts'
import { factsOfMember } from './talk/facts-of-member.ts'
import { questionWithReason } from './talk/question-with-reason.ts'
import { forItems, waiting } from './talk/to-people.ts'
import type { FactAsked, Understood, Wish } from './understood.ts'
import { organisationsIn } from './yes-no/held-answer.ts'

// "Ingen punkter herfra. Hvem er mødeleder?": the question is answered from the books, and the rest of the mail is heard as if the question did not stand there. Why somebody asks is told
// to nobody: the answer is what he wants.

/** Of an item, the agenda, who comes or is with us, on a condition, or to be done by somebody: no reason. */
const ofMore =
  / (?:\S*punkt\S*|emne\S*|forslag\S*|dagsorden\S*|drøfte\S*|drøftelse\S*|orienter\S*|beslut\S*|minutter|afbud|deltage\S*|kommer|komme|referat\S*|bytte\S*|ferie|syg|syge|kursus|forhindret|stopper|fratræd\S*|kontaktperson\S*|hvis|medmindre|ellers|foreslår|ønsker|bedes|bør|skal i|må i|kan i|vil i) |\d/
/** "… med vedkommende", "spørger, fordi …", "Jeg skal nemlig …": stands on the question before it, whatever it names. */
const ofTheAnswer =
  / (?:vedkommende|dem|ham|hende|nemlig|derfor|spørger|fordi|at vide|finde (?:det|den|dem|ham|hende)|diskuterede (?:det|den)) /
const mostWords = 25

/** Why somebody asks: of himself, and nothing that anybody has to know or do. */
const isWhy = (sentence: string, reading: Reading): boolean => {
  const folded = fold(sentence)
  const { situation } = reading
  const names = spokenFor(situation).map(({ name }) => name.split(' ')[0] ?? '')
  return (
    !/[?:]/.test(sentence) &&
    wordsOf(folded).length <= mostWords &&
    / (?:jeg|vi|mig|os|min|mit|mine|vores|vort|spørger) /.test(folded) &&
    !ofMore.test(folded) &&
    !requestsOf(sentence) &&
    apologyIn(sentence, reading) === null &&
    !isHow(sentence, reading) &&
    !speaksOfRole(sentence) &&
    organisationsIn(folded, situation.charter.organisations).length === 0 &&
    !names.some(name => name !== '' && sentence.split(/[^\p{L}-]+/u).includes(name)) &&
    (ofTheAnswer.test(folded) ||
      !(/ (?:gerne|godt|kan) /.test(folded) || asksForPlace(sentence) || hasItemWords(partOf(reading, [sentence]))))
  )
}

const mayAsk = ({ situation, letter, separated, text }: Reading): boolean =>
  text.includes('?') &&
  situation.sender !== null &&
  !isSecretariat(situation.sender) &&
  situation.hint == null &&
  situation.hintedItem == null &&
  separated.inline.length === 0 &&
  separated.forwarded === '' &&
  !(letter !== null && waiting.has(letter.name))

/** A member's mail in which a question stands that the books answer, whatever else it says. */
export const askedBeside =
  (understandReading: (reading: Reading) => Understood): Rule =>
  reading => {
    if (!mayAsk(reading)) return null
    const { said, lines } = reading
    const facts: FactAsked[] = []
    const asked: string[] = []
    for (const [at, each] of said.entries()) {
      if (!asks(each) || marked(each) !== null || labelled(each) !== null) continue
      const found = factsOfMember(each, said.slice(0, at).join(' '), reading)
      if (found.length === 0) continue
      facts.push(...found)
      asked.push(each)
    }
    if (asked.length === 0) return questionWithReason(understandReading)(reading)
    if (lines.some(line => marked(line) !== null && asked.some(each => line.includes(each)))) return null
    /** "Vi springer over i april" tells of nothing but the writer, and does something. */
    const doesSome = (sentence: string): boolean => {
      const alone = understandReading(partOf(reading, [sentence]))
      return alone.kind === 'wishes' && alone.wishes.some(each => !goesToPeople(each) && typeOf(each) !== 'SubmitItem')
    }
    // Where items are asked for, what stands in front may be the answer.
    const mayBeWhy = (at: number): boolean => !forItems.has(reading.letter?.name ?? '') || at > said.indexOf(asked[0] ?? '')
    const idle = said.filter(
      (each, at) => !asked.includes(each) && (isSmallTalk(each) || (mayBeWhy(at) && isWhy(each, reading))) && !doesSome(each),
    )
    const about = aboutMeeting(asked.join(' '), reading)
    const answer = {
      on: 'nothing',
      command: {
        type: 'RequestFacts',
        facts: [...new Set(facts)],
        matter: '',
        about,
        said: [...asked, ...idle].join(' ').slice(0, 2000),
      },
    } as const
    const because = 'a question of which the answer stands in the books, beside something else'
    const others = said.filter(each => !asked.includes(each) && !idle.includes(each))
    if (others.length === 0) return { kind: 'wishes', wishes: [answer], because: [because] }
    const rest = partWithout(reading, [...asked, ...idle])
    if (rest === null) return null
    const { isPart: _, ...whole } = rest
    const heard = understandReading({ ...whole, subjectIsOwn: reading.subjectIsOwn })
    // "Hvem leder mødet? Det vil vi gerne": by itself it says nothing.
    const isHalf = others.some(each => asksForPlace(each) || / (?:det|den) (?:vil|kan|gør|skal) /.test(fold(each)))
    if (heard.kind === 'not-understood' && (!wholeAsked.has(heard.reason) || isHalf)) return null
    const number = meetingAnswered(reading)?.number ?? null
    const isItem = heard.kind === 'wishes' && heard.wishes.some(each => typeOf(each) === 'SubmitItem')
    // Beside a question to us a sentence is no item because items were asked for.
    const isGuessed = isItem && !(hasItemWords(byItself(rest, rest.lines)) || others.some(each => saysItem(each)))
    const more =
      heard.kind === 'wishes' && !isGuessed
        ? heard.wishes.flatMap((each): readonly Wish[] =>
            goesToPeople(each) ? toPeople(each.number, each.command.words) : [each],
          )
        : toPeople(number, others.join(' '))
    // "Hvornår er mødet i oktober? Jeg kan ikke komme": of the meeting that was asked about.
    const other = spokenOfInstead(reading, others.join(' '))
    if (other !== null && more.some(each => each.on === 'meeting' && each.number !== other)) return null
    return { kind: 'wishes', wishes: [...more, answer], because: [because, ...heard.because] }
  }

const saysItem = (sentence: string): boolean =>
  findDurations(sentence).length > 0 || asksForPlace(sentence) || saidMatter(sentence) !== null || marked(sentence) !== null
