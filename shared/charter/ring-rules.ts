import { nearest, quoted } from './fault.ts'
import type { Parts } from './issues.ts'
import type { Placed } from './rules.ts'

/**
 * The ring names every municipality once in each role, and whoever takes the minutes at one meeting chairs the next; after the last row
 * it begins again (G30).
 */
export function ringFindings({ organisations, ring }: Parts): Placed[] {
  const twice = (organisations ?? []).flatMap((name, index) => {
    if (organisations?.indexOf(name) === index) return []
    return [{ path: ['organisations', index], wrong: `${name} stands here twice`, right: 'each municipality once' }]
  })
  if (organisations === undefined || ring === undefined || ring === null) return twice
  return [
    ...twice,
    ...sizeFinding(organisations, ring),
    ...unknownInRing(organisations, ring),
    ...twiceInRing(ring),
    ...brokenChain(organisations, ring),
  ]
}

type Ring = NonNullable<Parts['ring']>

function sizeFinding(organisations: readonly string[], ring: Ring): Placed[] {
  if (ring.length === organisations.length) return []
  const missing = organisations.filter(name => !ring.some(turn => turn.chair === name))
  const never = missing.length === 0 ? '' : `; no row has ${missing.join(', ')} as chair`
  const wrong = `the ring has ${ring.length} rows for ${organisations.length} municipalities${never}`
  return [{ path: ['ring'], wrong, right: 'one row for each municipality' }]
}

const roles = ['chair', 'minuteTaker'] as const

function unknownInRing(organisations: readonly string[], ring: Ring): Placed[] {
  return ring.flatMap((turn, index) =>
    roles
      .filter(role => !organisations.includes(turn[role]))
      .map(role => {
        const meant = nearest(turn[role], organisations)
        return {
          path: ['ring', index, role],
          wrong: `ring row ${index + 1}: ${quoted(turn[role])} is none of the municipalities`,
          right: meant === null ? 'a name from organisations' : `did you mean ${meant}?`,
        }
      }),
  )
}

function twiceInRing(ring: Ring): Placed[] {
  return ring.flatMap((turn, index) => {
    const first = ring.findIndex(other => other.chair === turn.chair)
    if (first === index) return []
    return [
      {
        path: ['ring', index, 'chair'],
        wrong: `ring row ${index + 1}: ${turn.chair} chairs already in row ${first + 1}`,
        right: 'each municipality as chair once',
      },
    ]
  })
}

/** A name that is misspelt is reported as that, not as a broken chain too. */
function brokenChain(organisations: readonly string[], ring: Ring): Placed[] {
  return ring.flatMap((turn, index) => {
    const next = (index + 1) % ring.length
    const chair = ring[next]?.chair
    const misspelt = ![chair, turn.minuteTaker].every(name => name !== undefined && organisations.includes(name))
    if (misspelt || chair === turn.minuteTaker) return []
    return [
      {
        path: ['ring', next, 'chair'],
        wrong: `ring row ${next + 1}: ${chair} chairs, but ${turn.minuteTaker} takes the minutes in row ${index + 1}`,
        right: `chair: ${turn.minuteTaker} (whoever takes the minutes chairs the next meeting)`,
      },
    ]
  })
}
