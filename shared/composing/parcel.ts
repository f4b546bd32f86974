import type { Parcel } from '../letters-around.ts'
import type { Block, Content } from './content.ts'
import { list, note, paragraph } from './parts.ts'
import type { Words } from './words.ts'

/** Says which part of the files this mail carries, and how to get one that no mail carries. `mayReplace`: its reader can send another. */
export const withParcel = (
  content: Content,
  { part, of, tooLarge }: Omit<Parcel, 'files'>,
  w: Words,
  mayReplace: boolean,
): Content => ({
  ...content,
  subject: of === 1 ? content.subject : w.t(`${content.subject} (${part} af ${of})`, `${content.subject} (${part} of ${of})`),
  blocks: [...content.blocks, ...parts(part, of, w), ...leftOut(tooLarge, w, mayReplace)],
})

const parts = (part: number, of: number, w: Words): readonly Block[] =>
  of === 1
    ? []
    : [
        note(
          part < of
            ? w.t(
                `Bilagene fylder for meget til én mail. Dette er mail ${part} af ${of}, og resten følger nu.`,
                `The attachments are too much for one mail. This is mail ${part} of ${of}, and the rest follows now.`,
              )
            : w.t(`Dette er mail ${part} af ${of}, den sidste.`, `This is mail ${part} of ${of}, the last one.`),
        ),
      ]

/** "7,5 MB" */
export const megabytes = (bytes: number, w: Words): string => {
  const size = (bytes / 1_000_000).toFixed(1)
  return `${w.t(size.replace('.', ','), size)} MB`
}

const leftOut = (files: Parcel['tooLarge'], w: Words, mayReplace: boolean): readonly Block[] => {
  const [first] = files
  if (first === undefined) return []
  const number = /^(?:Bilag|Annex) (\d+) /.exec(first.name)?.[1]
  return [
    paragraph(
      mayReplace
        ? w.t(
            'Disse filer er for store til en mail og kommer ikke med. Send det hele igen med mindre filer, hvis netværket skal have dem:',
            'These files are too large for a mail and do not go along. Send everything again with smaller files if the network is to have them:',
          )
        : number === undefined
          ? w.t(
              'Disse filer er for store til en mail. Skriv til sekretariatet, så finder I en anden vej:',
              'These files are too large for a mail. Write to the secretariat, and you find another way together:',
            )
          : w.t(
              `Disse bilag er for store til en mail. Svar »send bilag ${number}«, så får du det på en anden måde:`,
              `These annexes are too large for a mail. Answer "send annex ${number}" and you get it another way:`,
            ),
    ),
    list(files.map(({ name, bytes }) => `${name} (${megabytes(bytes, w)})`)),
  ]
}
