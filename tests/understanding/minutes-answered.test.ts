import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { anne, digest, docx, hear, inShort, letter, spring, view, winter } from './cast.ts'

const meetings = [winter, spring]
const say = (words: string, told: Case = {}) => inShort(hear(words, { meetings, ...told }))
const unclear = ['? not-understood']
const noComments = ['DeclareNoComments 1']
const comments = (...parts: readonly (readonly [item: string | null, text: string])[]) => [
  `CommentOnMinutes 1 comments=${JSON.stringify(parts.map(([item, text]) => ({ item, text })))}`,
]

describe('G34 whatever is answered to the minutes is a comment, point by point', () => {
  const answer = (words: string) => say(words, { letter: letter('minutes-for-comment', winter) })
  it.each([
    ['Tak, men pkt. 3 er forkert', comments(['3', 'Tak, men pkt. 3 er forkert'])],
    ['Hej Anne\n\nPkt. 3: juli, ikke juni.', comments(['3', 'Pkt. 3: juli, ikke juni.'])],
    ['Pkt. 3: juli.\nPkt. 4: Skive var med.', comments(['3', 'Pkt. 3: juli.'], ['4', 'Pkt. 4: Skive var med.'])],
    ['Vi er enige. Pkt. 3: juli.', comments([null, 'Vi er enige.'], ['3', 'Pkt. 3: juli.'])],
    ['Der mangler noget i pkt. 3', comments(['3', 'Der mangler noget i pkt. 3'])],
    ['Der mangler noget i pkt. 3 og pkt. 4', comments([null, 'Der mangler noget i pkt. 3 og pkt. 4'])],
    ['P-12 er skrevet forkert', comments(['P-12', 'P-12 er skrevet forkert'])],
    ['Referatet er fint, men beløbet er forkert', comments([null, 'Referatet er fint, men beløbet er forkert'])],
    ['Se vedhæftede. Pkt. 3 er forkert.', comments([null, 'Se vedhæftede.'], ['3', 'Pkt. 3 er forkert.'])],
    ['Jeg vender tilbage. Pkt. 3 er forkert.', comments(['3', 'Jeg vender tilbage. Pkt. 3 er forkert.'])],
    ['Hvem sagde det i pkt. 3?', comments(['3', 'Hvem sagde det i pkt. 3?'])],
    ['Kan vi bytte?', ['PassRemarkOn: Kan vi bytte?']],
    ['Ja, pkt. 3', comments(['3', 'Ja, pkt. 3'])],
    ['Hvornår blev pkt. 3 besluttet?', comments(['3', 'Hvornår blev pkt. 3 besluttet?'])],
    ['Vi har 2 ting:\nPkt. 3: juli', comments(['3', 'Vi har 2 ting:\nPkt. 3: juli'])],
    ['Skive mangler:\nPkt. 3: juli', comments([null, 'Skive mangler:'], ['3', 'Pkt. 3: juli'])],
    ['Vi har følgende:\n\nPkt. 3: juli', comments(['3', 'Vi har følgende:\n\nPkt. 3: juli'])],
    ['Pkt. 3: juli.\nMere herom.\nPkt. 4: maj.', comments(['3', 'Pkt. 3: juli.\nMere herom.'], ['4', 'Pkt. 4: maj.'])],
    ['»Pkt. 3« er juli', comments(['3', '»Pkt. 3« er juli'])],
    ['Vedr. pkt. nr. 3: juli', comments(['3', 'Vedr. pkt. nr. 3: juli'])],
    ['Pkt. 3.1: juli', comments([null, 'Pkt. 3.1: juli'])],
    ['Alt er fint. Også pkt. 3', comments(['3', 'Alt er fint. Også pkt. 3'])],
    [
      'Skive var med. Pkt. 3: juli. Og mere. Pkt. 3: maj',
      comments([null, 'Skive var med.'], ['3', 'Pkt. 3: juli. Og mere.'], ['3', 'Pkt. 3: maj']),
    ],
    ['Rettelser følger til pkt. 3', comments(['3', 'Rettelser følger til pkt. 3'])],
    ['Hvornår er næste møde? Pkt. 3 er forkert.', [...comments(['3', 'Pkt. 3 er forkert.']), 'RequestFacts meeting']],
    ['Maja svarer for Herning. Pkt. 3 er forkert', comments([null, 'Maja svarer for Herning.'], ['3', 'Pkt. 3 er forkert'])],
    [
      'Jeg har ikke læst referatet, men pkt. 3 er vist forkert',
      comments(['3', 'Jeg har ikke læst referatet, men pkt. 3 er vist forkert']),
    ],
    ['Mette siger det passer ikke', comments([null, 'Mette siger det passer ikke'])],
    [
      'Jeg var der ikke selv, men Mette siger, det passer fint med pkt. 3',
      comments(['3', 'Jeg var der ikke selv, men Mette siger, det passer fint med pkt. 3']),
    ],
  ])('%s', (words, expected) => expect(answer(words)).toEqual(expected))
  it.each([
    ['Ingen bemærkninger', noComments],
    ['Tak', noComments],
    ['Jeg har læst referatet og har ingen rettelser', noComments],
    ['Jeg deltog ikke, så jeg har ingen kommentarer', noComments],
    ['Jeg deltog ikke så ingen bemærkninger', noComments],
    ['Jeg var med, så ingen bemærkninger', noComments],
    ['Jeg var desværre forhindret, så ingen bemærkninger', noComments],
    ['Jeg var der ikke selv, men Mette siger, det passer', noComments],
    ['Mette Bech siger, at referatet er ok og jeg var der ikke', noComments],
    ['Hvornår er næste møde? Ellers ok med referatet', [...noComments, 'RequestFacts meeting']],
    ['Jeg har ikke læst referatet', []],
    ['Maja svarer for Herning', []],
    ['Måske', unclear],
    ['Træk tilbage', unclear],
    ['Se vedhæftede', ['? no-text']],
    ['Jeg vender tilbage med bemærkninger', []],
    ['Ja', unclear],
    ['Hvad er fristen for det?', ['RequestFacts comments-due']],
    ['Hvornår er næste møde?', ['RequestFacts meeting']],
    ['Jeg kan ikke komme til næste møde den 14. april', ['GiveApology 2']],
  ])('and none where it says something else: %s', (words, expected) => expect(answer(words)).toEqual(expected))
  it('words about a meeting that was missed are more than that', () => {
    const words = 'Jeg deltog ikke i hele mødet og jeg synes ikke, at det er i orden, så jeg har ingen kommentarer'
    expect(answer(words)).toEqual(comments([null, words]))
  })
  it.each([
    ['Pkt. 3: juli.\n\nPunkt til næste møde: Arkivering', [...comments(['3', 'Pkt. 3: juli.']), 'SubmitItem 2 title=Arkivering']],
    ['Punkt til næste møde: Arkivering', ['SubmitItem 2 title=Arkivering']],
    ['Ingen kommentarer. Jeg har dog et punkt til næste møde: Arkivering.', [...noComments, 'SubmitItem 2 title=Arkivering']],
    ['Ingen bemærkninger. Og et andet punkt til dagsordenen: Arkiv', [...noComments, 'SubmitItem 2 title=Arkiv']],
    ['Ok.\nPunkt til næste møde: Arkiv.\n20 min.', [...noComments, 'SubmitItem 2 title=Arkiv | minutes=20']],
    ['Ja\nPunkt til næste møde: Arkivering.', unclear],
    ['Punkt til næste møde mangler i referatet', unclear],
    ['Pkt. 3: juli.\n\nNyt punkt 3: Der skal stå juli', unclear],
    ['Der skal stå:\nPunkt til næste møde: Arkivering', comments([null, 'Der skal stå:\nPunkt til næste møde: Arkivering'])],
  ])('an item for the next agenda is heard beside it: %s', (words, expected) => expect(answer(words)).toEqual(expected))
})

