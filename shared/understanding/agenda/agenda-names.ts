import { codesIn } from '../items/codes.ts'
import { stem } from '../items/item-by-title.ts'
import { byShortName } from '../items/statement-names.ts'
import { fold, wordsOf } from '../language/text.ts'
import { fillers } from '../language/vocabulary.ts'
import { instructionWords } from './agenda-words.ts'

/** An item as somebody may call it: by its title, by a word of it, or by who brings it. */
export interface Named {
  readonly id: string
  readonly title: string
  readonly organisation: string
}

/** A shorter title may stand in any sentence, and a shorter word in many titles. */
const shortest = 5

/** "arkivpunktet" is the one about the "arkivaftale". */
const withoutPoint = (word: string): string => word.replace(/(?:-|s)?punkt(?:et|erne|er)?$/, '')

/** Words that say what is to become of an item name none, even where a title has them: "status" may, "først" may not. */
const mayName = (word: string): boolean => word.length >= shortest && !instructionWords.has(word) && !fillers.has(word)

/** "testen" says more than "test". */
const stemsOf = (title: string): readonly string[] =>
  wordsOf(fold(title))
    .filter(word => word.length >= shortest - 1)
    .map(stem)

/** The same word in another form, and then a part of a compound: "aftalen", "arkivet" for "arkivaftale". */
const alike: readonly ((said: string, titled: string) => boolean)[] = [
  (said, titled) => said === titled,
  (said, titled) => said.length >= shortest && titled.length > said.length && (titled.startsWith(said) || titled.endsWith(said)),
]

/** The one item that a word names: one that no other item and no standing point has. */
const namedBy = (word: string, items: readonly Named[], standing: readonly string[]): Named | null => {
  const bare = stem(withoutPoint(word))
  if (!mayName(word) || bare.length < shortest - 1) return null
  for (const isAlike of alike) {
    const has = (title: string): boolean => stemsOf(title).some(titled => isAlike(bare, titled))
    const [item, ...others] = items.filter(({ title }) => has(title))
    if (item === undefined && !standing.some(has)) continue
    return item === undefined || others.length > 0 || standing.some(has) ? null : item
  }
  return null
}

