import { describe, expect, it } from 'vitest'
import type { LetterName } from '../../shared/letters.ts'
import type { Case } from './cast.ts'
import { anne, autumn, digest, hear, inShort, items, letter, pia, spring, winter } from './cast.ts'

const heard = (words: string, told: Case = {}) => inShort(hear(words, { sender: pia, meetings: [spring], ...told }))
const passed = (words: string) => `PassRemarkOn: ${words}`

describe('G35 nothing to say of the minutes', () => {
  const minutes = letter('minutes-for-comment', winter)
  const said = (words: string) => heard(words, { letter: minutes, meetings: [winter] })
  it.each([
    'Læst og taget til efterretning.',
    'Taget til efterretning herfra',
    'Referatet er læst og taget til efterretning',
    'Tages til efterretning',
  ])('%s', words => expect(said(words)).toEqual(['DeclareNoComments 1']))
  it.each([
    [
      'Ser fornuftigt ud, vi har ikke rettelser. Men kan vi få slides fra KL sendt rundt?',
      'Men kan vi få slides fra KL sendt rundt?',
    ],
    ['Ingen bemærkninger. Kan I sende linket til præsentationen?', 'Kan I sende linket til præsentationen?'],
    ['Ser fint ud. Vil I sende invitationen til næste møde i god tid?', 'Vil I sende invitationen til næste møde i god tid?'],
  ])('and a request to people: %s', (words, rest) => expect(said(words)).toEqual(['DeclareNoComments 1', passed(rest)]))
  it.each([
    'Ser fint ud. Men kan I rette stavefejlen i punkt 2?',
    'Ingen bemærkninger, men kan I skrive mit navn rigtigt i referatet?',
    'Ser fornuftigt ud. Kan I tilføje KL til deltagerlisten?',
  ])('what asks for a correction is one: %s', words => expect(said(words)).toEqual([expect.stringContaining('CommentOnMinutes')]))
  it.each(['Vi har to småting:', 'Vi har 2 små rettelser:', 'Et par detaljer:', 'Tre hurtige:'])(
    'a lead is no comment: %s',
    words =>
      expect(said(`${words}\n\nPkt. 1: juli, ikke juni.\n\nPkt. 3: Skive manglede.`).join()).not.toContain(words.slice(0, -1)),
  )
  it('with words of its own it stays', () =>
    expect(said('Skive deltog ikke:\n\nPkt. 1: juli, ikke juni.\n\nPkt. 3: ok.').join()).toContain('Skive deltog ikke'))
})

