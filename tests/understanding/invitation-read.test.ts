import { describe, expect, it } from 'vitest'
import type { ParsedMail } from '../../shared/mail/parsed-mail.ts'
import { invitationIn } from '../../shared/understanding/invitation/read.ts'
import { calendarOf, entryOf, readIn } from './invitations.ts'

const begins = 'DTSTART:20270414T110000Z'
const entry = ['UID:one@x.example', begins]

describe('G08 what an entry says', () => {
  it('all of it', () =>
    expect(
      entryOf([
        ...['UID:one@x.example', 'SEQUENCE:3', 'DTSTAMP:20270201T080000Z', begins, 'DTEND:20270414T140000Z'],
        ...['SUMMARY;LANGUAGE=da-DK:ERFA-møde\\, forår', 'LOCATION:  Rådhuset  ', 'ORGANIZER;CN=Anne:MAILTO:Anne@X.example'],
        ...['ATTENDEE;PARTSTAT=accepted;CN="Bo  Ek":mailto:bo@x.example', 'ATTENDEE:mailto:cy@x.example'],
        ...['COMMENT:Fint', 'COMMENT:Vi ses'],
      ]),
    ).toEqual({
      method: 'REQUEST',
      uid: 'one@x.example',
      sequence: 3,
      stamp: '2027-02-01T08:00:00.000Z',
      start: '2027-04-14T11:00:00.000Z',
      end: '2027-04-14T14:00:00.000Z',
      local: { on: '2027-04-14', from: '11:00', until: '14:00' },
      place: 'Rådhuset',
      title: 'ERFA-møde, forår',
      organizer: 'anne@x.example',
      attendees: [
        { address: 'bo@x.example', name: 'Bo Ek', partstat: 'ACCEPTED', delegatedTo: null },
        { address: 'cy@x.example', name: '', partstat: 'NEEDS-ACTION', delegatedTo: null },
      ],
      comment: 'Fint\nVi ses',
      allDay: false,
      recurring: false,
      zone: 'ok',
    }))

  it('nothing but when it begins', () =>
    expect(entryOf([begins])).toEqual({
      ...{ method: 'REQUEST', uid: null, sequence: 0, stamp: null, start: '2027-04-14T11:00:00.000Z', end: null },
      ...{ local: { on: '2027-04-14', from: '11:00', until: null }, place: null, title: null, organizer: null },
      ...{ attendees: [], comment: '', allDay: false, recurring: false, zone: 'ok' },
    }))

  it('an answer may leave out when it is', () => {
    const { start, end, local, allDay, zone } = entryOf(['UID:one@x.example'], { method: 'REPLY' })
    expect({ start, end, local, allDay, zone }).toEqual({ start: null, end: null, local: null, allDay: false, zone: 'ok' })
    expect(readIn(calendarOf(['UID:one@x.example']))).toBe('broken')
  })

  it.each([
    ['-3', 0],
    ['0', 0],
    ['1', 1],
    ['9007199254740993', 0],
    ['next', 0],
  ])('version %s', (written, sequence) => expect(entryOf([...entry, `SEQUENCE:${written}`]).sequence).toBe(sequence))

  it.each([
    ['20270201T080000Z', '2027-02-01T08:00:00.000Z'],
    ['20270201T080000', null],
    ['20270231T080000Z', null],
    ['yesterday', null],
  ])('written at %s', (written, stamp) => expect(entryOf([begins, `DTSTAMP:${written}`]).stamp).toBe(stamp))

  it.each([
    [' one@x.example ', 'one@x.example'],
    ['x'.repeat(600), 'x'.repeat(500)],
    ['   ', null],
  ])('known as "%s"', (written, uid) => expect(entryOf([begins, `UID:${written}`]).uid).toBe(uid))

  it.each(['RRULE:FREQ=WEEKLY;COUNT=3', 'RDATE:20270415T110000Z', 'RECURRENCE-ID:20270414T110000Z'])('repeats: %s', line => {
    expect(entryOf([...entry, line]).recurring).toBe(true)
  })
  it('is repeated by a second entry', () =>
    expect(entryOf([...entry, 'END:VEVENT', 'BEGIN:VEVENT', ...entry]).recurring).toBe(true))
  it('does not repeat because it leaves a day out', () =>
    expect(entryOf([...entry, 'EXDATE:20270415T110000Z']).recurring).toBe(false))

  it('no more than a title, a place and a comment need', () => {
    const { title, place, comment } = entryOf([
      ...entry,
      ...[`SUMMARY:${'t'.repeat(150)}`, `LOCATION:${'p'.repeat(300)}`, `COMMENT:${'c'.repeat(3000)}`],
    ])
    expect(title).toBe('t'.repeat(120))
    expect(place).toBe(`${'p'.repeat(199)}…`)
    expect(comment).toBe('c'.repeat(2000))
  })
  it('no more guests than a meeting has', () => {
    const guests = Array.from({ length: 201 }, (_, at) => `ATTENDEE:mailto:guest-${at}@x.example`)
    expect(entryOf([...entry, ...guests]).attendees).toHaveLength(200)
  })
})

