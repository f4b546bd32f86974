import { localDayOf } from '../../calendar/day.ts'
import { isSecretariat } from '../../people.ts'
import { months } from '../language/calendar-words.ts'
import { findDurations } from '../language/durations.ts'
import { labelled, marked } from '../language/item-labels.ts'
import { isExcuse, tellsOfLife } from '../language/private-life.ts'
import { capitalised, fold, sentencesOf, wordsOf } from '../language/text.ts'
import { isGivenForOther } from '../people/apology-words.ts'
import { isPartly } from '../people/attendance.ts'
import { isNews } from '../people/roster-news.ts'
import type { Reading } from '../reading.ts'
import { meetingAnswered } from '../reading.ts'
import { isRoleTalk } from '../talk/role-talk.ts'
import { mayWait } from './change-reasons.ts'
import { tellsMatter } from './item-aside.ts'
import { isAnnouncement, isChat } from './item-chat.ts'
import { isHandedOn } from './item-handed-on.ts'
import { asksForPlace, matterIn } from './item-lead.ts'
import { saidMatter } from './item-matter.ts'
import { hangsOnBefore, isOfDay, isOfPresence, placedClause } from './item-of-day.ts'
import { presenterIn } from './item-presenters.ts'
import { isPlaceWish } from './item-remarks.ts'
import { introduces } from './item-title.ts'
import { isOfOthers } from './of-others.ts'
import { fateOf } from './of-the-matter.ts'
import { bringsOneOfSeveral } from './several-matters.ts'

/** "Jeg er på påskeferie i uge 12", "Jeg er til konfirmation": where somebody is, which no agenda tells. */
const away =
  /^ jeg (?:er|holder|går|har|tager) (?:\S+ ){0,2}?(?:\S*ferie|kursus|orlov|barsel|barselsorlov|syg|sygemeldt|fri|afspadsering) /

/** Longer than this it is a matter. Words. */
const longest = 25

/** Of the meeting, its papers and who comes to it: the beginnings of the words. */
const ofMeeting =
  / (teams|teams-?link|link|linket|indkaldelse|dagsorden|referat|referent|mødeleder|frist|lokale|parkering|frokost|forplejning|kaffe|kage|tilmelding|deltagerliste|deltagere|mødet|mødested|mødesal|fysisk|invitation|kalenderinvitation|kvittering|bilag til mødet)\S* /g
/** "Vi vil gerne have at vide, om …", "I må gerne sige, hvornår …": asks without a question mark. */
const asksIndirectly =
  / (?:have at vide|(?:sige|oplyse|fortælle|skrive|svare|vide|høre)(?: (?:mig|os|lige|gerne))?) (?:om|hvornår|hvor|hvordan|hvem|hvad) | (?:i tvivl om|spekulerer på|undrer (?:mig|os) over) /
/** "Kan I bekræfte, at …?", "Vil I sende mig …?", "Har I fået …?": put to whoever keeps the agenda. */
const asksUs =
  / (?:kan|vil|må|gider|kunne|ville) (?:i|du|sekretariatet|jeg bede (?:jer|dig) om at) (?:\S+ ){0,3}(?:bekræfte|sende|oplyse|sige|booke|bestille|tjekke|huske|sørge|give|melde|ringe|skrive|minde|kvittere|maile|videresende) | har i (?:\S+ ){0,2}(?:fået|modtaget|styr på|booket|bestilt|husket|hørt) /
/** "Kan man se et sted, hvad de andre har meldt ind?", "Hvad er der kommet ind indtil nu?": of what stands on the agenda so far. */
const asksForItems =
  /^ (?:(?:og|men|ps) ){0,2}(?:kan|må|hvor|hvad|har|er|hvordan) (?:[^ ]+ ){0,14}(?:meldt ind|indmeldt|meldt noget ind|kommet ind|sendt ind|på dagsordenen (?:indtil|endnu|allerede)) /
/** "Ring, hvis det ikke kan passe", "Sig endelig til" */
const orders =
  /^ (?:(?:og|men|så|i øvrigt|ps) ){0,2}(?:ring|sig|giv|skriv|send|meld|husk) (?:\S+ ){0,4}(?:hvis|til|lyd|besked|endelig|mig|os|tilbage|linket|lokalet) /
