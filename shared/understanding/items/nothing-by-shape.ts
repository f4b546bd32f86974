import { fold, wordsOf } from '../language/text.ts'

const adverb =
  'desværre|heller|umiddelbart|faktisk|selv|lige|pt|egentlig|altså|dog|jo|nu|rigtig|rigtigt|helt|derfor|vist|nok|så|for tiden|som sådan|i hvert fald|denne gang|i år|på stående fod|(?:til|på) (?:[^ ]*møde[^ ]*|navn|den)|for nuværende|endelig'
/** What is not there: "ikke noget", "ingen". "Ikke alt", "ikke det" deny something else. */
const denial = new RegExp(
  ` (?:ikke (?:(?:${adverb}) ){0,3}(?:noget som helst|noget|nogen|nogle)|ingen|ingenting|intet|nul|niks)(?= )`,
  'g',
)
/** Having, offering: what a house does with its items. "Forstår ikke noget", "mangler ikke noget" is no having of them. */
const having = new RegExp(
  ` (?:har|havde|er|var|melder|byder|sender|indmelder|indsender|bringer|foreslår|stiller|kommer|bidrager|ligger) (?:(?:vi|jeg|der|med|inde|${adverb}) ){0,4}$`,
)
const comesNot = / (?:vi|jeg) (?:kommer|er|stiller|møder) (?:[^ ]+ ){0,3}$/
const thing =
  '(?:(?:nye|flere|yderligere|særlige|konkrete|egne|andre|presserende|aktuelle|oplagte) ){0,2}(?:punkt|punkter|dagsordenspunkter|emner|emne|forslag|ønsker|input|indspark|indspil|indlæg|bidrag|idéer|ideer|nyt|nye)'
/** Where, when and wherefore there is nothing; none of these names a matter. */
const around = [
  `(?:${adverb})`,
  '(?:herfra|her|herude|heroppe|heroppefra|hjemme|hernede|hernedefra|endelig|ind|ind med|mere|tak)',
  '(?:fra|hos|i|af|for) (?:(?:vores|min|mit) )?(?:os|mig|side|navn|navn kommune|teamet|afdelingen|kommunen|huset|hus|år|baglandet|omgang|denne omgang|denne runde|dag|navn navn)',
  '(?:på|i) (?:hjerte|hjertet|listen|dagsordenen|programmet|blokken|bunken|lager|bedding|tapetet|tankerne|skuffen|tegnebrættet)',
  '(?:til|for|på|i) (?:den|det|dagsordenen|punkterne|programmet|listen|jer|netværket|navn|april|maj|juni|september|oktober|november|marts|(?:det |dette |næste |kommende ){0,2}[^ ]*møde[^ ]*)',
  'at (?:melde|byde|bidrage|komme|spille|bringe|tilføje|føje|berette|indmelde|foreslå|fortælle|skyde|stille|give|dele|tage|sætte|lægge)(?: (?:ind|op|på|frem|til|med|om|jer|selv|bordet)){0,3}',
  'der egner sig',
].join('|')
const tail = new RegExp(`^ (?:${thing} )?(?:(?:${around}) ){0,4}$`)
/** "… lyst til at melde noget ind": what is offered, and denied in front of it. */
const offered =
  / (?:melde|byde|spille|bringe|bidrage|forberede|foreslå|indmelde|indsende|sætte|stille|samle|levere|komme|finde på|sende) (?:(?:ind|op|med|frem) ){0,2}(?:noget|nogen|nogle|et|punkt|punkter|emner)(?= )/g
const offeredTail = new RegExp(`^ (?:${thing} )?(?:(?:ind|op|frem|på|med|sammen|til|${around}) ){0,5}$`)
const not = / (?:ikke|ingen|aldrig|næppe|hverken) /
/** "Kan ikke finde ud af, hvordan man melder noget ind", "har ikke nået", "vil ikke bare melde noget ind": denies something else. */
const notThat =
  / (?:finde ud|hvordan|hvor|hvornår|hvorfor|hvad|nå|når|nåede|nået|endnu|først|andre|lov|må|se|kun|bare|blot|glemme|glemt|undlade|undgå|forstår|ved|vidste|huske) /

