import { isPromise } from '../language/promise.ts'
import { wishesWell } from '../language/small-talk.ts'
import { fold } from '../language/text.ts'
import type { Asked } from './yes-words.ts'

/** Limits, turns, puts off or doubts what stands before it. */
const turning =
  'men|ikke|hverken|ingen|intet|hvis|dog|kun|vent|først|når|måske|medmindre|undtagen|ellers|eller|hov|ups|øv|nej|vist|nok|tror|endnu|lige|bør|skal|må|vil|bare|inden|indtil|afventer|mangler|også|forkert|fejl|misforståelse|usædvanligt|mærkeligt|underligt|helligdag|påske|spørgsmål|svar|svaret|mail|mailen|udkast|udkastet|set|læst|modtaget|noteret|afbud|punkt|punktet|spam|reklame|slet|aflys|flyt|i stedet'
/** A sentence with one of these is no aside; told of what was, "mig", "for" and "besked" turn nothing. */
const turns = new RegExp(` (?:${turning}|besked|for|mig) `)
const turnsTale = new RegExp(` (?:${turning}) `)

/** Where everybody hears of it: another day, or whether it should be so at all. */
const turnsForAll =
  / (?:(?:en|et) (?:anden|andet|ny|nyt)|om (?:vi|de|i|man|der)|vente|venter|flytte|flyttes|flyttet|rykke|rykkes|rykket|udskyde|udskydes|udskudt|udsætte|udsættes|udsat|beholde|beholdes|bevare|bevares) /

/** "Hils Birgit", "Mange tak for hjælpen": said to people, and wants nothing. */
const greets =
  /^ (?:(?:og|så|rigtig|fortsat|hav|ha|sig|ønsk|bare) ){0,3}(?:god|godt|held|hils|tillykke|velkommen|pøj|knus|kram|(?:mange|tusind) (?:tak|gange|hilsner|hilsener)|tak) (?:[^ ]{1,30} ){1,10}$/
/** "Jeg har talt med Åse", "Det har Kim og jeg aftalt", "Vi har valgt dagen med omhu", "Jeg havde glemt at give besked": what was, told after the yes. */
const told =
  /^ (?:(?:og|så|det|den|dem|hende|ham|nu) ){0,2}(?:(?:jeg|vi|hun|han|de|[^ ]{2,20}(?: og [^ ]{2,20}| [^ ]{2,20})?) (?:har|havde)|(?:har|havde) (?:jeg|vi|hun|han|[^ ]{2,20}(?: og [^ ]{2,20})?)) (?!haft |fået |hørt at )(?:[^ ]{1,30} ){0,4}?(?:talt|snakket|aftalt|prøvet|skrevet|ringet|valgt|glemt|spurgt|drøftet|vendt|sagt|bekræftet|godkendt|fortalt|meldt|ansat|overtaget|afstemt|koordineret) (?:[^ ]{1,30} ){0,8}$/
/** "Hun er vikar i Skive", "Formanden er med på det", "Der er plads nok": how it is. */
const isSo =
  /^ (?:(?:og|for|så) )?(?:hun|han|de|formanden|chefen|lederen|kollegaen|der) (?:er|var|har) (?:(?:jo|nemlig|nu|helt|med|på) ){0,3}(?!spam|ikke)(?:[^ ]{1,30} ){1,8}$/
/** "Formanden er med på det": and no more, where a fact beside it could be what speaks against it ("der er kommunevalg den dag", "hun er uenig"). */
const isForIt =
  /^ (?:og )?(?:hun|han|de|alle|formanden|chefen|lederen|kollegaen) er (?:(?:jo|nu|helt|også) ){0,2}(?:med på|indforstået med|orienteret om|enige? i|glade? for|tilfredse? med) (?:det|den|dagen|datoen|mødet|aflysningen) $/
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

/** What cannot be taken back at all. */
const forGood: ReadonlySet<Asked> = new Set(['booking', 'move', 'cancellation'])

/**
 * Whether a sentence or clause behind a plain yes only stands beside it: a wish of well, what was agreed with whom, who somebody is. Told in the past or as a fact, so that it can
 * neither limit nor turn the yes. Where everybody hears of it at once, it names nobody and counts nothing.
 */
export const isAside = (clause: string, asked: Asked, names: ReadonlySet<string>): boolean => {
  const folded = fold(clause)
  if (clause.includes('?') || /\d/.test(folded) || isPromise(clause, names)) return false
  if (sameAgain[asked]?.test(folded)) return true
  if (asked === 'cancellation' && afterwards.test(folded) && !turns.test(folded.replace(afterwards, ' '))) return true
  if (turnsTale.test(folded)) return false
  const isForGood = forGood.has(asked)
  if (isForGood && (turnsForAll.test(folded) || /(?<=\s)\p{Lu}\p{Ll}/u.test(clause))) return false
  if (wishesWell(clause) || greets.test(folded) || told.test(folded)) return true
  if (isForGood) return isForIt.test(folded)
  return (asked !== 'swap' && ownLetter.test(folded)) || (!turns.test(folded) && isSo.test(folded))
}
