import { describe, expect, it } from 'vitest'
import { anne, hear, inShort, letter, winter } from './cast.ts'

const swap = letter('role-swap-proposal', undefined, { swap: { id: 'B-1' } })
const answers = (words: string) => inShort(hear(words, { letter: swap }))
const yes = ['AnswerRoleSwap id=B-1 | yes=true']
const no = ['AnswerRoleSwap id=B-1 | yes=false']
const asked = ['? not-understood']

describe('G31 yes and no to a swap, as they are said', () => {
  it.each([
    'Ja tak',
    'Det kan vi godt',
    'Det kan vi.',
    'Ja, det kan vi',
    'Det er helt fint med os',
    'Det er i orden.',
    'Selvfølgelig',
    'Gerne!',
    'Meget gerne',
    'Klart',
    'Det vil vi gerne.',
    'Vi bytter gerne.',
    'Tak for mailen. Ja, det kan vi godt.',
    'Of course',
    "That's fine with us",
  ])('yes: %s', words => expect(answers(words)).toEqual(yes))
  it.each([
    'Nej',
    'Det kan vi desværre ikke',
    'Det kan vi desværre ikke, da vi er på kursus den dag.',
    'Vi må takke nej denne gang',
    'Desværre ikke',
    'Det går desværre ikke',
    'Det passer os dårligt',
    'Vi melder pas',
    'Det kan ikke lade sig gøre',
    "We can't",
  ])('no: %s', words => expect(answers(words)).toEqual(no))
  it.each([
    'Ja, hvis vi så slipper for at være mødeleder på møde 5',
    'Ja, men kun som referent',
    'Ja, kun som referent',
    'Det kan vi godt, hvis Skive også vil',
    'Det kan vi ikke svare på endnu',
    'Det kan vi ikke love',
    'Vi kan ikke se, hvad det betyder',
    'Det kan vi godt se',
    'Det kan vi godt?',
    'Vi vil gerne have mere tid',
    'Jeg vil gerne være med på mødet',
    'Det er fint, at I spørger',
    'Det er en svær beslutning',
    'Jeg skal lige spørge Lone',
    'Ok',
    'Fint',
    'Det kan vi ikke, men vi kan tage møde 5',
  ])('neither: %s', words => expect(answers(words)).toEqual(asked))
})

describe('G23 yes and no of the secretariat, question by question', () => {
  const office = (name: 'held-mail' | 'meeting-needs-yes' | 'cancellation-needs-yes') => (words: string) =>
    inShort(hear(words, { letter: letter(name, undefined, name === 'held-mail' ? {} : { mail: 'held-1' }), sender: anne }))
  const [held, booking, cancellation] = [office('held-mail'), office('meeting-needs-yes'), office('cancellation-needs-yes')]
  const used = ['SettleHeldMail id=held-1 | yes=true']
  const left = ['SettleHeldMail id=held-1 | yes=false']
  it.each(['Det er hun', 'Det er korrekt', 'Det stemmer', 'Ja, hun er ny hos os', 'Jo, det er hun', 'That is right'])(
    '%s',
    words => expect(held(words)).toEqual(used),
  )
  it.each([
    'Ok',
    'Godkendt',
    '👍',
    'Det er i orden',
    'Hvem er det?',
    'Hun er ikke ny',
    'Ja, men kun til dette møde',
    'Det er hun ikke',
  ])('not: %s', words => expect(held(words)).toEqual(asked))
  it.each(['Opret mødet', 'Det er helt bevidst', 'Det er i orden', 'Det er korrekt'])('%s', words =>
    expect(booking(words)).toEqual(used),
  )
  it.each(['Lad være', 'Opret det ikke', 'Nej, lad være'])('%s', words => expect(booking(words)).toEqual(left))
  it.each(['Aflys mødet', 'Aflys det', 'Ja, aflys det'])('%s', words => expect(cancellation(words)).toEqual(used))
  it.each(['Mødet holdes', 'Aflys det ikke', 'Nej nej, det var en fejl!'])('%s', words =>
    expect(cancellation(words)).toEqual(left),
  )
  it.each(['Det er i orden', 'Ok', 'Det er korrekt', 'Opret mødet', 'Det er helt fint med os', 'Aflys det?', 'Det er hun'])(
    'cancels nothing: %s',
    words => expect(cancellation(words)).toEqual(asked),
  )
})

describe('G31 what is wanted beside the yes or no', () => {
  it.each([
    ['Ja, og vi har også et punkt: Fuldmagter, 20 min.', [...yes, 'SubmitItem 2 title=Fuldmagter | minutes=20']],
    ['Nej desværre. Nyt punkt: Fuldmagter', [...no, 'SubmitItem 2 title=Fuldmagter']],
    ['Ja tak. Afbud fra mig den 14. april i øvrigt.', [...yes, 'GiveApology 2']],
    ['Ja, og vi har et punkt', asked],
  ])('%s', (words, wanted) => expect(answers(words)).toEqual(wanted))
  it.each([
    ['Nej desværre, vi kan ikke den dag.', no],
    ['Nej. Jeg er forhindret.', no],
    ['Ja tak. Vi har et godt punkt på dagsordenen.', yes],
  ])('a reason wants nothing: %s', (words, wanted) => expect(answers(words)).toEqual(wanted))
})

