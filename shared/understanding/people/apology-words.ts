import { rememberingIn } from '../language/remembering.ts'
import { fold, wordsOf } from '../language/text.ts'
import { fillers } from '../language/vocabulary.ts'
import type { Reading } from '../reading.ts'
import { organisationIn } from '../yes-no/held-answer.ts'
import { clausesOf, isAwayThatDay, isNotThere, month, ours, telegram } from './absence-words.ts'
import { mayBeName, others } from './substitutes.ts'

const cannot = new RegExp(
  ` (?:kan|må|kommer til|kommer|er|bliver|ser os) (?:[^ ]{1,40} ){0,3}?(?:ikke|hverken|forhindret i at|afskåret fra at|nødt til at) (?:[^ ]{1,40} ){0,2}?(?:deltage|komme|være med|være der|være til stede|møde op|møde|nå frem|nå det|deltager) ${ours}`,
)
const doesNot = new RegExp(
  ` (?:deltager|kommer|møder) (?:[^ ]{1,40} ){0,2}?(?:ikke|hverken) (?:op )?(?:selv (?=den |d |$|til mødet|men |og |så ))?${ours}`,
)
const wasPrevented = / var (?:[^ ]{1,40} ){0,2}(?:forhindret|forhindrede) /
const prevented = / (?:er|bliver|blevet|desværre|jeg|vi) (?:[^ ]{1,40} ){0,2}?(?:forhindret|forhindrede) /
/** "Jeg kan desværre ikke den 14. april": the day says what cannot be. */
const notOn =
  / (?:jeg|vi) (?:kan|må) (?:desværre |nok |heller |alligevel ){0,2}ikke (?:den |d |på |denne |onsdag |mandag |tirsdag |torsdag |fredag ){1,3}(?:\d|dag |dagen |dato )/
/** "Jeg kan ikke i uge 42", "… i oktober": and nothing that cannot be then. "Vi kan ikke i oktober nå at teste" is about something else. */
const notThen = new RegExp(
  ` (?:jeg|vi) (?:kan|må) (?:desværre |nok |heller |alligevel |selv ){0,2}ikke i (?:uge \\d{1,2}(?: (?:og|eller) (?:uge )?\\d{1,2})?|(?:${month})(?: måned)?(?: (?:og|eller) (?:heller ikke )?(?:i )?(?:${month}))?) (?=$|(?:så|da|fordi|pga|på grund|grundet|men|hvor|desværre) )`,
)
const few = '(?:desværre |nok |heller |alligevel |altså |selv |lige ){0,3}'
/** "Hverken Maja eller jeg kan deltage" */
const neither =
  / hverken (?:(?:[^ ]{1,30} ){1,4}eller (?:jeg|vi|undertegnede)|(?:jeg|vi|undertegnede) eller (?:[^ ]{1,30} ){1,3}?)(?: (?:kan|har mulighed for at|når at))? (?:desværre )?(?:deltage|deltager|komme|kommer|være med|er med|møde op) /
/** "Vi kan hverken lede mødet eller være med", "… hverken komme eller lede mødet" */
const neitherRole = new RegExp(
  ` (?:jeg|vi) (?:kan|når|får) ${few}hverken (?:at )?(?:(?:[^ ]{1,20} ){1,5}eller (?:at )?(?:deltage|være med|møde op|komme|være der) ${ours}|(?:deltage|komme|være med|møde op) eller )`,
)
/** What a whole clause says: "Den dag kan jeg ikke", "Jeg kan ikke til mødet i oktober", "Jeg kommer ikke selv". */
const wholeClauses: readonly RegExp[] = [
  new RegExp(
    ` (?:den dag|den dato|der|d(?:en)? \\d{1,2}(?: (?:${month}))?|(?:man|tirs|ons|tors|fre)dag(?: d(?:en)? \\d{1,2}(?: (?:${month}))?)?|i uge \\d{1,2}) kan (?:jeg|vi) ${few}ikke (?:(?:komme|deltage|være med) )?$`,
  ),
  new RegExp(
    ` (?:jeg|vi) kan ${few}ikke (?:(?:komme|nå|nå frem|nå det) )?til (?:erfa-)?(?:mødet|møde \\d{1,2}|jeres møde)(?: i (?:${month})| d(?:en)? \\d{1,2}(?: (?:${month}))?)? $`,
  ),
  new RegExp(` (?:jeg|vi) (?:kommer|deltager|møder) ${few}ikke (?:op )?selv $`),
]
/** "Det bliver uden mig", "I må undvære os", "Regn ikke med mig" */
const without =
  / (?:bliver|må blive|klare (?:jer|det)|klarer (?:jer|det)) (?:[^ ]{1,20} ){0,2}uden (?:mig|os) | må (?:[^ ]{1,20} ){0,2}undvære (?:mig|os) (?!i )| regne? (?:desværre )?ikke med (?:mig|os) (?!til )/
