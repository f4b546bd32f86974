import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import type { Report } from '../../shared/road/report.ts'
import type { Serving } from '../support/program.ts'
import { asUsersStartIt, rundskriv, serving } from '../support/program.ts'

asUsersStartIt()

export interface Letter {
  readonly file: string
  readonly subject: string
  readonly text: string
  readonly messageId: string
  readonly attachments: readonly string[]
}

/** The running program as its users meet it: an SMTP port, Maildirs, and the commands beside it on the same data folder. */
export class Office {
  readonly folder = mkdtempSync(join(tmpdir(), 'rundskriv-acceptance-'))
  readonly data = join(this.folder, 'data')
  readonly #read = new Set<string>()
  #serving: Serving | null = null

  get port(): number {
    return this.#serving?.port ?? 0
  }

  async open(): Promise<void> {
    this.#serving = await serving(this.data)
  }

  /** Ends `serve`, and answers its status. */
  async close(): Promise<number | null> {
    const status = (await this.#serving?.end('SIGTERM')) ?? null
    this.#serving = null
    return status
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }

  home(address: string): string {
    return join(this.folder, 'homes', address)
  }

  maildir(address: string): string {
    return join(this.data, 'mail', address)
  }

  async advance(to: string): Promise<void> {
    const { status, err } = await rundskriv(['advance', '--data', this.data, '--to', to])
    if (status !== 0) throw new Error(`advance to ${to}: ${err}`)
  }

  async show(): Promise<Report> {
    const { status, out, err } = await rundskriv(['show', 'erfa', '--json', '--data', this.data])
    if (status !== 0) throw new Error(`show: ${err}`)
    return JSON.parse(out) as Report
  }

  /** Lets the day of a deadline come. */
  async reach(deadline: string): Promise<void> {
    const { meetings } = await this.show()
    const found = meetings[0]?.deadlines.find(each => each.name === deadline)
    if (found === undefined) throw new Error(`the meeting has no ${deadline}`)
    await this.advance(found.at)
  }

  /** Every letter in somebody's Maildir, read or not, by independent eyes. */
  async letters(address: string): Promise<readonly Letter[]> {
    const files = ['new', 'cur'].flatMap(sub => {
      const folder = join(this.maildir(address), sub)
      return existsSync(folder) ? readdirSync(folder).map(name => join(folder, name)) : []
    })
    return Promise.all(
      files.map(async file => {
        const mail = await PostalMime.parse(readFileSync(file))
        const { subject = '', text = '', messageId = '' } = mail
        return { file, subject, text, messageId, attachments: mail.attachments.map(each => each.filename ?? '') }
      }),
    )
  }

  /** Waits for a letter that was not there before, with these words in its text; it counts as read from then on. */
  async next(address: string, words: RegExp): Promise<Letter> {
    for (let tries = 0; tries < 150; tries += 1) {
      const found = (await this.letters(address)).find(each => !this.#read.has(each.messageId) && words.test(each.text))
      if (found !== undefined) {
        this.#read.add(found.messageId)
        return found
      }
      await new Promise(resolve => setTimeout(resolve, 100))
    }
    const subjects = (await this.letters(address)).map(each => each.subject)
    throw new Error(`${address} never got a letter with ${words}; there are:\n${subjects.join('\n')}`)
  }
}
