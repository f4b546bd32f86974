import { months } from '../language/calendar-words.ts'
import { fold, wordsOf } from '../language/text.ts'
import { fillers } from '../language/vocabulary.ts'
import { isTalk } from './item-talk.ts'

const month = [...months.keys()].filter(name => name.length > 3 || name === 'maj').join('|')

/**
 * What follows is held against words in small letters, and letters are named by their range: with the flags for any case and for all scripts, the first mails
 * after a start spent half a second on compiling these expressions, which is more than all the rest of reading them. For the same reason an opener may stand four
 * times: what may stand up to three times is unrolled, with copies of all that follows.
 */
const letters = 'a-zß-öø-ÿ'

/** "Til næste gang", "Fra vores side", "Denne gang": what a sentence may open with before it says who wants what. */
const opener = `(?:(?:og|men|så|ja|jo|altså|hej|hov|ups|også|desuden|derudover|ellers|endelig|hermed|herfra|måske|i øvrigt|som (?:sagt|aftalt|nævnt)|(?:her )?fra (?:os|vores side|min side|[${letters}-]{3,20}(?: kommune)?)|denne gang|i denne omgang|(?:til|på) (?:næste (?:gang|møde)|mødet(?: i (?:${month}|efteråret|foråret))?|(?:det )?(?:kommende|næste) (?:erfa-)?møde|dagsordenen|(?:${month})(?:-?mødet)?|erfa-mødet)|næste gang),? ){0,4}`
/** Who wants it: the writer, his house, somebody with a name, one or two of them. */
const one = `(?:vi|jeg|(?:vores|min|mine) [${letters}]{3,25}|(?:[${letters}]{3,20})?(?:teamet|forvaltningen|afdelingen|kommunen|gruppen|netværket)|[${letters}-]{2,20}(?: kommune)?)`
const who = `(?:${one}(?: (?:og|samt) ${one}(?: selv)?)?(?: begge(?: to)?)?)`
const adverb =
  '(?:gerne|også|godt|lige|dog|faktisk|rigtig|meget|virkelig|helst|evt\\.?|eventuelt|hermed|kun|egentlig|desuden|igen|selv|da|jo|så|ikke|nok|meget|bare|blot|alle|sammen)'
const adverbs = `(?: ${adverb}){0,5}`
const modal = '(?:vil|ville|kan|kunne|skal|skulle|må|bør|burde)'

/** Each way to open with who wants something; behind it stands what is to be done with the matter. */
const frames = [
  // "Vi vil gerne", "Min leder og jeg kunne godt tænke os at"
  `${who} ${modal}${adverbs}(?: (?:tænke (?:os|mig)|lide|høre til,? om vi kunne))?(?:,? at)?`,
  // "kunne jeg godt tænke mig at"
  `${modal} ${who}${adverbs}(?: (?:tænke (?:os|mig)|lide))?(?:,? at)?`,
  // "Vi foreslår, at vi", "Teamet ønsker at"
  `${who} (?:${adverb} )?(?:foreslår|ønsker|beder om|beder|håber|synes|syntes|mener|tror|tænker|efterlyser|anmoder om|indstiller|skal bede om|vil bede om|vil foreslå|skal foreslå)${adverbs},?(?: om)?(?: at)?(?: (?:vi|netværket|man|der|i|kommunerne|gruppen)(?: (?:${modal}|tager|får))?${adverbs})?`,
  // "Ville det være noget at", "Er det ikke en idé, hvis vi"
  `(?:(?:${modal}|er|var|mon|måske)(?: mon)?(?: ikke)? det|det (?:${modal}|er|var))(?:${adverbs} være)?${adverbs} (?:noget|en (?:god |oplagt )?(?:idé|ide|mulighed)|relevant|muligt|interessant|oplagt|godt|fint|rart|nyttigt|på sin plads|plads til|tid til)(?: for (?:jer|netværket|andre|os|mødet|gruppen))?,?(?: (?:at|hvis|om|med))?(?: (?:vi|man|i|netværket)(?: ${modal})?${adverbs})?`,
  // "Hvad med at", "Er der stemning for at"
  '(?:hvad med|hvad siger (?:i|du) til)(?: at)?(?: vi)?',
  `(?:er der|var der|mon der er) (?:stemning|plads|tid|mulighed|interesse|rum|lyst) (?:for|til)(?: at)?(?: vi)?`,
  `(?:lad os|mon ikke vi ${modal}|(?:skal|kan|kunne|skulle) (?:vi|man)(?: ikke)?)${adverbs}`,
].join('|')

