import type { Day } from '../../calendar/types.ts'
import type { SearchHit, StatusFacts } from '../../letters.ts'
import type { Block, Writers } from '../content.ts'
import { decisionPoint } from '../documents/decisions-paper.ts'
import { capital } from '../nouns.ts'
import { deadlineFacts, facts, heading, minutesText, paragraph, table, when } from '../parts.ts'
import { youWrote } from '../why.ts'
import type { Words } from '../words.ts'
import { attendanceFacts } from './who-comes.ts'

export const information: Writers<'status' | 'help' | 'search-results' | 'decision-log'> = {
  status: ({ meetings }, w) => ({
    subject: w.t('status', 'status'),
    preheader:
      meetings.length === 0
        ? w.t('Der er ingen møder i gang.', 'No meeting is under way.')
        : w.t('Møder, frister og punkter lige nu.', 'Meetings, days and items as of now.'),
    headline: w.t('Sådan ser det ud lige nu', 'How things stand'),
    lead:
      meetings.length === 0
        ? w.t('Der er ingen møder i gang. Du behøver ikke gøre noget.', 'No meeting is under way. You need not do anything.')
        : `${
            meetings.every(({ phase }) => isOver.has(phase))
              ? w.t(
                  `${meetings.length === 1 ? 'Mødet' : 'Møderne'} herunder er holdt. Det næste møde er ikke oprettet endnu.`,
                  `The ${meetings.length === 1 ? 'meeting' : 'meetings'} below ${meetings.length === 1 ? 'is' : 'are'} over. The next one is not booked yet.`,
                )
              : w.t(
                  `Her er ${w.count(meetings.length, 'meeting')} med frister og punkter.`,
                  `Here ${meetings.length === 1 ? 'is' : 'are'} ${w.count(meetings.length, 'meeting')} with days and items.`,
                )
          } ${w.t(
            'Du kan svare på denne mail. Skriv nummeret på det, det handler om.',
            'You can answer this mail. Name the number of what it is about.',
          )}`,
    blocks: meetings.flatMap(meeting => meetingStatus(meeting, w)),
    why: youWrote(w),
  }),

  help: (_letter, w) => ({
    subject: w.t('det kan du skrive til os', 'what you can write to us'),
    preheader: w.t(
      'Skriv helt almindeligt. De her ord forstår vi altid.',
      'Write as you like. These words we always understand.',
    ),
    headline: w.t('Det kan du skrive til os', 'What you can write to us'),
    lead: w.t(
      'Svar på en af vores mails, eller skriv en ny. Begynd med et af ordene herunder, så ved vi, hvad du mener.',
      'Answer one of our mails or write a new one. Begin with one of the words below, and we know what you mean.',
    ),
    blocks: [
      table([w.t('Skriv', 'Write'), w.t('Så sker der', 'What happens')], words(w)),
      heading(w.t('Til sekretariatet', 'For the secretariat')),
      table([w.t('Skriv', 'Write'), w.t('Så sker der', 'What happens')], secretariatWords(w)),
      paragraph(
        w.t(
          'Du får altid en mail med det, vi har forstået. Er det forkert, så svar på den mail. Dine mails bliver gemt.',
          'You always get a mail with what we understood. If it is wrong, answer that mail. Your mails are kept.',
        ),
      ),
    ],
    why: youWrote(w),
  }),

  'decision-log': ({ decisions, about, lookIn = [] }, w) => ({
    subject: w.t('beslutningslog', 'decision log'),
    preheader:
      decisions.length === 0
        ? lookIn.length > 0
          ? w.t('Vi fandt ingen beslutning i loggen.', 'We found no decision in the log.')
          : w.t('Der er ingen beslutninger endnu.', 'There are no decisions yet.')
        : w.t('Beslutninger fra godkendte referater.', 'Decisions from approved minutes.'),
    headline: w.t('Beslutningslog', 'Decision log'),
    lead:
      decisions.length === 0 && lookIn.length > 0
        ? notFound(about ?? '', lookIn, w)
        : decisions.length === 0
          ? w.t(
              'Der er ingen beslutninger endnu. De kommer i loggen, når et referat er godkendt.',
              'There are no decisions yet. They enter the log when minutes are approved.',
            )
          : about !== undefined
            ? w.t(
                `Her er, hvad der er besluttet om »${about}« i godkendte referater. Beslutningerne er også vedhæftet som Word-fil.`,
                `Here is what approved minutes decided about "${about}". The decisions are attached as a Word file too.`,
              )
            : w.t(
                'Her er netværkets beslutninger fra godkendte referater, de nyeste først. Loggen er også vedhæftet som Word-fil.',
                "Here are the network's decisions from approved minutes, the newest first. The log is attached as a Word file too.",
              ),
    blocks: when(
      decisions.length > 0,
      table(
        [w.t('Møde', 'Meeting'), w.t('Punkt', 'Item'), w.t('Beslutning', 'Decision')],
        decisions.map(each => [w.date(each.heldOn), decisionPoint(each), each.text]),
      ),
    ),
    why: youWrote(w),
  }),

  'search-results': ({ query, hits }, w) => ({
    subject: w.t(`søgning på »${query}«`, `search for "${query}"`),
    preheader:
      hits.length === 0
        ? w.t('Vi fandt ikke noget.', 'We found nothing.')
        : w.t(`Vi fandt det ${w.count(hits.length, 'hit')}.`, `We found it in ${w.count(hits.length, 'hit')}.`),
    headline: w.t(`Søgning på »${query}«`, `Search for "${query}"`),
    lead:
      hits.length === 0
        ? w.t(
            'Vi fandt ikke noget. Prøv et andet ord, for eksempel: »søg: vejledning«.',
            'We found nothing. Try another word, for example: "search: budget".',
          )
        : w.t(
            `Vi fandt »${query}« ${w.count(hits.length, 'hit')}. Vil du se det hele, så skriv til sekretariatet.`,
            `We found "${query}" in ${w.count(hits.length, 'hit')}. If you want to see all of it, write to the secretariat.`,
          ),
    blocks: hits.map(hit => ({ kind: 'quote' as const, from: hitTitle(hit, w), text: hit.excerpt })),
    why: youWrote(w),
  }),
}

