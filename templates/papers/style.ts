import type { IRunOptions } from 'docx'
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Charter } from '../../shared/charter/charter.ts'

// The one hand that all papers are made by. Sizes are in half-points, distances in twentieths of a point, as Word counts them.

export type Language = Charter['language']
export type Child = Paragraph | Table

const ink = '1F2933'
const blue = '0B3C6F'
const grey = '4A5560'
const font = 'Calibri'

export const text = (it: string, options: IRunOptions = {}) => new TextRun({ ...options, text: it })

/** A paragraph; `**bold**` marks what is bold. */
export const paragraph = (it: string, style?: string) =>
  new Paragraph({
    ...(style === undefined ? {} : { style }),
    children: it.split('**').map((part, nth) => text(part, nth % 2 === 1 ? { bold: true } : {})),
  })

export const title = (it: string) => new Paragraph({ heading: HeadingLevel.TITLE, children: [text(it)] })
export const heading = (it: string, level: 1 | 2 | 3 = 1) =>
  new Paragraph({
    heading: [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3][level - 1] ?? HeadingLevel.HEADING_1,
    children: [text(it)],
  })

const cell = (it: string, width: number, isHeader: boolean) =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    ...(isHeader ? { shading: { type: ShadingType.CLEAR, fill: 'E6EDF5', color: 'auto' } } : {}),
    children: [paragraph(it, isHeader ? 'TableHeading' : 'TableText')],
  })

const line = { style: BorderStyle.SINGLE, size: 4, color: 'A9B4C0' }

/** A table whose first row is repeated on every page and read out with its cells. Widths in twentieths of a point; the page has 9,070. */
export const table = (columns: readonly string[], widths: readonly number[], row: readonly string[]) =>
  new Table({
    width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: columns.map((it, nth) => cell(it, widths[nth] ?? 0, true)) }),
      new TableRow({ cantSplit: true, children: row.map((it, nth) => cell(it, widths[nth] ?? 0, false)) }),
    ],
  })

/** A paper of the network: styles that Word knows by their own names, so that whoever edits it finds them in the menu. */
export const paper = (language: Language, name: string, children: readonly Child[]): Promise<Uint8Array> => {
  const locale = language === 'da' ? 'da-DK' : 'en-GB'
  const head = (size: number, outlineLevel: number, before: number) => ({
    run: { font, size, bold: true, color: blue },
    paragraph: { outlineLevel, keepNext: true, spacing: { before, after: 80 } },
  })
  const document = new Document({
    title: '{paperTitle}',
    creator: 'Rundskriv',
    description: name,
    styles: {
      default: {
        document: {
          run: { font, size: 22, color: ink, language: { value: locale, eastAsia: locale } },
          paragraph: { spacing: { after: 120, line: 276 } },
        },
        title: { run: { font, size: 40, bold: true, color: blue }, paragraph: { spacing: { after: 60 } } },
        heading1: head(30, 0, 360),
        heading2: head(25, 1, 280),
        heading3: head(22, 2, 160),
      },
      paragraphStyles: [
        {
          id: 'Byline',
          name: 'Byline',
          basedOn: 'Normal',
          run: { size: 24, color: grey },
          paragraph: { spacing: { after: 240 } },
        },
        { id: 'Facts', name: 'Facts', basedOn: 'Normal', paragraph: { spacing: { after: 20 } } },
        { id: 'SmallPrint', name: 'Small print', basedOn: 'Normal', run: { size: 20, color: grey } },
        {
          id: 'Draft',
          name: 'Draft',
          basedOn: 'Normal',
          run: { bold: true, size: 26, color: '8A1C1C' },
          paragraph: {
            alignment: AlignmentType.CENTER,
            spacing: { before: 0, after: 200 },
            border: {
              top: { style: BorderStyle.SINGLE, size: 12, color: '8A1C1C', space: 4 },
              bottom: { style: BorderStyle.SINGLE, size: 12, color: '8A1C1C', space: 4 },
            },
          },
        },
        { id: 'TableText', name: 'Table text', basedOn: 'Normal', paragraph: { spacing: { after: 0, line: 252 } } },
        { id: 'TableHeading', name: 'Table heading', basedOn: 'TableText', run: { bold: true, color: blue } },
        {
          id: 'WriteHere',
          name: 'Write here',
          basedOn: 'Normal',
          run: { color: grey },
          paragraph: {
            border: { left: { style: BorderStyle.SINGLE, size: 18, color: 'A9B4C0', space: 8 } },
            indent: { left: 140 },
          },
        },
      ],
    },
    sections: [
      {
        properties: { page: { margin: { top: 1418, bottom: 1418, left: 1418, right: 1418 } } },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                style: 'SmallPrint',
                alignment: AlignmentType.CENTER,
                children: [
                  text(language === 'da' ? 'Side ' : 'Page '),
                  new TextRun({ children: [PageNumber.CURRENT] }),
                  text(language === 'da' ? ' af ' : ' of '),
                  new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
                ],
              }),
            ],
          }),
        },
        children: [...children],
      },
    ],
  })
  return Packer.toBuffer(document)
}
