import type { AgendaRemark } from '../../checking/agenda.ts'
import type { Block } from '../content.ts'
import { heading, list, paragraph } from '../parts.ts'
import type { Words } from '../words.ts'

/** What the secretariat alone is asked to look at once more. Every line begins with a perhaps: it knows more than we do. */
export const remarkBlocks = (remarks: readonly AgendaRemark[], w: Words): readonly Block[] =>
  remarks.length === 0
    ? []
    : [
        heading(w.t('Måske skal I lige se på', 'Perhaps have another look')),
        paragraph(
          w.t(
            'Det her står kun i mailen til sekretariatet. Er det, som det skal være, behøver I ikke gøre noget.',
            'Only the mail to the secretariat says this. If it is as it should be, you need not do anything.',
          ),
        ),
        list(remarks.map(each => remarkText(each, w))),
      ]

const titled = (item: string, title: string, w: Words): string => w.t(`${item} »${title}«`, `${item} "${title}"`)

const remarkText = (remark: AgendaRemark, w: Words): string => {
  switch (remark.kind) {
    case 'slots-short':
      return w.t(
        `Måske kan mødet slutte før tid: Punkterne fylder ${remark.total} af ${remark.room} minutter.`,
        `Perhaps the meeting can end earlier: the items take ${remark.total} of ${remark.room} minutes.`,
      )
    case 'slots-over':
      return w.t(
        `Måske skal noget vente: Punkterne fylder ${remark.total} minutter, og mødet varer ${remark.room}.`,
        `Perhaps something should wait: the items take ${remark.total} minutes, and the meeting lasts ${remark.room}.`,
      )
    case 'slot-gap':
    case 'slot-overlap':
      return w.t(
        `Måske passer tiderne ikke: »${remark.title}« begynder ${w.clock(remark.from)}, og punktet før slutter ${w.clock(remark.after)}.`,
        `Perhaps the times do not fit: "${remark.title}" begins at ${w.clock(remark.from)}, and what comes before ends at ${w.clock(remark.after)}.`,
      )
    case 'slot-length':
      return w.t(
        `Måske er minutterne forkerte: »${remark.title}« står til ${remark.said} minutter, men tiderne giver ${remark.is}.`,
        `Perhaps the minutes are wrong: "${remark.title}" is put at ${remark.said} minutes, but its times give ${remark.is}.`,
      )
    case 'two-dates':
      return w.t(
        `Måske er en dato forkert i ${remark.item}: Overskriften siger »${remark.one}«, teksten siger »${remark.other}«.`,
        `Perhaps a date is wrong in ${remark.item}: the title says "${remark.one}", the text says "${remark.other}".`,
      )
    case 'wrong-weekday':
      return w.t(
        `Måske er ugedagen forkert i ${remark.item}: »${remark.quoted}« er en ${w.weekday(remark.weekday)}.`,
        `Perhaps the weekday is wrong in ${remark.item}: "${remark.quoted}" is a ${w.weekday(remark.weekday)}.`,
      )
    case 'no-recommendation':
      return w.t(
        `Måske mangler der en indstilling: ${titled(remark.item, remark.title, w)} er til beslutning.`,
        `Perhaps a recommendation is missing: ${titled(remark.item, remark.title, w)} is for decision.`,
      )
    case 'asks-for-decision':
      return w.t(
        `Måske er ${titled(remark.item, remark.title, w)} til beslutning: Det står som drøftelse, men teksten siger »${remark.quoted}«.`,
        `Perhaps ${titled(remark.item, remark.title, w)} is for decision: it is put as a discussion, but says "${remark.quoted}".`,
      )
    case 'missing-attachment':
      return w.t(
        `Måske mangler der et bilag: ${titled(remark.item, remark.title, w)} nævner »${remark.quoted}«.`,
        `Perhaps an attachment is missing: ${titled(remark.item, remark.title, w)} mentions "${remark.quoted}".`,
      )
    case 'shared-initials':
      return w.t(
        `Måske er det uklart, hvem ${remark.initials} er: Det kan være ${w.list(remark.names)}.`,
        `Perhaps it is unclear who ${remark.initials} is: it may be ${w.list(remark.names)}.`,
      )
    case 'two-initials':
      return w.t(
        `Måske er ${w.list(remark.initials)} samme person: ${remark.name}.`,
        `Perhaps ${w.list(remark.initials)} are one person: ${remark.name}.`,
      )
    case 'safe-link':
      return w.t(
        `Måske kan linket gøres kort: ${titled(remark.item, remark.title, w)} har et langt Safe Link.`,
        `Perhaps the link can be made short: ${titled(remark.item, remark.title, w)} has a long Safe Link.`,
      )
    case 'mixed-times':
      return w.t(
        `Måske skal klokkeslæt skrives ens: »${remark.quoted}« bruger to tegn.`,
        `Perhaps times should be written alike: "${remark.quoted}" uses two signs.`,
      )
    case 'date-styles':
      return w.t(
        `Måske skal datoer skrives ens. Lige nu står der ${w.list(remark.quoted.map(each => `»${each}«`))}.`,
        `Perhaps dates should be written alike. Now there is ${w.list(remark.quoted.map(each => `"${each}"`))}.`,
      )
  }
}
