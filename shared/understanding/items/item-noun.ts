import { capitalised, fold, set, wordsOf } from '../language/text.ts'
import { fillers } from '../language/vocabulary.ts'
import { acts, around, things } from './item-matter-words.ts'

/** Where a name ends and a clause of its own goes on. */
export const clauseEnds =
  /, |[:;(?!]| [–—-] |\.(?: |$)| (?:og|men|så) (?=(?:vi|jeg|det|den|de|der|har|er|vil|hvad|hvordan|om|i) )| for (?=(?:vi|jeg|det|den|de|der) \p{L}+(?:r|v|ar|an|il) )| (?:der|som|hvor|hvis|når|fordi|mens|inden|selvom|hvilket) /iu

/** How a matter is handled, which on an agenda is no part of its name. */
const handled = set(
  `bruge bruger brugt køre kører kørt arbejde arbejder arbejdet teste tester testet kigge kigger kigget se ser set begynde begynder begyndt starte starter startet gå går gået tage tager taget lave laver lavet købe køber købt få får fået
   have haft afsluttet afslutter indføre indfører indført udvikle udvikler udviklet bygge bygget afprøve afprøver afprøvet prøve prøver prøvet opleve oplever oplevet overveje overvejer overvejet mangle mangler savner oprette opretter oprettet
   tale taler talt drøfte drøfter drøftet diskutere diskuterer diskuteret undersøge undersøger undersøgt gennemføre gennemfører gennemført etablere etableret ansætte ansat anskaffe anskaffet implementere implementeret implementerer udarbejde udarbejdet
   vedtage vedtaget beslutte besluttet beslutter planlægge planlægger planlagt forberede forbereder ændre ændrer ændret omlægge omlagt lukke lukker åbne åbner opdage opdaget opdagede fandt fundet modtage modtager modtaget lege leger leget fik lavede købte brugte holde holder holdt skrevet skriver vist set skifte skifter skiftet siddet sidder deltager deltaget overtaget overgået`,
)
/** Between the verb and what it is done to. */
const between = set(
  `har havde er var blev bliver vi jeg man netværket gruppen kommunerne nu netop lige også selv endelig først allerede siden for igen ikke så småt lidt meget rigtig ret faktisk dog jo altså snart stadig begge alle sammen her hos os at med på om i af gang brug efter over ved midt op ud ind til fra hen ned nyligt nylig`,
)
const articles = set('en et ét én den det de vores mit min mine nogle flere to tre fire jeres')
/** "siden nytår", "i Lemvig", "her i afdelingen": when and where, before the verb or behind it. */
const aside =
  /^(?:i|hos|siden|efter|før|fra|her i|på|inden for|over|ved|gennem) (?:(?:det|den|de|vores|sidste|hele|mange|et|en|kort|flere|noget|lang) ){0,2}(?:\p{Lu}[\p{L}-]+|nytår|jul|påske|år|måneder|uger|tid|længere tid|sommer|sommeren|vinter|vinteren|efteråret|foråret|afdelingen|teamet|forvaltningen|kommunen|huset|kontoret|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|uge \d+|morges|går|sidste uge)(?![\p{L}])/u

/** Says that something is there, and not what: it takes the words behind it for its name. */
const vessel = /^(?:\p{L}*(?:projekt|forsøg|løsning|system|værktøj|ordning|initiativ|ønske|forslag|idé|ide))$/iu

const nothing = set(
  `travlt tid svar mail mailen besked møde teammøde kontormøde chef leder kollega kolleger sommer ferie tak overblikket indkaldelsen rykkeren påmindelsen lidt noget meget alle andre nogen mange ting tvivl enige uenige blevet glade samme problem ro weekend senere snart notat bilag slides eksempel`,
)

/** Whether a word tells that somebody has done something, which its name does not say. */
export const tellsDeed = (word: string): boolean => handled.has(word) && !acts.has(word)

/** Whether a word only says that a matter is handled: "fået", "lavet", "skifter". */
export const isHandling = (word: string): boolean => handled.has(word)

const startsName = (word: string): boolean => !between.has(word) && !handled.has(word)

/** The name without its article: "et tilsyn fra Datatilsynet" is, on an agenda, "Tilsyn fra Datatilsynet". */
export const bareName = (words: string): string => {
  const bare = words
    .trim()
    .replace(
      /^(?:dels )?(?:(?:en|et|ét|én|nogle|flere|vores|mit|min|mine|jeres|lidt|denne|dette|sådan en|sådan et) ){0,2}(?=\S)/i,
      '',
    )
    .replace(/[\s,;:.–-]{1,5}$/, '')
  return capitalised(bare)
}

/** Whether a name holds a word that could be a matter. */
export const isMatter = (name: string, names: ReadonlySet<string>): boolean =>
  /(?<!\p{L})(?!(?:KL|ERFA|OK|PS)(?!\p{L}))\p{Lu}{2,6}(?!\p{L})/u.test(name) ||
  wordsOf(fold(name)).some(
    word =>
      word.length > 2 &&
      !around.has(word) &&
      !acts.has(word) &&
      !things.has(word) &&
      !fillers.has(word) &&
      !nothing.has(word) &&
      !names.has(word) &&
      !handled.has(word) &&
      !/^(?:hv\p{L}+|\d+|prøvet|kommune|kommuner|kommunerne|samme|andet|første|haster|egentlig|måske)$/u.test(word),
  )

interface Token {
  readonly word: string
  readonly at: number
}
const tokensOf = (text: string): readonly Token[] =>
  [...text.matchAll(/\S+/g)].map(({ 0: raw, index }) => ({ at: index, word: fold(raw).trim() }))

/** Where what is handled begins, in words that start with who handles it; -1 where none is. */
const objectAt = (words: string): number => {
  const tokens = tokensOf(words)
  let isHandled = false
  for (let at = 0; at < Math.min(tokens.length, 14); at += 1) {
    const { word = '', at: from = 0 } = tokens[at] ?? {}
    const when = aside.exec(from === 0 ? `${words.slice(0, 1).toLowerCase()}${words.slice(1)}` : words.slice(from))
    // "I Viborg", "siden nytår" may stand in front of the verb or between its parts, but never where the name begins.
    if (when !== null && !isHandled) {
      const end = from + when[0].length
      while (at + 1 < tokens.length && (tokens[at + 1]?.at ?? end) < end) at += 1
      continue
    }
    if (handled.has(word)) isHandled = true
    else if (articles.has(word) && isHandled) return from
    else if (word === 'midt' || (word === 'gang' && tokens[at - 1]?.word === 'i')) isHandled = true
    else if (startsName(word)) return isHandled ? from : -1
  }
  return -1
}

/** "En fælles holdning til, hvor længe kladder må ligge, før …": what a name is open for belongs to it. */
const isOpen = / (?:om|til|for|med|af|på|i|ved)$/i
const nameEnd = (rest: string): number => {
  const end = rest.search(clauseEnds)
  if (end < 0 || !isOpen.test(rest.slice(0, end))) return end
  const more = rest.slice(end + 2).search(clauseEnds)
  return more < 0 ? -1 : end + 2 + more
}

/** Words behind a vessel that say what is in it: "…, hvor vi har brugt AI til at foreslå numre" holds "AI til at foreslå numre". */
const within = /^,? (?:hvor|som|der) (.{5,})$/i

/**
 * What somebody has, does or has done: "I Hedensted har vi fået et tilsyn fra Datatilsynet, og …" is told of a "Tilsyn fra Datatilsynet". The verb is one
 * that says no more than that a matter is handled; what is done to it is its name, up to where a clause of its own begins. Null where nobody handles anything.
 */
export const nounOfStory = (sentence: string, names: ReadonlySet<string>): string | null => {
  const said = sentence.slice(0, 600)
  const clauses = [
    0,
    ...[...said.matchAll(/, (?:og |men |så |hvor |at )?| – | (?:og|men) (?=(?:så )?(?:har|er) (?:vi|jeg) )/gi)].map(
      ({ index, 0: sign }) => index + sign.length,
    ),
  ].slice(0, 5)
  for (const start of clauses) {
    const clause = said.slice(start)
    const head = fold(clause.slice(0, 90))
    if (
      !/^ (?:(?!(?:hv\p{L}+|hvis|når) )[^ ]+ ){0,5}?(?:vi|jeg|man|netværket|gruppen|kommunerne) /u.test(head) ||
      clause.trimEnd().endsWith('?')
    )
      continue
    const from = objectAt(clause)
    if (from < 0) continue
    const rest = clause.slice(from)
    const end = nameEnd(rest)
    const name = bareName(end < 0 ? rest : rest.slice(0, end))
    if (vessel.test(name)) {
      const behind = within.exec(rest.slice(end))?.[1] ?? ''
      const inner = behind === '' ? null : nounOfStory(behind, names)
      return inner === null ? (isMatter(name, names) ? name : null) : `${name}: ${inner}`
    }
    if (isMatter(name, names) && name.length > 3) return name
  }
  return null
}
