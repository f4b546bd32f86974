import { describe, expect, it } from 'vitest'
import { fateOf } from '../../shared/understanding/items/of-the-matter.ts'
import { anne, hear, inShort, item, letter, spring } from './cast.ts'

const call = letter('call-for-items')
const reply = (words: string) => inShort(hear(words, { letter: call }))

describe('G15 what becomes of a sentence by its own words', () => {
  it.each([
    'Og tak for den gode dagsorden sidste gang, det var rart med pause :-)',
    'Mange tak for et godt referat, og det var dejligt kort!',
    'Tak til Skive for et spændende oplæg om tilsyn.',
    'Nu prøver jeg lige forfra.',
    'Så sender vi det igen, mailen drillede lidt.',
    'Jeg ved ikke om det er et rigtigt punkt, eller bare et spørgsmål til bordet rundt?',
    'Er lidt i tvivl om det hører til på mødet.',
    'Må man sende et punkt ind selvom det nok er for sent?',
    'Er det for sent at få et punkt med?',
    'Tlf. 24 45 67 11',
    'Mobil: 2445 6711',
  ])('talk: %s', words => expect(fateOf(words, 'Droneopmåling')).toBe('talk'))
  it.each([
    'Har i øvrigt skiftet telefonnummer, det er nu 96 28 11 40',
    'Mit nye nummer er 96 28 11 40.',
    'I kan fange mig på mobilen 51 23 45 67, hvis der er spørgsmål.',
    'Jeg har fået ny mailadresse: pia.h@lemvig.example',
    'Har I i øvrigt datoen for 2028?',
    'Forresten, er der styr på lokalet?',
    'Jeg skifter for øvrigt afdeling til sommer.',
  ])('somebody should know: %s', words => expect(fateOf(words, 'Droneopmåling')).toBe('people'))
  it.each([
    ['Vi har i øvrigt også testet det på tyve sager, og det gik godt.', ''],
    ['Har andre i øvrigt haft samme problem?', ''],
    ['Borgerne ringer på 70 10 20 30 og venter længe.', 'Telefontider'],
    ['Vi har fået nyt telefonnummer til omstillingen, og borgerne finder det ikke.', 'Telefonnummer til omstillingen'],
    ['Jeg har i øvrigt lavet et notat om det.', ''],
    ['Det er ikke et punkt til beslutning.', ''],
    ['Det skal ikke være et punkt.', ''],
    ['Har I modtaget mit punkt?', ''],
    ['Kan punktet udsættes til næste møde?', ''],
    ['Tak for oplægget, vi vil gerne høre mere om snitfladerne.', ''],
    ['Tak for at I husker linket.', ''],
    ['Det tager 20 minutter, hvis der er plads.', ''],
    ['Vi sender mails til borgerne, og fristen er ofte gået.', ''],
    ['Sagen 12345678 ligger stadig i Landsretten.', ''],
    ['Tekst: Tak for sidst', ''],
    ['15. april er det for sent.', ''],
    ['Vi er i tvivl.', ''],
    ['Spørgsmål til netværket:', ''],
    ['Vi har sendt en mail til kommunen, og fristen er gået.', ''],
  ])('of the matter, or for other rules: %s', (words, beside) => expect(fateOf(words, beside)).toBe('matter'))
})

