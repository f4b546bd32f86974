import type { Person } from '../../shared/people.ts'
import type { Client } from './clients/client.ts'
import { gmail } from './clients/gmail.ts'
import { iphone } from './clients/iphone.ts'
import { outlook } from './clients/outlook.ts'
import { outlookWeb } from './clients/outlook-web.ts'
import { thunderbird } from './clients/thunderbird.ts'

/** Somebody who writes in the story: who it is comes from the roster, how the mails look from here. */
export interface Player {
  readonly name: string
  readonly address: string
  readonly organisation: string
  readonly client: Client
  readonly signature: readonly string[]
}

interface Habit {
  readonly client: Client
  readonly signature: readonly string[]
}

/** What a municipality's mail server or standard signature adds; most of a short mail consists of it. */
const official = (name: string, title: string, place: string, site: string): readonly string[] => [
  'Venlig hilsen',
  '',
  name,
  title,
  '',
  'Telefon 00 00 00 00',
  place,
  'Digitalisering og Udvikling',
  'Eksempelvej 1',
  `www.${site}`,
  '',
  'Sikker mail: Brug Digital Post, hvis du vil skrive fortroligt til os.',
  `Sådan behandler vi dine personoplysninger: https://www.${site}/databeskyttelse`,
  'Denne e-mail kan indeholde fortrolige oplysninger. Har du modtaget den ved en fejl, så slet den og giv os besked.',
]

/** By the roster's ids. */
const habits: Readonly<Record<string, Habit>> = {
  sekretariatet: {
    client: outlook,
    signature: ['Venlig hilsen', '', 'Fælles sekretariat', 'ERFA-netværket', 'Eksempelvej 3', 'www.faelles.example'],
  },
  'pia.vestermark': {
    client: outlook,
    signature: official('Pia Vestermark', 'Digitaliseringskonsulent', 'Lemvig Kommune', 'lemvig.example'),
  },
  'kim.tangbjerg': {
    client: outlookWeb,
    signature: official('Kim Tangbjerg', 'Projektleder', 'Skanderborg Kommune', 'skanderborg.example'),
  },
  'aase.lyngfelt': { client: iphone, signature: [] },
  'soeren.baekmose': { client: gmail, signature: ['Mvh', 'Søren Bækmose', 'Favrskov Kommune'] },
  'lone.engstrup': {
    client: thunderbird,
    signature: [
      'Lone Engstrup',
      'Fagkoordinator, Hedensted Kommune',
      'Eksempelvej 5',
      'Tlf. 00 00 00 00',
      'www.hedensted.example',
    ],
  },
  'ole.stenlykke': {
    client: outlookWeb,
    signature: official('Ole Stenlykke', 'Chefkonsulent', 'Holstebro Kommune', 'holstebro.example'),
  },
  'henrik.grusbak': { client: iphone, signature: ['Mvh Henrik'] },
  'trine.kilenhoej': {
    client: outlookWeb,
    signature: official('Trine Kilenhøj', 'Systemansvarlig', 'Struer Kommune', 'struer.example'),
  },
  'rasmus.oebjerg': { client: iphone, signature: [] },
  'mette.fursand': { client: outlookWeb, signature: official('Mette Fursand', 'Konsulent', 'Skive Kommune', 'skive.example') },
}

/** Somebody whom no roster knows: new at Viborg, and the mail about the meeting was passed on to her. */
const newcomer: Player = {
  name: 'Signe Holmvad',
  address: 'signe.holmvad@viborg.example',
  organisation: 'Viborg Kommune',
  client: outlookWeb,
  signature: official('Signe Holmvad', 'Specialkonsulent', 'Viborg Kommune', 'viborg.example'),
}

export type Cast = (id: string) => Player

/** Finds whoever writes by the roster's id. Throws for an id that has no line here or on the roster. */
export const castFrom =
  (people: readonly Person[]): Cast =>
  id => {
    if (id === 'signe.holmvad') return newcomer
    const person = people.find(each => each.id === id)
    const habit = habits[id]
    if (person === undefined || habit === undefined) throw new Error(`nobody in the story is ${id}`)
    return { name: person.name, address: person.email, organisation: person.organisation, ...habit }
  }