describe('G34 what is said to the receipt of a comment, and of minutes that are approved', () => {
  it.each([
    ['Tak', []],
    ['Ok', []],
    ['Træk tilbage', ['PassRemarkOn: Træk tilbage']],
    ['Kommentaren trækkes tilbage', ['PassRemarkOn: Kommentaren trækkes tilbage']],
    ['Jeg kan se, at det allerede står der, så glem det bare.', ['TakeCommentBack 1']],
    [
      'Jeg har talt med Kim. I kan se bort fra min bemærkning',
      ['PassRemarkOn: Jeg har talt med Kim. I kan se bort fra min bemærkning'],
    ],
    ['I må ikke se bort fra bilaget', comments([null, 'I må ikke se bort fra bilaget'])],
    ['Fortryd. Pkt. 3 er rigtigt', comments([null, 'Fortryd.'], ['3', 'Pkt. 3 er rigtigt'])],
    ['Tak, og pkt. 4 er også forkert', comments(['4', 'Tak, og pkt. 4 er også forkert'])],
    ['Jeg kan ikke komme den 14. april', ['GiveApology 2']],
  ])('the receipt: %s', (words, expected) => expect(say(words, { letter: letter('comment-receipt', winter) })).toEqual(expected))
  it.each([
    ['Tak', []],
    ['Pkt. 3 er forkert', comments(['3', 'Pkt. 3 er forkert'])],
    ['Godt referat. Kan vi bytte?', ['ProposeRoleSwap']],
  ])('approved: %s', (words, expected) => expect(say(words, { letter: letter('minutes-approved', winter) })).toEqual(expected))
})

