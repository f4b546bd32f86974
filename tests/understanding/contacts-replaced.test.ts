import { describe, expect, it } from 'vitest'
import type { Person } from '../../shared/people.ts'
import { contactsIn } from '../../shared/understanding/people/contacts.ts'
import { hear, inShort, pia } from './cast.ts'

const jonas: Person = { ...pia, id: 'jonas', name: 'Jonas Klit', email: 'jonas@lemvig.example' }
const change = (text: string) => contactsIn(text, pia, [pia, jonas], '2027-04-27T08:00:00.000Z')

describe('G61 who comes and who goes is put to the secretariat together', () => {
  it.each([
    'Jeg går på pension den 30. april. Min afløser hedder Signe Dam og har mailen signe@lemvig.example. Vil I sætte hende på listen i stedet for mig?',
    'Signe Dam har overtaget opgaven, signe@lemvig.example. Vil I skrive hende på i stedet for mig?',
  ])('in place of the writer: %s', text =>
    expect(change(text)).toMatchObject({
      comes: { name: 'Signe Dam', email: 'signe@lemvig.example' },
      leaves: { person: 'pia' },
    }),
  )
  it.each([
    'Signe Dam, signe@lemvig.example, kommer med til mødet i stedet for mig.',
    'Jeg går på barsel fra maj. Skriv til Signe Dam, signe@lemvig.example, i stedet for mig, imens jeg er væk.',
    'Pias barselsvikar hedder Signe Dam. Hendes mail er signe@lemvig.example. Vil I skrive hende på?',
  ])('and nobody goes: %s', text => expect(change(text)?.leaves ?? null).toBeNull())
  it.each([
    'Jonas Klit arbejder ikke længere hos os. Vil I tage ham af listen?',
    'I skriver stadig til Jonas, men han stoppede i februar. Kan I fjerne ham?',
    'I sender stadig mails til Jonas, som gik på pension i april. Kan I ikke slette ham?',
  ])('a colleague who has stopped goes: %s', text => {
    expect(change(text)).toMatchObject({ comes: null, leaves: { person: 'jonas' } })
    expect(inShort(hear(text, { subject: 'Kontakter' }))).toEqual(['? about-people'])
  })
  it('somebody who stands in comes', () => {
    const text =
      'Pias barselsvikar hedder Signe Dam og begynder på mandag. Hendes mail er signe@lemvig.example. Vil I skrive hende på, så hun får indkaldelserne? Pia skal ikke have mails, mens hun er væk.'
    expect(inShort(hear(text, { subject: 'Barselsvikar' }))).toEqual(['? about-people'])
    expect(change(text)).toMatchObject({ comes: { name: 'Signe Dam' }, leaves: null })
  })
  it('what Skive has stopped with is no news of people', () =>
    expect(
      inShort(hear('I skriver til Skive, der stoppede med systemet. Hvad var grunden?', { subject: 'Skive' })).join(),
    ).not.toContain('about-people'))
})
