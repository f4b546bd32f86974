import { describe, expect, it } from 'vitest'
import { anne, hear, inShort, letter, receipt, spring } from './cast.ts'

/** What is somebody's illness or family is nobody's business; what a network works with is its matter, though the words are the same. */
const toCall = (words: string) => inShort(hear(words, { letter: letter('call-for-items') })).join()
const toReceipt = (words: string) => inShort(hear(words, { letter: receipt })).join()

describe('G18 a matter with words of illness and family is not lost', () => {
  it.each(['Det handler om børn med handicap.', 'Reglerne om barsel giver to breve.', 'Borgernes sygdom står i brevet.'])(
    'beside a change: %s',
    words => expect(toReceipt(`Giv os 30 min. ${words}`)).toContain(words),
  )
  it.each(['Min søn er syg.', 'Jeg har sygt barn.', 'Karen er på barsel.', 'Barn syg i dag.'])(
    'whose it is goes nowhere: %s',
    words => expect(toReceipt(`Giv os 30 min. ${words}`)).toBe('AmendItem 2 id=P-12 | minutes=30'),
  )
})

describe('G21 beside "ingen punkter"', () => {
  it('news with such words goes to people', () =>
    expect(
      toCall('Ingen punkter herfra. Kommunens side om børn og unge er flyttet, så linket i jeres mail virker ikke.'),
    ).toContain('børn og unge'))
  it('why somebody is away does not', () =>
    expect(toCall('Ingen punkter herfra. Jeg skriver sent, da min datter er indlagt.')).not.toContain('indlagt'))
})

describe('G56 what the secretariat says beside a question', () => {
  const office = (words: string) => inShort(hear(words, { sender: anne, letter: letter('meeting-scheduled', spring) })).join()
  it.each(['Pia Holm kommer ikke.', 'Jeg har fået afbud fra Pia Holm.'])('of who comes, it is not dropped: %s', words => {
    const heard = office(`Hvornår er planlægningsmødet? ${words}`)
    expect(heard).not.toBe(office('Hvornår er planlægningsmødet?'))
  })
  it('why it asks is', () =>
    expect(office('Hvornår er planlægningsmødet? Jeg skal have det i kalenderen.')).toBe(office('Hvornår er planlægningsmødet?')))
})
