import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import { compose } from '../shared/composing/compose.ts'
import { samples } from './samples/all.ts'
import { danish, english } from './samples/facts.ts'

// node templates/picture.ts <folder> [letter …]: every sample letter as .html and as it looks: wide, narrow, dark, and with its colours
// inverted by force, as Outlook does it. PICTURE_LANGUAGE=en for English.

const [folder = 'pictures', ...wanted] = process.argv.slice(2)
const charter = process.env.PICTURE_LANGUAGE === 'en' ? english : danish

const looks = [
  { name: 'wide', width: 640, dark: false, inverted: false },
  { name: 'narrow', width: 375, dark: false, inverted: false },
  { name: 'dark', width: 640, dark: true, inverted: false },
  { name: 'inverted', width: 640, dark: false, inverted: true },
] as const

const draw = async (page: Page, html: string, path: string, look: (typeof looks)[number]): Promise<void> => {
  await page.emulateMedia({ colorScheme: look.dark ? 'dark' : 'light' })
  await page.setViewportSize({ width: look.width, height: 400 })
  await page.setContent(html)
  if (look.inverted) await page.addStyleTag({ content: 'html { filter: invert(1) hue-rotate(180deg); background: #000 }' })
  const width = await page.evaluate<number>('document.documentElement.scrollWidth')
  if (width > look.width) throw new Error(`${path} is ${width} pixels wide`)
  await page.screenshot({ path, fullPage: true })
}

mkdirSync(folder, { recursive: true })
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
try {
  // Nothing in a letter may fetch anything.
  const context = await browser.newContext({ offline: true })
  const page = await context.newPage()
  for (const { letter, to, answering } of Object.values(samples)) {
    if (wanted.length > 0 && !wanted.includes(letter.name)) continue
    const { html } = compose(letter, to, charter, {
      replyTo: danish.address.replace('@', '+x1@'),
      at: '2027-03-15T07:05:00.000Z',
      answering,
      files: [],
    })
    writeFileSync(join(folder, `${letter.name}.html`), html)
    for (const look of looks) await draw(page, html, join(folder, `${letter.name}.${look.name}.png`), look)
  }
} finally {
  await browser.close()
}
