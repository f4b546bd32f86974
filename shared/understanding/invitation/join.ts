import { trimEnd } from '../language/text.ts'
import { unwrapLinks } from '../reply/links.ts'

/** Addresses to join a meeting at; a recording, a dial-in page or the options of a meeting are none. */
const joins =
  /https:\/\/(?:teams\.microsoft\.com\/(?:l\/meetup-join|meet)\/|teams\.live\.com\/meet\/|(?:[\w-]+\.)?zoom\.us\/(?:j|my|w)\/|meet\.google\.com\/|[\w-]+\.webex\.com\/|meet\.jit\.si\/)[\w./?=&%+~:#@!$*,;-]*/i
/** In characters; Teams needs some 300. What is longer was put together by somebody, and is not shown as a place. */
const longest = 600
/** They end the sentence, and no link. */
const signs = new Set('.,;:!?')
/** "Microsoft Teams-møde", "Online", "Zoom Meeting": says that it is online, and not where. */
const saysOnline = /teams|zoom|skype|webex|google meet|online|virtuelt|https:\/\//i
const isLink = /https:\/\//

/** Where a text says that a meeting may be joined; null for nowhere. Rewritten links are followed to their author's. */
export const joiningLinkIn = (text: string): string | null => {
  const found = joins.exec(unwrapLinks(text.slice(0, 50_000)))?.[0]
  return found === undefined || found.length > longest ? null : trimEnd(found, signs)
}

/** The place of an entry as members can use it: "Microsoft Teams-møde" and the link of its text beside it. */
export const placeWithLink = (place: string | null, link: string | null): string | null =>
  link === null || (place !== null && isLink.test(place)) ? place : place === null ? `Online: ${link}` : `${place}: ${link}`

/** A newer entry that only says "Teams" takes no link away: gateways and mail programs drop an entry's text. */
export const keepsLink = (newer: string | null, known: string): string | null =>
  newer !== null && isLink.test(known) && !isLink.test(newer) && saysOnline.test(newer) && !/[;,]/.test(newer) ? known : newer
