import { describe, expect, it } from 'vitest'
import { erfa } from '../support/charters.ts'
import { Simulated } from '../support/simulated.ts'
import { april } from '../support/wishes.ts'

const pia = 'pia.vestermark@lemvig.example'
const office = 'sekretariat@faelles.example'
const unclear = { subject: 'Hej', text: 'Blå er en dejlig farve.\nDen kunne bruges til skemaerne.' }
const kinds = [
  ['unverified-sender', { from: pia, authenticated: false }],
  ['called-spam', { from: pia, headers: ['X-Spam-Flag: YES'] }],
  ['suspicious-mail', { from: pia, headers: ['Subject: Afbud'] }],
  ['sent-by-other', { from: pia, headers: ['Sender: Konsulenten <sanne@konsulent.example>'] }],
  ['unknown-sender', { from: 'nina.nyholm@lemvig.example' }],
] as const

describe('a mail that was held, let through, and then asked about', () => {
  const asked = async (mail: (typeof kinds)[number][1]): Promise<Simulated> => {
    const world = await Simulated.start(erfa(), '2027-01-05T09:00')
    await april(world)
    await world.deliverUntil('2027-03-16T09:00')
    await world.receives({ ...unclear, ...mail, headers: 'headers' in mail ? [...mail.headers] : [] })
    await world.receives({ from: office, to: world.replyTo(office, 'held-mail') ?? '', text: 'ja' })
    await world.readsAgain()
    return world
  }

  it.each(kinds)('is read as its sender says it was meant: %s', async (why, mail) => {
    const world = await asked(mail)
    expect([...world.store.causes.values()].filter(each => each.mail?.reason === why)).toHaveLength(1)
    const to = world.replyTo(mail.from, 'question') ?? ''
    expect(await world.receives({ from: mail.from, to, subject: 'SV: ERFA', text: 'Punkt' })).toMatchObject({
      outcome: 'accepted',
    })
    await world.readsAgain()
    expect((await world.meeting()).items).toMatchObject([{ title: 'Blå er en dejlig farve', by: mail.from }])
    expect((await world.report()).held).toEqual([])
  })

  it('is nobody else’s: who has the question passed on to him says nothing of it', async () => {
    const world = await asked(kinds[0][1])
    const to = world.replyTo(pia, 'question') ?? ''
    const other = { from: 'mette.fursand@skive.example', to, subject: 'SV: ERFA', text: 'Punkt' }
    expect(await world.receives(other)).toMatchObject({ outcome: 'refused', reason: 'not-your-mail' })
    await world.readsAgain()
    expect((await world.meeting()).items).toEqual([])
  })
})
