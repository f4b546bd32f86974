import { describe, expect, it } from 'vitest'
import type { Letter } from '../../shared/letters.ts'
import type { Case } from './cast.ts'
import { anne, autumn, digest, hear, inShort, items, letter, spring, view, winter } from './cast.ts'

/** What the secretariat writes, in the words of an office. */
const says = (words: string, told: Case = {}): readonly string[] => inShort(hear(words, { sender: anne, ...told }))
const asked = ['? not-understood']

const planning = view(2, 'planning', '2027-04-14T11:00:00.000Z', { items: spring.items })
const slot = (id: string, title: string, minutes = 20) => ({ item: id, title, minutes, kind: 'D', presenter: null })
const slots = [slot('P-12', 'Navngivning af skemaer'), slot('P-13', 'Status på snitflader'), slot('P-14', 'Fælles test')]
const draft: Letter = letter('agenda-for-approval', planning, { agenda: { slots } })
const toDraft: Case = { letter: draft, meetings: [planning] }
const held = view(1, 'held', '2027-01-13T11:00:00.000Z', { minutesWait: true })
const toPreview: Case = { letter: letter('minutes-preview', held), meetings: [held] }

describe('G28 G32 what waits for the secretariat goes out by a plain order in any words', () => {
  const plainly = [
    'Den ser rigtig fin ud, send den bare af sted.',
    'Ja tak, den kan gå ud som den er',
    'Ser fornuftigt ud. Værsgo at sende.',
    'Formanden har godkendt den, så den må gerne komme ud til alle.',
    'Jeg har læst det igennem og har ingen rettelser. Du kan sende det.',
    'Alt i orden, afsted med det',
    'Kør!',
    'Læst og godkendt. Kan rundsendes.',
    'Jeg har ikke mere at tilføje, så bare send det til alle',
    'Jeg er tilfreds, så send du bare.',
  ]
  it.each(plainly)('the agenda: %s', words => expect(says(words, toDraft)).toEqual(['ApproveAgenda 2']))
  it.each(plainly)('the minutes: %s', words => expect(says(words, toPreview)).toEqual(['DistributeMinutes 1']))

  it.each([
    'Den må gerne gå ud, når Kim har set den.',
    'Send den til Pia.',
    'Ser godt ud, send den rundt til formandskabet.',
    'Du må gerne sende den til mig.',
    'Send den i morgen tidlig, tak',
    'Den kan sendes på mandag.',
    'Den kan ikke sendes som den er.',
    'Formanden har godkendt den.',
    'Ingen har godkendt den, så send den.',
    'Formanden har ikke godkendt den, men send den bare.',
    'Lemvig siger, at den må sendes.',
    'Det kan sendes, hvis Kim er enig.',
    'Kør ikke endnu, men den er fin.',
    'Skal den sendes?',
    'Kan den sendes nu? Jeg har ingen rettelser.',
    'Jeg sender den selv.',
    'Send den, men punkt 3 er forkert.',
    'Afsted med det gamle.',
    'Jeg har rettelser. Send den.',
    'Jeg har bemærkninger til den, men send den.',
    'Jeg har læst den på nær punkt 3. Send den.',
    'Den er snart god. Send den.',
    'Hvem har godkendt den? Send den.',
    'Skal godkendes af Pia. Send den.',
    'Vi har set den. Den skal ud til en anden gruppe.',
  ])('a word more, and nothing goes out: %s', words => {
    const out = [says(words, toDraft), says(words, toPreview)].flat()
    expect(out.filter(each => /ApproveAgenda|DistributeMinutes/.test(each))).toEqual([])
  })

  it.each([
    'Lige et øjeblik, jeg mangler svar fra Lemvig.',
    'Jeg skal lige kigge den igennem først.',
    'Den er ikke helt klar endnu.',
    'Giv mig lige en dag mere.',
    'Jeg når ikke at se på den før i morgen eftermiddag, så lad den ligge til da.',
  ])('what has to come first holds the agenda: %s', words => expect(says(words, toDraft)).toEqual(['HoldAgenda 2 rest=true']))

  it('the same words about an item hold nothing', () => {
    expect(says('Testen er ikke klar', toDraft)).toEqual(asked)
  })
})

