import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { anne, autumn, hear, inShort, letter, spring, view, winter } from './cast.ts'

const approved = view(1, 'approved', '2026-10-14T11:00:00.000Z')
const last = view(4, 'minutes-out', '2027-01-13T11:00:00.000Z')
const ahead = { meetings: [spring, autumn] }
/** What is wanted of which meeting: `GiveApology 3`. */
const heard = (words: string, told: Case = ahead) =>
  inShort(hear(words, told)).map(each => (each.startsWith('?') ? each : each.split(' ').slice(0, 2).join(' ')))

describe('G26 a meeting is known by its month or its season, whatever is wanted of it', () => {
  it.each([
    ['Jeg kan desværre ikke deltage i efterårsmødet', 'GiveApology 3'],
    ['Afbud til efterårsmødet', 'GiveApology 3'],
    ['Afbud til forårets ERFA-møde', 'GiveApology 2'],
    ['Jeg kommer alligevel til efterårsmødet', 'WithdrawApology 3'],
    ['Jeg kommer til mødet i oktober', 'WithdrawApology 3'],
    ['Vi vil gerne have et punkt på efterårsmødet om fælles test', 'SubmitItem 3'],
    ['Vi vil gerne have et punkt på mødet i oktober om fælles test', 'SubmitItem 3'],
    ['Ingen punkter til oktobermødet', 'DeclareNothingToAdd 3'],
    ['Vi har ingen punkter til mødet i oktober', 'DeclareNothingToAdd 3'],
  ])('%s', (words, expected) => {
    expect(heard(words)).toEqual([expected])
    expect(heard(words, { ...ahead, letter: letter('call-for-items') })).toEqual([expected])
  })

  it('a comment goes to the minutes that it names', () => {
    const told = { meetings: [approved, last, spring, autumn] }
    expect(heard('Kommentar til referatet fra oktobermødet: Lemvig var til stede', told)).toEqual(['CommentOnMinutes 1'])
    expect(heard('Kommentar til referatet af mødet i januar: Lemvig var til stede', told)).toEqual(['CommentOnMinutes 4'])
    expect(heard('Kommentar til referatet: Lemvig var ikke til oktobermødet', told)).toEqual(['CommentOnMinutes 4'])
  })

  it.each([
    ['Jeg kan ikke komme, vi ses til efterårsmødet', 'GiveApology 2'],
    ['Jeg kan ikke komme, men er med til efterårsmødet', 'GiveApology 2'],
    ['Nyt punkt til dagsordenen om oktobermødet, 10 min', 'SubmitItem 2'],
    ['Nyt punkt til dagsordenen: Efterårsmødet', 'SubmitItem 2'],
  ])('what else is said of another one leaves it: %s', (words, expected) => expect(heard(words)).toEqual([expected]))

  it('and where there is none in that season, it is asked which is meant', () => {
    expect(heard('Aflys efterårsmødet den 12. oktober', { ...ahead, sender: anne })).toEqual(['? which-meeting 2,3'])
    expect(heard('Jeg kan ikke deltage i efterårsmødet', { meetings: [spring], letter: letter('call-for-items') })).toEqual([
      '? which-meeting 2',
    ])
    expect(heard('Aflys efterårsmødet', { sender: anne, meetings: [winter, spring] })).toEqual(['? which-meeting 2'])
    expect(heard('Aflys vintermødet', { sender: anne, meetings: [winter, spring] })).toEqual(['? which-meeting 2'])
  })

  it('the one of the season that is still to come, and not the one that is over', () => {
    expect(heard('Aflys forårsmødet', { sender: anne, meetings: [winter, spring, autumn] })).toEqual(['CancelMeeting 2'])
    expect(heard('Jeg kan ikke deltage i forårsmødet', { meetings: [winter, spring, autumn] })).toEqual(['GiveApology 2'])
  })

  it('two in one season are asked about', () => {
    const may = view(4, 'scheduled', '2027-05-19T11:00:00.000Z')
    expect(heard('Aflys forårsmødet', { sender: anne, meetings: [spring, may] })).toEqual(['? which-meeting 2,4'])
    expect(heard('Aflys mødet til maj', { sender: anne, meetings: [spring, may] })[0]).toMatch(/^(?:CancelMeeting 4|\?)/)
  })
})
