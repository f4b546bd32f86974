// The road loads it with the first mail that brings a file. Here it comes with the rest: an upgrade under a running program must not mix two versions.
import '../shared/mail/file-words/words.ts'
import { Intake } from './intake.ts'
import { Service } from './service.ts'
import type { LocalWorld } from './world.ts'

/** What `serve` does behind its port: reads the mails that were taken, rings alarms, delivers letters. */
export class Work {
  readonly #intake: Intake
  readonly #service: Service

  constructor(world: LocalWorld) {
    this.#service = new Service(world)
    this.#intake = new Intake(world, world.arrivals, () => this.#service.kick())
  }

  /** Goes on where the last process stopped. */
  begin(): void {
    this.#intake.kick()
    this.#service.kick()
  }

  /** A mail was taken. */
  readMails(): void {
    this.#intake.kick()
  }

  /** Finishes the mail, the alarm and the letters at hand. */
  async stop(): Promise<void> {
    await this.#intake.stop()
    await this.#service.stop()
  }
}
