import { describe, expect, it } from 'vitest'
import { flat, letter, ofText, quotedLetter, words } from './reply-support.ts'

const system = 'Dagsordensystem <dagsorden@eksempel.example>'
const below = letter.join('\n')
const outlook = (sent: string): string =>
  `Fra: ${system}\nSendt: ${sent}\nTil: Mette Madsen <mm@e.example>\nEmne: Punkter\n\n${below}`

/** What each client sets between the reply and the letter. */
const clients: Readonly<Record<string, string>> = {
  'Outlook, long date': outlook('24. november 2025 09:30'),
  'Outlook, week day': outlook('fredag den 13. marts 2026 14.11'),
  'Outlook, names without addresses': `Fra: Sekretariatet\nSendt: 3. november 2025 10:12\nTil: Mette Madsen\nCc: Bo Bak\nEmne: Punkter\n\n${below}`,
  'Outlook, på vegne af': `Fra: Anna Berg på vegne af Sekretariatet\nSendt: mandag den 3. november 2025 10:12\nTil: Mette; Bo\nEmne: SV: Punkter\nVigtighed: Høj\n\n${below}`,
  'Outlook, recipients folded': `Fra: ${system} \nSendt: 3. november 2025 10:12\nTil: Mette <m@e.example>; Bo <b@e.example>;\n Carl <c@e.example>\nEmne: Punkter\nVedhæftede filer: dagsorden.docx\n\n${below}`,
  'Outlook, plain text': `-----Oprindelig meddelelse-----\nFra: Sekretariatet \nSendt: 3. november 2025 10:12\nTil: Mette\nEmne: Punkter\n\n${below}`,
  'Outlook on the web': `________________________________\n${outlook('3. november 2025 10:12')}`,
  'Outlook for iOS': `Hent Outlook til iOS<https://aka.ms/o0ukef>\n________________________________\n${outlook('3. november 2025 10:12:11')}`,
  'Outlook for Android': `Hent Outlook til Android<https://aka.ms/AAb9ysg>\n\n${outlook('3. november 2025 10:12:11')}`,
  'Outlook for Mac': `D. 28/10/2021 12.46 skrev "Anna Berg" <a@e.example>:\n\n    Kære Mette`,
  'new Outlook for Mac': `Fra: Sekretariatet <s@e.example>\nDato: mandag, 3. november 2025 kl. 10.12\nTil: Mette <m@e.example>\nEmne: Punkter\nKære Mette`,
  'Outlook header in bold': `*Fra:* Sek <s@e.example>\n\n*Sendt:* 3. november 2025 10:12\n\n*Til:* M\n\n*Emne:* P\n\n${below}`,
  iPhone: `Sendt fra min iPhone\n\n> Den 3. nov. 2025 kl. 10.12 skrev Sekretariatet <s@e.example>:\n> \n${quotedLetter}`,
  'iPad with mailto': `Den 15. jun. 2016 kl. 20.42 skrev Anna Berg <a@e.example<mailto:a@e.example>>:\n\n${quotedLetter}`,
  'Apple Mail in English': `> On 3 Nov 2025, at 10.12, Sekretariatet <s@e.example> wrote:\n> \n${quotedLetter}`,
  Gmail: `Den man. 3. nov. 2025 kl. 10.12 skrev Sekretariatet <s@e.example>:\n\n${quotedLetter}`,
  'Gmail, wrapped after <': `Den man. 3. nov. 2025 kl. 10.12 skrev Sekretariatet <\nsekretariatet@kommune-med-langt-navn.example>:\n\n${quotedLetter}`,
  'Gmail, wrapped before >:': `man. 3. nov. 2025 kl. 10.12 skrev Sekretariatet <s@e.example\n>:\n\n${quotedLetter}`,
  'Gmail, without marks': `Den man. 3. nov. 2025 kl. 10.12 skrev Sekretariatet <s@e.example>:\n${below}`,
  Thunderbird: `Den 03.11.2025 kl. 10.12 skrev Sekretariatet:\n${quotedLetter}`,
  'Thunderbird, name first': `Sekretariatet skrev den 03.11.2025 10.12:\n${quotedLetter}`,
  'Thunderbird, name only': `Sekretariatet skrev:\n${quotedLetter}`,
  Roundcube: `Sekretariatet skrev den 2025-11-03 10:12:\n${quotedLetter}`,
  'K-9': `Den 3. november 2025 10.12.33 CET, Sekretariatet <s@e.example> skrev:\n${quotedLetter}`,
  Samsung: `Sendt fra min Galaxy\n\n\n-------- Oprindelig besked --------\nFra: Sek <s@e.example>\nDato: 04.07.2024  17.45  (GMT+01:00)\nTil: m@e.example\nEmne: P\n\n${below}`,
  'Samsung, glued': `-------- Oprindelig besked --------Fra: Sek <s@e.example> Dato: 04.07.2024  17.45  (GMT+01:00) Til: m@e.example Emne: P\n${below}`,
  Yahoo: `    Den mandag den 3. november 2025 kl. 10.12.33 CET, Sek <s@e.example> skrev:  \n \n ${below}`,
  'Norwegian Outlook': `Fra: Kari <k@e.example>\nSendt: tirsdag 12. november 2019 18:24\nTil: Ola\nKopi: Per\nEmne: Sak\n\nHei`,
  'Norwegian Outlook for Mac': `Kari <k@e.example> skrev følgende den 12.11.2019 18:24:\n\n    Hei`,
  'Swedish Outlook': `Från: Anna\nSkickat: den 3 november 2025 10:12\nTill: Bo\nÄmne: Punkter\n\nHej`,
  'English Outlook': `From: Anna Berg\nSent: 03 November 2025 10:12\nTo: Bo Bak\nSubject: RE: X\n\nHi`,
  'German Outlook': `Von: Anna\nGesendet: Montag, 3. November 2025 10:12\nAn: Bo\nBetreff: X\n\nHallo`,
  'our own line': `— Skriv dit svar over denne linje —\n\n${below}`,
}

