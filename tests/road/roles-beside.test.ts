import { expect, test } from 'vitest'
import { erfa } from '../support/charters.ts'
import { chair, member, minuteTaker, office, otherMember } from '../support/people.ts'
import { Simulated } from '../support/simulated.ts'

const address = (id: string): string => erfa().people.find(person => person.id === id)?.email ?? ''
const [lemvig, skanderborg, aarhus, viborg, skive, hedensted] = [
  ...['Lemvig Kommune', 'Skanderborg Kommune', 'Aarhus Kommune', 'Viborg Kommune', 'Skive Kommune', 'Hedensted Kommune'],
] as const
const start = (): Promise<Simulated> => Simulated.start(erfa(), '2027-02-01T09:00')
const roles = async (simulated: Simulated, number = 1) => (await simulated.meeting(number)).roles
const says = (simulated: Simulated, text: string) => simulated.receives({ from: address(office), text })
const answers = async (simulated: Simulated, letter: 'meeting-needs-yes' | 'meeting-scheduled', text: string): Promise<void> => {
  await simulated.receives({ from: address(office), to: simulated.replyTo(address(office), letter)!, text })
  await simulated.readsAgain()
}

const booking = 'Nyt møde 14. april 2027 kl. 13-16, Teams.'
const doubtful = 'Nyt møde 6. maj 2027 kl. 13-16, Teams.'

test('a booking that names the roles has them, and its receipt shows them', async () => {
  const simulated = await start()
  await says(simulated, `${booking} Hanne Domvang er mødeleder, og Skive skriver referat (jeg tror det bliver Claus).`)
  expect(await roles(simulated)).toEqual({ chair: viborg, minuteTaker: skive })
  expect(simulated.latest('meeting-scheduled').meeting.roles).toEqual({ chair: viborg, minuteTaker: skive })
  const told = simulated.letters.filter(each => each.letter === 'role-swap-answered').flatMap(each => each.to)
  expect(told).toEqual(expect.arrayContaining([office, chair, minuteTaker, 'hanne.domvang', 'claus.limbak']))
})

test('a booking that waits for a yes shows them, and nobody hears of them before', async () => {
  const simulated = await start()
  await says(simulated, `${doubtful}\n\nMødeleder: Viborg\n\nReferent: Skive`)
  expect(simulated.latest('meeting-needs-yes').meeting.roles).toEqual({ chair: viborg, minuteTaker: skive })
  expect(simulated.letters.filter(each => each.letter === 'role-swap-answered')).toEqual([])
  await answers(simulated, 'meeting-needs-yes', 'Ja')
  expect(await roles(simulated)).toEqual({ chair: viborg, minuteTaker: skive })
})

test.each([
  ['Ja tak, opret det. Men mødeleder: Viborg (Hanne Domvang). Referent: Skive (Claus Limbak).', viborg, skive],
  ['Ja, det er rigtigt. Men mødelederen er Aarhus, ikke Lemvig.', aarhus, skanderborg],
  ['Ja til dato og sted, men det er ikke Lemvig og Skanderborg. Mødeleder er Viborg og referent er Skive.', viborg, skive],
  ['Ja tak, opret det. Referenten er Hedensted. Planlægningsmødet lader vi bare ligge.', lemvig, hedensted],
])('beside the yes: %s', async (text, inChair, takesMinutes) => {
  const simulated = await start()
  await says(simulated, doubtful)
  await answers(simulated, 'meeting-needs-yes', text)
  expect(await roles(simulated)).toEqual({ chair: inChair, minuteTaker: takesMinutes })
  expect(simulated.latest('meeting-scheduled').meeting.roles).toEqual({ chair: inChair, minuteTaker: takesMinutes })
})

test('the yes goes before the mail that it lets through', async () => {
  const simulated = await start()
  await says(simulated, `${doubtful} Mødeleder: Viborg. Referent: Skive.`)
  await answers(simulated, 'meeting-needs-yes', 'Ja, opret det. Men referenten er Lone fra Hedensted.')
  expect(await roles(simulated)).toEqual({ chair: viborg, minuteTaker: hedensted })
})

