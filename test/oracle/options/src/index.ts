/** A lock on a door. */
export interface Lock {
  /** UUID of the lock. */
  LockId: string
  /** Where it is. */
  place: { floor: number; Room?: string }
  /**
   * Opens it; see {@link open}.
   * @param force Open it, whatever its state
   */
  open(force?: boolean): Result
}

/** What came of it. */
export type Result = 'open' | 'closed' | { reason: string; code: number }

/** Opens a lock. */
export function open(lock: Lock): Result {
  return lock.open()
}

/** How often to try. */
export const LIMIT = 3

export enum Brand {
  Acme = 'acme',
  Bolt_It = 'bolt',
}

export namespace inner {
  /** A key. */
  export class Key {
    static made = 0
    Cut = 1
    get label(): string {
      return ''
    }
  }
  export const MASTER = new Key()
  export function copy(key: Key): Key {
    return key
  }
}
