import { clausesOf } from '../language/clauses.ts'
import { isPromise } from '../language/promise.ts'
import { fold, sentencesOf, set, wordsOf } from '../language/text.ts'
import { clearNo, clearYes } from '../language/vocabulary.ts'
import type { Reading } from '../reading.ts'
import { isWholeYes, withoutThanks } from './whole-yes.ts'

export type Answer = 'yes' | 'no' | null

/** What is asked, so that "aflys mødet" and "det er hun" can be answers. */
export type Asked = 'sender' | 'booking' | 'move' | 'place' | 'cancellation' | 'swap' | 'contacts'

/** Behind an answer these put it off or take it back: then it is none. */
const conditions = set(
  'ikke men nej vent hvis dog kun medmindre undtagen såfremt forudsat længe først måske tror spørge spørger vende vender tjekke tjekker undersøge undersøger not but if unless only except however provided first maybe perhaps think ask check',
)

/** "Nej, bare opret det", "Nej, det er helt i orden, vi bytter gerne": a word of talk, and then the other answer. */
const isNoNo: Readonly<Record<Asked, RegExp>> = {
  sender:
    / (?:brug den|(?:tag|brug|luk) (?:hende|ham|dem|den|det) (?:bare |gerne |endelig )?(?:med|ind)|det er (?:helt |fint nok )?(?:i orden|fint|ok|okay)|det er (?:hun|han|hende|ham|korrekt|rigtigt)) /,
  booking:
    / (?:bare (?:opret|book)|opret (?:det|mødet)(?! ikke)|bevidst|med vilje|(?:det er|helt) (?:fint|i orden|korrekt|rigtigt)) /,
  move: / (?:bare flyt|flyt (?:det|mødet)(?! ikke)|bevidst|med vilje|(?:det er|helt) (?:fint|i orden|korrekt|rigtigt)) /,
  place:
    / (?:bare (?:ret|flyt)|(?:ret|flyt) (?:det|stedet|mødet)(?! ikke)|bevidst|med vilje|(?:det er|helt) (?:fint|i orden|korrekt|rigtigt)) /,
  cancellation: / (?:aflys (?:bare )?(?:det|mødet)(?! ikke)|bare aflys|skal aflyses|er aflyst|cancel it) /,
  contacts: / (?:bare ret|ret (?:det|listen)(?! ikke)|(?:det er|helt) (?:fint|i orden|korrekt|rigtigt)) /,
  swap: / (?:(?:det er|helt) (?:fint|ok|okay)(?! som )|bytter gerne|vi bytter|i orden|(?:ikke noget|intet|ingenting) imod|(?:ikke noget|intet) problem|kan (?:vi|jeg) (?:godt|sagtens)|(?:vi|jeg) kan (?:godt|sagtens)|happy to|we can) /,
}
const noToSwap = / nej (?:tak )?til (?:at bytte|bytningen|byttet|et bytte|bytteriet) /
/** "Tak fordi I spørger, men nej" */
export const politeNo =
  /^ (?:hej )?(?:mange |tusind )?tak (?:fordi|for) (?:[^ ]{1,15} ){1,6}men (?:det (?:er|bliver) (?:et )?)?nej (?:tak |desværre )?$/
/** "No problem" is no no. */
const easy = /^ (?:no (?:problem|problems|worries|trouble)|(?:intet|ikke noget) problem) /

const sentence = (words: string): RegExp =>
  new RegExp(
    `^ (?:hej |ja |jamen |tak |nå |men )*(?:${words})(?: (?:tak|selvfølgelig|naturligvis|da|altså|alligevel|thanks|thank you))* $`,
  )

