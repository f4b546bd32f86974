import type { ItemWords } from '../../meeting/events.ts'
import { chooseMeeting } from '../dates/which-meeting.ts'
import { months } from '../language/calendar-words.ts'
import { findDurations } from '../language/durations.ts'
import { pointsElsewhere } from '../language/elsewhere.ts'
import { labelled } from '../language/item-labels.ts'
import { isCourtesy, mentions } from '../language/phrases.ts'
import { fold, sentencesOf, wordsOf } from '../language/text.ts'
import { fillers } from '../language/vocabulary.ts'
import { ask, toMeeting, wishes } from '../outcome.ts'
import type { Reading } from '../reading.ts'
import type { Understood, Wish } from '../understood.ts'
import { realAttachments } from './attachments.ts'
import { besideItem, tellsWhoCalled } from './item-beside.ts'
import { asksForPlace } from './item-brought.ts'
import { withoutChat } from './item-chat.ts'
import { fieldsIn } from './item-fields.ts'
import { matterIn } from './item-lead.ts'
import { asksForTime } from './item-lengths.ts'
import { pointsBelow, withoutPointers } from './item-pointed.ts'
import { clausesIn, isLengthTalk } from './item-talk.ts'
import { titleInSubject } from './item-title.ts'
import { itemWordsIn } from './item-words.ts'
import { saidIn } from './matter-said.ts'
import { saysNothingClearly } from './nothing-words.ts'
import { withSpeaker } from './one-matter.ts'
import { actIn } from './statement-acts.ts'

const says =
  'vores punkt er|mit punkt er|vores emne er|et punkt|ét punkt|et enkelt punkt|ét enkelt punkt|et kort punkt|et lille punkt|to punkter|tre punkter|fire punkter|fem punkter|nogle punkter|følgende punkter|et emne|to emner|et nyt punkt|nyt punkt|endnu et punkt|punkt til|punkter til|på dagsordenen|til dagsordenen|forslag til dagsorden|forslag til dagsordenen|et dagsordenspunkt|emner til|agenda item|agenda items|on the agenda|for the agenda|item for|items for|an item|another item|one more item'.split(
    '|',
  )

const saysNone = (said: readonly string[]): boolean =>
  said
    .slice(0, 6)
    .filter(
      (sentence, at) => at < 2 || !/ (?:ellers|andet|andre|flere|derudover|udover|yderligere|mere|end) /.test(fold(sentence)),
    )
    .some(sentence =>
      / (?:ingen|ikke nogen|ikke|no) (?:punkter|punkt|emner|items) | (?:ikke noget|intet|ingenting|nothing) (?:nyt |new )?(?:til|på|for) (?:the )?(?:dagsordenen|dagsorden|agenda) /.test(
        fold(sentence),
      ),
    )

/** "Flyt fristen for punkter til 1. april" brings none. */
/** "Der er kun kommet fire punkter", "Vi har fået tre punkter ind": speaks of the agenda. */
const counted =
  / (?:er|var|har) (?:\S+ ){0,3}(?:kommet|modtaget|indkommet|fået|indmeldt|meldt) (?:\S+ ){0,2}(?:punkter|emner|items) |^ (?:(?:nå|jamen|hov|er|der|det|har|vi|i|du) ){0,3}(?:kun|bare|blot) (?:de |det )?[^ ]{1,5} (?:punkter|emner) $/g
const theirDeadline = / frist(?:en)? for (?:at )?(?:sende |indsende |indsendelse af |nye )?(?:punkter|emner|items) /g

/** "Kan vi få fjernarkivet med på næste møde?", "Vi vil gerne tage chat op på mødet i april": a matter, and the meeting that it is wanted for. */
const atMeeting =
  / (?:på|til|ved) (?:(?:det )?(?:næste|kommende) (?:erfa-)?møde|næste gang|mødet|erfa-mødet|dagsordenen|programmet) /
