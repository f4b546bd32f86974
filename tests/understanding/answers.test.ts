import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { anne, autumn, digest, hear, inShort, item, letter, pia, question, receipt, spring, view, winter } from './cast.ts'

const heard = (words: string, told: Case = {}) => inShort(hear(words, told))

describe('G29, G47: apologies', () => {
  const agenda = letter('agenda')
  it.each([
    'Afbud',
    'afbud',
    'Afbud fra Lemvig',
    'Jeg melder afbud til mødet.',
    'Jeg må desværre melde afbud',
    'Hermed afbud fra mig.',
    'Jeg kan ikke deltage',
    'Jeg kan desværre ikke deltage i mødet den 14. april.',
    'Vi kan ikke være med denne gang',
    'Lemvig deltager ikke',
    'Jeg er desværre forhindret.',
    'Jeg er forhindret i at deltage i ERFA-mødet',
    'Jeg kommer desværre ikke',
    'Hej Anne\n\nJeg kan desværre ikke deltage, da jeg er på ferie til den 20. april.\n\nMvh Pia',
    'Kan desværre ikke komme',
    'Undertegnede er forhindret i at deltage på onsdag',
    "I can't attend the meeting",
    'Unfortunately I am unable to attend on 14 April.',
    'Sorry, I cannot make it',
    'Apologies from Lemvig',
    'Pia Holm kan ikke deltage',
  ])('%s', words => expect(heard(words, { letter: agenda })).toEqual(['GiveApology 2']))

  it.each([
    ['Jeg kan ikke deltage, men Kim Lund kommer i stedet', 'Kim Lund'],
    ['Afbud. Jeg sender Kim.', 'Kim'],
    ['Kim Lund deltager i stedet for mig', 'Kim Lund'],
    ['I stedet kommer Kim Lund', 'Kim Lund'],
    ['Jeg er forhindret. Min stedfortræder er Kim Lund.', 'Kim Lund'],
    ['Jeg kan desværre ikke deltage, men min kollega Kim Lund kommer.', 'Kim Lund'],
    ['Afbud fra mig, Kim tager med i stedet', 'Kim'],
    ['I cannot attend, Kim Lund will attend instead', 'Kim Lund'],
  ])('%s', (words, who) => expect(heard(words, { letter: agenda })).toEqual([`GiveApology 2 substitute=${who}`]))

  it.each(['Lemvig', 'Skive', 'Ringkøbing-Skjern'])('whichever municipality writes: %s', name => {
    const told = { letter: agenda, sender: { ...pia, organisation: `${name} Kommune` } }
    expect(heard(`${name} deltager ikke`, told)).toEqual(['GiveApology 2'])
    const both = heard(`Afbud fra ${name}, men ${name} har et punkt til dagsordenen: Fælles arkivering`, told)
    expect(both[0]).toBe('GiveApology 2')
    expect(both[1]).toContain('Fælles arkivering')
    // A municipality is no person who comes instead.
    expect(heard(`Afbud fra os. ${name} kommer i stedet næste gang`, told).join()).not.toContain('substitute')
  })

  it.each(['Jeg kommer alligevel', 'Jeg kan alligevel godt deltage', 'Vi deltager alligevel'])('taken back: %s', words =>
    expect(heard(words, { letter: agenda })).toEqual(['WithdrawApology 2 answer=accepted']),
  )
  it('taken back in English', () => expect(heard('I can make it after all', { letter: agenda })).toEqual(['WithdrawApology 2']))
  it.each([
    'Vi kan ikke deltage i arbejdsgruppen',
    'Hvis vi ikke kan deltage, skriver vi',
    'Jeg kan ikke deltage fysisk, kun på Teams',
    'Jeg kan ikke deltage i hele mødet',
    'Kan I ikke deltage?',
    'Vi kunne ikke deltage i sidste møde',
    'Borgerne kan ikke komme igennem på telefonen',
    'Kim Lund kan ikke deltage',
    'Ingen afbud herfra',
  ])('none: %s', words => expect(heard(words, { letter: agenda }).join()).not.toContain('Apology'))

  it('an answer to a receipt', () => {
    expect(heard('Fortryd', { letter: letter('apology-receipt') })).toEqual(['WithdrawApology 2'])
    expect(heard('Jeg kommer alligevel', { letter: letter('apology-receipt') })).toEqual(['WithdrawApology 2'])
    expect(heard('Tak', { letter: letter('apology-receipt') })).toEqual([])
  })
  it('for the planning meeting is not one for the network’s meeting', () => {
    const told = { letter: letter('planning-invitation') }
    expect(heard('Jeg kan ikke deltage', told)).toEqual(['DeclinePlanning inWords=true'])
    expect(heard('Jeg kan desværre ikke den 31., men Viggo deltager for brugergruppen', told)).toEqual([
      'DeclinePlanning substitute=Viggo | inWords=true',
    ])
    for (const words of ['Jeg kan ikke deltage den 14. april', 'Jeg kan ikke deltage i selve mødet', 'Jeg kommer alligevel'])
      expect(heard(words, told)).toEqual(['? not-understood'])
  })
  it('is for the next meeting, or the one that is named', () => {
    expect(heard('Afbud', { meetings: [winter, spring, autumn] })).toEqual(['GiveApology 2'])
    expect(heard('Afbud til mødet den 13. oktober', { meetings: [winter, spring, autumn] })).toEqual(['GiveApology 3'])
    expect(heard('Jeg kan ikke deltage den 15. april', { meetings: [spring, autumn] })).toEqual(['? which-meeting 2,3'])
    expect(heard('', { subject: 'Afbud', meetings: [spring] })).toEqual(['GiveApology 2'])
    expect(
      heard('Jeg kan ikke deltage i næste møde', { letter: letter('minutes-for-comment', winter), meetings: [winter, spring] }),
    ).toEqual(['GiveApology 2'])
  })
  it('and an item in one mail', () => {
    const call = letter('call-for-items')
    expect(heard('Jeg kan desværre ikke deltage, men vi har et punkt: Fælles test', { letter: call })).toEqual([
      'GiveApology 2',
      'SubmitItem 2 title=Fælles test',
    ])
    expect(heard('Jeg er forhindret den 14. april.\n\nPunkt: Fælles test\n20 min', { letter: call })).toEqual([
      'GiveApology 2',
      'SubmitItem 2 title=Fælles test | minutes=20',
    ])
    expect(heard('Jeg kan ikke deltage. Jeg er på kursus.', { letter: call })).toEqual(['GiveApology 2'])
    expect(heard('Jeg kan ikke deltage, og vi har ingen punkter.', { letter: call })).toEqual([
      'GiveApology 2',
      'DeclareNothingToAdd 2',
    ])
    expect(heard('Vi kan ikke deltage i arbejdsgruppen, men har et punkt: Fælles test', { letter: call })).toEqual([
      expect.stringMatching(/^SubmitItem 2 title=.*Fælles test/),
    ])
  })
})

