import { execFileSync, spawnSync } from 'node:child_process'
import * as fs from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { allChanges, changeText, fingerprintOf, firstChange } from '../../src/trace/fingerprint.ts'
import { changesAfter, recorded, settled, tree, write } from './tree.ts'

type At = (path: string) => string
type Row = [what: string, ask: (at: At) => unknown, edit: (at: At) => unknown, changes: string[]]

const files = {
  file: 'one',
  'folder/inner': 'two',
  'folder/deep/er': 'three',
  link: '>file',
  folderLink: '>folder',
  'links/folder': '>../folder',
  'links/back': '>../links',
}

/** Edits that change the answer to a question, or do not. */
const edits: Row[] = [
  [
    'other contents',
    (at) => fs.readFileSync(at('file')),
    (at) => fs.writeFileSync(at('file'), 'two'),
    ['file changed'],
  ],
  [
    'other contents of the same length and age',
    (at) => fs.readFileSync(at('file')),
    (at) => {
      const { atime, mtime } = fs.statSync(at('file'))
      fs.writeFileSync(at('file'), 'eno')
      fs.utimesSync(at('file'), atime, mtime)
    },
    ['file changed'],
  ],
  [
    'the same contents with another age',
    (at) => fs.readFileSync(at('file')),
    (at) => fs.utimesSync(at('file'), 1, 1),
    [],
  ],
  [
    'the same contents, written anew',
    (at) => [fs.readFileSync(at('file')), fs.lstatSync(at('file'))],
    (at) => {
      fs.rmSync(at('file'))
      fs.writeFileSync(at('file'), 'one')
    },
    [],
  ],
  [
    'a file that nobody asked for',
    (at) => [fs.readFileSync(at('file')), fs.readdirSync(at('folder'))],
    (at) => fs.writeFileSync(at('folder/deep/new'), ''),
    [],
  ],
  [
    'other contents of a file that was only looked for',
    (at) => [fs.statSync(at('file')), fs.existsSync(at('file')), fs.readdirSync(at('.'))],
    (at) => fs.writeFileSync(at('file'), 'two'),
    [],
  ],
  [
    'a file where a look-up failed',
    (at) => fs.statSync(at('none'), { throwIfNoEntry: false }),
    (at) => fs.writeFileSync(at('none'), ''),
    ['none was added'],
  ],
  [
    'a file where none could be read',
    (at) => expect(() => fs.readFileSync(at('none'))).toThrow('ENOENT'),
    (at) => fs.writeFileSync(at('none'), ''),
    ['none was added'],
  ],
  [
    'a file that did not exist',
    (at) => fs.existsSync(at('none')),
    (at) => fs.writeFileSync(at('none'), ''),
    ['none was added'],
  ],
  [
    'a removed file',
    (at) => [fs.readFileSync(at('file')), fs.statSync(at('file'))],
    (at) => fs.rmSync(at('file')),
    ['file was removed'],
  ],
  [
    'a folder in place of a file',
    (at) => fs.statSync(at('file')),
    (at) => {
      fs.rmSync(at('file'))
      fs.mkdirSync(at('file'))
    },
    ['file changed'],
  ],
  [
    'a pipe in place of a folder',
    (at) => fs.statSync(at('folder')),
    (at) => {
      fs.rmSync(at('folder'), { recursive: true })
      execFileSync('mkfifo', [at('folder')])
    },
    ['folder changed'],
  ],
  [
    'a file that has become a program',
    (at) => expect(() => fs.accessSync(at('file'), fs.constants.X_OK)).toThrow('EACCES'),
    (at) => fs.chmodSync(at('file'), 0o755),
    ['file changed'],
  ],
  [
    'a file that was a program, to one who only looks',
    (at) => fs.accessSync(at('file')),
    (at) => fs.chmodSync(at('file'), 0o755),
    [],
  ],
  [
    'a folder in place of a file that is read',
    (at) => fs.readFileSync(at('file')),
    (at) => {
      fs.rmSync(at('file'))
      fs.mkdirSync(at('file'))
    },
    ['file changed'],
  ],
  [
    'a file in place of a folder',
    (at) => fs.readFileSync(at('folder/inner')),
    (at) => {
      fs.rmSync(at('folder'), { recursive: true })
      fs.writeFileSync(at('folder'), '')
    },
    ['folder/inner was removed'],
  ],
  [
    'a link in place of a file',
    (at) => [fs.statSync(at('file')), fs.lstatSync(at('file'))],
    (at) => {
      fs.renameSync(at('file'), at('moved'))
      fs.symlinkSync('moved', at('file'))
    },
    ['file changed'],
  ],
  [
    'a file more in a folder',
    (at) => fs.readdirSync(at('folder')),
    (at) => fs.writeFileSync(at('folder/new'), ''),
    ['files in folder were added or removed'],
  ],
  [
    'a file renamed',
    (at) => fs.readdirSync(at('.')),
    (at) => fs.renameSync(at('file'), at('moved')),
    ['files in the folder were added or removed'],
  ],
  [
    'a kind of file in a folder, of which only the names are asked',
    (at) => fs.readdirSync(at('folder')),
    (at) => {
      fs.rmSync(at('folder/inner'))
      fs.mkdirSync(at('folder/inner'))
    },
    [],
  ],
  [
    'a kind of file in a folder',
    (at) => fs.readdirSync(at('folder'), { withFileTypes: true }),
    (at) => {
      fs.rmSync(at('folder/inner'))
      fs.mkdirSync(at('folder/inner'))
    },
    ['files in folder were added or removed'],
  ],
  [
    'a file more further below',
    (at) => fs.readdirSync(at('folder'), { recursive: true }),
    (at) => fs.writeFileSync(at('folder/deep/new'), ''),
    ['files in folder/deep were added or removed'],
  ],
  [
    'a file more behind a link further below',
    (at) => fs.readdirSync(at('links'), { recursive: true, withFileTypes: true }),
    (at) => fs.writeFileSync(at('folder/deep/new'), ''),
    ['files in links/folder/deep were added or removed'],
  ],
  [
    'a link further below that leads elsewhere',
    (at) => fs.opendirSync(at('links'), { recursive: true }).closeSync(),
    (at) => {
      fs.rmSync(at('links/folder'))
      fs.symlinkSync('../folder/deep', at('links/folder'))
    },
    [
      'links/folder/deep was removed',
      'links/folder/inner was removed',
      'links/folder/deep/er was removed',
      'links/folder changed',
    ],
  ],
  [
    'a removed folder',
    (at) => fs.readdirSync(at('folder')),
    (at) => fs.rmSync(at('folder'), { recursive: true }),
    ['folder was removed'],
  ],
  [
    'a link that leads elsewhere',
    (at) => [fs.readlinkSync(at('link')), fs.realpathSync.native(at('link'))],
    (at) => {
      fs.rmSync(at('link'))
      fs.symlinkSync('folder/inner', at('link'))
    },
    ['link changed'],
  ],
  [
    'a link that leads to another folder, before what is in it',
    (at) => [fs.readdirSync(at('folderLink')), fs.readlinkSync(at('folderLink'))],
    (at) => {
      fs.rmSync(at('folderLink'))
      fs.symlinkSync('folder/deep', at('folderLink'))
    },
    ['folderLink changed'],
  ],
  [
    'a link on the way that leads elsewhere',
    (at) => fs.realpathSync(at('folderLink/inner')),
    (at) => {
      fs.cpSync(at('folder'), at('copy'), { recursive: true })
      fs.rmSync(at('folderLink'))
      fs.symlinkSync('copy', at('folderLink'))
    },
    ['folderLink/inner changed'],
  ],
  [
    'a link that leads to the same contents',
    (at) => fs.readFileSync(at('link')),
    (at) => {
      fs.writeFileSync(at('copy'), 'one')
      fs.rmSync(at('link'))
      fs.symlinkSync('copy', at('link'))
    },
    [],
  ],
]

