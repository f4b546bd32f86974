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

const isLetter = (each: QueuedEffect): each is QueuedLetter => each.effect.kind === 'letter'

/** That a municipality has no items, told to its writer or to the colleague. */
const tellsNothing = ({ effect: { letter } }: QueuedLetter): boolean =>
  letter.name === 'nothing-to-add-receipt' || (letter.name === 'colleague-answered' && letter.what === 'nothing-to-add')

const number = ({ effect: { letter } }: QueuedLetter): number | null =>
  'meeting' in letter ? (letter.meeting?.number ?? null) : null

/** "Vi kommer ikke nogen af os, og vi har heller ingen punkter": each of the two hears both in the receipt of the apology. */
const withNothingTold = (effects: readonly QueuedEffect[]): readonly QueuedEffect[] => {
  const letters = effects.filter(isLetter)
  const told = new Map<QueuedEffect, QueuedEffect>()
  const gone = new Set<QueuedEffect>()
  for (const apology of letters.filter(each => each.effect.letter.name === 'apology-receipt')) {
    const none = letters.find(
      each => tellsNothing(each) && readers(each) === readers(apology) && number(each) === number(apology),
    )
    if (none === undefined) continue
    gone.add(none)
    const { effect } = apology
    told.set(apology, { ...apology, effect: { ...effect, letter: { ...effect.letter, alsoNothing: true } } })
  }
  return gone.size === 0 ? effects : effects.filter(each => !gone.has(each)).map(each => told.get(each) ?? each)
}

/**
 * One mail, one answer: what of it went on to people is told in the receipt that its writer gets anyway, and has a letter of its own only where there is no
 * receipt; that there are no items is told in the receipt of an apology. The keys stay those of the letters that are left, so that whoever dies in between
 * queues the same ones again.
 */
export const inOneLetter = (all: readonly QueuedEffect[]): readonly QueuedEffect[] => {
  const effects = withNothingTold(all)
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
