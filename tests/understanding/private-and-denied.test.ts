import { describe, expect, it } from 'vitest'
import { anne, hear, inShort, items, letter, pia, receipt, spring, view } from './cast.ts'

/** What looks like an item, a title or a withdrawal, and is the opposite of one, or nobody's business. */
const one = (words: string) => inShort(hear(words, { letter: receipt }))
const two = (words: string) => inShort(hear(words, { letter: letter('item-receipt', spring, { items: items.slice(0, 2) }) }))
const called = (words: string) => inShort(hear(words, { letter: letter('call-for-items') }))
const own = (words: string, sender = pia) => inShort(hear(words, { sender }))
const planning = view(2, 'planning', '2027-04-14T11:00:00.000Z', { items: spring.items })
const slot = (item: string | null, title: string) => ({ item, title, minutes: 20, kind: 'D', presenter: null })
const slots = [slot(null, 'Nyt fra KL'), ...items.map(each => slot(each.id, each.title)), slot(null, 'Eventuelt')]
const draft = letter('agenda-for-approval', planning, { agenda: { slots } })
const drafted = (words: string) => inShort(hear(words, { letter: draft, meetings: [planning], sender: anne }))
const drop = (id: string) => [`EditAgenda 2 edits=[{"do":"drop","item":"${id}"}]`]

describe('G18 illness and family stand in no item, which everybody reads', () => {
  it.each([
    ['Karen er syg. Sæt Bo på som oplægsholder.', ['AmendItem 2 id=P-12 | presenter=Bo']],
    ['Bo har fået stress. Det bliver 30 min.', ['AmendItem 2 id=P-12 | minutes=30']],
    ['Karens mor er død. 30 min.', ['AmendItem 2 id=P-12 | minutes=30']],
    ['Karen er syg.', ['? which-change']],
  ])('in the answer to a receipt: %s', (words, wanted) => expect(one(words)).toEqual(wanted))
  it.each([
    ['Arkivering, 20 min. Karen er syg.', ['SubmitItem 2 title=Arkivering | minutes=20']],
    ['Karen er syg. Vi vil gerne drøfte arkivering.', ['SubmitItem 2 title=Arkivering']],
    [
      'Arkivering, 20 min.\n\nKaren er syg, så Bo holder oplægget.',
      ['SubmitItem 2 title=Arkivering | minutes=20 | presenter=Bo'],
    ],
    [
      'Punkt: Arkivering\nTid: 20 min\nKaren er blevet opereret og er sygemeldt til maj.',
      ['SubmitItem 2 title=Arkivering | minutes=20', 'PassRemarkOn: Karen er blevet opereret og er sygemeldt til maj.'],
    ],
  ])('beside an item: %s', (words, wanted) => expect(called(words)).toEqual(wanted))
  it.each([
    'Jeg vil gerne tale med dig om min opsigelse.',
    'Kan vi tale om Karens sygdom?',
    'Jeg vil gerne drøfte min sygemelding.',
  ])('what somebody wants to talk of in private is for people: %s', words => {
    expect(called(words)).toEqual([`PassRemarkOn: ${words}`])
    expect(own(words)).toEqual([`PassRemarkOn: ${words}`])
  })
  it.each([
    ['Punkt: Barselsdagpenge\nBorgere på barsel får to breve.', 'title=Barselsdagpenge | text=Borgere på barsel får to breve.'],
    [
      'Vi vil gerne drøfte barsel. Borgeren er sygemeldt, når brevet kommer.',
      'title=Barsel | text=Borgeren er sygemeldt, når brevet kommer.',
    ],
    ['Vi vil gerne tale om borgernes sygdom og barsel.', 'title=Borgernes sygdom og barsel'],
  ])('as a matter it is one: %s', (words, wanted) => expect(called(words)).toEqual([`SubmitItem 2 ${wanted}`]))
})

