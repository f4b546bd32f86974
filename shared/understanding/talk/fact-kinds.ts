import { fold } from '../language/text.ts'
import type { FactAsked } from '../understood.ts'

/** Ends with a question mark, perhaps with a smile behind it. */
export const asks = (sentence: string): boolean => /\?\s*(?:[:;]-?[)D]\s*)?$/.test(sentence)
/** "Send mig …", "Jeg vil gerne se …", "Jeg mangler …", "Jeg mente skabelonen …": to be told, without a question mark. */
const wantsTold =
  /^ (?:(?:og|så|hej|nej|tak|men|jo|ok|mon|du) ){0,3}(?:(?:send|giv|vis|sig|fortæl) (?:[^ ]{1,12} ){0,2}|(?:kan|kunne|vil|må|gider|skal) (?:du|i|jeg|vi) (?:[^ ]{1,12} ){0,6}?(?:sende|se|få|bede|vise|give|oplyse|fortælle|bekræfte|sige|vide|lave) |(?:jeg|vi) (?:(?:vil|ville|kunne) (?:meget |også |lige |bare )?gerne (?:se|have|vide|læse|høre)|mangler|skal bruge|har brug for|ønsker|mente|mener|kan ikke (?:finde|huske|se)|leder efter|ved ikke|er i tvivl om))/
/** "Formanden spørger, hvor mange …", "Kan du minde mig om, hvem …", "Jeg vil bare høre, om …": whoever it is who wants to know, and a question behind it. */
const asksWithin =
  / (?:spørger|spurgte|spurgt|vide|høre|se|huske|gennemskue|minde (?:mig|os) (?:på|om)|finde ud af|tvivl om|sige|fortælle|oplyse|bekræfte)(?: (?:mig|os|lige|til|jer|dig)){0,2} (?:hvem|hvad|hvor|hvornår|hvordan|hvilke[nt]?|om (?:vi|vores|det|der|mødet|alle|nogen)) /
/** "Kan du sende listen rundt til alle?": an order to tell others, and no question. */
const toOthers =
  / (?:send|sende|giv|give|skriv|skrive|sig|sige) (?:[^ ]{1,20} ){0,5}(?:ud|rundt|videre|afsted|til (?:alle|netværket|dem|kommunerne|deltagerne|medlemmerne|samtlige)) /
const dateIsSet =
  /(?: er der (?:[^ ]{1,12} ){0,3}?(?:dato|datoer)| (?:har|kender) (?:i|du|vi) (?:[^ ]{1,12} ){0,3}?(?:dato|datoen)| er datoen) (?:[^ ]{1,12} ){0,3}?(?:på|for|til) (?:(?:det|vores) )?(?:næste|kommende|[^ ]{3,8}ets) (?:erfa-?)?møde(?:t)? /
const when =
  / (?:hvornår|hvilken dag|hvilken dato|hvad dag|hvad dato|hvad tid|klokken hvad|hvad klokken|hvad for en dag|hvilket tidspunkt) /
const whoOrWhat = / (?:hvem|hvilke|hvilken|hvad|hvor mange|er der|har der|kommer der|er det|har (?:i|vi|du)|har alle) /
const toSee = / (?:send|sende|se|læse|vise|få|give|vide|deltagerliste\S*|oversigt|liste|listen) /
const planning = / planlægningsmød\S* /
const minutes = / (?:[^ ]{0,12}referat\S*) /
const comments = / (?:bemærkning|bemærkninger|bemærkningerne|kommentar|kommentarer|kommentarerne|rettelse|rettelser|rettelserne) /
const comes =
  / (?:kommer|deltager|deltage|deltagere|deltagerne|deltagerliste|deltagerlisten|afbud|meldt fra|melder fra|tilmeldt|tilmeldte|tilmeldinger|møder op|dukker op|regner) /
const answers =
  / (?:svaret|svar|tilbagemelding|tilbagemeldinger|melde(?:t)? tilbage|meldt (?:[^ ]{1,10} )?ind|reageret|tilbage om|mangler|ingenting) /
/** Of a role, whatever is asked about it. */
export const roles =
  / (?:mødeleder|mødelederen|mødeledere|referent|referenten|ordstyrer|(?:skriver|skrive|tager|tage|fører) (?:[^ ]{1,8} )?referat(?:et)?|leder (?:[^ ]{1,8} )?mødet|lede mødet|står for (?:[^ ]{1,8} )?(?:mødet|referatet|mødeledelsen)|mødeledelsen) /
