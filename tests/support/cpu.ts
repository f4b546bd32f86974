/** Milliseconds of a processor that the work takes on this thread: a busy machine does not make it more. */
export const cpuMs = (work: () => unknown): number => {
  const before = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}

/** Milliseconds that hold up nobody, however they grow. */
const harmlessMs = 150
/** Four times as much text takes four times as long where each character is looked at as often as before, and sixteen times where it is looked at again with each other one. */
export const mostGrowth = 9

/**
 * By how much the processor's time grows with four times the text, at most `longest` characters of it: how fast the machine is, and who else uses it, makes no difference, and there is no number of
 * milliseconds to guess. The least of three tries, since a collection of garbage may fall into one of them. 0 where it is over at once.
 */
export const growthOf = (work: (length: number) => unknown, longest = 400_000): number => {
  let least = Number.POSITIVE_INFINITY
  for (let nth = 0; nth < 3 && least >= mostGrowth; nth += 1) {
    const small = cpuMs(() => work(longest / 4))
    const large = cpuMs(() => work(longest))
    if (large < harmlessMs) return 0
    least = Math.min(least, large / Math.max(small, 1))
  }
  return least
}