/** What is done with a matter at a meeting. */
const acts = [
  `(?:(?:få|have|bruge (?:lidt |noget |et kvarter |mødet |tid(?:en)? )?(?:tid )?(?:på|til)(?: at)?|nå|prøve) )?(?:at )?(?:drøfte|drøftet|diskutere|diskuteret|debattere|vende|vendt|gennemgå|gennemgået|behandle|behandlet|undersøge|afklare|afklaret|udveksle(?= erfaringer)|tale (?:\\S+ )?om|talt om|snakke (?:\\S+ )?om|snakket om|høre (?:mere |nyt |lidt |noget |jer |fra jer )?om|høre,?(?= hv)|vide,?(?: mere)?(?= hv)|orientere (?:jer |kort |netværket )?om|fortælle (?:jer |lidt |kort |mere )?om|se (?:nærmere )?på|kigge (?:nærmere )?på|spørge(?: ind)? til)`,
  `(?:(?:tage|få|have|høre|holde|foreslå|indmelde|melde|bruge tid på|afsætte tid til|byde ind med|slå et slag for|stille forslag om|anmode om|bede om|til) )?(?:en|et) (?:(?:[${letters}]{2,12}) )?(?:snak|drøftelse|dialog|debat|diskussion|runde|snak og drøftelse|erfaringsrunde)(?: (?:om|af|omkring|vedr\\.?)|,? hvor vi (?:taler|snakker) om)`,
  `bruge (?:(?:(?:lidt |noget |mere )?tid|tiden) )?på`,
].join('|')

/** "et punkt", "to temapunkter", "et lille ønske": what stands for the matter until it is named. */
const thing = `(?:(?:et|ét|1|endnu et|vores|mit|dette|følgende|nyt|en|én|to|tre|fire|fem|nogle|et par|de her) )?(?:(?:nyt|ekstra|andet|lille|enkelt|kort|hurtigt|vigtigt|konkret|fælles|ny|lille|nye|små|korte|større|længere|meget|yderligere) ){0,2}(?:[${letters}]{0,18}punkt(?:er)?|(?:dagsordens)?emner?|ønsker?|forslag|input|indspark|indspil|bidrag|ting|sag|noget på|noget med på)`
const place = `(?:,? (?:til|på|med|ind|frem|op|mere|herfra|denne gang|fra (?:os|vores side|min side|[${letters}-]{3,20}(?: kommune)?)|(?:til|på) (?:dagsordenen|mødet|næste møde|næste gang|programmet|det kommende møde|listen|april|næste erfa-møde)(?: (?:den |d\\. ?)?\\d{1,2}\\.(?: (?:${month}))?)?)){0,4}`
const names =
  '(?: (?:om|vedr\\.?|vedrørende|omkring|der handler om|som handler om|der hedder|med titlen|hvor vi taler om)|,? nemlig| ?:| [–-]),? ?'

