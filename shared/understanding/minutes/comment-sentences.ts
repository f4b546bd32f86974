import { isSecretariat } from '../../people.ts'
import { isIdle, isJest } from '../language/idle-talk.ts'
import { isCourtesy, saysOnly } from '../language/phrases.ts'
import { isPromise } from '../language/promise.ts'
import { wishesWell } from '../language/small-talk.ts'
import { fold, sentencesOf, wordsOf } from '../language/text.ts'
import { noComments } from '../language/vocabulary.ts'
import type { Reading } from '../reading.ts'
import { declaresNone, isOfProcess } from '../yes-no/none-said.ts'
import { isAnswerable, isHandedOver, isOfThatFile, wantsSomebody } from './beside-minutes.ts'
import { read } from './comment-none.ts'
import { pointsIn } from './comment-parts.ts'
import { isOfComing, isOfItem, isOtherItem, isToUs, ofComing } from './of-coming.ts'
import { isOfMinutes, isPlainlyOfMinutes, mayBeOfThem, ofContent } from './of-minutes.ts'

/** What a sentence is in the answer to minutes: said of them, that nothing is, politeness, that something is still to come, or something else, for people; `beside`: that for sure, whatever stands around it. */
export type Kind = 'minutes' | 'none' | 'talk' | 'later' | 'aside' | 'beside'
export interface Sorted {
  readonly kind: Kind
  readonly sentence: string
}

/** The sender, the others or whoever reads, who are to do something. "I" is also a small word. */
const people = / (?:jeg|mig|vi|os|jer|du|dig|sig|nogen|man) | (?:kan|kunne|vil|ville|gider|må|har|skal|får) i /
const ofPeople = (sentence: string): boolean => people.test(fold(sentence)) || /(?<=\p{Ll},? )I(?= \p{Ll})/u.test(sentence)
const isAsked = (sentence: string): boolean => sentence.trimEnd().endsWith('?')
/** To be sent, shown, helped, rung: done by people, and nothing of what minutes say. */
const doing =
  / (?:sende|send|sendt|tilsendt|gensende|videresende|dele|delt|hjælpe|hjælp|minde|ringe|ring|kontakte|kontakt|melde (?:mig|os|sig)|låne|bruge|adgang|tilmelde|tilmelde[sr]?|invitere|booke|finde|lægge (?:[^ ]{1,20} ){0,4}(?:op|ud)) /
const papers =
  / (?:slides?|slidesene|præsentation[^ ]*|oplæg[^ ]*|optagelse[^ ]*|link[^ ]*|materiale[^ ]*|bilag[^ ]*|vejledning[^ ]*|skabelon[^ ]*|pdf|filen|mailadresse[^ ]*) /
/** "Husk at melde jer til temadagen": to the others. */
const urges = / (?:jer|jeres|os|mig|alle) /
const commands =
  /^ (?:(?:og|men|så|i øvrigt) ){0,2}(?:husk|send|ring|kontakt|tilmeld|meld|inviter|kom|læs|tjek|giv (?:mig|os|lyd|besked)) /

/** "Desværre kunne jeg ikke være med sidst, da mit barn var sygt": of the writer's own absence, and not of how minutes tell it. */
const regrets =
  / (?:(?:jeg|vi) (?:kunne|nåede) (?:[^ ]{1,12} ){0,3}ikke|(?:kunne|nåede) (?:jeg|vi) (?:[^ ]{1,12} ){0,3}ikke|(?:jeg|vi) måtte (?:[^ ]{1,12} ){0,3}melde) (?:[^ ]{1,12} ){0,3}(?:med|komme|deltage|frem|afbud|fra) /

/** "Kan jeg få tilsendt en deltagerliste?": to be sent, whatever it is. */
const wantsSent =
  / (?:sende|send|sendt|tilsendt|gensende|gensendt|eftersende|eftersendt|videresende|se|få|have) (?:[^ ]{1,20} ){0,4}(?:slides?|slidesene|præsentation[^ ]*|oplægget|optagelse[^ ]*|link[^ ]*|materiale[^ ]*|bilag[^ ]*|vejledning[^ ]*|skabelon[^ ]*|pdf|deltagerliste[^ ]*|kontakt[^ ]*|mailadresse[^ ]*|nummer) | (?:tilsendt|eftersendt) /