/** Of the meeting, and no matter for it. */
const ofMeeting =
  / (?:link|linket|referat|referatet|dagsordenen|indkaldelsen|parkering|frokost|frist|fristen|mødet|teams|lokale|lokalet|gæst|gæster|kollega|kolleger|deltagere|afbud) /
const wantsAtMeeting = (sentence: string): boolean => {
  const matter = matterIn(sentence.replace(/(?:, (?:ca\.? |cirka )?[^,]{2,14} (?:min\S{0,5}|timer?|kvarter))?[.!?]{0,3}$/, ''))
  return matter !== null && atMeeting.test(fold(sentence)) && !ofMeeting.test(fold(matter))
}

/** "Vi vil gerne have 10 minutter til at fortælle om logning", "Kan vi få et kvarter til sikker mail?": time, and what for. */
const timeFor =
  / (?:have|få|ønsker|bede om|beder om|brug for|bruge|afsætte|afsat|reservere|reserveret) (?:[^ ]+ ){0,4}?(?:\d{1,3} (?:min|minutter)|et kvarter|(?:en )?halv time|tyve minutter|ti minutter) (?:[^ ]+ ){0,4}?til (?:at (?:fortælle|vise|drøfte|orientere|vende|høre|præsentere|tale|snakke|gennemgå|dele|diskutere|give|fremlægge|spørge|tage|samle|lægge|demonstrere) |(?!at |en |et |mødet|mødeleder|referent|frokost|pause|pausen|status|navne|velkomst|evaluering|transport)[^ ]{4,30} )/
const wantsTimeFor = (sentence: string): boolean => {
  const folded = fold(sentence)
  return timeFor.test(folded) && asksForTime(sentence) && !/ (?:ikke|pause|punktet|punkt|mere|ekstra|længere) /.test(folded)
}

/** "Vi vil gerne drøfte arkivering af mails. 15 minutter": a matter, and how long it takes. */
const wantsWithLength = (said: readonly string[]): boolean =>
  said.some(wantsTimeFor) ||
  (said.some(each => {
    const matter = matterIn(each)
    return matter !== null && asksForPlace(each) && !ofMeeting.test(fold(matter))
  }) &&
    said.some(each => fieldsIn(each).fields.minutes !== null))

/** "Viggo og jeg orienterer gerne om version 8.4. Giv os en halv time": what is to be told, and the time that it takes. */
const tellsAndAsksTime = ({ said, names }: Pick<Reading, 'said' | 'names'>): boolean =>
  said.length <= 6 &&
  said.some(each => {
    const matter = saidIn(each, names)
    return matter?.isWanted === true && matter.kind !== null && !ofMeeting.test(fold(matter.title))
  }) &&
  said.some(each => clausesIn(each).some(clause => isLengthTalk(clause) && / (?:os|mig|sæt|afsæt|giv|brug) /.test(fold(clause))))

/** Whether a mail says by itself that it brings an item, whatever it answers. What we have asked about is answered in any words, as a mail of its own is. */
export const hasItemWords = ({ lines, said, subject, subjectIsOwn, letter, names }: Reading): boolean =>
  !saysNone(said) &&
  (((letter === null || letter.name === 'question') &&
    (said.slice(0, 4).some(wantsAtMeeting) || wantsWithLength(said.slice(0, 6)) || tellsAndAsksTime({ said, names }))) ||
    saysItem({ lines, said, subject, subjectIsOwn }))

/** Two lines or more of a list, each with how long it takes: whatever words they hold. */
const listsLengths = (lines: readonly string[]): boolean =>
  lines.slice(0, 40).filter(line => /^\s*(?:[-•*–]|\d{1,2}[.)])\s/.test(line) && findDurations(line).length === 1).length > 1

