import { capitalised, fold, sentencesOf, wordsOf } from '../language/text.ts'
import { isChat } from './item-chat.ts'
import { fieldsIn } from './item-fields.ts'
import { matterIn } from './item-lead.ts'
import { isWritersSentence, saidMatter, saysNothing } from './item-matter.ts'
import { bareName, clauseEnds, isMatter, nounOfStory, tellsDeed } from './item-noun.ts'
import { titleOfStory } from './item-story.ts'
import { titleFrom } from './item-title.ts'

/** A title, and what is left to tell below it. */
export interface Named {
  readonly title: string
  readonly text: string
}

/** As many words as whoever reads an agenda takes in at once. */
const mostWords = 9
const smiley = / ?(?:[:;]-?[)D(]|\p{Extended_Pictographic})(?= |$)/gu

/** No name begins with what joins it to a sentence before, or stands for one. An article does: "Det fælles regelsæt", "De nye felter". */
const opensNoName =
  /^(?:(?:og|men|så|for|fordi|her|der|dem|dette|disse|jeg|vi|pga\.?|på grund af|som|desuden|derfor|nu|ellers|også|selv|først og fremmest|tide, at|sagen er|at|hej|tak)(?![\p{L}])|(?:hvis|såfremt|medmindre) (?!.*, (?:hv|kan|skal|må|bør|er|har))|(?:det|den|de) (?!(?:\p{L}+e|fælles|mange|små|nær|\d+)(?![\p{L}])))/iu
/** Somebody tells something: "I Hedensted har vi fået …", "Så nåede vi det". A question and a clause behind a name may say "vi". */
const tells =
  /^(?!hv)(?:[^ ,:]+ ){0,5}?(?:har|er|var|fik|får|bliver|blev|havde|kom|kommer|skal|vil|kan|\p{L}{3,12}(?:er|ede|te)) (?:vi|jeg|det|man)(?![\p{L}])/iu
const asks =
  /^(?:hv\p{L}+|(?:har|er|kan|må|skal|bør|bruger|gør|lader|får|bliver|kender|oplever|findes|sker)(?! (?:du|jeg) )) (?!(?<=kan )i )/iu
/** "Det fælles regelsæt": an article, and no pronoun. */
const isArticle = /^(?:det|den|de) (?:\p{L}+e|fælles|mange|små|\d+\.?) /iu
/** "Kan man stadig nå at …", "Må det også være …": asked of whoever keeps the agenda. */
const asksUs =
  /^(?:kan|må|skal|kunne|er|har|når|nåede|mon) (?:(?:det|jeg|vi|man|der|i) )(?=.*(?:punkt|plads|tid|nå at|med på|få noget|være noget|for sent|for småt|være relevant|være et))/i
