import type { Letter } from '../../shared/letters.ts'
import { held } from './mails.ts'

const stranger = { ...held, organisation: null }

/** What is asked and told of mails that wait, in every way it can be. */
export const heldVariants: readonly Letter[] = [
  { name: 'held-mail-settled', mail: held, yes: false, organisation: null },
  { name: 'held-mail', mail: stranger, excerpt: 'Jeg glemte at spørge, hvornår I mødes.', earlier: 1 },
  { name: 'held-mail', mail: held, excerpt: 'Og så en ting til.', earlier: 4, isLast: true },
  { name: 'which-organisation', mail: stranger, undone: 'Send ham gerne dagsordenen.' },
  { name: 'remark-receipt', words: 'Husk at minde Lemvig om mødeledelsen.', undone: true },
  { name: 'mail-held', mail: { ...held, subject: 'Igen' }, earlier: 1 },
  { name: 'mail-held', mail: { ...held, why: 'called-spam' } },
  { name: 'held-mail', mail: { ...held, why: 'called-spam' }, excerpt: 'Punkt: Fælles begrebsliste' },
]
