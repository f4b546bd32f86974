import { describe, expect, it } from 'vitest'
import type { LetterName } from '../../shared/letters.ts'
import { anne, hear, inShort, letter, spring } from './cast.ts'

const swap = {
  ...{ id: 'swap-1', unit: 'minuteTaker', from: 'Skanderborg Kommune', to: 'Lemvig Kommune', fromTurn: 2, toTurn: 3 },
  ...{ fromStart: '2027-04-14T11:00:00.000Z', toStart: '2027-10-13T11:00:00.000Z' },
}
const office = (name: LetterName, words: string): readonly string[] =>
  inShort(hear(words, { letter: letter(name, spring, { change: {} }), sender: anne }))
const member = (words: string): readonly string[] =>
  inShort(hear(words, { letter: letter('role-swap-proposal', spring, { swap }) }))

const booked = 'SettleHeldMail id={"id":"held-1"} | yes=true'
const asked = [expect.stringMatching(/^\? /)]

describe('a plain yes of the secretariat, and ordinary sentences beside it', () => {
  it.each([
    'Ja, opret mødet. Beklager alt det snak ovenfor.',
    'Ja, opret mødet. Det var rart at høre fra dig.',
    'Ja tak, det ser fint ud. Det gør ikke noget, at planlægningsmødet ligger samme dag som fristen, det plejer vi at kunne nå.',
    'Ja, det er rigtigt. Jeg har siddet længe med kalenderen foran mig.',
    'Ja, book det, vi glæder os.',
    'Ja tak, det passer. Tak for hjælpen, og god vinterferie når du når dertil.',
  ])('books the meeting that was shown: %s', words => {
    expect(office('meeting-needs-yes', words)).toEqual([booked])
  })
  it('books it, and a question that stands beside it is named as unanswered', () => {
    expect(
      office('meeting-needs-yes', 'Ja tak, det ser fint ud. Har I i øvrigt styr på, om vinterferien ligger i uge 7 hos alle?'),
    ).toEqual([booked, 'PassRemarkOn: Har I i øvrigt styr på, om vinterferien ligger i uge 7 hos alle?'])
  })
  it.each([
    ['minutes-preview', 'Ja, send det. Tak for hjælpen, det er blevet et fint referat.', 'DistributeMinutes 2'],
    ['minutes-preview', 'Ok, send det. Jeg har læst det igennem to gange nu.', 'DistributeMinutes 2'],
    ['agenda-for-approval', 'Ok, send den. Jeg synes, den er blevet flot denne gang.', 'ApproveAgenda 2'],
    [
      'roster-compared',
      'Ja, det er helt rigtigt. Kirsten har været med i mange år, så det er lidt vemodigt.',
      'ChangeRoster change={} | yes=true',
    ],
  ] as const)('settles %s: %s', (name, words, wanted) => {
    expect(office(name, words)).toEqual([wanted])
  })
})

describe('what everybody would hear of at once', () => {
  it.each([
    'Ja, opret det. Formanden er syg den dag.',
    'Ja, opret det. Der er kommunevalg den dag!',
    'Ja, opret det. Mange holder ferie i den uge.',
    'Ja, opret det. Vi har aftalt at holde det online.',
    'Ja, opret mødet, men vent til fredag.',
    'Ja, opret mødet. Kan I flytte det til kl. 10?',
    'Ja, opret mødet. Vi finder et andet lokale.',
    'Ja, opret mødet. Jeg vender tilbage med lokalet.',
    'Ja, opret mødet. Det er den 15.',
    'Ja, det er ok. Skive er ikke glade for dagen.',
    'Ja. Jeg synes, det er en god idé med et møde i det hele taget, det har vi jo talt om længe',
  ])('is not booked where the next sentence may limit or change it: %s', words => {
    expect(office('meeting-needs-yes', words)).toEqual(asked)
  })
  it.each([
    'Ja, aflys det. Formanden er uenig.',
    'Ja, aflys mødet. Medmindre Skive kan overtage.',
    'Ja, aflys det. Er der andre, der kan lede det?',
  ])('is not cancelled: %s', words => {
    expect(office('cancellation-needs-yes', words)).not.toEqual([booked])
  })
  it.each([
    'Ok send, men skriv v/ Grethe Holm i stedet for v/ Sekretariatet på P-1. Så er den fin.',
    'Ok, send det. Birgit mangler på listen.',
    'Ok, send det. Punkt 3 blev udsat.',
  ])('is not sent: %s', words => {
    expect(office('minutes-preview', words)).toEqual(asked)
  })
})

describe('a plain yes to a swap', () => {
  it.each([
    [
      'Ja det er ok, Åse og jeg kan godt tage referatet i april. Så slipper vi til efteråret ikke?',
      'Så slipper vi til efteråret ikke?',
    ],
    [
      'Ja, det kan vi. Men spørgsmålet er om vi så er fri for mødelederrollen til efteråret, det kan I lige svare på.',
      'Men spørgsmålet er om vi så er fri for mødelederrollen til efteråret, det kan I lige svare på.',
    ],
  ])('is one beside a question, which people get: %s', (words, question) => {
    expect(member(words)).toEqual(['AnswerRoleSwap id=swap-1 | yes=true', `PassRemarkOn: ${question}`])
  })
  it.each([
    'Ja, det kan vi. Men kun hvis Skive også er med.',
    'Ja, det kan vi. Jeg skal lige spørge Bo først.',
    'Ja, det kan vi. Så skal I tage vores tur i januar.',
  ])('is none where it hangs on something: %s', words => {
    expect(member(words)).not.toContainEqual(expect.stringContaining('yes=true'))
  })
})
