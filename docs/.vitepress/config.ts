import project from '../../package.json' with { type: 'json' }
import { defineReference } from '../../src/site/preset.ts'
import { domains } from './domains.ts'

export default defineReference({
  api: new URL('../api.json', import.meta.url),
  description:
    'TypeScript models of the Seam API: smart locks, access codes, thermostats and noise sensors, with every field explained.',
  url: 'https://seamapi.github.io/javascript/',
  version: project.version,
  repository: { url: 'https://github.com/seamapi/javascript', branch: 'main' },
  favicon: 'favicon.svg',
  card: 'card.png',
  contentSecurityPolicy: true,
  logo: { light: 'logo.svg', dark: 'logo-dark.svg' },
  domains,
  guide: [
    {
      text: 'Guide',
      items: [
        { text: 'Getting started', link: '/guide/getting-started' },
        { text: 'Devices', link: '/guide/devices' },
        { text: 'Access codes', link: '/guide/access-codes' },
        { text: 'Thermostats', link: '/guide/thermostats' },
        { text: 'Errors and warnings', link: '/guide/errors-and-warnings' },
        { text: 'Webhooks and events', link: '/guide/webhook-events' },
      ],
    },
    {
      text: 'For your own package',
      items: [
        { text: 'Your own package', link: '/guide/your-own-package' },
        { text: 'Migrating from version 3', link: '/guide/migrating' },
        { text: 'Regenerating the pages', link: '/guide/regenerating' },
        { text: 'Releasing', link: '/guide/releasing' },
        { text: 'The rules of verdicts', link: '/guide/verdicts' },
        { text: 'How fast it is', link: '/guide/performance' },
      ],
    },
  ],
  home: {
    text: 'The Seam API in TypeScript',
    tagline:
      'Models of smart locks, access codes, thermostats and noise sensors. Know the shape of every answer before you ask.',
    image: { light: 'logo.svg', dark: 'logo-dark.svg' },
    wanted: [
      {
        symbol: 'AccessCode',
        title: 'Access codes',
        details:
          'PIN codes on locks: ongoing or time-bound, managed by Seam or found on the device.',
      },
      {
        symbol: 'Device',
        title: 'Devices',
        details: 'What every device shares: its type, its properties, its errors and warnings.',
      },
      {
        symbol: 'LockDevice',
        title: 'Locks',
        details: 'Locked or not, online or not, battery, and which codes the lock accepts.',
      },
      {
        symbol: 'ThermostatDevice',
        title: 'Thermostats',
        details: 'Temperatures, set points and modes, with climate settings and schedules.',
      },
      {
        symbol: 'SeamWebhookEvent',
        title: 'Events',
        details: 'What Seam reports as it happens, by webhook or from the list of events.',
      },
      {
        symbol: 'ActionAttempt',
        title: 'Action attempts',
        details: 'Locking takes time: pending at first, then a result or an error.',
      },
    ],
  },
})
