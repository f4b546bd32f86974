import { expect, test } from 'vitest'
import { erfa } from '../support/charters.ts'
import { chair, member, minuteTaker, office, otherMember } from '../support/people.ts'
import { Simulated } from '../support/simulated.ts'

const address = (id: string): string => erfa().people.find(person => person.id === id)?.email ?? ''
const hedensted = 'tobias.vindholt'

/** Two meetings are booked; the first has been called. */
const booked = async (): Promise<Simulated> => {
  const simulated = await Simulated.start(erfa(), '2027-02-01T09:00')
  await simulated.receives({ from: address(office), text: 'Nyt møde 14. april 2027 kl. 13-16, Teams' })
  await simulated.receives({ from: address(office), text: 'Nyt møde 6. oktober 2027 kl. 13-16, Teams' })
  await simulated.until('2027-03-16T10:00')
  return simulated
}

const text = (raw: Uint8Array): string => Buffer.from(raw).toString()

/** The reply address of the latest letter of a name to somebody. */
const replyTo = async (simulated: Simulated, letter: 'role-swap-proposal', person: string): Promise<string> => {
  await simulated.deliverUntil('2027-03-17T09:00')
  const to = address(person)
  const mail = simulated.sent.findLast(each => each.to === to && text(each.raw).includes('bytte'))
  const found = /^Reply-To: .*<(.+)>$/m.exec(mail === undefined ? '' : text(mail.raw))?.[1]
  if (found === undefined) throw new Error(`no ${letter} for ${person}`)
  return found
}

const roles = async (simulated: Simulated, number: number) => (await simulated.meeting(number)).roles

test('G31 Aarhus asks, Hedensted says yes: both places are exchanged, the chain holds, the secretariat is told', async () => {
  const simulated = await booked()
  const asked = await simulated.receives({
    from: address(member),
    text: 'Vi kan ikke være referent på møde 2. Kan vi bytte med Hedensted?',
  })
  expect(asked).toMatchObject({ outcome: 'accepted', commands: ['ProposeRoleSwap'] })
  const question = await replyTo(simulated, 'role-swap-proposal', hedensted)
  const answer = await simulated.receives({
    from: address(hedensted),
    to: question,
    text: 'Ja, det kan vi godt.',
  })
  expect(answer).toMatchObject({ outcome: 'accepted', commands: ['AnswerRoleSwap'] })
  expect(await roles(simulated, 2)).toEqual({ chair: 'Skanderborg Kommune', minuteTaker: 'Hedensted Kommune' })
  expect((await simulated.meeting(2)).swaps).toEqual([{ from: 'Aarhus Kommune', to: 'Hedensted Kommune', state: 'accepted' }])
  const told = simulated.letters.filter(each => each.letter === 'role-swap-answered').flatMap(each => each.to)
  expect(told).toEqual([hedensted, ...told.slice(1)])
  expect(told).toContain(office)
  expect(told).toContain(member)
  const again = await simulated.receives({
    from: address(hedensted),
    to: question,
    text: 'Ja!',
  })
  expect(again).toMatchObject({ outcome: 'refused', reason: 'swap-already-agreed' })
})

test('G31 nobody named: the next in the ring is asked, and after a no the one after it', async () => {
  const simulated = await booked()
  await simulated.receives({ from: address(member), text: 'Vi kan desværre ikke være referent på møde 2.' })
  expect(simulated.latest('role-swap-proposal').swap.to).toBe('Favrskov Kommune')
  await simulated.receives({
    from: address(otherMember),
    to: await replyTo(simulated, 'role-swap-proposal', otherMember),
    text: 'Nej, det går ikke',
  })
  expect(simulated.latest('role-swap-proposal').swap).toMatchObject({ to: 'Hedensted Kommune', declinedBy: ['Favrskov Kommune'] })
})

test('G31 one open swap for a meeting, and a place that was called already is changed in the meeting itself', async () => {
  const simulated = await booked()
  expect(await roles(simulated, 1)).toEqual({ chair: 'Lemvig Kommune', minuteTaker: 'Skanderborg Kommune' })
  await simulated.receives({
    from: address(minuteTaker),
    text: 'Vi kan ikke tage referat den 14. april. Kan vi bytte med Hedensted?',
  })
  expect(await simulated.receives({ from: address(minuteTaker), text: 'Kan vi bytte med Favrskov?' })).toMatchObject({
    outcome: 'refused',
    reason: 'swap-already-open',
  })
  await simulated.receives({
    from: address(hedensted),
    to: await replyTo(simulated, 'role-swap-proposal', hedensted),
    text: 'ja',
  })
  expect(await roles(simulated, 1)).toEqual({ chair: 'Lemvig Kommune', minuteTaker: 'Hedensted Kommune' })
  expect(await roles(simulated, 2)).toEqual({ chair: 'Hedensted Kommune', minuteTaker: 'Aarhus Kommune' })
})

test('G31 somebody who was not asked cannot answer for another municipality', async () => {
  const simulated = await booked()
  await simulated.receives({ from: address(member), text: 'Vi kan ikke være referent på møde 2. Kan vi bytte med Hedensted?' })
  const answer = await simulated.receives({
    from: address(otherMember),
    to: await replyTo(simulated, 'role-swap-proposal', hedensted),
    text: 'Ja',
  })
  expect(answer).toMatchObject({ outcome: 'refused', reason: 'swap-asked-somebody-else' })
  expect((await roles(simulated, 2)).minuteTaker).toBe('Aarhus Kommune')
})

