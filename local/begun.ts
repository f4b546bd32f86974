import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { isDead, ourselves } from './owner.ts'

/**
 * Which hand-overs a process has begun: a line in a file of its own, written right before the relay gets the first byte of a letter. It is
 * not brought to the disk, so it costs next to nothing: when the process is killed the kernel still has the line, and when the machine
 * goes down the boot id says that nothing here can be relied on.
 */
export class Begun {
  readonly #folder: string
  readonly #file: number | null

  /** `folder`: made if it is not there. Where it cannot be written nothing is noted, and nothing is ever concluded from that. */
  constructor(folder: string) {
    this.#folder = folder
    this.#file = this.#open()
  }

  note(tag: string): void {
    if (this.#file !== null) writeSync(this.#file, `${tag}\n`)
  }

  /** Whether it is certain that this process, which is dead, never gave the relay a byte of that letter. */
  neverBegan(owner: string, tag: string): boolean {
    const lines = this.#linesOf(owner)
    return lines !== null && lines[0] === bootId && !lines.includes(tag)
  }

  /** The processes of this machine that left notes and are dead. */
  dead(): readonly string[] {
    try {
      return readdirSync(this.#folder).flatMap(name => {
        const [, machine, id, sign] = /^(.+)_(\d+)_([0-9a-f]+)\.log$/.exec(name) ?? []
        const owner = `${machine} ${id} ${sign}`
        return sign !== undefined && isDead(owner) ? [owner] : []
      })
    } catch {
      return []
    }
  }

  /** Nobody will ask about that process again. */
  forget(owner: string): void {
    rmSync(this.#path(owner), { force: true })
  }

  /** In an orderly end nothing is left open, and nobody will ask; unless `keepsNotes`. */
  close(keepsNotes = false): void {
    if (this.#file === null) return
    closeSync(this.#file)
    if (!keepsNotes) rmSync(this.#path(ourselves), { force: true })
  }

  #open(): number | null {
    if (bootId === null) return null
    try {
      mkdirSync(this.#folder, { recursive: true })
      const file = openSync(this.#path(ourselves), 'a', 0o640)
      writeSync(file, `${bootId}\n`)
      return file
    } catch {
      return null
    }
  }

  #linesOf(owner: string): readonly string[] | null {
    try {
      return readFileSync(this.#path(owner), 'utf8').split('\n')
    } catch {
      return null
    }
  }

  #path(owner: string): string {
    return join(this.#folder, `${owner.replaceAll(/[^A-Za-z0-9.-]/g, '_')}.log`)
  }
}

const readBootId = (): string | null => {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  } catch {
    return null
  }
}
const bootId = readBootId()
