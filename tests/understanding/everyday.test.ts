import { describe, expect, it } from 'vitest'
import { attachment, hear, inShort, letter, receipt, spring, winter } from './cast.ts'

/** What people at a municipality write between two meetings; each was understood wrongly once. */

const call = { letter: letter('call-for-items') }
const minutes = { letter: letter('minutes-for-comment', winter), meetings: [winter, spring] }
const answer = { letter: receipt }

describe('answers to the call for items', () => {
  it.each([
    ['Lemvig har ingen punkter denne gang, men vi glæder os til mødet.', ['DeclareNothingToAdd 2']],
    ['Vi melder hus forbi denne gang', ['DeclareNothingToAdd 2']],
    ['Ikke pt.', ['DeclareNothingToAdd 2']],
    ['Vi har ikke umiddelbart noget at bidrage med.', ['DeclareNothingToAdd 2']],
    ['Jeg vender tilbage med punkter i næste uge.', []],
    ['Vi vender tilbage med punkter, når vi har talt internt.', []],
    [
      'KL ser på det nye skema: hvad gør vi i kommunerne?',
      ['SubmitItem 2 title=KL ser på det nye skema | text=Hvad gør vi i kommunerne?'],
    ],
    ['Punkt: Prøvekørsel af den nye indberetning', ['SubmitItem 2 title=Prøvekørsel af den nye indberetning']],
    ['Prøvekørsel af den nye indberetning', ['SubmitItem 2 title=Prøvekørsel af den nye indberetning']],
    ['Send bilag 3.\nPunkt: Arkivering af sager', ['SubmitItem 2 title=Arkivering af sager | text=Send bilag 3.']],
    ['Jeg er på ferie i den uge, men Jonas deltager.', ['? not-understood']],
    ['Vi vil gerne være mødeledere næste gang også', ['? not-understood']],
    ['Det samme som sidst', ['? not-understood']],
    ['Se vedhæftede.', ['? not-understood']],
    ['Kan vi nå at få et punkt mere på?', ['? not-understood']],
    [
      'Jeg kan desværre ikke den 14. april, da jeg er på kursus. Vi har dog et punkt: Arkivering af sager.',
      ['GiveApology 2', 'SubmitItem 2 title=Arkivering af sager'],
    ],
    ['Kan vi få et punkt på om den nye vejledning? Ca. 15-20 min.', ['SubmitItem 2 title=Den nye vejledning | minutes=20']],
    ['Jeg vil gerne foreslå, at vi drøfter brugen af AI.', ['SubmitItem 2 title=Brugen af AI']],
    ['Kunne vi ikke snakke om den nye version? Det driller. Mvh Pia', ['SubmitItem 2 title=Den nye version | text=Det driller.']],
  ])('%s', (words, wanted) => expect(inShort(hear(words, call))).toEqual(wanted))

  it.each(
    'Bemærkning|Kommentar:|Rettelse|Referat|Vent|Vent lidt|Ok send|Send det ud|Godkendt|Tørløb|Generalprøve|Dry run|Næste gang|Ikke endnu|Aflyst|Enig|Dagsorden|Emner|Comment|Minutes|Approved|Wait'.split(
      '|',
    ),
  )('"%s" is the answer to another letter, and no item of that name', words => {
    for (const name of ['call-for-items', 'items-reminder'] as const)
      expect(inShort(hear(words, { letter: letter(name) }))).toEqual(['? not-understood'])
    expect(inShort(hear(words, answer))).toEqual(['? which-change'])
  })

  it.each([
    'Referat fra sidste møde',
    'Godkendelse af referat',
    'Kommentar: Mangler data',
    'Ny skabelon',
    'Bytte af data',
    'Fjern dobbelt registrering',
  ])('"%s" is one', words => expect(inShort(hear(words, call))).toEqual([`SubmitItem 2 title=${words}`]))

  it.each(['Withdraw', 'I withdraw', 'Please withdraw our item', 'Træk vores punkt', 'Vi trækker vores punkt tilbage'])(
    '"%s" takes an item back, and it is asked which',
    words => expect(inShort(hear(words, call))).toEqual(['? which-item']),
  )

  it('an item of one’s own that is named is taken back', () =>
    expect(inShort(hear('Vi trækker punktet om skemaer tilbage', call))).toEqual(['WithdrawItem 2 id=P-12']))

  it('"Ingen" is "nothing"', () => {
    for (const words of ['Ingen', 'Ingen herfra', 'Ingen fra os, tak'])
      expect(inShort(hear(words, call))).toEqual(['DeclareNothingToAdd 2'])
  })

  it('"Indstilling: Det indstilles, at …" is told once', () => {
    const words = 'Punkt: Snitflader\nIndstilling: Det indstilles, at netværket skriver til KL.'
    expect(inShort(hear(words, call))).toEqual(['SubmitItem 2 title=Snitflader | recommendation=at netværket skriver til KL'])
  })
})

