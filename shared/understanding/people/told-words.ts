import { wordsOf } from '../language/text.ts'
import { place, somebody } from './told-names.ts'

// What a clause of the secretariat's says of somebody's being at a meeting, in folded words with marks for the names.

/** `late`: there for a part of it, which a clause may say of whoever the one before spoke of. `reason`: why he may not be there. */
export type Said = 'away' | 'comes' | 'late' | 'reason'

const small = '(?:[^ ]{1,20} ){0,4}?'
/** What may stand behind the verb and changes nothing of what it says. */
const around = new Set(
  `møde mødet erfa-møde dag dagen morgen gang denne mandag tirsdag onsdag torsdag fredag januar februar marts april maj juni juli august september oktober november december foråret efteråret
   til på i d den om alligevel desværre heller selv derfor begge to alle også igen stedet stadig som planlagt aftalt gerne godt med op frem derinde nok bare lige så nu dog jo fysisk online teams virtuelt
   heldigvis sagtens hele vejen fra start slut af kl klokken fuld styrke ret kort netværket kun alene der her afsted sted for første personligt trods altid`.split(
    /\s+/,
  ),
)
const sign = new RegExp(`^(?:\\d{1,4}|${somebody}|${place})$`)
/** Whether a clause says it and goes on with nothing else: a set of words, since an expression for them would run away. */
const andNoMore =
  (head: RegExp) =>
  (folded: string): boolean =>
    [...folded.matchAll(new RegExp(head.source, 'g'))].some(({ 0: said, index }) =>
      wordsOf(folded.slice(index + said.length - 1)).every(
        word => around.has(word) || sign.test(word) || (word.endsWith('mødet') && word.length <= 17),
      ),
    )

/** The verbs of being there: finite, and behind "kan", "vil". */
const finite =
  'kommer|deltager|er med|er på(?! (?:ferie|kursus|barsel|orlov|arbejde|vej|den|det|ideen|studietur|konference|messe|seminar|rejse|job|listen|pension|plads))|møder|møder op|dukker op|stiller|stiller op|er der|er til stede|er repræsenteret|giver møde|er tilmeldt|er frisk|er klar|når det|når frem|tager turen|tager afsted|tager mødet|tager med'
const infinitive =
  'komme|deltage|være med|være der|være på|være til stede|være repræsenteret|møde|møde op|dukke op|stille|stille op|nå det|nå frem|nå mødet|tage med|tage turen|tage afsted|med'

/** "Kommer med et oplæg", "kommer tilbage", "kommer ind i morgen", "er med på ideen": of something else. */
const ofElse =
  / (?:kommer|komme) (?:[^ ]{1,12} )?(?:til at |tilbage|forbi|hjem|videre|igennem|i tanke|af med|op at|ud for|ind over|an på|med (?:et|en|noget|nogle|vores|sit|sin|sine|input|forslag|oplæg|punkt|punkter|bud|svar|materiale) |(?:fra|på) (?:ferie|barsel|orlov|arbejde|kursus) )| er med på (?:den|det|ideen|at) | (?:møder|møde) (?:ind|modstand|på arbejde) | (?:er|står) (?:[^ ]{1,12} )?på listen /

const not = '(?:ikke|hverken|aldrig)'
const says =
  (form: RegExp) =>
  (folded: string): boolean =>
    form.test(folded)