const agreement = [
  '(?:det )?(?:kan|gør|vil) (?:vi|jeg) (?:da |rigtig |meget )?(?:godt|gerne|sagtens|selvfølgelig)(?: bytte)?',
  'det kan (?:vi|jeg)',
  '(?:vi|jeg) (?:kan|vil) (?:da )?(?:godt|gerne|sagtens)(?: bytte)?',
  // "Ja, det passer", "Jeg vil nu godt tage den alligevel"
  'det (?:passer|stemmer)',
  '(?:vi|jeg) (?:kan|vil) (?:nu |altså )?(?:godt|gerne) tage (?:den|det|referatet|turen)',
  '(?:vi|jeg) (?:siger ja|er med|bytter gerne)',
  'det siger vi ja til',
  '(?:helt |ja )?(?:klart|bestemt|absolut|selvfølgelig|naturligvis)',
  '(?:meget |hjertens )?gerne',
  // "Fint, så tager vi referatet i april, og I tager vores i efteråret"
  '(?:(?:fint|ok|okay|godt|super|perfekt|i orden) )?så (?:tager|skriver|overtager|laver|leder|klarer) (?:vi|jeg) (?:referatet|referat|mødeledelsen|mødet|rollen|turen|det|den)(?: (?!hvis |men |dog |kun |først |ikke |medmindre |måske )[^ ]+){0,14}',
  '(?:det er )?(?:en aftale|aftalt|aftale)',
  '(?:det )?er (?:helt |rigtig |fuldstændig )?(?:fint|i orden|ok|okay)(?: (?:med|for) (?:os|mig))?',
  '(?:helt |rigtig )?(?:fint|i orden|ok|okay) (?:med|for) (?:os|mig)',
  'of course|certainly|gladly|happy to|with pleasure|(?:no (?:problem|worries)|intet problem)(?: (?:we can(?: swap| do that)?|happy to|det kan vi godt))?|we can(?: do that)?|agreed',
  '(?:that s |that is |it s )?fine (?:with|by) (?:us|me)|(?:that s |that is )fine',
].join('|')
const agreed = sentence(agreement)

/** A no may give its reason: "Det kan vi desværre ikke, da vi er på kursus". "Det kan vi ikke svare på endnu" is none. */
const reason = '(?:$|(?:da|fordi|pga|på grund|vi er|vi har|jeg er|jeg har|den dag|denne gang|bytte|alligevel|because|as we) )'
/** Said to "kan I bytte?" alone: elsewhere "det lyder godt" may be no more than heard. */
const takesTurn = sentence(
  [
    agreement,
    '(?:(?:fint|ok|okay|godt|super|perfekt|i orden) )?(?:så )?(?:det|den) (?:gør|tager|klarer|overtager) (?:vi|jeg)',
    '(?:(?:fint|ok|okay|godt|super|perfekt|i orden) )?(?:så )?(?:gør|klarer) (?:vi|jeg) (?:det|den)',
    '(?:vi|jeg) (?:tager|klarer|overtager|skriver|gør) (?:det|den|turen|rollen|referatet|pladsen)',
    'det (?:passer|lyder) (?:(?:os|mig|rigtig|meget|ganske|helt) ){0,3}(?:fint|godt|glimrende|udmærket|perfekt)(?: (?:for|med) (?:os|mig)| her)?',
    '(?:så )?(?:bliver det|det bliver|er det) (?:os|mig)|hellere end gerne|(?:kan|vil) (?:godt|gerne|sagtens)|(?:vi|jeg) (?:siger|sagde) ja til (?:det|den|at bytte|byttet|bytningen)|(?:det er )?(?:helt )?(?:ok|okay|fint|i orden) med (?:byttet|bytningen|at bytte)',
    '(?:vi|jeg) (?:bytter|vil|kan) (?:da |meget )?(?:gerne|godt|sagtens)(?: bytte)?(?: plads| tur)?(?: med [^ ]+(?: kommune)?)?',
    '(?:vi|jeg) (?:(?:kan|vil) )?(?:(?:da|nu|meget|godt|gerne|sagtens|tage|overtage|skrive|lede|tager|overtager) ){2,5}(?:[^ ]+ )?(?:tur|turen|referatet|plads|pladsen|rollen)(?: i [^ ]+)?',
    '(?:vi|jeg) er (?:på|klar|friske|frisk|indforståede?|med på (?:det|den))|deal',
  ].join('|'),
)

