import { describe, expect, it } from 'vitest'
import { anne, hear, inShort, letter, pia, receipt, spring } from './cast.ts'

/** What stands beside a question, a forward, a list or news, and would be lost or turned round. */
const own = (words: string, sender = pia) => inShort(hear(words, { sender }))
const one = (words: string) => inShort(hear(words, { letter: receipt }))
const called = (words: string) => inShort(hear(words, { letter: letter('call-for-items') }))

describe('G02 a question of which the answer is known, and more', () => {
  it.each([
    ['Hvornår er fristen? Vi vil gerne have arkiv på.', /arkiv/],
    ['Hvem skal lede mødet? Det vil vi gerne.', /Det vil vi gerne/],
  ])('what stands beside it is not lost: %s', (words, wanted) => {
    expect(own(words).join()).toMatch(wanted)
    expect(own(words).join()).not.toMatch(/Request(?:Status|Facts)/)
  })
  it('and both are heard where both are clear', () =>
    expect(own('Jeg kan ikke huske, hvornår mødet er. Karen kommer i stedet for mig.')).toEqual([
      'GiveApology 2 substitute=Karen',
      'RequestFacts meeting',
    ]))
  it.each(['Hvornår er fristen? Jeg kan ikke finde mailen.', 'Hvem er mødeleder? Jeg vil gerne ringe til vedkommende.'])(
    'why somebody asks is no more: %s',
    words => expect(own(words)[0]).toMatch(/^Request(?:Status|Facts)/),
  )
})

describe('G15 a mail passed on', () => {
  const passedOn = (words: string, forwarded: string) =>
    inShort(hear(words, { subject: 'VS: Fuldmagter', separated: { ownWords: words, forwarded, kind: 'forward' } }))
  const mail = 'Hej Pia\nFuldmagterne driller os.\nBo'
  it.each(['Sæt det ikke på dagsordenen.', 'Det her skal ikke på dagsordenen.', 'Bør det her på dagsordenen?'])(
    'is left out where its writer says so or asks: %s',
    words => expect(passedOn(words, mail)).toEqual(['? not-understood']),
  )
  it.each(['Jeg har sagt op. Sig det ikke til nogen.', 'Karen er syg og kan ikke komme.'])(
    'is asked about where it holds what is not for everybody: %s',
    words => expect(passedOn('Kan det her komme med på dagsordenen?', `Hej Pia\n${words}\nBo`)).toEqual(['? not-understood']),
  )
  it.each(['Kan det her ikke komme med på dagsordenen?', 'Se nedenfor.'])('is an item where it is pointed at: %s', words =>
    expect(passedOn(words, mail).join()).toMatch(/^SubmitItem 2 title=Fuldmagter/),
  )
})

describe('G14 what a field is not to be, below a list', () => {
  const below = (words: string) => called(`Vi har to:\n- Arkiv\n- Test\n\n${words}`).join()
  it('sets none', () => {
    expect(below('Det sidste er ikke til beslutning.')).not.toContain('kind=')
    expect(below('Arkiv skal ikke have 20 min.')).not.toContain('minutes=')
    expect(below('Nr. 2 tager 10 min, hvis der er tid.')).toContain('text=Nr. 2 tager 10 min, hvis der er tid.')
  })
  it('and what it is to be does', () => {
    expect(below('Nr. 2 tager 10 min.')).toContain('SubmitItem 2 title=Test | minutes=10')
    expect(called('Arkiv. Det er ikke til beslutning, men til orientering.').join()).toContain('kind=O')
    expect(called('Arkiv, ikke mere end 20 min').join()).toContain('minutes=20')
  })
  it.each([
    'Vi har ikke et punkt om lydfiler og et om sikker mail.',
    'Vi har hverken et punkt om lydfiler eller et om sikker mail.',
    'Og vores punkt fra sidst, Arkiv, skal ikke med.',
  ])('an item that is not there is none: %s', words => expect(called(words)).toEqual([`PassRemarkOn: ${words}`]))
})

describe('G18 one item more, and none', () => {
  it.each([
    ['Vi skal have et punkt mere: Test', ['SubmitItem 2 title=Test']],
    ['Vi glemte et: jeg vender tilbage', ['? which-change']],
    ['Det skal ikke være to punkter.', ['? which-change']],
    ['Testmiljøet skal ikke være et selvstændigt punkt.', ['? which-change']],
    ['Hun hedder Tine. Sæt hende på som oplægsholder', ['AmendItem 2 id=P-12 | presenter=Tine']],
  ])('%s', (words, wanted) => expect(one(words)).toEqual(wanted))
  it.each(['P-12 og P-13 skal begge have 15', 'P-13 kan Karen tage'])('half a sentence is no text: %s', words =>
    expect(inShort(hear(words, { letter: letter('item-receipt', spring) })).join()).not.toContain('text='),
  )
})

describe('G18 beside a change no matter is dropped', () => {
  const beside = (words: string) => one(`Giv os 30 min. ${words}`)
  it.each(['Det er svært for borgerne.', 'Borgerne får en fejl i formularen.', 'Det er også Skives punkt.'])(
    'it stays: %s',
    words => expect(beside(words)).toEqual([`AmendItem 2 id=P-12 | minutes=30 | text=Vi skal være enige.\n\n${words}`]),
  )
  it.each(['Vi glemte bilaget!', 'Hun kommer med!'])('it goes to people: %s', words =>
    expect(beside(words)).toEqual(['AmendItem 2 id=P-12 | minutes=30', `PassRemarkOn: ${words}`]),
  )
  it.each(['Vi har ikke adgang til sagerne.', 'Det er ikke muligt at slette sager.'])('or it is asked about: %s', words =>
    expect(beside(words).join()).toMatch(/^\?|Remark|sagerne/),
  )
  it.each([
    'Det er bedre.',
    'Så passer det.',
    'Den er ikke så god.',
    'Overskriften er lidt for bred og upræcis.',
    'Hun har sagt ja!',
  ])('what only praises or complains is talk: %s', words => expect(beside(words)).toEqual(['AmendItem 2 id=P-12 | minutes=30']))
  it('that somebody does not come is no text', () =>
    expect(beside('Karen kommer ikke!')).toEqual(['AmendItem 2 id=P-12 | minutes=30', 'PassRemarkOn: Karen kommer ikke!']))
  it('illness goes to nobody, also where we asked what is to change', () => {
    const item = { meeting: 2, id: 'P-12', title: 'Navngivning af skemaer' }
    const whichChange = letter('question', spring, {
      reason: 'which-change',
      subject: 'Noget',
      mail: 'earlier-1',
      meetings: [],
      item,
    })
    expect(inShort(hear('Karen er syg. Titlen skal være Fuldmagter.', { letter: whichChange }))).toEqual([
      'AmendItem 2 id=P-12 | title=Fuldmagter',
    ])
  })
})

describe('G61 whoever leaves some day is still there', () => {
  const told = (words: string) =>
    inShort(
      hear(words, {
        sender: anne,
        situation: { people: [pia, anne] },
        letter: letter('passed-on', spring, { who: { person: 'pia', name: 'Pia Holm', organisation: 'Lemvig Kommune' } }),
      }),
    )
  it.each(['Pia Holm stopper til sommer.', 'Pia Holm stopper om en måned.', 'Pia Holm stopper efter ferien.'])('%s', words =>
    expect(told(words).join()).not.toContain('CompareRoster'),
  )
  it('whoever has left does not', () => expect(told('Pia Holm er stoppet.')).toEqual(['CompareRoster list=[] | leaves=["pia"]']))
})
