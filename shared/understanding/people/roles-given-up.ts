// "Morten fra Aarhus kan alligevel ikke tage referatet. Herning har sagt ja til at være referent i stedet": the one clause says whose a role is no longer, the other whose it is.

/** Of a clause that has one role and one municipality (`ŋ0`) or "han": that they cannot, or do not want to, have it. */
const givesUp =
  / (?:kan|vil|når|ønsker|magter|orker|får) (?:(?:desværre|alligevel|nok|bare|så|godt|selv|mulighed|tid) ){0,3}ikke (?:(?:alligevel|længere|selv|godt) ){0,2}| (?:må|har|melder|er nødt til at|bliver nødt til at) (?:[^ ]{1,12} ){0,2}?(?:melde|meldt|sige|sagt|takke|takket|springe|give|gi) (?:fra|nej|afbud|op|pas|slip|fra sig) | melder (?:fra|pas|afbud) | er forhindret /
export const isGivenUp = (folded: string): boolean => givesUp.test(folded) && !/ (?:hvis|måske|hvorfor|medmindre) /.test(folded)

/** Behind it, without the role's name: whoever has it now. */
const takesOver =
  / (?:overtager|overtage|tager over|træder til|stiller op|springer ind|tager (?:den|det|turen|tjansen|opgaven)|gør det|klarer det|(?:skrive|tage|lede|styre|gøre|klare) (?:(?:den|det|mødet|referatet) )?i stedet|tager (?:[^ ]{1,8} )?i stedet)(?= )/
export const isTakenOver = (folded: string): boolean =>
  takesOver.test(folded) && !/ (?:ikke|hvis|måske|eller|vist|medmindre|kunne|ville|spørger|overvejer) /.test(folded)

/** "Aarhus tager så den tur, Herning skulle have haft": what a swap brings anyway. */
const inReturn =
  / ŋ\d (?:[^ ]{1,8} )?(?:tager|får|overtager|har) (?:(?:så|til gengæld|bare|derfor|nu) ){0,3}(?:(?:den|det|deres|næste|turen|tur|plads|pladsen|gang|møde|tjansen) ){1,3}(?:som |der )?(?:ŋ\d|de|hun|han) (?:[^ ]{1,10} ){0,2}?(?:skulle|ellers|havde|har|stod) /
export const isInReturn = (folded: string): boolean => inReturn.test(folded) && !/ (?:ikke|hvis|måske) /.test(folded)

/** "Herning har sagt ja til at være referent": that they were asked is said beside. */
export const agreedWords =
  'sagt lovet indvilliget indvilget tilbudt tilbyder accepteret gerne godt ja overtaget trådt stedet'.split(' ')
