import { fold, trimEnd, wordsOf } from '../language/text.ts'
import type { Reading } from '../reading.ts'
import type { Understood } from '../understood.ts'
import { codesIn } from './codes.ts'
import { isName } from './item-brought.ts'
import { stem } from './item-by-title.ts'
import { fieldsIn } from './item-fields.ts'
import { namesNoItem } from './item-split.ts'
import { isTalk } from './item-talk.ts'
import { itemsIn } from './item-wish.ts'

const another =
  /^[ \t]{0,20}(?:(?:og|men|så|hej)[ ,]{1,2}){0,2}(?:punkt(?!\p{L}| til (?!dagsorden|mødet|næste))|nyt punkt|nye punkter|(?:her er |hermed )?(?:et|ét|endnu et|to|tre|fire) (?:nyt |nye |ekstra |andet |andre )?(?:punkt|punkter|emne|emner) (?:mere(?=[ \t]*(?:[:.,–-]|$)| om | til | på | med | fra )|til(?=[ \t]*[:.–-]| om | dagsorden)|(?:fra|herfra)(?: \p{L}{2,30}){0,2}(?=[ \t]*:))|(?:her er |hermed )?endnu et punkt|vi har (?:(?:også|desuden|lige|faktisk|dog) ){0,2}(?:et|endnu et) punkt(?! på dagsordenen)|(?:vi|jeg) (?:vil|ville) (?:også |desuden |gerne ){1,3}(?:have|foreslå|melde) (?:også )?(?:et|endnu et) (?:nyt |ekstra )?punkt|(?:we (?:also )?have )?(?:another|one more) item(?= ?[:–-]| for | about | on |[.!]?$))/imu

/** "Vi har også et punkt: …", "Nyt punkt", a subject that says so: one item more, and nothing of the one that was received. */
export const bringsAnother = ({ text, subject, subjectIsOwn }: Reading): boolean =>
  another.test(text) || (subjectIsOwn && /^(?:nyt |endnu et )?punkt ?:|^nyt punkt|^another item/i.test(subject.stem))

/** The same where it does not open the mail, and so must say that it is one more: "Vi har et punkt i kontrakten, som …" does not. */
const anotherBelow =
  /^(?:(?:og|men|så|hej)[ ,]{1,2}){0,2}(?:nyt punkt ?:|(?:her er |hermed |vi har (?:(?:også|desuden|lige|faktisk|dog|nu) ){0,2})?(?:(?:et|ét|to|tre|fire) (?:nyt |nye |ekstra |andet |andre )?(?:punkt|punkter|emne|emner) (?:mere(?=[ \t]*(?:[:.,–-]|$)| om | til | på | med | fra )|til(?=[ \t]*[:.–-]| om ))|(?:et nyt|endnu et|et ekstra) punkt(?!\p{L}))|(?:we (?:also )?have )?(?:another|one more) item(?= ?[:–-]| for | about | on |[.!]?$))/iu

/** "Vi har lige et til: …", "Hov, vi glemte et: …", "Og en ting mere: …": says that there is one more, and behind the colon which. */
const oneToo =
  /^(?:(?:og|men|så|hov|ups|nå|ja|desuden|derudover|forresten|i øvrigt),? ){0,3}(?:(?:vi|jeg) (?:har|fik|kom i tanke om|glemte|har glemt)|(?:der|her) (?:er|kommer))?(?: ?(?:lige|også|desuden|faktisk|nu|dog|vist|hermed|alligevel)){0,3} ?(?:(?:et|ét|en|én|to|endnu et|endnu en) (?:(?:punkt|emne|ting|ønske|lille|kort|punkter|sag) ){0,2}(?:til|mere|ekstra)|endnu (?:et|en) (?:punkt|emne|ting|ønske)|(?<=glemte |glemt )(?:et|ét|en|noget))(?: (?:(?:til|på) (?:dagsordenen|mødet|listen)|fra os|herfra)){0,2} ?: (?=\S)/i

/** "Nej, det var ikke et nyt punkt!": said of what we made of a mail. */
export const deniesOne = (sentence: string): boolean =>
  / (?:det|dette|den|p-\d{1,3}) (?:er|var|skulle) (?:(?:jo|slet|altså|da) ){0,2}ikke (?:være |ment som |blive )?(?:et |noget )?(?:nyt |ekstra |selvstændigt )?(?:punkt|emne) $/.test(
    fold(sentence),
  )
/** Whether a sentence brings one item more, wherever it stands. */
export const bringsOneMore = (sentence: string): boolean =>
  [anotherBelow, oneMore, oneToo].some(each => each.test(sentence.trim().slice(0, 500)))
const oneMore =
  /^(?:(?:og|men) )?(?:(?:vi|jeg) har (?:(?:også|desuden|lige|nu) ){0,2}(?:et|endnu et) )?(?:nyt |endnu et |et ekstra )?(?:dagsordens)?punkt(?: (?:til|på)[^:]{0,30})? ?:/i

/** Whether a line opens with one item more. */
export const opensAnother = (line: string): boolean => another.test(line)
/** Whether a sentence says that there is one more, and behind a colon which. */
export const isOneToo = (sentence: string): boolean =>
  oneToo.test(sentence.slice(0, 500)) && !namesNoItem(sentence.slice(0, 500).replace(oneToo, ''))

/** One item more and nothing of those that were received: its name stands behind the colon. */
export const withoutOneToo = (reading: Reading): Understood => {
  const [first = ''] = reading.said
  const from = reading.text.indexOf(first)
  const text = `Punkt: ${reading.text.slice(from < 0 ? 0 : from).replace(oneToo, '')}`
  const lines = text.split('\n').filter(line => line.trim() !== '')
  return itemsIn({ ...reading, text, lines, said: lines, subjectIsOwn: false })
}

/** "Sikker mail, 10 min" below the receipt of another: a matter by its name, and its length, that share no word with the one that was received. */
export const isNamedElse = ({ title }: { readonly title: string }, { said, lines, letter, names }: Reading): boolean => {
  const [first = ''] = said
  const { fields, rest } = fieldsIn(first)
  const name = trimEnd(rest, new Set(' .!:,–-')).trim()
  const isLong = fields.minutes !== null || said.slice(1, 3).some(each => /^(?:ca\.? |cirka )?\d{1,3} min/i.test(each.trim()))
  const known = new Set(wordsOf(fold(title)).map(stem))
  const words = wordsOf(fold(name)).filter(each => each.length > 3)
  return (
    letter?.name !== 'question' &&
    codesIn(first).length === 0 &&
    lines.length <= 4 &&
    isLong &&
    words.length > 1 &&
    wordsOf(fold(name)).length < 9 &&
    isName(name, names) &&
    !isTalk(name) &&
    /^\p{Lu}/u.test(name) &&
    !/ (?:punkt|punktet|titel|titlen|overskrift|tid|varighed|længde|oplæg|gerne|sæt|afsæt|med|i stedet|uden|hellere|rettelse) /.test(
      fold(name),
    ) &&
    !words.some(each => known.has(stem(each)))
  )
}
