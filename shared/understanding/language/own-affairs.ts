import { asksSomething } from './idle-talk.ts'
import { remembering } from './remembering.ts'
import { fold, set, wordsOf } from './text.ts'

/** Whoever writes more in one sentence tells something. Words. */
const longest = 22

/**
 * Words with which people tell how it stands among themselves, and with which nobody is told a fact, asked or told what to do: who they are, when it was, that
 * they have talked, read or thought, how busy they are, that it looks right. A sentence of nothing else gives nobody anything to do. What it is about (a room, a link, a person's
 * food) is none of them, and one such word sends the sentence to people.
 */
const amongUs = set(
  `vi jeg os mig jer man det den dem de dette her han hun ham hende nogen noget nogle alle andre ingen selv som min vores mine mit hans hendes har havde haft er var bliver blev blevet være været får fik fået have
   også godt lige dog faktisk rigtig meget virkelig lidt en et ét igen da jo så bare blot nu altså måske derfor alligevel endelig stadig først sent tidligt desværre heldigvis selvom men at om på til med af fra for ved hos ud ind op frem
   efter før under over siden fordi idet mens når både eller end hele halve halvdelen del kun time timen timer første sidste begge begyndelsen starten slutningen ikke allerede hverken der og i mest lang længe nok vist sådan
   talt talte tale snakket snakkede snakke drøftet drøftede vendt vendte diskuteret kigget kiggede set læst læste tjekket undersøgt overvejet tænkt tænkte hørt spurgt spurgte siger sagde mener mente synes syntes tror troede vurderer lovede sad nåede nået fulgte lyttede glemte overset misforstod misforstået forvekslede gengivet viste sig
   fint fine god rigtigt rigtige korrekt ok okay passer stemmer ser gået gik kører kørt dækkende retvisende enig enige tilfreds tilfredse fornuftigt klart passet passe
   travlt travl presset pressede optaget optagede kursus ferie påskeferie sommerferie efterårsferie konference seminar rejse udlandet standby stå stået ligget ligge bagud bunken bunkerne baggrunden stille andet ting
   kolleger kollega kollegaer kollegerne kollegaerne teamet team afdelingen kontoret chef chefen leder lederen gruppen internt herhjemme herovre heroppe hernede hjemme huset holdet resten af teammøde teammødet afdelingsmøde afdelingsmødet personalemøde personalemødet
   går forleden grundigt igennem efteruddannelse spørge påske netop sidst længere tid tiden ugen uger dage dag tak ellers omgang gang denne hænderne fulde kalender kalenderen`,
)
/** Without one of these it does not tell how it stands among them. */
const kernel =
  / (?:talt|talte|snakket|snakkede|drøftet|drøftede|vendt|vendte|diskuteret|kigget|læst|læste|tjekket|overvejet|tænkt|hørt|spurgt|spurgte|siger|sagde|mener|mente|synes|syntes|vurderer|travlt|travl|presset|pressede|optaget|optagede|kursus|(?:påske|sommer|efterårs)?ferie|konference|seminar|rejse|udlandet|standby|bagud|hænderne fulde|overset|misforstod|misforstået|forvekslede|efteruddannelse|ligget stille) | (?:jeg|vi) (?:var|sad|nåede) (?:[^ ]{1,10} ){0,2}(?:ikke|kun) |^ (?:men )?(?:jeg|vi) (?:ikke )?(?:var|sad|nåede) (?:[^ ]{1,10} ){0,2}(?:ikke|kun) /
/** Busy with what? One word that is not among them may say it: "travlt med valget", "på kursus i Aarhus". */
const isBusy =
  / (?:travlt|travl|presset|pressede|optaget|optagede|kursus|(?:påske|sommer|efterårs)?ferie|konference|seminar|rejse|standby|bagud|efteruddannelse|hænderne fulde) /
const past = / (?:var|havde|har|nåede|sad|fik|blev|sagde|mente|troede|misforstod) /
const denied = / (?:ikke|ingen|hverken|aldrig) /
/** What has not come, who does or does not come, what is changed or comes: told so that somebody does something about it. */
const toldToActOn: readonly RegExp[] = [
  / (?:har|fik|havde) (?:[^ ]{1,12} ){0,3}(?:ikke|ingen|aldrig|hverken) /,
  / (?:ikke|ingen|aldrig) (?:fået|fik|hørt) /,
  / (?:er|bliver) (?:[^ ]{1,12} ){0,3}med (?!det |i det |travlt )/,
  / (?:skal|skulle|mangler|manglede|brug for|venter|uenig|uenige|utilfreds|ondt|problem|den dag|på dagen|når det er|selvom|noget andet|var (?:der|med) også) /,
  / for (?:lang|lange|sent|tidligt|meget|lidt|mange) /,
  / (?:siger|sagde|mener|mente|synes|syntes|tror|vurderer) (?:[^ ]{1,12} ){0,3}(?:ikke|nej) /,
  / ikke (?:enig|enige|tilfreds|tilfredse|ok|okay|korrekt|rigtigt|fint|dækkende|retvisende) /,
  / (?:noget|nogle|nogen|andet|ting) (?:der|som|om|at|med) /,
]

