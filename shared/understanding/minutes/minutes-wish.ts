import { asksToWait } from '../agenda/asks-to-wait.ts'
import { namesOtherPaper } from '../agenda/order-to-send.ts'
import { chooseMeeting } from '../dates/which-meeting.ts'
import { realAttachments } from '../items/attachments.ts'
import { hasItemWords } from '../items/item-wish.ts'
import { mentions, saysOnly } from '../language/phrases.ts'
import { isPrivate } from '../language/private-life.ts'
import { isSmallTalk } from '../language/small-talk.ts'
import { fold, linesOf, tidy } from '../language/text.ts'
import { sendIt } from '../language/vocabulary.ts'
import { ask, nothingWanted, toMeeting, toPeople, wishes } from '../outcome.ts'
import type { Reading, Rule } from '../reading.ts'
import { answered } from '../reading.ts'
import type { Understood } from '../understood.ts'
import { besidePaper, correctedMinutes } from './corrected-minutes.ts'
import type { FormInMail } from './form-in-mail.ts'
import { formIn, unmarked } from './form-in-mail.ts'
import {
  handsOver,
  hasRemarks,
  innermost,
  isCover,
  isMinutes,
  isNoteTo,
  isOfOthers,
  isPaper,
  isToSomebody,
  leads,
  mentionsMinutes,
  saidAbove,
  withoutCover,
} from './passed-minutes.ts'

/** About the minutes, and not the minutes: "Referatet kommer i morgen", "Bemærkninger til referatet". */
const isAboutThem = (text: string): boolean =>
  / (?:bemærkning|bemærkninger|kommentar|kommentarer|rettelse|rettelser|kommer|mangler|hvornår|hvor|ikke|afbud|punkt til|comments|when|not) /.test(
    fold(text),
  )

/** "VS: Bemærkninger til referat", "VS: Spørgsmål til referatet": a mail about the minutes is passed on. */
const isSubjectAboutThem = (subject: string): boolean =>
  / (?:bemærkning|bemærkninger|kommentar|kommentarer|rettelse|rettelser|rettelsesforslag|spørgsmål|indsigelse|hvornår|mangler|rykker|afbud|comment|comments|question|questions|corrections) /.test(
    fold(subject),
  )

/** "Her er referatet", "Hermed referat", and no word of it. */
const handsAlone =
  /^ (?:(?:så|og|hej) )?(?:her (?:er|kommer|får i|har i)|hermed|vedhæftet (?:er|finder i)?|jeg (?:sender|vedhæfter)) ?(?:hermed )?(?:mit|vores|det|et udkast til)? ?(?:udkast til )?(?:udkast|referat|referatet|mødereferat|mødereferatet|udkastet)(?: (?:som lovet|nu|fra mødet|endelig|til jer))* $/

/** "Her er det i rettet udgave:", "Rettet version herunder": what stands below is a paper with a heading of its own. */
const handsAny =
  /^ (?:(?:og|så|hej|ja|ok|nu) ){0,2}(?:her (?:er|kommer|får)|hermed|herunder|nedenfor|rettet|ny|nyt|den rettede|det rettede)(?: [^ ]{1,15}){0,8} $/

/** "Jeg har vedhæftet referatet", "Referatet kommer her, se vedhæftede fil" */
const attached =
  / (?:har|er|se|hermed|finder|får) (?:[^ ]{1,12} ){0,4}?(?:vedhæftet|vedhæftede|vedhæftning|vedlagt) |^ vedhæftet /
const ofTheWork = / (?:referat\S*|udkast\S*|noter\S*|fil|filen) /
/** So many sentences say that they are there, and are not minutes themselves. */
const mostBeside = 3
const comesLater = / (?:i morgen|senere|snart|når|mandag|tirsdag|onsdag|torsdag|fredag|ikke) /
const saysAttached = (sentence: string): boolean => {
  const folded = fold(sentence)
  return handsAlone.test(folded) || (attached.test(folded) && ofTheWork.test(folded) && !comesLater.test(folded))
}

/** Nothing goes out before the secretariat's ok: a paper counts while it is waited for, also under "vent med at sende". */
const isAwaited = (forwarded: string, opening: string, { situation }: Reading): boolean =>
  isMinutes(forwarded) &&
  situation.meetings.some(each => each.phase === 'held') &&
  !/ (?:bemærkning|bemærkninger|kommentar|kommentarer|rettelser til|afbud|punkt til|comments) /.test(fold(opening))

/** Files and mails that came along: what a cover note covers. */
const hasPapers = ({ mail }: Reading): boolean => realAttachments(mail).length > 0 || mail.forwardedMails.length > 0

/** "Her er mit udkast. Sig til, hvis der er noget": what the minute-taker wrote to the secretariat stands in nobody's minutes. */
const isNoteAlone = (forwarded: string): boolean =>
  isCover(forwarded) && (leads(forwarded) || (isNoteTo(forwarded) && !isMinutes(forwarded)))

