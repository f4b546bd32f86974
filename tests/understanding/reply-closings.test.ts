import { describe, expect, it } from 'vitest'
import { isSignOff, isTagline } from '../../shared/understanding/reply/signature.ts'
import { ofHtml, sorted } from './reply-support.ts'

const said = 'o| Sagen udsættes til december.'
const closes = (closing: string): void => expect(sorted(`${said}\n\n${closing}`)).toBe(`${said}\n\n${closing}`)

describe('a sign-off and what stands below it', () => {
  it.each([
    's| Mvh\ns| Mette',
    's| Med venlig hilsen\n\ns| Mette Madsen\ns| Chefkonsulent\ns| Teknik og Miljø, Byens Rum\ns| Rådhuspladsen 1, 9999 Eksempelby',
    's| Mvh Mette\n\ns| Telefon 99 99 99 99, træffes bedst mandag til torsdag mellem klokken 9 og 12.',
    's| Mvh Mette\n\ns| Har du spørgsmål, så skriv til os på post@k.example.',
    's| Mvh Mette\n\ns| Læs her, hvordan vi behandler dine personoplysninger, på vores hjemmeside, som du finder her.',
    's| Mvh Mette\n\ns| Denne mail er fortrolig, og er du ikke rette modtager, skal den slettes.\ns| Vi beder dig også give os besked om det.\ns| Tak for det.',
    's| Mvh Mette\n\ns| Denne e-mail kan indeholde oplysninger, som andre end\ns| modtageren ikke har lov til at læse. Slet den.',
    's| Mvh Mette\ns| Mandag fri',
    's| Mvh Mette\ns| Torvet 1 - 3, 9999 Eksempelby',
    's| Mvh Mette\ns| Eksempel Kommune.',
    's| Mvh Mette\ns| Cand.jur. Mette Marie Madsen, konsulent',
    's| Mvh Mette\ns| Og Bo',
    's| Mvh Mette\ns| Psykiatrien',
    's| Mvh Mette\n\ns| Denne e-mail er kun til den, som den er sendt til, og er fortrolig for alle andre.\ns| Den skal ikke læses af andre.',
    // A postscript ends it.
    's| Mvh Mette\n\no| PS: Husk kage.',
    's| Mvh Mette\n\no| P.S. Husk kage.',
    's| Mvh Mette\n\no| p. s. husk kage',
    's| Mvh Mette\n\no| NB: Husk kage.',
    's| Mvh Mette\n\no| ps husk kage',
    's| Mvh Mette\n\no| PS\no| Kage',
  ])('%j', closes)

  it.each([
    // Somebody went on writing: then all of it is text.
    'o| Mvh Mette\n\no| Kan I sende bilaget?',
    'o| Mvh Mette\n\no| 1. Budget',
    'o| Mvh Mette\n\no| 12. Budget',
    'o| Mvh Mette\n\no| Bilag med?',
    'o| Mvh Mette\n\no| - Budget',
    'o| Mvh Mette\n\no| Punkt 12 udgår',
    'o| Mvh Mette\n\no| Bilaget følger med posten.',
    'o| Mvh Mette\n\no| Bilaget følger med posten!',
    'o| Mvh Mette\n\no| Husk kage herefter',
    'o| Mvh Mette\n\no| Kage skal der også være',
    'o| Mvh Mette\n\no| Denne mail skal I ikke slette',
    `o| Mvh Mette\n\no| ${'Budget og cykelsti '.repeat(8)}`.trimEnd(),
  ])('%j is text', closes)

  it('of forty lines at most', () => {
    const office = (lines: number): string => `Mvh Mette\n${'Kontor\n'.repeat(lines)}`
    expect(sorted(`o| Ja.\n${office(39)}`)).toContain('s| Mvh Mette')
    expect(sorted(`o| Ja.\n${office(40)}`)).toContain('o| Mvh Mette')
  })
})

