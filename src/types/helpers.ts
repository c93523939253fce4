/**
 * `T` without its members `K`.
 *
 * Unlike `Omit`, it refuses a key that `T` does not have, so a misspelled or renamed member
 * cannot go unnoticed.
 *
 * @typeParam T - Object type to take members from.
 * @typeParam K - Keys of `T` to leave out.
 */
export type Except<T, K extends keyof T> = Omit<T, K>
