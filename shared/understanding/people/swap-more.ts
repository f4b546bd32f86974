import { isCourtesy } from '../language/phrases.ts'
import { isPrivate, withoutPrivate } from '../language/private-life.ts'
import { isSmallTalk } from '../language/small-talk.ts'
import { fold, sentencesOf } from '../language/text.ts'
import { goesToPeople, toPeople, typeOf } from '../outcome.ts'
import type { Reading, Rule } from '../reading.ts'
import { meetingAnswered, partOf } from '../reading.ts'
import type { Understood, Wish } from '../understood.ts'
import { isSwapWish, staysAway, swapWish } from './swap-wish.ts'

/** What is done as it is said, and undone by one more mail. */
const plain: ReadonlySet<string> = new Set(['GiveApology', 'DeclareNothingToAdd', 'RequestFacts'])
/** Somebody is not there: whoever plans wants to know. */
const away =
  / (?:ferie|barsel|barselsorlov|orlov|kursus|syg|sygemeldt|bortrejst|rejse|forhindret|afbud|stopper|stoppet|fratræder|fratrådt|konference) /

const isSaid = (wish: Wish, all: readonly Wish[]): boolean => all.some(each => typeOf(each) === typeOf(wish))
const halves = (sentence: string): readonly string[] =>
  sentence.split(/,? (?:og|så|men) (?=(?:jeg|vi|\p{Lu}\p{Ll}+|kan|vil) )|, (?=(?:så|men|jeg|vi|da) )/u)

/** "Jeg er på ferie i uge 15, så det bliver svært med referatet. Kan vi bytte?": the wish to swap, and what else the mail says. */
export const swapAndMore =
  (understand: (reading: Reading) => Understood): Rule =>
  reading => {
    const wish = swapWish(reading)
    if (wish?.kind !== 'wishes' || wish.wishes.some(goesToPeople) || reading.isPart === true) return wish
    const sentences = reading.lines
      .flatMap(sentencesOf)
      .filter(each => !isCourtesy(each, reading.names) && !isSmallTalk(each) && !isSwapWish(each, reading))
    const [swap] = wish.wishes
    const number = swap?.on === 'network' && swap.command.type === 'ProposeRoleSwap' ? swap.command.number : null
    // "Vi kan ikke den dag" may be said of the role alone, and of the meeting that the wish is about.
    const isOfWish = (each: Wish, words: string): boolean =>
      typeOf(each) !== 'GiveApology' ||
      ((staysAway.test(fold(words)) || !/ ikke /.test(fold(words))) &&
        (number === null || (each.on === 'meeting' && each.number === number)))
    const more: Wish[] = []
    const told: string[] = []
    for (const sentence of sentences) {
      const heard = [sentence, ...halves(sentence)].flatMap(words => {
        const found = words.includes('?') && words !== sentence ? null : understand(partOf(reading, [words]))
        const isPlain = found?.kind === 'wishes' && found.wishes.length > 0 && found.wishes.every(each => plain.has(typeOf(each)))
        return isPlain && found.wishes.every(each => isOfWish(each, words)) ? found.wishes : []
      })
      const fresh = heard.filter(each => !isSaid(each, [...wish.wishes, ...more]))
      more.push(...fresh.filter((each, at) => fresh.findIndex(other => typeOf(other) === typeOf(each)) === at))
      const isTold = heard.length > 0 || isSaidIn(wish.wishes, sentence)
      if (away.test(fold(sentence)) && (!isTold || isPrivate(sentence))) told.push(newsOf(sentence))
    }
    const news = toPeople(meetingAnswered(reading)?.number ?? null, told.filter(Boolean).join('\n'))
    return more.length + news.length === 0 ? wish : { ...wish, wishes: [...more, ...wish.wishes, ...news] }
  }

/** The apology that the wish brings along has it already. */
const isSaidIn = (all: readonly Wish[], sentence: string): boolean =>
  all.some(each => typeOf(each) === 'GiveApology') && / (?:jeg|vi) /.test(fold(sentence))

/** That somebody is away is news; why it is for illness or a child is nobody's. */
const newsOf = (sentence: string): string =>
  withoutPrivate(
    sentence.replace(
      / (?:er|er gået|går) på (?:barsel|barselsorlov|orlov)(?![\p{L}])| er (?:blevet )?(?:syg|sygemeldt)(?![\p{L}])/gu,
      ' er fraværende',
    ),
  )
