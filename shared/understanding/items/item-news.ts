import { findDurations } from '../language/durations.ts'
import { isIdle } from '../language/idle-talk.ts'
import { isCourtesy } from '../language/phrases.ts'
import { isAside } from '../language/small-talk.ts'
import { capitalised, fold, sentencesOf, wordsOf } from '../language/text.ts'
import type { Rule } from '../reading.ts'
import { withSentences } from '../reading.ts'
import { forItems, mayGoToPeople } from '../talk/to-people.ts'

/** "Der er lige kommet en afgørelse fra Datatilsynet om logning", "Vi har netop fået et brev fra …": what has come up. */
const news =
  /(?<!\p{L})(?:der er|der kom|vi har|jeg har|vi fik|der blev) (?:(?:lige|netop|nu|for nylig|for nyligt|i dag|i går|i denne uge|desværre|også|jo) ){0,3}(?:(?:kommet|landet|dumpet|faldet|udkommet|udsendt|fået|modtaget|offentliggjort|meldt|tikket) )?(?:(?:ind|ud|ned|tilsendt|besked om) )?((?:en|et|nogle|nye?|et par|den nye|det nye) \p{L}[^.;:?!]{8,140})/iu
const came = /(?<!\p{L})(?:kommet|kom|landet|dumpet|faldet|udkommet|udsendt|fået|fik|modtaget|offentliggjort|tikket)(?!\p{L})/iu
/** Where what has come up is told on. */
const goesOn = /,? (?:som|hvor|der|og|men|så|hvilket|fordi)(?!\p{L})| [–—-] |,/iu
const article = /^(?:en|et|nogle|et par|den|det)(?= )/i
const inside = /^(\p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*){0,3}?) (?:ind|ud|ned) (?=(?:fra|om|af) )/iu

/** "Kan der blive plads til 10 minutter?", "Er der hul til det på mødet?", "Det ville være rart at få vendt": that it is wanted at the meeting. */
const wantsRoom = [
  /^ (?:(?:mon|og|men|så) )?(?:kan|kunne|er|bliver|vil|ville|må|har) (?:der|vi|det|den|i) (?:[^ ]{1,15} ){0,4}?(?:plads|tid|hul|rum|luft|nå|nås|med|på|vende|drøfte|snakke|tale|tage) (?:[^ ]{1,20} ){0,8}$/,
  /^ (?:det|den|dette) (?:ville|vil|kunne|bør|burde|skulle) (?:[^ ]{1,15} ){0,4}?(?:vendt|drøftet|snakket|talt|diskuteret|vende|drøfte|snakke|tale|diskutere) (?:[^ ]{1,20} ){0,10}$/,
  /^ (?:det|den|dette) (?:vil|ville|kunne) (?:vi|jeg) (?:[^ ]{1,15} ){0,3}?(?:vende|drøfte|snakke|tale|diskutere|have)(?: [^ ]{1,20}){0,8} $/,
]
const isWanted = (sentence: string): boolean => {
  const folded = fold(sentence)
  const isOpen = sentence.trimEnd().endsWith('?')
    ? wantsRoom.some(each => each.test(folded))
    : wantsRoom.slice(1).some(each => each.test(folded))
  return isOpen && !/ (?:ikke|referent|mødeleder|afbud) /.test(folded)
}
const durationIn = (sentence: string): number | null => findDurations(sentence)[0]?.minutes ?? null
/** "Et kvarter er nok", "Regn med 10 minutter" */
const isLength = (sentence: string): boolean => durationIn(sentence) !== null && wordsOf(fold(sentence)).length <= 7
/** "Ellers tager vi det bare næste gang": for whoever gives the room. */
const isOtherwise = (sentence: string): boolean =>
  /^ (?:ellers|hvis ikke|alternativt|er der ikke) /.test(fold(sentence)) &&
  / (?:næste (?:gang|møde)|efteråret|foråret|vente|venter|senere|ok|fint|det) /.test(fold(sentence)) &&
  wordsOf(fold(sentence)).length <= 14
/** "Jeg ved godt, fristen er overskredet, men …", "Beklager, jeg er sent ude" */
const lateFirst = /^(?:jeg ved (?:godt|jo|udmærket)|undskyld|beklager|sorry)[^.?!]{0,80}?,? men /i
const isLate = (sentence: string): boolean =>
  / (?:beklager|undskyld|sorry|sent|fristen|sidste øjeblik|deadline) /.test(fold(sentence)) &&
  wordsOf(fold(sentence)).length <= 14 &&
  !sentence.includes('?')

const titleOf = (sentence: string): string | null => {
  const found = news.exec(sentence.slice(0, 400))
  const what = found?.[1]
  if (found === null || what === undefined || !came.test(found[0].slice(0, found[0].length - what.length))) return null
  const [first = ''] = what.replace(article, '').trim().split(goesOn)
  const title = first.replace(inside, '$1 ').trim()
  return title.length < 6 || / (?:ikke|afbud|svar|kvittering|mail|dagsorden\S*|indkaldelse\S*|referat\S*) /.test(fold(title))
    ? null
    : capitalised(title)
}

/**
 * Something that has come up, and the wish to have it at the meeting: "… men der er lige kommet en afgørelse fra Datatilsynet om logning. Kan der blive plads til 10
 * minutter?" It is an item of that name; behind the last day whoever gives the room decides, and hears what is to be otherwise. `named`: the rule for an item that is called one.
 */
export const itemOfNews =
  (named: Rule): Rule =>
  reading => {
    const { letter, lines, names, separated } = reading
    const isOpen =
      letter === null || forItems.has(letter.name) || letter.name === 'agenda' || letter.name === 'supplementary-agenda'
    if (!isOpen || !mayGoToPeople(reading) || separated.ownWords.length > 1500) return null
    const sentences = lines.flatMap(sentencesOf).map(each => each.replace(lateFirst, ''))
    const told = sentences.filter(each => titleOf(each) !== null)
    const [news] = told
    const title = news === undefined ? null : titleOf(news)
    if (news === undefined || title === null || told.length > 1 || news.includes('?')) return null
    const wanted = sentences.filter(isWanted)
    const otherwise = sentences.filter(each => isOtherwise(each))
    const isTalk = (each: string): boolean => isCourtesy(each, names) || isAside(each) || isIdle(each) || isLate(each)
    const rest = sentences.filter(
      each => each !== news && !wanted.includes(each) && !otherwise.includes(each) && !isLength(each) && !isTalk(each),
    )
    if (wanted.length === 0 || rest.length > 0) return null
    const minutes = sentences.map(durationIn).find(each => each !== null)
    const length = minutes == null ? [] : [`${minutes} minutter`]
    const heard = named({ ...withSentences(reading, [`Punkt: ${title}`, ...length, capitalised(news)]), subjectIsOwn: false })
    const [item] = heard?.kind === 'wishes' ? heard.wishes : []
    if (heard?.kind !== 'wishes' || item?.on !== 'meeting' || heard.wishes.length > 1 || otherwise.length === 0) return heard
    const words = otherwise.join(' ')
    return {
      ...heard,
      wishes: [item, { on: 'secretariat', number: item.number, command: { type: 'PassRemarkOn', words, beside: 'item' } }],
    }
  }
