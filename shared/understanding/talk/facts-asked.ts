import { isSecretariat } from '../../people.ts'
import { findDates } from '../dates/dates.ts'
import { codesIn } from '../items/codes.ts'
import { hasItemWords } from '../items/item-wish.ts'
import { months } from '../language/calendar-words.ts'
import { isCourtesy } from '../language/phrases.ts'
import { isSmallTalk } from '../language/small-talk.ts'
import { fold, wordsOf } from '../language/text.ts'
import { toPeople, wishes } from '../outcome.ts'
import { apologyIn } from '../people/apology-words.ts'
import { roleRefused } from '../people/swap-words.ts'
import type { Reading, Rule } from '../reading.ts'
import { meetingAnswered } from '../reading.ts'
import type { Situation } from '../situation.ts'
import type { AboutMeeting, FactAsked } from '../understood.ts'
import { isKnown } from './procedure.ts'
import { waiting } from './to-people.ts'

// A question of which the answer stands in the books: what is asked for, of what, and of which meeting. A human secretary answers it in a sentence, and so do
// we: the letter is written from the state of the meeting, and begins with what was asked. It only tells; whatever is no such question is heard elsewhere.

const asks = (sentence: string): boolean => /\?\s*(?:[:;]-?[)D]\s*)?$/u.test(sentence)
/** "Send mig …", "Jeg vil gerne se …", "Jeg mangler …", "Jeg mente skabelonen …": to be told, without a question mark. */
const wantsTold =
  /^ (?:(?:og|så|hej|nej|tak|men|jo|ok) ){0,3}(?:(?:send|giv|vis|sig|fortæl) (?:[^ ]{1,12} ){0,2}|(?:kan|kunne|vil|må|gider|skal) (?:du|i|jeg|vi) (?:[^ ]{1,12} ){0,6}?(?:sende|se|få|bede|vise|give|oplyse|fortælle|bekræfte|sige|vide|lave) |(?:jeg|vi) (?:(?:vil|ville|kunne) (?:meget |også |lige |bare )?gerne (?:se|have|vide|læse|høre)|mangler|skal bruge|har brug for|ønsker|mente|mener|kan ikke (?:finde|huske|se)|leder efter|ved ikke|er i tvivl om))/u
/** "Kan du sende listen rundt til alle?": an order to tell others, and no question. */
const toOthers =
  / (?:send|sende|giv|give|skriv|skrive|sig|sige) (?:[^ ]{1,20} ){0,5}(?:ud|rundt|videre|afsted|til (?:alle|netværket|dem|kommunerne|deltagerne|medlemmerne|samtlige)) /u
/** Something is to be done, and not told. */
const toBeDone =
  / (?:aflys|flyt|flytte|udskyd|udskyde|book|opret|ryk|rykke|slet|slette|fjern|fjerne|tilføj|tilføje|notere|registrere|mind|minde|ring|ringe|ret|rette|ændr|ændre|godkend) |^ (?:(?:og|så|men) )?(?:skal|bør|må) vi /u

const when = / (?:hvornår|hvilken dag|hvilken dato|hvad dag|hvad dato|hvad tid|klokken hvad) /u
const whoOrWhat = / (?:hvem|hvilke|hvilken|hvad|hvor mange|er der|har der|kommer der|er det|har (?:i|vi|du)|har alle) /u
const toSee = / (?:send|sende|se|læse|vise|få|give|vide|deltagerliste\S*|oversigt|liste|listen) /u
const planning = / planlægningsmød\S* /u
const minutes = / (?:[^ ]{0,12}referat\S*) /u
const comments =
  / (?:bemærkning|bemærkninger|bemærkningerne|kommentar|kommentarer|kommentarerne|rettelse|rettelser|rettelserne) /u
const comes =
  / (?:kommer|deltager|deltage|deltagere|deltagerne|deltagerliste|deltagerlisten|afbud|meldt fra|melder fra|tilmeldt|tilmeldte|tilmeldinger|møder op|dukker op|regner) /u
const answers =
  / (?:svaret|svar|tilbagemelding|tilbagemeldinger|melde(?:t)? tilbage|meldt ind|reageret|tilbage om|mangler|ingenting) /u
