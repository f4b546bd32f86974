import { featuresOf, sentenceKinds } from '../../shared/understanding/language/sentence-features.ts'
import type { Written } from './written.ts'

/** What was learnt: for each kind its bias, and for each feature its weights. */
export interface Learnt {
  readonly biases: readonly number[]
  readonly weights: ReadonlyMap<string, readonly number[]>
}

/** Rounds through all sentences. */
const rounds = 20
/** A feature of fewer sentences is somebody's own word. */
const fewest = 4
/** Follow-the-regularised-leader (McMahan 2013): most weights stay nothing, and what is left fits a file of some hundred kilobytes. */
const { rate, sparse, small, biasRate } = { rate: 1, sparse: 1.5, small: 0.3, biasRate: 0.02 }

/** One logistic regression for each kind, all over the same features. The same sentences in the same order teach the same. */
export const train = (written: readonly Written[]): Learnt => {
  const features = written.map(({ sentence }) => featuresOf(sentence))
  const seen = new Map<string, number>()
  for (const feature of features.flatMap(each => [...each])) seen.set(feature, (seen.get(feature) ?? 0) + 1)
  const names = [...seen].filter(([, times]) => times >= fewest).map(([feature]) => feature)
  const place = new Map(names.map((feature, at) => [feature, at]))
  const kinds = sentenceKinds.length
  const rows = features.map(each => [...each].flatMap(feature => place.get(feature) ?? []))
  const scales = features.map(each => 1 / Math.sqrt(each.size))
  const wanted = written.map(({ kinds: told }) => sentenceKinds.map(kind => (told.includes(kind) ? 1 : 0)))
  const leaders = new Float64Array(names.length * kinds)
  const squares = new Float64Array(names.length * kinds)
  const biases = new Float64Array(kinds)
  const weight = (at: number): number => {
    const leader = leaders[at]!
    if (Math.abs(leader) <= sparse) return 0
    return -(leader - Math.sign(leader) * sparse) / ((1 + Math.sqrt(squares[at]!)) / rate + small)
  }
  const learn = (row: number, kind: number): void => {
    const scale = scales[row]!
    let sum = biases[kind]!
    for (const feature of rows[row]!) sum += weight(feature * kinds + kind) * scale
    const error = 1 / (1 + Math.exp(-sum)) - wanted[row]![kind]!
    biases[kind]! -= biasRate * error
    const slope = error * scale
    for (const feature of rows[row]!) {
      const at = feature * kinds + kind
      const before = squares[at]!
      const after = before + slope * slope
      leaders[at]! += slope - ((Math.sqrt(after) - Math.sqrt(before)) / rate) * weight(at)
      squares[at] = after
    }
  }
  for (const order of shuffled(written.length)) for (let kind = 0; kind < kinds; kind += 1) learn(order, kind)
  return {
    biases: [...biases],
    weights: new Map(names.map((feature, at) => [feature, sentenceKinds.map((_, kind) => weight(at * kinds + kind))])),
  }
}

/** Every row in each round, in an order of its own that is always the same. */
function* shuffled(count: number): Generator<number> {
  const order = Array.from({ length: count }, (_, at) => at)
  let seed = 7
  for (let round = 0; round < rounds; round += 1) {
    for (let at = count - 1; at > 0; at -= 1) {
      seed = (seed * 1103515245 + 12345) % 2147483648
      const other = seed % (at + 1)
      ;[order[at], order[other]] = [order[other]!, order[at]!]
    }
    yield* order
  }
}
