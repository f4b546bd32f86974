import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'

/** How a claim names the process that made it: machine, process id, and a sign that tells two with the same id apart. */
export const ourselves = `${hostname()} ${process.pid} ${randomUUID().slice(0, 8)}`

/**
 * Whether the process that a claim names is known to be dead. On another machine nobody can tell: then it counts as alive, and its
 * lease decides. A container that was started anew has the process id of its predecessor, hence the sign.
 */
export const isDead = (owner: string): boolean => {
  if (owner === ourselves) return false
  const [machine, id] = owner.split(' ')
  if (machine !== hostname() || id === undefined) return false
  if (Number(id) === process.pid) return true
  try {
    process.kill(Number(id), 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}