describe('G18 a title that is denied, or none', () => {
  it.each([
    'Det skal ikke hedde Skemanavne',
    'Titel: ved jeg ikke endnu',
    'Titlen skal være den samme.',
    'Titlen skal være kortere.',
    'Kald det hvad I vil.',
    'Titlen er Navngivning, ikke?',
  ])('changes nothing: %s', words => expect(one(words)).toEqual(['? which-change']))
  it('nor in the answer to a draft', () => expect(drafted('P-12 skal ikke hedde Skemanavne.')).toEqual(['? not-understood']))
  it.each([
    ['Kald det Bedre overblik', 'Bedre overblik'],
    ['Titel: Hvad vi bruger chatbots til', 'Hvad vi bruger chatbots til'],
    ['Titlen skal være Mere overblik i byggesager', 'Mere overblik i byggesager'],
  ])('a name may begin so: %s', (words, title) => expect(one(words)).toEqual([`AmendItem 2 id=P-12 | title=${title}`]))
  it.each(['Teksten skal ikke slettes.', 'Slet ikke teksten.', 'Resten skal væk.', 'Vi skal ikke have tekst på.'])(
    'what is said of the text is none: %s',
    words => expect(one(words)).toEqual(['? which-change']),
  )
  it('a text that speaks of one is', () =>
    expect(one('Teksten i brevet skal ikke slettes af systemet efter et år.').join()).toContain('text=Vi skal være enige.'))
})

describe('G28 nothing is taken off the agenda that is to stay', () => {
  it.each([
    'P-12 og P-13 skal ikke slettes helt.',
    'P-12 er ikke et rigtigt punkt?',
    'P-12 tages under ingen omstændigheder op.',
    'P-12 kommer under pres fra ministeren',
    'P-12 tages under frokosten.',
  ])('%s', words => expect(drafted(words)).toEqual(['? not-understood']))
  it.each(['P-12 tages under »Nyt fra«', 'P-12 tages under Nyt fra KL', 'P-12 kan tages under Eventuelt.'])(
    'under another point it is: %s',
    words => expect(drafted(words)).toEqual(drop('P-12')),
  )
  it.each(['Fjern Bo fra P-12', 'Slet mig fra P-12', 'Tag Bo af P-12'])(
    'somebody is taken off an item, and the item stays: %s',
    words => {
      for (const understood of [two(words), own(words), own(words, anne), drafted(words)])
        expect(understood.join()).toMatch(/^\? /)
    },
  )
  it('the item itself goes', () => {
    for (const words of ['Fjern P-12 fra dagsordenen', 'Træk P-12']) expect(own(words)).toEqual(['WithdrawItem 2 id=P-12'])
    expect(one('Fjern Bo fra punktet.')).toEqual(['? which-change'])
    expect(one('Fjern punktet fra dagsordenen.')).toEqual(['WithdrawItem 2 id=P-12'])
  })
  it.each(['P-12 - Bo tager den', 'P-12: Bo spørger kommunerne'])('what somebody does is no title: %s', words =>
    expect(drafted(words)).toEqual(['? not-understood']),
  )
  it.each(['Lav et nyt: P-12 er blevet for langt.', 'Der mangler et punkt: det fra Skive'])(
    'no item more without a name: %s',
    words => expect(drafted(words).join()).not.toContain('SubmitItem'),
  )
})

describe('G14 no item comes of what nobody wants', () => {
  it.each([
    'Vi vil ikke drøfte arkivering igen.',
    'Vi synes ikke, at arkivering skal på igen.',
    'Kan vi ikke lade være med at drøfte arkivering?',
    'Jeg vil gerne høre, om I har fået vores punkt.',
  ])('for people: %s', words => expect(called(words)).toEqual([`PassRemarkOn: ${words}`]))
  it('where the meeting is stands in the books', () =>
    expect(called('Jeg vil gerne høre, hvor vi skal mødes.')).toEqual(['RequestFacts meeting']))
  it.each([
    ['Vi vil ikke drøfte priserne, men vi vil gerne drøfte arkivering.', /^SubmitItem 2 title=/],
    ['Kan vi ikke drøfte arkivering?', /^SubmitItem 2 title=Arkivering/],
    ['Vi vil gerne høre, hvor I gemmer sagerne.', /^SubmitItem 2 title=/],
    ['Vi synes ikke, at vi får nok ud af arkivering. Det vil vi gerne drøfte.', /^SubmitItem 2 /],
  ])('an item all the same: %s', (words, wanted) => expect(called(words).join()).toMatch(wanted))
  it.each([
    ['Jeg har sendt den videre til Lars, der vil drøfte arkivering, 20 min.', /title=Arkivering \| .*minutes=20/],
    ['Frederik svarer på den her. Vi vil gerne drøfte arkivering.', /^SubmitItem 2 title=Arkivering,/],
    ['Det er mange punkter. Vi har et til: Arkivering.', /^SubmitItem 2 title=Arkivering/],
  ])('an item beside talk is neither lost nor called by it: %s', (words, wanted) => expect(called(words).join()).toMatch(wanted))
})
