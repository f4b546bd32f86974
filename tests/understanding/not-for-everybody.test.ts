import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { anne, hear, inShort, letter, pia, spring } from './cast.ts'

const heard = (words: string, told: Case): readonly string[] => inShort(hear(words, told))
const planning = { ...spring, phase: 'planning' } as const
const draft: Case = { letter: letter('agenda-for-approval'), sender: anne, meetings: [planning] }

describe('G28 a draft goes to everybody when it is to, and not when somebody is to see it', () => {
  it.each([
    'Send den',
    'Send den til alle',
    'Ja tak, send den ud til netværket',
    'Godkendt til udsendelse',
    'Godkendt til udsendelse til alle',
    'Send den ud til alle',
  ])('%s: it goes', words => {
    expect(heard(words, draft)).toEqual(['ApproveAgenda 2'])
  })
  it.each([
    'Send den bare til Pia',
    'Send den til mig',
    'Send til Lemvig først',
    'Ok, send den til Jonas',
    'Udsend til Kim',
    'Send it to Pia',
  ])('%s: it does not', words => {
    expect(heard(words, draft)).not.toContain('ApproveAgenda 2')
  })
})

describe('G25 whoever comes and is glad has not said that there is nothing for the agenda', () => {
  const call: Case = { letter: letter('call-for-items') }
  const comes = ['WithdrawApology 2 answer=accepted']
  it.each([
    ['Tak for invitationen, vi glæder os', []],
    ['Tak, vi kommer', comes],
    ['Vi glæder os til at deltage', comes],
    ['Jeg deltager. Vi ses!', comes],
    ['Tak for mailen, jeg kommer selv', comes],
  ])('%s', (words, wanted) => {
    expect(heard(words, call)).toEqual(wanted)
  })
  it.each(['Tak, vi kommer, men har ikke noget', 'Intet herfra, vi glæder os', 'Ingen punkter. Vi kommer begge'])(
    '%s: nothing to bring',
    words => {
      expect(heard(words, call).filter(each => !comes.includes(each))).toEqual(['DeclareNothingToAdd 2'])
    },
  )
  it('what may be politeness is asked about', () =>
    expect(heard('Vi glæder os til at høre om version 5', call)).toEqual(['? not-understood']))
  it.each(['Vi vil gerne høre om version 5', 'Vi kommer med et punkt: Fuldmagter'])('%s: something is brought', words => {
    expect(heard(words, call).join()).toContain('SubmitItem 2')
  })
})

describe('G47 an apology for the planning meeting takes nobody off the network’s meeting', () => {
  const ways: readonly (readonly [string, Case])[] = [
    ['to the invitation', { letter: letter('planning-invitation', planning), meetings: [planning] }],
    ['in a mail of its own', { subject: 'Afbud', meetings: [planning] }],
    ['in the answer to the agenda', { letter: letter('agenda', planning), meetings: [planning] }],
  ]
  describe.each(ways)('%s', (_way, told) => {
    it.each([
      ['Afbud til planlægningsmødet', ''],
      ['Jeg kan ikke deltage i planlægningsmødet.', ''],
      ['Jeg kommer desværre ikke til planlægningsmødet, Jonas kommer i stedet', 'substitute=Jonas | '],
    ])('%s', (words, more) => {
      expect(heard(words, { sender: pia, ...told })).toEqual([`DeclinePlanning ${more}inWords=true`])
    })
    it.each([
      'Afbud til planlægningsmødet, men jeg kommer til ERFA-mødet',
      'Jeg kan hverken komme til planlægningsmødet eller til selve mødet',
      'Jeg kan ikke deltage, hverken i planlægningsmødet eller mødet',
    ])('%s: asked', words => {
      expect(heard(words, { sender: pia, ...told })).toEqual(['? not-understood'])
    })
  })

  it('"Afbud til mødet" is one for the network’s meeting', () => {
    expect(heard('Afbud til mødet', { sender: pia, subject: 'Afbud', meetings: [planning] })).toEqual(['GiveApology 2'])
  })
})
