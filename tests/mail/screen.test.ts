import { describe, expect, it } from 'vitest'
import { screen } from '../../shared/mail/screen.ts'
import { cpuMs } from '../support/cpu.ts'
import { mailOf, plainMail } from './raw-mail.ts'

const own = { addresses: ['erfa@moeder.example'], domains: ['moeder.example'] }
const from = 'pia.holm@lemvig.example'
const kindOf = async (...headers: readonly string[]) => screen(await plainMail(...headers), from, own)

describe('G22: mail that a robot wrote is neither acted on nor answered', () => {
  it.each([
    ['auto-reply', ['Auto-Submitted: auto-replied']],
    ['auto-reply', ['Auto-Submitted: (a comment) Auto-Generated']],
    ['auto-reply', ['Auto-Submitted: auto-replied; owner-email="no"']],
    ['auto-reply', ['Auto-Submitted: no', 'Auto-Submitted: auto-replied']],
    ['auto-reply', ['Return-Path: <>']],
    ['auto-reply', ['From: no-reply@lemvig.example']],
    ['auto-reply', ['From: NoReply@lemvig.example']],
    ['auto-reply', ['From: Lemvig <do_not_reply@lemvig.example>']],
    ['auto-reply', ['From: svar-ikke@lemvig.example']],
    ['bounce', ['From: MAILER-DAEMON@lemvig.example']],
    ['bounce', ['From: postmaster@lemvig.example']],
    ['bounce', ['From: bounces+42@lemvig.example']],
    ['auto-reply', ['Precedence: bulk']],
    ['auto-reply', ['Precedence: auto_reply']],
    ['list', ['Precedence: list']],
    ['list', ['List-Id: Nyheder <nyheder.lemvig.example>']],
    ['list', ['List-Unsubscribe: <mailto:x@lemvig.example>']],
    ['auto-reply', ['X-Autoreply: yes']],
    ['auto-reply', ['X-Autorespond: Fraværende']],
    ['auto-reply', ['X-Auto-Response-Suppress: All', 'X-MS-Exchange-Inbox-Rules-Loop: x@lemvig.example']],
    ['auto-reply', ['Subject: Automatisk svar: Send jeres punkter']],
    ['auto-reply', ['Subject: [EKSTERN] Automatisk svar: Send jeres punkter']],
    ['auto-reply', ['Subject: Autosvar']],
    ['auto-reply', ['Subject: Autosvar: referat']],
    ['auto-reply', ['Subject: Ikke til stede: Send jeres punkter']],
    ['auto-reply', ['Subject: Fraværende: Send jeres punkter']],
    ['auto-reply', ['Subject: =?utf-8?q?Frav=C3=A6rende?=']],
    ['auto-reply', ['Subject: Automatic reply: minutes']],
    ['auto-reply', ['Subject: Out of Office AutoReply: minutes']],
    ['receipt', ['Subject: Læst: Send jeres punkter']],
    ['receipt', ['Subject: Tilbagekald: Send jeres punkter']],
    ['receipt', ['Content-Type: multipart/report; report-type=disposition-notification; boundary=x']],
    ['bounce', ['Content-Type: multipart/report; report-type=delivery-status; boundary=x', 'Auto-Submitted: auto-replied']],
    ['bounce', ['Content-Type: multipart/report; report-type=feedback-report; boundary=x']],
    ['own', ['From: erfa@moeder.example']],
    ['own', ['From: ERFA <erfa+m1-1-1-1-abc@moeder.example>']],
    ['own', ['From: erfa-t-x@moeder.example', 'Subject: Automatisk svar: x']],
    ['own', ['List-Id: ERFA <erfa.moeder.example>', 'Precedence: list']],
    ['own', ['X-Loop: erfa@moeder.example']],
    ['spam', ['X-SES-Virus-Verdict: FAIL']],
    ['spam', ['X-SES-Spam-Verdict: FAIL', 'X-SES-Virus-Verdict: FAIL']],
    ['spam', ['X-SES-Spam-Verdict: FAIL', 'Auto-Submitted: auto-replied']],
    ['spam', ['X-SES-Spam-Verdict: FAIL', 'From: MAILER-DAEMON@lemvig.example']],
    ['spam', ['X-Spam-Flag: YES', 'List-Id: Nyheder <nyheder.lemvig.example>']],
    ['spam', ['X-Spam-Flag: YES', 'Subject: Læst: Send jeres punkter']],
  ] as const)('%s: %s', async (kind, headers) => {
    expect(await kindOf(...headers)).toMatchObject({ kind, mayAct: false, mayAnswer: false })
  })

  it.each([
    [[]],
    [['Auto-Submitted: no']],
    [['Auto-Submitted: No (I wrote this); x=y']],
    [['X-Auto-Response-Suppress: All']],
    [['X-Auto-Response-Suppress: DR, OOF, AutoReply']],
    [['X-MS-Exchange-Inbox-Rules-Loop: x@lemvig.example']],
    [['Subject: Ikke til stede den 14. april']],
    [['Subject: Fraværende på mødet']],
    [['Subject: Fravær den 14. april']],
    [['Subject: Punkt: Automatisk svar på ansøgninger']],
    [['Subject: Read this']],
    [['Subject: SV: Automatisk svar: tak for hilsenen']],
    [['From: sekretariat@moeder.example']],
    [['From: noreen@lemvig.example']],
    [['From: postmasteren@lemvig.example']],
    [['X-SES-Spam-Verdict: PASS', 'X-SES-Virus-Verdict: PASS', 'X-Spam-Flag: NO']],
    [['Precedence: first-class']],
  ] as const)('is from a person: %s', async headers => {
    expect(await kindOf(...headers)).toMatchObject({ kind: 'person', mayAct: true, mayAnswer: true })
  })

  it.each([[['X-SES-Spam-Verdict: FAIL']], [['X-SES-Spam-Verdict:  fail (score 9)']], [['X-Spam-Flag: YES']]] as const)(
    'what the server calls spam may be a person’s all the same: %s',
    async headers => {
      expect(await kindOf(...headers)).toMatchObject({ kind: 'person', mayAct: true, calledSpam: true })
    },
  )

  it('the server may say so beside the mail, which ends a machine’s and not a person’s', async () => {
    expect(screen(await plainMail(), from, own, true)).toMatchObject({ kind: 'person', calledSpam: true })
    expect(screen(await plainMail(), from, own)).toMatchObject({ kind: 'person', calledSpam: false })
    expect(screen(await plainMail('Precedence: bulk'), from, own, true)).toMatchObject({ kind: 'spam', mayAct: false })
    expect(screen(await calendar('REPLY'), from, own, true)).toMatchObject({ kind: 'calendar', mayAct: true, calledSpam: true })
  })

  it('the null return path of the envelope counts too', async () => {
    expect(screen(await plainMail(), '', own).kind).toBe('auto-reply')
    expect(screen(await plainMail(), '<>', own).kind).toBe('auto-reply')
  })

  it('says which rule decided', async () => {
    expect((await kindOf('Precedence: bulk')).why).toBe('E: Precedence')
  })

  it('a million characters of any header cost no time', async () => {
    const mail = await plainMail()
    const long = {
      ...mail,
      headers: new Map([...mail.headers, ['auto-submitted', ['('.repeat(500_000)]], ['list-id', ['<'.repeat(500_000)]]]),
    }
    expect(cpuMs(() => screen({ ...long, subject: '[x] '.repeat(250_000) }, from, own))).toBeLessThan(500)
  })
})