/** "Jeg har et par spørgsmål til punktet om journalisering": none of them is asked here. */
const hasQuestions =
  /^ (?:jeg|vi) (?:har|har også|har lige|vil gerne stille) (?:(?:et par|nogle|to|flere|et) )?spørgsmål (?:til|om|vedr|vedrørende) /
const wasAway =
  /^ (?:(?:jeg|vi) )(?:er|var) (?:ny|nye|nystartet|forhindret|syg|på ferie) (?:og |men )?(?:(?:jeg|vi) )?(?:var (?:[^ ]{1,12} )?|deltog |kunne )ikke (?:selv )?(?:med|der|til stede|deltage|komme)? ?(?:til mødet |på mødet |sidst |denne gang )?$/

/** "Hvornår kommer mit punkt så på?": of what is to come, where minutes tell what was. */
const asksWhen = /^ (?:(?:og|men|hej|så) ){0,2}hvornår (?!(?:var|blev|skulle|havde|fik|kom) )/
const ofTheText = / (?:står|stå|skrevet|fremgår|[^ ]*referat[^ ]*) /

/** Beside a comment only what certainly is not of it; where nothing is said of the minutes, also what the writer asks or tells of himself. */
const isAside = (sentence: string, isBesideComment: boolean): boolean => {
  const folded = fold(sentence)
  // "Jeg kan ikke se nogen deltagerliste", beside who was there: the one is nothing without the other.
  if (
    isBesideComment &&
    isAsked(sentence) &&
    isPlainlyOfMinutes(sentence) &&
    !isOtherItem(sentence) &&
    (!wantsSent.test(folded) || / ikke /.test(folded))
  )
    return false
  if (isOtherItem(sentence) || isOfProcess([sentence])) return true
  if (isAsked(sentence) && asksWhen.test(folded) && !ofTheText.test(folded)) return true
  if (wantsSent.test(folded) && ofPeople(sentence) && !/ (?:stå|står|mangler|rettes) /.test(folded)) return true
  if (!isBesideComment && hasQuestions.test(folded) && !sentence.includes(':')) return true
  // "… de slides, som KL viste": what was, behind what is wanted.
  if (isAsked(sentence) && (doing.test(folded) || papers.test(folded)) && ofPeople(sentence) && !ofContent.test(folded))
    return !/^ (?:blev|var|skulle|fik|havde) /.test(folded)
  if (isAsked(sentence) && papers.test(folded) && /^ (?:og |men )?(?:hvor|hvornår|kommer|findes|er der) /.test(folded))
    return true
  if (commands.test(folded) && urges.test(folded) && !ofContent.test(folded)) return true
  if (isOfMinutes(sentence)) return false
  if (isAsked(sentence) && ofComing.test(folded)) return true
  const isTold = ofPeople(sentence) && !mayBeOfThem.test(folded) && !/[\d:]/.test(sentence)
  return !isBesideComment && isTold && (isAsked(sentence) || wordsOf(folded).length >= 4)
}

const farewell =
  /^ (?:(?:og|så|vi|jeg|på|hej|ellers|igen) ){0,3}(?:ses|gensyn|glæder (?:mig|os)|ser frem) (?:(?!men )[^ ]{1,20} ){0,8}$|^ (?:det )?beklager (?:jeg|vi)? ?(?:meget )?$|^ det beklager (?:jeg|vi) (?:meget )?$/
const praises =
  /^ (?:(?:det|var|er|et|en|jo|rigtig|rigtigt|meget|virkelig|super|hvor|endnu|igen|sikke) ){0,4}(?:godt|god|fint|fin|flot|dejligt|dejlig|hyggeligt|spændende|grundigt|klart|skarpt|super|udmærket|fantastisk) (?:møde|referat|arbejde|oplæg|dag|stykke arbejde|gået) (?:(?!men )[^ ]{1,20} ){0,5}$/