/** "Hvilke punkter der er meldt ind": what has come in, and not from whom. */
const whichItems = / (?:hvilke|hvor mange|hvad for) (?:nye |andre |flere |gode )?(?:punkter|emner) /
const items = / (?:punkter|punkterne|punktliste\S*|emner|emnerne) /
const call =
  / (?:punktindkaldelse\S*|indkaldelse\S*|(?:mail|mailen|brev|brevet) om punkter|(?:beder|spørger) (?:vi |i |du )?(?:[^ ]{1,12} ){0,2}om punkter) /
const everybody = '(?:kommunerne|medlemmerne|netværket|alle|folk|deltagerne|de andre|de øvrige|de|dem)'
/** "Hvornår får kommunerne besked om mødet?", "hvornår hører alle om …" */
const hearsOf = new RegExp(
  ` (?:får|hører|fået|ved|informeres|orienteres|underrettes|adviseres|inviteres|indkaldes) (?:[^ ]{1,12} ){0,2}?${everybody} | ${everybody} (?:[^ ]{1,12} ){0,2}(?:besked|at vide|hører|indkaldt|inviteret|invitation|invitationen|kalenderinvitation\\S*) | (?:skriver|sender|melder|giver) (?:vi|du|i) (?:[^ ]{1,12} ){0,3}(?:ud|rundt|besked|til ${everybody}) (?:[^ ]{1,12} ){0,4}(?:mødet|møde|oktobermødet|datoen) `,
)
const calendarEntry =
  / (?:kalenderinvitation\S*|kalenderaftale\S*|kalenderbooking\S*|save the date|mødeinvitation\S*|reservation i kalenderen) /
const toEverybody = / (?:til (?:alle|kommunerne|medlemmerne|netværket|deltagerne)|alle|rundt|ud) /
const deadline = / (?:frist|fristen|deadline|deadlinen|senest|sidste (?:dag|frist|chance)) /
const where = / (?:link|linket|mødelink|mødelinket|teams-link|teamslink|teams-linket|lokale|lokalet|sted|adresse|adressen) /
/** The address of something else than the meeting. */
const ofPaper =
  / (?:præsentation\S*|slides|oplæg\S*|optagelse\S*|materiale\S*|bilag\S*|notat\S*|side\S*|\p{L}*referat\S*|dagsorden\S*|mail\S*) /u
const ofMeeting = / (?:møde|mødet|mødes|ses|erfa-møde|erfa-mødet) /
const whereToBe =
  / hvor (?:[^ ]{1,20} ){0,5}?(?:skal (?:vi|jeg|man)|(?:vi|jeg|man) skal) (?:[^ ]{1,12} ){0,2}?(?:være|mødes|møde|møde op|møde frem|hen|komme hen)(?: (?:til|i|på|den|d) .*)? $/
/** "Hvad tid begynder vi?", "Hvornår er vi færdige?": the hours of the meeting. */
const itsHours =
  / (?:begynder|starter|slutter|holder|går) (?:det|vi|mødet|i) | (?:vi|mødet|det) (?:begynder|starter|slutter|går i gang) | (?:er|regner) (?:vi|mødet|i) (?:[^ ]{1,12} ){0,3}(?:færdige?|slut|forbi|ude) /
/** "Hvornår er vi på?", "hvornår på dagen vores punkt kommer på" */
const isOn =
  / (?:er|kommer|skal|bliver|går|ligger) (?:vi|jeg|vores punkt|mit punkt|p-\d+) (?:[^ ]{1,14} ){0,3}?på | (?:vi|jeg|vores punkt|mit punkt|p-\d+) (?:[^ ]{1,14} ){0,2}?(?:er|kommer|skal|bliver|ligger) (?:[^ ]{1,14} ){0,2}?på | (?:kommer|er|bliver) det (?:vores|min|mit) tur /
/** Sent in, or to be there, by the day that is asked for. */
const sentIn =
  / (?:sende|sendt|sender|melde|meldt|melder|være inde|være hos|aflever\S*|indsende\S*|have (?:dem|dem inde|punkter|punkterne)) /
