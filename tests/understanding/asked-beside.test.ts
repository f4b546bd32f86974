import { describe, expect, it } from 'vitest'
import { autumn, hear, inShort, letter, pia, receipt, spring } from './cast.ts'

const call = letter('call-for-items')
const kim = { ...pia, id: 'kim', name: 'Kim Aagaard', email: 'kim@lemvig.example' }
const situation = { people: [pia, kim] }
const meetings = [spring, autumn]
const asCall = (words: string) => inShort(hear(words, { letter: call, situation }))
const asReceipt = (words: string) => inShort(hear(words, { letter: receipt, meetings, situation }))
const asNew = (words: string) => inShort(hear(words, { meetings, situation }))

describe('G02 a question that the books answer is answered, whatever stands beside it', () => {
  it.each([
    ['Vi springer over denne gang.\nEr det Skanderborg eller Skive, der leder mødet? Vi sad lige og snakkede om det.', 'roles'],
    ['Ingen punkter fra os. Hvornår er dagsordenen ude?', 'agenda-due'],
    ['Vi har ikke noget denne gang. Hvad tid starter vi den 14.? Jeg skal have booket en bil.', 'meeting'],
  ])('beside nothing: %s', (words, fact) => expect(asCall(words)).toEqual(['DeclareNothingToAdd 2', `RequestFacts ${fact}`]))
  it.each([
    ['Hvem er det der er mødeleder næste gang? Jeg har noget praktisk, jeg gerne vil vende med vedkommende.', 'roles'],
    ['Jeg er ved at lægge min kalender. Hvor i Skive er det, vi skal være til oktober, og hvad tid begynder vi?', 'meeting'],
    ['Er dagsordenen til den 14. april sendt ud? Jeg kan ikke finde den nogen steder, men min indbakke er fuld.', 'agenda-due'],
    ['Hvornår er vi færdige den 14. april? Jeg skal nå et tog.', 'meeting'],
    ['Hvad var nu sidste frist for at sende punkter til aprilmødet? Vi er ikke helt færdige.', 'items-due'],
  ])('with its reason: %s', (words, fact) => expect(asNew(words)).toEqual([`RequestFacts ${fact}`]))
  it.each([
    'Tak, det ser fint ud. Ved I allerede, hvad tid på eftermiddagen vi cirka er på? Jeg skal nemlig have booket et rum.',
    'Tusind tak. Hvornår kommer vores punkt på?',
  ])('when an item is on is told by the agenda: %s', words =>
    expect(asReceipt(words)).toEqual(['RequestFacts own-items agenda-due']),
  )
  it('what stands beside it is heard by itself', () => {
    expect(
      asNew('Jeg kan desværre ikke være med den 14. april. Hvem er referent? Jeg vil gerne give vedkommende et par ord med.'),
    ).toEqual(['GiveApology 2', 'RequestFacts roles'])
    expect(asCall('Vi har et punkt: Fuldmagter på tværs, 20 min.\nHvem skriver referat til mødet?')).toEqual([
      'SubmitItem 2 title=Fuldmagter på tværs | minutes=20',
      'RequestFacts roles',
    ])
    expect(asReceipt('Tak. Hvornår på dagen er P-12 på? Vi vil gerne have 30 minutter i stedet.')).toEqual([
      'AmendItem 2 id=P-12 | minutes=30',
      'RequestFacts own-items agenda-due',
    ])
  })
  it('and what nobody here knows goes to people', () =>
    expect(asNew('Hvad er sidste frist for punkter til aprilmødet? Og kan den rykkes et par dage?')).toEqual([
      'PassRemarkOn: Og kan den rykkes et par dage?',
      'RequestFacts items-due',
    ]))
})

describe('G02 what looks like a question to us, and is none', () => {
  it.each([
    'Hvem er referent i styregruppen?',
    'Hvornår er fristen for indberetning til KL?',
    'Hvor skal mødet om robotter holdes?',
    'Hvem er mødeleder hos jer, når I holder borgermøder?',
    'Hvornår er det vores tur til at være referent?',
  ])('of something else: %s', words => expect(asCall(words).join()).not.toContain('RequestFacts'))
  it.each([
    'Hvem skal lede mødet? Det vil vi gerne.',
    'Hvornår er det nu, fristen er, og ligger mødet fast? Min kalender siger noget andet.',
  ])('half of it would be no answer: %s', words => expect(asCall(words).join()).not.toContain('RequestFacts'))
  it('the meeting that is asked about is the one that is missed', () =>
    expect(asNew('Hvornår er mødet i oktober? Jeg kan ikke komme.').join()).not.toContain('GiveApology 2'))
  it('a sentence beside it is no item because items were asked for', () =>
    expect(asCall('Hvornår er sidste frist? Min kalender siger noget andet (den 15.)').join()).not.toContain('SubmitItem'))
})
