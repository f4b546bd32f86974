import { remembering } from './remembering.ts'

/** Where a rule ends a clause, beside the signs that end every clause. Words and phrases in small letters with `|` between them. */
export interface Breaks {
  /** Join two clauses, and belong to neither: "men", "og". */
  readonly at?: string
  /** Only before these do they join clauses: "og" joins nouns too. */
  readonly goingOn?: string
  /** Open the next clause, and stay in it: "da", "fordi". */
  readonly before?: string
  /** Behind a comma they go on with the same clause: "…, der", "…, som". */
  readonly unless?: string
  /** What stands in brackets is a clause of its own. */
  readonly brackets?: true
}

const followedBy = (phrases: string): string => `(?= (?:${phrases})(?![\\p{L}\\p{N}]))`

const patternOf = ({ at, goingOn, before, unless, brackets }: Breaks): string => {
  const joining = at === undefined ? null : ` (?:${at})(?= )${goingOn === undefined ? '' : followedBy(goingOn)}`
  const behind = `${unless === undefined ? '' : followedBy(unless).replace('(?=', '(?!')}${joining === null ? '' : `(?:${joining})?`}`
  return [
    `[,;:](?=\\s|$)${behind}`,
    ` [–—-](?= |$)${behind}`,
    '\\.{2,3}|…',
    ...(joining === null ? [] : [joining]),
    ...(before === undefined ? [] : [` ${followedBy(before).replace('(?= ', '(?=')}`]),
    ...(brackets ? ['[()]'] : []),
  ].join('|')
}

/**
 * The function that splits a sentence into its clauses, as they were written and without what stands between them; what holds no letter and no digit is none.
 * Comma, semicolon and colon end a clause where a space follows, so that "1,5 time" and "kl. 10:30" are whole, and so do a dash between spaces and dots that
 * leave something out. Each
 * rule adds the words at which its own clauses end: an "og" that opens a new wish in one is part of a list in another.
 */
export const clausesBy = (breaks: Breaks): ((sentence: string) => readonly string[]) => {
  const source = patternOf(breaks)
  const pattern = new RegExp(source, source.includes('\\p{') ? 'u' : '')
  return remembering((sentence: string) =>
    sentence
      .split(pattern)
      .map(each => each.trim())
      .filter(each => /[\p{L}\p{N}]/u.test(each)),
  )
}

/** At the signs alone. */
export const clausesOf = clausesBy({})
