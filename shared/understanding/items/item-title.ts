import { fold, sentencesOf, trimEnd, trimStart, wordsOf } from '../language/text.ts'
import { fillers, itemWords } from '../language/vocabulary.ts'
import { matterIn, withoutRequest } from './item-lead.ts'
import type { Topic } from './item-story.ts'
import { behindTalk, onRoom } from './item-story.ts'

const who = '(?:vi|jeg|i|we|[\\p{Lu}][\\p{L}-]{2,20}(?: kommune)?)'
const wish =
  '(?:har|har også|har dog|fik|fik dog|fik også|har desuden|har lige|har faktisk|glemte|har glemt|vil (?:også gerne|gerne også) have|vil gerne have|vil gerne|ville gerne|kunne godt tænke (?:os|mig)|ønsker|foreslår|indsender|indmelder|melder|sender|vil foreslå|have|also have|would like|propose|suggest)'
const thing =
  '(?:(?:hermed|også|gerne|at få|at have|have|få|sat) )*(?:(?:et|ét|1|dette|følgende|vores|another|one more|an|one|a|the following|endnu et) )?(?:(?:nyt|ekstra|andet|lille|enkelt|kort|hurtigt|new) )?(?:dagsordenspunkt|punkt|emne|forslag|agenda item|item|topic)'
const where =
  '(?: (?:på|til|for|on|for the) (?:den )?(?:næste )?(?:dagsorden(?:en)?|møde[t]?|erfa-mødet|erfa-møde|næste gang|agenda|meeting))?(?: (?:den |d\\. ?)?\\d{1,2}[./] ?[\\p{L}\\d]{1,9})?'
