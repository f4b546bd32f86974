import { StoreUnavailable } from '../../local/errors.ts'
import { networkOf } from '../../shared/mail/reply-address.ts'
import { Crash } from './hazards.ts'
import type { House } from './house.ts'
import type { Random } from './random.ts'

const minute = 60_000

/** A mail on the road to us, and what its server may say about its sender. */
export interface Posted {
  readonly raw: Uint8Array
  readonly from: string
  readonly to: string
  readonly authenticated: boolean
  /** Called when we have said 250. */
  readonly acknowledged: () => void
}

/** The way in: servers that keep a mail until we say 250, and come again when we do not. Other things happen here in their time too. */
export class Door {
  readonly #house: House
  readonly #random: Random
  #waiting: { at: number; run: () => Promise<void> | void }[] = []

  constructor(house: House, random: Random) {
    this.#house = house
    this.#random = random
  }

  get nextAt(): number {
    return Math.min(...this.#waiting.map(each => each.at))
  }

  /** Something else that happens at a time. */
  later(at: number, run: () => Promise<void> | void): void {
    this.#waiting.push({ at, run })
  }

  post(mail: Posted, at: number): void {
    this.later(at, () => this.#offer(mail))
  }

  /** Lets everything happen whose time has come. */
  open(): Promise<void>[] {
    const now = this.#house.now
    const due = this.#waiting.filter(each => each.at <= now)
    this.#waiting = this.#waiting.filter(each => each.at > now)
    return due.map(async each => each.run())
  }

  async #offer(mail: Posted): Promise<void> {
    const house = this.#house
    const again = () => this.post(mail, house.now + this.#random.between(5, 60) * minute)
    const up = house.processes.flatMap(process => (process?.isOpen === true ? [process] : []))
    if (up.length === 0) return again()
    const process = this.#random.of(up)
    const charters = [...house.networks.values()].map(each => each.charter)
    const network = networkOf(mail.to, charters)?.network
    if (network === undefined) throw new Error(`no network has the address ${mail.to}: the server says 550`)
    try {
      if (house.plant.hasty) mail.acknowledged()
      const raw = await process.ports.rawMails.put(mail.raw)
      const { from, to, authenticated } = mail
      await process.ports.arrivals.add([{ network, raw, from, to, authenticated, at: house.clock() }])
      if (!house.plant.hasty) mail.acknowledged()
      house.hasMail = true
    } catch (error) {
      house.hasMail = true
      if (error instanceof StoreUnavailable) return again()
      if (!(error instanceof Crash)) throw error
      house.fell(process, house.downFor())
      // The other server has heard nothing: it may have been taken or not, and it comes again.
      if (!house.plant.hasty) again()
    }
  }
}
