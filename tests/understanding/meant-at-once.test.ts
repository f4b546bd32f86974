import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { anne, hear, inShort, letter } from './cast.ts'

const heard = (words: string, told: Case = {}) => inShort(hear(words, { sender: anne, ...told }))[0] ?? ''
const own = (words: string) => heard(words, { subject: 'Mødet' })
const atOnce = /^(?:Schedule|Reschedule|Cancel)Meeting (?!.*doubt=)/
const touchesMeeting = /^(?:Schedule|Reschedule|Cancel)Meeting/

describe('G09 what is done for everybody at once is an order of the secretariat’s own', () => {
  it.each([
    'Mødet den 14. april aflyses',
    'Vi må desværre aflyse mødet den 14. april pga. sygdom. Vi vender tilbage med en ny dato.',
    'Vi er nødt til at aflyse mødet den 14. april, da både mødeleder og referent er forhindret. Der kommer en ny dato senere.',
    'Vi har besluttet at aflyse mødet den 14. april. Skriv endelig, hvis I har spørgsmål.',
    'Jeg må desværre meddele, at mødet den 14. april er aflyst. Vi vender tilbage, når vi har fundet en ny dato.',
    'Mødet den 14. april aflyses. Det er desværre ikke lykkedes at finde en mødeleder.',
    'Mødet den 14. april aflyses. Undskyld det korte varsel.',
    'Da både Pia og Kim er syge, aflyser vi mødet den 14. april.',
    'Aflys mødet den 14. april. Pia har sagt nej til at lede det. Vil du give alle besked?',
    'Efter aftale med Lemvig aflyser vi mødet den 14. april.',
    'Vi må beklage, at mødet den 14. april er aflyst.',
    'Da Pia har bedt om fri, aflyser vi mødet den 14. april.',
    'Mødet den 14. april aflyses. Jeg skriver selv til Lemvig.',
    'Mødet den 14. april aflyses. Vil du ikke lige sende besked til alle?',
  ])('cancels: %s', words => expect(own(words)).toMatch(/^CancelMeeting 2(?!.*doubt=)/))

  it.each([
    'Mødet den 14. april flyttes til den 21. april kl. 13-16, samme sted. Beklager det korte varsel.',
    'Vi flytter mødet til den 21. april kl. 13-16, da Lemvig er forhindret.',
    'Mødet flyttes til den 21. april kl. 13-16. Skriv, hvis I ikke kan komme.',
    'Vi er nødt til at flytte mødet til den 21. april kl. 13-16. Pia kan ikke den 14.',
    'Flyt mødet til den 21. april kl. 13-16. Tak.',
    'Vi har besluttet, at mødet flyttes til den 21. april kl. 13-16.',
    'Efter ønske fra Lemvig flyttes mødet til den 21. april kl. 13-16.',
    'Efter ønske fra Lemvig, som har bedt om det, har vi besluttet, at mødet flyttes til den 21. april kl. 13-16.',
    'Vi i sekretariatet ønsker mødet flyttet til den 21. april kl. 13-16.',
    'Også vi ønsker mødet flyttet til den 21. april kl. 13-16.',
    'Jeg kan se, at Pia er syg, så vi flytter mødet til den 21. april kl. 13-16.',
    'Pia har bedt om fri så vi flytter mødet til den 21. april kl. 13-16.',
    'Pia er syg, siger hun, så vi flytter mødet til den 21. april kl. 13-16.',
  ])('moves: %s', words => expect(own(words)).toMatch(/^RescheduleMeeting 2 start=2027-04-21T11:00(?!.*doubt=)/))

  it.each([
    ['', 'Nyt møde 6. oktober 2027 kl. 13-16, Teams'],
    ['Nyt møde', 'Den 6. oktober 2027 kl. 13-16 på Teams. Pia er mødeleder.'],
    ['Nyt møde', 'Så er datoen fundet: 6. oktober 2027 kl. 13-16. Lemvig kan desværre ikke være med.'],
    ['Nyt møde', 'Så er vi enige om datoen: onsdag den 6. oktober 2027 kl. 13-16.'],
    ['Nyt møde', 'Det bliver den 6. oktober 2027 kl. 13-16 i Viborg.'],
    ['Nyt møde', 'Vil du indkalde alle til den 6. oktober 2027 kl. 13-16.'],
    ['Nyt ERFA-møde', '6. oktober 2027 kl. 13-16, Teams. Sig til, hvis der er spørgsmål.'],
    ['Nyt møde', 'ERFA-mødet holdes den 6. oktober 2027 kl. 13-16 på Teams.'],
    ['Nyt møde', 'Efterårsmødet bliver holdt den 6. oktober 2027 kl. 13-16 på Teams.'],
  ])('books: %s / %s', (subject, words) =>
    expect(heard(words, { subject, meetings: [] })).toMatch(/^ScheduleMeeting new start=2027-10-06T11:00(?!.*doubt=)/),
  )
})

