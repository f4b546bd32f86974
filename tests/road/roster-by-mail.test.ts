import { describe, expect, test } from 'vitest'
import { erfa } from '../support/charters.ts'
import { office } from '../support/people.ts'
import { Simulated } from '../support/simulated.ts'
import { april } from '../support/wishes.ts'
import type { Rows } from '../understanding/drawn-tables.ts'
import { programs } from '../understanding/drawn-tables.ts'

const secretariat = 'sekretariat@faelles.example'

const called = async (): Promise<Simulated> => {
  const world = await Simulated.start(erfa(), '2027-01-04T09:00')
  await april(world)
  await world.until('2027-03-16T09:00')
  return world
}

const html = (content: string): readonly string[] => [
  'Content-Type: text/html; charset=utf-8',
  'Content-Transfer-Encoding: 8bit',
  '',
  `<html><body>${content}</body></html>`,
]

/** Skive and Norddjurs as the secretariat has them: one of Skive's has another address, the other one left, somebody new came. */
const rows: Rows = [
  ['NAVN', 'KOMMUNE', 'LANDSDEL/FUNKTION', 'MAILADRESSE'],
  ['METTE FURSAND', 'Skive', 'Midtjylland', 'mettefursand@skive.example'],
  ['KIM HOLM-LUND', 'Skive', 'Midtjylland', 'kim.lund@skive.example'],
  ['Ellen Hegnsmark', 'Norddjurs Kommune', '', 'ellen.hegnsmark@norddjurs.example'],
  ['Bo Strandvig', 'Norddjurs', '', 'bo.strandvig@norddjurs.example'],
]
const change = {
  joins: [{ name: 'Kim Holm-Lund', email: 'kim.lund@skive.example', organisation: 'Skive Kommune' }],
  changes: [
    {
      person: 'mette.fursand',
      was: { name: 'Mette Fursand', email: 'mette.fursand@skive.example', organisation: 'Skive Kommune' },
      is: { name: 'Mette Fursand', email: 'mettefursand@skive.example', organisation: 'Skive Kommune' },
    },
  ],
  leaves: [{ person: 'claus.limbak', name: 'Claus Limbak', organisation: 'Skive Kommune' }],
}
const asText = (all: Rows): string => all.map(row => row.join('\t')).join('\n')
const sends = (world: Simulated, text: string, more: { from?: string; subject?: string; body?: readonly string[] } = {}) =>
  world.receives({ from: secretariat, subject: 'Ny kontaktliste', text, ...more })
const settles = (world: Simulated, text: string, from = secretariat) =>
  world.receives({ from, to: world.replyTo(secretariat, 'roster-compared') ?? '', subject: 'SV: kontaktlisten', text })
const skive = async (world: Simulated) =>
  (await world.report()).members.filter(each => each.organisation === 'Skive Kommune').map(each => `${each.email} ${each.status}`)
const before = ['mette.fursand@skive.example active', 'claus.limbak@skive.example active']

describe('G61 the secretariat sends its list of contacts', () => {
  test.each(Object.keys(programs))('a table of %s: what is different is shown, and nothing is changed', async program => {
    const world = await called()
    const drawn = programs[program]?.(rows) ?? { html: null, text: '' }
    const body =
      drawn.html === null ? {} : { body: html(`<p>Hej</p><p>Her er den nye liste.</p>${drawn.html}<p>Hilsen Anne</p>`) }
    const heard = await sends(world, `Hej\n\nHer er den nye liste.\n\n${drawn.text}\n\nHilsen Anne`, body)
    expect(heard).toMatchObject({ outcome: 'asked', reason: 'roster-needs-yes', commands: ['CompareRoster'] })
    expect(world.latest('roster-compared')).toMatchObject({ change, unread: [] })
    expect(await skive(world)).toEqual(before)
  })

  test('lines without columns, as a PDF gives a table away', async () => {
    const world = await called()
    await sends(world, ['Medlemmer:', '', ...rows.map(row => row.filter(Boolean).join(' '))].join('\n'))
    expect(world.latest('roster-compared')).toMatchObject({ change, unread: [] })
  })

  test('first and last names in columns of their own', async () => {
    const world = await called()
    const own = [
      ['Fornavn', 'Efternavn', 'Kommune', 'E-mail'],
      ['Kim', 'Lund', 'Skive', 'mailto:Kim.Lund@Skive.example'],
    ]
    await sends(world, asText(own))
    expect(world.latest('roster-compared').change.joins).toEqual([
      { name: 'Kim Lund', email: 'kim.lund@skive.example', organisation: 'Skive Kommune' },
    ])
  })

  test('a yes changes the roster: letters go to the new address, the newcomer is welcomed, the leaver told, once', async () => {
    const world = await called()
    await sends(world, asText(rows))
    const letters = world.letters.length
    expect(await settles(world, 'Ja')).toMatchObject({ outcome: 'accepted', commands: ['ChangeRoster'] })
    expect(world.letters.slice(letters).map(each => `${each.letter} → ${each.to}`)).toEqual([
      `roster-changed → ${office}`,
      'contacts-changed → kim.lund@skive.example',
      'contacts-changed → claus.limbak',
    ])
    expect(await skive(world)).toEqual([
      'mettefursand@skive.example active',
      'claus.limbak@skive.example former',
      'kim.lund@skive.example active',
    ])
    await world.deliverUntil('2027-03-24T12:00')
    const got = (address: string) =>
      world.sent.some(({ to, raw }) => to === address && /rinder|minder/i.test(Buffer.from(raw).toString()))
    expect(['mettefursand@skive.example', 'kim.lund@skive.example'].map(got)).toEqual([true, true])
    expect(await settles(world, 'ja tak')).toMatchObject({ outcome: 'noted', reason: 'said-already' })
    expect(world.latest('already-noted').command).toBe('ChangeRoster')
  })

  test('a program that starts again with the roster file as it was changes nothing back', async () => {
    const world = await called()
    await sends(world, asText(rows))
    await settles(world, 'Ja')
    const now = await skive(world)
    expect(await skive(await world.restartedWith(erfa()))).toEqual(now)
  })

  test('a no changes nothing; only the secretariat can say yes; anything else is asked about', async () => {
    const world = await called()
    await sends(world, asText(rows))
    expect(await settles(world, 'Ja', 'mette.fursand@skive.example')).toMatchObject({ reason: 'not-the-secretariat' })
    expect(await settles(world, 'Hvem er Kim?')).toMatchObject({ outcome: 'asked' })
    expect(await settles(world, 'Nej')).toMatchObject({ outcome: 'accepted' })
    expect(world.latest('roster-changed').yes).toBe(false)
    expect(await skive(world)).toEqual(before)
  })

  test('a list that agrees is answered so, and asks for nothing', async () => {
    const world = await called()
    const same = [
      rows[0] ?? [],
      ['Mette Fursand', 'Skive', '', before[0]?.split(' ')[0] ?? ''],
      ['Claus Limbak', 'Skive', '', 'claus.limbak@skive.example'],
    ]
    expect(await sends(world, asText(same))).toMatchObject({ outcome: 'accepted', reason: null })
    expect(world.latest('roster-compared').change).toEqual({ joins: [], changes: [], leaves: [] })
  })

  test('rows that name nobody whom we could write to are shown', async () => {
    const world = await called()
    await sends(
      world,
      asText([...rows, ['Tage Nyborg', 'Nibe', '', 'tage@nibe.example'], ['Ida Krag', 'Skive', '', 'ida.krag(at)skive.example']]),
    )
    expect(world.latest('roster-compared')).toMatchObject({
      change,
      unread: ['Tage Nyborg Nibe tage@nibe.example', 'Ida Krag Skive ida.krag(at)skive.example'],
    })
  })
})

