import { expect, it } from 'vitest'
import { parseMail } from '../../shared/mail/parse.ts'
import { expected, rawOf } from '../mails/fixtures.ts'
import { chanceOf, mutated } from '../mails/mutations.ts'
import { original, toldOf } from './reply-tags-support.ts'

it('of every mail, whole and damaged, the same is told as by the tokenizer itself', async () => {
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
