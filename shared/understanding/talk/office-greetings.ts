import { isSecretariat } from '../../people.ts'
import { codesIn } from '../items/codes.ts'
import { isIdle } from '../language/idle-talk.ts'
import { isCourtesy, saysOnly } from '../language/phrases.ts'
import { isSmallTalk } from '../language/small-talk.ts'
import { fold, sentencesOf } from '../language/text.ts'
import { nods } from '../language/vocabulary.ts'
import { nothingWanted } from '../outcome.ts'
import type { Rule } from '../reading.ts'
import { waiting } from './to-people.ts'

/** Something of ours that could be meant to change, or to be done. */
const ours =
  / (?:mødet (?:den|d|er|skal|bliver|kan|må|rykkes|flyttes)|dagsorden\S*|punkt|punktet|p-\d+|træk\S*|aflys\S*|flyt\S*|ryk\S*|udskyd\S*|udsæt\S*|slet|fjern|ret|send|sende|sendes|vil du|kan du|skal du|husk|opret|godkend\S*|ok send) /

/** "Jeg holder påskeferie til den 30. marts", "Kontoret holder lukket mellem jul og nytår", "Jeg er tilbage på mandag" */
const away =
  /^ (?:(?:og|så|til orientering|bare til orientering|nb|ps|fra [^ ]{1,12}|i uge \d{1,2}|hele uge \d{1,2}|nu|endelig) ){0,3}(?:jeg|vi|kontoret|sekretariatet|her|er jeg|er vi|holder jeg|holder vi|går jeg|går vi|har jeg|har vi|bente|så) (?:(?!ikke kommer|ikke deltager|afbud )[^ ]{1,20} ){0,8}?(?:[^ ]{0,12}ferie|ferien|fri|lukket|lukker|tilbage|kontoret|orlov|afspadserer|fraværende|læser ikke|svarer ikke|fra påske|fra ferie)(?: [^ ]{1,20}){0,14} $/
/** "Haster noget, så skriv til Lise på lise@…", "I kan ringe til Jens på …": to whom people turn meanwhile. */
const meanwhile =
  /^ (?:haster (?:noget|det|noget det)|(?:er der|opstår der|sker der) noget|ved (?:spørgsmål|behov|hastesager)|hvis (?:det|noget|der er noget)|i (?:nødstilfælde|mellemtiden)|(?:i|du|man) (?:kan|må)) (?:[^ ]{1,20} ){0,6}?(?:skriv|skrive|ring|ringe|kontakt|kontakte|fange|fat i|tage fat|henvend)(?: [^ ]{1,60}){0,12} $/
/** "Det har været rart ikke selv at skulle holde styr på fristerne", "Det kører af sig selv" */
const praise =
  /^ (?:og |så |men )?(?:det|alt|alting|samarbejdet|systemet|i|du) (?:hele )?(?:har|er|var|kører|går|gik|fungerer|fungerede|virker) (?:[^ ]{1,15} ){0,4}?(?:rart|godt|fint|dejligt|nemt|let|skønt|af sig selv|gnidningsfrit|hyggeligt|en (?:stor )?(?:hjælp|lettelse|fornøjelse)|imponerende|smart)(?: [^ ]{1,20}){0,16} $/
/** "Kære sekretær" */
const greets = /^ (?:kære|hej|hejsa|goddag|godmorgen) (?:[^ ]{2,20} ){1,2}$/

const isSaid = (sentence: string): boolean => {
  const folded = fold(sentence)
  if (sentence.includes('?') || ours.test(folded)) return false
  return [away, meanwhile, praise].some(each => each.test(folded)) || isIdle(sentence)
}

/**
 * The secretariat thanks, greets, or tells when it is away: nobody has to do anything, and an answer would only be in the way. Every sentence is of that kind, and
 * none speaks of something that we could do.
 */
export const officeGreeting: Rule = ({ situation, letter, said, names, lines, text, separated, mail, subjectIsOwn, subject }) => {
  const { sender, hint } = situation
  if (sender === null || !isSecretariat(sender) || hint != null || separated.kind === 'forward' || subject.isForward) return null
  if ((letter !== null && waiting.has(letter.name)) || codesIn(text).length > 0 || mail.attachments.length > 0) return null
  if (subjectIsOwn && ours.test(fold(subject.stem))) return null
  const sentences = lines.flatMap(sentencesOf)
  const isNothing = (each: string): boolean =>
    greets.test(fold(each)) || isCourtesy(each, names) || isSmallTalk(each) || saysOnly(each, nods, names)
  return said.length > 0 && sentences.some(isSaid) && sentences.every(each => isSaid(each) || isNothing(each))
    ? nothingWanted('the secretariat thanks, or tells when it is away')
    : null
}
