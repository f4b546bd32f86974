import type { Charter } from '../charter/charter.ts'
import type { AgendaDraft, FileRef, Item } from '../meeting/events.ts'

/** A file of an item, counted through the whole agenda. */
export interface Annex {
  readonly number: number
  readonly item: Item
  readonly file: FileRef
}

/** The members' items in the agenda's order. */
export const itemsInOrder = (agenda: AgendaDraft, items: readonly Item[]): readonly Item[] =>
  agenda.slots.flatMap(slot => items.filter(item => item.id === slot.item))

/** Every file of the agenda's items in the order in which the points come: letter, document and files count the same way. */
export const annexesOf = (agenda: AgendaDraft, items: readonly Item[]): readonly Annex[] =>
  itemsInOrder(agenda, items)
    .flatMap(item => item.attachments.map(file => ({ item, file })))
    .map((each, at) => ({ number: at + 1, ...each }))

/** "Bilag 1 – Skemaer i dag.pdf". */
export const annexName = ({ number, file }: Pick<Annex, 'number' | 'file'>, { language }: Pick<Charter, 'language'>): string =>
  `${language === 'da' ? 'Bilag' : 'Annex'} ${number} – ${file.name}`

/** What a supplementary agenda shows of the whole one: the points that are new, at their place and time. */
export const additionsTo = (agenda: AgendaDraft, added: readonly string[]): AgendaDraft => {
  const slots = agenda.slots.filter(slot => slot.item !== null && added.includes(slot.item))
  return { ...agenda, slots, totalMinutes: slots.reduce((sum, slot) => sum + slot.minutes, 0), overflowMinutes: 0 }
}
