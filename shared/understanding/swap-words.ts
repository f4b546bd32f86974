import type { Charter } from '../charter/charter.ts'
import { organisationIn } from './held-answer.ts'
import { mentions } from './phrases.ts'
import { fold } from './text.ts'
import { cannotChair, cannotTakeMinutes } from './vocabulary.ts'

export type Role = 'chair' | 'minuteTaker'

/** "Kan vi bytte", "Er der nogen, der vil bytte", "Vi bytter gerne", "Vi har aftalt med Skive at bytte". */
const wanting =
  / (?:kan|kunne|må|vil|ville|skal|ønsker|gerne|nogen|aftalt|can|could|may|shall|like|want|anyone|agreed)(?: [^ ]{1,40}){0,5} (?:bytte|swap) | bytter gerne | (?:bytte|swap) (?:plads|pladser|rolle|roller|med|places|roles|with) /u
const notWanting = / (?:ikke|not)(?: [^ ]{1,40}){0,2} (?:bytte|swap) /u

/** What may follow, where it is a role that changes hands: nothing, the role, the other side, the meeting. */
const roleFollows =
  / (?:bytte|bytter|swap) (?:gerne )?(?:begge |vores |denne |den |det |our |the )?(?:$|(?:plads|pladser|rolle|rollen|roller|rollerne|tur|turen|ture|tjans|tjansen|opgave|opgaven|referent[^ ]*|referat|referatet|mødeleder[^ ]*|mødeledelse[^ ]*|places?|roles?|turns?|gange?|så|hvis|evt|eventuelt|alligevel|dengang|her|med|with) |(?:i|til|in) (?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|january|february|march|may|june|july|october|stedet|år) |(?:på )?møde(?:t)? |d? ?\d)/u
/** "Kan vi bytte dag", "rundt på punkterne", "til et andet lokale", "med punkt P-13": not a role. */
const somethingElse =
  / (?:punkt[^ ]*|pkt|p-\d+|emne[^ ]*|dag|dage|dato|datoen|tidspunkt[^ ]*|lokale[^ ]*|mødested[^ ]*|erfaring[^ ]*|system[^ ]*|items?|topics?|dates?|days?|rooms?|order|jobs?) /u
const dateForDate = / (?:bytte|swap) (?:den |d )?\d.{0,30} (?:til|med|for) (?:den |d )?\d/u
const meetingMoves = / så (?:mødet|punktet|det) (?:bliver|er|ligger|kommer|holdes) /u

const namesRole = / (?:referent|referat|mødeleder|mødeledelse|ordstyrer|minute-taker|minutes|chair)\p{L}* /u

/** A sentence, folded, that wants a role to change hands. "?": whether it asks. */
const asksToSwap = (folded: string, isQuestion: boolean): boolean =>
  wanting.test(folded) &&
  roleFollows.test(folded) &&
  !somethingElse.test(folded) &&
  !dateForDate.test(folded) &&
  !meetingMoves.test(folded) &&
  (isQuestion || !notWanting.test(folded))

const noMinuteTaker =
  / ikke (?:alligevel |selv |længere )?(?:(?:stille|finde|skaffe|afse|være|blive)(?: op)?(?: med)?(?: en| nogen| som)? referent(?:er)?|(?:tage|skrive|føre) referat(?:et)?(?! (?:til|fra|færdigt?|ind|ud|om) )) /u
const noChair =
  / ikke (?:alligevel |selv |længere )?(?:(?:stille|finde|skaffe|afse|være|blive)(?: op)?(?: med)?(?: en| nogen| som)? (?:mødeleder|ordstyrer)(?:e)?|(?:lede|styre) mødet) /u

/** The role that a folded sentence says its sender cannot take; null for none. */
export const roleRefused = (folded: string): Role | null => {
  if (mentions(folded, cannotTakeMinutes) || noMinuteTaker.test(folded)) return 'minuteTaker'
  return mentions(folded, cannotChair) || noChair.test(folded) ? 'chair' : null
}

/** "Kan vi ikke være referent i stedet?" offers. */
const offers = /^ (?:[^ ]{1,20} ){0,2}(?:kan|kunne|må|can) (?:vi|jeg|we) (?:ikke|not) /u

/** Whether a sentence, as written, is about a role that is to change hands. */
export const speaksOfRole = (sentence: string): boolean => {
  const folded = fold(sentence)
  const isQuestion = sentence.trimEnd().endsWith('?')
  return asksToSwap(folded, isQuestion) || (roleRefused(folded) !== null && !(isQuestion && offers.test(folded)))
}

const taking = / (?:tage|skrive|overtage|være|lede|styre|stå for|take|chair|write|be) /u
const somebodyElse = / (?:en anden|nogen|nogle andre|andre|en af de andre|somebody else|someone else|another|anyone) /u
const asking = /^ (?:[^ ]{1,40} ){0,3}(?:kan|kunne|vil|ville|må|can|could|would|may) /u

/** "Kan en anden kommune overtage mødeledelsen?", "Kunne Skive tage referatet i stedet?" */
export const asksAnother = (sentence: string, mail: string, { organisations }: Pick<Charter, 'organisations'>): boolean => {
  const folded = fold(sentence)
  if (!sentence.trimEnd().endsWith('?') || !asking.test(folded) || !taking.test(folded)) return false
  const isOther = somebodyElse.test(folded) || organisationIn(sentence, organisations) !== null
  return isOther && (namesRole.test(folded) || (/ i stedet | instead /u.test(folded) && namesRole.test(fold(mail))))
}

const stepsIn =
  /(?:^|[,.] )(?:men |så |but |so )?(?:(?:[Mm]in|[Vv]ores|[Mm]y|[Oo]ur) (?:kollega |colleague )?)?(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?) (?:gør|tager|overtager|er|kan|vil|skriver|leder|styrer|træder|does|takes|will|can|is|steps)(?![\p{L}])/gu
const stepIn =
  / (?:gør det|tager det|tager den|tager over|overtager|træder (?:til|ind)|i stedet|instead|does it|takes over|steps in) /u

/** "…, men Kim gør det": a colleague takes the role over, so nobody needs to swap. Names are read as written. */
export const colleagueStepsIn = (text: string, { organisations }: Pick<Charter, 'organisations'>): boolean =>
  text
    .slice(0, 3000)
    .split(/\n|(?<=[.!?]) /u)
    .some(
      sentence =>
        stepIn.test(fold(sentence)) &&
        !sentence.trimEnd().endsWith('?') &&
        [...sentence.slice(0, 500).matchAll(stepsIn)].some(
          ([, who]) => who !== undefined && !notNames.has(who) && organisationIn(who, organisations) === null,
        ),
    )
const notNames = new Set('Det Der Den Vi Jeg Han Hun De Ingen Nogen Hvem Man It We They Nobody Who Somebody'.split(' '))
