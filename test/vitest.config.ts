import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: '.',
    reporters: ['default', './test/reporter.ts'],
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/browser/**'] },
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
