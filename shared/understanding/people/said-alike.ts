import type { Person } from '../../people.ts'
import { nameShape, personCalled } from './colleagues.ts'

/** "Jonas & jeg", "Jonas + Mette" */
const sign = new RegExp(`(?<=[\\p{L}.]) [&+] (?=(?:${nameShape}|jeg|mig|undertegnede)(?!\\p{L}))`, 'gu')
/** "Afbud herfra, også Jonas", "… og også fra Jonas", "Heller ikke Mette" */
const alsoThem = new RegExp(
  `(^|, (?:og )?| \\(| og )(?:([Oo]gså)|[Hh]eller ikke) (?:(?:fra|for) )?(${nameShape})(?=[.,!)]|$)`,
  'gu',
)
/** "Jeg kommer ikke, Jonas heller ikke", "… og jeg heller ikke" */
const neither = new RegExp(`(^|, |(?<!\\p{L})(?:og|men) )(${nameShape}|[Jj]eg)((?: og jeg)?) heller ikke(?=[.,!]|$)`, 'gu')
/** "Det samme gælder for Jonas", "og det gælder også Jonas" */
const goesFor = new RegExp(
  `(?<!\\p{L})[Dd]et (?:samme gælder|gælder også)(?: også)?(?: for)? (${nameShape})(?: også)?(?=[.,!]|$)`,
  'gu',
)
const doTheSame = /(?<!\p{L})(jeg|vi) gør det samme(?!\p{L})/giu

/** A sentence in the words that `presenceIn` hears: that somebody does as was said before, is said in many ways. Names that are none of `people` are left alone. */
export const saidAlike = (sentence: string, people: readonly Person[]): string => {
  const isKnown = (name: string): boolean => personCalled(name, people) !== null
  return sentence
    .replace(sign, ' og ')
    .replace(alsoThem, (whole, before: string, also: string | undefined, name: string) =>
      isKnown(name) ? `${before === '' ? '' : ', og '}det gør ${name} ${also === undefined ? 'heller ikke' : 'også'}` : whole,
    )
    .replace(neither, (whole, before: string, name: string, more: string) =>
      /^jeg$/i.test(name) || isKnown(name) ? `${before}det gør ${name}${more} heller ikke` : whole,
    )
    .replace(goesFor, (whole, name: string) => (isKnown(name) ? `det gør ${name} også` : whole))
    .replace(doTheSame, 'det gør $1 også')
}
