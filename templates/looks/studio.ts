import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { chromium } from 'playwright-core'

/** How somebody may see a letter: on a desk, on a telephone, at night, and where a program turns its colours round by force. */
export const looks = {
  wide: { width: 640, dark: false, inverted: false },
  dark: { width: 640, dark: true, inverted: false },
  inverted: { width: 640, dark: false, inverted: true },
  narrow: { width: 375, dark: false, inverted: false },
} as const
export type Look = keyof typeof looks

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
export const hasChromium = existsSync(executablePath)

/** What a machine decides by itself otherwise, and would decide differently elsewhere; and nothing is looked for outside. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-lcd-text',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
]

/** Letters ask for Arial, which no Debian has. Arimo has its widths, and so each line breaks where it breaks in Outlook. */
const arial = (weight: 400 | 700): string => {
  const file = createRequire(import.meta.url).resolve(`@fontsource/arimo/files/arimo-latin-${weight}-normal.woff2`)
  return `@font-face{font-family:Arial;font-weight:${weight};src:url(data:font/woff2;base64,${readFileSync(file, 'base64')})}`
}
const light = '<style>html{background:#fff}</style>'
const turned = 'html.inverted{filter:invert(1) hue-rotate(180deg);background:#000}'

/** One browser with one page, in which letters are looked at in turn. */
export class Studio {
  private readonly browser: Browser
  readonly page: Page
  private readonly fonts = `<style>${arial(400)}${arial(700)}${turned}</style>`

  private readonly wire: CDPSession

  private constructor(browser: Browser, page: Page, wire: CDPSession) {
    this.browser = browser
    this.page = page
    this.wire = wire
  }

  /** Throws where there is no Chromium (`hasChromium`). */
  static async open(): Promise<Studio> {
    const browser = await chromium.launch({ executablePath, args: flags })
    // Nothing in a letter may fetch anything.
    const context = await browser.newContext({ offline: true })
    const page = await context.newPage()
    return new Studio(browser, page, await context.newCDPSession(page))
  }

  async show(html: string): Promise<void> {
    await this.page.setContent(html.replace('</head>', () => `${light}${this.fonts}</head>`))
    await this.page.evaluate('document.fonts.ready')
  }

  async turn(look: Look): Promise<void> {
    const { width, dark, inverted } = looks[look]
    await this.page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' })
    // Lower than any letter, so that a picture ends where its letter ends.
    await this.page.setViewportSize({ width, height: 100 })
    await this.page.evaluate(`document.documentElement.classList.toggle('inverted', ${inverted})`)
  }

  /** How much wider than its window the letter is, in pixels. */
  async overflow(): Promise<number> {
    return this.page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth')
  }

  /** The whole letter as a PNG: the same bytes whenever the same Chromium draws the same. */
  async picture(): Promise<Uint8Array> {
    const [width = 0, height = 0] = await this.page.evaluate<number[]>(
      '[document.documentElement.clientWidth, document.documentElement.scrollHeight]',
    )
    const clip = { x: 0, y: 0, width, height, scale: 1 }
    const how = { format: 'png', clip, captureBeyondViewport: true, optimizeForSpeed: true } as const
    const { data } = await this.wire.send('Page.captureScreenshot', how)
    return Buffer.from(data, 'base64')
  }

  async close(): Promise<void> {
    await this.browser.close()
  }
}
