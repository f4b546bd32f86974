import { describe, expect, it } from 'vitest'
import type { ParsedMail } from '../../shared/mail/parsed-mail.ts'
import { tellsTwoStories } from '../../shared/understanding/reply/two-stories.ts'

/** What the sender saw is the HTML, what a text reader shows is the text: two different wishes are nobody's. */
const tells = (text: string | null, html: string | null): boolean =>
  tellsTwoStories({ text, html, subject: 'SV: ERFA-mødet' } as ParsedMail)
const quoted = 'Den 3. maj 2027 skrev ERFA <erfa@moeder.example>:'
const letter = 'Send jeres punkter til dagsordenen senest på fredag.'

describe('robustness, table B 32: a text and an HTML that say different things', () => {
  it.each([
    ['Aflys mødet den 14. april', '<p>Vi glæder os meget til at komme</p>'],
    ['Godkendt uden bemærkninger', '<p>Beløbet i punkt tre er forkert</p>'],
    ['Aflys mødet', '<p>Glæder os</p>'],
    ['A. B. Aflys mødet', '<p>A. B. Glæder os</p>'],
    // One small word in both makes no one story of them.
    ['Aflys mødet, da vi alle er syge', '<p>Vi sender de nye punkter senere i dag</p>'],
  ])('%s / %s', (text, html) => expect(tells(text, html)).toBe(true))
  it.each([
    ['Aflys mødet den 14. april', '<p>Aflys mødet den 14. april</p>'],
    ['Aflys mødet den 14. april', '<p>Aflys <b>mødet</b> den&nbsp;14.&nbsp;april!</p>'],
    ['Aflys mødet den 14. april, tak', '<p>Kære Anne</p><p>Aflys mødet, er du sød. Det er den 14. april.</p>'],
    ['Aflys mødet, alle er syge', '<p>Vi sender punkterne senere, alle sammen</p>'],
    ['Ja', '<p>Nej tak, det gør vi ikke</p>'],
    ['Nej tak, det gør vi ikke', '<p>Ja</p>'],
    ['Aflys mødet', null],
    [null, '<p>Aflys mødet</p>'],
    ['', '<p>Aflys mødet den 14. april</p>'],
  ])('the same story, or too few words for one: %s / %s', (text, html) => expect(tells(text, html)).toBe(false))
  it('the letter that both quote makes them no more alike', () => {
    const text = `Aflys mødet den 14. april\n\n${quoted}\n> ${letter}\n`
    const html = (words: string) => `<p>${words}</p><div>${quoted}</div><blockquote type="cite"><p>${letter}</p></blockquote>`
    expect(tells(text, html('Vi glæder os meget'))).toBe(true)
    expect(tells(text, html('Aflys mødet den 14. april'))).toBe(false)
  })
})