describe('G34: comments on minutes', () => {
  const minutes = letter('minutes-for-comment', winter)
  const told = { letter: minutes, meetings: [winter, spring] }
  it.each([
    ['Pkt. 3: Beløbet skal være 500.000.', '[{"item":"3","text":"Pkt. 3: Beløbet skal være 500.000."}]'],
    ['Tak, men pkt. 3 er forkert', '[{"item":"3","text":"Tak, men pkt. 3 er forkert"}]'],
    [
      'Tak for referatet. Under punkt 4 mangler Skives bemærkning.',
      '[{"item":"4","text":"Under punkt 4 mangler Skives bemærkning."}]',
    ],
    ['Der mangler et navn på deltagerlisten', '[{"item":null,"text":"Der mangler et navn på deltagerlisten"}]'],
    ['Ad 3: forkert beløb', '[{"item":"3","text":"Ad 3: forkert beløb"}]'],
    ['P-12: vi sagde nej', '[{"item":"P-12","text":"P-12: vi sagde nej"}]'],
    [
      'I stedet for »enige« skal der stå »uenige« i pkt. 2',
      '[{"item":"2","text":"I stedet for »enige« skal der stå »uenige« i pkt. 2"}]',
    ],
    ['Ok, bortset fra pkt. 3', '[{"item":"3","text":"Ok, bortset fra pkt. 3"}]'],
    ['Ingen bemærkninger, men husk at rette datoen', '[{"item":null,"text":"Ingen bemærkninger, men husk at rette datoen"}]'],
    ['Ingen bemærkninger, Men Skive', '[{"item":null,"text":"Ingen bemærkninger, Men Skive"}]'],
    ['Item 3: the amount is wrong', '[{"item":"3","text":"Item 3: the amount is wrong"}]'],
    ['Jeg kunne ikke deltage, men pkt. 3 undrer os', '[{"item":"3","text":"Jeg kunne ikke deltage, men pkt. 3 undrer os"}]'],
    ['Hvem skal skrive til KL?', '[{"item":null,"text":"Hvem skal skrive til KL?"}]'],
  ])('%s', (words, comments) => expect(heard(words, told)).toEqual([`CommentOnMinutes 1 comments=${comments}`]))

  it('several points are several comments, and every word is kept', () => {
    expect(
      heard('Hej Anne\n\nPkt. 3: Beløbet er forkert.\nDet skal være 500.000.\n\nPkt. 5: Skive mangler.\n\nMvh Pia', told),
    ).toEqual([
      `CommentOnMinutes 1 comments=${JSON.stringify([
        { item: '3', text: 'Pkt. 3: Beløbet er forkert.\nDet skal være 500.000.' },
        { item: '5', text: 'Pkt. 5: Skive mangler.' },
      ])}`,
    ])
    expect(heard('Vi har to rettelser. Pkt. 3: Beløbet er forkert. Pkt. 5: Skive mangler.', told)).toEqual([
      `CommentOnMinutes 1 comments=${JSON.stringify([
        { item: null, text: 'Vi har to rettelser.' },
        { item: '3', text: 'Pkt. 3: Beløbet er forkert.' },
        { item: '5', text: 'Pkt. 5: Skive mangler.' },
      ])}`,
    ])
  })
  it('answers between the lines belong to the line above them', () => {
    const inline = [
      { answers: '3. Navngivning af skemaer', words: 'Det er ikke besluttet.' },
      { answers: 'Skive melder tilbage.', words: 'Nej, Lemvig.' },
    ]
    expect(heard('Det er ikke besluttet.\nNej, Lemvig.', { ...told, separated: { inline } })).toEqual([
      `CommentOnMinutes 1 comments=${JSON.stringify([
        { item: '3', text: 'Det er ikke besluttet.' },
        { item: null, text: '> Skive melder tilbage.\nNej, Lemvig.' },
      ])}`,
    ])
  })
  it('in words of their own', () => {
    const all = { meetings: [winter, spring] }
    expect(heard('Bemærkning: pkt. 3 er forkert', all)).toEqual([
      'CommentOnMinutes 1 comments=[{"item":"3","text":"Bemærkning: pkt. 3 er forkert"}]',
    ])
    expect(heard('Beløbet under pkt. 3 skal rettes', { ...all, subject: 'Rettelser til referatet' })).toHaveLength(1)
    expect(heard('Bemærkning: forkert', { meetings: [spring] })).toEqual(['? no-meeting'])
    expect(heard('Bemærkning: forkert', { meetings: [winter, view(4, 'minutes-out', '2027-02-10T11:00:00.000Z')] })).toEqual([
      '? which-meeting 1,4',
    ])
  })
  it('an item for the next meeting is an item', () => {
    expect(heard('Punkt til næste møde: Fælles test', told)).toEqual(['SubmitItem 2 title=Fælles test'])
  })
})

