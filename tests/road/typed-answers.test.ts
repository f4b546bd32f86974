import { describe, expect, test } from 'vitest'
import type { LetterName } from '../../shared/letters.ts'
import { danish, english } from '../../templates/samples/facts.ts'
import { everyVariant } from '../composing/written.ts'
import { handIn } from '../support/calendar-mails.ts'
import { erfa } from '../support/charters.ts'
import { chair, member, minuteTaker, newcomer, office } from '../support/people.ts'
import { Simulated } from '../support/simulated.ts'
import * as wish from '../support/wishes.ts'

// Answers that a letter offers in its text, with no button for them: each is typed into an answer to that letter, and understood.

type Language = 'da' | 'en'
type World = (language: Language) => Promise<Simulated>

interface Row {
  readonly letter: LetterName
  /** As the letter has it. */
  readonly offers: readonly [da: string, en: string]
  /** What is typed, where the letter asks for more than the words, or for other numbers than the samples have. */
  readonly typed?: readonly [da: string, en: string]
  readonly world: World
  readonly from: string
  readonly command: string
  /** The letter tells somebody else to write: it is a new mail. */
  readonly isNew?: true
}

const cast = ['sekretariat', 'lemvig', 'skanderborg', 'aarhus', 'favrskov', 'hedensted', 'norddjurs', 'samsoe']
const few = erfa().people.filter(({ email }) => cast.some(each => email.includes(each)))
const address = (id: string): string => erfa().people.find(person => person.id === id)?.email ?? ''

/** Whether the network is written to as a list: then whoever has a role gets a letter of his own. */
let list: string | null = null

const filesIn = (language: Language) => ({
  ...erfa(),
  people: few,
  charter: { ...(language === 'da' ? danish : english), mailingGroup: list },
})
const booked = async (language: Language, until = '2027-02-01T09:00'): Promise<Simulated> => {
  const world = await Simulated.start(filesIn(language), '2027-02-01T09:00')
  await world.wants(office, wish.book('2027-04-14T13:00', '16:00'))
  await world.until(until)
  return world
}
const writes = (world: Simulated, from: string, text: string, answers: LetterName | null = null) =>
  world.receives({
    from: address(from),
    to: answers === null ? world.files.charter.address : (world.replyTo(address(from), answers) ?? 'nobody asked'),
    subject: answers === null ? text : 'SV: ERFA',
    text,
  })
/** A world in which somebody has just written, in one language or the other. */
const after =
  (from: string, da: string, en: string, at = '2027-03-16T10:00'): World =>
  async language => {
    const world = await booked(language, at)
    await writes(world, from, language === 'da' ? da : en)
    return world
  }
const at =
  (
    time: string,
    ...before: readonly (readonly [person: string, time: string, what: Parameters<Simulated['wants']>[1]])[]
  ): World =>
  async language => {
    const world = await booked(language)
    for (const [person, when, what] of before) {
      await world.until(when)
      await world.wants(person, what)
    }
    await world.until(time)
    return world
  }

const inAList =
  (world: World): World =>
  async language => {
    list = 'alle@moeder.example'
    try {
      return await world(language)
    } finally {
      list = null
    }
  }

const long = (title: string) => wish.item(title, { minutes: 60 })
const tooMuch: readonly (readonly [string, string, ReturnType<typeof long>])[] = [
  [chair, '2027-03-16T10:00', long('Navngivning')],
  [member, '2027-03-16T10:00', long('Vejledning')],
  [minuteTaker, '2027-03-16T10:00', long('Kursus')],
]
const stranger = (language: Language, yes: boolean): Promise<Simulated> =>
  booked(language, '2027-03-16T10:00').then(async world => {
    await world.receives({
      from: 'vibe.nordlund@elsewhere.example',
      name: newcomer.name,
      subject: language === 'da' ? 'Punkt til mødet' : 'Item for the meeting',
      text: language === 'da' ? 'Vi har et punkt: Fuldmagter, 20 min.' : 'We have an item: Proxies, 20 min',
    })
    if (yes) await writes(world, office, language === 'da' ? 'Ja' : 'Yes', 'held-mail')
    return world
  })