const brief =
  /^ (?:kort og (?:godt|præcist|klart)|godt (?:gået|klaret)|top|sådan|dejligt|lækkert|flot|super|perfekt|fremragende|(?:referatet|det|den) er (?:modtaget|set|læst|noteret)|jeg har (?:modtaget|fået|læst) (?:det|referatet)) $/
const thanking = /^ (?:(?:og|mange|tusind|stor|rigtig|1000) ){0,2}tak (?:til|for|fordi) (?:(?!men )[^ ]{1,20} ){1,9}$/
const willRead =
  /^ (?:(?:jeg|vi) (?:skal nok )?)?(?:læser?|læse|kigger|kigge|ser|se|skimmer|gennemgår|nærlæser) (?:(?:lige|nok|den|det|på|referatet|igennem|nærmere) ){1,4}(?:på|i|inden|til|senere|snart|når|efter|først|om|hurtigst) (?:[^ ]{1,20} ){1,5}$/

const isTalk = (sentence: string, { names }: Reading): boolean => {
  const folded = fold(sentence)
  if (isCourtesy(sentence, names) || wishesWell(sentence)) return true
  if (((isIdle(sentence) && / (?:tak|jeg|vi|mig|os|så er) /.test(folded)) || isJest(sentence)) && !ofContent.test(folded))
    return true
  if (/[\d?:]/.test(sentence)) return false
  if (farewell.test(folded) || brief.test(folded)) return true
  return (praises.test(folded) || thanking.test(folded)) && !ofContent.test(folded.replace(/ (?:at|for|og) skrive /, ' '))
}

/** "Jeg har tre rettelser, men sender dem i morgen": none of them stands here. */
const comesLater =
  /^ (?:sender|skriver|melder|vender tilbage|kommer med|giver) (?:[^ ]{1,12} ){0,4}(?:i morgen|senere|snart|snarest|i næste uge|i løbet|på (?:mandag|tirsdag|onsdag|torsdag|fredag)|inden|når) /
const hasSome =
  /^(jeg|vi) har (?:et par|nogle|to|tre|fire|flere|lige|\d) (?:små |mindre )?(?:rettelser|bemærkninger|kommentarer)(?: til (?:referatet|det))?,? (?:men|og|som) (?:(?:jeg|vi) )?/i

/** "Vi vender tilbage med bemærkninger", "Læser det på mandag": a "fint" beside it approves of nothing yet. */
const isLater = (sentence: string, { names }: Reading): boolean =>
  isPromise(sentence, names) ||
  (hasSome.test(sentence) && comesLater.test(fold(sentence.replace(hasSome, '')))) ||
  (willRead.test(fold(sentence)) && !/[\d?:]/.test(sentence))

/** "Jeg kunne ikke deltage, men pkt. 3 undrer os" goes on. */
const isRegret = (sentence: string): boolean =>
  regrets.test(fold(sentence)) && !/ men /.test(fold(sentence)) && pointsIn(sentence).length === 0

/** "Referatet rammer fint": that it is well written, and no approval that has to stand. */
const isPraise = (sentence: string): boolean =>
  !/ (?:ingen|intet|ikke|uden|godkend[^ ]*|enige?|tilslutte[^ ]*|bakker|tiltræde[^ ]*|ellers) /.test(fold(sentence))

const isNone = (sentence: string, reading: Reading): boolean =>
  (saysOnly(sentence, noComments, new Set([...reading.names, 'selve', 'vedkommende'])) || declaresNone(sentence, reading)) &&
  pointsIn(sentence).length === 0

/** "Ingen kommentarer, men vi vil gerne se de slides": two, where one half is nothing of the minutes. */
const halvesOf = (sentence: string, reading: Reading): readonly string[] => {
  const turn = /[,;]? (?:men|og) /.exec(sentence)
  if (turn === null) return [sentence]
  const [head, rest] = [sentence.slice(0, turn.index), sentence.slice(turn.index + turn[0].length)]
  // "Jeg kan ikke komme, og der mangler et komma i punkt 4"
  if ((isOfComing(head, reading) || isRegret(head)) && isPlainlyOfMinutes(rest)) return [head, rest]
  const isBeside = kindOf(rest, reading) !== 'minutes' || !(isPraise(head) || isPlainlyOfMinutes(rest))
  return isNone(head, reading) && isBeside ? [head, rest] : [sentence]
}