describe('G31 a plain yes or no to "kan I bytte?" is heard in every word for it', () => {
  it.each([
    'Det gør vi',
    'Ok, det gør vi',
    'Så gør vi det',
    'Vi tager den',
    'Det passer os fint',
    'Det lyder godt',
    'Så bliver det os',
    'Hellere end gerne',
    'Deal',
    'Vi bytter gerne',
    'Vi siger ja til at bytte',
    'Det er ok med byttet',
    'Vi tager gerne turen',
    'Vi kan godt overtage turen',
    'Ja, med glæde',
    'Kan godt',
    'Vi har talt om det, og vi siger ja',
  ])('yes: %s', words => expect(answers(words)).toEqual(['AnswerRoleSwap id=B-1 | yes=true']))
  it.each([
    'Ikke denne gang',
    'Ikke i år, desværre',
    'Det må vi sige nej til',
    'Vi springer over',
    'Vi står over denne gang',
    'Vi beholder vores egen tur',
    'Pas',
    'Vi vil ikke bytte',
    'Kan desværre ikke',
    'Tak fordi I spørger, men nej',
    'Vi har lige drøftet det internt. Det bliver et nej.',
  ])('no: %s', words => expect(answers(words)).toEqual(['AnswerRoleSwap id=B-1 | yes=false']))
  it.each([
    'Tak',
    'Modtaget',
    'Super, tak!',
    'Perfekt',
    'Ok',
    'Tak for hjælpen',
    'Ok, men kun denne gang',
    'Det tager vi på mødet',
  ])('neither: %s', words => expect(answers(words)).toEqual(['? not-understood']))
  it('how it is done is asked behind the yes, and is for people', () => {
    expect(answers('Vi er med. Hvem sender skabelonen?')).toEqual([
      'AnswerRoleSwap id=B-1 | yes=true',
      'PassRemarkOn: Hvem sender skabelonen?',
    ])
    expect(answers('Ja. Kan vi så få jeres tur i efteråret?')).toEqual(['? not-understood'])
  })
  it.each(['Nej, men spørg Viborg', 'Nej, men vi kan tage den i foråret'])(
    'what is offered in place of it is not lost with the no: %s',
    words => expect(answers(words)).toEqual(['AnswerRoleSwap id=B-1 | yes=false', `PassRemarkOn: ${words}`]),
  )
  it.each([
    ['Nej. Kan Skive ikke?', 'Kan Skive ikke?'],
    ['Nej det går desværre ikke, jeg er på barsel til november. Prøv Skive', 'Prøv Skive'],
  ])('the no is done, and people get the rest: %s', (words, rest) =>
    expect(answers(words)).toEqual(['AnswerRoleSwap id=B-1 | yes=false', `PassRemarkOn: ${rest}`]),
  )
  it.each(['Nej, vi er kun to', 'Det kan vi godt forstå, men vi har ikke tid'])('a reason is none: %s', words =>
    expect(answers(words)).toEqual(['AnswerRoleSwap id=B-1 | yes=false']),
  )
  it('"vi vender tilbage" alone promises an answer, and is not asked about', () =>
    expect(answers('Vi vender tilbage')).toEqual([]))
})

describe('who does it may stand beside the yes to a swap', () => {
  const answers = (words: string) => inShort(hear(words, { letter: swap }))
  it.each([
    'Ja, det kan vi godt, Gitte er frisk på at skrive.',
    'Ja, det gør vi gerne, Lone har lyst til at prøve at skrive.',
    'Ja tak, vi bytter gerne. Lone skriver referatet.',
  ])('%s', words => expect(answers(words)).toEqual(['AnswerRoleSwap id=B-1 | yes=true']))
  it.each([
    'Ja, hvis Gitte er frisk på at skrive.',
    'Ja, det kan vi godt, men Gitte er ikke frisk på at skrive.',
    'Ja, Gitte vil gerne spørge chefen',
    'Ja, Lone tager referatet i oktober',
    'Ja, det kan vi godt, Gitte er frisk på at skrive den 3. maj.',
    'Ja, Pia tager den',
  ])('not: %s', words => expect(answers(words).join()).not.toContain('AnswerRoleSwap'))
})

describe('the corrected edition is what was shown, once it has come in', () => {
  const answers = (words: string, version: number) =>
    inShort(hear(words, { sender: anne, letter: letter('minutes-preview', winter, { minutes: { version } }) }))
  it.each(['Tak Søren. Ja, send den rettede udgave ud.', 'Ja, det er fint nu. Send bare den nye version ud.'])('%s', words => {
    expect(answers(words, 2)).toEqual(['DistributeMinutes 1 seen=2'])
    expect(answers(words, 1).join()).not.toContain('DistributeMinutes')
  })
  it.each([
    'Ja, men den rettede udgave skal først forbi Pia.',
    'Send den rettede udgave til Pia.',
    'Send den rettede udgave ud, når den er klar.',
  ])('not: %s', words => expect(answers(words, 2).join()).not.toContain('DistributeMinutes'))
})
