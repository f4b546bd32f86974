import { withPart } from '../../shared/composing/documents/fill.ts'

/** What a minute-taker writes under one point. */
export interface Writes {
  readonly text?: string
  readonly conclusion?: string
}

const hints = /\[(Skriv referatet her\.|Skriv for eksempel: [^\]]*|Write the minutes here\.|Write for example: [^\]]*)\]/g

/** The form for the minutes as somebody fills it in, in Word: point by point; what they leave out keeps the form's own words. */
export const filledIn = (form: Uint8Array, points: readonly Writes[], also = (xml: string) => xml): Promise<Uint8Array> =>
  withPart(form, 'word/document.xml', xml => {
    let nth = -1
    return also(
      xml.replace(hints, all => {
        nth += 1
        const writes = points[Math.floor(nth / 2)]
        return (nth % 2 === 0 ? writes?.text : writes?.conclusion)?.replaceAll('\n', '</w:t><w:br/><w:t>') ?? all
      }),
    )
  })
