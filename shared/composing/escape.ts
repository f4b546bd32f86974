/** Text that may stand in HTML as it is. Only this file makes it out of a string, and only by escaping. */
export type Html = string & { readonly html: true }

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

export const escaped = (text: string): Html => text.replace(/[&<>"']/g, character => entities[character] ?? '') as Html

/** The same with its line breaks. */
export const escapedLines = (text: string): Html => escaped(text).replaceAll('\n', '<br>') as Html

/** Fills a template of `layout.generated.ts`. A hole that nothing was given for is our own mistake and is not sent. */
export const filled = (template: string, values: Readonly<Record<string, Html>>): Html =>
  template.replace(/\{\{([a-z-]+)\}\}/g, (_all, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`The layout has no value for {{${name}}}`)
    return value
  }) as Html

export const together = (parts: readonly Html[]): Html => parts.join('\n') as Html

export const emphasised = (text: Html): Html => `<strong>${text}</strong>` as Html
