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
  items: [
    'agenda',
    'alike',
    'breaks',
    'carrying',
    'comments-back',
    'phases',
    'cuts',
    'desk',
    'items',
    'minutes-reading',
    'paper',
    'papers',
    'supplement',
  ],
  days: ['attendance', 'coming', 'decide', 'decisions', 'duties', 'invitations', 'react', 'refusals', 'scheduling'],
  letters: ['letters-about-*'],
  state: ['evolve', 'state'],
}

/** The mails of whole meetings, in words: every rule is reached from here. */
const words = [
  'tests/understanding/{booking,durations,own-words,phrases,text,times,tokens,which-meeting}.test.ts',
  'tests/understanding/!(dates|hostile|invitation|invitation-answers|invitation-booking|invitation-read|invitation-times|reply|reply-*).test.ts',
  'tests/understanding/dates.test.ts',
  'tests/road/{contacts,roster-by-mail}.test.ts',
]

/** Files that remember what they worked out, and the tables of words. */
const remembering = ['shared/understanding/reading.ts', 'shared/understanding/language/{phrases,vocabulary}.ts']
const inWords: Readonly<Record<string, readonly string[]>> = {
  language: ['shared/understanding/language/!(phrases|vocabulary).ts'],
  top: ['shared/understanding/!(reading).ts'],
  talk: ['shared/understanding/{talk,questions}/*.ts'],
  orders: ['shared/understanding/items/orders/*.ts'],
  ...Object.fromEntries(
    ['dates', 'yes-no', 'items', 'people', 'booking', 'agenda', 'minutes'].map(folder => [
      folder,
      [`shared/understanding/${folder}/*.ts`],
    ]),
  ),
}

export const rooms: Readonly<Record<string, Room>> = {
  calendar: { mutate: ['shared/calendar/**/*.ts'], tests: ['tests/calendar/!(properties).test.ts'], anew: true },
  members: { mutate: ['shared/members/**/*.ts'], tests: ['tests/members/**/*.test.ts'], anew: true },
  ...Object.fromEntries(
    Object.entries(partsOfMeeting).map(([name, files]) => [`meeting/${name}`, { mutate: inMeeting(...files), tests: charters }]),
  ),
  ...Object.fromEntries(Object.entries(inWords).map(([name, mutate]) => [`understanding/${name}`, { mutate, tests: words }])),
  'understanding/remembering': { mutate: remembering, tests: words, anew: true },
  'understanding/reply': {
    mutate: ['shared/understanding/reply/**/*.ts'],
    tests: [
      'tests/understanding/reply!(-hostile|-histories|-programs|-tags-of-mails).test.ts',
      'tests/understanding/reply-histories.test.ts',
    ],
  },
  'understanding/minutes-document': {
    mutate: ['shared/understanding/minutes-document/*.ts'],
    tests: [
      'tests/documents/minutes-points.test.ts',
      'tests/documents/minutes-freely.test.ts',
      'tests/documents/word-minutes.test.ts',
    ],
    anew: true,
  },
  'understanding/invitation': {
    mutate: ['shared/understanding/invitation/*.ts'],
    tests: ['tests/understanding/invitation{-read,-times,-booking,-answers,-words,}.test.ts'],
  },
}
