import type { Charter } from '../../charter/charter.ts'
import { mentions } from '../language/phrases.ts'
import { fold } from '../language/text.ts'
import { cannotChair, cannotTakeMinutes } from '../language/vocabulary.ts'
import { organisationIn } from '../yes-no/held-answer.ts'

export type Role = 'chair' | 'minuteTaker'

/** "Kan vi bytte", "Er der nogen, der vil bytte", "Vi bytter gerne", "Vi har aftalt med Skive at bytte". */
const wanting =
  / (?:kan|kunne|må|vil|ville|skal|ønsker|gerne|nogen|aftalt|can|could|may|shall|like|want|anyone|agreed)(?: [^ ]{1,40}){0,5} (?:bytte|swap) | (?:mulighed for at|muligt at|lov til at|lyst til at|mod på at|overveje at|indstillede? på at|villige? til at|mulighed for et)(?: [^ ]{1,40}){0,4} bytte | bytter gerne | (?:bytte|swap) (?:plads|pladser|rolle|roller|med|places|roles|with) /
const notWanting =
  / (?:ikke|not)(?: [^ ]{1,40}){0,2} (?:bytte|swap) | (?:ikke|not|ingen) (?:[^ ]{1,40} ){0,2}(?:brug|behov|nødvendigt|grund|need) (?:[^ ]{1,40} ){0,3}(?:bytte|swap) | (?:nej til|fortryder|glem|dropper|opgiver|don t|do not) (?:[^ ]{1,40} ){0,6}(?:bytte|swap) /

/** What may follow, where it is a role that changes hands: nothing, the role, the other side, the meeting. */
const roleFollows =
  / (?:bytte|bytter|swap) (?:gerne )?(?:begge |vores |denne |den |det |our |the )?(?:$|(?:plads|pladser|rolle|rollen|roller|rollerne|tur|turen|ture|tjans|tjansen|opgave|opgaven|referent[^ ]*|referat|referatet|mødeleder[^ ]*|mødeledelse[^ ]*|places?|roles?|turns?|gange?|så|hvis|evt|eventuelt|alligevel|dengang|her|med|with) |(?:i|til|in) (?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|january|february|march|may|june|july|october|stedet|år) |på møde(?:t)? |møde \d|d? ?\d)/
/** "Kan vi bytte dag", "rundt på punkterne", "til et andet lokale", "plads i statusrunden", "med min kollega": not a role. */
const somethingElse =
  / (?:punkt[^ ]*|pkt|p-\d+|emne[^ ]*|dag|dage|dato|datoen|tidspunkt[^ ]*|lokale[^ ]*|mødested[^ ]*|erfaring[^ ]*|system[^ ]*|statusrunde[^ ]*|dagsorden[^ ]*|taleorden|talerække[^ ]*|venteliste[^ ]*|bord|bordet|oplæg[^ ]*|indlæg[^ ]*|skabelon[^ ]*|kolleg[^ ]*|items?|topics?|dates?|days?|rooms?|order|jobs?|agenda|colleagues?) /
const dateForDate = / (?:bytte|swap) (?:den |d )?\d.{0,30} (?:til|med|for) (?:den |d )?\d/
const meetingMoves = / så (?:mødet|punktet|det) (?:bliver|er|ligger|kommer|holdes) /
/** "Hvem skal vi skrive til, hvis vi vil bytte?", "Hvordan bytter man?", "Hvis nogen vil bytte, så sig til": how it is done, and what might be. */
const supposing =
  / (?:hvordan|hvorfor|hvornår|hvor|hvem skal|hvad|how|why|when|where|whom|who do) | man | (?:hvis|såfremt|if) (?!(?:det|that) (?:er|is) )(?:[^ ]{1,40} ){0,6}(?:bytte|swap) | (?:hvis|såfremt|if) (?:vi|jeg|andre|i|det hjælper|nogen (?:har|får|mangler)|we|others|it helps) /

/** "Kan vi tale om at bytte roller?", "I referatet skal der stå, at vi vil bytte": of a swap, to others. */
const speaksOfSwap =
  / (?:drøfte|drøftes|tale om|snakke om|diskutere|vende|fortælle|forslag|foreslår|hinanden|rundt|stå|står|discuss|talk about|each other) /