const roles =
  / (?:mødeleder|mødelederen|mødeledere|referent|referenten|ordstyrer|(?:skriver|skrive|tager|tage|fører) (?:[^ ]{1,8} )?referat(?:et)?|leder (?:[^ ]{1,8} )?mødet|lede mødet) /u
const items = / (?:punkter|punkterne|punktliste\S*|emner|emnerne) /u
const call =
  / (?:punktindkaldelse\S*|indkaldelse\S*|(?:mail|mailen|brev|brevet) om punkter|(?:beder|spørger) (?:vi |i |du )?(?:[^ ]{1,12} ){0,2}om punkter) /u
const deadline = / (?:frist|fristen|deadline|deadlinen|senest|sidste (?:dag|frist|chance)) /u
const where = / (?:link|linket|mødelink|mødelinket|teams-link|teamslink|teams-linket|lokale|lokalet|sted|adresse|adressen) /u
/** The address of something else than the meeting. */
const ofPaper =
  / (?:præsentation\S*|slides|oplæg\S*|optagelse\S*|materiale\S*|bilag\S*|notat\S*|side\S*|\p{L}*referat\S*|dagsorden\S*|mail\S*) /u
const done = / (?:godkendt|endeligt|endelig|færdigt|færdig|klar|kommet|sendt|afleveret|ude|rundt|i hus) /u

interface Kind {
  readonly fact: FactAsked
  readonly is: (folded: string, about: string) => boolean
}

/** What is asked for, the more special before the more general. `about`: the sentence with those before it, where a thing may be named. */
const kinds: readonly Kind[] = [
  {
    fact: 'template',
    is: (folded, about) => / skabelon\S* /u.test(folded) && /(?:referat|referent| skrive| skriver)/u.test(about),
  },
  { fact: 'decision-log', is: folded => / (?:beslutningslog\S*|beslutningsreferat\S*|beslutningsliste\S*) /u.test(folded) },
  {
    fact: 'decisions',
    is: folded =>
      / (?:hvad|hvilke|hvordan) /u.test(folded) &&
      / (?:besluttet|besluttede|beslutning|beslutninger|enige om|aftalt|aftalte|vedtaget|vedtog|frem til|konklusionen|landede) /u.test(
        folded,
      ),
  },
  {
    fact: 'cancelled',
    is: folded =>
      / (?:besked|hørt|at vide|orienteret|underrettet|informeret) /u.test(folded) &&
      / (?:aflyst|aflysning\S*|aflyses) /u.test(folded),
  },
  {
    fact: 'planning',
    is: (folded, about) =>
      planning.test(about) &&
      (when.test(folded) || / (?:inviteret|inviterede|indkaldt|deltager|er med|skal med|kommer) /u.test(folded)) &&
      / (?:hvornår|hvem|hvilken|hvad|hvor|hvilke) /u.test(folded),
  },
  {
    fact: 'attendance',
    is: (folded, about) =>
      comes.test(folded) &&
      !(planning.test(folded) || comments.test(folded) || items.test(folded)) &&
      / (?:hvem|hvor mange|hvilke|deltagerliste\S*|tilmeldte|afbud|liste|listen) /u.test(folded) &&
      !(minutes.test(about) && / (?:bemærkninger|godkendt) /u.test(about)),
  },
  {
    fact: 'comments',
    is: (folded, about) =>
      (comments.test(folded) &&
        !deadline.test(folded) &&
        (whoOrWhat.test(folded) || toSee.test(folded) || / nogen /u.test(folded))) ||
      (/ hvem /u.test(folded) && answers.test(folded) && minutes.test(about)),
  },
  {
    fact: 'items',
    is: folded =>
      items.test(folded) &&
      / (?:hvilke|hvor mange|er der|hvad|send|sende|se|liste|listen|oversigt|punktliste\S*) /u.test(folded) &&
      !answers.test(folded) &&
      !deadline.test(folded) &&
      !when.test(folded),
  },
  {
    fact: 'answers',
    is: folded =>
      (/ (?:hvem|hvilke kommuner|hvor mange|hvilke) /u.test(folded) &&
        answers.test(folded) &&
        !minutes.test(folded) &&
        !comments.test(folded)) ||
      / hvem (?:[^ ]{1,12} ){0,3}(?:skrevet|meldt|sagt) (?:[^ ]{1,12} ){0,4}(?:ingenting|ikke noget|ingen punkter|intet) /u.test(
        folded,
      ),
  },
  {
    fact: 'roles',
    is: folded => roles.test(folded) && / (?:hvem|hvilken|hvilke|er det|er (?:[^ ]{3,20} )) /u.test(folded) && !when.test(folded),
  },
  {
    fact: 'comments-due',
    is: (folded, about) => (when.test(folded) || deadline.test(folded)) && deadline.test(folded) && comments.test(about),
  },
  {
    fact: 'items-due',
    is: (folded, about) =>
      deadline.test(folded) && (when.test(folded) || / hvad er /u.test(folded)) && (items.test(about) || !minutes.test(about)),
  },
  { fact: 'call-for-items', is: folded => when.test(folded) && call.test(folded) },
  { fact: 'agenda-due', is: folded => when.test(folded) && / (?:dagsorden|dagsordenen) /u.test(folded) },
  {
    fact: 'minutes',
    is: (folded, about) =>
      minutes.test(about) &&
      !comments.test(folded) &&
      // When it is to be written is asked by whoever writes it, and nothing that has come in says so.
      !/ (?:skal|senest|aflever\S*|frist\S*) /u.test(folded) &&
      ((when.test(folded) && / (?:referat\S*|det|vi) /u.test(folded)) || done.test(folded)) &&
      (when.test(folded) || / (?:er|bliver|har|kommer|mangler) /u.test(folded)),
  },
  {
    fact: 'meeting',
    is: (folded, about) =>
      where.test(folded) && !ofPaper.test(folded) && !planning.test(about) && / (?:hvor|hvad|send|sende|finde|hvilket) /u.test(folded),
  },
  {
    fact: 'meeting',
    is: folded =>
      (when.test(folded) || / hvor (?:er|holder|holdes|skal|foregår|mødes|ligger) /u.test(folded)) &&
      / (?:møde|mødet|møder|mødes|erfa-møde|erfa-mødet|[^ ]{3,12}mødet|ses) /u.test(folded) &&
      !planning.test(folded),
  },
  {
    fact: 'status',
    is: folded =>
      / (?:sket noget|noget nyt|nyt siden|noget (?:jeg|vi) (?:skal|bør|burde) vide|hvordan (?:går|ser|står) det|hvor langt er (?:vi|i|du)) /u.test(
        folded,
      ),
  },
]

