import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { charter, hear, inShort, letter, spring, winter } from './cast.ts'

const say = (words: string, told: Case = {}) => inShort(hear(words, told))
const people = ['? about-people']
const unclear = ['? not-understood']

describe('news of people alone answers no letter, and a telephone belongs to it', () => {
  const told = { letter: letter('minutes-for-comment', winter), meetings: [winter, spring] }
  it.each([
    'Tak. Jeg stopper i Lemvig.',
    'Jeg stopper i Lemvig. Ring til Kim på 12 34 56 78.',
    'Jeg stopper i Lemvig. Kim har 12345678.',
    'Jeg stopper i Lemvig. Kim har kim@lemvig.example.',
    'Jeg stopper i Lemvig. Kontakt Kim Lund.',
  ])('%s', words => expect(say(words, told)).toEqual(people))
  it.each(['Jeg stopper i Lemvig. Vi var 20 til mødet.', 'Jeg stopper i Lemvig. Kim har 12 34 56.'])(
    'but nothing of the meeting: %s',
    words => expect(say(words, told)[0]).toContain('CommentOnMinutes'),
  )
  it.each(['Jeg stopper i Lemvig. Man kan altid bruge Kim.', 'Jeg stopper i Lemvig. Vi ses @ mødet.'])(
    'and for people: %s',
    words => expect(say(words, told)[0]).toContain('PassRemarkOn'),
  )
  it('it is what its sender says that it is', () => {
    expect(say('Jeg stopper i Lemvig', { ...told, situation: { hint: 'comment' } })[0]).toContain('CommentOnMinutes')
    expect(say('Jeg stopper i Lemvig', { situation: { hint: 'item' } })).toEqual(['SubmitItem 2 title=Jeg stopper i Lemvig'])
  })
  it.each([
    ['Kan I sætte Kim Lund på the mailing list?', people],
    ['Kan I slette mig fra listen?', people],
    ['Listen er lang, fra mig til dig', unclear],
    ['Tilføj Kim Lund. Vi har set på listen, og den er god.', unclear],
    ['Er Kim Lund stoppet hos jer?', unclear],
    ['Jeg har fået ny mailadresse. Er den rigtig?', people],
    ['Ja. Jeg stopper i Lemvig, og jeg kan ikke være referent.', ['ProposeRoleSwap role=minuteTaker']],
  ])('%s', (words, expected) => expect(say(words)).toEqual(expected))
})

describe('G31 a swap is asked of somebody else, in a network that has a ring', () => {
  it.each([
    ['Kan vi bytte med Lemvig?', ['ProposeRoleSwap']],
    ['Lemvig kan ikke være referent', ['ProposeRoleSwap role=minuteTaker']],
    ['Skive vil gerne bytte med os', ['ProposeRoleSwap with=Skive Kommune']],
    ['Skive kan ikke være referent. Kan vi bytte med Aarhus?', ['ProposeRoleSwap with=Aarhus Kommune']],
    ['Kunne Skive tage referatet i stedet?', ['ProposeRoleSwap with=Skive Kommune']],
    ['Kunne Skive tage det i stedet?', unclear],
    ['Vi har et punkt: Kan vi bytte med Skive?', ['SubmitItem 2 title=Kan vi bytte med Skive']],
    ['Vi kan ikke være referent. Gør Ole det?', ['ProposeRoleSwap role=minuteTaker']],
    ['Vi kan ikke være referent. Aarhus gør det.', ['ProposeRoleSwap role=minuteTaker', 'PassRemarkOn: Aarhus gør det.']],
    ['Vi kan ikke være referent. Det gør Jonas.', ['PassRemarkOn: Vi kan ikke være referent. Det gør Jonas.']],
    [
      'Vi kan ikke være referent. Vi finder en anden hos os.',
      ['PassRemarkOn: Vi kan ikke være referent. Vi finder en anden hos os.'],
    ],
    ['Vi kan ikke være referent fordi jeg ikke kan komme den 14. april', ['ProposeRoleSwap role=minuteTaker', 'GiveApology 2']],
  ])('%s', (words, expected) => expect(say(words)).toEqual(expected))
  it('a stranger has no municipality of his own', () =>
    expect(say('Kan vi bytte med Lemvig?', { sender: null })).toEqual(['ProposeRoleSwap with=Lemvig Kommune']))
  it('without a ring there is nothing to swap', () =>
    expect(say('Kan vi bytte med Skive?', { situation: { charter: { ...charter, ring: null } } })).toEqual(unclear))
  it('what the sender calls an item is one', () =>
    expect(say('Kan vi bytte med Skive?', { situation: { hint: 'item' } })).toEqual([
      'SubmitItem 2 title=Kan vi bytte med Skive',
    ]))
})

describe('G34 an item of a meeting that is over is changed no more', () => {
  it.each(['minutes-out', 'approved'] as const)('%s', phase => {
    const over = { ...winter, phase, items: spring.items }
    expect(say('P-12: 30 min', { meetings: [over] })).toEqual(['PassRemarkOn: P-12: 30 min'])
    expect(say('P-12: Skive var imod', { meetings: [over] })).toEqual([
      'CommentOnMinutes 1 comments=[{"item":"P-12","text":"Skive var imod"}]',
    ])
  })
  it('before there are minutes the words are for people', () =>
    expect(say('P-12: 30 min', { meetings: [{ ...winter, phase: 'held', items: spring.items }] })).toEqual([
      'PassRemarkOn: P-12: 30 min',
    ]))
  it('and one of a meeting that is to come is', () =>
    expect(say('P-12: 30 min', { meetings: [{ ...spring, phase: 'agenda-out' }] })).toEqual(['AmendItem 2 id=P-12 | minutes=30']))
})
