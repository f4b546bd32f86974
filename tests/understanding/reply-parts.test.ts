import { describe, expect, it } from 'vitest'
import { ownWordsOfParts, separate } from '../../shared/understanding/reply/separate.ts'
import { letter, ofHtml, ofText } from './reply-support.ts'

const wrote = 'Den 3. nov. 2025 kl. 10.12 skrev Anna Berg <a@x.example>:'

describe('an answer between quoted lines keeps the sentence that it answers', () => {
  const answered = (quoted: string): string | undefined =>
    ofText(`${wrote}\n> Kære Bo\n${quoted}\n\nDen 12.\n\n> Vi ses`).inline[0]?.answers

  it.each([
    ['> Hvornår er sagen klar?', 'Hvornår er sagen klar?'],
    ['> Hvornår er sagen klar?\n>\n>', 'Hvornår er sagen klar?'],
    // Broken into lines, each long and none at the end of a sentence.
    [
      '> Hvornår er sagen om den nye cykelsti langs Havnegade\n> klar til udvalget?',
      'Hvornår er sagen om den nye cykelsti langs Havnegade klar til udvalget?',
    ],
    [
      '> Hvornår er sagen om den nye cykelsti langs Havnegade,\n> (som vi talte om i sidste uge og i ugen før den uge) og\n> 12 andre klar?',
      'Hvornår er sagen om den nye cykelsti langs Havnegade, (som vi talte om i sidste uge og i ugen før den uge) og 12 andre klar?',
    ],
    ['> Hvornår er sagen\n> klar?', 'klar?'],
    ['> Hvornår er sagen om den nye cykelsti langs Havnegade\n> Klar?', 'Klar?'],
    ['> Hvornår er sagen om den nye cykelsti langs Havnegade?\n> og bilag?', 'og bilag?'],
    ['> Vi har brug for at vide to ting om sagen på Havnegade:\n> hvornår og hvem?', 'hvornår og hvem?'],
    [
      `> Nr. 0 ${'a'.repeat(50)}\n${[1, 2, 3, 4, 5, 6].map(at => `> nr. ${at} ${'a'.repeat(50)}\n`).join('')}> nr. 7`,
      `${[1, 2, 3, 4, 5, 6].map(at => `nr. ${at} ${'a'.repeat(50)} `).join('')}nr. 7`,
    ],
  ])('%j', (quoted, sentence) => expect(answered(quoted)).toBe(sentence))

  it('and is shown below the paragraph, in the sender’s words', () => {
    const { ownWords, inline } = ofText(
      `Hej\n\n${wrote}\n> Kære Bo\n>\n> Hvornår?\n\nDen 12.\n\n\n\nEller 13.\n\n> Bilag?\nJa.\nTo.\n\nMvh Bo`,
    )
    expect(ownWords).toBe('Hej\n\n> Kære Bo\n>\n> Hvornår?\n\nDen 12.\n\nEller 13.\n\n> Bilag?\n\nJa.\nTo.')
    expect(inline).toEqual([
      { answers: 'Hvornår?', words: 'Den 12.\n\nEller 13.' },
      { answers: 'Bilag?', words: 'Ja.\nTo.' },
    ])
  })

  it('a long quotation is shown from its last paragraph on', () => {
    const long = (count: number): string =>
      ['> Kære Bo', '>', ...Array.from({ length: count }, (_, at) => `> ${at}. linje`)].join('\n')
    const shown = (count: number): string => ofText(`Hej\n\n${wrote}\n${long(count)}\nJa.\n> Bilag?\nNej.`).ownWords
    expect(shown(11)).toContain('> Kære Bo')
    expect(shown(12)).not.toContain('> Kære Bo')
    expect(shown(12)).toContain('> 0. linje')
    expect(shown(30)).toContain('> 0. linje')
  })

  it('lines that bear no mark are given one', () => {
    const { ownWords } = ofHtml(
      '<blockquote type="cite"><div>Hvornår?</div><div><br></div><div>Bilag?</div></blockquote><p>Ja.</p><blockquote type="cite">Vi ses</blockquote>Nej.',
    )
    expect(ownWords).toBe('> Hvornår?\n\n> Bilag?\n\nJa.\n\n> Vi ses\n\nNej.')
  })

  it('a quotation is shown without the empty lines above it, and as it is marked', () => {
    const { ownWords, inline } = ofText(`${wrote}\n>\n > Hvornår?\nDen 12.\n[logo]\nEller 13.\n > Bilag?\nNej.`)
    expect(ownWords).toBe(' > Hvornår?\n\nDen 12.\nEller 13.\n\n > Bilag?\n\nNej.')
    expect(inline[0]?.words).toBe('Den 12.\nEller 13.')
  })

  it('the sender’s own line above is no part of the sentence', () => {
    const own = 'Jeg skriver her en linje, som er længere end de halvtreds'
    expect(ofText(`${wrote}\n> Hvornår?\n${own}\n> og bilag?\nNej.`).inline[1]).toEqual({ answers: 'og bilag?', words: 'Nej.' })
  })

  it('without answers in between, what stands below answers all of it', () => {
    expect(ofText(`${wrote}\n> Hvornår?\n\nDen 12.`)).toMatchObject({ inline: [], ownWords: 'Den 12.' })
    expect(ofText(`Hej\n\n${wrote}\n> Hvornår?\n\nDen 12.\n\nMvh Bo`)).toMatchObject({ inline: [], ownWords: 'Hej\n\nDen 12.' })
    expect(ofText('Ja.')).toMatchObject({ inline: [] })
  })
})

