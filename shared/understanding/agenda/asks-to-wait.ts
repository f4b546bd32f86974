import { codesIn } from '../items/codes.ts'
import { saysOnly } from '../language/phrases.ts'
import { fold } from '../language/text.ts'
import { holdIt } from '../language/vocabulary.ts'

/** "Vent lige til i morgen, Pia skal kigge på den først", "Den må ikke sendes før på tirsdag". */
const holds =
  /^ (?:(?:nej|hej|ok|lad os|vi|jeg|vil|skal|kan|må|du|i|bare|lige|please|no) )*(?:vent|vente|venter|wait) (?!på (?:svar|bilag)|ikke |besøg )|^ (?:(?:nej|no|stop) )*(?:ikke send|send (?:den |det |dagsordenen )?ikke|do not send|don t send) | (?:må|skal|bør|kan) (?:endnu |helst |altså )?ikke (?:sendes|udsendes|sende|gå ud|ud|komme ud) (?!over |for sent )| (?:vent|vente) (?:med at|til|lige) |^ (?:(?:nej|hej|bare|lige|venligst|vil|kan|du|i) )*hold(?:e)? (?:(?:lige|nu|venligst|den|det|dagsordenen) )*(?:igen|tilbage|inde) (?:(?:lidt|lige) )?(?:$|med |til )/

/** What is not sent: "vent med at sende den". An item waits otherwise. */
const ofSending = / (?:sende|sendes|send|udsende|udsendes|udsendelsen|sende den|gå ud|komme ud) /
/** "Vent lige med at sende den, jeg har rykket Skive for P-3": the order stands before its comma, and behind it why. */
const orderIn = (sentence: string): string => {
  const [head = ''] = sentence.split(/, (?:for |da |fordi )?(?=(?:jeg|vi|der|han|hun|\p{Lu}\p{L}+) )/u)
  return codesIn(sentence).length > 0 && codesIn(head).length === 0 && ofSending.test(fold(head)) ? head : sentence
}

/** Whether a sentence says in so many words that a paper stays here. One about an item holds that item. */
export const saysHold = (sentence: string): boolean => {
  const order = orderIn(sentence)
  return !sentence.endsWith('?') && codesIn(order).length === 0 && holds.test(fold(order))
}

/** "Lige et øjeblik", "Giv mig en dag mere" */
const moment =
  /^ (?:(?:hov|hej|ok|nej|giv|mig|os|bare|lige|så|vi|jeg|skal|bruge|have|har|brug|for|ups|hold) ){0,6}(?:et øjeblik|to sekunder|et par (?:timer|dage)|en (?:time|dag|halv time)(?: mere)?|lidt (?:mere tid|tid|tid endnu)|mere tid|til (?:i morgen|på mandag|på tirsdag|på onsdag|på torsdag|på fredag)) /
/** "Jeg mangler svar fra Lemvig", "Vi afventer formanden" */
const lacks =
  /^ (?:(?:men|for|hej|og) )*(?:jeg|vi) (?:(?:lige|stadig|stadigvæk|endnu|desværre) )*(?:mangler|afventer|venter på) (?:(?:stadig|lige|også|endnu) )*(?:en |et |at få |at )?(?:svar|besked|tilbagemelding|godkendelse|ok|høre|formanden|mødelederen|referenten|\p{L}+s (?:svar|ok|godkendelse)) /u
/** "Kim skal lige se den først", "Jeg vil lige kigge den igennem": what comes before it leaves. "Kim skal lige have 10 min" is no such thing. */
const before =
  /^ (?:(?:men|for|hej|og|så) )*[^ ]{2,20} (?:(?:skal|vil|når) (?:lige|først)|(?:skal|vil) (?:gerne )?(?:lige )?) ?(?:[^ ]{1,12} ){0,2}?(?:se|læse|kigge|rette|tjekke|gennemgå|kigger|godkende|vende|tale|snakke|spørge|høre) (?:[^ ]{1,20} ){0,10}$/
/** "Jeg når ikke at se på den før i morgen", "Lad den ligge til da", "Jeg kigger på den i morgen" */
const later =
  /^ (?:(?:men|for|hej|og|så) )*(?:(?:jeg|vi|[^ ]{2,20}) når (?:desværre )?(?:ikke|først) (?:at )?(?:se|læse|kigge|få set|få læst)|lad (?:den|det) (?:bare |lige )?(?:ligge|vente|stå)|(?:jeg|vi) (?:kigger|ser|læser) (?:[^ ]{1,10} ){0,4}(?:i morgen|senere|på (?:mandag|tirsdag|onsdag|torsdag|fredag)|i eftermiddag|i aften)) /
/** "Den er ikke helt klar", "Vi er ikke færdige med den" */
const unready =
  / (?:(?:den|det|dagsordenen|udkastet|vi|jeg) er|er (?:den|det|vi|jeg)) (?:desværre )?ikke (?:(?:helt|endnu|rigtig|ret) )*(?:klar|klart|færdig|færdigt|færdige|godkendt)(?: endnu| med (?:den|det)| nok)* $/

/** Whether a sentence wants what is about to leave to stay a while: in so many words, or by what has to come first. To wait too long can be put right. */
export const asksToWait = (sentence: string, names: ReadonlySet<string>): boolean => {
  if (sentence.endsWith('?') || codesIn(sentence).length > 0) return false
  const folded = fold(sentence)
  return saysOnly(sentence, holdIt, names) || [holds, moment, lacks, before, later, unready].some(each => each.test(folded))
}
