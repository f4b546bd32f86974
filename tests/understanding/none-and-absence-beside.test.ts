import { describe, expect, it } from 'vitest'
import type { Person } from '../../shared/people.ts'
import type { Case } from './cast.ts'
import { anne, hear, inShort, items, letter, pia, spring } from './cast.ts'

const colleague = (id: string, name: string, organisation = 'Lemvig Kommune'): Person => ({
  ...pia,
  ...{ id, name, organisation, email: `${id}@example.example` },
})
const people = [pia, colleague('jonas', 'Jonas Klit'), colleague('lone', 'Lone Eng', 'Skive Kommune'), anne]
const say = (words: string, told: Case) =>
  inShort(hear(words, { ...told, situation: { people, ...told.situation } })).map(each =>
    each.replaceAll(/"organisation":"[^"]*"|[{}"[\],]/g, ''),
  )
const agenda: Case = { letter: letter('agenda') }
const call: Case = { letter: letter('call-for-items') }
const none = 'DeclareNothingToAdd 2'

describe('G26 an absence, whosever it is', () => {
  it.each([
    ['Morn, ligger syg i dag. Jonas er med', ['GiveApology 2 substitute=Jonas Klit']],
    ['Hej, jeg kan alligevel ikke. Jonas tager vores punkt alene', ['GiveApology 2 substitute=Jonas Klit']],
    [
      'Jeg må melde afbud til i morgen, jeg skal til begravelse. Jonas er der og tager vores punkt.',
      ['GiveApology 2 substitute=Jonas Klit'],
    ],
  ])('%s', (words, wanted) => expect(say(words, agenda)).toEqual(wanted))

  it('of both, beside what waits for another meeting', () => {
    const heard = say(
      '1) Vi kommer desværre ikke nogen af os den 14., vi er på messe i Berlin.\n\n2) Vi vil stadig gerne have et punkt med om erfaringer med robotten, men så må det blive til næste gang.',
      call,
    )
    expect(heard).toContain('GiveApology 2 with=person:jonasname:Jonas Klit')
    expect(heard.join()).not.toContain('SubmitItem')
    expect(heard.join()).toContain('PassRemarkOn')
  })

  it('of a colleague behind a comma, in the answer to what he has sent', () => {
    const told = letter('colleague-answered', spring, { what: 'items', titles: [items[0]?.title] })
    const heard = say('Det er mig, der fortæller om det, Jonas kommer ikke.', { letter: told })
    expect(heard).toContain('GiveApology 2 for=person:jonasname:Jonas Klit')
    expect(heard).not.toContain('GiveApology 2')
  })

  it.each([
    'Vores chef Hans-Henrik Tved deltager under P-12. Kan I sende ham linket?',
    'Vores chef Hans-Henrik Tved deltager også. Kan I sende ham linket?',
    'Jeg kan alligevel ikke finde linket.',
    'Det er mig, der fortæller om det, Lone kommer ikke ind på priser.',
    'Jeg kan ikke, hvis det bliver på Teams.',
  ])('nobody is taken off by: %s', words => expect(say(words, agenda).join()).not.toContain('GiveApology'))

  it.each(['Jeg kan alligevel ikke.', 'Vi kommer ikke med noget.'])('not in the answer to a call: %s', words =>
    expect(say(words, call).join()).not.toContain('GiveApology'),
  )

  it('whoever has said that the mail is an apology is not asked again', () => {
    const hinted = { ...agenda, situation: { hint: 'apology' } } as Case
    expect(say('Jeg er på ferie. Punktet trækker vi, eller det andet.', hinted).join()).toContain('GiveApology 2')
    expect(say('Ligger syg. Jonas er med', hinted)).toEqual(['GiveApology 2 substitute=Jonas Klit'])
  })
})

describe('G25 nothing for the agenda, beside whatever else is said', () => {
  it('with an absence in the same sentence', () =>
    expect(say('Ikke noget herfra, og jeg er på ferie den uge. Jonas kommer', call)).toEqual([
      'GiveApology 2 substitute=Jonas Klit',
      none,
    ]))

  it.each([
    'Jonas og jeg har ikke noget til punkterne, men vi vil gerne høre lidt om planen for appen, hvis Nanna kan nå det under punkt 2.',
    'Vi har ikke noget i Lemvig, men vi glæder os til Skives punkt om oprydning. Det er vi også i gang med.',
    'Jonas er gået på barsel, så det er mig, der er mødeleder i april. Hans afløser starter til maj. Vi har ikke selv nogen punkter.',
  ])('and the rest is for people, whole: %s', words => {
    const heard = say(words, call)
    expect(heard[0]).toBe(none)
    expect(heard[1]).toMatch(/^PassRemarkOn: \p{Lu}.*\.$/u)
    expect(heard).toHaveLength(2)
  })

  it('an illness beside it goes to nobody', () =>
    expect(say('Vi har ikke noget, men min søn er blevet alvorligt syg. Det fylder meget.', call).join()).not.toContain('søn'))

  it.each([
    'Vi har ikke noget, men fuldmagter kunne være et emne.',
    'Vi har ikke noget, men vi har et par spørgsmål om fuldmagter, vi gerne vil drøfte.',
    'Hvis vi ikke har nogen punkter, skal vi så svare?',
    'Jeg skrev, at vi ikke har nogen punkter, men nu har vi et.',
    'Vi kommer ikke nogen af os.',
  ])('and not of: %s', words => expect(say(words, call)).not.toContain(none))
})