/** "Hvordan gør andre kommuner", "Skal borgerne …": a question to those who read the agenda. */
const toOthers = / (?:andre|øvrige|kommuner|kommunerne|borger\S*|i andre|netværket|medarbejder\S*|sagsbehandler\S*) /

/** "Jeg er lige startet i Odder", "Jeg har overtaget listen fra Bent": who writes, and since when. */
const ofNewcomer =
  / jeg er (?:lige |helt |ret |forholdsvis |også ){0,3}(?:ny|startet|begyndt|tiltrådt|den nye) |^ jeg (?:har (?:lige |netop )?overtaget|afløser|erstatter) (?:[^ ]+ ){0,3}(?:efter|fra|listen|rollen|pladsen|opgaven) /
/** "Jeg kan se, Søren har skrevet om tilsyn", "Jeg har ikke fået svar på det, jeg sendte": of another mail. */
const ofOtherMail =
  /^ (?:(?:og|men|hej) )?(?:jeg|vi) (?:kan se|kunne se|ser|så|har set|læste|har læst|har ikke (?:fået|hørt|modtaget|set))(?: at)? (?:[^ ]+ ){0,8}?(?:sendt|sendte|skrevet|skrev|meldt|svaret|svar|kvittering|nævnt|foreslået|noget om det) |^ (?:jeg|vi) (?:kan se|ser|så) (?:at )?(?!(?:vi|jeg|det|der) )[^ ]+ (?:kommune )?(?:vil|ønsker|foreslår|har) |^ (?:[^ ]+ ){1,2}(?:skrev|sendte|har skrevet|har sendt) (?:noget|et punkt|en mail|jer|til jer) /
/** "Er det kommet frem?", "Skal jeg sende slides på forhånd?": asked by whoever brings the item. */
const asksOfMail =
  / (?:er|kom) (?:det|den|mailen|punktet) (?:[^ ]+ ){0,3}(?:frem|landet|modtaget|med|nået|kommet) | (?:skal|må|kan|bør|skulle) (?:jeg|vi) (?:[^ ]+ ){0,2}(?:sende|eftersende|medbringe|lave|forberede|maile|uploade) | at (?:jeg|vi) (?:[^ ]+ ){0,2}(?:sender|eftersender|medbringer|laver|forbereder) /
/** "Kan I ændre titlen til …?", "Det kan ligge under »Nyt fra«, så …": of the agenda, and what stands on it. */
const ofAgenda =
  /^ (?:(?:og|men|så) )?(?:kan|vil|gider) (?:i|du) (?:[^ ]+ ){0,2}(?:ændre|rette|omdøbe) | (?:det|den) (?:kan|må|skal) (?:[^ ]+ ){0,2}(?:ligge|stå|komme|være) (?:[^ ]+ ){0,2}under | (?:behøver|skal|er) (?:[^ ]+ ){0,2}ikke (?:[^ ]+ ){0,2}(?:selvstændigt|eget|særskilt|rigtigt) punkt /

/** "Ellers må vi tage det næste gang", "Hvis der er for mange punkter, kan vi sagtens vente til foråret": that it may wait. */
const waits =
  /^ (?:(?:og|men) )?(?:ellers|hvis (?:det |der |i |ikke )(?:[^ ]+ ){0,5}?(?:punkter|tid|plads|presset|fyldt|sent|nå|muligt|ikke)) (?:[^ ]+ ){0,6}?(?:vente|venter|næste gang|næste møde|foråret|efteråret|udskyde|senere) /

/** "Hvis der bliver trængsel på dagsordenen, kan vi godt nøjes med 15", "Så må vi se, om der er plads": of how full the agenda is, and what its bringer would do with. */
const agendaFull =
  / (?:hvis|er|bliver|skulle|såfremt|når|om) (?:[^ ]{1,14} ){0,6}?(?:trængsel|plads|pladsen|tid|tiden|fyldt|fuld|presset|presser|kneb|knap|stramt|tæt|trangt|(?:mange|flere|for meget|meget)(?: andre| andet)? (?:punkter|punkt|emner|på)) /
const concedes =
  / (?:nøjes|nøje os|klare|klarer|forkorte|korte|kortere|udgå|skære|skubbe|skubbes|vente|venter|udgå|droppe|droppes|fint nok|går det|går an|i orden|ok|okay|plads til det|plads til det hele|plads|rykke|rykkes|kvarter|mindre) /