const isName = (word: string, sentence: string): boolean => {
  const name = `${(word[0] ?? '').toUpperCase()}${word.slice(1)}`
  const at = sentence.indexOf(name)
  return (
    at > 0 ||
    (at === 0 && /^\p{L}+(?: og \p{L}+)? (?:er|har|var|siger|mener|synes|sagde|mente|havde|fik)(?!\p{L})/u.test(sentence))
  )
}
const mostNames = 2

/**
 * Whether a sentence only tells how it stands among whoever writes: "vi har haft travlt", "Maja er på kursus", "jeg var der ikke selv, men Jørgen siger, at det ser
 * rigtigt ud". It neither asks, wishes nor orders, tells of nothing that is missing, wrong or to come, and of no thing that a meeting needs. It is known by that: all of its words are.
 */
export const isOwnAffair = remembering((sentence: string): boolean => {
  const folded = fold(sentence)
  const words = wordsOf(folded)
  if (words.length < 3 || words.length > longest || /[?:\d]/.test(sentence) || !kernel.test(folded)) return false
  if (asksSomething(folded) || toldToActOn.some(each => each.test(folded)) || (denied.test(folded) && !past.test(folded)))
    return false
  const unknown = words.filter(word => !amongUs.has(word))
  const [names, others] = [unknown.filter(each => isName(each, sentence)), unknown.filter(each => !isName(each, sentence))]
  const [other, ...more] = others
  const isWhatFor =
    other === undefined ||
    (isBusy.test(folded) && ['med', 'på', 'i', 'til', 'om'].some(each => folded.includes(` ${each} ${other} `)))
  return names.length <= mostNames && more.length === 0 && isWhatFor
})

/** Words of which nothing is said but that it is not settled yet, and will be. */
const ofPuttingOff = set(
  `vi jeg os mig i de dem det den man her herhjemme internt lige nok så og men selvfølgelig naturligvis bare først inden fristen før når hvis hen mod senere snart hurtigst muligt løbet af næste uge ugen denne dage dag på til fra om med ved
   mandag tirsdag onsdag torsdag fredag weekenden morgen fredagens afdelingsmøde afdelingsmødet teammøde teammødet personalemøde personalemødet kontormøde kontormødet vores min
   kigger kigge kigget ser se set vender vende vendt drøfter drøfte drøftet tager tage taget talt tale taler snakker snakke snakket spørger spørge spurgt hører høre tænker tænke overvejer overveje undersøger undersøge tygger
   tilbage giver give lyd besked svar svarer svare melder melde skriver skrive siger sige skal vil må har have får få nogle noget nogen punkter punkt andre kolleger kollegerne kollegaer kollegaerne chef chefen leder lederen teamet holdet heroppe hernede herovre
   op ned frem ud efter påske påsken ferien senest ellers måske kommer komme dukker der et en tak fint ok okay videre lidt mere god tid sagen mailen rundt jo godt har`,
)
/** Comes back, gives word, has word for us: the one thing that it promises. */
const comesBack: readonly RegExp[] = [
  / (?:vender|vende|melder|melde|kommer|skriver|svarer) (?!i )(?:[^ ]{1,12} ){0,4}tilbage /,
  / (?:vi|jeg) svarer | (?:giver|melder|skriver|siger|svarer) (?:vi|jeg|lyd|besked|til|svar) /,
  / (?:vi|jeg) (?:[^ ]{1,12} ){0,2}(?:giver|melder) (?:[^ ]{1,12} ){0,3}(?:lyd|besked|svar|ind) /,
  / i (?:[^ ]{1,8} ){0,2}(?:hører|får) (?:[^ ]{1,12} ){0,3}(?:fra|besked|svar) /,
  / (?:hører|får) i (?:[^ ]{1,12} ){0,3}(?:fra|besked|svar) /,
]

/** Whether a sentence says that something is looked at or talked over, and that word will come: "Vi kigger på det og vender tilbage inden fristen". */
export const putsOffAnswer = remembering((sentence: string): boolean => {
  const folded = fold(sentence)
  const words = wordsOf(folded)
  if (words.length < 3 || words.length > longest || /[?:\d]/.test(sentence) || !comesBack.some(each => each.test(folded)))
    return false
  return words.filter(word => !ofPuttingOff.has(word)).every(word => isName(word, sentence))
})

const papers =
  '(?:[^ ]{0,12}referat(?:et)?|[^ ]{0,12}link(?:et)?|dagsorden(?:en)?|bilag(?:et|ene)?|fil(?:en|erne)?|slides?|skabelon(?:en)?|indkaldelse(?:n)?|invitation(?:en)?|materiale(?:t)?|deltagerliste(?:n)?|kvittering(?:en)?|svar(?:et)? (?:fra|på))'
const lacks = new RegExp(
  ` (?:jeg|vi) (?:[^ ]{1,10} ){0,2}(?:mangler|savner|(?:har|fik) (?:[^ ]{1,10} ){0,3}(?:ikke|aldrig|ingen)(?: [^ ]{1,10})?(?: fået| modtaget| set)?)(?: (?:stadig|endnu|stadigvæk|også|et|en|noget|nogen|jeres))* ${papers} `,
)
/**
 * "Jeg mangler stadig referatet", "Vi har ikke fået linket": somebody lacks what a meeting is made of, and says so to get it. "Vi har ikke fået noget" beside "ingen punkter" lacks
 * nothing.
 */
export const lacksPaper = (folded: string): boolean => lacks.test(folded)
