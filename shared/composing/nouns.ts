import type { Language } from './content.ts'

const nouns = {
  item: { da: ['ét punkt', 'punkter'], en: ['one item', 'items'] },
  newItem: { da: ['ét nyt punkt', 'nye punkter'], en: ['one new item', 'new items'] },
  newComment: { da: ['én ny bemærkning', 'nye bemærkninger'], en: ['one new comment', 'new comments'] },
  comment: { da: ['én bemærkning', 'bemærkninger'], en: ['one comment', 'comments'] },
  municipality: { da: ['én kommune', 'kommuner'], en: ['one organisation', 'organisations'] },
  person: { da: ['én person', 'personer'], en: ['one person', 'people'] },
  apology: { da: ['ét afbud', 'afbud'], en: ['one apology', 'apologies'] },
  minute: { da: ['ét minut', 'minutter'], en: ['one minute', 'minutes'] },
  day: { da: ['én dag', 'dage'], en: ['one day', 'days'] },
  workingDay: { da: ['én arbejdsdag', 'arbejdsdage'], en: ['one working day', 'working days'] },
  file: { da: ['én fil', 'filer'], en: ['one file', 'files'] },
  deadline: { da: ['én frist', 'frister'], en: ['one deadline', 'deadlines'] },
  hit: { da: ['ét sted', 'steder'], en: ['one place', 'places'] },
  meeting: { da: ['ét møde', 'møder'], en: ['one meeting', 'meetings'] },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, readonly [one: string, many: string]>>>>

export type Noun = keyof typeof nouns

const small = {
  da: ['ingen', '', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv'],
  en: ['no', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
} as const

/** Small numbers as words, as an office writes them. */
export const counted = (n: number, noun: Noun, language: Language): string => {
  const [one, many] = nouns[noun][language]
  return n === 1 ? one : `${small[language][n] ?? n} ${many}`
}

/** "a, b og c" */
export const joined = (parts: readonly string[], language: Language): string => {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${language === 'da' ? 'og' : 'and'} ${last}`
}

/** The first letter of a sentence. */
export const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase('da') + text.slice(1)
