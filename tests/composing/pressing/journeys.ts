import type { LetterName } from '../../../shared/letters.ts'
import { danish, english } from '../../../templates/samples/facts.ts'
import { erfa } from '../../support/charters.ts'
import { member, minuteTaker, newcomer, office, otherMember } from '../../support/people.ts'
import type { Wanted } from '../../support/simulated.ts'
import { Simulated } from '../../support/simulated.ts'
import * as wish from '../../support/wishes.ts'
import { fixture } from '../../understanding/invitations.ts'
import type { Button } from './press.ts'
import { buttonsOf } from './press.ts'

export type Language = 'da' | 'en'
/** Called with every new button, in the world as it is when its letter has just been sent. `after`: of a question about an answer to that letter. */
export type Found = (world: Simulated, button: Button, after?: LetterName) => Promise<void>

/** Everybody in these journeys and nobody else: a letter to forty people would be composed forty times. */
const cast = ['sekretariat', 'lemvig', 'skanderborg', 'aarhus', 'favrskov', 'hedensted', 'norddjurs']
const few = erfa().people.filter(({ email }) => cast.some(each => email.includes(each)))

const emailOf = (id: string): string => erfa().people.find(person => person.id === id)?.email ?? ''

/** Several questions offer the same answers. */
const reasonOf = (world: Simulated, { letter }: Button): string => (letter === 'question' ? world.latest('question').reason : '')

