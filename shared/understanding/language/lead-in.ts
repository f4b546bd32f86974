import { fold, set, wordsOf } from './text.ts'
import { fillers } from './vocabulary.ts'

/** In what hurry, in how few words and from where somebody writes. */
const ofWriting = set(
  `kort kortfattet hurtigt hurtig hast hastværk øjeblik farten toget bussen bilen vej mobilen telefonen mobil telefon sidste sidder står er på i så bare kun lige ganske helt det bliver derfor
   skriver svarer svar fra en et par to tre nogle få lille små små-ting småting smårettelser smårettelse detaljer detalje ting bemærkninger bemærkning rettelser rettelse kommentarer kommentar herfra os mig her
   falderebet sent ude lidt først noten protokollen ordens skyld orden`,
)
const tells =
  / (?:kort|hurtigt|hast|hastværk|øjeblik|farten|falderebet|sent|småting|små-ting|smårettelser?|detaljer?|rettelser|bemærkninger|kommentarer|noten|protokollen|ordens skyld) /

/** "Til sekretariatet", "Att. mødesekretariatet": a line of its own that says for whom the mail is, above what it says. "Til orientering" is none. */
const address =
  /^\s*(?:til|att\.?|attention)[: ] ?(?:(?:hele|jer i|dig i|netværkets?|vores|rette) )?(?:\p{L}*sekretariat(?:et)?|vedkommende|mødeplanlægger(?:en|ne)?|tovholder(?:en|ne)?|jer|dig|alle|rette vedkommende)(?: (?:i|for|hos|på) [\p{L} -]{2,30})?[ ,.:!]*\n+(?=\s*\S)/iu
/** "Lige et hurtigt spørgsmål.", "Jeg har to små spørgsmål:": that one is asked, before it is. */
const announcedQuestion =
  /^\s*(?:hej[^,.!\n]{0,20}[,.!] ?)?(?:(?:jeg|vi) (?:har|sidder med) )?(?:(?:lige|bare|kun|blot|her er) )*(?:et|to|tre|nogle|et par) (?:\p{Ll}{3,12}[ ,]{1,2}){0,2}spørgsmål(?: (?:herfra|fra (?:os|mig)|til jer|til mødet|til dagsordenen))?[ ]*[.:!–-]+\s+(?=\p{L}[^.!]{0,300}\?)/iu
const withoutAddress = (text: string): string => {
  const rest = text.slice(0, 200).replace(address, '').replace(announcedQuestion, '')
  const left = `${rest}${text.slice(200)}`
  return left.length === text.length ? text : `${left.charAt(0).toUpperCase()}${left.slice(1)}`
}

/**
 * A text without the words in front of its first colon that only say how it is written: "Lige i sidste øjeblik: pkt. 10 …", "Kun et par småting fra os:". They
 * are no part of what is said. A label ("Rettelser:") and an announcement of items ("To punkter:") stay.
 */
export const withoutLeadIn = (all: string): string => {
  const whole = withoutAddress(all)
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
