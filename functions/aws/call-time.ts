let endsAt = Number.POSITIVE_INFINITY

/** A call has begun that has so many milliseconds. */
export const callBegins = (ms: number): void => {
  endsAt = performance.now() + ms
}

/** Milliseconds until Lambda kills whatever the call under way has not done: what cannot end in time must not begin. */
export const msLeft = (): number => endsAt - performance.now()