const leads: readonly RegExp[] = [
  new RegExp(`^${opener}(?:${frames}) (?:${acts}) (?=\\S)`),
  new RegExp(
    `^${opener}(?:(?:${frames}|${who} (?:${adverb} )?(?:har|melder|sender|indsender|indmelder|kommer med)|(?:har|melder|sender) ${who}|(?:der )?(?:er|kommer)(?: der)?(?: også)?|ønskes|foreslås|indmeldes|hermed|her er)${adverbs} )?(?:(?:have|få|melde|foreslå|sende|byde|sætte|indmelde|anmelde|spille|lægge|bringe)(?: (?:ind|frem|op|med|på)){0,2} )?${thing}${place}${names}(?=\\S)`,
  ),
  // "Herfra ønskes en drøftelse af", "Der ønskes et punkt om"
  new RegExp(`^${opener}(?:der |det )?(?:ønskes|foreslås|anmodes om|efterlyses)${adverbs} (?:${acts}) (?=\\S)`),
]

/** "Kan vi få X på?", "Til april-mødet vil vi gerne tage X op": the matter stands between what is wanted and where. */
const inside = new RegExp(
  `^${opener}(?:${frames}) (?:få |have |prøve at |at )?(?:have|få|tage|taget|sætte|sat|skrive|føje|tilføje|bringe|lægge|vende|drøfte)(?: (?:sat|taget|skrevet|vendt|drøftet))? (\\S.{2,200}?) (?:sat |taget |med |op )?(?:på|op|med|til|vendt|drøftet)(?: (?:på|til|i))?(?: (?:dagsordenen|dagsorden|programmet|mødet|næste (?:gang|møde)|listen|det kommende møde|april(?:mødet)?|denne gang|igen|til mødet|til næste møde|til næste gang|mødet i (?:${month}|efteråret|foråret))){0,2}$`,
  'd',
)
/** "Jeg vil bede om, at X kommer på dagsordenen" */
const comes = new RegExp(
  `^${opener}${who} (?:vil |skal |må )?(?:${adverb} )?(?:bede om|beder om|ønsker|ønske|foreslå|foreslår|anmode om|anmoder om|have|ser gerne|så gerne),? at (\\S.{2,200}?) (?:kommer|bliver (?:sat|taget)|sættes|tages|optages|optaget|behandles|drøftes|vendes)(?: (?:med|op|på|til)){0,2}(?: (?:dagsordenen|mødet|programmet|næste møde|næste gang|dagsorden))?$`,
  'd',
)

/** Words in which a mail hands something over without saying what: "Pia bad mig sende dette:". */
export const carriers: ReadonlySet<string> = new Set(
  `bad bedt bedes sende sendt sender send spille spiller spillet ind indspil videre videregive bringe bringer give givet få fået har følgende dette herunder nedenstående disse den det her kommer er nye nyt ny et en ét to tre fire
   punkt punkter punktet emne emner ønske ønsker forslag input indspark bidrag ting sag til fra på med om at også lige endnu mere anden andet andre ekstra lille små kort ja nej men og så hov ups glemte glemt melder meldt melde byde byder
   vil gerne hermed denne gang vores mit min mine selv os mig vi jeg i du de leder chef kollega kolleger kollegaer kollegerne afdeling afdelingen team teamet direktør fagchef afdelingsleder forvaltningen kommunen
   skulle skal kan kunne godt tænke sige siger skrive skriver nævne dagsordenen mødet april foreslår foreslå ønsket`.split(/\s+/),
)
const announcing =
  / (?:dette|følgende|nedenstående|(?:et|ét|en|to|tre|fire|vores|mit|nyt|endnu|lille|ekstra|andet|nye) (?:\S+ ){0,2}(?:\S*punkt|\S*punkter|emne|emner|ønske|ønsker|forslag|input|indspark|indspil|bidrag|ting|sag|til|mere)|ind|dagsordenen|mødet) (?:(?:til|fra|på|med|ind|mere|os|herfra|denne gang|dagsordenen|mødet|\S+ kommune) ){0,3}$/

