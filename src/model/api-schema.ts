/**
 * Where the JSON Schema of `api.json` is published, as its `$schema` names it. The package has it as
 * `seamapi/api.schema.json`, and each site as `api.schema.json`.
 */
export const API_SCHEMA = 'https://seamapi.github.io/javascript/api.schema.json'