describe('G15 nothing else is printed', () => {
  it('a telephone number goes to the secretariat, a doubt nowhere', () =>
    expect(
      reply(
        'Vi vil gerne høre noget om jeres erfaringer med droneopmåling. Jeg ved ikke om det er et rigtigt punkt, eller bare et spørgsmål til bordet rundt? Sæt det bare på hvis der er plads, 15 min.\n\nHar i øvrigt skiftet telefonnummer, det er nu 96 28 11 40',
      ),
    ).toEqual([
      'SubmitItem 2 title=Jeres erfaringer med droneopmåling | minutes=15',
      'PassRemarkOn: Har i øvrigt skiftet telefonnummer, det er nu 96 28 11 40',
    ]))
  it('an item beside news of oneself is one, and both go where they belong', () =>
    expect(
      reply(
        'Vi vil gerne drøfte fælles vejledning om gebyrer, 20 min. I kan fange mig på mobilen 51 23 45 67. Jeg har for øvrigt fået ny mailadresse: pia.h@lemvig.example',
      ),
    ).toEqual([
      'SubmitItem 2 title=Fælles vejledning om gebyrer | minutes=20',
      'PassRemarkOn: I kan fange mig på mobilen 51 23 45 67. Jeg har for øvrigt fået ny mailadresse: pia.h@lemvig.example',
    ]))
  it('news alone is news', () =>
    expect(reply('Jeg har fået ny mailadresse: pia.h@lemvig.example. Den gamle lukker snart.')).toEqual(['? about-people']))
  it('thanks below an item', () =>
    expect(
      reply(
        'Punkt: Opgravet jord – hvem har myndigheden? 25 min\n\nOg tak for den gode dagsorden sidste gang, det var rart med pause :-)',
      ),
    ).toEqual(['SubmitItem 2 title=Opgravet jord – hvem har myndigheden | minutes=25']))
  it.each([
    'Nu prøver jeg lige forfra. Vi har et punkt til mødet den 14. april:',
    'Så prøver vi igen. Her kommer vores punkt til mødet den 14. april:',
  ])('what leads to an item is told to nobody: %s', lead =>
    expect(
      inShort(
        hear(`Kære alle\n\n${lead}\n\nFælles skabelon til afslag\nAfslagene bliver meget forskellige.\n15 min, beslutning`),
      ),
    ).toEqual(['SubmitItem 2 title=Fælles skabelon til afslag | text=Afslagene bliver meget forskellige. | kind=B | minutes=15']),
  )
  it('and takes no name away from it', () =>
    expect(
      inShort(
        hear(
          'Så prøver vi igen. Her kommer vores punkt til mødet den 14. april:\n\nFælles skabelon til afslag\nVi oplever, at afslagene bliver meget forskellige.\n15 min, beslutning',
        ),
      ),
    ).toEqual([
      'SubmitItem 2 title=Fælles skabelon til afslag | text=Vi oplever, at afslagene bliver meget forskellige. | kind=B | minutes=15',
    ]))
  it('a doubt about the place of a matter that is to be on all the same', () =>
    expect(
      reply(
        'Vi kunne godt tænke os at høre, om andre bruger tale til referater. Er lidt i tvivl om det hører til her, men tag det med hvis der er tid, 10-15 min. Jeg skifter forresten afdeling til sommer.',
      ),
    ).toEqual([
      'SubmitItem 2 title=Bruger andre tale til referater | minutes=15',
      'PassRemarkOn: Jeg skifter forresten afdeling til sommer.',
    ]))
  it('a doubt that nobody has settled is for people', () =>
    expect(
      reply('Vi kunne godt tænke os at høre, om andre bruger tale til referater. Jeg er i tvivl om det hører til her.')[0],
    ).toMatch(/^PassRemarkOn/))
  it('the secretariat knows of its own holidays', () =>
    expect(
      inShort(
        hear(
          'Punkt: Økonomi og kontingent for 2028. 15 min.\n\nJeg holder vinterferie i uge 7, så skriv til Bente hvis der er noget.',
          {
            sender: anne,
          },
        ),
      ),
    ).toEqual(['SubmitItem 2 title=Økonomi og kontingent for 2028 | minutes=15']))
})

describe('G15 below the receipt of an item', () => {
  const below = letter('item-receipt', spring, { items: [item('P-12', 'Navngivning af skemaer')] })
  const answer = (words: string) => inShort(hear(words, { letter: below }))
  it('where its writer is reached is no more of its text than anywhere', () =>
    expect(
      answer('Skemaerne har i dag fire navne i systemet. Har i øvrigt skiftet telefonnummer, det er nu 96 28 11 40'),
    ).toEqual([
      'AmendItem 2 id=P-12 | text=Vi skal være enige.\n\nSkemaerne har i dag fire navne i systemet.',
      'PassRemarkOn: Har i øvrigt skiftet telefonnummer, det er nu 96 28 11 40',
    ]))
  it('what is said to belong there does', () =>
    expect(answer('Tilføj gerne denne tekst til punktet: Ring til mig på 96 28 11 40.').join()).toMatch(/text=(?:.|\n)*96 28/))
})
