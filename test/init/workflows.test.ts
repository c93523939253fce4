import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Package } from '../../src/init/package.ts'
import { planInit } from '../../src/init/plan.ts'
import { releaseWorkflow } from '../../src/init/release-workflow.ts'
import { reviewSteps } from '../../src/init/review-steps.ts'
import { inJob } from '../../src/init/workflow-steps.ts'
import { writeFiles } from '../cli/project.ts'
import { packageWith } from './package.ts'

interface Step {
  readonly name?: string
  readonly uses?: string
  readonly run?: string
  readonly if?: string
  readonly env?: Readonly<Record<string, string>>
}

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>
  readonly jobs: Readonly<
    Record<
      string,
      { readonly permissions?: Readonly<Record<string, string>>; readonly steps: readonly Step[] }
    >
  >
}

const managers = ['npm', 'pnpm', 'yarn', 'yarn@berry', 'bun'] as const

function workflowsOf(changes: Partial<Package> = {}): ReadonlyMap<string, string> {
  const { files } = planInit(packageWith(changes), () => undefined)
  return new Map(
    files.flatMap(({ path, text }) => (path.endsWith('.yml') && text ? [[path, text]] : [])),
  )
}

function workflow(path: string, changes?: Partial<Package>): Workflow {
  return parse(workflowsOf(changes).get(`.github/workflows/${path}`) ?? '')
}

/** The steps of a workflow that run something. */
function scripts({ jobs }: Workflow): Step[] {
  return Object.values(jobs).flatMap(({ steps }) => steps.filter(({ run }) => run))
}

test.each(managers)('for %s, nothing that others wrote is a part of a script', (agent) => {
  const manager = { ...packageWith().manager, agent }
  for (const path of ['docs.yml', 'release.yml'])
    for (const { run = '' } of scripts(workflow(path, { manager })))
      expect(run.replace(/\$\{\{ contains\(github\.ref_name, '-'\).*?\}\}/g, '')).not.toContain(
        '${{',
      )
})

test('each job may do what it is for, and no more', () => {
  const allowed = (path: string) => {
    const { permissions, jobs } = workflow(path)
    return [permissions, ...Object.values(jobs).map((job) => job.permissions ?? {})]
  }
  const read = { contents: 'read' }
  expect(allowed('docs.yml')).toEqual([
    read,
    {},
    { ...read, 'pull-requests': 'write' },
    { 'id-token': 'write', pages: 'write' },
  ])
  expect(allowed('release.yml')).toEqual([
    read,
    { ...read, 'id-token': 'write' },
    { contents: 'write' },
    { actions: 'write' },
  ])
})

test('a package that is never published, or one of several, has no workflow for releases', () => {
  const paths = (changes: Partial<Package>) => [...workflowsOf(changes).keys()]
  expect(paths({})).toEqual(['.github/workflows/docs.yml', '.github/workflows/release.yml'])
  expect(paths({ isPrivate: true })).toEqual(['.github/workflows/docs.yml'])
  expect(paths({ prefix: 'packages/core/' })).toEqual(['../../.github/workflows/docs-core.yml'])
})

test('a release runs the scripts that there are, and publishes in the manager’s words', () => {
  const steps = (changes: Partial<Package>) =>
    scripts(workflow('release.yml', changes)).map(({ run }) => run)
  const pnpm = { ...packageWith().manager, agent: 'pnpm' } as const
  expect(steps({})).not.toContain('npm run test')
  expect(steps({ scripts: ['build', 'test'], manager: pnpm })).toEqual(
    expect.arrayContaining([
      'pnpm run build',
      'pnpm run test',
      expect.stringMatching(/^pnpm publish --no-git-checks --provenance --access public --tag /),
    ]),
  )
})

describe('this repository', () => {
  const own = (path: string) => readFileSync(join('.github/workflows', path), 'utf8')

  test.each(readdirSync('.github/workflows'))('%s is YAML', (path) => {
    expect(parse(own(path))).toMatchObject({ jobs: expect.anything() })
  })

  test('reviews pull requests as it lets others do it', () => {
    expect(own('ci.yml')).toContain(inJob(reviewSteps('node dist/cli/main.js')))
  })

  test('releases as it lets others do it', () => {
    expect(own('release.yml')).toBe(
      releaseWorkflow(packageWith({ scripts: ['test'] }), 'pages.yml'),
    )
  })
})