/** "Vi har et punkt til dagsordenen om …", "Vi vil gerne drøfte …": what an author writes before the thing itself. */
const openings: readonly RegExp[] = [
  // "Hermed et oplæg om …", "Her er et notat vedr. …"
  /^(?:hermed|her er|her kommer|vedhæftet(?: er)?|vedlagt(?: er)?) (?:(?:et|en|vores|mit|lidt) )?(?:(?:kort|lille|nyt) )?(?:oplæg|notat|indlæg|punkt|forslag|sag)(?: til (?:drøftelse|debat|mødet|dagsordenen))? (?:om|omkring|vedr\.?|vedrørende|af) /i,
  // "Det er samme punkt som sidst, altså det med …"
  /^(?:(?:det er|vi (?:har|tager|vil gerne have)|vores er|igen) )?(?:det |præcis |helt )?samme(?: punkt| emne| ønske)? som (?:sidst|sidste gang|på sidste møde|i (?:efteråret|foråret))(?:,| –|:)? ?(?:altså|nemlig):? (?:(?:det|den|dem|punktet) )?(?:(?:med|om) )?/i,
  new RegExp(
    `^${who} (?:vil|ville|kunne) (?:meget |rigtig |godt )?gerne (?:høre|vide|have at vide),? (?=(?:hvordan|hvad|hvem|hvilke|hvilken|hvorfor|hvor) )`,
    'iu',
  ),
  /^(?:som aftalt(?: [^:,]{1,30})?[:,] |lige en (?:hurtig|lille|kort)(?: en| ting)?: |vores (?:bidrag|forslag|input|ønske)(?: er| til (?:mødet|dagsordenen))?: )/i,
  /^(?:(?:hermed )?(?:vi|jeg) (?:melder|indmelder|byder) ind(?: med)?: |hermed (?:indmeldes|fremsendes|meldes|foreslås)(?: følgende(?: punkt)?| et punkt| ind)?:? )/i,
  /^(?:vi|jeg) (?:vil|ville|kunne) (?:gerne|godt) (?:på|have på) (?:dagsordenen|programmet)(?: med)?(?: (?:to ting|et punkt|følgende|to punkter|en ting))? ?: /i,
  /^(?:vi|jeg|\p{Lu}[\p{L}-]{2,20}) har (?:et|ét|to|tre) (?:\p{L}{3,10} )?punkt(?:er)?, (?:som|der|hvis) [^:]{3,60}: /iu,
  /^(?:hov,? )?her (?:er|kommer) (?:den|det|mailen|punktet|vores punkt|et punkt)(?: så| nu)?(?: igen)? ?: /i,
  /^(?:(?:indtil videre|foreløbig|foreløbigt|ellers|desuden|derudover|men|og) ){0,2}(?:har vi|vi har|har jeg|jeg har)(?: (?:følgende|kun|bare|dog|også|indtil videre|foreløbig|lige)){0,2} ?: /i,
  /^(?:vi|jeg) (?:(?:vil|ville) gerne (?:have|give|høre|få)|ønsker|foreslår|kunne godt tænke (?:os|mig)) (?:en|et) (?=(?:\p{L}+ )?(?:orientering|gennemgang|status|opfølgning|erfaringsudveksling|præsentation|demo|oversigt|oplæg) (?:om|af|på|fra|ved|vedr))/iu,
  /^(?:men |og )?(?:vi|jeg) (?:er klar (?:på|til) at|kan (?:godt |evt\.? |gerne )?|vil (?:også )?(?:godt|gerne) |tilbyder at |kunne (?:godt|evt\.?) )(?: ?(?:fortælle|vise|orientere|holde (?:et )?oplæg|demonstrere|give en orientering|dele|komme med et oplæg) ?)(?:(?:lidt |mere |noget |jer )?om )?/i,
  /^(?:vi|jeg|[\p{Lu}][\p{L}-]{2,20}(?: kommune)?) (?:vil gerne )?foreslår?,? at (?:vi|netværket|der|kommunerne|gruppen|man) (?:på mødet |i netværket )?(?:tager en (?:runde|snak|drøftelse) (?:om|af),? |(?:beslutter|vedtager|drøfter|taler om|ser på|aftaler|godkender|diskuterer|vender|gennemgår|tager) (?:en |et )?)/iu,
  new RegExp(
    `^(?:(?:og|her er) )?(?:${who} )?(?:${wish} )?${thing}(?: herfra| fra os| fra vores side| fra \\p{Lu}[\\p{L}-]{2,30}(?: Kommune)?(?= ?:)| denne gang| mere| til(?= om |\\s*[:–-])| (?:med )?på(?= om |\\s*:)| med(?=\\s*:)|(?: (?:alligevel|dog|så|nu|også|faktisk|trods alt|endelig|denne gang|herfra)){1,3}(?=\\s*[:–]))?${where}(?: (?:om|vedr\\.?|vedrørende|der handler om|som handler om|about|on|regarding))?(?:\\s*[:,–-]\\s*| |$)`,
    'iu',
  ),
  new RegExp(
    `^${who} ${wish} (?:at )?(?:drøfte|tale om|høre (?:mere |nyt |lidt |noget )?om|diskutere|vende|orientere om|fortælle om|have drøftet|have vendt|(?:(?:have|få|tage|høre) )?en (?:(?:kort|lille|fælles|god|åben) )?(?:snak|drøftelse|dialog|debat|diskussion) (?:om|af)|discuss|talk about|hear about|to discuss),? `,
    'iu',
  ),
  /^(?:vi|jeg) (?:vil|ville|kunne) (?:også )?(?:godt |gerne ){1,2}(?:tilføje|melde|foreslå|bringe|have) (?:noget|en ting|et emne|et punkt) (?:til|på|ind til|med på|op på) (?:dagsordenen|mødet|næste møde)\s*[:–-]\s*/i,
  /^(?:(?:men|og|så) )?(?:(?:vil|kan|kunne|må|gider) (?:i|du|vi)(?: ikke| gerne| godt| venligst| få){0,3} )?(?:skriv|skrive|skrevet|sæt|sætte|sat|notér|noter|notere|put) (?:os|mig|jer|følgende|dette|det|please|venligst|gerne|us|me){0,1}(?: gerne| venligst)? ?(?:på|op|ned|down|on)(?: dagsordenen| listen| the agenda)?(?: (?:med|til|for|with) (?:(?:et|vores|dette|an) )?(?:punkt|punktet|emne|item))?(?: (?:om|vedr\.?|vedrørende|der handler om|about|on))?(?:\s*[:,–-]\s*| )/i,
  /^(?:vi|jeg|we|i) (?:synes|syntes|mener|tænker|tror|think)(?: at| that)? (?:vi|i|man|der|netværket|we) (?:skal|bør|burde|kunne|kan|should|could)(?: have| få)? (?:tale om|snakke om|drøfte|drøftet|vende|vendt|tage op|diskutere|diskuteret|se på|kigge på|talk about|discuss) /i,
  /^(?:kan vi|kunne vi|må vi) (?:ikke )?(?:evt\. |lige )?(?:få|have|nå at få) (?:et )?(?:punkt|emne) (?:på |med )?(?:dagsordenen |næste gang )?(?:om|vedr\.?|vedrørende) /i,
  /^(?:jeg|vi) (?:vil|ville|kunne) (?:gerne |godt )?(?:foreslå|tænke (?:os|mig)),? at (?:vi )?(?:drøfter|taler om|snakker om|vender|diskuterer|får drøftet|tager fat på) /i,
  /^kunne vi ikke (?:bruge lidt tid på at |få )?(?:snakke|tale|høre|drøfte|snakket|talt) (?:om )?/i,
  /^(?:vi|jeg) (?:(?:kunne|ville|vil) (?:(?:godt|gerne|også|rigtig|virkelig) ){1,3}(?:bruge|få|ønske os|tænke os)|(?:savner|efterlyser|trænger til|har brug for)) (?:en|et|noget|nogle|lidt) (?=\S)/i,
  /^(?:kan vi|kunne vi|må vi|could we|can we) (?:evt\. |lige )?(?:tale om|snakke om|drøfte|vende|diskutere|discuss|talk about) /i,
]
const endings =
  'med på dagsordenen|med på dagsorden|med på næste møde|på den næste dagsorden|på næste dagsorden|på dagsordenen|på næste møde|på mødet|til dagsordenen|on the agenda|on the next agenda'.split(
    '|',
  )
