import { fold } from './text.ts'

const ofIt =
  / (?:syg|syge|sygdom|sygemeldt|influenza|corona|indlagt|operation|opereret|operere[st]|hospital\S*|sygehus\S*|læge|lægen|barsel|orlov|stress\S*|begravelse\S*|dødsfald|død|barn|børn|børnene|datter|søn|gravid\S*|skilsmisse|kræft) /u

/** Of illness and family: beside what a mail is about it is nobody else's business, and neither shown nor passed on. */
export const isPrivate = (sentence: string): boolean => ofIt.test(fold(sentence))
