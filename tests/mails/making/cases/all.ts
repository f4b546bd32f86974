import type { Case } from '../cases.ts'
import { encodings } from './encodings.ts'
import { itemForms } from './item-forms.ts'
import { items } from './items.ts'
import { machines } from './machines.ts'
import { comments, minutesIn } from './minutes.ts'
import { nothings } from './nothings.ts'
import { odd } from './odd.ts'
import { senders } from './senders.ts'
import { wishes } from './wishes.ts'

export const cases: readonly Case[] = [
  ...items,
  ...itemForms,
  ...nothings,
  ...minutesIn,
  ...comments,
  ...wishes,
  ...encodings,
  ...senders,
  ...machines,
  ...odd,
]
