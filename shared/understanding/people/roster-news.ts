import { fold, wordsOf } from '../language/text.ts'

/** "Jeg stopper i Lemvig", "Jeg har fået nyt job", "Pia er gået på barsel": somebody of ours, and not "medarbejdere, der er stoppet". */
const leaves =
  / (?:jeg|i|am|vi) (?:stopper (?:i|hos|som|med udgangen|den|pr|per|til|desværre|snart)|er (?:desværre |nu )?(?:stoppet|fratrådt|gået på (?:barsel|pension|orlov))|fratræder|har (?:desværre |nu )?(?:sagt (?:min stilling )?op|fået (?:et )?nyt (?:job|arbejde)|skiftet job|fået ny stilling|skiftet stilling)|skifter (?:job|stilling|arbejde)|går på (?:barsel|pension|orlov)|er på (?:barsel|orlov) (?:fra|til|indtil|frem)|(?:tager|holder) (?:orlov|barsel) (?:fra|pr|til|i)|arbejder ikke længere|er ikke længere (?:ansat|kontaktperson|medlem|hos|i)|am leaving (?!early |at |before |the meeting )|have left|no longer work)(?= )/
/** The same of a colleague by name: in the letters that were written. */
const colleagueLeaves =
  /(?:^|[\s,.])\p{Lu}\p{Ll}+(?: \p{Lu}[\p{Ll}.]+){0,3} (?:er (?:desværre |nu )?(?:stoppet|fratrådt|holdt op|ikke længere (?:ansat|kontaktperson|medlem|hos|i)|gået på (?:barsel|pension|orlov))|stopper (?:hos os|i kommunen)|(?:stoppede|fratrådte|gik på pension|har sagt op|har fået (?:et )?(?:nyt|andet) (?:job|arbejde)|har skiftet job)|has left|no longer works)(?!\p{L})/u
/** "I skriver stadig til Dorthe, men hun stoppede i februar": letters that somebody gets who has left. */
const stillWritten =
  /(?<!\p{L})(?:I|[Dd]u) (?:sender|skriver) (?:[^ ]{1,12} ){0,4}til \p{Lu}\p{Ll}+(?: \p{Lu}\p{L}+)?,? (?:(?:som|der|men|selv om|selvom|hun|han) ){1,3}(?:(?:jo|allerede|desværre) )?(?:gik på pension|stoppede|fratrådte|holdt op|skiftede job|fik (?:nyt )?(?:job|arbejde)|er stoppet|er gået på pension|er fratrådt|har fået nyt)(?!\p{L}| med | brugen )/u
/** "Frederik Ebelkær arbejder ikke længere hos os" */
const noLonger = /\p{Lu}\p{Ll}+ arbejder (?:her |desværre )?ikke (?:længere|mere) (?:hos|i|her|for)(?!\p{L})/u
/** "Pias barselsvikar hedder …", "Kan I skrive hende på?", "Pia skal ikke have mails imens" */
const standsIn =
  / (?:barselsvikar|barselsvikaren|vikar|vikaren|afløser|afløseren|efterfølger|efterfølgeren) (?:for [^ ]{2,20} )?(?:hedder|er|bliver) | (?:skriv|skrive|sætte|sæt|lægge|læg|tilføje|tilføj) (?:venligst |lige )?(?:hende|ham|dem) (?:på|ind) (?!(?:pkt|punkt|p-?\d|dagsordenen|programmet|som (?:mødeleder|referent|oplægsholder)) )| skal ikke (?:længere )?(?:have|modtage|få) (?:flere |jeres )?(?:mails?|post|indkaldelser|indkaldelserne) /

/** "Niels er på barsel, så ham skal I ikke sende til": a colleague who gets no letters for a while. */
const colleagueAway =
  / (?:er|går) på (?:barsel|orlov|barselsorlov) (?:.{0,200} )?(?:ikke (?:sende|skrive|have mails?)|skriv til mig|af listen|indtil|imens|så længe|til januar|til februar|til marts|til april|til maj|til juni|til juli|til august|til september|til oktober|til november|til december) | (?:ikke (?:sende|skrive) til|tage (?:ham|hende) af listen|tag (?:ham|hende) af listen) /
