import { fold, sentencesOf } from '../language/text.ts'
import type { Block } from './item-counts.ts'
import type { Fields } from './item-fields.ts'
import { fieldsIn, merge, noFields } from './item-fields.ts'
import { isTalk } from './item-talk.ts'

const ofAll = / (?:begge|alle|hver|hvert) | (?:tager|fremlægger|præsenterer) (?:dem|det hele) /
/** "Begge er 15 minutter og til drøftelse", "Ellen fremlægger begge": what is said of all of them, and the blocks without it. */
export const saidOfAll = (blocks: readonly Block[]): { readonly fields: Fields; readonly blocks: readonly Block[] } => {
  const last = blocks.at(-1) ?? []
  const said = last
    .slice(1)
    .flatMap(sentencesOf)
    .filter(each => ofAll.test(fold(each)))
    .map(each => ({ each, ...fieldsIn(each) }))
    .filter(({ fields, rest }) => Object.values(fields).some(value => value !== null) && isTalk(rest.replaceAll(ofEach, ' ')))
  if (blocks.length < 2 || said.length === 0) return { fields: noFields, blocks }
  const without = (line: string): string => said.reduce((left, { each }) => left.replace(each, () => '').trim(), line)
  return {
    fields: said.map(({ fields }) => fields).reduce(merge, noFields),
    blocks: [...blocks.slice(0, -1), last.map((line, at) => (at === 0 ? line : without(line)))],
  }
}
const ofEach = /(?<!\p{L})(?:begge|alle|hver|hvert|to|tre|fire|især)(?!\p{L})/giu
