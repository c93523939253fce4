import type { BaseType } from 'ts-json-schema-generator'

/** Names for definitions: a documented type keeps its own, what else is needed gets one that is free. */
export class DefinitionNames {
  readonly #names = new Map<string, string>()
  readonly #taken: Set<string>

  constructor(reserved: Iterable<string>) {
    this.#taken = new Set(reserved)
  }

  /** Gives a documented type the name that was reserved for it. */
  set(type: BaseType, name: string): void {
    this.#names.set(idOf(type), name)
  }

  of(type: BaseType): string {
    const id = idOf(type)
    const known = this.#names.get(id)
    if (known !== undefined) return known
    // The library's name of a type without one holds places in files.
    const wanted = /-\d+-\d+/.test(type.getName()) ? 'Unnamed' : type.getName()
    let name = wanted
    for (let count = 2; this.#taken.has(name); count += 1) name = `${wanted}_${count}`
    this.#taken.add(name)
    this.#names.set(id, name)
    return name
  }
}

/** A reference to a type and its definition are one. */
function idOf(type: BaseType): string {
  return type.getId().replace(/^(?:def-)+/, '')
}
