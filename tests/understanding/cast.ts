import type { Charter } from '../../shared/charter/charter.ts'
import type { Letter, LetterName, MeetingFacts } from '../../shared/letters.ts'
import type { Attachment, ParsedMail } from '../../shared/mail/parsed-mail.ts'
import type { Item } from '../../shared/meeting/events.ts'
import type { Actor, Person } from '../../shared/people.ts'
import type { Separated } from '../../shared/understanding/reply/separated.ts'
import type { MeetingView, Situation } from '../../shared/understanding/situation.ts'
import { understand } from '../../shared/understanding/understand.ts'
import type { Understood } from '../../shared/understanding/understood.ts'

/** Monday, a month before the meeting. */
export const now = '2027-03-15T08:00:00.000Z'

const organisations = ['Lemvig', 'Skanderborg', 'Aarhus', 'Favrskov', 'Ikast-Brande', 'Ringkøbing-Skjern', 'Skive'].map(
  each => `${each} Kommune`,
)

/** The parts of a charter that understanding looks at; the rest would be noise here. */
export const charter = {
  id: 'erfa',
  name: 'ERFA-netværket',
  meetingName: 'ERFA-mødet',
  shortName: 'ERFA',
  language: 'da',
  address: 'erfa@moeder.example',
  timeZone: 'Europe/Copenhagen',
  meetings: { perYear: 2, maxMinutes: 180, usualPlace: 'Teams' },
  organisations,
} as unknown as Charter

const person = (id: string, name: string, organisation: string, ...functions: string[]): Person => ({
  id,
  name,
  email: `${id}@${organisation.split(' ')[0]?.toLowerCase()}.example`,
  aliases: [],
  organisation,
  functions,
  status: 'active',
})
export const pia = person('pia', 'Pia Holm', 'Lemvig Kommune', 'member')
export const anne = person('anne', 'Anne Bech', 'Fælles', 'secretariat')

const by: Actor = {
  person: 'pia',
  name: 'Pia Holm',
  email: 'pia@lemvig.example',
  organisation: 'Lemvig Kommune',
  secretariat: false,
}

export const item = (id: string, title: string, more: Partial<Item> = {}): Item => ({
  ...{ id, title, text: 'Vi skal være enige.', kind: 'D', minutes: 20, presenter: null, recommendation: null, by, at: now },
  ...{ late: false, status: 'proposed', attachments: [], carriedFrom: null, carriedTo: null },
  ...more,
})

export const items = [
  item('P-12', 'Navngivning af skemaer'),
  item('P-13', 'Status på snitflader'),
  item('P-14', 'Fælles test', { late: true }),
]

export const view = (
  number: number,
  phase: MeetingView['phase'],
  start: string,
  more: Partial<MeetingView> = {},
): MeetingView => ({
  number,
  title: `ERFA-møde ${number}`,
  start,
  end: start.replace('T11', 'T14'),
  place: 'Teams',
  phase,
  items: [],
  openDeadlines: [],
  minutesWait: false,
  ...more,
})

export const spring = view(2, 'calling', '2027-04-14T11:00:00.000Z', {
  items: items.map(({ by, ...each }) => ({ ...each, organisation: by.organisation })),
})
export const autumn = view(3, 'scheduled', '2027-10-13T11:00:00.000Z')
export const winter = view(1, 'minutes-out', '2027-01-13T11:00:00.000Z', { items: [] })

const facts = ({ number, title, start, end, place }: MeetingView): MeetingFacts => ({
  number,
  title,
  start,
  end,
  place,
  roles: null,
  sequence: 0,
})

/** A letter about a meeting, with whatever else the case needs. */
const apology = { person: 'pia', name: 'Pia Holm', organisation: 'Lemvig Kommune', substitute: null, via: 'mail' }
export const letter = (name: LetterName, about: MeetingView = spring, more: object = {}): Letter =>
  ({
    name,
    meeting: facts(about),
    items,
    item: items[2],
    mail: { id: 'held-1' },
    meetings: [],
    apology,
    ...more,
  }) as unknown as Letter

