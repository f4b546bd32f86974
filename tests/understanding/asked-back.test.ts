import { describe, expect, it } from 'vitest'
import { hear, inShort, letter, spring } from './cast.ts'

const call = letter('call-for-items')
const reminder = letter('items-reminder')
const swap = letter('role-swap-proposal', spring, { swap: { id: 'B-1', from: 'Aarhus Kommune', to: 'Lemvig Kommune' } })
const say = (words: string, answered = call) => inShort(hear(words, { letter: answered }))
const passed = (words: string) => [`PassRemarkOn: ${words}`]

describe('G24 where items are asked for, a question of how the meeting is arranged goes to people', () => {
  it.each([
    'Hvem bestemmer rækkefølgen?',
    'Kan I ringe til mig om det?',
    'Hvor mange punkter plejer der at være?',
    'Må man gerne komme med et punkt, som man ikke selv har tænkt sig at fremlægge?',
    'Hvad sker der, hvis der ikke kommer nogen punkter?',
    'Er der nogen grænse for, hvor lang tid et punkt må tage?',
    'Hvad er forskellen på et punkt til drøftelse og et til orientering?',
    'Kan man sende et punkt ind uden at skulle fremlægge?',
    'Har de andre meldt noget ind?',
    'Gider du ringe, når du har tid? 2145 8890',
    'Vi er i tvivl om, hvad formatet er. Er der en skabelon?',
    'Jeg troede, vi havde svaret? Har I ikke modtaget min mail fra i fredags?',
    'Lad os droppe statusrunden',
    'Vi kunne springe bordet rundt over denne gang',
    'Lad os begynde kl. 9',
    'Lad os holde mødet på Teams',
  ])('%s', words => {
    expect(say(words)).toEqual(passed(words))
    expect(say(words, reminder)).toEqual(passed(words))
  })
  it.each([
    'Hvordan gør I?',
    'Hvad gør I, når borgeren ikke svarer?',
    'Hvem tager telefonen hos jer?',
    'Har andre set dagsordenen?',
    'Ingen punkter??',
    'Kan I tage noget op om licenser?',
  ])('asked about, as it may be one to the others: %s', words => expect(say(words)).toEqual(['? not-understood']))
  it.each(['Lad os droppe de gamle skemaer', 'Lad os tage en runde om AI', 'Lad os starte et fælles udbud'])(
    'a matter of which they say the same is an item: %s',
    words => expect(say(words).join()).toMatch(/^SubmitItem 2 /),
  )
  it('and what brings an item beside it is one', () =>
    expect(say('Vi har et punkt til beslutning: Skal vi mødes to gange?')).toEqual([
      'SubmitItem 2 title=Skal vi mødes to gange | kind=B',
    ]))
})

describe('G31 what is asked back about a swap goes to people, and the swap waits for its answer', () => {
  it.each([
    'Hvad indebærer det helt præcist at være referent?',
    'Hvorfor vil de bytte?',
    'Kan du ikke lige ringe til mig?',
    'Hvornår skal I senest have svar?',
    'Hvilket møde drejer det sig om? Vi har allerede taget referat én gang i år.',
    'Er det ikke Skives tur?',
    'Hvor meget arbejde er der i det? Jeg har aldrig prøvet at skrive referat for netværket.',
    'Er det noget, vi skal svare på inden mødet?',
  ])('%s', words => expect(say(words, swap)).toEqual(passed(words)))
  it.each([
    'Ja?',
    'Kan vi godt?',
    'Ja, men hvornår er det?',
    'Vi kan godt. Hvornår er mødet?',
    'Det siger vi ja til, hvornår er det?',
    'Kan vi ikke bare tage møde 3 i stedet?',
    'Vi har tid. Hvornår er det?',
  ])('asked about, as it may be an answer or an offer: %s', words => expect(say(words, swap)).toEqual(['? not-understood']))
  it('a plain answer is heard beside it, and the question is for people', () => {
    expect(say('Nej tak. Hvem spørger I nu?', swap)).toEqual([
      'AnswerRoleSwap id=B-1 | yes=false',
      'PassRemarkOn: Hvem spørger I nu?',
    ])
    expect(say('Vi er med. Hvem sender skabelonen?', swap)).toEqual([
      'AnswerRoleSwap id=B-1 | yes=true',
      'PassRemarkOn: Hvem sender skabelonen?',
    ])
  })
})
