/** A table as each program writes it, in the HTML and in the text beside it. */
export type Rows = readonly (readonly string[])[]
const each = (rows: Rows, cell: (words: string) => string): string =>
  rows.map(row => `<tr>${row.map(cell).join('\n')}</tr>`).join('\n')
export const programs: Readonly<Record<string, (rows: Rows) => { readonly html: string | null; readonly text: string }>> = {
  'Word in Outlook': rows => ({
    html: `<table class=MsoTableGrid border=1 cellspacing=0>${each(rows, words => `<td width=151 valign=top style='width:113.0pt;border:solid windowtext 1.0pt'><p class=MsoNormal>${words.replaceAll('\n', '<o:p></o:p></p><p class=MsoNormal>') || '&nbsp;'}<o:p></o:p></p></td>`)}</table>`,
    text: rows.map(row => row.join('\n\n')).join('\n\n'),
  }),
  Excel: rows => ({
    html: `<table border=0 cellpadding=0 style='border-collapse:collapse;width:250pt'><colgroup><col width=64></colgroup><tbody>${each(rows, words => `<td height=20 class=xl65 style='height:15.0pt'>${words}</td>`)}</tbody></table>`,
    text: rows.map(row => row.join('\t')).join('\n'),
  }),
  'Outlook on the web': rows => ({
    html: `<div class="elementToProof"><table style="width:90%"><thead>${each(rows.slice(0, 1), words => `<th><div class="elementToProof">${words}</div></th>`)}</thead><tbody>${each(rows.slice(1), words => `<td><div class="elementToProof">${words}<br></div></td>`)}</tbody></table></div>`,
    text: rows.map(row => row.join('\n')).join('\n'),
  }),
  Gmail: rows => ({
    html: `<div dir="ltr"><table style="border-collapse:collapse"><tbody>${each(rows, words => `<td style="padding:5pt"><p dir="ltr" style="line-height:1.2"><span style="font-size:11pt">${words}</span></p></td>`)}</tbody></table></div>`,
    text: rows.map(row => row.join('\n\n')).join('\n\n'),
  }),
  'text with tabs': rows => ({ html: null, text: rows.map(row => row.join('\t')).join('\n') }),
  'text with strokes': rows => ({ html: null, text: rows.map(row => row.join(' | ')).join('\n') }),
}