const goesOnTelling = /, (?:og|men|så) (?:han|hun|de|det|den|vi|jeg|der|så) /i
const others =
  / i stedet for |\(\d{1,3} ?min\S*\)|^om,? |^fra [\p{L}-]+(?: kommune)?$|^[^"»“„]*["»“„][^"»«“”„]*$|(?<= )(?:[:;]-?[)D(]|\p{Extended_Pictographic})(?: |$)/iu
/** Says that there is one: "Ændringsønske", "Et udviklingsønske", "Eksempler". */
const vessel =
  /^(?:(?:et|en|ét|lille|kort|vores|nyt) ){0,3}(?:\p{L}{0,14}(?:ønske|forslag|spørgsmål|punkt)|problem|ting|emne|udfordring|idé|ide|indspark|input|oplæg|eksempler|sag)$/iu

/** "…, om vi skal fortsætte": what belongs to a name may say "vi". */
const ofClause = / (?:om|som|hv\p{L}+|at|hvis|når|fordi|inden) (?:vi|jeg) /giu

/** Whether this is no name for an agenda: a frame around one, a sentence of its writer's, or the rest of a sentence. */
export const isNoName = (title: string, names: ReadonlySet<string>): boolean =>
  opensNoName.test(title) ||
  (tells.test(title) && !asks.test(title)) ||
  asksUs.test(title) ||
  others.test(title) ||
  vessel.test(title) ||
  goesOnTelling.test(title) ||
  (isWritersSentence(title.replace(ofClause, ' ')) && !asks.test(title) && !isArticle.test(title)) ||
  !isMatter(title, names)

/** A pronoun where a name would stand: "orientere om det", "Dem vil vi gerne dele", "Den kan I få vist". */
const pointsBack =
  /^ (?:(?:og|men|så) )?(?:det|den|dem|dette|disse) (?:[^ ]+ ){0,6}?(?:gerne|kan|kunne|skal|bør|må) |(?:drøfte|drøftet|vende|vendt|høre|fortælle|orientere|vise|dele|snakke|tale|diskutere|gennemgå|præsentere|få|have|tage|vist) (?:(?:om|jer|lidt|kort|mere|de andre|andre) ){0,3}(?:det|den|dem|dette|disse) (?:$|på|og|for|med|i|til|op|kort|om|hvis|næste|op|frem)/
/** "hvad de kiggede på", "om andre har haft det samme": a question about what was told before. */
const ofBefore = / (?:de|den|det|dem|han|hun|samme|tilsvarende|noget|derved|heraf) /

/** "Emnet er X", "Punkt herfra: X", "Det drejer sig om X", "Vi tænker på X": the name, as its author gives it. */
const headline =
  /^(?:(?:og|men|så|altså|derfor|nemlig|hermed)[ ,]{1,2})?(?:(?:vores|mit|det|et|nyt|dagens) )?(?:(?:punktet|punkt|emnet|emne|overskriften|titlen|ønsket|spørgsmålet|forslaget|temaet)(?: (?:herfra|fra os|fra mig|fra vores side|fra \p{Lu}[\p{L}-]+|til mødet|til dagsordenen|denne gang))?(?: (?:er|bliver|lyder|hedder|kunne være|handler om|drejer sig om|skal altså hedde|skal hedde|må gerne hedde|kan hedde|skulle hedde) ?:? ?| ?: )|det (?:drejer sig|handler) (?:nemlig |altså )?om:? ?)(?!at |ikke |for )(\S.{3,})$/iu

const quoted = /^["»“„]([^"»«“”„]{3,120})["«”“]/

const headlineIn = (sentence: string): string | null => {
  const found = headline.exec(sentence.trim())?.[1]
  if (found === undefined) return null
  return quoted.exec(found)?.[1] ?? bareName(ended(found))
}

/** Up to where the sentence goes on with something else. */
const ended = (words: string): string => {
  const at = words.search(/[.!?](?: |$)|, (?=(?:og|men|så|fordi|da|for|idet|det|vi|jeg) )| [–-] (?=(?:det|vi|jeg|der) )/i)
  return at < 3 ? words : words.slice(0, at)
}

/** "Hedensted har kun en lille ting denne gang: Hvad skriver I …?": what stands behind a colon that only announces. */
const behindColon = (sentence: string, names: ReadonlySet<string>): string | null => {
  const [whole = '', head = ''] = /^([^:"»]{3,120}?) ?: (?=\S)/.exec(sentence.replaceAll(smiley, '')) ?? []
  return whole === '' || isMatter(head, names) ? null : sentence.replaceAll(smiley, '').slice(whole.length)
}

/** "Vi foreslår, at man kan se …": what is proposed, as what is done. */
const proposed =
  /^(?:vi (?:foreslår|ønsker|vil gerne)|jeg (?:foreslår|ønsker)|det (?:bør|skal) være muligt),? (?:at )?(?:man |systemet |brugerne |der )?(?:(?:kan|bør|skal|kunne|burde|må) ){0,2}|^man (?:(?:kan|bør|skal|kunne|burde|må) ){1,2}/i

/** "Et ændringsønske: Vi foreslår, at man kan se, om …": that there is one, and in the same sentence or the next what it is. */
const vesselIn = (title: string, sentences: readonly string[], names: ReadonlySet<string>): string | null => {
  if (!vessel.test(title)) return null
  const at = sentences.findIndex(each => each.toLowerCase().includes(title.toLowerCase()))
  const first = sentences[at] ?? ''
  const behind = first.slice(first.toLowerCase().indexOf(title.toLowerCase()) + title.length).replace(/^[\s:,.–-]{1,5}/, '')
  const what = isMatter(behind, names) ? behind : (sentences[at + 1] ?? '')
  const bare = ended(what.replace(/[.!?]$/, ''))
    .replace(proposed, '')
    .trim()
  if (bare === '' || !isMatter(bare, names)) return null
  return `${bareName(title)}: ${bare}`
}

const question =
  /^(?:(?:men|så|og|altså)[ ,]{1,2})?(hv\p{L}+ (?:\p{L}+ )?\p{L}+ (?:i|vi|man|andre|de andre|kommunerne|det|jeres) .{4,}|(?:har|er|bruger|lader|får|gør|oplever|kender|kan|skal|bør|må) (?:i|andre|nogen|man|de andre|kommunerne|borgerne|vi|det) .{4,})$/iu
/** The question inside a sentence: "Det er måske et dumt spørgsmål, men hvad gør I egentlig, når …?" */
const questionIn = (sentence: string): string | null => {
  if (!sentence.trimEnd().endsWith('?')) return null
  const parts = [
    sentence,
    ...[...sentence.matchAll(/, (?:men |så |og )?|: /gi)].map(({ index, 0: sign }) => sentence.slice(index + sign.length)),
  ]
  const found = parts.map(each => question.exec(each.trim())?.[1]).find(each => each !== undefined)
  return found === undefined || asksUs.test(found) ? null : found.replace(/ (?:egentlig|mon|lige)(?=[ ,])/, '')
}

/** "…, der gerne vil høre om X", "vil vide, hvad Y": what somebody wants to hear of. */
const wantsToHear =
  /(?:vil|ville|kunne)(?: (?:meget|rigtig|gerne|godt|også|også gerne|tænke os|tænke mig|at)){0,4} (?:høre|vide|spørge|se|lære)(?: (?:mere|lidt|noget|jer|de andre|andre))*(?: om|,)? (?!at )(\S.{4,})$/i
/** "… en kort orientering om, hvad de kiggede på", "… et indblik i, hvordan vi gør". */
const aboutHow = / (?:gerne|ønsker|foreslår|kan|kunne|vil) .*?(?:om|i|af|på),? (hv\p{L}+ (?:\p{L}+ )?[^,]{4,}.*)$/iu
const experiences =
  /(?:jeres|andres|de andres) (?:erfaringer?|råd|holdning|input|syn|bud) (?:med|om|til|på|i forhold til|vedr\.?|omkring),? (at )?(.{5,})$/i
const turned = /^([^,]{3,60}?) (ikke|aldrig|altid) (\p{L}{2,14}(?:r|es)) (?=\S)/iu

/** "… spørge de andre, om de lader borgerne uploade bilag": asked of the others. */
const asksWhether =
  /(?:høre|vide|spørge|undersøge|afklare)(?: (?:de andre|jer|andre|netværket|de øvrige|kommunerne))?,? om (de|i|(?:de |i )?andre|nogen|flere|kommunerne|det|der|man) (\p{L}{2,12}r|har|kan|vil|skal|må) (\S.{3,})$/iu
const turnedQuestion = (words: string): string | null => {
  const [, who = '', verb, what] = asksWhether.exec(words) ?? []
  return verb === undefined || what === undefined ? null : `${verb} ${who.toLowerCase() === 'de' ? 'andre' : who} ${ended(what)}`
}

/** The matter of one sentence, where it wants or brings one. */
const broughtIn = (sentence: string, names: ReadonlySet<string>): string | null => {
  const { rest } = fieldsIn(sentence)
  const colon = behindColon(rest, names)
  if (colon !== null) {
    const told = nounOfStory(colon, names)
    if (told !== null) return told
    if (isMatter(colon, names)) return titleFrom(colon)
  }
  const [, isClause, known] = experiences.exec(rest) ?? []
  if (known !== undefined) return bareName(isClause === undefined ? ended(known) : ended(known).replace(turned, '$1 $3 $2 '))
  const asked = turnedQuestion(rest)
  if (asked !== null && isMatter(asked, names)) return titleFrom(asked)
  const said = saidMatter(rest)?.name ?? saidMatter(sentence.replace(/[.!?]{1,3}$/, ''))?.name
  const heard = wantsToHear.exec(rest)?.[1]
  const how = aboutHow.exec(rest)?.[1]
  const found = [said, heard, how, matterIn(rest) ?? undefined].map(each => (each === undefined ? undefined : ended(each)))
  return (
    found.find(each => each !== undefined && isMatter(each, names) && !saysNothing(each) && !isNoName(titleFrom(each), names)) ??
    null
  )
}

const told = (sentence: string, names: ReadonlySet<string>): string | null => {
  const story = titleOfStory(sentence) ?? nounOfStory(sentence, names)
  if (story !== null && !isNoName(story, names)) return story
  return null
}

/** What somebody tells who is none of us: "Aktlisterne kommer ud i forkert rækkefølge, når …". */
const plain = (sentence: string, names: ReadonlySet<string>): string | null => {
  const bare = sentence.replace(/[.!]{1,3}$/, '')
  const end = bare.search(clauseEnds)
  const title = bareName(end < 4 ? bare : bare.slice(0, end))
  const words = wordsOf(fold(title)).length
  return words >= 2 && words <= mostWords + 2 && !isNoName(title, names) ? title : null
}

/** Only what a question points back at names it. */
const isOwn = (name: string, names: ReadonlySet<string>): boolean =>
  isMatter(name, names) &&
  !(/^(?:hv\p{L}+|om|har|er) /iu.test(name) && ofBefore.test(fold(name)) && wordsOf(fold(name)).length < 9)

/**
 * The best name in these sentences: one that its author gives it, what is wanted, a question to the others, what is told of, in this order. What stands for
 * something told before ("Det vil vi gerne vise") is named by that.
 */
const bestName = (sentences: readonly string[], names: ReadonlySet<string>): string | null => {
  const first = (find: (sentence: string, at: number) => string | null): string | null => {
    for (const [at, each] of sentences.entries()) {
      const found = find(each, at)
      if (found !== null && found.length > 3) return found
    }
    return null
  }
  const before = (at: number): string | null =>
    sentences
      .slice(0, at)
      .toReversed()
      .map(each => told(each, names))
      .find(each => each !== null) ?? null
  return (
    first(each => headlineIn(each)) ??
    first((each, at) => {
      const brought = broughtIn(each, names)
      if (brought !== null && isOwn(brought, names)) return brought
      return pointsBack.test(fold(each)) || brought !== null ? before(at) : null
    }) ??
    first(each => {
      const asked = questionIn(each)
      return asked !== null && isOwn(asked, names) ? asked : null
    }) ??
    first(each => told(each, names)) ??
    first(each => (each.trimEnd().endsWith('?') ? null : plain(each, names)))
  )
}

/** Where a long title may end: behind a clause that is a name or a question by itself. */
const shortEnds =
  / (?=\()|, (?=(?:der|som|hvor|hvis|når|fordi|så|da|men|og|eller|især|herunder|f\.eks\.|fx|bl\.a\.|hvad|hvordan|om|selvom|mens) )| [–—-] |: (?=\p{Lu}?\p{L}+ \p{L}+ \p{L}+ \p{L}+)| (?=fordi |selvom |i forbindelse med |hvorefter )/giu

/** A title that is too long to be taken in at once, up to where a clause ends in it; the title itself where none does. */
export const shortTitle = (title: string, names: ReadonlySet<string>): string => {
  if (wordsOf(fold(title)).length <= mostWords + 3) return title
  const ends = [...title.matchAll(shortEnds)].map(({ index }) => index)
  const heads = ends
    .map(at => title.slice(0, at))
    .filter(head => wordsOf(fold(head)).length > 1 && /^[^(]*(?:\([^()]*\)[^(]*)*$/.test(head) && !isNoName(head, names))
  const short = heads.findLast(head => wordsOf(fold(head)).length <= mostWords) ?? heads[0]
  return short === undefined || wordsOf(fold(short)).length > mostWords + 4 ? title : short
}

/** Nothing but what leads up to the matter. */
const isFrame = (sentence: string, names: ReadonlySet<string>): boolean => !isMatter(sentence, names) || isChat(sentence, names)
const joined = (parts: readonly string[]): string => parts.filter(Boolean).join(' ').trim()

/** A title that is one, and too long: its head, and what it told besides above the rest of the text. */
const shortened = (title: string, rest: string, names: ReadonlySet<string>): Named | null => {
  const short = shortTitle(title, names)
  if (short === title) return null
  // "Skabeloner – orientering om vores projekt": what stands behind a dash is told, and needs its name no more.
  const behind = /^(?: [–—-] |: )(.{8,})$/.exec(title.slice(short.length))?.[1]
  const told = behind === undefined ? title : capitalised(behind)
  return { title: short, text: joined([/[.!?]$/.test(told) ? told : `${told}${asks.test(told) ? '?' : '.'}`, rest]) }
}

/**
 * A title that whoever reads the agenda understands, where what was taken for one is none: a frame ("Fra Skive"), the rest of a sentence ("Det på mødet"), or a
 * sentence of its writer's. The words themselves stay in the text, unless the title says them all. Null where the title is one, or nothing better stands there.
 */
export const betterNamed = (body: string, title: string, rest: string, names: ReadonlySet<string>): Named | null => {
  const paragraphs = body.split('\n')
  const sentences = paragraphs.flatMap(sentencesOf).slice(0, 12)
  const isBad = isNoName(title, names) || title.endsWith('…')
  if (!isBad) return shortened(title, rest, names)
  const bare = sentences.map(each => each.replaceAll(smiley, '').trim()).filter(each => !isFrame(each, names))
  const found = vesselIn(title, sentences, names) ?? bestName(bare, names)
  if (found === null) return null
  const name = shortTitle(
    titleFrom(found)
      .replaceAll(smiley, '')
      .replace(/, (?:som|der) (?:vi|jeg) .*$/i, ''),
    names,
  ).replace(/(?: \([^()]*)?[\s,;:–-]{0,5}$/, '')
  if (name.length < 4 || isNoName(name, names)) return null
  const said = fold(name).trim()
  // The sentence that the title says whole is not said again.
  const isSaid = (each: string): boolean => {
    const folded = fold(fieldsIn(each).rest).trim()
    const at = folded.indexOf(said)
    return (
      at >= 0 &&
      wordsOf(`${folded.slice(0, at)} ${folded.slice(at + said.length)}`).every(
        word => !tellsDeed(word) && !isMatter(word, names),
      )
    )
  }
  const bad = fold(title).trim()
  // What names a matter stays, whatever else it is: the title may be of another sentence.
  const isLeadingUp = (each: string): boolean =>
    isTalkOnly(each) && (isChat(each, names) || (fold(each).includes(bad) && !isMatter(each, names)))
  const text = paragraphs
    .map(line =>
      joined(
        sentencesOf(line)
          .filter(each => !isSaid(each) && !isLeadingUp(each))
          .map(each => each.replace(inBrackets, '')),
      ),
    )
    .join('\n')
    .trim()
  return { title: name, text }
}

/** "(15 min)": heard, and no part of what is told. */
const inBrackets = / ?\((?:ca\.? ?)?\d{1,3}(?:-\d{1,3})? ?min[^()]{0,30}\)/gi

/** A frame says nothing that anybody would miss: no number, no field, no question. */
const isTalkOnly = (sentence: string): boolean =>
  !/[\d?]/.test(sentence) &&
  Object.values(fieldsIn(sentence).fields).every(each => each === null) &&
  wordsOf(fold(sentence)).length < 12
