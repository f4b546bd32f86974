import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { anne, hear, inShort, letter, pia, receipt } from './cast.ts'

const say = (words: string, told: Case) => inShort(hear(words, told))
const draft = { sender: anne, letter: letter('agenda-for-approval') }
const own = { sender: pia, letter: receipt }

describe('G20 words of an item that are to go take no item off, and are never added to it', () => {
  it.each([
    'I P-12 skal sætningen om, at Pia er på kursus, slettes.',
    'Slet sætningen om kurset i P-12.',
    'En sidste rettelse, inden den skal ud: I P-12 skal linjen om kurset fjernes. Det vedkommer ikke de andre.',
  ])('in a draft: %s', words => expect(say(words, draft)).toEqual(['? not-understood']))
  it('what else is to be otherwise is done, and they are named as not done', () => {
    const [edits = ''] = say('P-13 skal have 10 minutter. I P-12 skal sætningen om kurset slettes.', draft)
    expect(edits).toContain('"item":"P-13"')
    expect(edits).not.toContain('drop')
    expect(edits).toContain('I P-12 skal sætningen om kurset slettes.')
  })

  it.each(['Linjen om Pia i P-12 skal fjernes', 'Stryg det sidste afsnit i P-12'])('below a receipt people hear it: %s', words =>
    expect(say(words, own)).toEqual([`PassRemarkOn: ${words}`]),
  )
  it.each([
    'Titlen er fin, men det første om mødeledelsen skal ikke stå i teksten.',
    'Ordene om budgettet må ikke stå i punktet.',
  ])('and it is no text: %s', words => expect(say(words, own).join()).not.toContain('text='))

  it.each([
    ['Slet P-12.', 'WithdrawItem 2 id=P-12'],
    ['Teksten skal være: Vi mangler en fælles linje.', 'text='],
    ['Vi vil gerne tale om de ord, der bør udgå af brevene.', 'text='],
  ])('an item that goes goes, and a text is one: %s', (words, wanted) => expect(say(words, own).join()).toContain(wanted))
})
