import type { Case, Manners } from '../cases.ts'
import { answer } from '../cases.ts'
import { ignored } from '../expect.ts'
import { iphone } from '../programs/apple.ts'
import { k9 } from '../programs/others.ts'
import { outlook } from '../programs/outlook.ts'
import { owa } from '../programs/outlook-new.ts'
import { gmail } from '../programs/web.ts'
import { complaint, list, receipt, report, rsvp } from '../reports.ts'

/** What programs write by themselves: none of it is a wish, and none of it is answered. */

const call = 'call-for-items'
const c = 'calling'
const away = ['Jeg holder ferie og er tilbage mandag den 29. marts.', 'Haster det, så skriv til hovedpostkassen.']

const robot = (file: string, by: string, words: readonly string[], why: string, manners: Manners, program = outlook): Case =>
  answer(file, program, c, by, call, words, ignored(why), { textOnly: true, ...manners })

export const machines: readonly Case[] = [
  robot('out-of-office-exchange', 'ole.stenlykke', away, 'A: Auto-Submitted', {
    subject: 'Automatisk svar: ERFA-mødet 14. april 2027',
    more: [
      ['Auto-Submitted', 'auto-generated'],
      ['X-Auto-Response-Suppress', 'All'],
    ],
  }),
  robot('out-of-office-without-headers', 'ida.fjordvang', away, 'H: the subject of an automatic answer', {
    subject: 'Automatisk svar: ERFA-mødet 14. april 2027',
  }),
  robot(
    'out-of-office-autosvar-k9',
    'claus.limbak',
    away,
    'H: the subject of an automatic answer',
    { subject: 'Autosvar: ferie' },
    k9,
  ),
  robot(
    'out-of-office-absent-owa',
    'maja.solbjaerg',
    away,
    'H: the subject of an automatic answer',
    { subject: 'Fraværende: ERFA-mødet' },
    owa,
  ),
  robot(
    'out-of-office-english-iphone',
    'niels.eskebaek',
    ['I am out of office until 29 March.'],
    'H: the subject of an automatic answer',
    { subject: 'Automatic reply: ERFA-mødet' },
    iphone,
  ),
  robot(
    'vacation-gmail',
    'dorthe.pilegrav',
    away,
    'E: Precedence',
    {
      more: [
        ['Precedence', 'bulk'],
        ['X-Autoreply', 'yes'],
      ],
    },
    gmail,
  ),
  robot(
    'ticket-system',
    'thomas.gudenlund',
    ['Tak for din henvendelse. Din sag har fået nummer 4711.', 'Punkt: Sag 4711'],
    'G: x-autorespond',
    { more: [['X-Autorespond', 'Sag 4711']] },
  ),
  robot('inbox-rule-exchange', 'bo.strandvig', away, 'G: x-ms-exchange-inbox-rules-loop', {
    more: [
      ['X-Auto-Response-Suppress', 'All'],
      ['X-MS-Exchange-Inbox-Rules-Loop', 'bo.strandvig@norddjurs.example'],
    ],
  }),

  report('bounce-exchange', {
    host: 'mail.skive.example',
    subject: 'Kan ikke leveres: ERFA-mødet',
    note: ['Meddelelsen kunne ikke leveres til mette.fursand@skive.example.', 'Modtageren findes ikke.'],
    status: '5.1.10',
    action: 'failed',
    diagnostic: '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup',
    to: 'envelope',
  }),
  report('bounce-postfix', {
    host: 'mx.moeder.example',
    subject: 'Undelivered Mail Returned to Sender',
    note: [
      'This is the mail system at host mx.moeder.example.',
      '',
      "I'm sorry to have to inform you that your message could not be delivered.",
    ],
    status: '5.1.1',
    action: 'failed',
    diagnostic: '550 5.1.1 <mette.fursand@skive.example>: Recipient address rejected: User unknown',
    to: 'envelope',
  }),
  report('bounce-forged-postfix', {
    host: 'mx.attacker.example',
    subject: 'Undelivered Mail Returned to Sender',
    note: ['Your message could not be delivered.'],
    status: '5.1.1',
    action: 'failed',
    diagnostic: '550 5.1.1 User unknown',
    to: 'envelope',
    forged: true,
  }),
  complaint('complaint-gateway'),
  report('bounce-ses', {
    host: 'eu-north-1.amazonses.com',
    subject: 'Delivery Status Notification (Failure)',
    note: ['An error occurred while trying to deliver the mail to the following recipients:', 'mette.fursand@skive.example'],
    status: '5.1.1',
    action: 'failed',
    diagnostic: '550 5.1.1 user unknown',
    to: 'token',
  }),
  report('delayed-postfix', {
    host: 'mx.moeder.example',
    subject: 'Delayed Mail (still being retried)',
    note: [
      'This is the mail system at host mx.moeder.example.',
      'THIS IS A WARNING ONLY. YOU DO NOT NEED TO RESEND YOUR MESSAGE.',
    ],
    status: '4.4.1',
    action: 'delayed',
    diagnostic: 'connect to mail.skive.example: Connection timed out',
    to: 'envelope',
  }),
  receipt('read-receipt-outlook', 'Læst: '),
  receipt('unread-receipt-outlook', 'Ikke læst: '),
  list(
    'newsletter',
    [
      ['List-Id', '<nyt.nyhedsbrev.example>'],
      ['List-Unsubscribe', '<mailto:stop@nyhedsbrev.example>'],
    ],
    'F: list-id',
  ),
  list('list-precedence', [['Precedence', 'list']], 'E: Precedence list'),
  rsvp('rsvp-to-something-else-outlook', outlook, 'REPLY', 'Afvist: Frokost', {
    outcome: 'held',
    reason: 'unverified-sender',
    commands: [],
    changes: [{ type: 'MailHeld', why: 'unverified-sender', from: 'ida.fjordvang@holstebro.example' }],
  }),
]
