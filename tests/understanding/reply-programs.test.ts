import { describe, expect, it } from 'vitest'
import { separate } from '../../shared/understanding/reply/separate.ts'
import { htmlHistories } from './programs/html-histories.ts'
import { textHistories } from './programs/text-histories.ts'
import { bodies, closings } from './programs/words.ts'

const oneSpaced = (text: string): string => text.split(/\s+/).join(' ').trim()
const all = Object.entries(bodies)
const ends = Object.entries(closings)

/** Every body with every program, and each time a few other ways to close, so that all pairs are met. */
const pairs = (program: number): readonly (readonly [name: string, body: string, whole: string])[] =>
  all.flatMap(([name, body], at) =>
    [0, 7, 14, 21].map(step => {
      const [closing, end] = ends[(program + at * 3 + step) % ends.length] ?? ['', '']
      return [`${name} and ${closing}`, body, body + end] as const
    }),
  )

/** A "/Mette" below a colon is a list. */
const isApart = (name: string): boolean => name === 'colon and slash'

describe('G13: whatever the program sets around them, the words are found', () => {
  it.each(Object.entries(textHistories))('text of %s', (program, history) => {
    const wrong = pairs(Object.keys(textHistories).indexOf(program)).flatMap(([name, body, whole]) => {
      if (isApart(name)) return []
      const { ownWords } = separate({ text: `${whole}\n\n${history.join('\n')}\n`, html: null, subject: 'SV: x' })
      return oneSpaced(ownWords) === oneSpaced(body) ? [] : [`${name}: ${ownWords}`]
    })
    expect(wrong).toEqual([])
  })

  it.each(Object.entries(htmlHistories))('HTML of %s', (program, page) => {
    const wrong = pairs(Object.keys(htmlHistories).indexOf(program)).flatMap(([name, body, whole]) => {
      if (isApart(name)) return []
      const { ownWords } = separate({ text: null, html: page(write => write(whole)), subject: 'SV: x' })
      return oneSpaced(ownWords) === oneSpaced(body) ? [] : [`${name}: ${ownWords}`]
    })
    expect(wrong).toEqual([])
  })
})