const namesRole =
  / (?:referent|referat|mødeleder|mødeledelse|ordstyrer|lede mødet|styre mødet|minute-taker|minutes|chair)\p{L}* /u

/** A sentence, folded, that wants a role to change hands. "?": whether it asks. */
const asksToSwap = (folded: string, isQuestion: boolean): boolean =>
  wanting.test(folded) &&
  roleFollows.test(folded) &&
  !somethingElse.test(folded) &&
  !dateForDate.test(folded) &&
  !meetingMoves.test(folded) &&
  !supposing.test(folded) &&
  !speaksOfSwap.test(folded) &&
  ((isQuestion && !/ alligevel /.test(folded)) || !notWanting.test(folded))

/** Behind the role that cannot be taken: the meeting, the reason, or nothing. "… referatet før på mandag", "… på listen" speak of something else. */
const theMeeting =
  '(?:$|den |d \\d|på (?:møde|mødet|erfa-mødet|dagen) |til (?:møde|mødet|erfa-mødet|næste|den|dagen|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december) |i (?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|år) |\\d|næste gang|denne gang|desværre|alligevel|og |så |men |hos |kan )'
const refusal = '(?:da|fordi|fra os) '
const noMinuteTaker = new RegExp(
  ` ikke (?:alligevel |selv |længere )?(?:(?:stille|finde|skaffe|afse|være|blive)(?: op)?(?: med)?(?: en| nogen| som)? referent(?:er)?(?= (?:${refusal}|${theMeeting}))|(?:tage|føre) referat(?:et)?(?= (?:${refusal}|${theMeeting}))|skrive referat(?:et)?(?= ${theMeeting}))`,
)
const noChair = new RegExp(
  ` ikke (?:alligevel |selv |længere )?(?:(?:stille|finde|skaffe|afse|være|blive)(?: op)?(?: med)?(?: en| nogen| som)? (?:mødeleder|ordstyrer)(?:e)?|(?:lede|styre) mødet)(?= (?:${refusal}|${theMeeting}))`,
)
/** "Det passer os ikke så godt at skulle lede mødet": politely, and as plain. */
const unsuited = (role: string): RegExp =>
  new RegExp(
    ` passer (?:(?:os|mig|desværre|rigtig|meget|ret|virkelig|bare|altså) ){0,3}(?:ikke (?:(?:så|særlig|særligt|ret|lige) ){0,2}(?:godt )?|dårligt |skidt |elendigt )(?:(?:med|hos os|lige nu) )?at (?:skulle )?${role}(?= ${theMeeting})`,
  )
const unsuitedChair = unsuited('(?:lede mødet|styre mødet|være (?:mødeleder|ordstyrer))')
const unsuitedMinuteTaker = unsuited('(?:(?:tage|skrive|føre) referat(?:et)?|være referent)')

/** "Vi kan ikke være referent uden en skabelon", "… før vi har en ny kollega": not now, or not so. "Hvem er det?" looks for one. */
const notSo =
  / (?:referent|referat|referatet|mødeleder|mødet|minutes|chair) (?:uden|før|inden|endnu|medmindre|hvis|without|before|until|unless) /
const looksFor = / (?:listen|oversigten|planen|adressen|mailadressen|list) /

/** "Vi skal ikke være referent": that the plan is wrong, and no role is given away. */
export const ofPlan =
  / (?:vi|jeg|kommunen) (?:skal|skulle|burde|bør|er|var) (?:(?:jo|da|vist|altså|slet|vel|nok|nu) ){0,3}ikke (?:(?:selv|længere) )?(?:være )?(?:referent|referenter|mødeleder|mødeledere|ordstyrer|skrive referat|tage referat|lede mødet) /

/** The role that a folded sentence says its sender cannot take; null for none. */
export const roleRefused = (folded: string): Role | null => {
  if (notSo.test(folded) || looksFor.test(folded) || ofPlan.test(folded)) return null
  if (mentions(folded, cannotTakeMinutes) || noMinuteTaker.test(folded) || unsuitedMinuteTaker.test(folded)) return 'minuteTaker'
  return mentions(folded, cannotChair) || noChair.test(folded) || unsuitedChair.test(folded) ? 'chair' : null
}

