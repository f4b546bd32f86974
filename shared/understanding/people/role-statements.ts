import { isSecretariat } from '../../people.ts'
import { months, weekdays } from '../language/calendar-words.ts'
import { once } from '../language/remembering.ts'
import { fold, sentencesOf, set, wordsOf } from '../language/text.ts'
import { fillers } from '../language/vocabulary.ts'
import type { Reading } from '../reading.ts'
import { clausesOf, doubtBeside, ofWhom, open, unsettled } from './role-clauses.ts'
import { givesRole, roleSaid, rolesIn } from './role-words.ts'
import { agreedWords, isGivenUp, isInReturn, isTakenOver } from './roles-given-up.ts'
import type { Marked } from './roles-marked.ts'
import { asWritten, markedIn, onlyIn } from './roles-marked.ts'
import type { Role } from './swap-words.ts'

// "Mødeleder: Viborg", "Hanne Domvang er mødeleder, og Skive skriver referat", "Viborg i stedet for Lemvig": a clause that has one role and one municipality says whose the role is, in whatever order.

/** Who has which role, as a clause says it. */
export interface Told {
  readonly role: Role
  readonly organisation: string
  /** The clause that says so, and its sentence: which meeting it is of may stand in either. */
  readonly where: readonly [clause: string, sentence: string]
}

/** What a clause is beside the others: `remark` speaks of the roles and changes none, `open` leaves them open. */
type Piece =
  | { readonly kind: 'told'; readonly told: Told; readonly instead: readonly string[] }
  | { readonly kind: 'swap'; readonly between: readonly [string, string] }
  | { readonly kind: 'up'; readonly role: Role; readonly of: string }
  | { readonly kind: 'remark' | 'open' | 'other' }

const known: ReadonlySet<string> = new Set([
  ...set(
    `er som skal bliver blive være står stadig fortsat stadigvæk rigtig rigtigt nok korrekt påtaget sig udpeget valgt har tager tage skriver skrive fører føre laver lave overtager overtage klarer leder lede styrer styre
     rollen tjansen opgaven turen mødet næste gang hedder derfor herefter fremover kommunen ret rettes rettet skriv skrives sæt sættes altså egentlig bare lige nu så da og men for at der den dag dagen kl klokken
     jo dog selv hvor mens samt dels indtil videre vedkommende ansvarlig foråret efteråret forår efterår vores januar februar marts april maj juni juli august september oktober november december`,
  ),
  ...agreedWords,
  ...months.keys(),
  ...weekdays.keys(),
  ...fillers,
])
/** Fillers elsewhere; here they say what becomes of a paper, or of whom it is. */
const notKnown = set(
  'med på om af ved ikke referat referatet punkt punktet punkter forslag mail besked svar dagsordenen dagsorden',
)
const isKnown = (word: string): boolean => /^(?:ŋ\d|\d[\d.:-]*)$/.test(word) || (known.has(word) && !notKnown.has(word))

/** Whoever does not have it: "i stedet for Lemvig", "ikke Lemvig og Skanderborg", "byt Lemvig ud med …". */
const list = 'ŋ\\d(?: (?:kommune )?(?:og|eller|samt) ŋ\\d)*'
const replaced = new RegExp(
  ` (?:i stedet for|istedet for|i stedet|istedet|fremfor|frem for|efter|(?:og |men )?(?:altså )?ikke(?: (?:længere|mere|hos|til))?) (${list})(?= )`,
  'g',
)
const exchanged =
  / (?:byt|bytte|bytter|skift|skifte|skifter|udskift|udskifte|udskifter|erstat|erstatte|erstatter) (ŋ\d) (?:ud )?med (ŋ\d) /
/** "Har overtaget Mads' tjans": whose it was. */
const takenFrom =
  / (?:overtager|overtage|overtaget|får|fået|tager|taget) (ŋ\d) (?:[^ ]{1,10} )?(?:tjans|plads|rolle|tur|opgave|hverv)(?= )/g