/** Said under a condition, or of somebody else. */
const ofOthers =
  / (?:hvis|når|selvom|om|hvorfor|hvordan|hvad|de|han|hun|man|andre|øvrige|borger[^ ]*|medarbejder[^ ]*|leverandør[^ ]*|system[^ ]*) | i (?:har|er|var|melder) $/
const us = new Set('vi jeg os der her herfra heroppefra hernedefra herude teamet afdelingen navn'.split(' '))
/** What may stand in front of "ingen punkter" where no verb does. */
const lead = new Set(
  'har er nej næ nix ja jo så da øh altså desværre faktisk fra vores vi jeg der herfra umiddelbart heller lige pt denne gang i omgang tak og men helt nok navn kommune'.split(
    ' ',
  ),
)

/** Another clause: whoever splits a sentence must not find "nothing" in the whole of it. */
const joined = / (?:men|så|for|og (?=(?:vi|jeg|der|har|det) )) /
const longest = 140

/** In front of the denial stands who has nothing: the writer's house, or nobody. */
const isOurs = (before: string): boolean => {
  const words = wordsOf(before)
  return (
    !ofOthers.test(before) &&
    !joined.test(before.replace(/^ (?:men|så|og) /, ' ')) &&
    (words.some(word => us.has(word)) || words.every(word => lead.has(word)))
  )
}

/** "Her er der stille i denne omgang", "Nul og niks", "Det bliver uden bidrag fra os": in a picture. */
const pictures: readonly RegExp[] = [
  new RegExp(
    `^ (?:(?:her|herfra|heroppefra|hos os|navn) (?:er|var) )?(?:der )?(?:er )?(?:(?:${adverb}) )?(?:stille|tomt|blankt|tyst)(?: (?:${around})){0,4} $`,
  ),
  / nul og (?:niks|nix|nada|intet|nul) /,
  / (?:det|dagsordenen|mødet) (?:bliver|må blive|må klare sig) uden (?:bidrag|punkter|input|indspark|noget|emner) (?:fra|af) (?:os|mig|navn) /,
]

/**
 * Whether a clause says that its writer's house has nothing for the agenda: that somebody of ours has or offers none, and behind it nothing but where, when and
 * wherefore. "Vi har ikke noget journalsystem", "De andre har ikke noget", "Hvis vi ikke har noget" are none.
 */
export const deniesItems = (clause: string, names: ReadonlySet<string>): boolean => {
  if (/[?:]|, (?!der |som |at |desværre|tak)/.test(clause) || clause.length > longest) return false
  const folded = ` ${wordsOf(fold(clause))
    .map(word => (names.has(word) && word.length > 2 ? 'navn' : word))
    .join(' ')} `
  if (pictures.some(each => each.test(folded) && !ofOthers.test(folded.replace(/ (?:om|hvad) $/, ' ')))) return true
  for (const { 0: found, index } of folded.matchAll(denial)) {
    const before = folded.slice(0, index + 1)
    // "Vi kommer ikke nogen af os" is nobody, and no item.
    if (comesNot.test(before) && !/ (?:med|ind) /.test(folded.slice(index))) continue
    const isHad = having.test(before) || wordsOf(before).every(word => lead.has(word))
    if (isHad && isOurs(before) && tail.test(folded.slice(index + found.length))) return true
  }
  for (const { 0: found, index } of folded.matchAll(offered)) {
    const before = folded.slice(0, index + 1)
    if (not.test(before) && !notThat.test(before) && isOurs(before) && offeredTail.test(folded.slice(index + found.length)))
      return true
  }
  return false
}
