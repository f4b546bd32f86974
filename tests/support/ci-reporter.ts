import { mkdirSync, writeFileSync } from 'node:fs'
import type { SerializedError } from 'vitest'
import type { Reporter, TestModule } from 'vitest/node'

/** The file that `.ci/run` prints last. */
const closingLine = '.tmp/closing-line'

/**
 * Says how the run ended in the one line that our CI reads. A file that could not even be loaded, and an error outside of any
 * test, count as failures too: otherwise a broken import would look like fewer tests, all green.
 */
export default class CiReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const states = modules.flatMap(module => [...module.children.allTests()].map(test => test.result().state))
    const passed = states.filter(state => state === 'passed').length
    const broken = modules
      .flatMap(module => [module, ...module.children.allSuites()])
      .filter(part => part.errors().length > 0).length
    const failed = states.filter(state => state === 'failed').length + broken + unhandled.length
    mkdirSync('.tmp', { recursive: true })
    writeFileSync(closingLine, `${passed} passed, ${failed} failed\n`)
  }
}
