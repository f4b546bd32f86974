import { fold } from '../language/text.ts'
import { personCalled, spokenFor } from '../people/colleagues.ts'
import type { Reading } from '../reading.ts'
import { meetingAnswered } from '../reading.ts'

const around =
  '(?: (?:så|nok|jo|selvfølgelig|naturligvis|gerne|denne gang|den dag|dagen|på dagen|i år|som planlagt|som aftalt|for os|fra os|fra vores side|herfra|selv|også|tak|med|ved siden af|og|til mødet|på mødet))*'
const opens =
  '^ (?:(?:og|men|så|ja|jo|fint|ok|okay|super|modtaget|det er i orden|det er fint|her|hos os|i den forbindelse) ){0,3}'
/** The writer, or a colleague: each name has been made that word. */
const who = '(?:vi|jeg|os|mig|undertegnede|kollegaen)(?: og (?:jeg|kollegaen))?'
const minutes = '(?:referatet|referat|referentrollen|referentopgaven|referenttjansen|pennen|tasterne|tastaturet)'
const chair = '(?:mødet|mødeledelsen|mødelederrollen|rollen|ordet|tøjlerne|slagets gang)'
const does = `(?:(?:tager|skriver|fører|klarer|har|holder|sidder ved|sidder med|står for|styrer|leder)(?: (?:så|nok|jo|selvfølgelig|naturligvis|gerne|selv))* (?:${minutes}|${chair})|skriver|fører pennen|er(?: (?:så|jo|nok|også))* (?:referent|referenter|mødeleder|mødeledere|ordstyrer|på))`
const accepts = new RegExp(
  `${opens}(?:(?:det (?:er|bliver)|er det|bliver det) (?:(?:nok|så|jo|altså) )?${who} (?:der|som) )?(?:${who} )?${does}${around} $`,
)
/** "Pia er med som bisidder", "jeg er med på sidelinjen", "Birgit holder mig i hånden" */
const helps = new RegExp(
  `${opens}${who} (?:(?:er|sidder|kommer|følger|lytter)(?: (?:så|nok|jo|også|bare|kun|gerne))*(?: med)?(?: (?:som|på|i|over|ved))(?: (?:en|min|vores))? (?:bisidder|støtte|føl|lytter|lytteren|sidelinjen|skulderen|baggrunden|hjælper|assistent|siden)|(?:holder (?:mig|os|ham|hende) i hånden|hjælper (?:mig|os|ham|hende)))${around} $`,
)
/** "Det bliver min første gang som referent", "så bær over med mig", "Som mødeleder glæder jeg mig" */
const firstTime =
  /^ (?:(?:og|men|så|for|i må) ){0,2}(?:(?:det|dette) (?:bliver|er) (?:min|vores) første gang(?: (?:som|med|i) (?:[^ ]{1,20} ){0,2}[^ ]{1,20})?|(?:bær|bære) over med (?:mig|os)(?: (?:lidt|denne gang))?|som (?:referent|mødeleder|nye? (?:referent|mødeleder)) glæder (?:jeg mig|vi os)(?: (?:til|over)(?: [^ ]{1,20}){1,4})?) $/

/** "den 14.", "den 14. april": glad of a day, and none is set by it. */
const aDay = / den \d{1,2}\.(?: (?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december))?/g

const clausesOf = (sentence: string): readonly string[] =>
  sentence
    .replace(/[.!]{1,3}$/, '')
    .split(
      /[,;] (?!der |som )(?:(?:og|men|så|for) )?| (?:og|men|så) (?=(?:jeg|vi|\p{Lu}\p{Ll}+) (?:er|sidder|holder|hjælper|skriver|tager|leder)(?!\p{L}))/u,
    )
    .map(each => each.trim())
    .filter(each => each !== '')

/** Every colleague's name made one word; null where somebody is named who is none, or another municipality. */
const marked = (clause: string, reading: Reading): string | null => {
  const colleagues = spokenFor(reading.situation)
  let isOther = false
  const words = clause.replaceAll(/(?<=^|[ ,])\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?/gu, (name, at: number) => {
    if (personCalled(name, colleagues) !== null) return 'kollegaen'
    if (at > 0 && !/^(?:Jeg|Vi|Det|Så|Teams)$/.test(name)) isOther = true
    return name
  })
  return isOther ? null : fold(words)
}

/**
 * Whether a sentence is of the role that the writer's municipality has anyway at the meeting in question: that it takes it, who of them does, who helps. Nobody is told anything new
 * by it, and no item is about it. Of a role that others have it is news, and goes to people.
 */
export const isRoleTalk = (sentence: string, reading: Reading): boolean => {
  const own = reading.situation.sender?.organisation
  const roles = meetingAnswered(reading)?.roles
  if (own === undefined || roles == null || /[?\d:]/.test(sentence.replace(aDay, ''))) return false
  const [isChair, isMinutes] = [roles.chair === own, roles.minuteTaker === own]
  if (!isChair && !isMinutes) return false
  const folded = fold(sentence)
  const isOfOther =
    (!isMinutes && / (?:referat|referatet|referent|referenter|referentrollen|pennen|skriver) /.test(folded)) ||
    (!isChair && / (?:mødeleder|mødeledere|mødelederrollen|mødeledelsen|leder|ordstyrer) /.test(folded))
  if (isOfOther) return false
  const clauses = clausesOf(sentence.replace(aDay, ' dagen')).map(each => marked(each, reading))
  const isEach = (each: string | null): boolean =>
    each !== null &&
    (/^ (?:fint|ok|okay|super|modtaget|ja|det er i orden|det er fint) $/.test(each) ||
      [accepts, helps, firstTime].some(one => one.test(each)))
  return clauses.length > 0 && clauses.every(isEach) && clauses.some(each => each !== null && wordsIn(each) > 2)
}
const wordsIn = (folded: string): number => folded.trim().split(' ').length

/** Whether such a sentence names a colleague. */
export const namesColleague = (sentence: string, reading: Reading): boolean =>
  marked(sentence, reading)?.includes(' kollegaen ') === true
