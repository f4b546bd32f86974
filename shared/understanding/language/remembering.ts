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

/** The mail is read: a sentence would keep its whole text in memory. */
export const forgetAll = (): void => {
  for (const memory of memories) memory.clear()
}
