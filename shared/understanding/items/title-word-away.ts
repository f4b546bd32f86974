import { trimEnd } from '../language/text.ts'
import { toMeeting, wishes } from '../outcome.ts'
import type { Reading } from '../reading.ts'
import type { MeetingView } from '../situation.ts'
import type { Understood } from '../understood.ts'
import { askChange } from './item-asked.ts'

/** "Der røg et »alligevel« med i overskriften, det må gerne væk", "Slet »alligevel« i titlen" */
const inTitle = /["»„“](?<word>[^"»«„“”\n]{1,80})["«”](?=[^.?!]{0,40} (?:i|fra|af|med i) (?:overskriften|titlen)(?!\p{L}))/u
/** "Af skemaer", "Navngivning af" */
const hangs = /^(?:af|om|til|for|med|på|i|og|ved|fra|hos) | (?:af|om|til|for|med|på|i|og|ved|fra|hos)$/i
const isGone = /(?<!\p{L})(?:væk|ud|slettes?|fjernes?|stryges?|undværes|slet|fjern|stryg)(?!\p{L})/iu

/**
 * A word that is to go from the title of the item that is spoken of, and nothing else in the mail: the title without it. The item itself stays, whatever "det må gerne væk" might mean
 * elsewhere. Asked where the word does not stand in the title once, or hardly anything would be left; null where the mail is about something else.
 */
export const wordOutOfTitle = (reading: Reading, item: MeetingView['items'][number], meeting: number): Understood | null => {
  const [sentence = '', ...more] = reading.said
  const word = inTitle.exec(sentence)?.groups?.word?.trim()
  if (word === undefined || more.length > 0 || !isGone.test(sentence) || / ikke /.test(sentence)) return null
  const parts = item.title.toLowerCase().split(word.toLowerCase())
  if (parts.length !== 2)
    return askChange(reading, meeting, item.id, 'a word of the title is to go, and it does not stand there once')
  const at = parts[0]?.length ?? 0
  const left = trimEnd(
    `${item.title.slice(0, at)}${item.title.slice(at + word.length)}`.replace(/ {2,}/g, ' ').replace(/^[\s.,:;–-]+/, ''),
    new Set(' .,:;–-'),
  )
  const title = `${left.slice(0, 1).toUpperCase()}${left.slice(1)}`
  return /\p{L}{3}/u.test(title) && !hangs.test(title)
    ? wishes(
        `a word goes from the title of ${item.id}`,
        toMeeting(meeting, { type: 'AmendItem', id: item.id, changes: { title }, attachments: [] }),
      )
    : askChange(reading, meeting, item.id, 'what would be left of the title hangs on the word that is to go')
}
