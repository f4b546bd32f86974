import { months } from '../language/calendar-words.ts'
import { fold, wordsOf } from '../language/text.ts'
import { toPeople, wishes } from '../outcome.ts'
import type { Reading } from '../reading.ts'
import { answered } from '../reading.ts'
import type { Understood } from '../understood.ts'
import { codesIn } from './codes.ts'
import { addsToItem } from './item-asked.ts'

const month = [...months.keys()].filter(name => name.length > 2).join('|')
/** "Ny deltager: Ole Bak", "Referatet kommer i næste uge", "Den 21. april kl. 10-12", "Punkt 2 først": of the meeting, its papers or its agenda, and of no matter. */
const ofMeeting = new RegExp(
  `^ (?:(?:og|men|i øvrigt) )?(?:nyt? (?:deltager|link|sted|lokale|mailadresse|adresse|kontaktperson|telefonnummer) |(?:referatet|dagsordenen|indkaldelsen|invitationen|fristen|mødet) (?:[^ ]+ ){0,2}?(?:kommer|er|den|på|kl|holdes|starter|slutter|sendes|mangler) |(?:mødet )?(?:den )?\\d{1,2} (?:${month}) |punkt \\d{1,2} (?:først|sidst|før|efter) )| har bedt om at (?:komme|være|få) `,
)

/**
 * "Jens leder mødet", "Mødet skal være fysisk", "Der er for få punkter", "Punkt 3 er forkert", "Birgit er på ferie", "Prøv birgit@…": in few words said of the meeting, its
 * roles, its papers and its people. In more words a matter may be of any of them, and so it may where a clause more describes it.
 */
const ofOurs =
  / (?<!(?:inden|til|på|efter|før|under|ved|fra|siden|mellem|om|af|i|hvert|hver|alle) )(?:mødet|møde|mødeleder\S*|referat|referatet|referent\S*|formand\S*|ordstyrer\S*|dagsordenen|programmet|punkter|pause|pausen|frokost|frokosten) | (?:aflyst|afvist|godkendt|for sent|på ferie|vores tur|tal med|bemærkningen|bemærkningerne|kommentaren|rettelsen|én rettelse|en rettelse|pkt|punkt \d{1,2}|et punkt om|(?:har|er|skal) (?:[^ ]+ )?(?:deres|jeres) punkt|deres punkt|ser bort fra|tilmeldte|adressen|adresse|kontaktperson|(?:begge|alle|for) bemærkninger|ændres noget|holder det på|tager over|(?:hun|han) hedder) /
const fewWords = 8
const addressed = /@\p{L}/u
const isOfOurs = (sentence: string): boolean =>
  wordsOf(fold(sentence)).length <= (addressed.test(sentence) ? 2 * fewWords : fewWords) &&
  (ofOurs.test(fold(sentence)) || addressed.test(sentence)) &&
  !/[«»"“”]|, (?:hvor|som|der) |^[^:]{2,20}: /.test(sentence) &&
  (!addsToItem(sentence) || /^ godkendt /.test(fold(sentence)))

/** "Hun hedder Lind nu": where it stands has been told, and its matter long before; few words more are seldom of that. */
const isShort = (sentence: string): boolean =>
  wordsOf(fold(sentence)).length <= fewWords && !addsToItem(sentence) && !/[«»"“”]|^[^:]{2,20}: /.test(sentence)
/** "Ok, men P-3 skal ud" */
const isOfOther = (sentence: string, own: readonly string[]): boolean => {
  const codes = codesIn(sentence)
  return wordsOf(fold(sentence)).length <= fewWords && codes.length > 0 && !codes.some(each => own.includes(each))
}

/**
 * Below the receipt of an item words of any kind are added to its text, which everybody gets with the agenda. What is said of the meeting itself is for people.
 */
export const notItsText = (found: Understood, reading: Reading): Understood => {
  const letter = answered(reading, 'item-receipt', 'item-amended', 'item-placed')
  const { said, situation, text } = reading
  if (found.kind !== 'wishes' || letter === null || situation.hint != null || said.length === 0) return found
  const addsText = found.wishes.some(
    each => each.on === 'meeting' && each.command.type === 'AmendItem' && Object.keys(each.command.changes).join() === 'text',
  )
  const own = letter.name === 'item-receipt' ? letter.items.map(({ id }) => id) : [letter.item.id]
  const isElse = (each: string): boolean =>
    ofMeeting.test(fold(each)) || isOfOurs(each) || (letter.name === 'item-placed' && isShort(each)) || isOfOther(each, own)
  return addsText && found.wishes.length === 1 && said.every(isElse)
    ? wishes('words of the meeting below the receipt of an item', ...toPeople(letter.meeting.number, text, true))
    : found
}