/** "punktet om", "drøftelsen af": what may stand before the name and says no more than it. */
const leadIn =
  /(?<!\p{L})(?:(?:hele )?(?:punktet|punkt|pkt\.?|emnet|emne|oplægget|indlægget|drøftelsen|snakken|orienteringen|den|det) (?:om|med|af|omkring|vedr\.?|vedrørende) )?(?:den |det |vores )?[»"“„]?$/iu

const wording = / (?:titlen|titel|overskriften|overskrift|hedde|hedder|kald|kalde|kaldes|omdøb|omdøbes|teksten|tekst) /
/** What somebody quotes is not his name for it; a whole title in quotes has been found before. */
const isQuoted = (sentence: string, at: number): boolean => {
  const before = sentence.slice(0, at)
  return before.lastIndexOf('»') > before.lastIndexOf('«') || (before.match(/["“”„]/g) ?? []).length % 2 === 1
}

/** From where to where a sentence names an item: its words of the title that stand side by side, one of which is nobody else's. */
const spansIn = (
  sentence: string,
  items: readonly Named[],
  standing: readonly string[],
): readonly { readonly at: number; readonly end: number; readonly id: string }[] => {
  const words = [...sentence.matchAll(/[\p{L}\p{N}-]{1,40}/gu)].map(found => ({
    word: found[0].toLowerCase(),
    at: found.index,
    end: found.index + found[0].length,
  }))
  const spans: { at: number; end: number; id: string }[] = []
  const isWording = wording.test(fold(sentence))
  for (let place = 0; place < words.length; place += 1) {
    const item = namedBy(words[place]?.word ?? '', items, standing)
    if (item === null || isQuoted(sentence, words[place]?.at ?? 0)) continue
    const titled = new Set(wordsOf(fold(item.title)).map(stem))
    const isOfIt = (nth: number, beside: number): boolean => {
      const [one, other] = [words[nth], words[beside]]
      const isBeside = one !== undefined && other !== undefined && Math.max(one.at, other.at) - Math.min(one.end, other.end) === 1
      return isBeside && titled.has(stem(one.word))
    }
    let [from, until] = [place, place]
    while (isOfIt(from - 1, from)) from -= 1
    while (isOfIt(until + 1, until)) until += 1
    const start = words[from]?.at ?? 0
    const lead = leadIn.exec(sentence.slice(Math.max(0, start - 60), start))?.[0] ?? ''
    spans.push({ at: start - lead.length, end: words[until]?.end ?? start, id: item.id })
    place = until
    // "Titlen på navngivningen skal være Navne på skemaer": the words behind it are the new ones.
    if (isWording) break
  }
  return spans
}

/** "Skives punkt om onboarding", where theirs is about something else; "… fra sidste møde" is none of this one's. */
const isOfElse = (behind: string, title: string): boolean => {
  const about = /^ (?:om|med|vedr\.?|vedrørende|af) ([\p{L}\d-]{1,40}(?: [\p{L}\d-]{1,40}){0,2})/iu.exec(behind)?.[1] ?? ''
  const stems = wordsOf(fold(about))
    .filter(word => word.length >= shortest - 1 && !fillers.has(word))
    .map(stem)
  const titled = wordsOf(fold(title)).map(stem)
  return (
    stems.length > 0 &&
    stems.every(said => !titled.some(word => word.startsWith(said) || word.endsWith(said) || said.startsWith(word)))
  )
}

/** "Skives punkt", "det fra Skive": where that municipality brings one item and no more. */
const byMunicipality = (sentence: string, items: readonly Named[]): string =>
  [...new Set(items.map(each => each.organisation))].reduce((text, organisation) => {
    const theirs = items.filter(each => each.organisation === organisation)
    const [only] = theirs
    const place = organisation.replace(/ Kommune$/, '').replace(/[^\p{L}\d -]/gu, '.')
    if (only === undefined || theirs.length > 1 || place === '') return text
    const named = new RegExp(
      `(?<!\\p{L})(?:${place}(?:s|['’]s?)? (?:punkt|indlæg|oplæg|emne)|(?:punktet|emnet|indlægget|oplægget|det|den) fra ${place}(?: kommune)?)(?!\\p{L})`,
      'iu',
    )
    return text.replace(named, (whole: string, ...found: unknown[]) => {
      const at = found.find(each => typeof each === 'number') as number
      return isOfElse(text.slice(at + whole.length), only.title) ? whole : only.id
    })
  }, sentence)

/** "Punktet fra Skive før Ikast-Brandes", "P-2 først, så Lemvigs": behind an item that is named, whose the other one is says which. */
const byOwner = (sentence: string, items: readonly Named[]): string =>
  codesIn(sentence).length === 0
    ? sentence
    : [...new Set(items.map(each => each.organisation))].reduce((text, organisation) => {
        const [only, ...others] = items.filter(each => each.organisation === organisation)
        const place = organisation.replace(/ Kommune$/, '').replace(/[^\p{L}\d -]/gu, '.')
        if (only === undefined || others.length > 0 || place === '') return text
        const named = new RegExp(
          `(?<=(?<!\\p{L})(?:før|inden|foran|efter|og|så|med) )(?:det fra ${place}|${place}(?:s|['’]s?))(?= (?:først|sidst|skal|kan|må|ud|op|ned|\\d)| ?[.,;!]|$)`,
          'iu',
        )
        return text.replace(named, only.id)
      }, sentence)

/** "Kan vi sætte Hedensteds punkt om journalisering først, og korte P-2?": beside numbers only what its municipality brings names one that is not among them. */
const besideNumbers = (sentence: string, items: readonly Named[]): string => {
  const there = codesIn(sentence)
  const others = items.filter(({ organisation }) =>
    items.every(each => each.organisation !== organisation || !there.includes(each.id)),
  )
  const text = byOwner(byMunicipality(sentence, others), others)
  return text.replace(/(P-\d{1,3}) (?:om|med|vedr\.?) (\p{L}{4,40})(?!\p{L})/gu, (whole: string, id: string, word: string) => {
    const titled = stemsOf(items.find(each => each.id === id)?.title ?? '')
    return there.includes(id) || !titled.some(each => alike.some(isAlike => isAlike(stem(word.toLowerCase()), each))) ? whole : id
  })
}

/**
 * "Vejledningen først, arkivaftalen ud" → "P-2 først, P-3 ud". An item is known by its title, by a word that exactly one of these items and no standing
 * point has, or by the municipality that brings it alone. A sentence with numbers in it names its items by them.
 */
export const withItemsNumbered = (sentence: string, items: readonly Named[], standing: readonly string[] = []): string => {
  if (codesIn(sentence).length > 0) return besideNumbers(sentence, items)
  let text = sentence
  for (const { id, title } of items) {
    const at = title.length < shortest ? -1 : text.toLowerCase().indexOf(title.toLowerCase())
    if (at < 0) continue
    const [before, after] = [text.slice(0, at), text.slice(at + title.length)]
    if (/[\p{L}\d-]$/u.test(before) || /^[\p{L}\d-]/u.test(after)) continue
    text = `${before.replace(leadIn, '')}${id}${after.replace(/^[«"”]/, '')}`
  }
  text = byShortName(byOwner(byMunicipality(text, items), items), items)
  text = spansIn(text, items, standing)
    .toReversed()
    .reduce((rest, { at, end, id }) => `${rest.slice(0, at)}${id}${rest.slice(end).replace(/^[«"”]/, '')}`, text)
  // "Skives punkt om arkivaftalen" names it twice.
  return text.replace(/(?<!\p{L})(P-\d{1,3})(?:(?: om| med)? \1)+(?!\d)/gu, '$1')
}
