import type { Letter, LetterOf } from '../letters.ts'

/** The letters to everybody in which the secretariat's line may stand: those of the events with which the network forgets it. */
const carriers = [
  'call-for-items',
  'agenda',
  'supplementary-agenda',
  'minutes-for-comment',
  'minutes-approved',
  'digest',
] as const

const isCarrier = (letter: Letter): letter is LetterOf<(typeof carriers)[number]> => carriers.some(name => name === letter.name)

/** The letter with the line, where it is one to everybody. */
export const withGreeting = (letter: Letter, greeting: string | null): Letter =>
  greeting === null || !isCarrier(letter) ? letter : { ...letter, greeting }