const takesOver =
  / (?:min|vores|hans|hendes|my|our) (?:afløser|efterfølger|successor|replacement) | (?:ny|nye|anden|vores|new|our) (?:kontaktperson|kontaktpersoner|kontakt|contact|contacts) (?:er|bliver|hedder|for|hos os|is|will) | (?:er|bliver|is) (?:ny|nye|vores nye|vores|fremover|the new|our new|our) (?:kontaktperson|kontaktpersoner|contact) | der er (?:ny )?kontaktperson | er (?:jeres )?(?:kontakt|kontaktperson) (?:imens|så længe|indtil|i mellemtiden|i den periode) | (?:passer|overtager|tager sig af|varetager) (?:[^ ]{1,20} ){0,3}(?:imens|så længe|i mellemtiden) | (?:skriv|send|write) (?:venligst |please )?(?:mails? |alt |post )?(?:fremover|fra nu af|in future|from now on) (?:mails? |alt |post )?(?:kun )?(?:til|to) | (?:kontakt|contact) (?:venligst |please )?(?:fremover|fra nu af) | (?:har|have) skiftet kontaktperson | overtager (?:efter|for) (?:mig|hende|ham) | overtager (?:min|hans|hendes|pladsen|hvervet|rollen som kontaktperson) ?(?:plads|post|rolle)? | (?:tager|tog|takes) over (?:efter|for|from|after) (?:mig|hende|ham|pia|me|her|him) /
const words = (all: string): ReadonlySet<string> => new Set(all.split(' '))
const lists = words(
  'listen maillisten mailinglisten mailing-listen deltagerlisten adresselisten kontaktlisten fordelingslisten distributionslisten postlisten mailgruppen netværket list',
)
const onOrOff = words('på til fra af i to from off')
const putting = words(
  'tilføj tilføje tilføjes sæt sætte sættes få med fjern fjerne fjernes slet slette slettes tag tage tages skriv skrive opret oprette add remove take',
)
/** How far before the list the verb may stand, in words. */
const furthest = 9

/** "Kan I tilføje Kim Lund til mailinglisten?": a verb, and a few words later the list. Word by word: an expression for it runs away on long sentences. */
const wantsListed = (folded: string): boolean => {
  const all = wordsOf(folded).filter(each => each !== 'the' && each !== 'mailing')
  return all.some(
    (word, at) =>
      lists.has(word) &&
      onOrOff.has(all[at - 1] ?? '') &&
      (all.slice(Math.max(0, at - furthest), at - 1).some(each => putting.has(each)) || all[at - 2] === 'skal'),
  )
}

/** Whom it is about: a name, a word for one, an address. */
const somebody = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|(?<!\p{L})(?:mig|ham|hende|kollega|kollegaer|me|him|her|colleague)(?!\p{L})|\S@\S/u
const address =
  / (?:har|får|fik|fået|have|got) (?:\S+ ){0,3}(?:ny|nyt|skiftet|ændret|new) (?:mailadresse|e-mailadresse|mail-adresse|mail|e-mail|efternavn|address|email) (?!fra |om |som |med |til |for |from |about |that )| (?:ret|rette|rettet|ændret|ændr|ændre|opdater|opdatere|change|update) (?:venligst |please )?(?:min|vores|hendes|hans|my|our|her|his) (?:mailadresse|e-mailadresse|mail-adresse|mail|e-mail|email|e-mail address|email address|address) /

/** "Ny mail pr. 1/4: …", "Min mail er fremover …": where somebody is to be reached from now on, and the address itself. */
const reached =
  / (?:ny|nyt|nye|min|mit|vores|hendes|hans) (?:[^ ]{1,12} )?(?:mail|e-mail|mailadresse|e-mailadresse|adresse|telefonnummer|nummer|mobil|mobilnummer|tlf|telefon) /
const fromNow = / (?:ny|nyt|nye|fremover|nu|pr|per|fra|ændret|skiftet|lukker|herefter|fremadrettet) /
const isReached = (sentence: string): boolean =>
  reached.test(fold(sentence)) && fromNow.test(fold(sentence)) && /\S@\S|\d{8}|\d\d \d\d \d\d \d\d/.test(sentence)

/** A question about other people is none of ours: "Hvem er ny kontaktperson i Skive?" */
const isQuestion = (sentence: string): boolean =>
  /^ (?:hvem|hvad|hvordan|hvornår|hvor|er|har|who|what|how|is|are) /.test(fold(sentence)) && sentence.trimEnd().endsWith('?')

