import { describe, expect, it } from 'vitest'
import { growthOf, mostGrowth } from '../support/cpu.ts'
import { digest, docx, hear, letter, question, receipt, spring, winter } from './cast.ts'

const soMuchOf = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length)).slice(0, length)

const texts = [
  ...[
    ' ',
    '\n',
    '\t',
    '-',
    '- ',
    '- \n',
    '. ',
    ', ',
    ': ',
    '?',
    '! ',
    '(',
    '()',
    '/',
    '"',
    '👍',
    'a',
    'A',
    'a ',
    'A ',
    'a\n',
    'a.\n',
    'Æ',
    '\u00a0',
  ],
  ...[
    'P-12 ',
    'P-12, ',
    'P-12 15, ',
    'P-12: a\n',
    'pkt. 3 ',
    'Pkt. 3: a\n',
    'Pkt. 3: a. ',
    '1. a\n',
    '- a\n',
    'Punkt: a\n',
    'Titel: a\nTid: 1 min\n',
  ],
  ...[
    'Hej ',
    'Hej\n',
    'Kære alle ',
    'Mvh\n',
    'Hilsen Pia\n',
    'tak ',
    'Tak. ',
    'ok ',
    'ja ',
    'nej ',
    'vent ',
    'ingen bemærkninger ',
    'Ingen bemærkninger.\n',
  ],
  ...[
    'kan ikke ',
    'jeg kan ikke deltage ',
    'Jeg kan ikke deltage.\n',
    'kommer alligevel ',
    'Kim kommer ',
    'Kim Lund ',
    'v/Pia og ',
    'v/Pia, Kim, ',
    'jeg sender ',
  ],
  ...[
    'Nyt møde ',
    'nyt nyt ',
    'mødet flyttes til ',
    'Mødet den 14. april aflyses ',
    '14. april ',
    'den 14/4-27 kl. 13-16 ',
    'kl. 13 ',
    '20 min ',
    '20 min. ',
    'en halv time, ',
  ],
  ...[
    'Det indstilles, at ',
    'Det indstilles\n- at a\n',
    'til beslutning ',
    'til beslutning og ',
    '(D) ',
    'i stedet for a skal der stå b ',
    'a → b ',
    'Hermed referatet ',
    'referat\n',
    'søg: a ',
    'status ',
  ],
] as const

const contexts = {
  none: {},
  call: { letter: letter('call-for-items') },
  receipt: { letter: receipt },
  agenda: { letter: letter('agenda-for-approval') },
  comments: { letter: letter('minutes-for-comment', winter), meetings: [winter, spring] },
  digest: { letter: digest(spring) },
  preview: { letter: letter('minutes-preview', winter) },
  late: { letter: letter('late-item') },
  held: { letter: letter('held-mail') },
  question: { letter: question('no-date', 'Nyt møde') },
  minutes: { mail: { attachments: [docx] }, situation: { addressedAs: 'minutes' } },
  hinted: { situation: { hint: 'item' } },
} as const

/** Without a letter, and as comments, whose every word is kept, everything is heard; in the other contexts each text once, in turn. */
const isHeardIn = (context: string) => {
  const others = Object.keys(contexts).filter(name => name !== 'none' && name !== 'comments')
  return (_: string, at: number): boolean => !others.includes(context) || others[at % others.length] === context
}

describe('four times as much of anything takes four times as long to understand, or to ask about', () => {
  it.each(Object.entries(contexts))(
    '%s',
    (context, told) => {
      const slow = texts.filter(isHeardIn(context)).flatMap(text => {
        const growth = growthOf(length => hear(soMuchOf(text, length), told))
        return growth >= mostGrowth ? [`${JSON.stringify(text)} ${growth.toFixed(1)} times`] : []
      })
      expect(slow).toEqual([])
    },
    120_000,
  )

  it('a subject of two hundred characters too', () => {
    for (const text of texts) hear('', { subject: soMuchOf(text, 200) })
  })
})
