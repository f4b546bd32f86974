import { describe, expect, it } from 'vitest'
import { itemWords } from '../../bench/support/mails.ts'
import { docx, hear, inShort, letter } from './cast.ts'

const call = letter('call-for-items')
const brought = (words: string) => inShort(hear(words, { letter: call }))
const items = (...expected: readonly string[]) => expected.map(each => `SubmitItem 2 title=${each}`)

describe('G16 one item that is announced keeps its name and its own list', () => {
  const questions = '- Hvordan opdages de?\n- Hvem rydder op?'
  it.each([
    'Vi foreslår følgende punkt på dagsordenen:\nDubletter',
    'Vi har et punkt:\n\nDubletter\n',
    'Vi foreslår følgende punkt på dagsordenen: Dubletter',
    'Vi har et punkt om dubletter:',
    'Vi vil gerne drøfte dubletter:',
    'Hermed et punkt til dagsordenen\n\nDubletter',
  ])('%s', intro => expect(brought(`${intro}\n${questions}`)).toEqual(items(`Dubletter | text=${questions}`)))
  it.each([
    'Vi foreslår følgende punkt:',
    'Vi vil gerne drøfte følgende:',
    'Vi har to punkter, begge korte:',
    'Forslag til emner:',
  ])('a list that is announced is one: %s', intro =>
    expect(brought(`${intro}\n- Roller\n- Skemaer`)).toEqual(items('Roller', 'Skemaer')),
  )
})

describe('G16 what an item is about is its name, also in words that could announce one', () => {
  it.each([
    ['Vi vil gerne have et punkt på dagsordenen om skema 5.', 'Skema 5'],
    ['Vi har et punkt om listen over kontaktpersoner', 'Listen over kontaktpersoner'],
    ['Et punkt om input til skemaet', 'Input til skemaet'],
  ])('%s', (words, title) => expect(brought(words)).toEqual(items(title)))
  it.each(['Vi har to punkter om følgende:', 'Vi vil gerne have to punkter med, om muligt:'])('%s announces two', words =>
    expect(brought(`${words}\n- Roller\n- Skemaer`)).toEqual(items('Roller', 'Skemaer')),
  )

  it.each(Array.from({ length: 12 }, (_, n) => n))('the answers that the benchmark measures with are understood: %i', n => {
    expect(brought(itemWords(n).join('\n'))).toHaveLength(1)
    expect(brought(itemWords(n).join('\n'))[0]).toMatch(n % 4 === 3 ? /^DeclareNothingToAdd/ : /^SubmitItem/)
  })
})

describe('G16 what names no item of its own is not lost', () => {
  const both = (more: string) => items(`Roller | ${more}`, `Skemaer | ${more}`)
  it.each(['Punkter til mødet:', 'Vi har to punkter:', 'To punkter fra Lemvig:'])('%s', intro => {
    expect(brought(`${intro}\nRoller\nSkemaer\nKim fremlægger begge`)).toEqual(both('presenter=Kim'))
    expect(brought(`${intro}\nRoller\nSkemaer\nBegge til orientering`)).toEqual(both('kind=O'))
    expect(brought(`${intro}\n\nRoller\n\nSkemaer\n\nKim fremlægger begge`)).toEqual(both('presenter=Kim'))
  })
})