describe('G34 answers between the lines of the minutes', () => {
  const between = (words: string, ...inline: readonly (readonly [answers: string, words: string])[]) =>
    say([words, ...inline.flatMap(([answers, own]) => [`> ${answers}`, own])].filter(Boolean).join('\n'), {
      letter: letter('minutes-for-comment', winter),
      separated: { inline: inline.map(([answers, own]) => ({ answers, words: own })) as never },
    })
  it('each belongs to the point of the line that it answers, or to the one that it names', () => {
    expect(between('', ['3. Snitflader', 'Det var juli.'])).toEqual(comments(['3', 'Det var juli.']))
    expect(between('', ['12) Snitflader', 'Det var juli.'])).toEqual(comments(['12', 'Det var juli.']))
    expect(between('', ['Under pkt. 4 står der juni.', 'Det var juli.'])).toEqual(comments(['4', 'Det var juli.']))
    expect(between('', ['Under pkt. 4 står der juni.', 'Pkt. 5: Det var juli.'])).toEqual(
      comments(['5', 'Pkt. 5: Det var juli.']),
    )
    expect(between('', ['3. Snitflader', 'Det var juli.'], ['4. Skemaer', 'Det var maj.'])).toEqual(
      comments(['3', 'Det var juli.'], ['4', 'Det var maj.']),
    )
  })
  it('a line without a number is told with its answer', () =>
    expect(between('', ['Beløbet er 10.', 'Det er 20.'])).toEqual(comments([null, '> Beløbet er 10.\nDet er 20.'])))
  it.each(['Hej Anne', 'Se mine svar nedenfor', 'Tak. Mine kommentarer er med rødt.'])(
    'what points to them says nothing more: %s',
    above => expect(between(above, ['3. Snitflader', 'Det var juli.'])).toEqual(comments(['3', 'Det var juli.'])),
  )
  it.each(['Der mangler en deltager.', 'Tak. Der mangler en deltager.'])(
    'and what is said above them is a comment of its own: %s',
    above => expect(between(above, ['3. Snitflader', 'Det var juli.'])).toEqual(comments(['3', 'Det var juli.'], [null, above])),
  )
})

