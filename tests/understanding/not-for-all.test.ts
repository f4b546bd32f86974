import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { anne, hear, inShort, letter, pia, winter } from './cast.ts'

const call: Case = { letter: letter('call-for-items'), sender: pia }
const minutes: Case = { letter: letter('minutes-for-comment', winter), sender: pia, meetings: [winter] }

describe('P5 what somebody keeps from the others is read by no others', () => {
  it.each([
    ['Punkt: Fuldmagter, 20 min.\nNB! Punktet er fortroligt og må ikke stå på dagsordenen.', call],
    ['Punkt: Fuldmagter. Kun til sekretariatet: Bo er sur.', call],
    ['Vi vil gerne drøfte fuldmagter. Min chef vil ikke have det frem, så sig det ikke til nogen.', call],
    ['Fortroligt: Vi overvejer at opsige aftalen. 10 min.', call],
    ['Mellem os sagt er punkt 3 ren politik.', minutes],
    ['Punkt 3: Det skal ikke stå i referatet, at vi var uenige.', minutes],
    ['Kun til sekretariatet: Bo er fyret', minutes],
    ['Item: Proxies. This is confidential.', call],
  ] as const)('%s: asked', (words, told) => {
    expect(inShort(hear(words, { ...told }))).toEqual(['? not-understood'])
  })

  it.each([
    ['Punkt: Håndtering af fortrolige oplysninger, 20 min.', call],
    ['Punkt: Fortrolighed i fælles postkasser', call],
    ['Vi vil gerne drøfte, om navne må stå på dagsordenen. 10 min.', call],
    ['Punkt: Fuldmagter. Kun til orientering.', call],
    ['Punkt 3: Der skal stå 1. september.', minutes],
  ] as const)('%s: a matter like any other', (words, told) => {
    expect(inShort(hear(words, { ...told })).join()).toMatch(/SubmitItem|CommentOnMinutes/)
  })

  it('the sender may say that it is an item all the same, and the secretariat writes to itself', () => {
    const words = 'Punkt: Fuldmagter. Det er fortroligt.'
    expect(inShort(hear(words, { sender: pia, situation: { hint: 'item' } })).join()).toContain('SubmitItem')
    expect(inShort(hear(words, { ...call, sender: anne })).join()).toContain('SubmitItem')
  })
})