/** A sentence asks two things: "Hvornår ligger planlægningsmødet, og hvem er inviteret?" */
const clausesOf = (sentence: string): readonly string[] =>
  sentence.split(
    /,? (?:og|samt|eller) (?=(?:så )?(?:hvem|hvornår|hvor|hvad|hvilke[nt]?|er|har|venter)(?!\p{L}))|, (?=(?:hvem|hvornår|hvor mange|hvilke[nt]?)(?!\p{L}))/u,
  )

const factsIn = (sentence: string, before: string): readonly FactAsked[] => {
  const folded = fold(sentence)
  if (!(asks(sentence) || wantsTold.test(folded)) || toOthers.test(folded)) return []
  const clauses = clausesOf(sentence)
  return clauses.flatMap((clause, at) => {
    const own = fold(clause)
    const about = fold(`${before} ${clauses.slice(0, at + 1).join(' ')}`)
    const found = kinds.find(each => each.is(own, about))
    return found === undefined ? [] : [found.fact]
  })
}

/** "Skal vi rykke mødet?", "Kan du rette det?": beside a question it wants something done. */
const wantsMore = (sentence: string): boolean => toBeDone.test(fold(sentence))
/** "Kan du sende dem?", "Hvad er det?": of what has just been named. */
const ofTheSame =
  /^ (?:(?:og|så) )?(?:(?:kan|vil|må|gider) (?:du|i|jeg|vi) (?:[^ ]{1,10} ){0,3}?(?:sende|få|se|vise|give) |send |hvad er |ved (?:du|i) )(?:(?:mig|os|en|et|det|den|dem|liste|listen|oversigt|gerne|lige|tak) ){1,5}$/u