const done = / (?:godkendt|endeligt|endelig|færdigt|færdig|klar|kommet|sendt|afleveret|ude|rundt|i hus) /

interface Kind {
  readonly fact: FactAsked
  readonly is: (folded: string, about: string) => boolean
}

/** What is asked for, the more special before the more general. `about`: the sentence with those before it, where a thing may be named. */
const kinds: readonly Kind[] = [
  {
    fact: 'template',
    // "Kan du sende skabelonen igen?" wants the file, and not where it went.
    is: (folded, about) =>
      / skabelon\S* /.test(folded) && !/ igen /.test(folded) && /(?:referat|referent| skrive| skriver)/.test(about),
  },
  { fact: 'decision-log', is: folded => / (?:beslutningslog\S*|beslutningsreferat\S*|beslutningsliste\S*) /.test(folded) },
  {
    fact: 'decisions',
    is: folded =>
      / (?:hvad|hvilke|hvordan) /.test(folded) &&
      / (?:besluttet|besluttede|beslutning|beslutninger|enige om|aftalt|aftalte|vedtaget|vedtog|frem til|konklusionen|landede) /.test(
        folded,
      ),
  },
  {
    fact: 'cancelled',
    is: folded =>
      / (?:besked|hørt|at vide|orienteret|underrettet|informeret) /.test(folded) &&
      / (?:aflyst|aflysning\S*|aflyses) /.test(folded),
  },
  {
    fact: 'planning',
    is: (folded, about) =>
      planning.test(about) &&
      (when.test(folded) || / (?:inviteret|inviterede|indkaldt|deltager|er med|skal med|kommer) /.test(folded)) &&
      / (?:hvornår|hvem|hvilken|hvad|hvor|hvilke) /.test(folded),
  },
  {
    fact: 'planning',
    // "Hvem er med til planlægningsmødet? Og er det på Teams?"
    is: (folded, about) =>
      planning.test(about) &&
      !/ (?:erfa-mødet|selve mødet|næste møde) /.test(folded) &&
      (/ (?:fysisk|online|virtuelt|teams|zoom) /.test(folded) ||
        / hvor (?:er|holdes|holder|foregår|bliver|skal|ligger) /.test(folded)),
  },
  {
    // The municipalities hear of a meeting when they are asked for items.
    fact: 'call-for-items',
    is: folded => (when.test(folded) && hearsOf.test(folded)) || (calendarEntry.test(folded) && toEverybody.test(folded)),
  },
  {
    fact: 'attendance',
    is: folded =>
      / hvor mange (?:[^ ]{1,12} ){0,4}?(?:bliver|er|skal|regner|tæller|ender|står) /.test(folded) &&
      / (?:bliver|er|ender|tæller|står) (?:vi|i|det|der) |(?:vi|i|der) (?:[^ ]{1,12} ){0,3}(?:bliver|er|ender|tæller|kommer) /.test(
        folded,
      ) &&
      !items.test(folded) &&
      !comments.test(folded) &&
      !/ (?:kommuner|møder|gange|minutter|sider|timer|stemmer) /.test(folded),
  },
  {
    fact: 'attendance',
    is: (folded, about) =>
      comes.test(folded) &&
      !(planning.test(folded) || comments.test(folded) || items.test(folded)) &&
      / (?:hvem|hvor mange|hvilke|deltagerliste\S*|tilmeldte|afbud|liste|listen) /.test(folded) &&
      !(minutes.test(about) && / (?:bemærkninger|godkendt) /.test(about)),
  },
  {
    fact: 'comments-due',
    is: (folded, about) =>
      (deadline.test(folded) || / hvor (?:lang tid|længe) (?:har|er der|kan) /.test(folded)) && comments.test(about),
  },
  {
    fact: 'comments',
    is: (folded, about) =>
      (comments.test(folded) &&
        !deadline.test(folded) &&
        (whoOrWhat.test(folded) || toSee.test(folded) || / nogen /.test(folded))) ||
      (/ hvem /.test(folded) && answers.test(folded) && minutes.test(about)),
  },
  {
    fact: 'own-items',
    is: folded => (when.test(folded) || / hvor (?:sent|tidligt|på dagen) /.test(folded)) && isOn.test(folded),
  },
  {
    fact: 'own-items',
    is: (folded, about) =>
      / (?:vores|vort|mit|mine) (?:[^ ]{1,20} ){0,3}?(?:punkt|punktet|punkter|emne|emner) /.test(about) &&
      / (?:kommer|kom|kommet|står|er|blev|bliver) (?:[^ ]{1,20} ){0,4}(?:på|med|igen|overført|flyttet|videre|udskudt|faldet) /.test(
        folded,
      ) &&
      !/ (?:kan|kunne|må|skal|bør|ønsker|ønske) (?:vi|jeg|det|den|vores|mit) (?:[^ ]{1,20} ){0,4}(?:komme|på|med|have|få|flyttes|med) /.test(
        folded.split(' eller ')[0] ?? '',
      ),
  },
  {
    fact: 'items',
    is: folded =>
      / (?:hvordan|hvad|hvilke) (?:[^ ]{1,20} ){0,4}?dagsorden\S* /.test(folded) &&
      / (?:ser|tegner|står|stå|se|er|kommer|bliver|ligger) (?:[^ ]{1,20} ){0,6}?(?:ud|sig|på|over) /.test(folded) &&
      !when.test(folded),
  },
  {
    fact: 'items',
    is: folded =>
      items.test(folded) &&
      / (?:hvilke|hvor mange|er der|hvad|send|sende|se|liste|listen|oversigt|punktliste\S*) /.test(folded) &&
      (!answers.test(folded) || whichItems.test(folded)) &&
      !deadline.test(folded) &&
      !(when.test(folded) || / hvor (?:længe|sent) /.test(folded)),
  },
  {
    fact: 'answers',
    is: folded =>
      (/ (?:hvem|hvilke kommuner|hvor mange|hvilke) /.test(folded) &&
        answers.test(folded) &&
        !whichItems.test(folded) &&
        !minutes.test(folded) &&
        !comments.test(folded)) ||
      / hvem (?:[^ ]{1,12} ){0,3}(?:skrevet|meldt|sagt) (?:[^ ]{1,12} ){0,4}(?:ingenting|ikke noget|ingen punkter|intet) /.test(
        folded,
      ),
  },
  {
    fact: 'roles',
    // "Og hvem har det til efteråret?" behind "Hvem er mødeleder …?"
    is: (folded, about) =>
      roles.test(about) &&
      / hvem (?:har|tager|får|er) (?:(?:så|nu) )?(?:det|den|dem|begge|rollerne|tjansen|opgaven|turen) /.test(folded),
  },
  {
    fact: 'roles',
    is: folded => roles.test(folded) && / (?:hvem|hvilken|hvilke|er det|er (?:[^ ]{3,20} )) /.test(folded) && !when.test(folded),
  },
  {
    fact: 'items-due',
    is: (folded, about) =>
      (deadline.test(folded) &&
        (when.test(folded) || / hvad (?:er|var|bliver) /.test(folded)) &&
        (items.test(about) || !minutes.test(about))) ||
      ((when.test(folded) || / hvor (?:længe|sent) /.test(folded)) && items.test(about) && sentIn.test(folded)),
  },
  { fact: 'call-for-items', is: folded => when.test(folded) && call.test(folded) },
  {
    fact: 'agenda-due',
    // "Er dagsordenen sendt ud?" is answered by the day on which it was, or will be.
    is: folded =>
      / (?:dagsorden|dagsordenen) /.test(folded) &&
      (when.test(folded) || (/ (?:er|har|bliver|kommer|blev|skulle) /.test(folded) && done.test(folded) && !toSee.test(folded))),
  },
  {
    fact: 'minutes',
    is: (folded, about) =>
      minutes.test(about) &&
      !comments.test(folded) &&
      !/ afbud /.test(folded) &&
      // Below minutes "hvornår er det nu, mødet er?" asks for the meeting all the same.
      (minutes.test(folded) || !ofMeeting.test(folded)) &&
      // When it is to be written is asked by whoever writes it, and nothing that has come in says so.
      !/ (?:skal|senest|aflever\S*|frist\S*) /.test(folded) &&
      ((when.test(folded) && / (?:referat\S*|det|vi) /.test(folded)) || done.test(folded)) &&
      (when.test(folded) || / (?:er|bliver|har|kommer|mangler) /.test(folded)),
  },
  {
    fact: 'meeting',
    is: (folded, about) =>
      where.test(folded) &&
      !ofPaper.test(folded) &&
      !planning.test(about) &&
      / (?:hvor|hvad|send|sende|finde|hvilket) /.test(folded),
  },
  {
    fact: 'meeting',
    is: folded =>
      (whereToBe.test(folded) ||
        (when.test(folded) && itsHours.test(folded) && !ofPaper.test(folded) && !/ (?:punkt\S*|frist\S*) /.test(folded)) ||
        ((when.test(folded) || / hvor (?:er|holder|holdes|skal|foregår|mødes|ligger) /.test(folded)) &&
          / (?:møde|mødet|møder|mødes|erfa-møde|erfa-mødet|[^ ]{3,12}mødet|ses) /.test(folded))) &&
      !planning.test(folded),
  },
  {
    fact: 'meeting',
    // "Er der kommet dato på næste møde?", "Er datoen for næste møde på plads?"
    is: (folded, about) =>
      dateIsSet.test(folded) && !planning.test(about) && !/ (?:byt\S*|anden|ny|andre|ændre\S*) /.test(folded),
  },
  {
    fact: 'meeting',
    // "Kan vi holde det på Teams?" wishes; "…, eller skal vi mødes fysisk?" is the other half of a question.
    is: (folded, about) =>
      (/ (?:på|over|via) (?:teams|zoom) | (?:fysisk|online|virtuelt|hybrid|hybridt) /.test(folded) ||
        / (?:hvor (?:længe|lang tid)) (?:[^ ]{1,20} ){0,6}?(?:varer|vare|tager|mødes|sat) /.test(folded)) &&
      / (?:møde|mødet|mødes|erfa-møde|erfa-mødet|[^ ]{3,12}mødet|ses|er det|bliver det|varer) /.test(folded) &&
      !/ (?:kan|kunne|må|bør|skal|vil|gider) (?:vi|jeg|mødet|man|du|i|det) (?!sige|fortælle|oplyse|minde|bekræfte)/.test(
        folded.split(' eller ')[0] ?? '',
      ) &&
      !planning.test(about) &&
      !items.test(folded),
  },
  {
    fact: 'status',
    is: folded =>
      / (?:sket noget|noget nyt|nyt siden|noget (?:jeg|vi) (?:skal|bør|burde) vide|hvordan (?:går|ser|står) det|hvor langt er (?:vi|i|du)) /.test(
        folded,
      ),
  },
]