test.each(['Nej, lad være. Mødeleder er Viborg.', 'Mødeleder er Viborg, ikke Lemvig.', 'Ja, hvis Viborg er mødeleder.'])(
  'no yes: %s',
  async text => {
    const simulated = await start()
    await says(simulated, doubtful)
    await answers(simulated, 'meeting-needs-yes', text)
    expect(simulated.letters.filter(each => each.letter === 'meeting-scheduled')).toEqual([])
    expect(simulated.letters.filter(each => each.letter === 'role-swap-answered')).toEqual([])
  },
)

test('what is said of the planning meeting beside it is told as not done', async () => {
  const simulated = await start()
  await says(simulated, doubtful)
  await answers(
    simulated,
    'meeting-needs-yes',
    'Ja, opret det. Mødeleder er Viborg. Og kan planlægningsmødet ikke ligge ugen efter?',
  )
  expect(await roles(simulated)).toEqual({ chair: viborg, minuteTaker: skanderborg })
  expect(simulated.latest('remark-receipt').words).toContain('planlægningsmødet')
})

test('the question that has been answered is a letter like any other', async () => {
  const simulated = await start()
  await says(simulated, doubtful)
  await answers(simulated, 'meeting-needs-yes', 'Ja')
  const text =
    'Rollerne er stadig forkerte. Viborg er mødeleder (det er Hanne), og Skive tager referatet. Lemvig har ikke sagt ja.'
  await answers(simulated, 'meeting-needs-yes', text)
  expect(await roles(simulated)).toEqual({ chair: viborg, minuteTaker: skive })
})

test('whose the roles are at a meeting that is not booked, the ring says', async () => {
  const simulated = await start()
  await says(simulated, booking)
  await answers(simulated, 'meeting-scheduled', 'Hvem er det der er på som mødeleder og referent i efteråret?')
  const [fact] = simulated.latest('facts-told').told
  expect(fact).toMatchObject({
    what: 'turns',
    turns: [
      { turn: 1, start: '2027-04-14T11:00:00.000Z', chair: lemvig, minuteTaker: skanderborg },
      { turn: 2, start: null, chair: skanderborg, minuteTaker: aarhus },
      { turn: 3 },
      { turn: 4 },
    ],
  })
})

test('a role that comes back at the other meeting is told, too', async () => {
  const simulated = await start()
  await says(simulated, booking)
  await simulated.receives({ from: address(chair), text: 'Kan vi bytte? Viborg har meldt sig.' })
  expect(simulated.latest('role-swap-proposal').swap).toMatchObject({ from: lemvig, to: viborg, toTurn: 19, sharesOther: true })
})

test('whoever is away beside the wish to swap is not lost', async () => {
  const simulated = await start()
  await says(simulated, booking)
  await simulated.until('2027-03-16T10:00')
  await simulated.receives({
    from: address(minuteTaker),
    to: simulated.replyTo(address(minuteTaker), 'call-for-items')!,
    text: 'Åh nej, Birgit er på barsel og jeg er på ferie uge 15, så det bliver svært med referatet. Kan vi bytte?',
  })
  expect(simulated.latest('role-swap-proposal').swap).toMatchObject({ from: skanderborg, to: aarhus })
  expect(simulated.letters.at(-1)).toMatchObject({ letter: 'passed-on', to: [office] })
  await simulated.receives({
    from: address(member),
    to: simulated.replyTo(address(member), 'role-swap-proposal')!,
    text: 'Ja det kan vi godt, så må I tage den til efteråret :-) Jeg skal bare lige have skabelonen i god tid.',
  })
  expect(await roles(simulated)).toEqual({ chair: lemvig, minuteTaker: aarhus })
  expect(simulated.letters.some(each => each.letter === 'passed-on' && each.to.includes(office))).toBe(true)
})

test('what a member says of the roles books nothing', async () => {
  const simulated = await start()
  await simulated.receives({ from: address(otherMember), text: `${booking} Mødeleder: Viborg` })
  expect(simulated.letters.filter(each => each.letter === 'role-swap-answered')).toEqual([])
})
