/** What a sentence does in a mail; one sentence may do several things. The order is that of the weights. */
export const sentenceKinds = [
  ...([
    'greeting',
    'talk',
    'wish',
    'text',
    'length',
    'kind',
    'presenter',
    'order',
    'file',
    'presence',
    'roster',
    'role',
  ] as const),
  ...(['booking', 'request', 'change', 'gone', 'none', 'comment', 'yes', 'no', 'wait', 'news'] as const),
] as const
export type SentenceKind = (typeof sentenceKinds)[number]

/** Characters; the rest of a longer one adds nothing. */
const longest = 400
const parts = /[\p{L}0]+(?:[-'’.][\p{L}0]+)*|[?!:]/gu
const name = /^\p{Lu}\p{Ll}/u
const smile = /\p{Extended_Pictographic}|[:;]-?[()DP]/gu
/** A thumb agrees; every other picture is a smile. */
const smileOf = (sign: string): string => (/[👍👌✅]/u.test(sign) ? ' TommelOp ' : ' Smil ')

/**
 * What a sentence is looked at for: its words, pairs of neighbours, pieces of three and four letters (Danish joins its words), and how long it is. A name is a name and a
 * figure a figure, whichever it is. `bench/sentences` learns the weights of these, so that whatever is changed here wants `npm run sentences`.
 */
export const featuresOf = (sentence: string): ReadonlySet<string> => {
  const found = new Set<string>()
  const words = sentence.slice(0, longest).replace(smile, smileOf).replace(/\d+/g, '0').match(parts) ?? []
  let before = '^'
  for (const [at, word] of words.entries()) {
    const isName = at > 0 && name.test(word)
    const seen = isName ? 'Navn' : word.toLowerCase()
    found.add(seen).add(`${before} ${seen}`)
    before = seen
    if (isName) continue
    const padded = ` ${seen} `
    for (const size of [3, 4])
      for (let from = 0; from + size <= padded.length; from += 1) found.add(`_${padded.slice(from, from + size)}`)
  }
  return found.add(`${before} $`).add(`#${Math.min(8, Math.ceil(words.length / 3))}`)
}
