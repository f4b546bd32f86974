import { describe, expect, it } from 'vitest'
import { inWords, understoodOf } from './invitations.ts'

interface Entry {
  readonly from?: string
  readonly method?: string
  readonly uid?: string
  readonly title?: string
  readonly words?: string
  readonly attendees?: readonly string[]
}

const aase = 'aase.lyngfelt@aarhus.example'
const office = 'sekretariat@faelles.example'
const guest = (partstat: string, more = '', address = aase, name = 'Åse Lyngfelt') =>
  `ATTENDEE;PARTSTAT=${partstat}${more};CN=${name}:mailto:${address}`

const mail = ({
  from = aase,
  method = 'REPLY',
  uid = 'erfa-1@moeder.example',
  title = 'ERFA-mødet',
  words = '',
  attendees = [],
}: Entry) =>
  Buffer.from(
    [
      `From: ${from}`,
      'To: erfa@moeder.example',
      'Subject: ERFA',
      'Message-ID: <one@mail.example>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/alternative; boundary=oo',
      '',
      ...['--oo', 'Content-Type: text/plain; charset=utf-8', '', words],
      ...['--oo', `Content-Type: text/calendar; charset=utf-8; method=${method}`, ''],
      ...['BEGIN:VCALENDAR', `METHOD:${method}`, 'VERSION:2.0', 'PRODID:-//Example//EN', 'BEGIN:VEVENT'],
      ...['ORGANIZER:mailto:erfa@moeder.example', ...attendees, `UID:${uid}`, `SUMMARY:${title}`],
      ...['DTSTART:20270414T110000Z', 'DTEND:20270414T140000Z', 'DTSTAMP:20270201T080000Z', 'SEQUENCE:0'],
      ...['END:VEVENT', 'END:VCALENDAR', '--oo--', ''],
    ].join('\r\n'),
  )

const answers = async (partstat: string, words: string) =>
  inWords(await understoodOf(mail({ words, attendees: [guest(partstat)] })))

describe('G47 the words beside the button', () => {
  it.each([
    ['Jeg har desværre ferie, men Morten deltager.', 'Morten comes'],
    ['Jonas overtager mødeledelsen', 'Jonas comes'],
    ['On leave that week, Ben will stand in for me.', 'Ben comes'],
  ])('no: %s', async (words, who) => expect(await answers('DECLINED', words)).toBe(`GiveApology 1 via calendar, ${who}`))
  it.each(['Er på kursus', 'Morten er på barsel', 'Materialet kommer senere.', 'Kan ikke'])(
    'no, and nobody instead: %s',
    async words => expect(await answers('DECLINED', words)).toBe('GiveApology 1 via calendar'),
  )
  it.each([
    ['DECLINED', 'Beklager, jeg trykkede forkert før. Jeg deltager gerne.'],
    ['DECLINED', 'Jeg kommer alligevel.'],
    ['ACCEPTED', 'Jeg har også et punkt til mødet: Fuldmagter, 20 min.'],
    ['ACCEPTED', 'Jeg kan desværre ikke deltage'],
  ])('%s, and the words say something else: %s', async (partstat, words) =>
    expect(await answers(partstat, words)).toBe('ask not-understood'),
  )
  it.each([
    ['ACCEPTED', 'Jeg deltager gerne.', 'WithdrawApology 1 via calendar, accepted'],
    ['ACCEPTED', 'Punkter til dagsordenen: senest 30. marts.', 'WithdrawApology 1 via calendar, accepted'],
    ['DECLINED', 'Morten og jeg deltager i et andet møde.', 'GiveApology 1 via calendar'],
  ])('%s, and the words say the same: %s', async (partstat, words, wanted) => expect(await answers(partstat, words)).toBe(wanted))
})

