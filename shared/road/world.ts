import type { Charter } from '../charter/charter.ts'
import type { OwnTemplates } from '../composing/documents/kinds.ts'
import type { Person } from '../people.ts'
import type { Alarms, EventLog, Log, Outbox, Painter, Postman, RawMails } from '../ports.ts'

/** A network as its files stand now: the charter and the roster beside it. */
export interface NetworkFiles {
  readonly charter: Charter
  readonly people: readonly Person[]
  /** Word templates of its own; the project's stand in for those that it does not have. */
  readonly templates?: OwnTemplates
  /** Somebody has said that the roster is right, however many it lacks. Elsewhere than in a bundle that is said at the start. */
  readonly isBelieved?: true
}

/** Everything outside that the road needs. Lambda and the one-machine mode differ in nothing else. */
export interface World {
  readonly networks: ReadonlyMap<string, NetworkFiles>
  readonly log: EventLog
  readonly outbox: Outbox
  readonly alarms: Alarms
  readonly rawMails: RawMails
  readonly postman: Postman
  /** Absent where nothing leaves: without it a letter goes with its words and its drawing. */
  readonly painter?: Painter
  /** Keys of the reply addresses, newest first; the older ones are still read. */
  readonly secrets: readonly Uint8Array[]
  readonly journal: Log
  /** After how many characters of events a stream's state is kept, where it is not as usual (snapshots.ts). */
  readonly mostUnfolded?: number
}

/** The newest key: new reply addresses are made with it. Throws when the world was built without one. */
export function newestSecret(world: Pick<World, 'secrets'>): Uint8Array {
  const [secret] = world.secrets
  if (secret === undefined) throw new Error('the world has no secret for reply addresses')
  return secret
}