describe('G16 as many items as are announced', () => {
  it.each([
    [
      'To punkter fra Lemvig:\n\nNy kontrakt (15 min.)\nVi forhandler.\n\nDigital post (10 min.)\nErfaringer?',
      ['Ny kontrakt | text=Vi forhandler. | minutes=15', 'Digital post | text=Erfaringer? | minutes=10'],
    ],
    ['Vi har tre emner denne gang\n\nRoller\n\nSkemaer\n\nFælles test', ['Roller', 'Skemaer', 'Fælles test']],
    ['Vi har to punkter:\nRoller, 10 min\nSkemaer, 20 min', ['Roller | minutes=10', 'Skemaer | minutes=20']],
    [
      'Hermed følgende punkter:\n\nRoller\nHvem må hvad?\n\nSkemaer\nVi vil gerne være enige.',
      ['Roller | text=Hvem må hvad?', 'Skemaer | text=Vi vil gerne være enige.'],
    ],
    ['Vi har 2 punkter.\n\nVi vil gerne drøfte roller.\n\nVi vil gerne have en snak om skemaer.', ['Roller', 'Skemaer']],
    [
      'Vi har to punkter\n\nRoller\n\nSkemaer\n\nVi vil også gerne høre, hvordan I gør.',
      ['Roller', 'Skemaer | text=Vi vil også gerne høre, hvordan I gør.'],
    ],
    [
      'Vi har et par ting.\n\nFørst og fremmest: Integrationen til ESDH, den er ved at drive os til vanvid.\n\nFor det andet kunne vi godt tænke os en snak om hvordan I laver kurser.',
      ['Integrationen til ESDH | text=Den er ved at drive os til vanvid.', 'Hvordan I laver kurser'],
    ],
    ['Vi har talt om det på teammødet. Vi har to punkter:\n- Roller\n- Skemaer', ['Roller', 'Skemaer']],
  ])('%s', (words, expected) => expect(brought(words)).toEqual(items(...expected)))
  it.each([
    ['Vi har to punkter\n\nRoller\n\nSkemaer\n\nFælles test', 'more than it says'],
    ['Punkt: Roller\n\nVi har to skemaer.\n\nHvad gør I?', 'an item that has a name'],
    ['Roller\n\nVi har tre emner at holde styr på i dag.\n\nHvad gør I?', 'words below a name'],
    ['Vi har et punkt\n\nRoller\n\nSkemaer hører også til', 'one is announced'],
  ])('not so: %s (%s)', words => expect(brought(words)).toHaveLength(1))
  it('the line that announces them is no name', () => {
    expect(brought('Hov, vi har alligevel et punkt! Fejl i adresser, 10 min.')).toEqual(items('Fejl i adresser | minutes=10'))
    expect(brought('Vi har et enkelt punkt:\n\nMigrering\nHvad gør I?')).toEqual(items('Migrering | text=Hvad gør I?'))
  })
})

describe('G16 a name above its labels', () => {
  it.each([
    [
      'Vi har 3 punkter\n\nRoller\nTid: 20 min\nVi har 400 enheder.\n\nSkemaer\nTid: 15 min\n\nNye kolleger - forløb\nTid: 10 min, orientering',
      ['Roller | text=Vi har 400 enheder. | minutes=20', 'Skemaer | minutes=15', 'Nye kolleger - forløb | kind=O | minutes=10'],
    ],
    [
      'Roller\nTid: 20 min\nVi har 400 enheder.\nSkemaer\nTid: 15 min',
      ['Roller | text=Vi har 400 enheder. | minutes=20', 'Skemaer | minutes=15'],
    ],
    [
      'Roller\n\nTid: 20 min\n\nSkemaer\n\nTid: 15 min\nType: orientering',
      ['Roller | minutes=20', 'Skemaer | kind=O | minutes=15'],
    ],
    [
      'Roller\nDet er skidt.\nTid: 20 min\nType: D\n\nSkemaer\nDe er lange.\nTid: 15 min',
      ['Roller | text=Det er skidt. | kind=D | minutes=20', 'Skemaer | text=De er lange. | minutes=15'],
    ],
  ])('%s', (words, expected) => expect(brought(words)).toEqual(items(...expected)))
  it('a label that comes again below a sentence begins none', () =>
    expect(brought('Roller\nTid: 20 min\nVi har det svært.\nTid: 15 min')).toHaveLength(1))
})

describe('G20 the files go with the item that the mail names', () => {
  const two = 'Vi har 2 stk:\n1. Roller, 15 min\n2. Erfaringer med chatbot, 10 min\n\n'
  const files = (words: string) => {
    const heard = hear(words, { letter: call, mail: { attachments: [docx] } })
    return heard.kind === 'wishes' ? heard.wishes.map(each => !('withoutFiles' in each)) : []
  }
  it.each(['Der er vedhæftet et bilag til nr. 2', 'Bilag til punkt 2 er vedhæftet.', 'Filen hører til nummer 2'])('%s', words =>
    expect(files(two + words)).toEqual([false, true]),
  )
  it.each(['Der er vedhæftet et bilag', 'Bilag til punkt 7', 'Vi har 2 til nr. 2'])('no item is named: %s', words =>
    expect(files(two + words)).toEqual([true, true]),
  )
})
