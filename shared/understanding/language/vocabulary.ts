import type { Hint } from '../situation.ts'
import { set } from './text.ts'

/**
 * The words that members use, as data. A phrase is looked for in folded text (see `fold`): lower case, single spaces, no
 * signs. New words are added here; how they are used stands elsewhere.
 */
const list = (text: string): readonly string[] => text.split('|').map(phrase => phrase.trim())

/** Words that may stand around a phrase without changing what it says. Not among them: men, dog, ikke, først, hvis. */
const smallWords = set(
  `jeg vi i du os jer mig gerne være blive det den dette denne de der her hermed er bliver har haft vil kan skal må nu så da også bare blot lige endnu gang altså jo vel
   fra til på for af med om ved at og eller en et min mit mine vores jeres vor herfra derfra side siden heller desværre helt meget fint fin fine
   godt god gode rigtig super stort flot igen alle jævnfør overfor umiddelbart nogen
   tak mange tusind venlig venligst hej kære hilsen forhånd dags dato pt
   we you us me it this that the is are be have has had will can shall now so also just yet time from to on for of with about by and or a an my our your
   very much all great good fine nice well everyone hi dear regards kind best here regarding at please thanks thank`,
)

/** What a mail of ours is about: it says nothing by itself, but "Et punkt, tak" is more than a thank-you. */
export const ourThings: ReadonlySet<string> = set(
  `kommune kommunen kommunes møde mødet møder erfa-mødet erfa netværket referat referatet referater dagsorden dagsordenen punkt punktet punkter punkterne forslag mail mailen besked
   beskeden indkaldelse indkaldelsen påmindelse påmindelsen hjælp hjælpen svar svaret arbejde indsats bekræftelse kvittering opsummering oversigt oversigten udsendelse
   udkast udkastet overblik overblikket ugeoverblik ugeoverblikket udgave materiale side point item items points meeting minutes agenda mail message`,
)

export const fillers: ReadonlySet<string> = new Set([...smallWords, ...ourThings])

/** Sayings by which somebody is only polite. */
export const courtesies = list(
  `tak | mange tak | tusind tak | tak for det | tak for mailen | på forhånd tak | selv tak | thanks | thank you | many thanks | god weekend | god weekend alle sammen | alle sammen | allesammen | god dag | hav en god dag | hav en god weekend | hav en fortsat god dag | ha en god dag | hav det godt | god påske | god jul |
   godt nytår | god sommer | god ferie | fortsat god | vi ses | ses | glæder os | glæder mig | glæder os til | glæder mig til | glæder os til at se jer | glæder mig til at se jer | ser frem til | håber alt vel | modtaget | noteret | taget til efterretning | det er noteret | set | læst |
   venlig hilsen | de bedste hilsner | bedste hilsner | med venlig hilsen | hilsen | hilsner | mvh | vh | kh | dbh | bh | regards | kind regards | best regards | sincerely | cheers |
   see you | looking forward | received | noted | have a nice | well received | jeg vender tilbage | vi vender tilbage | vender tilbage | god arbejdslyst | god tur | velkommen tilbage`,
)

export const yes = list(
  `ja | ja tak | jo | jep | jeps | yes | yep | yes please | sure | of course | selvfølgelig | naturligvis | det kan vi godt | det er ok | det er i orden | det er fint | det er rigtigt |
   det er korrekt | det passer | korrekt | i orden | ok | okay | okey | 👍 | fint | super | perfekt | enig | enige | godkendt | godkendes | godkend | go | confirmed | bekræftet | bekræftes | that is fine | fine`,
)
/** Yes to a question that begins a thing must be one of these: an "ok" may be no more than "read". */
export const clearYes = set('ja jo jep jeps yes yep sure')
export const clearNo = set('nej næ niks nix no nope')
export const no = list(
  'nej | nej tak | næ | niks | nix | nope | no | no thanks | no thank you | desværre ikke | helst ikke | ikke interesseret',
)

