import { fold, sentencesOf } from '../language/text.ts'
import type { Reading } from '../reading.ts'

const announcesItem =
  /^\s*(?:nyt punkt|punkt til (?:næste|dagsorden)|forslag til (?:punkt|dagsorden)|(?:et|et nyt|endnu et) punkt til (?:næste|kommende|dagsorden)|punkt:|vi har et punkt til næste)/i

/** "Nyt punkt 3: Der skal stå juli", "Punkt til næste møde mangler i referatet": words about the minutes that begin like an item. */
export const ofMinutes =
  / (?:referat\S*|mangler|manglede|skal der stå|der skal stå|skal stå|skal skrives|der står|i stedet for|rettes|nævnt|skrevet|vedtaget|drøftet|pkt|(?:punkt|punktet) \d+) /

/** "Vi har et punkt: Skiltning, 15 min", "Vi vil gerne have et punkt på om logning", "To punkter fra os:": brings what no minutes can hold yet. */
const bringsItem =
  /^(?:(?:og|men|så|desuden|derudover|til gengæld),? ){0,2}(?:(?:vi|jeg) (?:har|vil|ville|kunne|ønsker|melder|foreslår|sender)|har (?:vi|jeg)|(?:kan|må) (?:vi|jeg) få|(?:her er |hermed )?(?=(?:to|tre|et) (?:nye |nyt )?punkt(?:er)? fra ))(?: (?:også|desuden|dog|gerne|lige|have|få|til gengæld|foreslå|melde)){0,4} ?(?:et|ét|to|tre) (?:(?:nyt|nye|ekstra|lille|kort|andet) )?(?:punkt|punkter|emne|emner)(?: (?:med|på|til|fra os|fra \p{Lu}\p{L}+|næste|mødet|møde|dagsordenen|kommende|gang)){0,4}(?: ?:| om )/iu
const ofPast = / (?:var|blev|vedtog|aftalte|besluttede|drøftede|gengivet|refereret|beskrevet|formuleret|forkert|fejl) /

/** Where an item for the next agenda is announced; -1 where nothing is, or where the line above holds it up as words of the minutes. */
export const announcedAt = ({ lines }: Reading): number =>
  lines.findIndex(
    (line, at) =>
      !/:\s*$/.test(lines[at - 1] ?? '') &&
      (announcesItem.test(line) ||
        (bringsItem.test(line) && !lines.slice(at).some(each => ofMinutes.test(fold(each)) || ofPast.test(fold(each))))),
  )

/** "Tak for referatet. Vi har et punkt til næste møde: …" in one line: what brings the item opens a line of its own. */
export const withItemsInLines = (reading: Reading): Reading => {
  const lines = reading.lines.flatMap(line => {
    const at = line.indexOf(sentencesOf(line).find(each => bringsItem.test(each)) ?? line)
    return at > 0 ? [line.slice(0, at).trim(), line.slice(at)] : [line]
  })
  return lines.length === reading.lines.length ? reading : { ...reading, lines, text: lines.join('\n') }
}
