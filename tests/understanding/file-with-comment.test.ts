import { describe, expect, it } from 'vitest'
import type { Letter } from '../../shared/letters.ts'
import type { Case } from './cast.ts'
import { anne, attachment, docx, hear, inShort, letter, pia, winter } from './cast.ts'

/** An answer to the minutes, whose minute-taker is of this municipality. */
const about = (name: 'minutes-for-comment' | 'comment-receipt' | 'no-comments-receipt', minuteTaker: string) => {
  const made = letter(name, winter) as unknown as { readonly meeting: object }
  return { ...made, meeting: { ...made.meeting, roles: { chair: 'Aarhus Kommune', minuteTaker } } } as unknown as Letter
}
const names = ['minutes-for-comment', 'comment-receipt', 'no-comments-receipt'] as const
const theirs = (words: string, told: Case = {}) =>
  names.map(name =>
    inShort(hear(words, { letter: about(name, pia.organisation), meetings: [winter], mail: { attachments: [docx] }, ...told })),
  )
const member = (words: string, told: Case = {}) =>
  inShort(
    hear(words, {
      letter: about('minutes-for-comment', 'Skive Kommune'),
      meetings: [winter],
      mail: { attachments: [docx] },
      ...told,
    }),
  )

describe('G32 a file from whoever writes or sends the minutes is a new version, or is asked about', () => {
  it.each([
    'Ups, jeg fik sendt en forkert version. Her er den rigtige.',
    'Hov, det var den gamle udgave. Den rigtige er vedhæftet.',
    'Beklager, forkert fil. Vedhæftet er det endelige referat.',
    'Rettelserne er nu skrevet ind, se vedhæftede.',
    'Vedhæftede erstatter det referat, I fik i går. Det er den rettede udgave.',
    'Sorry, here is the right file.',
  ])('new: %s', words => {
    for (const sender of [pia, anne])
      expect(theirs(words, { sender }).map(each => each[0])).toEqual(Array(3).fill('SubmitMinutes 1'))
  })
  it.each([
    'Se vedhæftede',
    'Her er filen.',
    'Pkt. 3 er forkert, se vedhæftede',
    'Kommer der en ny version?',
    'Det er ikke en ny version, men mine noter er vedhæftet.',
    'Jeg sender den rettede udgave i morgen. Mine noter er vedhæftet.',
    'Ingen bemærkninger',
  ])('asked: %s', words => {
    for (const sender of [pia, anne]) expect(theirs(words, { sender })).toEqual(Array(3).fill(['? not-understood']))
  })
  it('what the minute-taker says beside it goes on to the secretariat', () => {
    const words = 'Her er den rettede udgave. Vent med at sende den, til Birgit har set den.'
    expect(theirs(words, { sender: pia })[0]).toEqual(['SubmitMinutes 1', expect.stringContaining('til Birgit har set den')])
    expect(theirs(words, { sender: anne })[0]).toEqual(['SubmitMinutes 1'])
  })
  it('without a file, and with a photo, words are a comment as before', () => {
    const photo = attachment('IMG_0042.jpg', 'image/jpeg')
    for (const mail of [{}, { attachments: [photo] }])
      expect(theirs('Pkt. 3 er forkert, se vedhæftede', { mail })[0]?.[0]).toMatch(/^CommentOnMinutes 1/)
  })
})

describe('G34 a file of anybody else goes on to the secretariat with the comment', () => {
  it.each([
    ['Mine rettelser står med rødt i vedhæftede.', /^CommentOnMinutes 1/],
    ['Ups, jeg fik sendt en forkert version. Her er den rigtige.', /^CommentOnMinutes 1/],
    ['Pkt. 3: juli. Jeg har vedhæftet mine noter.', /^CommentOnMinutes 1/],
    ['Ingen bemærkninger', /^DeclareNoComments 1/],
  ])('%s', (words, first) => {
    const [heard, ...more] = member(words)
    expect(heard).toMatch(first)
    expect(more).toEqual([expect.stringMatching(/^PassRemarkOn/)])
  })
  it('a photo too', () =>
    expect(
      member('Pkt. 3 mangler, se billedet', { mail: { attachments: [attachment('IMG_1.jpg', 'image/jpeg')] } }),
    ).toHaveLength(2))
  it('without one the words are all, and what only points at a file is asked for in words', () => {
    expect(member('Mine rettelser står med rødt i vedhæftede.', { mail: {} })).toHaveLength(1)
    expect(member('Se vedhæftede')).toEqual(['? no-text'])
  })
  it('a file of an item goes with the item', () =>
    expect(member('Pkt. 3: juli.\n\nPunkt til næste møde: Arkivering').join()).not.toContain('PassRemarkOn'))
})