describe('G35: no comments', () => {
  const told = { letter: letter('minutes-for-comment', winter), meetings: [winter, spring] }
  it.each([
    'OK',
    'ok.',
    'Tak',
    'Tak!',
    'Mange tak for referatet',
    'Ingen bemærkninger',
    'Ingen bemærkninger herfra. Tak for et godt møde!',
    'Vi har ingen bemærkninger til referatet.',
    'Lemvig Kommune har ikke yderligere bemærkninger',
    'Hej Anne\n\nIngen kommentarer.\n\nVenlig hilsen\nPia Holm',
    'Enig',
    'Godkendt herfra',
    'Fint referat, tak',
    'Det ser fint ud',
    'Nej tak',
    '👍',
    'No comments',
    'Looks good, thanks',
    'Tak for referatet, Anne. Ingen bemærkninger.',
    'Læst og godkendt :-)',
  ])('%s', words => expect(heard(words, told)).toEqual(['DeclareNoComments 1']))

  it('only where comments are asked for, or in words that can mean nothing else', () => {
    expect(heard('Ingen bemærkninger', { meetings: [winter, spring] })).toEqual(['DeclareNoComments 1'])
    expect(heard('Ingen bemærkninger til referatet', { letter: letter('agenda'), meetings: [winter, spring] })).toEqual([
      'DeclareNoComments 1',
    ])
    expect(heard('Tak', { letter: letter('comment-receipt', winter), meetings: [winter] })).toEqual([])
    expect(heard('Tak', { letter: letter('minutes-approved', winter), meetings: [] })).toEqual([])
    expect(heard('ja', told)).toEqual(['? not-understood'])
  })
})

