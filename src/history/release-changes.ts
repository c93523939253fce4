import {
  CHANGES_FORMAT,
  type Change,
  type ChangeKind,
  type ReleaseChanges,
  type Verdict,
} from '../model/changes.ts'

const KINDS: Readonly<Record<ChangeKind, true>> = {
  added: true,
  removed: true,
  renamed: true,
  changed: true,
  deprecated: true,
  undeprecated: true,
}

const VERDICTS: Readonly<Record<Verdict | 'none', true>> = {
  breaking: true,
  compatible: true,
  documentation: true,
  none: true,
}

/** Whether data are what has changed with a release, as far as pages are made from it. */
export function isReleaseChanges(value: unknown): value is ReleaseChanges {
  if (!isObject(value)) return false
  const { format, version, date, since, verdict, changes } = value
  return (
    format === CHANGES_FORMAT &&
    isText(version) &&
    isText(date) &&
    /^\d{4}-\d{2}-\d{2}$/.test(date) &&
    (since === undefined || isText(since)) &&
    isOneOf(VERDICTS, verdict) &&
    Array.isArray(changes) &&
    changes.every(isChange)
  )
}

function isChange(value: unknown): value is Change {
  if (!isObject(value)) return false
  const { change, symbol, kind, url, verdict, rule, to, ...optional } = value
  const { member, old, new: now, note } = optional
  return (
    isOneOf(KINDS, change) &&
    isOneOf(VERDICTS, verdict) &&
    [symbol, kind, url, rule].every(isText) &&
    [member, old, now, note].every((each) => each === undefined || isText(each)) &&
    (change === 'renamed' ? isTarget(to) : to === undefined || isTarget(to))
  )
}

function isTarget(value: unknown): boolean {
  return isObject(value) && isText(value.name) && isText(value.url)
}

function isOneOf(table: Readonly<Record<string, true>>, value: unknown): boolean {
  return isText(value) && Object.hasOwn(table, value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
