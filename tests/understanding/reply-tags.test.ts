import { Tokenizer } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { parseMail } from '../../shared/mail/parse.ts'
import { readTags } from '../../shared/understanding/reply/tags.ts'
import { expected, rawOf } from '../mails/fixtures.ts'
import { chanceOf, mutated } from '../mails/mutations.ts'

type Told = readonly [what: string, name: string, attributes?: object]

/** Everything that is told of some HTML, in its order; neighbouring words are one, however they were handed over. */
const toldOf = (html: string, Reading?: Parameters<typeof readTags>[2]): readonly Told[] => {
  const told: Told[] = []
  const reader = {
    start: (name: string, attributes: object) => told.push(['start', name, { ...attributes }]),
    end: (name: string) => told.push(['end', name]),
    say: (text: string) => told.push(['say', text]),
  }
  readTags(html, reader, Reading)
  return told
}

const original = Tokenizer as unknown as Parameters<typeof readTags>[2]

/** What a program, a server or somebody with bad intentions leaves in HTML. */
const odd = [
  '',
  'a & b &amp; c &nbsp; &notaname; &#229; &#x; & ',
  '<p title="a &quot;b&quot; > c">d</p>',
  '<p title=\'a "b" &lt; c\' hidden class=x&amp;y>d<br/>e',
  '<style><!-- p { content: "</p>" } --></style>a<script>if (1 < 2 && 3) </script>b',
  '<title>a &amp; </ti</title>b<textarea>c <p> &amp; </textarea>d',
  '<!DOCTYPE html><!-- a > -- b --><![CDATA[ c <p> ]]>d<?xml e?>f',
  '<o:p>a</o:p>< p>b</ p>c<3 d</>e<p<q>f',
  '<p style="a',
  '<p style="a &am',
  'a <',
  'a &',
  '<a href="x?a=1&b=2&copy=3&lt=4">a</a>',
]

describe('stepping over what means nothing', () => {
  it.each(odd)('tells of »%s« what the tokenizer by itself does', html => {
    expect(toldOf(html)).toEqual(toldOf(html, original))
  })

  it('and the same of every mail, whole and damaged', async () => {
    const pages: string[] = []
    for (const file of Object.keys(expected)) {
      const parsed = await parseMail(rawOf(file))
      if (parsed.ok && parsed.mail.html !== null) pages.push(parsed.mail.html)
    }
    expect(pages.length).toBeGreaterThan(100)
    for (const page of pages) expect(toldOf(page)).toEqual(toldOf(page, original))
    const chance = chanceOf(20_270_414)
    const bytes = pages.map(page => Buffer.from(page.slice(0, 2_000)))
    for (let n = 0; n < 2_000; n += 1) {
      const { raw, how } = mutated(bytes, chance)
      const page = raw.toString('latin1')
      expect(JSON.stringify(toldOf(page)), `mutation ${n}: ${how}`).toBe(JSON.stringify(toldOf(page, original)))
    }
  })
})