describe('G28, G29: answers to a draft agenda', () => {
  const draft = letter('agenda-for-approval')
  const answer = (words: string, told: Case = {}) => heard(words, { letter: draft, sender: anne, ...told })
  const edits = (...all: object[]) => `EditAgenda 2 edits=${JSON.stringify(all)}`
  const drop = { do: 'drop', item: 'P-14' }
  const first = { do: 'first', item: 'P-13' }
  const fifteen = { do: 'minutes', item: 'P-12', minutes: 15 }
  it.each([
    ['P-12 15, P-14 ud, P-13 først', edits(fifteen, drop, first)],
    ['P-12: 15 min\nP-14 udgår\nP-13 først', edits(fifteen, drop, first)],
    ['Hej Anne\nP-12 15, P-14 ud og P-13 først. Tak!', edits(fifteen, drop, first)],
    ['Fjern P-14', edits(drop)],
    ['P-14 tages af', edits(drop)],
    ['Flyt P-13 først', edits(first)],
    ['P-13 som nr. 1', edits(first)],
    ['p13 sidst', edits({ do: 'last', item: 'P-13' })],
    ['P-13 før P-12', edits({ do: 'before', item: 'P-13', other: 'P-12' })],
    ['P-13 efter P-12', edits({ do: 'after', item: 'P-13', other: 'P-12' })],
    ['P-14 med', edits({ do: 'add', item: 'P-14' })],
    ['Tilføj P-14', edits({ do: 'add', item: 'P-14' })],
    ['P-12 10 min mere', edits({ do: 'minutes', item: 'P-12', minutes: 30 })],
    ['Sæt P-12 til en halv time', edits({ do: 'minutes', item: 'P-12', minutes: 30 })],
    ['P-12 15 min, move P-13 first', edits(fifteen, first)],
    ['Ok, men P-14 skal ud', edits(drop)],
  ])('%s', (words, expected) => expect(answer(words)).toEqual([expected]))

  it.each([
    'ok',
    'OK!',
    'send',
    'Ok, send',
    'Godkendt',
    'Ja tak',
    'Ser fint ud, send den bare',
    'Det er ok. Tak.',
    'Approved',
    'Hej Anne\n\nFint. Send.\n\nMvh Pia',
  ])('approves: %s', words => expect(answer(words)).toEqual(['ApproveAgenda 2']))
  it.each(['vent', 'Vent lidt', 'hold', 'Vent med at sende', 'Send ikke endnu', 'Not yet'])('holds: %s', words =>
    expect(answer(words)).toEqual(['HoldAgenda 2']),
  )

  it('an instruction and an ok are two wishes', () => {
    expect(answer('P-12 15. Ellers ok, send')).toEqual([edits(fifteen), 'ApproveAgenda 2'])
    expect(answer('P-12 15. Ok, send')).toEqual([edits(fifteen), 'ApproveAgenda 2'])
  })
  it.each(['P-12 til Anders'])('asks where nothing is understood: %s', words =>
    expect(answer(words)).toEqual(['? not-understood']),
  )
  it.each(['Hvad med frokost?', 'Status skal være 30 min', 'ikke ok'])('asks: %s', words =>
    expect(answer(words)).toEqual(['? not-understood']),
  )

  it('whoever accepts the planning meeting approves no agenda', () => {
    expect(answer('ok', { letter: letter('planning-invitation'), sender: pia })).toEqual([])
    expect(answer('ok', { letter: letter('planning-invitation') })).toEqual([])
    expect(answer('ok', { letter: letter('submission-summary'), sender: pia })).toEqual([])
    expect(answer('vent', { letter: letter('agenda-held') })).toEqual(['HoldAgenda 2'])
  })
})

