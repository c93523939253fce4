import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: '.',
    reporters: ['default', './test/reporter.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Most files wait for programs that they start; a core for vitest itself would stand idle.
    maxWorkers: '100%',
    // Each of the concurrent tests starts a program of its own.
    maxConcurrency: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [
            'test/browser/**',
            'test/fixtures/**',
            ...(process.env.npm_lifecycle_event === 'test:release' ? [] : ['test/release/long/**']),
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/setup.ts'],
        },
      },
    ],
  },
})