const ofAgendaRoom = (sentence: string): boolean => {
  const folded = fold(sentence)
  return (
    !sentence.trimEnd().endsWith('?') &&
    agendaFull.test(folded) &&
    concedes.test(folded) &&
    / (?:vi|jeg|det|den|punktet|man|i) /.test(folded) &&
    /^ (?:(?:og|men|så) )?(?:hvis|er|bliver|skulle|såfremt|vi kan|vi må|det kan|den kan|punktet kan|kan|må vi se|må i se|jeg kan|(?:det|den) (?:første|andet|anden|tredje|sidste|ene)(?: punkt)? (?:kan|må)) /.test(
      folded,
    )
  )
}

/** Whether a sentence is of the writer or of another mail: for whoever keeps the agenda, even as the first one. */
const isOfOtherMail = (sentence: string): boolean => {
  const folded = fold(sentence)
  if (wordsOf(folded).length > longest || sentence.includes(':')) return false
  if (ofAgendaRoom(sentence)) return true
  if (saidMatter(sentence)?.minutes != null) return false
  return (
    isHandedOn(sentence) ||
    ofNewcomer.test(folded) ||
    ofOtherMail.test(folded) ||
    ofAgenda.test(folded) ||
    (sentence.trimEnd().endsWith('?') && asksOfMail.test(folded) && !toOthers.test(folded)) ||
    mayWait(sentence) ||
    waits.test(folded)
  )
}

/** Whether the item itself is about what the question asks: "Mødeindkaldelser i systemet", and why the link is not in the invitation. */
const isItsMatter = (asked: string, item: string): boolean =>
  [...fold(asked).matchAll(ofMeeting)].some(
    ([, word = '']) => word !== 'mødet' && fold(item).includes(word.startsWith('møde') ? 'møde' : word.slice(0, 6)),
  )

/** Wants a matter in plain words. */
const wants = / (?:gerne|ønsker|foreslår|vil høre|kunne (?:vi|jeg)|kan vi|godt tænke|melder|byder ind) /
const bringsMatter = (sentence: string): boolean =>
  labelled(sentence)?.label === 'title' ||
  (wants.test(fold(sentence)) && (matterIn(sentence) !== null || saidMatter(sentence) !== null))
/** To whoever reads, of whoever writes, or exclaimed: no matter. "Jeg skriver på vegne af Gitte.", "Fint initiativ med jeres mails." */
const ofWriterOrReader = / (?:jeg|mig|min|mine|mit|jer|jeres|du|dig|tak) |^ (?:fint|fin|flot|godt|super|dejligt|spændende|ja|jo) /
/** What leads up to the sentence that brings the item, and tells nothing of it. */
const isPrelude = (sentence: string, below: readonly string[]): boolean =>
  !/[?:]/.test(sentence) &&
  wordsOf(fold(sentence)).length <= longest &&
  ofWriterOrReader.test(fold(sentence)) &&
  !tellsMatter(sentence) &&
  !bringsMatter(sentence) &&
  presenterIn(sentence) === null &&
  findDurations(sentence).length === 0 &&
  below.slice(0, 3).some(each => bringsMatter(each) || isAnnouncement(each))

/** "Det var bare: …", "Punktet var: …" */
const announces = /^(?:det|punktet|emnet) (?:var|er|lød)(?: \p{L}{1,8}){0,2}: /iu

/** Whether a sentence is put to whoever keeps the agenda, and says nothing of the matter that `item` brings. */
export const isForSecretariat = (sentence: string, item: string): boolean => {
  const folded = fold(sentence)
  const isOfItem =
    labelled(sentence)?.label === 'title' ||
    matterIn(sentence) !== null ||
    introduces(sentence) ||
    asksForPlace(sentence) ||
    findDurations(sentence).length > 0 ||
    presenterIn(sentence) !== null ||
    announces.test(sentence)
  if (isOfItem || wordsOf(folded).length > longest) return false
  const asks = sentence.trimEnd().endsWith('?') || asksIndirectly.test(folded)
  const isOfMeeting = (folded.match(ofMeeting)?.length ?? 0) > 0 && !isItsMatter(sentence, item) && !toOthers.test(folded)
  return (
    (asks && isOfMeeting) ||
    (sentence.trimEnd().endsWith('?') && asksUs.test(folded) && !toOthers.test(folded)) ||
    (sentence.trimEnd().endsWith('?') && asksForItems.test(folded)) ||
    (orders.test(folded) && fateOf(sentence, '') !== 'talk') ||
    isPlaceWish(sentence)
  )
}