describe('what the steps do', () => {
  /** Programs that say what they were called with, and a repository whose branch began at `origin/main`. */
  function runner(programs: Readonly<Record<string, string>>) {
    const folder = mkdtempSync(join(tmpdir(), 'steps-'))
    const files = Object.entries(programs).map(([name, text]) => [
      `bin/${name}`,
      `#!/bin/sh\necho "${name} $*" >>"$RUNNER_TEMP/calls"\n${text}\n`,
    ])
    writeFiles(folder, { 'temp/calls': '', ...Object.fromEntries(files) })
    for (const name of Object.keys(programs)) chmodSync(join(folder, 'bin', name), 0o755)
    const env = {
      ...process.env,
      PATH: join(folder, 'bin') + delimiter + process.env.PATH,
      RUNNER_TEMP: join(folder, 'temp'),
      GITHUB_STEP_SUMMARY: join(folder, 'temp/summary'),
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'acme/shapes',
      GITHUB_RUN_ID: '7',
      GITHUB_REF_NAME: 'v1.2.0',
    }
    return {
      /** Runs a step as GitHub does it. */
      step(of: Workflow, name: string, more: Readonly<Record<string, string>> = {}) {
        const { run = '' } =
          scripts(of).find((step) => (step.name ?? step.run)?.includes(name)) ?? {}
        const script = run.replace(/\$\{\{ contains\(github\.ref_name, '-'\) \}\}/, 'false')
        writeFileSync(join(folder, 'script'), script)
        const { status, stdout, stderr } = spawnSync('bash', ['-e', 'script'], {
          cwd: folder,
          env: { ...env, ...more },
          encoding: 'utf8',
        })
        return { status, out: stdout + stderr }
      },
      folder,
      read: (name: string) => readFileSync(join(folder, 'temp', name), 'utf8'),
    }
  }

  const git = '[ "$1" = merge-base ] && echo 1234567'
  const docs =
    'shift; case $1 in verdict) echo minor; echo a note >&2; exit 1;; diff) echo oh no >&2; exit 2;; esac; echo "$1 done"'

  test('the report has what can be told, and of the rest why not', () => {
    const { step, read } = runner({ git, npx: docs })
    const BASE = 'origin/a"; touch b; "'
    expect(step(workflow('docs.yml'), 'Write the report', { BASE })).toEqual({ status: 0, out: '' })
    expect(read('report.md')).toBe(
      '<!-- api-review -->\n## API review\n\nminor\n\n    oh no\n\n### Pages\n\ncompare done\n\n',
    )
    expect(read('summary')).toBe(read('report.md'))
    expect(read('calls').split('\n').slice(0, 4)).toEqual([
      `git merge-base ${BASE} HEAD`,
      'npx seamapi-docs verdict --format markdown',
      'npx seamapi-docs diff 1234567 --format markdown',
      `npx seamapi-docs compare --base ${BASE} --format markdown`,
    ])
  })

  test('a report in which no branch begins fails', () => {
    const { step } = runner({ git: 'exit 1', npx: docs })
    expect(step(workflow('docs.yml'), 'Write the report', { BASE: 'origin/main' }).status).toBe(1)
  })

  const comments = { COMMENTS: 'repos/acme/shapes/issues/3/comments' }
  const comment = (gh: string, report: string) => {
    const { step, read, folder } = runner({ gh })
    writeFileSync(join(folder, 'temp/report.md'), report)
    const OWN = scripts(workflow('docs.yml')).find(({ name }) => name === 'Comment')?.env?.OWN ?? ''
    const result = step(workflow('docs.yml'), 'Comment', { ...comments, OWN })
    return {
      ...result,
      calls: read('calls').split('\n').slice(1),
      report: read('report.md'),
      folder,
    }
  }

  test('the first report is a new comment', () => {
    const { status, calls, folder } = comment('', 'A report')
    expect(status).toBe(0)
    expect(calls).toEqual([
      `gh api --silent ${comments.COMMENTS} --field body=@${folder}/temp/report.md`,
      '',
    ])
  })

  test('the next one takes its place', () => {
    const { calls } = comment('[ "$2" = --paginate ] && printf "41\\n42\\n" || true', 'A report')
    expect(calls[0]).toMatch(
      /^gh api --silent --method PATCH repos\/acme\/shapes\/issues\/comments\/41 --field body=@/,
    )
  })

  test('where GitHub does not answer, nothing is written', () => {
    const { status, calls } = comment('exit 1', 'A report')
    expect(status).toBe(1)
    expect(calls).toEqual([''])
  })

  test('one that is too long is a link', () => {
    const { report } = comment('', 'é'.repeat(70_000))
    expect(report).toBe(
      '<!-- api-review -->\n[The report](https://github.com/acme/shapes/actions/runs/7) is too long for a comment.\n',
    )
  })

  test('a tag has to be that of the version', () => {
    const { step, folder } = runner({})
    writeFiles(folder, { 'package.json': '{ "version": "1.2.0" }' })
    const hold = (GITHUB_REF_NAME: string) =>
      step(workflow('release.yml'), 'Hold the tag', { GITHUB_REF_NAME })
    expect(hold('v1.2.0')).toEqual({ status: 0, out: '' })
    expect(hold('v1.3.0')).toEqual({
      status: 1,
      out: '::error::The tag is v1.3.0, and package.json has version 1.2.0.\n',
    })
  })

  test('the notes of a release have whole links', () => {
    const { step, read, folder } = runner({ gh: '' })
    writeFiles(folder, {
      'docs/releases/1.2.0.md':
        '[`Key`](../interfaces/Key.md#id), [1.1.0](1.1.0.md), [home](https://example.org/a.md)\n',
    })
    const PAGES = 'https://github.com/acme/shapes/blob/v1.2.0/docs'
    expect(step(workflow('release.yml'), 'gh release', { PAGES })).toEqual({ status: 0, out: '' })
    expect(read('notes.md')).toBe(
      `[\`Key\`](${PAGES}/interfaces/Key.md#id), [1.1.0](${PAGES}/releases/1.1.0.md), [home](https://example.org/a.md)\n`,
    )
    expect(read('calls')).toMatch(
      /^gh release create v1\.2\.0 --verify-tag --title v1\.2\.0 --notes-file .*notes\.md --prerelease=false\n$/,
    )
  })

  test('the site is built at the tag', () => {
    const { step, read } = runner({ gh: '' })
    expect(step(workflow('release.yml'), 'gh workflow').status).toBe(0)
    expect(read('calls')).toBe('gh workflow run docs.yml --repo acme/shapes --ref v1.2.0\n')
  })
})
