import { Tokenizer } from 'htmlparser2'
import { readTags } from '../../shared/understanding/reply/tags.ts'

export type Told = readonly [what: string, name: string, more?: object | string]

/** Everything that is told of some HTML, in its order; neighbouring words are one, however they were handed over. */
export const toldOf = (html: string, Reading?: Parameters<typeof readTags>[2]): readonly Told[] => {
  const told: Told[] = []
  const say = (text: string): void => {
    const last = told.at(-1)
    if (last?.[0] === 'say') told[told.length - 1] = ['say', '', `${last[2]}${text}`]
    else told.push(['say', '', text])
  }
  const reader = {
    start: (name: string, attributes: object) => told.push(['start', name, { ...attributes }]),
    end: (name: string) => told.push(['end', name]),
    say,
  }
  readTags(html, reader, Reading)
  return told
}

/** The tokenizer as it comes, which looks at every character. */
export const original = Tokenizer as unknown as Parameters<typeof readTags>[2]
