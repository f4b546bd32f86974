import { describe, expect, it } from 'vitest'
import { holdsCpr, mailHoldsCpr, maskCpr } from '../../shared/mail/cpr.ts'
import { cpuMs } from '../support/cpu.ts'
import { mailOf } from './raw-mail.ts'

// Every number here is made up: the check digit is worked out, the people are not.
const latest = 2027
const isHit = (text: string): boolean => holdsCpr(text, latest)

describe('a personal number is found', () => {
  it.each([
    ['modulus 11, with a hyphen', 'Det gælder 070761-4285.'],
    ['without one', 'Det gælder 0707614285'],
    ['with a space', '070761 4285 har søgt'],
    ['with a long dash', '070761–4285'],
    ['with a hard hyphen', '070761‑4285'],
    ['with a dash and spaces', '070761 - 4285'],
    ['born on 1 January: no modulus since 2007', '010107-4001'],
    ['born in this century', '120611-4505'],
    ['mistyped, but named', 'CPR: 070761-4286'],
    ['named in a sentence', 'borger født 070761-4286'],
    ['lent by a hospital, and named', 'erstatnings-cpr 670761-4286'],
    ['after another number', 'Sag 12, 070761-4285'],
  ])('%s', (_, text) => expect(isHit(text)).toBe(true))
})

describe('and nothing else is', () => {
  it.each([
    ['no modulus', '070761-4286'],
    ['no such day', '310261-4285'],
    ['born next year', '070728-4005'],
    ['day and time', '140926-1000'],
    ['day and time, in one', '140427 1300'],
    ['a date', '14.04.2027 kl. 13.00-16.00'],
    ['ISO', '2027-04-14T13:00'],
    ['an item', 'P-12'],
    ['a telephone number', 'Tlf. 96 11 00 00'],
    ['a telephone number with its country', '+45 96110000'],
    ['a P number', 'P-nr. 0707614285'],
    ['a P number in words', 'P-nummer: 0707614285'],
    ['EAN', 'EAN 5790000277005'],
    ['CVR', 'CVR-nr. 0707614285'],
    ['an account', 'konto 0707614285'],
    ['a case', 'Sag 0707614285'],
    ['a case in the archive', 'J.nr. 070761-4285'],
    ['inside a longer number', '10707614285'],
    ['inside a longer number, at its end', '07076142859'],
    ['lent, and not named', '670761-4285'],
  ])('%s', (_, text) => expect(isHit(text)).toBe(false))

  it('100,000 random numbers are taken for one as often as was measured: 0.23 %', () => {
    let seed = 20_270_414
    const random = () => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
      return seed / 2 ** 32
    }
    const digits = () => Array.from({ length: 10 }, () => Math.floor(random() * 10)).join('')
    const hits = Array.from({ length: 100_000 }, digits).filter(isHit).length
    expect(hits).toBeGreaterThan(180)
    expect(hits).toBeLessThan(290)
  })
})

describe('masking', () => {
  it('takes the digits and leaves the words', () => {
    expect(maskCpr('Om ０７０７６１\u00ad4285', latest)).toBe('Om xxxxxx-xxxx')
    expect(maskCpr('Om 070761-4285 og 0101074001: P-12', latest)).toBe('Om xxxxxx-xxxx og xxxxxx-xxxx: P-12')
    expect(maskCpr('P-12 den 14.04.2027', latest)).toBe('P-12 den 14.04.2027')
  })
})

describe('a mail holds one in', () => {
  const head = ['From: pia@lemvig.example', 'Message-ID: <1@lemvig.example>']
  const html = (body: string) => [...head, 'Content-Type: text/html; charset=utf-8', '', body]
  it.each([
    ['its subject', [...head, 'Subject: 070761-4285', '', 'Hej']],
    ['its text', [...head, 'Subject: Punkt', '', 'Om 070761-4285']],
    ['its HTML, cut by a tag', html('<p><b>070761</b>-<i>4285</i></p>')],
    ['its HTML, in a cell beside another', html('<td>12</td><td>0707614285</td>')],
    ['its HTML, with a hard space', html('<p>070761&nbsp;4285</p>')],
    ['its text, in fullwidth digits', [...head, 'Content-Type: text/plain; charset=utf-8', '', '０７０７６１-４２８５']],
    ['its text, with a soft hyphen', [...head, 'Content-Type: text/plain; charset=utf-8', '', '070761\u00ad-\u00ad4285']],
    [
      'the name of a file',
      [...head, 'Content-Type: application/pdf; name="ansoegning_070761-4285.pdf"', 'Content-Disposition: attachment', '', 'x'],
    ],
    ['the name of its sender', ['From: "070761-4285" <pia@lemvig.example>', '', 'Hej']],
  ])('%s', async (_, lines) => expect(mailHoldsCpr(await mailOf(...lines), latest)).toBe(true))

  it.each([
    ['style sheets', html('<style>@font-face {mso-font-signature:-536870145 0707614285 0;}</style><p>Hej</p>')],
    ['comments', html('<!--[if mso]>0707614285<![endif]--><p>Hej</p>')],
    ['attributes', html('<p id="0707614285">Hej</p>')],
  ])('but not in %s', async (_, lines) => expect(mailHoldsCpr(await mailOf(...lines), latest)).toBe(false))

  it('its HTML, behind letters that are two in small', async () => {
    const mail = await mailOf(...html('x'))
    const shifted = `${'İ'.repeat(20)}<b style="xxxxxxxx">070761-4285`
    expect(mailHoldsCpr({ ...mail, text: '', html: shifted }, latest)).toBe(true)
  })

  it('a megabyte of "<" takes no time', async () => {
    const mail = await mailOf(...html('x'))
    expect(cpuMs(() => mailHoldsCpr({ ...mail, html: '<'.repeat(1_000_000) }, latest))).toBeLessThan(1_000)
    expect(cpuMs(() => mailHoldsCpr({ ...mail, text: '070761 '.repeat(150_000) }, latest))).toBeLessThan(1_000)
  })
})
