import { isCourtesy } from '../language/phrases.ts'
import { fold, linesOf, sentencesOf } from '../language/text.ts'
import type { Reading } from '../reading.ts'

const lead = '^ (?:(?:øh|øhm|nej|nå|ups|hov|undskyld|beklager|men|og|for|så|jo|altså|haha|tak) ){0,4}'
const slightly = '(?:slet|bare|overhovedet|egentlig|jo|altså|faktisk|da|sådan set|på ingen måde|heller)'
const aim = '(?: (?:til|på) (?:dagsordenen|mødet|listen)| overhovedet| fra os| for os| som sådan)*'
const thing = '(?:(?:et |noget |egentlige |rigtigt |rigtige ){0,2}(?:punkt|punkter|emne|emner|dagsordenspunkt|forslag))'
/** "Det var slet ikke et punkt", "Ingen af dem var ment som punkter", "Det er ikke noget, der skal på dagsordenen". */
const isNone: readonly RegExp[] = [
  `${lead}(?:det|dette|de|den|begge|punktet) (?:var|er|skulle)(?: ${slightly}){0,2} ikke (?:(?:være|ment|tænkt|som) ){0,3}${thing}${aim} $`,
  // "… kun et spørgsmål, ikke et punkt"
  `${lead}ikke (?:(?:ment|tænkt|som) ){0,2}${thing}${aim} $`,
  `${lead}(?:ingen|intet) af (?:dem|delene|punkterne) (?:er|var|skulle)(?: ${slightly}){0,2} (?:(?:være|ment|tænkt|som) ){0,3}${thing}${aim} $`,
  `${lead}(?:det|den|de|dem|punktet|begge|begge punkter) (?:skal|skulle|behøver|hører)(?: ${slightly}){0,2} ikke (?:(?:med|komme|stå|være|op|til|hjemme) ){0,2}på (?:dagsordenen|mødet|listen)(?: alligevel)? $`,
  `${lead}(?:det|det her) (?:er|var)(?: ${slightly}){0,2} ikke noget(?: som| der){1,2} (?:skal|skulle|bør) (?:med |op |stå )?på (?:dagsordenen|mødet|listen) $`,
].map(each => new RegExp(each))
/** "Begge punkter skal væk", "I må gerne slette dem begge to": done where the mail says beside it that it was none. */
const goes: readonly RegExp[] = [
  `${lead}(?:det|den|de|dem|punktet|punkterne|begge(?: to| punkter)?|alle(?: punkter)?) (?:skal|må|kan|bør) (?:(?:i|du|gerne|godt|bare|roligt|lige) ){0,3}(?:væk|ud|slettes|fjernes|slette|fjerne|udgå|af)(?: igen| helt| begge to)* $`,
  `${lead}(?:(?:i|du) (?:må|kan)|(?:kan|vil|må|gider) (?:i|du)) (?:(?:gerne|godt|bare|roligt|lige|venligst) ){0,3}(?:slette|fjerne|droppe) (?:det|den|dem|punktet|punkterne|begge(?: punkter)?)(?: begge to| begge| igen| helt| alle)* $`,
  `${lead}(?:slet|fjern|drop) (?:(?:bare|gerne|venligst|lige) ){0,2}(?:det|den|dem|punktet|punkterne|begge(?: punkter)?)(?: gerne| bare| begge to| begge| igen| helt| tak)* $`,
].map(each => new RegExp(each))
/** "Det var bare et spørgsmål til jer": what it was. */
const wasMere = new RegExp(
  `${lead}(?:(?:det|den|de|dette) (?:var|er)|jeg (?:spurgte|ville|tænkte|skrev)|vi (?:spurgte|ville)|(?=(?:men )?(?:et|nogle|bare|kun))(?:men )?)(?: ?(?:bare|kun|blot|alene|jo|egentlig|lige|et|nogle|en)){0,4}(?: (?:spørgsmål|spørgsmål til jer|spørge|høre|undren|kommentar|bemærkning|besked|info|oplysning|fejl|spørge jer|til sekretariatet|til jer)){0,3}(?: til (?:jer|sekretariatet|dig))? $`,
)

const polite = /^ (?:øh nej|øh|nej|ja|ups|hov|nå|øv|haha|(?:jeg |vi )?(?:beklager|undskyld|sorry)(?: \p{L}{2,20}){0,3}) $/u
/** "Jeg tager fat i Horsens selv": what its writer does about it now, and nobody else. */
const ownDeed =
  /^ (?:(?:så|og|men) )?(?:jeg|vi) (?:tager fat i|tager kontakt til|ringer til|ringer|skriver til|spørger|kontakter|snakker med|taler med|hører|tager den med|tager det med) (?:[^ ]{1,25} ){1,4}?(?:selv|direkte)(?: (?:selv|direkte|om det|i stedet))* $/
/** Whether a sentence tells what its writer does himself. */
export const tellsOwnDeed = (sentence: string): boolean => ownDeed.test(fold(sentence.replace(/[.!]$/, '')))
const smiley = / ?[:;]-?[)D(]|\p{Extended_Pictographic}/u

/**
 * "Nej, det var slet ikke et punkt, det var bare et spørgsmål": every clause says that what was received was none, or what it was instead. "Det er ikke et punkt til beslutning" says what it
 * is. Whether all of several are meant is said by "begge", "dem" and "ingen".
 */
export const neverWas = ({ text, names }: Reading, count: number): boolean => {
  const sentences = linesOf(text)
    .flatMap(line => line.split(smiley))
    .flatMap(sentencesOf)
  if (sentences.length === 0 || sentences.length > 4 || text.includes('?')) return false
  const clauses = sentences
    .flatMap(each => (isCourtesy(each, names) ? [] : each.replace(/noget, (?=der|som)/, 'noget ').split(/[,;:–]| - /)))
    .filter(each => /\p{L}/u.test(each))
  const is = (all: readonly RegExp[], clause: string): boolean => all.some(each => each.test(fold(clause.replace(/\.$/, ''))))
  const heard = clauses.map(each =>
    is(isNone, each)
      ? 'none'
      : is(goes, each)
        ? 'goes'
        : wasMere.test(fold(each))
          ? 'mere'
          : isCourtesy(each, names) || polite.test(fold(each)) || tellsOwnDeed(each)
            ? 'polite'
            : null,
  )
  const isSaid = heard.includes('none') || (heard.includes('goes') && heard.includes('mere'))
  const areAll = count === 1 || / (?:begge|dem|ingen|punkter|punkterne|de) /.test(fold(text))
  return isSaid && areAll && !heard.includes(null)
}