describe('what is passed on, without the lines that say whose it was', () => {
  const passedOn = (below: string, subject = 'VS: Klage'): unknown => {
    const { forwarded, quoted, kind } = ofText(`Se her.\n\n${below}`, subject)
    return { forwarded, quoted, kind }
  }
  it.each([
    '-------- Videresendt besked --------\nFra: Bo\nEmne: x\n\nHej kommune\n\nMvh Bo',
    'Fra: Bo <b@x.example>\nSendt: 3. november 2025 10:12\nTil: M\nEmne: x\n\nHej kommune\n\nMvh Bo',
    `${wrote}\n\nHej kommune\n\nMvh Bo`,
    `${wrote}\n\n-----Oprindelig meddelelse-----\nFra: Bo\nTil: M\n\nHej kommune\n\nMvh Bo`,
    `${wrote}\n\nFra: Bo <b@x.example>\nSendt: 3. november 2025 10:12\nTil: M\n\nHej kommune\n\nMvh Bo`,
  ])('%j', below => expect(passedOn(below)).toEqual({ forwarded: 'Hej kommune\n\nMvh Bo', quoted: '', kind: 'forward' }))

  it('marks between the mails below stay', () => {
    expect(passedOn(`${wrote}\n> Hej\n\n-----Oprindelig meddelelse-----\nÆldre`)).toMatchObject({
      forwarded: '> Hej\n\n-----Oprindelig meddelelse-----\nÆldre',
    })
  })

  it('what the sender wrote below is no part of it', () => {
    expect(passedOn(`${wrote}\n> Hej\n\nDet var det.`)).toEqual({ forwarded: '> Hej', quoted: '', kind: 'forward' })
    expect(ofText('Ja.').forwarded).toBe('')
  })

  it('nothing below the mark is nothing', () => {
    expect(passedOn('-------- Videresendt besked --------')).toEqual({ forwarded: '', quoted: '', kind: 'forward' })
  })

  it.each(['VS: x', 'vs: x', ' Fwd: x', 'FW: x', 'Videresend: x', 'WG: x', 'VB: x'])('»%s« is a forward’s subject', subject =>
    expect(ofText(`Se.\n\n${wrote}\nHej`, subject).kind).toBe('forward'),
  )
  it.each(['SV: VS: x', 'RE: x', 'x VS: y', 'Vs x', ''])('»%s« is none', subject =>
    expect(ofText(`Se.\n\n${wrote}\nHej`, subject).kind).toBe('reply'),
  )
})

