import { describe, expect, it } from 'vitest'
import { autumn, hear, inShort, letter, spring } from './cast.ts'

/** What comes of these words while two meetings are on the books; a swap with its meeting, its role and the other side. */
const meant = (words: string): readonly string[] => {
  const understood = hear(words, { meetings: [spring, autumn] })
  if (understood.kind === 'not-understood') return inShort(understood)
  return understood.wishes.flatMap(wish =>
    wish.on === 'network' && wish.command.type === 'ProposeRoleSwap'
      ? [`swap ${wish.command.number ?? '-'} ${wish.command.role ?? '-'} ${wish.command.with?.split(' ')[0] ?? '-'}`]
      : inShort({ ...understood, wishes: [wish] }),
  )
}
const swapsNothing = (words: string) => expect(meant(words).filter(each => each.startsWith('swap'))).toEqual([])

describe('G31 what asks for a swap of roles', () => {
  it.each([
    ['Kan vi bytte?', 'swap - - -'],
    ['Kan vi bytte plads med Skive?', 'swap - - Skive'],
    ['Er der nogen, der vil bytte?', 'swap - - -'],
    ['Vi vil meget gerne bytte referentrollen med nogen den 14. april.', 'swap 2 - -'],
    ['Må vi bytte vores tur som referent?', 'swap - - -'],
    ['Kan vi ikke bytte med Skive?', 'swap - - Skive'],
    ['Vi bytter gerne på møde 3.', 'swap 3 - -'],
    ['Vi har aftalt med Favrskov at bytte.', 'swap - - Favrskov'],
    ['Vi kan ikke stille med en referent den 14. april.', 'swap 2 minuteTaker -'],
    ['Vi kan desværre ikke tage referatet den 14. april.', 'swap 2 minuteTaker -'],
    ['Vi kan ikke finde en mødeleder til møde 3.', 'swap 3 chair -'],
    ['Kan en anden kommune overtage mødeledelsen?', 'swap - - -'],
    ['Kan I finde en anden til at tage referat den 14/4? Vi er kun mig.', 'swap 2 - -'],
    ['Vi har referatet på møde 3. Kunne Skive tage det i stedet?', 'swap 3 - Skive'],
    ['Vi bytter gerne med Skive eller Favrskov.', 'swap - - Skive'],
    ['Anyone who wants to swap places with us?', 'swap - - -'],
  ])('%s', (words, wanted) => expect(meant(words)).toEqual([wanted]))

  it.each([
    'Kan vi bytte dag, så mødet bliver den 15. i stedet?',
    'Kan vi bytte rundt på punkt 1 og 2?',
    'Kan vi bytte til et andet lokale?',
    'Kan vi bytte om på rækkefølgen?',
    'Jeg vil gerne bytte erfaringer om fuldmagter med jer andre.',
    'Kan vi bytte den 14. til den 15.?',
    'Kan vi bytte, så mødet ligger om formiddagen?',
    'Vi vil gerne bytte med punkt 3.',
    'Vi har byttet system og kan ikke sende bilag lige nu.',
    'Vi vil ikke bytte.',
    'Vi kan desværre ikke bytte med Skive.',
    'Vi kan ikke finde referatet fra sidste møde.',
    'Vi kan ikke tage referatet til efterretning, før punkt 3 er rettet.',
    'Kan vi ikke være referent i stedet?',
    'Kan en anden have skrevet forkert i referatet?',
    'Hvem kan tage referat?',
    'Can we swap the order of items 1 and 2?',
    'Could we swap dates?',
  ])('not: %s', swapsNothing)

  it.each([
    'Jeg kan ikke være referent den 14. april, men Birgit gør det.',
    'Vi kan ikke være mødeleder. Min kollega Jonas overtager.',
    'Pia kan ikke tage referat, så Jonas tager det i stedet.',
  ])('a colleague steps in, so nobody is asked to swap: %s', words => expect(meant(words)).toEqual([`PassRemarkOn: ${words}`]))

  it.each(['Kan Skive bytte med Favrskov?', 'Vi kan hverken den 14. april eller den 13. oktober. Kan vi bytte begge gange?'])(
    'two municipalities or two meetings are asked about: %s',
    words => expect(meant(words)).toEqual(['? not-understood']),
  )
})

describe('G31 the meeting of a swap, and the apology beside it', () => {
  it.each([
    ['Vi skal være referent i oktober. Er der nogen, der vil bytte?', ['swap 3 - -']],
    ['Vi skal være referent til april. Er der nogen, der vil bytte?', ['swap 2 - -']],
    ['Vi skal være referent til juni. Er der nogen, der vil bytte?', ['swap - - -']],
    ['Vi har referatet til oktober, men vi kan ikke den dag. Kunne Skive tage det i stedet?', ['swap 3 - Skive']],
    ['Vi kan ikke være referent i oktober, og jeg kan heller ikke komme.', ['swap 3 minuteTaker -', 'GiveApology 3']],
    ['Jeg er syg den 14. april, så vi kan ikke tage referat. Afbud fra mig.', ['swap 2 minuteTaker -', 'GiveApology 2']],
  ])('%s', (words, wanted) => expect(meant(words)).toEqual(wanted))
})

