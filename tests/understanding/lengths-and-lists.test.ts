import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { anne, hear, inShort, letter } from './cast.ts'

const call: Case = { letter: letter('call-for-items') }
const say = (words: string, told: Case = call) => inShort(hear(words, told))

describe('G16 what announces a length goes with it', () => {
  it.each([
    ['Roller (varighed ca. 20 min)', 'Roller'],
    ['Roller (varighed: 20 min)', 'Roller'],
    ['Punkt: Roller (tid: 20 min)', 'Roller'],
    ['Roller (forventet varighed 20 minutter)', 'Roller'],
    ['Roller (20 min varighed)', 'Roller'],
    ['Roller [anslået 20 min]', 'Roller'],
    ['Roller, varighed 20 min', 'Roller'],
    ['Roller – tid ca. 20 min', 'Roller'],
    ['Roller (varighed 20 min) og skemaer', 'Roller og skemaer'],
    ['Behandlingstid, tid 20 min', 'Behandlingstid'],
  ])('%s', (words, title) => expect(say(words)).toEqual([`SubmitItem 2 title=${title} | minutes=20`]))
  it('with a kind and a presenter in the same brackets', () =>
    expect(say('Roller (varighed 20 min, til beslutning; oplæg ved Bo Hansen)')).toEqual([
      'SubmitItem 2 title=Roller | kind=B | minutes=20 | presenter=Bo Hansen',
    ]))
  it('in the text the words stay as they were written', () =>
    expect(say('Punkt: Roller\nVi skal tale om dem (varighed ca. 20 min).')).toEqual([
      'SubmitItem 2 title=Roller | text=Vi skal tale om dem (varighed ca. 20 min). | minutes=20',
    ]))
  it.each(['Varighed af sager', 'Roller (varighed)', 'Roller (tid til test)', 'Ventetid, varighed og kvalitet'])(
    'without a length the word is the matter: %s',
    words => expect(say(words)).toEqual([`SubmitItem 2 title=${words}`]),
  )
  it('so it is where the length is that of something else', () =>
    expect(say('Ny frist (varighed 20 min pr. borger)')).toEqual(['SubmitItem 2 title=Ny frist (varighed 20 min pr. borger)']))
})

describe('G16 a month that begins a word is no date', () => {
  it.each([
    ['1. Januar-release\n2. Snitflader', ['Januar-release', 'Snitflader']],
    ['Vi har to punkter:\n1. Januar-release\n2. Maj-release', ['Januar-release', 'Maj-release']],
    ['Punkter:\n1) Juni-test\n2) Navne', ['Juni-test', 'Navne']],
    ['1. Snitflader\n2. Oktober-møde i KL', ['Snitflader', 'Oktober-møde i KL']],
  ])('%s', (words, titles) => expect(say(words)).toEqual(titles.map(title => `SubmitItem 2 title=${title}`)))
  it.each([
    ['Vi har to punkter:\n1. april er fristen\n2. maj er for sent', 'title=1. april er fristen | text=2. maj er for sent'],
    ['Frister\n1. maj-5. maj\n2. juni-7. juni', 'text=1. maj-5. maj\n2. juni-7. juni'],
    ['Frister\n1. maj - 5. maj\n2. juni', 'text=1. maj - 5. maj\n2. juni'],
  ])('a date is: %s', (words, text) => {
    const [only, ...more] = say(words)
    expect(more).toEqual([])
    expect(only).toContain(text)
  })
  it('the meeting is booked on its day all the same', () =>
    expect(say('Nyt møde 14. april kl. 13-16', { sender: anne })).toEqual([
      'ScheduleMeeting new start=2027-04-14T11:00:00.000Z | end=2027-04-14T14:00:00.000Z',
    ]))
})