const seasons: ReadonlyMap<string, readonly number[]> = new Map([
  ['forår', [1, 2, 3, 4, 5, 6]],
  ['sommer', [5, 6, 7, 8]],
  ['efterår', [8, 9, 10, 11, 12]],
  ['vinter', [11, 12, 1, 2, 3]],
])
const monthNames = [...months.keys()].filter(name => name.length > 3 || name === 'maj').join('|')
const monthSaid = new RegExp(` (${monthNames})(?:s |-| ?-?(?:erfa-?)?mødet? | )`, 'u')
const seasonSaid = / (forår|efterår|sommer|vinter)(?:s|et|ets|ens|en)?(?:-?(?:erfa-?)?mødet?)? /u

/** Of which meeting: a day, a month, a season, "sidste" or "næste", or the one that the answered letter is about. Null: whichever the fact is asked of now. */
export const aboutMeeting = (
  text: string,
  reading: Pick<Reading, 'letter'> & { readonly situation: Situation },
): AboutMeeting => {
  const { situation } = reading
  const folded = fold(text.slice(0, 2000))
  const [date] = findDates(text.slice(0, 2000), situation.now, situation.charter.timeZone).filter(each => each.monthDay !== null)
  const month = months.get(monthSaid.exec(folded)?.[1] ?? '')
  const season = seasons.get(seasonSaid.exec(folded)?.[1] ?? '')
  const year = / (20\d\d) /u.exec(folded)?.[1]
  return {
    number: meetingAnswered(reading)?.number ?? null,
    day: date?.monthDay ?? null,
    months: month === undefined ? (season ?? null) : [month],
    year: year === undefined ? null : Number(year),
    which: / (?:sidst|sidste|seneste|forrige) /u.test(folded) ? 'last' : / (?:næste|kommende) /u.test(folded) ? 'next' : null,
  }
}

/** What a decision is asked about: "… om sletning på mødet i april". Empty where nothing is named. */
const matterIn = (sentence: string): string => {
  const [, said = ''] = / (?:om|vedr|vedrørende|angående|omkring|ang|med(?: hensyn til)?) (.{3,80}) $/u.exec(fold(sentence)) ?? []
  return said
    .replace(
      /(?:^| )(?:på (?:det )?(?:sidste |seneste )?møde\S*|sidst|sidste (?:gang|møde)|i (?:forår|efterår|sommer|vinter)\S*|til (?:mødet|sidst)).*$/u,
      '',
    )
    .replace(new RegExp(` (?:i|den|til) (?:\\d.*|${monthNames}).*$`, 'u'), '')
    .trim()
}

/** Every other word of a member's question must be of how meetings are arranged, so that no matter of theirs is lost. */
const around = new Set(
  `planlægningsmødet erfa-mødet erfa-møde kommende foråret efteråret næste sidste mødes dato kommune vedkommende tage bliver kommune møde mødet inviteret haft hos os nogen rettelser
   bemærkninger bemærkning kommentarer kommentar meldt fra afbud regner godkendt godkendes endeligt endelig tilbagemeldinger beslutningslog beslutningsloggen skabelon skabelonen skrives skrive referat
   referatet nej leder lede morgen overmorgen skrives som haft nogen ligger foregår afholdes mødelink mødelinket tid jeg mente stod noget første mente forår efterår deltagerliste deltagerlisten lukker ser ud med hvad har`.split(
    /\s+/,
  ),
)
const isPlain = (sentence: string, { names }: Reading): boolean =>
  isKnown(sentence.replace(/\d{1,2}/gu, ' '), { names: new Set([...names, ...months.keys(), ...around]) })

/** Of people: where they are, who does what instead. It must not be lost beside the answer to a question. */
const news = / (?:bliver|er på|tager|overtager|afløser|skriver|kommer|kan ikke|ferie|kursus|forhindret|syg) /u

/** "Ingen bemærkninger", "Vi har to punkter", "Det er i orden": an answer of its own, heard elsewhere. */
const declares =
  / (?:ingen|intet|ingenting|ikke noget|afbud|punkt|punkter|emne|emner|bemærkning\S*|rettelse\S*|kommentar\S*|godkend\S*|referatet (?:er|ser|var)|orden|enig|enige|fint|bytte|tager) |^ (?:ja|jo|nej|ok|okay) /u