/** The text of the minutes: of a forward its forwarded part, otherwise the own words where they are more than a cover note. */
const minutesText = (reading: Reading): string => {
  const forwarded = innermost(tidy(reading.separated.forwarded))
  if (forwarded !== '') return hasPapers(reading) && isNoteAlone(forwarded) ? '' : withoutCover(forwarded)
  return hasPapers(reading) && isCover(reading.text) ? '' : withoutCover(withoutLead(unmarked(reading.text)))
}

/** "Hermed referatet:" above the minutes is not in them. */
const withoutLead = (text: string): string => {
  const [first = '', ...rest] = text.split('\n')
  const isLead = leads(first) || (handsAny.test(fold(first)) && mentionsMinutes(rest.find(each => each.trim() !== '') ?? '', 3))
  return (isLead ? rest.join('\n') : text).trim()
}

const bring = (reading: Reading, because: string): Understood => {
  const { subject, lines, letter } = reading
  const where = [letter === null ? subject.stem : '', ...lines.slice(0, 3)].join('\n')
  const choice = chooseMeeting(reading, 'minutes', where)
  if ('ask' in choice) return choice.ask
  const { number } = choice
  const isCovered = hasPapers(reading) && isCover(reading.text)
  const above = reading.separated.forwarded === '' && !isCovered ? saidAbove(unmarked(reading.text)) : []
  const beside = isCovered ? besidePaper(reading, leads) : besidePaper({ ...reading, said: above }, hands)
  const paper = toMeeting(number, { type: 'SubmitMinutes', text: minutesText(reading), attachments: [] })
  return wishes(because, paper, ...toPeople(number, beside))
}

/** "Her kommer det hele i selve mailen": of the paper itself, like small talk and why it is late. */
const hands = (sentence: string): boolean =>
  leads(sentence) ||
  (/ (?:her|hermed|herunder|nedenfor|nedenstående) /.test(fold(sentence)) && !sentence.includes('?')) ||
  isSmallTalk(sentence) ||
  isPrivate(sentence)

/** What the minute-taker says above the form is for whoever sends it out, and in nobody's minutes. */
const bringForm = ({ paper, above }: FormInMail, reading: Reading): Understood => {
  const heard = bring({ ...reading, text: paper }, 'the form for the minutes, filled in in the mail itself')
  const number = heard.kind === 'wishes' ? heard.wishes.find(each => each.on === 'meeting')?.number : undefined
  return heard.kind !== 'wishes' || number === undefined
    ? heard
    : { ...heard, wishes: [...heard.wishes, ...toPeople(number, besidePaper({ ...reading, said: above }, hands))] }
}

/** The meeting of which a letter says that its minutes wait for an ok: the preview, or what says that they do. */
const waitingMinutes = (reading: Reading): number | null => {
  const noted = answered(reading, 'already-noted')
  if (noted?.command === 'HoldMinutes') return noted.meeting?.number ?? null
  return answered(reading, 'minutes-preview')?.meeting.number ?? null
}

