import { describe, expect, it } from 'vitest'
import type { Person } from '../../shared/people.ts'
import type { Understood } from '../../shared/understanding/understood.ts'
import { anne, attachment, autumn, hear, inShort, letter, pia, spring, winter } from './cast.ts'

const colleague = (id: string, name: string): Person => ({ ...pia, id, name, email: `${id}@lemvig.example` })
const people = [pia, anne, colleague('jonas', 'Jonas Lund'), colleague('mette', 'Mette Sand')]
const call = letter('call-for-items')
const heard = (words: string, answered: typeof call | null = call): Understood =>
  hear(words, { meetings: [winter, spring, autumn], situation: { people }, ...(answered !== null && { letter: answered }) })
const say = (words: string, answered: typeof call | null = call) => inShort(heard(words, answered))

/** Each says one thing, and says it plainly. No two of different rows contradict one another. */
const plain: readonly (readonly string[])[] = [
  ['Jeg kan ikke komme den 14. april.', 'Mette kommer i stedet for mig.'],
  ['Ingen bemærkninger til referatet.'],
  ['Vi vil gerne drøfte logning, 10 min.', 'Punkt til dagsordenen: Fuldmagter, 20 min.'],
  ['Vi trækker P-12.', 'P-12 skal have 30 minutter.'],
  ['Vil Skive bytte referatet med os?', 'Vi kan ikke være mødeleder.'],
  ['Hvornår er fristen?', 'Hvem er mødeleder?', 'Hvornår er næste møde?'],
]
const pairs = plain.flatMap((row, at) =>
  plain.flatMap((other, nth) => (at === nth ? [] : row.flatMap(one => other.map((two): [string, string] => [one, two])))),
)

/** What is wanted, by what would be missed if it were not there. */
const essence = (words: string): string =>
  words.replace(/^RequestFacts /, '').replace(/^(GiveApology \d|WithdrawApology \d) .*/, '$1')

describe('what two plain sentences want by themselves, they want in one mail, or it is asked about', () => {
  const inOne = (one: string, two: string): string =>
    `${one.replace(/[.?]$/, '')}, og ${/^(?:Jeg|Vi|Hv|Ingen|Punkt)/.test(two) ? two[0]?.toLowerCase() + two.slice(1) : two}`
  describe.each([
    ['below the call', call, (one: string, two: string) => `${one} ${two}`],
    ['in a mail of its own', null, (one: string, two: string) => `${one}\n${two}`],
    ['in one sentence', call, inOne],
  ] as const)('%s', (_, answered, joined) => {
    // A question is written with its sign, and what follows is a sentence of its own.
    it.each(pairs.filter(([one]) => joined !== inOne || !one.endsWith('?')))('%s %s', (one, two) => {
      const both = say(joined(one, two), answered)
      const all = both.join('\n')
      // Being asked loses nothing; it happens to a change of an item that is there, and to nothing else.
      if (all.startsWith('?')) return expect([one, two].join()).toMatch(/P-12/)
      for (const sentence of [one, two])
        for (const wanted of say(sentence, answered))
          expect(
            all.includes(essence(wanted)) ||
              both.some(
                each => each.startsWith('PassRemarkOn: ') && each.toLowerCase().includes(sentence.slice(0, -1).toLowerCase()),
              ),
            `${wanted} in ${all}`,
          ).toBe(true)
      const printed = both.filter(each => each.startsWith('SubmitItem')).join()
      expect(printed).not.toMatch(/text=/)
    })
  })
})