const saysItem = ({
  lines,
  said,
  subject,
  subjectIsOwn,
}: Pick<Reading, 'lines' | 'said' | 'subject' | 'subjectIsOwn'>): boolean =>
  lines.slice(0, 40).some(line => labelled(line)?.label === 'title' && labelled(line)?.value !== '') ||
  listsLengths(lines) ||
  said.slice(0, 6).some(sentence => mentions(fold(sentence).replace(theirDeadline, ' ').replace(counted, ' '), says)) ||
  (subjectIsOwn &&
    /^(?:(?:nyt |nye )?punkt(?:er)?(?:\s*:| til | \p{L})|dagsordenspunkt|forslag til (?:dagsorden|punkt)|agenda item|item:|emne(?:r)?(?: til [^:]{1,60})?:)/iu.test(
      subject.stem,
    ))

/** Somebody wants to know something; that is no item unless it says so. */
export const isQuestion = ({ said }: Reading): boolean => {
  const [first = '', ...more] = said
  const [word = ''] = wordsOf(fold(first))
  const isOfMeeting = / (?:fristen|mødet|dagsordenen|referatet|indkaldelsen|invitationen|linket) /.test(fold(first))
  return (
    (more.length === 0 ||
      (isOfMeeting &&
        more.length < 3 &&
        !more.some(each => mentions(fold(each), says) || / \d{1,3} min\S* /.test(fold(each))))) &&
    first.trim().endsWith('?') &&
    !asksForTime(first) &&
    (matterIn(first) === null || isOfMeeting) &&
    /^(?:hvornår|hvor|hvem|hvad|hvordan|hvorfor|er|skal|må|har|kommer|bliver|kan|when|where|who|what|how|is|are|do|does)$/.test(
      word,
    ) &&
    !/ (?:drøfte|tale|vende|diskutere|discuss|talk) /.test(fold(first))
  )
}

/** "Kan vi nå at få et punkt mere på?" */
const asksForRoom =
  /^ (?:(?:kan|kunne|må|er der) (?:\S+ ){0,5}(?:punkt|punkter|plads) )?(?:mere |til |på |med |dagsordenen ){0,4}$/

/** "Nej, det er ikke et punkt" */
const isNone =
  /^ (?:nej )?(?:det|dette|it|this) (?:er|var|is|was) (?:ikke|not) (?:ment som )?(?:et|noget|an) (?:punkt|emne|item)(?: til (?:dagsordenen|mødet))? $/
/** "Det er et punkt til næste møde", "Ja, det er et punkt fra Lone i Hedensted": that it is one, and not which. */
const isNamelessItem =
  /^ (?:ja )?(?:det|dette|it|this) (?:er|var|is|was|s) (?:et|an) (?:punkt|emne|item)(?: (?:til|på|for) (?:næste|dagsordenen|mødet|the) ?(?:møde|gang|agenda|meeting)?(?: (?:den |d )?\d{1,2}(?: [^ ]+)?)?| fra (?:[^ ]+ ){0,5}[^ ]+)? $/

/** "Ups!", "Nå ja.", "God idé." */
const exclaims =
  /^ (?:(?:ups|hov|hovsa|nå|åh|oh|av|øv|ja|jo|nej|ok|okay|fint|super|fedt|perfekt|dejligt|god|godt|idé|ide|plan|pointe|tanke|spørgsmål|undskyld|sorry|tak|enig|klart|genialt|cool|argh|da|selvfølgelig) ){1,3}$/

const ofLead = new Set(
  'ønsker ønskes optaget optages behandlet behandles indmeldt indmeldes indmelder foreslås foreslår følgende sat sættes dagsorden dagsordenen dagsordens punkt møde mødet erfa-møde erfa-mødet til på den hermed kommune kommunen skal bedes næste kommende'.split(
    ' ',
  ),
)
/** "Til mødet den 14. april ønsker Lemvig Kommune optaget:": what stands above a name, and holds none. More than one item stands in a list, which others read. */
const isLeadLine = (line: string, names: ReadonlySet<string>): boolean =>
  line.trimEnd().endsWith(':') &&
  / (?:optaget|optages|behandlet|behandles|indmeldt|indmeldes) /.test(fold(line)) &&
  wordsOf(fold(line)).every(
    word => ofLead.has(word) || months.has(word) || names.has(word) || fillers.has(word) || /^\d+$/.test(word),
  )

