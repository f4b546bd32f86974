import { describe, expect, it } from 'vitest'
import { anne, hear, inShort, letter, spring, view } from './cast.ts'

const asked = ['? not-understood']
const shown = view(1, 'held', '2027-01-13T11:00:00.000Z', { minutesWait: true })
const preview = (words: string) =>
  inShort(hear(words, { sender: anne, letter: letter('minutes-preview', shown), meetings: [shown, spring] }))
const agenda = (words: string) => inShort(hear(words, { sender: anne, letter: letter('agenda-for-approval') }))

const open = [
  'Ok tak. Jeg vender tilbage.',
  'Fint. Vi vender tilbage.',
  'Ok. Jeg vender tilbage i morgen.',
  'Ja tak. Vender tilbage',
  'Ok tak for mailen',
  'Ja, tak for udkastet',
  'Ok. Modtaget.',
  'Fint. Læst.',
  'Send den. Jeg vender tilbage.',
]
const plain = [
  'Ok tak.',
  'Ok, tak for det',
  'Ok. God weekend!',
  'Ok, tak for hjælpen.',
  'Fint. Tak for hjælpen.',
  'Læst. Send den ud.',
]

describe('G29, G32 an ok sends nothing to everybody where the same mail leaves it open', () => {
  it.each(open)('the minutes wait: %s', words => expect(preview(words)).toEqual(asked))
  it.each(open)('the agenda is not sent now: %s', words => expect(agenda(words)).toEqual(asked))
  it.each(plain)('the minutes go out: %s', words => expect(preview(words)).toEqual(['DistributeMinutes 1']))
  it.each(plain)('the agenda goes out: %s', words => expect(agenda(words)).toEqual(['ApproveAgenda 2']))
  it.each(['Ok, vi har modtaget', 'Ok, jeg har set den'])('heard behind a comma: %s', words => {
    expect(preview(words)).toEqual(asked)
    expect(agenda(words)).toEqual(asked)
  })
  it.each(['Send det til mig', 'Send den til Pia', 'Ok, send til Lemvig', 'Fint, tak', 'Fint, Pia har set det'])(
    'minutes for one, or hardly an ok, go to nobody: %s',
    words => expect(preview(words)).toEqual(asked),
  )
  it.each(['Send den til alle', 'Send til netværket'])('to everybody: %s', words =>
    expect(preview(words)).toEqual(['DistributeMinutes 1']),
  )
  it.each(['Ok fra Skive', 'Godkendt af Birgit', 'Enig med Birgit', 'Ok fra Kim Dam.', 'Ok siger Pia'])(
    'somebody else’s ok is not the secretariat’s: %s',
    words => {
      expect(preview(words)).toEqual(asked)
      expect(agenda(words)).toEqual(asked)
    },
  )
  it.each(['Ok fra Anne', 'Ok fra mig', 'Godkendt af Anne Bech', 'Ok. Hilsen fra Anne'])('its own is: %s', words => {
    expect(preview(words)).toEqual(['DistributeMinutes 1'])
    expect(agenda(words)).toEqual(['ApproveAgenda 2'])
  })
  it.each([
    ['Ok. Jeg kommer ikke selv', ['GiveApology 2', 'PassRemarkOn: Ok.']],
    ['Ja, og flyt mødet den 14. april til kl. 10', [expect.stringContaining('RescheduleMeeting 2'), 'PassRemarkOn: Ja']],
  ])('what stands beside an ok is done, and the ok is not lost: %s', (words, expected) => {
    expect(preview(words)).toEqual(expected)
    expect(agenda(words)).toEqual(expected)
  })
  it('a promise alone still wants nothing', () => {
    expect(agenda('Jeg vender tilbage')).toEqual([])
    expect(preview('Jeg vender tilbage')).toEqual([])
  })
  it.each([
    'Fint. Lone kommer med en rettelse i morgen.',
    'Ok. Der kommer en bemærkning fra Skive.',
    'Ret lige kommentaren til P-12',
  ])('a correction of the agenda is no comment on minutes: %s', words => expect(agenda(words)).toEqual(asked))
  it('a late item is not placed by one who will come back', () => {
    const late = (words: string) => inShort(hear(words, { sender: anne, letter: letter('late-item') }))
    expect(late('På denne. Jeg vender tilbage.')).toEqual(asked)
    expect(late('På denne. God weekend!')).toEqual(['PlaceItem 2 id=P-14 | placement=on-agenda'])
  })
})