/** "… under punkt 3. Ellers ingen bemærkninger": a figure and its stop, and a sentence behind it. */
const behindPoint = /(?<=(?:punkt|pkt\.|pkt) \d{1,2}\.) (?=\p{Lu}\p{Ll})/u

/** "… et punkt på næste møde om kurser? 20 min.": what follows in the same line says more of the item. */
const withWhatFollows = (line: string, reading: Reading): readonly Sorted[] => {
  let isItem = false
  return line
    .split(behindPoint)
    .flatMap(sentencesOf)
    .flatMap(each => halvesOf(each, reading))
    .map(sentence => {
      isItem = pointsIn(sentence).length === 0 && (isItem || isOtherItem(sentence))
      return { sentence, kind: isItem ? 'aside' : kindOf(sentence, reading) }
    })
}

const kindOf = (sentence: string, reading: Reading): Kind => {
  const { sender } = reading.situation
  // The secretariat's own work is sorted before (`ofOffice`).
  const isOrder = isToUs(sentence) && sender !== null && !isSecretariat(sender)
  if (isOrder || isOfItem(sentence) || isOfComing(sentence, reading)) return 'beside'
  if (isLater(sentence, reading)) return 'later'
  if (isNone(sentence, reading)) return 'none'
  if (isTalk(sentence, reading)) return 'talk'
  if (isAsked(sentence) && !isOfMinutes(sentence) && !mayBeOfThem.test(fold(sentence))) return 'aside'
  return isAside(sentence, false) || isRegret(sentence) || wasAway.test(fold(sentence)) ? 'aside' : 'minutes'
}

/** "Vedhæftet er vores introforløb, som vi lovede. Det må gerne deles": of the file that came along, and no comment. */
const withoutHandedOver = (all: readonly Sorted[], reading: Reading): readonly Sorted[] =>
  all.map(({ sentence, kind }, at): Sorted => {
    const isFollowing = at > 0 && isHandedOver(all[at - 1]?.sentence ?? '', reading) && isOfThatFile(sentence)
    return { sentence, kind: isHandedOver(sentence, reading) || isFollowing ? 'beside' : kind }
  })

/** "Resten har jeg ingen kommentarer til": beside what was asked or handed over. */
const noneOfTheRest =
  /^ (?:(?:og|til|ellers|resten|derudover|herudover|øvrigt|i|det|øvrige) ){1,4}har (?:jeg|vi) (?:ingen|ikke nogen) (?:kommentarer|bemærkninger|rettelser|ændringer)(?: (?:til|herfra|resten|referatet)){0,2} $/

const isOfTheRest = (sentence: string, { names }: Reading): boolean =>
  noneOfTheRest.test(fold(sentence)) || saysOnly(sentence, noComments, new Set([...names, ...read]))
/** That there is nothing else: a "none" only where nothing is said of the minutes either. */
const withRest = (all: readonly Sorted[], reading: Reading): readonly Sorted[] =>
  all.every(each => each.kind !== 'minutes' || isOfTheRest(each.sentence, reading))
    ? all.map(each => (each.kind === 'minutes' ? { ...each, kind: 'none' } : each))
    : all

/**
 * "Hvem har meldt fejlen ind under pkt. 11? Jeg vil gerne tale med vedkommende": what a writer without comments asks, what is asked of the approved minutes, and a
 * wish to talk with somebody, is to be answered by people and not to be read by everybody.
 */
const withoutAsked = (all: readonly Sorted[], isApproved: boolean): readonly Sorted[] => {
  const isNone = all.some(({ kind, sentence }) => kind === 'none' && !isPraise(sentence))
  const wants = all.some(({ sentence }) => wantsSomebody(sentence))
  return all.map(({ sentence, kind }): Sorted => {
    const isAnswered = (isNone || isApproved || wants) && isAnswerable(sentence)
    return { sentence, kind: kind === 'minutes' && (isAnswered || wantsSomebody(sentence)) ? 'beside' : kind }
  })
}

