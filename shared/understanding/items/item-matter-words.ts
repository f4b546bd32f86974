import { set } from '../language/text.ts'

/** Who, whether, when and how much: what a sentence says before it comes to its matter, and what names none. */
export const around = set(
  `vi jeg os mig i jer du dig man der det den de dette disse her han hun ham hende dem nogen nogle noget alle andre begge selv som
   vil ville kan kunne må måtte skal skulle bør burde har havde er var bliver blev være været får fik få fået haft have gør gjorde
   gerne også godt lige dog faktisk rigtig meget virkelig helst evt eventuelt hermed kun egentlig desuden igen da jo så ikke nok bare blot sammen nu altså måske derfor derudover
   alligevel mangler mangle savner hellere helst endelig snart stadig lidt mere en et ét del internt hos herhjemme allerede ellers hurtigt åbent kort lille nyt ny nye ekstra ja nej men og at om på til med i af fra for ved ind op ud ned frem hen
   min mit mine vores din dit jeres sig kommet kommer kom tanke enige enig gang gangen mødet møde møder dagsordenen dagsorden programmet listen netværket gruppen fællesskab udefra
   tid tiden plads mulighed muligt januar februar marts april maj juni juli august september oktober november december halv hel halvt trekvart ca cirka omkring forår efterår
   interessant relevant god gode godt fint rart nyttigt oplagt spændende smart idé ide lyst interesse behov stemning næste hej hov ups åh nå videre`,
)
/** What people do with a matter, or want done with it. */
export const acts = set(
  `drøfte drøftet drøfter drøftes diskutere diskuteret diskuterer debattere vende vendt vender tale talt taler snakke snakket snakker høre hørt hører vide fortælle fortalt fortæller orientere orienterer orienteret
   vise viser vist se ser set kigge kigget kigger gennemgå gennemgår gennemgået behandle behandlet evalueret følge dele delt deler præsentere præsenteret præsenterer demonstrere informere spørge spørger bringe bruge afsætte reservere holde holder byde byder bidrage tilbyde tilbyder
   tage taget tager sætte sat sætter lægge lagt få melde melder meldt sende sender sendt skrive komme tages sættes beslutte vedtage aftale godkende
   tilføje tilføjet handler drejer ønsker ønske foreslår foreslå beder bede bedt spurgt spørger synes mener tænker tænke tror håber efterlyser indstiller anmoder siger sagt undersøge undersøgt afklare afklaret nævne nævnte nævnt lave laver lavet`,
)
/** What stands for a matter, until it is named. */
export const things = set(
  `punkt punktet punkter emne emner indlæg oplæg oplægget snak drøftelse dialog debat runde beslutning orientering besked svar ønske forslag spørgsmål input indspark ting rettelse hjælp hjælpen`,
)
/** "5 min om skabelonen" wants it, too. */
export const lengths = set('min minut minutter time timer kvarter')
/** Behind these a name may begin. */
export const opens = set('om vedr vedrørende omkring angående af på til med ved et en ét')
/** Transitive: the name is what it is done with. */
export const takesName = set(
  `drøfte drøftet drøfter diskutere diskuteret diskuterer debattere vende vendt vender høre hørt vise viser se gennemgå gennemgår gennemgået behandle behandlet lave laver lavet dele præsentere demonstrere sætte sat få have tage taget tager
   beslutte vedtage aftale godkende undersøge afklare afklaret foreslår foreslå ønsker efterlyser sender lægge bringe vide`,
)
export const wishing = set('gerne vil ville kan kunne må')
export const modals = set('vil kan kunne må skal skulle bør burde at')
/** What belongs to a name in front of it: "den nye formular", "vores erfaringer". */
export const ofName = set('den det de disse vores mine min mit nye ny nyt lille kort god gode godt')
/** Whose boss or team it is. */
export const owners = set('min vores mine mit')
/** A name in front of a wish: "Struer melder sig", "Søren fra Favrskov har bedt os". */
export const wants = set('vil ville foreslår ønsker melder synes har kunne kan indstiller beder siger mener skriver tilbyder')
