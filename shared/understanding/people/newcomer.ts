import { hasItemWords } from '../items/item-wish.ts'
import { fold } from '../language/text.ts'
import { wishes } from '../outcome.ts'
import type { Reading, Rule } from '../reading.ts'
import { withSentences } from '../reading.ts'
import type { Understood, Wish } from '../understood.ts'
import { isNews } from './roster-news.ts'

/** "Jeg er ny kollega til Gitte", "Jeg har overtaget K-PRO efter Bo". */
const newHere =
  / (?:jeg er|er jeg|jeg bliver) (?:den |jeres |jer )?nye? | jeg (?:afløser|overtager (?:efter|fra|for|rollen)|kommer i stedet for|erstatter) | i (?:am|m) (?:the |your )?(?:new|taking over|replacing) /
const lists = '(?:listen|liste|maillisten|mailliste|mødelisten|kontaktlisten|adresselisten|holdet)'
/** What a clause says of who its writer is, how the mail reached him, and that he is to be on the list. */
const ofWriter: readonly RegExp[] = [
  /^ (?:(?:og|så|hej) )?(?:jeg |vi )?(?:sidder (?:i|som|ved)|arbejder (?:i|som|ved|med)|er ansat|kommer fra|er begyndt|er startet|begyndte|startede) (?:[^ ]+ ){1,10}$/,
  /^ (?:(?:og|så) )?(?:jeg )?har (?:netop |lige |nu )?(?:overtaget|afløst) (?:[^ ]+ ){0,8}$/,
  /^ (?:(?:og|så) )?(?:jeg )?har (?:netop |lige |nu |også )?fået (?:[^ ]+ ){0,6}?(?:videresendt|mailen|mailene|indkaldelsen|dagsordenen|referatet|mail|indkaldelse|opgaven|adressen) (?:[^ ]+ ){0,6}$/,
  new RegExp(
    `^ (?:(?:og|så) )?(?:jeg )?(?:vil|ville|skal) (?:(?:meget |også )?gerne )?(?:(?:være|stå|komme|skrives|sættes) )?(?:med )?på (?:[^ ]+ )?${lists} (?:[^ ]+ ){0,6}$`,
  ),
  new RegExp(
    `^ (?:(?:og|så) )?(?:vil|kan|må|gider) (?:i|du|jeg) (?:(?:gerne|godt|lige|venligst) )?(?:sætte|skrive|tilføje|komme|føje|få|blive sat|blive skrevet) (?:mig )?(?:med )?på (?:[^ ]+ )?${lists} (?:[^ ]+ ){0,6}$`,
  ),
  /^ (?:(?:og|så) )?(?:fremover |nu )?er det (?:nu )?(?:mig|jeg) (?:fremover )?$|^ (?:der|som) (?:fremover )?(?:deltager|er kontaktperson|har (?:det|området|opgaven)) (?:fremover )?$/,
]
const clauseEnds = /,? (?:og|så|men) (?=(?:har|vil|er|jeg|fremover|sidder|arbejder|skal|kan)(?!\p{L}))|, /u

/** Whether a sentence only says who its writer is: the secretariat has read it, and its yes has settled that. */
const introduces = (sentence: string): boolean => {
  const clauses = sentence.split(clauseEnds).map(fold)
  return clauses.every(each => (newHere.test(each) && each.split(' ').length <= 16) || ofWriter.some(shape => shape.test(each)))
}

/** Nobody is answered who says that he comes; a newcomer has been promised an answer. */
const isUnanswered = (wish: Wish): boolean => wish.on === 'meeting' && wish.command.type === 'WithdrawApology'
const status: Wish = { on: 'nothing', command: { type: 'RequestStatus' } }

/**
 * "Jeg er ny i Odder efter Niels og har fået dagsordenen af Karin. Jeg deltager den 14. april": who a newcomer is has been settled by the secretariat's yes, and
 * what else he writes is heard as anybody's. Where it is nothing more, he is told how things stand. `again`: hears the rest as the mail itself.
 */
export const newcomer =
  (again: (reading: Reading) => Understood): Rule =>
  reading => {
    const { said, situation } = reading
    if (situation.isReleased !== true || reading.isPart === true) return null
    const others = said.filter(each => !introduces(each))
    const toldHow = wishes('somebody is new, and the secretariat has said yes', status)
    const isIntroduced = others.length < said.length || said.some(each => newHere.test(fold(each)))
    if (others.every(isNews) && isIntroduced && !hasItemWords(reading)) {
      const news = others.length === 0 ? null : heardAgain(again, reading, others)
      return news?.wishes.some(({ on }) => on === 'meeting') ? news : toldHow
    }
    return others.length === said.length ? null : heardAgain(again, reading, others)
  }

const heardAgain = (
  again: (reading: Reading) => Understood,
  reading: Reading,
  sentences: readonly string[],
): (Understood & { readonly kind: 'wishes' }) | null => {
  const more = again({ ...withSentences(reading, sentences), situation: { ...reading.situation, isReleased: false } })
  if (more.kind !== 'wishes' || more.wishes.length === 0) return null
  const isSilent = more.wishes.every(isUnanswered)
  return {
    ...more,
    wishes: isSilent ? [...more.wishes, status] : more.wishes,
    because: ['without who the newcomer is', ...more.because],
  }
}
