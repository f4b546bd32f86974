import { list } from './list.ts'

/** Sign-offs. They count when they fill their line or stand before a name. "Tak" is not among them: it is an answer. */
export const signOffs: readonly string[] = list(`
  med venlig hilsen | med venlige hilsner | med venlig hilsen/best regards | med venlig hilsen / kind regards
  venlig hilsen | venlige hilsner | mange venlige hilsner | mange hilsner | mange hilsener | bedste hilsner
  de bedste hilsner | bedste hilsen | kærlig hilsen | kærlige hilsner | hilsen | hilsner | hjertelig hilsen
  med hilsen | på sekretariatets vegne | mvh | m.v.h | m.v.h. | mvh. | vh | v.h. | vh. | dbh | kh | kh. | k.h. | bh
  de bedste hilsener | på vegne af sekretariatet | med vennlig hilsen | vennlig hilsen | vennlige hilsner
  beste hilsen | beste hilsener | med vänliga hälsningar | med vänlig hälsning | vänliga hälsningar | vänlig hälsning
  hälsningar | bästa hälsningar | vänligen | best regards | kind regards | warm regards | warmest regards
  with best regards | with kind regards | regards | best wishes | yours sincerely | sincerely | sincerely yours
  yours faithfully | yours truly | all the best | cheers | br | rgds | mit freundlichen grüßen | mit freundlichem gruß
  mit besten grüßen | mit lieben grüßen | freundliche grüße | viele grüße | viele grüße / best regards | beste grüße
  liebe grüße | schöne grüße | herzliche grüße | gruß | grüße | mfg | lg | cordialement | bien cordialement
  bien à vous | sincères salutations | meilleures salutations | salutations | amicalement | met vriendelijke groet
  met vriendelijke groeten | vriendelijke groet | vriendelijke groeten | groet | groeten | mvg | saludos | un saludo
  saludos cordiales | atentamente | cordiali saluti | distinti saluti | saluti | atenciosamente | cumprimentos
  com os melhores cumprimentos | abraços | pozdrawiam | z poważaniem | z powazaniem | serdecznie pozdrawiam
  terveisin | ystävällisin terveisin | с уважением | s pozdravem
`)

/** Words that only sentences have. Two of them in a line make it prose, which no signature is. */
export const sentenceWords: ReadonlySet<string> = new Set(
  (
    'jeg vi du i har havde er var skal kan vil må ikke det dette der som også men hvis når blev bliver tager sender synes mener ønsker ' +
    'we you they have has had is are was were will would can could should not the this that but if when also please ' +
    'ich wir sie haben ist sind war wird kann nicht das dass aber wenn auch jag ni är ska inte och men om'
  )
    .split(' ')
    .filter(word => word !== 'i' && word !== 'och' && word !== 'om'),
)

/** Whole lines that a telephone sets below a mail: they begin so, and go on with nothing but a device or a link. */
export const taglines: readonly string[] = list(`
  hent outlook til | hent outlook for | sendt fra min | sendt fra mit | sendt fra outlook | sendt fra mail til
  sendt fra yahoo | sendt fra proton | sendt fra iphone | sendt fra ipad | sendt fra samsung | sendt fra galaxy
  sendt fra gmail | sendt fra nine | sendt fra spark | sendt fra airmail | sendt fra canary | sendt fra edison | sendt fra tutanota | sendt via | sendt med | hent bluemail til | sent from bluemail | get bluemail for | sent from aqua | sent from windows mail | sent on the go | skickat från yahoo | obtenez outlook | verzonden met | verstuurd met | enviado com | inviato con | scarica outlook per | ottieni outlook per | pobierz outlook | wysłano z | skickat från min | skickat från mitt | skickat från outlook | hämta outlook för
  skaffa outlook för | last ned outlook for | få outlook for | få outlook til | get outlook for | sent from my
  sent from outlook | sent from mail for | sent from yahoo | sent from proton | sent from mailspring
  sent from spark | sent from airmail | sent from canary | sent from edison | sent from tutanota
  sent from samsung | sent from iphone | sent from ipad | sent via | sent using | sent with | gesendet von meinem
  gesendet von mein | von meinem iphone | gesendet von outlook | von meinem ipad | von meinem samsung
  gesendet von mail | gesendet mit der | gesendet mit | outlook für | hole dir outlook für | laden sie outlook für
  holen sie sich outlook für | envoyé de mon | envoyé depuis mon | envoyé à partir de | envoyé depuis
  télécharger outlook pour | obtenir outlook pour | enviado desde mi | enviado desde | obtener outlook para
  enviado do meu | enviado de | obter o outlook para | inviato da | inviato dal mio | verzonden vanaf mijn
  verstuurd vanaf mijn | outlook voor | wysłane z | lähetetty | отправлено с | надіслано з | odesláno z | trimis de pe
  poslano s | iphone’umdan gönderildi | iphone'umdan gönderildi | 发自我的 | 從我的 | iphoneから送信
`)

/** What a device's name is made of. A tagline must end in one of these, or be very short, to be no sentence. */
export const taglineEnds: readonly string[] = list(`
  iphone | ipad | ios | android | galaxy | samsung | mobil | mobile | telefon | phone | smartphone | tablet | windows
  outlook | mac | mail | blackberry | htc | nokia | huawei | pixel | xperia | lumia | device | handy | app | yahoo
  gmail | proton | nexus | oneplus | motorola | xiaomi | handheld | bluemail | protonmail | fairphone | sony | vodafone | verizon | redmi | handset | apple | aqua | wiko | spark | nine | superhuman | cloudmagic | airmail | canary | edison | tutanota | tuta | webmail
`)

/** Footers about secrecy and data: a paragraph with two of these is one. */
export const disclaimerWords: readonly string[] = list(`
  fortrolig | modtager | adressat | fejl | slet | personoplysninger
  databeskyttelse | privatliv | gdpr | sikker mail | digital post | confidential | intended | recipient | in error
  delete | privileged | disclaimer | vertraulich | empfänger | irrtümlich | konfidentiell
  mottagare | riservat | destinatario | confidentiel | destinataire | confidencial | vertrouwelijk | print | udskriv | miljøet
`)

/** How such a paragraph begins. */
export const disclaimerStarts: readonly string[] = list(`
  denne e-mail | denne mail | denne meddelelse | denne besked | denne e-post | fortrolighed | fortroligt
  bemærk: denne | bemærk, at denne | oplysningerne i denne | indholdet af denne | advarsel: denne | this e-mail
  this email | this message | the information in this | the information contained | confidential | disclaimer
  diese e-mail | diese nachricht | der inhalt dieser | detta e-post | detta mejl | le informazioni contenute
  ce message | tænk på miljøet | skån miljøet | læs om, hvordan vi behandler | læs mere om, hvordan vi behandler
  vi behandler dine personoplysninger | sådan behandler vi
`)

/** Words that stand in footers and hardly ever in what somebody writes below a sign-off. */
export const footerWords: readonly string[] = list(`
  personoplysninger | databeskyttelse | privatlivspolitik | gdpr | sikker mail | digital post | fortrolig | confidential
  tænk på miljøet | skån miljøet | think before you print
`)

/** Words that begin sentences and never a line of a signature. */
export const openings: ReadonlySet<string> = new Set(
  list(`
  jeg | kan | skal | har | husk | hvis | når | også | men | og | desuden | i øvrigt | we | if | please | also | and | but | ich | aber | jag
`),
)