/** "Tove er mødeleder i april og Mads i oktober": the same role at another meeting. */
const andThen =
  /^ (?:(?:og|samt|mens|men|så) ){0,2}(?:(?:er|bliver) )?ŋ\d (?:(?:er|bliver|det|så|til|gengæld) ){0,3}(?:i|til|for|på|den|d) (?!stedet |gengæld |øvrigt )[^ ]{1,14}(?: [^ ]{1,12}){0,2} $/
/** What our letters, or others, say of the roles: "I skriver, at Lemvig er referent". */
const reports = / (?:skriver|skrev|står|stod|troede|tror|påstår|mente|mener|siger|sagde|læser|så) (?:[^ ]{1,12} ){0,3}$/
/** Whoever it is instead of is nobody whom we know: "i stedet for Jonas". */
const insteadOfOther = / (?:i stedet for|istedet for) (?!ŋ)[^ ]{2,20}(?= )/

const swapping =
  / (?:har (?:[^ ]{1,12} ){0,2}byttet|bytter|skal bytte|byttede|bytte|bytter plads|er blevet enige om at bytte|har aftalt at bytte|byttes|byt(?: om på)?) /

/** What goes without saying once the roles are so: "ret det", "giv dem besked", "send skabelonen til Åse", "det er aftalt". */
const follows =
  / (?:skabelon|skabelonen|referatskabelonen|besked|kopi) |^ (?:(?:og|så|vil|kan|gider|du|i|lige|venligst|bare) ){0,5}(?:ret|rette|retter|ændr|ændre|ændrer|skriv|skrive|skriver|noter|notér|notere|noterer|opdater|opdatere)(?: (?:det|dem|planen|rollerne|lige|på|ind|i|planen|du|her|så|venligst|gerne)){0,6} $| (?:aftalt|aftale|aftalen|enige|talt|talte|snakket|snakkede|ringet|ringede|skrevet|skrev|sagt|sagde|klaret) |^ [^ ]{1,20} $/
/** "Rollerne er stadig forkerte", "I har byttet rundt på det", "Resten passer": of what our letter says. */
const ofOurPlan = set(
  `rollerne roller rolle mødeleder mødelederen referent referenten planen det der de dem er står stadig forkert forkerte forkert galt gale gal fejl i på om rundt byttet byttede har jeres min vores mailen resten passer stemmer
   ikke rigtig rigtigt rigtige korrekt korrekte men og så ret rette venligst rettelse rettelser igen desværre hov ups en et to begge dele helt fint fin navne navnene kommuner kommunerne hej jeg vi lige skal til den`,
)
const complains = / (?:forkert|forkerte|galt|fejl|rundt|passer|stemmer|rigtig|rigtigt|korrekt|ret|rettelse|rettelser|om) /
const isComplaint = (folded: string): boolean => complains.test(folded) && wordsOf(folded).every(word => ofOurPlan.has(word))
/** "Lemvig og Skanderborg har ikke sagt ja til noget", "Lemvig skal ikke". */
const denies = (folded: string): boolean =>
  / ikke /.test(folded) &&
  / ŋ\d /.test(folded) &&
  !/ (?:kommer|deltager|afbud|mødet|vil|kan) /.test(folded) &&
  wordsOf(folded).length <= 12

/** "Vil du rette det, så …", "Kan I skrive Viborg på": asked for politely, and an order. */
const asksToChange =
  /^ (?:(?:og|men|hej|så) ){0,2}(?:kan|vil|gider|må) (?:du|i|jeg) (?:[^ ]{1,12} ){0,4}?(?:ret|rette|ændre|bytte|skrive|sætte|notere|skifte|udskifte|erstatte|lave|have) /
const orders = / (?:(?:kan|vil|gider|må) (?:du|i|jeg)|du|i|jeg) /g
const settled = / (?:aftalt|enige|sagt ja|siger ja|sagde ja) /

/** "Jeg leder mødet", of the secretariat's own people. */
const ownPart = / jeg (?:[^ ]{1,10} ){0,2}?(?:leder|styrer|tager|skriver|fører|er|bliver|sidder|kan) /

interface Context {
  readonly own: string
  readonly last: string | null
  readonly isSettled: boolean
  /** The clause before it, folded. */
  readonly before: string
  /** Whatever else a clause says beside its role: of members, whose sentences people read. */
  readonly isLoose: boolean
}

