import { fold, wordsOf } from './text.ts'
import { clearNo, clearYes } from './vocabulary.ts'

export type Answer = 'yes' | 'no' | null

/** What is asked, so that "aflys mødet" and "det er hun" can be answers. */
export type Asked = 'sender' | 'booking' | 'cancellation' | 'swap'

/** Behind a yes these ask for something in return, or take it back: then it is none. */
const conditions = new Set(
  'ikke men nej vent hvis dog kun medmindre undtagen såfremt forudsat not but no if unless only except however provided'.split(
    ' ',
  ),
)

const sentence = (words: string): RegExp =>
  new RegExp(
    `^ (?:hej |ja |jamen |tak |nå |men )*(?:${words})(?: (?:tak|selvfølgelig|naturligvis|da|altså|alligevel|thanks|thank you))* $`,
    'u',
  )

const agreed = sentence(
  [
    '(?:det )?(?:kan|gør|vil) (?:vi|jeg) (?:da |rigtig |meget )?(?:godt|gerne|sagtens|selvfølgelig)(?: bytte)?',
    'det kan (?:vi|jeg)',
    '(?:vi|jeg) (?:kan|vil) (?:da )?(?:godt|gerne|sagtens)(?: bytte)?',
    '(?:vi|jeg) (?:siger ja|er med|bytter gerne)',
    'det siger vi ja til',
    '(?:helt |ja )?(?:klart|bestemt|absolut|selvfølgelig|naturligvis)',
    '(?:meget |hjertens )?gerne',
    '(?:det er )?(?:en aftale|aftalt|aftale)',
    '(?:det )?er (?:helt |rigtig |fuldstændig )?(?:fint|i orden|ok|okay)(?: (?:med|for) (?:os|mig))?',
    '(?:helt |rigtig )?(?:fint|i orden|ok|okay) (?:med|for) (?:os|mig)',
    'of course|certainly|gladly|happy to|with pleasure|no problem|we can(?: do that)?|agreed',
    '(?:that s |that is |it s )?fine (?:with|by) (?:us|me)|(?:that s |that is )fine',
  ].join('|'),
)

/** A no may give its reason: "Det kan vi desværre ikke, da vi er på kursus". "Det kan vi ikke svare på endnu" is none. */
const reason = '(?:$|(?:da|fordi|pga|på grund|vi er|vi har|jeg er|jeg har|den dag|denne gang|bytte|alligevel|because|as we) )'
const refused = new RegExp(
  `^ (?:hej |desværre |men |sorry )*(?:(?:det|den) kan (?:vi|jeg) (?:desværre |nok |heller )*ikke ${reason}|(?:vi|jeg) kan (?:desværre |nok |heller )*ikke ${reason}|det (?:går|passer)(?: os)? (?:desværre |ret |nok )*(?:ikke|dårligt) (?:$|med )|desværre ikke ${reason}|(?:vi|jeg) (?:må |bliver nødt til at )?(?:desværre )?(?:takker?|siger?|sige) nej |(?:vi|jeg) (?:må )?melder? pas |det kan (?:desværre )?ikke lade sig gøre|we (?:cannot|can t|can not) ${reason})`,
  'u',
)

/** What stands for a yes or a no to one question and to no other. */
const special: Readonly<Record<Asked, { readonly yes: RegExp; readonly no: RegExp }>> = {
  sender: {
    yes: sentence(
      '(?:det er |det var )?(?:korrekt|rigtigt|hun|han|hende|ham)|det (?:stemmer|passer)|det gør (?:den|hun|han)|(?:that s |that is )?(?:correct|right)|(?:she|he|it) is',
    ),
    no: sentence('(?:brug|tag) den ikke|lad den ligge|slet den|leave it'),
  },
  booking: {
    yes: sentence(
      '(?:opret|flyt|book) (?:det|mødet)|det er (?:korrekt|rigtigt|bevidst|med vilje|helt bevidst)|(?:that s |that is )?(?:correct|right)|(?:book|move) it',
    ),
    no: sentence('lad være(?: med det)?|(?:opret|flyt) (?:det |mødet )?ikke(?: mødet)?|do not|don t'),
  },
  cancellation: {
    yes: sentence('aflys(?: (?:det|mødet))?|(?:det|mødet) (?:er|skal) (?:aflyst|aflyses)|cancel (?:it|the meeting)'),
    no: sentence(
      '(?:mødet|det) (?:holdes|står ved magt|gennemføres)(?: stadig)?|(?:behold|hold) mødet|aflys (?:det |mødet )?ikke(?: mødet)?|lad være(?: med det)?|keep it',
    ),
  },
  swap: { yes: agreed, no: refused },
}

/**
 * Yes or no to a question of ours. The first word decides, unless something takes it back or asks for something in return; otherwise the first
 * sentence must say it in words that say nothing else. An "ok" may be no more than "read", and a meeting is cancelled by clear words only.
 */
export const yesOrNo = (text: string, opening: string, asked: Asked): Answer => {
  const at = Math.max(0, text.indexOf(opening))
  const [first = '', ...rest] = wordsOf(fold(text.slice(at)))
  if (clearNo.has(first)) return 'no'
  if (clearYes.has(first)) return rest.some(word => conditions.has(word)) ? null : 'yes'
  const said = fold(opening)
  if (opening.trimEnd().endsWith('?')) return null
  const behind = wordsOf(fold(text.slice(at + opening.length)))
  if (behind.some(word => conditions.has(word))) return null
  if (special[asked].no.test(said) || (asked !== 'cancellation' && refused.test(said))) return 'no'
  return special[asked].yes.test(said) || (asked === 'booking' && agreed.test(said)) ? 'yes' : null
}
