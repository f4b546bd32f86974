import { describe, expect, it } from 'vitest'
import { hear, inShort, letter, spring, view } from './cast.ts'

const answer = (words: string) => inShort(hear(words, { letter: letter('agenda', spring) }))

describe('G47 whoever says in any words that he will not be there has sent his apologies', () => {
  it.each([
    'Jeg når det ikke den dag',
    'Jeg kan alligevel ikke onsdag',
    'Det lykkes mig desværre ikke at komme',
    'Jeg forventer ikke at kunne deltage',
    'Jeg må desværre takke nej denne gang',
    'Jeg må takke nej til mødet',
    'Jeg har fået en tandlægetid, så jeg er ikke med',
    'Mødet må I holde uden mig, jeg er syg',
    'Onsdag kan jeg desværre ikke, så I må klare jer uden mig',
    'Jeg kan ikke den 14., da jeg skal til møde i Odense',
    'Jeg ser mig desværre ikke i stand til at komme',
    'Vi får det ikke til at passe, så jeg kommer ikke',
    'Vi kan desværre ikke nå frem den 14. april',
    'I må holde mødet uden mig',
    'Det passer os ikke at komme den dag',
    'Jeg er på ferie den 14. april',
    'Jeg er på kursus den dag',
    'Hej alle, jeg kan alligevel ikke onsdag den 14. april. Beklager.',
  ])('%s', words => expect(answer(words)).toEqual(['GiveApology 2']))

  it('on the weekday of the meeting, in the week before it', () => {
    const told = { letter: letter('agenda', spring), situation: { now: '2027-04-12T08:00:00.000Z' } }
    expect(inShort(hear('Jeg er syg på onsdag', told))).toEqual(['GiveApology 2'])
    expect(inShort(hear('Jeg er syg på torsdag', told))).toEqual(['? not-understood'])
  })

  it('and not of a meeting that is over', () => {
    const over = view(2, 'held', '2027-03-10T12:00:00.000Z')
    expect(inShort(hear('Jeg er syg den 10.', { letter: letter('agenda', over), meetings: [over] }))).toEqual([
      '? not-understood',
    ])
  })

  it('to a letter that says when the meeting is, where the words alone do not say of what', () => {
    const call = { letter: letter('call-for-items', spring) }
    for (const words of ['I må holde mødet uden mig', 'Det passer os ikke at komme den dag', 'Jeg er på kursus den dag'])
      expect(inShort(hear(words, call))).toEqual(['? not-understood'])
  })

  it('Ingen af os kan den 14.', () => expect(answer('Ingen af os kan den 14.')[0]).toBe('GiveApology 2'))

  it.each([
    'Jeg kan ikke åbne dagsordenen',
    'Vi når ikke at blive færdige med notatet til den 14.',
    'Jeg kommer ikke for sent',
    'Jeg er ikke med på, hvad punkt 3 handler om',
    'Vi er ikke med i piloten',
    'Jeg kan ikke huske datoen',
    'Jeg kan ikke nå at læse det inden den 14.',
    'Jeg kommer ikke med slides',
    'Jeg kan ikke den 14. før kl. 14',
    'Jeg kan ikke fysisk den 14., men jeg er med på Teams',
    'Jeg kommer måske ikke',
    'Jeg er på ferie den 14. maj',
    'Jeg er syg på onsdag',
    'Jeg ved ikke om jeg kommer',
    'Det passer os ikke så godt, men vi kommer',
    'Jeg deltager ikke i frokosten',
    'Vi er ikke klar til at beslutte den 14.',
    'Hvis det ikke er på Teams, kan jeg ikke den dag',
    'Bo kan ikke den dag',
    'Vi må ikke glemme jubilæet den 14. april',
    'Jeg har ikke fået mødet i kalenderen',
    'Jeg når ikke toget, så jeg kommer lidt senere',
    'Jeg kan ikke være med hele dagen',
    'Vi har ikke tid til at drøfte det på mødet',
  ])('takes nobody off: %s', words => expect(answer(words).join()).not.toContain('GiveApology'))
})
