/** How far the clock on the wall may run away from the one that only counts, between two looks, before it is said. Milliseconds. */
const mostDrift = 60_000

/** Notices when the machine's clock is set, or the machine has slept. */
export class ClockWatch {
  #wall: number | null = null
  #counted = 0

  /** By how many milliseconds the wall clock has jumped since the last look, or null. `counted`: a clock that nobody can set. */
  look(wall: number, counted: number): number | null {
    const before = this.#wall
    const jump = before === null ? 0 : wall - before - (counted - this.#counted)
    this.#wall = wall
    this.#counted = counted
    return Math.abs(jump) > mostDrift ? jump : null
  }
}