describe('G08 the address of whoever calls or answers', () => {
  const long = (length: number) => `${'a'.repeat(length - 10)}@x.example`
  it.each([
    [':mailto:Anne@X.example', 'anne@x.example'],
    [': MAILTO:anne@x.example ', 'anne@x.example'],
    [':anne@x.example', 'anne@x.example'],
    [';EMAIL=Anne@x.example:urn:uuid:1', 'anne@x.example'],
    [';EMAIL=anne@x.example:invalid:nomail', 'anne@x.example'],
    [':mailto:post+mailto:x@x.example', 'post+mailto:x@x.example'],
    [`:mailto:${long(200)}`, long(200)],
    [`:mailto:${long(201)}`, null],
    [';EMAIL=Anne:urn:uuid:1', null],
    [':urn:uuid:1', null],
  ])('%s', (written, address) => {
    const { organizer, attendees } = entryOf([...entry, `ORGANIZER${written}`, `ATTENDEE${written}`])
    expect(organizer).toBe(address)
    expect(attendees.map(each => each.address)).toEqual(address === null ? [] : [address])
  })
  it.each([
    ['"mailto:Bo@x.example"', 'bo@x.example'],
    ['"bo@x.example"', 'bo@x.example'],
    [`"mailto:${long(200)}"`, long(200)],
    [`"mailto:${long(201)}"`, null],
    ['"urn:uuid:1"', null],
    ['"mailto:bo@x.example","mailto:cy@x.example"', null],
  ])('and of who goes instead: %s', (written, delegatedTo) =>
    expect(entryOf([...entry, `ATTENDEE;DELEGATED-TO=${written}:mailto:anne@x.example`]).attendees).toEqual([
      { address: 'anne@x.example', name: '', partstat: 'NEEDS-ACTION', delegatedTo },
    ]),
  )
})

describe('G08 what no meeting needs is not read, and what is broken neither', () => {
  const most = (length: number) => {
    const empty = calendarOf([...entry, 'DESCRIPTION:'])
    return calendarOf([...entry, `DESCRIPTION:${'x'.repeat(length - empty.length)}`])
  }
  const many = (line: string, count: number) => calendarOf([...entry, ...Array.from({ length: count }, () => line)])
  const entries = (count: number) => many(['END:VEVENT', 'BEGIN:VEVENT', ...entry].join('\r\n'), count - 1)
  const linesIn = (count: number) => many('X-MORE:1', count - calendarOf(entry).split('\n').length + 1)

  it('200,000 characters', () => {
    expect(readIn(most(200_000))).not.toBe('broken')
    expect(readIn(most(200_001))).toBe('broken')
  })
  it('5,000 lines', () => {
    expect(readIn(linesIn(5000))).not.toBe('broken')
    expect(readIn(linesIn(5001))).toBe('broken')
  })
  it('50 entries', () => {
    expect(readIn(entries(50))).not.toBe('broken')
    expect(readIn(entries(51))).toBe('broken')
  })
  it('100 exceptions', () => {
    expect(readIn(many('EXDATE:20270415T110000Z', 100))).not.toBe('broken')
    expect(readIn(many('EXDATE:20270415T110000Z', 101))).toBe('broken')
    expect(readIn(many('rdate:20270415T110000Z', 101))).toBe('broken')
  })
  it('but words about them are only words', () => {
    expect(readIn(calendarOf([...entry, `DESCRIPTION:${'EXDATE BEGIN:VEVENT '.repeat(200)}`]))).not.toBe('broken')
  })
  it('what stands before the calendar', () => {
    const { title } = entryOf([...entry, 'SUMMARY:Møde'])
    for (const before of ['\uFEFF', '\r\n', ' \r\n\r\n', '\uFEFF\uFEFF\r\n'])
      expect(readIn(`${before}${calendarOf([...entry, 'SUMMARY:Møde'])}`)).toMatchObject({ title })
  })
  it('the first of two calendars is read', () => {
    const both = `${calendarOf([...entry, 'SUMMARY:One'])}${calendarOf([...entry, 'SUMMARY:Two'])}`
    expect(readIn(both)).toMatchObject({ title: 'One' })
  })
  it.each([
    ['nothing', ''],
    ['a letter', 'Kære alle'],
    ['an entry without a calendar', calendarOf(entry).replaceAll('VCALENDAR', 'X-THING')],
    ['a task', calendarOf(entry).replaceAll('VEVENT', 'VTODO')],
    ['half a calendar', calendarOf(entry).replace('END:VEVENT', '')],
  ])('%s is none', (_what, text) => expect(readIn(text)).toBe('broken'))
})