const rows: readonly Row[] = [
  {
    letter: 'agenda-for-approval',
    offers: ['P-12 15, P-14 ud, P-13 først', 'P-12 15, P-14 out, P-13 first'],
    typed: ['P-1 15, P-3 ud, P-2 først', 'P-1 15, P-3 out, P-2 first'],
    world: at('2027-04-02T10:00', ...tooMuch),
    from: office,
    command: 'EditAgenda',
  },
  ...(['Hilsen:|Greeting:', 'Hilsen: God sommer til alle|Greeting: A good summer to all'] as const).map(
    (offers): Row => ({
      letter: 'question',
      offers: offers.split('|') as unknown as readonly [string, string],
      typed: ['Hilsen: God sommer til alle', 'Greeting: A good summer to all'],
      world: after(
        office,
        'Send det her rundt til alle: Vi har lukket fredag',
        'Send this to everybody: we are closed on Friday',
      ),
      from: office,
      command: 'LeaveGreeting',
    }),
  ),
  {
    letter: 'question',
    offers: ['P-12 15, P-14 ud, P-13 først', 'P-12 15, P-14 out, P-13 first'],
    typed: ['P-1 15, P-3 ud, P-2 først', 'P-1 15, P-3 out, P-2 first'],
    world: async language => {
      const world = await at('2027-04-02T10:00', ...tooMuch)(language)
      await writes(world, office, language === 'da' ? 'Blå er en dejlig farve' : 'Blue is a nice colour', 'agenda-for-approval')
      return world
    },
    from: office,
    command: 'EditAgenda',
  },
  {
    letter: 'digest',
    offers: ['P-12: 10 minutter mere', 'P-12: 10 minutes more'],
    typed: ['P-1: 10 minutter mere', 'P-1: 10 minutes more'],
    world: at('2027-03-22T10:00', [chair, '2027-03-16T10:00', wish.item('Navngivning', { minutes: 20 })]),
    from: chair,
    command: 'AmendItem',
  },
  {
    letter: 'greeting-receipt',
    offers: ['hilsen:', 'greeting:'],
    typed: ['hilsen: Vi ses i august.', 'greeting: See you in August.'],
    world: after(office, 'hilsen: God sommer til alle.', 'greeting: A good summer to all.'),
    from: office,
    command: 'LeaveGreeting',
  },
  {
    letter: 'greeting-receipt',
    offers: ['hilsen: ingen', 'greeting: none'],
    world: after(office, 'hilsen: God sommer til alle.', 'greeting: A good summer to all.'),
    from: office,
    command: 'LeaveGreeting',
  },
  {
    letter: 'held-mail',
    offers: ['ja', 'yes'],
    // »ja« and the name of the organisation.
    typed: ['ja, Lemvig Kommune', 'yes, Lemvig Kommune'],
    world: language => stranger(language, false),
    from: office,
    command: 'SettleHeldMail',
  },
  {
    letter: 'which-organisation',
    offers: ['ja, Lemvig Kommune', 'yes, Lemvig Kommune'],
    world: language => stranger(language, true),
    from: office,
    command: 'SettleHeldMail',
  },
  {
    letter: 'item-receipt',
    offers: ['30 min., orientering', '30 min, information'],
    world: after(member, 'Vi har et punkt: Fuldmagter, 20 min.', 'We have an item: Proxies, 20 min'),
    from: member,
    command: 'AmendItem',
  },
  {
    letter: 'item-receipt',
    offers: ['træk tilbage', 'withdraw'],
    world: after(member, 'Vi har et punkt: Fuldmagter, 20 min.', 'We have an item: Proxies, 20 min'),
    from: member,
    command: 'WithdrawItem',
  },
  {
    letter: 'meeting-scheduled',
    offers: ['Flyt mødet til 21. april 2027 kl. 13.00-16.00', 'Move the meeting to 21 April 2027 13:00-16:00'],
    world: at('2027-02-01T10:00'),
    from: office,
    command: 'RescheduleMeeting',
  },
  {
    letter: 'meeting-scheduled',
    offers: ['Aflys mødet', 'Cancel the meeting'],
    world: at('2027-02-01T10:00'),
    from: office,
    command: 'CancelMeeting',
  },
  {
    letter: 'minutes-preview',
    offers: ['Kan vi bytte med', 'Can we swap with'],
    typed: ['Kan vi bytte med Favrskov?', 'Can we swap with Favrskov?'],
    world: at('2027-04-16T10:00', [minuteTaker, '2027-04-15T10:00', wish.minutes()]),
    from: member,
    command: 'ProposeRoleSwap',
    isNew: true,
  },
  {
    letter: 'planning-invitation',
    offers: ['P-12 40, P-13 40, P-14 40', 'P-12 40, P-13 40, P-14 40'],
    typed: ['P-1 40, P-2 40, P-3 40', 'P-1 40, P-2 40, P-3 40'],
    world: at('2027-03-31T12:00', ...tooMuch),
    from: chair,
    command: 'EditAgenda',
  },
  ...(['question', 'refusal'] as const).map(
    (letter): Row => ({
      letter,
      offers: ['status', 'status'],
      world:
        letter === 'question'
          ? after(member, 'Kan I se på det her?', 'Could you have a look at this?')
          : after(member, 'Nyt møde 21. april 2027 kl. 13-16', 'New meeting 21 April 2027 13:00-16:00'),
      from: member,
      command: 'RequestStatus',
    }),
  ),
  ...(
    [
      [
        ['P-12: 30 min.', 'P-12: 30 min'],
        ['P-1: 30 min.', 'P-1: 30 min'],
      ],
      [
        ['P-12: til orientering', 'P-12: for information'],
        ['til orientering', 'for information'],
      ],
    ] as const
  ).map(
    ([offers, typed]): Row => ({
      letter: 'question',
      offers,
      typed,
      world: async language => {
        const world = await after(member, 'Vi har et punkt: Fuldmagter, 20 min.', 'We have an item: Proxies, 20 min')(language)
        await writes(world, member, language === 'da' ? 'Nej, det er forkert' : 'No, that is wrong', 'item-receipt')
        return world
      },
      from: member,
      command: 'AmendItem',
    }),
  ),
  {
    letter: 'rehearsal',
    offers: ['Nyt møde', 'New meeting'],
    typed: ['Nyt møde 6. oktober 2027 kl. 13-16', 'New meeting 6 October 2027 13:00-16:00'],
    world: after(office, 'Tørløb 6. oktober 2027 kl. 13-16', 'Rehearsal 6 October 2027 13:00-16:00'),
    from: office,
    command: 'ScheduleMeeting',
  },
  {
    letter: 'call-for-items',
    offers: ['Kan vi bytte?', 'Can we swap?'],
    world: at('2027-03-16T10:00'),
    from: chair,
    command: 'ProposeRoleSwap',
  },
  {
    letter: 'minutes-approved',
    offers: ['Kan vi bytte?', 'Can we swap?'],
    world: at(
      '2027-05-10T10:00',
      [minuteTaker, '2027-04-15T10:00', wish.minutes()],
      [office, '2027-04-22T10:00', wish.sendMinutes],
    ),
    from: member,
    command: 'ProposeRoleSwap',
  },
  {
    letter: 'role-pack',
    offers: ['Kan vi bytte?', 'Can we swap?'],
    world: inAList(at('2027-03-16T10:00')),
    from: chair,
    command: 'ProposeRoleSwap',
  },
  {
    letter: 'role-hand-over',
    offers: ['Kan vi bytte?', 'Can we swap?'],
    world: inAList(
      at('2027-05-10T10:00', [minuteTaker, '2027-04-15T10:00', wish.minutes()], [office, '2027-04-22T10:00', wish.sendMinutes]),
    ),
    from: member,
    command: 'ProposeRoleSwap',
  },
  {
    letter: 'role-holder-away',
    offers: ['Kan vi bytte?', 'Can we swap?'],
    world: at('2027-03-18T10:00', [minuteTaker, '2027-03-17T10:00', wish.apology()]),
    from: 'birgit.soelvager',
    command: 'ProposeRoleSwap',
  },
  {
    letter: 'role-swap-refusal',
    offers: ['Vi kan ikke være mødeleder', 'We cannot chair'],
    world: async language => {
      const world = await booked(language, '2027-03-16T10:00')
      const [da, en] = ['Vi kan ikke være referent.', 'We cannot take the minutes.']
      await writes(world, chair, language === 'da' ? da : en, 'call-for-items')
      return world
    },
    from: chair,
    command: 'ProposeRoleSwap',
  },
  {
    letter: 'role-swap-answered',
    offers: ['Kan vi bytte med Lemvig?', 'Can we swap with Lemvig?'],
    typed: ['Kan vi bytte med Hedensted?', 'Can we swap with Hedensted?'],
    world: async language => {
      const world = await booked(language, '2027-03-16T10:00')
      await writes(
        world,
        minuteTaker,
        language === 'da' ? 'Kan vi bytte med Aarhus?' : 'Can we swap with Aarhus?',
        'call-for-items',
      )
      await world.deliver()
      await writes(world, member, language === 'da' ? 'Nej' : 'No', 'role-swap-proposal')
      return world
    },
    from: minuteTaker,
    command: 'ProposeRoleSwap',
  },
  ...(['ja', 'nej'] as const).map(
    (yesOrNo): Row => ({
      letter: 'role-swap-proposal',
      offers: yesOrNo === 'ja' ? ['ja', 'yes'] : ['nej', 'no'],
      world: after(minuteTaker, 'Kan vi bytte med Aarhus?', 'Can we swap with Aarhus?'),
      from: member,
      command: 'AnswerRoleSwap',
    }),
  ),
  {
    letter: 'search-results',
    offers: ['søg: vejledning', 'search: budget'],
    world: after(member, 'søg: budget', 'search: budget'),
    from: member,
    command: 'Search',
  },
  {
    letter: 'stop-mail-receipt',
    offers: ['afbud', 'apology'],
    world: after(member, 'Afmeld', 'Unsubscribe'),
    from: member,
    command: 'GiveApology',
  },
  {
    letter: 'planning-apology-receipt',
    offers: ['afbud', 'apology'],
    world: after(chair, 'Jeg kan ikke komme til planlægningsmødet', 'I cannot come to the planning meeting'),
    from: chair,
    command: 'GiveApology',
  },
  {
    letter: 'user-group-noted',
    offers: ['Mødet flyttes til', 'The meeting is moved to'],
    typed: ['Mødet flyttes til 7. april 2027 kl. 13-16', 'The meeting is moved to 7 April 2027 13:00-16:00'],
    world: async language => {
      const world = await booked(language)
      await handIn(world, 'request-forwarded-by-secretariat', {
        change: text => text.replaceAll(/da-DK:ERFA-m[^\r\n]*de/g, 'da-DK:Brugergruppen').replaceAll('20270414T', '20270412T'),
      })
      return world
    },
    from: office,
    command: 'RescheduleMeeting',
  },
]

