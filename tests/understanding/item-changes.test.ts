import { describe, expect, it } from 'vitest'
import { hear, inShort, receipt } from './cast.ts'

/** What an answer changes of »Navngivning af skemaer«, 20 minutes, for discussion, »Vi skal være enige.«, field by field. */
const answer = (words: string) => inShort(hear(words, { letter: receipt }))
const changed = (what: string) => [`AmendItem 2 id=P-12 | ${what}`]
const text = (words: string) => `text=Vi skal være enige.\n\n${words}`

describe('G18 exactly the fields that are named', () => {
  it.each([
    ['Ret enige til uenige', 'text=Vi skal være uenige.'],
    ['I stedet for enige skal der stå uenige', 'text=Vi skal være uenige.'],
    ['Rettelse: enige → uenige', 'text=Vi skal være uenige.'],
    ['Navngivning -> Navne', 'title=Navne af skemaer'],
    ['Titlen skal være Navne på skemaer', 'title=Navne på skemaer'],
    ['Titlen skal være Navne på skemaer. Tak.', 'title=Navne på skemaer'],
    ['Kald det Navne på skemaer', 'title=Navne på skemaer'],
    ['Titlen skal være Navne, og det er til orientering', 'title=Navne | kind=O'],
    ['Teksten skal være: »Vi er uenige.«', 'text=Vi er uenige.'],
    ['10 min mere', 'minutes=30'],
    ['10 min mindre', 'minutes=10'],
    ['Ned med 5 min', 'minutes=15'],
    ['Op med 10 min', 'minutes=30'],
    ['Kort det ned med 5 min', 'minutes=15'],
    ['Skær det ned med 10 minutter', 'minutes=10'],
    ['Forlæng punktet med et kvarter', 'minutes=35'],
    ['Forlænges med 10 min, og det er til beslutning', 'minutes=30 | kind=B'],
    ['Kort det ned til 10 min', 'minutes=10'],
    ['Punktet skal have 30 min i stedet for 20', 'minutes=30'],
    ['Punktet skal vare en time og være til beslutning.', 'minutes=60 | kind=B'],
    ['Ole Lund fremlægger', 'presenter=Ole Lund'],
    ['v/ Ole Lund', 'presenter=Ole Lund'],
    ['Ole tager punktet, og det er til orientering', 'presenter=Ole | kind=O'],
    ['Ok, men til beslutning', 'kind=B'],
    ['Tak, men det skal være 30 min', 'minutes=30'],
    ['Det er ikke et punkt til beslutning, men til orientering', 'kind=O'],
    ['Det indstilles, at vi tester. Tre kommuner mangler.', `recommendation=at vi tester | ${text('Tre kommuner mangler.')}`],
    ['30 min\nTre kommuner mangler.', `minutes=30 | ${text('Tre kommuner mangler.')}`],
    ['Til beslutning, ikke drøftelse', 'kind=B'],
    ['30 min, ikke 20', 'minutes=30'],
    ['Ikke 20, men 30 minutter', 'minutes=30'],
    ['Det skal ikke være 20 minutter, men vi kan godt bruge 30 minutter', 'minutes=30'],
    ['Sæt 5 min mere af', 'minutes=25'],
    ['P-12 skal have 1½ time', 'minutes=90'],
    ['½ time', 'minutes=30'],
    ['Titlen skal være til orientering', 'kind=O'],
    ['Titlen skal være 30 min', 'minutes=30'],
    ['Giv punktet titlen Navne på skemaer', 'title=Navne på skemaer'],
    ['Titel: Navne. Det er bedre.', 'title=Navne'],
    ['Overskriften bør lyde: Navne på skemaer', 'title=Navne på skemaer'],
    ['Punktet skal hedde Navne på skemaer', 'title=Navne på skemaer'],
    ['Beskrivelsen skal være: Vi er uenige.', 'text=Vi er uenige.'],
    ['Rettelse: ret enige til uenige', 'text=Vi skal være uenige.'],
    ['Ret Navngivning til Navne. Ret enige til uenige.', 'title=Navne af skemaer | text=Vi skal være uenige.'],
    ['Det er vigtigt, for borgerne venter, v/ Karen Juhl', 'presenter=Karen Juhl'],
    ['Tak\n30 min\nTre kommuner mangler.', `minutes=30 | ${text('Tre kommuner mangler.')}`],
    ['30 min\n30 min', 'minutes=30'],
    ['Tre kommuner mangler.\nTre kommuner mangler.', text('Tre kommuner mangler.')],
    ['v/ Karen Juhl, 30 min og til beslutning', 'presenter=Karen Juhl | minutes=30 | kind=B'],
    ['Tak, det er fint, men 30 min', 'minutes=30'],
    ['Jeg fremlægger', 'presenter=Pia Holm'],
    ['Vi trækker på de erfaringer, som Aarhus har', text('Vi trækker på de erfaringer, som Aarhus har')],
  ])('%s', (words, expected) => expect(answer(words)).toEqual(changed(expected)))
  it.each([
    'Titlen er forkert',
    'Slet sidste sætning i punktet',
    'Glem det, 20 minutter er fint',
    '20 min mindre',
    'Kort punktet ned med 30 min',
    'Ned med 20 min',
    'Ret skemaerne til blanketterne',
    'Det haster.',
  ])('asked about: %s', words => expect(answer(words)).toEqual(['? which-change']))
  it.each(['Det var ikke et punkt', 'Det var ikke et punkt, men et spørgsmål', 'Glem det igen, tak'])('taken back: %s', words =>
    expect(answer(words)).toEqual(['WithdrawItem 2 id=P-12']),
  )
  it.each(['Det er korrekt', 'Ser fint ud. Tak.', 'Ellers fint'])('nothing to change: %s', words =>
    expect(answer(words)).toEqual([]),
  )
  it('an answer of many pages is text, whatever stands in it', () => {
    const long = `${'Vi har 30 minutter til det hele. '.repeat(400)}Slut.`
    expect(answer(long)).toEqual(changed(text(long)))
  })
})
