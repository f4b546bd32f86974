import { describe, expect, it } from 'vitest'
import { isSignOff, isTagline } from '../../shared/understanding/reply/signature.ts'
import { ofText } from './reply-support.ts'

const said = 'Sagen udsættes til december.'

const signatures: readonly string[] = [
  'Med venlig hilsen\n\nMette Madsen\nChefkonsulent',
  'Mvh\nMette',
  'Mvh. Mette',
  '/Mette',
  'Venlig hilsen Mette Madsen',
  'De bedste hilsner\nMette',
  'Hilsen\nMette',
  'Hilsen Mette og Jens',
  'Best,\nMette',
  'Best\nMette Madsen',
  '-- \nMette Madsen\nTlf. 12 34 56 78',
  'Med venlig hilsen/Best regards\nMette',
  'mvh.\n\nMette Madsen\nKonsulent\n\nTeknik & Miljø | Eksempel Kommune\nRådhuspladsen 1 | 9999 Eksempelby\nT: 12 34 56 78\n' +
    'mm@e.example | www.eksempel.example\n\n' +
    'Denne e-mail kan indeholde fortrolige oplysninger. Er du ikke rette modtager, bedes du slette mailen.',
  'Venlig hilsen\n\n[cid:image001.png@01DC4C]\n\nMette Madsen\nDirekte: 12 34 56 78\n\n' +
    'Vi behandler dine personoplysninger – læs hvordan på www.eksempel.example/privatliv',
  'Venlig hilsen\n\nMette Madsen\n\nSikker mail: Skriv til os via Digital Post\nTænk på miljøet, før du udskriver denne mail',
]

describe('a signature is a span of its own', () => {
  for (const signature of signatures) {
    it(signature.replaceAll('\n', ' ⏎ ').slice(0, 80), () => {
      const separated = ofText(`${said}\n\n${signature}`)
      expect(separated.ownWords).toBe(said)
      expect(separated.signature).toContain('Mette')
    })
  }

  it("a postscript below it is the sender's", () => {
    expect(ofText(`${said}\n\nMvh Mette\n\nPS: Husk kage.`).ownWords).toBe(`${said}\n\nPS: Husk kage.`)
  })

  it('a thank you above it stays', () => {
    expect(ofText('Tak\n\nMvh Mette').ownWords).toBe('Tak')
  })

  it('a mail that is all signature is empty', () => {
    expect(ofText('Med venlig hilsen\nMette')).toMatchObject({
      kind: 'empty',
      ownWords: '',
      signature: 'Med venlig hilsen\nMette',
    })
  })

  it('a sign-off fills its line or stands before a name', () => {
    expect(['Mvh. Mette', 'Med venlig hilsen', 'Hilsen Mette'].every(isSignOff)).toBe(true)
    expect(['Best practice', 'Best Practice i Aarhus', 'Best case', 'Best er billigst', 'Det er best'].some(isSignOff)).toBe(
      false,
    )
    expect(['Hilsen til alle', 'Tak for mødet', 'Hilsen Mette?', 'Knus plastic'].some(isSignOff)).toBe(false)
  })

  it('a tagline names a device and says nothing else', () => {
    expect(['Sendt fra Nine', 'Sent from Spark', 'Sent via Superhuman ( https://x.example/?a=b )'].every(isTagline)).toBe(true)
    expect(
      [
        'Sendt fra Spark og Nine er der to svar',
        'Sent from nine offices last week',
        'Sent from Edison School, who were late',
      ].some(isTagline),
    ).toBe(false)
    expect(
      ['Sendt fra min iPhone', 'Hent Outlook til iOS<https://aka.ms/o0ukef>', 'Sendt fra Outlook til Android'].every(isTagline),
    ).toBe(true)
    expect(
      ['Sendt fra borgeren er der en klage', 'Sent from my desk, is much easier than my mobile phone.'].some(isTagline),
    ).toBe(false)
  })
})

describe("what gateways write in is named, and is not the sender's", () => {
  const banners: readonly string[] = [
    '[EKSTERN]\n\n',
    '[EKSTERN] ',
    'ADVARSEL: Denne mail er sendt fra en ekstern afsender. Klik ikke på links og åbn ikke vedhæftede filer.\n\n',
    'OBS: Ekstern afsender - vær opmærksom på links og vedhæftninger\n',
    'CAUTION: This email originated from outside of the organization. Do not click links unless you know the sender.\n\n',
    'Du får ikke ofte mails fra a@e.example. Få mere at vide om,\nhvorfor dette er vigtigt<https://aka.ms/LearnAboutSenderIdentification>\n\n',
    'Nogle af de personer, der har modtaget denne meddelelse, får ikke ofte mails fra a@e.example. Få mere at vide om, hvorfor dette er vigtigt<https://aka.ms/LearnAboutSenderIdentification>\n',
  ]
  for (const banner of banners) {
    it(banner.trim().slice(0, 60), () => {
      const separated = ofText(banner + said)
      expect(separated.ownWords).toBe(said)
      expect(separated.banners).not.toEqual([])
    })
  }

  it('a rewritten link is the link again', () => {
    const safe =
      'https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fe.example%2Fa%3Fb%3D1&data=05%7C01%7Cm%40e.example&reserved=0'
    expect(ofText(`Se ${safe} og <${safe}>.`).ownWords).toBe('Se https://e.example/a?b=1 og <https://e.example/a?b=1>.')
  })
})
