import { isSecretariat } from '../../people.ts'
import { isCourtesy } from '../language/phrases.ts'
import { isAside } from '../language/small-talk.ts'
import { fold, sentencesOf } from '../language/text.ts'
import { goesToPeople, toPeople, typeOf, wishes } from '../outcome.ts'
import type { Reading, Rule } from '../reading.ts'
import { partOf } from '../reading.ts'
import type { Understood, Wish } from '../understood.ts'
import { isSwapWish, staysAway, swapWish } from './swap-wish.ts'

/** What is done as it is said, and undone by one more mail. */
const plain: ReadonlySet<string> = new Set(['GiveApology', 'DeclareNothingToAdd', 'RequestFacts'])
const isSaid = (wish: Wish, all: readonly Wish[]): boolean => all.some(each => typeOf(each) === typeOf(wish))
const halves = (sentence: string): readonly string[] =>
  sentence.split(/,? (?:og|så|men) (?=(?:jeg|vi|\p{Lu}\p{Ll}+|kan|vil) )|, (?=(?:så|men|jeg|vi|da) )/u)

/** The secretariat's own house is in no ring: what it writes of a swap is said of others. */
const hasNoPlace = ({ situation: { sender, charter } }: Reading): boolean =>
  sender !== null && isSecretariat(sender) && !charter.organisations.includes(sender.organisation)
/** "Aarhus kan ikke skrive referat i april": nobody is named who does it instead, so nothing is done, and that is said. */
const notOfTheirs = (reading: Reading): Understood =>
  wishes('a role that others cannot have, and nobody who has it instead', ...toPeople(null, reading.said.join('\n')))

/** "Jeg kan ikke komme, og vi har ingen punkter. Kan vi bytte?": the wish to swap, and what else the mail plainly says. Whatever is left is found by `left-unsaid.ts`. */
export const swapAndMore =
  (understand: (reading: Reading) => Understood): Rule =>
  reading => {
    const wish = swapWish(reading)
    if (wish?.kind === 'wishes' && hasNoPlace(reading)) return notOfTheirs(reading)
    if (wish?.kind !== 'wishes' || wish.wishes.some(goesToPeople) || reading.isPart === true) return wish
    const sentences = reading.lines
      .flatMap(sentencesOf)
      .filter(each => !isCourtesy(each, reading.names) && !isAside(each) && !isSwapWish(each, reading))
    const [swap] = wish.wishes
    const number = swap?.on === 'network' && swap.command.type === 'ProposeRoleSwap' ? swap.command.number : null
    // "Vi kan ikke den dag" may be said of the role alone, and of the meeting that the wish is about.
    const isOfWish = (each: Wish, words: string): boolean =>
      typeOf(each) !== 'GiveApology' ||
      ((staysAway.test(fold(words)) || !/ ikke /.test(fold(words))) &&
        (number === null || (each.on === 'meeting' && each.number === number)))
    const more: Wish[] = []
    for (const sentence of sentences) {
      const heard = [sentence, ...halves(sentence)].flatMap(words => {
        const found = words.includes('?') && words !== sentence ? null : understand(partOf(reading, [words]))
        const isPlain = found?.kind === 'wishes' && found.wishes.length > 0 && found.wishes.every(each => plain.has(typeOf(each)))
        return isPlain && found.wishes.every(each => isOfWish(each, words)) ? found.wishes : []
      })
      const fresh = heard.filter(each => !isSaid(each, [...wish.wishes, ...more]))
      more.push(...fresh.filter((each, at) => fresh.findIndex(other => typeOf(other) === typeOf(each)) === at))
    }
    return more.length === 0 ? wish : { ...wish, wishes: [...more, ...wish.wishes] }
  }
