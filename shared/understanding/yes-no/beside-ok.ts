// What may stand beside an ok to what waits, and what may not (`ok-and-more.ts`).

/** What it hangs on, and what comes first. */
const first =
  'hvis|medmindre|såfremt|forudsat|forudsætning[^ ]*|betinge[^ ]*|først|inden|indtil|før|når|så snart|vente?|venter|afvent[^ ]*'
export const hangs = new RegExp(` (?:${first}) `)
export const awaits = new RegExp(` (?:${first}|ret|rettes|rettet|ændres|ændret|flyttes|udgår|ud|næste gang) `)
/** What puts it off, or leaves something out. */
export const limits =
  / (?:hold|stop|først|inden|indtil|før|når|endnu|senere|i morgen|ellers|på nær|eller|i stedet|istedet|hellere|helst|forbehold|usik[^ ]*|sikker på|næste gang|nej|hov|ups|overvejer|lige nu ikke) /
/** What a paper is made of, and what is done to one. */
export const ofPaper =
  / (?:punkt|punktet|punkterne|pkt|titel|titlen|overskrift[^ ]*|fremlæg[^ ]*|minut[^ ]*|beslutning[^ ]*|log|loggen|bilag[^ ]*|fil|filen|link[^ ]*|rettelse[^ ]*|bemærkning[^ ]*|kommentar[^ ]*|ændring[^ ]*|rækkefølge[^ ]*|pause[^ ]*|hedder|hed|staves|står|stå|udgår|udgik|afbud|dato[^ ]*|tidspunkt[^ ]*|klokken|kl|sted|stedet|lokale[^ ]*|adresse[^ ]*|teams|referent[^ ]*|mødeleder[^ ]*|ordstyrer[^ ]*|ret|rette[^ ]*|ændre[^ ]*|ændret|flytte[^ ]*|rykkes?|rykket|slette[^ ]*|tilføje[^ ]*|læser|ser på|kigger|kigge|læse|tjekke[^ ]*|gennemgår|godkender|vender|melder|svarer|siger|skriver|sender?|sendes|udsendes?|navn[^ ]*|efternavn[^ ]*|stavet|tallet|linje[^ ]*|afsnit[^ ]*|sætning[^ ]*|formulering[^ ]*|resten(?! af )) /
/** What the writer may say of himself and deny, wish or hang on something: none of it is of reading or judging a paper. */
export const ofOneself = / (?:jeg|vi|man|mig|undertegnede) /
export const judges =
  / (?:læs[^ ]*|set|se|kigge[^ ]*|nået|nåede|nå|talt|snakket|spurgt|aftalt|hørt|svar|færdig[^ ]*|enig[^ ]*|tvivl|u?sik[^ ]*|godkend[^ ]*|ok|tilfreds|forstå[^ ]*|glemt|glemte|overset|mangler|manglede|fejl|forkert[^ ]*|dagsorden[^ ]*|referat[^ ]*|udkast[^ ]*|den|dem|imod|mener|synes|tror|tænkt mig|vil|ville|gerne|skulle|ønsker|foreslår|komme|deltage|deltager|kommer|er med|være med) /
/** "…, hvis nogen ringer", "hvis du mangler noget": of the day, and not of the yes. */
export const ifAnybody =
  /(?: (?:ring|skriv|råb)(?: [^ ]{1,12}){0,4})? hvis (?:nogen|folk|de andre|du|i|der er) (?:[^ ]{1,12} ){1,5}/
export const good =
  / (?:godt?|gode|bedre|bedste|fint?|fine|flot|flotte|perfekt|super|dejligt?|dejlige|rart?|rare|skønt?|skønne|herligt?|hyggeligt?|glade?|glæder|lettet|stolt|imponerende|imponeret|klart?|tydeligt?|overskueligt?|velskrevet|grundigt?|dækkende|præcist?|skarpt?|smart|nemt|ros|tak|takker|elsker|sjovt?|spændende) /
/** "Godt set, at …", "glad for, at …", "flot, især det om …": what is praised is as it is. */
export const complement = / (?:at|fordi|som|der|især|særligt|når|hvordan|så) .*$/
/** The paper itself, or what was written of it. */
export const pointsAtIt = / (?:den|det|dem|denne|dette|her|heri|teksten|tallene|formulering[^ ]*) /
/** What is no condition, and no good word either. */
export const regrets =
  / (?:beklager|undskyld|ikke (?:er )?tilfredse?|hold|langt|snakkes|mavefornemmelse|desværre|dårlig[^ ]*|sur|sure|imod|søvn|sover?|sovet|sove|halv[^ ]*|kun|rod|galt|skævt|forkert[^ ]*|utilfreds[^ ]*|god tid|troede|troet|trykke[^ ]*|fortryde[^ ]*|bange|bekymre[^ ]*|nervøs[^ ]*) /