/** "Pia bad mig sende dette: …", "Et ønske fra os: …": what stands in front of a colon and only announces. Nothing where it names a matter. */
const beforeColon = (sentence: string): string => {
  const [whole = '', head = ''] = /^([^:]{3,90}?) ?: (?=\S)/.exec(sentence) ?? []
  if (whole === '') return ''
  const folded = fold(head)
  const isName = (word: string): boolean => new RegExp(`(?<!\\p{L})\\p{Lu}${word.slice(1)}(?!\\p{L})`, 'u').test(head)
  const unknown = wordsOf(folded).filter(word => !carriers.has(word) && !fillers.has(word))
  const owned = new Set([...folded.matchAll(/ (?:vores|min|mine|mit) (\S+)(?= )/g)].map(([, word]) => word))
  return announcing.test(folded) &&
    unknown.every(word => owned.has(word) || (/^\p{L}+$/u.test(word) && isName(word))) &&
    unknown.length <= 4
    ? whole
    : ''
}

/** A determiner of what has come along: "vedlagte forslag" is "forslag" on an agenda. */
const determiner = /^(?:(?:det|den|de) )?(?:vedlagte|vedhæftede|nedenstående|ovenstående|følgende|medsendte) (?=\p{L})/iu

/** "dem", "et punkt mere": stands for a matter that is named elsewhere. */
const namesMatter = (words: string): boolean =>
  wordsOf(fold(words)).some(
    word => word.length > 1 && !fillers.has(word) && !/^(?:dem|dette|noget|mere|lidt|ind|\d+)$/.test(word),
  )

/** As long as what it is made of, so that places in one are places in the other: of all capitals only this one grows. */
const inSmallLetters = (words: string): string => words.replaceAll('İ', 'I').toLowerCase()

/**
 * The matter that a sentence brings, without who brings it and what is wanted with it; null where it has no such words. Danish says that in few
 * orders (who wants it, that it would be an idea, that there is an item) and in many words, so the orders are known and the words are classes.
 */
export const matterIn = (sentence: string): string | null => {
  const said = sentence.slice(0, 400)
  const bare = said.slice(beforeColon(said).length)
  const small = inSmallLetters(bare)
  const within = inside.exec(small)?.indices?.[1] ?? comes.exec(small)?.indices?.[1]
  const lead = within === undefined ? (leads.map(each => each.exec(small)?.[0]).find(each => each !== undefined) ?? '') : ''
  const rest = bare.slice(...(within ?? [lead.length]))
  if (rest === sentence || !namesMatter(rest)) return null
  return `${rest.replace(determiner, '')}${sentence.slice(400)}`
}

const asked = new Set(
  `kan kunne må skal vil ville er var det den vi i jeg man noget for til på op med mødet møde dagsordenen dagsorden programmet næste gang igen tage tages taget sætte sættes sat komme nå nås få have høre hører hjemme relevant
   gerne godt evt måske også plads tid lige ikke synes mener bør burde os her ind mon at der være du tak april denne drøfte vende`.split(
    /\s+/,
  ),
)
const isPlace = / (?:på|op|med|noget|nå|nås|hjemme|mødet|dagsordenen|plads|relevant|ind) /
const refers = / (?:det|den|vi|i) /

/** "…, kan det komme på?", "– er det noget for mødet?", "Det synes vi skal med.": asks that the matter be taken up, and nothing else. */
export const asksForPlace = (clause: string): boolean => {
  const folded = fold(clause)
  const words = wordsOf(folded)
  return (
    words.length > 2 && words.length < 13 && words.every(word => asked.has(word)) && isPlace.test(folded) && refers.test(folded)
  )
}

/** A title without the clause at its end that asks for a place on the agenda. */
export const withoutRequest = (title: string): string => {
  const sign = Math.max(title.lastIndexOf(', '), title.lastIndexOf(' – '), title.lastIndexOf(' - '))
  // "…, 20 min, kan vi nå det": the length has taken its commas with it.
  const at = sign > 2 ? sign : title.search(/(?<=\S{3}) (?:kan|må|kunne) (?:vi|det) (?:\p{L}{1,12} ?){1,5}$/iu)
  return at > 2 && asksForPlace(title.slice(at + 1)) && !isTalk(title.slice(0, at)) ? title.slice(0, at) : title
}
