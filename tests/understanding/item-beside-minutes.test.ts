import { expect, test } from 'vitest'
import { fieldsIn } from '../../shared/understanding/items/item-fields.ts'

const read = (text: string) => {
  const { fields, rest } = fieldsIn(text)
  return `${rest} · ${fields.minutes} · ${fields.kind}`
}

test('minutes and kind that stand between commas belong to the item, however long its title is', () => {
  expect(read('Fælles vejledning til alle de nye brugere i kommunen, 25 min, drøftelse')).toBe(
    'Fælles vejledning til alle de nye brugere i kommunen · 25 · D',
  )
  expect(read('Ny arkivaftale, orientering, 10 min')).toBe('Ny arkivaftale · 10 · O')
  expect(read('Navngivning, 20 min., beslutning, v/Pia Vestermark')).toBe('Navngivning · 20 · B')
})

test('a word of a list stays in the title', () => {
  expect(read('Vi vil tale om drift, information, økonomi')).toBe('Vi vil tale om drift, information, økonomi · null · null')
  expect(read('Orientering fra KL')).toBe('Orientering fra KL · null · null')
})