/** Minutes that come in: forwarded, sent to their own address, or as the answer to whoever waits for them (G32, G40). */
export const minutesIn: Rule = reading => {
  const { situation, separated, subject, text, said, lines } = reading
  const { hint, addressedAs } = situation
  if (hint === 'minutes') return bring(reading, 'the sender has said that these are minutes')
  if (hint != null) return null
  const corrected = correctedMinutes(reading)
  if (corrected !== null) return corrected
  if (answered(reading, 'minutes-for-comment', 'comment-receipt', 'call-for-items', 'items-reminder', 'item-receipt') !== null)
    return null
  const papers = hasPapers(reading)
  const passedOn = innermost(tidy(separated.forwarded))
  const forwarded = isMinutes(passedOn)
  const opening = `${lines[0] ?? ''} ${lines[1] ?? ''}`
  const isNamed = mentionsMinutes(opening, 15) || mentionsMinutes(subject.stem, 12)
  const isForward = separated.kind === 'forward' || subject.isForward
  const areShown =
    waitingMinutes(reading) !== null ||
    answered(reading, 'comments-bundle', 'minutes-receipt', 'late-comment') !== null ||
    // Our question about an answer to the preview asks for corrected minutes, too.
    answered(reading, 'question')?.offered?.to === 'minutes'
  const waits = areShown || answered(reading, 'minutes-template', 'minutes-nudge', 'minutes-missing') !== null
  const startsWithThem =
    mentionsMinutes(lines[0] ?? '', 3) && !isAboutThem(lines[0] ?? '') && !/^(?:hej,? )?til referatet/i.test(lines[0] ?? '')
  const isWhole =
    isPaper(text) ||
    (startsWithThem && lines.length > 1) ||
    (startsWithThem && /referat[^:]{0,30}:\s*\S|minutes[^:]{0,30}:\s*\S/i.test(lines[0] ?? ''))
  // Such a letter asks for corrected minutes, and is answered with much else: only what says that it is them.
  const isBelowLead =
    handsAny.test(fold(lines[0] ?? '')) && mentionsMinutes(lines[1] ?? '', 3) && isMinutes(lines.slice(1).join('\n'))
  const isHandedOver = isPaper(text) && lines.length > 1 && (startsWithThem || handsOver(lines[0] ?? '') || isBelowLead)
  const isAnswered = handsOver(lines[0] ?? '')
  const form = waits && !papers && !forwarded ? formIn(reading) : null
  if (form !== null) return bringForm(form, reading)
  if (isForward && ((isSubjectAboutThem(subject.stem) && !isAnswered) || isOfOthers(subject.stem, situation.charter))) return null
  if (hasRemarks(tidy(separated.forwarded))) return null
  if (isOfOthers(linesOf(passedOn || text)[0] ?? '', situation.charter)) return null
  const mayBeThem = !isAboutThem(opening) || isAwaited(passedOn, opening, reading)
  if (isForward && isNamed && mayBeThem && (papers || forwarded)) return bring(reading, 'minutes are forwarded')
  if (waits && !areShown && !papers && !forwarded && isAnswered && said.length <= mostBeside && said.some(saysAttached))
    return ask('no-text', 'minutes are handed over, and none have come')
  if (waits && (papers || forwarded || isHandedOver || (isWhole && !areShown)))
    return bring(reading, 'an answer to a letter that waits for minutes')
  // "VS: Referatet" with a member's words about them below came to the right address, and is no paper.
  if (passedOn !== '' && !papers && !forwarded && !isPaper(text) && isToSomebody(passedOn)) return null
  // An item that came to the wrong address is still one.
  if (addressedAs === 'minutes' && !(hasItemWords(reading) && !papers && !forwarded && !isPaper(text))) {
    // Where minutes are there already, a few words to their address are about them: "Vi besluttede også …" would take their place.
    const areIn = situation.meetings.some(each => each.minutesWait || each.phase === 'minutes-out')
    const isLoose = !areIn && said.length > 0 && !isAboutThem(text.slice(0, 300)) && !saysOnly(text, sendIt)
    const isMore = papers || forwarded || isLoose || isPaper(text)
    return isMore ? bring(reading, 'a mail to the address for minutes') : null
  }
  if (isAboutThem(opening)) return null
  if (isNamed && papers && (mentionsMinutes(opening, 15) || reading.letter === null))
    return bring(reading, 'minutes are attached')
  return reading.letter === null && ((startsWithThem && isWhole) || (isAnswered && isMinutes(withoutLead(text))))
    ? bring(reading, 'a mail that begins with the word for minutes')
    : null
}

const edition =
  /(?<!\p{L})(?:den|det) (?:rettede|nye|nyeste|seneste|opdaterede|reviderede) (?:udgave|version|referat|tekst|fil)(?!\p{L})/giu
/** "Send den rettede udgave ud": corrected minutes have come in, so that is what was shown. Below the first ones a corrected edition is still to come. */
export const withoutEdition = (reading: Reading): Reading => {
  if ((answered(reading, 'minutes-preview')?.minutes?.version ?? 1) < 2) return reading
  const plain = (words: string): string => words.replace(edition, 'den')
  return { ...reading, text: plain(reading.text), lines: reading.lines.map(plain), said: reading.said.map(plain) }
}

/** The ok is to what the letter showed, and to no other paper. */
export const sendsWhatWasSeen = (reading: Reading): { readonly type: 'DistributeMinutes'; readonly seen?: number } => {
  const seen = answered(reading, 'minutes-preview')?.minutes?.version
  return { type: 'DistributeMinutes', ...(seen === undefined ? {} : { seen }) }
}

/** "ok" to the preview of the minutes: they go out to the network (G32). Only a whole yes counts, and whatever holds them back goes before it. */
export const previewAnswer: Rule = heard => {
  const meeting = waitingMinutes(heard)
  if (meeting === null || heard.text === '') return null
  const reading = withoutEdition(heard)
  if (reading.said.length === 0)
    return mentions(fold(reading.text), sendIt)
      ? ask('not-understood', 'an ok to the preview that may be no more than a thanks')
      : nothingWanted('a polite answer to the preview')
  if (reading.said.some(each => namesOtherPaper(each, 'minutes-preview'))) return null
  const isHeld = reading.said.some(each => asksToWait(each, reading.names))
  const oks = reading.said.filter(each => saysOnly(each, sendIt, reading.names))
  // "Ok. Jeg kigger på det i morgen" is asked about.
  if (isHeld && oks.length === 0) return wishes('words that hold minutes back', toMeeting(meeting, { type: 'HoldMinutes' }))
  return oks.length === reading.said.length ? ask('not-understood', 'an ok to the preview, and words that leave it open') : null
}
