import { hasItemWords } from '../items/item-wish.ts'
import { addressesIn } from '../language/addresses.ts'
import { fold, wordsOf } from '../language/text.ts'
import { toPeople, wishes } from '../outcome.ts'
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
  /^ (?:(?:og|så) )?(?:jeg )?(?:nu )?(?:afløser|overtager (?:efter|fra|for)|erstatter|efterfølger|kommer i stedet for) (?:[^ ]+ ){1,6}$/,
  // Whoever was there before.
  /^ (?:(?:der|som|hun|han) )(?:(?:jo|nu|desværre) )?(?:er|har|gik|stoppede|fratrådte) (?:(?:jo|nu|desværre) )?(?:stoppet|fratrådt|holdt op|gået på (?:pension|barsel|orlov|efterløn)|fået nyt (?:job|arbejde)|rejst|på (?:pension|barsel|orlov)) (?:[^ ]+ ){0,6}$/,
  /^ (?:(?:og|så) )?(?:min|mit|mine) (?:nye )?(?:mail|e-mail|mailadresse|e-mailadresse|adresse|telefon|telefonnummer|nummer|direkte nummer) er (?:[^ ]+ ){1,4}$/,
  /^ (?:efter|i stedet for) (?:[^ ]+ ){1,4}$/,
  /^ (?:(?:og|så) )?(?:fremover |nu )?er det (?:nu )?(?:mig|jeg) (?:fremover )?$|^ (?:der|som) (?:fremover )?(?:deltager|er kontaktperson|har (?:det|området|opgaven)) (?:fremover )?$/,
]
const clauseEnds =
  /,? (?:og|så|men) (?=(?:har|vil|er|jeg|fremover|sidder|arbejder|skal|kan|afløser|overtager|erstatter)(?!\p{L}))|, /u

/** Whether a sentence only says who its writer is: the secretariat has read it, and its yes has settled that. */
const introduces = (sentence: string): boolean => {
  if (addressesIn(sentence).length > 0 && wordsOf(fold(sentence.replace(/[^\s@]{1,80}@[^\s@]{1,80}/g, ' '))).length === 0)
    return true
  const clauses = sentence.split(clauseEnds).map(fold)
  return clauses.every(each => (newHere.test(each) && each.split(' ').length <= 16) || ofWriter.some(shape => shape.test(each)))
}

/** "…, det sender hun selv": an item that is brought by whoever has it, and not by this mail. */
const sentLater =
  / (?:det|den|dem|punktet) (?:sender|indmelder|melder|skriver|kommer) (?:hun|han|de|[^ ]{2,15}) (?:selv|direkte|senere|snart|ind|med)(?: |$)| (?:hun|han|de) (?:sender|indmelder|skriver|vender tilbage med) (?:det|den|dem|punktet|selv) /

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
    const more = said.filter(each => !introduces(each))
    const later = more.filter(each => sentLater.test(fold(each)))
    const others = more.filter(each => !later.includes(each))
    if (later.length > 0 && others.length === 0)
      return wishes(
        'somebody is new, and what others bring themselves is for people',
        status,
        ...toPeople(null, later.join('\n')),
      )
    const toldHow = wishes('somebody is new, and the secretariat has said yes', status)
    const isIntroduced = others.length < said.length || said.some(each => newHere.test(fold(each)))
    if (others.every(isNews) && isIntroduced && !hasItemWords(reading)) {
      const news = others.length === 0 ? null : heardAgain(again, reading, others)
      return news?.wishes.some(({ on }) => on === 'meeting') ? news : toldHow
    }
    return more.length === said.length ? null : heardAgain(again, reading, others)
  }

const ofNewcomer =
  / (?:nye? (?:[^ ]{1,15} )?(?:kontakt|kontaktperson|kontaktpersoner|kollega|medarbejder|deltager|person|medlem|repræsentant|mand|i|hos|fra|her)|afløser|efterfølger|kontaktperson|kontaktliste|kontaktoplysninger|(?:mail)?listen) /

const heardAgain = (
  again: (reading: Reading) => Understood,
  reading: Reading,
  sentences: readonly string[],
): (Understood & { readonly kind: 'wishes' }) | null => {
  // "Ny kontaktperson i Horsens" says who writes, and titles nothing.
  const subjectIsOwn = reading.subjectIsOwn && !ofNewcomer.test(fold(reading.subject.stem))
  const situation = { ...reading.situation, isReleased: false }
  const more = again({ ...withSentences(reading, sentences), subjectIsOwn, situation })
  if (more.kind !== 'wishes' || more.wishes.length === 0) return null
  const isSilent = more.wishes.every(isUnanswered)
  return {
    ...more,
    wishes: isSilent ? [...more.wishes, status] : more.wishes,
    because: ['without who the newcomer is', ...more.because],
  }
}
