import type { Instant } from '../calendar/types.ts'
import type { Charter } from '../charter/charter.ts'
import type { AlsoTold, Answering, Letter, MeetingFacts } from '../letters.ts'
import type { Parcel } from '../letters-around.ts'
import type { Recipient } from '../people.ts'
import { cleanFileName, harmless, harmlessOnce } from './clean.ts'
import type { Block, Choice, Content, Writer } from './content.ts'
import type { Drawn } from './html.ts'
import { cidOf, drawnHtml } from './html.ts'
import type { CalendarOut } from './invitations.ts'
import { invitationOf } from './invitations.ts'
import { writers } from './letters/all.ts'
import { rehearsed } from './letters/rehearsal.ts'
import { withParcel } from './parcel.ts'
import { paragraph } from './parts.ts'
import { choicesOf } from './replies.ts'
import { codeOf, isReadInGoogle, subjectOf } from './subject.ts'
import { renderText } from './text.ts'
import type { Words } from './words.ts'
import { wordsFor } from './words.ts'
import { yearFileOf } from './year-calendar.ts'

export interface FileOut {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
}

/** What a letter to one person needs beside its facts. */
export interface Extras {
  /** The ready address under which this letter to this person is answered. */
  readonly replyTo: string
  /** When the letter was queued: the time stamp of an invitation. */
  readonly at: Instant
  readonly answering: Answering | null
  /** Files that go along (the minutes', an item's), in their order. */
  readonly files: readonly FileOut[]
  /** Where this mail carries only a part of the files. */
  readonly parcel?: Omit<Parcel, 'files'>
}

export interface Composed {
  readonly subject: string
  readonly html: string
  readonly text: string
  readonly attachments: readonly FileOut[]
  readonly calendar: CalendarOut | null
  readonly pictures: readonly PictureOut[]
}

/** A drawing that the HTML shows under this Content-ID, to be painted `width` pixels wide. */
export interface PictureOut {
  readonly cid: string
  readonly name: string
  readonly svg: string
  readonly width: number
}

/** A letter to one reader as a mail's parts. The same facts always give the same mail. */
export const compose = (letter: Letter, to: Recipient, charter: Charter, extras: Extras): Composed => {
  const draft = draftFor(letter, to, charter)
  const {
    content,
    lines,
    html: draw,
  } = extras.parcel === undefined ? { ...draft.shown, content: draft.content } : withItsPart(draft, letter, extras.parcel)
  const w = draft.wordsTo(to)
  const { html, cut } = draw(extras.replyTo, codeOf(draft.meeting, charter))
  const text = `${lines.join('\n')}\n`
  const asText: FileOut = {
    name: `${w.t('Hele mailen', 'The whole mail')}.txt`,
    type: 'text/plain',
    bytes: new TextEncoder().encode(text),
  }
  return {
    subject: subjectOf(content, draft.meeting, extras.answering, w),
    html,
    text,
    attachments: [
      ...extras.files.map((file, at) => ({ ...file, name: cleanFileName(file.name, w.t(`fil-${at + 1}`, `file-${at + 1}`)) })),
      ...drawingsIn(content),
      ...yearFileOf(harmlessOnce(letter), w, extras.at),
      ...(cut ? [asText] : []),
    ],
    calendar: invitationOf(harmlessOnce(letter), w, extras.at),
    pictures: content.blocks.flatMap(block =>
      block.kind === 'picture' ? [{ cid: cidOf(block.file), name: `${block.file}.png`, svg: block.svg, width: block.width }] : [],
    ),
  }
}

/** A picture goes along as a drawing too, for whoever wants to print it large. */
const drawingsIn = (content: Content): readonly FileOut[] =>
  content.blocks.flatMap(block =>
    block.kind === 'picture'
      ? [{ name: `${block.file}.svg`, type: 'image/svg+xml', bytes: new TextEncoder().encode(block.svg) }]
      : [],
  )

