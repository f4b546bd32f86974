import type { AgendaRemark, PaperAgenda, PaperPerson } from './agenda.ts'
import { wordsOf } from './agenda.ts'

/** "Karen Rask Holm" is KRH, and may be called KR or KH. */
const naturalFor = (name: string): ReadonlySet<string> => {
  const letters = name
    .split(/[\s-]+/u)
    .map(part => part.charAt(0).toLocaleUpperCase('da'))
    .filter(letter => /\p{L}/u.test(letter))
  const [first = ''] = letters
  const last = letters.at(-1) ?? ''
  return new Set([letters.join(''), first + last, letters.slice(0, 2).join('')].filter(each => each.length > 1))
}

/** "v/KR", "v. KR", "(KR)": initials where a person is meant. A bare "KL" in a sentence is an organisation. */
const mention = /(?:\bv(?:\/|\.|ed)\s?|\()(?<initials>\p{Lu}{2,4})(?=[\s,.;:)]|$)/gu

const initialsUsed = ({ slots, items }: PaperAgenda): readonly string[] => {
  const presenters = [...slots, ...items].flatMap(({ presenter }) => presenter?.match(/^\p{Lu}{2,4}$/u)?.[0] ?? [])
  const texts = [...items.map(wordsOf), ...slots.map(slot => slot.title)]
  const mentioned = texts.flatMap(text => [...text.matchAll(mention)].map(each => each.groups?.initials ?? ''))
  return [...new Set([...presenters, ...mentioned])]
}

/** "Karen Toft (KT)": initials that the agenda itself gives to somebody on the list. */
const givenHere = ({ slots, items, people }: PaperAgenda): readonly PaperPerson[] => {
  const presenters = [...items, ...slots].flatMap(({ presenter }) => presenter ?? [])
  const texts = [...presenters, ...items.map(wordsOf), ...slots.map(slot => slot.title)]
  return people.flatMap(({ name }) =>
    texts.flatMap(text =>
      text
        .split(`${name} (`)
        .slice(1)
        .flatMap(rest => /^(\p{Lu}{2,4})\)/u.exec(rest.slice(0, 5))?.[1] ?? [])
        .map(initials => ({ name, initials })),
    ),
  )
}

/** The list gives one person's initials twice, or two people the same. */
const inTheList = (people: readonly PaperPerson[]): AgendaRemark[] => {
  const listed = people.flatMap(({ name, initials }) => (initials === null ? [] : [{ name, initials }]))
  const shared = [...new Set(listed.map(each => each.initials))].flatMap((initials): AgendaRemark[] => {
    const names = [...new Set(listed.filter(each => each.initials === initials).map(each => each.name))]
    return names.length > 1 ? [{ kind: 'shared-initials', initials, names }] : []
  })
  const double = [...new Set(listed.map(each => each.name))].flatMap((name): AgendaRemark[] => {
    const initials = [...new Set(listed.filter(each => each.name === name).map(each => each.initials))]
    return initials.length > 1 ? [{ kind: 'two-initials', name, initials }] : []
  })
  return [...shared, ...double]
}

/**
 * Initials that mean two people, and people who are called by two. Those that nobody could be called by say nothing: they may be a
 * guest's, or an abbreviation.
 */
export const aboutInitials = (agenda: PaperAgenda): AgendaRemark[] => {
  const given = givenHere(agenda)
  const named = new Set(given.map(each => each.name))
  const people = [...agenda.people.filter(({ name, initials }) => initials !== null || !named.has(name)), ...given]
  const used = initialsUsed(agenda).flatMap((initials): AgendaRemark[] => {
    if (people.some(each => each.initials === initials)) return []
    const listedOtherwise = people.filter(each => each.initials !== null && naturalFor(each.name).has(initials))
    const [only] = listedOtherwise
    if (only?.initials != null && listedOtherwise.length === 1)
      return [{ kind: 'two-initials', name: only.name, initials: [only.initials, initials] }]
    const names = people.filter(each => each.initials === null && naturalFor(each.name).has(initials)).map(each => each.name)
    return names.length > 1 ? [{ kind: 'shared-initials', initials, names }] : []
  })
  return [...inTheList(people), ...used]
}
