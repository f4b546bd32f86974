import { writeFileSync } from 'node:fs'
import { everyVariant } from '../composing/written.ts'
import { Studio, looks } from '../../templates/looks/studio.ts'
import { withPictures } from '../../templates/looks/paint.ts'
const all = everyVariant.filter(v => v.letter.name === 'question' && (v.letter as any).reason === 'which-change')
for (const v of all) console.log(v.language, v.title, v.text)
const studio = await Studio.open()
for (const v of all) {
  await studio.show(await withPictures(v as any))
  for (const look of Object.keys(looks) as any) { await studio.turn(look); writeFileSync(`/tmp/w/look/${v.language}-${look}.png`, await studio.picture()) }
}
await studio.close()
