import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { anne, hear, inShort, letter, pia, spring } from './cast.ts'

const heard = (words: string, told: Case = {}) => inShort(hear(words, { sender: anne, ...told }))[0] ?? ''
const touchesMeeting = /^(?:Schedule|Reschedule|Cancel)Meeting/

describe('G09 a meeting is cancelled at once only by a sentence that says so of the meeting', () => {
  it.each([
    'Mødet d. 14. april aflyses. Hilsen sekretariatet',
    'Mødet den 14. april kl. 13:00-16:00 er aflyst',
    'Pga. sygdom er mødet den 14. april desværre aflyst.',
    'Pga. sygdom aflyses mødet den 14. april',
    'På grund af for få tilmeldinger må vi desværre aflyse mødet.',
    'Det er med beklagelse, at vi må aflyse mødet den 14. april.',
    'Vi ser os nødsaget til at aflyse mødet den 14. april kl. 13-16',
    'Vi har besluttet at aflyse mødet den 14. april, fordi for mange har ferie',
    'AFLYST: ERFA-mødet den 14. april',
    'Aflys venligst mødet den 14. april',
  ])('%s', words => {
    expect(heard(words)).toMatch(/^CancelMeeting 2/)
    expect(heard(words)).not.toContain('doubt')
  })
  it('and "tak" is no reason', () => expect(heard('Aflys mødet, tak.')).toBe('CancelMeeting 2'))
  it('what everybody reads begins with its own words', () =>
    expect(heard('Mødet den 14. april aflyses, og vi finder en ny dato')).toBe('CancelMeeting 2 reason=vi finder en ny dato'))
})

describe('G09 what may mean the meeting is asked about, and nothing around it is a reason', () => {
  it.each([
    'Jeg har hørt, at mødet den 14. april er aflyst.',
    'Der er rygter om, at mødet den 14. april er aflyst.',
    'Mødet den 14. april er aflyst for Skives vedkommende.',
    'Vi aflyser mødet med KL den 14. april.',
    'Vi er for få til mødet den 14. april, så det er aflyst.',
    'Mødet den 14. april, som vi har glædet os til, er desværre aflyst',
    'Mødet den 14. april er aflyst. Vi starter kl. 13 som planlagt.',
    'Mødet den 14. april er aflyst. Nej, det er det ikke!',
    'Kurset inden mødet er aflyst. Derfor aflyses mødet også.',
    'Frokosten er aflyst, og mødet den 14. april aflyses for Skives vedkommende',
  ])('%s', words => expect(heard(words)).toBe('CancelMeeting 2 doubt=true'))
  it('only of the secretariat', () =>
    expect(heard('Jeg har hørt, at mødet den 14. april er aflyst.', { sender: pia })).toBe('? not-understood'))
  it('an item of a member is heard', () =>
    expect(
      heard('Vi vil gerne have et punkt om, hvad vi gør, når mødet er aflyst. 10 min', {
        sender: pia,
        letter: letter('call-for-items'),
      }),
    ).toMatch(/^SubmitItem/))
})

describe('G09 what is cancelled besides is no meeting', () => {
  it.each([
    'Der er rygter om at mødet den 14. april er aflyst. Det er det ikke!',
    'Flere spørger, om mødet den 14. april er aflyst. Det passer ikke.',
    'KLs oplægsholder har aflyst til mødet den 14. april. Er der nogen der kan tage over?',
    'Forplejningen til ERFA-mødet d. 14/4 skal aflyses da vi holder det online',
    'Aflys venligst Skives punkt til mødet den 14. april, de har trukket det',
    'Planlægningsmødet til mødet den 14. april er aflyst',
    'DSB har aflyst alle tog den 14. april, så tag bilen til mødet',
    'KL har aflyst deres kursus den 13. april, så alle kan deltage i ERFA-mødet den 14. april.',
    'Frokosten inden mødet den 14. april er aflyst, vi starter kl. 13 som planlagt.',
    'Lokalet til mødet den 14. april er aflyst af Lemvig, vi holder det på Teams i stedet.',
    'Brugergruppens møde er aflyst.',
    'Styregruppen har aflyst deres næste møde den 14. april.',
    'Oplægsholderen har aflyst, så mødet den 14. april slutter kl. 15',
    'Bestillingen af frokost til mødet aflyses',
  ])('%s', words => {
    expect(heard(words)).toMatch(/^\? (?:not-understood|planning-unmoved)$/)
    expect(heard(words, { letter: letter('digest', spring) })).not.toMatch(touchesMeeting)
    expect(heard(words, { sender: pia })).toMatch(/^\?/)
  })
  it('nor is a room, in the answer about the meeting itself', () => {
    expect(heard('Aflys lokalet', { letter: letter('meeting-scheduled') })).not.toMatch(touchesMeeting)
    expect(heard('Aflys det', { letter: letter('meeting-scheduled') })).toBe('CancelMeeting 2')
  })
})

