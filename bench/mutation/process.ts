import type { ChildProcess } from 'node:child_process'
import { fork } from 'node:child_process'
import { join } from 'node:path'
import type { Answer, Asked } from './judging.ts'

/** No sign of life for so long: the mutant does not come to an end. */
const patience = 8_000
/** To load the program and to work out where the networks stand. */
const patienceAtFirst = 120_000

/** Another process, in which the mutants are judged: one of them may never end, and then a new one goes on. */
export class Judge {
  private readonly args: readonly string[]
  private child: ChildProcess | null = null
  readonly skipped: string[] = []
  /** The mutants that are reached when a file is loaded. */
  onLoad: readonly number[] = []

  constructor(instrumented: string, files: readonly string[], withMails: boolean) {
    this.args = [instrumented, withMails ? 'mails' : 'none', ...files]
  }

  /** Null when it was silent for too long, or ended. */
  private answer(kind: Answer['answer'], within: number): Promise<Answer | null> {
    const { child } = this
    if (child === null) throw new Error('Nobody is there to answer.')
    return new Promise(resolve => {
      const done = (answer: Answer | null): void => {
        clearTimeout(timer)
        child.off('message', hear)
        child.off('exit', ended)
        resolve(answer)
      }
      const ended = (): void => done(null)
      const hear = (answer: Answer): void => {
        timer.refresh()
        if (answer.answer === kind) done(answer)
      }
      const timer = setTimeout(ended, within)
      child.on('message', hear)
      child.on('exit', ended)
    })
  }

  async start(): Promise<void> {
    this.stop()
    this.child = fork(join(import.meta.dirname, 'judging.ts'), this.args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
    const ready = await this.answer('ready', patienceAtFirst)
    if (ready?.answer !== 'ready') throw new Error('The tests cannot be loaded.')
    this.skipped.splice(0, Number.POSITIVE_INFINITY, ...ready.skipped)
    this.onLoad = ready.onLoad
  }

  stop(): void {
    this.child?.kill('SIGKILL')
    this.child = null
  }

  async ask(asked: Asked): Promise<Answer | null> {
    const answer = this.answer(asked.ask === 'survey' ? 'survey' : 'verdict', asked.ask === 'survey' ? patienceAtFirst : patience)
    this.child?.send(asked)
    return answer
  }
}
