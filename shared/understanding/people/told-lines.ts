import type { Person } from '../../people.ts'
import { fold, sentencesOf } from '../language/text.ts'
import type { Reading } from '../reading.ts'
import { toldClauses } from './told-clauses.ts'
import type { Before } from './told-ear.ts'
import { Ear } from './told-ear.ts'
import { ofRole } from './told-instead.ts'
import type { Label } from './told-labels.ts'
import { label, labelOf } from './told-labels.ts'
import type { Told } from './told-memory.ts'
import { Memory } from './told-memory.ts'
import type { Marked, Marker } from './told-names.ts'
import { markerOf, marksIn } from './told-names.ts'
import { isNewsOfOthers } from './told-news.ts'
import { whenIn } from './told-when.ts'
import { asNow } from './told-words.ts'

/** "Kan du notere, at Mads ikke kommer?" is no question. */
const politely =
  /^ (?:(?:og|hej|men) )?(?:vil|kan|gider|kunne|må jeg bede) (?:du|i|dig|jer) (?:[^ ]{1,12} ){0,3}?(?:notere|registrere|skrive|sætte|melde|rette|huske|føre|give|tage) /
const ofPlanning = / (?:planlægningsmød[^ ]*|formødet?) /
/** "Det er et afbud.", beside whose it is */
const onlySaysSo =
  /^ (?:(?:hej|nej|jo|ja) )?(?:det|dette|her|der) (?:er|var|drejer sig om|kommer|handler om) (?:[^ ]{1,8} ){0,3}afbud $/
const bullet = /^\s*(?:[-*•–]|\d{1,2}[.)]|(?:Ps|PS|NB|Obs)[.:]?)\s+/

/** Asked, of a role, of who is with us or of the planning meeting: each is heard elsewhere, and whoever is named there may be spoken of further on. */
const isElsewhere = (written: string, folded: string): boolean =>
  (/\?\s*$/.test(written) && !politely.test(folded)) || ofRole(folded) || isNewsOfOthers(folded) || ofPlanning.test(folded)

/** Takes a mail line by line: headings, labels and lists say of whom and when the clauses are. */
class Lines {
  private readonly reading: Reading
  private readonly memory: Memory
  private readonly ear: Ear
  private readonly marker: Marker
  private heading: Label | null = null

  constructor(reading: Reading, people: readonly Person[]) {
    this.reading = reading
    this.memory = new Memory(people)
    this.ear = new Ear(this.memory, reading.situation)
    this.marker = markerOf(reading)
    const isOwn = reading.subjectIsOwn || reading.situation.answering === null
    const subject = this.marker.mark(isOwn ? reading.subject.stem : '', null)
    const [town] = marksIn(subject.text, subject).flatMap(({ named }) => (named.kind === 'place' ? [named.organisation] : []))
    this.memory.context = town ?? null
  }

  line(line: string): void {
    const bare = line.replace(bullet, '')
    const marked = this.marker.mark(bare, this.memory.context)
    const head = label.exec(marked.text)?.[1] ?? null
    if (head === null || !/:\s*$/.test(marked.text)) {
      for (const each of sentencesOf(line)) this.sentence(each)
      return
    }
    // "Telefonbeskeder om 14/4:", "Afbud:", with those below it.
    this.heading = labelOf(asNow(fold(head)).folded)
    const { numbers } = whenIn(bare, this.reading.situation)
    if (numbers.length > 0) this.ear.headingNumbers = numbers
    ;(this.heading !== null || numbers.length > 0 ? this.memory.said : this.memory.rest).push(...sentencesOf(line))
  }

  private sentence(written: string): void {
    const { memory } = this
    const bare = written.replace(bullet, '')
    const { marked, text, before } = this.behindLabel(bare, this.marker.mark(bare, memory.context))
    const named = marksIn(marked.text, marked)
    if (isNewsOfOthers(asNow(fold(marked.text)).folded)) memory.hasNews = true
    if (isElsewhere(written, asNow(fold(marked.text)).folded)) {
      memory.remember(
        named.flatMap(each => (each.named.kind === 'person' ? [each.named.person] : [])),
        named,
      )
      memory.rest.push(written)
      return
    }
    if (onlySaysSo.test(asNow(fold(marked.text)).folded)) {
      memory.said.push(written)
      return
    }
    const was = memory.heard
    let { carried, what } = before
    let isHeard = false
    let isDoubt = false
    for (const clause of toldClauses(text)) {
      const heard = this.ear.hear(clause, marked, written, { ...before, carried, what })
      if (heard === 'doubt') isDoubt = true
      if (heard === null || heard === 'doubt') continue
      isHeard = true
      carried = heard.people.length > 0 ? heard.people : carried
      what = heard.what ?? what
    }
    const list = isDoubt && memory.heard === was ? memory.doubts : isHeard ? memory.said : memory.rest
    list.push(written)
  }

  /** "Skanderborg: Mads kommer ikke", "Mads: kommer ikke", "Afbud: Lars Hjarbo (Viborg)": what is said behind the label, and what the label says of it. */
  private behindLabel(bare: string, first: Marked): { readonly marked: Marked; readonly text: string; readonly before: Before } {
    const head = label.exec(first.text)
    const labelled = this.heading
    if (head === null) return { marked: first, text: first.text, before: { carried: [], what: labelled, labelled } }
    const named = marksIn(head[1] ?? '', first).map(each => each.named)
    const own = labelOf(asNow(fold(head[1] ?? '')).folded)
    const text = first.text.slice(head[0].length)
    if (own !== null) return { marked: first, text, before: { carried: [], what: own, labelled: own } }
    const [only, ...more] = named
    if (only?.kind === 'place' && more.length === 0) {
      const marked = this.marker.mark(bare, only.organisation)
      const behind = marked.text.slice(label.exec(marked.text)?.[0].length ?? 0)
      return { marked, text: behind, before: { carried: this.memory.ofPlace(only.organisation), what: labelled, labelled } }
    }
    const people = named.flatMap(each => (each.kind === 'person' ? [each.person] : []))
    const isOfPeople = people.length > 0 && people.length === named.length
    return {
      marked: first,
      text: isOfPeople ? text : first.text,
      before: { carried: isOfPeople ? people : [], what: labelled, labelled },
    }
  }

  end(): Told {
    return this.memory.end()
  }
}

/** What a mail of the secretariat's says of who comes and who does not. `people`: of whom it may be. */
export const toldIn = (reading: Reading, people: readonly Person[]): Told => {
  const lines = new Lines(reading, people)
  for (const line of reading.lines) lines.line(line)
  return lines.end()
}