/** "Jeg må desværre melde fra til mødet", "… springe fra i sidste øjeblik": of the meeting, and not "melde fra, når I ved mere" or "springe fra sted til sted". */
const signsOff =
  / (?:melde|melder|springe|springer|sige|siger|falde|falder) (?:(?:mig|os|desværre|hermed|jeg|vi|nødt|til|at) ){0,3}fra (?:$|(?:til|ved|på|for) (?:erfa-)?(?:mødet|møde|dagen|den|onsdag|mandag|tirsdag|torsdag|fredag)|i (?:sidste øjeblik|dag|morgen)|d(?:en)? \d|denne gang |da |pga |på grund |fordi |desværre )/

/** "Vi kan desværre ikke denne gang", "Vi er ikke med denne gang": of an item one would say that there is none. */
const notThisTime =
  / (?:jeg|vi) (?:(?:kan|må) (?:desværre |nok |heller |alligevel ){0,2}ikke|er (?:desværre |nok ){0,2}ikke med|springer (?:desværre )?(?:mødet|dette møde) over) (?:desværre )?denne gang $/
const regrets =
  /(?:^ (?:[^ ]{1,40} ){0,3}?afbud )|(?: (?:melder|melde|meldes|giver|give|sender|må|med|hermed) (?:[^ ]{1,40} ){0,3}?afbud )/
const english =
  / (?:can ?t|can t|cannot|can not|won t|unable to|not able to|will not(?: be able to)?|am not|won t be able to) (?:[^ ]{1,40} ){0,3}?(?:attend|make it|join|participate|come|be there) |^ (?:my |our |send |sending |please accept )?(?:[^ ]{1,40} )?(?:apology|apologies|regrets) (?!for )/

/** Partly there, there in another way, or a tale: not an apology. */
const notReally =
  / (?:medmindre|unless|glemte|lige ved at|tæt på at|overvejede|overvejer|overvejet|afbud til (?:frokost|middag|aftensmad|morgenmad|spisning|forplejning|overnatning|hotel|fest|julefrokost|kaffe)[^ ]*|fysisk|hele (?:mødet|møde|tiden|vejen|seancen|programmet)|hvis|ingen afbud|måske|kunne ikke|først|fra start|kun|hele mødet|kommer (?:\S{1,40} )?ikke til (?:erfa-)?mødet med|physically|if|the whole) /
/** "Jeg har meldt afbud til kurset, så jeg kommer", "… jeg deltager hellere online", "forhindret i at komme før kl. 14": there, all the same. */
const isThere =
  / (?:så|for) (?:jeg|vi) (?:kommer|deltager|er med) (?:$|alene |selv |gerne )| (?:jeg|vi) (?:deltager|kommer|er med|følger med) (?:(?!ikke |hverken )[^ ]{1,20} ){0,2}(?:online|virtuelt|på teams|på skærmen|på video) | (?:før|inden|indtil) kl /
/** "Jeg melder ikke afbud", "Det er ikke et afbud" */
const noRegrets =
  / (?:melder|giver|sender) (?:(?:jeg|vi|nu|altså) )?ikke (?:[^ ]{1,20} )?afbud | ikke (?:melde|meldt|give|givet|sende|sendt) (?:[^ ]{1,20} ){0,2}afbud | (?:ikke|intet|ingen) (?:et |noget )?afbud /
const items =
  / (?:drøfte|drøftelse|hvordan (?:vi|man|i|andre)|punkt|punktet|dagsordenen|håndtering|tale om|procedure|regler|agenda) /

