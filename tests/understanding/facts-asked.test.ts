import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { anne, autumn, hear, inShort, letter, pia, spring, winter } from './cast.ts'

const office = (words: string, told: Case = {}) => inShort(hear(words, { sender: anne, ...told }))
const member = (words: string, told: Case = {}) => inShort(hear(words, told))
const facts = (...asked: readonly string[]) => [`RequestFacts ${asked.join(' ')}`]
const minutes = { letter: letter('minutes-for-comment', winter), meetings: [winter, spring] }

describe('G43 a question of which the answer stands in the books is answered from them', () => {
  it.each([
    ['Hvornår ligger planlægningsmødet til april-mødet, og hvem er inviteret?', ['planning']],
    ['Lemvig spørger til planlægningsmødet. Hvornår er det, og hvem har vi inviteret?', ['planning']],
    ['Er mødet kommet ind, og hvornår går punktindkaldelsen så ud til kommunerne?', ['call-for-items']],
    ['Er det Lemvig, der er mødeleder, og Skanderborg, der skriver referat? Pia spurgte mig lige', ['roles']],
    ['Hvem har svaret på indkaldelsen indtil videre, og hvem mangler vi? Send gerne en liste.', ['answers']],
    ['Jeg skal bestille frokost. Hvem kommer, og hvem har meldt afbud?', ['attendance']],
    ['Kan du sende mig deltagerlisten inden i morgen?', ['attendance']],
    ['Hvem har svaret på referatet, og hvilke bemærkninger er der kommet?', ['comments']],
    ['Jeg vil gerne se selve bemærkningerne. Kan du sende dem?', ['comments']],
    ['Er referatet fra september godkendt nu?', ['minutes']],
    ['Hvad blev der besluttet om sletning på mødet i april?', ['decisions']],
    ['Har alle fået besked om, at mødet i november er aflyst?', ['cancelled']],
    ['Hvornår er fristen for bemærkninger?', ['comments-due']],
    ['Hvilke punkter er der?', ['items']],
  ])('of the secretariat: %s', (words, asked) => expect(office(words)).toEqual(facts(...asked)))

  it.each([
    ['Vil du sende mig beslutningsloggen for 2027?', 'RequestDecisions'],
    ['Så er jeg tilbage. Er der sket noget, jeg skal vide inden mødet?', 'RequestStatus'],
  ])('or by a letter that there is: %s', (words, wanted) => expect(office(words)).toEqual([wanted]))

  it.each([
    ['Hvor mange kommer i morgen, og hvem har meldt afbud?', ['attendance']],
    ['Nej, jeg mente skabelonen, jeg skal skrive referatet i.', ['template']],
    ['Er der kommet bemærkninger til mit referat? Jeg har ikke hørt noget.', ['comments']],
    ['Vi er mødeleder i september. Hvem er referent? Og hvornår er planlægningsmødet?', ['roles', 'planning']],
    ['Hvornår kommer referatet fra sidst?', ['minutes']],
  ])('of a member: %s', (words, asked) => expect(member(words)).toEqual(facts(...asked)))

  it('news of people beside it go to people', () =>
    expect(member('Jeg er på kursus den dag, så det bliver Birgit, der skriver. Er der en skabelon til referatet?')).toEqual([
      ...facts('template'),
      'PassRemarkOn: Jeg er på kursus den dag, så det bliver Birgit, der skriver.',
    ]))
})