/** Whether a folded clause says by itself that a turn is taken. */
export const agreesToTurn = (folded: string): boolean => takesTurn.test(folded)

const refused = new RegExp(
  `^ (?:hej |desværre |men |sorry )*(?:(?:det|den) kan (?:vi|jeg) (?:desværre |nok |heller )*ikke ${reason}|(?:vi|jeg) kan (?:desværre |nok |heller )*ikke ${reason}|det (?:går|passer)(?: os)? (?:desværre |ret |nok )*(?:ikke|dårligt) (?:$|med )|desværre ikke ${reason}|(?:vi|jeg) (?:må |bliver nødt til at )?(?:desværre )?(?:takker?|siger?|sige) nej |(?:vi|jeg) (?:må )?melder? pas |det kan (?:desværre )?ikke lade sig gøre|(?:det|den) kan (?:vi|jeg) (?:desværre |nok |heller )*ikke (?:hjælpe|være behjælpelige?|påtage os|imødekomme|love at bytte) |we (?:cannot|can t|can not) ${reason})`,
)

const isRight = 'det er (?:korrekt|rigtigt|bevidst|med vilje|helt bevidst)|(?:that s |that is )?(?:correct|right)'

const bothWays = (verbs: string): RegExp =>
  new RegExp(
    `^ (?:hej )?(?:nej|næ|no) (?:nej )?(?:(?:det|den|datoen|dagen|tidspunktet) (?:er|var) (?:(?:helt|skam|også|da) ){0,2}(?:rigtigt?|korrekt|bevidst|med vilje|god nok|fin|fint|i orden)(?: nok)? )(?:(?:så|bare|du kan bare|og) ){0,2}(?:${verbs}) (?:(?:bare|endelig|roligt) )?(?:det|den|mødet)(?: (?:bare|endelig|roligt|alligevel|tak|som det er|venligst))* $`,
  )

/** Of a day that somebody doubts. Where it is to be moved, the day that is kept may be the old one. */
const keepIt = '(?:vi|jeg) (?:holder fast (?:i|ved)|fastholder|beholder|kører med) (?:den|det|datoen|dagen)'
/** "Det er jeg klar over": no answer, and nothing against one. */
const aware = /^ (?:(?:ja|jo|men) )?det (?:er|var) (?:jeg|vi) (?:godt |helt )?klar over $/
const goodEnough = '(?:den|det|datoen|dagen|tidspunktet) er god nok'
/** "Sæt det i gang", "Kør bare videre", "Gør det" */
const goOn = `(?:(?:${'det er (?:korrekt|rigtigt)|(?:det|den|datoen) (?:passer|stemmer)'}) )?(?:(?:så|bare|og|du må gerne|endelig) ){0,3}(?:sæt|sætte|kør|køre|gør|gøre|gennemfør|gå|fortsæt)(?: (?:bare|endelig|det|den|mødet|videre|i gang|i værk|i kalenderen|op|på)){1,5}`
const dropIt = '(?:bare )?(?:drop|glem|stop) (?:den|det)(?: bare| igen)*'

