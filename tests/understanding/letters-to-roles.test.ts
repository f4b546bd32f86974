import { describe, expect, it } from 'vitest'
import type { Letter } from '../../shared/letters.ts'
import type { MeetingView } from '../../shared/understanding/situation.ts'
import type { Case } from './cast.ts'
import { anne, autumn, docx, hear, inShort, items, letter, pia, spring, view, winter } from './cast.ts'

/** What the chair, the minute-taker and the secretariat write below the letters that only they get. */
const asked = ['? not-understood']
const person = (id: string, name: string, organisation: string) => ({ ...pia, id, name, organisation, email: `${id}@x.example` })
const chair = person('karen', 'Karen Lund', 'Lemvig Kommune')
const jens = person('jens', 'Jens Dahl', 'Lemvig Kommune')
const taker = person('ole', 'Ole Vig', 'Skanderborg Kommune')
const jonas = person('jonas', 'Jonas Friis', 'Skanderborg Kommune')
const people = [anne, chair, jens, taker, jonas]
const draft = { ...spring, phase: 'planning' as const }
const out = { ...spring, phase: 'agenda-out' as const }
const held = view(2, 'held', spring.start, { items: spring.items })
const waiting = { ...held, minutesWait: true }
const minutesOut = { ...held, phase: 'minutes-out' as const }
const roles = { chair: chair.organisation, minuteTaker: taker.organisation }
const of = (name: Letter['name'], about: MeetingView, more: object = {}): Letter => {
  const made = letter(name, about, { agenda: { version: 1, slots: [] }, minutes: { version: 1 }, comments: [], ...more })
  return 'meeting' in made && made.meeting !== null ? ({ ...made, meeting: { ...made.meeting, roles } } as Letter) : made
}
const says = (sender: Case['sender'], name: Letter['name'], about: MeetingView, more: object = {}) => {
  const answers = of(name, about, more)
  return (words: string, told: Case = {}) =>
    inShort(hear(words, { letter: answers, sender: sender ?? null, meetings: [about, autumn], situation: { people }, ...told }))
}
const remark = (words: string) => [`PassRemarkOn: ${words}`]

describe('G29 an ok sends the agenda only where it was asked for', () => {
  const summary = says(anne, 'submission-summary', draft)
  const planning = says(anne, 'planning-invitation', draft)
  it.each(['Ok', 'Ja', 'Fint', 'Ok, tak'])('to the list of items and to the invitation it is a nod: %s', words => {
    expect(summary(words)).toEqual([])
    expect(planning(words)).toEqual([])
  })
  it.each(['Ok send', 'Send den'])('"send" without the agenda’s name is asked about: %s', words => {
    expect(summary(words)).toEqual(asked)
    expect(planning(words)).toEqual(asked)
  })
  it('named, it goes out', () => {
    expect(summary('Send dagsordenen')).toEqual(['ApproveAgenda 2'])
    expect(says(anne, 'agenda-held', draft)('Ok')).toEqual(['ApproveAgenda 2'])
  })
})

describe('G29 when the agenda leaves is the secretariat’s word, which hears what the chair thinks', () => {
  const say = says(chair, 'agenda-for-approval', draft)
  it.each(['Ok send', 'Godkendt', 'Vent til i morgen', 'Send den ikke', 'Det ser fint ud, send den bare'])('%s', words =>
    expect(say(words)).toEqual(remark(words)),
  )
  it('a mere ok agrees', () => expect(say('Ok')).toEqual([]))
  it('what the chair arranges is done beside it', () =>
    expect(say('P-13 først. Ellers send den')).toEqual([
      'EditAgenda 2 edits=[{"do":"first","item":"P-13"}]',
      'PassRemarkOn: P-13 først. Ellers send den',
    ]))
})

describe('G29, G32 a paper that is not the letter’s is neither held nor sent', () => {
  it.each(['Udsæt referatet', 'Vent med referatet', 'Send referatet', 'Godkend referatet'])(
    'of minutes, below the agenda: %s',
    words => {
      expect(says(anne, 'agenda-for-approval', draft)(words)).toEqual(asked)
      expect(says(anne, 'late-item', draft)(words)).toEqual(asked)
    },
  )
  it.each(['Vent med dagsordenen', 'Send dagsordenen'])('of the agenda, below the minutes: %s', words =>
    expect(says(anne, 'minutes-preview', waiting)(words)).toEqual(asked),
  )
  it('a late item waits for the next meeting instead', () =>
    expect(says(anne, 'late-item', draft)('Vi tager P-14 på næste møde i stedet')).toEqual([
      'PlaceItem 2 id=P-14 | placement=next-meeting',
    ]))
  it('and to hold the agenda puts no late item on it', () =>
    expect(says(anne, 'late-item', draft)('Vent med dagsordenen')).toEqual(asked))
})

