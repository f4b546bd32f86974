const leaving =
  / (?:holder op|stopper|stoppet|stoppede|skal på listen|er ansat|ansættes|på jeres liste|fratræder|fratrådt|ikke længere|ikke (?:[^ ]{1,12} ){0,2}mere|på listen for|skriv (?:ham|hende) på listen|opsagt|sagt op|nyt job|ny stilling|efterfølger[^ ]*|hedder nu|gift|skiftet|skifter|ny mail|ny mailadresse|ny adresse|nye adresse|rigtige adresse|deltagerlisten|kontaktperson[^ ]*|går på (?:barsel|pension|orlov)|gået på (?:barsel|pension|orlov)|med udgangen af|tiltræder|fremover|ny på listen|ud med|ind med|udskift[^ ]*|ny medarbejder|ny i netværket|vikar så længe|overtager efter) | (?:begynder|starter) (?:[^ ]{1,12} ){0,2}(?:\d|mandag|tirsdag|onsdag|torsdag|fredag) /

/** Who leaves, follows or has another address: news of the roster, which is heard elsewhere, and nobody's being at one meeting. */
export const isNewsOfOthers = (folded: string): boolean => leaving.test(folded)
