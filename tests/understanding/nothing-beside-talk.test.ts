import { describe, expect, it } from 'vitest'
import { hear, inShort, letter } from './cast.ts'

const reply = (words: string) => inShort(hear(words, { letter: letter('items-reminder') }))
const none = 'DeclareNothingToAdd 2'

describe('G25 nothing this time, and talk beside it that offers nothing', () => {
  it.each([
    'Åh ja, undskyld. Der har været tryk på herude. Vi har ikke noget.',
    'Nå ja, beklager. Det har været nogle travle uger. Ingen punkter.',
    'Det er gået lidt hurtigt på det seneste. Vi har ingen punkter.',
    'Ups, den havde jeg glemt. Vi har intet.',
    'Vi er løbet tør for idéer, så spring os bare over',
    'Vi er helt tomme for emner denne gang',
    'Idéerne er sluppet op, så I skal ikke vente på os',
    'I skal ikke vente på os, vi har ikke noget.',
    'Vent endelig ikke på os. Ingen punkter.',
    'Vi har intet, og jo, vi tager gerne referatet.',
    'Vi har ingen punkter, og ja, vi er klar som mødeledere.',
    'Fint med Teams. Vi har ingen punkter.',
    'Dejligt, at det er på Teams. Vi har ikke noget til dagsordenen.',
    'Datoen passer fint. Ingen punkter herfra.',
    'Godt med en påmindelse. Vi har ikke noget.',
    'Vi har stadig ingen punkter.',
    'Vi har stadigvæk ikke noget til dagsordenen',
    'Har fortsat ikke noget på dagsordenen',
    'Jeg går ud fra, at man ikke behøver svare, hvis man ikke har noget? Vi har i hvert fald ingenting.',
    'Skal man egentlig skrive, når man ikke har noget? Vi har i hvert fald ikke noget.',
    'Beklager tavsheden. Vi har ikke noget.',
    'Hej. Sikke en uge, det har været. Vi har intet til dagsordenen.',
    'Super, at I holder det online. Vi har ikke noget at byde ind med.',
    'Ja ja, jeg skal nok svare :) Vi har bare ikke noget',
    'Nej, vi har fortsat ingenting på blokken. Glæder mig til mødet!',
  ])('%s', words => expect(reply(words)).toEqual([none]))

  it.each([
    'Vi har stadig ikke noget. Hvad gør vi, hvis der kun er tre punkter?',
    'Ingen punkter. Bliver mødet så kortere?',
    'Har ingen emner. Hvor mange punkter er der indtil nu?',
    'Vi har ingenting. Kan vi så slutte før?',
    'Vi har ikke noget denne gang. Aflyser I, hvis ingen andre har noget?',
  ])('a question beside it goes to people: %s', words => {
    const [, asked = ''] = /^[^.]+\. (.*)$/u.exec(words) ?? []
    expect(reply(words)).toEqual([none, `PassRemarkOn: ${asked}`])
  })

  it.each([
    'Jeg kan ikke den dag. Vi har ingen punkter.',
    'Afbud fra mig. Vi har heller ikke noget til dagsordenen.',
    'Jeg kan ikke komme den 14., jeg er på kursus. Har ikke noget på dagsordenen',
    'Jeg er desværre forhindret. Intet til dagsordenen fra os.',
  ])('an apology beside it is heard as well: %s', words => {
    const heard = reply(words)
    expect(heard).toContain(none)
    expect(heard.join()).toContain('GiveApology')
    expect(heard.join()).not.toContain('SubmitItem')
  })

  it.each([
    'Vi har ikke noget imod at drøfte fuldmagter.',
    'Vi har stadig ikke noget svar fra leverandøren om fejlen.',
    'Vi har ingen punkter ud over fuldmagter.',
    'Vi er løbet tør for fuldmagtsskemaer. Hvor bestiller man dem?',
    'Vi er løbet tør for penge til kurser. Hvad gør I andre?',
    'Vi har ingen punkter, og ja, vi vil gerne have skemaer på.',
    'Vi har ikke noget, men fuldmagter kunne være et emne.',
    'Fint med Teams. Vi har ikke fået linket.',
    'Har I ikke noget?',
    'Vi er løbet tør for idéer, så regn ikke med os',
    'Undskyld. Vi har ikke noget fjernarkiv endnu.',
    'Det er gået stærkt med den nye portal. Ingen punkter, men vi fortæller gerne om den.',
    'Det har været en hård måned med mange sygemeldinger. Vi har ikke noget.',
    'I skal ikke vente på os med fuldmagterne',
    'Det er gået hurtigt med fuldmagterne. Hvordan har I gjort?',
    'Vi har ingen punkter, og nej, vi kan ikke tage referatet.',
    'Skal man skrive, når man ikke har noget?',
    'Skal man skrive, hvis man har et punkt? Vi har ikke noget.',
  ])('not so: %s', words => expect(reply(words)).not.toEqual([none]))

  it.each(['Jeg kan ikke den dag. Har ikke noget system til fuldmagter.', 'Vi har stadig ikke noget. Fuldmagter?'])(
    'and what is denied is no item: %s',
    words => expect(reply(words).join()).not.toMatch(/title=(?:Har|Vi har)/),
  )
})