const pieceOf = (clause: string, marked: Marked, context: Context, before: readonly Piece[]): Piece => {
  const { text: sentence, organisations } = marked
  const whole = fold(clause)
  const asked = sentence.trimEnd().endsWith('?')
  const isOrder = asked && (asksToChange.test(fold(sentence)) || context.isSettled)
  const folded = isOrder ? whole.replace(/ (?:kan|vil|gider|må) (?=ŋ\d |du |i |jeg )/, ' ') : whole
  const nameOf = (token: string): string => organisations[Number(token.slice(1))] ?? ''
  const tokens = (words: string): readonly string[] => [...words.matchAll(/ŋ\d/g)].map(([token]) => nameOf(token))
  const exchange = exchanged.exec(folded)
  const out = [
    ...[...folded.matchAll(replaced), ...folded.matchAll(takenFrom)].flatMap(([all]) => tokens(all)),
    ...(exchange === null ? [] : tokens(exchange[1] ?? '')),
  ]
  const left = folded
    .replace(takenFrom, ' er ')
    .replace(replaced, ' ')
    .replace(insteadOfOther, ' ')
    .replace(exchanged, ' $2 ')
    .replace(/ {2,}/g, ' ')
  const where = [clause, sentence].map(each => asWritten(each, marked)) as [string, string]
  const named = [...new Set(tokens(left))]
  const roles = rolesIn(left)
  const isSubject = / (?:vi|os) /.test(left) || (!context.isLoose && named.length === 0 && ownPart.test(left))
  const isOf = named.length === 0 && / (?:de|hun|han|dem) /.test(left)
  const who = [
    ...new Set([...named, ...(isSubject ? [context.own] : []), ...(isOf && context.last !== null ? [context.last] : [])]),
  ]
  const told = before.findLast(each => each.kind === 'told')
  const only =
    who.length === 1
      ? who[0]
      : who.length === 0 && roles.length === 1 && /^ (?:og )?(?:tager|skriver|leder|er) /.test(left) && told?.kind === 'told'
        ? told.told.organisation
        : undefined
  if (asked && !isOrder && (roles.length > 0 || swapping.test(folded))) return { kind: 'open' }
  const unsure = open.test(left.replace(/ rigtig nok /, ' '))
  const [role] = roles
  if (isInReturn(folded)) return { kind: 'remark' }
  const up = context.isLoose ? undefined : before.findLast(each => each.kind === 'up')
  if (!context.isLoose && role !== undefined && roles.length === 1 && only !== undefined && isGivenUp(folded))
    return { kind: 'up', role, of: only }
  if (up?.kind === 'up' && roles.length === 0 && only !== undefined && only !== up.of && isTakenOver(folded))
    return { kind: 'told', told: { role: up.role, organisation: only, where }, instead: [up.of] }
  if (role !== undefined && roles.length === 1 && only !== undefined && !/ ikke /.test(left)) {
    if (unsure) return { kind: 'open' }
    const beside = left.replace(roleSaid[role], ' ').replace(/ på (?=møde|mødet|dagen )/, ' ')
    const words = wordsOf(isOrder ? beside.replace(orders, ' ') : beside)
    if (!context.isLoose && /^ at /.test(left) && reports.test(context.before)) return { kind: 'remark' }
    return context.isLoose || words.every(isKnown) || givesRole(left, role)
      ? { kind: 'told', told: { role, organisation: only, where }, instead: out }
      : { kind: 'other' }
  }
  if (!context.isLoose && roles.length === 0 && told?.kind === 'told' && named.length === 1 && andThen.test(folded))
    return { kind: 'told', told: { role: told.told.role, organisation: named[0] ?? '', where }, instead: out }
  const [one, two, ...more] = named
  if (one !== undefined && two !== undefined && more.length === 0 && swapping.test(folded) && roles.length === 0)
    return unsure || / ikke /.test(left) ? { kind: 'open' } : { kind: 'swap', between: [one, two] }
  if (denies(folded) || isComplaint(folded)) return { kind: 'remark' }
  // "… det bliver nok Claus" behind what says that it is Skive.
  if (
    ofWhom.test(folded) &&
    / (?:ŋ\d|dem) /.test(folded) &&
    before.some(each => each.kind === 'told' && named.every(own => own === each.told.organisation))
  )
    return { kind: 'remark' }
  if (roles.length > 0 && who.length > 0)
    return unsure || who.length > 1 || roles.length > 1 ? { kind: 'open' } : { kind: 'other' }
  return follows.test(folded) ? { kind: 'remark' } : { kind: 'other' }
}

