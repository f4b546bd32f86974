import { place, somebody } from './told-names.ts'

// Who comes in whose place, by the order of words in a folded clause with marks for the names.

/** The marks of who comes and of whose place it is; `of` null: of whoever was spoken of. `isNot`: he does not come in that place after all. */
export interface Instead {
  readonly who: string | null
  readonly of: string | null
  readonly isNot: boolean
}

const pronoun = 'han|hun|vedkommende|de'
const object = 'ham|hende|vedkommende|dem'
const few = '(?:[^ ]{1,20} ){0,4}?'
const verb =
  'kommer|deltager|møder|møde|stiller|går|træder|tager|tage|er|dækker|dække|sidder|overtager|deltage|komme|stille|repræsenterer|repræsentere|indtager|hopper|springer|vikarierer|afløser|bliver|fungerer'
const office = 'stedfortræder|suppleant|vikar|afløser|substitut|erstatning|reserve'
const W = `(?<who>${somebody})`
const of = `(?<of>${somebody}|${place}|${object})`

/** The more special before the more general. */
const forms: readonly RegExp[] = [
  // "Ikast-Brande bliver repræsenteret af Bo Lyngsø"
  new RegExp(
    ` (?:(?<of>${somebody}|${place}|${pronoun}) )?${few}repræsenter(?:et|es) (?:[^ ]{1,12} )?(?:af|ved|med|gennem) ${few}${W} `,
  ),
  // "Rikke møder for ham", "Rikke deltager i stedet for Søren", "… på vegne af …"
  new RegExp(` ${W} (?:(?:[^ ]{1,20} ){0,4}?)(?:${verb}) ${few}(?:for|i stedet for|istedet for|på vegne af|i stedet) ${of} `),
  new RegExp(` ${W} (?:[^ ]{1,12} ){0,1}?(?:i stedet for|istedet for|frem for|på vegne af) ${of} `),
  new RegExp(` ${W} ${few}(?:afløser|erstatter|vikarierer for|repræsenterer|dækker ind for|dækker for|dækker) ${of} `),
  // "… i stedet for Søren kommer Rikke"
  new RegExp(` (?:i stedet for|istedet for|på vegne af) ${of} (?:${verb}) ${few}${W} `),
  new RegExp(
    ` ${W} ${few}(?:overtager|tager|får) (?:(?<of>${somebody})|hans|hendes|deres|[^ ]{1,3}) ?(?:plads|pladsen|stol|sted) `,
  ),
  // "Søren sender Rikke Nørtoft", "hun sender sin kollega Torben Agger i stedet"
  new RegExp(
    ` (?:(?<of>${somebody}|${place}|${pronoun}) )?${few}(?:sender|sende|sendt|stiller med|lader|udpeget|udpeger) (?:i stedet )?(?:[^ ]{1,20} ){0,3}?${W} `,
  ),
  new RegExp(
    ` (?:(?<of>${somebody}|${place}|${pronoun}) )?${few}(?:har|får) (?:[^ ]{1,12} ){0,2}?(?:bedt|fået|overtalt|spurgt) (?:[^ ]{1,20} ){0,2}?${W} (?:om |til )?at (?:[^ ]{1,12} ){0,2}?(?:${verb}|træde|gå|være|dukke) `,
  ),
  new RegExp(` (?:${office})(?:en)? (?:er |bliver |hedder |for ham |for hende )?(?:[^ ]{1,12} )?${W} `),
  new RegExp(` med ${W} (?:[^ ]{1,12} )?som (?:${office}) `),
  new RegExp(` ${W} (?:[^ ]{1,12} ){0,4}?(?:som |er |bliver )(?:[^ ]{1,12} )?(?:${office})(?:en)?(?: for ${of})? `),
  // "så kommer Bo i stedet", "i hans sted møder Bo"
  new RegExp(
    ` (?:i stedet|istedet|i hans sted|i hendes sted|i deres sted|på hans vegne|på hendes vegne) (?:for det )?(?:${verb}|sender (?:[^ ]{1,12} ))?(?:[^ ]{1,12} ){0,3}?${W} `,
  ),
  new RegExp(
    ` ${W} (?:[^ ]{1,20} ){0,8}?(?:i stedet|istedet|i hans sted|i hendes sted|i deres sted|på hans vegne|på hendes vegne|for at repræsentere) `,
  ),
]
/** Somebody is sent, and the next clause has the name: "sender en praktikant med, hun hedder Line Friis". */
const sendsOne = new RegExp(
  ` (?:sender|sende|sendt|kommer) ${few}(?:en|et|sin|hans|hendes|deres) (?:[^ ]{1,20} ){0,2}?(?:${office}|kollega|praktikant|elev|medarbejder|studentermedhjælper|leder|chef|konsulent|sagsbehandler) `,
)
/** "Der kommer ikke nogen i hans sted", "ingen afløser" */
const nobody =
  / (?:ikke nogen|ingen|uden|ikke en|ikke anden|intet) (?:[^ ]{1,14} ){0,3}?(?:sted|stedet|stedfortræder|suppleant|afløser|vikar|vegne|andre)|(?:kommer|sender) (?:[^ ]{1,12} ){0,3}(?:ikke nogen|ingen)(?: anden| andre)? /
const roleWords =
  / (?:mødeleder[^ ]*|ordstyrer[^ ]*|referent[^ ]*|referat[^ ]*|mødeledelse[^ ]*|lede|leder mødet|leder mødet|pennen|bordenden|tager noter|noterne|byttet|bytter|bytte|dirigent[^ ]*) | (?:der|som) skriver $/

/** Of a role at the meeting, which is arranged elsewhere. */
export const ofRole = (folded: string): boolean => roleWords.test(folded)
export const comesNobody = (folded: string): boolean => nobody.test(folded)

/** Who comes instead, by one clause; null where it says nothing of that. */
export const insteadIn = (folded: string): Instead | null => {
  if (comesNobody(folded)) return null
  for (const form of forms) {
    const found = form.exec(folded)?.groups
    if (found === undefined || found.who === found.of) continue
    return { who: found.who ?? null, of: isPerson(found.of) ? (found.of ?? null) : null, isNot: / ikke /.test(folded) }
  }
  return sendsOne.test(folded) && / (?:med|i stedet|stedet|til|sted|for sig|afsted|af sted|hedder|$)/.test(folded)
    ? { who: null, of: null, isNot: / ikke (?:[^ ]{1,12} ){0,2}sende/.test(folded) }
    : null
}
const isPerson = (mark = ''): boolean => mark.startsWith('xq')

const called = new RegExp(
  `^ (?:og |det er |det bliver )?(?:(?:${pronoun}|den nye|navnet|denne) )?(?:er |hedder |det er |det bliver |er nemlig )(?:[^ ]{1,20} ){0,3}?(?<who>${somebody}) `,
)
/** "Hun hedder Line Friis", "det bliver Bo Lyngsø" */
export const calledIn = (folded: string): string | null => called.exec(folded)?.groups?.who ?? null
