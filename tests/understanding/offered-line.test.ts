import { describe, expect, it } from 'vitest'
import { choicesFor, linesOf } from '../../shared/composing/compose.ts'
import type { Letter } from '../../shared/letters.ts'
import type { Item } from '../../shared/meeting/events.ts'
import type { Recipient } from '../../shared/people.ts'
import type { MeetingView } from '../../shared/understanding/situation.ts'
import { samples } from '../../templates/samples/all.ts'
import { danish, recipient } from '../../templates/samples/facts.ts'
import { variants } from '../../templates/samples/variants.ts'
import { anne, hear, inShort, spring, view } from './cast.ts'

interface Offer {
  readonly letter: Letter
  readonly to: Recipient
  readonly lines: readonly string[]
  readonly says: string
  readonly label: string
}

/** Every answer that any letter of ours offers, once each. */
const offers: readonly Offer[] = (() => {
  const all = [
    ...Object.values(samples).map(({ letter, to }) => ({ letter: letter as Letter, to })),
    ...variants.map(letter => ({ letter, to: recipient('pia.vestermark') })),
  ]
  const known = new Map<string, Offer>()
  for (const { letter, to } of all) {
    // What the week's letter offers is the answer to the question that it carries, and is heard below that (tests/road/unanswered.test.ts).
    if (letter.name === 'digest' && letter.unanswered !== undefined) continue
    for (const { label, says } of choicesFor(letter, to, danish)) {
      const key = `${letter.name}: »${says}« – ${label}`
      if (!known.has(key)) known.set(key, { letter, to, lines: linesOf(letter, to, danish), says, label })
    }
  }
  return [...known.values()]
})()

const phaseOf = (name: string): MeetingView['phase'] =>
  name === 'minutes-for-comment'
    ? 'minutes-out'
    : name.startsWith('minutes')
      ? 'held'
      : name === 'agenda'
        ? 'agenda-out'
        : 'calling'

const answer = ({ letter, to, lines }: Offer, words: string): string => {
  const { meeting, items = [], item } = letter as { meeting?: { number: number; start: string }; items?: Item[]; item?: Item }
  const about = [...items, ...(item === undefined ? [] : [item])].map(each => ({
    ...each,
    organisation: each.by?.organisation ?? null,
  }))
  const meetings = meeting == null ? [spring] : [view(meeting.number, phaseOf(letter.name), meeting.start, { items: about })]
  const answering = { letter, to, lines }
  return inShort(hear(words, { letter, sender: anne, meetings, situation: { answering } })).join(' || ')
}

const small = (words: string): string => `${words[0]?.toLowerCase()}${words.slice(1)}`

describe('G80 what our own letter offers is taken word for word, in any signs and with polite words around it', () => {
  it('there are such letters', () => expect(offers.length).toBeGreaterThan(25))

  it.each(offers.map(each => [`${each.letter.name}: »${each.says}« – ${each.label}`, each] as const))('%s', (_name, each) => {
    const { says, label, letter } = each
    const wanted = answer(each, says)
    expect(wanted).not.toBe('')
    // What a question offers once more is heard below the letter that first asked: the road reads it a second time there.
    const isAskedBefore = letter.name === 'question' && letter.offered?.choices.some(choice => choice.says === says) === true
    if (!isAskedBefore) expect(wanted).not.toMatch(/^\?/)
    const forms = [
      ...[label, `${label}.`, `${label}!`, `»${label}«`, small(label), `Hej. ${label}, tak.`, `${label}, på forhånd tak`],
      ...[`${says} – ${label}`, `${says}. ${label}.`, `${says}, ${small(label)}`, `»${says}« – ${label}`],
    ]
    for (const form of forms) expect(answer(each, form), form).toBe(wanted)
  })

  const needsYes = offers.find(({ letter, says }) => letter.name === 'meeting-needs-yes' && says === 'Ja')!
  it.each([
    `${needsYes.label}, men først i morgen`,
    `${needsYes.label}?`,
    `${needsYes.label}, hvis formanden er enig`,
    'Ja, opret det andet møde',
  ])('and one word more is heard as it stands: %s', words => expect(answer(needsYes, words)).not.toContain('yes=true'))

  it('a line of another letter is none of this one', () => {
    const late = offers.find(({ letter }) => letter.name === 'late-item')!
    expect(answer({ ...needsYes, letter: late.letter, lines: late.lines }, 'Send referatet til netværket')).toMatch(/^\?/)
  })
})
