/** Ways in which a mail is damaged: by servers on the way, by old programs, and by whoever tries what happens. */

/** Numbers from 0 up to 1, the same ones for the same seed. */
export type Chance = () => number

export function chanceOf(seed: number): Chance {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Mutation = (mail: Buffer, other: Buffer, chance: Chance) => Buffer

const below = (most: number, chance: Chance): number => Math.floor(chance() * most)

/** A stretch of at most this many bytes. */
const stretch = (mail: Buffer, most: number, chance: Chance): readonly [from: number, to: number] => {
  const from = below(mail.length, chance)
  return [from, Math.min(mail.length, from + 1 + below(most, chance))]
}

const charsets = ['utf-8', 'iso-8859-1', 'windows-1252', 'utf-16', 'utf-7', 'iso-2022-jp', 'us-ascii', 'x-none', '', 'koi8-r']

/** What stands in headers and bodies and means something to a parser or to us. */
const seeds = [
  '\r\n\r\n',
  '\r\n',
  '\0',
  '\r',
  '--',
  '>',
  'From: pia.vestermark@lemvig.example\r\n',
  'Content-Type: text/html\r\n',
  'Content-Transfer-Encoding: base64\r\n',
  'Auto-Submitted: auto-replied\r\n',
  'BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\n',
  'Fra: x <x@y.example>\r\nSendt: 1. marts 2027 10:12\r\nTil: y\r\nEmne: z\r\n',
  '=?utf-8?B?4oCu?=',
  '<div style="display:none">',
  'P-1: udgår\r\n',
  'Aflys mødet\r\n',
  'ok\r\n',
]

const mutations: Readonly<Record<string, Mutation>> = {
  splice: (mail, other, chance) => {
    const at = below(mail.length, chance)
    const [from, to] = stretch(other, 4_000, chance)
    return Buffer.concat([mail.subarray(0, at), other.subarray(from, to), mail.subarray(at + below(400, chance))])
  },
  truncate: (mail, _, chance) => mail.subarray(0, below(mail.length, chance)),
  charset: (mail, _, chance) => {
    const text = mail.toString('latin1')
    const name = charsets[below(charsets.length, chance)] ?? ''
    return Buffer.from(text.replace(/charset="?[\w-]*"?/i, `charset=${name}`), 'latin1')
  },
  repeat: (mail, _, chance) => {
    const [from, to] = stretch(mail, 200, chance)
    const times = 1 + below(60, chance)
    return Buffer.concat([mail.subarray(0, to), ...Array(times).fill(mail.subarray(from, to)), mail.subarray(to)])
  },
  cut: (mail, _, chance) => {
    const [from, to] = stretch(mail, 600, chance)
    return Buffer.concat([mail.subarray(0, from), mail.subarray(to)])
  },
  flip: (mail, _, chance) => {
    const flipped = Buffer.from(mail)
    for (let times = below(12, chance); times >= 0; times -= 1) flipped[below(mail.length, chance)] = below(256, chance)
    return flipped
  },
  plant: (mail, _, chance) => {
    const at = chance() < 0.5 ? 0 : below(mail.length, chance)
    const planted = seeds[below(seeds.length, chance)] ?? ''
    return Buffer.concat([mail.subarray(0, at), Buffer.from(planted), mail.subarray(at)])
  },
}

/** One mail, damaged in one to three ways; `how` names them. */
export function mutated(
  mails: readonly Buffer[],
  chance: Chance,
): { readonly raw: Buffer; readonly how: string; readonly at: number } {
  const ways = Object.entries(mutations)
  const at = below(mails.length, chance)
  let raw = mails[at] ?? Buffer.alloc(0)
  const how: string[] = []
  for (let times = 1 + below(3, chance); times > 0 && raw.length > 0; times -= 1) {
    const [name, mutate] = ways[below(ways.length, chance)] ?? ways[0] ?? ['', (mail: Buffer) => mail]
    raw = mutate(raw, mails[below(mails.length, chance)] ?? raw, chance)
    how.push(name)
  }
  return { raw, how: how.join(' and '), at }
}