describe('G09 what others wish or say, or hangs on something, waits for a yes', () => {
  it.each([
    'Pia har bedt om, at vi aflyser mødet den 14. april. Jeg vender tilbage, når jeg har talt med hende.',
    'Chefen vil have, at vi aflyser mødet den 14. april. Hun ringer i morgen.',
    'Lemvig har meddelt, at vi aflyser mødet den 14. april.',
    'Direktørkredsen mener, vi skal aflyse mødet den 14. april',
    'Vi aflyser mødet den 14. april, medmindre der kommer mindst to punkter til.',
    'Såfremt Lemvig ikke kan, aflyser vi mødet den 14. april.',
    'Vi aflyser mødet den 14. april, når Pia har sagt god for det.',
    'Lemvig skriver: Mødet den 14. april er aflyst',
    'Ifølge Lemvig er mødet den 14. april aflyst',
    'Forslag: Vi aflyser mødet den 14. april',
    'Vi drøftede, at vi aflyser mødet den 14. april.',
    'Aflys mødet den 14. april – nej, undskyld, det var planlægningsmødet, jeg mente.',
    'Aflys mødet den 14. april. Hov, jeg mente planlægningsmødet.',
    'Aflys mødet den 14. april. Vent lige, til jeg har talt med Pia.',
    'Vi aflyser mødet den 14. april. Eller hvad siger I?',
    'Vi aflyser mødet den 14. april. Det er dog endnu ikke helt sikkert.',
    'Vi aflyser mødet den 14. april. Glem det, det var det forkerte møde.',
    'Mødet den 14. april er aflyst, skriver Lemvig i dag.',
    'Mødet den 14. april aflyses. Sådan skrev Lemvig i hvert fald.',
    'Vi aflyser mødet den 14. april, så snart Pia har svaret.',
    'Vi aflyser mødet den 14. april, men lad os lige vente til fredag.',
    'Vi aflyser mødet den 14. april, tror jeg.',
    'Vi aflyser mødet den 14. april. Sig til, hvis du er uenig.',
    'Aflys mødet den 14. april. Rettelse: Det skal ikke aflyses.',
    'Skal jeg så bare skrive: Aflys mødet den 14. april',
    'Vi aflyser mødet den 14. april. Jeg afventer lige den endelige beslutning.',
    'Besked fra Lemvig: Aflys mødet den 14. april',
    'Fra Lemvig: Aflys mødet den 14. april',
    'Idé fra Pia i går: Aflys mødet den 14. april',
    'Ifølge Lemvig aflyser vi mødet den 14. april.',
    'Vi aflyser mødet den 14. april med forbehold.',
    'Aflys mødet den 14. april. Foreslået af Lemvig.',
    'Pia spørger, om mødet den 14. april aflyses',
  ])('cancels not at once: %s', words => expect(own(words)).toMatch(/^(?:CancelMeeting 2 doubt=true$|\? )/))

  it.each([
    'Chefen vil have mødet flyttet til den 21. april kl. 13-16.',
    'Lemvig ønsker mødet flyttet til den 21. april kl. 13-16.',
    'Lemvig vil gerne flytte mødet til den 21. april kl. 13-16.',
    'Skanderborg har bedt os flytte mødet til den 21. april kl. 13-16.',
    'Det er en idé, at vi flytter mødet til den 21. april kl. 13-16.',
    'Vi flytter mødet til den 21. april kl. 13-16, medmindre Lemvig protesterer.',
    'Vi flytter mødet til den 21. april kl. 13-16. Passer det alle?',
    'Mødet flyttes til den 21. april kl. 13-16. Hov nej, det er jo i påsken.',
    'Mødet flyttes til den 21. april kl. 13-16. Jeg skal lige have det bekræftet af Pia.',
    'Mødet flyttes til den 21. april kl. 13-16, når lokalet er på plads.',
    'Mødet flyttes til den 21. april kl. 13-16. Jeg har ikke fået svar fra Skanderborg.',
    'Plan B: Mødet flyttes til den 21. april kl. 13-16',
    'Pia spurgte: Flytter vi mødet til den 21. april kl. 13-16',
    'Besked fra Lemvig: Flyt mødet til den 21. april kl. 13-16',
    'Om vi flytter mødet til den 21. april kl. 13-16, er op til Lemvig.',
    'Ingen ved om vi flytter mødet til den 21. april kl. 13-16',
    'Det er vigtigt at vi flytter mødet til den 21. april kl. 13-16',
    'Vi ønsker en drøftelse af, at vi flytter mødet til den 21. april kl. 13-16',
    'Lemvig vil meget gerne flytte mødet til den 21. april kl. 13-16',
    'Både Lemvig og vi ønsker mødet flyttet til den 21. april kl. 13-16',
    'Vi flytter formentlig mødet til den 21. april kl. 13-16',
  ])('moves not at once: %s', words => {
    expect(own(words)).not.toMatch(atOnce)
    expect(own(words)).toMatch(/^(?:RescheduleMeeting 2 .*doubt=|\? )/)
  })

  it.each([
    'Opret nyt møde den 6. oktober 2027 kl. 13-16, hvis Lemvig siger ja.',
    'Opret nyt møde den 6. oktober 2027 kl. 13-16, medmindre KL har konference.',
    'Nyt møde den 6. oktober 2027 kl. 13-16. Nej vent, det er en søndag.',
    'Nyt møde den 6. oktober 2027 kl. 13-16. Er det for tidligt?',
    'Nyt møde den 6. oktober 2027 kl. 13-16. Det er dog ikke besluttet endnu.',
  ])('books not at once: %s', words => expect(heard(words, { meetings: [] })).not.toMatch(atOnce))
})

