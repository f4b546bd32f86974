import { describe, expect, it } from 'vitest'
import { anne, hear, inShort, letter } from './cast.ts'

const heard = (words: string) => inShort(hear(words, { sender: anne, letter: letter('agenda-for-approval') }))

describe('G29 a draft that leaves by itself is held by whoever says that it may not', () => {
  it.each([
    'Vent lige til i morgen, Pia skal kigge på den først.',
    'nej ikke send endnu!!',
    'Den må ikke sendes før på tirsdag',
    'Vi venter lige, til Pia har set den.',
    'Dagsordenen skal ikke ud endnu, vi mangler et bilag.',
    'Send ikke dagsordenen endnu',
  ])('%s', words => expect(heard(words)).toEqual(['HoldAgenda 2']))
  it.each([
    'Pia siger god for den. Er det ok at vi sender i morgen?',
    'Send mig lige en kopi som pdf inden den går ud',
    'Skal vi vente til i morgen?',
    'Vi venter på bilag fra Skive.',
    'Vent ikke',
    'Nej, vent ikke',
    'Jeg venter besøg',
    'Ok\n\nMen P-13 skal vist ud, så vent med den, tror jeg nok',
  ])('not: %s', words => expect(heard(words)).not.toEqual(['HoldAgenda 2']))
  it('a plain ok still sends it', () => expect(heard('Ok send')).toEqual(['ApproveAgenda 2']))
})
