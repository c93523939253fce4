import type {
  NoiseSensorDevice,
  NoiseSensorDeviceProperties,
  NoiseThresholds,
} from '../../../src/index.ts'
import { ids } from './ids.ts'

const minut = {
  name: 'Living Room',
  manufacturer: 'Minut',
  model: { display_name: 'Sensor', manufacturer_display_name: 'Minut Sensor' },
  online: true,
  battery: { level: 0.93, status: 'full' },
} satisfies NoiseSensorDeviceProperties

export const noiseSensors = {
  NoiseSensorDeviceProperties: minut,

  NoiseSensorDevice: {
    device_id: ids.livingRoomSensor,
    workspace_id: ids.workspace,
    properties: minut,
    location: { location_name: 'Alder Street 12', timezone: 'America/Los_Angeles' },
    device_type: 'minut_sensor',
    connected_account_id: ids.minutAccount,
    capabilities_supported: ['noise_detection', 'battery'],
    errors: [],
    warnings: [],
    created_at: '2023-05-19T13:37:42.660-07:00',
    is_managed: true,
  } satisfies NoiseSensorDevice,

  NoiseThresholds: {
    device_id: ids.patioZone,
    noise_threshold_id: ids.quietHours,
    starts_daily_at: '22:00:00[America/Los_Angeles]',
    ends_daily_at: '07:00:00[America/Los_Angeles]',
    noise_threshold_decibels: 55,
    name: 'Quiet hours',
    noise_threshold_nrs: 40,
  } satisfies NoiseThresholds,
}
