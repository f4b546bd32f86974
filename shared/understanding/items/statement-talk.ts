import { fold, wordsOf } from '../language/text.ts'
import { small } from './statement-fields.ts'

/** What opens a sentence and says nothing: "Ja tak", "Haha nej", "Fint, men", "Jeg synes bare, at". */
export const opening =
  /^(?:(?:og|men|så|ja|nej|jo|hov|ups|ok|okay|fint|super|perfekt|tak|ja tak|nej tak|haha|hmm?|næsten|altså|desuden|til gengæld|derimod|samtidig|derudover|dog|også|ellers|for resten|forresten|undskyld|beklager|nå|hej|tja)[ ,.:–-]{1,3}){1,6}/i
/** "Kan vi ikke bare …", "Vil I lige …", "Jeg vil gerne bede om, at …": how it is asked for. */
export const politely = new RegExp(
  `^(?:(?:kan|kunne|vil|gider|må) (?:vi|i|du|jeg|man) (?:ikke )?(?:${small} )*(?:få |bede om,? at )?|(?:jeg|vi) (?:synes|foreslår|tænker|vil (?:meget )?gerne(?: have| bede (?:jer|dig) om)?|mente(?: faktisk| egentlig)?|ville gerne(?: have)?|kan (?:godt|sagtens))(?: ${small})*,? (?:at )?|lad os(?: ${small})* (?:sige|regne med|satse på|nøjes med|holde os til|gøre det til) (?:at )?)(?=[\\p{L}\\d])`,
  'iu',
)
/** "Kan vi …": a wish, whatever sign ends it. */
export const asked = /^(?:og |men |så )?(?:kan|kunne|vil|gider|må)(?!\p{L})/iu
/** "Skal P-12 hedde X?" */
export const whether = /^(?:skal|skulle|bør|burde|er|har|mon|hedder)(?!\p{L})/iu
/** What makes a statement none: a condition, a doubt, somebody else's word, a denial of the whole. */
const open =
  /(?<!\p{L})(?:hvis|medmindre|måske|muligvis|mon|overvejer|ved ikke|i tvivl|(?:mener|siger|skriver|foreslår|synes|ønsker),? at|besluttet)(?!\p{L})/iu
/** Whether words leave open what is to be; "Jeg synes, at det skal hedde X" does not. */
export const isOpenOf = (words: string): boolean => open.test(words.replace(/(?:jeg|vi) (?:synes|foreslår)[^,]{0,20},? at/i, ''))
/** "…, for det lyder bedre", "…, da vi er flere", "… ikke 15": behind a statement it says no more. */
export const behind =
  /^(?:tak[.! ]*$|da|fordi|for(?! (?:decision|discussion|information|approval))|eftersom|idet|så (?:lyder|bliver|er|kan|ved|passer)|ellers|(?:jeg |vi )?(?:tror|tænker|regner med),? (?:at )?(?:der|det|vi|mange)|ikke (?:til |en |et )?\S+(?: min\S*)?$|i stedet(?: for)?|frem for|hvis (?:det|i|du) (?:er|kan|har|synes|vil)(?: .{0,30})?$|det (?:lyder|er|passer|bliver) (?!til|en|et|\d))(?!\p{L})/iu
/** "Vi når det ikke på et kvarter, så giv os 20": why, before the statement. */
export const before = /^(?:(?:vi|jeg|det|den|der|overskriften|titlen|navnet|tiden|man) |nu )/i
/** "Overskriften er ikke så heldig", "Tiderne er ikke, som jeg skrev": how a field is not right, where another clause says what it is to be. */
const complains =
  /^ (?:(?:men|og|nej|nu|desværre|hov) ){0,3}(?:(?:titlen|overskriften|navnet|tiden|tiderne|teksten|beskrivelsen|punktet|rækkefølgen) (?:er|var|blev|lyder|passer|stemmer|dækker|ser|står) |(?:nu )?er (?:det|den) |(?:jeg|vi) (?:kom til|skrev|fik skrevet|har skrevet) |(?:vi|jeg) (?:når|kan) (?:[^ ]{1,20} ){0,3}ikke )(?:[^ ]{1,30} ){0,12}$/
/** "Jeg kom til at skrive 20 minutter", "20 min er for meget": what it is not to be. */
export const tellsOld =
  /^(?:(?:jeg|vi) (?:kom til at skrive|fik skrevet|skrev|har skrevet)|der (?:stod|står)|i har (?:skrevet|noteret))(?!\p{L})|(?:er|var) (?:alt |nok |vist )?for (?:meget|lidt|lang|langt|kort|længe)[.!]?$/iu
const isWrong =
  / (?:ikke|forkert|fejl|uheldig|misforst\S*|kluntet|surt|tung|tungt|lang|langt|kort|bred|bredt|tør|tørt|generel|upræcis|rigelig|rigeligt|for meget|for lidt|sær|sært|mærkelig|mærkeligt|sjov|sjovt) /
/** "Den er ikke så god", "Det blev vist forkert": in so few words of the field. "Det er ikke muligt at slette sager" is the matter, and would be lost. */
const complainsShortly =
  /^ (?:(?:men|og|nej|nu|desværre|hov|ups|nå|øv) ){0,3}(?:det|den) (?:er|var|blev|lyder|passer|stemmer|dækker|ser|står) (?:[^ ]{1,30} ){0,4}$/