/** What stands beside the question: why it is asked, news that people should read, or something that wants more than an answer. */
const besideOf = (sentence: string, reading: Reading, isOffice: boolean): 'why' | 'news' | 'more' => {
  const folded = fold(sentence)
  if (asks(sentence) || wordsOf(folded).length > 25 || wantsMore(sentence)) return 'more'
  if (isOffice) return 'why'
  if (declares.test(folded)) return 'more'
  if (isPlain(sentence, reading)) return 'why'
  if (apologyIn(sentence, reading) === 'away' || roleRefused(folded) !== null) return 'more'
  if (!/ (?:jeg|vi|mig|os|min|vores|så) /u.test(folded)) return 'more'
  return news.test(folded) ? 'news' : 'why'
}

/** How the other municipalities do it, which is no question to us. */
const ofOthers = / (?:hvordan|erfaring|erfaringer|andre kommuner|i andre|jeres|hos jer) /u

interface Asked {
  readonly facts: readonly FactAsked[]
  readonly matter: string
  readonly about: AboutMeeting
  /** What people should read besides. */
  readonly news: readonly string[]
}

/** What a mail asks for. Null where it asks nothing that is written down. */
const askedIn = (reading: Reading): Asked | null => {
  const { situation, said, names } = reading
  const isOffice = situation.sender !== null && isSecretariat(situation.sender)
  // "Referatet ser rigtigt ud" is an answer to minutes, and talk elsewhere.
  const isTalk = (each: string): boolean => !ofMinutes.has(reading.letter?.name ?? '') && isSmallTalk(each)
  const parts = said.filter(each => !isCourtesy(each, names) && !isTalk(each))
  const facts: FactAsked[] = []
  const news: string[] = []
  let matter = ''
  // Below minutes whatever is due is comments.
  const context = ofMinutes.has(reading.letter?.name ?? '') ? 'bemærkninger til referatet' : ''
  for (const [at, each] of parts.entries()) {
    const found = factsIn(each, [context, ...parts.slice(0, at)].join(' '))
    // The calendar's entry holds the link, and the books may not: for a member people find it.
    if (!isOffice && / \S*link(?:et)? /u.test(fold(each))) return null
    const isAsked = found.length > 0 && (isOffice || (isPlain(each, reading) && !ofOthers.test(fold(each))))
    if (isAsked && !(wantsMore(each) && !found.includes('cancelled'))) {
      facts.push(...found)
      if (found.includes('decisions')) matter = matterIn(each)
      continue
    }
    if (ofTheSame.test(fold(each))) continue
    const beside = besideOf(each, reading, isOffice)
    if (beside === 'more') return null
    if (beside === 'news') news.push(each)
  }
  if (facts.length === 0) return null
  return { facts: [...new Set(facts)], matter, about: aboutMeeting(reading.text, reading), news }
}

const mayAsk = (reading: Reading): boolean => {
  const { situation, letter, separated, said, text } = reading
  const { sender, hint } = situation
  if (sender === null || hint != null || situation.hintedItem != null || separated.inline.length > 0) return false
  if (separated.forwarded !== '' || said.length > 8 || codesIn(text).length > 0 || /\d{5}/u.test(text)) return false
  if (letter !== null && waiting.has(letter.name)) return false
  const hasItem = isSecretariat(sender)
    ? reading.lines.some(each => /^\s*(?:nyt )?(?:punkt|titel|emne)\s*:/iu.test(each))
    : hasItemWords(reading)
  return !hasItem && !letterOfItem.has(letter?.name ?? '')
}
/** Below these a question is about the item. */
const ofMinutes: ReadonlySet<string> = new Set(['minutes-for-comment', 'comment-receipt', 'comments-bundle', 'no-comments-receipt'])
const letterOfItem: ReadonlySet<string> = new Set(['item-receipt', 'item-amended', 'item-placed', 'late-item'])

/** "Hvornår er planlægningsmødet, og hvem er inviteret?": the answer stands in the books. */
export const factsAsked: Rule = reading => {
  if (!mayAsk(reading)) return null
  const asked = askedIn(reading)
  if (asked === null) return null
  const { facts, matter, about, news } = asked
  if (facts.includes('status')) return wishes('how things stand', { on: 'nothing', command: { type: 'RequestStatus' } })
  if (facts.includes('decision-log')) return wishes('the decision log', { on: 'nothing', command: { type: 'RequestDecisions' } })
  const command = { type: 'RequestFacts', facts, matter, about, said: reading.text.slice(0, 2000) } as const
  return wishes('a question of which the answer stands in the books', { on: 'nothing', command }, ...toPeople(about.number, news.join(' ')))
}
