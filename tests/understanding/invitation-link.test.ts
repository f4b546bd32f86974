import { describe, expect, it } from 'vitest'
import type { Sent } from './invitations.ts'
import { entry, meeting, sent, understoodOf } from './invitations.ts'

const link = 'https://teams.microsoft.com/meet/3418877120645?p=Zk2vTq'
const placeIn = async (mail: Sent, known = meeting): Promise<unknown> => {
  const understood = await understoodOf(sent(mail), null, { meetings: [known], invited: [known] })
  const [wish] = understood.kind === 'wishes' ? understood.wishes : []
  return wish !== undefined && 'command' in wish && 'place' in wish.command ? wish.command.place : understood
}
const text = (words: string): string => `DESCRIPTION:${words.replaceAll(',', '\\,').replaceAll('\n', '\\n')}`
const teams = 'LOCATION:Microsoft Teams-møde'

describe('G08 the link to join stands in the text of the entry, and members get it with the place', () => {
  it.each<[string, readonly string[], string]>([
    [
      'of Teams',
      [teams, text(`Kære alle\n________\nMicrosoft Teams-møde\nDeltag: ${link}\nMøde-id: 341 887`)],
      `Microsoft Teams-møde: ${link}`,
    ],
    ['in a line of Microsoft’s own', [teams, `X-MICROSOFT-SKYPETEAMSMEETINGURL:${link}`], `Microsoft Teams-møde: ${link}`],
    ['of an entry without a place', [text(`Vi ses: ${link}.`)], `Online: ${link}`],
    [
      'below a room',
      ['LOCATION:Lokale 2.14\\; Microsoft Teams-møde', text(`Deltag: ${link}`)],
      `Lokale 2.14; Microsoft Teams-møde: ${link}`,
    ],
    [
      'of Zoom',
      ['LOCATION:Online', text('Join: https://us02web.zoom.us/j/8412345?pwd=abc')],
      'Online: https://us02web.zoom.us/j/8412345?pwd=abc',
    ],
    [
      'that a gateway has rewritten',
      [teams, text(`Deltag: https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=05`)],
      `Microsoft Teams-møde: ${link}`,
    ],
  ])('%s', async (_, lines, wanted) => expect(await placeIn({ lines: [...lines] })).toBe(wanted))

  it.each<[string, readonly string[], string]>([
    ['a paper', [teams, text('Læs https://lemvig.example/dagsorden.pdf')], 'Microsoft Teams-møde'],
    [
      'the options of a meeting',
      [teams, text('Indstillinger: https://teams.microsoft.com/meetingOptions/?x=1')],
      'Microsoft Teams-møde',
    ],
    [
      'a link that is too long to be one',
      [teams, text(`https://teams.microsoft.com/meet/${'1'.repeat(700)}`)],
      'Microsoft Teams-møde',
    ],
    ['a host that only looks so', [teams, text('https://teams.microsoft.com.evil.example/meet/1')], 'Microsoft Teams-møde'],
    ['a place that has one', [`LOCATION:Teams ${link}`, text('https://meet.google.com/abc')], `Teams ${link}`],
  ])('and no other: %s', async (_, lines, wanted) => expect(await placeIn({ lines: [...lines] })).toBe(wanted))

  it('a newer link takes the place of the old one, and an entry that only says "Teams" takes none away', async () => {
    const known = { ...meeting, place: `Microsoft Teams-møde: ${link}` }
    const newer = (lines: readonly string[]) =>
      placeIn({ uid: entry, lines: [...lines, 'SEQUENCE:2', 'DTSTAMP:20270202T080000Z'] }, known)
    expect(await newer([teams, text('Deltag: https://teams.microsoft.com/meet/99?p=x')])).toBe(
      'Microsoft Teams-møde: https://teams.microsoft.com/meet/99?p=x',
    )
    expect(await newer([teams])).toBe(known.place)
    expect(await newer(['LOCATION:Viborg Rådhus'])).toBe('Viborg Rådhus')
  })
})
