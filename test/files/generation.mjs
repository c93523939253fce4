/*
 * One generation in a process of its own, of which one call that changes the disk goes wrong:
 *
 *   node generation.mjs <output folder> <files as JSON> [<fate> <number of the call>]
 *
 * kill: the process dies before the call; tear: in the middle of it; fail: this call and all that
 * follow meet a read-only disk; copy: the disk has no hard links, and the process dies before a copy
 * or a renaming, which are all that count then. It prints what became of it: the number of calls, or the message of the error.
 */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import fs from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { dirname, join } from 'node:path'
import { DocsError } from '../../dist/docs-error.js'
import { applySync } from '../../dist/files/sync.js'

const [root, list, fate, number] = process.argv.slice(2)
let calls = 0

/** For each function that changes the disk, what half of its work is, if it has halves. */
const halves = {
  appendFile: tearFile,
  chmod: undefined,
  copyFile: (from, to) => writeFileSync(to, half(readFileSync(from))),
  link: undefined,
  mkdir: (path, options) => options?.recursive && mkdirSync(dirname(path), options),
  open: undefined,
  rename: undefined,
  rm: (path) => existsSync(path) && tearFolder(path),
  rmdir: undefined,
  symlink: undefined,
  truncate: undefined,
  unlink: undefined,
  writeFile: tearFile,
}

const handle = await fs.open(process.execPath)
const FileHandle = Object.getPrototypeOf(handle)
await handle.close()

for (const [name, tear] of Object.entries(halves)) patch(fs, name, tear)
for (const name of ['appendFile', 'write', 'writeFile'])
  patch(FileHandle, name, function (data) {
    writeSync(this.fd, half(Buffer.from(data)))
  })
for (const name of ['datasync', 'sync', 'truncate']) patch(FileHandle, name)
syncBuiltinESMExports()

process.send('begins')
try {
  await applySync(root, new Map(Object.entries(JSON.parse(readFileSync(list, 'utf8')))))
  console.log(calls)
} catch (error) {
  console.log(error instanceof DocsError ? error.message : error.stack)
  process.exitCode = 2
}

function patch(object, name, tear) {
  const real = object[name]
  object[name] = async function (...args) {
    if (name === 'open' && !/[wa+]/.test(args[1])) return real.apply(this, args)
    if (fate === 'copy' && name === 'link') throw Object.assign(new Error(), { code: 'EPERM' })
    if (counts(name, tear)) calls += 1
    if (fate === 'fail' && calls >= Number(number))
      throw Object.assign(new Error('EROFS'), { code: 'EROFS', path: args[0] })
    if (calls === Number(number)) {
      if (fate === 'tear') tear.apply(this, args)
      process.kill(process.pid, 'SIGKILL')
    }
    return real.apply(this, args)
  }
}

function counts(name, tear) {
  if (fate === 'tear') return tear !== undefined
  if (fate === 'copy') return name === 'copyFile' || name === 'rename'
  // A flush changes nothing that another process could see.
  return !/sync/.test(name)
}

function tearFile(path, data, options) {
  writeFileSync(path, half(Buffer.from(data)), options)
}

function tearFolder(path) {
  if (!statSync(path).isDirectory()) return
  const names = readdirSync(path, { recursive: true }).map((name) => join(path, name))
  for (const name of half(names.filter((name) => statSync(name).isFile()))) rmSync(name)
}

function half(all) {
  return all.slice(0, Math.floor(all.length / 2))
}
