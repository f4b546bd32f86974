import { join } from 'node:path'
import { App } from 'aws-cdk-lib'
import { Code } from 'aws-cdk-lib/aws-lambda'
import { acknowledge } from './acknowledged.ts'
import { BudgetStack } from './budget.ts'
import { bundle } from './bundling/bundle.ts'
import { readSettings, SettingsFault } from './settings.ts'
import { RundskrivStack } from './stack.ts'

/** What `cdk` runs. `npm run deploy` (infra/deploy) tells it what it needs to know. */
const app = new App()
try {
  const settings = await readSettings(name => app.node.tryGetContext(name))
  const out = join('dist', settings.stack)
  await bundle(out, settings.charters, settings)
  acknowledge(new RundskrivStack(app, settings, name => Code.fromAsset(join(out, name))))
  new BudgetStack(app, settings)
  process.stderr.write(`${settings.stack}: cdk destroy keeps the table and the bucket; see "leaving" in docs/operating.md\n`)
} catch (error) {
  if (!(error instanceof SettingsFault)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
