import type { Api } from '../model/api.ts'

/** Where `api.json` holds addresses, alone or in lists; those of no page are names. */
const ADDRESSES = ['url', 'inherited', 'overrides', 'symbols', 'alternatives']

/** The API with all its addresses below a folder. */
export function below(api: Api, folder: string): Api {
  if (folder === '') return api
  const moved = (value: unknown) =>
    typeof value === 'string' && /\.md(?:#|$)/.test(value) ? folder + value : value
  return JSON.parse(JSON.stringify(api), (key, value: unknown) => {
    if (!ADDRESSES.includes(key)) return value
    return Array.isArray(value) ? value.map(moved) : moved(value)
  })
}
