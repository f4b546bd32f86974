import { fold } from '../language/text.ts'
import { pointsIn } from './comment-parts.ts'

// What is said of the minutes themselves: of a passage, of how it is worded, of what was.

/** Of what minutes hold and how they say it: one such word, and the sentence is a comment. */
export const ofContent =
  / (?:pkt|punkt|punktet|afsnit[^ ]*|side|sidste linje|linje[^ ]*|list[^ ]{1,3}|står|stå|stod|skrevet|skrive[^ ]*|skriv|formul[^ ]*|præcis[^ ]*|uddyb[^ ]*|tilføj[^ ]*|slet[^ ]*|fjern[^ ]*|[^ ]{0,4}ret|[^ ]{0,4}rette[^ ]*|ændr[^ ]*|[^ ]*fejl|forkert[^ ]*|stav[^ ]*|navn|navnet|navne|navnene|hedder|deltagerlist[^ ]*|nævn[^ ]*|fremgå[^ ]*|fremstå[^ ]*|uklar[^ ]*|tydelig[^ ]*|beslut[^ ]*|konklu[^ ]*|tovholder[^ ]*|mene[^ ]*|betyder|synes|tror|husker|noteret|opfatte[^ ]*|forstå[^ ]*|bemærkning[^ ]*|kommentar[^ ]*|formulering[^ ]*|mangler|passer|stemmer|dog|undtagen|bortset|eneste|gengiv[^ ]*|indgå[^ ]*|ikke med) /
/** What was is what minutes tell: "Det var Skive", "Vi aftalte …". */
export const ofThePast =
  / (?:var|blev|havde|fik|kom|skulle|deltog|fortalte|sagde|aftalte|besluttede|talte|drøftede|spurgte|nævnte|bad|lovede|mente|gav|tog|viste|gjorde|vedtog|enedes|gik|lagde|holdt|foreslog|orienterede|oplyste|har (?:aftalt|besluttet|sagt|lovet|fået opgaven)|er (?:aftalt|besluttet)) /
/** "Vi mangler adgang" lacks something, "vi står for kagen" does it, "skriv til mig" wants mail; "Referatet mangler …", "Der står" is said of them. */
const weLack =
  / (?:vi|jeg) (?:[^ ]{1,12} )?mangler | (?:stå|står) (?:[^ ]{1,12} )?(?:for|klar|til rådighed) | (?:skriv|skrive|skriver|skrevet) (?:[^ ]{1,12} )?til (?:mig|os|undertegnede) /g

/** Of the paper, whether it is right and who is with us: it may be meant as a comment, where it is not certainly a request. */
export const mayBeOfThem =
  / (?:[^ ]*referat[^ ]*|skrevne|tekst[^ ]*|version[^ ]*|udgave[^ ]*|u?enige?|godkend[^ ]*|undrer|savner|efterlyser|kontaktperson[^ ]*|ved bordet|til stede) /

/** Of a passage, of how it is worded, or of what is not there: said of the minutes by itself, whatever stands beside it. */
const ofPassage =
  / (?:pkt|afsnit[^ ]*|side|linje[^ ]*|står|stå|stod|stået|skrevet|skriv[^ ]*|opgave[^ ]*|aftal[^ ]*|beslut[^ ]*|formul[^ ]*|præciser[^ ]*|uddyb[^ ]*|tilføj[^ ]*|slet[^ ]*|fjern[^ ]*|ret|rettes?|rettet|rettelse[^ ]*|ændr[^ ]*|[^ ]*fejl|forkert[^ ]*|stav[^ ]*|navn|navnet|navne|navnene|hedder|deltagerlist[^ ]*|nævn[^ ]*|fremgå[^ ]*|uklar[^ ]*|tydelig[^ ]*|dog|undtagen|bortset|eneste|gengiv[^ ]*|mangler|passer ikke|stemmer ikke|[^ ]*referat[^ ]*|bemærkning[^ ]*|kommentar[^ ]*) /
export const isPlainlyOfMinutes = (sentence: string): boolean =>
  ofPassage.test(fold(sentence).replace(weLack, ' ')) || pointsIn(sentence).length > 0

export const isOfMinutes = (sentence: string): boolean => {
  const folded = fold(sentence).replace(weLack, ' ')
  return ofContent.test(folded) || ofThePast.test(folded) || pointsIn(sentence).length > 0
}
