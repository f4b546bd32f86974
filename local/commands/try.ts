import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { InputFault } from '../errors.ts'
import { makeRoom } from '../folder.ts'
import { journalTo } from '../journal.ts'
import { houseOf } from '../try/house.ts'
import { pageOf, pageSign } from '../try/page.ts'
import { Recorder } from '../try/recorder.ts'
import type { Scene } from '../try/scene.ts'
import { Stage } from '../try/stage.ts'
import { story } from '../try/story/story.ts'
import { Teller } from '../try/teller.ts'
import { openWorld } from '../world.ts'
import type { Output } from './check.ts'

/** The network of the story. */
const sample = 'erfa'
/** When the secretary first opens its books. */
const begins = '2027-03-01T08:00'

/**
 * `rundskriv try`: plays a whole meeting on a data folder of its own and leaves every mail and a page in `out`. Throws InputFault
 * when `out` holds something else, and StoryFault when the program did not do what the story says.
 */
export async function tryOut(charters: string, out: string, io: Output): Promise<void> {
  makeRoom(out, { sign: pageSign, unfinished: 'The story was not told to its end.', folders: ['mails', 'data'] })
  const page = join(out, 'index.html')
  const recorder = new Recorder(out)
  const opened = await openWorld({ data: join(out, 'data'), charters, relay: null, journal: journalTo(io.err, 'warn') })
  const postman = recorder.beside(opened.postman, opened.outbox, () => opened.clock.get() ?? begins)
  const world = { ...opened, postman }
  const scenes: Scene[] = []
  const teller = new Teller(io.out)
  const network = world.networks.get(sample)
  try {
    if (network === undefined) throw new InputFault(`${charters}: the sample network ${sample} is not there`)
    io.out(opening(network.charter.name))
    const show = (scene: Scene): void => {
      scenes.push(scene)
      teller.tell(scene)
    }
    await story(await Stage.open(houseOf(world), network, recorder, begins, show))
    const mailsIn = scenes.filter(({ incoming }) => incoming !== null).length
    const mailsOut = recorder.count - mailsIn
    writeFileSync(page, pageOf({ network: network.charter.name, scenes, mailsIn, mailsOut }))
    io.out(`\n${mailsIn} mails came in and ${mailsOut} went out. See them all: ${page}`)
  } finally {
    await opened.close()
  }
}

const opening = (name: string): string => `${name}: 19 municipalities share their experience, twice a year.
Their charter says what has to happen when, before and after each meeting. Their secretary is Rundskriv,
a program that everybody writes ordinary mails to. This is the meeting of 14 April 2027, told by its mails:
<- is a mail that somebody wrote, -> is a letter of Rundskriv's. Every step is checked as it happens.`