/** What stands for a yes or a no to one question and to no other. */
const special: Readonly<Record<Asked, { readonly yes: RegExp; readonly no: RegExp }>> = {
  sender: {
    yes: sentence(
      '(?:det er |det var )?(?:korrekt|rigtigt|hun|han|hende|ham)|(?:hun|han) er god nok|det (?:stemmer|passer)|det gør (?:den|hun|han)|(?:that s |that is )?(?:correct|right)|(?:she|he|it) is',
    ),
    no: sentence(
      '(?:bare )?(?:smid|slet|drop|afvis|kassér|ignorer) (?:den|det|mailen)(?: bare)?(?: ud| væk)?|(?:det )?er (?:bare |rent )?(?:spam|reklame|svindel|phishing)|(?:brug|tag) den ikke|lad den ligge|slet den|leave it|(?:hende|ham|den|det|mailen|den mail|dem) (?:svarer|tager|klarer|håndterer|ringer|skriver) (?:jeg|vi) (?:(?:mig|os) af|selv|til)(?: (?:selv|til|på))?|(?:jeg|vi) (?:svarer|tager|klarer|håndterer|skriver til|ringer til) (?:selv )?(?:mig af )?(?:hende|ham|den|det|mailen|dem)(?: selv)?',
    ),
  },
  booking: {
    yes: sentence(
      `${keepIt}|${goOn}|(?:(?:bare|så|du må gerne|endelig) )*(?:opret|oprette|book|booke) (?:det|mødet)(?: bare| endelig)?|book it|${goodEnough}|${isRight}`,
    ),
    no: sentence(`${dropIt}|lad være(?: med det)?|opret (?:det |mødet )?ikke(?: mødet)?|do not|don t`),
  },
  move: {
    yes: sentence(
      `(?:vi|jeg) kører med den|${goOn}|(?:(?:bare|så|du må gerne|endelig) )*(?:flyt|flytte) (?:det|mødet)(?: bare| endelig)?|move it|${goodEnough}|${isRight}`,
    ),
    no: sentence(`${dropIt}|lad være(?: med det)?|flyt (?:det |mødet )?ikke(?: mødet)?|do not|don t`),
  },
  place: {
    yes: sentence(
      `${goOn}|(?:(?:bare|så|du må gerne|endelig) )*(?:ret|rette|flyt|flytte|ændr|ændre) (?:det|stedet|mødet)(?: bare| endelig)?|change (?:it|the place)|${goodEnough}|${isRight}`,
    ),
    no: sentence(
      `${dropIt}|lad være(?: med det)?|(?:ret|flyt|ændr) (?:det |stedet |mødet )?ikke(?: stedet| mødet)?|do not|don t`,
    ),
  },
  cancellation: {
    yes: sentence('aflys(?: (?:det|mødet))?|(?:det|mødet) (?:er|skal) (?:aflyst|aflyses)|cancel (?:it|the meeting)'),
    no: sentence(
      '(?:mødet|det) (?:holdes|står ved magt|gennemføres)(?: stadig)?|(?:behold|hold) mødet|aflys (?:det |mødet )?ikke(?: mødet)?|lad være(?: med det)?|keep it',
    ),
  },
  contacts: {
    yes: sentence(`ret (?:det|listen|dem)|(?:det )?(?:stemmer|passer)|change it|${isRight}`),
    no: sentence('lad være(?: med det)?|ret (?:det |listen )?ikke(?: listen)?|do not|don t'),
  },
  // Its no is said in words that may go on, which are weighed apart.
  swap: { yes: takesTurn, no: /(?!)/ },
}

/** "Nej, det er rigtigt nok, opret det bare": nothing is wrong, and the whole mail says no more. */
const noThatIsYes: Partial<Readonly<Record<Asked, RegExp>>> = {
  booking: bothWays('opret|book'),
  move: bothWays('flyt'),
}

/** "Nej, ikke endnu", "Nej, vi vender tilbage": no answer yet. */
const notYet = / (?:ikke endnu|not yet|endnu ikke) /

const noIn = (reading: Reading, opening: string, asked: Asked): Answer => {
  const clauses = reading.lines.flatMap(sentencesOf).flatMap(each => [each, ...each.split(/, ?/)])
  const isLater = clauses.some(each => notYet.test(fold(each)) || isPromise(each, reading.names))
  return isLater || isNoNo[asked].test(fold(opening)) ? null : 'no'
}

/**
 * Yes or no to a question of ours. The first word decides; otherwise the first
 * sentence must say it in words that say nothing else. An "ok" may be no more than "read", and a meeting is cancelled by clear words only. A no may
 * give its reason; a yes brings what cannot be taken back, and counts only where the whole mail says nothing else.
 */