describe('G08 where in a mail the calendar is', () => {
  const text = (method: string, title: string) => calendarOf([...entry, `SUMMARY:${title}`], { method })
  const file = (name: string, type: string, content: string): ParsedMail['attachments'][number] => {
    return { name, type, bytes: new TextEncoder().encode(content), inline: false, contentId: null }
  }
  const found = (calendars: ParsedMail['calendars'], ...attachments: ParsedMail['attachments']) => {
    const it = invitationIn({ calendars, attachments })
    return it?.kind === 'read'
      ? `${it.as}: ${it.invitation.method} ${it.invitation.title}`
      : it === null
        ? null
        : `${it.as}: broken`
  }

  it('nowhere', () => expect(found([], file('punkt.docx', 'application/msword', text('REQUEST', 'No')))).toBeNull())
  it('a part that says what it is, before one that does not', () => {
    const plain = { method: null, text: text('REQUEST', 'Plain') }
    const request = { method: 'REQUEST', text: text('REQUEST', 'Request') }
    expect(found([plain, request])).toBe('part: REQUEST Request')
    expect(found([request, plain])).toBe('part: REQUEST Request')
    expect(found([plain])).toBe('file: REQUEST Plain')
  })
  it('a part, before a file', () => {
    const attached = file('invite.ics', 'text/calendar', text('REQUEST', 'File'))
    expect(found([{ method: 'REQUEST', text: text('REQUEST', 'Part') }], attached)).toBe('part: REQUEST Part')
    expect(found([], attached)).toBe('file: REQUEST File')
  })
  it.each(['REPLY', 'COUNTER', 'reply'])('a part that says %s inside only', method =>
    expect(found([{ method: null, text: text(method, 'Yes') }])).toBe(`part: ${method.toUpperCase()} Yes`),
  )
  it('a part that says so too late is as good as a file', () => {
    const late = calendarOf(entry, { method: 'REPLY' })
      .replace('METHOD:REPLY\r\n', '')
      .replace('BEGIN:VEVENT', `X-LONG:${'x'.repeat(2000)}\r\nMETHOD:REPLY\r\nBEGIN:VEVENT`)
    expect(found([{ method: null, text: late }])).toBe('file: REPLY null')
  })
  it('two methods in one mail are none', () => {
    expect(found([{ method: 'CANCEL', text: text('REQUEST', 'What') }])).toBe('part: broken')
    expect(found([{ method: 'PUBLISH', text: text('REQUEST', 'What').replace('METHOD:REQUEST\r\n', '') }])).toBe(
      'part: PUBLISH What',
    )
  })
  it.each([
    ['møde.ics', 'application/octet-stream'],
    ['MØDE.ICS', 'application/octet-stream'],
    ['møde', 'text/calendar'],
    ['møde', 'Text/Calendar; charset=utf-8'],
    ['møde', 'application/ics'],
  ])('a file %s of type %s', (name, type) =>
    expect(found([], file(name, type, text('REQUEST', 'File')))).toBe('file: REQUEST File'),
  )
  it.each([
    ['møde.ics.pdf', 'application/pdf'],
    ['icsnotes', 'text/plain'],
    ['møde', 'x-text/calendar'],
    ['møde', 'text/calendars'],
  ])('no file %s of type %s', (name, type) => expect(found([], file(name, type, text('REQUEST', 'File')))).toBeNull())
  it('a file of 200,000 bytes at most, however few characters that are', () => {
    const described = (more: number) => text('REQUEST', `Long\r\nDESCRIPTION:${'æ'.repeat(90_000)}${'x'.repeat(more)}`)
    const ends = (bytes: number) => {
      const least = new TextEncoder().encode(described(0)).length
      return found([], file('a.ics', 'text/calendar', described(bytes - least)))
    }
    expect(ends(200_000)).toBe('file: REQUEST Long')
    expect(ends(200_001)).toBe('file: broken')
  })
})
