/** Longer texts are no sentences, and are not asked about forty times. */
const longest = 2_000
/** More different texts than the sentences of any mail. */
const most = 1_000

const memories: Map<string, unknown>[] = []

/** The same function, which works out nothing twice while one mail is read: forty rules ask the same of the same few sentences. */
export const remembering = <T extends NonNullable<unknown> | null>(answer: (text: string) => T): ((text: string) => T) => {
  const memory = new Map<string, T>()
  memories.push(memory)
  return text => {
    if (text.length > longest) return answer(text)
    const known = memory.get(text)
    if (known !== undefined) return known
    const found = answer(text)
    if (memory.size >= most) memory.clear()
    memory.set(text, found)
    return found
  }
}

/**
 * The same function of a text and of the mail in which it stands: what stands in one mail is asked about by many rules. It lasts as long as the mail
 * does, and needs no forgetting.
 */
export const rememberingIn = <W extends WeakKey, T>(answer: (text: string, where: W) => T): ((text: string, where: W) => T) => {
  const memory = new WeakMap<W, Map<string, { readonly found: T }>>()
  return (text, where) => {
    const texts = memory.get(where) ?? new Map<string, { readonly found: T }>()
    const known = texts.get(text) ?? { found: answer(text, where) }
    memory.set(where, texts.set(text, known))
    return known.found
  }
}

/** The same function of a mail, or of a list that stays as it is, which is worked out once for each. */
export const once = <W extends WeakKey, T>(answer: (where: W) => T): ((where: W) => T) => {
  const memory = new WeakMap<W, { readonly found: T }>()
  return where => {
    const known = memory.get(where) ?? { found: answer(where) }
    memory.set(where, known)
    return known.found
  }
}

/** The mail is read: a sentence would keep its whole text in memory. */
export const forgetAll = (): void => {
  for (const memory of memories) memory.clear()
}
