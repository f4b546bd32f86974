import { clausesBy } from '../language/clauses.ts'
import { fold, wordsOf } from '../language/text.ts'
import { fillers } from '../language/vocabulary.ts'
import type { Reading } from '../reading.ts'

/** Nothing to say: "ingen (yderligere) bemærkninger", "intet at indvende", "ikke anledning til kommentarer", "kan ikke udtale mig". */
const nothing =
  / (?:ingen|intet|ingenting|ikke|uden|hverken) (?:(?:nogen|noget|yderligere|flere|mere|videre|rigtig|rigtigt|anledning til|brug for|behov for|have|umiddelbart|andet|andre|særlige|større|nævneværdige) ){0,3}(?:bemærkning(?:er)?|kommentar(?:er)?|rettelse(?:r)?|ændring(?:er)?|ændringsforslag|rettelsesforslag|tilføjelse(?:r)?|indvending(?:er)?|indsigelse(?:r)?|tilføje|anmærkning(?:er)?|(?:yderligere |mere |andet )?at (?:bemærke|tilføje|indvende|udsætte|kommentere|anføre|sige|rette|bidrage med|byde ind med|udtale mig om|føje til)|udtale (?:mig|os)|tage stilling)(?: (?:eller|og|til|hertil|dertil|på|om) (?:bemærkning(?:er)?|kommentar(?:er)?|rettelse(?:r)?|ændring(?:er)?|tilføjelse(?:r)?))?(?= )/g
/** Agreed: "godkender", "kan tilslutte os", "bakker op", "enig i det skrevne". */
const agreed =
  / (?:godkende|godkender|godkendt|godkendes|tilslutte|tilslutter|tiltræde|tiltræder|bakke op|bakker op|enig|enige|skriver under|acceptere|accepterer|(?:taget|tages|tager|tager det) til efterretning|til efterretning)(?= )/g
/** Told as it was: "ser rigtigt ud", "er dækkende", "svarer til min opfattelse", "gengiver fint, hvad vi talte om". */
const right =
  / (?:(?:er|ser|virker|var|lyder|ligner|stemmer|passer|svarer|gengiver|dækker|afspejler|rammer) (?:(?:helt|fint|godt|meget|rigtigt|præcist|udmærket|fuldt|jo|også|bare|os|mig) ){0,2}(?:fin|fint|fine|god|godt|rigtigt|rigtig|korrekt|retvisende|dækkende|fyldestgørende|udmærket|præcist|præcis|ok|okay|i orden|overens|til|hvad|det|klart|flot|fornuftigt|fornuftig|fornuftigt ud)|(?:stemmer|passer|godt skrevet|flot skrevet|fint skrevet|fint arbejde|godt arbejde|flot arbejde|fint referat|godt referat|flot referat|dækkende referat|udmærket referat|som det skal være|giver et (?:fint|godt|retvisende|dækkende|præcist|klart) (?:billede|indtryk|overblik|resumé)))(?= )/g

/** Turns what is said, or takes part of it out. */
const turns =
  / (?:men|dog|undtagen|bortset|hvis|medmindre|udover|måske|først|kun|delvist|næsten|mangler|manglede|skal|bør|burde|skulle|ret|rettes|tilføjes|ændres|i stedet|forkert|fejl|lige|blot|eneste|resten|del|ellers) /
/** No part of what agrees: "vi er ikke enige", "kan ikke godkende". */
const denies = / (?:ikke|hverken|næppe|aldrig|not) /

/** Of reading them, of having been there or not, of whoever speaks: words that say nothing of what the minutes hold. */
const around = new Set(
  `læst gennemlæst gennemgået kigget set vendt drøftet talt snakket hørt skrevet skrev været deltog deltaget var med stede mødet møde referat referatet referatudkast referatudkastet udkast udkastet
   det skrevne teksten indhold indholdet indholdsmæssigt internt hos os teamet afdelingen kolleger kollegerne selv jo nu også begge alle hertil dertil øvrigt derfor så fra side sides herfra vores mit min mine
   vegne mødeleder mødelederen referent formand kommune kommunen opfattelse erindring hukommelse oplevelse indtryk forståelse noter hvad hvordan der blev sagt aftalt talte snakkede om drøftede enige gjorde som jeg husker
   husker huskede kan har have haft er var blevet bliver igennem op på i til af at og eller en et den de tak kim helt fint fin god godt gode flot skrevet hurtigt hurtige arbejde grundigt grundige
   ud yderligere noget nogen mere netop allerede gang denne kunne igen smil glad tilfreds tilfredse`.split(/\s+/),
)