/** "Hov, det var ikke meningen", "Bo har selv rettet sit": of nobody's item, where the same mail says what is to be. */
const aside = / (?:ikke meningen|en fejl|en misforståelse|forkert|selv rettet|undervurderet|uheldig|heldig|blev vist) /

const praising: ReadonlySet<string> = new Set(
  `og så men det den her er lyder passer bliver dækker giver siger rammer helt meget også bare nu lidt mere mindre bedre bedst fint godt flot rigtigt korrekt præcist præcis mundret dækkende nok rigeligt tydeligere
   klarere kortere pænere venligere skarpere sødere surt kedeligt mening hele alt sagen fornuftigt realistisk passende rart dejligt end før vist nok vi jeg synes tror tænker`.split(
    /\s+/,
  ),
)
/** "Det er bedre", "Så passer det": of what was said before it. One word more, and it may be the matter. */
export const isPraise = (sentence: string): boolean => {
  const folded = fold(sentence)
  const words = wordsOf(folded)
  return (
    / (?:er|lyder|passer|bliver|dækker|giver|siger|rammer) /.test(folded) &&
    words.length <= 9 &&
    words.every(word => praising.has(word)) &&
    !sentence.includes('?')
  )
}

/** "Borgerne får en fejl i formularen" is the matter. Words. */
const mostAside = 5
/** "Det var kun titlen, der skulle ændres": of which field, before what it is to be. */
const onlyThat =
  /^ (?:(?:nej|men|for|og) ){0,2}det (?:er|var|gælder|drejer sig om) (?:(?:nu|jo|altså) )?(?:kun|bare|blot|alene|mest) (?:titlen|overskriften|navnet|tiden|teksten|typen|oplægsholderen)(?: (?:der|som|jeg|vi) (?:[^ ]{1,12} ){0,3}(?:ændres|ændret|rettes|rettet|forkert|ændre|rette))? $/
/** "Der er gået kuk i det", "Nu står der endnu mere", "Nu er det blevet helt skørt", "der kom for meget med": what came out is not what was meant. */
const wentWrong =
  / (?:kuk|rod|rodet|ged|galt|skørt|tosset|vrøvl|volapyk|sludder|ballade|kludder|smuttet|smutter|mærkeligt|underligt|sjovt|fjollet|pinligt|meningen|misforstået|misforståelse|skævt|dobbelt|forkert|værre|for meget (?:med|der|ind)|endnu mere|for lidt med) /
const ofOutcome = / (?:det|der|den|her|noget|nu|vist|lidt|punktet|teksten|titlen|overskriften|kvitteringen|jeg|det hele) /
const outcomeVerb = / (?:er|var|blev|blevet|gik|gået|kom|kommet|står|stod|ligner|ser|smuttede|lyder) /
const mostWrong = 12
/** Whether a sentence only says that what we made of a mail is wrong: of nobody's matter, and for nobody to act on. */
export const isOfOutcome = (folded: string): boolean =>
  wordsOf(folded).length <= mostWrong &&
  wentWrong.test(folded) &&
  ofOutcome.test(folded) &&
  outcomeVerb.test(folded) &&
  wordsOf(folded).every(word => plain.has(word))
const plain: ReadonlySet<string> = new Set(
  `kuk rod rodet ged galt skørt tosset vrøvl volapyk sludder ballade kludder smuttet smutter smuttede mærkeligt underligt sjovt fjollet pinligt meningen misforstået misforståelse skævt dobbelt forkert værre for meget med
   endnu mere lidt det der den her noget nu vist punktet teksten titlen overskriften kvitteringen jeg hele er var blev blevet gik gået kom kommet står stod ligner ser lyder ud i helt altså jo da ikke sådan hmm hm øv
   hov hovsa ups nå åh nej tja haha desværre og men så ret ind et en af som stadig igen bare lige virkelig meget noget vi sig have har mig min mit mail selv vel tror synes`.split(
    /\s+/,
  ),
)

/** That something is wrong, beside what it is to be. */
export const isComplaint = (sentence: string): boolean => {
  const folded = fold(sentence)
  return (
    !/[\d»]|Citat|hedde|kalde/.test(sentence) &&
    !sentence.includes('?') &&
    wordsOf(folded).length <= 12 &&
    (onlyThat.test(folded) ||
      ((complains.test(folded) || complainsShortly.test(folded)) && isWrong.test(folded)) ||
      (wordsOf(folded).length <= mostAside && aside.test(folded)) ||
      isOfOutcome(folded))
  )
}

/** "Hun har sagt ja!": glad or sorry, and for nobody to act on. "Vi glemte bilaget!" is for people. */
export const isCry = (sentence: string): boolean =>
  sentence.endsWith('!') && wordsOf(fold(sentence)).length <= 5 && !tellsUs.test(fold(sentence))
const tellsUs = / (?:ikke|glemt|glemte|mangler|kommer|bilag\S*|vedhæft\S*|send\S*|ring\S*|fristen|mødet|link\S*) /
