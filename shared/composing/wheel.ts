import { arc } from 'd3-shape'
import { daysBetween } from '../calendar/day.ts'
import type { Day } from '../calendar/types.ts'
import type { YearEntry } from '../letters.ts'
import { monthName } from './dates.ts'
import type { Words } from './words.ts'

// The year's wheel as a drawing of a thousand units: January begins at the top, the year runs with the clock. Each kind of day has a
// shape of its own beside its colour, so that it is readable in black and white, and 30 units are letters that a telephone still shows.

const centre = 500
const rings = { months: [405, 478], items: [345, 388], comments: [345, 388], meeting: 292, agenda: 232, planning: 202 } as const
const ink = '#1a1a1a'
const colours = {
  meeting: '#7a2e0e',
  items: '#1f4e79',
  comments: '#1b6e3c',
  agenda: '#1f4e79',
  planning: '#5b2a86',
  'user-group': '#4d4d4d',
  release: '#8a1c4a',
}

type Kind = YearEntry['kind']

/** The wheel of one year. The same entries always give the same drawing, byte for byte. */
export const drawWheel = (year: number, entries: readonly YearEntry[], w: Words): string => {
  const kinds = legendOrder.filter(kind => entries.some(each => each.kind === kind))
  const height = 1020 + Math.ceil(kinds.length / 2) * 52
  const spans = entries.filter(({ kind }) => kind === 'items' || kind === 'comments')
  const points = entries.filter(({ kind }) => kind !== 'items' && kind !== 'comments')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 ${height}" width="1000" height="${height}" font-family="DejaVu Sans, Verdana, Arial, sans-serif" role="img" aria-labelledby="title">
<title id="title">${escaped(w.t(`Årshjul ${year}`, `The year ${year}`))}</title>
<defs><pattern id="hatched" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="9" height="9" fill="#ffffff"/><rect width="5" height="9" fill="${colours.comments}"/></pattern></defs>
<rect width="1000" height="${height}" fill="#ffffff"/>
<g transform="translate(${centre} ${centre})">
${months(year, w)}
<circle r="166" fill="none" stroke="#c9c9c9" stroke-width="2"/>
${spans.map(each => span(each, year)).join('\n')}
${points.map(each => point(each, year)).join('\n')}
${middle(year, entries, w)}
</g>
${kinds.map((kind, at) => legend(kind, at, w)).join('\n')}
</svg>
`
}

const legendOrder: readonly Kind[] = ['meeting', 'items', 'planning', 'agenda', 'comments', 'user-group', 'release']

const lengthOf = (year: number): number => daysBetween(`${year}-01-01`, `${year + 1}-01-01`)

/** Where a day begins, in radians from the top; days of other years are cut off at the year's ends. */
const angleOf = (day: Day, year: number, hours = 0): number => {
  const days = daysBetween(`${year}-01-01`, day) + hours / 24
  return (Math.min(Math.max(days, 0), lengthOf(year)) / lengthOf(year)) * 2 * Math.PI
}

const sector = (inner: number, outer: number, from: number, to: number): string =>
  (arc()({ innerRadius: inner, outerRadius: outer, startAngle: from, endAngle: to }) ?? '').replace(
    /\d{1,20}\.\d{1,20}/g,
    number => String(Math.round(Number(number) * 100) / 100),
  )

const places = (angle: number, radius: number): readonly [x: number, y: number] => [
  Math.round(Math.sin(angle) * radius * 10) / 10,
  Math.round(-Math.cos(angle) * radius * 10) / 10,
]

const months = (year: number, w: Words): string =>
  Array.from({ length: 12 }, (_, at) => {
    const first = `${year}-${String(at + 1).padStart(2, '0')}-01`
    const next = at === 11 ? `${year + 1}-01-01` : `${year}-${String(at + 2).padStart(2, '0')}-01`
    const [from, to] = [angleOf(first, year), angleOf(next, year)]
    const [x, y] = places((from + to) / 2, (rings.months[0] + rings.months[1]) / 2)
    const [outerX, outerY] = places(from, rings.months[0])
    const [innerX, innerY] = places(from, 166)
    const name = monthName(at + 1, w.language).slice(0, 3)
    return `<path d="${sector(rings.months[0], rings.months[1], from, to)}" fill="${at % 2 === 0 ? '#dfe7f0' : '#eef2f7'}" stroke="#ffffff" stroke-width="3"/><line x1="${innerX}" y1="${innerY}" x2="${outerX}" y2="${outerY}" stroke="#dcdcdc" stroke-width="2"/><text x="${x}" y="${y + 10}" text-anchor="middle" font-size="28" font-weight="bold" fill="${ink}">${escaped(name)}</text>`
  }).join('\n')

const span = ({ kind, from, to, expected }: YearEntry, year: number): string => {
  const [inner, outer] = kind === 'items' ? rings.items : rings.comments
  const path = sector(inner, outer, angleOf(from, year), angleOf(to, year, 24))
  const colour = kind === 'items' ? colours.items : colours.comments
  const fill = kind === 'items' ? colour : 'url(#hatched)'
  return `<path d="${path}" fill="${fill}" stroke="${colour}" stroke-width="3"${expected ? ' stroke-dasharray="8 6"' : ''}/>`
}

const point = (entry: YearEntry, year: number): string => {
  const angle = angleOf(entry.from, year, 12)
  const ring =
    entry.kind === 'planning' || entry.kind === 'release'
      ? rings.planning
      : entry.kind === 'agenda'
        ? rings.agenda
        : rings.meeting
  const [x, y] = places(angle, ring)
  const [edgeX, edgeY] = places(angle, rings.items[0])
  const line =
    entry.kind === 'meeting'
      ? `<line x1="${x}" y1="${y}" x2="${edgeX}" y2="${edgeY}" stroke="${colours.meeting}" stroke-width="5"/>`
      : ''
  return `${line}${shape(entry.kind, x, y, entry.kind === 'meeting' && entry.meeting !== null ? `${entry.meeting}` : '')}`
}

/** A disc with the meeting's number, a square, a triangle, a diamond, a triangle that stands on its point. */
const shape = (kind: Kind, x: number, y: number, number = ''): string => {
  const colour = colours[kind]
  switch (kind) {
    case 'meeting':
      return `<circle cx="${x}" cy="${y}" r="31" fill="${colour}"/><text x="${x}" y="${y + 11}" text-anchor="middle" font-size="30" font-weight="bold" fill="#ffffff">${number}</text>`
    case 'agenda':
      return `<rect x="${x - 12}" y="${y - 12}" width="24" height="24" fill="${colour}"/>`
    case 'planning':
      return `<path d="M${x} ${y - 15}L${x + 15} ${y + 12}L${x - 15} ${y + 12}Z" fill="${colour}"/>`
    case 'user-group':
      return `<path d="M${x} ${y - 22}L${x + 22} ${y}L${x} ${y + 22}L${x - 22} ${y}Z" fill="#ffffff" stroke="${colour}" stroke-width="6"/>`
    case 'release':
      return `<path d="M${x} ${y + 15}L${x + 15} ${y - 12}L${x - 15} ${y - 12}Z" fill="#ffffff" stroke="${colour}" stroke-width="5"/>`
    default:
      return `<rect x="${x - 22}" y="${y - 11}" width="44" height="22" fill="${kind === 'items' ? colour : 'url(#hatched)'}" stroke="${colour}" stroke-width="3"/>`
  }
}

const mostLines = 4

/** The year, and the days of its first meetings. */
const middle = (year: number, entries: readonly YearEntry[], w: Words): string => {
  const meetings = entries.filter(each => each.kind === 'meeting')
  const lines = meetings.slice(0, mostLines).map(each => `${each.meeting}: ${w.date(each.from).replace(` ${year}`, '')}`)
  const all = meetings.length > mostLines ? [...lines.slice(0, -1), '…'] : lines
  const top = -20 - all.length * 18
  const rows = all.map(
    (line, at) => `<text y="${top + 60 + at * 40}" text-anchor="middle" font-size="28" fill="${ink}">${escaped(line)}</text>`,
  )
  return `<text y="${top}" text-anchor="middle" font-size="62" font-weight="bold" fill="${ink}">${year}</text>${rows.join('')}`
}

const legend = (kind: Kind, at: number, w: Words): string => {
  const x = at % 2 === 0 ? 60 : 540
  const y = 1030 + Math.floor(at / 2) * 52
  const names: Readonly<Record<Kind, string>> = {
    meeting: w.t('Møde', 'Meeting'),
    items: w.t('Punkter kan sendes ind', 'Items can be sent in'),
    planning: w.t('Planlægningsmøde', 'Planning meeting'),
    agenda: w.t('Dagsorden ud', 'Agenda goes out'),
    comments: w.t('Bemærkninger til referat', 'Comments on the minutes'),
    'user-group': w.t('Brugergruppens møde', 'The user group meets'),
    release: w.t('Release', 'Release'),
  }
  const sign = kind === 'meeting' ? `<circle cx="${x}" cy="${y}" r="18" fill="${colours.meeting}"/>` : shape(kind, x, y)
  return `${sign}<text x="${x + 40}" y="${y + 10}" font-size="29" fill="${ink}">${escaped(names[kind])}</text>`
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
