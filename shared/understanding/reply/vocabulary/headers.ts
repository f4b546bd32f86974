import { list } from './list.ts'

/** What a line of a quoted header block says, in the words of the mail clients. All in lower case, without the colon. */
export type HeaderKind = 'from' | 'sent' | 'to' | 'cc' | 'subject' | 'other'

const words: Readonly<Record<HeaderKind, string>> = {
  from:
    'expeditorul|saatja|fra|från|frå|from|von|de|da|od|van|lähettäjä|от|от кого|від|від кого|feladó|kimden|gönderen|šalje|de la|expéditeur|' +
    'remitente|nadawca|mittente|afzender|remetente|отправитель|από|发件人|寄件者|寄件人|差出人|보낸 사람',
  sent:
    'trimis la|expediat|kuupäev|sendt|dato|skickat|datum|gesendet|sent|date|envoyé|envoyé le|fecha|enviado|enviado el|enviado em|enviada|enviada em|data|' +
    'inviato|wysłano|odesláno|odoslané|verzonden|lähetetty|päivämäärä|päiväys|дата|отправлено|надіслано|dátum|elküldve|tarih|' +
    "gönderilme tarihi|poslano|dată|trimis|ημερομηνία|发送时间|日期|傳送日期|送信日時|日付|보낸 날짜|date d'envoi|gesendet am|sendt den",
  to:
    'destinatarul|saaja|til|till|to|an|à|para|a|do|adresat|komu|aan|vastaanottaja|кому|címzett|kime|alıcı|prima|către|pour|pre|προς|destinatario|' +
    '收件人|收件者|宛先|받는 사람',
  cc:
    'cc|bcc|kopi|kopi til|blindkopi|kopia|kopie|kopie (cc)|kopio|copie|copie à|copia|cópia|dw|udw|másolat|másolatot kap|bilgi|' +
    'копія|копия|kópia|抄送|참조',
  subject:
    'subiectul|teema|emne|ämne|subject|betreff|objet|sujet|asunto|assunto|oggetto|temat|předmět|predmet|onderwerp|aihe|тема|tárgy|konu|naslov|' +
    'subiect|θέμα|主题|主旨|件名|제목',
  other:
    'svar til|svara till|svar|reply-to|reply to|répondre à|risposta|antwort an|responder a|vigtighed|viktighet|prioritet|importance|' +
    'priority|wichtigkeit|vedhæftet|vedhæftede filer|vedhæftet fil|attachments|anlagen|kategorier|categories|følsomhed|sensitivity|' +
    'opfølgningsflag|flag|vedrørende|cc til|på vegne af|organization|mailet af|signeret af',
}

/** Label to kind: `fra` is a sender. */
export const headerKinds: ReadonlyMap<string, HeaderKind> = new Map(
  Object.entries(words).flatMap(([kind, list]) => list.split('|').map(word => [word, kind as HeaderKind] as const)),
)

/** Labels whose values only a mail client writes: nobody heads an agenda item with `Sendt:`. */
export const clientsOnly: ReadonlySet<string> = new Set([
  'sendt',
  'sent',
  'skickat',
  'gesendet',
  'envoyé',
  'wysłano',
  'verzonden',
])

/** Subjects of forwards. */
export const forwardPrefixes: readonly string[] = list(`
  vs: | pd: | redir.: | videresend: | ilt: | i̇lt: | fw: | fwd: | wg: | vb: | tr: | rv: | doorst: | i: | vl: | enc:
`)

/** "-----Oprindelig meddelelse-----" and its like: between dashes they head the mail that is answered. */
export const originalPhrases: readonly string[] = list(`
  oprindelig meddelelse | oprindelig besked | oprindelig mail | oprindelig aftale | original besked
  original meddelelse | original message | original appointment | opprinnelig melding | ursprungligt meddelande
  ursprungligt mejl | ursprüngliche nachricht | original-nachricht | originalnachricht | antwort nachricht
  reply message | message d'origine | message original | mensaje original | messaggio originale
  oorspronkelijk bericht | oryginalna wiadomość | mensagem original | alkuperäinen viesti | исходное сообщение
  původní zpráva | pôvodná správa | eredeti üzenet | izvorna poruka | mesaj original
`)

/** The same for mails that are passed on. */
export const forwardPhrases: readonly string[] = list(`
  start på videresendt besked | begynder på videresendt meddelelse | begyndelse på videresendt besked
  videresendt besked | videresendt meddelelse | videresendt mail | videresendt melding | videresendt af
  start på videresendt melding | vidarebefordrat meddelande | vidarebefordrat mejl | vidarebefordrat brev
  begin forwarded message | forwarded message | forwarded by | forwarded message from
  anfang der weitergeleiteten nachricht | anfang der weitergeleiteten e-mail | weitergeleitete nachricht
  weitergeleitet von | début du message réexpédié | début du message transféré | message transféré | message transmis
  message réexpédié | mensaje reenviado | inicio del mensaje reenviado | messaggio inoltrato
  inizio messaggio inoltrato | doorgestuurd bericht | begin doorgestuurd bericht | przekazana wiadomość
  początek przekazywanej wiadomości | treść przekazanej wiadomości | mensagem encaminhada | mensagem reencaminhada
  início da mensagem reencaminhada | início da mensagem encaminhada | edelleenlähetetty viesti | välitetty viesti
  välitetty viesti alkaa | переслане повідомлення | початок листа, що пересилається | пересылаемое сообщение
  пересланное сообщение | начало переадресованного сообщения | přeposlaná zpráva | začátek přeposílané zprávy
  preposlaná správa | začiatok preposlanej správy | továbbított üzenet | továbbított levél kezdete
  proslijeđena poruka | započni proslijeđenu poruku | mesaj redirecționat | începe mesajul redirecționat
  iletilmiş ileti | i̇letilen ileti | iletilen ileti | i̇letilmiş mesaj | yönlendirilen ileti | ileti başlangıcı | i̇leti başlangıcı | i̇letilen i̇leti | перенаправлене повідомлення | перенаправленное сообщение | 转发邮件信息 | 转发的邮件
  転送されたメッセージ
`)

/** Lines that a robot sets above its letter. Below them everything is its own letter. */
export const answerAbovePhrases: readonly string[] = list(`
  svar venligst over denne linje | skriv venligst dit svar over denne linje | skriv venligst over denne linje | skriv over denne linje | besvar over denne linje
  skriv dit svar over denne linje | skriv svar over denne linje | svar over denne linje | reply above this line
  write your reply above this line | please type your reply above this line | please reply above this line | bitte antworten sie oberhalb dieser linie | svara ovanför denna rad
`)