describe('which lines are a sign-off', () => {
  it.each([
    'Mvh',
    'mvh.',
    'MVH',
    'Mvh. Mette',
    'mvh mette',
    'mvh, mette marie',
    'm.v.h. mette',
    'vh fra mette',
    'Med venlig hilsen',
    'Med venlig hilsen,',
    'Med venlig hilsen!',
    '*Med venlig hilsen*',
    '_Med venlig hilsen_',
    'Med venlig hilsen / Kind regards',
    'Med venlig hilsen | Best regards',
    'Venlig hilsen Mette Madsen',
    'Venlig hilsen - Mette',
    'Venlig hilsen fra Mette',
    'Hilsen fra',
    'Hilsen Mette og Jens',
    'Hilsen (Mette)',
    'Hilsen v/ Mette',
    'Hilsen Anna Bo Carl Dora Erik',
    'Kind regards, Mette',
    'Best',
    'Best,',
  ])('»%s«', words => expect(isSignOff(words)).toBe(true))

  it.each([
    'Hilsen til alle',
    'Hilsen fra borgmesteren er modtaget',
    'Hilsen Anna Bo Carl Dora Erik Frida',
    'Hilsen mette',
    'Hilsen Mette?',
    'Hilsen Mette fra Odense',
    'Hilsen iPhone',
    'mvh mette fra odense',
    'mvh 2mette',
    'mvh mette2',
    'mvh anna bo carl',
    'mvh vi ses',
    'mvh det skal',
    'mvh m',
    'mvh 2. sal',
    'Mvhnu',
    'Hilsener',
    'Venligst',
    'Best practice',
    'Med venlig hilsen / Byrådet siger nej',
    'Ja / nej',
    'Sagen er klar. Mvh',
    'Budget',
    '',
    `Hilsen ${'M'.repeat(60)}`,
  ])('not »%s«', words => expect(isSignOff(words)).toBe(false))
})

describe('names, rules and disclaimers that close a mail without a sign-off', () => {
  it.each([
    's| /Mette',
    's| //MM',
    's| -Mette',
    's| –Mette',
    's| —Mette Marie Madsen',
    's| -Mette\n\nb| Sendt fra min iPhone',
    's| --\ns| Mette Madsen\ns| Tlf. 99 99 99 99',
    's| __\ns| Mette',
    's| ---\ns| Mette Madsen',
    's| ---',
    's| ---\ns| Mette Marie Madsen',
    's| ____\ns| .',
    's| ____\ns| 99 99 99 99\ns| www.k.example',
    's| ____\ns| m@k.example\ns| www.k.example\ns| Anna\ns| Bo\ns| Carl\ns| Dora\ns| Erik\ns| Frida',
    'o| Se: alt er fint.\ns| /Mette',
    's| Denne e-mail er kun til den, som den er sendt til, og er fortrolig for alle andre.',
    's| ________________________________\n\ns| -----',
    's| ____\ns| Mette Madsen\ns| m@k.example\ns| www.k.example',
    's| ____\ns| Tlf. 99 99 99 99\ns| https://k.example',
    's| Denne e-mail er fortrolig og kun til den, den er stilet til, som er dens modtager.',
    's| *Denne mail er fortrolig og kun til den, den er stilet til, altså modtageren.*',
  ])('%j', closes)

  it.each([
    'o| -mette marie',
    'o| - Mette',
    'o| /Mette er syg',
    'o| -Mette Marie Madsen Berg',
    'o| /Mette\n\no| Punkt 4',
    'o| Deltagere:\no| /Mette',
    'o| Deltagere:\n\no| /Mette',
    'o| Vi er fire\no| /Mette',
    'o| /Mette\n\no| /Jens',
    'o| --\no| Kan I sende bilaget?',
    'o| --\no| Punkt\no| --\no| Mette',
    'o| ---\no| Budget',
    'o| ____\no| ab',
    'o| ____\no| 99 99\no| www.k.example',
    'o| Kl. 10 er fint\no| /Mette',
    'o| Denne e-mail er fortrolig og kun til den, den er stilet til, som er dens modtager.\n\no| PS: Husk kage.',
    'o| ---\no| Mette madsen',
    'o| ---\no| METTE MADSEN',
    'o| ---\no| Mette Madsen\no| Jens Jensen',
    'o| ----\no| Mette Madsen',
    'o| ---\no| Mette Anna Bo Carl Dora',
    'o| ____\no| Mette Madsen\no| m@k.example',
    'o| ____\no| m@k.example\no| b@k.example\no| Kan de deltage?',
    'o| ____\no| m@k.example\no| b@k.example\no| Anna\no| Bo\no| Carl\no| Dora\no| Erik\no| Frida\no| Gerda',
    'o| Denne e-mail er fortrolig.',
    'o| Denne e-mail kan I bare gemme i sagen, hvor den ligger godt sammen med de andre papirer.',
    'o| Modtageren skal slette den ved en fejl sendte mail, men det kan vi ikke bede dem om.\no| Vel?',
  ])('%j closes nothing', closes)

  it('a footer alone is no signature, a sign-off alone is one', () => {
    const footer = 'Denne e-mail er fortrolig og kun til den, den er stilet til, som er dens modtager.'
    expect(sorted(`o| ${footer}`)).toBe(`o| ${footer}`)
    expect(sorted('o| /Mette')).toBe('o| /Mette')
    expect(sorted('s| Mvh Mette')).toBe('s| Mvh Mette')
    expect(sorted('s| --\ns| Mette')).toBe('s| --\ns| Mette')
  })
})

