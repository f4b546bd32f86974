import type { Language } from './content.ts'

/** Where the official name bends the place's own name; all other names stand as they are before "Kommune". */
const bent: Readonly<Record<string, string>> = {
  'Københavns Kommune': 'København',
  'Nordfyns Kommune': 'Nordfyn',
  'Vesthimmerlands Kommune': 'Vesthimmerland',
  'Bornholms Regionskommune': 'Bornholm',
}

/** A municipality's name in running text: "Lemvig" for "Lemvig Kommune". Anybody else keeps the whole name. */
export const shortPlace = (organisation: string, language: Language): string =>
  bent[organisation] ??
  organisation.replace(
    language === 'da' ? /\s{1,9}Kommune$/i : /\s{1,9}(?:Kommune|Organisation|(?:City |Borough |District )?Council)$/i,
    '',
  )

/** What somebody is called: also where the address book turns names around ("Sørensen, Åse"). */
export const firstName = (name: string): string => {
  const [family, given] = name.split(',', 2)
  return (given ?? family ?? '').trim().split(/\s+/)[0] ?? ''
}