/** "Vi drøftede også taksterne": may be a comment, unless the writer has none, or the minutes are approved. Then it is for people. */
const notPlainly = (all: readonly Sorted[], isApproved: boolean): readonly Sorted[] =>
  isApproved || all.some(({ kind, sentence }) => kind === 'none' && !isPraise(sentence))
    ? all.map(each => (each.kind === 'minutes' && !isPlainlyOfMinutes(each.sentence) ? { ...each, kind: 'aside' } : each))
    : all

/** "Jeg er på barsel fra på mandag. Lise overtager", "Sikker mail, 10 min": where nothing is said of the minutes, what stands around such words is of them. */
const ofAnotherMatter = (all: readonly Sorted[], reading: Reading): readonly Sorted[] => {
  const isElsewhere = ({ sentence }: Sorted): boolean =>
    isOfComing(sentence, reading) || / \d{1,3} min(?:utter)? /.test(fold(sentence))
  return all.some(isElsewhere) && !all.some(({ kind, sentence }) => kind === 'minutes' && isOfMinutes(sentence))
    ? all.map(each => (each.kind === 'minutes' ? { ...each, kind: 'aside' } : each))
    : all
}

/** "Der er flere, der har skrevet til mig", "Jeg skal bruge det til vores direktør": why something is asked, told behind the question. */
const isBackground = (sentence: string): boolean =>
  !isAsked(sentence) &&
  !isPlainlyOfMinutes(sentence) &&
  pointsIn(sentence).length === 0 &&
  !/[\d:]/.test(sentence) &&
  background.test(fold(sentence))
const background =
  /^ (?:(?:for|og|da) )?(?:der er (?:[^ ]{1,20} ){0,3}(?:der|som) (?:har|vil|gerne|spørger|skriver|efterlyser|beder|venter)|(?:flere|mange|nogle|nogen|andre|min chef|chefen|kollegerne|mine kolleger|vores [^ ]{1,20})(?: [^ ]{1,20}){0,3} (?:har skrevet|har spurgt|spørger|skriver|efterlyser|venter|vil gerne)|(?:jeg|vi) (?:skal|vil|har) (?:[^ ]{1,12} ){0,2}(?:bruge|brug for|sende|vise|dele)|det (?:er|skal bruges) til) /
const withBackground = (all: readonly Sorted[]): readonly Sorted[] =>
  all.map((each, at): Sorted => {
    const before = all[at - 1]
    const isBehind = before !== undefined && isAsked(before.sentence) && (before.kind === 'aside' || before.kind === 'beside')
    return isBehind && each.kind === 'minutes' && isBackground(each.sentence) ? { ...each, kind: before.kind } : each
  })

/**
 * Each sentence of an answer to minutes, and what it is. What no shape tells stays a comment: it is read by everybody, and nothing of it is lost. Beside "no
 * comments", and after the approval, it goes to people instead: what everybody reads has to be meant for them.
 */
export const sortSentences = (reading: Reading): readonly Sorted[] => {
  const isApproved = reading.letter?.name === 'minutes-approved'
  const sorted = ofAnotherMatter(withBackground(reading.lines.flatMap(line => withWhatFollows(line, reading))), reading)
  const all = notPlainly(withRest(withoutAsked(withoutHandedOver(sorted, reading), isApproved), reading), isApproved)
  const has = (kind: Kind): boolean => all.some(each => each.kind === kind)
  return all.map(({ sentence, kind }, at): Sorted => {
    if (!has('minutes') && kind === 'beside') return { sentence, kind: 'aside' }
    if (!has('minutes')) return { sentence, kind: kind === 'none' && has('later') && isPraise(sentence) ? 'talk' : kind }
    if (kind === 'none') return { sentence, kind: isPraise(sentence) ? 'talk' : 'minutes' }
    const isItem = kind === 'aside' && at > 0 && isOtherItem(all[at - 1]?.sentence ?? '')
    if (kind === 'beside') return { sentence, kind: 'aside' }
    const isCertain = kind === 'talk' || (kind === 'aside' && (isItem || isAside(sentence, true)))
    return { sentence, kind: isCertain ? kind : 'minutes' }
  })
}
