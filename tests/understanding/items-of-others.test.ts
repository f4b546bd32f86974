import { describe, expect, it } from 'vitest'
import { anne, digest, hear, inShort, item, letter, spring, view } from './cast.ts'

const theirs = { organisation: 'Skive Kommune' }
const ours = { organisation: 'Lemvig Kommune' }
const { by: _, ...navngivning } = item('P-12', 'Navngivning af skemaer')
const { by: __, ...test } = item('P-13', 'Fælles test')
const meeting = view(2, 'calling', spring.start, {
  items: [
    { ...navngivning, ...ours },
    { ...test, ...theirs },
  ],
})
const told = (words: string, items = meeting) => inShort(hear(words, { letter: digest(items), meetings: [items] }))
const reply = (words: string, separated = {}, subject = 'SV: ERFA-mødet 14. april (erfa-2)') =>
  inShort(hear(words, { letter: letter('call-for-items'), meetings: [meeting], separated, subject }))

describe('G17 the sender’s only item is changed by “ours”, whatever letter shows it', () => {
  it.each([
    ['10 minutter mere til vores, tak', 'AmendItem 2 id=P-12 | minutes=30'],
    ['Vores skal have 10 minutter mere', 'AmendItem 2 id=P-12 | minutes=30'],
    ['Kan vi få 10 minutter mere til vores?', 'AmendItem 2 id=P-12 | minutes=30'],
    ['Sæt vores op til 30 min', 'AmendItem 2 id=P-12 | minutes=30'],
    ['Vores punkt skal være til beslutning', 'AmendItem 2 id=P-12 | kind=B'],
    ['Kan vores få 10 min mere?', 'AmendItem 2 id=P-12 | minutes=30'],
    ['Ret lige vores til orientering', 'AmendItem 2 id=P-12 | kind=O'],
    ['Vores punkt tager nok nærmere 40 minutter', 'AmendItem 2 id=P-12 | minutes=40'],
    ['Vores kan nøjes med 10 minutter', 'AmendItem 2 id=P-12 | minutes=10'],
  ])('%s', (words, expected) => expect(told(words)).toEqual([expected]))
  it('of two of them none is changed', () =>
    expect(told('10 minutter mere til vores, tak', spring).join()).not.toMatch(/AmendItem|SubmitItem/))
  it('and where there is none, nothing is put on', () =>
    expect(
      told('10 minutter mere til vores, tak', view(2, 'calling', spring.start, { items: [{ ...test, ...theirs }] })).join(),
    ).not.toMatch(/AmendItem|SubmitItem/))
  it.each([
    'Vores erfaringer med fuldmagter, 10 min',
    'Vi vil gerne bruge 10 minutter på vores erfaringer med fuldmagter',
    '10 minutter mere til frokosten, tak',
    'Deres skal have 10 minutter mere',
  ])('not so: %s', words => expect(told(words).join()).not.toContain('AmendItem'))
})

describe('G15 what somebody adds to an item of others goes to people, and is no item called after it', () => {
  it.each([
    'Vi vil gerne supplere P-13. Vi har også prøvet fælles test, og jeg kan vise det på 10 min, hvis Skive synes, det er ok?',
    'Vi vil gerne byde ind på P-13 med vores egne erfaringer.',
    'Kan vi få fem minutter under P-13 til at vise vores?',
    'Vi har også noget at fortælle under P-13.',
  ])('%s', words => {
    expect(told(words)).toEqual([`PassRemarkOn: ${words}`])
    expect(reply(words)).toEqual([`PassRemarkOn: ${words}`])
  })
  it('an item of its own beside it is one', () =>
    expect(reply('Fint med P-13. Nyt punkt: Fuldmagter, 10 min').join()).toContain('title=Fuldmagter'))
})

describe('G15 an item that hangs on the answer to a question goes to people', () => {
  it.each([
    'Kommer leverandøren til mødet? Hvis ja, vil vi gerne have et punkt om svartider, ellers ikke.',
    'Kommer KL? Hvis ikke, vil vi gerne bruge tiden på fuldmagter.',
    'Deltager KL den 14. april? I så fald vil vi gerne drøfte fuldmagter.',
    'Er der nogen med fra leverandøren? Så vil vi gerne have et punkt om fejl, men ellers ikke.',
  ])('%s', words => expect(reply(words)).toEqual([`PassRemarkOn: ${words}`]))
  it.each(['Hvordan gør I med fuldmagter? Hvis ja, hvor længe gælder de? 10 min', 'Fuldmagter: gælder de endnu? 10 min'])(
    'a question that is the matter stays one: %s',
    words => expect(reply(words).join()).toContain('SubmitItem'),
  )
})

describe('G16 what was forwarded is the item where the words only point at it', () => {
  const forwarded = 'Kære kunde\n\nFra den 1. juli stiger prisen med 8 procent.'
  it.each([
    'Kan det her ikke komme med på dagsordenen? Se nedenfor.',
    'Kan I sætte det her på dagsordenen?',
    'Det her må gerne komme på dagsordenen.',
    'Vil I tage nedenstående med på mødet?',
  ])('%s', words => {
    const heard = inShort(
      hear(words, { subject: 'VS: Nye priser på licenser', separated: { forwarded, kind: 'new' }, meetings: [meeting] }),
    )
    expect(heard).toHaveLength(1)
    expect(heard.join()).toContain('SubmitItem 2 title=Nye priser på licenser')
    expect(heard.join()).toContain('stiger prisen')
  })
  it('with nothing below it is asked about', () =>
    expect(inShort(hear('Kan det her ikke komme med på dagsordenen?', { subject: 'Hej', meetings: [meeting] })).join()).toMatch(
      /^\?/,
    ))
  it('a name of its own stays the title', () =>
    expect(
      inShort(
        hear('Kan I sætte licenspriser på dagsordenen? Se nedenfor.', {
          subject: 'VS: Nye priser',
          separated: { forwarded, kind: 'new' },
          meetings: [meeting],
        }),
      ).join(),
    ).toContain('title=Licenspriser'))
})

describe('G17, G25 what another municipality has for the agenda is said in nobody’s name', () => {
  const by = (words: string, sender = anne) =>
    inShort(hear(words, { letter: letter('call-for-items'), meetings: [meeting], sender }))
  it.each(['Skive har ingen punkter', 'Ingen punkter fra Skive', 'Nej, intet fra Skive', 'Skive har et punkt om arkiv'])(
    '%s',
    words => {
      expect(reply(words)).toEqual(['? not-understood'])
      expect(by(words)).toEqual(['? not-understood'])
    },
  )
  it.each(['Lemvig har ingen punkter', 'Ingen punkter fra Lemvig', 'Vi har ingen punkter, men glæder os til at høre fra Skive'])(
    'of one’s own it is: %s',
    words => expect(reply(words)).toEqual(['DeclareNothingToAdd 2']),
  )
  it('the secretariat is of none', () => expect(by('Ingen punkter fra Lemvig')).toEqual(['? not-understood']))
  it.each([
    ['Lemvig har et punkt om arkiv', 'SubmitItem 2 title=Arkiv'],
    ['Vi har et punkt om Skives løsning', 'SubmitItem 2 title=Skives løsning'],
  ])('%s', (words, expected) => expect(reply(words)).toEqual([expected]))
})