/** A question refuses nothing ("Skal vi ikke være referent i oktober?"), unless it begins as a statement: "Vi kan ikke være referent, hvad gør vi?" */
const states = /^ (?:(?:hej|men|desværre) ){0,2}(?:vi|jeg|we|i) (?:kan|can|cannot) /

/** Whether a sentence, as written, is about a role that is to change hands. */
export const speaksOfRole = (sentence: string): boolean => {
  const folded = fold(sentence)
  const isQuestion = sentence.trimEnd().endsWith('?')
  return asksToSwap(folded, isQuestion) || (roleRefused(folded) !== null && (!isQuestion || states.test(folded)))
}

/** "Skive kan ikke være referent": somebody else's role, which its own people give up. */
export const isOthersRole = (
  sentence: string,
  { organisations }: Pick<Charter, 'organisations'>,
  own: string | null,
): boolean => {
  const who = /^(\p{Lu}[\p{L}-]{1,30}(?: Kommune)?) (?:kan|har|vil|skal|cannot|can|has) /u.exec(sentence.trim())?.[1]
  const other = who === undefined ? null : organisationIn(who, organisations)
  return other !== null && other !== own && !asksToSwap(fold(sentence), sentence.trimEnd().endsWith('?'))
}

const month =
  '(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|january|february|march|may|june|july|october)'
const monthOfRole = new RegExp(
  ` (?:referent[^ ]*|referat|referatet|mødeleder[^ ]*|mødeledelse[^ ]*|ordstyrer|bytte|plads|tur|turen|rollen|møde|mødet|erfa-mødet|ikke|os|us|minutes|chair|swap|meeting|meet|(?:bytte|bytter|swap) (?:med|with) [^ ]{2,20}(?: kommune)?) (?:i|til|for|om|in) (?:møde(?:t)? i )?(${month}) (?!\\d)`,
)
const wasThen = / (?:var|havde|blev|tog|skrev|sidst|sidste|was|were|had|took|last) /

/** "Vi skal være referent i oktober": the month that the role is taken in. Other months of a mail are reasons and stories. */
export const monthOfRoleIn = (sentences: readonly string[]): string | null =>
  sentences
    .map(fold)
    .flatMap(each => (wasThen.test(each) ? [] : (monthOfRole.exec(each)?.[1] ?? [])))
    .at(0) ?? null

const somebodyElse =
  '(?:en anden|nogen(?: andre| anden)?|nogle andre|andre|en af de andre|(?:i|du) finde (?:en anden|nogen)|somebody else|someone else|anyone|another)(?: kommune[^ ]*| municipality)?'
const act =
  '(?:(?:tage|skrive|overtage|føre) (?:vores |min |min tur som |)(?:referat|referatet|referentrollen|referentopgaven|mødeledelsen|mødelederrollen|rollen|turen|tjansen)|(?:være|overtage som) (?:referent|mødeleder|ordstyrer)|(?:lede|styre) mødet|stå for (?:referat|referatet|mødeledelsen)|take (?:over )?the (?:minutes|chair)|write the minutes|chair the meeting|be (?:the )?(?:chair|minute-taker))'
const itself = '(?:tage|overtage|gøre|take|do) (?:det|den|rollen|turen|it|that) (?:for os(?: i stedet)?|i stedet|instead)'
const between = '(?: (?:til at|så|måske|evt|eventuelt|mon|så venlig at|i stedet|instead|to)){0,2}'
const asking = '^ (?:(?:vi har referatet|så|og|men|hej|derfor|mon) ){0,2}(?:kan|kunne|vil|ville|må|can|could|would|may)'
const behindAct = `(?= (?:i stedet |instead |for os |for us |on |at |in |${theMeeting.slice(3)})`
/** "Er der nogen, der vil være mødeleder i stedet for os?" */
const isThereWho = new RegExp(
  `^ (?:(?:så|og|men|hej|derfor|mon) ){0,2}er der (?:nogen|nogle|en|andre|en anden|en af jer|en kommune|en anden kommune)(?: andre| anden| af jer)? der (?:kan|kunne|vil|ville|har mulighed for at|har lyst til at) ${act}`,
)
const takesRole = (who: string): RegExp => new RegExp(`${asking} (?:mon )?${who}${between} ${act}${behindAct}`)
const takesItself = (who: string): RegExp => new RegExp(`${asking} (?:mon )?${who}${between} ${itself} `)
const someone = { role: takesRole(somebodyElse), itself: takesItself(somebodyElse) }
const aMunicipality = { role: takesRole('¤'), itself: takesItself('¤') }
/** Somebody of one's own is a colleague, and no swap. */
const ofOurs =
  / (?:hos os|herfra|i huset|(?:fra|i) (?:vores |min )?(?:egen )?(?:kommune|kommunen|afdeling|afdelingen)|kolleg[^ ]*|colleagues?) /