describe('G31 a role that does not suit', () => {
  it.each([
    ['Det passer os ikke så godt at skulle lede mødet denne gang. Kunne Skive mon tage det for os?', 'chair', 'Skive Kommune'],
    ['Det passer os dårligt at tage referat denne gang. Kan Aarhus gøre det for os?', 'minuteTaker', 'Aarhus Kommune'],
    ['Det passer rigtig skidt at være mødeleder næste gang', 'chair', null],
  ])('%s', (words, role, other) =>
    expect(heard(words, { letter: letter('call-for-items') })).toEqual([
      `ProposeRoleSwap role=${role}${other === null ? '' : ` | with=${other}`}`,
    ]),
  )
  it.each([
    'Det passer os dårligt at lede projektet',
    'Det passer os ikke at mødet ledes på engelsk',
    'Kunne Skive mon tage punktet for os?',
  ])('no role: %s', words =>
    expect(heard(words, { letter: letter('call-for-items') })).not.toEqual(
      expect.arrayContaining([expect.stringContaining('ProposeRoleSwap')]),
    ),
  )
  it.each([
    'Vi har aftalt med Lone, at Skive skriver referat i oktober, og så tager vi deres tur senere.',
    'Skive og vi er blevet enige om, at Skive tager referatet i oktober.',
    'Det er aftalt, at Skive leder mødet i oktober',
  ])('agreed with the other side: %s', words =>
    expect(heard(words, { subject: 'Referat til oktober', meetings: [spring, autumn] })).toEqual([
      expect.stringMatching(/ProposeRoleSwap .*with=Skive Kommune/),
    ]),
  )
  it.each([
    'Vi har aftalt med Lone, at Skive måske skriver referat i oktober.',
    'Er det aftalt, at Skive skriver referat i oktober?',
  ])('not agreed: %s', words =>
    expect(heard(words, { subject: 'Referat', meetings: [spring, autumn] })).not.toEqual([
      expect.stringMatching(/ProposeRoleSwap .*with=Skive Kommune/),
    ]),
  )
  const proposal = letter('role-swap-proposal', spring, { swap: { id: 's-1', from: 'Aarhus Kommune', to: 'Lemvig Kommune' } })
  it.each([
    'Det passer os rigtig skidt, vi skifter system i april. Beklager.',
    'Det passer desværre ikke så godt hos os lige nu.',
    'Den måned passer os meget dårligt',
  ])('a swap refused: %s', words =>
    expect(heard(words, { letter: proposal })).toEqual([expect.stringMatching(/AnswerRoleSwap .*yes=false/)]),
  )
  it.each([
    'Det passer os dårligt, men vi kan godt gøre det',
    'Passer det jer dårligt?',
    'Det passer os dårligt, hvis det er den 14.',
  ])('not refused: %s', words =>
    expect(heard(words, { letter: proposal })).not.toEqual([expect.stringMatching(/AnswerRoleSwap .*yes=false/)]),
  )
})

describe('the secretariat in short', () => {
  const office = (words: string, told: Case = {}) => heard(words, { sender: anne, ...told })
  const late = letter('late-item')
  it.each([
    'Den kan vi godt klemme ind',
    'Vi kan godt presse den ind',
    'Den når vi godt',
    'Det er der plads til',
    'Den skal vi nok få plads til',
    'Vi finder plads til den',
  ])('G19 on this agenda: %s', words =>
    expect(office(words, { letter: late })).toEqual(['PlaceItem 2 id=P-14 | placement=on-agenda']),
  )
  it.each([
    'Den kan vi ikke klemme ind',
    'Kan vi klemme den ind?',
    'Den kan vi godt klemme ind, hvis P-12 udgår',
    'Det er der ikke plads til denne gang',
  ])('not so: %s', words => expect(office(words, { letter: late })).not.toEqual(['PlaceItem 2 id=P-14 | placement=on-agenda']))
  const held = letter('held-mail')
  it.each([
    'Det er hende, der har afløst Bo. Han er stoppet.',
    'Det er vores nye fra Skive, der afløser Bo',
    'Ja, det er hende, der har overtaget efter Bo',
  ])('G23 a newcomer who replaces somebody is let in: %s', words =>
    expect(office(words, { letter: held })).toEqual([expect.stringMatching(/SettleHeldMail .*yes=true/)]),
  )
  it.each([
    'Det er ikke hende, der har afløst Bo',
    'Er det hende, der har afløst Bo?',
    'Det er måske hende, der har afløst Bo',
    'Bo er stoppet',
  ])('not let in: %s', words =>
    expect(office(words, { letter: held })).not.toEqual([expect.stringMatching(/SettleHeldMail .*yes=true/)]),
  )
  const booked = letter('meeting-scheduled')
  it.each([
    'Slet det igen, det var en fejl',
    'Det var en fejl, drop det',
    'Fjern mødet igen',
    'Annuller det lige igen, jeg skrev forkert',
  ])('G09 a booking undone waits for a yes: %s', words =>
    expect(office(words, { letter: booked })).toEqual(['CancelMeeting 2 doubt=true']),
  )
  it.each(['Slet ikke', 'Skal jeg slette det igen?', 'Slet P-12 igen', 'Det var en fejl, det skulle være den 21.'])(
    'not undone: %s',
    words =>
      expect(office(words, { letter: booked })).not.toEqual(expect.arrayContaining([expect.stringContaining('CancelMeeting')])),
  )
  it('a member undoes nothing', () =>
    expect(heard('Slet det igen, det var en fejl', { letter: booked })).not.toEqual(
      expect.arrayContaining([expect.stringContaining('CancelMeeting')]),
    ))
  it.each([
    'P-13 kan godt udgå, det har Søren sagt i telefonen.',
    'Tag P-13 af, Lone har skrevet til mig',
    'Fjern P-13, det har de bedt om',
  ])('G28 by whose word: %s', words =>
    expect(office(words, { letter: letter('agenda-for-approval') })).toEqual([expect.stringMatching(/EditAgenda .*P-13/)]),
  )
})

