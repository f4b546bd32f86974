import { describe, expect, it } from 'vitest'
import { hear, inShort, letter, receipt } from './cast.ts'

const say = (words: string) => inShort(hear(words, { letter: receipt }))
const withdrawn = ['WithdrawItem 2 id=P-12']
const asked = ['? which-change']

describe('an item is taken back by a plain statement only', () => {
  it.each([
    'P-12: Vi overvejer at trække den tilbage, men lad den stå indtil videre.',
    'Vi overvejer at trække punktet tilbage',
    'P-12: Kan man trække et punkt tilbage efter fristen?',
    'Hvornår skal vi senest trække punktet?',
    'P-12: Skal vi trække punktet tilbage?',
    'Måske skal punktet udgå',
    'Vi trækker nok punktet tilbage',
    'Det kan være, at vi trækker punktet',
    'P-12: Vi har talt om at trække punktet tilbage',
    'Vi trækker punktet tilbage, hvis Bo ikke kommer',
    'Vi trækker ikke punktet tilbage, vi er langt nok',
    'Punktet kan trækkes tilbage, medmindre Bo kommer',
  ])('asked: %s', words => expect(say(words)).toEqual(asked))
  it.each([
    'Vi trækker P-12',
    'P-12: Vi trækker den tilbage',
    'Vi trækker punktet tilbage, vi er ikke langt nok',
    'Efter aftale med min chef må jeg desværre bede jer om at tage punktet af igen. Vi er simpelthen ikke langt nok.',
    'Vil I tage punktet af igen?',
    'Tag det venligst af dagsordenen igen',
    'P-12: Vi har besluttet at trække punktet',
    'Vi vil gerne trække vores punkt tilbage',
  ])('withdrawn: %s', words => expect(say(words)).toEqual(withdrawn))
  it.each([
    'Vi vil gerne tage punktet op igen til efteråret',
    'Træk min kommentar til punktet',
    'Tag gerne afsæt i punktet fra sidst',
  ])('not withdrawn: %s', words => expect(say(words)).not.toEqual(withdrawn))
})

describe('G27 an item is taken back in answer to the call, and none is named', () => {
  const reply = (words: string) => inShort(hear(words, { letter: letter('call-for-items') })).join()
  it.each([
    'Vi trækker vores punkt tilbage.',
    'Punkt: trækkes tilbage',
    'Emne: Vi trækker vores punkt tilbage',
    'Please remove our item',
    'We withdraw our only item',
    'Slet mit andet punkt',
  ])('which one is asked: %s', words => expect(reply(words)).toBe('? which-item'))
  it.each([
    'Punkt:',
    'Dagsorden',
    'Så er det nu',
    'Her er vores',
    'Borgerne kan ikke trække deres fuldmagter tilbage',
    'Vi trækker vores punkt tilbage. Fuldmagter skal drøftes i stedet for skemaer.',
    'Borgerne vil slette mit navn, kan de det?',
  ])('nor is any word for one an item, or each talk of it a withdrawal: %s', words =>
    expect(reply(words)).not.toMatch(/which-item|SubmitItem/),
  )
})
