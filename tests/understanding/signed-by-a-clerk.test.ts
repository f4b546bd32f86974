import { describe, expect, it } from 'vitest'
import { readingOf } from '../../shared/understanding/reading.ts'
import { anne, charter, hear, inShort, letter, now, pia } from './cast.ts'

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
  it.each([
    'Grethe Holm',
    'G',
    'Gr.',
    '/ Bente',
    'Bente Krogh, sekretariatet',
    'Grethe Holm\nFællessekretariatet\ntlf. 89 12 34 55',
    'Grethe Holm\nFællessekretariatet\nTlf. 89 12 34 55\nTræffes ikke fredag',
    'Bente Krogh\n\nKonsulent, Fælles sekretariat',
  ])('nor whoever it may be, with an office and a number below or without: %s', signature => {
    for (const words of ['Ok send', 'Godkendt.', 'Den er fin, så den må gerne komme ud nu. Tak for hjælpen'])
      expect(heard(`${words}\n\n${signature}`, draft), words).toEqual(heard(words, draft))
    expect(heard(`P-13 skal ud.\n\n${signature}`, draft)).toEqual(heard('P-13 skal ud.', draft))
  })
  it.each(['Ok send\nGrethe', 'Ja tak\nBente Krogh', 'Ok send, og god sommer når vi når så langt\nGrethe Holm\nsekretariatet'])(
    'right below: %s',
    words => expect(heard(words, draft)).toEqual(heard(words.split('\n')[0] ?? '', draft)),
  )
  it.each([
    'Ny kontaktperson\n\nMette Kjær',
    'Vores nye kontaktperson i Skive hedder\n\nMette Kjær',
    'Mødeleder\nMette Kjær',
    'Afbud\n\nMette Kjær',
    'Til mødet kommer:\n\nMette Kjær',
    'Vi har et punkt\n\nDigital Post',
  ])('what the words above announce is no signature: %s', words => {
    const separated = {
      ownWords: words,
      forwarded: '',
      quoted: '',
      signature: '',
      banners: [],
      inline: [],
      kind: 'new',
      trace: [],
    }
    const situation = {
      charter,
      sender: office,
      people: [pia, claus, office],
      answering: null,
      meetings: [],
      now,
      addressedAs: 'general',
    }
    expect(readingOf({ subject: '' } as never, separated as never, situation as never).text).toBe(words)
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
