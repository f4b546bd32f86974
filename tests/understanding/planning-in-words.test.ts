import { describe, expect, it } from 'vitest'
import { anne, hear, inShort, letter, pia, spring } from './cast.ts'

const member = (words: string) => inShort(hear(words, { sender: pia, letter: letter('planning-invitation', spring) }))
const office = (words: string) => inShort(hear(words, { sender: anne }))

describe('G26 what is said about the planning meeting goes to the secretariat, which holds it', () => {
  it.each([
    'Kan vi rykke planlægningsmødet til torsdag kl. 9 i stedet?',
    'Kan ikke kl 13, sidder til MUS. Jonas prøver at være med',
    'Jeg kan først fra kl. 14',
    'Det passer mig bedre om formiddagen',
    'Er det på Teams?',
  ])('%s', words => expect(member(words)).toEqual(['? planning-meeting']))
  it('in a mail of its own it is named', () => {
    expect(inShort(hear('Kan planlægningsmødet flyttes til kl. 14?'))).toEqual(['? planning-meeting'])
    expect(inShort(hear('Kan mødet flyttes til kl. 14?'))).toEqual(['PassRemarkOn: Kan mødet flyttes til kl. 14?'])
  })
  it('an apology for it and a nod stay what they are', () => {
    expect(member('Jeg kan ikke den dag')).toEqual(['DeclinePlanning inWords=true'])
    expect(member('Vi ses')).toEqual([])
    expect(member('Navngivningen skal op som første punkt')).toEqual([expect.stringMatching(/^EditAgenda/)])
  })
})

describe('G24 whoever says that a thing is taken care of is asked nothing', () => {
  const called = (words: string) => inShort(hear(words, { letter: letter('call-for-items', spring) }))
  it.each(['Fint, det styrer vi', 'Ok, det sørger vi for', 'Vi er på sagen', 'Super. Det har vi styr på.'])('%s', words =>
    expect(called(words)).toEqual([]),
  )
  it.each(['Det styrer vi?', 'Det styrer vi ikke', 'Det klarer vi på mødet'])('not: %s', words =>
    expect(called(words)).toEqual(['? not-understood']),
  )
})

describe('G26 its day follows from that of the meeting, and the secretariat hears that nothing was changed', () => {
  it.each([
    'Vi aflyser planlægningsmødet, det kan klares på mail denne gang',
    'Planlægningsmødet flyttes til torsdag den 1. april kl. 9-10.',
    'Planlægningsmødet bliver ikke til noget',
    'Kan vi flytte planlægningsmødet til den 1. april?',
    'Camilla kan ikke den 6. april. Kan vi holde planlægningsmødet onsdag den 7. april kl. 10-11 i stedet?',
    'KL kan ikke den dag, der er valgt til planlægningsmødet. Kunne vi tage det torsdag den 8. april kl. 10 i stedet?',
  ])('%s', words => expect(office(words)).toEqual(['? planning-unmoved']))
  it.each(['Hvornår er planlægningsmødet?', 'Tak for planlægningsmødet i går'])('not: %s', words =>
    expect(office(words)).not.toEqual(['? planning-unmoved']),
  )
  it('nor does it move the meeting in the answer to the letter that says that one has been made', () =>
    expect(
      inShort(
        hear('Kan vi holde planlægningsmødet onsdag den 7. april kl. 10-11 i stedet?', {
          sender: anne,
          letter: letter('meeting-scheduled', spring),
        }),
      ),
    ).toEqual(['? planning-unmoved']))
  it('the meeting itself is moved beside it', () =>
    expect(office('Mødet flyttes til den 21. april kl. 13-16. Planlægningsmødet bliver som planlagt.')).toEqual([
      expect.stringMatching(/^RescheduleMeeting 2 /),
    ]))
})