describe('answers to minutes', () => {
  it.each([
    ['Tak for referatet. Jeg deltog ikke i mødet, så jeg har ingen kommentarer.', ['DeclareNoComments 1']],
    ['Jeg har ikke haft tid til at læse det endnu', []],
    ['Jeg kigger på det og vender tilbage i næste uge.', []],
    ['Se mine kommentarer i det vedhæftede', ['? no-text']],
    ['Hvornår er næste møde?', ['RequestFacts meeting']],
  ])('%s', (words, wanted) => expect(inShort(hear(words, minutes))).toEqual(wanted))
})

describe('a comment that speaks of something to come is no promise of one', () => {
  it.each(['Punkt 4: Vi vender tilbage til KL om vejledningen.', 'Beslutningen om at KL vender tilbage med svar mangler.'])(
    '%s',
    words => expect(inShort(hear(words, minutes))).toEqual([expect.stringContaining(`"text":"${words}"`)]),
  )
})

describe('answers to a receipt', () => {
  it.each([
    ['Det er til beslutning, ikke drøftelse', ['AmendItem 2 id=P-12 | kind=B']],
    ['Tak, det ser rigtigt ud', []],
    ['Det skal kun tage 10 minutter', ['AmendItem 2 id=P-12 | minutes=10']],
    ['Vi dropper det alligevel', ['WithdrawItem 2 id=P-12']],
    ['Lad os vente med det til næste møde', ['? which-change']],
    ['Slet det sidste afsnit', ['? which-change']],
    ['Her er bilaget', ['? no-text']],
  ])('%s', (words, wanted) => expect(inShort(hear(words, answer))).toEqual(wanted))

  it('G20 "Her er bilaget", with it, adds the file and no words', () => {
    const mail = { attachments: [attachment('Notat.pdf', 'application/pdf')] }
    expect(inShort(hear('Her er bilaget', { ...answer, mail }))).toEqual(['AmendItem 2 id=P-12'])
  })
})

it('"Tak for det fine overblik" wants nothing of anybody', () => {
  for (const told of [call, minutes, answer, { letter: letter('agenda') }])
    expect(inShort(hear('Tak for det fine overblik', told)).filter(each => !each.startsWith('DeclareNoComments'))).toEqual([])
  expect(inShort(hear('Jeg deltager', { letter: letter('agenda') }))).toEqual(['WithdrawApology 2 answer=accepted'])
})

