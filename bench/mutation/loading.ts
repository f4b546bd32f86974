import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const own = (name: string): string => new URL(name, import.meta.url).href
const root = fileURLToPath(new URL('../..', import.meta.url))
const header = `import { forgettable as forgettable_, ForgettableWeakMap as ForgettableWeakMap_ } from '${own('switches.ts')}';`
/** A map for as long as the file is loaded: `const known = new Map<…>()` that stands in no function. */
const memory = /^((?:export )?const \w+(?:: .+)? = )new (Weak)?Map(<.*>)?\(\)$/gm

const withoutMemory = (source: string): string => {
  const changed = source.replace(memory, (_, before: string, weak: string | undefined, types = '') =>
    weak === undefined ? `${before}forgettable_(new Map${types}())` : `${before}new ForgettableWeakMap_${types}()`,
  )
  return changed === source ? source : header + changed
}

/**
 * From here on the files of the program are loaded with these sources where there are some, and what they remember can be forgotten; tests get `collected.ts` for Vitest,
 * and whoever hands mails to the rules is listened to (`heard.ts`).
 */
export const loadWith = (sources: Readonly<Record<string, string>>): void => {
  registerHooks({
    resolve: (specifier, context, next) => {
      const from = context.parentURL ?? ''
      if (specifier === 'vitest' && from !== own('collected.ts')) return { url: own('collected.ts'), shortCircuit: true }
      const isRoad = from.includes('/shared/road/') && specifier === '../understanding/understand.ts'
      return isRoad ? { url: own('heard.ts'), shortCircuit: true } : next(specifier, context)
    },
    load: (url, context, next) => {
      const path = url.startsWith('file:') ? relative(root, fileURLToPath(url)) : ''
      if (!path.startsWith('shared/') || !path.endsWith('.ts')) return next(url, context)
      const source = sources[path] ?? readFileSync(fileURLToPath(url), 'utf8')
      return { format: 'module-typescript', source: withoutMemory(source), shortCircuit: true }
    },
  })
}
