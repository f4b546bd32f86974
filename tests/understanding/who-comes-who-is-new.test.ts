import { describe, expect, it } from 'vitest'
import type { Person } from '../../shared/people.ts'
import type { Case } from './cast.ts'
import { anne, hear, inShort, letter, pia, question } from './cast.ts'

const person = (id: string, name: string, organisation: string): Person => ({
  ...pia,
  id,
  name,
  organisation,
  email: `${id}@${organisation.split(' ')[0]?.toLowerCase()}.example`,
})
const bo = person('bo', 'Bo Krog', 'Lemvig Kommune')
const mette = person('mette', 'Mette Lund', 'Skive Kommune')
const carl = person('carl', 'Carl Bech', 'Skive Kommune')
const people = [pia, bo, anne, mette, person('dorte', 'Dorte Vest', 'Skive Kommune')]
const heard = (words: string, told: Case = {}) => inShort(hear(words, { ...told, situation: { people, ...told.situation } }))
const call: Case = { letter: letter('call-for-items') }
const agenda: Case = { letter: letter('agenda') }
const comes = (of: Person) =>
  `WithdrawApology 2 for={"person":"${of.id}","name":"${of.name}","organisation":"${of.organisation}"} | answer=accepted`
const away = (of: Person) => `for={"person":"${of.id}","name":"${of.name}","organisation":"${of.organisation}"}`

describe('G45 who comes instead, and for how long', () => {
  it('who has promised to take the place comes, and people hear that he leaves early', () =>
    expect(
      heard('Jeg kan desværre ikke være med d. 14. april. Bo har lovet at tage vores plads, men han skal gå kl. 15.', call),
    ).toEqual(['GiveApology 2 substitute=Bo Krog', 'PassRemarkOn: Bo har lovet at tage vores plads, men han skal gå kl. 15.']))
  it('why somebody stays away is nobody’s business beside it', () =>
    expect(
      heard(
        'Jeg skal til konfirmation og kommer først hjem den 14. om eftermiddagen, så jeg kan ikke være med d. 14. april. Bo tager min plads.',
        call,
      ).join(),
    ).not.toContain('konfirmation'))
  it('in the answer to our question', () =>
    expect(heard('Afbud\n\nBo er på men går kl. 15', { letter: question('not-understood') })[0]).toBe(
      'GiveApology 2 substitute=Bo Krog',
    ))
  it.each(['Bo har lovet at tage referatet, men han skal gå kl. 15.', 'Jeg kan ikke tage vores plads i udvalget.'])(
    'a role and another place are none of it: %s',
    words => expect(heard(words, call).join()).not.toMatch(/GiveApology|WithdrawApology/),
  )
})

describe('G45 both come, and something is asked', () => {
  it('politeness behind the question is no condition, and a name with an initial signs', () =>
    expect(
      heard(
        'Vi kommer begge to fra Lemvig. Kan I sige til Jonas, at vores praktikant gerne må lytte med, hvis det er ok?\n\nPia H.',
        agenda,
      ),
    ).toEqual([
      'WithdrawApology 2 answer=accepted',
      comes(bo),
      'PassRemarkOn: Kan I sige til Jonas, at vores praktikant gerne må lytte med, hvis det er ok?',
    ]))
  it('and a condition is one', () =>
    expect(heard('Vi kommer begge to, hvis Bo er rask.', agenda).join()).not.toContain('Withdraw'))
})

describe('G30 an apology that the secretariat passes on and wants noted', () => {
  const passedOn = (words: string): Case => ({
    sender: anne,
    subject: 'VS: Afbud 14. april',
    mail: { text: `Fra: Mette Lund <${mette.email}>\n\n${words}` },
    separated: { kind: 'forward', forwarded: `Fra: Mette Lund <${mette.email}>\nEmne: Afbud 14. april\n\n${words}` },
  })
  const words = 'Jeg kan desværre ikke komme den 14. april. Dorte Vest kommer, hun tager Signe Lauritsen med.'
  it.each(['Til orientering, se nedenfor. Vil I notere det?', 'Se nedenfor. Noterer I det?', 'Til info. Kan I skrive det på?'])(
    '%s',
    cover =>
      expect(heard(cover, passedOn(words))).toEqual([
        `GiveApology 2 substitute=Dorte Vest | ${away(mette)}`,
        'PassRemarkOn: Dorte Vest kommer, hun tager Signe Lauritsen med.',
      ]),
  )
  it.each(['Vil I notere det hos Skive?', 'Skal vi notere det?'])('what asks more than that is asked about: %s', cover =>
    expect(heard(cover, passedOn(words)).join()).not.toContain('GiveApology'),
  )
  it('or tells in its own words, with whom she brings along', () =>
    expect(
      heard('Mette Lund fra Skive kommer ikke den 14. april, Dorte Vest kommer og tager Signe Lauritsen med.', {
        sender: anne,
      })[0],
    ).toBe(`GiveApology 2 ${away(mette)} | substitute=Dorte Vest`))
})

describe('G61 who has left has left, whatever the year of the day', () => {
  it.each([
    'Mette Lund fra Skive er gået på pension pr. 1. februar. I stedet kommer Carl Bech, carl@skive.example. Vil I rette listen?',
    'Mette Lund (Skive) er stoppet pr. 1. marts, og i hendes sted kommer Carl Bech, carl@skive.example. Kan I opdatere listen?',
  ])('%s', words =>
    expect(heard(words, { sender: anne, subject: 'Listen' })[0]).toMatch(/^CompareRoster .*carl@skive.* leaves=\["mette"\]$/),
  )
  it('and who leaves on a day ahead is shown with that day to come', () =>
    expect(
      heard('Mette Lund fra Skive stopper pr. 1. juni. I stedet kommer Carl Bech, carl@skive.example.', { sender: anne }).join(),
    ).toMatch(/^CompareRoster .*isAhead=true/))
})

describe('G23 a newcomer’s mail that the secretariat has let in', () => {
  const letIn = (subject: string): Case => ({ sender: carl, subject, situation: { people, isReleased: true } })
  it.each([
    'Jeg er ny i Skive og overtager efter Mette Lund, som er gået på pension pr. 1. marts. Kan I sætte mig på listen? Min mail er carl@skive.example',
    'Jeg er startet i Skive og afløser Mette Lund. Vil I skrive mig på listen? carl@skive.example',
  ])('that says who is new is no item and no apology: %s', words =>
    expect(heard(words, letIn('Ny kontaktperson i Skive'))).toEqual(['RequestStatus']),
  )
  it('an item that somebody else sends himself is for people', () =>
    expect(
      heard(
        'Jeg er ny i Skive og overtager efter Mette Lund.\nDorte siger, vi har et punkt om vejsalt, det sender hun selv.',
        letIn('Ny kontaktperson i Skive'),
      ),
    ).toEqual(['RequestStatus', 'PassRemarkOn: Dorte siger, vi har et punkt om vejsalt, det sender hun selv.']))
  it('and an item of his own is one, under its own title', () =>
    expect(
      heard(
        'Jeg er ny her, efter Mette Lund. Vi vil gerne have et punkt på om vejsalt, 20 min.',
        letIn('Ny i Skive og et punkt'),
      ),
    ).toEqual(['SubmitItem 2 title=Vejsalt | minutes=20']))
})