/** A decision that nobody marked as one stands in the minutes all the same. */
const notFound = (about: string, lookIn: readonly Day[], w: Words): string => {
  const days = w.list(lookIn.map(each => w.date(each)))
  const what =
    about === '' ? w.t('en beslutning', 'a decision') : w.t(`en beslutning om »${about}«`, `a decision about "${about}"`)
  return w.t(
    `Vi fandt ikke ${what} i loggen. Den har kun det, der står som beslutning i godkendte referater. Se efter i referatet fra ${days}.`,
    `We did not find ${what} in the log. It holds only what approved minutes call a decision. Look in the minutes of ${days}.`,
  )
}

const meetingStatus = (
  { meeting, phase, nextDeadlines, items, apologies, attendance, comments }: StatusFacts,
  w: Words,
): readonly Block[] => [
  heading(`${w.charter.meetingName} ${w.date(w.dayOf(meeting.start))} (${w.charter.id}-${meeting.number})`),
  facts([
    w.fact(w.t('Status', 'Status'), phases(w)[phase] ?? phase),
    ...w.facts(meeting),
    ...deadlineFacts(nextDeadlines, w),
    ...(attendance !== null || apologies === 0 ? [] : [w.fact(w.t('Afbud', 'Apologies'), `${apologies}`)]),
    ...(comments === 0 ? [] : [w.fact(w.t('Bemærkninger', 'Comments'), `${comments}`)]),
    ...(attendance === null ? [] : attendanceFacts(attendance, w)),
  ]),
  ...when(
    items.length > 0,
    table(
      [w.t('Nr.', 'No.'), w.t('Punkt', 'Item'), w.t('Tid', 'Time'), w.t('Status', 'Status')],
      items.map(item => [
        item.id,
        item.title,
        minutesText(item.minutes, w),
        [placements(w)[item.status], ...(item.late ? [w.t('efter fristen', 'after the deadline')] : [])].join(', '),
      ]),
    ),
  ),
  ...when(
    items.length === 0,
    paragraph(
      isOver.has(phase)
        ? w.t('Der var ingen punkter fra netværket.', 'There were no items from the network.')
        : w.t('Der er ingen punkter endnu.', 'There are no items yet.'),
    ),
  ),
]

/** Minutes and comments of these are still under way; nobody meets any more. */
const isOver: ReadonlySet<string> = new Set(['held', 'minutes-out', 'approved'])

const phases = (w: Words): Readonly<Record<string, string>> => ({
  scheduled: w.t('mødet er oprettet', 'the meeting is booked'),
  calling: w.t('vi samler punkter', 'we collect items'),
  planning: w.t('dagsordenen bliver lavet', 'the agenda is being made'),
  'agenda-out': w.t('dagsordenen er sendt ud', 'the agenda is out'),
  held: w.t('mødet er holdt, og referatet er på vej', 'the meeting was held and the minutes are on their way'),
  'minutes-out': w.t('referatet er sendt til bemærkninger', 'the minutes are out for comments'),
  approved: w.t('referatet er godkendt', 'the minutes are approved'),
  cancelled: w.t('mødet er aflyst', 'the meeting is cancelled'),
})

const placements = (w: Words): Readonly<Record<StatusFacts['items'][number]['status'], string>> => ({
  proposed: w.t('foreslået', 'proposed'),
  'on-agenda': w.t('på dagsordenen', 'on the agenda'),
  'next-meeting': w.t('til næste møde', 'for the next meeting'),
  withdrawn: w.t('trukket tilbage', 'withdrawn'),
})