const negated: readonly ((folded: string) => boolean)[] = [
  andNoMore(new RegExp(` (?:${finite}|kommer|deltager|er|møder|dukker|stiller|når) ${small}${not} `)),
  says(new RegExp(` (?:${finite}) ${small}(?:${not}|heller) `)),
  says(new RegExp(` ${not} (?:[^ ]{1,14} ){0,4}?(?:${finite}|${infinitive}|til stede|repræsenteret) `)),
  andNoMore(new RegExp(` (?:kan|kunne|får|må|når) ${small}${not} `)),
  says(new RegExp(` (?:kan|skal|vil|må) ${not} (?:regne|regnes) med ${somebody} `)),
  says(new RegExp(` ${not} (?:[^ ]{1,12} ){0,2}regne med (?:${somebody}|ham|hende|dem) `)),
]
const lexical =
  / (?:afbud|forhindret|forhindrede|fraværende|udebliver|udeblive|melder fra|melde fra|meldt fra|melder pas|melde pas|meldt pas|bliver væk|blive væk|bliver hjemme|blive hjemme|er væk|være væk|må give op|må undvære|dropper|droppe|takker nej|takke nej|siger nej|sige nej|sagt nej|ude at rejse|sygemeldt|sygemelder|falder fra|falde fra|faldet fra) | (?:må|er nødt til at|bliver nødt til at|vælger at) (?:[^ ]{1,12} ){0,2}(?:springe|aflyse|melde|passe) | (?:springer|springe|sprunget|hopper|hoppe) (?:[^ ]{1,14} ){0,5}(?:over|fra) | passer (?:[^ ]{1,12} ){0,3}ikke /
const back =
  / (?:trækker|trække|trukket|tager|tage) (?:[^ ]{1,12} ){0,3}afbud[^ ]* (?:[^ ]{1,12} ){0,2}(?:tilbage|igen) | afbud[^ ]* (?:[^ ]{1,12} ){0,4}(?:slettes|tilbage|annulleres|bortfalder|væk|ikke længere) | (?:slet|fjern|annuller) (?:[^ ]{1,14} ){0,3}afbud[^ ]* | (?:ikke|intet|ingen) (?:[^ ]{1,12} ){0,3}(?:afbud|forhindret|melde fra) /
/** "…, men Jytte gør" */
const doesSo = new RegExp(`^ (?:(?:men|så|det) )*(?:${somebody} gør|gør ${somebody}) (?:(?:det|godt|dog|til|gengæld|derimod) )*$`)
/** "Det er ikke os, der melder afbud" */
const notUs =
  / (?:ikke|aldrig) (?:os|mig|jeg|sekretariatet)(?: selv)? (?:(?:der|som) )?(?:melder|har meldt|har melder|meldt|gav|har givet) /
const coming: readonly ((folded: string) => boolean)[] = [
  andNoMore(new RegExp(` (?:${finite}) `)),
  andNoMore(
    new RegExp(
      ` (?:kan|vil|skal|får lov at|regner med at|har tænkt sig at|glæder sig til at|forventer at|har lovet at|har fået lov at|har fået lov til at|skal nok|har mulighed for at) (?:[^ ]{1,14} ){0,4}?(?:${infinitive}) `,
    ),
  ),
  andNoMore(/ kan (?:[^ ]{1,12} ){0,2}?(?:alligevel|godt|sagtens) /),
  says(
    / (?:har|havde) (?:[^ ]{1,12} ){0,2}sagt ja | siger ja (?:tak )?(?:til|$)| (?:bekræfter|bekræftet|bekræfte) | (?:melder|meldt|melde) sig (?:[^ ]{1,12} )?(?:til|klar|på banen) | tilmelder sig /,
  ),
  says(new RegExp(` (?:mødet?|dagen|den) (?:[^ ]{1,12} ){0,4}tager (?:${somebody}|han|hun) (?:selv |godt |også )?(?:med )?$`)),
  andNoMore(new RegExp(`^ (?:[^ ]{1,12} ){0,2}(?:kommer|deltager|møder) (?:${somebody}|han|hun) `)),
]
const why =
  / (?:er|bliver|blevet|har|skal|holder|ligger|sidder) (?:[^ ]{1,30} ){0,4}?(?:syg|syge|langtidssyg|sygemeldt|brækket|indlagt|opereret|opereres|feber|influenza|ferie|kursus|barsel|orlov|bortrejst|bortrejste|optaget|optagede|udlandet|konference|temadag|operation|hospitalet|bryllup|begravelse|konfirmation|eksamen|messe|seminar|[^ ]{2,20}seminar|studietur|afspadserer|dobbeltbooket|[^ ]{3,20}møde|udvalgsmøde|byrådsmøde|borgermøde|rejse|fri|rådhuset|københavn|nævningeting|tandlæge|tandlægen|lægen) | (?:er|bliver) i (?!møde )[^ ]{4,20} /

