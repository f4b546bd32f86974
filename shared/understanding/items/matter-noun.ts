import { capitalised, fold, trimEnd, wordsOf } from '../language/text.ts'

// What stands on an agenda is a noun. A clause that is to be discussed ("om vi skal have en fast mødeleder", "hvordan I andre håndterer fuldmagter", "at rydde op i …") holds one: what is had,
// handled or made, or the verb itself as a noun.

/** Verbs that say no more than that there is to be something, or that it is dealt with: on an agenda their object stands alone. */
const light =
  /^(?:have|haft|få|fået|lave|lavet|lavede|laver|holde|holder|bruge|bruger|gøre|gør|håndtere|håndterer|håndteret|tackle|tackler|gribe|griber|styre|styrer|arbejde|arbejder|oprette|etablere|udarbejde|finde|være|sørge|ordne|tage|tager|tog|fik|havde|prøvet|prøve|kender|har|løse|løser|klare|klarer|køre|kører|samle|lægge|sætte|at)$/
const after = /^(?:an|med|til|for|på|om|ind|op|i gang med|fat i|fat på|styr på|en løsning på|at) /i
/** What may stand between the subject and the verb. */
const adverb =
  /^(?:ikke|også|gerne|godt|måske|evt\.?|eventuelt|fortsat|stadig|fremover|egentlig|selv|alle|andre|bare|så|skal|skulle|kan|kunne|vil|ville|bør|burde|må|nu|allerede|overhovedet|lige|har|havde|er|måtte|sammen|i fællesskab|ude hos jer|hos jer|derude) /i
const subject =
  /^(?:vi(?: andre| alle)?|i(?: andre| alle)?|man|netværket|kommunerne|(?:de |i )?andre(?: kommuner)?|nogen(?: af jer)?|nogen andre|de øvrige|alle|flere|gruppen|borgerne|der|det) /i

/** What is done, as a noun, and the word in front of what it is done to. */
const nouns: ReadonlyMap<string, string> = new Map(
  `rydde op i:oprydning i|rydde op:oprydning|skifte til:skift til|skifte:skift af|skifter til:skift til|skifter:skift af|svare på:svar på|svare:svar|købe:køb af|flytte:flytning af|bruge:brug af|dele:deling af|slette:sletning af|ændre:ændring af
   |nedlægge:nedlæggelse af|afskaffe:afskaffelse af|indføre:indførelse af|lukke:lukning af|åbne:åbning af|teste:test af|uddanne:uddannelse af|oplære:oplæring af|betale for:betaling for|betale:betaling af|vælge:valg af|udveksle:udveksling af|bestille:bestilling af
   |beskrive:beskrivelse af|besvare:besvarelse af|behandle:behandling af|gå over til:overgang til|gemme:opbevaring af|hjemtage:hjemtagning af|oversætte:oversættelse af|forlænge:forlængelse af|afprøve:afprøvning af|måle:måling af|sikre:sikring af|forenkle:forenkling af
   |samarbejde om:samarbejde om|gå sammen om:fællesskab om|mødes:møder|holde øje med:overvågning af|følge op på:opfølgning på|forberede:forberedelse af|overtage:overtagelse af|udskifte:udskiftning af|anskaffe:anskaffelse af|træne:træning af|ansætte:ansættelse af`
    .split('|')
    .map(each => each.trim().split(':'))
    .map(([verb = '', noun = '']) => [verb, noun] as const),
)
const longestFirst = [...nouns.keys()].toSorted((a, b) => b.length - a.length)

const bare = (words: string): string => words.replace(/^(?:(?:en|et|ét|én|nogle|noget) )(?=\S)/i, '').trim()
/** "samlet på høringen": how it is done, which a noun takes in front of it. */
const how = /^(samlet|fælles|i fællesskab|sammen|skriftligt|hurtigt) (.*)$/i