describe('G43 by shape: what is asked for and of which thing of the meeting, whatever words stand around', () => {
  it.each([
    ['Hvem er det nu, der er mødeleder og referent til forårsmødet? Jeg kan ikke finde listen.', ['roles']],
    ['Kan du minde mig om, hvem der leder mødet i april?', ['roles']],
    ['Formanden spørger, hvor mange kommuner der har meldt noget ind.', ['answers']],
    ['Jeg har været væk i en uge. Hvordan ser dagsordenen ud nu?', ['items']],
  ])('of the secretariat: %s', (words, asked) => expect(office(words)).toEqual(facts(...asked)))
  it.each([
    ['Er det på Teams, eller skal vi mødes fysisk?', ['meeting']],
    ['Mødes vi fysisk eller online denne gang?', ['meeting']],
    ['Min nye kollega vil gerne vide, hvornår vi mødes igen, og om det er fysisk. Kan du hjælpe?', ['meeting']],
    ['Jeg vil bare høre, om vores punkt fra sidst kommer på igen', ['own-items']],
    ['Vi nåede ikke vores punkt om skemaer sidst. Kommer det på igen, eller skal jeg sende det ind på ny?', ['own-items']],
    ['Hvordan ser dagsordenen ud?', ['items']],
  ])('of a member: %s', (words, asked) => expect(member(words)).toEqual(facts(...asked)))
  it('how a thing is done with us is told by the help', () =>
    expect(office('Er det rigtigt forstået, at jeg bare inviterer dig i Outlook? Og hvad nu hvis vi må flytte mødet?')).toEqual([
      'RequestHelp',
    ]))
  it.each([
    'Kan vi holde mødet på Teams?',
    'Kan vores punkt fra sidst komme på igen?',
    'Hvordan ser dagsordenen ud hos jer andre?',
    'Hvem af jer andre har erfaring med at lede mødet hybridt?',
    'Hvem skriver referat ved underretningsmøder?',
    'Kan vi få fristen forlænget til den 10. maj?',
  ])('not: %s', words => expect(member(words).join()).not.toMatch(/RequestFacts|RequestStatus/))
  it.each([
    'Hvem er referent? Hvis det er Lemvig, så byt dem ud med Skive.',
    'Hvordan flytter jeg mødet? Flyt det til den 21. april.',
  ])('an order stands beside it: %s', words => expect(office(words).join()).not.toMatch(/RequestFacts|RequestStatus|RequestHelp/))
})

describe('G43 and what only looks like such a question is none', () => {
  it.each([
    'Skal vi rykke mødet? Hvem kommer?',
    'Send deltagerlisten ud til alle',
    'Kan du rette referatet? Hvem har svaret?',
    'Vil du notere afbud fra Lone?',
  ])('something is to be done: %s', words => expect(office(words).join()).not.toContain('RequestFacts'))
  it.each(['Ingen bemærkninger. Hvornår er næste møde?', 'Vi har et punkt om skemaer. Hvornår er fristen?'])(
    'an answer stands beside it: %s',
    words => expect(member(words, minutes).join()).not.toBe(facts('meeting').join()),
  )
  it.each(['Hvordan skriver I referat hos jer?', 'Hvem har erfaring med skabeloner til afgørelser?'])(
    'it is put to the others: %s',
    words => expect(member(words, { letter: letter('call-for-items') }).join()).not.toContain('RequestFacts'),
  )
  it('below a letter that waits for its answer it is no answer', () =>
    expect(office('Hvem kommer?', { letter: letter('agenda-for-approval') }).join()).not.toContain('RequestFacts'))
})

describe('G24 thanks and absence of the secretariat need no answer', () => {
  it.each([
    'Jeg holder påskeferie fra i morgen og er tilbage tirsdag den 30. marts. Haster noget, så skriv til Lise på lise@faelles.example.\n\nGod påske!',
    'Tak for hjælpen med april-mødet. Det har været rart ikke selv at skulle holde styr på fristerne :-)',
    'Tak for samarbejdet i år og rigtig god jul!\n\nKontoret holder lukket mellem jul og nytår.',
  ])('%s', words => expect(office(words)).toEqual([]))
  it.each([
    'Jeg holder ferie i uge 7. Flyt mødet til den 21. april.',
    'Tak for hjælpen. Vil du sende referatet?',
    'Kontoret holder lukket. Er mødet aflyst?',
  ])('and more is heard: %s', words => expect(office(words)).not.toEqual([]))
})

describe('a letter once more, to one person', () => {
  const people = [pia, anne]
  const once = (words: string, told: Case = {}) =>
    hear(words, { sender: anne, situation: { people }, ...told }).kind === 'wishes'
      ? office(words, { situation: { people }, ...told })
      : ['?']
  it.each([
    ['Pia Holm skriver, at hun ikke har fået dagsordenen. Vil du sende den til hende igen?', 'agenda', 'pia'],
    ['Pia Holm mangler indkaldelsen. Send den til hende.', 'call', 'pia'],
  ])('%s', (words, what, who) =>
    expect(once(words).join()).toMatch(new RegExp(`^RequestLetter letter=${what} \\| person=${who} `)),
  )
  it('to somebody who is not on the list, by the address', () =>
    expect(once('Signe Rolighed (signe@odder.example) har ikke fået dagsordenen. Sender du den til hende?').join()).toContain(
      'address=signe@odder.example',
    ))
  it.each(['Pia Holm har ikke fået dagsordenen. Send den ud til alle igen.', 'Pia Holm har ikke fået den nye dagsorden.'])(
    'not: %s',
    words => expect(once(words).join()).not.toContain('RequestLetter'),
  )
})