/** "Min kollega kan ikke komme", "Vores borgere kan ikke deltage"; "Vores kommune kan ikke deltage" is the sender's own. */
const ofOurs =
  /^(?:[Mm]in|[Mm]it|[Mm]ine|[Vv]ores|[Mm]y|[Oo]ur) (?!kommune|afdeling|team|forvaltning|center|enhed|council|municipality|deltagelse)\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2} (?:kan|er|deltager|kommer|må|bliver|melder|giver|sender|har|can|cannot|is)(?!\p{L})/u

/** "Det bliver uden os", "Ingen fra Lemvig kan deltage" */
const isOfUs = (folded: string, reading: Reading): boolean => without.test(folded) || isNotThere(folded, reading)

/** "Kim kan ikke deltage": somebody else. The sender's own name and his municipality's are himself. */
const isAboutOther = (sentence: string, reading: Reading): boolean => {
  const { situation, names } = reading
  // "Men Kim kan ikke komme"
  const said = sentence.trim().replace(/^(?:Men|Og|Så|But|And|So) (?=\p{Lu})/u, '')
  const [first = '', second = ''] = wordsOf(fold(said))
  // "Den 14. april kan jeg ikke"
  if (others.has(first)) return !/^(?:dag|dato|\d{1,2})$/.test(second) && !isOfUs(fold(said), reading)
  if (ofOurs.test(said)) return true
  const isName =
    /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?: fra \p{Lu}\p{L}+)? (?:kan|er|deltager|kommer|må|bliver|can|is)(?![\p{L}])/u.test(said)
  const self = wordsOf(
    fold(
      `${situation.sender?.name ?? ''} ${situation.sender?.organisation ?? ''} jeg vi desværre undertegnede i we beklager afbud så hej og men jeg mødet`,
    ),
  )
  return isName && !(self.includes(first) || (names.has(first) && names.has(second)))
}

const coming = new Set('kommer komme deltager deltage med can will am be'.split(' '))

/** "Slet mit afbud", "Jeg trækker mit afbud tilbage" */
const takesBack =
  / (?:slet|slette|sletter|træk|trække|trækker|annuller|annullere|annullerer|glem|fjern|fjerne|fortryder|withdraw|cancel) (?:(?:jeg|vi|venligst|gerne|lige|derfor|hermed|please) ){0,2}(?:mit|vores|my|our) (?:tidligere )?(?:afbud|apology|apologies) /

/** "Jeg når det alligevel": and not "når vi alligevel er samlet" */
const reaches = / (?:jeg|vi) (?:når|kan(?: godt)? nå) (?:det|frem|mødet|hjem) /

/** "Jeg kommer alligevel": and not "kommer alligevel ikke", nor "trækker jeg mit afbud tilbage" behind "Hvis jeg bliver rask". */
const isBack = (folded: string): boolean =>
  ((/ alligevel | after all /.test(folded) && (wordsOf(folded).some(word => coming.has(word)) || reaches.test(folded))) ||
    takesBack.test(folded)) &&
  !/^ [^ ]{1,20} (?:jeg|vi) (?:mit|vores) | (?:ikke|not|hvis|if|måske|maybe) /.test(folded)

/** "Og Kim er på ferie, så jeg kan ikke komme": what is said of the sender after what is said of another. */
const ownPart = (sentence: string, { situation }: Pick<Reading, 'situation'>): string => {
  const said = / (?:så|so) (\p{L}.*)$/su.exec(sentence)?.[1] ?? ''
  // "Det andet møde er rykket, så jeg er med alligevel"
  if (others.has(wordsOf(fold(sentence))[0] ?? '')) return /^(?:jeg|vi) /.test(said) && isBack(fold(said)) ? said : ''
  // "Kim er på ferie, så Lemvig deltager ikke": whoever writes for a municipality speaks of it by its name.
  const [first = ''] = wordsOf(fold(said))
  const [own = ''] = wordsOf(fold(situation.sender?.organisation ?? ''))
  return /^(?:jeg|vi|i|we)$/.test(first) || first === own ? said : ''
}

/** Who is meant behind "afbud fra": up to where the sentence goes on. */
const apologyOf =
  /(?<!\p{L})(?:(?:[Aa]fbud|AFBUD) (?:(?:til|for) (?:\p{L}{0,20}(?:mødet|møde)|dagen|den \d{1,2}[./] ?\p{L}{0,12}) )?(?:fra|for|FRA|FOR)|[Aa]polog(?:y|ies) (?:for the meeting )?from) (\p{L}[^.,:;!?\n]{0,80})/u
