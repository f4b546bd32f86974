import { describe, expect, it } from 'vitest'
import { anne, hear, inShort, letter, pia, spring } from './cast.ts'

const member = (words: string) => inShort(hear(words, { sender: pia, letter: letter('planning-invitation', spring) }))
/** There is a draft, whose order may be changed. */
const planned = (words: string) =>
  inShort(
    hear(words, { sender: pia, letter: letter('planning-invitation', spring), meetings: [{ ...spring, phase: 'planning' }] }),
  )
const office = (words: string) => inShort(hear(words, { sender: anne }))

describe('G26 what is said about the planning meeting goes to the secretariat, which holds it', () => {
  it.each([
    'Kan vi rykke planlægningsmødet til torsdag kl. 9 i stedet?',
    'Kan ikke kl 13, sidder til MUS. Jonas prøver at være med',
    'Jeg kan først fra kl. 14',
    'Det passer mig bedre om formiddagen',
  ])('%s', words => expect(member(words)).toEqual(['? planning-meeting']))
  it('where it is stands in the books', () => expect(member('Er det på Teams?')).toEqual(['RequestFacts planning']))
  it('in a mail of its own it is named', () => {
    expect(inShort(hear('Kan planlægningsmødet flyttes til kl. 14?'))).toEqual(['? planning-meeting'])
    expect(inShort(hear('Kan mødet flyttes til kl. 14?'))).toEqual(['PassRemarkOn: Kan mødet flyttes til kl. 14?'])
  })
  it('an apology for it and a nod stay what they are', () => {
    expect(member('Jeg kan ikke den dag')).toEqual(['DeclinePlanning inWords=true'])
    expect(member('Afbud til planlægningsmødet. Jonas deltager.')).toEqual(['DeclinePlanning substitute=Jonas | inWords=true'])
    expect(member('Vi ses')).toEqual([])
    expect(planned('Navngivningen skal op som første punkt')).toEqual([expect.stringMatching(/^EditAgenda/)])
  })
})

describe('G26 an apology for the planning meeting is none for the meeting', () => {
  const declined = 'DeclinePlanning inWords=true'
  it.each([
    ['Afbud til planlægningsmødet', [declined]],
    ['Afbud til planlægningsmødet. Kan I sende mig referatet?', [declined, 'PassRemarkOn: Kan I sende mig referatet?']],
    ['Afbud til planlægningsmødet og mødet den 14. april', ['? not-understood']],
    ['Jeg kommer alligevel til planlægningsmødet', ['? not-understood']],
    ['Jeg kan hverken komme til planlægningsmødet eller selve mødet', ['? not-understood']],
    ['Planlægningsmødet udgår', ['? planning-meeting']],
    ['Skal vi flytte planlægningsmødet?', ['? planning-meeting']],
    ['Passer planlægningsmødet bedre om eftermiddagen?', ['? planning-meeting']],
    ['Kan vi holde planlægningsmødet den 7. april kl. 10 i stedet?', ['? planning-meeting']],
    ['Nyt punkt: Planlægningsmødet flyttes, 10 min', ['SubmitItem 2 title=Planlægningsmødet flyttes | minutes=10']],
    ['Hvem holder planlægningsmødet den 7. april?', ['PassRemarkOn: Hvem holder planlægningsmødet den 7. april?']],
  ])('%s', (words, wanted) => expect(inShort(hear(words))).toEqual(wanted))
  it('nor in the answer to another letter, and where no meeting is ahead nobody is asked for', () => {
    expect(inShort(hear('Afbud til planlægningsmødet', { letter: letter('call-for-items', spring) }))).toEqual([declined])
    expect(inShort(hear('Jeg kan ikke komme til planlægningsmødet', { meetings: [] }))).toEqual(['? no-meeting'])
    expect(inShort(hear('Jeg kan ikke komme til planlægningsmødet. Kan jeg ringe ind?', { sender: anne }))).toEqual([
      declined,
      'PassRemarkOn: Kan jeg ringe ind?',
    ])
  })
  it('the reason goes nowhere, and the question beside it to the secretariat', () =>
    expect(member('Afbud til planlægningsmødet. Jeg er på kursus. Skal jeg sende slides? Jeg kommer den dag i april.')).toEqual([
      declined,
      expect.not.stringContaining('kursus'),
    ]))
})

describe('G24 whoever says that a thing is taken care of is asked nothing', () => {
  const called = (words: string) => inShort(hear(words, { letter: letter('call-for-items', spring) }))
  it.each(['Fint, det styrer vi', 'Ok, det sørger vi for', 'Vi er på sagen', 'Super. Det har vi styr på.'])('%s', words =>
    expect(called(words)).toEqual([]),
  )
  it.each(['Det styrer vi?', 'Det styrer vi ikke', 'Det klarer vi på mødet'])('not: %s', words =>
    expect(called(words)).toEqual(['? not-understood']),
  )
})

