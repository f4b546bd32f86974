import { localTimeOf } from '../../calendar/day.ts'
import { clausesBy } from '../language/clauses.ts'
import { fold, wordsOf } from '../language/text.ts'
import type { Reading } from '../reading.ts'
import { meetingAnswered } from '../reading.ts'
import { isOthersApology } from './apology-words.ts'

/** Of being there: "jeg deltager", "vi er med", "kigger forbi". */
const comes =
  '(?:kommer|komme|deltager|deltage|(?:er|være|bliver|blive) (?:[^ ]{1,12} ){0,3}?(?:der|med|på|til stede|tilstede|forsinket|forsinkede)|møder|møde op|dukker|stiller|når|nå|hopper|hoppe|logger|logge|kobler|kigger|kigge|lytter|følger)'
/** "Jeg sidder i toget indtil kl. 14" tells where somebody is, and may not be at the meeting. */
const there = `(?:${comes}|sidder)`
/** Of going away from it. */
const leaving =
  '(?:gå|går|smutte|smutter|forlade|forlader|stikker|stikke|løbe|løber|køre|kører|hente|afsted|videre|falde fra|falder fra|stå af|står af|hopper|hoppe)'

/** A part of the meeting: "den første time", "til kl. 15", "ti minutter for sent", "halvvejs", "fra start". */
const partOfTime =
  / (?:for sent|lidt sent|senere|forsinket|forsinkede|forsinkelse|(?:lidt |noget )?tidligere|før tid|før tiden|før slut|halvvejs|undervejs|fra start|fra starten|starten|begyndelsen|slutningen|midtvejs|hele (?:mødet|vejen|tiden|dagen|formiddagen|eftermiddagen)|(?:den|det|de) (?:første|sidste) (?:[^ ]{1,12} ){0,3}?(?:time|timer|halvdel|del|kvarter|minutter|stykke)|efter (?:pausen|frokost|kl|klokken)|(?:til|ved|i|før|inden|efter) (?:pausen|frokost|frokosten|kaffen|kaffepausen)|(?:til|før|inden|efter|fra|indtil|først|ved|omkring) (?:(?:ved|cirka|ca|omkring) )?(?:(?:kl|klokken) )?(?:[89]|1\d)(?:-tiden| og frem| \d\d)?|(?:kl|klokken) \d{1,2}(?: \d\d)?) /

/** In which way: "på Teams", "fysisk", "fra samme lokale". */
const way =
  / (?:online|virtuelt|digitalt|fysisk|teams|skærm|skærmen|skærmbillede|video|telefon|telefonen|telefonisk|hjemmefra|kontoret|lokale|computer|pc|bilen|toget|lytter|sidelinjen) /

/** With whom, or as how many: "jeg tager en elev med", "vi bliver fire", "kun mig", "alene". */
const company =
  / (?:jeg|vi) (?:tager|medbringer|har|får|vil tage|kan tage|inviterer) (?:[^ ]{1,30} ){1,8}?med (?:$|som |på (?:mødet|sidelinjen|besøg|onsdag|dagen) |til mødet |den |ind |denne gang |online )| (?:jeg|vi) medbringer | som (?:gæst|observatør|tilhører|flue på væggen|lytter) | (?:kun|bare|blot) (?:mig|os|undertegnede)(?: [^ ]{1,30}){0,5} $| (?:alene|begge to|alle tre|to mand|begge) | (?:kollega|elev|praktikant|chef|leder|medarbejder|jurist|konsulent|studerende)[^ ]{0,4} (?:[^ ]{1,30} ){0,3}(?:deltager|kommer|er|kigger|lytter|sidder) (?:også |ligeledes |med )/

/** "… men jeg kommer", "jeg er der", "jeg gør", "så bliver det kun mig": the sender is there, whoever is not. */
const comesSelf =
  /^ (?:(?:og|men|så|at|da|her) ){0,2}(?:jeg|vi) (?:selv |dog |altså |derimod |til gengæld )?(?:kommer|deltager|er der|er med|er til stede|er selv med|gør|møder op|møder|repræsenterer [^ ]{1,30}|stiller op|tager (?:den|det|mødet)|er klar|er på) (?:(?:selv|dog|gerne|godt|alene|som|planlagt|aftalt|i|stedet|altså|stadig|naturligvis|også|med|op|den|til|mødet|for|kommunen|\d{1,2}|på onsdag) ){0,5}$|^ (?:(?:så|derfor|og|men) ){0,2}(?:det )?bliver (?:det )?(?:så )?(?:kun|bare|blot) (?:mig|os) /