describe('G61 what is no list of contacts', () => {
  test('a member’s table changes no roster', async () => {
    const world = await called()
    const heard = await sends(world, asText(rows), { from: 'mette.fursand@skive.example' })
    expect(heard.commands).not.toContain('CompareRoster')
    expect(world.letters.some(({ letter }) => letter === 'roster-compared')).toBe(false)
  })

  test.each([
    ['a table of items', 'Emne\tTid\tAnsvarlig\nSkemaer\t20 min\tkim.lund@skive.example'],
    ['names without addresses', 'Navn\tKommune\nKim Lund\tSkive'],
    ['a column of addresses that holds none', 'Navn\tKommune\tMail\nKim Lund\tSkive\tfølger'],
    ['a sentence with an address', 'Kontaktperson og mail: Kim Lund, kim.lund@skive.example'],
  ])('%s', async (_what, text) => {
    const world = await called()
    expect((await sends(world, text, { subject: 'Til mødet' })).commands).not.toContain('CompareRoster')
  })

  test('the list of who was there in minutes that are corrected', async () => {
    const world = await called()
    await world.until('2027-04-15T10:00')
    const to = world.replyTo('kim.tangbjerg@skanderborg.example', 'minutes-template') ?? ''
    const text = `Referat\n\n${asText(rows)}\n\n1. Status\nAlle fortalte kort.\n\n2. Nyt fra KL\nIntet nyt.`
    expect(
      (await world.receives({ from: 'kim.tangbjerg@skanderborg.example', to, subject: 'SV: referat', text })).commands,
    ).toEqual(['SubmitMinutes'])
  })
})

describe('G61 news in words that holds from a later day, of somebody on leave, or that lacks an address', () => {
  const letterOf = async (world: Simulated, text: string) => {
    const heard = await sends(world, text, { subject: 'Lidt nyt' })
    return { heard, letter: world.latest('roster-compared') }
  }
  test('is shown with the day said to come, and nothing is changed before the yes', async () => {
    const world = await called()
    const { heard, letter } = await letterOf(
      world,
      'Claus Limbak holder op i Skive med udgangen af maj. Hans afløser hedder Kim Lund (kim.lund@skive.example) og begynder 1. juni.',
    )
    expect(heard).toMatchObject({ outcome: 'asked', reason: 'roster-needs-yes' })
    expect(letter).toMatchObject({ isAhead: true, inWords: true, change: { leaves: [{ name: 'Claus Limbak' }] } })
    expect(await skive(world)).toEqual(before)
    await settles(world, 'Ja')
    expect(await skive(world)).toEqual([before[0], 'claus.limbak@skive.example former', 'kim.lund@skive.example active'])
  })
  test('asks for nothing that a yes could not do', async () => {
    const world = await called()
    const { heard, letter } = await letterOf(world, 'Claus Limbak er på orlov indtil jul.')
    expect(heard.outcome).toBe('accepted')
    expect(letter).toMatchObject({ onLeave: ['Claus Limbak'] })
    expect((await letterOf(world, 'Ny kontaktperson i Skive er Kim Lund.')).letter).toMatchObject({
      unread: ['Ny kontaktperson i Skive er Kim Lund.'],
    })
    expect(await skive(world)).toEqual(before)
  })
})