const month = [...months.keys()].filter(name => name.length > 3 || name === 'maj').join('|')
/** "Og et til mødet i efteråret: …": an item that stands below another and is for a later meeting. */
const forLater = new RegExp(
  `^(?:(?:og|men|samt|desuden),? )?(?:et|ét|endnu et) (?:(?:punkt|emne|ønske) )?(?:mere |andet )?til (?:(?:erfa-)?mødet i |(?:det )?(?:kommende )?)?(?<when>efterår|forår|næste år|(?:${month}))`,
  'i',
)
const isThisMeeting = (when: string, reading: Reading): boolean => {
  const { situation } = reading
  const number = meetingAnswered(reading)?.number
  const start = situation.meetings.find(each => each.number === number)?.start
  const at = start === undefined ? 0 : Number(localDayOf(start, situation.charter.timeZone).slice(5, 7))
  const said = when.toLowerCase()
  return months.get(said) === at || (said === 'efterår' && at >= 8) || (said === 'forår' && at >= 1 && at <= 6)
}

/** The sentences of paragraphs that bring something for another meeting. */
const laterIn = (reading: Reading): ReadonlySet<string> => {
  const [, ...below] = reading.text.split(/\n[ \t]*\n|\n(?=(?:og |samt )?(?:et|ét) )/i)
  return new Set(
    below
      .filter(each => {
        const when = forLater.exec(each)?.groups?.when
        return when !== undefined && !isThisMeeting(when, reading)
      })
      .flatMap(each => each.split('\n').flatMap(sentencesOf)),
  )
}

const namesPlace = / (?:punkt|punkter|emne|emner|dagsordenen|drøfte|drøftet|vendt|vende) /

/** Whether a sentence is about who comes, and how, and not about the item that stands beside it. */
const isBeside = (sentence: string, reading: Reading): boolean => {
  const said = sentence.split(/: /).at(-1) ?? sentence
  return (
    !sentence.trim().endsWith('?') &&
    wordsOf(fold(sentence)).length <= longest &&
    // "Vi er lidt sent på den, men vil gerne have et punkt om …" is late with an item, and not to the meeting.
    !(bringsMatter(sentence) && namesPlace.test(fold(sentence))) &&
    (isPartly(said, reading) || away.test(fold(said)) || isGivenForOther(sentence, reading))
  )
}

/** "PS. :-)", where what stood between them is for people. */
const onlyPs = /^\s*ps\b[\s\p{P}\p{S}]*[dp]?$/iu

/** "Trine Kilenhøj fra Struer ringede lige, hun kan ikke få sin mail til at virke": how it came that a mail brings something. */
const whoCalled =
  /^(?:\p{Lu}\p{L}+ (?=\p{Lu}))?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}(?: (?:fra|i|hos) \p{Lu}[\p{L}-]+(?: kommune)?)? (?:har )?(?:(?:lige|netop|selv|også) )?(?:ringede|ringet|kontaktede|kontaktet|fangede|fanget mig|skrev til (?:mig|os|sekretariatet))(?!\p{L})/iu
export const tellsWhoCalled = (sentence: string): boolean =>
  whoCalled.test(sentence) && !sentence.includes('?') && matterIn(sentence) === null

/** Longer than this a mail is the text of its item. Sentences. */
const mostSentences = 60

/** Longer than this, a sentence about somebody's illness says more: what, the secretariat sees. Words. */
const mostOfLife = 6
/** "Karen er syg, så Bo holder oplægget": why is nobody's business, and who presents the item is everybody's. */
const fieldBehind = (sentence: string): string => {
  if (!tellsOfLife(sentence)) return ''
  const [, ...more] = sentence.split(/,? (?:så|og derfor) (?=\p{L})/u)
  const rest = more.join(' så ')
  return presenterIn(rest) === null || tellsOfLife(rest) ? '' : rest
}

