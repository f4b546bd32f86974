/** The rooms whose mutants are judged, each by its own fast tests: a mutant costs what the tests that reach it cost. */
export interface Room {
  readonly mutate: readonly string[]
  /** The quickest first. */
  readonly tests: readonly string[]
  /**
   * Everything is loaded anew for each mutant. Needed where a file remembers what it worked out, and for the mutants in what is worked out when a
   * file is loaded (tables, regular expressions), which are left out otherwise.
   */
  readonly anew?: boolean
}

const inMeeting = (...names: readonly string[]): readonly string[] => names.map(name => `shared/meeting/${name}.ts`)
/** Whole meetings, from the call to the approval. */
const charters = [
  'tests/meeting/**/*.test.ts',
  'tests/charter/!(coverage).test.ts',
  'tests/road/{agenda-remarks,alarms,role-holder-away,roles-after,swap,turn,user-group}.test.ts',
]
const partsOfMeeting = {
  items: ['agenda', 'alike', 'carrying', 'phases', 'cuts', 'desk', 'items', 'minutes-reading', 'paper', 'papers', 'supplement'],
  days: ['attendance', 'coming', 'decide', 'decisions', 'duties', 'invitations', 'react', 'refusals', 'scheduling'],
  letters: ['letters-about-*'],
  state: ['evolve', 'state'],
}

const inUnderstanding = (...names: readonly string[]): readonly string[] => names.map(name => `shared/understanding/${name}.ts`)
/** The mails of whole meetings, in words: every rule is reached from here. */
const words = [
  'tests/understanding/{booking,durations,own-words,phrases,text,times,tokens,which-meeting}.test.ts',
  'tests/understanding/!(dates|hostile|invitation|invitation-answers|invitation-booking|invitation-read|invitation-times|reply|reply-*).test.ts',
  'tests/understanding/dates.test.ts',
  'tests/road/{contacts,roster-by-mail}.test.ts',
]

const parts = {
  dates: [
    'dates',
    'durations',
    'times',
    'calendar-words',
    'place',
    'place-changed',
    'place-hints',
    'booking',
    'booking-words',
    'booking-orders',
    'booking-several',
    'booking-undone',
    'days-by-letter',
    'what-is-off',
    'meant-at-once',
    'cancelling',
    'cancelled-after-all',
    'perhaps-booking',
    'perhaps-cancelling',
    'meeting-restated',
    'which-meeting',
    'meetings-missed',
    'missed-when',
  ],
  items: [
    'item-*',
    'attachments',
    'codes',
    'coded-lines',
    'file-wanted',
    'information',
    'lone-words',
    'nothing-and-more',
    'nothing-by-shape',
    'nothing-talk',
    'nothing-words',
    'presenter-instead',
  ],
  apologies: [
    'apology',
    'apology-*',
    'absence-*',
    'attendance',
    'coming',
    'planning-missed',
    'substitutes',
    'away',
    'people-words',
    'contacts',
    'roster-table',
    'swap-*',
    'amendment',
    'colleague-letter',
    'change-*',
    'corrections',
    'late-answer',
  ],
  comments: [
    'comment-*',
    'none-said',
    'minutes-wish',
    'passed-minutes',
    'agenda-answer',
    'agenda-edits',
    'agenda-names',
    'agenda-words',
    'agenda-order',
    'agenda-talk',
    'asks-to-wait',
    'order-to-send',
    'beside-answer',
    'held-answer',
    'yes-words',
    'whole-yes',
    'corrected-minutes',
    'question-answer',
    'asking',
    'greeting',
  ],
  reading: [
    'clauses',
    'closed-mail',
    'not-for-all',
    'elsewhere',
    'office-notes',
    'missent',
    'outcome',
    'procedure',
    'promise',
    'rehearsal',
    'reissue',
    'remembering',
    'situation',
    'stop-mail',
    'text',
    'thanks',
    'to-people',
    'tokens',
    'understand',
    'understood',
  ],
}

/** Files that remember what they worked out, and the tables of words. */
const remembering = ['phrases', 'reading', 'vocabulary']

export const rooms: Readonly<Record<string, Room>> = {
  calendar: { mutate: ['shared/calendar/**/*.ts'], tests: ['tests/calendar/!(properties).test.ts'], anew: true },
  members: { mutate: ['shared/members/**/*.ts'], tests: ['tests/members/**/*.test.ts'], anew: true },
  ...Object.fromEntries(
    Object.entries(partsOfMeeting).map(([name, files]) => [`meeting/${name}`, { mutate: inMeeting(...files), tests: charters }]),
  ),
  ...Object.fromEntries(
    Object.entries(parts).map(([name, files]) => [`understanding/${name}`, { mutate: inUnderstanding(...files), tests: words }]),
  ),
  'understanding/remembering': { mutate: inUnderstanding(...remembering), tests: words, anew: true },
  'understanding/reply': {
    mutate: inUnderstanding('reply/**/*'),
    tests: [
      'tests/understanding/reply!(-hostile|-histories|-programs|-tags-of-mails).test.ts',
      'tests/understanding/reply-histories.test.ts',
    ],
  },
  'understanding/minutes-document': {
    mutate: inUnderstanding('minutes-document/**/*'),
    tests: ['tests/documents/minutes-points.test.ts', 'tests/documents/word-minutes.test.ts'],
    anew: true,
  },
  'understanding/invitation': {
    mutate: inUnderstanding('invitation/**/*'),
    tests: ['tests/understanding/invitation{-read,-times,-booking,-answers,-words,}.test.ts'],
  },
}
