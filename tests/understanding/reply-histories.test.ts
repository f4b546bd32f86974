import { describe, expect, it } from 'vitest'
import { htmlHistories } from './programs/html-histories.ts'
import { textHistories } from './programs/text-histories.ts'
import { flat, ofHtml, ofText, words } from './reply-support.ts'

/** The quick half of `reply-programs`: one body, every program. What is taken off is kept, as what was quoted. */
describe('the mail below the answer is what was quoted, and nothing else is', () => {
  it.each(Object.entries(textHistories))('text of %s', (_, history) => {
    const { ownWords, quoted, kind, inline, signature } = ofText(`${words}\n\nMvh\nMette\n\n${history.join('\n')}\n`)
    expect({ ownWords, kind, inline, signature }).toEqual({ ownWords: words, kind: 'reply', inline: [], signature: 'Mvh\nMette' })
    expect(flat(quoted)).toBe(flat(history.join('\n')))
  })

  it.each(Object.entries(htmlHistories))('HTML of %s', (_, page) => {
    const { ownWords, quoted, kind, inline, signature } = ofHtml(page(write => write(`${words}\n\nMvh\nMette`)))
    expect({ ownWords, kind, inline, signature }).toEqual({ ownWords: words, kind: 'reply', inline: [], signature: 'Mvh\nMette' })
    expect(flat(quoted)).toMatch(/Kære Mette .*Send/)
    expect(quoted).not.toContain('Havnegade')
  })
})