describe('a meeting that is named by its day gets other hours or another room', () => {
  const two = { meetings: [spring, autumn] }
  it.each([
    [
      'Mødet den 14. april starter først kl. 10.30, da toget ellers ikke passer. Vi slutter så 13.30. Sted er det samme.',
      2,
      'T08:30',
    ],
    ['Flyt mødet den 14. april til kl. 10.30-13.30.', 2, 'T08:30'],
    ['Ryk mødet den 13. oktober til kl. 9-12.', 3, 'T07:00'],
  ])('%s', (words, number, start) => {
    const [wish = ''] = office(words, two)
    expect(wish).toContain(`RescheduleMeeting ${number} start=`)
    expect(wish).toContain(start)
  })
  it.each([
    ['Mødet den 14. april rykkes til lokale M5 på Viborg Rådhus. Giv venligst alle besked.', 'RescheduleMeeting 2'],
    ['Lokalet til mødet den 13. oktober er ændret. Vi skal være i lokale M5 på Viborg Rådhus.', 'RescheduleMeeting 3'],
  ])('%s', (words, wanted) => {
    const [wish = ''] = office(words, two)
    expect(wish).toContain(wanted)
    expect(wish).toContain('place=Viborg Rådhus, lokale M5 | doubt=')
  })
  it.each([
    'Mødet den 14. april starter måske først kl. 10.30',
    'Planlægningsmødet starter kl. 10.30',
    'Mødet den 15. april starter kl. 10.30',
    'Kan mødet den 14. april starte kl. 10.30?',
  ])('not: %s', words => expect(office(words, two).join()).not.toContain('RescheduleMeeting'))
})

describe('G16 whoever is late with an item brings it', () => {
  it.each(['Vi er lidt sent på den, men vil gerne have et punkt om skabeloner. 15 minutter.'])('%s', words =>
    expect(member(words)).toEqual(['SubmitItem 2 title=Skabeloner | minutes=15']),
  )
})

describe('G43 whose turn it is, no facts of one meeting answer', () => {
  it.each(['Hvornår og hvor er det vores tur til at være referent?', 'Hvor og hvornår har vi rollen igen?'])('%s', words =>
    expect(member(words).join()).not.toContain('RequestFacts'),
  )
})

describe('G43 of two questions in one mail neither is lost', () => {
  it('of two meetings each is answered', () => {
    const found = hear('Hvem er det nu der er mødeleder og referent den 14. april? Og hvem har det til efteråret?', {
      sender: anne,
    })
    const about =
      found.kind === 'wishes'
        ? found.wishes.map(each => (each.on === 'nothing' && 'about' in each.command ? each.command.about : null))
        : []
    expect(about).toMatchObject([{ day: '04-14' }, { day: null, months: [8, 9, 10, 11, 12] }])
  })
  it.each([
    'Hvem er mødeleder den 14. april? Og hvem er referent?',
    'Hvem er mødeleder i efteråret? Og hvem er referent i efteråret?',
  ])('of one meeting there is one answer: %s', words =>
    expect(office(words).filter(each => each.startsWith('RequestFacts'))).toHaveLength(1),
  )
  it('what is asked for besides is named as not done, or passed on', () => {
    const words = 'Hvornår går mailen om punkter ud, og kan vi nå at få et par ord med om parkering i Søvej-kælderen?'
    expect(office(words)).toEqual([
      'RequestFacts call-for-items',
      'PassRemarkOn: Kan vi nå at få et par ord med om parkering i Søvej-kælderen?',
    ])
  })
  it.each(['Hvem kommer, og kan du sende listen?', 'Hvornår er planlægningsmødet, og hvem er inviteret?'])(
    'nothing is left over: %s',
    words => expect(office(words).join()).not.toContain('PassRemarkOn'),
  )
  it('what the writer does with the answer is no other matter', () => {
    const words =
      'Hvor mange har meldt afbud indtil videre? Jeg skal bestille kaffe og rundstykker til dem der kommer, og det skal være senest fredag.'
    expect(office(words)).toEqual(facts('attendance'))
    expect(office(words, { letter: letter('agenda', spring) })).toEqual(facts('attendance'))
    expect(office('Hvor mange har meldt afbud indtil videre? Du skal bestille kaffe til dem, der kommer.')).not.toEqual(
      facts('attendance'),
    )
    expect(office('Hvor mange har meldt afbud indtil videre? Jeg kommer ikke selv.')).not.toEqual(facts('attendance'))
  })
})
