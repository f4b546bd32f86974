import type { PaperAgenda, PaperItem, PaperSlot } from '../../shared/checking/agenda.ts'

// Three agendas with the faults that were found in real ones, in our own words and with invented people, and one without any.

export const slot = (times: string, minutes: number, title: string, presenter: string | null = null): PaperSlot => {
  const [from = '', to = ''] = times.split('-')
  return { title, from, to, minutes, presenter }
}
export const item = (id: string, kind: PaperItem['kind'], title: string, more: Partial<PaperItem> = {}): PaperItem => ({
  id,
  kind,
  title,
  text: '',
  recommendation: null,
  presenter: null,
  attachments: [],
  ...more,
})

/** Somebody is KR in the list and KF in the agenda, a discussion asks for approval, and the link to the meeting is wrapped. */
export const userGroupInWinter: PaperAgenda = {
  on: '2025-01-21',
  from: '13:00',
  to: '15:00',
  slots: [
    slot('13:00-13:05', 5, 'Velkomst og dagsorden', 'KF'),
    slot('13:05-13:25', 20, 'Nyt fra driften', 'MAH'),
    slot('13:25-13:35', 10, 'Nyt fra styregruppen', 'KF'),
    slot('13:35-14:35', 60, 'Puljen til udvikling'),
    slot('14:35-15:00', 25, 'Eventuelt'),
  ],
  people: [
    { name: 'Karla Fonnesbæk', initials: 'KR' },
    { name: 'Mads Agerholt', initials: 'MAH' },
    { name: 'Tove Lindskov', initials: 'TL' },
  ],
  items: [
    item('1', 'B', 'Velkomst og dagsorden', { recommendation: 'Gruppen godkender dagsordenen.', presenter: 'KF' }),
    item('2', 'O', 'Nyt fra driften', {
      text: `Mødet holdes her: https://eur03.safelinks.protection.outlook.com/ap/t-1/?url=https%3A%2F%2Fteams.example%2Fl%2F${'x'.repeat(560)}`,
      presenter: 'MAH',
    }),
    item('3', 'O', 'Nyt fra styregruppen', { text: 'Kort mundtlig gennemgang.', presenter: 'KF' }),
    item('4', 'D', 'Puljen til udvikling', {
      text: 'Leverandøren har regnet på to ønsker.',
      recommendation: 'Det indstilles, at gruppen godkender de to ønsker.',
    }),
    item('5', 'D', 'Eventuelt'),
  ],
}

/** Ninety minutes are planned of a hundred and twenty, and one meeting is held on two days. */
export const userGroupInSpring: PaperAgenda = {
  on: '2025-05-06',
  from: '13:00',
  to: '15:00',
  slots: [
    slot('13:00-13:05', 5, 'Velkomst og dagsorden'),
    slot('13:05-13:45', 40, 'Nyt fra driften'),
    slot('13:45-14:00', 15, 'Nyt fra styregruppemødet den 14. marts 2025'),
    slot('14:00-14:20', 20, 'Næste workshop'),
    slot('14:20-14:30', 10, 'Eventuelt'),
  ],
  people: [{ name: 'Karla Fonnesbæk', initials: 'KF' }],
  items: [
    item('1', 'B', 'Velkomst og dagsorden', { recommendation: 'Gruppen godkender dagsordenen.', presenter: 'KF' }),
    item('2', 'O', 'Nyt fra driften'),
    item('3', 'O', 'Nyt fra styregruppemødet den 14. marts 2025', {
      text: 'På mødet den 6. marts 2025 blev økonomien gennemgået.',
      recommendation: 'Gruppen tager orienteringen til efterretning.',
    }),
    item('4', 'O', 'Næste workshop', { text: 'Programmet er ved at være klar.' }),
    item('5', 'D', 'Eventuelt'),
  ],
}

/** Times with two signs in one, and days in four spellings. */
export const steeringGroup: PaperAgenda = {
  on: '2023-06-23',
  from: '08:00',
  to: '09:00',
  slots: [
    slot('08:00-08:02', 2, 'Velkomst'),
    slot('08:02-08:35', 33, 'Økonomien'),
    slot('08:35-08:37', 2, 'Nyt fra driften'),
    slot('08:37-09:00', 23, 'Resten'),
  ],
  people: [],
  items: [
    item('1', 'B', 'Velkomst', { recommendation: 'Dagsordenen godkendes.' }),
    item('2', 'O', 'Økonomien', { text: 'Aftalen er fra 12/6, og næste rate falder 01.09.2023.' }),
    item('3', 'O', 'Nyt fra driften', { text: 'Fremlægges 8:35-8.37. Opdateringen kom 2. juni 2023.' }),
    item('4', null, 'Resten', { text: 'Status pr. 2023-06-20.' }),
  ],
}

/** Nothing to say: also what looks like a fault and is none. */
export const clean: PaperAgenda = {
  on: '2027-04-14',
  from: '13:00',
  to: '16:00',
  slots: [
    slot('13:00-13:38', 38, 'Kort status fra hver kommune'),
    slot('13:38-13:53', 15, 'Nyt fra grupperne'),
    slot('13:53-14:38', 45, 'Navngivning af skemaer', 'Pia Vestermark'),
    slot('14:38-15:38', 60, 'Fælles support'),
    slot('15:38-15:43', 5, 'Mødeleder og referent til næste møde'),
  ],
  people: [
    { name: 'Pia Vestermark', initials: null },
    { name: 'Kim Tangbjerg', initials: null },
  ],
  items: [
    item('P-1', 'B', 'Navngivning af skemaer', {
      text: 'KL (PRO-gruppen) godkendte navnene onsdag den 14. april 2027. Se bilag 1, og det vedhæftede notat.',
      recommendation: 'Det indstilles, at netværket beslutter at bruge de nye navne.',
      presenter: 'PV',
      attachments: ['Navne.pdf', 'Notat.docx'],
    }),
    item('P-2', 'D', 'Fælles support efter workshoppen den 3. marts', {
      text: 'Styregruppen har besluttet en ny model. Workshoppen den 3. marts viste to veje, og mødet den 10. marts en tredje. Der er ingen bilag.',
      recommendation: 'Det indstilles, at netværket drøfter de tre veje.',
    }),
  ],
}