/** "Tak for mailen. Nyt punkt: Roller": what is only polite is no title. */
const withoutPolite = (text: string, names: ReadonlySet<string>): string => {
  const [line = '', ...more] = text.split('\n')
  if (isLeadLine(line, names) && more.some(each => /\p{L}/u.test(each))) return more.join('\n').trim()
  const sentences = sentencesOf(line)
  const at = sentences.findIndex(
    (each, nth) => !isCourtesy(each, names) && !(nth < sentences.length - 1 && exclaims.test(fold(each))),
  )
  return at < 1 ? text : [line.slice(line.indexOf(sentences[at] ?? '')), ...more].join('\n')
}

const fileOf =
  / (?:bilag|bilaget|bilagene|vedhæftet|vedhæftede|vedlagt|vedlagte|filen|notatet|attachment|attached) (?:\S+ ){0,5}?(?:til|hører til|vedrører|for|to) (?:\S+ )?(?:nr|nummer|punkt|pkt|item) (\d{1,2}) /

/** "Der er vedhæftet et bilag til nr. 2": which of the items the files belong to, counted from 0; null where nothing says so. */
const itemOfFiles = (text: string, items: readonly ItemWords[]): number | null => {
  const at = Number(
    sentencesOf(text.slice(-2000).replaceAll('\n', ' '))
      .map(each => fileOf.exec(fold(each))?.[1])
      .find(Boolean) ?? 0,
  )
  return items.length > 1 && at >= 1 && at <= items.length ? at - 1 : null
}

/** "Se vedhæftede. Det er et punkt til mødet": what the mail brings is the file, and its name says what that is. */
export const titleOfFile = (reading: Reading): ItemWords | null => {
  const { said, names, mail } = reading
  const files = realAttachments(mail)
  const [file] = files
  const points = (each: string): boolean => pointsElsewhere(each, names) || isNamelessItem.test(fold(each))
  if (
    file === undefined ||
    files.length > 1 ||
    said.length === 0 ||
    !said.every(points) ||
    !said.some(each => pointsElsewhere(each, names))
  )
    return null
  const title = titleInSubject(
    file.name
      .replace(/\.\p{L}\p{L}{1,4}$/u, '')
      .replaceAll('_', ' ')
      .replace(/^(?:dagsordens)?punkt(?: (?:til|på|fra) \S{2,30}(?: \S{2,20})?)? ?[–-] /i, ''),
    names,
  )
  return title === null ? null : { title, text: '', kind: null, minutes: null, presenter: null, recommendation: null }
}

/** We did not ask which item, or which day. */
const answersWhich = ({ letter }: Reading): boolean => letter?.name === 'question' && letter.reason === 'not-understood'

/** "Den nye hedder Signe, signe@…": everybody would read it as a title. */
const hasAddress = /\S@\S/

/** "Nej det er ikke et punkt, det er en ny kontaktperson" */
const deniesItem = /^ (?:nej |hov |ups )?(?:det|dette) (?:er|var) (?:jo |altså |slet )?ikke (?:et|noget) (?:punkt|emne) (?!men )/
/** "Pia ud", "Anne Sofie ind" */
const comesOrGoes = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2} (?:ud|ind)$/u

