import type { AgendaRemark, PaperAgenda, PaperItem } from './agenda.ts'
import { wordsOf } from './agenda.ts'

const recommends = /\b(?:indstill\w*|indstiller|recommend\w*)/iu
const decides = /\b(?:godkend\p{L}*|beslutte[rst]?|vedtag(?:er|es|e)?|tiltræd\p{L}*|approv\p{L}*|adopt(?:s|ed)?|decides?)\b/iu
/** Asking somebody for something, as against telling what somebody else decided. */
const asks = /\b(?:indstill\p{L}*|bedes|anmodes|skal|should|is asked|are asked|recommend\p{L}*)\b/iu

const sentences = (text: string): readonly string[] => text.split(/(?<=[.!?])\s+|\n+/u)

/** An item for decision without a recommendation, or for discussion with one that wants a decision. */
const aboutKind = ({ id: item, title, kind, text, recommendation }: PaperItem): AgendaRemark[] => {
  if (kind === 'B') {
    const has = (recommendation ?? '').trim() !== '' || recommends.test(text)
    return has ? [] : [{ kind: 'no-recommendation', item, title }]
  }
  if (kind !== 'D') return []
  const asking = sentences(text).find(each => asks.test(each) && decides.test(each))
  const quoted = decides.exec(recommendation ?? '')?.[0] ?? (asking === undefined ? undefined : decides.exec(asking)?.[0])
  return quoted === undefined ? [] : [{ kind: 'asks-for-decision', item, title, quoted }]
}

/** "se bilag 2", "vedhæftet notat"; not "ingen bilag". */
const enclosure =
  /(?<before>\b\p{L}{2,12}\s{1,3})?(?<quoted>\b(?:bilag(?:et|ene)?(?:\s{1,2}(?<number>\d{1,2}))?|vedhæft\p{L}*|vedlagt\p{L}*|attach(?:ed|ment|ments)|enclosed|appendix))\b/giu
const none = /^(?:ingen|uden|intet|no|without)$/iu

const aboutAttachments = (item: PaperItem, total: number): AgendaRemark[] => {
  for (const { groups } of wordsOf(item).matchAll(enclosure)) {
    const quoted = groups?.quoted ?? ''
    if (none.test((groups?.before ?? '').trim())) continue
    const number = Number(groups?.number ?? 0)
    const isMissing =
      number > 0 ? number > Math.max(total, item.attachments.length) || total === 0 : item.attachments.length === 0
    if (isMissing) return [{ kind: 'missing-attachment', item: item.id, title: item.title, quoted }]
  }
  return []
}

const wrappers =
  /\b[\w.-]{0,253}(?:safelinks\.protection\.outlook\.com|urldefense\.(?:com|proofpoint\.com)|linkprotect\.cudasvc\.com)\b/iu

export const aboutItems = ({ items }: PaperAgenda): AgendaRemark[] => {
  const total = items.reduce((sum, item) => sum + item.attachments.length, 0)
  return items.flatMap(item => [
    ...aboutKind(item),
    ...aboutAttachments(item, total),
    ...(wrappers.test(wordsOf(item)) ? [{ kind: 'safe-link', item: item.id, title: item.title } as const] : []),
  ])
}
