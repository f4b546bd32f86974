import { describe, expect, it } from 'vitest'
import { anne, hear, inShort, letter, pia } from './cast.ts'

const claus = { ...pia, id: 'claus', name: 'Claus Limbak', email: 'claus@skive.example', organisation: 'Skive Kommune' }
const office = { ...anne, name: 'Sekretariatet' }
const heard = (words: string, more: object = {}) =>
  inShort(hear(words, { sender: office, situation: { people: [pia, claus, office] }, ...more } as never))

describe('behind an office’s address sits somebody whom no roster names, and signs with a first name', () => {
  const draft = { letter: letter('agenda-for-approval') }
  it.each(['Ok send', 'Godkendt.', 'Ja tak.'])('%s', words =>
    expect(heard(`${words}\n\nGrethe`, draft)).toEqual(heard(words, draft)),
  )
  it('and the sentence above it is heard as without her', () => {
    expect(heard('P-13 skal ud.\n\nGrethe', draft)).toEqual(heard('P-13 skal ud.', draft))
    expect(heard('P-13 skal ud.\n\nGrethe', draft)).not.toEqual(['? not-understood'])
  })
  it('what is announced is no name', () => {
    expect(heard('Nyt punkt\n\nArkivering', { letter: letter('call-for-items') }).join()).toContain('Arkivering')
    expect(heard('Nyt punkt:\n\nArkivering', { letter: letter('call-for-items') }).join()).toContain('Arkivering')
  })
  it('a municipality, and somebody of the roster, are words of the mail', () => {
    const asked = { letter: letter('held-mail', undefined, { mail: 'm1', from: 'ny@skive.example', why: 'unknown-sender' }) }
    expect(heard('Ja.\n\nSkive', asked)).not.toEqual(heard('Ja.', asked))
    expect(heard('Ja, det er fint.\n\nClaus', asked)).not.toEqual(heard('Ja, det er fint.', asked))
  })
  it('a member’s own mail is read as before: who signs it is known', () =>
    expect(inShort(hear('Ingen punkter.\n\nGrethe', { letter: letter('call-for-items') }))).not.toEqual([
      'DeclareNothingToAdd 2',
    ]))
})