describe('G34 after the receipt and after the approval', () => {
  it.each([
    ['comment-receipt', 'Ingen bemærkninger', []],
    ['comment-receipt', 'Tak', []],
    ['comment-receipt', 'Træk tilbage', ['PassRemarkOn: Træk tilbage']],
    ['comment-receipt', 'Fortryd', ['PassRemarkOn: Fortryd']],
    ['no-comments-receipt', 'Ingen bemærkninger', []],
    [
      'minutes-approved',
      'Nyt møde den 5. maj kl. 10-12',
      ['ScheduleMeeting new start=2027-05-05T08:00:00.000Z | end=2027-05-05T10:00:00.000Z'],
    ],
    ['comment-receipt', 'Pkt. 3: juli', comments(['3', 'Pkt. 3: juli'])],
    ['no-comments-receipt', 'Pkt. 3: juli', comments(['3', 'Pkt. 3: juli'])],
    ['minutes-approved', 'Tak', []],
    ['minutes-approved', 'Kan vi bytte?', ['ProposeRoleSwap']],
    ['minutes-approved', 'Pkt. 3: juli', comments(['3', 'Pkt. 3: juli'])],
  ] as const)('%s: %s', (name, words, expected) => expect(say(words, { letter: letter(name, winter) })).toEqual(expected))
})

describe('G36 a comment in words of its own', () => {
  it.each([
    ['Bemærkning til referatet: Skive var med.', comments([null, 'Bemærkning til referatet: Skive var med.'])],
    ['Rettelser: Skive var med.', comments([null, 'Rettelser: Skive var med.'])],
    ['Pkt. 3 skal være juli', comments(['3', 'Pkt. 3 skal være juli'])],
    ['Det står forkert i referatet, at Skive var med', comments([null, 'Det står forkert i referatet, at Skive var med'])],
    ['Ingen bemærkninger til referatet', noComments],
    ['Godkendt', noComments],
    ['Der er fejl i referatet punkt 2', comments(['2', 'Der er fejl i referatet punkt 2'])],
    ['Hej alle\nDer mangler noget i referatet', comments([null, 'Der mangler noget i referatet'])],
    ['Something is missing in the minutes', comments([null, 'Something is missing in the minutes'])],
    ['Hvornår kommer referatet? Pkt. 3 er forkert', [...comments(['3', 'Pkt. 3 er forkert']), 'RequestFacts minutes']],
    ['Hvornår får jeg skabelonen til referatet?', ['RequestFacts template']],
    ['Ok', unclear],
    ['Intet', unclear],
    ['Punkt 3 er spændende', unclear],
  ])('%s', (words, expected) => expect(say(words)).toEqual(expected))
  it.each(['Bemærkning til referatet', 'Kommentarer'])('below the subject »%s«', subject =>
    expect(say('Skive var med.', { subject })).toEqual(comments([null, 'Skive var med.'])),
  )
  it('is none where items were asked for, nor of an agenda', () => {
    expect(say('Rettelse af skemaer', { letter: letter('call-for-items') })).toEqual(['SubmitItem 2 title=Rettelse af skemaer'])
    for (const words of ['Pkt. 3 bør være først', 'Punkt 3 bør være først'])
      for (const name of ['agenda', 'supplementary-agenda', 'agenda-for-approval'] as const)
        expect(say(words, { letter: letter(name) }).join()).not.toContain('CommentOnMinutes')
    expect(say('Bemærkning til referatet: Skive var med', { letter: letter('agenda', winter) })).toEqual(
      comments([null, 'Bemærkning til referatet: Skive var med']),
    )
  })
  it('is one where items were asked for, as long as minutes are out and all of it is about them', () => {
    const words = 'Der er fejl i referatet punkt 2'
    const call = { letter: letter('call-for-items') }
    expect(say(words, call)).toEqual(comments(['2', words]))
    expect(say(words, { ...call, meetings: [spring] })).toEqual(unclear)
    expect(say('Der er fejl i referatet punkt 2. Fuldmagter, 10 min', call).join()).not.toContain('CommentOnMinutes')
  })
  it('is none of a draft agenda unless it names the minutes', () => {
    for (const name of ['agenda-for-approval', 'agenda-held'] as const) {
      expect(say('Lone kommer med en rettelse', { letter: letter(name) }).join()).not.toContain('CommentOnMinutes')
      const words = 'Rettelse til referatet: Skive var med'
      expect(say(words, { letter: letter(name) })).toEqual(comments([null, words]))
    }
  })
  it('a word of praise is none, but for the minutes of a week that brought some', () => {
    const week = { letter: digest(winter, spring) }
    expect(say('Referat ok', week)).toEqual(noComments)
    expect(say('Ingen bemærkninger', week)).toEqual(noComments)
    expect(say('Ok', week)).toEqual([])
    expect(say('Rettelse til referatet: juli', week)).toEqual(comments([null, 'Rettelse til referatet: juli']))
  })
  it('is one where an agenda is answered whose minutes are out', () =>
    expect(say('Pkt. 3: det var Skive', { letter: letter('agenda', winter) })).toEqual(comments(['3', 'Pkt. 3: det var Skive'])))
})

