/** The parts of a version that a release may raise, from the smallest. */
export const BUMPS = ['patch', 'minor', 'major'] as const

export type Bump = (typeof BUMPS)[number]
