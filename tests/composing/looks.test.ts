import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { difference, gallery, pictureName } from '../../templates/looks/kept.ts'
import { letterNames, sampleLetter } from '../../templates/looks/letters.ts'
import { withPictures } from '../../templates/looks/paint.ts'
import type { Look } from '../../templates/looks/studio.ts'
import { hasChromium, looks, Studio } from '../../templates/looks/studio.ts'

const leftOut = !hasChromium && !process.env.CI
if (leftOut) process.stderr.write('left out: how the letters look, since chromium is not here (apt-get install chromium)\n')

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/**
 * A mail has no landmarks: programs strip `main` and the like, and put the letter into a page of their own. The strictest rules must be
 * asked for by name, and besides the looser ones: `color-contrast-enhanced` finds 4.5 to 7 and leaves what is below to `color-contrast`.
 */
const options = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: {
    'color-contrast-enhanced': { enabled: true },
    'identical-links-same-purpose': { enabled: true },
    'target-size': { enabled: true },
    'landmark-one-main': { enabled: false },
    region: { enabled: false },
  },
  resultTypes: ['violations'],
}
/** What differs where only the colours do, or only the width. A filter is nothing that axe can see through. */
const inColours = {
  runOnly: { type: 'rule', values: ['color-contrast', 'color-contrast-enhanced'] },
  resultTypes: ['violations'],
}
const inSizes = { runOnly: { type: 'rule', values: ['target-size'] }, resultTypes: ['violations'] }
const rulesFor: Readonly<Record<Look, unknown>> = { wide: options, dark: inColours, inverted: null, narrow: inSizes }

describe.skipIf(leftOut)('G80 every letter in Chromium', () => {
  let studio: Studio
  beforeAll(async () => {
    studio = await Studio.open()
    await studio.page.evaluate(axe)
  })
  afterAll(() => studio.close())

  /** What axe finds wrong, with the place. The letters are written into one document, so that axe is loaded once. */
  const faults = async (rules: unknown): Promise<readonly string[]> => {
    if (rules === null) return []
    const found = await studio.page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
      `axe.run(${JSON.stringify(rules)})`,
    )
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))
  }

  test.each(letterNames)('%s looks as it was looked at, fits, and is found accessible by axe', async name => {
    await studio.show(await withPictures(sampleLetter(name)))
    for (const look of Object.keys(looks) as Look[]) {
      await studio.turn(look)
      expect(await studio.overflow(), look).toBe(0)
      expect(await faults(rulesFor[look]), look).toEqual([])
      expect(difference(name, look, await studio.picture()), `${look}: npm run gallery, and look`).toBe(null)
    }
  })

  test('in English each fits a telephone and is found accessible, too', { timeout: 300_000 }, async () => {
    await studio.turn('narrow')
    for (const name of letterNames) {
      await studio.show(await withPictures(sampleLetter(name, 'en')))
      expect(await studio.overflow(), name).toBe(0)
      expect(await faults(options), name).toEqual([])
    }
  })
})

test('the gallery has a picture of each letter in each look, and no others', () => {
  const wanted = letterNames.flatMap(name => (Object.keys(looks) as Look[]).map(look => pictureName(name, look)))
  expect(readdirSync(gallery).sort()).toEqual(['README.md', ...wanted].sort())
})
