import type { AgendaEdit } from '../../meeting/events.ts'
import type { Words } from '../words.ts'

/** The instructions that were carried out, as the new draft tells them. Of a break that was moved only where it is now. */
export const editTexts = (edits: readonly AgendaEdit[], w: Words): readonly string[] =>
  edits
    .filter((edit, at) => edit.do !== 'no-break' || !edits.slice(at).some(each => each.do === 'break'))
    .map(edit => editText(edit, w))

const editText = (edit: AgendaEdit, w: Words): string => {
  switch (edit.do) {
    case 'minutes':
      return w.t(`${edit.item} får ${w.count(edit.minutes, 'minute')}`, `${edit.item} gets ${w.count(edit.minutes, 'minute')}`)
    case 'drop':
      return w.t(
        `${edit.item} er taget af denne dagsorden og venter til næste møde`,
        `${edit.item} is off this agenda and waits for the next meeting`,
      )
    case 'first':
      return w.t(`${edit.item} kommer først`, `${edit.item} comes first`)
    case 'last':
      return w.t(`${edit.item} kommer sidst`, `${edit.item} comes last`)
    case 'before':
      return w.t(`${edit.item} kommer før ${edit.other}`, `${edit.item} comes before ${edit.other}`)
    case 'after':
      return w.t(`${edit.item} kommer efter ${edit.other}`, `${edit.item} comes after ${edit.other}`)
    case 'add':
      return w.t(`${edit.item} er kommet med`, `${edit.item} is in`)
    case 'standing':
      return w.t(
        `»${edit.point}« får ${w.count(edit.minutes, 'minute')}`,
        `"${edit.point}" gets ${w.count(edit.minutes, 'minute')}`,
      )
    case 'break':
      return breakText(edit, w)
    case 'no-break':
      return w.t('Der er ikke længere nogen pause', 'There is no break any more')
  }
}

const breakText = ({ minutes, place }: Extract<AgendaEdit, { readonly do: 'break' }>, w: Words): string => {
  const length = w.count(minutes, 'minute')
  const named = (point: string): string => (/^P-\d+$/.test(point) ? point : w.t(`»${point}«`, `"${point}"`))
  if ('near' in place) {
    const time = w.clock(place.near)
    return w.t(
      `Der er en pause på ${length}, så tæt på kl. ${time} som muligt`,
      `There is a break of ${length}, as near to ${time} as can be`,
    )
  }
  return 'after' in place
    ? w.t(`Der er en pause på ${length} efter ${named(place.after)}`, `There is a break of ${length} after ${named(place.after)}`)
    : w.t(
        `Der er en pause på ${length} før ${named(place.before)}`,
        `There is a break of ${length} before ${named(place.before)}`,
      )
}
