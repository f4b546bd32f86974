import { erfa, smallEnglish } from './charters.ts'

// One cast for every specification, by the ids of the rosters beside the charters. The roles are those of the first meeting.

export const office = 'sekretariatet'
/** Lemvig: its two people chair the first meeting. */
export const chair = 'pia.vestermark'
export const chairColleague = 'jonas.klitrose'
/** Skanderborg: takes the minutes of the first meeting and chairs the second. */
export const minuteTaker = 'kim.tangbjerg'
export const minuteTakerColleague = 'birgit.soelvager'
/** Aarhus: a member without a role at the first meeting, third in the charter's order. */
export const member = 'aase.lyngfelt'
export const colleague = 'morten.havrebo'
/** Favrskov: another municipality than the member's. */
export const otherMember = 'soeren.baekmose'
/** Skive: the address at which mail bounces. */
export const suspended = 'mette.fursand'
export const suspendedColleague = 'claus.limbak'
/** What the planning meeting's guests are beside the chair and the secretariat. */
export const userGroup = ['nanna.askvig', 'viggo.lundemark']
export const kl = 'camilla.ryborg'

/** New at a municipality that the network knows, and not on the roster. */
export const newcomer = { name: 'Vibe Nordlund', address: 'vibe.nordlund@norddjurs.example' }
/** Somebody whom nobody knows. */
export const stranger = { name: 'Kaj Fremmed', address: 'kaj@elsewhere.example' }

/** The 38 members of the ERFA network, in the roster's order. */
export const everyMember: readonly string[] = erfa()
  .people.filter(person => person.functions.includes('member'))
  .map(person => person.id)

/** The members of these municipalities, by the first word of their names. */
export const of = (...organisations: readonly string[]): readonly string[] =>
  organisations.flatMap(name =>
    erfa()
      .people.filter(each => each.organisation === `${name} Kommune`)
      .map(each => each.id),
  )

/** All members but those of these municipalities. */
export const allBut = (...organisations: readonly string[]): readonly string[] => {
  const out = new Set(of(...organisations))
  return everyMember.filter(each => !out.has(each))
}

/** The second network: two people of Northquay, one of Saltmarsh, one of Ferry Hill, the office, and the list that takes its letters. */
export const english = {
  office: 'forum.office',
  member: 'ada.windrow',
  colleague: 'ben.oakshott',
  otherMember: 'cora.tidewell',
  thirdMember: 'dan.reedham',
  list: smallEnglish().charter.mailingGroup ?? '',
}