/** The items of a mail, put to the meeting that it is about. */
export const itemsIn = (reading: Reading, withoutBeside = false): Understood => {
  const { subject, subjectIsOwn, isSubjectOnly, names, lines, separated } = reading
  const beside = withoutBeside || isSubjectOnly ? null : besideItem(reading)
  const text = withSpeaker(beside?.text ?? reading.text, reading.text)
  const title = subjectIsOwn && !isSubjectOnly ? titleInSubject(subject.stem, names) : null
  const own = withoutChat(title === null ? text : withoutPointers(text), names)
  const named = title === null && !isSubjectOnly ? titleOfFile(reading) : null
  const items =
    named !== null
      ? [named]
      : itemWordsIn(isSubjectOnly ? (titleInSubject(subject.stem, names) ?? '') : withoutPolite(own, names), title, names)
  // What was taken for something beside the item was what it is about.
  if (items.length === 0 && beside !== null) return itemsIn(reading, true)
  if (items.length === 0) return ask('no-text', 'words about an item, and no item')
  if (
    reading.said.some(each => deniesItem.test(fold(each))) ||
    items.some(each => comesOrGoes.test(each.title)) ||
    reading.said.every(tellsWhoCalled)
  )
    return ask('not-understood', 'that it is no item, or who comes and goes')
  if (items.some(each => actIn(`punktet ${each.title}`, false) !== null))
    return ask('not-understood', 'what becomes of an item, and no name of one')
  if (items.some(each => hasAddress.test(each.title))) return ask('not-understood', 'where somebody is reached, and no matter')
  if (items.some(each => saysNothingClearly(each.title, reading)))
    return ask('not-understood', 'that there is nothing, and words about an item')
  if (title === null && reading.said.length > 0 && reading.said.every(pointsBelow))
    return ask('no-text', 'that something is to come, and not what')
  // "Ja, det er et punkt fra Lone": the answer to what we asked of the mail before.
  const isAnswer = reading.letter?.name === 'question' && reading.said.every(each => isNamelessItem.test(fold(each)))
  if (isAnswer && answersWhich(reading))
    return wishes('the answer to our question is »item«', {
      on: 'earlier-mail',
      mail: reading.letter.mail,
      as: 'item',
      meeting: null,
    })
  if (items.some(each => isNone.test(fold(each.title)) || isNamelessItem.test(fold(each.title))))
    return ask('not-understood', 'that it is an item or is none, and not which')
  // Answers between the lines of our letter: the quoted lines are ours, and nobody's item.
  if (separated.inline.length > 0 && items.some(each => /^ *>/m.test(`${each.title}\n${each.text}`)))
    return ask('not-understood', 'answers between the lines of our own letter')
  if (items.length === 1 && asksForRoom.test(fold(items[0]?.title ?? '')))
    return ask('not-understood', 'whether there is room for an item, and not which')
  const where = [subjectIsOwn ? subject.stem : '', ...lines.slice(0, 3).filter(line => /m(?:ø|oe)de|meeting/i.test(line))].join(
    '\n',
  )
  const choice = chooseMeeting(reading, 'item', where)
  if ('ask' in choice) return choice.ask
  // "Giv os en halv time, og gerne først på dagen": for people, and its length is the item's.
  const told =
    beside?.said
      .flatMap(clausesIn)
      .filter(isLengthTalk)
      .flatMap(each => findDurations(each)) ?? []
  const [only, ...others] = items
  const lasting =
    only?.minutes === null && others.length === 0 && told.length === 1 ? [{ ...only, minutes: told[0]?.minutes ?? null }] : items
  const because = items.length === 1 ? 'an item for the agenda' : `a list of ${items.length} items for the agenda`
  const withFiles = itemOfFiles(text, items)
  const remark: readonly Wish[] =
    beside === null || beside.said.length === 0
      ? []
      : [
          {
            on: 'secretariat',
            number: choice.number,
            command: { type: 'PassRemarkOn', words: beside.said.join(' '), beside: 'item' },
          },
        ]
  return wishes(
    because,
    ...lasting.map((words, at) => ({
      ...toMeeting(choice.number, { type: 'SubmitItem', words, attachments: [] }),
      ...(withFiles === null || withFiles === at ? {} : { withoutFiles: true as const }),
    })),
    ...remark,
  )
}
