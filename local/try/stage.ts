import { parseTime } from '../../shared/calendar/instant.ts'
import type { Instant } from '../../shared/calendar/types.ts'
import type { LetterName } from '../../shared/letters.ts'
import type { Outcome } from '../../shared/ports.ts'
import type { NetworkFiles } from '../../shared/road/world.ts'
import { guessEnvelope, isVouchedFor } from '../envelope.ts'
import type { Cast, Player } from './cast.ts'
import { castFrom } from './cast.ts'
import type { House } from './house.ts'
import type { FilePart } from './mime.ts'
import type { Recorder } from './recorder.ts'
import type { Chapter, In, Out, Scene } from './scene.ts'
import type { Change, State } from './state.ts'
import { changed, differences, nothingYet, stateOf } from './state.ts'
import { autoReply, mailOf } from './write.ts'

/** How many copies of each letter leave in a step; every other letter must not. */
export type Letters = Partial<Record<LetterName, number>>

/** What happens, told in one or two sentences, and everything that must have come of it. */
export interface Step {
  /** Local time. */
  readonly at: string
  readonly says: string
  readonly letters?: Letters
  readonly state?: Change
  /** Words that somebody must find in the text of the letter. */
  readonly reads?: { readonly letter: LetterName; readonly by: string; readonly words: string }
  /** Its mails are open on the page. */
  readonly open?: true
}

export interface MailStep extends Step {
  /** The roster's id. */
  readonly by: string
  readonly words: readonly string[]
  readonly answers?: LetterName
  readonly subject?: string
  readonly to?: string
  readonly files?: readonly FilePart[]
  /** How the mail must end: its outcome and its commands. */
  readonly ends: readonly [Outcome, ...string[]]
}

/** The story went another way than it is told: our own fault. */
export class StoryFault extends Error {
  override readonly name = 'StoryFault'
}

/** The real secretary in simulated time. Each step happens, is checked, and becomes a scene. */
export class Stage {
  readonly #house: House
  readonly #network: string
  readonly #recorder: Recorder
  readonly #cast: Cast
  readonly #show: (scene: Scene) => void
  #chapter: Chapter = 'Booking'
  #state: State

  private constructor(house: House, files: NetworkFiles, recorder: Recorder, show: (scene: Scene) => void) {
    this.#house = house
    this.#network = files.charter.id
    this.#recorder = recorder
    this.#cast = castFrom(files.people)
    this.#show = show
    this.#state = nothingYet(files.people.filter(each => each.functions.includes('member')).length)
  }

  /** Takes the secretary's first look at the charter. `show` is told of every scene. */
  static async open(
    house: House,
    files: NetworkFiles,
    recorder: Recorder,
    at: string,
    show: (scene: Scene) => void,
  ): Promise<Stage> {
    const stage = new Stage(house, files, recorder, show)
    await house.open(stage.#instant(at))
    return stage
  }

  chapter(chapter: Chapter): void {
    this.#chapter = chapter
  }

  /** The day comes: every alarm up to then rings. */
  async time(step: Step): Promise<void> {
    await this.#quietUntil(step)
    await this.#house.until(this.#instant(step.at), 'up-to')
    await this.#check(step, null)
  }

  /** Somebody writes, with her own mail program. */
  async mail(step: MailStep): Promise<void> {
    const by = this.#cast(step.by)
    await this.#quietUntil(step)
    const { words, subject, to, files } = step
    const answers = step.answers === undefined ? undefined : this.#recorder.got(step.answers, by.address)
    const raw = mailOf({
      by,
      at: this.#instant(step.at),
      words,
      ...(subject !== undefined && { subject }),
      ...(to !== undefined && { to }),
      ...(answers !== undefined && { answers }),
      ...(files !== undefined && { files }),
    })
    await this.#handIn(raw, by, step, step.ends, words)
  }

  /** Somebody's mail program answers by itself. */
  async autoReply(step: Omit<MailStep, 'ends'> & { readonly answers: LetterName }): Promise<void> {
    const by = this.#cast(step.by)
    await this.#quietUntil(step)
    const raw = autoReply(by, this.#instant(step.at), this.#recorder.got(step.answers, by.address), step.words)
    await this.#handIn(raw, by, step, ['ignored'], step.words)
  }

  async #handIn(raw: Uint8Array, by: Player, step: Step, wanted: readonly string[], words: readonly string[]): Promise<void> {
    const at = this.#instant(step.at)
    const { from, to } = guessEnvelope(raw, this.#house.networks)
    if (to === null) throw new StoryFault(`${step.at}: ${by.name}'s mail is addressed to no network`)
    const incoming = await this.#recorder.incoming(raw, by.address)
    // As at the door of a site whose own mail server checks the senders: its line in the mail is believed, and nothing else.
    const authenticated = await isVouchedFor(raw, to, this.#house.networks)
    const received = await this.#house.receive({ raw, envelope: { from, to, at, authenticated } })
    const ended = [received.outcome, ...received.commands]
    if (ended.join() !== wanted.join())
      this.#fault(step, [`${by.name}'s mail should end as ${wanted.join()}, ended as ${ended.join()} (${received.reason})`])
    await this.#house.until(at, 'before')
    const { name, organisation, client } = by
    await this.#check(step, {
      ...incoming,
      name,
      organisation,
      client: client.name,
      words: words.join('\n').replaceAll('\n', ' / '),
    })
  }

  /** Nothing may leave between two steps: the story would not tell of it. */
  async #quietUntil(step: Step): Promise<void> {
    await this.#house.until(this.#instant(step.at), 'before')
    const untold = this.#recorder.takeFresh()
    const at = this.#house.now() ?? ''
    if (untold.length > 0) this.#fault(step, [`before it, by ${at}, letters left that nobody tells of: ${listed(untold)}`])
  }

  async #check(step: Step, incoming: In | null): Promise<void> {
    const outgoing = this.#recorder.takeFresh()
    this.#state = changed(this.#state, step.state ?? {})
    const at = this.#instant(step.at)
    const found = stateOf(await this.#house.report(this.#network, at))
    const wrong = [
      ...differences(step.letters ?? {}, countsOf(outgoing)).map(each => `letters ${each}`),
      ...differences(this.#state, found),
      ...(step.reads === undefined ? [] : this.#unread(step.reads)),
    ]
    if (wrong.length > 0) this.#fault(step, wrong)
    this.#show({ chapter: this.#chapter, at, says: step.says, open: step.open === true, incoming, outgoing })
  }

  #unread({ letter, by, words }: NonNullable<Step['reads']>): readonly string[] {
    const text = (this.#recorder.got(letter, this.#cast(by).address).mail.text ?? '').replaceAll(/\s+/g, ' ')
    return text.includes(words) ? [] : [`the letter ${letter} to ${by} does not say "${words}"`]
  }

  #fault(step: Step, wrong: readonly string[]): never {
    throw new StoryFault(`the story went differently at ${step.at} ("${step.says}"):\n  ${wrong.join('\n  ')}`)
  }

  #instant(local: string): Instant {
    const charter = this.#house.networks.get(this.#network)?.charter
    const at = charter === undefined ? null : parseTime(local, charter.timeZone)
    if (at === null) throw new Error(`no such time in the story: ${local}`)
    return at
  }
}

const countsOf = (outgoing: readonly Out[]): Letters => {
  const counts: Partial<Record<LetterName, number>> = {}
  for (const { letter, copies } of outgoing) counts[letter] = (counts[letter] ?? 0) + copies.length
  return counts
}

const listed = (outgoing: readonly Out[]): string =>
  outgoing.map(({ letter, copies }) => `${letter} × ${copies.length}`).join(', ')