describe('the letter below a reply is taken off', () => {
  for (const [client, history] of Object.entries(clients)) {
    it(client, () => {
      const separated = ofText(`${words}\n\n${history}`)
      expect(flat(separated.ownWords)).toBe(flat(words))
      expect(separated.kind).toBe('reply')
      expect(flat(separated.quoted)).not.toBe('')
    })
  }
})

describe("a forward is split into the sender's words and what is forwarded", () => {
  const forwards: Readonly<Record<string, string>> = {
    'Apple Mail':
      'Start på videresendt besked:\n\n> Fra: Bo <b@x.example>\n> Emne: Klage\n> Dato: 3. november 2025 kl. 10.12.00 CET\n> Til: m@e.example\n> \n> Hej kommune',
    Gmail:
      '---------- Forwarded message ---------\nFra: Bo <b@x.example>\nDate: man. 3. nov. 2025 kl. 10.12\nSubject: Klage\nTo: <m@e.example>\n\n\nHej kommune',
    Yahoo:
      '   ----- Videresendt meddelelse ----- Fra: Bo <b@x.example>Til: m@e.example <m@e.example>Sendt: tirsdag den 2. november 2021 09.26.50 CETEmne: Klage\n Hej kommune',
    Thunderbird:
      '-------- Videresendt meddelelse --------\nEmne: \tKlage\nDato: \tMon, 3 Nov 2025 10:12:00 +0100\nFra: \tBo <b@x.example>\nTil: \tm@e.example\n\n\nHej kommune',
    Outlook: 'Fra: Bo <b@x.example>\nSendt: 3. november 2025 10:12\nTil: M <m@e.example>\nEmne: Klage\n\nHej kommune',
  }
  for (const [client, forwarded] of Object.entries(forwards)) {
    it(client, () => {
      const separated = ofText(`Tages med under punkt 3.\n\n${forwarded}`, 'VS: Klage')
      expect(separated.ownWords).toBe('Tages med under punkt 3.')
      expect(separated.kind).toBe('forward')
      expect(separated.forwarded).toContain('Hej kommune')
      expect(separated.quoted).toBe('')
    })
  }

  it('a forward without words of its own is a forward and not an empty mail', () => {
    const separated = ofText(forwards.Outlook ?? '', 'VS: Klage')
    expect(separated).toMatchObject({ kind: 'forward', ownWords: '' })
  })
})

describe('what is left when there is no history', () => {
  it('a mail without quotation is new', () => {
    expect(ofText(words, 'Punkt')).toMatchObject({ kind: 'new', ownWords: words, quoted: '', signature: '', inline: [] })
  })

  it('a mail of blanks is empty', () => {
    expect(ofText(' \n\u00A0\n')).toMatchObject({ kind: 'empty', ownWords: '' })
    expect(ofText('').kind).toBe('empty')
  })

  it('a mail that only quotes is empty', () => {
    expect(ofText(clients.Gmail ?? '').kind).toBe('empty')
  })

  it('says which rule took which lines', () => {
    const { trace } = ofText(`${words}\n\n${clients.Gmail}`)
    expect(trace[0]).toEqual({
      rule: 'attribution',
      lines: `${'Den man. 3. nov. 2025 kl. 10.12 skrev Sekretariatet <s@e.example>:\n\n'.trim()}\n\n${quotedLetter}`,
    })
  })
})
