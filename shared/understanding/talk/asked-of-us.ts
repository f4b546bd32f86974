import { isSecretariat } from '../../people.ts'
import { fold, sentencesOf } from '../language/text.ts'
import { ask, goesToPeople, wishes } from '../outcome.ts'
import { speaksOfRole } from '../people/swap-words.ts'
import type { Reading, Rule } from '../reading.ts'
import { answered } from '../reading.ts'
import type { Understood, Wish } from '../understood.ts'
import { mayGoToPeople, wholeToPeople } from './to-people.ts'

const please = '(?:vil|kan|kunne|gider|må) (?:du|i|jeg|vi)'
/** "Vil I sende mig en liste over punkterne?", "Må jeg se, hvad der er meldt ind?", "send mig listen": what has come in so far, which the state of things tells. */
const theList = [
  / (?:send|sende|vise|se|få|have|give) (?:[^ ]{1,12} ){0,4}(?:liste|listen|oversigt|oversigten|overblik) (?:over|på|med) (?:[^ ]{1,12} ){0,2}(?:punkter|punkterne|emner|emnerne) /,
  new RegExp(
    ` ${please} (?:[^ ]{1,12} ){0,3}(?:se|få|vide) (?:[^ ]{1,12} ){0,1}(?:hvad der er|hvilke (?:punkter|emner) der er|hvor mange (?:punkter|emner) der er)(?: (?:kommet|meldt|sendt))?`,
  ),
  / (?:se|ønske|have) (?:listen|oversigten) over (?:[^ ]{1,12} ){0,2}punkter /,
]
const sendList =
  / (?:send|sende|sender) (?:mig|os) (?:listen|oversigten) (?!over (?!punkt|emne)|med |fra )| skriver? (?:mig |os )?hvor mange (?:punkter |emner )?der er /
/** How something is dealt with elsewhere is a matter for the agenda: "en liste over punkter i sagsskabelonen". */
const ofMatter = / (?:drøfte|drøftes|dagsordenspunkt|minutter|min|erfaringer|hvordan gør) /

const asksForList = (sentence: string): boolean => {
  const folded = fold(sentence)
  return !ofMatter.test(folded) && (theList.some(each => each.test(folded)) || sendList.test(folded))
}

/** "Vil du skrive øverst i påmindelsen, at …?": of a letter of ours, and not of the meeting. */
const letterOrdered = new RegExp(
  ` (?:${please}|husk at|når) (?:[^ ]{1,20} ){0,12}?(?:skriv|skrive|tilføje|nævne|sætte) (?:[^ ]{1,12} ){0,3}(?:øverst|nederst|i (?:næste )?(?:påmindelsen|rykkeren|rykker|påmindelse)) `,
)
/** "Må jeg få skabelonen til referatet nu?" */
const templateAsked = new RegExp(
  ` ${please} (?:[^ ]{1,12} ){0,3}(?:få|sende|have|se) (?:[^ ]{1,12} ){0,3}(?:skabelon|skabelonen|referatskabelon|referatskabelonen) `,
)
/** "Vi synes i øvrigt, der er rigeligt med punkter til tre timer": how the programme looks to somebody. */
const opinion =
  / (?:vi|jeg) (?:synes|tænker|mener|tror|oplever) (?:[^ ]{1,12} ){0,4}(?:der er|det er|er der|tre timer|programmet|dagsordenen) (?:[^ ]{1,15} ){0,3}(?:rigeligt|rigelig|nok|mange|få|fyldt|stramt|presset|langt|kort|lidt|for) /
const brings = / (?:punkt om|punkt på|punkt til|som punkt|minutter|drøftelse|orientering|foreslår) /

/** What is asked or ordered of us, and what somebody thinks of the programme: nobody’s item. */
export const askedOfUs: Rule = reading => {
  const { situation, said, letter } = reading
  const { sender, hint } = situation
  if (sender === null || hint != null || situation.hintedItem != null) return null
  if (answered(reading, 'item-receipt', 'item-amended', 'question') !== null) return null
  if (said.some(each => brings.test(fold(each)) && !letterOrdered.test(fold(each)))) return null
  if (said.some(each => each.trimEnd().endsWith('?') && asksForList(each))) return wishes('what has come in so far', status)
  const isForPeople = said.some(each => {
    const folded = fold(each)
    return (
      letterOrdered.test(folded) ||
      (each.includes('?') && templateAsked.test(folded)) ||
      (opinion.test(folded) &&
        (letter === null || !['call-for-items', 'items-reminder', 'digest', 'minutes-for-comment'].includes(letter.name)))
    )
  })
  if (!isForPeople) return null
  if (isSecretariat(sender)) return ask('not-understood', 'an order about a letter, which is no item')
  return mayGoToPeople(reading) ? wholeToPeople('asked of us, and no item', reading) : null
}

const status: Wish = { on: 'nothing', command: { type: 'RequestStatus' } }

const asksForListOnly = (wish: Wish): boolean =>
  goesToPeople(wish) && wish.command.isWhole !== true && wish.command.words.split('\n').flatMap(sentencesOf).every(asksForList)

/** "Træk det tilbage. Må jeg få listen?": the list beside what was done, which needs nobody. "Kan I fjerne det igen og sende mig listen?": in the same breath. */
export const alsoAsked = (understood: Understood, { said, isPart }: Reading): Understood => {
  if (understood.kind !== 'wishes' || isPart === true) return understood
  const others = understood.wishes.filter(each => !asksForListOnly(each))
  const isTakenBack =
    others.every(each => each.on === 'meeting' && each.command.type === 'WithdrawItem') && said.some(asksForList)
  return others.length > 0 && (isTakenBack || others.length < understood.wishes.length)
    ? { ...understood, wishes: [...others, status] }
    : understood
}

const ofMinutes =
  / (?:referat|referatet|referatets|rettelse|rettelser|rettes|rette|bemærkning|bemærkninger|kommentar|kommentarer|punkt|punktet|pkt|står|stod|mangler) /

/** After the minutes are approved: "Bente nævnte den 5. april, er det på plads?" asks of what comes next. */
export const askedAfterwards: Rule = reading => {
  const { said } = reading
  if (answered(reading, 'minutes-approved') === null || !mayGoToPeople(reading) || said.some(speaksOfRole)) return null
  return said.some(each => each.trimEnd().endsWith('?')) && !said.some(each => ofMinutes.test(fold(each)) || /\bP-\d/.test(each))
    ? wholeToPeople('a question after the minutes, and no comment', reading)
    : null
}
