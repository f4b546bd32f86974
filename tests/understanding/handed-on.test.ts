import { describe, expect, it } from 'vitest'
import { hear } from '../strangers/corpus.ts'
import { networkIn } from '../strangers/states.ts'

const header = (name: string, address: string) =>
  `________________________________\nFra: ${name} <${address}>\nSendt: 16. marts 2027 08:12\nTil: Sekretariatet <sekretariat@faelles.example>\nEmne: Til mødet`
const words =
  'Hej Anne\n\nVi vil gerne fortælle om vores dronekort over stierne. Det tager et kvarter, til orientering.\n\nMvh Bo'
const bo = `${header('Bo Strandvig', 'bo.strandvig@norddjurs.example')}\n\n${words}`
const stranger = `${header('Tue Holt', 'tue@firma.example')}\n\n${words}`
const passesOn = async (cover: string, mail = bo) =>
  hear(await networkIn('called'), {
    ...{ id: 'H1', from: 'sekretariatet', program: 'outlook', answers: null, subject: 'VS: Til mødet' },
    text: `${cover}\n\n${mail}`,
    signature: ['Venlig hilsen', 'Anne'],
  })

describe('G19 a member’s item that only came to the secretariat', () => {
  it.each([
    'Bo har skrevet til mig i stedet for til jer, så her kommer den.',
    'Endnu et der er havnet hos mig. Bo Strandvig fra Norddjurs har et punkt til dagsordenen:',
    'Denne er landet hos mig, jeg sender den lige videre.',
    'Kan I lægge den her ind?',
  ])('is his: %s', async cover => {
    const heard = await passesOn(cover)
    expect(heard.join()).toMatch(/ItemSubmitted title: Vores dronekort over stierne \| kind: O \| minutes: 15/)
    expect(heard).toContain('→ colleague-answered: bo.strandvig, ellen.hegnsmark')
  })
  it.each([
    'Hvad siger I til det her? Jeg er ikke sikker på, at det hører til hos os.',
    'Bo har skrevet til mig, men vi venter med det.',
    'Her kommer den. Kan I svare ham?',
  ])('is asked about or left: %s', async cover => expect((await passesOn(cover)).join()).not.toMatch(/ItemSubmitted/))
  it('of nobody on the roster it is no member’s', async () =>
    expect((await passesOn('Tue har skrevet til mig, så her kommer den.', stranger)).join()).not.toMatch(/ItemSubmitted/))
})