it('which rule took which lines is told, in their order', () => {
  const { trace } = ofText(
    `[EKSTERN]\n\nHej\n\nMvh\nBo\n\nSendt fra min iPhone\n\n---\n${wrote}\n> Kære Bo\n\nJa.\n\n> Hvornår?\n\n${wrote}\nÆldre`,
  )
  expect(trace).toEqual([
    { rule: 'banner', lines: '[EKSTERN]' },
    { rule: 'signature: sign-off', lines: 'Mvh\nBo' },
    { rule: 'tagline', lines: 'Sendt fra min iPhone' },
    { rule: 'rule', lines: '---' },
    { rule: 'attribution', lines: `${wrote}\n> Kære Bo` },
    { rule: 'quotation marks', lines: '> Hvornår?' },
    { rule: 'attribution', lines: wrote },
    { rule: 'below attribution', lines: 'Ældre' },
  ])
})

describe('every rule has a name, which `explain` shows', () => {
  const rulesOf = ({ trace }: ReturnType<typeof ofText>): readonly string[] => trace.map(({ rule }) => rule)

  it.each<[mail: string, rules: readonly string[]]>([
    ['-----Oprindelig meddelelse-----\nKære Bo', ['original line', 'below original line']],
    ['-----Videresendt besked-----\nKære Bo', ['forward line', 'below forward line']],
    ['Svar over denne linje\nKære Bo', ['answer-above line', 'below answer-above line']],
    ['Fra: Bo <b@x.example>\nSendt: 3. november 2025 10:12\nTil: M\nKære Bo', ['header block', 'below header block']],
    [`${wrote}\nKære Bo`, ['attribution', 'below attribution']],
    [`---\n${wrote}\n> Kære Bo\nJa.\n>> Hvornår?`, ['rule', 'attribution', 'quotation marks']],
    ['> Kære Bo\n> Hvornår?\n> Vi ses', ['trailing quotation marks']],
    ['Mvh Bo', ['signature: sign-off']],
    ['--\nBo', ['signature: delimiter']],
    ['---\nBo Bak', ['signature: name below dashes']],
    ['___\n___', ['signature: empty rules']],
    ['___\nb@x.example\nwww.x.example', ['signature: footer']],
    ['/Bo', ['signature: dashed name']],
    ['Denne e-mail er fortrolig og kun til den, den er stilet til, som er dens modtager.', ['signature: disclaimer']],
    ['Sendt fra min iPhone', ['tagline']],
    ['[logo]', ['picture']],
  ])('%j', (mail, rules) => expect(rulesOf(ofText(`Ja.\n\n${mail}`))).toEqual(rules))

  it.each<[html: string, rules: readonly string[]]>([
    ['<div class="gmail_attr">Bo:</div><p>Kære Bo</p>', ['attribution element', 'below attribution element']],
    ['<div class="moz-forward-container">Bo:</div><p>Kære Bo</p>', ['forward element', 'below forward element']],
    ['<div id="divRplyFwdMsg">Kære Bo</div>', ['below history element']],
    ['<hr><div id="divRplyFwdMsg">Kære Bo</div>', ['rule', 'below history element']],
    ['<blockquote type="cite">Kære Bo</blockquote>', ['quotation marks']],
    ['<div id="Signature">Bo</div>', ['signature: element']],
  ])('%s', (html, rules) => expect(rulesOf(ofHtml(`<p>Ja.</p>${html}`))).toEqual(rules))

  it('lines of our letter, and answers in it', () => {
    const answered = letter.join('\n').replace('2. Er', '20 min.\n2. Er')
    expect(rulesOf(ofText(`Ja.\n\n${answered}`, 'SV', letter))).toEqual(['sent line', 'sent line'])
    const below = `Ja.\n\nFra: Bo <b@x.example>\nSendt: 3. november 2025 10:12\nTil: M\n\n${answered}`
    expect(rulesOf(ofText(below, 'SV', letter))).toEqual([
      'header block',
      'below header block',
      'not a sent line',
      'below header block',
    ])
  })
})