describe('G23, G06: the secretariat settles what is held', () => {
  const held = letter('held-mail')
  it.each([
    ['ja', 'yes=true'],
    ['Ja tak', 'yes=true'],
    ['Ja, Lemvig', 'yes=true | organisation=Lemvig Kommune'],
    ['ja, Lemvig Kommune', 'yes=true | organisation=Lemvig Kommune'],
    ['Ja. Kim er ny i Ringkøbing-Skjern.', 'yes=true | organisation=Ringkøbing-Skjern Kommune'],
    ['Ja, fra Ikast', 'yes=true | organisation=Ikast-Brande Kommune'],
    ['nej', 'yes=false'],
    ['Nej, ham kender vi ikke', 'yes=false'],
    ['Yes', 'yes=true'],
  ])('%s', (words, expected) =>
    expect(heard(words, { letter: held, sender: anne })).toEqual([`SettleHeldMail id=held-1 | ${expected}`]),
  )
  it.each(['måske', 'Ja, men spørg først Lemvig', 'ok', 'Hvem er det?', 'Ja, det er ikke en, vi kender'])('asks: %s', words =>
    expect(heard(words, { letter: held, sender: anne })).toEqual(['? not-understood']),
  )
  it('which municipality, and a meeting on a strange day', () => {
    expect(heard('Lemvig', { letter: letter('which-organisation'), sender: anne })).toEqual([
      'SettleHeldMail id=held-1 | yes=true | organisation=Lemvig Kommune',
    ])
    const strange = letter('meeting-needs-yes', spring, { mail: 'mail-7' })
    expect(heard('ja', { letter: strange, sender: anne })).toEqual(['SettleHeldMail id=mail-7 | yes=true'])
    expect(heard('Nej tak', { letter: strange, sender: anne })).toEqual(['SettleHeldMail id=mail-7 | yes=false'])
    expect(heard('Nyt møde 21. april kl. 13-16', { letter: strange, sender: anne })[0]).toMatch(/^ScheduleMeeting/)
  })
})

describe('G24: the answer to our question', () => {
  it.each([
    ['punkt', 'item'],
    ['Et punkt, tak', 'item'],
    ['Det er et punkt', 'item'],
    ['Bemærkning', 'comment'],
    ['"bemærkning"', 'comment'],
    ['Det er en bemærkning til referatet', 'comment'],
    ['afbud', 'apology'],
    ['Referat', 'minutes'],
    ['comment', 'comment'],
  ])('%s', (words, as) =>
    expect(heard(words, { letter: question('not-understood') })).toEqual([`earlier-mail earlier-1 as=${as} meeting=null`]),
  )

  it('names the meeting', () => {
    const told = { letter: question('which-meeting', 'Aflysning', [spring, autumn]), meetings: [spring, autumn] }
    expect(heard('Den 13. oktober', told)).toEqual(['earlier-mail earlier-1 as=null meeting=3'])
    expect(heard('møde 3', told)).toEqual(['earlier-mail earlier-1 as=null meeting=3'])
    expect(heard('3', told)).toEqual(['earlier-mail earlier-1 as=null meeting=3'])
  })
  it('names the item', () => {
    const told = { letter: question('which-item') }
    const item = (words: string) => hear(words, told)
    for (const words of ['P-12', 'Det er P-12, tak', 'Punkt P 12', 'Navngivning af skemaer'])
      expect(item(words)).toMatchObject({ wishes: [{ on: 'earlier-mail', mail: 'earlier-1', item: 'P-12' }] })
    expect(heard('P-12: 10 min mere', told)).toEqual(['AmendItem 2 id=P-12 | minutes=30'])
    expect(heard('P-12 og P-13', told)).not.toContainEqual(expect.stringContaining('earlier-mail'))
  })
  it('and the earlier mail is about it', () => {
    const meant = (words: string, hintedItem: string) =>
      heard(words, { letter: letter('call-for-items'), situation: { hintedItem } })
    expect(meant('Withdraw', 'P-12')).toEqual(['WithdrawItem 2 id=P-12'])
    expect(meant('Vi trækker vores punkt tilbage', 'P-13')).toEqual(['WithdrawItem 2 id=P-13'])
    expect(meant('Slet P-99', 'P-12')).toEqual(['WithdrawItem 2 id=P-12'])
    expect(meant('30 min', 'P-12')).toEqual(['AmendItem 2 id=P-12 | minutes=30'])
    expect(meant('Withdraw', 'P-98')).toEqual(['? which-item'])
    expect(meant('Jeg vil gerne ændre vores punkt om snitflader til 30 min', 'P-12')).toEqual([
      'AmendItem 2 id=P-12 | minutes=30',
    ])
    expect(meant('Ret vores punkt: det er til beslutning', 'P-12')).toEqual(['AmendItem 2 id=P-12 | kind=B'])
    expect(meant('Vi vil gerne ændre vores punkt', 'P-12')).toEqual(['? which-change'])
    expect(meant('Kan vi flytte vores punkt til næste møde?', 'P-12')).toEqual(['? which-change'])
  })
  it('or says the whole thing anew', () => {
    expect(heard('Punkt: Fælles test', { letter: question('not-understood') })).toEqual(['SubmitItem 2 title=Fælles test'])
  })
  it('then decides how the earlier mail is read', () => {
    const words = 'Beløbet er forkert'
    expect(heard(words, { meetings: [winter, spring] })).toEqual(['? not-understood'])
    expect(heard(words, { meetings: [winter, spring], situation: { hint: 'comment' } })).toEqual([
      `CommentOnMinutes 1 comments=[{"item":null,"text":"${words}"}]`,
    ])
    expect(heard(words, { meetings: [winter, spring], situation: { hint: 'item' } })).toEqual([`SubmitItem 2 title=${words}`])
    expect(heard(words, { meetings: [winter, spring], situation: { hint: 'apology' } })).toEqual(['GiveApology 2'])
    expect(heard('Mødet aflyses', { meetings: [spring, autumn], situation: { hintedMeeting: 3 } })).toEqual(['CancelMeeting 3'])
  })
})

