import { months, weekdays } from '../language/calendar-words.ts'
import { clausesBy } from '../language/clauses.ts'
import { fold } from '../language/text.ts'

/** How surely words are about the network's meeting. */
export type Sureness = 'plainly' | 'perhaps'

/** Our kind of meeting; a "planlægningsmøde" or a "møde i arbejdsgruppen" is another one. */
// By its month or season too: which one that is, is asked where there is none.
export const meeting = `(?:erfa-?|netværks|efterårs|forårs|sommer|vinter|(?:${[...months.keys()].filter(name => name.length > 4 || name === 'maj').join('|')})-?)?(?:møde|mødet|meeting)`

const ownGenitive =
  '(?:vores|jeres|årets|forårets|efterårets|sommerens|vinterens|dagens|ugens|månedens|netværkets|erfa-netværkets|teams|års|dags|times|[\\p{L}-]{0,30}(?<!kommun)es|[\\p{L}]{3,10}dagens)'
/** "deres møde", "brugergruppens næste møde", "KL's møde": not ours. */
const theirs = new RegExp(
  ` (?:(?:deres|hans|hendes|their|his|her)(?: [^ ]{1,20})?|(?!${ownGenitive} )(?!(?:${[...months.keys()].join('|')})s )[\\p{L}-]{1,40}s(?: (?:næste|ordinære|ekstraordinære|egne?|eget))?|(?!erfa )[\\p{L}-]{2,40} s) (?:erfa-?|netværks)?(?:møde|meeting) `,
  'gu',
)
/** Without the meetings of others. */
export const withoutTheirs = (folded: string): string => folded.replace(theirs, ' ')

const which = '(?:(?:det|vores|dette|næste|planlagte|kommende|forestående|forårets|efterårets|hele|the|our|this|next|erfa) ){0,3}'
/** "til mødet", "inden ERFA-mødet": where or when something else is. "Datoen for mødet" is the meeting's own, and "at mødet flyttes" is no place. */
const beside = new RegExp(
  `(?<! (?:dato|datoen|tid|tiden|tidspunkt|tidspunktet|dag|dagen|date|time)) (?:til|inden|før|efter|om|omkring|for|ved|med|fra|af|i|på|under|to|before|after|at(?! [^ ]*møde)|of|about|during) ${which}${meeting} `,
  'g',
)
const anyMeeting = new RegExp(` ${meeting} `)
/** Whether a meeting of ours stands there by itself, and not behind "til" or "inden". */
const holdsMeeting = (folded: string): boolean => anyMeeting.test(withoutTheirs(folded).replace(beside, ' '))

const clauses = clausesBy({ at: 'og|men|så|da|fordi|and|but|so|because|since', brackets: true })
const clausesOf = (line: string): readonly string[] => clauses(line).map(fold)

const aux = 'er|bliver|blevet|må|skal|vil|blive|is|will|be|has|been|must'
const adverb =
  'desværre|derfor|hermed|dermed|altså|nu|så|alligevel|helt|også|således|officielt|allerede|venligst|bare|lige|unfortunately|therefore|hereby|now|please'
const pronoun = /^ (?:[^ ]{1,20} ){0,2}?(?:det|den|dette|it) /
const itself = / (?:aflys|flyt|ryk|udskyd|udsæt|cancel|move|postpone)\p{L}*(?: [^ ]{1,10}){0,2} (?:det|den|it) $/u
const withoutSubject = new RegExp(
  `^ (?:(?:${aux}|${adverb}) )*(?:aflyst|aflyses|flyttet|flyttes|rykket|rykkes|udskudt|udskydes|udsættes|udsat|cancelled|canceled|moved|postponed) `,
)
/** "… og den er aflyst", "er desværre aflyst", "så vi aflyser det": what it is was said before. */
const pointsBack = (clause: string): boolean => pronoun.test(clause) || itself.test(clause) || withoutSubject.test(clause)

/** Others who move and cancel what is theirs. */
const others =
  /^ (?:[^ ]{1,20} ){0,2}?(?:[\p{L}-]{0,30}(?:gruppen|udvalget|klyngen|leverandøren|ministeriet|styrelsen)|kl|kombit|dsb|de|they) (?:har|er|flytter|rykker|udskyder|aflyser|udsætter|må|vil|bliver|has|have|moves|moved|cancels|cancelled) /u

/** "Jeg har talt med Pia om at flytte mødet til 21. april": talked of, and not done. */
export const talkedOf =
  / (?:talt|talte|taler|snakket|snakkede|drøftet|spurgt|spurgte|spørger|tænker|tænkte|tænkt|overvejet|bedt|beder|ønske|forslag|idé|ide|mulighed|muligheden|talked|asked) (?:[^ ]{1,20} ){0,5}(?:om|på|af|for|about) (?:at )?(?:flytte|rykke|udskyde|udsætte|skubbe|moving) /

