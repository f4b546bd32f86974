import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { afterAll, describe, expect, test } from 'vitest'
import { journalTo } from '../../local/journal.ts'
import { houseOf } from '../../local/try/house.ts'
import { Recorder } from '../../local/try/recorder.ts'
import { Stage } from '../../local/try/stage.ts'
import { openWorld } from '../../local/world.ts'
import { asUsersStartIt, rundskriv } from '../support/program.ts'

asUsersStartIt()

const folder = mkdtempSync(join(tmpdir(), 'rundskriv-try-'))
const out = join(folder, 'try')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

describe('try', { timeout: 60_000 }, () => {
  test('plays a whole meeting and shows every mail', async () => {
    const { status, out: told, err } = await rundskriv(['try', '--out', out])
    expect(status, err).toBe(0)
    expect(err).toBe('')
    expect(told).toContain('Monday 10 May 2027\n  08:05')

    const page = readFileSync(join(out, 'index.html'), 'utf8')
    const files = readdirSync(join(out, 'mails'))
    expect(told).toContain(`${files.filter(name => name.includes('-from-')).length} mails came in`)
    for (const name of files) {
      expect(page).toContain(`href="mails/${encodeURIComponent(name)}"`)
      const { subject = '' } = await PostalMime.parse(readFileSync(join(out, 'mails', name)))
      expect(page, name).toContain(escaped(subject))
    }
    expect(page).not.toMatch(/<(?:img|link|script)[^>]+(?:src|href)=/i)
  })

  test('leaves a data folder that the other commands read', async () => {
    const { out: json } = await rundskriv(['show', 'erfa', '--json', '--data', join(out, 'data')])
    const { meetings, outbox } = JSON.parse(json)
    expect(meetings).toHaveLength(1)
    expect(meetings[0]).toMatchObject({ phase: 'approved', minutes: { approvedAt: '2027-05-10T08:05:00+02:00' } })
    expect(outbox).toMatchObject({ queued: 0, failed: 0, uncertain: 0 })
    const { out: screen } = await rundskriv(['show', 'erfa', '--data', join(out, 'data')])
    expect(screen).toMatch(/meeting 1: ERFA-mødet, 2027-04-14 13:00-16:00, Teams — approved/)
  })

  test('takes an earlier story’s place, and nothing else’s', async () => {
    const other = join(folder, 'other')
    mkdirSync(other)
    writeFileSync(join(other, 'index.html'), 'somebody’s own page')
    const { status, err } = await rundskriv(['try', '--out', other])
    expect(status).toBe(1)
    expect(err).toContain('holds something else')
    expect(readdirSync(other)).toEqual(['index.html'])
  })

  test('says what differs when the program does something else than the story tells', async () => {
    const journal = journalTo(() => undefined, 'warn')
    const opened = await openWorld({ data: join(folder, 'data'), charters: 'charters', relay: null, journal })
    const recorder = new Recorder(join(folder, 'wrong'))
    const postman = recorder.beside(opened.postman, opened.outbox, () => opened.clock.get() ?? '')
    const network = opened.networks.get('erfa')!
    const stage = await Stage.open(houseOf({ ...opened, postman }), network, recorder, '2027-03-01T08:00', () => undefined)
    const booking = {
      at: '2027-03-02T09:41',
      says: 'The secretariat books a meeting.',
      by: 'sekretariatet',
      to: 'erfa@moeder.example',
      subject: 'Nyt møde',
      words: ['Nyt møde 14. april 2027 kl. 13-16, Teams'],
      ends: ['accepted', 'ScheduleMeeting'],
      state: { phase: 'calling' },
    } as const
    await expect(stage.mail(booking)).rejects.toThrow(
      /went differently at 2027-03-02T09:41[\s\S]*letters meeting-scheduled: should be undefined, is 1[\s\S]*phase: should be "calling", is "scheduled"/,
    )
    await opened.close()
  })
})
