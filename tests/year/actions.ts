import fc from 'fast-check'
import { addDays } from '../../shared/calendar/day.ts'
import type { AlarmName } from '../../shared/effects.ts'
import type { NetworkFiles } from '../../shared/road/world.ts'
import type { Wanted } from '../support/simulated.ts'
import * as wish from '../support/wishes.ts'

/** One thing that happens in a random year. `who` counts through the roster, the secretariat more often than its share. */
export type Action =
  | { readonly do: 'pass'; readonly minutes: number }
  | { readonly do: 'want'; readonly who: number; readonly wish: Wanted; readonly meeting: number }
  | {
      readonly do: 'mail'
      readonly who: number | 'stranger'
      readonly text: string
      readonly subject: string
      /** Answers this one of the letters that the sender has, counted from the latest; null = a new mail. */
      readonly answers: number | null
      readonly authenticated: boolean
      readonly times: 1 | 2
    }
  | { readonly do: 'ring'; readonly name: AlarmName; readonly meeting: number; readonly shift: number; readonly times: 1 | 2 }
  /** What the meeting asks for next is done by somebody who may: without this, hardly a year would come as far as an approval. */
  | { readonly do: 'next'; readonly who: number; readonly meeting: number; readonly n: number }
  | { readonly do: 'sweep' }

const danish = [
  'Intet denne gang',
  'Vi har et punkt: Navngivning af skemaer, 20 min.',
  '1. Arkiv\n2. Skemaer, til beslutning',
  'Jeg må desværre melde afbud. Kim kommer i stedet.',
  'Jeg kommer alligevel',
  'status',
  'hjælp',
  'kommissorium',
  'søg: navngivning',
  'Ingen bemærkninger',
  'Punkt 3: Der mangler et navn.',
  'ja',
  'nej',
  'ok',
  'vent',
  'send',
  'Træk tilbage',
  'P-1 15, P-2 ud, P-3 først',
  'P-1 med på næste møde',
  '30 min., orientering',
  'Nyt møde 15. september 2027 kl. 13-16, Teams',
  'Nyt møde 31. februar 2027 kl. 13-16',
  'Mødet flyttes til 12. maj 2027 kl. 13-16',
  'Mødet aflyses',
  'genudsend',
  'Tak!',
  'Hvem kommer med kage?',
  '',
]

const english = [
  'Nothing this time',
  'We have an item: naming of files, 20 min',
  'I cannot come. Kim comes instead.',
  'I am coming after all',
  'status',
  'help',
  'charter',
  'No comments',
  'Item 3: a name is missing.',
  'yes',
  'no',
  'ok',
  'wait',
  'send',
  'Withdraw',
  'New meeting 15 September 2027 10:00-11:30',
  'The meeting is cancelled',
  'Thanks!',
  'Who brings the cake?',
  '',
]

const anyDay = fc.integer({ min: 0, max: 364 }).map(n => addDays('2027-01-01', n))

const anyWish = (files: NetworkFiles): fc.Arbitrary<Wanted> => {
  const id = fc.constantFrom('P-1', 'P-2', 'P-3')
  const title = fc.constantFrom('Navngivning', 'Skemaer', 'Arkiv')
  const minutes = fc.constantFrom(5, 30, 90)
  return fc.oneof(
    title.map(each => wish.item(each)),
    fc.tuple(id, minutes).map(([one, long]) => wish.amend(one, { minutes: long })),
    id.map(wish.takeBack),
    fc.tuple(id, fc.constantFrom('on-agenda' as const, 'next-meeting' as const)).map(([one, where]) => wish.place(one, where)),
    fc.constantFrom(wish.nothingThisTime, wish.noComments, wish.comingAfterAll, wish.sendAgenda, wish.wait, wish.cancel),
    fc.constantFrom<readonly (string | null)[]>(['Kim'], [null]).map(([substitute]) => wish.apology(substitute ?? null)),
    fc
      .tuple(id, id, minutes)
      .map(([one, other, long]) =>
        wish.edit(
          { do: 'minutes', item: one, minutes: long },
          { do: 'after', item: one, other },
          { do: 'drop', item: other },
          { do: 'add', item: one },
        ),
      ),
    fc.constantFrom('Referat', 'Rettet referat').map(text => wish.minutes(text)),
    fc.constant(wish.sendMinutes),
    fc.tuple(title, fc.constantFrom('3', null)).map(([text, about]) => wish.comment(text, about)),
    fc.tuple(anyDay, fc.boolean()).map(([day, isSure]) => {
      const wanted = wish.move(`${day}T13:00`, '14:30', files)
      return isSure ? wish.confirmed(wanted) : wanted
    }),
  )
}

const twice = fc.constantFrom(1 as const, 1 as const, 2 as const)
const meeting = fc.constantFrom(1, 1, 1, 2, 2, 3)
const somebody = fc.oneof({ weight: 2, arbitrary: fc.constant(-1) }, { weight: 3, arbitrary: fc.nat({ max: 60 }) })

const alarmNames: readonly AlarmName[] = [
  'call-for-items',
  'items-reminder',
  'submission-summary',
  'planning-invitation',
  'agenda-for-approval',
  'agenda-due',
  'minutes-template',
  'meeting-ends',
  'minutes-nudge-1',
  'minutes-missing',
  'comments-halfway',
  'approval',
  'digest',
]

/** Anything that may happen to a network: mostly time, and whatever people and machines do in it. */
export const anyAction = (files: NetworkFiles): fc.Arbitrary<Action> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ do: fc.constant('pass' as const), minutes: fc.integer({ min: 1, max: 40_000 }) }) },
    { weight: 6, arbitrary: fc.record({ do: fc.constant('next' as const), who: somebody, meeting, n: fc.nat({ max: 999 }) }) },
    { weight: 5, arbitrary: fc.record({ do: fc.constant('want' as const), who: somebody, wish: anyWish(files), meeting }) },
    {
      weight: 4,
      arbitrary: fc.record({
        do: fc.constant('mail' as const),
        who: fc.oneof({ weight: 9, arbitrary: somebody }, { weight: 1, arbitrary: fc.constant('stranger' as const) }),
        text: fc.constantFrom(...(files.charter.language === 'da' ? danish : english)),
        subject: fc.constantFrom('Møde', 'SV: Send jeres punkter', 'Nyt punkt', 'Referat', ''),
        answers: fc.option(fc.nat({ max: 5 })),
        authenticated: fc.constantFrom(true, true, true, true, false),
        times: twice,
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant('ring' as const),
        name: fc.constantFrom(...alarmNames),
        meeting,
        shift: fc.constantFrom(0, 0, 0, 5, -1440, 10_080),
        times: twice,
      }),
    },
    { weight: 1, arbitrary: fc.constant({ do: 'sweep' as const }) },
  )
