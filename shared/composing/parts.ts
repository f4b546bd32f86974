import type { Deadline, DeadlineName } from '../calendar/types.ts'
import type { AgendaDraft, Comment, FileRef, Item, ItemKind, MinutesPaper, Slot } from '../meeting/events.ts'
import { writerOf } from '../people.ts'
import { annexesOf, annexName, itemsInOrder } from './annexes.ts'
import type { Block, Choice, Fact } from './content.ts'
import type { Words } from './words.ts'

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
export const heading = (text: string): Block => ({ kind: 'heading', text })
export const note = (text: string): Block => ({ kind: 'note', text })
export const list = (entries: readonly string[]): Block => ({ kind: 'list', entries })
export const facts = (them: readonly Fact[]): Block => ({ kind: 'facts', facts: them })
export const table = (columns: readonly string[], rows: readonly (readonly string[])[]): Block => ({
  kind: 'table',
  columns,
  rows,
  titled: false,
})
/** The same with a title as the first line of every cell but the first. */
const titledTable = (columns: readonly string[], rows: readonly (readonly string[])[]): Block => ({
  kind: 'table',
  columns,
  rows,
  titled: true,
})
export const replies = (...choices: readonly Choice[]): Block => ({ kind: 'replies', choices })
/** Blocks that stand only under a condition. */
export const when = (condition: boolean, ...blocks: readonly Block[]): readonly Block[] => (condition ? blocks : [])

/** A letter that was lost on the way is shown as a mark: whoever wrote it is told, since nobody else knows what stood there. */
export const lostLetters = (texts: readonly (string | null)[], w: Words): readonly Block[] =>
  when(
    texts.some(text => text?.includes('\ufffd') === true),
    note(
      w.t(
        'Nogle tegn i din mail kunne ikke læses. De står som \ufffd. Svar med den rigtige tekst, hvis det betyder noget.',
        'Some signs in your mail could not be read. They are shown as \ufffd. Answer with the right text if it matters.',
      ),
    ),
  )

export const kindName = (kind: ItemKind, w: Words): string =>
  ({ B: w.t('beslutning', 'decision'), O: w.t('orientering', 'information'), D: w.t('drøftelse', 'discussion') })[kind]

export const minutesText = (minutes: number, w: Words): string => w.t(`${minutes}\u00a0min.`, `${minutes}\u00a0min`)

/** Where planning meetings are: what their calendar entry says. */
export const planningPlace = (w: Words): readonly Fact[] => {
  const { usualPlace } = w.charter.meetings
  return usualPlace === '' ? [] : [w.fact(w.t('Hvor', 'Where'), usualPlace)]
}

export const fileNames = (files: readonly FileRef[], w: Words): string => w.list(files.map(file => file.name))

/** "Navngivning af skemaer" (P-12), as it is named in a sentence. */
export const named = (item: Pick<Item, 'id' | 'title'>, w: Words): string =>
  w.t(`»${item.title}« (${item.id})`, `"${item.title}" (${item.id})`)

/** Everything that we understood of an item. `annexes`: its files as an agenda counts them, where it stands on one. */
export const itemBlock = (item: Item, w: Words, annexes: readonly string[] = []): Block => ({
  kind: 'item',
  title: `${item.id}: ${item.title}`,
  lines: [
    [
      w.t(`Fra ${w.short(item.by.organisation)}`, `From ${w.short(item.by.organisation)}`),
      ...(w.charter.itemKinds ? [w.t(`til ${kindName(item.kind, w)}`, `for ${kindName(item.kind, w)}`)] : []),
      w.count(item.minutes, 'minute'),
      ...(item.presenter === null ? [] : [w.t(`v/\u00a0${item.presenter}`, `presented by ${item.presenter}`)]),
    ].join(', '),
    ...(item.text === '' ? [] : [item.text]),
    ...(item.recommendation === null
      ? []
      : [w.t(`Indstilling: ${item.recommendation}`, `Recommendation: ${item.recommendation}`)]),
    ...(annexes.length > 0
      ? [w.list(annexes)]
      : item.attachments.length > 0
        ? [w.t(`Bilag: ${fileNames(item.attachments, w)}`, `Attachments: ${fileNames(item.attachments, w)}`)]
        : []),
  ],
})

const slotDetails = (item: Item | undefined, w: Words) =>
  item === undefined
    ? ''
    : [
        item.id,
        w.t(`fra ${w.short(item.by.organisation)}`, `from ${w.short(item.by.organisation)}`),
        ...(item.presenter === null ? [] : [w.t(`v/\u00a0${item.presenter}`, `presented by ${item.presenter}`)]),
      ].join(', ')

/**
 * The kind of each item stands below its time, in full: on a telephone a column of its own would leave too little for the titles, and
 * a letter in its place means nothing to whoever is new.
 */
