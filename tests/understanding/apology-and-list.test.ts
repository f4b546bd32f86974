import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { anne, hear, inShort, letter, pia } from './cast.ts'

const heard = (words: string, told: Case = {}) => inShort(hear(words, { sender: pia, ...told }))

describe('G15 items in a list beside an apology are items', () => {
  const both = ['GiveApology 2', 'SubmitItem 2 title=Sagsbehandling | minutes=20', 'SubmitItem 2 title=Log på mobil | minutes=10']
  it.each([
    '1. Sagsbehandling, 20 min\n2. Log på mobil, 10 min\nJeg deltager ikke den 14. april.',
    '1. Sagsbehandling, 20 min\n2. Log på mobil, 10 min\n\nJeg deltager ikke selv den 14. april.',
    'Jeg kan desværre ikke komme den 14. april.\n\n1) Sagsbehandling, 20 min\n2) Log på mobil, 10 min',
  ])('%s', words => {
    expect(heard(words, { letter: letter('call-for-items') })).toEqual(both)
    expect(heard(words, { letter: letter('agenda') })).toEqual(both)
  })
  it('also where they are announced', () =>
    expect(
      heard('Vi vil gerne drøfte:\n1. Sagsbehandling\n2. Log på mobil\n\nJeg kan desværre ikke deltage den 14. april.', {
        letter: letter('call-for-items'),
      }),
    ).toEqual(['GiveApology 2', 'SubmitItem 2 title=Sagsbehandling', 'SubmitItem 2 title=Log på mobil']))
  it.each(['Jeg kan ikke komme den 14. april:\n- ferie\n- kursus', 'Jeg kan ikke komme den 14. april.\n1. maj er jeg tilbage.'])(
    'and reasons are none: %s',
    words => expect(heard(words, { letter: letter('call-for-items') })).toEqual(['GiveApology 2']),
  )
})

describe('G29 "Afbud" in the subject is the apology of whoever the words say', () => {
  it('somebody else, and the sender comes: people hear it', () =>
    expect(heard('Lone melder afbud til mødet. Jeg deltager som planlagt.', { subject: 'Afbud', sender: pia })).toEqual([
      'PassRemarkOn: Lone melder afbud til mødet. Jeg deltager som planlagt.',
    ]))
  it.each(['Camilla fra KL melder afbud til mødet den 14. april.', 'Lone kan ikke komme'])('somebody else: %s', words => {
    for (const sender of [pia, anne]) expect(heard(words, { subject: 'Afbud', sender })).toEqual(['? not-understood'])
  })
  it.each(['Jeg kan ikke komme', 'Jeg er på kursus', 'Kim er syg, så vi kommer ikke', ''])('the sender: "%s"', words =>
    expect(heard(words, { subject: 'Afbud' })).toEqual(['GiveApology 2']),
  )
})
