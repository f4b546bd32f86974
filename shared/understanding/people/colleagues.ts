import type { Attendant } from '../../meeting/commands.ts'
import type { Person } from '../../people.ts'
import { isMember, isSecretariat } from '../../people.ts'
import { fold } from '../language/text.ts'
import type { Situation } from '../situation.ts'
import { organisationIn } from '../yes-no/held-answer.ts'

/** Whom a sender may speak of: members who are still here, of his own municipality; for the secretariat, of any. Empty where the roster is not at hand. */
export const spokenFor = ({ sender, people = [] }: Situation): readonly Person[] =>
  sender === null
    ? []
    : people.filter(
        each =>
          each.status !== 'former' &&
          each.id !== sender.id &&
          isMember(each) &&
          !isSecretariat(each) &&
          (isSecretariat(sender) || each.organisation === sender.organisation),
      )

/** A name as it stands in a text: one to four words with a capital each. A point ends a sentence, but for "J. Lund". */
export const nameShape = "\\p{Lu}(?:\\p{Ll}[\\p{L}'’]*(?:-\\p{Lu}?\\p{L}+)?|\\.)(?: \\p{Lu}(?:[\\p{L}'’]+(?:-\\p{L}+)?|\\.)){0,3}"

const plain = (name: string): string =>
  fold(name.replace(/['’]?s$/, '').replace(/s$/, ''))
    .replaceAll('aa', 'å')
    .trim()

/** "Lone", "Lone E.", "Lone Engstrup", "Engstrups": said of this person. A first name with another family name is somebody else. */
const isCalled = (person: Person, said: string): boolean => {
  const [first = '', ...more] = plain(said).split(' ')
  const [own = '', ...family] = plain(person.name).split(' ')
  if (first !== own && first !== own.replace(/s$/, '')) return false
  return more.every(word => family.some(each => (word.length === 1 ? each.startsWith(word) : each === word)))
}

/** The one of them who is called so; "Lone fra Hedensted" where two bear the name. Null for nobody and for two. */
export const personCalled = (said: string, people: readonly Person[], place: string | null = null): Person | null => {
  const called = people.filter(each => isCalled(each, said) && (place === null || each.organisation === place))
  return called.length === 1 ? (called[0] ?? null) : null
}

/** The municipality beside a name: "Lone fra Hedensted", "Trine (Struer)". */
export const placeIn = (clause: string, { charter }: Situation): string | null => organisationIn(clause, charter.organisations)

export const asAttendant = ({ id, name, organisation }: Person): Attendant => ({ person: id, name, organisation })

/** "Jørgen" → "Jørgen Havhede", where exactly one colleague is called so: a letter that says who comes knows him by that. */
export const inFull = (name: string, situation: Situation): string => personCalled(name, spokenFor(situation))?.name ?? name