/** "Vi vil gerne drøfte …", "Min afløser Kim deltager i stedet for mig": words for a meeting, and no news of people. */
const forMeeting =
  / (?:drøfte|drøftes|diskutere|vende|tale om|høre om|erfaringer|hvordan|punkt|deltager|kommer|fremlægger|præsenterer|fortælle|leverandør\S*|discuss|talk about|attends|comes) /

/** "Hun skal også have jeres mails", "Kim vil gerne modtage indkaldelserne" */
const wantsMails =
  / (?:hun|han|de|vedkommende|kollegaen|kollega|medarbejder|[^ ]{2,30}) (?:skal|må|vil|bør|should) (?:(?:også|gerne|fremover|derfor|have|med) ){0,4}(?:have|modtage|få|på|receive) (?:(?:jeres|alle|de|dagsordener|dagsordenen|og|også) ){0,3}(?:mails?|mailene|indkaldelser|indkaldelserne|mødeindkaldelser|invitationer|invitationerne|kalenderinvitation|materialet) $/
/** "Vi har ansat Sofie Tang" */
const joins =
  /(?:har|får) (?:lige |nu |netop )?(?:ansat|fået en ny kollega|fået ny kollega|en ny kollega),? (?:der hedder |som hedder )?\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ (?:\p{Lu}\p{L}+ )?(?:er|bliver) (?:vores )?(?:nye? )(?:kollega|medarbejder)|\p{Lu}\p{Ll}+ (?:\p{Lu}\p{L}+ )?(?:starter|begynder|tiltræder) (?:hos os|i [Kk]ommunen)/u

/** "Den nye hedder Signe Lykkegaard, signe@…", "Hans afløser er Frida Lind (frida@…)": a person's name, and where he is reached. */
const introduced =
  /(?<!\p{L})(?:hedder|er|bliver)(?: (?:nu|fremover|så))? \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,3}(?:,| \(|:| –| -|,? (?:med|på) (?:mail|mailen|mailadressen|adressen)| og (?:har|mailen er|mailadressen er))* ?\(?[^\s@]{1,60}@\S/u

/** "Signe er min nye kollega, som skal på listen i stedet for Maja": who stands on the list, whoever comes to the meeting. */
export const isOfList = (sentence: string): boolean => wantsListed(fold(sentence)) && somebody.test(sentence)

/** Whether a sentence, as written, brings news of who is with us: newcomers, leavers, addresses. */
export const isNews = (sentence: string): boolean => {
  const folded = fold(sentence)
  if (isQuestion(sentence) || forMeeting.test(folded)) return false
  return (
    leaves.test(folded) ||
    takesOver.test(folded) ||
    colleagueAway.test(folded) ||
    address.test(folded) ||
    isReached(sentence) ||
    introduced.test(sentence) ||
    colleagueLeaves.test(sentence) ||
    stillWritten.test(sentence) ||
    noLonger.test(sentence) ||
    standsIn.test(folded) ||
    isOfList(sentence) ||
    (wantsMails.test(folded) &&
      !/ (?:jeg|vi|borger|borgeren|borgerne|brugerne|leverandøren) (?:skal|må|vil|bør) /.test(folded)) ||
    (joins.test(sentence) && /\S@\S/.test(sentence))
  )
}

/** "Jeg stopper i Skive den 1. maj": the sender leaves, and nobody else. */
export const saysToLeave = (sentence: string): boolean =>
  isNews(sentence) &&
  !/ (?:fortsætter|bliver|er stadig|er fortsat) (?:[^ ]{1,12} ){0,3}(?:som|jeres|kontaktperson|hos) /.test(fold(sentence)) &&
  /^ (?:jeg|i|am) /.test(leaves.exec(fold(sentence))?.[0] ?? '')

/** "Pia Vestermark er stoppet": a colleague left. */
export const colleagueLeavesIn = (sentence: string): boolean =>
  isNews(sentence) && (colleagueLeaves.test(sentence) || stillWritten.test(sentence) || noLonger.test(sentence))

/** "Jeg har fået ny mailadresse": the same person, elsewhere. */
export const isNewAddress = (sentence: string): boolean =>
  isNews(sentence) && (address.test(fold(sentence)) || isReached(sentence))