export interface RolesTold {
  readonly all: readonly Told[]
  /** Whose each role is not, beside whom it is. */
  readonly instead: readonly string[]
  /** What the mail says beside the roles, in whole clauses. */
  readonly rest: readonly string[]
  /** The same, and what is said of the plan or goes without saying: a yes may be among it. */
  readonly unsaid: readonly string[]
  /** The sentences that speak of the roles. */
  readonly of: readonly string[]
  /** Of one of them nothing is sure. */
  readonly isOpen: boolean
  readonly between: readonly [string, string] | null
}

/** What a mail says of who has which role, and what else. */
export const rolesTold = once((reading: Reading): RolesTold => {
  const { sender } = reading.situation
  const all: Told[] = []
  const instead: string[] = []
  const rest: string[] = []
  const unsaid: string[] = []
  const of: string[] = []
  let isOpen = false
  let between: RolesTold['between'] = null
  let last: string | null = null
  const isLoose = sender === null || !isSecretariat(sender)
  const isSettled = settled.test(fold(reading.text))
  const pieces: Piece[] = []
  for (const sentence of reading.lines.flatMap(sentencesOf)) {
    const marked = markedIn(sentence, reading)
    const left: string[] = []
    const kept: string[] = []
    let isOfRoles = false
    let isWhole = true
    let clauseBefore = ''
    for (const clause of clausesOf(marked.text)) {
      const context = { own: sender?.organisation ?? '', last, isSettled, isLoose, before: clauseBefore }
      const piece = pieceOf(clause, marked, context, pieces)
      clauseBefore = fold(clause)
      last = onlyIn(clause, marked) ?? last
      pieces.push(piece)
      if (piece.kind === 'told') {
        const { told } = piece
        const isSaid = all.some(each => each.role === told.role && each.organisation === told.organisation)
        if (!isSaid) all.push(told)
        instead.push(...piece.instead)
      }
      if (piece.kind === 'swap') between = piece.between
      if (piece.kind === 'up') instead.push(piece.of)
      if (piece.kind === 'open') isOpen = true
      if (piece.kind === 'other') left.push(clause)
      if (piece.kind === 'other' || (piece.kind === 'remark' && !clause.includes('ŋ'))) kept.push(clause)
      else isWhole = false
      if (['told', 'swap', 'open', 'up'].includes(piece.kind)) isOfRoles = true
    }
    const named = marked.organisations.filter(each => !instead.includes(each))
    if (named.length === 1) last = named[0] ?? null
    if (isOfRoles) of.push(sentence)
    if (!isLoose && left.some(each => (isOfRoles ? doubtBeside : unsettled).test(fold(each)))) isOpen = true
    if (left.length > 0) rest.push(isOfRoles ? left.map(each => asWritten(each, marked)).join(', ') : sentence)
    if (kept.length > 0) unsaid.push(isWhole ? sentence : kept.map(each => asWritten(each, marked)).join(', '))
  }
  // "Aarhus kan ikke være referent. Mødeleder: Viborg": who takes the minutes is still open.
  isOpen ||= pieces.some(each => each.kind === 'up' && !all.some(({ role }) => role === each.role))
  return { all, instead, rest, unsaid, of, isOpen, between }
})

/** The one municipality that a role is said to be of; null for none, undefined where two are named. */
export const onlyOne = (told: readonly Told[], role: Role): string | null | undefined => {
  const [first, ...more] = told.filter(each => each.role === role)
  return more.length > 0 ? undefined : (first?.organisation ?? null)
}