describe('G09 a word that it is not settled yet waits for a yes', () => {
  it.each([
    'Jeg er ikke sikker.',
    'Det er ikke helt på plads.',
    'Vi er ikke enige.',
    'Lemvig er ikke helt enig.',
    'Vi venter stadig på Lemvig.',
    'Jeg venter på svar.',
    'Jeg tænker lige over det.',
    'Jeg tænker over det til i morgen.',
    'Jeg skal lige tale med Pia.',
    'Jeg vil lige først høre Pia.',
    'Når Lemvig har svaret, giver jeg besked.',
    'Når Lemvig og Skive har svaret, giver jeg besked.',
    'Når alle er enige, sender vi besked.',
    'Når Pia er enig, sender vi besked.',
    'Vi må lige vente.',
    'Vi venter til mandag.',
    'Jeg har ikke fået svar.',
    'Jeg har ikke hørt noget endeligt fra Skive.',
    'Vi er uenige.',
    'Pia er uenig.',
    'Det er planen nu.',
    'Det er planen lige nu.',
    'Endelig besked følger.',
    'Endelige svar følger.',
  ])('Vi aflyser mødet den 14. april. %s', words =>
    expect(own(`Vi aflyser mødet den 14. april. ${words}`)).toBe('CancelMeeting 2 doubt=true'),
  )
})

