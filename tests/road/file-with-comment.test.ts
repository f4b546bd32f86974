import { expect, test } from 'vitest'
import { wordDocument } from '../../local/try/paper.ts'
import { erfa } from '../support/charters.ts'
import { minuteTaker, office } from '../support/people.ts'
import { Simulated } from '../support/simulated.ts'
import { april, minutes, sendMinutes } from '../support/wishes.ts'

const address = (id: string): string => erfa().people.find(person => person.id === id)?.email ?? ''
const name = 'Referat rettet.docx'
const paper = wordDocument(name, ['Referat', '1. Status fra kommunerne', 'Alle fortalte kort.', '2. Nyt fra KL', 'Intet nyt.'])

const withPaper = (text: string) => [
  'Content-Type: multipart/mixed; boundary=b',
  '',
  '--b',
  'Content-Type: text/plain; charset=utf-8',
  '',
  text,
  '--b',
  `Content-Type: ${paper.type}; name="${name}"`,
  `Content-Disposition: attachment; filename="${name}"`,
  'Content-Transfer-Encoding: base64',
  '',
  ...(Buffer.from(paper.bytes)
    .toString('base64')
    .match(/.{1,76}/g) ?? []),
  '--b--',
  '',
]

/** The minutes are out for comment. */
const out = async (): Promise<Simulated> => {
  const world = await Simulated.start(erfa(), '2027-02-01T09:00')
  await april(world)
  await world.until('2027-04-15T10:00')
  await world.wants(minuteTaker, minutes('1. Status fra kommunerne\n\nAlle fortalte kort.\n\n2. Nyt fra KL\n\nIntet.'))
  await world.wants(office, sendMinutes)
  await world.deliverUntil('2027-04-19T10:00')
  return world
}
const answers = (world: Simulated, who: string, text: string) =>
  world.receives({
    from: address(who),
    to: world.replyTo(address(who), 'minutes-for-comment') ?? '',
    subject: 'SV: referat',
    text: '',
    body: withPaper(text),
  })

test('G34 the file of a comment goes on to the secretariat, as the file that it is', async () => {
  const world = await out()
  const received = await answers(world, 'soeren.baekmose', 'Mine rettelser står med rødt i vedhæftede.')
  expect(received).toMatchObject({ outcome: 'accepted', commands: ['CommentOnMinutes', 'PassRemarkOn'] })
  expect(world.latest('passed-on')).toMatchObject({ words: 'Mine rettelser står med rødt i vedhæftede.', files: [{ name }] })
  await world.deliverUntil('2027-04-20T10:00')
  const sent = world.sent.findLast(
    mail => mail.to === address(office) && Buffer.from(mail.raw).toString().includes('Referat rettet.docx'),
  )
  expect(Buffer.from(sent?.raw ?? []).toString()).toContain('Content-Disposition: attachment')
})

test('G32 the minute-taker who sends another file becomes a new version, or is asked and may answer »Referat«', async () => {
  const world = await out()
  expect(await answers(world, minuteTaker, 'Ups, jeg fik sendt en forkert version. Her er den rigtige.')).toMatchObject({
    outcome: 'accepted',
    commands: ['SubmitMinutes'],
  })
  const other = await out()
  expect(await answers(other, minuteTaker, 'Se filen her.')).toMatchObject({ outcome: 'asked' })
  expect(other.latest('question').offered?.words).toEqual(expect.arrayContaining(['comment', 'minutes']))
  await other.receives({
    from: address(minuteTaker),
    to: other.replyTo(address(minuteTaker), 'question') ?? '',
    subject: 'SV: spørgsmål',
    text: 'Referat',
  })
  await other.readsAgain()
  expect(other.latest('minutes-preview').minutes).toMatchObject({ version: 2, attachments: [{ name }] })
})