/** The lines of the letter's text part: whatever comes back in a reply and stands among them is quotation. */
export const linesOf = (letter: Letter, to: Recipient, charter: Charter): readonly string[] =>
  draftFor(letter, to, charter).shown.lines

/** The subject under which a letter left, where it answered nobody's mail. */
export const subjectFor = (letter: Letter, to: Recipient, charter: Charter): string => {
  const draft = draftFor(letter, to, charter)
  return subjectOf(draft.content, draft.meeting, null, draft.wordsTo(to))
}

/** The answers that a letter offers. */
export const choicesFor = (letter: Letter, to: Recipient, charter: Charter): readonly Choice[] =>
  letter.name === 'rehearsed' ? [] : choicesOf(draftFor(letter, to, charter).content)

/** What a letter said to its reader, for recognising it in an answer. */
export interface Said {
  /** Of the text part: whatever comes back in a reply and stands among them is quotation. */
  readonly lines: readonly string[]
  /** Its links lead to the network's plain address: it is read, not sent. */
  readonly html: string
  /** Under which it left, where it answered nobody's mail: what an answer's subject goes back to. */
  readonly subject: string
  /** Whether the subject is the one for readers at Google. */
  readonly inGoogle: boolean
  /** What the writer looked at of its reader. Every other reader of whom the same is true was told the same. */
  readonly looked: ReadonlyMap<keyof Recipient, unknown>
}

/** The letter as it was written once, to this reader. */
export const saidTo = (letter: Letter, to: Recipient, charter: Charter): Said => {
  const draft = draftFor(letter, to, charter)
  const { content, shown, looked, meeting } = draft
  // The subject asks one thing of the address, and would make every reader another.
  const subject = subjectOf(content, meeting, null, draft.wordsTo(to))
  return { lines: shown.lines, html: shown.read, looked, subject, inGoogle: isReadInGoogle(to.address) }
}

export { isReadInGoogle }

interface Written {
  readonly content: Content
  readonly w: Words
  readonly meeting: MeetingFacts | null
  /** The words to another reader. A letter that shows another one stays in the words to that one's reader. */
  readonly wordsTo: (reader: Recipient) => Words
}

/** A letter as it was written to one reader, and to every other one of whom the same is true. */
interface Draft extends Written {
  readonly shown: Shown
  readonly charter: Charter
  readonly looked: ReadonlyMap<keyof Recipient, unknown>
}

/** What is said, in the two ways in which it is shown: one for all readers to whom it comes to the same, whatever of them was looked at. */
interface Shown {
  /** The content, to be compared with another's. */
  readonly of: string
  readonly lines: readonly string[]
  readonly html: Drawn
  /** The HTML as it is read and not sent: its links lead to the network's plain address. */
  readonly read: string
}

/** Letters whose drafts are remembered: about as many leave at the same time. */
const mostLetters = 8
/** Of one letter: a call for items says the name of the reader's municipality, and there are 98 in Denmark. */
const mostDrafts = 100
const drafts = new Map<Letter, readonly Draft[]>()

/** What is said to one reader is written once: for the record of what was told, for the mail, and for others who are told the same. */
const draftFor = (letter: Letter, to: Recipient, charter: Charter): Draft => {
  const known = drafts.get(letter) ?? []
  const same = known.find(
    draft => draft.charter === charter && [...draft.looked].every(([name, value]) => harmless(to[name], name) === value),
  )
  if (same !== undefined) return same
  const draft = drafted(letter, to, charter, known)
  drafts.delete(letter)
  drafts.set(letter, [...known, draft].slice(-mostDrafts))
  const oldest = drafts.keys().next().value
  if (drafts.size > mostLetters && oldest !== undefined) drafts.delete(oldest)
  return draft
}

