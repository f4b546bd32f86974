import { wordDocument } from '../../../../local/try/paper.ts'
import type { Case } from '../cases.ts'
import { answer, fresh } from '../cases.ts'
import { item, took } from '../expect.ts'
import { logo, scan } from '../papers.ts'
import { appleMail, iphone } from '../programs/apple.ts'
import { thunderbird } from '../programs/others.ts'
import { outlook } from '../programs/outlook.ts'
import { owa } from '../programs/outlook-new.ts'
import { gmail } from '../programs/web.ts'

/** Items in every form: several in one mail, with files and links, below the quotation, from a copy, too late. */

const call = 'call-for-items'
const c = 'calling'

export const itemForms: readonly Case[] = [
  answer(
    'items-three-outlook',
    outlook,
    c,
    'frederik.ebelkaer',
    call,
    [
      'Hej',
      'Vi har tre punkter:',
      '1. Ny version i juni, 10 min, orientering\n2. Fælles test, 25 min, drøftelse\n3. Brugergruppens liste, 15 min, til beslutning',
    ],
    took(
      item('P-3', 'Ny version i juni', { minutes: 10, kind: 'O' }),
      item('P-4', 'Fælles test', { minutes: 25, kind: 'D' }),
      item('P-5', 'Brugergruppens liste', { minutes: 15, kind: 'B' }),
    ),
  ),
  answer(
    'items-three-gmail',
    gmail,
    c,
    'sanne.molsvig',
    call,
    ['- Ny version i juni\n- Fælles test\n- Brugergruppens liste'],
    took(item('P-3', 'Ny version i juni'), item('P-4', 'Fælles test'), item('P-5', 'Brugergruppens liste')),
  ),
  answer(
    'items-two-iphone',
    iphone,
    c,
    'hanne.domvang',
    call,
    ['1) Ny version i juni\n2) Fælles test'],
    took(item('P-3', 'Ny version i juni'), item('P-4', 'Fælles test')),
  ),
  answer(
    'item-with-attachment-outlook',
    outlook,
    c,
    'lars.hjarbo',
    call,
    ['Punkt: Notat om arkivering', '15 min. Notatet er vedhæftet.'],
    took(item('P-3', 'Notat om arkivering', { text: 'Notatet er vedhæftet.', files: ['Notat om arkivering.docx'] })),
    { files: [wordDocument('Notat om arkivering.docx', ['Notat om arkivering', 'Vi har prøvet det i tre måneder.'])] },
  ),
  answer(
    'item-with-logo-owa',
    owa,
    c,
    'erik.noerrevad',
    call,
    ['Punkt: Nye skærmbilleder'],
    took(item('P-3', 'Nye skærmbilleder')),
    { files: [logo] },
  ),
  answer(
    'item-with-umlaut-file-apple',
    appleMail,
    c,
    'trine.kilenhoej',
    call,
    ['Punkt: Målinger', 'Se bilaget.'],
    took(item('P-3', 'Målinger', { text: 'Se bilaget.', files: ['Måling på færgen.pdf'] })),
    { files: [{ ...scan, name: 'Måling på færgen.pdf' }] },
  ),
  answer(
    'item-safe-links-outlook',
    outlook,
    c,
    'jette.skovlund-aa',
    call,
    ['Punkt: Vejledning på nettet', 'Se https://www.ikast-brande.example/vejledning for et udkast.'],
    took(item('P-3', 'Vejledning på nettet', { text: 'Se https://www.ikast-brande.example/vejledning for et udkast.' })),
    { safeLinks: true },
  ),
  answer('item-banner-outlook', outlook, c, 'henrik.grusbak', call, ['Punkt: Kø på linjen'], took(item('P-3', 'Kø på linjen')), {
    banner: ['Du får ikke ofte mails fra henrik.grusbak@herning.example.', 'Få mere at vide om, hvorfor dette er vigtigt'],
  }),
  answer(
    'item-external-tag-owa',
    owa,
    c,
    'gitte.ravnsund',
    call,
    ['[EKSTERN]', 'Punkt: Deling af skemaer'],
    took(item('P-3', 'Deling af skemaer')),
    { subject: 'SV: [EKSTERN] ERFA-mødet 14. april 2027: send jeres punkter senest tirsdag den 30. marts (erfa-1)' },
  ),
  answer(
    'item-below-outlook',
    outlook,
    c,
    'tobias.vindholt',
    call,
    ['Punkt: Under det hele', '20 min'],
    took(item('P-3', 'Under det hele', { minutes: 20 })),
    { where: 'below' },
  ),
  answer(
    'item-below-thunderbird',
    thunderbird,
    c,
    'birgit.soelvager',
    call,
    ['Punkt: Nederst i mailen'],
    took(item('P-3', 'Nederst i mailen')),
    { where: 'below' },
  ),
  answer('item-below-gmail', gmail, c, 'jonas.klitrose', call, ['Punkt: Under citatet'], took(item('P-3', 'Under citatet')), {
    where: 'below',
  }),
  answer(
    'item-by-reminder-iphone',
    iphone,
    c,
    'ida.fjordvang',
    'items-reminder',
    ['Vi glemte et punkt: Fælles telefontid'],
    took(item('P-3', 'Fælles telefontid')),
  ),
  answer(
    'item-traps-outlook',
    outlook,
    c,
    'ole.stenlykke',
    call,
    [
      'Punkt: Den gamle portal',
      'Fra: og med onsdag lukker den gamle portal.\nDen 3. maj skrev vi til jer om den.\nHilsen til alle står stadig på forsiden.',
    ],
    took(
      item('P-3', 'Den gamle portal', {
        text: 'Fra: og med onsdag lukker den gamle portal.\nDen 3. maj skrev vi til jer om den.\nHilsen til alle står stadig på forsiden.',
      }),
    ),
  ),
  answer(
    'item-somebody-elses-copy-outlook',
    outlook,
    c,
    'kirsten.dalvig',
    call,
    ['Punkt: Videresendt indkaldelse'],
    took(item('P-3', 'Videresendt indkaldelse')),
    { copyOf: 'anders.moellegrav@horsens.example' },
  ),
  answer(
    'item-late-gmail',
    gmail,
    'planning',
    'dorthe.pilegrav',
    call,
    ['Punkt: Lidt for sent'],
    took(item('P-4', 'Lidt for sent', { late: true })),
  ),
  fresh(
    'item-new-mail-outlook',
    outlook,
    c,
    'hanne.domvang',
    'Punkt til ERFA-mødet',
    ['Punkt: Tastaturgenveje', '5 min, til orientering'],
    took(item('P-3', 'Tastaturgenveje', { minutes: 5, kind: 'O' })),
  ),
  fresh('item-subject-only-iphone', iphone, c, 'lars.hjarbo', 'Punkt: Ny telefonliste', [], took(item('P-3', 'Ny telefonliste'))),
]