const signs = new Set(' .,!?:;–-\n\t')
/** What stood before a length that was cut out. */
const dangling = / (?:ca|cirka|omkring|about|approx)$/i
const quotes = new Set(' "»«“”')
/** 'Dobbelte sager' in single marks, and none inside. */
const inSingle = /^ ?['‘’]([^'‘’]{3,})['‘’] ?$/
/** "…, som jeg håber, der er plads til": a hope that belongs to no title. */
const hope =
  /, som (?:jeg|vi) (?:(?:også|selvfølgelig|gerne) )?(?:håber|synes|mener|tror|vil gerne have|gerne vil have)[, ][^:]{3,}$/i

/** »Navngivning« as a title is Navngivning; quotation marks inside, »A« og »B«, keep theirs. */
const unquoted = (title: string): string => {
  const single = inSingle.exec(title)?.[1]
  if (single !== undefined) return single.trim()
  const inner = trimStart(trimEnd(title, quotes), quotes)
  return /["»«“”]/.test(inner) ? title.trim() : inner
}

const withoutEnding = (title: string): string => {
  const bare = trimEnd(
    trimEnd(title, signs)
      .replace(/[,.!]? (?:på forhånd )?tak$/i, '')
      .replace(dangling, ''),
    signs,
  )
  const found = endings.find(each => bare.toLowerCase().endsWith(` ${each}`))
  return found === undefined ? bare : trimEnd(bare.slice(0, -found.length), signs)
}

/** "… (passer jo fint, haha)" */
const laughs = / \([^()]{0,80}(?:(?<!\p{L})(?:ha|he|hi){2,3}(?!\p{L})|(?<!\p{L})ha ha|\p{Extended_Pictographic})[^()]{0,10}\)/u

/** "Ja, vi har et punkt om …" */
const agreed = /^(?:ja tak|ja|jo|yes)[,.!]? (?=(?:vi|jeg|we|i) )/i

/** "Kan I sætte robotter på dagsordenen?", "Vi vil gerne have robotter på dagsordenen næste gang": the thing stands inside. */
const around: readonly RegExp[] = [
  /^punktet om (.{3,100}?) (?:(?:må gerne|skal|kan|må) )?(?:med|på) (?:igen|næste gang|denne gang)(?: på dagsordenen)?$/i,
  /^(?:kan|kunne|vil|må) (?:i|du|vi|jeg) (?:(?:godt|gerne|ikke|evt\.?|venligst) ){0,3}(?:tilføje|få tilføjet|føje) (.{3,200}?) (?:til|på) (?:dagsordenen|programmet)(?: næste gang| til næste møde)?$/i,
  /^(?:kan|kunne|vil|må) (?:i|du|vi) (?:(?:godt|gerne|ikke|evt\.?|venligst|lige) ){0,3}(?:sætte|få sat|få|have) (.{3,200}?) på(?: dagsordenen| programmet)?(?: næste gang| til næste møde)?$/i,
  /^(?:som [^,.]{3,40} )?vil (?:vi|jeg) gerne (?:have|høre om) (.{3,200}?) på(?: dagsordenen| programmet)?(?: næste gang| til næste møde)?$/i,
  /^(?:vi|jeg|\p{Lu}[\p{L}-]{2,20}(?: kommune)?) foreslår,? at (?:vi|der) (?:sætter|får|tager|sættes|tages) (.{3,200}?) (?:op )?på (?:dagsordenen|programmet|mødet)(?: næste gang| til næste møde)?$/iu,
  /^(?:vi|jeg) (?:(?:vil|ville) gerne|ønsker at) (?:have|få|bede om at få) (?:sat |taget |tilføjet |skrevet )?(.{3,200}?) (?:sat )?(?:med )?på (?:dagsordenen|programmet)(?: næste gang| til næste møde)?$/i,
]

const longest = 120

const shorten = (title: string): string => {
  if (title.length <= longest) return title
  const head = title.slice(0, longest)
  return `${trimEnd(head.slice(0, Math.max(head.lastIndexOf(' '), 60)), signs)}…`
}

/** A sentence as a title: without what introduces it, without its full stop, with a capital. */
export const titleFrom = (sentence: string): string => {
  let title = sentence
    .slice(0, 1000)
    .trim()
    .replace(/^[-•*–‣·●▪] {0,5}(?=\p{L})/u, '')
    .replace(/[.!?:]{1,3}$/, '')
  title = withoutRequest(title.replace(agreed, '').replace(hope, '').replace(laughs, ''))
  // "Pia bad mig sende dette: Lemvig vil gerne orientere om …": one lead behind another.
  title = matterIn(title) ?? title
  title = matterIn(title) ?? title
  const inside = around.map(each => each.exec(title)?.[1]).find(each => each !== undefined)
  if (inside !== undefined) title = inside
  for (const opening of openings) {
    const found = opening.exec(title)?.[0] ?? ''
    // "Punkt 3" and "punktafgift" begin with it and are not introduced by it.
    if (found !== '' && !/^\d/.test(title.slice(found.length))) title = title.slice(found.length)
  }
  // "Som aftalt: Punktet om fuldmagter på igen"
  title = around.map(each => each.exec(title)?.[1]).find(each => each !== undefined) ?? title
  // "Vores emne er »Åbne data«"
  title = unquoted(withoutEnding(title.replace(/^(?:er|hedder|bliver)(?: (?=["»“„])|: )/i, '')))
  return shorten(title === '' ? '' : (title[0]?.toUpperCase() ?? '') + title.slice(1))
}

/** The words of a sentence in front of its title: "Vi vil gerne drøfte"; nothing where it begins with it. */
export const broughtBy = (sentence: string): string => {
  const at = sentence.toLowerCase().indexOf(titleFrom(sentence).replace(/…$/, '').toLowerCase())
  return at < 0 ? '' : sentence.slice(0, at).replace(/^[\s"»“]+/, '')
}

/** "Skriv os på med et punkt om …", "Vi har et punkt om …": a sentence that hands an item over. */
export const introduces = (sentence: string): boolean =>
  /(?:punkt|emne|item) (?:om|vedr|vedrørende|about|on) |(?:har|have)(?: også| desuden| also)? (?:et|ét|an)(?: nyt)? (?:punkt|emne|item)(?: med| på| til dagsordenen| til mødet)? ?: ?\S|(?:skriv|sæt|put) (?:os|mig|us|me) på /i.test(
    sentence.slice(0, 300),
  )

const generic = new Set(
  'input spørgsmål question nyt nye nyheder next næste kommende april marts maj juni juli august september oktober november december januar februar svar re sv vs møde ekstra morgen dag uge mandag tirsdag onsdag torsdag fredag hurtigt lille'.split(
    ' ',
  ),
)

/** "Punkt til ERFA-mødet" names no item, "Punkt: Navngivning af skemaer" does. */
export const titleInSubject = (stem: string, names: ReadonlySet<string>): string | null => {
  const title = titleFrom(
    stem.replace(
      /^(?:forslag til (?:dagsorden(?:en)?|punkt)|dagsordenspunkt(?:er)?|(?:punkt(?:er)?|emner?)(?: til [^:]{1,60})?|item|agenda item) ?[:–-] ?/i,
      '',
    ),
  )
  const words = wordsOf(fold(title))
  // "Punkt fra KL" says whose it is.
  if (/^(?:dagsordens)?punkt(?:er)? fra \p{L}[\p{L}-]{1,30}(?: kommune)?$/iu.test(stem.trim())) return null
  const isGeneric = words.every(
    word => fillers.has(word) || itemWords.has(word) || names.has(word) || generic.has(word) || /^\d+$/.test(word),
  )
  return title === '' || isGeneric ? null : title
}

/** "punktet hedder »Belastning i postkassen«", "Aarhus har punktet »Scannere«": the name, as its author writes it. */
const quotedName =
  /^(.*?)(?:^|[\s,;–-])(?:og )?(?:[Pp]unktet|punkt|[Ee]mnet|emne|[Tt]itlen|[Oo]verskriften)(?: (?:hedder|kaldes|(?:kan|skal|må gerne) (?:hedde|kaldes)|er|med titlen|om|til dagsordenen))?:? ?(?:["»“„]([^"»«“”„]{3,120})["«”“]|['‘](?=\S)([^'‘’]{3,120})['’](?=[\s.,;!?–-]|$))(.*)$/
/** "…, nemlig fuldmagterne", "Nu hvor vi får to uger ekstra, vil vi gerne have et punkt med: fejl i e-Boks". */
const behind =
  /^(.{3,160}?)(?:,? (?:og |men |så |derfor )?(?:vil|kan|kunne|må|har|ønsker|foreslår) (?:vi|jeg|i|du)(?: (?!punkt)[^ ,:.]{1,14}){0,6} punkt(?: (?:med|på|mere|ind|op|til dagsordenen|til mødet)){0,2}(?: om| vedr\.?| vedrørende|:| med:) |, nemlig )(?=\S)(.{3,})$/i
/** Only who has it: "Aarhus har", "Vi har". */
const owner =
  /^(?:(?:\S+(?: kommune)? )?(?:har|vil gerne have|foreslår|ønsker|melder|sender)|(?:vi|jeg) (?:tænker|overvejer|vil gerne|ville gerne|kunne godt tænke (?:os|mig)|foreslår)(?: på)?(?: at)?(?: (?:tage|have|få|foreslå|melde))?(?: et)?|(?:kan|kunne|vil|må) (?:i|du|vi) (?:(?:ikke|gerne|evt\.?) )?(?:sætte|få|have|tage|skrive)|vores|mit|et|nyt)?,?$/i

/** A sentence that says more than the item that it brings: its name, and what stands before and behind it. */
const namedInside = (sentence: string): Topic | null => {
  const quoted = quotedName.exec(sentence)
  // "Vi følger op på punktet »A« fra sidst", "»A« og »B«": the sentence goes on, and is not about one name.
  const isWhole =
    quoted !== null &&
    (owner.test(quoted[1]?.trim() ?? '') || /[,;–-]$/.test(quoted[1]?.trim() ?? '')) &&
    (/^\s*(?:(?:med )?på(?=$|[,.;!?]))?(?:$|[,.;!?(–-]|og (?:vi|det|den) )/.test(quoted[4] ?? '') ||
      // "… om »Hvad skal vi med det?« Lige nu er det en idé": the mark inside ends the sentence.
      (/[?!.]$/.test(quoted[2] ?? '') && /^ \p{Lu}/u.test(quoted[4] ?? '')))
  const [, lead, name, more = ''] = isWhole ? ['', quoted[1], quoted[2] ?? quoted[3], quoted[4]] : (behind.exec(sentence) ?? [])
  if (lead === undefined || name === undefined || (!isWhole && titleFrom(lead).length + 6 < lead.length)) return null
  const { name: bare, told } = topicIn(name)
  const rest = [owner.test(lead.trim()) ? '' : lead.trim(), told, more.replace(/^\s?(?:med )?på(?=$|[,.;!?])/, '').trim()].map(
    each => each.replace(/^[\s,;.–-]{1,40}|(?<![\s,;–-])[\s,;–-]{1,40}$/g, ''),
  )
  return {
    name: bare,
    told: rest
      .filter(each => /\p{L}/u.test(each))
      .map(each => `${(each[0] ?? '').toUpperCase()}${each.slice(1)}${/[.!?]$/.test(each) ? '' : '.'}`)
      .join(' '),
  }
}
/** "…, hvis I mangler indhold" */
const condition = /^([^,]{5,100}), (hvis (?:i|der|det|vi|nogen) .{3,})$/i

/** "Integrationen til ESDH, den driver os til vanvid": the matter, and what is said of it. */
const topic =
  /^([^,.:]{5,80}?)(?:,| [–-]) (?=(?:den|det|de) (?:er|har|kan|kunne|skal|må|vil|bliver|giver|driver|koster|virker|driller|fungerer|gør|går|må|(?!kommuner|sager|systemer)\p{L}{3,12}er) )/iu
/** "I det nye modul" is no "I". */
const isSentence =
  / (?:jeg|vi|i (?:er|har|kan|skal|vil|må|gør|bruger|andre|selv)|du|er|har|kan|skal|må|vil|bliver|hvis|når|da|fordi) /
/**
 * "Roller og rettigheder - der er lidt forvirring", "Mobiladgang: hvad gør I andre?": behind a dash or a colon stands a clause of its own, with who or what it
 * is about, or a question. "Navngivning – hvem gør hvad" asks what the name asks.
 */
const headed =
  /^(?!(?:kort |fælles )?(?:drøftelse|orientering|beslutning|debat|diskussion)(?: [–—-]|:))([^.:?!–]{4,80}?)(?: [–—-]+ |: )(?=(?:(?:vi|jeg|der|det|den|de|man|her|i) (?:\p{L}{1,12} )?(?:er|har|kan|kunne|skal|må|vil|bliver|får|sidder|oplever|står|mangler|bruger|mener|synes|ved|tror|savner|ser|giver|virker|går|gør|koster|driller)|(?:er|har|kan|må|skal|bør|vil|burde) (?:vi|i|man|det|der|den|alle|andre|jeg|de)|(?:hvad|hvordan|hvornår|hvorfor|hvilke|hvor) \p{L}{2,12} (?:i|vi|man|andre))(?:[ ?]|$))/iu

/** A sentence that names its matter first and then speaks of it, as its name and what is told; any other is all name. */
export function topicIn(sentence: string): Topic {
  const talked = behindTalk(sentence) ?? onRoom(sentence, matterIn)
  if (talked !== null) {
    const { name, told } = topicIn(talked.name)
    return { name, told: [talked.told, told].filter(Boolean).join(' ') }
  }
  const inside = namedInside(sentence)
  if (inside !== null) return inside
  const [, before = '', clause = ''] = condition.exec(sentence) ?? []
  if (before !== '' && !isSentence.test(fold(titleFrom(before))))
    return { name: before, told: (clause[0] ?? '').toUpperCase() + clause.slice(1) }
  const [whole = '', name = ''] = topic.exec(sentence) ?? headed.exec(sentence) ?? []
  const isName = !isSentence.test(fold(titleFrom(name)))
  const told = sentence.slice(whole.length)
  // "Lige en hurtig: kan vi snakke om ferielukning?": the matter stands behind.
  if (whole === '' || !isName || matterIn(told) !== null) return { name: sentence, told: '' }
  return { name, told: (told[0] ?? '').toUpperCase() + told.slice(1) }
}

/** The first sentence of a line, and the rest of that line. */
export const firstSentence = (line: string): { readonly sentence: string; readonly rest: string } => {
  const [sentence = line] = sentencesOf(line)
  return { sentence, rest: line.slice(line.indexOf(sentence) + sentence.length).trim() }
}
