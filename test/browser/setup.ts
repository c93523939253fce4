import { execFileSync } from 'node:child_process'
import type { TestProject } from 'vitest/node'
import { findChromium } from './chromium.ts'
import { bin, serve } from './serve.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Path of the browser. */
    chromium: string
    /** Address of the built site, with a slash at its end. */
    site: string
  }
}

/** Builds the site, serves it as its readers get it, and finds a browser. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('chromium', findChromium())
  execFileSync(process.execPath, [bin, 'build'], { stdio: 'inherit' })
  const { address, close } = await serve('.')
  project.provide('site', address)
  return close
}
