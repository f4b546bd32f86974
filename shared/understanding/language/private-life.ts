import { fold, sentencesOf, trimEnd } from './text.ts'

const ofIt =
  / (?:syg|syge|sygdom|sygemeldt|feber|migræne|influenza|corona|indlagt|operation|opereret|operere[st]|hospital\S*|sygehus\S*|læge|lægen|barsel|orlov|stress\S*|begravelse\S*|dødsfald|død|barn|børn|børnene|datter|søn|gravid\S*|skilsmisse|kræft) /u

/** Of illness and family: beside what a mail is about it is nobody else's business, and neither shown nor passed on. */
export const isPrivate = (sentence: string): boolean => ofIt.test(fold(sentence))

const signs: ReadonlySet<string> = new Set(',; ')
/** Where a clause ends that can be left out. */
const apart = /(?:,| og| –| -) (?=(?:da |fordi |for |vi |jeg |min |mit |mine |vores |kan |så ))/u

/** The sentence without its clauses of illness and family: "Jeg når det først mandag, vi har fået sygdom i teamet" → "Jeg når det først mandag." */
const bare = (sentence: string): string => {
  if (!isPrivate(sentence)) return sentence
  const left = sentence.split(apart).filter(each => !isPrivate(each))
  const [first = '', ...more] = left
  const joined = trimEnd([first, ...more].join(', '), signs)
  if (joined === '') return ''
  return `${joined.charAt(0).toUpperCase()}${joined.slice(1)}${/[.!?]$/u.test(joined) ? '' : '.'}`
}

/** Words for people without what is of illness and family, line by line; empty where nothing else is said. */
export const withoutPrivate = (text: string): string =>
  isPrivate(text)
    ? text
        .split('\n')
        .map(line => (isPrivate(line) ? sentencesOf(line).map(bare).filter(Boolean).join(' ') : line))
        .join('\n')
        .trim()
    : text