describe('G26 its day follows from that of the meeting, and the secretariat hears that nothing was changed', () => {
  it.each([
    'Vi aflyser planlægningsmødet, det kan klares på mail denne gang',
    'Planlægningsmødet flyttes til torsdag den 1. april kl. 9-10.',
    'Planlægningsmødet bliver ikke til noget',
    'Kan vi flytte planlægningsmødet til den 1. april?',
    'Camilla kan ikke den 6. april. Kan vi holde planlægningsmødet onsdag den 7. april kl. 10-11 i stedet?',
    'KL kan ikke den dag, der er valgt til planlægningsmødet. Kunne vi tage det torsdag den 8. april kl. 10 i stedet?',
    'Planlægningsmødet er den 31. Det flyttes til den 1. april kl. 9.',
    'Det flyttes til den 1. april kl. 9. Altså planlægningsmødet.',
    'ERFA-mødet flyttes ikke, men planlægningsmødet rykkes til kl. 9',
  ])('%s', words => expect(office(words)).toEqual(['? planning-unmoved']))
  it.each(['Hvornår er planlægningsmødet?', 'Tak for planlægningsmødet i går'])('not: %s', words =>
    expect(office(words)).not.toEqual(['? planning-unmoved']),
  )
  it('nor does it move the meeting in the answer to the letter that says that one has been made', () =>
    expect(
      inShort(
        hear('Kan vi holde planlægningsmødet onsdag den 7. april kl. 10-11 i stedet?', {
          sender: anne,
          letter: letter('meeting-scheduled', spring),
        }),
      ),
    ).toEqual(['? planning-unmoved']))
  it('the meeting itself is moved beside it', () =>
    expect(office('Mødet flyttes til den 21. april kl. 13-16. Planlægningsmødet bliver som planlagt.')).toEqual([
      expect.stringMatching(/^RescheduleMeeting 2 /),
    ]))
  it('or behind it', () =>
    expect(office('Planlægningsmødet er den 31. Mødet flyttes til den 21. april kl. 13-16.')).toEqual([
      expect.stringMatching(/^RescheduleMeeting 2 /),
    ]))
  it('and an item about it is an item', () =>
    expect(office('Nyt punkt: Planlægningsmødet flyttes, 10 min')[0]).toMatch(/^SubmitItem/))
  it('a no to what was shown that names it is a no, unless it says a day', () => {
    const shown = { sender: anne, letter: letter('meeting-needs-yes', spring, { mail: 'm' }) }
    expect(inShort(hear('Nej, det er kun planlægningsmødet, der flyttes', shown))).toEqual(['SettleHeldMail id=m | yes=false'])
    expect(inShort(hear('Nej, det er kun planlægningsmødet, der flyttes til den 7. april', shown))).toEqual([
      '? planning-unmoved',
    ])
  })
})

describe('G26 below the letters about the planning meeting an absence is one from that', () => {
  const planned = { planning: { start: '2027-03-31T11:00:00.000Z', end: '2027-03-31T12:00:00.000Z' } }
  const below = (
    name: 'planning-moved' | 'planning-cancelled' | 'planning-apology-receipt' | 'planning-invitation',
    words: string,
  ) => inShort(hear(words, { sender: pia, letter: letter(name, spring, planned) }))
  it.each(['Jeg kommer ikke', 'Jeg kan ikke den dag, men kan om torsdagen'])('%s', words => {
    expect(below('planning-moved', words)).toEqual(['DeclinePlanning inWords=true'])
    expect(below('planning-cancelled', words)).toEqual(['? not-understood'])
    // That letter asks for an apology for the meeting itself.
    expect(below('planning-apology-receipt', words)).toEqual(['GiveApology 2'])
  })
  it('a meeting that is named is the one that is meant', () =>
    expect(below('planning-moved', 'Jeg kommer ikke til ERFA-mødet')).toEqual(['GiveApology 2']))
  it('who takes the no back is heard by the secretariat', () =>
    expect(below('planning-apology-receipt', 'Jeg kommer alligevel')).toEqual(['? planning-meeting']))
  it.each([
    ['Jonas deltager i mit sted', 'Jonas'],
    ['Viggo kommer i stedet for mig', 'Viggo'],
  ])('so is who comes instead: %s', (words, name) => {
    const declined = [`DeclinePlanning substitute=${name} | inWords=true`]
    expect(below('planning-invitation', words)).toEqual(declined)
    expect(below('planning-moved', words)).toEqual(declined)
    for (const other of ['planning-cancelled', 'planning-apology-receipt'] as const)
      expect(below(other, words)).toEqual(['? not-understood'])
  })
  it.each([
    'Jonas kommer i stedet for mig den 14. april.',
    'Planlægningsmødet passer fint. Til ERFA-mødet kommer Jonas i stedet for mig.',
  ])('who comes instead to the network’s own meeting is heard of that: %s', words =>
    expect(below('planning-invitation', words)).toEqual(['GiveApology 2 substitute=Jonas']),
  )
  it('an absence that may be from either is asked about', () =>
    expect(below('planning-invitation', 'Jeg kommer ikke til mødet i april. Jonas kommer.')).toEqual(['? not-understood']))
  it.each(['Nej tak', 'Vi takker nej', 'Desværre ikke', 'Tak fordi I spørger, men nej'])(
    'a plain no to the invitation: %s',
    words => expect(below('planning-invitation', words)).toEqual(['DeclinePlanning inWords=true']),
  )
  it.each(['Jep', 'Ja tak, det gør vi gerne', 'Det passer os fint', 'Ja tak. Vi glæder os.', 'Jeg kommer til planlægningsmødet'])(
    'a plain yes to the invitation: %s',
    words => expect(below('planning-invitation', words)).toEqual([]),
  )
  it.each(['Nej, men torsdag passer', 'Ja, vi bytter med Aarhus', 'Nej. Kan det blive om torsdagen?'])(
    'more than that is for the secretariat: %s',
    words => expect(below('planning-invitation', words)).toEqual(['? planning-meeting']),
  )
  it('"jeg kommer til planlægningsmødet" below another letter is told to those who hold it', () =>
    expect(inShort(hear('Jeg kommer til planlægningsmødet', { letter: letter('agenda') }))).toEqual([
      'PassRemarkOn: Jeg kommer til planlægningsmødet',
    ]))
})
