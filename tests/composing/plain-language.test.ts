import { describe, expect, test } from 'vitest'
import type { Deadline } from '../../shared/calendar/types.ts'
import { fullDay } from '../../shared/composing/dates.ts'
import { everyVariant } from './written.ts'

/** Office words that keep a reader out, and words that shame one. */
const banned = {
  da: /\b(?:rykker|bedes|anmodes|undertegnede|vedkommende|venligst|bemærk|hermed|vedrørende|henset|pågældende|foretage|desangående|såfremt|ovenstående|nedenstående|forefindes|klik her|desværre|glemt|endnu ikke svaret)\b/i,
  en: /\b(?:kindly|hereby|undersigned|aforementioned|pursuant|failed to|forgot|overdue|click here|at your earliest)\b/i,
}

/** Our own sentences: without facts, tables, lists, what strangers wrote, and the lines below. */
const sentences = (text: string): readonly string[] =>
  text
    .split('\n\n')
    .slice(1, -1)
    .filter(part => !/^(?:[^\n]{1,60}:\s|- |\s|\d)|\n {4}|»|"/m.test(part))
    .join('\n\n')
    .split(/(?<=[.?!])\s+(?=\p{Lu})|\n\n/u)
    .map(sentence => sentence.trim())
    .filter(sentence => sentence.includes(' '))

const deadlinesIn = (fact: unknown): readonly Deadline[] => {
  if (typeof fact !== 'object' || fact === null) return []
  if ('nominalOn' in fact) return [fact as Deadline]
  // What happened on another day than it was due is told with the day it happened on.
  if ('state' in fact && 'on' in fact && 'deadline' in fact) return [{ ...(fact.deadline as Deadline), on: fact.on as string }]
  // Whoever hears that another has taken a comment back has nothing due.
  if ('takenBack' in fact && typeof fact.takenBack === 'string') return []
  // What was sent needs no day.
  if ('isSent' in fact && fact.isSent === true) return []
  return Object.values(fact).flatMap(deadlinesIn)
}

describe('every letter, written in every way', () => {
  test('G80 has sentences of at most 20 words on average, and none above 32', () => {
    for (const { title, text } of everyVariant) {
      const lengths = sentences(text).map(sentence => sentence.split(/\s+/).length)
      const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)
      expect(average, title).toBeLessThanOrEqual(20)
      expect(Math.max(0, ...lengths), title).toBeLessThanOrEqual(32)
    }
  })

  test('and the check above has sentences to check', () => {
    expect(everyVariant.flatMap(({ text }) => sentences(text)).length).toBeGreaterThan(500)
  })

  test('G80 is free of office words and shames nobody', () => {
    for (const { title, text, subject, language } of everyVariant)
      expect(`${subject}\n${text}`.match(banned[language])?.[0], title).toBe(undefined)
  })

  test('G33 says each deadline with weekday, day and, where it was moved, the reason', () => {
    const inner = new Set(['meeting-ends', 'minutes-nudge-1', 'minutes-nudge-2', 'minutes-missing'])
    for (const { title, text, letter, language } of everyVariant) {
      const flat = text.replace(/\s+/g, ' ')
      // A day that is over is not told as one to answer by.
      if (letter.name === 'nothing-to-add-receipt' && letter.isLate) continue
      if (letter.name === 'meeting-moved' || /late|item-receipt, variant|no-comments-receipt/.test(title)) continue
      for (const deadline of deadlinesIn(letter).filter(({ name }) => !inner.has(name)))
        expect(flat, title).toContain(fullDay(deadline.on, language, false))
    }
  })

  test('G80 says what it is and what may be done in its first lines', () => {
    for (const { title, text } of everyVariant) {
      const [headline = '', lead = ''] = text.split('\n\n')
      expect(headline.split('\n')[0]?.length, title).toBeLessThanOrEqual(76)
      expect(lead.split('\n').length, title).toBeLessThanOrEqual(4)
    }
  })

  test('G80 keeps to 76 columns, and leaves no hole behind', () => {
    for (const { title, text, html, subject } of everyVariant) {
      for (const line of text.split('\n')) expect(line.length <= 76 || !line.trim().includes(' '), `${title}: ${line}`).toBe(true)
      expect(`${subject}\n${text}\n${html}`, title).not.toMatch(/undefined|\bnull\b|NaN|\{\{|\[object/)
      expect(text, title).not.toMatch(/ [.,;!?](?:\s|$)|\.\.(?!\.)| {2}\S+ {2,}\S/)
    }
  })

  test('G80 stays below the 102 KB at which Gmail cuts', () => {
    for (const { title, html } of everyVariant) expect(Buffer.byteLength(html), title).toBeLessThan(102 * 1024)
  })

  test('G11 ends with the secretariat’s name, a human contact, and why it was sent', () => {
    for (const { title, text, language } of everyVariant) {
      expect(text, title).toContain(language === 'da' ? 'Venlig hilsen\nFælles sekretariat' : 'Kind regards\nThe secretariat')
      expect(text, title).toContain('sekretariat@faelles.example')
      expect(text, title).toMatch(language === 'da' ? /^Du får denne mail, fordi/m : /^You get this mail because/m)
    }
  })
})
