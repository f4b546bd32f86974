import { isSecretariat } from '../../people.ts'
import { fold, wordsOf } from '../language/text.ts'
import { ask } from '../outcome.ts'
import type { Reading } from '../reading.ts'
import type { MeetingView } from '../situation.ts'
import type { Understood } from '../understood.ts'
import { codesIn, meetingsWith } from './codes.ts'

/** The meeting has been held: its items are changed no more, and what is said of them is said of its minutes. */
export const isOver = ({ phase }: MeetingView): boolean => phase === 'minutes-out' || phase === 'approved' || phase === 'held'

/** Somebody wants something of an item, and what is not clear. Where he could not change it anyway, the general question is asked. */
export const askChange = ({ situation }: Reading, number: number, id: string, because: string): Understood => {
  const view = situation.meetings.find(each => each.number === number)
  const item = view?.items.find(each => each.id === id)
  const { sender } = situation
  const isTheirs = sender !== null && (isSecretariat(sender) || item?.organisation === sender.organisation)
  if (view === undefined || item === undefined || isOver(view) || item.status === 'withdrawn' || !isTheirs)
    return ask('not-understood', because)
  return {
    kind: 'not-understood',
    reason: 'which-change',
    date: null,
    meetings: [],
    item: { meeting: number, id, title: item.title },
    because: [because],
  }
}

const adds =
  / (?:tilføj|tilføje|tilføjes|føj|beskrivelsen|teksten|handler om|handle om|drejer sig om|dreje sig om|høre om|høre mere|drøfte|drøftes|tale om|diskutere|dele|vise|vende|beskrive|også (?:om|med|have med)|add|discuss|hear about|talk about) /
const isElse = / (?:mail|mailen|telefon|tlf|ring|ringe|ringer|spørgsmål|sekretariatet|question|phone|call) /

/**
 * To "what is to change?" people also answer "Det var bare et spørgsmål" and "Ring til mig". Only words that say what the item is to hold become its
 * text, which everybody reads.
 */
export const addsToItem = (text: string): boolean => {
  const folded = fold(text)
  return adds.test(folded) && !isElse.test(folded) && !text.trimEnd().endsWith('?') && wordsOf(folded).length > 2
}

/** "Ret P-12 til 20 min", "Byt om på P-12 og P-13": of items that are there, which the secretariat changes and never brings anew. */
export const changedByOffice = (reading: Reading): Understood | null => {
  const { sender } = reading.situation
  const [id] = codesIn(reading.text)
  const [number] = id === undefined ? [] : meetingsWith(id, reading)
  return id !== undefined && number !== undefined && sender !== null && isSecretariat(sender)
    ? askChange(reading, number, id, `it is not clear what is to happen to ${id}`)
    : null
}