/** What the text tells a reader to write, in both languages' ways of saying so. */
const asksFor = {
  da: /(?:\b[Ss]var\w*|\b[Ss]krive?\b|rettelser|eksempel|eller)[^.»«]{0,40}»([^«]+)«/g,
  en: /(?:\b[Aa]nswers?|(?<!You )\b[Ww]rites?|changes|example|\bor)[^."]{0,40}"([^"]+)"/g,
}

const words = (language: Language, pair: readonly [string, string]): string => pair[language === 'da' ? 0 : 1]

/** What a letter asks for in words of its own, without saying which: a name, the corrected minutes. */
const asked: readonly (Omit<Row, 'offers'> & { readonly typed: readonly [da: string, en: string]; readonly only?: Language })[] =
  [
    ...(
      [
        ['Jonas Klitrose', 'Jonas Klitrose'],
        ['Det gør Jonas.', 'That is Jonas.'],
        ['Jonas kommer i stedet.', 'Jonas comes instead.'],
      ] as const
    ).map((typed): (typeof asked)[number] => ({
      letter: 'apology-receipt',
      typed,
      world: at('2027-03-17T11:00', [chair, '2027-03-17T10:00', wish.apology()]),
      from: chair,
      command: 'GiveApology',
    })),
    ...(['minutes-preview', 'late-comment'] as const).map((letter): (typeof asked)[number] => ({
      letter,
      typed: [
        'Her er det rettede referat:\n\n1. Kort status\nRunden blev taget.\n\n2. Nyt\nIngenting.',
        'Here are the corrected minutes:\n\n1. Status\nThe round was taken.\n\n2. News\nNothing.',
      ],
      world:
        letter === 'minutes-preview'
          ? at('2027-04-16T10:00', [minuteTaker, '2027-04-15T10:00', wish.minutes()])
          : at(
              '2027-05-08T11:00',
              [minuteTaker, '2027-04-15T10:00', wish.minutes()],
              [office, '2027-04-22T10:00', wish.sendMinutes],
              [member, '2027-05-08T10:00', wish.comment('For sent')],
            ),
      from: office,
      command: 'SubmitMinutes',
    })),
  ]

describe.each(['da', 'en'] as const)('what a letter asks for, in %s', language => {
  test.each(asked.map(row => [row.letter, words(language, row.typed).split('\n')[0], row] as const))(
    'G18 answering %s with »%s«',
    async (letter, _words, { typed, world: make, from, command }) => {
      const world = await make(language)
      const received = await writes(world, from, words(language, typed), letter)
      expect(received).toMatchObject({ outcome: 'accepted', commands: [command] })
    },
  )
})

test('G47 the name that the receipt asks for is who comes instead; thanks and a nod are no name', async () => {
  const world = await booked('da', '2027-03-17T10:00')
  await world.wants(chair, wish.apology())
  for (const nod of ['Tak', 'Ok', 'Fint', 'Hav en god dag']) await writes(world, chair, nod, 'apology-receipt')
  expect((await world.meeting()).apologies).toMatchObject([{ substitute: null }])
  await writes(
    world,
    chair,
    'Det bliver min kollega Jonas Klitrose fra Lemvig\n\nVenlig hilsen\nPia Vestermark',
    'apology-receipt',
  )
  expect((await world.meeting()).apologies).toMatchObject([{ name: 'Pia Vestermark', substitute: 'Jonas Klitrose' }])
})

test.each(['Slet afbuddet', 'Jeg kommer alligevel'])(
  'G47 »%s« to the receipt for a colleague’s apology takes that one back, and the colleague hears of it',
  async text => {
    const world = await booked('da', '2027-04-08T10:00')
    await handIn(world, 'reply-declined-for-colleague')
    expect((await world.meeting()).apologies).toMatchObject([{ name: 'Pia Vestermark' }])
    const before = world.letters.length
    expect(await writes(world, 'jonas.klitrose', text, 'apology-receipt')).toMatchObject({ outcome: 'accepted' })
    expect((await world.meeting()).apologies).toEqual([])
    expect(world.letters.slice(before).map(each => `${each.letter} ${each.to}`)).toEqual([
      'apology-withdrawn jonas.klitrose',
      `apology-withdrawn ${chair}`,
    ])
  },
)

describe.each(['da', 'en'] as const)('what a letter offers in words, in %s', language => {
  test.each(rows.map(row => [row.letter, words(language, row.offers), row] as const))(
    'G18 answering %s with »%s«',
    async (letter, offered, { typed, world: make, from, command, isNew }) => {
      const world = await make(language)
      const text = typed === undefined ? offered : words(language, typed)
      expect(world.texts.map(each => each.name)).toContain(letter)
      const received = await writes(world, from, text, isNew ? null : letter)
      expect(received).toMatchObject({ outcome: 'accepted', commands: [command] })
    },
  )

  test('and every letter that offers something in its text alone stands above', () => {
    const offered = everyVariant
      .filter(each => each.language === language && each.letter.name !== 'rehearsed')
      .flatMap(({ letter, text, html }) => {
        const pressed = new Set(
          [...html.matchAll(/body=([^"&]+)/g)].map(([, says = '']) => decodeURIComponent(says).toLowerCase()),
        )
        const ours = text.split('\n').filter(line => !/^(?: {4}|>)/.test(line))
        return [...ours.join(' ').replace(/\s+/g, ' ').matchAll(asksFor[language])]
          .map(([, says = '']) => says)
          .filter(says => !pressed.has(says.toLowerCase()))
          .map(says => `${letter.name}: ${says}`)
      })
    expect([...new Set(offered)].sort()).toEqual(
      [...new Set(rows.map(row => `${row.letter}: ${words(language, row.offers)}`))].sort(),
    )
  })
})
