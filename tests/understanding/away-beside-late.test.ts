import { describe, expect, it } from 'vitest'
import { hear, inShort, letter, pia } from './cast.ts'

// A colleague's absence beside who is late, and beside who presents in place of him.

const jonas = { ...pia, id: 'jonas', name: 'Jonas Klit', email: 'jonas@lemvig.example' }
const call = (words: string): readonly string[] =>
  inShort(
    hear(words, {
      letter: letter('agenda'),
      situation: { people: [pia, jonas] },
    }),
  )
const isAway = (said: readonly string[]): boolean => said.some(each => each.startsWith('GiveApology 2') && each.includes('jonas'))

describe('G30 a colleague’s absence, whatever else is said of who comes', () => {
  it.each(['Jonas kommer ikke til mødet. Jeg kommer, men 10 min forsinket', 'Jonas kommer ikke. Jeg kommer 10 min forsinket.'])(
    'is noted beside one’s own lateness, which people hear: %s',
    words => {
      expect(isAway(call(words))).toBe(true)
      expect(call(words).join()).toContain('10 min forsinket')
      expect(call(words).join()).not.toContain('GiveApology 2 with')
    },
  )
  it('is noted where somebody else presents, and people hear of that', () => {
    const said = call('Jonas er blevet syg og sygemeldt resten af måneden, så det bliver mig der præsenterer vores punkt.')
    expect(isAway(said)).toBe(true)
    expect(said.join()).toContain('præsenterer vores punkt')
  })
  it.each(['Jonas kommer 10 min forsinket. Jeg kommer.', 'Jonas præsenterer vores punkt.', 'Jeg præsenterer vores punkt.'])(
    'takes nobody off: %s',
    words => expect(call(words).join()).not.toContain('GiveApology'),
  )
})