/** A whole meeting and its side roads, so that each letter that has buttons is really decided, queued and sent. */
export const everyButton = async (language: Language, found: Found): Promise<void> => {
  const t = (da: string, en: string): string => (language === 'da' ? da : en)
  const files = { ...erfa(), people: few, charter: language === 'da' ? danish : english }
  const known = new Set<string>()
  const asked = new Set<LetterName>()

  class Road {
    readonly world: Simulated
    private seen = 0
    constructor(world: Simulated) {
      this.world = world
    }
    static async from(at: string): Promise<Road> {
      return new Road(await Simulated.start(files, at))
    }
    async look(): Promise<this> {
      await this.world.deliver()
      for (const sent of this.world.sent.slice(this.seen))
        for (const button of await buttonsOf(this.world, sent)) {
          const key = `${button.letter} ${button.label} ${reasonOf(this.world, button)}`
          if (known.has(key)) continue
          known.add(key)
          await found(this.world, button)
          if (button.letter !== 'question') await this.asked(button)
        }
      this.seen = this.world.sent.length
      return this
    }
    /** What the letter's reader is offered who answers it with words that nobody can place. */
    private async asked({ letter, person, to, subject }: Button): Promise<void> {
      if (asked.has(letter)) return
      asked.add(letter)
      const aside = new Simulated(files, '2000-01-01T00:00', {
        store: structuredClone(this.world.store),
        rawMails: this.world.world.rawMails,
      })
      await aside.until(this.world.at)
      // To these any words are an item or a comment; a mere yes is none.
      const isFree = (['call-for-items', 'items-reminder', 'minutes-for-comment'] as const).some(each => each === letter)
      const text = isFree
        ? t('Ja', 'Yes')
        : // A question is asked of people, and the swap waits on.
          letter === 'role-swap-proposal'
          ? t('Blå er en dejlig farve i dag.', 'Blue is a nice colour today.')
          : t('Blå er en dejlig farve i dag, synes du ikke?', 'Blue is a nice colour today, is it not?')
      await aside.receives({ from: person.address, to, subject, text })
      await aside.deliver()
      for (const sent of aside.sent)
        for (const button of await buttonsOf(aside, sent)) if (button.letter === 'question') await found(aside, button, letter)
    }
    async until(time: string): Promise<this> {
      await this.world.deliverUntil(time)
      return this.look()
    }
    async writes(id: string, text: string, more: { to?: string; subject?: string } = {}): Promise<this> {
      await this.world.receives({ from: emailOf(id), text, ...more })
      return this.look()
    }
    async wants(id: string, what: Wanted, meeting = 1): Promise<this> {
      await this.world.wants(id, what, meeting)
      return this.look()
    }
    async handsIn(name: string): Promise<this> {
      const body = fixture(name).toString('latin1')
      const [head = '', ...rest] = body.split(/\r?\n\r?\n/)
      const from = /^From: .*<(.+)>/m.exec(head)?.[1] ?? ''
      const type = /^Content-Type:[^\n]*(?:\n[ \t][^\n]*)*/m.exec(head)?.[0] ?? ''
      const encoding = /^Content-Transfer-Encoding:.*$/m.exec(head)?.[0]
      await this.world.receives({
        from,
        subject: 'ERFA-møde',
        text: '',
        body: [type.trim(), ...(encoding === undefined ? [] : [encoding.trim()]), '', rest.join('\r\n\r\n')],
      })
      return this.look()
    }
  }
  const booked = async (at = '2027-02-01T09:00'): Promise<Road> =>
    (await Road.from(at)).wants(office, wish.book('2027-04-14T13:00', '16:00', files))

  await theMeeting()
  await besideIt()
  await theQuestions()

  async function theMeeting(): Promise<void> {
    const road = await booked()
    await road.until('2027-03-16T10:00')
    await road.wants(member, wish.item('Navngivning af skemaer'))
    await road.writes(
      otherMember,
      t(
        'Vi har to punkter.\n\n1. Fuldmagter, 20 min.\n\n2. Nye skemaer, 15 min.',
        'We have two items.\n\n1. Proxies, 20 min\n\n2. New forms, 15 min',
      ),
      { to: road.world.replyTo(emailOf(otherMember), 'call-for-items') ?? '' },
    )
    await road.until('2027-03-24T10:00')
    await road.until('2027-03-31T12:00')
    await road.wants(minuteTaker, wish.item('Fælles kursus'))
    await road.until('2027-04-02T10:00')
    await road.wants(office, wish.wait)
    await road.until('2027-04-06T10:00')
    await road.wants(office, wish.edit({ do: 'minutes', item: 'P-1', minutes: 25 }))
    await road.until('2027-04-07T12:00')
    await road.wants(office, wish.sendAgenda)
    await road.wants(member, wish.apology())
    await road.wants(office, wish.move('2027-04-16T13:00', '16:00', files))
    await road.until('2027-04-19T10:00')
    await road.wants(minuteTaker, wish.minutes('1. Punkt\n\nReferat af mødet.'))
    await road.wants(office, wish.sendMinutes)
    await road.until('2027-04-20T10:00')
  }

  async function besideIt(): Promise<void> {
    const two = await booked()
    await two.wants(office, wish.numbered(2, wish.book('2027-10-06T13:00', '16:00', files)), 2)
    await two.until('2027-03-16T10:00')
    await two.writes(
      member,
      t(
        'Vi kan ikke være referent på møde 2. Kan vi bytte med Hedensted?',
        'We cannot take the minutes at meeting 2. Can we swap with Hedensted?',
      ),
    )

    const unusual = await Road.from('2027-02-01T09:00')
    await unusual.writes(office, t('Nyt møde 6. maj 2027 kl. 13-16, Teams', 'New meeting 6 May 2027 13:00-16:00, Teams'))

    const leaver = await booked()
    await leaver.until('2027-03-16T10:00')
    await leaver.writes(member, t('Afmeld', 'Unsubscribe'), {
      to: leaver.world.replyTo(emailOf(member), 'call-for-items') ?? '',
    })

    const list = t('NAVN | KOMMUNE | MAILADRESSE', 'NAME | MUNICIPALITY | ADDRESS')
    const [lister, newcomers] = [await booked(), ['Kim Lund | Norddjurs | kim.lund@norddjurs.example']]
    await lister.writes(office, [t('Her er den nye liste.', 'Here is the new list.'), '', list, ...newcomers].join('\n'))

    const late = await Road.from('2027-04-02T09:00')
    await late.wants(office, wish.confirmed(wish.book('2027-04-14T13:00', '16:00', files)))
    await late.until('2027-04-02T10:00')

    const called = await booked()
    await called.until('2027-03-16T10:00')
    await called.world.receives({
      from: newcomer.address,
      name: newcomer.name,
      subject: t('Punkt til mødet', 'Item for the meeting'),
      text: t('Vi har et punkt: Fuldmagter, 20 min.', 'We have an item: Proxies, 20 min'),
    })
    await called.look()
    await called.world.receives({
      from: emailOf(member),
      subject: t('Punkt', 'Item'),
      text: t('Vi har et punkt: Forfalsket, 20 min.', 'We have an item: Forged, 20 min'),
      authenticated: false,
    })
    await called.look()

    const calendar = await Road.from('2027-02-01T09:00')
    await calendar.handsIn('request-known')
    await calendar.until('2027-03-20T09:00')
    await calendar.handsIn('cancel')
  }

  async function theQuestions(): Promise<void> {
    const unclear = await booked()
    await unclear.until('2027-03-16T10:00')
    await unclear.writes(member, t('Kan I se på det her?', 'Could you have a look at this?'), { subject: t('Hej', 'Hello') })

    const plain = await booked()
    await plain.until('2027-03-16T10:00')
    await plain.writes(member, 'Jeg har lagt vores vejledning i den fælles mappe, som jeg lovede sidst.', {
      subject: t('Hej', 'Hello'),
    })

    const afterwards = await booked()
    await afterwards.until('2027-04-19T10:00')
    await afterwards.wants(minuteTaker, wish.minutes('1. Punkt\n\nReferat af mødet.'))
    await afterwards.wants(office, wish.sendMinutes)
    await afterwards.until('2027-04-20T10:00')
    await afterwards.writes(member, t('Kan I se på det her?', 'Could you have a look at this?'), { subject: t('Hej', 'Hello') })
    await afterwards.writes(member, 'Jeg har lagt vores vejledning i den fælles mappe, som jeg lovede sidst.', {
      subject: t('Hej', 'Hello'),
    })

    const ofOffice = await booked()
    await ofOffice.writes(office, t('Kan I se på det her?', 'Could you have a look at this?'), { subject: t('Hej', 'Hello') })

    const scribe = await booked()
    await scribe.until('2027-04-15T10:00')
    await scribe.writes(minuteTaker, t('Blå er en dejlig farve.', 'Blue is a nice colour.'), {
      to: scribe.world.replyTo(emailOf(minuteTaker), 'minutes-template') ?? '',
    })

    const unclearChange = await booked()
    await unclearChange.until('2027-03-16T10:00')
    await unclearChange.wants(member, wish.item('Navngivning af skemaer'))
    await unclearChange.writes(member, t('Kan vi også nå fuldmagter?', 'Is there time for proxies too?'), {
      to: unclearChange.world.replyTo(emailOf(member), 'item-receipt') ?? '',
    })

    const whichOne = await booked()
    await whichOne.until('2027-03-16T10:00')
    await whichOne.writes(
      member,
      t(
        'Vi har to punkter.\n\n1. Fuldmagter, 20 min.\n\n2. Nye skemaer, 15 min.',
        'We have two items.\n\n1. Proxies, 20 min\n\n2. New forms, 15 min',
      ),
      { to: whichOne.world.replyTo(emailOf(member), 'call-for-items') ?? '' },
    )
    await whichOne.writes(member, t('10 minutter er nok', '10 minutes will do'), {
      to: whichOne.world.replyTo(emailOf(member), 'item-receipt') ?? '',
    })

    const heldBack = await booked()
    await heldBack.until('2027-04-19T10:00')
    await heldBack.wants(minuteTaker, wish.minutes('1. Punkt\n\nReferat af mødet.'))
    await heldBack.writes(office, t('Vent lige lidt', 'Please wait'), {
      to: heldBack.world.replyTo(emailOf(office), 'minutes-preview') ?? '',
    })

    const twice = await booked()
    await twice.wants(office, wish.numbered(2, wish.book('2027-10-06T13:00', '16:00', files)), 2)
    await twice.writes(office, t('Mødet aflyses', 'The meeting is cancelled'))

    const zone = await Road.from('2027-02-01T09:00')
    await zone.handsIn('request-known-zone-unknown')

    const counter = await booked()
    await counter.until('2027-04-08T09:00')
    await counter.handsIn('counter')

    const colleague = await booked()
    await colleague.until('2027-04-08T09:00')
    await colleague.handsIn('reply-declined-for-colleague')
  }
}