const behindHand =
  / (?:tidligst|forsinket|forsinkede|for sent|senere|et kvarter inde|lidt efter) | (?:først|først på|fra) (?:[^ ]{1,12} ){0,3}(?:kl|klokken|ved|efter|omkring|\d{1,2}-tiden|\d{1,2}|efter) | efter (?:pausen|frokost) /
const early =
  / (?:går|gå|smutter|smutte|forlader|forlade|løber|løbe|stikker|stikke|kører|køre|afsted|af sted|stopper|logger af) (?:[^ ]{1,20} ){0,5}?(?:kl|klokken|før|tidligere|tidligt|undervejs|halvvejs|ved \d|\d{1,2}-tiden|\d{1,2} ) ?| (?:kun|med) (?:[^ ]{1,12} ){0,2}(?:til|indtil|frem til) (?:kl |klokken )?\d| indtil (?:kl |klokken )?\d| kun (?:[^ ]{1,12} ){0,3}(?:første|sidste|halve) (?:time|halvdel|del) /
const doubted =
  / (?:hvis|måske|muligvis|medmindre|forhåbentlig|forhåbentligt|usikker|usikkert|uklart|overvejer|prøver|forsøger|eventuelt|evt|tvivl|afventer|afklare|håber|næppe|formentlig|sandsynligvis|ved ikke|ved endnu ikke|vist|vistnok|rygtes|tror|vender tilbage) /

/** Past as if it were now: what counts is who was there, and `isPast` says so. */
const past: readonly (readonly [RegExp, string])[] = [
  [/ kom (?!i tanke )/g, ' kommer '],
  [/ deltog /g, ' deltager '],
  [/ mødte (?=op |for |i stedet |ikke )/g, ' møder '],
  [/ udeblev /g, ' udebliver '],
  [/ var (?=(?:[^ ]{1,12} ){0,3}(?:med|der|til stede|på|forhindret|fraværende|syg) )/g, ' er '],
  [/ kunne ikke /g, ' kan ikke '],
]
/** What was so, said as what is so. */
export const asNow = (folded: string): { readonly folded: string; readonly isPast: boolean } => {
  const now = past.reduce((text, [then, word]) => text.replace(then, word), folded)
  return { folded: now.replace(/ (?:meldte|meldt) /g, ' melder '), isPast: now !== folded }
}

export const isDoubted = (folded: string): boolean => doubted.test(folded)

/** "Ingen fra Aarhus kommer", "der kommer ingen fra Skive": of all of the municipality. */
const nobodyOf = new RegExp(` (?:ingen|ikke nogen|hverken) (?:[^ ]{1,14} ){0,2}(?:fra|i|af) (?:dem )?(?:i |fra )?${place} `)
export const isNobodyOf = (folded: string): boolean => nobodyOf.test(folded)
/** "De øvrige kommer": of whom nothing was said. */
export const isOfOthers = (folded: string): boolean => / (?:de|alle|dem) (?:øvrige|andre|resterende) | resten /.test(folded)

/** What a clause says; null where it says nothing of who is there. */
export const saidIn = (folded: string): Said | null => {
  if (back.test(folded) || notUs.test(folded) || doesSo.test(folded)) return 'comes'
  if (isNobodyOf(folded)) return 'away'
  const isNot = new RegExp(` ${not} `).test(folded) || / heller /.test(folded)
  if (lexical.test(folded) && !/ (?:kommer|deltager|møder) (?:[^ ]{1,12} )?alligevel /.test(folded)) return 'away'
  if (ofElse.test(folded)) return why.test(folded) ? 'reason' : null
  if (isNot && negated.some(each => each(folded))) return 'away'
  if (isNot) return why.test(folded) ? 'reason' : null
  if (behindHand.test(folded) || early.test(folded)) return 'late'
  if (coming.some(each => each(folded))) return 'comes'
  return why.test(folded) ? 'reason' : null
}

export const comesLate = (folded: string): boolean => behindHand.test(folded)
export const leavesEarly = (folded: string): boolean => early.test(folded)