export const yesOrNo = (reading: Reading, asked: Asked): Answer => {
  const { text } = reading
  const said = reading.said.map(withoutThanks).filter(each => each !== '')
  const [opening = text] = said
  const answer = firstAnswer(reading, opening, asked)
  if (noThatIsYes[asked]?.test(fold(text))) return answer
  // "Det kan vi godt, tak" is polite as well.
  const isPolite = said.length === 0 && !special[asked].yes.test(fold(opening))
  const isYes =
    isWholeYes(reading, asked) ||
    ((asked === 'sender' || asked === 'contacts') && isYesByShape(reading, asked)) ||
    (asked === 'swap' && isSwapByShape(reading))
  return answer === 'yes' && (isPolite || !isYes) ? null : answer
}

/** Limits, doubts, puts off or takes back. */
const turnsBack =
  / (?:men|hvis|dog|kun|vent|venter|først|når|måske|medmindre|undtagen|eller|vist|tror|endnu|spørg|spørger|nej|spam|reklame|svindel|phishing|forkert|misforståelse|afvis|ignorer|punkt|punktet|møde|mødet|i stedet for mig|hører|lige|fejl|slet|mærkelig|mærkeligt|underlig|underligt|ukendt|skal jeg|skal vi) /
/** Who somebody is and what becomes of him; "Ja. Mærkeligt navn." tells nothing of it. */
const tellsWho =
  / (?:er|sidder|arbejder|hedder|har|kender|afløser|kommer|fra|ny|stoppet|slettes|fortsætter|bliver|starter|startede|begynder|begyndte|begyndt|tiltræder|overtager|overtog|blev) |^ (?:så |bare )?tag (?:hende|ham|det|den) (?:bare )?med /
/** Below the change of a list only when somebody starts may stand beside the yes: "Bo bliver" may be whom it takes off, and a leaver is another change. */
const agreesPlainly = /^ (?:(?:ja|jo|jep|tak|ok|det|er|helt|rigtigt|korrekt|stemmer|passer|fint) )+$/
const begins = /^ (?:og )?[^ ]{2,20} (?:starter|begynder|tiltræder|startede|begyndte) (?:[^ ]{1,20} ){1,4}$/
/** "Niels skal ikke have flere mails": of somebody else, beside whoever is let in. */
const ofOthers = / (?:er stoppet|stopper|fratrådt|ikke længere|ikke have (?:flere )?mails?|skal slettes|kan slettes|må slettes) /

/**
 * "Ja, det er Rasmus fra Samsø på hans nye adresse. Den gamle kan slettes.": the first clause agrees, and what follows tells who somebody is. Letting a mail in can be undone, so that
 * its words need not be known one by one; none of them may turn the yes, ask, promise or name an hour.
 */
const isYesByShape = ({ lines, names }: Reading, asked: Asked): boolean => {
  const sentences = lines.flatMap(sentencesOf)
  return (
    sentences.length <= 4 &&
    sentences.every(each => {
      const folded = fold(each)
      const isDenied = / (?:ikke|ingen|aldrig) /.test(folded) && !ofOthers.test(folded)
      return (
        !each.includes('?') &&
        !turnsBack.test(folded) &&
        (asked !== 'contacts' || agreesPlainly.test(folded) || begins.test(folded)) &&
        (tellsWho.test(folded) || wordsOf(folded).every(word => clearYes.has(word) || word === 'tak')) &&
        !isDenied &&
        !isPromise(each, names) &&
        !/\d/.test(folded)
      )
    })
  )
}