describe('G43, G02: information', () => {
  it.each([
    ['status', 'RequestStatus'],
    ['Status?', 'RequestStatus'],
    ['Hej\nStatus, tak', 'RequestStatus'],
    ['Oversigt', 'RequestStatus'],
    ['Hvad mangler vi?', 'RequestStatus'],
    ['hjælp', 'RequestHelp'],
    ['Hjælp!', 'RequestHelp'],
    ['?', 'RequestHelp'],
    ['help', 'RequestHelp'],
    ['kommissorium', 'RequestCharter'],
    ['Send kommissoriet, tak', 'RequestCharter'],
    ['søg: navngivning', 'Search query=navngivning'],
    ['Søg navngivning af skemaer', 'Search query=navngivning af skemaer'],
  ])('%s', (words, expected) => expect(heard(words)).toEqual([expected]))

  it('in an answer too, and in a subject', () => {
    expect(heard('status', { letter: digest(spring) })).toEqual(['RequestStatus'])
    expect(heard('', { subject: 'Hjælp' })).toEqual(['RequestHelp'])
  })
  it('a word that only begins an item is its title', () => {
    expect(heard('Status på snitflader', { letter: letter('call-for-items') })).toEqual([
      'SubmitItem 2 title=Status på snitflader',
    ])
  })
})

describe('what stays unclear is asked', () => {
  it.each([
    ['Tak!', []],
    ['ok', ['? not-understood']],
    ['Hilsen til alle', []],
    ['Den 3. maj skrev vi til jer', ['? not-understood']],
    ['nej tak', ['? not-understood']],
    ['ja', ['? not-understood']],
    ['Hvornår er mødet?', ['RequestFacts meeting']],
    ['15', ['? not-understood']],
    ['Kim Lund er ny kontaktperson', ['? about-people']],
  ])('%s', (words, expected) => expect(heard(words)).toEqual(expected))

  it('no words at all', () => {
    for (const words of ['', '  \n ', 'Hej Anne', 'Kære alle,']) expect(heard(words, { letter: receipt })).toEqual(['? no-text'])
  })
  it('because says how it was read', () => {
    expect(hear('ok', { letter: letter('agenda-for-approval'), sender: anne }).because).toEqual([
      'answers »agenda-for-approval«',
      'an ok to what waits, and more',
      'the ok to what waits, and what stands beside it',
    ])
  })
})

it('a mail of the secretariat may place, edit and approve line by line', () => {
  const late = view(2, 'planning', '2027-04-14T11:00:00.000Z', {
    items: [{ ...item('P-14', 'Fælles test'), organisation: 'Lemvig Kommune', late: true }],
  })
  expect(heard('P-14: næste', { sender: anne, meetings: [late] })).toEqual(['PlaceItem 2 id=P-14 | placement=next-meeting'])
  expect(heard('P-14 15', { sender: anne, meetings: [late] })).toEqual([
    'EditAgenda 2 edits=[{"do":"minutes","item":"P-14","minutes":15}]',
  ])
})