const calendar = (method: string, ...headers: readonly string[]) =>
  mailOf(
    ...headers,
    `From: ${from}`,
    'Subject: Afvist: ERFA-møde',
    `Content-Type: text/calendar; method=${method}; charset=UTF-8`,
    '',
    'BEGIN:VCALENDAR',
    `METHOD:${method}`,
    'END:VCALENDAR',
  )

describe('G08, G47: calendar mail', () => {
  it('an answer to an invitation is acted on and never answered, even when a program calls it auto-generated', async () => {
    expect(screen(await calendar('REPLY'), from, own)).toMatchObject({ kind: 'calendar', mayAct: true, mayAnswer: false })
    expect(screen(await calendar('REPLY', 'Auto-Submitted: auto-generated'), from, own)).toMatchObject({
      kind: 'calendar',
      mayAct: true,
    })
  })
  it('an invitation is acted on and answered', async () => {
    expect(screen(await calendar('REQUEST'), from, own)).toMatchObject({ kind: 'calendar', mayAct: true, mayAnswer: true })
    expect(screen(await calendar('CANCEL'), '', own)).toMatchObject({ kind: 'calendar', mayAct: true, mayAnswer: false })
  })
  it('our own invitation that comes back is our own', async () => {
    expect(screen(await calendar('REQUEST', 'List-Id: <erfa.moeder.example>'), from, own).kind).toBe('own')
  })
})
