import { describe, expect, it } from 'vitest'
import type { ItemWords } from '../../shared/meeting/events.ts'
import { hear, letter, question } from './cast.ts'

// An item and something else in one mail: the item is whole, and what is no matter of it stands in no text that everybody reads.

const call = letter('call-for-items')

const heard = (words: string, told: Parameters<typeof hear>[1] = { letter: call }) => {
  const found = hear(words, told)
  const wishes = found.kind === 'wishes' ? found.wishes : []
  const commands = wishes.flatMap(each => ('command' in each ? [each.command] : []))
  return {
    items: commands.flatMap(each => (each.type === 'SubmitItem' ? [each.words as ItemWords] : [])),
    told: commands.flatMap(each => (each.type === 'PassRemarkOn' ? [each.words] : [])).join(' '),
    types: wishes.map(each => ('command' in each ? each.command.type : each.on)),
  }
}
const only = (words: string): ItemWords => {
  const { items } = heard(words)
  expect(items).toHaveLength(1)
  return items[0]!
}

describe('what is of the day goes to the secretariat', () => {
  const item = 'Vi har et punkt: Fælles lønservice, 20 min. Vi vil gerne høre om erfaringer.'
  it.each([
    'Der er kaffe fra 8.30 i byrådssalen og gratis parkering i gården.',
    'Mødet er jo hos os, men vi har fået nyt lokale: mødelokale M2.14, 2. sal.',
    'Der er morgenbrød fra kl. 12.30 i foyeren, og man parkerer bag biblioteket.',
    'Thomas Holt er stoppet hos os pr. 1. marts, så I kan godt slette ham fra listen.',
    'Hvis vi kan nå færgen, ellers må I tage den uden os.',
    'Husk at jeg er vegetar.',
  ])('%s', beside => {
    const { items, told } = heard(`${item}\n\n${beside}`)
    expect(items[0]?.text).not.toContain(beside.slice(0, 20))
    expect(told).toContain(beside)
  })

  it('also as the first sentence of the mail', () => {
    const { items, told } = heard(
      'Bare så I ved det: rådhuset bliver bygget om, så mødet hos os bliver i Kantinen.\n\nPunkt fra Lemvig: Ny ferieplanlægger (drøftelse 20 min)',
    )
    expect(items).toMatchObject([{ title: 'Ny ferieplanlægger', text: '', kind: 'D', minutes: 20 }])
    expect(told).toContain('Kantinen')
  })

  it('with what hangs on it', () => {
    const { items, told } = heard(
      `Lemvig vil gerne melde et punkt ind:\nFerielov ved sygdom\nVi har fået en afgørelse, som har betydning for os alle.\n\nKan I også sende mig referatet fra sidste møde? Jeg kan ikke finde det.`,
    )
    expect(items[0]?.text).not.toContain('finde')
    expect(told).toContain('Jeg kan ikke finde det.')
  })

  it.each([
    [
      'Vi har et punkt: Parkering ved rådhuset, 20 min. Der er gratis parkering i gården, men ikke for borgerne.',
      'gratis parkering',
    ],
    ['Vi har et punkt: Vagtplaner, 20 min. Vi har fået et nyt system, og det driller.', 'nyt system'],
    ['Vi har et punkt: Kørsel, 20 min. Vi kører lønnen sammen med Skive hver måned.', 'kører lønnen'],
  ])('unless the item is of that: %s', (words, kept) => {
    expect(only(words).text).toContain(kept)
  })
})

describe('fields in brackets, and a length that is the sum of others', () => {
  it.each([
    ['Robotter (orientering fra os, 15 min)', { title: 'Robotter', kind: 'O', minutes: 15 }],
    ['Digitale lønsedler (kort drøftelse, 10 min)', { title: 'Digitale lønsedler', kind: 'D', minutes: 10 }],
    ['Salg af grunde (kommunens egne, 15 min)', { minutes: 15, kind: null }],
  ])('%s', (title, fields) => {
    expect(only(`Vi har et punkt: ${title}`)).toMatchObject(fields)
  })

  it.each([
    'Jeg kan tage 10 minutters oplæg og så drøftelse, så i alt en halv time.',
    'Jeg indleder i 10 minutter, og så tager vi en snak bagefter, i alt 30 min.',
  ])('%s', sentence => {
    expect(only(`Vi har et punkt: Ferielov ved sygdom\n${sentence}`).minutes).toBe(30)
  })

  it('a clause of fields behind a title, with its place in the day for whoever keeps the agenda', () => {
    const { items, told } = heard('Vi har et punkt: Fælles lønservice på tværs, gerne 30 min til drøftelse efter pausen.')
    expect(items).toMatchObject([{ title: 'Fælles lønservice på tværs', kind: 'D', minutes: 30 }])
    expect(told).toContain('efter pausen')
  })
})

describe('an apology and an item', () => {
  it('the item stands below a line that says that it follows', () => {
    const { items, types } = heard(
      'Jeg må melde afbud til mødet. Jonas ved ikke endnu, om han kan. Jeg sender derfor vores punkt skriftligt:\n\nLønoverblik til ledere – vi har bygget en rapport, som vi gerne vil vise. Jonas kan vise den, 20 min.',
    )
    expect(types.filter(each => each === 'GiveApology')).toHaveLength(1)
    expect(items).toMatchObject([{ title: 'Lønoverblik til ledere', minutes: 20 }])
  })

  it('a list of two stays one of two', () => {
    const { items } = heard(
      'To ting fra Lemvig:\n\n1) Digitale lønsedler - hvad gør I? (kort drøftelse, 10 min)\n2) Ny arbejdsgang ved sygemeldinger (orientering, 15 min)\n\nJeg kan desværre ikke komme.',
    )
    expect(items.map(each => each.minutes)).toEqual([10, 15])
  })
})

describe('a name above labels', () => {
  it('is the title, and what announces it is not', () => {
    expect(
      only(
        'Her kommer punktet på ny:\n\nNy ferielov-praksis ved sygdom\nVarighed: 30 minutter\nType: Drøftelse\nBeskrivelse: Vi har fået en afgørelse.',
      ),
    ).toMatchObject({ title: 'Ny ferielov-praksis ved sygdom', text: 'Vi har fået en afgørelse.', kind: 'D', minutes: 30 })
  })
})

describe('the word that our question offered', () => {
  const asked = { letter: question('not-understood') }
  it.each(['Punkt\nPia', 'Punkt\n\nPia Holm'])('with a name under it: %s', words => {
    expect(hear(words, asked)).toMatchObject({ kind: 'wishes', wishes: [{ on: 'earlier-mail', as: 'item' }] })
  })
  it('another word under it is more than a name', () => {
    expect(hear('Punkt\nArkiv', asked)).not.toMatchObject({ wishes: [{ on: 'earlier-mail' }] })
  })
})

describe('what was agreed at the planning meeting, while items may still come in', () => {
  const agreed = 'Vi blev enige om:\n\n- P-12 20 min\n- P-13 15 min\n- P-14 flyttes til næste møde'
  it('changes the proposal that the planning meeting was sent', () => {
    const { types } = heard(agreed, { letter: letter('planning-invitation') })
    expect(types).toEqual(['EditAgenda'])
  })
})
