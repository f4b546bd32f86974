import { describe, expect, it } from 'vitest'
import { letter, ofHtml, ofText, quotedLetter } from './reply-support.ts'

const outlook = 'Fra: Sekretariatet <s@e.example>\nSendt: 3. november 2025 10:12\nTil: Mette\nEmne: Punkter\n\n'
/** The letter with answers typed into it. */
const answered = letter
  .flatMap(line => (line.startsWith('1.') ? [line, '20 minutter'] : line.startsWith('2.') ? [line, 'Ja, et kort'] : [line]))
  .join('\n')

describe('answers between quoted lines keep the line they answer', () => {
  const gmail =
    'Hej\n\nDen man. 3. nov. 2025 kl. 10.12 skrev Sek <s@e.example>:\n\n> Kære Mette\n>\n> Hvornår er sagen klar?\n\n' +
    'Den 12. november.\n\n> Skal der bilag med?\n\nJa, to.\n\nMvh Mette'

  it('in plain text', () => {
    const separated = ofText(gmail)
    expect(separated.inline).toEqual([
      { answers: 'Hvornår er sagen klar?', words: 'Den 12. november.' },
      { answers: 'Skal der bilag med?', words: 'Ja, to.' },
    ])
    expect(separated.ownWords).toBe(
      'Hej\n\n> Kære Mette\n>\n> Hvornår er sagen klar?\n\nDen 12. november.\n\n> Skal der bilag med?\n\nJa, to.',
    )
    expect(separated.signature).toBe('Mvh Mette')
  })

  it('in HTML', () => {
    const separated = ofHtml(
      '<div>Se svar</div><div class="moz-cite-prefix">Den 03.11.2025 kl. 10.12 skrev Sek:</div><blockquote type="cite"><p>Hvornår?</p>' +
        '</blockquote><p>Den 12.</p><blockquote type="cite"><p>Bilag?</p></blockquote><p>Ja.</p>',
    )
    expect(separated.inline).toEqual([
      { answers: 'Hvornår?', words: 'Den 12.' },
      { answers: 'Bilag?', words: 'Ja.' },
    ])
  })

  it('text below the whole quotation answers all of it and quotes nothing', () => {
    const separated = ofText(
      'Den man. 3. nov. 2025 kl. 10.12 skrev Sek <s@e.example>:\n\n> Kære Mette\n>\n> Hvornår?\n\nDen 12. november.',
    )
    expect(separated).toMatchObject({ ownWords: 'Den 12. november.', inline: [] })
  })

  it('the rest of a wrapped quoted line is no answer', () => {
    const long = '> Send dine punkter til dagsordenen senest fredag den 7. november kl. 12.00 til'
    expect(ofText(`Ja.\n\nDen 3. nov. 2025 kl. 10.12 skrev S <s@e.example>:\n${long}\nsekretariatet.\n> Hilsen`).ownWords).toBe(
      'Ja.',
    )
  })
})

describe('the letter that was sent is known', () => {
  it('new lines in it are answers, though Outlook marks nothing', () => {
    const separated = ofText(`Se mine svar nedenfor.\n\n${outlook}${answered}`, 'SV: Punkter', letter)
    expect(separated.inline).toEqual([
      { answers: '1. Hvor lang tid skal punktet have?', words: '20 minutter' },
      { answers: '2. Er der bilag?', words: 'Ja, et kort' },
    ])
  })

  it('without it the same answers stay in the quotation, where they can be read', () => {
    const separated = ofText(`Se mine svar nedenfor.\n\n${outlook}${answered}`)
    expect(separated.ownWords).toBe('Se mine svar nedenfor.')
    expect(separated.quoted).toContain('20 minutter')
  })

  it('its lines are quotation though nothing stands above them', () => {
    expect(ofText(`20 minutter, tak.\n\n${letter.join('\n')}`, 'SV', letter)).toMatchObject({
      ownWords: '20 minutter, tak.',
      kind: 'reply',
    })
  })

  it('its lines are recognised when a client wrapped them anew', () => {
    const wrapped =
      'Kære Mette\n\nSend dine punkter til dagsordenen senest fredag den\n7. november kl. 12.00.\n\n1. Hvor lang tid skal punktet have? 2. Er der\nbilag?'
    expect(ofText(`20 minutter, tak.\n\n${wrapped}`, 'SV', letter).ownWords).toBe('20 minutter, tak.')
  })

  it('a short answer that also stands in the letter is still an answer', () => {
    expect(ofText('Ja', 'SV', [...letter, 'Ja', 'Nej']).ownWords).toBe('Ja')
    expect(ofText(`Ja\n\n${outlook}${letter.join('\n')}`, 'SV', [...letter, 'Ja', 'Nej']).ownWords).toBe('Ja')
  })

  it("the sender's own sign-off is not the letter's", () => {
    const separated = ofText('Vi har ingen punkter.\n\nVenlig hilsen\nMette', 'SV', letter)
    expect(separated).toMatchObject({ ownWords: 'Vi har ingen punkter.', signature: 'Venlig hilsen\nMette' })
  })

  it('older mails below it are no answers', () => {
    const older = 'Den man. 1. sep. 2025 kl. 08.00 skrev Bo Bak <b@e.example>:\n\nHer er et ældre brev fra Bo.'
    expect(ofText(`Ja.\n\n${outlook}${letter.join('\n')}\n\n${older}`, 'SV', letter).ownWords).toBe('Ja.')
  })

  it('marked lines are quotation, known or not', () => {
    expect(
      ofText(`Ja.\n\nDen 3. nov. 2025 kl. 10.12 skrev S <s@e.example>:\n${quotedLetter}\n> Noget andet`, 'SV', letter).ownWords,
    ).toBe('Ja.')
  })
})