/** Approving something that is about to leave: an agenda, the minutes. */
export const sendIt = list(
  `ok | okay | okey | 👍 | ja | ja tak | yes | send | ok send | send den | send det | send dem | send ud | send bare | send det bare ud | send den bare ud | send det ud | send bare ud | sendes | send den ud | send it | send them | send out | udsend | distribuer | go ahead | må gerne sendes | kan sendes | må sendes | kan godt sendes |
   må gerne komme ud | må komme ud | kan komme ud | kan godt komme ud | må gerne gå ud | må gå ud | kan gå ud | kan godt gå ud | må godt gå ud | må godt komme ud |
   må gerne udsendes | kan udsendes | må udsendes | klar til udsendelse | godkendt | godkendes | godkend | godkender | approved | approve | ser godt ud | ser fint ud | ser fin ud | ser rigtig godt ud | ser rigtig fint ud |
   looks good | looks fine | fint | fin | perfekt | super | enig | det er ok | det er fint | i orden | ingen bemærkninger | ingen ændringer | no changes | no comments`,
)
export const holdIt = list(
  `vent | hold | vent lidt | vent venligst | vent med at sende | vent med den | vent med dagsordenen | ikke endnu | send ikke | send den ikke | send ikke endnu | send den ikke endnu | må ikke sendes | må ikke sendes endnu | hold den tilbage | hold igen | tilbagehold | stop udsendelsen | stop | udsæt |
   wait | hold it | hold on | not yet | do not send | do not send yet | don t send | don t send yet | please wait`,
)

/** Heard, and that is all: no answer to anything that is asked. */
export const nods = list(
  `ok | okay | okey | fint | super | perfekt | godt | 👍 | det er fint | i orden | det er i orden | ser fint ud | ser fin ud | ser godt ud | fine | great |
   looks good | looks fine`,
)

/** A promise of words that are still to come: nothing to do yet. */
export const laterWords = list(
  `vender tilbage med | kommer jeg tilbage med | kommer vi tilbage med | vender jeg tilbage med | vender vi tilbage med | vender jeg tilbage | vender vi tilbage | følger senere | det følger | vender tilbage | vender lige tilbage | melder tilbage | kommer tilbage | sender senere | skriver senere | giver lyd | ikke haft tid | ikke nået | læser det senere | kigger på det | ser på det | get back to you | come back to you`,
)
/** What may stand around them: when, and what of. */
export const aroundPromises: ReadonlySet<string> = set(
  `endnu senere snart hurtigst muligt hurtigt uge ugen næste mandag tirsdag onsdag torsdag fredag dag dage morgen eftermiddag løbet inden frist fristen når først
   læse læst lige det referatet punkt punkter bemærkninger kommentarer svar forslag kollegerne kolleger kollega leder chef vore vores os talt har fået kigget set drøftet internt med tager tage drøfter hører spørger vender
   week soon later tomorrow next monday tuesday wednesday thursday friday`,
)
/** Somebody says that he comes; nobody has to. */
export const comingWords = list(
  `jeg deltager | vi deltager | deltager | jeg kommer | vi kommer | kommer | jeg er med | vi er med | er med | jeg møder op | vi møder op | tilmeldt | tilmelder mig | hermed tilmelding | I will attend | i am coming | attending`,
)
/** The words stand somewhere else: in a file, in an earlier mail, in somebody's memory. */
export const elsewhereWords = list(
  `se mail fra | se mailen fra | se min mail | se vores mail | se tidligere mail | i går | se vedhæftede | se vedhæftet | se det vedhæftede | se vedhæftede dokument | det vedhæftede dokument | se vedlagte | vedhæftet | vedhæftede | vedlagt | i det vedhæftede | i den vedhæftede | i vedhæftede | i vedhæftet | hermed vedhæftet | se bilag | se bilaget | her er bilaget | hermed bilag | hermed bilaget | bilag vedhæftet | det samme som sidst | samme som sidst | som sidst | som aftalt | som aftalt i telefonen | jf aftale | see attached | see attachment | attached | as agreed`,
)
export const elsewhereFillers = set(
  'se rødt blåt grønt gult markeret mine vores kommentarer bemærkninger rettelser ændringer filen dokumentet fil dokument word bilag bilaget bilagene telefonen telefonisk aftale version udgave tilføjet indsat skrevet ind det den de i comments changes file',
)