describe('a fingerprint', () => {
  test.each(edits)('tells %s', async (_what, ask, edit, changes) => {
    const root = tree(files)
    const at = (path: string) => join(root, path)
    await settled()
    expect(
      await changesAfter(
        root,
        () => ask(at),
        () => edit(at),
      ),
    ).toEqual(changes)
  })

  test('tells where git gives another answer', async () => {
    const root = tree({ file: 'one' })
    const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' })
    const commit = () => {
      git('add', '.')
      git('-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-q', '--allow-empty', '-m', 'one')
    }
    git('init', '-q', '-b', 'main')
    commit()
    const ask = () => {
      git('--version')
      git('rev-parse', 'HEAD')
      git('-C', root, 'branch', '--show-current')
      spawnSync('git', ['-C', root, 'remote', 'get-url', 'origin'])
      spawnSync('git', ['ls-files', '-z'], { cwd: root })
    }
    expect(await changesAfter(root, ask, () => {})).toEqual([])
    expect(await changesAfter(root, ask, () => write(root, 'new', ''))).toEqual([])
    expect(await changesAfter(root, ask, () => git('add', 'new'))).toEqual([
      'git ls-files -z gives another answer',
    ])
    expect(await changesAfter(root, ask, commit)).toEqual([
      'git rev-parse HEAD gives another answer',
    ])
    expect(
      await changesAfter(root, ask, () => git('remote', 'add', 'origin', 'https://localhost/')),
    ).toEqual([expect.stringMatching(/^git -C .* remote get-url origin gives another answer$/)])
    expect(await changesAfter(root, ask, () => git('checkout', '-q', '-b', 'other'))).toEqual([
      expect.stringMatching(/^git -C .* branch --show-current gives another answer$/),
    ])
    expect(
      await changesAfter(root, ask, () => fs.renameSync(join(root, '.git'), join(root, 'git'))),
    ).toHaveLength(4)
    expect(
      await changesAfter(
        root,
        () => git('--version'),
        () => fs.rmSync(root, { recursive: true }),
      ),
    ).toEqual(['git --version gives another answer'])
  })

  test('runs no program that a trace would not have recorded', () => {
    const root = tree({})
    const subject = JSON.stringify([root, 'init', '-q'])
    const answers = { git: { '': { '': [subject] } } }
    expect(firstChange({ identity: {}, answers }, {})).toMatchObject({ how: 'git' })
    expect(fs.readdirSync(root)).toEqual([])
  })

  test('holds what its result depends on beyond the disk', async () => {
    const root = tree({ file: 'one' })
    const recording = await recorded(root, () => fs.readFileSync(join(root, 'file')))
    const fingerprint = fingerprintOf(recording, { node: '20', options: '{}' })
    if (!fingerprint) throw new Error(recording.unrepeatable)
    const first = (identity: Record<string, string>) => {
      const change = firstChange(fingerprint, identity)
      return change && changeText(change)
    }
    expect(first({ options: '{}', node: '20' })).toBeUndefined()
    expect(first({ options: '{}', node: '22' })).toBe('node changed')
    expect(first({ node: '20' })).toBe('options changed')
    expect(first({ node: '20', options: '{}', locale: 'en' })).toBe('locale changed')
  })

  test('is not to be had of what cannot be repeated', async () => {
    const recording = await recorded('/nowhere', () => spawnSync('true'))
    expect(recording.unrepeatable).toBeDefined()
    expect(fingerprintOf(recording, {})).toBeUndefined()
  })

  test('tells all changes, each thing once, or as many as are wanted', async () => {
    const root = tree(files)
    const recording = await recorded(root, () => {
      for (const name of ['file', 'link', 'folder/inner']) {
        fs.readFileSync(join(root, name))
        fs.existsSync(join(root, name))
      }
    })
    const fingerprint = fingerprintOf(recording, {})
    if (!fingerprint) throw new Error(recording.unrepeatable)
    fs.rmSync(root, { recursive: true })
    const hows = (limit?: number) => allChanges(fingerprint, {}, limit).map(({ how }) => how)
    expect(hows()).toEqual(['removed', 'removed', 'removed'])
    expect(hows(2)).toEqual(['removed', 'removed'])
    expect(hows(0)).toEqual([])
  })

  test('asks without leaving a trace itself', async () => {
    const root = tree(files)
    const recording = await recorded(root, () => fs.readFileSync(join(root, 'file')))
    const fingerprint = fingerprintOf(recording, {})
    const second = await recorded(root, () => fingerprint && firstChange(fingerprint, {}))
    expect([...second.answers.values()].filter(({ size }) => size > 0)).toEqual([])
  })
})
