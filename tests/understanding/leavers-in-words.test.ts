import { describe, expect, it } from 'vitest'
import { hear } from '../strangers/corpus.ts'
import { networkIn } from '../strangers/states.ts'

const said = async (state: string, text: string, answers: 'held-mail' | null = null) =>
  hear(await networkIn(state), {
    id: 'L1',
    from: 'sekretariatet',
    program: 'outlook',
    answers,
    subject: answers === null ? 'Listen' : undefined,
    text,
    signature: ['Venlig hilsen', 'Anne'],
  } as Parameters<typeof hear>[1])

const shown = ['asked roster-needs-yes CompareRoster', '→ roster-compared: sekretariatet']

describe('G61 whoever has left is shown as a change of the list, in one letter, and waits for a yes', () => {
  it.each([
    'Bo Strandvig fra Norddjurs er stoppet. Slet ham venligst på listen.',
    'Bo Strandvig er ikke længere kontaktperson for Norddjurs. Han skal ikke have flere mails.',
    'Ja, tag Bo Strandvig af listen, tak.',
    'Maja står nu to gange. Fjern maja.solbjaerg@herning.example fra listen igen, det er hendes private mail.',
    'mette.fursand@skive.example findes ikke mere, så fjern den fra listen.',
    'Vi skal have slettet Claus Limbak som kontaktperson for Skive.',
    'Mette Fursand fra Skive er gået på pension (der var kage i fredags). Den nye er Simon Vestergaard, simon.vestergaard@skive.example. Vil du rette listen?',
    'Morten Havrebo i Aarhus er gået på barsel indtil februar. Signe Holm, signe.holm@aarhus.example, er vikar for ham så længe. Åse fortsætter.',
  ])('%s', async words => expect(await said('called', words)).toEqual(shown))
  it.each([
    'Fjern P-3 fra listen. Han skal ikke have flere mails.',
    'Hvis Bo Strandvig er stoppet, så slet ham på listen.',
    'Fjern Bo Strandvig fra deltagerlisten til mødet.',
    'Er Bo Strandvig stoppet? Slet ham.',
  ])('nobody leaves: %s', async words => expect((await said('called', words)).join()).not.toMatch(/CompareRoster/))
  it('an order beside it is still named as undone', async () =>
    expect(await said('called', 'Bo Strandvig fra Norddjurs er stoppet. Bestil frokost til tyve.')).not.toEqual(shown))
})

describe('G23 a newcomer in somebody’s place', () => {
  it('joins at once, and that the other one leaves is asked', async () => {
    const heard = await said('held-mail', 'Ja, hun er ny hos Norddjurs i stedet for Bo Strandvig.', 'held-mail')
    expect(heard).toContain('members MemberAdded')
    expect(heard).toContain('→ roster-compared: sekretariatet')
  })
  it('somebody of another municipality is not shown as leaving', async () =>
    expect(await said('held-mail', 'Ja, hun er ny hos Norddjurs i stedet for Claus Limbak.', 'held-mail')).not.toContain(
      '→ roster-compared: sekretariatet',
    ))
  it.each([
    ['Nej, det er en leverandør. Jeg skriver selv til ham.', false],
    ['Nej, det er en leverandør.', true],
  ])('a stranger to whom the secretariat writes itself hears nothing of us: %s', async (words, isTold) =>
    expect((await said('held-mail', words, 'held-mail')).some(each => each.startsWith('→ held-mail-settled'))).toBe(isTold),
  )
})