/** Nothing for the agenda. */
export const nothingToAdd = list(
  `intet | intet denne gang | ingenting | ingen input | ingen indspark | ingen indlæg | ingen ønsker | 0 punkter | nul punkter | ikke noget presserende | intet presserende | ikke noget akut | ikke noget aktuelt | intet aktuelt | undlader denne gang | ikke noget | ikke noget denne gang | ingen punkter | ingen emner | ingen forslag | ikke nogen punkter | ikke punkter | ikke nogen emner | ikke nogen forslag |
   intet at melde | intet at tilføje | ikke noget at tilføje | ikke noget at melde | ikke yderligere | ikke mere | intet nyt | vi melder pas | melder pas | pas | springer over | nej | nej tak | ikke denne gang | ikke i denne omgang | hus forbi | melder hus forbi | ikke pt | ikke p t | ikke lige nu | ikke for nuværende | ikke umiddelbart | ikke noget at bidrage med | intet at bidrage med | noget at bidrage med | ikke noget at byde ind med | intet at byde ind med | ikke herfra | ikke fra os | ikke fra mig | ikke fra vores side | intet herfra | intet fra os | intet til dagsordenen |
   ikke noget til dagsordenen | ingen herfra | ingen fra os | ingen fra vores side | ingen denne gang | står over | sidder over | passer denne gang |
   nothing | nothing this time | nothing from us | not from us | not from our side | no items | no points | no item | not this time | none | nothing to add | no`,
)
/** The same in words that are said of an agenda only, and so of nothing else that was asked. */
export const nothingAtAll = list(
  `blankt | blank | nix | niks | nada | nope | et nul | nul herfra | nul fra os | ikke noget nyt | ikke noget nyt under solen | intet nyt under solen | ikke behov for noget | ikke behov for punkter | ikke behov for et punkt | ingen bider på | nøjes med at lytte | ingen bed på | ingen har budt ind | ingen bød ind | ingen har svaret | tomt | tomt herfra | intet nyt fra vestfronten | ikke noget vi brænder inde med | intet vi brænder inde med | ikke noget på hjerte | intet på hjerte | ikke noget på blokken | intet på blokken | ingenting på blokken | ingenting på hjerte |
   ikke noget at komme med | intet at komme med | ikke noget i posen | har ikke et punkt | har ikke et eneste punkt | har ikke et emne | ingen nye punkter | ingen nye emner | ikke nye punkter | ikke nogle punkter | ikke flere punkter | ingen flere punkter | ingen yderligere punkter |
   ikke kommet noget | ikke kommet noget ind | ikke kommet punkter ind | ingen der har noget | ingen har noget | ingen har punkter | ingen har meldt noget ind | ikke fået noget ind | ikke fået punkter ind | sige pas | siger pas | melde pas | melde hus forbi | siger hus forbi |
   lytter bare med | lytter blot med | lytter kun med | lytter bare | vil bare lytte | vil bare lytte med | på lytteposten | kun på lytteposten | lytteposten`,
)
export const noComments = list(
  `ingen bemærkninger | ingen bemærkning | ingen bem | ingen bemærkn | ingen komm | referatet er dækkende | er dækkende | dækkende | ingen kommentarer | ingen kommentar | ingen rettelser | ingen ændringer | ingen indvendinger | ingen indsigelser | ingen tilføjelser | ikke nogen bemærkninger | ikke bemærkninger | ikke nogen kommentarer |
   ikke kommentarer | ikke nogen rettelser | ikke rettelser | intet at bemærke | intet at tilføje | ikke noget at bemærke | ikke noget at tilføje | intet | ingen | ikke noget | ikke yderligere | ikke yderligere bemærkninger | ingen yderligere bemærkninger | ok | okay | 👍 | enig | enige | helt enig |
   kan godkende | godkender | læst og godkendt | læst og godkendes | gennemlæst og godkendt | læst uden bemærkninger | uden bemærkninger | uden kommentarer | uden rettelser | godkendt | godkendt herfra | godkendes | kan godkendes | fint referat | super | perfekt | flot | fint | fin | ser godt ud | ser fint ud | ser rigtig godt ud | ser rigtig fint ud | det er fint | i orden | nej | nej tak | næ | niks | nix | nope | vi er gode | alt godt | alt ok | alt er ok |
   no comments | no comment | no remarks | no corrections | no objections | nothing to add | no further comments | approved | looks good | looks fine | agreed | fine | no`,
)
/** What somebody writes on top whose answers stand between the lines. */
export const lookBelow = list(
  `nedenfor | nedenunder | herunder | i teksten | inde i teksten | i mailen | i referatet | med rødt | med blåt | med grønt | med fed | med kursiv | med gult | markeret | inline | below | in the text | in red | in blue`,
)
export const lookBelowWords = set(
  'se svar svarer svaret svarene mine vores bemærkning bemærkninger bemærkningerne kommentar kommentarer kommentarerne rettelse rettelser rettelserne skrevet svaret indsat tilføjet noter see answer answers comment comments remarks',
)

