import { fold, set, wordsOf } from '../../language/text.ts'
import { fillers } from '../../language/vocabulary.ts'
import { isTalk } from '../item-talk.ts'

// The closed classes of words by which a clause about an item is known: what calls the title, what calls the text, what takes away, adds and replaces. Everything else in a clause is either a
// value or somebody's own word, and how many of those stand there says whether the clause is about a field at all.

/** What calls the title. */
export const ofTitle = / (?:titel|titlen|titelen|overskrift|overskriften|navnet|rubrikken) /
/** What calls the text or a part of it. */
export const ofText =
  / (?:tekst|teksten|punktteksten|beskrivelse|beskrivelsen|brødtekst|brødteksten|forklaring|forklaringen|uddybning|uddybningen|sætning|sætningen|linje|linjen|linie|linien|afsnit|afsnittet|formulering|formuleringen|ordlyd|ordlyden|passus|passussen) /
/** That something is written or stands. */
export const ofWriting =
  / (?:skriv|skrive|skrives|skrevet|stå|stået|lyde|lyder|formuler|formuleres|indsæt|indsætte|indsættes|indsat|tilføj|tilføje|tilføjes|tilføjet|føj|føje|suppler|supplere|suppleres) /
/** That it goes. */
export const takesAway =
  / (?:slet|slette|slettes|slettet|fjern|fjerne|fjernes|fjernet|stryg|stryge|stryges|strøget|drop|droppe|droppes|skip|skippe|udelad|udelade|udelades|undvære|undværes|udgå|udgår|væk|skrot|skrotte|kassér|kasser) /
/** That it comes to what is there. */
export const adds =
  / (?:tilføj|tilføje|tilføjes|tilføjet|føj|føje|føjes|suppler|supplere|suppleres|indsæt|indsætte|indsættes|også|desuden|ekstra|mere|nederst|udvid|udvide|udvides|til sidst|oveni|forlængelse) /
/** That it takes the place of what is there. */
export const replaces =
  / (?:skift|skifte|skiftes|skiftet|udskift|udskifte|udskiftes|erstat|erstatte|erstattes|byt|bytte|byttes|ændr|ændre|ændres|ændret|ret|rette|rettes|rettet|omformuler|omformuleres|i stedet|hellere|ny|nye|lyde|være|blive) /
/** "Den her", "følgende": points at what stands behind. */
export const pointsOn = / (?:her|følgende|nedenstående|denne|dette|således|sådan) /

/** Words that may stand in a clause about an item and are nobody's matter, beside those of `fillers` and `isTalk`. */
const small = set(
  `hellere gerne bare lige godt nok vist altså jo egentlig faktisk simpelthen nu så da igen alligevel stedet gengæld omvendt ligeledes samt fortsat stadig stadigvæk selv først sidst endelig
   lyde hedde hedder kalde kaldes kald ændre ændr ændres ændret rette ret rettes rettet rettelse rettelser ændring ændringer skifte skift skru skrue sæt sætte sættes sænk hæv forkort forkorte forlæng forlænge skær ned op
   realistisk passende rigeligt rigelig fint fin ok okay synes tror tænker mener foreslår beder bede venligst ønsker ønske stå står stod skrive skriv noter noteret husk blive bliver bør burde skulle skulde kunne ville ku måtte
   gør gøre lav lave giv give få får fik had have kræver tager tage bruge bruger vare varer nøjes klare klarer holder holde række rækker holdes
   dagen mødet dagsordenen punktet punkt punkterne tid tiden længde længden varighed minutter min minut kvarter time timer halv halvanden som ud ind ved hos mod før efter både hverken enten eller og men samt end
   mere mindre længere kortere meget lidt for ikke ingen intet kun alene udelukkende mest hele alt alle begge to det den de der dette denne dem han hun ham hende vedkommende sig selv vores mit min mine jeres
   første anden andet tredje sidste nr nummer hov nej ja jo hej tak ups næsten okay sorry undskyld beklager desværre bedes skal må kan vil er var bliver blev i vi jeg du jer os mig man
   enige enig enighed aftalt aftale aftalte blevet lovet talt sagt vores kære skøn skønt dejligt super fx eksempelvis herfra alligevel
   brug behov plads nødvendigt muligt muligvis mulighed evt ca cirka højst maks max mindst endda dog desuden derudover udover også ligesom virkelig rigtigt rigtig forkert fejl hellere ren rent kort korte type typen art arten`,
)

/** Whether a word is one of those: it says nothing of a matter. */
export const isSmall = (word: string): boolean => small.has(word) || fillers.has(word) || isTalk(word) || /^\d+½?$|^½$/.test(word)

/** The words that are somebody's own. */
export const ownWordsIn = (words: string): readonly string[] => wordsOf(fold(words)).filter(word => !isSmall(word))

/** "Det skal …", "Kan vi …", "Sæt …", "Må gerne …": a clause whose subject is what stands there, or those who write and read. */
export const opensPlainly =
  /^(?:(?:og|men|så|at|samt|for|da|ja|nej|hov|ups|dog|også|desuden|derudover|til gengæld|ellers|i øvrigt|bare|lige|gerne|måske|helst|nu|altså|endelig)[ ,]+){0,4}(?:det|den|dem|de|der|dette|punktet|begge|alle|vi|jeg|i|du|man|mit|vores|hele|resten|p-\d{1,3}|er|var|skal|må|kan|kunne|vil|ville|bør|burde|gider|lad|gør|gøre|sæt|sætte|giv|skriv|skru|ret|ændr|skift|kald|døb|omdøb|hedder|hedde|hold|nøjes|regn|afsæt|skær|forkort|forlæng|udvid|sænk|hæv|lav|tag|tilføj|føj|indsæt|noter|notér|slet|fjern|stryg|drop|udelad|husk|erstat|udskift|til|som|kun|på|ned|op|med|uden|v\/|ved|tiden|længden|varigheden|typen|formen|titlen|overskriften|teksten|beskrivelsen|oplægsholder(?:en)?|få|have|være|blive|brug|hellere|ikke|ren|rent|mest|en|et|halv|halvanden|ca|max|maks|højst|mindst)(?![\p{L}\d-])/iu