/** What may follow that is nobody: "afbud for den 14. april", "afbud fra kl. 13". */
const nobody = new Set(
  'den det d dag mødet møde mødets kl start første resten hele i på til denne dette næste en et begge alle oktober the this next both all herfra netværket erfa erfa-mødet april marts maj juni juli august september november december januar februar hele dagen dags vedkommende mandag tirsdag onsdag torsdag fredag sent tidligt længere vort min mit mine vores os mig undertegnede our us me my myself jeg vi siden side'.split(
    ' ',
  ),
)
/** "Lone melder afbud", "Lemvig og Skive melder afbud" */
const gives =
  /^(?:[Mm]en |[Oo]g |[Ss]å )?(\p{Lu}\p{L}+(?:(?:,| og)? \p{Lu}\p{L}+){0,8}(?: fra \p{Lu}\p{L}{1,30})?) (?:melder|må melde|må desværre melde|giver|sender|har meldt|har sendt) (?:desværre |også |hermed ){0,2}afbud(?!\p{L})/u

const selfWords = ({ situation }: Pick<Reading, 'situation'>): readonly string[] =>
  wordsOf(fold(`${situation.sender?.name ?? ''} ${situation.sender?.organisation ?? ''}`))
    .flatMap(word => [word, ...word.split('-')])
    .filter(word => word !== 'kommune')
    .concat(
      (situation.sender?.name ?? '')
        .split(/[ -]/)
        .map(word => word.slice(0, 1).toLowerCase())
        .join(''),
    )

/** "Afbud fra Lone", "Skive melder afbud": an apology that is given for somebody else, by name. */
export const isGivenForOther = (sentence: string, reading: Pick<Reading, 'situation'>): boolean => {
  const self = selfWords(reading)
  const who = apologyOf.exec(sentence.slice(0, 600))?.[1]
  if (who !== undefined) {
    const words = wordsOf(fold(who))
    const [first = ''] = words
    const isColleague =
      /^ (?:min|mine|vores|my|our) (?:kollega[^ ]*|kolleger|medarbejder[^ ]*|leder|chef|direktør|elev|praktikant|konsulent|leverandør[^ ]*|oplægsholder|colleague|manager) /.test(
        fold(who),
      )
    const isNamed = isColleague || !(nobody.has(first) || /^\d|mødet?$|dagen$/.test(first))
    return (
      isNamed &&
      !words.some(
        word =>
          self.includes(word) ||
          self.includes(word.replace(/s$/, '')) ||
          /^(?:mig|os|undertegnede|me|us|kommunen|afdelingen|teamet)$/.test(word),
      )
    )
  }
  return sentence
    .slice(0, 600)
    .split(/[,;:] (?=(?:men|og|så) \p{Lu}| *\p{Lu}\p{L}+ \p{Ll})/u)
    .some(part => {
      const givers = wordsOf(fold(gives.exec(part.trim())?.[1] ?? ''))
      const [first = ''] = givers
      return first !== '' && !fillers.has(first) && !notGivers.has(first) && !givers.some(each => self.includes(each))
    })
}
const notGivers = new Set(
  'derfor altså desværre dermed beklager derudover desuden samtidig undertegnede desforuden uheldigvis'.split(' '),
)

/** "Skive kan ikke deltage", "Kim er på ferie, så Skive deltager ikke": somebody by name who is not the sender does not come. */
const isOtherAway = (sentence: string, reading: Reading): boolean => {
  const said = [sentence, / (?:så|so) (\p{Lu}.*)$/su.exec(sentence.slice(0, 600))?.[1] ?? '']
  return said.some(part => {
    const folded = fold(part.slice(0, 600))
    const bare = part.trim().replace(/^(?:Men|Og|Så|But|And|So) (?=\p{Lu})/u, '')
    const [first = ''] = bare.split(' ')
    const isSomebody =
      organisationIn(first, reading.situation.charter.organisations) !== null ||
      /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ /u.test(bare) ||
      /^(?:min|vores|my|our) (?:kollega|medarbejder|leder|chef|kontaktperson|colleague|manager) /i.test(bare) ||
      (mayBeName(first) && !/^(?:min|mit|mine|vores|my|our)$/i.test(first))
    return (
      isSomebody &&
      isAboutOther(part, reading) &&
      !others.has(wordsOf(folded)[0] ?? '') &&
      !items.test(folded) &&
      !notReally.test(folded) &&
      [cannot, doesNot, english].some(each => each.test(folded))
    )
  })
}

