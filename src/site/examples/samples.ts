import { createHash } from 'node:crypto'
import { humpsOf } from '../search/humps.ts'

/** What a value of a type looks like by the name of the member that holds it; the first row counts. */
const SAMPLES: readonly (readonly [
  type: string,
  name: RegExp,
  sample: (name: string) => unknown,
])[] = [
  ['array', /(?:^|_)(?:errors|warnings)$/, () => []],
  ['string', /(?:^|_)id$/, uuid],
  ['string', /(?:^|_)date$/, () => '2025-03-14'],
  ['string', /(?:^|_)(?:start|starts|from|since)(?:_|$)/, () => '2025-03-14T09:30:00.000Z'],
  ['string', /(?:^|_)(?:end|ends|until)(?:_|$)/, () => '2025-03-15T18:00:00.000Z'],
  ['string', /(?:^|_)(?:at|timestamp)$/, () => '2025-03-14T09:30:00.000Z'],
  ['string', /^name$/, () => 'Front door'],
  ['string', /(?:^|_)email(?:_address)?$/, () => 'jane@example.com'],
  ['string', /(?:^|_)phone(?:_number)?$/, () => '+15555550100'],
  ['string', /(?:^|_)image_url$/, () => 'https://example.com/image.png'],
  ['string', /(?:^|_)(?:url|uri|link|href)$/, () => 'https://example.com/'],
  ['string', /(?:^|_)(?:timezone|time_zone)$/, () => 'America/Los_Angeles'],
  ['string', /(?:^|_)(?:token|secret|key)$/, (name) => `${name}_${uuid(name).slice(0, 8)}`],
  ['string', /(?:^|_)(?:pin|code)$/, () => '1234'],
  ['string', /(?:^|_)(?:message|description)$/, () => 'In a few words.'],
  ['number', /(?:^|_)celsius(?:_|$)/, () => 21],
  ['number', /(?:^|_)fahrenheit(?:_|$)/, () => 70],
  ['number', /(?:^|_)decibels$/, () => 60],
  ['number', /(?:^|_)latitude$/, () => 37.7749],
  ['number', /(?:^|_)longitude$/, () => -122.4194],
  ['number', /(?:^|_)(?:level|humidity|ratio|fraction|probability)$/, () => 0.5],
  ['number', /(?:^|_)length$/, () => 4],
  ['number', /(?:^|_)port$/, () => 443],
  ['number', /./, () => 1],
  ['boolean', /./, () => true],
  // Its own name, in words.
  ['string', /./, (name) => name.replaceAll('_', ' ')],
]

/** A plausible value of a type for a member of a name; undefined where only the type tells. */
export function sampleFor(type: string, member: string): unknown {
  const name = humpsOf(member).join('_').toLowerCase()
  return SAMPLES.find(([known, names]) => known === type && names.test(name))?.[2](name)
}

/** A UUID that is always the same for a name. */
function uuid(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex')
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
  ]
  return [...parts, hex.slice(20, 32)].join('-')
}