test('G31 whoever names a municipality means its nearest place, also when that comes before his own', async () => {
  const simulated = await booked()
  await simulated.receives({ from: address(otherMember), text: 'Favrskov vil gerne bytte plads med Aarhus.' })
  expect(simulated.latest('role-swap-proposal').swap).toMatchObject({ to: 'Aarhus Kommune', fromTurn: 3, toTurn: 2 })
  await simulated.receives({
    from: address(member),
    to: await replyTo(simulated, 'role-swap-proposal', member),
    text: 'Ja',
  })
  expect(await roles(simulated, 2)).toEqual({ chair: 'Skanderborg Kommune', minuteTaker: 'Favrskov Kommune' })
})

test('G31 "kan vi bytte dag?" asks no other municipality for anything', async () => {
  const simulated = await booked()
  const told = async (text: string) => (await simulated.receives({ from: address(member), text })).reason
  expect(await told('Kan vi bytte dag, så mødet bliver den 15. i stedet?')).toBe('passed-on-to-the-secretariat')
  expect(await told('Jeg vil gerne bytte erfaringer om fuldmagter.')).toBe('not-understood')
  expect(simulated.letters.filter(each => each.letter === 'role-swap-proposal')).toEqual([])
})

test('G31 whoever is asked once more, because the first answer was unclear, says yes or no in every word for it', async () => {
  const answered = async (text: string) => {
    const simulated = await booked()
    await simulated.receives({ from: address(member), text: 'Vi kan ikke være referent på møde 2. Kan vi bytte med Hedensted?' })
    const says = (to: string | null, text: string) =>
      simulated.receives({ from: address(hedensted), to: to ?? '', subject: 'SV: ERFA', text })
    expect((await says(simulated.replyTo(address(hedensted), 'role-swap-proposal'), 'Måske')).outcome).toBe('asked')
    const { outcome, commands } = await says(simulated.replyTo(address(hedensted), 'question'), text)
    return outcome === 'accepted' ? commands : outcome
  }
  for (const yes of ['Det er fint', 'Meget gerne', 'Ja. Hvem sender skabelonen?'])
    expect((await answered(yes))[0], yes).toBe('AnswerRoleSwap')
  expect(await answered('Ja, og vi har også et punkt: Fuldmagter')).toEqual(['AnswerRoleSwap', 'SubmitItem'])
  for (const none of ['Ok', 'Vi kan ikke være referent', 'Kan vi bytte?', 'Jeg kommer ikke'])
    expect(await answered(none), none).toBe('asked')
})

test('G31 whoever chairs the next meeting and says that he cannot take the minutes asks for no swap years ahead', async () => {
  const simulated = await booked()
  const says = (text: string) => simulated.receives({ from: address(chair), text })
  expect(await says('Vi kan ikke være referent.')).toMatchObject({ outcome: 'refused', reason: 'other-role-to-swap' })
  expect(simulated.letters.filter(each => each.letter === 'role-swap-proposal')).toEqual([])
  // In the words that the refusal offers, and in answer to it.
  const to = simulated.replyTo(address(chair), 'role-swap-refusal') ?? ''
  const answer = await simulated.receives({ from: address(chair), to, subject: 'SV: ERFA', text: 'Vi kan ikke være mødeleder' })
  expect(answer).toMatchObject({ outcome: 'accepted' })
  expect(simulated.latest('role-swap-proposal').swap).toMatchObject({ fromTurn: 1, unit: 'chair' })
})

test('G31 whoever has been asked says yes in a mail of its own, or asks the same of whoever asked', async () => {
  for (const words of ['Vi vil gerne bytte med Aarhus.', 'Kan vi bytte plads med Aarhus?']) {
    const simulated = await booked()
    await simulated.receives({ from: address(member), text: 'Vi kan ikke være referent på møde 2. Kan vi bytte med Hedensted?' })
    expect(await simulated.receives({ from: address(otherMember), text: 'Vi siger ja til at bytte' })).toMatchObject({
      outcome: 'asked',
    })
    await simulated.receives({ from: address(hedensted), text: words })
    expect((await roles(simulated, 2))?.minuteTaker, words).toBe('Hedensted Kommune')
    expect(simulated.letters.filter(each => each.letter === 'role-swap-proposal')).toHaveLength(1)
  }
})

test('G31 whoever has just said no is asked again only by name', async () => {
  const simulated = await booked()
  await simulated.receives({ from: address(member), text: 'Kan vi bytte plads med Favrskov?' })
  await simulated.receives({
    from: address(otherMember),
    to: simulated.replyTo(address(otherMember), 'role-swap-proposal') ?? '',
    subject: 'SV: ERFA',
    text: 'Nej',
  })
  const to = simulated.replyTo(address(member), 'role-swap-answered') ?? ''
  await simulated.receives({ from: address(member), to, subject: 'SV: ERFA', text: 'Så prøv den næste på listen' })
  expect(simulated.latest('role-swap-proposal').swap).toMatchObject({ to: 'Hedensted Kommune', declinedBy: ['Favrskov Kommune'] })
})
