import { fold } from '../language/text.ts'

/** "P-12", "Vedr. P-12", "En lille rettelse til P-12" above a colon: of which item the rest is. */
export const heading =
  /^(?:(?:(?:(?:her er|hermed|kun|lige|og|så|jeg har|vi har) ){0,2}(?:en|et|lige|et par|to|tre|nogle) (?:\p{L}{2,12} )?)?(?:rettelse|ændring|justering|tilføjelse|præcisering|opdatering|ting|ønske)(?:r|er)? )?(?:(?:vedr\.?|vedrørende|til|angående|om|i|af|ved) )?(?:punkt )?(P-\d{1,3})(?: ?\([^()]{1,40}\))?$/iu

/** "Byt lige om på tiderne:", "To rettelser fra os:" */
export const announces =
  /^ (?:(?:vil|kan|gider) (?:i|du) )?(?:lige |venligst )?(?:byt|bytte|ret|rette|ændr|ændre|juster|justere) (?:[^ ]{1,12} ){0,3}(?:tiderne|længderne|rækkefølgen|titlerne|overskrifterne|punkterne|følgende|det her|dette) $|^ (?:(?:her er|hermed|jeg har|vi har|der er) )?(?:en|et par|to|tre|nogle|lidt|følgende) (?:(?:små|lille|hurtige) )?(?:rettelse|ændring|justering|ønske|præcisering)(?:r|er)?(?: [^ ]{1,15}){0,5} $/

/** What a reason may not be, since it would be lost: who comes or has a role, one item more, a file, a length. */
export const tellsNews =
  / (?:afbud|deltager|deltage|kommer|komme|forhindret|fraværende|mødeleder|referent|referat|bilag|slides|vedhæftet|nyt punkt|punkt til|skal|bør|ikke) |\d/

/** Whether words are about the title of an item. */
export const speaksOfTitle = (words: string): boolean => / (?:titlen|overskriften|navnet) /.test(fold(words))

/** Whether words are about the text of an item, and not about its title. */
export const speaksOfText = (words: string): boolean => / (?:teksten|beskrivelsen) /.test(fold(words)) && !speaksOfTitle(words)
