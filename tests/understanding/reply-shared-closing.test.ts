import { expect, test } from 'vitest'
import { separate } from '../../shared/understanding/reply/separate.ts'

const ours = [
  'Kære sekretariat',
  'Her er dagsordenen til godkendelse.',
  'Venlig hilsen',
  'Fælles sekretariat',
  'Dette er en mail fra ERFA.',
]

const answer = (below: readonly string[]) =>
  separate({ text: ['P-2 15', '', ...below].join('\n'), html: null, subject: 'SV: Dagsorden' }, ours).ownWords

test('a closing that our letter and its reader share is cut as the reader’s signature', () => {
  const signature = ['Venlig hilsen', '', 'Fælles sekretariat', 'ERFA-netværket', 'www.faelles.example']
  expect(answer(signature)).toBe('P-2 15')
  expect(answer([...signature, '', 'Fra: ERFA <erfa@moeder.example>', 'Sendt: 1. april 2027 08:05', ...ours])).toBe('P-2 15')
})

test('our whole letter below an answer stays a quotation, its closing too', () => {
  expect(answer(ours)).toBe('P-2 15')
})