export const receipt = letter('item-receipt', spring, { items: [items[0]] })
export const digest = (...about: MeetingView[]): Letter =>
  letter('digest', spring, { meetings: about.map(each => ({ meeting: facts(each) })) })
export const question = (reason: string, subject = 'Noget', about: readonly MeetingView[] = []): Letter =>
  letter('question', spring, { reason, subject, mail: 'earlier-1', meetings: about.map(facts) })

export interface Case {
  readonly letter?: Letter
  readonly subject?: string
  readonly sender?: Person | null
  readonly meetings?: readonly MeetingView[]
  readonly separated?: Partial<Separated>
  readonly mail?: Partial<ParsedMail>
  readonly situation?: Partial<Situation>
}

export const attachment = (name: string, type: string, more: Partial<Attachment> = {}): Attachment => ({
  name,
  type,
  bytes: new Uint8Array(50_000),
  inline: false,
  contentId: null,
  ...more,
})
export const docx = attachment('Referat.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document')

/** What comes of these own words. */
export const hear = (words: string, told: Case = {}): Understood => {
  const answering = told.letter
    ? {
        letter: told.letter,
        to: { person: 'pia', name: 'Pia Holm', address: pia.email, organisation: pia.organisation },
        lines: [],
      }
    : null
  const mail = {
    subject: told.subject ?? (told.letter ? 'SV: ERFA-mødet 14. april (erfa-2)' : ''),
    contentType: 'text/plain',
    text: null,
    html: null,
    attachments: [],
    calendars: [],
    forwardedMails: [],
    headers: new Map(),
    ...told.mail,
  } as unknown as ParsedMail
  const separated: Separated = {
    ownWords: words,
    quoted: '',
    signature: '',
    forwarded: '',
    banners: [],
    inline: [],
    kind: told.letter ? 'reply' : 'new',
    trace: [],
    ...told.separated,
  }
  const situation: Situation = {
    ...{
      charter,
      now,
      sender: told.sender === undefined ? pia : told.sender,
      answering,
      meetings: told.meetings ?? [spring],
      addressedAs: 'general',
    },
    ...told.situation,
  }
  const understood = understand(mail, separated, situation)
  if (understood.because.some(each => each.trim() === '')) throw new Error('A rule decided that does not say why.')
  return understood
}

const said = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))
const hidden = new Set(['type', 'attachments', 'confirmed', 'via', 'number'])

/** One line for each wish: `SubmitItem 2 title=Navngivning af skemaer | minutes=20`; `? reason` where there is none. */
export const inShort = (understood: Understood): readonly string[] => {
  if (understood.kind === 'not-understood')
    return [`? ${understood.reason}${understood.meetings.length > 0 ? ` ${understood.meetings.join(',')}` : ''}`]
  return understood.wishes.map(wish => {
    if (wish.on === 'earlier-mail') return `earlier-mail ${wish.mail} as=${wish.as} meeting=${wish.meeting}`
    if (wish.command.type === 'RequestFacts') return `RequestFacts ${wish.command.facts.join(' ')}`
    if (wish.command.type === 'PassRemarkOn') return `PassRemarkOn: ${wish.command.words}`
    const { words = {}, changes = {}, ...flat } = wish.command as unknown as { words?: object; changes?: object }
    const facts = Object.entries<unknown>({ ...flat, ...words, ...changes }).filter(
      ([key, value]) => !hidden.has(key) && value !== null && value !== '',
    )
    return [
      wish.command.type,
      wish.on === 'meeting' ? (wish.number ?? 'new') : '',
      facts.map(([key, value]) => `${key}=${said(value)}`).join(' | '),
    ]
      .filter(part => part !== '')
      .join(' ')
  })
}
