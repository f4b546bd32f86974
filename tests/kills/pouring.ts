import type { Serving } from '../support/program.ts'
import { greeted, handIn } from '../support/smtp-client.ts'

const people = [
  'pia.vestermark@lemvig.example',
  'jonas.klitrose@lemvig.example',
  'kim.tangbjerg@skanderborg.example',
  'aase.lyngfelt@aarhus.example',
  'morten.havrebo@aarhus.example',
  'soeren.baekmose@favrskov.example',
  'gitte.ravnsund@favrskov.example',
  'lone.engstrup@hedensted.example',
]

/** Four servers that hand in mails as fast as they are taken, until the program is dead. */
export class Pouring {
  /** Message-IDs that were answered with 250. */
  readonly acknowledged = new Set<string>()
  /** Every Message-ID that was handed in, with 250 or without an answer. */
  readonly offered = new Set<string>()
  #count = 0

  /** Hands in until the connection breaks. */
  async into({ port, process }: Serving): Promise<void> {
    await Promise.all([1, 2, 3, 4].map(() => this.#server(port, process)))
  }

  async #server(port: number, process: Serving['process']): Promise<void> {
    const client = await greeted(port)
    while (process.exitCode === null && process.signalCode === null) {
      const n = this.#count
      this.#count += 1
      const from = people[n % people.length] ?? ''
      const id = `<kill-${n}@mail.example>`
      this.offered.add(id)
      const reply = await handIn(client, from, ['erfa@moeder.example'], mailOf(n, from, id))
      if (!reply.startsWith('250')) break
      this.acknowledged.add(id)
    }
    client.close()
  }
}

/** Half of them ask, half of them bring an item. */
const mailOf = (n: number, from: string, id: string): string =>
  [
    `From: ${from}`,
    'To: erfa@moeder.example',
    `Subject: ${n % 2 === 0 ? 'status' : `Punkt: Emne nr. ${n}`}`,
    `Message-ID: ${id}`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    n % 2 === 0 ? 'status' : `Punkt: Sag ${n}\n20 min, til beslutning`,
    '',
  ].join('\r\n')