describe('G09 what the same mail denies is not offered', () => {
  it.each([
    'Lemvig har foreslået, at vi aflyser mødet den 14. april. Det er jeg ikke umiddelbart stemt for.',
    'Skanderborg vil have, at vi aflyser mødet den 14. april. Det gør vi ikke.',
    'Pia har bedt om, at vi aflyser mødet den 14. april. Det kommer ikke på tale.',
    'Chefen vil have, at vi aflyser mødet den 14. april. Det skal vi ikke.',
    'Lemvig ønsker, at vi aflyser mødet den 14. april. Det har jeg sagt nej til.',
    'Lemvig vil gerne flytte mødet til den 21. april kl. 13-16. Den går ikke.',
    'Lemvig har foreslået, at vi flytter mødet til den 21. april kl. 13-16. Det er jeg ikke umiddelbart stemt for.',
    'Skive har bedt om, at mødet flyttes til den 21. april kl. 13-16. Det kan vi ikke.',
    'Chefen vil have mødet flyttet til den 21. april kl. 13-16. Det afviser vi.',
    'Lemvig vil have, at vi aflyser mødet den 14. april. Svaret er nej.',
    'I et referat står der, at vi aflyser mødet den 14. april. Det må bero på en misforståelse.',
    'Pia har foreslået, at vi opretter et ekstra møde den 6. oktober 2027 kl. 13-16. Det er jeg ikke stemt for.',
  ])('%s', words => expect(own(words)).toBe('? not-understood'))
  it.each([
    'Det siger jeg nej til.',
    'Det må jeg sige nej til.',
    'Jeg har sagt nej til det.',
    'Vi aflyser ikke.',
    'Vi aflyser det ikke.',
    'Det aflyser vi ikke.',
    'Jeg taler dem fra det.',
    'Jeg vil tale hende fra det.',
    'Vi holder fast i mødet.',
    'Det holder vi fast i.',
  ])('Lemvig har foreslået, at vi aflyser mødet den 14. april. %s', words =>
    expect(own(`Lemvig har foreslået, at vi aflyser mødet den 14. april. ${words}`)).toBe('? not-understood'),
  )
  it.each([
    'Jeg har sagt nej til det lokale, de tilbød.',
    'Hun siger, at det haster, men jeg er ikke på kontoret.',
    'Giv besked til alle.',
  ])('it is asked where it may be meant: %s', words =>
    expect(own(`Lemvig har foreslået, at vi aflyser mødet den 14. april. ${words}`)).toBe('CancelMeeting 2 doubt=true'),
  )
  it('in the answer about the meeting too', () => {
    const scheduled = { letter: letter('meeting-scheduled') }
    expect(heard('Skanderborg vil have, at vi aflyser mødet. Det gør vi ikke.', scheduled)).toBe('? not-understood')
    expect(heard('Aflys mødet. Nej vent, jeg snakker lige med Pia først', scheduled)).not.toMatch(atOnce)
    expect(heard('Vi aflyser mødet', scheduled)).toBe('CancelMeeting 2')
  })
})