const clauses = clausesBy({ at: 'men|så|mens|selvom|selv om|og' })
const clausesOf = (sentence: string): readonly string[] => clauses(sentence).map(fold)

/** Of the sender or his side: "jeg", "vi", his municipality, or telegram style without a subject. */
const isOwn = (folded: string, { situation }: Reading): boolean => {
  const [own = ''] = wordsOf(fold(situation.sender?.organisation ?? ''))
  return (
    / (?:jeg|vi|mig|os) /.test(folded) ||
    /^ (?:kommer|er|må|skal|deltager|bliver|kan|når|smutter|går|hopper|møder|forventer|regner|stiller) /.test(folded) ||
    wordsOf(folded)[0] === own
  )
}

const movesOr = new RegExp(` (?:${there}|${leaving}) `)
const presence = new RegExp(` (?:${there}|er|være) `)
const negated = / (?:ikke|hverken|ingen) /

const atTime = /,? (?:fra )?(?:kl\.?|klokken) (\d{1,2})(?:[.:](\d\d))?(?![\d.:]\d|-)/gi
/** "Jeg er med kl. 13", where that is when the meeting begins: said of the meeting, and no part of it. */
export const withoutStart = (sentence: string, reading: Reading): string => {
  const { situation } = reading
  const start = meetingAnswered(reading)?.start ?? situation.meetings[0]?.start
  if (start === undefined) return sentence
  const begins = localTimeOf(start, situation.charter.timeZone)
  return sentence.replace(atTime, (said, hour: string, minute = '00') =>
    `${hour.padStart(2, '0')}:${minute}` === begins ? '' : said,
  )
}

/** "Jeg må gå kl. 15", "Er med fra 14", "Jeg når ikke starten, men kommer": there for a part of it. */
export const isPartly = (sentence: string, reading: Reading): boolean => {
  const folded = fold(withoutStart(sentence, reading))
  return isOwn(folded, reading) && movesOr.test(folded) && partOfTime.test(folded)
}

/** "Jeg kan ikke komme til Viborg, men er med på video": in another way. A clause that says so must not deny it. */
export const isInWay = (sentence: string, reading: Reading): boolean =>
  isOwn(fold(sentence), reading) && clausesOf(sentence).some(each => way.test(each) && presence.test(each) && !negated.test(each))

/** "Det bliver kun mig", "Jeg tager vores nye chef med som gæst" */
const isWithSomebody = (sentence: string): boolean => {
  const folded = fold(sentence)
  return company.test(folded) && !negated.test(folded)
}

/** "Ellen er syg, men jeg er der", "Jeg kommer, selvom jeg skrev afbud" */
const isThereHimself = (sentence: string): boolean => clausesOf(sentence).some(each => comesSelf.test(each))

/** "Jeg må gå kl. 15", "er kun med på lyd": however he comes, the sender does. A question tells nothing, nor does a clause that denies it. */
export const comesInSomeWay = (sentence: string, reading: Reading): boolean =>
  !sentence.includes('?') &&
  (isPartly(sentence, reading) || isInWay(sentence, reading) || isThereHimself(sentence)) &&
  clausesOf(sentence).some(each => isThereOrLeaves.test(each) && !negated.test(each) && ofSelf.test(each))
const isThereOrLeaves = new RegExp(` (?:${comes}|${leaving}) `)
const ofSelf = / (?:jeg|vi) |^ (?:og |men |så )?(?:er|må|kommer|deltager|bliver|smutter|går|hopper|kobler) /

/**
 * Whether a sentence tells how the sender's side comes: late, for a part, online, with a guest, alone, in a colleague's stead. By its shape: whose presence,
 * and a part of the time, a way or a company beside it. It takes nobody off the meeting and nothing has to be done about it but to know it.
 */
export const isHow = (sentence: string, reading: Reading): boolean =>
  isPartly(sentence, reading) || isInWay(sentence, reading) || isWithSomebody(sentence) || isThereHimself(sentence)

/** "Nanna er på ferie", "Claus melder afbud": of somebody else, whom his own side takes off. */
export const isOfOther = (sentence: string, reading: Reading): boolean =>
  isOthersApology(sentence, reading) ||
  /^(?:Og |Men )?\p{Lu}\p{Ll}{1,20}(?: \p{Lu}\p{Ll}{1,20})? (?:er|har|holder|skal|kan|deltager|kommer|må) /u.test(sentence.trim())
