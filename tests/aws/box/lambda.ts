import type { ChildProcess } from 'node:child_process'
import { fork } from 'node:child_process'
import { join } from 'node:path'

export interface Answer {
  readonly id: number
  readonly result?: unknown
  /** As Lambda reports it: the handler threw, or the process died. */
  readonly error?: string
}

/** One function, called as Lambda calls it: one call at a time in an environment of its own, which may die and be made anew. */
export class Lambda {
  /** Everything that it printed: its log. */
  readonly lines: string[] = []
  /** How its environments ended that nobody here had ended: a crash between two calls is met by none of them. */
  readonly deaths: string[] = []
  readonly name: string
  readonly #folder: string
  readonly #bundle: string
  readonly #environment: Readonly<Record<string, string>>
  #process: ChildProcess | null = null
  #count = 0

  constructor(name: string, folder: string, environment: Readonly<Record<string, string>>) {
    this.name = name
    this.#folder = folder
    this.#bundle = join(folder, name, 'index.mjs')
    this.#environment = { ...environment, AWS_LAMBDA_FUNCTION_NAME: name }
  }

  async call(event: unknown, at: string): Promise<Answer> {
    this.#count += 1
    const id = this.#count
    const process = this.#process ?? this.#start()
    return new Promise(resolve => {
      const take = (answer: Answer): void => {
        if (answer.id !== id) return
        process.off('message', take)
        process.off('exit', died)
        resolve(answer)
      }
      const died = (): void => {
        process.off('message', take)
        process.off('exit', died)
        resolve({ id, error: 'Runtime.ExitError' })
      }
      process.on('message', take)
      process.once('exit', died)
      // Whoever is dying takes no call any more, and its end may have been told before we listened.
      process.send({ id, at, event }, error => {
        if (error !== null) died()
      })
    })
  }

  /** Another environment of the same function. */
  beside(): Lambda {
    return new Lambda(this.name, this.#folder, this.#environment)
  }

  /** What the next call meets is a cold start. Whatever is under way dies. */
  kill(): void {
    this.#process?.kill('SIGKILL')
    this.#process = null
  }

  #start(): ChildProcess {
    const runtime = join(import.meta.dirname, 'runtime.ts')
    // A cold start every few seconds: what node compiles is kept, which changes nothing of what the function does.
    const env = { ...this.#environment, NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE }
    // The flag is the one that mail-arrived sets itself: V8 believes what was kept only under the flags it was made with.
    const execArgv = ['--disable-warning=ExperimentalWarning', '--no-regexp-peephole-optimization']
    const made = fork(runtime, [this.#bundle], { env, silent: true, execArgv })
    for (const stream of [made.stdout, made.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.lines.push(...text.split('\n').filter(line => line !== ''))
      })
    made.once('exit', (code, signal) => {
      if (this.#process !== made) return
      this.#process = null
      this.deaths.push(`${this.name} ended by itself: ${signal ?? `status ${code}`}`)
    })
    this.#process = made
    return made
  }
}
