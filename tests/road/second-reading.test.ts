import { describe, expect, test } from 'vitest'
import { erfa } from '../support/charters.ts'
import { chair, member, minuteTaker, office } from '../support/people.ts'
import { Simulated } from '../support/simulated.ts'
import { apology, april, item } from '../support/wishes.ts'

const emailOf = (id: string) => erfa().people.find(each => each.id === id)?.email ?? ''

const at = async (time: string): Promise<Simulated> => {
  const world = await Simulated.start(erfa(), '2027-01-04T09:00')
  await april(world)
  await world.until(time)
  return world
}
/** An answer to the newest letter of a kind that this person got. */
const answers = async (world: Simulated, who: string, letter: Parameters<Simulated['replyTo']>[1], text: string) => {
  const from = emailOf(who)
  return world.receives({ from, to: world.replyTo(from, letter) ?? '', subject: 'SV: ERFA', text })
}
/** Somebody answers a letter with words that nobody can place, is asked, and says it again: what came of that. */
const saysAgain = async (
  world: Simulated,
  who: string,
  letter: Parameters<Simulated['replyTo']>[1],
  text: string,
  unclear = 'Blå er en dejlig farve i dag, synes du ikke?',
) => {
  expect((await answers(world, who, letter, unclear)).outcome, unclear).toBe('asked')
  const { outcome, reason, commands } = await answers(world, who, 'question', text)
  return outcome === 'accepted' ? commands : [outcome, reason]
}
const drafted = async () => {
  const world = await at('2027-03-16T09:00')
  await world.wants(member, item('Fuldmagter'))
  await world.wants(member, item('Skemaer'))
  await world.until('2027-04-01T09:00')
  return world
}

test('G12 whoever is asked may say it again as an answer to the letter that was answered: the draft agenda', async () => {
  expect(await saysAgain(await drafted(), office, 'agenda-for-approval', 'P-1 10, P-2 25')).toEqual(['EditAgenda'])
  expect(await saysAgain(await drafted(), office, 'agenda-for-approval', 'Vent')).toEqual(['HoldAgenda'])
  expect(await saysAgain(await drafted(), office, 'agenda-for-approval', 'Ok send')).toEqual(['ApproveAgenda'])
})

test('G29 … and a nod to "we have done nothing yet" sends nothing to everybody', async () => {
  const unclear = 'Kan du få Birgit til at kigge det igennem og rette det med budgettet til?'
  const previewed = async (): Promise<Simulated> => {
    const world = await at('2027-04-15T09:00')
    const paper = 'Referat af ERFA-møde\n1. Status\nAlle fortalte.\n2. Navne\nGodkendt.\n3. Evt.\nIntet.'
    await world.receives({ from: emailOf(office), subject: 'Referat', text: paper })
    return world
  }
  for (const nod of ['Ok, tak', 'Fint, mange tak', 'Super, tak for det'])
    expect(await saysAgain(await previewed(), office, 'minutes-preview', nod, unclear), nod).not.toContain('DistributeMinutes')
  for (const yes of ['Ok', 'Ja tak', 'Send det'])
    expect(await saysAgain(await previewed(), office, 'minutes-preview', yes, unclear), yes).toEqual(['DistributeMinutes'])
  for (const nod of ['Perfekt', 'Enig', 'Top'])
    expect(await saysAgain(await previewed(), office, 'minutes-preview', nod, unclear), nod).toEqual(['asked', 'not-understood'])
  // Of a draft it offers "Ok send".
  for (const nod of ['Ok, tak', 'Ok', 'Perfekt', 'Enig'])
    expect(await saysAgain(await drafted(), office, 'agenda-for-approval', nod), nod).toEqual(['asked', 'not-understood'])
})

test('G12 … an apology’s receipt, and a swap that is proposed', async () => {
  const away = async () => {
    const world = await at('2027-04-08T09:00')
    await world.wants(member, apology())
    await answers(world, member, 'agenda', 'Afbud')
    return world
  }
  expect(await saysAgain(await away(), member, 'apology-receipt', 'Jeg kommer alligevel')).toEqual(['WithdrawApology'])
  const proposed = async () => {
    const world = await at('2027-03-16T09:00')
    await answers(world, minuteTaker, 'call-for-items', 'Vi kan ikke være referent. Kan vi bytte med Hedensted?')
    return world
  }
  const unsure = 'Måske'
  const asked = 'lone.engstrup'
  expect(await saysAgain(await proposed(), asked, 'role-swap-proposal', 'Nej, det kan vi ikke', unsure)).toEqual([
    'AnswerRoleSwap',
  ])
  expect(await saysAgain(await proposed(), asked, 'role-swap-proposal', 'Ja, vi bytter gerne', unsure)).toEqual([
    'AnswerRoleSwap',
  ])
  // The question has the swap's own words, so a yes is one to the swap.
  for (const yes of ['Ja', 'Ja tak', 'Ja, det kan vi'])
    expect(await saysAgain(await proposed(), asked, 'role-swap-proposal', yes, unsure)).toEqual(['AnswerRoleSwap'])
  // "Ja" to "what is your mail for?" agrees to nothing.
  expect(await saysAgain(await at('2027-03-16T09:00'), member, 'call-for-items', 'Ja', unsure)).toEqual([
    'asked',
    'not-understood',
  ])
})

test('G12 words of any kind are nobody’s item only because a call for items was answered before the question', async () => {
  const world = await at('2027-03-16T09:00')
  expect(await saysAgain(world, chair, 'call-for-items', 'Det var bare noget med farven', 'Måske')).toEqual(['PassRemarkOn'])
  expect((await world.meeting()).items).toEqual([])
})

