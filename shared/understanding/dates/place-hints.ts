import { fold, sentencesOf } from '../language/text.ts'
import type { Reading } from '../reading.ts'
import { isPlace } from './place.ts'

/** Words by which a place is known beside a name: "Herning Rådhus", "rådhuset i Lemvig". */
const building = /(?:rådhus|bibliotek|lokale|mødesal|kantine|huset|center|centret|skole|hotel|teams|zoom|skype|webex|kroen)/i
const before = /(?:^| )(?:på|i|hos|ved) ((?:[^\n,.;:()?!]){2,60}?),? ?(?:(?:man|tirs|ons|tors|fre)dag )?(?:den|d\.?)? ?$/i

/** A municipality as people say it: "Skive" for Skive Kommune. */
const townIn = (words: string): string =>
  fold(words)
    .replace(/ kommune $/, '')
    .trim()
const townsOf = ({ situation }: Reading): readonly string[] => situation.charter.organisations.map(townIn)

/** One of our municipalities, and no more: "Skive", "Skive Kommune". */
export const isTown = (words: string, reading: Reading): boolean => townsOf(reading).includes(townIn(words))

/** "Opret et møde på Herning Rådhus den 9. juni": the words before the day, where they are a building or one of our towns. */
export const placeBefore = (words: string, reading: Reading): string | null => {
  const [, named = ''] = before.exec(words.slice(-120)) ?? []
  const isKnown = building.test(named) || townsOf(reading).includes(townIn(named))
  return isKnown && isPlace(named) ? named : null
}

/** "Skive er vært", "her i huset": that people meet somewhere, and not where. */
const somewhere =
  / (?:fysisk|fysiske|fremmøde|hybrid|hybridt|hybridmøde|lokale|lokalet|lokaler|mødelokale|mødelokalet|adresse|adressen|vært|værter|værtskommune|lægger hus til|huset|(?<! i )stedet|mødested|mødestedet|sted|ses i|hinanden i|mødes i|mødes på|mødes hos|holdes i|holdes på|holdes hos|hos os|hos mig) /
/** "I Lemvig var der ikke plads"; "ikke på Teams, men i Skive" is somewhere. */
const nowhere =
  / (?:ikke(?!.* men )|samme sted|(?:sted|stedet|lokale|lokalet|adresse|adressen) (?:følger|kommer|meldes|oplyses|aftales|sendes|finder)|finde sted|finder sted|fandt sted) /

/** Whether the words of a booking speak of a place that none of our rules has read: the usual one would be a guess. */
export const mayNamePlace = (text: string, reading: Reading): boolean =>
  text
    .slice(0, 1000)
    .split('\n')
    .flatMap(sentencesOf)
    .some(each => {
      const folded = fold(each)
      const isTown = townsOf(reading).some(town => [' i ', ' hos ', ' på '].some(at => folded.includes(`${at}${town} `)))
      return (isTown || somewhere.test(folded)) && !nowhere.test(folded)
    })
