import type { LetterEffect, QueuedEffect } from '../effects.ts'

type QueuedLetter = QueuedEffect & { readonly effect: LetterEffect }

const isAnswer = (each: QueuedEffect): each is QueuedLetter => each.effect.kind === 'letter' && each.effect.answering !== null

/** Says of a part of a mail that people have it; of a whole mail it is the only answer. */
const partIn = (each: QueuedLetter): string | null => {
  const { letter } = each.effect
  // What the secretariat itself wanted has gone to nobody, and says so by itself.
  const isPassedOn = letter.name === 'remark-receipt' && letter.mail === undefined && letter.undone !== true
  return isPassedOn ? letter.words : null
}

const readers = (each: QueuedLetter): string => each.effect.to.map(({ address }) => address).join()

/**
 * One mail, one answer: what of it went on to people is told in the receipt that its writer gets anyway, and has a letter of its own only where there is no
 * receipt. The keys stay those of the letters that are left, so that whoever dies in between queues the same ones again.
 */
export const inOneLetter = (effects: readonly QueuedEffect[]): readonly QueuedEffect[] => {
  const answers = effects.filter(isAnswer)
  const parts = answers.filter(each => partIn(each) !== null)
  const [part] = parts
  const receipt = part && answers.find(each => each.effect.letter.name !== 'remark-receipt' && readers(each) === readers(part))
  if (receipt === undefined) return effects
  const { effect } = receipt
  const alsoPassedOn = parts.map(partIn).join('\n')
  const told: QueuedEffect = { ...receipt, effect: { ...effect, letter: { ...effect.letter, alsoPassedOn } } }
  return effects.filter(each => !(parts as readonly QueuedEffect[]).includes(each)).map(each => (each === receipt ? told : each))
}