describe('G28 the secretariat arranges a draft as people talk', () => {
  it.each([
    ['Jeg synes vi skal starte med snitflader, det er det vigtigste. Resten er fint.', 'first'],
    ['Formanden vil gerne have snitflader op før navngivning', 'before'],
    ['Vi har ikke tid til det hele. Tag snitflader af, den kan vente.', 'drop'],
    ['Snitflader er vist for lang, sæt den til 15.', 'minutes'],
    ['Giver du snitflader en halv time?', 'minutes'],
  ])('%s', (words, what) => {
    const [first = '', ...more] = says(words, toDraft)
    expect([first.slice(0, 12), more]).toEqual(['EditAgenda 2', []])
    expect(first).toContain(`"do":"${what}","item":"P-13"`)
  })

  it('»først, så« puts the one behind the other', () => {
    expect(says('Fin liste. Snitflader først, så navngivning.', toDraft)).toEqual([
      'EditAgenda 2 edits=[{"do":"first","item":"P-13"},{"do":"after","item":"P-12","other":"P-13"}]',
    ])
  })

  it.each(['Vi har ikke tid til det hele.', 'Snitflader er vist for lang.'])('a reason alone is asked about: %s', words =>
    expect(says(words, toDraft)).toEqual(asked),
  )

  it('the agenda goes out with an instruction only where an order stands beside it', () => {
    expect(says('Snitflader udgår. Ellers kan den sendes.', toDraft).at(-1)).toBe('ApproveAgenda 2')
    expect(says('Snitflader udgår. Så er den klar.', toDraft)).toHaveLength(1)
  })
})

describe('G19 where a late item goes, in an office’s words', () => {
  const late: Case = { letter: letter('late-item', planning, { item: items[2] }), meetings: [planning] }
  it.each([
    ['Der er vist plads, så ja, put den på.', 'on-agenda'],
    ['Selvfølgelig skal de have lov til det', 'on-agenda'],
    ['Det når vi ikke. Den må vente til efteråret.', 'next-meeting'],
  ])('%s', (words, where) => expect(says(words, late)).toEqual([`PlaceItem 2 id=P-14 | placement=${where}`]))

  it.each([
    'Det når vi ikke.',
    'Sæt den på sidst, hvis der er tid',
    'Skal de have lov til det?',
    'De skal ikke have lov til det, put den på.',
  ])('is asked about where it is not settled: %s', words => expect(says(words, late)).toEqual(asked))
})

/** The start of each wish, and whether it waits for a yes. */
const shown = (words: string, told: Case): readonly string[] => {
  const found = hear(words, { sender: anne, ...told })
  if (found.kind === 'not-understood') return [`? ${found.reason}`]
  return found.wishes.map(wish => {
    const { type, start = '', place = '', doubt } = ('command' in wish ? wish.command : {}) as unknown as Record<string, string>
    return `${doubt === undefined ? 'done' : 'shown'} ${type} ${start.slice(0, 16)} ${place ?? ''}`.trim()
  })
}

