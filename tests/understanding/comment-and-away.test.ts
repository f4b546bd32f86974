import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { autumn, hear, inShort, letter, spring, winter } from './cast.ts'

/** The minutes are those of January; the next meeting is on 14 April. */
const minutes: Case = { letter: letter('minutes-for-comment', winter), meetings: [winter, spring, autumn] }
const say = (words: string, told: Case = minutes) => inShort(hear(words, told))
const none = 'DeclareNoComments 1'
const comment = (...parts: readonly (readonly [item: string | null, text: string])[]) =>
  `CommentOnMinutes 1 comments=${JSON.stringify(parts.map(([item, text]) => ({ item, text })))}`

describe('G34 an apology beside the answer to the minutes is heard as well', () => {
  it.each([
    ['Ingen bemærkninger. Jeg kan ikke komme den 14. april.', [none, 'GiveApology 2']],
    ['Jeg kan ikke komme den 14. april. Ingen bemærkninger.', [none, 'GiveApology 2']],
    ['Ingen bemærkninger, men jeg kan ikke komme den 14. april', [none, 'GiveApology 2']],
    ['Godkendt. Jeg kan desværre ikke deltage i næste møde.', [none, 'GiveApology 2']],
    ['Godkendt. Jeg kan ikke komme den 14. april, da jeg skal på kursus.', [none, 'GiveApology 2']],
    ['Ok. Afbud til mødet i oktober', [none, 'GiveApology 3']],
    ['Ingen bemærkninger. Jeg kan ikke deltage.', [none, 'GiveApology 2']],
    ['Ingen bemærkninger. Jeg kommer alligevel den 14. april.', [none, 'WithdrawApology 2']],
    [
      'Tak for referatet, ingen bemærkninger. Afbud til 14. april, Kim Lund kommer i stedet.',
      [none, 'GiveApology 2 substitute=Kim Lund'],
    ],
    ['Pkt. 3: juli, ikke juni. Jeg kan ikke komme den 14. april.', [comment(['3', 'Pkt. 3: juli, ikke juni.']), 'GiveApology 2']],
    [
      'Jeg kan ikke komme den 14. april.\nReferatet er fint, men Skive var også med.',
      [comment([null, 'Referatet er fint, men Skive var også med.']), 'GiveApology 2'],
    ],
    [
      'Pkt. 3: juli.\n\nJeg kan ikke deltage på mødet den 14. april. Kim Lund kommer i stedet.\n\nPkt. 4: Skive var med.',
      [comment(['3', 'Pkt. 3: juli.'], ['4', 'Pkt. 4: Skive var med.']), 'GiveApology 2 substitute=Kim Lund'],
    ],
    ['Ingen bemærkninger. Jeg kan ikke komme til møde 3.', [none, 'GiveApology 3']],
    ['Pkt. 3: juli. Jeg kan ikke komme til møde 3.', [comment(['3', 'Pkt. 3: juli.']), 'GiveApology 3']],
    ['Pkt. 3: juli. Jeg kan ikke komme 14/4.', [comment(['3', 'Pkt. 3: juli.']), 'GiveApology 2']],
    ['Pkt. 3: juli. Jeg kan ikke komme i april.', [comment(['3', 'Pkt. 3: juli.']), 'GiveApology 2']],
    ['Pkt. 3: juli. Jeg kan ikke komme til næste møde.', [comment(['3', 'Pkt. 3: juli.']), 'GiveApology 2']],
    ['Pkt. 3 skal være juli, og jeg kan ikke komme den 14. april', [comment(['3', 'Pkt. 3 skal være juli.']), 'GiveApology 2']],
    [
      'Pkt. 3 skal være juli\nJeg kan ikke komme den 14. april\nPkt. 4: Skive mangler',
      [comment(['3', 'Pkt. 3 skal være juli'], ['4', 'Pkt. 4: Skive mangler']), 'GiveApology 2'],
    ],
    ['Afbud til næste møde. Ingen bemærkninger', [none, 'GiveApology 2']],
    ['Jeg kan ikke komme den 14. april. Tak for referatet.', ['GiveApology 2']],
  ])('%s', (words, wanted) => expect(say(words)).toEqual(wanted))
  it.each(['held', 'minutes-out', 'approved'] as const)('of a meeting that is %s nothing is missed any more', phase => {
    const told = { ...minutes, meetings: [{ ...winter, phase }, spring] }
    const words = 'Pkt. 3: juli. Jeg kan ikke komme den 13. januar.'
    expect(say(words, told).join()).not.toContain('GiveApology')
  })
  it.each(['scheduled', 'calling', 'planning', 'agenda-out'] as const)('and of one that is %s it is', phase => {
    const told = { ...minutes, meetings: [winter, { ...spring, phase }] }
    const words = 'Pkt. 3: juli. Jeg kan ikke komme 14/4.'
    expect(say(words, told)).toEqual([comment(['3', 'Pkt. 3: juli.']), 'GiveApology 2'])
  })
  it('an apology that fits no meeting is asked about, and nothing else is done before that', () =>
    expect(say('Ingen bemærkninger. Jeg kan ikke deltage i maj.')).toEqual(['? which-meeting 2,3']))
  it('the answer to that question brings both', () =>
    expect(say('Ingen bemærkninger. Jeg kan ikke deltage i maj.', { ...minutes, situation: { hintedMeeting: 3 } })).toEqual([
      none,
      'GiveApology 3',
    ]))

  it.each([
    'Der mangler et afbud fra Lone',
    'Afbud fra Lone mangler. Resten er fint nok.',
    'Pkt. 2: Afbud fra Lone mangler',
    'Pkt. 3: Der skal stå, at vi ikke kan deltage den 14. april',
    'Pkt. 3: Vi kan ikke deltage den 14. april, det skal rettes',
    'Vi kan ikke deltage i arbejdsgruppen. Det skal rettes.',
    'Referatet er forkert. Jeg kan ikke deltage.',
    'Ingen bemærkninger. Hvis jeg ikke kan komme den 14. april, skriver jeg.',
    'Beslutningen er ikke rigtig. Vi kunne ikke deltage den 14. april.',
    'Pkt. 3 er forkert. Jeg kan ikke komme.',
    'Pkt. 3: juli. Jeg kan ikke komme den 14. april, det mangler i referatet',
    'Pkt. 3: juli. Jeg kan ikke komme den 14. april, som jeg skrev til pkt. 4',
    'Pkt. 3: juli. I referatet står, at jeg ikke kommer til næste møde',
    'Pkt. 3: juli. Afbud fra mig til næste møde mangler.',
    'Pkt. 3: juli. Afbud til næste møde bør skrives på',
    'Pkt. 3: juli. Under pkt. 5 kan jeg ikke komme den 14. april',
    'Ingen bemærkninger. Jeg kan ikke komme den 14. april, det skulle have været nævnt.',
    'Pkt. 3 er forkert. Jeg kunne ikke komme sidst.',
    'Pkt. 3 er forkert. Der mangler et afbud fra Lone den 13. januar.',
  ])('a comment, and no apology: %s', words => {
    const heard = say(words).join()
    expect(heard).toMatch(/^CommentOnMinutes 1/)
    expect(heard).not.toContain('GiveApology')
    expect(heard).toContain(words.slice(-12))
  })
  it.each([
    'Ingen bemærkninger. Jeg kan måske ikke komme den 14. april',
    'Ingen bemærkninger. Kan jeg blive væk den 14. april?',
    'Ingen bemærkninger. Kim kan ikke komme den 14. april',
    'Ingen bemærkninger. Jeg var forhindret i at deltage.',
    'Ingen bemærkninger. Jeg deltog ikke.',
  ])('no comments, no apology, and the rest is for people: %s', words =>
    expect(say(words)).toEqual(['DeclareNoComments 1', `PassRemarkOn: ${words.slice('Ingen bemærkninger. '.length)}`]),
  )
  it.each(['Jeg var forhindret, så jeg har ingen bemærkninger', 'Jeg var desværre forhindret, så ingen kommentarer'])(
    'nor is the meeting that was: %s',
    words => expect(say(words)).toEqual([none]),
  )
  it('between the lines of the minutes nothing is taken out', () => {
    const told = { ...minutes, separated: { inline: [{ answers: '3. Frist', words: 'Juli.' }] as never } }
    expect(say('Jeg kan ikke komme den 14. april. Se nedenfor.\n> 3. Frist\nJuli.', told).join()).not.toContain('GiveApology')
  })
})
