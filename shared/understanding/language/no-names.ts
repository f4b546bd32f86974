import { set } from './text.ts'

/**
 * Words that a sentence may open with, and so write with a capital, and that are nobody's name: who stands for somebody, how many, when, how, and what is done. Whoever is called
 * "Else", "Mai", "Per" or "Bo" is not among them.
 */
const smallWords = set(
  `jeg du han hun den det vi i de mig dig ham hende os jer dem sig man min mit mine din dit dine vores jeres deres hans hendes sin sit denne dette disse her der hvem hvad hvilken hvilke hvornår hvor hvordan hvorfor
   ingen nogen noget nogle alle alt andre anden andet begge både hver enhver samme selv flere mange få færre enkelte resten ingenting intet hverken enten en et én ét to tre fire fem
   bare kun blot lige også ikke nu så da men og eller for fordi hvis når mens inden før efter siden først sidst derfor derefter derudover desuden ellers endelig endnu igen stadig altid aldrig ofte måske muligvis forhåbentlig
   forhåbentligt heldigvis desværre uheldigvis nok vist jo nemlig dog altså egentlig faktisk vel mon gerne godt heller hellere helst snart straks senere tidligere måtte ville skulle kunne vil skal kan må bør har havde er var bliver blev
   kommer kom deltager møder tager sender skriver håber tror synes hører høre ved siger sagde beklager undskyld tak hej hejsa kære ja nej jep ok okay fint super perfekt hov ups øv nå hermed vedrørende angående omkring ifølge jævnfør
   fra til med uden hos på af om over under ved mod mellem trods udover bortset sammen alene ligeledes samtidig som aftalt planlagt nævnt skrevet lidt meget mere mest mindst dels hele halvdelen
   i dag morgen aften formiddag eftermiddag mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april juni juli august september oktober november december
   the they she he it we you who what when where how this that these those some many both all nobody somebody everybody just only also not now then but and or if please maybe perhaps hopefully unfortunately`,
)

/** Whether a word with a capital is no name: a pronoun, a number or an adverb that opens a sentence. */
export const isNobodysName = (word: string): boolean => smallWords.has(word.toLowerCase())
