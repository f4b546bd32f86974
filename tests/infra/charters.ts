import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder with the sample network and a second one of the same domain. */
export const twoNetworks = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'rundskriv-charters-'))
  for (const type of ['yaml', 'csv']) copyFileSync(`charters/erfa-midtjylland.${type}`, join(folder, `a.${type}`))
  copyFileSync('charters/erfa-midtjylland.csv', join(folder, 'b.csv'))
  const second = readFileSync('charters/erfa-midtjylland.yaml', 'utf8')
    .replace(/^id: erfa /m, 'id: brugergruppe ')
    .replace('address: erfa@moeder.example', 'address: brugergruppe@moeder.example')
  writeFileSync(join(folder, 'b.yaml'), second)
  return folder
}