/** What a line that moves is about: our meeting, perhaps, or something else (null). */
export const moves = (line: string, verb: RegExp): Sureness | null => {
  if (!holdsMeeting(fold(line)) && !pointsBack(fold(line))) return null
  if (talkedOf.test(fold(line))) return 'perhaps'
  const clauses = clausesOf(line).filter(each => verb.test(each))
  if (clauses.some(each => (holdsMeeting(each) || pointsBack(each)) && !others.test(each))) return 'plainly'
  return clauses.some(each => holdsMeeting(each) || pointsBack(each) || / (?:vi|jeg|we|i) /.test(each)) ? 'perhaps' : null
}

const day = [...months.keys(), ...weekdays.keys()].join('|')
const when = `(?: (?:den|d|i|på|nr|no|nummer|number|kl|fra|til|og|uge|on|in|at|from|of|the|dag|morgen|overmorgen|næste|år|efteråret|foråret|teams|online|${day}|\\d[\\d-]*(?:st|nd|rd|th)?))*`
const before = `(?:(?:hej|kære|alle|obs|nb|ps|vigtigt|info|besked|beklager|beklagelse|sorry|med|det|er|vi|jeg|må|kan|skal|meddele|oplyse|orientere|informere|om|at|aflyst|aflysning|${adverb}) )*`
const why = '(?:pga|på grund af|grundet|som følge af|af hensyn til|efter aftale|due to|because of) (?:[^ ]{1,30} ){1,8}?'
const willing =
  'er|bliver|må|vil|skal|har|vælger|ønsker|kommer|ser|os|nødt|nødsaget|tvunget|til|at|besluttet|valgt|gerne|have|need|to|must|want|decided'
const what = `${which}${meeting}${when}`
const adverbs = `(?: (?:${adverb}))*`
/** "Mødet … er aflyst", "… er mødet aflyst", "Vi aflyser mødet", "… må vi aflyse mødet", "Aflys mødet". */
const plain = [
  `${what}(?: (?:${aux}|${adverb}))* (?:aflyst|aflyses|cancelled|canceled)`,
  `(?:${aux})${adverbs} ${what}(?: (?:${aux}|${adverb}))* (?:aflyst|aflyses|cancelled|canceled)`,
  `(?:vi|jeg|sekretariatet|we|i)(?: (?:${willing}|${adverb})){0,8} (?:aflyser|aflyse|aflyst|cancel|cancelled|canceled)${adverbs} ${what}`,
  `(?:(?:må|bliver|skal|har|vil|must) (?:vi|jeg|we|i)(?: (?:${willing}|${adverb})){0,7} )?(?:aflyse|aflyses|aflyser|aflyst|aflys|cancel|cancelled)(?: vi| jeg)?${adverbs} ${what}`,
].map(
  each =>
    new RegExp(
      `^ ${before}(?:${why}${before})?${each}(?= $| (?:pga|på grund|på baggrund|grundet|som følge|af hensyn|for (?:få|mange|lidt)|efter aftale|med henvisning|med venlig|hilsen|mvh|vh|tak|alligevel|denne gang|igen|helt|hermed|because|due|owing|as|this time) )`,
    ),
)
/** "Aflys", "Aflys det venligst" to a letter about the meeting itself. */
const bare =
  /^ (?:aflys|cancel)(?: (?:venligst|bare|lige|det|den|hele|it|please|alligevel|tak|thanks))* (?:$|(?:pga|på grund|grundet|because|due) )/

/** Hearsay, and what has not happened. */
const hearsay =
  / (?:rygt\p{L}*|siger|sagde|sagt|hører|hørt|spørg\p{L}*|spurgt|tror|troede|skrev|skrevet|påstår|næsten|nok|vist|burde|når|tilfælde|medmindre|såfremt|rumou?rs?|heard|says|said|think|thought) /u
const standsAgain =
  / (?:som planlagt|uændret|står ved magt|holder (?:vi )?fast|holdes fast|fastholdes|gennemføres|bliver til noget|holder (?:vi )?det|(?:det|mødet) (?:af)?holdes|(?:vi|mødet) starter|starter (?:vi|stadig|kl)|as planned|goes ahead|still on) /
/** "Det er det ikke!" */
const denied =
  / (?:(?:det|den) (?:er|bliver|gør) (?:det|den) (?:bestemt |altså |slet |jo |heldigvis )?ikke|(?:er|bliver) (?:bestemt |altså |slet |jo |heldigvis |alligevel )?ikke aflyst|aflyses (?:altså |alligevel )?ikke|(?:passer|stemmer|holder) (?:altså |bestemt |slet )?ikke|ikke (?:rigtigt|sandt|korrekt)|misforståelse|not cancelled|not true|it is not|it isn t) /