/** "Kan en anden kommune overtage mødeledelsen?", "Kunne Skive tage referatet i stedet?" */
export const asksAnother = (sentence: string, mail: string, { organisations }: Pick<Charter, 'organisations'>): boolean => {
  const folded = fold(sentence)
  if (!sentence.trimEnd().endsWith('?') || ofOurs.test(folded)) return false
  const named = organisationIn(sentence, organisations)
  const stem = named === null ? ' ' : fold(named).replace(/ kommune $/, ' ')
  const who = stem === ' ' ? folded : folded.replace(`${stem}kommune `, ' ¤ ').replace(stem, ' ¤ ')
  if (isThereWho.test(folded)) return true
  return [someone, aMunicipality].some(
    ({ role, itself }) => role.test(who) || (itself.test(who) && (namesRole.test(folded) || namesRole.test(fold(mail)))),
  )
}

const willing =
  '(?:vil|kan|har sagt ja til|har lovet|har tilbudt|har indvilliget i|er klar til|er villige? til|siger ja til|har sagt(?: at)?(?: de)?(?: (?:godt|gerne))? vil|will|can|offered to)(?: (?:godt|gerne|at|også|nok|altså|sagtens|gladly)){0,3}'
const ours = '(?:vores|min|our)'
const role =
  '(?:referat|referatet|referentrollen|referentopgaven|referenttjansen|mødeledelsen|mødelederrollen|rollen|turen|tjansen|tur|plads|minutes|chair|role|turn)'
/** "De vil gerne overtage referentrollen", "Hedensted har tilbudt at tage vores tur": whoever is named has been asked already. */
const takesOver = new RegExp(
  ` (?:¤|de|hun|han|they) ${willing} (?:overtage (?:${ours} |rollen som )?(?:${role}|referent|mødeleder|opgaven)|(?:tage|skrive|føre|lede|stå for|take) (?:${ours} (?:${role}|møde)|(?:${role}|mødet) (?:[^ ]{1,12} ){0,5}?(?:for os|i stedet|i stedet for os|for us|instead))|(?:være|be) (?:referent(?:er)?|mødeleder(?:e)?|ordstyrer|chair) (?:[^ ]{1,12} ){0,5}?(?:for os|i stedet|i stedet for os)) `,
)
/** "Vi har aftalt med Lone, at Skive skriver referat i oktober": behind an agreement it is said of what is to be. */
const agreedThat =
  / (?:aftalt|enige om|enig om)(?: [^ ]{1,20}){0,4} at ¤ (?:tager|skriver|fører|overtager|leder|er|bliver) (?:vores |rollen som )?(?:referat|referatet|referent|referentrollen|mødeleder|mødelederrollen|mødeledelsen|mødet|ordstyrer|turen|tur) /
/** "Vi har byttet med Skive, så de skriver referat": what is told as done is proposed, too. */
const swapped =
  / (?:vi har|har vi|vi er blevet enige om at|vi har aftalt at) (?:(?:allerede|netop|nu|vist|selv|lige) ){0,2}(?:byttet?|bytte) (?:(?:plads|pladser|tur|ture|rolle|roller|referat|referent|referentrolle|mødeleder|mødeledelse|tjans) ){0,1}med ¤ /
/** What two municipalities have agreed on by themselves is proposed to the other one, whose yes makes it so. */
export const agreedWith = (sentence: string, { organisations }: Pick<Charter, 'organisations'>, own: string | null): boolean => {
  const other = organisationIn(sentence, organisations)
  if (other === null || other === own || sentence.trimEnd().endsWith('?')) return false
  const stem = fold(other).replace(/ kommune $/, ' ')
  const folded = fold(sentence).replaceAll(`${stem}kommune `, ' ¤ ').replaceAll(stem, ' ¤ ')
  return (
    (takesOver.test(folded) || agreedThat.test(folded) || swapped.test(folded)) &&
    !/ (?:ikke|hvis|måske|not|if|maybe) /.test(folded)
  )
}

