import type { Person } from '../../people.ts'

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** "mads thorup", "mads fra skanderborg", from a telephone: with the capitals that names have. A first name alone may be a word. */
export const inCapitals = (sentence: string, people: readonly Person[]): string =>
  people.reduce((text, { name, organisation }) => {
    const [first = ''] = name.split(' ')
    const town = organisation.replace(/ Kommune$/, '')
    const low = text.toLowerCase()
    const said = [name, `${first} fra ${town}`, `${first} i ${town}`, `${first} (${town}`, `${town}: ${first}`].find(each =>
      low.includes(each.toLowerCase()),
    )
    if (said === undefined) return text
    const whole = new RegExp(`(?<!\\p{L})${escaped(said.toLowerCase())}(?!\\p{L})`, 'u')
    const from = low.search(whole)
    return from < 0 ? text : text.slice(0, from) + said + text.slice(from + said.length)
  }, sentence)

/** "Sørens adresse"; "Mads" is called so. */
export const isPossessive = (said: string, name: string): boolean => {
  const last = said.split(' ').at(-1) ?? ''
  return /['’]s?$|s$/.test(last) && !name.split(' ').includes(last)
}
