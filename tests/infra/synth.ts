import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { App } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { Code } from 'aws-cdk-lib/aws-lambda'
import { BudgetStack } from '../../infra/budget.ts'
import type { Ask } from '../../infra/settings.ts'
import { readSettings } from '../../infra/settings.ts'
import { RundskrivStack } from '../../infra/stack.ts'

// The CDK's own judge takes a second a template; the dry run of deploy.test.ts has it look at the whole.
process.env.CDK_VALIDATION = 'false'

/** As the operator's tool reads it, so that the tests synthesize with the same flags. */
const context = (JSON.parse(readFileSync('cdk.json', 'utf8')) as { readonly context: Record<string, unknown> }).context

export const given = { charters: 'charters/erfa-midtjylland.yaml', domain: 'moeder.example', ruleSet: 'standing' }

export const asking =
  (more: Readonly<Record<string, unknown>>): Ask =>
  name =>
    ({ ...context, ...given, ...more })[name]

/** The bundles are tested elsewhere; here any file will do. */
const emptyCode = () => {
  const folder = mkdtempSync(join(tmpdir(), 'rundskriv-code-'))
  writeFileSync(join(folder, 'index.mjs'), 'export const handler = async () => undefined\n')
  return Code.fromAsset(folder)
}

export const synth = async (more: Readonly<Record<string, unknown>> = {}) => {
  const app = new App({ context, outdir: mkdtempSync(join(tmpdir(), 'rundskriv-cdk-')) })
  const code = emptyCode()
  const settings = await readSettings(asking(more))
  const stack = new RundskrivStack(app, settings, () => code)
  const budget = new BudgetStack(app, settings)
  return { stack, template: Template.fromStack(stack), budget: Template.fromStack(budget) }
}
