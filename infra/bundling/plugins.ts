import { copyFileSync, readFileSync } from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'
import type { Plugin } from 'esbuild'

/** A way to credentials that there is on a desk or in a cluster and not on Lambda. The SDK's chain of ways goes on to the next. */
const noWay = (name: string): string =>
  `export const ${name} = () => async () => { throw Object.assign(new Error("left out of the bundle"), { tryNextLink: true }) }`

/**
 * What packages import and never run for us, by who imports it: the parts of mailparser that its safe options leave out, one that only
 * makes HTML of addresses, which we never read, the writer of HTML trees, of which we write none, and of the AWS SDK
 * what tells in which browser it runs and what looks for credentials where Lambda keeps none (it has them in its environment).
 */
const stubs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  mailparser: {
    'html-to-text': 'module.exports = { htmlToText() { throw new Error("left out of the bundle") } }',
    'linkify-it': 'const it = new Proxy(() => it, { get: () => it, apply: () => it }); module.exports = it',
    tlds: 'module.exports = []',
    he: 'module.exports = { encode: text => String(text).replace(/[&<>"]/g, "") }',
  },
  [join('@aws-sdk', 'core')]: { bowser: 'export default {}' },
  [join('@aws-sdk', 'credential-provider-node')]: {
    '@aws-sdk/credential-provider-sso': noWay('fromSSO'),
    '@aws-sdk/credential-provider-ini': noWay('fromIni'),
    '@aws-sdk/credential-provider-process': noWay('fromProcess'),
    '@aws-sdk/credential-provider-web-identity': noWay('fromTokenFile'),
  },
  domutils: { 'dom-serializer': 'export default () => { throw new Error("left out of the bundle") }' },
}

/**
 * The shapes of every request that S3, SQS and DynamoDB know, of which we make a few. Their keys are names in variables (`[_hH]: …`), which a bundler must take for something
 * that happens; said to be pure, those that nobody asks for are left out: 64 kB.
 */
const shapes = /^(export var [\w$]+ = )(\[[\s\S]*?\]);$/gm
const shapesOfRequests = /client-(?:s3|sqs|dynamodb)[\\/]dist-es[\\/]schemas[\\/]schemas_0\.js$/

export const withoutUnusedParts: Plugin = {
  name: 'without-unused-parts',
  setup(build) {
    const names = new RegExp(`^(${Object.values(stubs).flatMap(Object.keys).join('|')})$`)
    build.onResolve({ filter: names }, ({ path, importer }) => {
      const home = Object.keys(stubs).find(each => importer.includes(join('node_modules', each) + sep))
      const contents = home === undefined ? undefined : stubs[home]?.[path]
      return contents === undefined ? undefined : { path, namespace: 'stub', pluginData: contents }
    })
    build.onLoad({ filter: shapesOfRequests }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(shapes, '$1/* @__PURE__ */ (() => $2)();'),
      loader: 'js',
    }))
    build.onLoad({ filter: /.*/, namespace: 'stub' }, ({ pluginData }) => ({ contents: String(pluginData), loader: 'js' }))
  },
}

/** npm keeps the same version of a package in several places; the first place stands for the others. */
export const oneCopyEach: Plugin = {
  name: 'one-copy-each',
  setup(build) {
    const homes = new Map<string, string>()
    build.onResolve({ filter: /^(iconv-lite|libmime|libqp|libbase64)$/ }, async ({ path, pluginData, ...given }) => {
      if (pluginData === 'seen') return undefined
      const found = await build.resolve(path, {
        importer: given.importer,
        resolveDir: given.resolveDir,
        kind: given.kind,
        pluginData: 'seen',
      })
      const root = found.path.slice(0, found.path.lastIndexOf(join('node_modules', path)) + join('node_modules', path).length)
      const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string }
      const home = homes.get(`${path}@${version}`) ?? found.path
      homes.set(`${path}@${version}`, home)
      return { path: home }
    })
  },
}