describe('G07 what the secretariat may mean of a meeting is shown before it is done', () => {
  const none: Case = { subject: 'ERFA', meetings: [] }
  it.each([
    'Møde 14/4 2027 13-16, Teams',
    'Formanden og jeg er blevet enige om onsdag d. 14. april kl 13 til 16 på Teams. Vil du sende det ud?',
    'Kan vi ikke bare sige den 14. april kl. 13-16, Teams?',
  ])('a day with its hours, below a subject of ours: %s', words =>
    expect(shown(words, none)).toEqual(['shown ScheduleMeeting 2027-04-14T11:00 Teams']),
  )

  it.each([
    'Til orientering er der møde i direktørkredsen den 21. april 2027 kl. 9-11 på Teams.',
    'KL holder konference den 14. april 2027 kl. 13-16.',
    'Vi overvejer 14., 21. eller 28. april 2027 kl. 13-16.',
    'Den 14. april kl. 13-16 dur ikke.',
    'Punkter senest den 30. marts kl. 9-12.',
  ])('somebody else’s day, and one that is not settled, is not offered: %s', words => expect(shown(words, none)).toEqual(asked))

  const about: Case = { letter: letter('meeting-scheduled', spring), meetings: [spring] }
  it.each([
    ['Hov, det skulle have været kl. 9-12. Vil du rette det?', '2027-04-14T07:00'],
    ['Forlæng lige til 16.30.', '2027-04-14T11:00'],
    ['Det bliver alligevel ikke på Teams men på rådhuset i Skive.', '2027-04-14T11:00 rådhuset i Skive'],
    ['Ups, jeg har skrevet forkert. Den 13. maj var det, ikke april.', '2027-05-13T11:00'],
    ['Tak. Skubber du det en uge?', '2027-04-21T11:00'],
    ['Torsdagen efter passer bedre, samme tidspunkt.', '2027-04-15T11:00'],
  ])('hours, place and day of the meeting that the letter is about: %s', (words, when) => {
    const [first, ...more] = shown(words, about)
    expect(more).toEqual([])
    expect(`${first} `).toContain(`shown RescheduleMeeting ${when}`)
  })

  it.each([
    ['Mødet må desværre aflyses, der er for mange der ikke kan.', about],
    ['Der er for lidt til et møde. Jeg aflyser.', { letter: letter('submission-summary', spring), meetings: [spring] }],
  ])('a cancellation with more beside it: %s', (words, told) => expect(shown(words, told)).toEqual(['shown CancelMeeting']))

  it.each([
    'Vi aflyste mødet sidste år, så denne gang holder vi fast.',
    'Jeg var lige ved at aflyse mødet, men nu kører vi.',
    'Det bliver nok nødvendigt at aflyse mødet. Jeg giver besked.',
    'Mødet med leverandøren er aflyst, så nu har vi tid.',
    'Pia spørger, om mødet skal aflyses, der er jo mange der ikke kan.',
    'Vi aflyser ikke mødet.',
  ])('what is not to be, and what is only talked of, cancels nothing: %s', words =>
    expect(shown(words, about).filter(each => each.includes('Cancel'))).toEqual([]),
  )

  it.each([
    ['Læg også lige et møde ind den 6. oktober 13-16 på Teams', 'shown ScheduleMeeting 2027-10-06T11:00 Teams'],
    ['Hvis muligt så ryk mødet til den 21. april, samme tid.', 'shown RescheduleMeeting 2027-04-21T11:00'],
    [
      'Mødet holdes på rådhuset i Lemvig og ikke på Teams. Kan du rette det til?',
      'shown RescheduleMeeting 2027-04-14T11:00 rådhuset i Lemvig',
    ],
  ])('in the answer to a digest it is no item: %s', (words, expected) =>
    expect(shown(words, { letter: digest(spring), meetings: [spring] })).toEqual([expected]),
  )
  it('an item that the secretariat brings there is one', () => {
    expect(shown('Punkt: Valg af mødedatoer i 2028, 10 min', { letter: digest(spring), meetings: [spring] })).toEqual([
      'done SubmitItem',
    ])
  })
})