export const agendaTable = (agenda: AgendaDraft, items: readonly Item[], w: Words): Block => {
  const kindOf = ({ kind }: Slot): readonly string[] => (kind === null || !w.charter.itemKinds ? [] : [kindName(kind, w)])
  const hasKinds = agenda.slots.some(slot => kindOf(slot).length > 0)
  return titledTable(
    [hasKinds ? w.t('Tid og art', 'Time and kind') : w.t('Tid', 'Time'), w.t('Punkt', 'Item')],
    agenda.slots.map(slot => {
      const details = slotDetails(
        items.find(it => it.id === slot.item),
        w,
      )
      const time = [`${w.clock(slot.from)}-${w.clock(slot.to)}`, `(${minutesText(slot.minutes, w)})`, ...kindOf(slot)]
      return [time.join('\n'), details === '' ? slot.title : `${slot.title}\n${details}`]
    }),
  )
}

/** The members' items in the agenda's order, each with its text, and its files under the names that they have beside the mail. */
export const agendaItems = (agenda: AgendaDraft, items: readonly Item[], w: Words, shown = agenda): readonly Block[] => {
  const annexes = annexesOf(agenda, items)
  return itemsInOrder(shown, items).map(item =>
    itemBlock(
      item,
      w,
      annexes.filter(annex => annex.item.id === item.id).map(annex => annexName(annex, w.charter)),
    ),
  )
}

/** Comments in the order of the minutes' points; those about the whole paper come last. */
export const commentBlocks = (comments: readonly Comment[], w: Words): readonly Block[] =>
  comments
    .toSorted(
      (a, b) => (a.item ?? '\uFFFF').localeCompare(b.item ?? '\uFFFF', 'da', { numeric: true }) || a.at.localeCompare(b.at),
    )
    .map(comment => ({ kind: 'quote', from: commentFrom(comment, w), text: comment.text }))

const commentFrom = (comment: Comment, w: Words) =>
  [
    comment.item === null ? w.t('Til referatet', 'On the minutes') : w.t(`Til punkt ${comment.item}`, `On item ${comment.item}`),
    w.t(
      `${writerOf(comment.by)}, ${w.short(comment.by.organisation)}, ${w.on(w.dayOf(comment.at))}`,
      `${writerOf(comment.by)}, ${w.short(comment.by.organisation)}, ${w.on(w.dayOf(comment.at))}`,
    ),
    ...(comment.late ? [w.t('efter fristen', 'after the deadline')] : []),
  ].join(' – ')

/** The minutes as they came: their text, their files, or both. */
export const minutesBlocks = (minutes: MinutesPaper, w: Words): readonly Block[] => [
  heading(w.t('Referatet', 'The minutes')),
  ...when(
    minutes.attachments.length > 0,
    paragraph(w.t(`Vedhæftet: ${fileNames(minutes.attachments, w)}.`, `Attached: ${fileNames(minutes.attachments, w)}.`)),
  ),
  ...when(minutes.text !== '', { kind: 'paper', text: minutes.text }),
]

const deadlineNames: Readonly<Record<DeadlineName, readonly [da: string, en: string] | null>> = {
  'call-for-items': ['Mail til netværket om punkter', 'Call for items to the network'],
  'items-reminder': ['Venlig påmindelse om punkter', 'Friendly reminder of items'],
  'items-due': ['Frist for punkter', 'Items due'],
  'submission-summary': [
    'Oversigt over punkterne til mødeleder og sekretariat',
    'Overview of the items to chair and secretariat',
  ],
  'planning-invitation': ['Indkaldelse til planlægningsmødet', 'Invitation to the planning meeting'],
  'planning-meeting': ['Planlægningsmøde', 'Planning meeting'],
  'agenda-for-approval': ['Dagsorden til godkendelse i sekretariatet', 'Agenda to the secretariat for approval'],
  'agenda-due': ['Dagsorden til netværket', 'Agenda to the network'],
  'minutes-template': ['Skabelon til referenten', 'Template to the minute-taker'],
  'meeting-ends': null,
  'minutes-nudge-1': null,
  'minutes-nudge-2': null,
  'minutes-missing': null,
  'comments-halfway': ['Bemærkninger samlet til referenten', 'Comments so far to the minute-taker'],
  'comments-due': ['Frist for bemærkninger til referatet', 'Comments on the minutes due'],
  approval: ['Godkendelse af referatet', 'Approval of the minutes'],
}

export const deadlineName = (name: DeadlineName, w: Words): string | null => {
  const names = deadlineNames[name]
  return names === null ? null : w.t(...names)
}

/** A deadline's name where it came as text; one that nobody knows is shown to nobody. */
export const deadlineOf = (name: string): DeadlineName =>
  Object.hasOwn(deadlineNames, name) ? (name as DeadlineName) : 'meeting-ends'

/** Days of a meeting as facts; `strong` are those that the reader must keep. */
export const deadlineFacts = (
  deadlines: readonly Deadline[],
  w: Words,
  strong: readonly DeadlineName[] = ['items-due', 'comments-due'],
): readonly Fact[] =>
  deadlines.flatMap(deadline => {
    const label = deadlineName(deadline.name, w)
    if (label === null) return []
    const day = deadline.name === 'planning-meeting' ? `${w.day(deadline.on)} ${w.time(deadline.at)}` : w.day(deadline.on)
    return [{ label, value: day, more: w.moved(deadline), strong: strong.includes(deadline.name) }]
  })
