import type { Person } from '../../people.ts'
import { nameShape, personCalled } from './colleagues.ts'

const goes =
  '(?:(?:skal |vil |kommer til at )?(?:tage|tager|sidde|sidder|gå|går|være|er) med|deltage|deltager|komme|kommer|møde|møder|møde op|møder op|stille op|stiller op)'
/** "Henrik har bedt mig tage med til mødet i stedet for ham": whoever asks is whom the writer stands in for. */
const asked = new RegExp(
  `^(.{0,40}?)(${nameShape}) har (?:bedt|spurgt|sendt) (?:mig|undertegnede)(?: om)?(?: at)? ${goes}(?=[ .!]|$)(.*?)(?: i stedet(?: for (?:ham|hende|sig))?| i (?:hans|hendes) sted)(?=[ .,!]|$)(.*)$`,
  'u',
)
/** "Jeg skal sidde med for Ida": for a person, and for no municipality. */
const forSomebody = new RegExp(`(?<!\\p{L})${goes}((?: [^ ,.]{1,12}){0,4}?) for (${nameShape})(?!\\p{L})`, 'u')
const inTheirPlace = /(?<!\p{L})i (?:hans|hendes|dennes|vedkommendes) sted(?!\p{L})/giu
const goesAlong =
  /(?<!\p{L})(?:skal )?(?:tage|tager|sidde|sidder) med(?= (?:i stedet|for |på mødet|til mødet|i morgen|i dag|d\.? |den ))/giu
/** "Jeg kommer sammen med Kirsten" is both. */
const together = new RegExp(
  `^(.{0,40}?)(?<!\\p{L})[Jj]eg (kommer|deltager|er med|møder op|stiller op)((?: [^ ,.]{1,14}){0,4}?) sammen med (?:min kollega )?(${nameShape})(?!\\p{L})`,
  'u',
)

/**
 * A sentence in the words that `presenceIn` hears: who stands in for whom, and who comes along, is said in many ways. `people`: whom the sender may speak of;
 * a name that is none of theirs leaves the sentence as it is.
 */
export const standsIn = (sentence: string, people: readonly Person[]): string => {
  const isKnown = (name: string | undefined): boolean => name !== undefined && personCalled(name, people) !== null
  return sentence
    .replace(asked, (whole, lead: string, name: string, where: string, behind: string) =>
      isKnown(name) ? `${lead}Jeg deltager${where} i stedet for ${name}${behind}` : whole,
    )
    .replace(goesAlong, 'deltager')
    .replace(forSomebody, (whole, where: string, name: string) =>
      isKnown(name) ? `deltager${where} i stedet for ${name}` : whole,
    )
    .replace(together, (whole, lead: string, verb: string, where: string, name: string) =>
      isKnown(name) ? `${lead}${name} og jeg ${verb}${where}` : whole,
    )
    .replace(inTheirPlace, 'i stedet for hende')
}