const hitTitle = ({ meeting, what, ref, title }: SearchHit, w: Words): string =>
  `${capital(
    {
      item: w.t(`punkt ${ref}: ${title}`, `item ${ref}: ${title}`),
      minutes: w.t(`referat: ${title}`, `minutes: ${title}`),
      comment: w.t(`bemærkning: ${title}`, `comment: ${title}`),
    }[what],
  )} (${w.charter.id}-${meeting})`

const words = (w: Words): readonly (readonly string[])[] => [
  [
    w.t('Punkt', 'Item'),
    w.t(
      'Dit punkt kommer med til planlægningen af mødet. Skriv gerne, hvor lang tid det tager.',
      'Your item goes into the planning of the meeting. Please say how long it takes.',
    ),
  ],
  [
    w.t('Træk tilbage', 'Withdraw'),
    w.t('Punktet udgår. Skriv nummeret, for eksempel P-12.', 'The item goes. Name its number, for example P-12.'),
  ],
  [
    w.t('Ingen punkter', 'No items'),
    w.t(
      'Vi noterer, at I ikke har noget denne gang, og spørger ikke igen.',
      'We note that you have nothing this time and do not ask again.',
    ),
  ],
  [
    w.t('Bemærkning', 'Comment'),
    w.t(
      'Din bemærkning til referatet bliver gemt og sendt til referenten.',
      'Your comment on the minutes is kept and passed on to the minute-taker.',
    ),
  ],
  [
    w.t('Ingen bemærkninger', 'No comments'),
    w.t('Vi noterer, at I ikke har bemærkninger til referatet.', 'We note that you have no comments on the minutes.'),
  ],
  [
    w.t('Afbud', 'Apology'),
    w.t(
      'Vi noterer, at du ikke kommer. Skriv gerne, hvem der kommer i stedet.',
      'We note that you do not come. Please say who comes instead.',
    ),
  ],
  [w.t('Jeg kommer alligevel', 'I am coming after all'), w.t('Vi sletter dit afbud.', 'We take your apology back.')],
  [
    w.t('Send bilag 3', 'Send annex 3'),
    w.t('Du får bilaget til den dagsorden, du svarer på.', 'You get that annex of the agenda that you answer.'),
  ],
  ...(w.charter.ring === null
    ? []
    : [
        [
          w.t('Kan vi bytte?', 'Can we swap?'),
          w.t(
            'Vi spørger en anden kommune, om den vil bytte rolle med jer.',
            'We ask another organisation whether it will swap roles with you.',
          ),
        ],
      ]),
  [
    w.t('Referat', 'Minutes'),
    w.t(
      'Vedhæft referatet, eller skriv det i mailen. Sekretariatet ser det først.',
      'Attach the minutes or write them in the mail. The secretariat sees them first.',
    ),
  ],
  [
    w.t('Status', 'Status'),
    w.t('Du får et overblik over møder, frister og punkter.', 'You get an overview of meetings, days and items.'),
  ],
  [
    w.t('Søg: navngivning', 'Search: naming'),
    w.t('Du får at vide, hvor ordet står i punkter og referater.', 'You learn where the word stands in items and minutes.'),
  ],
  [
    w.t('Beslutningslog', 'Decision log'),
    w.t('Du får alle beslutninger fra godkendte referater.', 'You get every decision from approved minutes.'),
  ],
  [w.t('Årshjul', 'Year wheel'), w.t('Du får årets møder og frister.', 'You get the meetings and days of the year.')],
  [w.t('Kommissorium', 'Charter'), w.t('Du får netværkets regler.', 'You get the rules of the network.')],
  [w.t('Hjælp', 'Help'), w.t('Du får denne mail.', 'You get this mail.')],
]

const secretariatWords = (w: Words): readonly (readonly string[])[] => [
  [
    w.t('Nyt møde 14. april 2027 kl. 13-16, Teams', 'New meeting 14 April 2027 13:00-16:00, Teams'),
    w.t('Mødet bliver oprettet. I får planen med alle frister.', 'The meeting is booked. You get the plan with all its days.'),
  ],
  [w.t('Ok send', 'Ok send'), w.t('Dagsordenen eller referatet bliver sendt ud.', 'The agenda or the minutes go out.')],
  [w.t('Vent', 'Hold'), w.t('Dagsordenen bliver holdt tilbage, til I siger til.', 'The agenda is held back until you say so.')],
  [
    w.t('P-12 15, P-14 ud, P-13 først', 'P-12 15, P-14 out, P-13 first'),
    w.t('Dagsordenen bliver rettet, og I får den nye.', 'The agenda is changed, and you get the new one.'),
  ],
  [
    w.t('Hilsen: God sommer til alle', 'Greeting: A good summer to all'),
    w.t('Linjen står øverst i den næste mail til alle.', 'The line stands at the top of the next mail to everybody.'),
  ],
  [
    w.t('Tørløb', 'Rehearsal'),
    w.t(
      'Du får en prøve af alle mails om mødet. Intet sendes ud.',
      'You get a trial of every mail about the meeting. Nothing goes out.',
    ),
  ],
]
