import type { Client, Saying } from './client.ts'
import { clock, inDanish, linesOf, quotedLines, shown } from './client.ts'

/** Thunderbird that writes plain text: lines flow (`format=flowed`), the signature stands under `-- `. */
export const thunderbird: Client = {
  name: 'Thunderbird',
  answerMark: 'Re: ',
  charset: 'utf-8',
  headers: () => [
    ['User-Agent', 'Mozilla Thunderbird'],
    ['Content-Language', 'da'],
  ],
  write: saying => ({ text: textOf(saying), html: null, textIs: 'format=flowed' }),
}

function textOf({ words, from, answers }: Saying): string {
  const own = words.map(each => each.split('\n').map(flowed).join('\r\n')).join('\r\n\r\n')
  const signature = ['-- ', ...from.signature].join('\r\n')
  if (answers === null) return `${own}\r\n\r\n${signature}\r\n`
  const { at } = answers
  const date = inDanish(at, { day: '2-digit', month: '2-digit', year: 'numeric' })
  const attribution = `Den ${date} kl. ${clock(at, '.')} skrev ${shown(answers).fromName}:`
  return `${own}\r\n\r\n${signature}\r\n\r\n${attribution}\r\n${quotedLines(linesOf(answers)).join('\r\n')}\r\n`
}

/** A long line in several, each but the last ending in a space. */
const flowed = (line: string): string => line.replaceAll(/(.{50,70}? )(?=\S)/g, '$1\r\n')