/** "Kan vi bytte med Ny-By?": whoever is named and is no municipality of the ring must not be taken for "nobody named". */
export const swapsWithUnknown = (sentence: string, { organisations }: Pick<Charter, 'organisations'>): boolean => {
  // "Kan vi bytte med jer?": who "jer" is, nobody can tell who reads it for all of them.
  if (/ (?:bytte|bytter|swap)(?: [^ ]{1,12}){0,2} (?:med|with) (?:jer|dem|dig|ham|hende|you|them) /.test(fold(sentence)))
    return true
  const who = /(?:bytte|bytter|swap)(?: \p{Ll}{1,12}){0,2} (?:med|with) (\p{Lu}\p{Ll}[\p{L}-]{0,30})/u.exec(sentence)?.[1]
  return who !== undefined && !notNames.has(who) && organisationIn(who, organisations) === null
}

const stepsIn =
  /(?:^|[,.] )(?:men |så |but |so )?(?:(?:[Mm]in|[Vv]ores|[Mm]y|[Oo]ur) (?:kollega |colleague )?)?(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?: fra [^.,]{1,30})? (?:gør|tager|overtager|er|kan|vil|skriver|leder|styrer|træder|does|takes|will|can|is|steps)(?![\p{L}])/gu
const stepIn =
  / (?:gør det|tager det|tager den|tager over|overtager|træder (?:til|ind)|i stedet|skriver referat[^ ]*|tager referat[^ ]*|leder mødet|instead|does it|will do it|can do it|takes over|takes it|steps in) /
/** "…, men det gør Jonas", "Vi stiller med Jonas", "så jeg sender Kim" */
const sends =
  /(?:(?:^|[ ,])[Dd](?:et|en) (?:kan|gør|tager|vil) (?:min kollega |vores )?|(?:[Vv]i|[Jj]eg) (?:stiller med|sender|sætter) )(\p{Lu}\p{Ll}+)/gu
/** "Jeg er syg, så Jonas er mødeleder" */
const holds =
  /(?:^|[,.] (?:og |så |men )?)(\p{Lu}\p{Ll}+) (?:er|bliver) (?:så |nu |i stedet )?(?:mødeleder|referent|ordstyrer)(?![\p{L}])/gu
const colleague =
  / (?:min|vores|en|my|our|a) (?:kollega|kolleger|medarbejder|afløser|colleague)(?: [^ ]{1,30}){0,2} (?:gør|tager|overtager|skriver|leder|styrer|træder|har sagt ja|(?:kan|vil) (?!(?:heller |desværre )?ikke )|will|can (?!not )|takes|does|steps) | (?:det|den) (?:kan|gør|tager) (?:min|vores|en) (?:kollega|medarbejder) | (?:finder|fundet|har|stiller med|sender|sætter) en anden (?:her|hos os|i huset|internt|herfra|i kommunen|fra (?:kommunen|os)) /

/** "…, men Kim gør det": a colleague takes the role over, so nobody needs to swap. Names are read as written. */
export const colleagueStepsIn = (text: string, { organisations }: Pick<Charter, 'organisations'>): boolean => {
  const isName = (who: string | undefined): boolean =>
    who !== undefined && !notNames.has(who) && organisationIn(who, organisations) === null
  return text
    .slice(0, 3000)
    .split(/\n|(?<=[.!?]) /)
    .filter(sentence => !sentence.trimEnd().endsWith('?'))
    .map(sentence => sentence.slice(0, 500))
    .some(
      sentence =>
        colleague.test(fold(sentence)) ||
        [...sentence.matchAll(sends), ...sentence.matchAll(holds)].some(([, who]) => isName(who)) ||
        (stepIn.test(fold(sentence)) && [...sentence.matchAll(stepsIn)].some(([, who]) => isName(who))),
    )
}
const notNames = new Set(
  'Det Der Den Vi Jeg Han Hun De Ingen Nogen Hvem Man It We They Nobody Who Somebody Jer Dem Andre En Et Anyone'.split(' '),
)
