import type { Case } from './cases.ts'

/** A reply cutter: what it takes for the sender's own words. */
export interface Cutter {
  readonly name: string
  readonly cut: (one: Case) => string
}

/** The packages are an install of their own (`npm ci` in this folder); without it only our own result is shown. */
const load = async (name: string): Promise<Record<string, unknown> | null> => {
  try {
    return (await import(name)) as Record<string, unknown>
  } catch {
    return null
  }
}

type Call = (...values: readonly unknown[]) => unknown
const asCall = (value: unknown): Call => value as Call
const member = (value: unknown, name: string): unknown => (value as Record<string, unknown> | null)?.[name]
const plain = (html: string): string =>
  html
    .replaceAll(/<(style|script|head)[\s\S]*?<\/\1>/gi, '')
    .replaceAll(/<(br|p|div|li|tr)\b[^>]*>/gi, '\n')
    .replaceAll(/<[^>]*>/g, '')

const textOf = (one: Case): string => one.text ?? plain(one.html ?? '')

const safely =
  (cut: (one: Case) => unknown) =>
  (one: Case): string => {
    try {
      return String(cut(one) ?? '')
    } catch {
      return ''
    }
  }

const crisp = async (): Promise<Cutter | null> => {
  const module = await load('email-reply-parser')
  if (!module) return null
  const Parser = (member(module.default, 'default') ?? module.default) as new () => {
    read(text: string): { getVisibleText(): string }
  }
  return { name: 'email-reply-parser', cut: safely(one => new Parser().read(textOf(one)).getVisibleText()) }
}

const nodeParser = async (): Promise<Cutter | null> => {
  const module = await load('node-email-reply-parser')
  if (!module) return null
  return { name: 'node-email-reply-parser', cut: safely(one => asCall(module.default)(textOf(one), true)) }
}

const talon = async (): Promise<Cutter | null> => {
  const module = await load('talonjs')
  if (!module) return null
  const api = member(module.default ?? module, 'quotations')
  const body = (value: unknown): unknown => member(value, 'body') ?? value
  return {
    name: 'talonjs',
    cut: safely(one =>
      one.text === null && one.html !== null
        ? plain(String(body(asCall(member(api, 'extractFromHtml'))(one.html))))
        : body(asCall(member(api, 'extractFromPlain'))(textOf(one))),
    ),
  }
}

const planer = async (): Promise<Cutter | null> => {
  const module = await load('planer')
  if (!module) return null
  const api = module.default ?? module
  return { name: 'planer', cut: safely(one => asCall(member(api, 'extractFrom'))(textOf(one), 'text/plain')) }
}

const unquotemail = async (): Promise<Cutter | null> => {
  const module = await load('unquotemail')
  if (!module) return null
  const Unquote = module.Unquote as new (html: string | null, text: string | null) => { getText(): string | null }
  return { name: 'unquotemail', cut: safely(one => new Unquote(one.html, one.text).getText()) }
}

/** The rivals that are installed. */
export const rivals = async (): Promise<readonly Cutter[]> =>
  (await Promise.all([crisp(), nodeParser(), talon(), planer(), unquotemail()])).filter(cutter => cutter !== null)