describe('G28 a place on the list is no length', () => {
  const say = says(anne, 'agenda-for-approval', draft)
  it.each(['Kan P-13 komme på som punkt 3?', 'P-13 som nr. 2', 'P-13 på plads 2'])('%s', words =>
    expect(say(words)).toEqual(asked),
  )
  it('a length is one', () =>
    expect(say('P-13 15')).toEqual(['EditAgenda 2 edits=[{"do":"minutes","item":"P-13","minutes":15}]']))
})

describe('G34 what is said of an agenda is no comment on minutes', () => {
  it.each(['P-13 først', 'Fjern P-13', 'P-13 kan vente til næste gang', 'P-13 tager jeg selv', 'P-13 først, ellers ok'])(
    '%s',
    words => {
      expect(says(taker, 'comments-bundle', minutesOut)(words)).toEqual(remark(words))
      expect(says(anne, 'comments-bundle', minutesOut)(words)).toEqual(asked)
    },
  )
  it.each(['P-13: først blev det aftalt, at Skive er med', 'P-13: 20 personer var med'])('of the minutes is: %s', words =>
    expect(says(taker, 'comments-bundle', minutesOut)(words).join()).toContain('CommentOnMinutes 2'),
  )
  it.each(['Tag Birgits bemærkning med', 'Slet Skives kommentar'])('nor is what becomes of somebody’s comment: %s', words =>
    expect(says(anne, 'comments-bundle', minutesOut)(words)).toEqual(asked),
  )
  it.each(['Godkendt', 'Punkt 3 er forkert', 'Ingen bemærkninger'])('before any are out the secretariat is asked: %s', words => {
    expect(says(anne, 'supplementary-agenda', out)(words)).toEqual(asked)
    expect(says(anne, 'minutes-missing', held)(words)).toEqual(asked)
  })
  it.each(['Jeg er syg', 'Birgit er på ferie'])('nobody’s life is printed: %s', words =>
    expect(says(taker, 'minutes-for-comment', minutesOut)(words)).toEqual(asked),
  )
  it.each(['Mødet blev aflyst', 'Referatet er sendt', 'Stop med at rykke', 'Jonas skriver referatet'])(
    'nor how things stand: %s',
    words => expect(says(chair, 'minutes-for-comment', minutesOut)(words)).toEqual(remark(words)),
  )
})

describe('G40 the minute-taker’s short answers go to those who wait for the minutes', () => {
  const say = says(taker, 'minutes-nudge', held)
  it.each(['Det er sendt', 'Jeg er næsten færdig', 'Referatet er sendt', 'Mødet blev aflyst', 'Jonas skriver referatet'])(
    '%s',
    words => expect(say(words)).toEqual(remark(words)),
  )
  it('who of them chairs is told as well', () =>
    expect(says(chair, 'agenda-for-approval', draft)('Jens leder mødet')).toEqual(remark('Jens leder mødet')))
  it('that they take the role they have is no news', () => expect(say('Vi skriver referatet')).toEqual([]))
  it('an illness alone goes nowhere', () => expect(say('Jeg er syg')).toEqual(asked))
  it('minutes that are handed over without a file are asked for', () => {
    expect(say('Her er referatet')).toEqual(['? no-text'])
    expect(say('Her er referatet', { mail: { attachments: [docx] } })).toEqual(['SubmitMinutes 2'])
  })
  it('"Godkendt" is no comment before there are minutes', () => expect(say('Godkendt')).toEqual([]))
  it('a point that the minutes lack is none of the next meeting', () => {
    expect(say('Vi mangler et punkt om logning')).toEqual(remark('Vi mangler et punkt om logning'))
    expect(say('Vi mangler et punkt om logning på næste møde')).toEqual(['SubmitItem 3 title=Logning'])
  })
  it('the template once more is for people, and its deadline is not that of the items', () => {
    expect(say('Kan du sende skabelonen igen?')).toEqual(remark('Kan du sende skabelonen igen?'))
    expect(say('Hvornår er fristen?')).toEqual(['RequestStatus'])
  })
})

describe('G36 what is said of the comments is none', () => {
  it.each([
    'Begge bemærkninger er indarbejdet',
    'Luk for bemærkninger',
    'Ok, men P-13 skal ud',
    'P-12 og P-13 skal lægges sammen',
  ])('%s', words => expect(says(anne, 'comments-bundle', minutesOut)(words)).toEqual(asked))
  it('whether somebody is away is no question about them', () =>
    expect(says(anne, 'comments-bundle', minutesOut)('Er der kommet afbud?')).toEqual(['RequestStatus']))
  it.each(['Karen kan ikke, Jens tager over', 'Jeg kan ikke den dag'])(
    'an absence that names no meeting takes nobody off the next one: %s',
    words => expect(says(anne, 'comments-bundle', minutesOut)(words)).toEqual(asked),
  )
  it('one that does is an apology', () =>
    expect(says(taker, 'comments-bundle', minutesOut)('Jeg kan ikke komme til næste møde')).toEqual(['GiveApology 3']))
})