/**
 * "Punkt: Arkiv. Afbud fra Morten.", "Og så bliver jeg 20 minutter forsinket.", "Hvornår kommer dagsordenen?": what the secretariat is to read, and nobody
 * on the agenda. A question counts where it is about the meeting and not about the item, and never as the mail's first sentence. Null where the mail
 * says nothing else.
 */
export const besideItem = (reading: Reading): { readonly text: string; readonly said: readonly string[] } | null => {
  const { lines, text, situation } = reading
  const sentences = lines.flatMap(sentencesOf)
  const later = laterIn(reading)
  const isOwn = situation.sender !== null && isSecretariat(situation.sender)
  // "- Hvad gør I med Teams-filer?": one of a list, and no question about the meeting.
  const list = lines.filter(line => marked(line) !== null)
  const listed = new Set(list.length > 1 ? list.flatMap(sentencesOf) : [])
  const others = (each: string): string => sentences.filter(other => other !== each).join(' ')
  const isPlain = (each: string): boolean =>
    labelled(each) === null && !listed.has(each) && !introduces(each) && !bringsMatter(each) && !each.trimEnd().endsWith(':')
  const isOfMeeting = (each: string): boolean =>
    sentences.length <= mostSentences &&
    isPlain(each) &&
    (!each.includes('?') || fateOf(each, others(each)) === 'people') &&
    (fateOf(each, others(each)) === 'people' || isOfDay(each, others(each)) || isOfPresence(each, reading) || isNews(each))
  const isSaid = (each: string, at: number): boolean =>
    !(sentences.length > 1 && bringsOneOfSeveral(each, reading.names)) && isBesideAt(each, at)
  const isBesideAt = (each: string, at: number): boolean =>
    isBeside(each, reading) ||
    (sentences.length > 1 && each.trimEnd().endsWith('?') && labelled(each) === null && isOfOthers(each, reading)) ||
    (!isOwn && sentences.length > 1 && isOfMeeting(each)) ||
    (!isOwn && sentences.length > 1 && labelled(each) === null && isRoleTalk(each, reading)) ||
    (sentences.length > 1 && labelled(each) === null && tellsOfLife(each)) ||
    (!isOwn && sentences.length > 1 && isOfOtherMail(each)) ||
    (sentences.length > 1 && tellsWhoCalled(each)) ||
    (!isOwn && at < 4 && !isChat(each, reading.names) && isPrelude(each, sentences.slice(at + 1))) ||
    (at > 0 && later.has(each)) ||
    (!isOwn && at > 0 && !listed.has(each) && isForSecretariat(each, others(each)))
  const said: string[] = []
  for (const [at, each] of sentences.entries())
    if (
      isSaid(each, at) ||
      (!isOwn && said.length > 0 && said.at(-1) === sentences[at - 1] && isPlain(each) && hangsOnBefore(each))
    )
      said.push(each)
  const placed = sentences.flatMap(each => (said.includes(each) ? [] : (placedClause(each) ?? [])))
  if (said.length === 0 && placed.length === 0) return null
  let rest = text
  for (const { clause, without } of placed) rest = rest.replace(clause, () => without)
  for (const each of said) rest = rest.replace(each, () => fieldBehind(each))
  rest = rest
    .split('\n')
    .map(line => line.replace(/ {2,}/g, ' ').trimEnd().replace(onlyPs, ''))
    .join('\n')
    .trim()
  const isNobodys = (each: string, at: number): boolean =>
    (tellsOfLife(each) && (fieldBehind(each) !== '' || wordsOf(fold(each)).length <= mostOfLife)) ||
    (isExcuse(each) && isPrelude(each, sentences.slice(sentences.indexOf(each, at) + 1)))
  // What is of the mail itself is told to nobody; who is away in the office, the office knows.
  const told = said.filter(
    (each, at) =>
      !isNobodys(each, at) && fateOf(each, '') !== 'talk' && !(isOwn && (away.test(fold(each)) || tellsWhoCalled(each))),
  )
  const places = placed.map(({ clause }) => `${capitalised(clause.replace(/^[,;–-]? /, ''))}.`)
  return /\p{L}/u.test(rest) ? { text: rest, said: [...told, ...places] } : null
}
