import { keptBack } from './agenda/agenda-kept.ts'
import { beforeTheDraft } from './agenda/before-the-draft.ts'
import { okNotLost } from './agenda/order-to-send.ts'
import { whereAgendaStands } from './agenda/where-agenda-stands.ts'
import { heardBeside, inAnyThread } from './any-thread.ts'
import { coreOf, withoutTalk } from './core.ts'
import { eachAlone } from './each-alone.ts'
import { eachOfOffice } from './each-of-office.ts'
import { explicitYes } from './explicit-yes.ts'
import { asTheirs } from './forwarded.ts'
import { withPresenters } from './items/by-name.ts'
import { notInOthersName } from './items/item-of-whom.ts'
import { likelyNoItem } from './items/likely-no-item.ts'
import { notItsText } from './items/not-its-text.ts'
import { onlyTheMatter } from './items/only-the-matter.ts'
import { withOrders } from './items/orders/orders.ts'
import { wordsStayAway } from './items/words-away.ts'
import { withItemsBeside } from './items-beside-away.ts'
import { nothingUnsaid } from './left-unsaid.ts'
import { notPrinted } from './minutes/not-printed.ts'
import { whereMinutesStand } from './minutes/where-minutes-stand.ts'
import { notPutAway } from './not-put-away.ts'
import { notOfTheCover } from './of-the-cover.ts'
import type { Remark } from './outcome.ts'
import { goesToPeople } from './outcome.ts'
import { plainPart } from './plain-part.ts'
import type { Reading } from './reading.ts'
import { asRepaired } from './self-repair.ts'
import { notSwallowed, perhapsAsked } from './talk/anything-asked.ts'
import { alsoAsked } from './talk/asked-of-us.ts'
import type { Understood, Wish } from './understood.ts'

type Heard = (reading: Reading) => Understood
type Look = (found: Understood, reading: Reading, understood: Heard) => Understood

/** In this order: what the rule left out, what it should not have taken, and whose it is. */
const looks: readonly Look[] = [
  withItemsBeside,
  (found, reading, understood) => coreOf(reading, found, understood),
  perhapsAsked,
  inAnyThread,
  heardBeside,
  (found, reading, understood) => eachAlone(found, reading, part => lookedAtAgain(understood(part), part, understood)),
  plainPart,
  notPrinted,
  likelyNoItem,
  notItsText,
  onlyTheMatter,
  whereMinutesStand,
  whereAgendaStands,
  withoutTalk,
  notSwallowed,
  alsoAsked,
  wordsStayAway,
  notOfTheCover,
  (found, { situation }) => withPresenters(found, situation),
  asTheirs,
  notInOthersName,
  okNotLost,
  beforeTheDraft,
  explicitYes,
]

const looked: Look = (found, reading, understood) => looks.reduce((heard, look) => look(heard, reading, understood), found)

/** What a rule has decided, looked at once more against the whole mail. `understood`: the same rules, for a part of it. */
export const lookedAtAgain: Look = (found, reading, understood) => {
  const hear: Heard = part => looked(understood(part), part, understood)
  return nothingUnsaid(eachOfOffice(looked(found, reading, understood), reading, hear), reading, hear)
}

/** What one mail leaves for people is one letter to them, however many of its sentences it is. What only stands beside a calendar's answer, or is the whole mail, says so itself. */
const inOneRemark = (understood: Understood): Understood => {
  if (understood.kind !== 'wishes') return understood
  const isLoose = (wish: Wish): wish is Remark =>
    goesToPeople(wish) && wish.command.beside !== 'calendar' && wish.command.isWhole !== true
  const remarks = understood.wishes.filter(isLoose)
  const [first] = remarks
  if (first === undefined || remarks.length < 2 || remarks.some(each => each.number !== first.number)) return understood
  const words = [...new Set(remarks.flatMap(({ command }) => command.words.split('\n')))].join('\n')
  const joined = { ...first, command: { ...first.command, words } }
  return {
    ...understood,
    wishes: understood.wishes.flatMap(each => (each === first ? [joined] : isLoose(each) ? [] : [each])),
  }
}

/** What comes of a mail, once its last words have had their say too. `understood`: the rules, for a whole mail and for a part of it. */
export const heardAtLast = (reading: Reading, understood: Heard): Understood => {
  const hear: Heard = part => lookedAtAgain(understood(part), part, understood)
  const repaired = notPutAway(asRepaired(hear(reading), reading, hear), reading)
  return inOneRemark(keptBack(withPresenters(withOrders(repaired, reading, hear), reading.situation), reading))
}