/** "Tak" alone: enough for "no comments" when comments were asked for, and for nothing else. */
export const thanks = list('tak | mange tak | tusind tak | tak for det | tak for referatet | thanks | thank you | many thanks')

export const withdrawItem = list(
  `træk tilbage | trækkes tilbage | trækker tilbage | træk punktet | trækker punktet | træk det tilbage | træk punktet tilbage | trækker punktet tilbage | trækker det tilbage | trækker den | trækker den tilbage | træk den | træk den tilbage | trækker vores punkt | trukket tilbage | slet | slet punktet | slet det | slettes | udgår | skal udgå | kan udgå | bortfalder | skal bortfalde | kan bortfalde | trækkes | fjern | fjern punktet | fjernes | annuller | annuller punktet | annulleres | fortryd | fortryder | tages af | skal af | tag det af | ud | drop | droppes | kan godt droppes | kan droppes | må gerne droppes | må godt droppes | kan godt slettes | kan slettes | må gerne slettes | må gerne udgå | kan godt udgå | kan godt fjernes | kan fjernes | må gerne fjernes | kan godt trækkes | dropper | dropper det | dropper vi | dropper punktet | glem det | glem punktet | skal ikke med | skal alligevel ikke med | withdraw | withdrawn | withdraw it | take off | take it off | take it off the agenda | remove it | remove | delete | cancel it | cancel the item`,
)

export const onThisAgenda = list(
  `denne | denne gang | dette møde | på denne | med på denne | med | med nu | tag det med | tag den med | kom på | på dagsordenen | med på dagsordenen | sæt det på | sæt den på | sæt på | det kommer med | kommer med | kommer med på denne | skal med | kan komme med | må komme med | kan godt komme med | må godt komme med | må gerne være med | må godt være med | må gerne komme med | this one | this meeting | this time | include it | add it`,
)
export const onNextAgenda = list(
  `næste | næste gang | næste møde | på næste | til næste | til næste gang | til næste møde | vent til næste | vent til næste møde | udskyd | udskydes | udsæt | udsættes | udskyd til næste | lad vente | lad den vente | lad det vente | må vente | kan vente | skal vente | må gerne vente | kan godt vente | vente til næste | vente til efteråret | vente til foråret | vent til efteråret | vent til foråret | til efteråret | til foråret | en anden gang | vente til en anden gang | næste dagsorden | ikke denne | ikke på denne | ikke med på denne | ikke denne gang | next | next one | next time | next meeting | the next one | postpone`,
)

