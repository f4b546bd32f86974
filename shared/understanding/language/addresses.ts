import { trimEnd } from './text.ts'

const stops: ReadonlySet<string> = new Set('.!?')

/** The addresses in a text, in lower case, and where each stands. */
export const addressesIn = (text: string): readonly { readonly email: string; readonly at: number }[] =>
  [...text.matchAll(/[^\s<>()[\]{},;:"'|]+/g)].flatMap(({ 0: word, index }) => {
    const email = trimEnd(word, stops).toLowerCase()
    const [mailbox = '', domain = '', ...more] = email.split('@')
    return mailbox !== '' && more.length === 0 && /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u.test(domain) ? [{ email, at: index }] : []
  })
