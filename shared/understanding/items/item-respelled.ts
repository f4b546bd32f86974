import { fold, wordsOf } from '../language/text.ts'

const spelled =
  / (?:hedder|staves?|stavet|skrives?|skrevet|skal (?:staves|skrives|være)) (?:[^ ]{1,20} ){0,5}?(?:med|uden) (?:[^ ]{1,10} ){0,2}?(?:accent|accenter|accent[^ ]{1,6}|bindestreg|streg|prik|prikker|mellemrum|apostrof|stort|store|lille|små|dobbelt|to|ét|et|[a-zæøå]{1,2}) /
const mostWords = 12
/** "Det hedder resumé med accent", "Skemaer staves i øvrigt med æ": how a word is spelled, which is no text of an item. */
export const speaksOfSpelling = (sentence: string): boolean =>
  !sentence.includes('?') && spelled.test(fold(sentence)) && wordsOf(fold(sentence)).length <= mostWords

const bare = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
/** The title with the word as the sentence spells it; null where it spells none of its words otherwise. Words of other letters are somebody's to mend. */
export const respelled = (sentence: string, title: string): string | null => {
  if (!speaksOfSpelling(sentence)) return null
  const words = [...sentence.matchAll(/\p{L}{4,40}/gu)].map(([word]) => word.normalize('NFC'))
  const mended = title.replace(/\p{L}{4,40}/gu, old => {
    const right = words.find(word => bare(word) === bare(old) && word.toLowerCase() !== old.toLowerCase())
    return right === undefined ? old : /^\p{Lu}/u.test(old) ? `${right[0]?.toUpperCase()}${right.slice(1)}` : right
  })
  return mended === title ? null : mended
}
