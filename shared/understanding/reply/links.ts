/** Longer than any link that somebody means to be followed; a scan must end somewhere. */
const longestLink = 4_000
/** `https://eur02.` and nothing longer. */
const longestHost = 70
const ends = new Set(['', ...' \t\n\r<>"\'()[]{}'])

const safeLinks = 'safelinks.protection.outlook.com'

/** The address inside one rewritten link, or null. */
const unwrapOne = (link: string): string | null => {
  const inner = URL.parse(link)?.searchParams.get('url')
  return inner && /^(https?|mailto):/i.test(inner) ? inner : null
}

/** Where the link begins whose host ends before `at`; null when none does. What stands in front without a space is no part of it. */
const beginningOf = (text: string, at: number, lowest: number): number | null => {
  const found = /https?:\/\/[\w.-]{0,60}$/i.exec(text.slice(Math.max(lowest, at - longestHost), at))
  return found === null ? null : at - found[0].length
}

const endOf = (text: string, at: number): number => {
  let to = at
  while (to - at < longestLink && !ends.has(text.charAt(to))) to += 1
  return to
}

/**
 * Links as their author set them. Microsoft's Safe Links rewrites every link on the way; the rewritten ones hold the receiver's
 * address, are unreadable, and die.
 */
export const unwrapLinks = (text: string): string => {
  let out = ''
  let copied = 0
  let to = 0
  for (let at = text.indexOf(safeLinks); at >= 0; at = text.indexOf(safeLinks, to)) {
    const from = beginningOf(text, at, to)
    to = endOf(text, at)
    if (from === null) continue
    const inner = unwrapOne(text.slice(from, to).replaceAll('&amp;', '&'))
    if (inner === null) continue
    out += text.slice(copied, from) + inner
    copied = to
  }
  return copied === 0 ? text : out + text.slice(copied)
}
