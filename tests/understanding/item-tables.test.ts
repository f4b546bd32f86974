import { describe, expect, it } from 'vitest'
import { separate } from '../../shared/understanding/reply/separate.ts'
import type { Case } from './cast.ts'
import { anne, hear, inShort, letter, winter } from './cast.ts'
import type { Rows } from './drawn-tables.ts'
import { programs } from './drawn-tables.ts'

const call: Case = { letter: letter('call-for-items') }
const mailed = (
  program: string,
  rows: Rows,
  told: Case = call,
  above = 'Hej',
  below = 'Venlig hilsen\nPia Holm',
): readonly string[] => {
  const { html, text } = programs[program]?.(rows) ?? { html: null, text: '' }
  const lines = (words: string): string =>
    words
      .split('\n')
      .map(line => `<p class=MsoNormal>${line}</p>`)
      .join('')
  const separated = separate({
    subject: 'SV: ERFA',
    text: `${above}\n\n${text}\n\n${below}\n`,
    html: html === null ? null : `<html><body>${lines(above)}${html}${lines(below)}</body></html>`,
  })
  return inShort(hear(separated.ownWords, { ...told, separated }))
}
const items = (...expected: readonly string[]) => expected.map(one => `SubmitItem 2 title=${one}`)

describe.each(Object.keys(programs))('G16 a table whose first row says what it holds: %s', program => {
  it.each([
    [
      [
        ['Punkt', 'Beskrivelse', 'Tid', 'Hvem'],
        ['Nye blanketter', 'Borgerne finder dem ikke', '15 min', 'Lone'],
        ['Fejl i fletning', 'Navne skæres af', '10 min', 'Tobias'],
      ],
      [
        'Nye blanketter | text=Borgerne finder dem ikke | minutes=15 | presenter=Lone',
        'Fejl i fletning | text=Navne skæres af | minutes=10 | presenter=Tobias',
      ],
    ],
    [
      [
        ['Nr', 'Emne', 'Formål', 'Varighed'],
        ['1', 'Opgradering til v. 5.2', 'Orientering', '10'],
        ['2', 'Fælles driftsaftale', 'Beslutning', '30'],
        ['3', 'Køer', 'Drøftelse', '20'],
      ],
      ['Opgradering til v. 5.2 | kind=O | minutes=10', 'Fælles driftsaftale | kind=B | minutes=30', 'Køer | kind=D | minutes=20'],
    ],
    [
      [
        ['Emne', 'Minutter', 'Type'],
        ['Breve', '15', 'D'],
        ['Nyt om e-Boks', '5', 'O'],
      ],
      ['Breve | kind=D | minutes=15', 'Nyt om e-Boks | kind=O | minutes=5'],
    ],
    [
      [
        ['Punkt', 'Emne', 'Varighed (min.)', 'Bilag'],
        ['1', 'Breve', '15', 'Notat'],
        ['2', 'Skemaer', '', ''],
      ],
      ['Breve | text=Bilag: Notat | minutes=15', 'Skemaer'],
    ],
    [
      [
        ['Titel', 'Baggrund', 'Tid'],
        ['Breve', 'Dyrt', '20'],
        ['I alt', '', '20'],
      ],
      ['Breve | text=Dyrt | minutes=20'],
    ],
    [
      [
        ['Emne', 'Breve via NemKom'],
        ['Tid', '20 minutter'],
        ['Type', 'Drøftelse'],
        ['Ansvarlig', 'Gitte Ravn'],
        ['Baggrund', 'Vi får returbreve. Hvad gør I?'],
        ['Bilag', 'Intet'],
      ],
      ['Breve via NemKom | text=Vi får returbreve. Hvad gør I?\nBilag: Intet | kind=D | minutes=20 | presenter=Gitte Ravn'],
    ],
  ] satisfies [Rows, string[]][])('%j', (rows, expected) => expect(mailed(program, rows)).toEqual(items(...expected)))

  it('what stands above and below it', () => {
    const rows = [
      ['Emne', 'Tid'],
      ['Breve', '15 min'],
      ['Skemaer', '5 min'],
    ]
    const expected = items('Breve | minutes=15', 'Skemaer | minutes=5')
    for (const above of ['Hej alle', 'Se vores punkter i skemaet:', 'Vi har to punkter:', 'Vores punkter'])
      expect(mailed(program, rows, call, above)).toEqual(expected)
    expect(mailed(program, rows, call, 'Hej', 'Alle kommuner har spurgt.').at(-1)).toContain('text=Alle kommuner har spurgt.')
  })

  it.each([
    [
      [
        ['Måned', 'Antal breve'],
        ['Januar', '1.250'],
        ['Februar', '1.190'],
      ],
    ],
    [
      [
        ['Kommune', 'Version'],
        ['Lemvig', '5.1'],
        ['Skive', '5.2'],
      ],
    ],
    [
      [
        ['Punkt', 'Tid', 'Ansvarlig'],
        ['Velkomst', '13.00-13.15', 'Pia'],
        ['Status', '13.15-14.00', 'Kim'],
      ],
    ],
    [
      [
        ['Punkt', 'Beslutning', 'Ansvarlig'],
        ['Breve', 'Vi venter', 'Pia'],
        ['Køer', 'Lukkes', 'Kim'],
      ],
    ],
  ] satisfies [Rows][])('another table brings no items of its own: %j', rows =>
    expect(mailed(program, rows, call, 'Punkt: Status').length).toBe(1),
  )

  it('points with what is written, and what should be', () => {
    const told: Case = { letter: letter('minutes-for-comment', winter), meetings: [winter] }
    const rows = [
      ['Punkt', 'Står der nu', 'Skal være'],
      ['3', '1. august', '1. september'],
      ['4', 'Skive', 'Skive og Lemvig'],
    ]
    expect(mailed(program, rows, told, 'Bemærkninger til referatet:')).toEqual([
      'CommentOnMinutes 1 comments=[{"item":"3","text":"Punkt 3: 1. august → 1. september"},{"item":"4","text":"Punkt 4: Skive → Skive og Lemvig"}]',
    ])
    const one = [
      ['Pkt.', 'Kommentar'],
      ['3', 'Datoen er forkert'],
      ['5', 'Skive mangler'],
    ]
    expect(mailed(program, one, told)).toEqual([
      'CommentOnMinutes 1 comments=[{"item":"3","text":"Punkt 3: Datoen er forkert"},{"item":"5","text":"Punkt 5: Skive mangler"}]',
    ])
  })
})

describe('G16 tables', () => {
  it('several paragraphs in a cell stay what they were', () =>
    expect(
      mailed('Word in Outlook', [
        ['Emne', 'Beskrivelse'],
        ['Breve', 'Det er dyrt.\nHvad gør I?'],
        ['Køer', 'Ja'],
      ]),
    ).toEqual(items('Breve | text=Det er dyrt.\nHvad gør I?', 'Køer | text=Ja')))
  it('item numbers with what becomes of them', () => {
    const told: Case = { letter: letter('item-receipt') }
    expect(
      mailed(
        'Excel',
        [
          ['Punkt', 'Ny tid'],
          ['P-12', '30 min'],
          ['P-13', 'udgår'],
        ],
        told,
      ),
    ).toEqual(['AmendItem 2 id=P-12 | minutes=30', 'WithdrawItem 2 id=P-13'])
  })
  it('the secretariat’s own agenda in hours is no list of items', () =>
    expect(
      mailed(
        'Word in Outlook',
        [
          ['Tid', 'Punkt'],
          ['13.00', 'Velkomst'],
          ['13.15', 'Status'],
        ],
        { sender: anne },
      ).join(),
    ).not.toContain('SubmitItem'))
})
