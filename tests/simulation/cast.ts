import type { Person } from '../../shared/people.ts'
import type { NetworkFiles } from '../../shared/road/world.ts'
import { erfa, smallEnglish } from '../support/charters.ts'
import type { Random } from './random.ts'

/** The two networks of a year: 38 people in Danish, a letter to each; 20 in English, by a mailing group or a letter to each. */
export function networksFor(random: Random): readonly NetworkFiles[] {
  const { charter, people } = smallEnglish()
  const [office] = people.filter(each => each.functions.includes('secretariat'))
  if (office === undefined) throw new Error('the second network has no secretariat')
  const members = people.filter(each => each.functions.includes('member'))
  const more = Array.from({ length: 20 - members.length }, (_, n) => newcomer(charter.organisations, n, members))
  const { charter: erfaCharter, people: erfaPeople } = erfa()
  // Personal letters and the week's letters are most of the work; most years do with less of them, so that there is time for more years.
  const grouped = (group: string | null): string | null => (random.chance(0.88) ? group : null)
  const weekly = <D>(digest: D): D | null => (random.chance(0.12) ? digest : null)
  return [
    {
      charter: { ...erfaCharter, mailingGroup: grouped('alle@moeder-liste.example'), digest: weekly(erfaCharter.digest) },
      people: erfaPeople,
    },
    {
      charter: { ...charter, mailingGroup: grouped(charter.mailingGroup), digest: weekly(charter.digest) },
      people: [...members, ...more, office],
    },
  ]
}

/** Another person of one of the organisations. */
export function newcomer(organisations: readonly string[], n: number, beside: readonly Person[]): Person {
  const organisation = organisations[n % organisations.length] ?? ''
  const colleague = beside.find(each => each.organisation === organisation)
  const domain = colleague?.email.split('@')[1] ?? 'nowhere.example'
  const id = `helper.${n + 1}`
  return {
    id,
    name: `Helper Nr${n + 1}`,
    email: `${id}@${domain}`,
    aliases: [],
    organisation,
    functions: ['member'],
    status: 'active',
  }
}