describe('G08 whom a mail did not reach is known below the letter that says so', () => {
  const birgit = person('birgit', 'Birgit Holst', 'Skive Kommune')
  const who = { person: birgit.id, name: birgit.name, address: birgit.email, organisation: birgit.organisation }
  const say = (words: string) =>
    says(anne, 'undelivered', out, { who })(words, { situation: { people: [...people, birgit] } }).join()
  it.each(['Birgit er stoppet', 'Hun er stoppet', 'Fjern hende fra listen', 'Slet Birgit'])('%s', words =>
    expect(say(words)).toBe('CompareRoster list=[] | leaves=["birgit"]'),
  )
  it.each(['Prøv bho@skive.example', 'Hun har fået ny mail: bho@skive.example'])('%s', words =>
    expect(say(words)).toContain('"name":"Birgit Holst","email":"bho@skive.example","organisation":"Skive Kommune"'),
  )
  it.each(['Birgit er på ferie', 'Ring til hende', 'Er hun stoppet?'])('nothing is offered by: %s', words =>
    expect(say(words)).not.toContain('CompareRoster'),
  )
})

describe('G39 minutes once more', () => {
  it.each(['Send referatet igen', 'Kan du sende referatet igen?'])('a member gets them himself: %s', words =>
    expect(says(chair, 'agenda', out)(words).join()).toContain('RequestLetter letter=minutes | person=karen'),
  )
  it('below a preview nothing goes out', () =>
    expect(says(anne, 'minutes-preview', waiting)('Send referatet igen')).toEqual(asked))
  it('below what is out it does', () =>
    expect(says(anne, 'comments-bundle', minutesOut)('Send referatet igen')).toEqual(['ReissueMinutes 2']))
})

describe('G15 an order to us, a role and a doubt are no items', () => {
  const say = says(chair, 'call-for-items', spring)
  it.each([
    'Ryk mig igen på mandag',
    'Ret Favrskov til Skive i punkt 3',
    'Drop punkt 4',
    'Tilføj evt. til sidst',
    'Husk også status fra KL',
    'Kun tre punkter?',
    'Det er for meget til tre timer',
    'Ok herfra, men spørg lige Lemvig først',
    'Kør på',
    'Lav en deltagerliste',
    'Mit referat ligger i Teams',
  ])('%s', words => expect(say(words)).toEqual(asked))
  it.each(['Fjern dobbelt registrering', 'Ret til indsigt', 'Lad os drøfte logning'])('is one: %s', words =>
    expect(say(words).join()).toContain('SubmitItem 2'),
  )
})

it('G28 what the chair wants of an item that is there is no second one', () =>
  expect(says(taker, 'digest', spring, { meetings: [] })('Sæt P-12 til beslutning')).toEqual(remark('Sæt P-12 til beslutning')))

describe('G18 below the receipt of an item', () => {
  const say = says(pia, 'item-placed', out)
  it.each([
    'Jens leder mødet',
    'Mødet skal være fysisk',
    'Der er for få punkter',
    'Punkt 3 er forkert',
    'Birgit er på ferie',
    'Den er kommet for sent',
    'Skive har trukket deres punkt',
    'Det er ikke vores tur',
    'Vi mangler et punkt om logning',
    'Hun hedder Birgit Holst-Lund nu',
    'Skive har fået ny kontaktperson, Lars Bo, lars@skive.example',
  ])('what is said of the meeting is not its text: %s', words => expect(say(words)).toEqual(remark(words)))
  it.each(['Slet Karen', 'Ret punkt 2 til 30 minutter', 'Sæt 5 min af til evaluering'])(
    'somebody or something else changes nothing of it: %s',
    words => expect(say(words)).toEqual(['? which-change']),
  )
  it('its matter is added to one that was received, and to one that is placed by more words', () => {
    const words = 'Leverandøren har lovet et svar inden mødet.'
    expect(says(pia, 'item-receipt', spring, { items: [items[0]] })(words).join()).toContain('text=')
    expect(say(`Tilføj: ${words}`).join()).toContain('text=')
  })
})

describe('§2.10 only the meeting is moved', () => {
  it.each(['Ryk mig igen på mandag', 'Udsæt referatet til fredag'])('and neither somebody nor a paper: %s', words =>
    expect(says(anne, 'supplementary-agenda', out)(words)).toEqual(asked),
  )
  it('a bare order is of the meeting', () =>
    expect(says(anne, 'supplementary-agenda', out)('Flyt til den 21. april').join()).toContain('RescheduleMeeting 2'))
  it('nobody leaves the list by a remark of his', () =>
    expect(
      inShort(hear('Tag Birgits bemærkning med', { sender: anne, meetings: [winter], situation: { people } })).join(),
    ).not.toContain('CompareRoster'))
})
