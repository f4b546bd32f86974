import { describe, expect, it } from 'vitest'
import { docx, hear, inShort, letter } from './cast.ts'

const call = letter('call-for-items')
const agenda = letter('agenda')
const heard = (words: string, about = call, files = false) =>
  inShort(hear(words, { letter: about, ...(files ? { mail: { attachments: [docx] } } : {}) })).join()

describe('what its writer says that a mail is not, it is not', () => {
  it.each([
    'Det er ikke et punkt, jeg vil bare gerne vide, hvem der er mødeleder.',
    'Det her er bare et spørgsmål og ikke et forslag til dagsordenen: Bliver mødet optaget, så man kan se det bagefter?',
    'Lige en oplysning, I ikke skal sætte på dagsordenen: Vi skifter telefoner i uge 15.',
    'Vi har fået ny digitaliseringschef, men det skal ikke på dagsordenen.',
    'Det er ikke ment som et punkt. Bruger I alle den nye skabelon?',
  ])('no item: %s', words => {
    expect(heard(words)).not.toContain('SubmitItem')
    expect(heard(words)).not.toBe('')
  })

  it.each([
    'Det er et bilag til det faste punkt om nyt fra KL, ikke et nyt punkt.',
    'Vedhæftet er lidt baggrund til punkt 2. Det er ikke et nyt punkt.',
  ])('a file goes to people: %s', words => expect(heard(words, agenda, true)).toMatch(/^PassRemarkOn/))

  it.each([
    'Det er ikke et nyt emne, men vi vil gerne have det på igen: Journalisering af sms’er, 15 minutter.',
    'Punkt: Hvad der ikke er et punkt værd, 10 min.',
    'Vi foreslår et punkt om kladder. Det er ikke et stort punkt.',
    'Vi har et punkt: Hvorfor er det ikke et emne for KL? 15 min.',
  ])('an item all the same: %s', words => expect(heard(words)).toContain('SubmitItem'))

  it.each(['Vi har ikke nogen punkter til dagsordenen.', 'Herfra er der ikke nogen emner', 'Vi har ikke noget punkt.'])(
    'that there is none: %s',
    words => expect(heard(words)).toContain('DeclareNothingToAdd'),
  )
})
