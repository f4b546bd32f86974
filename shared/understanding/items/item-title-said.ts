import { labelled } from '../language/item-labels.ts'
import { titleFrom } from './item-title.ts'

const theTitle = '(?:titlen|overskriften|navnet|the title)(?: på (?:punktet|det|vores punkt))?'
const titles: readonly RegExp[] = [
  /^(?:kald (?:det|den|punktet)(?: (?:bare|hellere|gerne|blot|i stedet))?|giv (?:det|den|punktet) (?:titlen|overskriften)|call it)[: ]+(?!ikke(?!\p{L}))([^: ].{1,199})$/iu,
  new RegExp(`^${theTitle} (?:skal|bør|should) (?:hedde|være|lyde|be)[: ]+([^: ].{1,199})$`, 'i'),
  // "Og så må det gerne hedde …", "Kunne punktet hedde …?"
  // "Det skal ikke hedde X" says what it is not to be; "Kan det ikke hedde X?" asks for X.
  /^(?:(?:og|men|så|nej|ja|hov) ){0,2}(?:(?:punktet|det|it) (?:skal|bør|kan|kunne|må|should)|(?:skal|bør|kan|kunne|må|lad) (?:punktet|det)(?: ikke)?)(?: (?:gerne|godt|hellere|altså|egentlig|nok|bare|rettelig)){0,3} (?:hedde|be called)[: ]+([^: ].{1,199})$/i,
  // "Kan I ændre titlen til …?", "Ret venligst overskriften til …", "Titlen ændres til …"
  new RegExp(
    `^(?:(?:og|men|vil|kan|må|gider|kunne|skal|bør|i|du|vi|jeg|gerne|venligst|lige|godt|få|have|please|change|should) ){0,6}(?:ændre|ændret|ændr|rette|rettet|ret|skifte|change) (?:(?:venligst|lige|bare|gerne) )?${theTitle} (?:til|to)[: ]+([^: ].{1,199})$`,
    'i',
  ),
  new RegExp(`^${theTitle} (?:(?:må|skal|bør|kan) (?:gerne )?)?(?:ændres|rettes|ændret|rettet) til[: ]+([^: ].{1,199})$`, 'i'),
  /^(?:(?:og|men|vil|kan|må|i|du|vi|gerne|venligst) ){0,4}(?:omdøb|omdøbe) (?:det|den|punktet) til[: ]+([^: ].{1,199})$/i,
]

