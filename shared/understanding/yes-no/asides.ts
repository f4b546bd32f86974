import { isPromise } from '../language/promise.ts'
import { wishesWell } from '../language/small-talk.ts'
import { fold, set, wordsOf } from '../language/text.ts'
import type { Asked } from './yes-words.ts'

/** Limits, turns, puts off or doubts what stands before it. */
const turning =
  'men|ikke|hverken|ingen|intet|hvis|dog|kun|vent|først|når|måske|medmindre|undtagen|ellers|eller|hov|ups|øv|nej|vist|nok|tror|endnu|lige|bør|skal|må|vil|bare|inden|indtil|afventer|mangler|også|forkert|fejl|misforståelse|usædvanligt|mærkeligt|underligt|helligdag|påske|spørgsmål|svar|svaret|mail|mailen|udkast|udkastet|set|læst|modtaget|noteret|afbud|punkt|punktet|spam|reklame|slet|aflys|flyt|i stedet'
/** A sentence with one of these is no aside; told of what was, "mig", "for" and "besked" turn nothing. */
const turns = new RegExp(` (?:${turning}|besked|for|mig) `)
const turnsTale = new RegExp(` (?:${turning}) `)

/** "Hils Birgit", "Mange tak for hjælpen": said to people, and wants nothing. */
const greets =
  /^ (?:(?:og|så|rigtig|fortsat|hav|ha|sig|ønsk|bare) ){0,3}(?:god|godt|held|hils|tillykke|velkommen|pøj|knus|kram|(?:mange|tusind) (?:tak|gange|hilsner|hilsener)|tak) (?:[^ ]{1,30} ){1,10}$/
/** "Jeg har talt med Åse", "Det har Kim og jeg aftalt", "Vi har valgt dagen med omhu", "Jeg havde glemt at give besked": what was, told after the yes. */
const told =
  /^ (?:(?:og|så|det|den|dem|hende|ham|nu) ){0,2}(?:(?:jeg|vi|hun|han|de|[^ ]{2,20}(?: og [^ ]{2,20}| [^ ]{2,20})?) (?:har|havde)|(?:har|havde) (?:jeg|vi|hun|han|[^ ]{2,20}(?: og [^ ]{2,20})?)) (?!haft |fået |hørt at )(?:[^ ]{1,30} ){0,4}?(?:talt|snakket|aftalt|prøvet|skrevet|ringet|valgt|glemt|spurgt|drøftet|vendt|sagt|bekræftet|godkendt|fortalt|meldt|ansat|overtaget|afstemt|koordineret) (?:[^ ]{1,30} ){0,8}$/
/** "Hun er vikar i Skive", "Formanden er med på det", "Der er plads nok": how it is. */
const isSo =
  /^ (?:(?:og|for|så) )?(?:hun|han|de|formanden|chefen|lederen|kollegaen|der) (?:er|var|har) (?:(?:jo|nemlig|nu|helt|med|på) ){0,3}(?!spam|ikke)(?:[^ ]{1,30} ){1,8}$/
/** What a yes brings anyway: "Tag hende også med på listen fremover", "så ham må I gerne tage med på listen", "Opret det bare". */
const sameAgain: Partial<Readonly<Record<Asked, RegExp>>> = {
  sender:
    /^ (?:(?:så|og|i må|du må|gerne|bare) ){0,4}(?:(?:hende|ham) må (?:i|du) (?:gerne |godt )?)?(?:tag|tage|skriv|skrive|sæt|sætte|luk|få) (?:(?:hende|ham|gerne|bare|også|endelig) ){0,3}(?:(?:med|på|ind|over|listen|fremover|maillisten|i netværket) ){1,5}$/,
  contacts: /^ (?:(?:så|og|i må|du må|gerne|bare) ){0,4}(?:gør|ret|opdater) (?:(?:det|den|listen|bare) ){1,3}$/,
}
/** Beside a cancellation: what comes after it. */
const afterwards =
  / (?:vi|jeg) (?:finder|vender tilbage med|ser på|melder) (?:[^ ]{1,20} ){0,3}?(?:ny|nyt|anden) (?:dato|dag|tid|tidspunkt|møde)(?: senere| snarest| snart)? $/
/** "Jeg skriver selv til hende": somebody else would be told by us as well. */
const ownLetter = /^ (?:jeg|vi) (?:skriver|sender|giver|siger) selv (?:[^ ]{1,30} ){1,8}$/

/** "Hvor mødet er må jeg så rette bagefter", "Stedet melder jeg senere": what its writer puts right later, and would be asked about by nobody. */
const ofPlace =
  / (?:sted|stedet|mødested|mødestedet|adressen|lokale|lokalet|hvor (?:mødet|vi|det) (?:er|bliver|mødes|skal være)) /
const mendsLater =
  /^(?=.* (?:jeg|vi) )(?=.* (?:rette|retter|ændre|ændrer|finder|melder|skriver|sender|oplyser|vender) )(?=.* (?:bagefter|senere|efterfølgende|så selv|selv) )(?!.* (?:ikke|hvis|først|vent|før|inden) )/
/** What cannot be taken back at all. */
const forGood: ReadonlySet<Asked> = new Set(['booking', 'move', 'place', 'cancellation'])
/** Of who spoke with whom, and nothing of what they said: "Vi har valgt dagen med omhu", "Det har formanden og jeg aftalt", "Chefen er med på det". */
const plain = set(
  `og så ja det den dem vi jeg hun han de andre alle os jer formanden chefen lederen kollegaen udvalget styregruppen sekretariatet har havde er var jo nu helt også talt snakket aftalt valgt vendt
   drøftet godkendt bekræftet afstemt koordineret med om på til fra hinanden sammen internt selv allerede dagen datoen tidspunktet mødet aflysningen flytningen omhu enig enige indforstået
   orienteret hils mange gange derude rigtig god godt held lykke tusind tak`,
)

/**
 * Whether a sentence or clause behind a plain yes only stands beside it: a wish of well, what was agreed with whom, who somebody is. Told in the past or as a fact, so that it can
 * neither limit nor turn the yes. Where everybody hears of it at once, each of its words is known: "der er kommunevalg den dag", "alle har sagt fra" and "vi har aftalt at holde det online" are no asides.
 */
export const isAside = (clause: string, asked: Asked, names: ReadonlySet<string>): boolean => {
  const folded = fold(clause)
  if (asked === 'booking' && ofPlace.test(folded) && mendsLater.test(folded) && !/[?\d]/.test(clause)) return true
  if (clause.includes('?') || /\d/.test(folded) || isPromise(clause, names)) return false
  if (sameAgain[asked]?.test(folded)) return true
  const isPlain = (words: string): boolean => wordsOf(words).every(word => plain.has(word))
  if (asked === 'cancellation' && afterwards.test(folded)) return isPlain(folded.replace(afterwards, ' '))
  if (turnsTale.test(folded)) return false
  if (wishesWell(clause)) return true
  if (forGood.has(asked) && !isPlain(folded)) return false
  return (
    greets.test(folded) ||
    told.test(folded) ||
    (asked !== 'swap' && ownLetter.test(folded)) ||
    (!turns.test(folded) && isSo.test(folded))
  )
}