describe('nothing is lost beside a wish to swap, or an item', () => {
  it.each([
    [
      'Jonas kommer ikke. Vil Skive bytte referatet med os?',
      /^GiveApology 2 for=.*Jonas Lund/,
      'ProposeRoleSwap with=Skive Kommune',
    ],
    [
      'Vil Skive bytte referatet med os? Kan du sende linket?',
      /^ProposeRoleSwap with=Skive/,
      'PassRemarkOn: Kan du sende linket?',
    ],
    [
      'Vi kan ikke være mødeleder. Send mig referatet fra sidst.',
      /^ProposeRoleSwap role=chair/,
      'PassRemarkOn: Send mig referatet fra sidst.',
    ],
    [
      'Punkt til dagsordenen: Fuldmagter, 20 min. Lone Bro er vores nye kontaktperson.',
      /^SubmitItem 2 title=Fuldmagter \| minutes=20$/,
      'PassRemarkOn: Lone Bro er vores nye kontaktperson.',
    ],
  ])('%s', (words, first, second) => {
    const [one, two, ...more] = say(words)
    expect(one).toMatch(first)
    expect([two, ...more]).toEqual([second])
  })
  it.each([
    ['Vi trækker P-12. Jeg tager en elev med.', 'WithdrawItem 2 id=P-12', 'PassRemarkOn: Jeg tager en elev med.'],
    [
      'P-12 skal have 30 minutter. Jeg kan ikke finde linket.',
      'AmendItem 2 id=P-12 | minutes=30',
      'PassRemarkOn: Jeg kan ikke finde linket.',
    ],
    [
      'Vi vil gerne drøfte logning, 10 min. Jeg kan ikke finde linket.',
      'SubmitItem 2 title=Logning | minutes=10',
      'PassRemarkOn: Jeg kan ikke finde linket.',
    ],
  ])('who comes along and what fails somebody goes to people: %s', (words, ...wanted) => expect(say(words)).toEqual(wanted))
  it('what two sentences say together is not given up for what each says', () =>
    expect(say('Afbud herfra. Birgit tager referatet alene.')).toEqual(['GiveApology 2 substitute=Birgit']))
  it('an item that is to be decided, and one that has a question for its text, stay one item', () => {
    expect(say('Punkt: Roller. Hvem må hvad?')).toEqual(['SubmitItem 2 title=Roller | text=Hvem må hvad?'])
    expect(say('Vi vil gerne drøfte logning. Det kommer af den nye lov.')).toHaveLength(1)
  })
  it('what hangs on the other is heard with it', () =>
    expect(say('Kommer leverandøren? Hvis ja, vil vi gerne have et punkt om svartider, ellers ikke.').join()).not.toContain(
      'SubmitItem',
    ))
  it.each([
    'Hvornår er næste møde? Kan ikke se det i referatet.',
    'Hvem er mødeleder næste gang? Det står ikke i referatet.',
    'Er der en frist? Jeg kan ikke se den i referatet.',
    'Hvornår er næste møde? Jeg har ikke modtaget referatet fra sidst.',
    'Hvem er referent? Jeg vil gerne sige tak for et godt referat.',
  ])('why somebody asks is no comment on the minutes: %s', words =>
    expect(say(words, letter('minutes-for-comment', winter)).join()).not.toContain('CommentOnMinutes'),
  )
  it('which meeting is meant may stand in the other half', () =>
    expect(say('Vi kan ikke være referent i oktober, og jeg kan heller ikke komme.').join()).toContain('GiveApology 3'))
  it.each(['Mødet i oktober bliver godt. Jeg kan ikke komme.', 'Mødet den 13. oktober bliver godt. Jeg kan ikke komme.'])(
    'an absence where another meeting is spoken of is asked about: %s',
    words => expect(say(words, null)).toEqual(['? which-meeting 2,3']),
  )
  it.each(['Hvornår er mødet i oktober? Jeg kan ikke komme.', 'Jeg kan ikke komme. Vi ses til mødet i oktober.'])('%s', words =>
    expect(say(words, null).filter(each => each.startsWith('GiveApology'))).toEqual(
      words.includes('ses') ? ['GiveApology 2'] : [],
    ),
  )
  it('that a colleague does not come is told to people without why', () =>
    expect(say('Vi vil gerne drøfte logning, 10 min. Jonas er syg og kommer ikke.', null)).toEqual([
      'SubmitItem 2 title=Logning | minutes=10',
      'PassRemarkOn: Jonas Lund kommer ikke.',
    ]))
  it('which of two items a file belongs to is told by the whole', () => {
    const words = 'Punkt til dagsordenen: Fuldmagter, 20 min. Vi vil gerne drøfte logning, 10 min.'
    const told = { meetings: [winter, spring, autumn], letter: call, situation: { people } }
    const titles = (mail: object) => inShort(hear(words, { ...told, ...mail })).filter(each => each.startsWith('SubmitItem'))
    expect(titles({})).toHaveLength(2)
    expect(titles({ mail: { attachments: [attachment('Bilag.pdf', 'application/pdf')] } })).toHaveLength(1)
  })
  it('what contradicts itself is not added up', () =>
    expect(say('Vi har ingen punkter. Punkt: Roller.').join()).not.toContain('DeclareNothingToAdd'))
  it('a colleague away, and who comes instead of the writer', () => {
    const [one = '', ...more] = say('Jonas kommer ikke. Mette kommer i stedet for mig.')
    expect(one).toMatch(/^GiveApology 2 substitute=Mette Sand \| with=.*Jonas Lund/)
    expect(more).toEqual([])
  })
})