/** "så", "og": what joins the halves of "Vi har selv skrevet det, så ingen bemærkninger". */
const clausesOf = clausesBy({ at: 'så|og|derfor' })

const isKnown = (words: readonly string[], { names }: Reading): boolean =>
  words.every(word => around.has(word) || fillers.has(word) || names.has(word))

/** Whether a clause says that there is nothing to say, and not a word besides that could be something. */
const saysIt = (clause: string, reading: Reading): boolean => {
  const folded = fold(clause)
  if (turns.test(folded)) return false
  const rest = folded.replace(nothing, '')
  if (rest !== folded) return !denies.test(rest) && isKnown(wordsOf(rest.replace(agreed, '').replace(right, '')), reading)
  const more = folded.replace(agreed, '').replace(right, '')
  return more !== folded && !denies.test(folded) && isKnown(wordsOf(more), reading)
}

/** "Vi har jo selv skrevet det", "Jeg var ikke med", "Herning har læst referatet": beside it, and nothing of what the minutes say. */
const isAround = (clause: string, reading: Reading): boolean => {
  const folded = fold(clause)
  const wasAway = / (?:var|deltog|været|kunne) (?:[^ ]{1,12} ){0,3}ikke /.test(folded)
  return (
    !turns.test(folded) &&
    (!denies.test(folded) || wasAway) &&
    isKnown(
      wordsOf(folded).filter(word => word !== 'ikke'),
      reading,
    )
  )
}

/** Sentences are no longer. Words. */
const most = 25

/**
 * "Herning har læst referatet og har ikke yderligere at tilføje", "Som mødeleder kan jeg godkende referatet": by its shape, nothing to say or agreed or
 * told right, and around it only known words that could be no matter. A name that is nobody's here, a number, a "men": a comment.
 */
export const declaresNone = (sentence: string, reading: Reading): boolean => {
  if (/[\d?]/.test(sentence) || wordsOf(fold(sentence)).length > most) return false
  const clauses = clausesOf(sentence)
  return (
    saysIt(sentence, reading) ||
    (clauses.some(each => saysIt(each, reading)) && clauses.every(each => saysIt(each, reading) || isAround(each, reading)))
  )
}

/** More time, the paper itself, by when: what people can do something about and no comment says. */
const more =
  / (?:frist|fristen|deadline|(?:en|et par|to|lidt|nogle) (?:uge|uger|dage|dag)(?: mere| længere| ekstra)?|mere tid|længere tid|bedre tid|udsættelse|udskyde|udskudt|udsætte|forlænge|forlænget|forlænges|senest|når ikke|når (?:[^ ]{1,12} ){0,3}ikke) /
const paper =
  / (?:åbne|åbner|åbnes|downloade|hente|gensende|gensendes|pdf|word|docx|filen|fil|vedhæftning|vedhæftningen|vedhæftet|vedhæftede|tom|tomt|videresende|sende (?:det|den|referatet) (?:videre|til)) /
/** Said of what they hold. */
const ofContent =
  / (?:pkt|punkt|punktet|står|stå|stod|mangler|manglede|rettes|rette|ændres|ændre|tilføje|tilføjes|tilføj|slettes|forkert|fejl|skrevet|skrive|skriv|nævnt|nævne|nævnes|uddybe|uddybes|præcisere|præciseres|forstå|forstås|aftalte|besluttede|besluttet|sagde) /
const asking = / (?:kan|kunne|vil|må|skal|er det|hvornår|hvor længe|har|bliver) /

/**
 * "Kan vi få en uge mere?", "Jeg kan ikke åbne referatet": in the answer to minutes, and not of what stands in them. Every sentence must be of that or say why, and
 * none of what they hold.
 */
export const isOfProcess = (said: readonly string[]): boolean => {
  const isOne = (sentence: string): boolean => {
    const folded = fold(sentence)
    const asks = sentence.endsWith('?')
    return (
      (more.test(folded) && (asks || / (?:når|nå|beder om|har brug for) /.test(folded))) ||
      (paper.test(folded) && (asks || / (?:ikke|tom|tomt) /.test(folded)))
    )
  }
  return (
    said.length <= 4 &&
    said.some(isOne) &&
    said.every(each => (isOne(each) || asking.test(fold(each))) && !ofContent.test(fold(each)))
  )
}