describe('G31 what looks like a wish to swap, and is none', () => {
  it.each(['Vi skal ikke være referent', 'Vi skulle jo ikke være mødeledere'])(
    'the plan is wrong, and people hear so: %s',
    words => expect(meant(words)).toEqual([`PassRemarkOn: ${words}`]),
  )
  it.each(['Kan vi bytte med jer?', 'Kan vi ikke bytte med dem i stedet?'])('nobody can tell with whom: %s', words =>
    expect(meant(words)).toEqual(['? not-understood']),
  )
  it('"bytte med os" names who asks', () => expect(meant('Er der nogen, der vil bytte med os?')).toEqual(['swap - - -']))
  it.each([
    'Vi kan godt overtage Aarhus’ tur',
    'Vi tager gerne turen',
    'Birgit skriver referatet i stedet for mig',
    'Jonas er mødeleder',
  ])('help that is offered, and a colleague who does it, are for people: %s', words => {
    swapsNothing(words)
    expect(inShort(hear(words, { letter: letter('call-for-items') }))).toEqual([`PassRemarkOn: ${words}`])
  })
  it.each(['Jonas gør det', 'Birgit tager den'])('below the letter about the role, in fewer words: %s', words =>
    expect(inShort(hear(words, { letter: letter('role-pack', spring, { role: 'chair' }) }))).toEqual([`PassRemarkOn: ${words}`]),
  )
  it.each(['Fair nok', 'Klart', 'Jaja, det finder vi ud af', 'Så ses vi bare i oktober'])(
    'a nod to the call is no item: %s',
    words => expect(inShort(hear(words, { letter: letter('call-for-items') }))).toEqual([]),
  )
})

describe('G31 whoever has been asked answers in whatever mail', () => {
  const swapAsked = { id: 'B-1', from: 'Aarhus Kommune', to: 'Lemvig Kommune', fromTurn: 2, toTurn: 4, unit: 'place' } as const
  const asked = { situation: { swapAsked: { ...swapAsked, fromStart: null, declinedBy: [] } } }
  it.each([
    ['Vi siger ja til at bytte', true],
    ['Det er ok med byttet', true],
    ['Vi bytter gerne med Aarhus', true],
    ['Vi kan desværre ikke bytte med Aarhus', false],
    ['Vi vil ikke bytte', false],
  ] as const)('%s', (words, yes) => {
    const answer = [`AnswerRoleSwap id=B-1 | yes=${yes}`]
    expect(inShort(hear(words, asked))).toEqual(answer)
    expect(inShort(hear(words, { ...asked, letter: letter('call-for-items') }))).toEqual(answer)
    expect(inShort(hear(words))).not.toEqual(answer)
  })
  it('while somebody waits for that, a wish that names nobody and no meeting asks no third', () => {
    expect(inShort(hear('Kan vi bytte?', asked))).toEqual(['? not-understood'])
    expect(inShort(hear('Kan vi bytte med Skive?', asked))).toEqual([expect.stringMatching(/^ProposeRoleSwap/)])
    expect(inShort(hear('Vi kan ikke være referent på møde 2.', asked))).toEqual([expect.stringMatching(/^ProposeRoleSwap/)])
  })
  it.each(['Ja', 'Tak', 'Vi siger ja', 'Kan vi bytte med Skive?', 'Vi bytter gerne med Skive', 'Måske vil vi bytte', 'Nej'])(
    'nothing that does not name the swap, or another: %s',
    words =>
      expect(inShort(hear(words, { ...asked, letter: letter('call-for-items') }))).not.toContainEqual(
        expect.stringMatching(/^AnswerRoleSwap/),
      ),
  )
})

describe('G31 to the letter that a swap is refused, whoever is to be asked instead is named', () => {
  const refused = (words: string, yes = false, sender = 'Lemvig Kommune') =>
    inShort(hear(words, { letter: letter('role-swap-answered', spring, { yes, swap: { from: sender, to: 'Skive Kommune' } }) }))
  it.each([
    ['Spørg Favrskov', 'ProposeRoleSwap with=Favrskov Kommune'],
    ['Kan I så spørge Aarhus?', 'ProposeRoleSwap with=Aarhus Kommune'],
    ['Så prøv den næste på listen', 'ProposeRoleSwap'],
  ])('%s', (words, wanted) => expect(refused(words)).toEqual([wanted]))
  it.each(['Så spørger vi Favrskov', 'Spørg Birgit', 'Tak'])('not: %s', words =>
    expect(refused(words)).not.toContainEqual(expect.stringMatching(/^ProposeRoleSwap/)),
  )
  it('nor of anybody whose wish it was not, or below a yes', () => {
    expect(refused('Spørg Favrskov', true)).not.toContainEqual(expect.stringMatching(/^ProposeRoleSwap/))
    expect(refused('Spørg Favrskov', false, 'Aarhus Kommune')).not.toContainEqual(expect.stringMatching(/^ProposeRoleSwap/))
  })
})