describe('G09 a subject decides nothing that the text below it asks or doubts', () => {
  it.each([
    ['Aflys mødet 14. april', 'Hvordan gør jeg, hvis det bliver nødvendigt?'],
    ['Aflys mødet 14. april', 'Lemvig har foreslået, at vi aflyser. Det gør vi ikke.'],
    ['Mødet 14. april aflyses', 'Er det rigtigt? Jeg har ikke hørt noget.'],
    ['Aflysning af mødet den 14. april', 'Det er ikke afgjort endnu.'],
    ['Flyt mødet til 21. april kl. 13-16', 'Hvordan gør jeg det lettest, hvis det ender der?'],
    ['Aflys mødet 14. april', 'sådan lød overskriften i en mail fra Lemvig'],
    ['Aflys mødet 14. april', 'Se nedenfor, det er Lemvigs forslag.'],
    ['Aflys mødet 14. april', 'Undskyld, den skulle til den forkerte.'],
    ['Mødet flyttes til 21. april kl. 13-16', 'Måske. Jeg taler lige med Lemvig.'],
    ['Flyt mødet til 21. april kl. 13-16', 'Lemvig ønsker mødet flyttet.'],
    ['Flyt mødet til 21. april kl. 13-16', 'Fra Lemvig: Flyt mødet'],
  ])('%s / %s', (subject, words) => expect(heard(words, { subject })).not.toMatch(atOnce))
  it.each([
    'Vi har ikke fundet en dato endnu. Den 14. april 2027 kl. 13-16 er bedst for KL, men Lemvig kan ikke.',
    'Nyt møde er endnu ikke fastsat. KL holder konference den 14. april 2027 kl. 13-16, så den dag dur ikke.',
    'Datoen er ikke på plads. Den 14. april 2027 kl. 13-16 går ikke.',
    'Den 14. april 2027 kl. 13-16 kan vi ikke bruge, da KL holder konference.',
    'Den 14. april 2027 kl. 13-16 kan vi desværre ikke.',
    'Den 14. april 2027 kl. 13-16 passer nok ikke.',
    'Den 14. april 2027 kl. 13-16 er ikke endelig fastsat.',
    'Datoen er ikke valgt. Den 14. april 2027 kl. 13-16 holder KL møde.',
    'Datoen er ikke helt på plads. Den 14. april 2027 kl. 13-16 er en mulighed.',
    'Vi har ikke fundet nogen god dato. Den 14. april 2027 kl. 13-16 har KL konference.',
    'Vi har ikke helt besluttet nogen dag. Den 14. april 2027 kl. 13-16 er ledig i Viborg.',
  ])('a new meeting that has no day: %s', words =>
    expect(heard(words, { subject: 'Nyt møde', meetings: [] })).not.toMatch(touchesMeeting),
  )
  it.each([
    'Kan du se, om nogen har noget imod den 14. april 2027 kl. 13-16?',
    'Måske den 14. april 2027 kl. 13-16.',
    'Udkast: 14. april 2027 kl. 13-16',
    'Pia vil gerne have det den 14. april 2027 kl. 13-16. Jeg spørger de andre.',
    'KL har konference den 14. april 2027 kl. 13-16.',
    'Brugergruppen holder møde den 14. april 2027 kl. 13-16.',
    'Den 14. april 2027 kl. 13-16. Jeg bekræfter, når Lemvig har svaret.',
    'Lemvig foreslår den 14. april 2027 kl. 13-16.',
    'Hvad siger I til den 14. april 2027 kl. 13-16?',
    'Lemvig foreslår, at vi mødes den 14. april 2027 kl. 13-16.',
    'Pia synes, vi skal mødes den 14. april 2027 kl. 13-16.',
    'Jeg ved ikke, om vi mødes den 14. april 2027 kl. 13-16.',
  ])('a new meeting that is asked about: %s', words =>
    expect(heard(words, { subject: 'Nyt møde', meetings: [] })).not.toMatch(atOnce),
  )
  it.each([
    ['Aflysning af ERFA 14. april', 'Vi er nødt til at aflyse mødet den 14. april, da både mødeleder og referent er forhindret.'],
    ['Aflys mødet 14. april', 'Pia er syg. Vil du skrive til alle?'],
    ['Aflys mødet 14. april', 'Tak'],
  ])('and an order below it stands: %s / %s', (subject, words) =>
    expect(heard(words, { subject })).toMatch(/^CancelMeeting 2(?!.*doubt=)/),
  )
})

describe('G09 what is asked of whoever carries it out is no reason', () => {
  it.each([
    ['Mødet den 14. april aflyses. Kan du give besked til alle?', 'CancelMeeting 2'],
    ['Mødet den 14. april aflyses, da Pia er syg. Vil du skrive til alle?', 'CancelMeeting 2 reason=da Pia er syg.'],
    [
      'Mødet den 14. april aflyses pga. sygdom.\nVil du sende besked?\nVi finder en ny dato.',
      /reason=pga\. sygdom\.\s+Vi finder en ny dato\.$/,
    ],
    ['Mødet den 14. april aflyses, da Pia er syg.', 'CancelMeeting 2 reason=da Pia er syg.'],
  ])('%s', (words, expected) => expect(own(words)).toMatch(expected))
  it('and a question alone leaves none', () =>
    expect(own('Mødet den 14. april aflyses. Kan du give besked til alle?')).toBe('CancelMeeting 2'))
})
