import type { Charter } from '../charter/charter.ts'
import type { Person } from '../people.ts'
import { isMember } from '../people.ts'
import type { Apology, PartOfDay } from './events.ts'
import type { OnTheBooks } from './state.ts'

/** Somebody of a municipality. */
export interface Guest {
  readonly name: string
  readonly organisation: string
}

/** Somebody who has said that he comes, perhaps for a part of it. */
export interface Comer extends Guest {
  readonly part?: PartOfDay
}

/** Who comes, as far as anybody has said; each list in the charter's order of municipalities. */
export interface Attendance {
  readonly coming: readonly Comer[]
  readonly maybe: readonly Guest[]
  readonly apologies: readonly Apology[]
  /** Members who have said nothing yet. Nobody has to: silence is no fault. */
  readonly unanswered: readonly Guest[]
}

/** What has been said about coming to a meeting, and by whom nothing was said. */
export function attendanceOf(
  { answers, apologies }: Pick<OnTheBooks, 'answers' | 'apologies'>,
  people: readonly Person[],
  { organisations }: Pick<Charter, 'organisations'>,
): Attendance {
  const places = new Map(organisations.map((organisation, at) => [organisation, at]))
  const place = ({ organisation }: Guest) => places.get(organisation) ?? organisations.length
  const inOrder = <G extends Guest>(guests: readonly G[]): readonly G[] =>
    guests.toSorted((one, other) => place(one) - place(other))
  const guest = ({ name, organisation }: Guest): Guest => ({ name, organisation })
  const said = new Set([...answers, ...apologies].map(each => each.person))
  const instead = new Set(apologies.map(each => each.substitute))
  const isSilent = ({ id, name }: Person) => !said.has(id) && !instead.has(name)
  const silent = people.filter(each => isMember(each) && each.status !== 'former' && isSilent(each))
  return {
    coming: inOrder(
      answers
        .filter(each => each.answer === 'accepted')
        .map(each => ({ ...guest(each), ...(each.part !== undefined && { part: each.part }) })),
    ),
    maybe: inOrder(answers.filter(each => each.answer === 'tentative').map(guest)),
    apologies: inOrder(apologies),
    unanswered: inOrder(silent.map(guest)),
  }
}

/** Whether anybody can have answered: the first invitation leaves with the first letter to the network. */
export const hasInvited = ({ toldNetworkAt, answers, apologies }: Pick<OnTheBooks, 'toldNetworkAt' | 'answers' | 'apologies'>) =>
  toldNetworkAt !== null || answers.length + apologies.length > 0