describe('where the signature stands', () => {
  const wrote = 'Den 3. nov. 2025 kl. 10.12 skrev Anna Berg <a@x.example>:'
  it.each([
    // Above the quotation and below the last answer, not after those in between.
    `o| Se svar.\ns| Mvh Mette\n\nm| ${wrote}\nq| > Hvornår?\no| Den 12.\nq| > Bilag?\no| Nej.\n\ns| Mvh Mette`,
    `o| Se svar.\n\nm| ${wrote}\nq| > Hvornår?\no| Den 12.\no| Mvh Mette\nq| > Bilag?\no| Nej.`,
    `m| ${wrote}\nq| > Hvornår?\n\ns| Mvh Mette`,
    `o| Se svar.\n\nm| ${wrote}\nq| > Hvornår?\no| Den 12.\nq| > Bilag?\n\ns| /Mette`,
    // A footer below another one.
    'o| Ja.\n\ns| Mvh\ns| Mette\n\ns| ____\ns| Listen: erfa@k.example\ns| https://k.example/erfa',
    'o| Ja.\n\ns| Mvh\ns| Mette\n\ns| Denne e-mail er fortrolig og kun til den, den er stilet til, som er dens modtager.',
    // Pictures and taglines are none of it, and do not part it.
    's| Mvh Mette\n\nb| Sendt fra min Samsung Galaxy-smartphone.',
    'o| Ja.\n\ns| /Mette\n\ns| ____\ns| erfa@k.example\ns| https://k.example/erfa',
    `m| ${wrote}\nq| > Hvornår?\no| Den 12.\n\ns| /Mette\n\ns| ____\ns| erfa@k.example\ns| www.k.example`,
    `m| ${wrote}\nq| > Hvornår?\nq| > Sendt fra min iPhone\nq| > [logo]\no| Den 12.`,
    's| Mvh\nb| [cid:image001.png@01D9]\ns| Mette Madsen\n\nb| Sendt fra min iPhone',
    'o| Ja.\n\nb| [logo]\n\ns| Mvh\ns| Mette\nb| Hent Outlook til iOS<https://aka.ms/o0ukef>',
    'o| Ja.\n\nb| Hent Outlook til iOS\nb| <https://aka.ms/o0ukef>',
    'o| Ja.\n\no| https://k.example/sag',
  ])('%j', mail => expect(sorted(mail)).toBe(mail))

  it('the element of a mail program says so, where nothing follows it', () => {
    const element = '<div id="Signature"><p>Mette Madsen</p><p>Vi holder åbent i dag</p></div>'
    expect(ofHtml(`<p>Ja.</p>${element}`)).toMatchObject({ ownWords: 'Ja.', signature: 'Mette Madsen\n\nVi holder åbent i dag' })
    expect(ofHtml(`<p>Ja.</p>${element}<p>Og punkt 4.</p>`).ownWords).toContain('Mette Madsen')
  })
})

describe('what a telephone sets below', () => {
  it.each([
    'Sendt fra min iPhone',
    'SENDT FRA MIN IPHONE',
    '*Sendt fra min iPhone*',
    'Sendt fra min iPhone.',
    'Sendt fra min Samsung Galaxy-smartphone.',
    'Sendt fra min nye dims',
    'Sendt fra Outlook til Android',
    'Sendt fra Mail til Windows',
    'Sendt med Proton Mail sikker e-mail',
    'Hent Outlook til iOS<https://aka.ms/o0ukef>',
    'Hent Outlook til iOS <https://aka.ms/o0ukef>',
    'Sent via Superhuman ( https://x.example/?a=b )',
    'Sent using CloudMagic Email [https://x.example/a]',
    'Sent from my iPhone',
    '发自我的 iPhone',
  ])('»%s«', words => expect(isTagline(words)).toBe(true))

  it.each([
    'Sendt fra borgeren er der en klage',
    'Sendt fra min side: ja.',
    'Sendt fra min mobil?',
    'Sendt fra min iPhone, da jeg er syg',
    'Sendt fra min iPhone. Undskyld stavefejl',
    'Sendt fra min iPhone skal det siges',
    'Sendt fra min kære gamle tante',
    'Sendt fra Mettes iPad',
    'Sendt via kommunen',
    'Sendt med posten i går',
    'Hent kaffe',
    'iPhone',
    '',
    `Sendt fra min iPhone ${'x'.repeat(90)}`,
    `Sendt fra min iPhone <https://x.example/${'x'.repeat(400)}>`,
  ])('not »%s«', words => expect(isTagline(words)).toBe(false))
})
