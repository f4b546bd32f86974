/** What a letter's header takes from the charter. */
export const charter = {
  id: 'erfa',
  name: 'ERFA-netværk',
  shortName: 'ERFA',
  meetingName: 'ERFA-mødet',
  language: 'da',
  address: 'erfa@moeder.example',
}