describe('G06 G23 the answer to what waits for a yes, in an office’s words', () => {
  const booked: Case = {
    letter: letter('meeting-needs-yes', autumn, { mail: 'held-1', moves: false, problems: [] }),
    meetings: [],
  }
  const settled = (yes: boolean): string => `SettleHeldMail id=held-1 | yes=${yes}`
  it.each([
    ['Det er helt fint, bare opret det.', true],
    ['Den er god nok :)', true],
    ['Det er jeg klar over, vi holder fast i datoen.', true],
    ['Drop den, jeg finder en anden dag', false],
  ])('a meeting: %s', (words, yes) => expect(says(words, booked)).toEqual([settled(yes)]))
  it('the day before is another day, and shown', () => {
    expect(shown('Godt set! Læg det dagen før.', booked)).toEqual([
      'done SettleHeldMail',
      'shown ScheduleMeeting 2027-10-12T11:00 Teams',
    ])
  })
  it.each([
    'Det er fint, hvis Pia kan',
    'Den er god nok, men vent',
    'Skal jeg droppe den?',
    'Det er fint, opret det på mandag',
    'Det er jeg klar over.',
  ])('nothing is settled by: %s', words => expect(says(words, booked)).toEqual(asked))

  it('where a meeting is to be moved, the day that is held on to may be the old one', () => {
    const moved: Case = { letter: letter('meeting-needs-yes', autumn, { mail: 'held-1', moves: true, problems: [] }) }
    expect(says('Vi holder fast i datoen.', moved)).toEqual(asked)
    expect(says('Vi kører med den.', moved)).toEqual([settled(true)])
  })

  const mail: Case = { letter: letter('held-mail') }
  it.each([
    ['Hende kender jeg ikke. Smid den ud.', false],
    ['Det er spam', false],
    ['Jo hun er god nok, hun sidder i Lemvig', true],
  ])('a held mail: %s', (words, yes) => {
    const [first = '', ...more] = says(words, mail)
    expect([first.slice(0, settled(yes).length), more]).toEqual([settled(yes), []])
  })
  it.each(['Hende kender jeg ikke.', 'Er det spam?', 'Det er vist spam', 'Slet den ikke'])('nothing is settled by: %s', words =>
    expect(says(words, mail)).toEqual(asked),
  )
})

describe('G39 minutes go out once more by an order, and not by what comes first', () => {
  const bundle: Case = { letter: letter('comments-bundle', winter), meetings: [winter] }
  it.each(['Genudsend referatet når Kim har rettet', 'Genudsend ikke referatet', 'Genudsend referatet. Nej vent.'])('%s', words =>
    expect(says(words, bundle)).toEqual(asked),
  )
  it('an order is one', () => expect(says('Genudsend referatet', bundle)).toEqual(['ReissueMinutes 1']))
})

describe('what the secretariat says of its own work needs nothing', () => {
  const bundle: Case = { letter: letter('comments-bundle', winter), meetings: [winter] }
  const toDigest: Case = { letter: digest(spring), meetings: [spring] }
  it.each([
    ['Tak. Kim retter det og sender en ny udgave.', bundle],
    ['Modtaget, det kigger vi på.', bundle],
    ['Tak for bemærkningen, den tager jeg med Kim.', bundle],
    ['Godt. Jeg rykker selv Lemvig og Skive for svar.', toDigest],
    ['Ok. Jeg snakker med dem der ikke har svaret endnu.', toDigest],
    ['Fint! Jeg følger op med dem der mangler at svare.', toDigest],
    ['Det er noteret, og jeg har også talt med Lemvig om mødeledelsen.', toDigest],
  ])('%s', (words, told) => expect(says(words, told)).toEqual([]))

  it.each([
    ['Jeg følger op. Kan du minde de andre?', toDigest],
    ['Jeg minder dem der ikke har svaret og du skal rykke Skive.', toDigest],
    ['Jeg tager selv punktet af.', toDigest],
    ['Jeg retter det, og du skal sende det ud.', bundle],
    ['Jeg har talt med Lemvig, de skal med på listen.', toDigest],
    ['Vi retter referatet, det var 1. september.', bundle],
  ])('a word to the secretary beside it is asked about: %s', (words, told) => expect(says(words, told)).toEqual(asked))
})
