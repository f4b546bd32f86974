import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { anne, autumn, hear, inShort, letter, pia, view } from './cast.ts'

const out = view(2, 'agenda-out', '2027-04-14T11:00:00.000Z')
const agenda: Case = { letter: letter('agenda', out), meetings: [out, autumn], situation: { now: '2027-04-09T08:00:00.000Z' } }
const call: Case = { letter: letter('call-for-items') }
const digest: Case = { letter: letter('digest') }
const receipt: Case = { ...agenda, letter: letter('apology-receipt', out) }
const say = (words: string, told: Case) => inShort(hear(words, told))
const passed = (words: string) => [`PassRemarkOn: ${words}`]
const unclear = ['? not-understood']

describe('G26 who is there, said in answer to any letter', () => {
  it.each([
    [
      call,
      'Vi har ikke noget at byde ind med, og jeg bliver nødt til at springe mødet over.',
      ['GiveApology 2', 'DeclareNothingToAdd 2'],
    ],
    [call, 'Jeg står over mødet den 14.', ['GiveApology 2']],
    [digest, 'Jeg melder desværre fra til mødet', ['GiveApology 2']],
  ] as const)('away: %#', (told, words, wanted) => expect(say(words, told).toSorted()).toEqual([...wanted].toSorted()))
  it.each([
    [digest, 'Jeg kan først være med fra kl. 14, da jeg har et andet møde inden. Håber det er ok.'],
    [call, 'Jeg kommer et kvarter for sent. Håber det går an.'],
    [receipt, 'Lone har også fået forfald, så Lemvig er slet ikke repræsenteret'],
    [agenda, 'Lone kan heller ikke komme'],
    [agenda, 'Jeg er blevet syg og kan ikke lede mødet på onsdag. Lone overtager.'],
    [agenda, 'Jeg kan ikke tage referat, men det gør Lone.'],
    [call, 'Skive vil gerne tilbyde at være mødeleder i efteråret, hvis nogen har brug for det.'],
    [call, 'Vi melder os gerne som vært til efteråret'],
  ] as const)('for people: %#', (told, words) =>
    expect(say(words, told).filter(each => each !== 'WithdrawApology 2 answer=accepted')).toEqual(passed(words)),
  )
  it.each([
    [call, 'Vi springer over denne gang'],
    [call, 'Vi springer punktet over'],
    [call, 'Lone har også et punkt'],
    [call, 'Vi tilbyder et oplæg om arkivering'],
  ] as const)('and this takes nobody off and goes to nobody: %#', (told, words) => {
    const heard = say(words, told).join()
    expect(heard).not.toContain('GiveApology')
    expect(heard).not.toContain('PassRemarkOn')
  })
})

describe('G31 a swap is wanted, told as done, or put off', () => {
  it.each([
    'Er der mulighed for at bytte referenttjansen med Skive?',
    'Er det muligt at bytte tur med Skive?',
    'Vi har byttet med Skive, så de skriver referat denne gang. Det er aftalt med Søren.',
    'Vi har allerede byttet plads med Skive.',
  ])('%s', words => expect(say(words, call)[0]).toMatch(/^ProposeRoleSwap.*with=Skive Kommune/u))
  it.each(['Vi har byttet lokale med Skive', 'Er det muligt at bytte rundt på punkterne?', 'Er det muligt at bytte dag?'])(
    'and this is none: %s',
    words => expect(say(words, call).join()).not.toContain('ProposeRoleSwap'),
  )
  const swap = { swap: { id: 'B-1', from: 'Skive Kommune', to: 'Lemvig Kommune', fromTurn: 1, toTurn: 2 } }
  const proposal: Case = { sender: pia, letter: letter('role-swap-proposal', out, swap) }
  it.each([
    'Det skal jeg lige have vendt med Lone. I hører fra os i morgen.',
    'Det må vi lige tale om internt.',
    'Den skal vi først have drøftet med vores leder. Vender tilbage.',
  ])('not yet: %s', words => expect(say(words, proposal)).toEqual([]))
  it.each(['Det skal vi have vendt, men det lyder fint', 'Det skal jeg spørge om. Er det hele dagen?'])('no answer: %s', words =>
    expect(say(words, proposal)).toEqual(unclear),
  )
})

describe('G43 the secretariat asks how far the others are', () => {
  it.each([
    ['Hvem har svaret indtil nu?', 'answers'],
    ['Har Skanderborg sendt referatet?', 'minutes'],
    ['Hvor mange har meldt afbud?', 'attendance'],
    ['Er der kommet nogen punkter?', 'items'],
  ])('%s', (words, fact) => expect(say(words, { sender: anne })).toEqual([`RequestFacts ${fact}`]))
  it.each(['Har Bo sagt, hvor lang tid han skal bruge?', 'Vi har svaret alle'])('and this is none: %s', words =>
    expect(say(words, { sender: anne }).join()).not.toContain('RequestStatus'),
  )
})

describe('G06 a yes that tells what to do', () => {
  const booking: Case = { sender: anne, letter: letter('meeting-needs-yes', out, { mail: 'm-1' }) }
  it.each(['Det er rigtigt, sæt det i gang.', 'Sæt det i værk', 'Kør bare videre', 'Gør det'])('%s', words =>
    expect(say(words, booking)[0]).toContain('yes=true'),
  )
  it.each(['Sæt det ikke i gang', 'Det er rigtigt, men vent', 'Gør det om', 'Kør det på Teams'])('and none: %s', words =>
    expect(say(words, booking).join()).not.toContain('yes=true'),
  )
})