/** "Hvor mange punkter plejer der at være?", "Hvad sker der, hvis …?": of how things go, and of no meeting. */
const ofCustom = / (?:plejer|plejede|normalt|hvis|hvorfor) /

/** A sentence asks two things: "Hvornår ligger planlægningsmødet, og hvem er inviteret?" */
const clausesOf = (sentence: string): readonly string[] =>
  sentence.split(
    /,? (?:og|samt|eller) (?=(?:så )?(?:hvem|hvornår|hvor|hvad|hvilke[nt]?|er|har|venter)(?!\p{L}))|, (?=(?:hvem|hvornår|hvor mange|hvilke[nt]?)(?!\p{L}))/u,
  )

/** What a sentence asks to be told. `before`: what stands before it, where a thing may be named. */
export const factsIn = (sentence: string, before: string): readonly FactAsked[] => {
  const folded = fold(sentence)
  const isToOthers = toOthers.test(folded) && !calendarEntry.test(folded)
  if (!(asks(sentence) || wantsTold.test(folded) || asksWithin.test(folded)) || isToOthers || ofCustom.test(folded)) return []
  const clauses = clausesOf(sentence)
  return clauses.flatMap((clause, at) => {
    const own = fold(clause)
    const about = fold(`${before} ${clauses.slice(0, at + 1).join(' ')}`)
    const found = kinds.find(each => each.is(own, about))
    if (found === undefined) return []
    // When it is on stands on the agenda.
    if (found.fact === 'own-items' && isOn.test(own) && when.test(own)) return ['own-items', 'agenda-due']
    // "Hvad er der kommet ind af punkter og afbud?"
    return found.fact === 'items' && / (?:afbud|tilmeldinger|tilmeldte|deltagere|hvem der kommer) /.test(own)
      ? ['items', 'attendance']
      : [found.fact]
  })
}