test('G12 … unless there was nothing in the mail: what comes then is the mail', async () => {
  const world = await at('2027-03-16T09:00')
  const text = 'Undskyld, jeg glemte at skrive noget. Vi vil gerne drøfte arkivering af mails. 15 minutter'
  expect(await saysAgain(world, chair, 'call-for-items', text, '')).toEqual(['SubmitItem'])
})

test('G12 a question about a mail that answered no letter is answered by itself', async () => {
  const world = await at('2027-03-16T09:00')
  const from = emailOf(member)
  expect((await world.receives({ from, subject: 'Hej', text: 'Blå er en dejlig farve i dag.' })).outcome).toBe('asked')
  expect(await answers(world, member, 'question', 'Den er grøn på mandag')).toMatchObject({ commands: ['PassRemarkOn'] })
})

test('G24 the question about an unclear answer offers what the letter asked for, and never three words of which none fits', async () => {
  const offered = async (world: Simulated, who: string, letter: Parameters<Simulated['replyTo']>[1], text: string) => {
    await answers(world, who, letter, text)
    const { choices = [], words = [] } = world.latest('question').offered ?? {}
    return [choices.map(({ says }) => says), words]
  }
  expect(await offered(await drafted(), office, 'agenda-for-approval', 'P-2 skal måske ud')).toEqual([['Ok send', 'Vent'], []])
  // When the agenda leaves is the secretariat's word.
  expect(await offered(await drafted(), chair, 'agenda-for-approval', 'P-2 skal måske ud')).toEqual([[], ['people']])
  const called = await at('2027-03-16T09:00')
  expect(await offered(called, member, 'call-for-items', 'Ja')).toEqual([
    ['Ingen punkter denne gang'],
    ['item', 'apology', 'people'],
  ])
  // Asked again, the same.
  expect(await offered(called, member, 'question', 'Ja')).toEqual([['Ingen punkter denne gang'], ['item', 'apology', 'people']])
  const mailed = async (from: string) => {
    const world = await at('2027-03-16T09:00')
    await world.receives({ from: emailOf(from), subject: 'Hej', text: 'Kan I se på det her?' })
    return world.latest('question').offered?.words
  }
  expect(await mailed(member)).toEqual(['item', 'apology', 'people'])
  expect(await mailed(office)).toEqual(['item', 'help'])
})

test('G24 an answer that people get brings along what we had asked about', async () => {
  const world = await at('2027-03-16T09:00')
  await world.wants(member, item('Fuldmagter'))
  await world.wants(member, item('Skemaer'))
  await world.receives({ from: emailOf(member), subject: 'Vores punkt', text: 'Træk vores punkt tilbage' })
  expect(world.latest('question').reason).toBe('which-item')
  await answers(world, member, 'question', 'Begge')
  expect(world.latest('passed-on').words).toBe('Træk vores punkt tilbage\n\nBegge')
  expect((await world.meeting()).items.map(({ status }) => status)).toEqual(['proposed', 'proposed'])
})

test('G24 whoever names an item that we asked about has it taken back, and no meeting is cancelled by its number', async () => {
  const world = await at('2027-03-16T09:00')
  await world.wants(member, item('Fuldmagter'))
  await world.wants(member, item('Skemaer'))
  await world.receives({ from: emailOf(office), subject: 'Nyt møde', text: 'Nyt møde den 13. oktober 2027 kl. 13-16 på Teams' })
  await world.receives({ from: emailOf(office), subject: 'Mødet', text: 'Aflys mødet' })
  expect(world.latest('question').reason).toBe('which-meeting')
  expect((await answers(world, office, 'question', 'P-1')).outcome).toBe('asked')
  expect(world.texts.some(each => each.name === 'meeting-cancelled')).toBe(false)
  await world.receives({ from: emailOf(member), subject: 'Vores punkt', text: 'Træk vores punkt tilbage' })
  await answers(world, member, 'question', 'P-2, tak')
  await world.readsAgain()
  expect((await world.meeting()).items.map(({ status }) => status)).toEqual(['proposed', 'withdrawn'])
})

describe('G12 the mail that was asked about is kept: what it asked besides is not lost with the answer', () => {
  const unclear = 'Den blå er til dem med de lange. Kan man få mødet i kalenderen på en eller anden måde?'
  const called = () => at('2027-03-16T09:00')
  test('it goes to people, and its writer hears so in the receipt', async () => {
    const world = await called()
    expect(await saysAgain(world, member, 'call-for-items', 'Ingen punkter til mødet, tak.', unclear)).toEqual([
      'DeclareNothingToAdd',
      'PassRemarkOn',
    ])
    expect(world.latest('passed-on')).toMatchObject({ words: 'Kan man få mødet i kalenderen på en eller anden måde?' })
    expect(world.latest('nothing-to-add-receipt')).toMatchObject({
      alsoPassedOn: 'Kan man få mødet i kalenderen på en eller anden måde?',
    })
  })
  test('not where the answer speaks of the same, withdraws the mail, or says what it was', async () => {
    expect(
      await saysAgain(
        await called(),
        member,
        'call-for-items',
        'Ingen punkter, tak.',
        'Den blå er til dem med de lange. Hvor skriver man, at man ingen punkter har?',
      ),
    ).toEqual(['DeclareNothingToAdd'])
    expect(await saysAgain(await called(), member, 'call-for-items', 'Punkt', unclear)).toEqual(['ReadAgain'])
  })
  test('and a question that only wants a nod goes nowhere', async () => {
    expect(await saysAgain(await called(), member, 'call-for-items', 'Ingen punkter, tak.')).toEqual(['DeclareNothingToAdd'])
  })
})