const asked = letter('question', spring, {
  reason: 'not-understood',
  subject: 'Noget',
  mail: 'earlier-1',
  meetings: [],
  item: undefined,
})

describe('people and their thanks', () => {
  it.each([
    'Tak for et rigtig godt møde i efteråret! Vi har allerede brugt to af de ting, vi lærte.',
    'Tak for sidst! Vi har allerede haft glæde af jeres råd.',
  ])('thanks bring no item: %s', words => expect(heard(words, { subject: 'Tak for sidst' })).toEqual([passed(words)]))
  it.each([
    'Bare glem det, det var sendt til den forkerte',
    'Glem den, den var ikke til jer',
    'Det var en fejl, se bort fra den',
    'Beklager, det var slet ikke til jer',
    'Ligegyldigt',
    'Det er lige meget',
    'Pyt med det',
    'Nej, lad det bare være',
    'Drop det',
    'Forkert tråd, beklager',
    'Det var til Jonas, ikke jer',
  ])('G24 what we asked about was not for us: %s', words => expect(heard(words, { letter: asked })).toEqual([]))
  it.each([
    'Glem det, men sæt os på med arkivering',
    'Det var ikke en fejl',
    'Glem punktet om navngivning',
    'Det er ikke ligegyldigt',
    'Lad det være et punkt',
    'Det var til mødet',
  ])('said more: %s', words => expect(heard(words, { letter: asked })).not.toEqual([]))
  it.each([
    'Forkert tråd',
    'Forkert tråd, beklager',
    'Beklager, forkert mail',
    'Undskyld, jeg svarede i den forkerte tråd',
    'Det var til Jonas, ikke jer',
    'Det skulle have været til Jonas',
    'Det var ment til Jonas Lund.',
  ])('a wrong thread is no item and no comment, but people read of it: %s', words => {
    const minutes = { meetings: [winter] }
    for (const [name, told] of Object.entries({
      ...{ 'call-for-items': {}, digest: {}, agenda: {}, 'item-receipt': { items: [items[0]] } },
      ...{ 'minutes-for-comment': minutes, 'comment-receipt': minutes },
    })) {
      const about = letter(name as LetterName, 'meetings' in told ? winter : spring, told)
      const answered = name === 'digest' ? digest(spring) : about
      expect(heard(words, { letter: answered, meetings: [winter, spring] }), name).toEqual([passed(words)])
      expect(heard(words, { letter: answered, meetings: [winter, spring], sender: anne }), name).toEqual(['? not-understood'])
    }
  })
  it.each([
    'Behøver jeg at få de her ugemails? De fylder lidt i indbakken.',
    'Kan jeg slippe for ugemailen?',
    'Er det nødvendigt, at jeg får ugeoverblikket?',
  ])('fewer mails are a matter for people: %s', words =>
    expect(heard(words, { letter: digest(spring) })).toEqual(['? about-people']),
  )
  it('the mails themselves may be what an item is about', () =>
    expect(heard('Hvordan håndterer I ugemails i jeres systemer?', { letter: digest(spring) })).not.toEqual(['? about-people']))
})
