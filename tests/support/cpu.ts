/** Milliseconds of a processor that the work takes on this thread: a busy machine does not make it more. */
export const cpuMs = (work: () => unknown): number => {
  const before = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}