describe('of the text and the HTML of a mail', () => {
  const own = (text: string, html: string): string => separate({ text, html, subject: '' }).ownWords
  const seen = '<p>Set af HTML.</p>'

  it.each([
    // Everything that the text says is in the HTML, so that is read.
    ['Set af', seen, 'Set af HTML.'],
    ['  set AF:  html!', seen, 'Set af HTML.'],
    ['Set af HTML. <https://k.example/a>', seen, 'Set af HTML.'],
    ['Set af HTML. [cid:image001.png@01D9]', seen, 'Set af HTML.'],
    ['Set af HTML.\nja', seen, 'Set af HTML.'],
    ['Anna skrev noget andet:', seen, 'Set af HTML.'],
    ['', seen, 'Set af HTML.'],
    ['ΟΔΥΣΣΕΑΣ', '<p>ΟΔΥΣΣΕΑΣ</p>', 'ΟΔΥΣΣΕΑΣ'],
    // The HTML may break its lines elsewhere.
    ['Set\naf HTML.', seen, 'Set af HTML.'],
    ['Set af HTML.', '<p>Set</p><p>af HTML.</p>', 'Set\n\naf HTML.'],
    // Something is not.
    ['Set af tekst.', seen, 'Set af tekst.'],
    ['Set af HTML.\nafbud', seen, 'Set af HTML.\nafbud'],
    ['Set af HTML.\n\nOg et afbud.', seen, 'Set af HTML.\n\nOg et afbud.'],
    // Where the HTML says nothing of the sender's own, the text does.
    ['Set af HTML.', '<div id="divRplyFwdMsg">Set af HTML.</div>', 'Set af HTML.'],
    ['', '<div id="divRplyFwdMsg">Set af HTML.</div>', ''],
  ])('%j and %s: %j', (text, html, words) => expect(own(text, html)).toBe(words))

  it('three hundred lines are compared', () => {
    const text = (at: number): string => `${'Set\n'.repeat(at)}Noget andet`
    expect(own(text(299), seen)).toContain('Noget andet')
    expect(own(text(300), seen)).toBe('Set af HTML.')
  })

  it('it is told where the text is read, and the text’s trace goes on', () => {
    const { trace } = separate({ text: 'Set af tekst.\n\nMvh Bo', html: seen, subject: '' })
    expect(trace).toEqual([
      { rule: 'text part: the HTML does not show all of it', lines: '' },
      { rule: 'signature: sign-off', lines: 'Mvh Bo' },
    ])
  })

  it('each is asked for by itself', () => {
    const mail = { text: 'Ja.\n\nMvh Bo', html: '<p>Nej.</p><p>Mvh Bo</p>', subject: '' }
    expect(ownWordsOfParts(mail)).toEqual({ text: 'Ja.', html: 'Nej.' })
    expect(ownWordsOfParts({ ...mail, text: null })).toEqual({ text: null, html: 'Nej.' })
    expect(ownWordsOfParts({ ...mail, html: null })).toEqual({ text: 'Ja.', html: null })
  })

  it('a mail with neither is empty', () => {
    expect(separate({ text: null, html: null, subject: 'VS: x' })).toMatchObject({
      kind: 'empty',
      ownWords: '',
      quoted: '',
      trace: [],
    })
  })

  it('the letter that is answered is known in both, and asked for again it makes no difference', () => {
    const html = `<p>Ja.</p>${letter.map(line => `<p>${line}</p>`).join('')}`
    const mail = { text: null, html, subject: '' }
    expect(separate(mail).kind).toBe('new')
    expect(separate(mail, []).kind).toBe('new')
    expect(separate(mail, [...letter])).toMatchObject({ kind: 'reply', ownWords: 'Ja.' })
    expect(separate(mail).kind).toBe('new')
  })
})