/** Whether a sentence says that somebody else does not come: nobody speaks for another, and it is no item either. */
export const isOthersApology = (sentence: string, reading: Reading): boolean =>
  !sentence.trim().endsWith('?') && (isGivenForOther(sentence, reading) || isOtherAway(sentence, reading))

const unless = / (?:jeg|vi) (?:kan ikke (?:komme|deltage)|(?:kommer|deltager) ikke) (?:medmindre|hvis ikke|unless) /
/** "Afbud til middagen", "Jeg melder afbud, hvis mødet ikke er på Teams": takes nobody off, and names no item. */
export const isHalfApology = (sentence: string): boolean => {
  const folded = fold(sentence.slice(0, 600))
  const isOwn = / (?:jeg|vi) |^ (?:[^ ]{1,12} )?afbud /.test(folded) || ofOurs.test(sentence.trim())
  const isGiven =
    (isOwn && regrets.test(folded)) ||
    unless.test(folded) ||
    (/ (?:jeg|vi) /.test(folded) && (cannot.test(folded) || doesNot.test(folded)))
  const isHalf = notReally.test(folded) || isThere.test(folded) || ofOurs.test(sentence.trim())
  return isGiven && isHalf && !items.test(folded) && !sentence.trim().endsWith('?')
}

/** Letters that are about nothing but when a meeting is: "Jeg kan alligevel ikke" to one of them is said of that day. */
const knowsDay: ReadonlySet<string> = new Set([
  ...['agenda', 'supplementary-agenda', 'meeting-moved', 'meeting-scheduled', 'apology-withdrawn', 'who-comes'],
])
const bareNo =
  /^ (?:(?:hej|desværre|øv|beklager|men|og|nej) ){0,2}(?:jeg|vi) (?:kan|må) (?:(?:desværre|nok|alligevel|heller|beklageligvis|så) ){0,3}ikke (?:alligevel |desværre |i morgen |i dag )?$/

/** "Det er mig, der fortæller om det, Ole kommer ikke": what is said of somebody else by name, behind a comma, is not said of the sender. */
const withoutOthers = (sentence: string, reading: Reading): string => {
  const parts = sentence.split(
    /, (?:og |men |så |for )?(?=\p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}+ )?(?:kan|kommer|deltager|er|bliver|møder)(?!\p{L}))/u,
  )
  return parts.length === 1 ? sentence : parts.filter((each, at) => at === 0 || !isAboutOther(each, reading)).join(', ')
}

/** Whether a sentence takes its sender off the meeting, or brings him back. */
export const apologyIn = rememberingIn((whole: string, reading: Reading): 'away' | 'back' | null => {
  const sentence = isAboutOther(whole, reading) ? ownPart(whole.slice(0, 600), reading) : withoutOthers(whole, reading)
  const said = telegram.test(sentence.trim()) ? `Jeg ${sentence.trim()}` : sentence
  const folded = fold(said.slice(0, 600))
  if (sentence.trim().endsWith('?') || isAboutOther(sentence, reading) || isGivenForOther(sentence, reading)) return null
  if (isBack(folded)) return 'back'
  if ([items, notReally, isThere].some(each => each.test(folded)) || takesBack.test(folded)) return null
  const isPrevented = prevented.test(folded) && !wasPrevented.test(folded)
  const isRegret = regrets.test(folded) && !noRegrets.test(folded)
  const clauses = clausesOf(said)
  const isWhole =
    clauses.some(clause => wholeClauses.some(each => each.test(fold(clause)))) ||
    (knowsDay.has(reading.letter?.name ?? '') && clauses.some(clause => bareNo.test(fold(clause))))
  const isSaid = [notOn, notThen, notThisTime, cannot, doesNot, english, neither, neitherRole, without, signsOff].some(each =>
    each.test(folded),
  )
  const isGone = isAwayThatDay(said, reading) || isNotThere(folded, reading)
  return isPrevented || isRegret || isWhole || isSaid || isGone ? 'away' : null
})
