import { describe, expect, it } from 'vitest'
import { anne, hear, inShort, letter, pia, winter } from './cast.ts'

const out = letter('minutes-for-comment', winter)
const receipt = letter('comment-receipt', winter, { comments: [{ text: 'Pkt. 2: juli', item: '2' }] })
const told = { meetings: [winter] }
const office = (words: string, about = out) => inShort(hear(words, { ...told, letter: about, sender: anne })).join()
const member = (words: string, about = out) => inShort(hear(words, { ...told, letter: about, sender: pia })).join()

describe('what the secretariat writes below the minutes is a comment only where it plainly corrects them', () => {
  it.each([
    'Under punkt 3 skal der stå Skive.',
    'I punkt 3 er der en fejl: Det er Skive og ikke Struer, der samler op.',
    'Bemærkning fra os: Listen ligger nu på samarbejdsrummet.',
    'Tilføjelse fra sekretariatet: Temadagen er den 3. juni.',
    'Hej\n\nDer står, at Skive samler op. Det passer ikke.',
    'Pkt. 2: juli, ikke juni.',
  ])('a comment: %s', words => expect(office(words)).toContain('CommentOnMinutes'))

  it.each([
    'Jonas har ringet og sagt, at han først når at læse det på fredag.',
    'Kan du minde dem om at svare?',
    'Bo spurgte, om han må dele det med sin chef. Det må han gerne.',
    'Vil du lægge det på hjemmesiden også?',
    'Jeg har lovet Viborg, at de får det på papir.',
  ])('none: %s', words => expect(office(words)).not.toContain('CommentOnMinutes'))

  it.each([
    'Kan du forlænge fristen for bemærkninger til onsdag?',
    'Vil du ikke give dem et par dage mere til at læse det? Flere har vinterferie.',
  ])('a deadline stays: %s', words => expect(office(words)).toBe('? deadline-unmoved'))

  it('both: the correction is one, and the rest comes back', () =>
    expect(office('Under punkt 3 skal der stå Skive. Vil du også minde Bo om det?')).toMatch(
      /CommentOnMinutes.*skal der stå Skive\..*PassRemarkOn.*minde Bo/,
    ))

  it('the same of a member stays what it was', () =>
    expect(member('Det var Skive, der lovede at samle op.')).toContain('CommentOnMinutes'))
})

describe('a comment is taken back by whoever wrote it', () => {
  it.each([
    'Glem min bemærkning.',
    'Vil du slette vores bemærkning? Jeg havde læst forkert.',
    'Hej\n\nGlem det, jeg skrev om punkt 2. Det var mig, der huskede forkert. Beklager!',
    'Jeg trækker min kommentar tilbage.',
    'Se bort fra min bemærkning, tak.',
  ])('after the receipt and below the minutes: %s', words => {
    expect(member(words, receipt)).toContain('TakeCommentBack')
    expect(member(words)).toContain('TakeCommentBack')
  })

  it.each([
    'Det er ikke en bemærkning, slet den igen.',
    'Det skulle slet ikke have været en bemærkning, tag den af igen.',
    'Slet den igen, tak.',
    'Fjern den igen.',
  ])('what the receipt is for: %s', words => expect(office(words, receipt)).toContain('TakeCommentBack'))

  it.each([
    'Slet den sidste sætning under punkt 3.',
    'Fjern det om Skive under punkt 2.',
    'Tag min bemærkning med på næste møde.',
    'Glem det under punkt 3, det er punkt 4, der er galt.',
    'Se bort fra min mail, der skal stå juli.',
    'Hvis I ikke er enige, så slet min bemærkning.',
    'I skal ikke slette min bemærkning.',
  ])('no such thing: %s', words => {
    expect(member(words, receipt)).not.toContain('TakeCommentBack')
    expect(member(words)).not.toContain('TakeCommentBack')
  })

  it('"slet den" below the minutes may be said of what stands in them', () =>
    expect(member('Slet den igen.')).not.toContain('TakeCommentBack'))
})
