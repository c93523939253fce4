type Words = readonly [string, ...string[]]

const words = (text: string) => text.trim().split(/\s+/) as [string, ...string[]]

/** The parts of an interface's name: one of each, in this order. */
export const nameParts: readonly [Words, Words, Words] = [
  words(`Managed Unmanaged Ongoing Scheduled Backup Offline Virtual Physical Remote Shared Pending
    Active Archived Encrypted Mobile Temporary Default Primary External Nested Daily Weekly Early
    Late`),
  words(`Access Device Lock Climate Noise Client Connect Action Workspace User Entrance Credential
    Phone Thermostat Camera Bridge Hub Sensor Event Webhook Door Gate Room Guest`),
  words(`Code Account Session Setting Schedule Attempt Group Provider Webview Threshold Token Grant
    Policy Profile Record Warning Request Response Snapshot Rule`),
]

/** What a plain property may be about. */
export const topics = words(`access account alarm backup battery camera climate code connection
  customer delay device door entrance error event fan firmware guest humidity image key level lock
  model noise owner phone provider schedule sensor session temperature time token user workspace`)

/** How a property's name may begin; the empty words leave it as it is. */
export const openings = ['', '', ...words('current default last max min next previous')] as const

/** How a property's name ends, and the type that comes with it: the same name has one type everywhere. */
export interface Ending {
  readonly word: string
  readonly type: string
  readonly isOptional?: boolean
}

type Endings = readonly [Ending, ...Ending[]]

export const plainEndings: Endings = [
  { word: 'id', type: 'string' },
  { word: 'name', type: 'string | null' },
  { word: 'key', type: 'string' },
  { word: 'url', type: 'string', isOptional: true },
  { word: 'count', type: 'number' },
  { word: 'ratio', type: 'number', isOptional: true },
  { word: 'ids', type: 'string[]' },
  { word: 'starts_at', type: 'Date' },
  { word: 'ends_at', type: 'Date | null', isOptional: true },
  { word: 'is_available', type: 'boolean' },
  { word: 'is_supported', type: 'boolean', isOptional: true },
  { word: 'metadata', type: 'Record<string, string | boolean>', isOptional: true },
]

export const literalEndings: Endings = [
  { word: 'type', type: "'ongoing' | 'time_bound'" },
  { word: 'status', type: "'unset' | 'setting' | 'set' | 'removing' | 'unknown'" },
  { word: 'mode', type: "'heat' | 'cool' | 'heat_cool' | 'off'", isOptional: true },
  { word: 'state', type: "'locked' | 'unlocked' | null" },
  { word: 'method', type: "'manual' | 'automatic'", isOptional: true },
  { word: 'result', type: "'pending' | 'success' | 'error'" },
]

/** What comments are made of. */
export const commentWords = words(`the unique identifier of this object when it was created on a
  device whether the code can be used as backup for another time bound or ongoing access and is
  synchronized with its provider by the owner of a workspace after some delay unless overridden`)