/** Names of an information wish, alone or first. */
export const statusWords = list('status | oversigt | hvad mangler | hvad mangler vi | hvad mangler der | overview')
export const helpWords = list('hjælp | help | vejledning | hvordan virker det | hvordan virker du | how does it work')
export const decisionWords = list(
  'beslutningslog | beslutningsloggen | send beslutningslog | send beslutningsloggen | decision log | the decision log',
)
export const charterWords = list(
  'kommissorium | kommissoriet | send mig kommissoriet | må jeg få kommissoriet | må jeg se kommissoriet | må vi få kommissoriet | send kommissoriet | send kommissorium | charter | the charter | terms of reference',
)

/** Matters of the roster and of the ring: known, and not yet ours to carry out. They must never become an item or an apology. */
export const otherMatters = list(
  `være mødeleder | være mødeledere | være referent | være referenter | være vært | ny kontaktperson | er fratrådt | er stoppet | jeg stopper | stopper i | ikke længere ansat | ikke længere kontaktperson | ikke længere medlem | skifter job | afmeld | afmelding | afmelde | frameld | fjern mig | slet mig | mailadresse | ny mailadresse | unsubscribe`,
)

export const reissueWords = list(
  'genudsend | genudsend referatet | genudsendes | send referatet ud igen | send referatet igen | reissue | reissue the minutes | send the minutes again',
)

/** Roles of the ring that somebody says he cannot take. */
export const cannotTakeMinutes = list(
  'kan ikke være referent | kan vi ikke være referent | ikke være referent | kan ikke tage referat | kan ikke skrive referat | cannot take the minutes | cannot be minute-taker',
)
export const cannotChair = list(
  'kan ikke være mødeleder | kan vi ikke være mødeleder | ikke være mødeleder | kan ikke lede mødet | cannot chair | cannot be chair',
)

/** Three words to answer a question by (G24), and what they mean. */
export const hints: ReadonlyMap<string, Hint> = new Map<string, Hint>([
  ...list('punkt | et punkt | nyt punkt | dagsordenspunkt | punkt til dagsordenen | emne | item | agenda item').map(
    word => [word, 'item'] as const,
  ),
  ...list(
    'tilføj | tilføj det | tilføj teksten | tilføj det til punktet | det skal stå i punktet | skal stå i punktet | det hører til punktet | hører til punktet | det er til punktet | add | add it | add it to the item',
  ).map(word => [word, 'text'] as const),
  ...list('bemærkning | bemærkninger | en bemærkning | kommentar | kommentarer | rettelse | rettelser | comment | comments').map(
    word => [word, 'comment'] as const,
  ),
  ...list('afbud | et afbud | apology | apologies').map(word => [word, 'apology'] as const),
  ...list('referat | referatet | et referat | minutes').map(word => [word, 'minutes'] as const),
  ...list(
    'sekretariatet | sekretariat | til sekretariatet | giv det til sekretariatet | send det til sekretariatet | videre til sekretariatet | giv den til sekretariatet | send den til sekretariatet | send den videre | giv den videre | secretariat | to the secretariat | pass it on',
  ).map(word => [word, 'people'] as const),
])

/** Words of our letters and of our guide that no other list holds, and words that ask for something and do not say what. */
export const lone = list(
  `tørløb | generalprøve | prøvekørsel | rehearsal | rehearse | dry run | søg | search | bilag | aflys | aflyst | aflyses | aflysning | cancel | cancelled | flyt | flyttes | flytning | byt | bytte | skift |
   annullér | annuller mødet | enig | enige | ny | nyt | andet | rettelse | rettelser | ændring | ændringer | udkast | dagsordensudkast | dagsordensforslag | indmeldelse | emner | topics | topic`,
)

/** What an item's author writes about it before saying what it is. */
export const itemWords = set(
  'punkt punktet punkter punkterne dagsordenspunkt dagsordenspunkter emne emner dagsorden dagsordenen dagsordensforslag item items agenda topic',
)
export const commentWords = set(
  'bemærkning bemærkninger kommentar kommentarer rettelse rettelser rettelsesforslag indsigelse indsigelser pkt comment comments correction corrections',
)
export const minutesWords = set('referat referatet referatudkast referatudkastet mødereferat beslutningsreferat minutes')
