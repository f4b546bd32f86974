import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { autumn, hear, inShort, letter, spring, view, winter } from './cast.ts'

const held = { ...spring, phase: 'minutes-out' as const }
const out = { ...spring, phase: 'agenda-out' as const }
const both = [spring, autumn]
const say = (words: string, told: Case = {}) => inShort(hear(words, { meetings: both, ...told }))

describe('G15 an item for a meeting that is named', () => {
  it.each([
    ['Kan vi få "Ny persondataforordning" på til efterårets møde? Ca 30 min.', 'title=Ny persondataforordning | minutes=30'],
    ['Til oktobermødet har vi et punkt: Kvitteringer, 15 min, orientering', 'title=Kvitteringer | kind=O | minutes=15'],
    ['Til mødet i oktober vil vi gerne have et punkt om arkivering', 'title=Arkivering'],
    ['Punkt til oktober: Arkiv', 'title=Arkiv'],
    ['Vi vil gerne have noget om robotter på til oktober, måske 20 min', 'title=Robotter | minutes=20'],
    ['Ja. Punkt til oktober: Arkiv', 'title=Arkiv'],
    ['Sæt os på i oktober med "Ny arkivlov", 20 min', 'title=Ny arkivlov | minutes=20'],
  ])('%s', (words, wanted) => {
    for (const told of [{}, { letter: letter('call-for-items') }, { letter: letter('agenda', out), meetings: [out, autumn] }])
      expect(say(words, told)).toEqual([`SubmitItem 3 ${wanted}`])
  })
  it('of a meeting that nobody has booked is asked about', () =>
    expect(say('Punkt til oktober: Arkiv', { meetings: [spring] })).toEqual(['? which-meeting 2']))
  it('for the next one, beside the agenda of this', () => {
    const words = 'Til næste møde vil vi gerne have et punkt om betaling. 20 min.'
    expect(say(words, { letter: letter('agenda', out), meetings: [out, autumn] })).toEqual([
      'SubmitItem 3 title=Betaling | minutes=20',
    ])
    expect(say(words, { letter: letter('agenda', out), meetings: [out] })).toEqual(['SubmitItem 2 title=Betaling | minutes=20'])
    expect(say(words)).toEqual(['SubmitItem 2 title=Betaling | minutes=20'])
  })
  it('and nothing for this one', () =>
    expect(
      say('Ingen punkter til april, men sæt os på i oktober med "Ny arkivlov", 20 min', { letter: letter('call-for-items') }),
    ).toEqual(['DeclareNothingToAdd 2', 'SubmitItem 3 title=Ny arkivlov | minutes=20']))
  it('"må vi komme på med" brings one', () => {
    expect(say('Må vi komme på med "Sikker mail – hvornår og hvordan"? Vi skal bruge 20 minutter.')).toEqual([
      'SubmitItem 2 title=Sikker mail – hvornår og hvordan | minutes=20',
    ])
  })
  it.each([
    'Til oktobermødet har vi ingen punkter',
    'Til næste møde kommer vi begge',
    'I oktober har vi travlt',
    'Mødet i oktober er et godt møde',
    'Må vi komme på besøg?',
  ])('brings none: %s', words => expect(say(words).join()).not.toContain('SubmitItem 3'))
  it('with an apology or a role beside it is weighed elsewhere', () =>
    expect(say('Punkt til oktober: Arkiv. Jeg kan ikke komme den 14. april.')).not.toEqual(['SubmitItem 3 title=Arkiv']))
})

describe('G15 an item in the answer to minutes', () => {
  const minutes: Case = { letter: letter('minutes-for-comment', held), meetings: [held, autumn] }
  it('is none of them', () => {
    expect(say('Fint referat. Til næste møde i oktober foreslår vi et punkt om onboarding, 20 min.', minutes)).toEqual([
      'DeclareNoComments 2',
      'SubmitItem 3 title=Onboarding | minutes=20',
    ])
    expect(say('Til næste møde foreslår vi et punkt om onboarding', minutes)).toEqual(['SubmitItem 3 title=Onboarding'])
  })
  it('nor of those that are approved', () => {
    const told = { letter: letter('minutes-approved', winter), meetings: [{ ...winter, phase: 'approved' as const }, spring] }
    const words = 'Tak for det. Vi vil gerne have punktet om arkivaftalen på igen næste gang, vi nåede det ikke.'
    expect(say(words, told)).toEqual(['SubmitItem 2 title=Arkivaftalen'])
  })
  it('words about the minutes are still comments', () => {
    expect(say('Pkt. 3 er forkert. Til næste møde foreslår vi et punkt om onboarding', minutes).join()).toContain(
      'CommentOnMinutes',
    )
    expect(say('Punkt til næste møde mangler i referatet', minutes).join()).not.toContain('SubmitItem')
  })
  it('what stands between is not passed over', () =>
    expect(
      say('Vi er uenige i det hele. Punkt til oktober: Arkiv', {
        ...minutes,
        meetings: [held, view(3, 'scheduled', autumn.start)],
      }).join(),
    ).not.toBe('SubmitItem 3 title=Arkiv'))
})
