/** Longer than any link that somebody means to be followed; a scan must end somewhere. */
const longestLink = 4_000
const ends = new Set(' \t\n\r<>"\'()[]{}')

const safeLinks = 'safelinks.protection.outlook.com'

/** The address inside one rewritten link, or null. */
const unwrapOne = (link: string): string | null => {
  if (!URL.canParse(link)) return null
  const inner = new URL(link).searchParams.get('url')
  return inner && /^(https?|mailto):/i.test(inner) ? inner : null
}

const linkAround = (text: string, at: number, lowest: number): { from: number; to: number } => {
  let from = at
  let to = at
  while (from > lowest && at - from < 80 && !ends.has(text[from - 1] ?? '')) from -= 1
  while (to < text.length && to - at < longestLink && !ends.has(text[to] ?? '')) to += 1
  return { from, to }
}

/**
 * Links as their author set them. Microsoft's Safe Links rewrites every link on the way; the rewritten ones hold the receiver's
 * address, are unreadable, and die.
 */
export const unwrapLinks = (text: string): string => {
  let out = ''
  let copied = 0
  let to = 0
  for (let at = text.indexOf(safeLinks); at >= 0; at = text.indexOf(safeLinks, Math.max(to, at + 1))) {
    const link = linkAround(text, at, to)
    to = link.to
    const inner = unwrapOne(text.slice(link.from, to).replaceAll('&amp;', '&'))
    if (inner === null) continue
    out += text.slice(copied, link.from) + inner
    copied = to
  }
  return copied === 0 ? text : out + text.slice(copied)
}
