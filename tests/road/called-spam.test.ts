import { beforeEach, describe, expect, it } from 'vitest'
import { erfa } from '../support/charters.ts'
import { Simulated } from '../support/simulated.ts'
import { april } from '../support/wishes.ts'

const pia = 'pia.vestermark@lemvig.example'
const office = 'sekretariat@faelles.example'
const headers = ['X-SES-Spam-Verdict: FAIL']
const item = { subject: 'Punkt', text: 'Punkt: Fælles begrebsliste', headers }
const warned = { outcome: 'ignored', reason: 'the mail server says spam or virus' }

describe('what the mail server calls spam', () => {
  let world: Simulated
  beforeEach(async () => {
    world = await Simulated.start(erfa(), '2027-01-05T09:00')
    await april(world)
    await world.deliverUntil('2027-03-16T09:00')
  })
  const readersOf = (name: string) => world.letters.filter(each => each.letter === name).flatMap(each => each.to)
  const answers = (text: string) => world.receives({ from: office, to: world.replyTo(office, 'held-mail') ?? '', text })
  const titles = async () => (await world.meeting()).items.map(each => each.title)

  it('waits if a member is proven to have sent it: the member and the secretariat hear of it', async () => {
    expect(await world.receives({ ...item, from: pia })).toMatchObject({ outcome: 'held', reason: 'called-spam' })
    expect(await titles()).toEqual([])
    expect(readersOf('mail-held')).toEqual([pia])
    expect(world.latest('held-mail')).toMatchObject({ excerpt: item.text, mail: { from: pia, why: 'called-spam' } })
    expect((await world.report()).held).toMatchObject([{ from: pia, why: 'called-spam' }])
  })

  it('is done after a yes, and is that member’s', async () => {
    await world.receives({ ...item, from: pia })
    await answers('ja')
    await world.readsAgain()
    expect((await world.meeting()).items).toMatchObject([{ title: 'Fælles begrebsliste', by: pia }])
    expect(readersOf('held-mail-settled')).toEqual([pia])
    expect((await world.report()).held).toEqual([])
  })

  it('is not done after a no, and the member hears that', async () => {
    await world.receives({ ...item, from: pia })
    await answers('nej')
    await world.readsAgain()
    expect(await titles()).toEqual([])
    expect(world.latest('held-mail-settled')).toMatchObject({ yes: false })
  })

  it('is asked about one by one: a yes to a mail is none to the next', async () => {
    await world.receives({ ...item, from: pia })
    await world.receives({ ...item, from: pia, id: 'next', text: 'Punkt: Logning' })
    expect(world.latest('held-mail')).not.toHaveProperty('earlier')
    await answers('ja')
    await world.readsAgain()
    expect(await titles()).toHaveLength(1)
    expect((await world.report()).held).toHaveLength(1)
  })

  it('is shown five times, however much a mailbox sends that somebody has taken over', async () => {
    for (let n = 0; n < 8; n += 1) await world.receives({ ...item, from: pia, id: `n${n}`, text: `Vind ${n} kroner` })
    expect(readersOf('held-mail')).toHaveLength(5)
    expect(readersOf('mail-held')).toHaveLength(1)
  })

  it('is held as the secretariat’s, too, and books nothing', async () => {
    const booking = { from: office, subject: 'Nyt møde', text: 'Nyt møde 13. oktober 2027 kl. 13-16, Teams', headers }
    expect(await world.receives(booking)).toMatchObject({ outcome: 'held', reason: 'called-spam' })
    expect((await world.report()).meetings).toHaveLength(1)
  })

  it('tells who sent it in the name of a member', async () => {
    const sender = 'Sender: Konsulenten <sanne@konsulent.example>'
    await world.receives({ ...item, from: pia, headers: [...headers, sender] })
    expect(world.latest('held-mail').mail).toMatchObject({ why: 'called-spam', sentBy: 'sanne@konsulent.example' })
  })

  it('with a personal number is held as such: its bytes lie apart', async () => {
    const mail = { ...item, from: pia, text: 'Punkt: Sagen om cpr 010203-1234' }
    expect(await world.receives(mail)).toMatchObject({ outcome: 'held', reason: 'personal-number' })
  })

  it.each([
    ['a stranger’s', { from: 'vinder@lotteri.example' }],
    ['in the name of a member, and not proven', { from: pia, authenticated: false }],
    ['an automatic reply of a member’s', { from: pia, headers: [...headers, 'Auto-Submitted: auto-replied'] }],
    ['a virus, too', { from: pia, headers: [...headers, 'X-SES-Virus-Verdict: FAIL'] }],
  ])('is ignored when it is %s', async (_, who) => {
    const before = world.letters.length
    expect(await world.receives({ ...item, ...who })).toMatchObject(warned)
    expect(world.letters.length).toBe(before)
    expect((await world.report()).held).toEqual([])
  })
})
