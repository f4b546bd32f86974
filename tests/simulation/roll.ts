import type { MembersEvent } from '../../shared/members/events.ts'
import type { Write } from '../../shared/ports.ts'

/** Letters that the charter owes to every active member. */
const owed = new Set(['call-for-items', 'agenda', 'minutes-for-comment', 'minutes-approved'])

/** Who is active, kept by hand beside the program's own roster, and whether every owed letter was addressed to all of them. */
export class Roll {
  readonly wrong: string[] = []
  readonly #active = new Map<string, Map<string, { readonly email: string; readonly isActive: boolean }>>()

  saw({ network, appends, effects }: Write, mailingGroup: string | null): void {
    const roll = this.#active.get(network) ?? new Map<string, { readonly email: string; readonly isActive: boolean }>()
    this.#active.set(network, roll)
    for (const { stream, events } of appends) {
      if (stream !== 'members') continue
      for (const event of events as readonly MembersEvent[]) follow(roll, event)
    }
    const members = [...roll.values()].filter(each => each.isActive).map(each => each.email)
    const wanted = mailingGroup === null ? members : [mailingGroup]
    // The secretariat may have a copy of its own, as another letter of the same name.
    const addressed = new Map<string, Set<string>>()
    for (const { effect } of effects) {
      if (effect.kind !== 'letter' || !owed.has(effect.letter.name)) continue
      const to = addressed.get(effect.letter.name) ?? new Set()
      for (const { address } of effect.to) to.add(address)
      addressed.set(effect.letter.name, to)
    }
    for (const [name, to] of addressed) {
      const missing = wanted.filter(each => !to.has(each))
      if (missing.length > 0)
        this.wrong.push(`P3 ${name} in ${network} does not go to ${missing.slice(0, 5).join(', ')} (${missing.length})`)
    }
  }
}

function follow(roll: Map<string, { readonly email: string; readonly isActive: boolean }>, event: MembersEvent): void {
  switch (event.type) {
    case 'MemberAdded':
    case 'MemberChanged':
      if (event.person.functions.includes('member'))
        roll.set(event.person.id, { email: event.person.email, isActive: event.person.status === 'active' })
      break
    case 'MemberRemoved':
    case 'MemberSuspended':
    case 'MemberReinstated': {
      const was = roll.get(event.person)
      if (was !== undefined) roll.set(event.person, { ...was, isActive: event.type === 'MemberReinstated' })
    }
  }
}
