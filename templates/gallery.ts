import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LetterName } from '../shared/letters.ts'
import { gallery, keep, pictureName } from './looks/kept.ts'
import { letterNames, sampleLetter } from './looks/letters.ts'
import { withPictures } from './looks/paint.ts'
import type { Look } from './looks/studio.ts'
import { looks, Studio } from './looks/studio.ts'
import { samples } from './samples/all.ts'
import { toEverybody } from './samples/to-everybody.ts'
import { toWriters } from './samples/to-writers.ts'

// npm run gallery [-- letter …]: draws every sample letter into docs/gallery/, which is also what the tests compare with.
// Look at each picture that this changes before it is committed; that is the test.

const looksNames = Object.keys(looks) as readonly Look[]

const draw = async (studio: Studio, name: LetterName): Promise<void> => {
  await studio.show(await withPictures(sampleLetter(name)))
  for (const look of looksNames) {
    await studio.turn(look)
    if (keep(name, look, await studio.picture())) process.stdout.write(`${pictureName(name, look)}\n`)
  }
}

const groups: readonly (readonly [title: string, names: readonly LetterName[]])[] = [
  ['To everybody in the network', letterNames.filter(name => name in toEverybody)],
  ['To whoever wrote', letterNames.filter(name => name in toWriters)],
  ['To the secretariat and those with a task', letterNames.filter(name => !(name in toEverybody) && !(name in toWriters))],
]

const shown = (name: LetterName): string => {
  const { subject } = sampleLetter(name)
  const picture = (look: Look, width: number) =>
    `<a href="${pictureName(name, look)}"><img src="${pictureName(name, look)}" width="${width}" alt="${name}, ${look}"></a>`
  const others = (['dark', 'inverted'] as const).map(look => `[${look}](${pictureName(name, look)})`).join(', ')
  return [
    `### ${name}`,
    '',
    `To ${samples[name].to.name}: *${subject}*. Also ${others}.`,
    '',
    `${picture('wide', 420)} ${picture('narrow', 246)}`,
    '',
  ].join('\n')
}

const page = (): string =>
  [
    '# Every letter',
    '',
    'One of each letter, about one invented meeting, as it looks in Chromium: on a desk (640 pixels) and on a telephone (375). Made by',
    '`npm run gallery` from `templates/samples/`; `npm test` compares each with what the letter looks like now.',
    '',
    ...groups.map(([title, names]) => `- ${title}: ${names.map(name => `[${name}](#${name})`).join(', ')}`),
    '',
    ...groups.flatMap(([title, names]) => [`## ${title}`, '', ...names.map(shown)]),
  ].join('\n')

const wanted = process.argv.slice(2)
const studio = await Studio.open()
try {
  for (const name of letterNames) if (wanted.length === 0 || wanted.includes(name)) await draw(studio, name)
} finally {
  await studio.close()
}
const ours = new Set(letterNames.flatMap(name => looksNames.map(look => pictureName(name, look))))
for (const file of readdirSync(gallery)) if (file.endsWith('.png') && !ours.has(file)) rmSync(join(gallery, file))
writeFileSync(join(gallery, 'README.md'), page())