const drafted = (letter: Letter, to: Recipient, charter: Charter, known: readonly Draft[]): Draft => {
  const looked = new Map<keyof Recipient, unknown>()
  const watch = (reader: Recipient): Recipient =>
    new Proxy(reader, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name)
        looked.set(name as keyof Recipient, value)
        return value
      },
    })
  const it = written(letter, to, charter, watch)
  const of = JSON.stringify(it.content)
  // A digest looks at each reader's municipality, and says the same to nearly all of them.
  const same = known.find(draft => draft.charter === charter && draft.shown.of === of)
  return { ...it, shown: same?.shown ?? shownOf(it, of, charter), charter, looked }
}

/** Of a reader nothing is shown but what the content says: no writer of text or HTML may ask for more (`Words`, without the reader). */
const shownOf = ({ content, w, meeting }: Written, of: string, charter: Charter): Shown => {
  const html = drawnHtml(content, w)
  return { of, lines: renderText(content, w), html, read: html(charter.address, codeOf(meeting, charter)).html }
}

const withItsPart = ({ content, w }: Draft, letter: Letter, parcel: Omit<Parcel, 'files'>) => {
  const whole = withParcel(content, harmless(parcel), w, letter.name === 'minutes-preview')
  return { content: whole, lines: renderText(whole, w), html: drawnHtml(whole, w) }
}

const written = (letter: Letter, to: Recipient, charter: Charter, watch = (reader: Recipient) => reader): Written => {
  const facts = harmlessOnce(letter)
  if (facts.name === 'rehearsed') {
    const inner = written(facts.letter, facts.to, charter)
    return { content: rehearsed(inner.content, facts, inner.w), w: inner.w, meeting: null, wordsTo: () => inner.w }
  }
  const meeting = 'meeting' in facts ? facts.meeting : null
  const first = facts.name === 'digest' || facts.name === 'status' ? (facts.meetings[0]?.meeting ?? null) : meeting
  const wordsTo = (reader: Recipient): Words => wordsFor(charter, harmless(reader), first)
  const w = wordsFor(charter, watch(harmless(to)), first)
  // The table of writers is typed name by name; that a name and its letter belong together is lost in the union.
  const write = writers[facts.name] as Writer<typeof facts.name>
  const greeted = withGreeting(write(facts, w), 'greeting' in facts ? facts.greeting : undefined, w)
  const content = withAlso(greeted, facts, w)
  return { content, w, meeting, wordsTo }
}

/** What the secretariat has to say besides stands below the first lines, as its own words. */
const withGreeting = (content: Content, greeting: string | undefined, w: Words): Content =>
  greeting === undefined
    ? content
    : {
        ...content,
        blocks: [
          { kind: 'quote', from: w.t('Hilsen fra sekretariatet', 'From the secretariat'), text: greeting },
          ...content.blocks,
        ],
      }

/** What else came of the mail, and what of it went on to people, stands below everything else but the ready answers: whoever wrote it sees that it was not lost. */
const withAlso = (content: Content, { alsoPassedOn, alsoNothing }: AlsoTold, w: Words): Content => {
  const told: Block[] = []
  if (alsoNothing)
    told.push(
      paragraph(
        w.t(
          'Vi har også noteret, at I ikke har punkter til mødet.',
          'We have also noted that you have no items for the meeting.',
        ),
      ),
    )
  if (alsoPassedOn !== undefined)
    told.push(
      paragraph(
        w.t(
          'Det her fra din mail har vi sendt til sekretariatet, som skriver til dig, hvis der er noget at svare på:',
          'This part of your mail has gone to the secretariat, who write to you if there is anything to answer:',
        ),
      ),
      { kind: 'quote', from: w.to.name, text: alsoPassedOn },
    )
  if (told.length === 0) return content
  const { blocks } = content
  const end = blocks.at(-1)?.kind === 'replies' ? blocks.length - 1 : blocks.length
  return { ...content, blocks: [...blocks.slice(0, end), ...told, ...blocks.slice(end)] }
}