/** A verb with what it is done to, as a noun; null where none is known. */
export const nounOfVerb = (words: string): string | null => {
  const said = words.trim()
  const [verb = ''] = said.split(' ')
  const [, manner = '', tail = ''] = how.exec(said.slice(verb.length + 1)) ?? []
  const plain = manner === '' ? said : `${verb} ${tail}`
  const found = longestFirst.find(each => plain.toLowerCase().startsWith(`${each} `))
  const front = /^samlet|fælles|fællesskab|sammen$/i.test(manner) ? (/^samlet$/i.test(manner) ? 'samlet ' : 'fælles ') : ''
  if (found !== undefined) return capitalised(`${front}${nouns.get(found)} ${bare(plain.slice(found.length + 1))}`)
  const stem = /^(\p{L}{2,20})ere$/u.exec(verb)?.[1]
  return stem === undefined ? null : capitalised(`${front}${stem}ering af ${bare(plain.slice(verb.length + 1))}`)
}

const skip = (words: string, pattern: RegExp): string => {
  let rest = words
  for (let found = pattern.exec(rest)?.[0] ?? ''; found !== ''; found = pattern.exec(rest)?.[0] ?? '')
    rest = rest.slice(found.length)
  return rest
}

/** What a clause without its subject and helping verbs is about. */
const objectOf = (words: string): string | null => {
  let rest = skip(words, adverb)
  let isHandled = false
  for (let tries = 0; tries < 4; tries += 1) {
    const noun = isHandled ? null : nounOfVerb(rest)
    if (noun !== null && !light.test(rest.split(' ')[0]?.toLowerCase() ?? '')) return noun
    const [verb = ''] = rest.split(' ')
    if (!light.test(verb.toLowerCase())) break
    isHandled = true
    rest = skip(skip(rest.slice(verb.length + 1), adverb), after)
  }
  const name = bare(rest)
    .replace(/ (?:ind|op|til at virke|på plads|an|til at fungere)$/i, '')
    .replace(/ ind (?=i |på )/i, ' ')
  return isHandled && /\p{L}{3}/u.test(name) && !/^(?:det|den|dem|noget|sådan|hv\p{L}+|vi|jeg|i)(?: |$)/iu.test(name)
    ? capitalised(name)
    : null
}

/** "hvem der er vært for mødet" is asked on an agenda as "Hvem er vært for mødet". */
const turnedWho = (clause: string): string => clause.replace(/^(hv\p{L}+) der /iu, '$1 ')

/** A clause that is discussed or decided, as the noun that it is about, or turned into a question; null where it is no such clause. */
export const nounOfClause = (clause: string): string | null => {
  const said = clause.trim()
  const [, opens = '', rest = ''] = /^(om|hvorvidt|at|hvordan|hvad|hvornår man|hvilke(?:n|t)?) (.+)$/i.exec(said) ?? []
  const isAsked = /^hv/i.test(opens) && opens.toLowerCase() !== 'hvorvidt'
  if (opens !== '') {
    const behind = rest.replace(subject, '')
    const found = behind === rest && opens.toLowerCase() !== 'at' ? null : objectOf(behind)
    if (found !== null && (!isAsked || wordsOf(fold(found)).length > 0)) return found
  }
  return /^hv/i.test(said) && opens.toLowerCase() !== 'hvorvidt' ? capitalised(turnedWho(said)) : null
}

/** "Har nogen prøvet at få lydfiler ind i ESDH?": whether the others know it. */
const experience =
  /^(?:(?:men|og|så) )?(?:har|er der|kender|findes der|bruger|oplever) (?:(?:nogen|andre|i|de|af|jer|mon|også|der) ){1,4}(?:(?:har|haft|prøvet|styr|gode|god|erfaring(?:er)?|været|igennem) ){0,4}(?:(med|at|på) )?(?=(\S.{3}.*))/i
/** What a question to the others is about; null where it names nothing. */
export const nounOfQuestion = (question: string): string | null => {
  const [, joint = '', what = ''] = experience.exec(trimEnd(question.slice(0, 400), new Set('? '))) ?? []
  if (what === '') return null
  if (joint.toLowerCase() === 'at') return objectOf(what)
  return joint === '' || /^(?:det|den|dem|noget)(?: |$)/i.test(what)
    ? null
    : /erfaring/i.test(question)
      ? `Erfaringer med ${bare(what)}`
      : capitalised(bare(what))
}