/** What stands in the place of a module that lies beside the bundle, and loads it with its first use. */
const beside: Readonly<Record<string, { readonly file: string; readonly contents: string }>> = {
  'encoding-japanese': {
    file: 'encoding-japanese.cjs',
    contents: 'exports.convert = (...given) => require("./encoding-japanese.cjs").convert(...given)',
  },
  './mimetypes': {
    file: 'mimetypes.cjs',
    contents:
      'const all = () => require("./mimetypes.cjs"); module.exports = { get list() { return all().list }, get extensions() { return all().extensions } }',
  },
}

/**
 * Tables of Asian encodings and of every file type there is, half a megabyte: they lie beside the bundle and are read when a mail is
 * written in such an encoding, or holds a file whose type its sender did not say.
 */
export const tablesBeside = (outdir: string): Plugin => ({
  name: 'tables-beside',
  setup(build) {
    build.onResolve(
      { filter: /^(\.\/tables\/.+\.json|\.\/mimetypes|encoding-japanese)$/ },
      async ({ path, pluginData, ...given }) => {
        if (pluginData === 'beside') return undefined
        const { importer, resolveDir, kind } = given
        const found = await build.resolve(path, { importer, resolveDir, kind, pluginData: 'beside' })
        const table = beside[path]
        if (table !== undefined) {
          const about = { bundle: true, minify: true, format: 'cjs', platform: 'node' } as const
          await build.esbuild.build({ entryPoints: [found.path], outfile: join(outdir, table.file), ...about })
          return { path, namespace: 'beside' }
        }
        const name = `iconv-${basename(path)}`
        copyFileSync(found.path, join(outdir, name))
        return { path: `./${name}`, external: true }
      },
    )
    build.onResolve({ filter: /^\.\/[a-z-]+\.cjs$/ }, ({ path }) =>
      Object.values(beside).some(({ file }) => path === `./${file}`) ? { path, external: true } : undefined,
    )
    build.onLoad({ filter: /.*/, namespace: 'beside' }, ({ path }) => ({ contents: beside[path]?.contents ?? '', loader: 'js' }))
  },
})

/** What of our own is loaded with its first call, by who imports it: functions that answer promises, and that most letters never need. */
interface Lazy {
  readonly importer: RegExp
  readonly module: RegExp
  readonly exports: readonly string[]
}

const readers: readonly Lazy[] = [
  { importer: /courier\.ts$/, module: /shared.secretary\.ts$/, exports: ['reconsider'] },
  { importer: /\.ts$/, module: /shared.mail.parse\.ts$/, exports: ['parseMail'] },
  { importer: /courier\.ts$/, module: /shared.mail.write\.ts$/, exports: ['writeMail'] },
]

/** What opens and makes Word files: a megabyte that few mails and few letters need. */
const papers: readonly Lazy[] = [
  { importer: /\.ts$/, module: /shared.composing.documents.documents\.ts$/, exports: ['documentsOf'] },
  { importer: /\.ts$/, module: /minutes-document.read\.ts$/, exports: ['readWordMinutes'] },
]

const whenWanted = (name: string, lazy: readonly Lazy[]): Plugin => ({
  name,
  setup(build) {
    build.onResolve({ filter: /\/(parse|write|secretary|documents|read)\.ts$/ }, ({ path, importer, namespace }) => {
      const target = join(dirname(importer), path)
      const found = lazy.findIndex(each => each.importer.test(importer) && each.module.test(target))
      return namespace === 'lazy' || found < 0
        ? undefined
        : { path: target, namespace: 'lazy', pluginData: found, sideEffects: false }
    })
    build.onLoad({ filter: /.*/, namespace: 'lazy' }, ({ path, pluginData }) => {
      const wrapped = (lazy[Number(pluginData)]?.exports ?? []).map(
        name => `export const ${name} = async (...given) => (await import(${JSON.stringify(path)})).${name}(...given)`,
      )
      return { contents: wrapped.join('\n'), loader: 'js', resolveDir: dirname(path) }
    })
  },
})

/** A function that seldom reads a mail does not load what reads it before it has one. */
export const readersWhenWanted = whenWanted('readers-when-wanted', [...readers, ...papers])
/** The one that reads every mail still seldom meets a Word file. */
export const papersWhenWanted = whenWanted('papers-when-wanted', papers)