describe('what colleagues wrote on an ordinary day, each understood wrongly once', () => {
  it.each([
    [
      'Kan I sætte "Robotter i sagsbehandlingen" på? Vi stiller gerne med et oplæg på en halv time.',
      ['SubmitItem 2 title=Robotter i sagsbehandlingen | text=Vi stiller gerne med et oplæg på en halv time. | minutes=30'],
    ],
    [
      'Punkt til dagsordenen: Hvordan håndterer I fuldmagter? Vi vil gerne høre de andres erfaringer. Det tager nok 20 min.',
      ['SubmitItem 2 title=Hvordan håndterer I fuldmagter | text=Vi vil gerne høre de andres erfaringer. | minutes=20'],
    ],
    [
      'Et punkt herfra: Test af release 4.2 (beslutning). Indstilling: at kommunerne tester i uge 20. Oplæg ved Hanne.',
      ['SubmitItem 2 title=Test af release 4.2 | kind=B | presenter=Hanne | recommendation=at kommunerne tester i uge 20'],
    ],
    ['Ikke noget fra vores side denne gang – god påske!', ['DeclareNothingToAdd 2']],
    ['Tak, jeg tager det med mine kolleger og vender tilbage inden fristen.', []],
    ['Vi foreslår samme punkt som Randers.', ['? not-understood']],
    ["Vi tilslutter os Randers' punkt om arkivering.", ['? not-understood']],
    ['Jeg kommer 10 minutter for sent.', ['WithdrawApology 2 answer=accepted', 'PassRemarkOn: Jeg kommer 10 minutter for sent.']],
    ['Jeg må gå kl. 15.', ['WithdrawApology 2 answer=accepted', 'PassRemarkOn: Jeg må gå kl. 15.']],
    ['Vi har måske et punkt, men jeg skal lige tale med Karen først.', ['? not-understood']],
    ['Se mail fra i går.', ['? not-understood']],
    ['Jeg vil gerne ændre vores punkt om snitflader til 30 min', ['AmendItem 2 id=P-13 | minutes=30']],
    ['Vi har ét punkt denne gang: Arkivering', ['SubmitItem 2 title=Arkivering']],
    ['Vi vil gerne have et punkt på om sletning.', ['SubmitItem 2 title=Sletning']],
    ['Ja, vi har et punkt om datakvalitet.', ['SubmitItem 2 title=Datakvalitet']],
    ['Som nævnt på sidste møde vil vi gerne have "Roller og rettigheder" på.', ['SubmitItem 2 title=Roller og rettigheder']],
    [
      'Herning foreslår, at vi sætter en erfaringsudveksling om sagstyper på dagsordenen.',
      ['SubmitItem 2 title=En erfaringsudveksling om sagstyper'],
    ],
    [
      'Emner fra Favrskov:\n• Kontrol af data\n• Ny lovgivning pr. 1. juli – hvad betyder den? 20 min\n• Evt.',
      ['SubmitItem 2 title=Kontrol af data', 'SubmitItem 2 title=Ny lovgivning pr. 1. juli – hvad betyder den | minutes=20'],
    ],
    ['Hvornår er fristen for punkter?', ['RequestFacts items-due']],
    ['Hvor skal mødet holdes?', ['RequestFacts meeting']],
    ['Hvem er mødeleder?', ['RequestFacts roles']],
  ])('to the call: %s', (words, wanted) => expect(inShort(hear(words, call))).toEqual(wanted))

  it.each([
    ['Nej, 30 minutter', ['AmendItem 2 id=P-12 | minutes=30']],
    ['Kald det Fuldmagter', ['AmendItem 2 id=P-12 | title=Fuldmagter']],
    ['Pia fremlægger', ['AmendItem 2 id=P-12 | presenter=Pia']],
    ['Det skal vare en halv time og være til beslutning', ['AmendItem 2 id=P-12 | minutes=30 | kind=B']],
    ['Pia og Kim holder oplæg sammen', ['AmendItem 2 id=P-12 | presenter=Pia og Kim']],
    ['Teksten skal være: Vi drøfter roller.', ['AmendItem 2 id=P-12 | text=Vi drøfter roller.']],
    ['Vi har ombestemt os, punktet skal ikke med', ['WithdrawItem 2 id=P-12']],
    ['Skal ikke med alligevel', ['WithdrawItem 2 id=P-12']],
    ['Glem det, vi har løst det', ['WithdrawItem 2 id=P-12']],
    ['Det er forkert forstået. Det var ikke et punkt.', ['WithdrawItem 2 id=P-12']],
    ['Det var ikke et punkt, men et spørgsmål.', ['WithdrawItem 2 id=P-12']],
    ['Det er ikke et punkt til beslutning, men til orientering', ['AmendItem 2 id=P-12 | kind=O']],
    ['Det skulle ikke være et punkt til drøftelse. Det er til orientering.', ['AmendItem 2 id=P-12 | kind=O']],
    [
      'Det er ikke noget emne, vi kan nå på 10 minutter. Sæt 30 min af',
      [
        expect.stringMatching(/^AmendItem 2 id=P-12 \| minutes=30$/),
        'PassRemarkOn: Det er ikke noget emne, vi kan nå på 10 minutter.',
      ],
    ],
    ['Jeg fremlægger', ['AmendItem 2 id=P-12 | presenter=Pia Holm']],
    ['Vi vil også gerne have et punkt om robotter', ['SubmitItem 2 title=Robotter']],
  ])('to a receipt: %s', (words, wanted) => expect(inShort(hear(words, answer))).toEqual(wanted))

  it.each(['Bilag', 'Her er bilag', 'Rettelse', 'Se bilag'])('to a receipt, with a file: %s', words => {
    const mail = { attachments: [attachment('Oplæg.pdf', 'application/pdf')] }
    expect(inShort(hear(words, { ...answer, mail }))).toEqual(['AmendItem 2 id=P-12'])
  })

  // A status would answer none of these, and what was meant for the agenda or as a comment would be lost.
  it.each(['Hvad er status på snitfladerne?', 'Hvem er referent i styregruppen?'])('asks us nothing: %s', words => {
    expect(inShort(hear(words, call))).toEqual(['? not-understood'])
    expect(inShort(hear(words, minutes))).not.toContain('RequestStatus')
  })
  it.each(['Hvornår er fristen for indberetning til KL?', 'Hvor skal mødet om robotter holdes?'])('asks people: %s', words =>
    expect(inShort(hear(words, call))).toEqual([`PassRemarkOn: ${words}`]),
  )

  it.each([
    ['Referatet godkendes uden bemærkninger', ['DeclareNoComments 1']],
    ['Jeg har læst referatet og har ingen rettelser', ['DeclareNoComments 1']],
    ['Super', ['DeclareNoComments 1']],
    [
      'Hej\nIngen kommentarer til referatet. Jeg har dog et punkt til næste møde: Arkivering.\nMvh',
      ['DeclareNoComments 1', 'SubmitItem 2 title=Arkivering'],
    ],
    ['Ingen bemærkninger, men husk at opdatere deltagerlisten.', [expect.stringContaining('CommentOnMinutes 1')]],
    ['Se venligst mine rettelser med rødt i vedhæftede.', ['? no-text']],
  ])('to minutes: %s', (words, wanted) => expect(inShort(hear(words, minutes))).toEqual(wanted))

  it.each([
    ['Kan P-12 komme først? Jeg skal gå tidligt.', ['? agenda-order']],
    ['Hvem er mødeleder?', ['RequestFacts roles']],
  ])('to the agenda: %s', (words, wanted) => expect(inShort(hear(words, { letter: letter('agenda') }))).toEqual(wanted))

  it.each([
    ['Hvad er status?', ['RequestStatus']],
    ['Hvornår er næste møde?', ['RequestFacts meeting']],
    ['Vi vil gerne have fuldmagter på dagsordenen næste gang', ['SubmitItem 2 title=Fuldmagter']],
  ])('anew: %s', (words, wanted) => expect(inShort(hear(words))).toEqual(wanted))
})

describe('written anew', () => {
  // Nobody says so of an item: "nothing this time" would have them expected at the meeting.
  it.each([
    'Jeg kan ikke denne gang',
    'Vi kan desværre ikke denne gang',
    'Vi er ikke med denne gang',
    'Vi springer mødet over denne gang',
  ])('"%s" is an apology', words => {
    expect(inShort(hear(words))).toEqual(['GiveApology 2'])
    expect(inShort(hear(words, call))).toEqual(['GiveApology 2'])
  })
  it.each(['Vi har ikke noget denne gang', 'Vi står over denne gang'])('"%s" is none', words =>
    expect(inShort(hear(words))).toEqual(['DeclareNothingToAdd 2']),
  )
  it.each([
    ['Intet denne gang', ['DeclareNothingToAdd 2']],
    ['Nothing this time', ['DeclareNothingToAdd 2']],
    ['Nej tak', ['? not-understood']],
    ['Tørløb', ['RequestRehearsal']],
  ])('%s', (words, wanted) => expect(inShort(hear(words))).toEqual(wanted))

  it('"Intet denne gang" may be no comments as well where minutes are out', () => {
    expect(inShort(hear('Intet denne gang', { meetings: [winter, spring] }))).toEqual(['? not-understood'])
  })
})
