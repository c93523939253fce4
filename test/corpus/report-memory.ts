import { writeSync } from 'node:fs'

// Loaded before the program that is measured; the parent reads the fourth stream.
process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)))