/** "Gitte er frisk på at skrive", "Søren har lyst til at prøve": who does it, said as a fact. "Pia tager den" may be who talks of it first. */
const volunteers =
  /^ (?:(?:og|så|for) )?(?:[^ ]{2,20} ){1,3}(?:er (?:frisk på|klar til|indstillet på|glad for)|har (?:lyst til|mod på|tid til)|vil (?:gerne|godt) (?=(?:prøve|skrive|tage|lede|overtage|gøre|lave|stå) )|glæder sig til|(?:tager|skriver|leder|laver|klarer) (?:referatet|referat|mødet|mødeledelsen|turen)) ?(?:[^ ]{1,20} ){0,6}$/
/** A swap is taken back by one word, so that who does it may stand beside the yes in words that no list has; none of them may turn it, ask, put it off or name a day. */
const isSwapByShape = ({ lines, names }: Reading): boolean => {
  const [first = '', ...others] = lines.flatMap(sentencesOf).flatMap(each => each.split(/, /))
  const says = (clause: string): boolean => {
    const folded = fold(clause)
    return takesTurn.test(folded) || wordsOf(folded).every(word => clearYes.has(word) || word === 'tak')
  }
  return (
    says(first) &&
    others.length > 0 &&
    others.length <= 3 &&
    others.every(
      each => says(each) || (volunteers.test(fold(each)) && !turnsBack.test(fold(each).replace(/ (?:mødet|lige) /, ' '))),
    ) &&
    lines.every(
      each =>
        !/[?\d]| (?:ikke|aldrig|ingen|spørge|vide|tænke|vende|drøfte|tale|snakke|i|næste|gang|gangen|stedet|forår\S*|efterår\S*) /.test(
          fold(each),
        ) &&
        !each.includes('?') &&
        !isPromise(each, names),
    )
  )
}

/** A clause that turns it down plainly, and none that agrees. A no does nothing, and can be said otherwise later. */
const isTurnedDown = (reading: Reading, asked: Asked): boolean => {
  const clauses = reading.lines.flatMap(sentencesOf).flatMap(clausesOf)
  return (
    !/ (?:men|hvis|kun|dog|vent|måske|medmindre) /.test(fold(reading.text)) &&
    !reading.text.includes('?') &&
    clauses.some(each => special[asked].no.test(fold(each))) &&
    !clauses.some(each => special[asked].yes.test(fold(each)) || agreed.test(fold(each)))
  )
}

/** "Det er i orden" may be no more than "read": who it is, and that a meeting is off, is said by what it is. */
const byItsName: ReadonlySet<Asked> = new Set(['sender', 'cancellation'])

const firstAnswer = (reading: Reading, opening: string, asked: Asked): Answer => {
  const { text } = reading
  const at = Math.max(0, text.indexOf(opening))
  const folded = fold(text.slice(at))
  const [first = ''] = wordsOf(folded)
  const said = fold(opening)
  if (noThatIsYes[asked]?.test(fold(text)) && !text.includes('?')) return 'yes'
  // "Ja tak til skabelonen, men nej til at bytte"
  if (noToSwap.test(folded) && !/ (?:ikke|ja til at bytte) /.test(folded)) return 'no'
  if (politeNo.test(fold(text))) return 'no'
  if (clearNo.has(first) && !easy.test(folded)) return noIn(reading, opening, asked)
  if (clearYes.has(first)) return 'yes'
  // "Drop den, jeg finder en anden dag", "Hende kender jeg ikke. Smid den ud": whatever the reason is, nothing is done.
  if (isTurnedDown(reading, asked)) return 'no'
  if (opening.endsWith('?') || wordsOf(fold(text.slice(at + opening.length))).some(word => conditions.has(word))) return null
  const isRefused = asked !== 'cancellation' && refused.test(said) && !/ (?:men|før|hvis|but|before|if) /.test(said)
  if (special[asked].no.test(said) || isRefused) return 'no'
  const parts = opening.split(/, /).map(fold)
  const isOk = (part: string): boolean => special[asked].yes.test(part) || (!byItsName.has(asked) && agreed.test(part))
  return isOk(said) || (parts.some(isOk) && parts.every(each => isOk(each) || aware.test(each))) ? 'yes' : null
}
