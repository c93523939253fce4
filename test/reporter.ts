import type { Reporter, TestModule } from 'vitest/node'

/** Prints one plain line when all is done: `N passed, N failed`. */
export default class PlainSummary implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const count = (state: string) => tests.filter((test) => test.result().state === state).length
    // A file that cannot be loaded has no tests, but it has failed all the same.
    const broken = modules.filter((module) => module.errors().length > 0).length
    const failed = count('failed') + count('skipped') + broken + errors.length
    console.log(`${count('passed')} passed, ${failed} failed`)
  }
}
