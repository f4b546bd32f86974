import { describe, expect, it } from 'vitest'
import { autumn, hear, inShort, letter, pia, spring } from './cast.ts'

const swap = { swap: { id: 'B-1', from: 'Skive Kommune', to: 'Lemvig Kommune', fromTurn: 1, toTurn: 2 } }
const answered = (words: string) => inShort(hear(words, { sender: pia, letter: letter('role-swap-proposal', spring, swap) }))
const no = ['AnswerRoleSwap id=B-1 | yes=false']
const unclear = ['? not-understood']

describe('G31 a swap is refused in words of one’s own', () => {
  it.each([
    'Desværre, vi har ikke ressourcer til det før sommerferien.',
    'Det kan vi godt forstå, men vi har ikke tid',
    'Det har vi ikke kræfter til',
    'Der er ingen hænder til det lige nu',
    'Vi mangler folk i april, desværre',
    'Det bliver desværre et nej herfra',
    'Den går ikke, vi er midt i en omorganisering',
    'Det er desværre ikke muligt for os',
    'Vi er nødt til at takke nej',
    'Jeg er bange for, at vi må sige nej',
    'Beklager, men det magter vi ikke lige nu',
    'Helst ikke',
    'Så må I finde en anden',
    'Ja ja, det er altid os der skal redde den. Nej, vi kan ikke.',
  ])('%s', words => expect(answered(words)).toEqual(no))
  it.each([
    'Vi har ikke haft tid til at se på det endnu',
    'Vi har ikke tid til at svare før mandag',
    'Det har vi ikke taget stilling til',
    'Vi har ikke noget imod det',
    'Vi har ingen problemer med det',
    'Det kan vi godt. Vi har ikke tid i oktober.',
    'Det kan vi godt, men vi har ikke tid til det i oktober',
    'Vi har ikke ressourcer i april, men i maj kan vi godt',
    'Vi har ikke tid, eller det har vi måske',
    'Vi har ikke tid, hvis det skal være i april',
    'Kan vi ikke tage det i efteråret i stedet?',
    'Ja, vi har ikke tid til andet end at sige ja',
  ])('and this is no answer yet: %s', words => expect(answered(words)).toEqual(unclear))
})

describe('G31 a swap is called off in the answer to the letter about it', () => {
  const receipt = { letter: letter('role-swap-receipt', spring, swap) }
  it.each([
    'Vi har fundet en løsning internt, så I behøver ikke spørge Favrskov alligevel',
    'I skal ikke spørge nogen alligevel',
    'Vi klarer det selv',
    'Der er ikke brug for at finde nogen, Kim kan godt',
    'Vi finder selv ud af det',
    'Det er løst internt',
  ])('%s', words => expect(inShort(hear(words, receipt))).toEqual(['? swap-back']))
  it.each(['Vi har ikke fundet en løsning', 'Måske klarer vi det selv'])('not: %s', words =>
    expect(inShort(hear(words, receipt))).toEqual(unclear),
  )
})

describe('G31 what two municipalities have agreed on is proposed to the other one', () => {
  const wished = (words: string) => inShort(hear(words, { meetings: [spring, autumn] }))
  it.each([
    'Vi har talt med Lone i Skive, og de vil gerne overtage referentrollen, så tager vi deres tur senere.',
    'Skive har tilbudt at tage vores tur som referent.',
    'Skive Kommune vil gerne overtage mødeledelsen.',
    'Vi har snakket med Skive. Skive har sagt ja til at skrive referatet for os.',
    'Skive kan godt være mødeleder i stedet for os.',
  ])('%s', words => expect(wished(words)).toEqual(['ProposeRoleSwap with=Skive Kommune']))
  it.each([
    'Skive vil ikke overtage referentrollen.',
    'Skive kan måske overtage referentrollen.',
    'Skive vil gerne være referent.',
    'Skive har overtaget referentrollen efter Lone.',
    'Lemvig vil gerne overtage referentrollen.',
  ])('not: %s', words => expect(wished(words).filter(each => each.startsWith('ProposeRoleSwap'))).toEqual([]))
})