/** "»X« og er fra Syddjurs": more is said behind the name. */
const goesOn = /^["»“„][^"»«“”„]{1,200}["«”“],? (?!i stedet)\p{L}/u
/** "kortere", "noget med skemaer": how a title is to be. A name may begin with such a word, in a capital: "Bedre overblik". */
const howItIs =
  /^(?:ikke|noget|nogen|anderledes|som|lidt|kortere|længere|mere|mindre|bedre|mundret|klarere|tydeligere|ændret|rettet|forkert|rigtigt?|fint?|godt?|ok|okay|nok)(?!\p{L})/u
/** "Den samme som sidst", "Hvad I vil", "Ved jeg ikke endnu": no name, whatever its first letter. */
const namesNothing =
  /^(?:(?:(?:det|den) )?samme(?: som .{1,60})?|hvad (?:som helst|(?:i|du|man) (?:vil|synes|har lyst til|finder på|nu vil))|(?:det )?ved (?:jeg|vi) ikke(?: endnu| helt)?|(?:det|den) er (?:helt )?(?:fint?|godt?|ok|okay)|kortere|bedre|anderledes|noget andet|fint?|ok|okay)[.!]?$/i
/** "…, det er fra Karin", "… og den skal ligge først", "…, og så er vi kun to": behind a comma or "og" a clause of its own says more of the item, or something else. */
const saysMore =
  /(?:[,;] | [–-] |,? (?:og|men|samt|for) )(?:(?:så|også|nu) )?(?:(?:den|det|punktet|p-\d{1,3}|vi|jeg|i|du) (?:er|var|skal|må|kan|kunne|bør|vil|har|hører|tager|varer|kommer|ligger|bliver|handler|udgår|gælder|passer|lyder|sender|holder)|(?:er|skal|må|kan|bør|vil|bliver) (?:den|det|punktet|vi|jeg|i))(?!\p{L})/iu
/** Whether words in the place of a title give none: taken for one, everybody would read "Ved jeg ikke endnu" on the agenda. */
export const isNoTitle = (words: string): boolean => howItIs.test(words) || namesNothing.test(words) || saysMore.test(words)
/** "… og kun det", "…, intet andet": that it is the whole title, and no word of it. */
const andNoMore =
  /(?:,| [–-]|,? og|,? men) (?:(?:kun|bare|blot|ikke) (?:det|dette|det her|andet|mere|noget andet)|(?:intet|ikke) (?:andet|mere)|slet ikke andet|uden (?:mere|andet))[.!]*$/i
/** A title without the words that only say that it is whole. */
export const wholeTitle = (words: string): string => words.replace(andNoMore, '')
/** "Kun det", in a clause by itself. */
export const saysWhole = (clause: string): boolean => wholeTitle(`x, ${clause.trim().replace(/^(?:og|men) /i, '')}`) === 'x'

/** "»X« i stedet for »Y« :-)", "X i stedet for det, der står": the name alone. */
const nameOf = (named: string): string => {
  const quoted = /^["»“„]([^"»«“”„]{1,200})["«”“](?=$|[\s.,!?]{1,3}(?:$|i stedet|[:;]|\p{Extended_Pictographic}))/u.exec(
    named,
  )?.[1]
  const bare = wholeTitle(named)
    .replace(/(?: (?:[:;]-?[)D(]|\p{Extended_Pictographic}))+[.!]?$/u, '')
    .replace(/\?$/, '')
    .replace(/ i stedet(?: for .*)?[.!]?$/i, '')
  return quoted === undefined ? bare : `"${quoted}"`
}
/** The title that an answer to the receipt of an item gives it; null where it gives none. */
export const titleSaid = (line: string): string | null => {
  const label = labelled(line)
  const named = label?.label === 'title' ? label.value : titles.map(each => each.exec(line)?.[1]).find(each => each !== undefined)
  const value =
    named === undefined || goesOn.test(named) || isNoTitle(named) || /\d ?min|^(?:til|på|en|et|for) /i.test(named)
      ? ''
      : titleFrom(nameOf(named))
  return value === '' ? null : value
}

/** The title in quotation marks, and nothing behind it: its own commas part nothing. */
export const quotedTitle = (sentence: string): string | null =>
  /["»“”].{1,200}["«”“](?: i stedet)?[.!?]?$/.test(sentence) ? titleSaid(sentence) : null

const rest =
  /^(?:(?:nej|glem det|det er lige meget|lige meget|hov|ups|og|men|så|bare|ok|okay|beklager|tak|nu)[ ,.–-]{1,3}){0,5}(?:(?:bare )?lad (?:bare )?(?:det|den|punktet)(?: (?:bare|nu|hele))? (?:bare )?(?:stå|være|blive|ligge)(?: uændret| sådan| som (?:det|den) (?:er|var|står)(?: før| nu| nu her| skrevet)?)?|(?:bare )?behold(?: bare)? (?:det|den) (?:bare )?(?:som (?:det|den) (?:er|var|står)|(?:i|der|vi) (?:har|er|havde)(?: skrevet| noteret| nu)?)|(?:det|den) (?:kan|må) (?:bare |godt |gerne ){0,2}(?:blive|stå|være)(?: uændret| stående)? ?som (?:det|den) (?:er|var))(?:,? (?:tak|beklager[^.]{0,30}|undskyld[^.]{0,30}))?[.! ]{0,3}$/i
/** Whether a sentence says that an item stays as it is. */
export const isRest = (sentence: string): boolean => rest.test(sentence.trim().slice(0, 200))
