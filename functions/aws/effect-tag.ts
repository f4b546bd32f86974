/** An effect and the recipient's place, in the signs that SES allows in a tag: letters, digits, `-` and `_`. */
export const tagOf = (tag: string): string => Buffer.from(tag).toString('base64url')

/** The effect and the recipient's place that a tag names, or null when it is none of ours. */
export const readTag = (value: string): { readonly effect: string; readonly index: number } | null => {
  const [, effect, index] = /^(.+)\.(\d{1,9})$/.exec(Buffer.from(value, 'base64url').toString()) ?? []
  return effect === undefined || index === undefined ? null : { effect, index: Number(index) }
}
