import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { hear, inShort, items, letter } from './cast.ts'

const call = letter('call-for-items')
const heard = (words: string, told: Case = { letter: call }): string => inShort(hear(words, told)).join(' ; ')
const titleOf = (words: string): string => /title=([^|;]*?)(?: [|;]|$)/u.exec(heard(words))?.[1] ?? ''

describe('G15 a title names the matter, and is no frame, no rest of a sentence and no sentence of its writer’s', () => {
  it.each([
    ['Fra Skive: Vi overvejer at slå notifikationer fra, fordi folk drukner i mails. 10 min.', 'Slå notifikationer fra'],
    [
      'Fra Skive har vi kun et lille et: Kan man få vist fejlede breve på en liste? 5 min.',
      'Kan man få vist fejlede breve på en liste',
    ],
    ['I Skive har vi fået et tilsyn fra Datatilsynet, og det har vi lært en del af. 15 min.', 'Tilsyn fra Datatilsynet'],
    ['Vi har købt en robot til posten. Den vil vi gerne vise. 10 min.', 'Robot til posten'],
    ['Pga. travlhed bliver det kort. Punkt herfra: genveje i systemet. 10 min.', 'Genveje i systemet'],
    [
      'Vi vil gerne have et punkt om et ændringsønske: Man bør kunne sortere listen efter dato. 10 min.',
      'Ændringsønske: sortere listen efter dato',
    ],
    ['Det er måske et dumt spørgsmål, men hvad gør I med fejlsendte breve? 10 min.', 'Hvad gør I med fejlsendte breve'],
    ['Skabeloner til breve - orientering om vores projekt med at skrive dem om i et lettere sprog', 'Skabeloner til breve'],
  ])('%s', (words, title) => expect(titleOf(words)).toBe(title))
  it.each([
    ['Det fælles regelsæt for breve. 10 min.', 'Det fælles regelsæt for breve'],
    ['De nye felter i skemaet. 10 min.', 'De nye felter i skemaet'],
    ['Hvis borgeren dør, hvad gør I så med fuldmagten? 10 min.', 'Hvis borgeren dør, hvad gør I så med fuldmagten'],
    ['Borgerne får ikke deres kvitteringer. 10 min.', 'Borgerne får ikke deres kvitteringer'],
  ])('what names a matter stays: %s', (words, title) => expect(titleOf(words)).toBe(title))
  it('what the title leaves out stays in the text', () =>
    expect(heard('I Skive har vi fået et tilsyn fra Datatilsynet, og det har vi lært en del af. 15 min.')).toContain(
      'lært en del af',
    ))
})

describe('G16 a question in a list is one of its items', () =>
  it('though it speaks of Teams or of a deadline', () =>
    expect(
      heard(
        'To ting:\n- Kvaliteten af sager. Hvem ser på dem? (15 min)\n- Hvad gør I med Teams-filer på sagen? (10 min)\n\nJeg tager dem selv.',
      ),
    ).toBe(
      'SubmitItem 2 title=Kvaliteten af sager | text=Hvem ser på dem? | minutes=15 | presenter=Pia Holm ; SubmitItem 2 title=Hvad gør I med Teams-filer på sagen | minutes=10 | presenter=Pia Holm',
    )))

describe('G26 an item beside an apology is one', () => {
  it.each([
    'Vi vil gerne vide, om andre oplever tomme kvitteringer. 10 min.\n\nJeg kan desværre ikke selv komme den 14. april.',
    'Jeg melder afbud til den 14. april. Men vi har et punkt, som Jonas tager for os: Tomme kvitteringer, 10 min.',
  ])('%s', words => {
    expect(heard(words)).toContain('GiveApology 2')
    expect(heard(words)).toMatch(/SubmitItem 2 title=.*omme kvitteringer.*minutes=10/u)
  })
  it.each([
    'Jeg kan ikke komme den 14. april, jeg skal til lægen. Det tager 20 min at køre.',
    'Jeg kan ikke komme den 14. april. Jeg er syg og har 10 min til at skrive.',
  ])('why somebody stays away is none: %s', words => expect(heard(words)).not.toContain('SubmitItem'))
})

const quoted =
  'Fra: Bente Kragh\nSendt: 4. marts 2027 10:12\nTil: Pia Holm\nEmne: Problemer med aktlister\n\nHej Pia\n\nAktlisterne kommer ud i forkert rækkefølge. Gør de også det hos andre?\n\nBente'

describe('G30 a mail pasted below words that point at it is its author’s item', () => {
  it.each([
    'Kan vi få det her på til næste møde? Se min kollegas mail nedenfor.',
    'Bente har skrevet nedenstående, som jeg bare sender videre. Vi er enige om, at det skal med på mødet.',
    'Jeg sender den her videre fra arkivet – den må gerne på dagsordenen.',
  ])('%s', words =>
    expect(heard(words, { separated: { quoted } })).toBe(
      'SubmitItem 2 title=Problemer med aktlister | text=Aktlisterne kommer ud i forkert rækkefølge. Gør de også det hos andre?',
    ),
  )
  it.each([
    'Det her skal ikke på dagsordenen, men læs mailen nedenfor.',
    'Skal vi tage det her med på mødet?',
    'Mailen nedenfor er løst.',
    'Hvis I har plads, kan mailen nedenfor komme på mødet.',
  ])('but for what is denied, asked or conditional: %s', words =>
    expect(heard(words, { separated: { quoted } })).not.toContain('title=Problemer med aktlister'),
  )
})

describe('G18 a new title is the name alone', () =>
  it('without what it stands instead of, and without a smiley', () =>
    expect(
      heard('Punktet må gerne hedde "Notifikationer - slå fra?" i stedet for "Fra Skive" :-)', {
        letter: letter('item-receipt', undefined, { items: [items[0]] }),
      }),
    ).toBe('AmendItem 2 id=P-12 | title=Notifikationer - slå fra?')))
