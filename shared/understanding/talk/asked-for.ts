import { capitalised } from '../language/text.ts'

/** Who wants a matter on the agenda, null for whoever writes, and what stands behind it: how long, which kind. */
export interface AskedFor {
  readonly who: string | null
  readonly matter: string
  readonly behind: string
}

const who =
  '((?:\\p{Lu}[\\p{L}.-]{1,20})(?: \\p{Lu}[\\p{L}.-]{1,20}){0,2}(?: (?:fra|i|hos) \\p{Lu}[\\p{L}-]{1,20}(?: [Kk]ommune)?)?|[Vv]i|[Jj]eg)'
const wants =
  '(?:har (?:bedt (?:os|mig|dig)|bedt|spurgt)(?: om)?(?: at| lov til at)?(?: (?:få|sætte|tage|have))?|vil(?: meget)? gerne(?: have| sætte| tage| bringe| drøfte)|ønsker(?: at få| at drøfte| at tage)?|beder(?: os)? om(?: at få| at sætte| at tage)?|foreslår(?: at tage| at få)?)'
const place =
  '(?:(?:med |op |sat )?på (?:dagsordenen|programmet|mødet|som (?:et )?punkt|til (?:mødet|næste møde))|som (?:et )?(?:punkt|emne)(?: (?:på dagsordenen|til mødet|på mødet))?|med (?:på|til) (?:mødet|næste møde)|optaget på dagsordenen)'
const shape = new RegExp(
  `^(?:hej,? )?${who} ${wants} ([^\\n.!?:;]{3,120}?) ${place}((?:,| til| i \\d| –| -|\\.|$)[^\\n]{0,80})$`,
  'u',
)
const isNoMatter =
  /^(?:et|ét|nyt|to|tre|flere|nogle|noget|punkt|punkter|punktet|det|den|dem|det her|den her|dette)(?: (?:nyt |andet |lille )?(?:punkt|punkter|emne|emner))?$/i

/** "Søren fra Favrskov har bedt os sætte fælles vejledning på dagsordenen, 25 minutter": who wants what there. Null for any other sentence, and for one that asks or doubts. */
export const askedFor = (sentence: string): AskedFor | null => {
  const [, name, matter, behind = ''] = shape.exec(sentence.trim()) ?? []
  if (name === undefined || matter === undefined || isNoMatter.test(matter.trim())) return null
  if (/\?|(?<!\p{L})(?:ikke|hvis|måske|ingen|medmindre|aldrig)(?!\p{L})/iu.test(sentence)) return null
  const title = capitalised(matter)
  return { who: /^(?:vi|jeg)$/i.test(name) ? null : name, matter: title, behind: behind.replace(/[.\s]{1,10}$/, '') }
}
