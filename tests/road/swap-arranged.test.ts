import { expect, test } from 'vitest'
import { erfa } from '../support/charters.ts'
import { member, minuteTaker, office } from '../support/people.ts'
import { Simulated } from '../support/simulated.ts'

const address = (id: string): string => erfa().people.find(person => person.id === id)?.email ?? ''

const [lemvig, skanderborg, aarhus] = ['Lemvig Kommune', 'Skanderborg Kommune', 'Aarhus Kommune']

/** Two meetings are booked. */
const booked = async (until: string): Promise<Simulated> => {
  const simulated = await Simulated.start(erfa(), '2027-02-01T09:00')
  await simulated.receives({ from: address(office), text: 'Nyt møde 14. april 2027 kl. 13-16, Teams' })
  await simulated.receives({ from: address(office), text: 'Nyt møde 6. oktober 2027 kl. 13-16, Teams' })
  await simulated.until(until)
  return simulated
}
const roles = async (simulated: Simulated, number: number) => (await simulated.meeting(number)).roles
const told = (simulated: Simulated): readonly string[] =>
  simulated.letters.filter(each => each.letter === 'role-swap-answered').flatMap(each => each.to)

test('the secretariat’s word is enough for a swap of two places, and both hear of it', async () => {
  const simulated = await booked('2027-03-16T10:00')
  const text = 'Jeg har talt med Aarhus. De tager referatet den 14. april i stedet for Skanderborg. Skriv det på.'
  expect(await simulated.receives({ from: address(office), text })).toMatchObject({
    outcome: 'accepted',
    commands: ['ArrangeRoles'],
  })
  expect(await roles(simulated, 1)).toEqual({ chair: lemvig, minuteTaker: aarhus })
  expect(await roles(simulated, 2)).toEqual({ chair: aarhus, minuteTaker: skanderborg })
  expect(told(simulated)).toEqual(expect.arrayContaining([office, member, minuteTaker]))
  expect(simulated.letters.filter(each => each.letter === 'role-swap-proposal')).toEqual([])
  expect(await simulated.receives({ from: address(office), text })).toMatchObject({ outcome: 'noted', reason: 'said-already' })
  expect(await roles(simulated, 1)).toEqual({ chair: lemvig, minuteTaker: aarhus })
})

test('two who have swapped are not swapped back when it is said twice', async () => {
  const simulated = await booked('2027-03-16T10:00')
  const text = 'Skanderborg og Aarhus bytter plads i rækken. Giver du dem besked?'
  expect(await simulated.receives({ from: address(office), text })).toMatchObject({ outcome: 'accepted' })
  expect(await simulated.receives({ from: address(office), text })).toMatchObject({ outcome: 'noted' })
  expect(await roles(simulated, 1)).toEqual({ chair: lemvig, minuteTaker: aarhus })
})

test('a member’s word is not', async () => {
  const simulated = await booked('2027-03-16T10:00')
  await simulated.receives({
    from: address(member),
    text: 'Aarhus og Skanderborg har byttet. Ret det venligst, og giv dem besked.',
  })
  expect(await roles(simulated, 1)).toEqual({ chair: lemvig, minuteTaker: skanderborg })
})

test('whoever gets the chair of a meeting where it takes the minutes hands the minutes over', async () => {
  const simulated = await booked('2027-08-20T10:00')
  expect(await roles(simulated, 2)).toEqual({ chair: skanderborg, minuteTaker: aarhus })
  await simulated.receives({
    from: address(minuteTaker),
    text: 'Vi vil gerne bytte med Aarhus, så de er mødeleder den 6. oktober, og vi tager referatet.',
  })
  const { swap } = simulated.latest('role-swap-proposal')
  expect(swap).toMatchObject({ unit: 'chair', sharesMeeting: true })
  await simulated.receives({ from: address(office), text: 'Skanderborg og Aarhus har byttet. Ret det, og giv dem besked.' })
  expect(await roles(simulated, 2)).toEqual({ chair: aarhus, minuteTaker: skanderborg })
})

test('whoever offers to take the minutes in somebody’s place asks that one', async () => {
  const simulated = await booked('2027-03-16T10:00')
  const text = 'Som aftalt tager vi i Aarhus referatet den 14. april i stedet for Skanderborg.'
  await simulated.receives({ from: address(member), text })
  expect(simulated.latest('role-swap-proposal').swap).toMatchObject({ from: aarhus, to: skanderborg, fromTurn: 2, toTurn: 1 })
  await simulated.receives({ from: address(office), text: 'Aarhus tager referatet den 14. april i stedet for Skanderborg.' })
  expect(await roles(simulated, 1)).toEqual({ chair: lemvig, minuteTaker: aarhus })
  expect(await roles(simulated, 2)).toEqual({ chair: aarhus, minuteTaker: skanderborg })
})
