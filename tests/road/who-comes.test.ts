import { describe, expect, test } from 'vitest'
import { brings, handIn, invited } from '../support/calendar-mails.ts'
import { chair, everyMember, office } from '../support/people.ts'
import type { Simulated } from '../support/simulated.ts'
import { item, move, place } from '../support/wishes.ts'

const secretariat = 'sekretariat@faelles.example'
describe('G47: who comes', () => {
  const statusOf = async (world: Simulated, from: string) => {
    await world.receives({ from, text: 'Status' })
    return world.latest('status').meetings[0]?.attendance
  }
  const pia = { name: 'Pia Vestermark', organisation: 'Lemvig Kommune' }

  test('yes and maybe are kept, the last word counts, and the same button pressed twice is one word', async () => {
    const world = await invited()
    await handIn(world, 'reply-accepted-gmail')
    expect(await handIn(world, 'reply-accepted-outlook')).toMatchObject({ outcome: 'noted', reason: 'said-already' })
    expect(await statusOf(world, secretariat)).toMatchObject({ coming: [pia], maybe: [], apologies: [] })
    await handIn(world, 'reply-tentative-outlook')
    expect(await statusOf(world, secretariat)).toMatchObject({ coming: [], maybe: [pia], apologies: [] })
    await handIn(world, 'reply-declined-outlook')
    expect(await statusOf(world, secretariat)).toMatchObject({
      coming: [],
      maybe: [],
      apologies: [{ ...pia, substitute: 'Kim' }],
    })
    await handIn(world, 'reply-accepted-thunderbird')
    const now = await statusOf(world, secretariat)
    expect(now).toMatchObject({ coming: [pia], maybe: [], apologies: [] })
    expect(now?.unanswered).not.toContainEqual(pia)
    expect(now?.unanswered).toHaveLength(everyMember.length - 1)
    expect(now?.unanswered[0]?.organisation).toBe('Lemvig Kommune')
  })

  test('the chair sees in the status who comes; another member sees the number of apologies only', async () => {
    const world = await invited()
    await handIn(world, 'reply-accepted-gmail')
    expect(await statusOf(world, 'pia.vestermark@lemvig.example')).toMatchObject({ coming: [pia] })
    expect(await statusOf(world, 'hanne.domvang@viborg.example')).toBeNull()
  })

  test('on the morning of the meeting the chair and the secretariat are written who comes, and the minutes’ form names them', async () => {
    const world = await invited()
    await handIn(world, 'reply-accepted-gmail')
    const letters = await brings(world, () => world.until('2027-04-14T09:00'))
    expect(letters).toContain(`who-comes → ${office}, ${chair}, jonas.klitrose`)
    expect(world.latest('who-comes').attendance).toMatchObject({ coming: [pia], maybe: [], apologies: [] })
    expect(world.latest('minutes-template').attendance.coming).toEqual([pia])
  })

  test('an item taken on that morning renews the minutes’ form, and says nothing more of who comes', async () => {
    const world = await invited()
    await handIn(world, 'reply-accepted-gmail')
    await world.until('2027-04-14T09:00')
    await world.wants('aase.lyngfelt', item('Navngivning af skemaer'))
    await world.readsAgain()
    const letters = await brings(world, () => world.wants(office, place('P-1', 'on-agenda')))
    expect(letters.map(each => each.split(' ')[0])).toContain('minutes-template')
    expect(letters.filter(each => each.startsWith('who-comes'))).toEqual([])
  })

  test('a yes that comes late, to the time before the move, is no yes to the new one; a no is kept', async () => {
    const world = await invited()
    await world.wants(office, move('2027-04-21T13:00', '16:00'))
    expect(await handIn(world, 'reply-accepted-outlook')).toMatchObject({ outcome: 'noted', reason: 'answer-to-another-time' })
    expect(await statusOf(world, secretariat)).toMatchObject({ coming: [] })
    await handIn(world, 'reply-declined-outlook')
    expect(await statusOf(world, secretariat)).toMatchObject({ apologies: [pia] })
  })

  test('a meeting that is moved asks again: a yes was to the old day', async () => {
    const world = await invited()
    await handIn(world, 'reply-accepted-gmail')
    await world.receives({ from: secretariat, text: 'Flyt mødet 14. april 2027 til 21. april 2027 kl. 13-16' })
    expect(await statusOf(world, secretariat)).toMatchObject({ coming: [], maybe: [] })
  })
})
