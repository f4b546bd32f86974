import { Trouble } from './trouble.ts'

/** Reading of JSON that others wrote: whatever is not what it should be is null, and unknown fields pass. */
export type Fields = Readonly<Record<string, unknown>>

export const fieldsIn = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}
export const textIn = (value: unknown): string | null => (typeof value === 'string' ? value : null)
export const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
export const textsIn = (value: unknown): readonly string[] => listIn(value).filter(each => typeof each === 'string')

/** The message in an SQS body that SNS put there. Throws when it is none: it must end in the dead-letter queue and not vanish. */
export const notificationIn = (body: string): Fields => {
  const message = textIn(fieldsIn(parsed(body)).Message)
  const notification = fieldsIn(message === null ? null : parsed(message))
  if (Object.keys(notification).length === 0) throw new Trouble('the message is no notification from SNS')
  return notification
}

/** A sentence for people, which SES sends to each topic that it is given, to see whether it may. There is nothing to do about it. */
export const isTrial = (body: string): boolean =>
  textIn(fieldsIn(parsed(body)).Message)?.startsWith('Successfully validated SNS topic for Amazon SES') ?? false

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