describe('G09 a meeting that is off in other words is shown first', () => {
  it.each([
    'Vi dropper mødet',
    'Det udgår',
    'Vi sløjfer det',
    'Mødet holdes ikke',
    'Mødet gennemføres ikke',
    'Mødet bliver ikke til noget',
    'Mødet annulleres. Kan du give besked?',
    'Mødet udgår, og det kan ikke flyttes',
    'Vi dropper mødet, da vi ikke kan finde et lokale',
    'Mødet udgår. Vi holder det som planlagt i oktober',
    'Jeg har hørt, at mødet er vist aflyst',
    'aflysning: ERFA-mødet',
  ])('%s', words => {
    expect(heard(words, { subject: 'Mødet' })).toBe('CancelMeeting 2 doubt=true')
    expect(heard(words, { subject: 'Mødet', letter: letter('meeting-scheduled') })).toBe('CancelMeeting 2 doubt=true')
  })
  it.each([
    'Mødet udgår ikke',
    'Mødet udgår måske',
    'Vi dropper ikke mødet',
    'Vi har aldrig droppet mødet',
    'Vi bør droppe mødet',
    'Mødet udgår, og vi dropper ikke frokosten',
    'Vi dropper at mødes fysisk',
    'Frokosten udgår',
    'Mødet holdes ikke på rådhuset',
    'Mødet bliver ikke til noget særligt',
    'Brugergruppens møde udgår',
    'Det passer ikke, at mødet udgår',
    'Punktet om test udgår af mødet',
  ])('and this is not off: %s', words => {
    expect(heard(words, { subject: 'Mødet' })).toBe('? not-understood')
    expect(heard(words, { subject: 'Mødet', letter: letter('meeting-scheduled') })).toBe('? not-understood')
  })
  it('which one of them stands behind it, in a mail of its own', () => {
    expect(heard('Aflys det i april', { subject: 'Mødet' })).toBe('CancelMeeting 2 doubt=true')
    expect(heard('Aflys det i april', { subject: 'Mødet', letter: letter('meeting-scheduled') })).toBe('? not-understood')
    expect(heard('Drop den 14. april', { subject: 'Mødet' })).toBe('CancelMeeting 2 doubt=true')
  })
  it('»aflys« alone is enough in the answer about the meeting itself', () => {
    for (const words of ['Aflys', 'Aflys venligst', 'Cancel']) {
      expect(heard(words, { letter: letter('meeting-scheduled') })).toBe('CancelMeeting 2')
      expect(heard(words, { subject: 'Mødet' })).toBe('CancelMeeting 2 doubt=true')
    }
  })
})

describe('G09 others move their meetings, and ours stays', () => {
  it.each([
    'Brugergruppen har flyttet deres møde til den 15. april kl. 9-12, dagen efter vores.',
    'Brugergruppens møde er flyttet til den 15. april kl. 9-12',
    'Styregruppens næste møde er flyttet til den 15. april kl. 9-12',
    "KL's møde er flyttet til den 15. april kl. 9-12",
    'Mødet er fint. Brugergruppen har flyttet deres møde til den 15. april kl. 9-12',
    'Planlægningsmødet til mødet den 14. april er flyttet til den 30. marts kl. 10',
    'DSB har flyttet alle tog til den 15. april, så tag bilen til mødet',
    'Kurset flyttes til den 15. april, så mødet kan holdes i ro',
  ])('%s', words => expect(heard(words)).not.toMatch(touchesMeeting))
  it.each(['KL har flyttet mødet til den 15. april kl. 9-12', 'Brugergruppen flytter mødet til den 15. april kl. 9-12'])(
    'whose it is, is asked: %s',
    words => expect(heard(words)).toMatch(/^RescheduleMeeting 2 .*doubt=/),
  )
  it('and so is what was only talked of', () =>
    expect(heard('Vi har drøftet muligheden for at flytte mødet, som nu flyttes til den 15. april kl. 9-12')).toMatch(
      /^RescheduleMeeting 2 .*doubt=/,
    ))
  it.each([
    'Vores møde den 14. april flyttes til den 15. april kl. 9-12',
    'Forårets møde flyttes til den 15. april kl. 9-12',
    'Aprils møde flyttes til den 15. april kl. 9-12',
    'Datoen for mødet er flyttet til den 15. april kl. 9-12',
    'Mødet den 14. april, som vi glæder os til, flyttes til den 15. april kl. 9-12',
    'Vi flytter mødet til den 15. april kl. 9-12, og frokosten flyttes også',
  ])('ours is moved: %s', words => {
    expect(heard(words)).toMatch(/^RescheduleMeeting 2/)
    expect(heard(words)).not.toContain('doubt')
  })
})

describe('G09 a cancellation that is taken back is offered as a booking', () => {
  const receipt = letter('cancellation-receipt')
  const again = { letter: receipt, meetings: [] }
  it.each([
    'Nej!! Mødet er ikke aflyst, det var en misforståelse. Det bliver til noget den 14. april kl. 13-16.',
    'Fortryd aflysningen',
    'Det var en fejl, opret mødet igen',
  ])('%s', words =>
    expect(inShort(hear(words, { sender: anne, ...again }))).toEqual([
      'ScheduleMeeting new start=2027-04-14T11:00:00.000Z | end=2027-04-14T14:00:00.000Z | place=Teams | doubt={"title":null,"again":true}',
    ]),
  )
  it('of the secretariat alone, for the same day, and not where it asks', () => {
    expect(heard('Fortryd aflysningen', { ...again, sender: pia })).not.toMatch(touchesMeeting)
    expect(heard('Fortryd aflysningen, det er den 21. april', again)).not.toMatch(touchesMeeting)
    expect(heard('Kan aflysningen fortrydes?', again)).not.toMatch(touchesMeeting)
    expect(heard('Tak', again)).not.toMatch(touchesMeeting)
  })
})
