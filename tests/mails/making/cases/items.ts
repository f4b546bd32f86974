import type { Case } from '../cases.ts'
import { answer } from '../cases.ts'
import { item, took } from '../expect.ts'
import { appleMail, ipad, iphone } from '../programs/apple.ts'
import { k9, samsung, thunderbird, thunderbirdOld, thunderbirdPlain } from '../programs/others.ts'
import { outlook, outlookOld, outlookPlain } from '../programs/outlook.ts'
import { newOutlook, outlookAndroid, outlookIos, outlookMac, owa } from '../programs/outlook-new.ts'
import { gmail, roundcube, yahoo } from '../programs/web.ts'

/** Answers to the call for items, from every mail program. P-1 and P-2 are there already. */

const call = 'call-for-items'
const c = 'calling'

export const items: readonly Case[] = [
  answer(
    'item-outlook',
    outlook,
    c,
    'ida.fjordvang',
    call,
    ['Punkt: Fælles begrebsliste', '20 min, til beslutning, v/Ida Fjordvang', 'Vi bruger forskellige ord for det samme.'],
    took(
      item('P-3', 'Fælles begrebsliste', {
        minutes: 20,
        kind: 'B',
        presenter: 'Ida Fjordvang',
        text: 'Vi bruger forskellige ord for det samme.',
      }),
    ),
  ),
  answer(
    'item-outlook-plain',
    outlookPlain,
    c,
    'ole.stenlykke',
    call,
    ['Hej', 'Vi har et punkt: Brug af robotter i sagsbehandlingen', 'Et kvarter, til orientering.'],
    took(item('P-3', 'Brug af robotter i sagsbehandlingen', { minutes: 15, kind: 'O' })),
  ),
  answer(
    'item-outlook-2010',
    outlookOld,
    c,
    'bo.strandvig',
    call,
    ['Vi vil gerne drøfte adgang til testmiljøet – det driller stadig.'],
    took(item('P-3', 'Adgang til testmiljøet', { text: 'Det driller stadig.' })),
  ),
  answer(
    'item-owa',
    owa,
    c,
    'maja.solbjaerg',
    call,
    ['Punkt: Snitflader til økonomisystemet', 'En halv time, til drøftelse'],
    took(item('P-3', 'Snitflader til økonomisystemet', { minutes: 30, kind: 'D' })),
  ),
  answer(
    'item-new-outlook',
    newOutlook,
    c,
    'anders.moellegrav',
    call,
    ['Punkt: Skabeloner på engelsk', '10 minutter, orientering'],
    took(item('P-3', 'Skabeloner på engelsk', { minutes: 10, kind: 'O' })),
  ),
  answer(
    'item-outlook-ios',
    outlookIos,
    c,
    'kirsten.dalvig',
    call,
    ['Punkt: Adgangsstyring for vikarer'],
    took(item('P-3', 'Adgangsstyring for vikarer')),
  ),
  answer(
    'item-outlook-android',
    outlookAndroid,
    c,
    'rene.brinkager',
    call,
    ['Kan vi tale om oprydning i gamle sager på næste møde?'],
    took(item('P-3', 'Oprydning i gamle sager')),
  ),
  answer(
    'item-outlook-mac',
    outlookMac,
    c,
    'ellen.hegnsmark',
    call,
    ['Punkt: Måling af svartider', '25 min, til drøftelse', 'Vi har målt svartider i et halvt år.'],
    took(item('P-3', 'Måling af svartider', { minutes: 25, kind: 'D', text: 'Vi har målt svartider i et halvt år.' })),
  ),
  answer(
    'item-apple',
    appleMail,
    c,
    'karin.aahoej',
    call,
    ['Punkt: Fjernprint i borgerservice', '15 min'],
    took(item('P-3', 'Fjernprint i borgerservice')),
  ),
  answer('item-iphone', iphone, c, 'niels.eskebaek', call, ['Punkt: Ny autosignatur'], took(item('P-3', 'Ny autosignatur'))),
  answer(
    'item-ipad-english',
    ipad,
    c,
    'thomas.gudenlund',
    call,
    ['Item: Naming of forms', '20 min, for decision'],
    took(item('P-3', 'Naming of forms', { minutes: 20, kind: 'B' })),
  ),
  answer(
    'item-gmail',
    gmail,
    c,
    'dorthe.pilegrav',
    call,
    ['Hej alle', 'Vi vil gerne have et punkt på dagsordenen om arkivering af chats'],
    took(item('P-3', 'Arkivering af chats')),
  ),
  answer(
    'item-thunderbird',
    thunderbird,
    c,
    'else.klitmose',
    call,
    ['Punkt: Sletning efter fem år', '20 min, til beslutning'],
    took(item('P-3', 'Sletning efter fem år', { minutes: 20, kind: 'B' })),
  ),
  answer(
    'item-thunderbird-plain',
    thunderbirdPlain,
    c,
    'joergen.havhede',
    call,
    [
      'Punkt: Erfaringer med selvbetjening',
      'Vi har åbnet selvbetjeningen for alle borgere i kommunen og vil gerne fortælle, hvordan det er gået i de første måneder.',
    ],
    took(
      item('P-3', 'Erfaringer med selvbetjening', {
        text: 'Vi har åbnet selvbetjeningen for alle borgere i kommunen og vil gerne fortælle, hvordan det er gået i de første måneder.',
      }),
    ),
  ),
  answer(
    'item-thunderbird-older',
    thunderbirdOld,
    c,
    'rasmus.oebjerg',
    call,
    ['Punkt: Færger og frister'],
    took(item('P-3', 'Færger og frister')),
  ),
  answer(
    'item-samsung',
    samsung,
    c,
    'vibeke.kornvang',
    call,
    ['Punkt: Vagtordning i ferien', '10 min'],
    took(item('P-3', 'Vagtordning i ferien', { minutes: 10 })),
  ),
  answer(
    'item-yahoo',
    yahoo,
    c,
    'ulla.soeagergaard',
    call,
    ['Punkt: Kørsel af rapporter'],
    took(item('P-3', 'Kørsel af rapporter')),
  ),
  answer(
    'item-roundcube',
    roundcube,
    c,
    'peter.almhoej',
    call,
    ['Punkt: Log på med MitID Erhverv', '15 min, til orientering'],
    took(item('P-3', 'Log på med MitID Erhverv', { kind: 'O' })),
    { where: 'below' },
  ),
  answer(
    'item-k9',
    k9,
    c,
    'claus.limbak',
    call,
    ['Punkt: Udskiftning af scannere'],
    took(item('P-3', 'Udskiftning af scannere')),
  ),
]
