/**
 * What the road loads when it first needs it, loaded before the first year: how long that takes is the machine's, and a process that waits for it
 * would let others pass at another moment each time. A year depends on nothing but its seed.
 */
await Promise.all([
  import('../../shared/composing/compose.ts'),
  import('../../shared/mail/file-words/words.ts'),
  import('easy-template-x'),
  import('mammoth'),
])
