import { fold, set, wordsOf } from './text.ts'
import { fillers } from './vocabulary.ts'

/** In what hurry, in how few words and from where somebody writes. */
const ofWriting = set(
  `kort kortfattet hurtigt hurtig hast hastværk øjeblik farten toget bussen bilen vej mobilen telefonen mobil telefon sidste sidder står er på i så bare kun lige ganske helt det bliver derfor
   skriver svarer svar fra en et par to tre nogle få lille små små-ting småting smårettelser smårettelse detaljer detalje ting bemærkninger bemærkning rettelser rettelse kommentarer kommentar herfra os mig her
   falderebet sent ude lidt først`,
)
const tells =
  / (?:kort|hurtigt|hast|hastværk|øjeblik|farten|falderebet|sent|småting|små-ting|smårettelser?|detaljer?|rettelser|bemærkninger|kommentarer) /

/**
 * A text without the words in front of its first colon that only say how it is written: "Lige i sidste øjeblik: pkt. 10 …", "Kun et par småting fra os:". They
 * are no part of what is said. A label ("Rettelser:") and an announcement of items ("To punkter:") stay.
 */
export const withoutLeadIn = (whole: string): string => {
  // "Nyt om aprilmødet: …" is of the meeting that stands.
  const text = whole.replace(
    /^(?:lidt |sidste )?nyt (om|ang\.?|vedr\.?|angående|vedrørende) (?=[\p{L}-]{0,16}mødet(?!\p{L}))/iu,
    (_all, of: string) => `${of.charAt(0).toUpperCase()}${of.slice(1)} `,
  )
  const head = /^([^:\n]{6,60}):(?=\s)\s*/.exec(text)
  const folded = fold(head?.[1] ?? '')
  const words = wordsOf(folded)
  const isLead =
    head !== null && words.length > 2 && tells.test(folded) && words.every(word => ofWriting.has(word) || fillers.has(word))
  const rest = isLead ? text.slice(head[0].length) : ''
  return /\p{L}/u.test(rest) ? `${(rest[0] ?? '').toUpperCase()}${rest.slice(1)}` : text
}