describe('G32 minutes that come in', () => {
  const held = [{ ...winter, phase: 'held' as const }, spring]
  const paper = 'Referat af ERFA-møde 1\n1. Status\nAlle fortalte.\n2. Navne\nGodkendt.'
  const brought = [`SubmitMinutes 1 text=${paper}`]
  it.each([
    'minutes-template',
    'minutes-nudge',
    'minutes-missing',
    'minutes-receipt',
    'minutes-preview',
    'comments-bundle',
    'late-comment',
  ] as const)('in the answer to %s', name => {
    const told = { letter: letter(name, winter), meetings: held }
    for (const words of [paper, `Hermed referatet:\n\n${paper}`]) expect(say(words, told)).toEqual(brought)
  })
  it.each(['call-for-items', 'items-reminder', 'item-receipt', 'comment-receipt'] as const)('and to no %s', name =>
    expect(say(paper, { letter: letter(name, winter), meetings: held }).join()).not.toContain('SubmitMinutes'),
  )
  it.each([
    ['Referat: Alle fortalte.', ['SubmitMinutes 1 text=Referat: Alle fortalte.']],
    ['Minutes: we met.', ['SubmitMinutes 1 text=Minutes: we met.']],
    ['Referat\nAlle fortalte.', ['SubmitMinutes 1 text=Referat\nAlle fortalte.']],
    ['Referatet af mødet: Vi mødtes', ['SubmitMinutes 1 text=Referatet af mødet: Vi mødtes']],
    ['Referat', unclear],
    ['Hermed referatet', ['? no-text']],
    ['Jeg har vedhæftet referatet. Kan I se det?', ['? no-text']],
    ['Referatet kommer her, se vedhæftede fil. Jonas har hjulpet.', ['? no-text']],
    ['Jeg vedhæfter referatet i morgen.', ['PassRemarkOn: Jeg vedhæfter referatet i morgen.']],
  ])('short ones, where they are waited for: %s', (words, expected) => {
    expect(say(words, { letter: letter('minutes-template', winter), meetings: held })).toEqual(expected)
    // Where a draft is answered, much else is said of it.
    expect(say(words, { letter: letter('minutes-preview', winter), meetings: held, sender: anne })).toEqual(unclear)
  })
  it.each([
    ['Hvornår er det?', unclear],
    ['Send den ud', unclear],
    ['Referatet kommer i morgen', unclear],
    ['Tak', []],
  ])('no paper, to the address for minutes: %s', (words, expected) =>
    expect(say(words, { situation: { addressedAs: 'minutes' }, meetings: held })).toEqual(expected),
  )
  it('what hands them over is no remark to the secretariat, and what else stands there is one', () => {
    const words = 'Hermed referatet fra mødet. Birgit vil gerne se det igennem først.'
    expect(say(words, { mail: { attachments: [docx] }, meetings: held })).toEqual([
      'SubmitMinutes 1',
      'PassRemarkOn: Birgit vil gerne se det igennem først.',
    ])
  })
  it.each([
    ['Hermed referatet', ['SubmitMinutes 1']],
    ['Referat fra mødet', ['SubmitMinutes 1']],
    ['Her er lidt', unclear],
  ])('in a file: %s', (words, expected) => {
    const files = { mail: { attachments: [docx] }, meetings: held }
    expect(say(words, files)).toEqual(expected)
    expect(say(words, { ...files, letter: letter('agenda', winter) })).toEqual(expected)
  })
  it.each([
    ['Godkendt, send til Pia. Ok', unclear],
    ['Send den til Pia', unclear],
    ['Ok. Jeg kigger på det i morgen', unclear],
    ['Ok, modtaget', unclear],
    ['Ok – modtaget', unclear],
    ['Ja, tak for mailen', unclear],
    ['Ok tak for detaljerne', unclear],
    ['Ok tak for det', ['DistributeMinutes 1']],
    ['Ja tak for mailen. Send den', ['DistributeMinutes 1']],
    ['Tak', []],
    ['Send til alle', ['DistributeMinutes 1']],
    ['Ok tak', ['DistributeMinutes 1']],
  ])('and leave for all by a whole yes alone: %s', (words, expected) =>
    expect(say(words, { letter: letter('minutes-preview', winter), sender: anne, meetings: held })).toEqual(expected),
  )
  it.each([
    [`Hermed referatet:\n\n${paper}`, brought],
    ['Referatet kommer i morgen', ['PassRemarkOn: Referatet kommer i morgen']],
    [
      'Vi sender referatet i morgen. Vi mangler Skives ord.',
      ['PassRemarkOn: Vi sender referatet i morgen. Vi mangler Skives ord.'],
    ],
  ])('in the answer to whoever waits for them: %s', (words, expected) =>
    expect(say(words, { letter: letter('minutes-template', winter), meetings: held })).toEqual(expected),
  )
  it.each([
    [`Hermed referatet:\n\n${paper}`, brought],
    ['Referat: Alle fortalte om det nye.', ['SubmitMinutes 1 text=Referat: Alle fortalte om det nye.']],
    ['Referat fra møde i brugergruppen\n1. Status\n2. Navne\n3. Slut\n4. Evt\n5. Tak', unclear],
  ])('in a mail of their own: %s', (words, expected) => expect(say(words, { meetings: held })).toEqual(expected))
  it.each([
    ['Hermed referat', ['SubmitMinutes 1']],
    ['Hermed bilag', unclear],
    ['Referatet kommer i morgen', unclear],
  ])('as a file: %s', (words, expected) =>
    expect(say(words, { meetings: held, mail: { attachments: [docx] } })).toEqual(expected),
  )
  it.each([
    ['VS: Referat fra ERFA-mødet', paper, brought],
    ['VS: Bemærkninger til referat', paper, unclear],
    ['VS: Referat', 'Hej Anne\nRettelser:\n1. Status\nAlle fortalte.\n2. Navne\nGodkendt.', unclear],
    ['VS: Frokost', paper, unclear],
  ])('passed on under »%s«: %s', (subject, forwarded, expected) =>
    expect(say('Til jer', { subject, meetings: held, separated: { kind: 'forward', forwarded } })).toEqual(expected),
  )
  it('what was said to somebody above them is left out, in a forward of a forward as well', () => {
    const passed = (forwarded: string) =>
      say('Til jer', { subject: 'VS: Referat', meetings: held, separated: { kind: 'forward', forwarded } })
    expect(passed(`Hej Anne\nHer kommer referatet\n\n${paper}`)).toEqual(brought)
    const header =
      'Fra: Kim Lund <kim@lemvig.example>\nSendt: 14. januar 2027 10:00\nTil: Ole Lund <ole@lemvig.example>\nEmne: Referat'
    expect(passed(`Til jer. Kim er syg.\n\n${header}\n\n${paper}`)).toEqual(brought)
    expect(passed('Vi ses på mandag')).toEqual(unclear)
  })
  it.each([
    ['minutes-preview', paper, brought],
    ['minutes-preview', `Hermed rettet referat:\n\n${paper}`, brought],
    ['comments-bundle', `Hermed rettet referat:\n\n${paper}`, brought],
    ['minutes-nudge', `Hermed referatet:\n\n${paper}`, brought],
    ['minutes-missing', `Hermed referatet:\n\n${paper}`, brought],
    ['minutes-nudge', 'Referatet er forsinket, fordi Karen er syg.', ['PassRemarkOn: Referatet er forsinket.']],
    ['call-for-items', 'Referat: Alle fortalte om det nye.', unclear],
  ] as const)('answering %s: %s', (name, words, expected) =>
    expect(say(words, { letter: letter(name, name === 'call-for-items' ? spring : winter), meetings: held })).toEqual(expected),
  )
  it('and what their sender calls minutes', () =>
    expect(say('Alle fortalte.', { meetings: held, situation: { hint: 'minutes' } })).toEqual([
      'SubmitMinutes 1 text=Alle fortalte.',
    ]))
  it.each([
    ['Alle fortalte om det nye i deres kommuner.', ['SubmitMinutes 1 text=Alle fortalte om det nye i deres kommuner.']],
    ['ok', unclear],
    ['Vi har et punkt: Test', ['SubmitItem 2 title=Test']],
    ['Hvornår skal vi sende referatet?', ['PassRemarkOn: Hvornår skal vi sende referatet?']],
  ])('to the address for minutes: %s', (words, expected) =>
    expect(say(words, { meetings: held, situation: { addressedAs: 'minutes' } })).toEqual(expected),
  )
  it.each([
    ['ok', ['DistributeMinutes 1']],
    ['Send den ud', ['DistributeMinutes 1']],
    ['Send den ud. Men ret pkt. 3.', comments(['3', 'Send den ud. Men ret pkt. 3.'])],
    ['Tak', []],
    ['Vent', ['HoldMinutes 1']],
  ])('only a whole yes to the preview sends them out: %s', (words, expected) =>
    expect(say(words, { letter: letter('minutes-preview', winter), meetings: [winter] })).toEqual(expected),
  )
})

describe('G32 the answer to the preview of the minutes', () => {
  const shown = view(1, 'held', '2027-01-13T11:00:00.000Z', { minutesWait: true })
  const answer = (words: string) =>
    inShort(hear(words, { sender: anne, letter: letter('minutes-preview', shown), meetings: [shown] }))
  it.each(['Super, det må gerne komme ud nu', 'Det kan godt gå ud', 'Må gerne gå ud', 'Referatet kan komme ud', 'Ok'])(
    'sends them: %s',
    words => expect(answer(words)).toEqual(['DistributeMinutes 1']),
  )
  it.each([
    'Ikke helt. I pkt. 3 skal der stå 1. september. Kim sender ny version.',
    'Rettelse: Skive var ikke med',
    'Pkt. 2 mangler en beslutning',
    'Det må gerne komme ud på mandag',
    'Må det gerne komme ud?',
  ])('sends nothing, and is no comment on what is not out: %s', words => expect(answer(words)).toEqual(['? not-understood']))
  it('keeps them here, and says so: Det må ikke komme ud endnu', () =>
    expect(answer('Det må ikke komme ud endnu')).toEqual(['HoldMinutes 1']))
})
