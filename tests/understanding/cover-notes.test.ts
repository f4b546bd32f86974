import { describe, expect, it } from 'vitest'
import {
  handsOver,
  hasRemarks,
  innermost,
  isCover,
  isMinutes,
  isOfOthers,
  isPaper,
  leads,
  withoutCover,
} from '../../shared/understanding/minutes/passed-minutes.ts'

const paper = 'Referat af ERFA-møde 1\n1. Status\nAlle fortalte.\n2. Navne\nGodkendt.'
const many = (words: string, times: number): string => Array.from({ length: times }, () => words).join(' ')

describe('a note on top of a paper is short, and about the paper', () => {
  it.each(['Hej Lone', 'Her er referatet', `Her er det, ${many('og mere', 11)}.`, 'a\nb\nc\nd\ne\nf'])('%s', text =>
    expect(isCover(text)).toBe(true),
  )
  it.each([
    `Her er det, ${many('og mere', 12)}.`,
    'a\nb\nc\nd\ne\nf\ng',
    `Tak. ${many('og mere', 13)}.`,
    many('Kort er godt.', 47),
  ])('%s is more', text => expect(isCover(text)).toBe(false))
})

describe('words that hand the minutes over', () => {
  it.each(['Her er referatet', 'Hermed referat fra mødet', 'Please find the minutes below'])('%s', line => {
    expect(leads(line)).toBe(true)
    expect(handsOver(line)).toBe(true)
  })
  it.each(['Her er et par ting til referatet', 'Her er dagsordenen, jf. referatet'])('%s: of something about them', line => {
    expect(leads(line)).toBe(true)
    expect(handsOver(line)).toBe(false)
  })
  it.each(['Referatet', 'Her er bilaget', `Her er referatet, ${many('og mere', 9)}`])('%s: none', line =>
    expect(leads(line)).toBe(false),
  )
})

describe('what is a paper, and what is minutes', () => {
  it('five lines or as many letters as they hold are a paper', () => {
    expect(isPaper('a\nb\nc\nd\ne')).toBe(true)
    expect(isPaper('a\nb\nc\nd')).toBe(false)
    expect(isPaper('a'.repeat(300))).toBe(true)
    expect(isPaper('a'.repeat(299))).toBe(false)
  })
  it.each([
    paper,
    '1. Status\n2. Navne',
    `Referat af ERFA-møde\n${'Alle fortalte om det nye hos dem. '.repeat(12)}`,
    `Til stede: Ole, Kim\nReferat\na\nb\nc`,
  ])('minutes: %s', text => expect(isMinutes(text)).toBe(true))
  it.each([
    '1. Status',
    'Referat af ERFA-møde\nDet kommer senere',
    'Referatet kommer i morgen\na\nb\nc\nd',
    'Referatet som aftalt\na\nb\nc\nd',
    'Referatet?\na\nb\nc\nd',
    `a\nb\nc\nd\ne\nf\ng\nh\nReferat`,
    'Det var et godt møde, og alle var glade.\na\nb\nc\nd',
  ])('none: %s', text => expect(isMinutes(text)).toBe(false))
})

describe('a forward of a forward', () => {
  const header = (of: string) =>
    `Fra: ${of} Lund <${of.toLowerCase()}@lemvig.example>\nSendt: 14. januar 2027 10:00\nTil: Ole Lund <ole@lemvig.example>\nEmne: Referat`
  it('the mail in the middle is what was passed on, where only notes stand above it', () => {
    expect(innermost(`Til jer.\n\n${header('Kim')}\n\n${paper}`)).toBe(paper)
    expect(innermost(`Til jer.\n\n${header('Kim')}\n\nVærsgo.\n\n${header('Eva')}\n\n${paper}`)).toBe(paper)
    expect(innermost(paper)).toBe(paper)
  })
  it('a paper above another is the one', () => {
    const both = `${paper}\n\n${header('Kim')}\n\n1. Gammelt\n2. Mere`
    expect(innermost(both)).toBe(both)
  })
  it.each([
    [`Jeg har en bemærkning til punkt 3.\n\n${header('Kim')}\n\n${paper}`, true],
    [`Hvorfor står der ikke, at Skive var med?\n\n${header('Kim')}\n\n${paper}`, true],
    [`Til jer.\n\n${header('Kim')}\n\n${paper}`, false],
    ['Hej Anne\nRettelser:\n1. Status\n2. Navne', true],
    ['Hej Anne\nTing til referatet:\n1. Status\n2. Navne', true],
    ['Rettelser:\n1. Status\n2. Navne', false],
    ['Hej Anne\nDagsorden:\n1. Status\n2. Navne', false],
    ['Hvorfor står der ikke, at Skive var med?', false],
  ])('remarks on top are what is passed on: %s', (text, expected) => expect(hasRemarks(text)).toBe(expected))
})

describe('minutes without what is said to somebody', () => {
  it.each([`Hej Lone, her kommer referatet\n\n${paper}`, `Hej alle\nHer er det, som lovet.\nTak for sidst\n${paper}`])(
    '%s',
    text => expect(withoutCover(text)).toBe(paper),
  )
  it.each([
    paper,
    `Til stede: Ole, Kim\nHer er vi i Lemvig: hos Kim\n${paper}`,
    `Mødet blev holdt i Lemvig\n${paper}`,
    'Hej Lone, her kommer det\nAlle var glade',
  ])('nothing of the paper is left out: %s', text => expect(withoutCover(text)).toBe(text))
})

describe('minutes of others', () => {
  const erfa = { name: 'ERFA-netværket', meetingName: 'ERFA-mødet', shortName: 'ERFA' }
  const group = { name: 'Brugergruppe Vest', meetingName: 'brugergruppe-mødet', shortName: 'Vest' }
  it.each([
    ['Referat fra møde i brugergruppen', true],
    ['Referat fra møde i brugergruppe Nord', true],
    ['Referat af styregruppe', true],
    ['Referat fra ERFA og brugergruppe', false],
    ['Referat fra ERFA-mødet', false],
  ])('%s', (line, expected) => expect(isOfOthers(line, erfa)).toBe(expected))
  it('a network that is such a group knows its own', () => {
    expect(isOfOthers('Referat fra møde i brugergruppe', group)).toBe(false)
    expect(isOfOthers('Referat fra møde i styregruppe', group)).toBe(true)
  })
})