describe('G47 a remark beside a yes or a maybe goes on to the secretariat', () => {
  const commented = async (partstat: string, comment: string, words = '') => {
    const raw = mail({ words, attendees: [guest(partstat), `COMMENT:${comment}`] })
    return inWords(await understoodOf(raw))
  }
  it.each([
    'Jeg er 10 min. forsinket',
    'Jeg kommer først kl. 14',
    'Jeg kommer måske 10 min. for sent',
    'Vi deltager to fra Aarhus',
    'Jeg skal gå kl. 15, men er med indtil da.',
  ])('%s', async words => {
    for (const [partstat, answer] of [
      ['ACCEPTED', 'accepted'],
      ['TENTATIVE', 'tentative'],
    ] as const) {
      const wanted = [`WithdrawApology 1 via calendar, ${answer}`, `PassRemarkOn 1: ${words}`].join(' + ')
      expect(await answers(partstat, words)).toBe(wanted)
      expect(await commented(partstat, words.replaceAll(',', '\\,'))).toBe(wanted)
    }
  })
  it('in the calendar itself it need not say "jeg"', async () =>
    expect(await commented('ACCEPTED', 'Online fra Aarhus')).toBe(
      'WithdrawApology 1 via calendar, accepted + PassRemarkOn 1: Online fra Aarhus',
    ))
  it.each([
    'Ja tak',
    'Jeg kommer gerne',
    'Vi glæder os til det',
    'Tak for indkaldelsen',
    'Pia Vestermark har accepteret denne invitation.',
    'Ok',
    'Med venlig hilsen\r\nÅse',
    'Dagsordenen er sendt i en mail. Link: Teams',
    '',
  ])('nothing is said by: %s', async words =>
    expect(await answers('ACCEPTED', words)).toBe('WithdrawApology 1 via calendar, accepted'),
  )
  it('a reason for a no is nobody’s business', async () => {
    expect(await answers('DECLINED', 'Jeg er syg den dag')).toBe('GiveApology 1 via calendar')
    expect(await commented('DECLINED', 'Jeg er til tandlæge')).toBe('GiveApology 1 via calendar')
  })
  it('and a text that nobody typed beside a button is none', async () =>
    expect(await answers('ACCEPTED', 'Jeg har tid. '.repeat(60))).toBe('WithdrawApology 1 via calendar, accepted'))
})

describe('G47 an invitation that a guest passes on to somebody', () => {
  const to = (address: string) => guest('DELEGATED', `;DELEGATED-TO="mailto:${address}"`)
  const heard = async (...attendees: readonly string[]) => inWords(await understoodOf(mail({ attendees })))
  it('is an apology with that colleague instead', async () => {
    const morten = 'morten.havrebo@aarhus.example'
    const both = [to(morten), guest('NEEDS-ACTION', `;DELEGATED-FROM="mailto:${aase}"`, morten, morten)]
    expect(await heard(...both)).toBe('GiveApology 1 via calendar, Morten Havrebo comes')
    expect(await heard(...both.toReversed())).toBe('GiveApology 1 via calendar, Morten Havrebo comes')
    expect(await heard(to('ny@aarhus.example'))).toBe('GiveApology 1 via calendar')
  })
  it('and the answers of two guests who have nothing to do with each other are none', async () => {
    expect(await heard(to('ny@aarhus.example'), guest('DECLINED', '', 'kim@skive.example', 'Kim'))).toBe('ask whose-apology')
    expect(await heard(guest('DECLINED'), guest('DECLINED', '', 'kim@skive.example', 'Kim'))).toBe('ask whose-apology')
  })
})

describe('G08 which entries of the secretariat’s calendar are surely the network’s meeting', () => {
  const doubt = async (title: string) => {
    const understood = await understoodOf(mail({ from: office, method: 'REQUEST', uid: 'new-entry', title }))
    const [wish] = understood.kind === 'wishes' ? understood.wishes : []
    if (wish?.on !== 'meeting' || wish.command.type !== 'ScheduleMeeting') throw new Error(inWords(understood))
    return wish.command.doubt
  }
  it.each(['ERFA-møde', 'ERFA', 'Forårsmøde i ERFA-netværket', 'Netværksmøde i april', 'VS: Erfa møde'])('%s', async title =>
    expect(await doubt(title)).toBeUndefined(),
  )
  it.each(['Planlægningsmøde ERFA', 'Frokost med Bente', 'Møde', 'Formøde til ERFA-møde', 'Budgetmøde', 'Husk ERFA: send bilag'])(
    'needs a yes: %s',
    async title => expect(await doubt(title)).toEqual({ title }),
  )
})

describe('G47 an invitation that a member passes on', () => {
  const passes = async (words: string) => inWords(await understoodOf(mail({ method: 'REQUEST', uid: 'somebody-elses', words })))
  it('is an apology where the words are one', async () => {
    expect(await passes('Jeg kan desværre ikke deltage.')).toBe('GiveApology 1 via mail')
    expect(await passes('Her kan jeg ikke deltage, Morten tager med i stedet.')).toBe(
      'GiveApology 1 via mail, Morten Havrebo comes',
    )
  })
  it('and books nothing otherwise', async () => expect(await passes('Skal vi tage et formøde?')).toMatch(/^ScheduleMeeting/))
})