const cancelling = / (?:aflys\p{L}*|cancel\p{L}*) /u
const head = /^\s*(?:aflyst|aflysning)\s*:/i

/**
 * What a line that cancels is about. A meeting is off for everybody in a minute, so only a sentence says it plainly whose own matter is the meeting:
 * "Lokalet til mødet er aflyst" is about a room, "der er rygter om at mødet er aflyst" about rumours.
 */
export const cancels = (line: string): Sureness | null => {
  const clauses = clausesOf(line.replace(head, 'aflyst ')).filter(each => cancelling.test(each))
  const ahead = fold(line.split(/aflys|cancel/i)[0] ?? '')
  if (clauses.some(each => plain.some(shape => shape.test(each)) || bare.test(each)))
    return hearsay.test(ahead) || standsAgain.test(fold(line)) ? 'perhaps' : 'plainly'
  const isAbout = clauses.some(each => holdsMeeting(each) || (pointsBack(each) && anyMeeting.test(withoutTheirs(fold(line)))))
  return isAbout ? 'perhaps' : null
}

const adverbBetween = '(?:(?:desværre|alligevel|altså|nok|så|dermed|derfor|nu|helt|denne gang|i år) ){0,3}'
const elsewhereOrThen = '(?! (?:på|hos|kl|klokken|fysisk|online|virtuelt|som|først|før|den|d|sammen) )'
/** "… udgår", "… bliver ikke til noget", "Vi dropper …": said of a meeting, that it is off, and of other things too. "… holdes ikke på rådhuset" is elsewhere. */
const offOtherwise = new RegExp(
  ` (?:udgår|bortfalder|droppes|droppe(?! at)|dropper(?! at)|drop(?! at)|droppet|sløjfes|sløjfe|sløjfer|sløjf|sløjfet|skippes|skipper|skippet|annulleres|annuller|annullér|(?:bliver|blev) ${adverbBetween}ikke ${adverbBetween}til noget(?! (?:stort|særligt|godt|videre|som|der) )|(?:gennemføres|afholdes|holdes) ${adverbBetween}ikke${elsewhereOrThen}|ikke ${adverbBetween}(?:gennemføres|afholdes|holdes|gennemført|afholdt|holdt)${elsewhereOrThen}|(?:springer|springe) (?:[^ ]{1,20} ){0,4}?over|(?:holder|afholder|bliver|er) (?:vi |der )?${adverbBetween}(?:ikke|intet)(?: noget)?(?= (?:erfa-?|netværks)?møde )) `,
)
/** "Aflys det i oktober", "Drop den 14. april": which one it is, stands behind it. */
const offByDay =
  /(?<!\p{L})((?:aflys|drop|sløjf|annull[eé]r)(?:e|er|es|per|pe)?(?: venligst| lige| bare)?) (?:det|den) (?=(?:i|til) (?:efteråret|foråret|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)(?!\p{L})|(?:den|d\.?) ?\d)/iu
const maybe =
  / (?:hvis|måske|medmindre|såfremt|overvejer|overveje|foreslår|foreslået|forslag|bør|burde|evt|eventuelt|if|maybe|unless) /

/** "det i oktober" as the meeting that it is. */
export const withMeeting = (text: string): string => text.replace(offByDay, '$1 mødet ')

/** Whether words other than "aflyse" may say that our meeting is off: what they would do is always shown first. `pointing`: "det i oktober" is one. */
export const isOffOtherwise = (line: string, pointing: boolean): boolean => {
  const folded = fold(line)
  if (maybe.test(folded)) return false
  // "Mødet udgår, og det kan ikke flyttes" denies only the second.
  const said = clausesOf(line).filter(each => offOtherwise.test(each))
  const isDenied = said.some(each => / (?:ikke|aldrig) /.test(each.replace(offOtherwise, ' ')))
  return (pointing && offByDay.test(line)) || (said.length > 0 && !isDenied && moves(line, offOtherwise) !== null)
}
/** A clause that has such words. */
export const saysOff = (clause: string): boolean => /aflys|cancel/i.test(clause) || offOtherwise.test(fold(clause))

/** What the whole mail makes of it: one that says that the meeting stands does not cancel it at once, and one that denies a rumour not at all. */
export const cancelsStill = (text: string, sure: Sureness): Sureness | null => {
  const folded = text.split('\n').map(fold).join('')
  if (denied.test(folded)) return sure === 'plainly' ? 'perhaps' : null
  return standsAgain.test(folded) ? 'perhaps' : sure
}
