import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  type CommonDevice,
  isLockDevice,
  isNoiseSensorDevice,
  isThermostatDevice,
  NOISE_DETECTION_DEVICE_TYPES,
  NOISE_SENSOR_DEVICE_TYPES,
} from '../../src/index.ts'
import { declaredNames } from './declared-names.ts'
import {
  accessCodeErrorSource,
  demand,
  detail,
  deviceErrorSource,
  lockMethod,
  progress,
  setPoints,
  subject,
  unmanagedValidity,
  validity,
  workspaceName,
} from './narrowing.ts'
import { accessCodes, constraintsByType } from './payloads/access-codes.ts'
import { actionAttempts } from './payloads/action-attempts.ts'
import { apiResponses } from './payloads/api-responses.ts'
import { connectWebviews } from './payloads/connect-webviews.ts'
import { connectedAccounts } from './payloads/connected-accounts.ts'
import { devices, locks } from './payloads/devices.ts'
import { ids } from './payloads/ids.ts'
import { noiseSensors } from './payloads/noise-sensors.ts'
import { thermostats } from './payloads/thermostats.ts'
import { eventsByType, webhooksAndEvents } from './payloads/webhooks-and-events.ts'
import { workspaces } from './payloads/workspaces.ts'

describe('the payloads', () => {
  const payloads = {
    ...accessCodes,
    ...actionAttempts,
    ...apiResponses,
    ...connectWebviews,
    ...connectedAccounts,
    ...devices,
    ...noiseSensors,
    ...thermostats,
    ...webhooksAndEvents,
    ...workspaces,
  }

  /** Aliases of strings: they show themselves as the value of a member, never as a payload. */
  const strings = [
    // one of the entries of a const array
    'LockDeviceType',
    'NoiseSensorDeviceType',
    'ThermostatDeviceType',
    'DeviceType',
    'NoiseDetectionDeviceType',
    'Provider',
    // one of a few literals
    'HvacModeSetting',
    'FanModeSetting',
    'ProviderCategory',
    'BatteryStatus',
    'ActionType',
  ]

  const files = ['globals.ts', 'models.ts', 'webhook-events.ts']
  const declared = files.flatMap((file) => declaredNames(`src/types/${file}`))

  it('show every type of an object', () => {
    const shown = [...Object.keys(payloads), ...strings]
    expect(shown.toSorted()).toEqual(declared.toSorted())
  })

  it.each(Object.entries(payloads))('show %s as JSON has it', (_, payload) => {
    expect(JSON.parse(JSON.stringify(payload))).toEqual(payload)
  })
})

describe('the type guards', () => {
  /** The names of the guards that claim a device. */
  const claims = (device: CommonDevice): string[] =>
    [isLockDevice, isNoiseSensorDevice, isThermostatDevice]
      .filter((guard) => guard(device))
      .map(({ name }) => name)

  it.each(Object.entries(locks))('take the %s lock for a lock alone', (_, lock) => {
    expect(claims(lock)).toEqual(['isLockDevice'])
  })

  it('take a noise sensor for a noise sensor alone', () => {
    expect(claims(noiseSensors.NoiseSensorDevice)).toEqual(['isNoiseSensorDevice'])
  })

  it('take a thermostat for a thermostat alone', () => {
    expect(claims(thermostats.ThermostatDevice)).toEqual(['isThermostatDevice'])
  })

  it('take a device of an unheard-of type for none of them', () => {
    const device = { ...locks.august, device_type: 'acme_lock' } as unknown as CommonDevice
    expect(claims(device)).toEqual([])
  })

  it('open the way to the properties of the family', () => {
    const device: CommonDevice = locks.schlage
    expect(isLockDevice(device) && device.properties.schlage_metadata?.access_code_length).toBe(4)
  })
})

it('keeps the former name of the noise sensor types', () => {
  expect(NOISE_DETECTION_DEVICE_TYPES).toBe(NOISE_SENSOR_DEVICE_TYPES)
})

describe('a discriminant', () => {
  it('tells thermostats apart', () => {
    expect(setPoints(thermostats.CoolingThermostatProperties)).toBe('cooling from 10 °C')
    expect(setPoints(thermostats.HeatingThermostatProperties)).toBe('heating up to 32 °C')
    expect(setPoints(thermostats.HeatCoolThermostatProperties)).toBe('both, 2.5 °C apart')
  })

  it('tells the states of an action attempt apart', () => {
    expect(progress(actionAttempts.PendingActionAttempt)).toBe('under way')
    expect(progress(actionAttempts.ActionAttemptWithError)).toBe('failed: device_offline')
    expect(progress(actionAttempts.SuccessfulActionAttempt)).toContain(ids.cleanerCode)
  })

  it('tells ongoing from time-bound access codes', () => {
    expect(validity(accessCodes.OngoingAccessCode)).toBe('since 2023-08-21T08:45:12.090-07:00')
    expect(validity(accessCodes.TimeBoundAccessCode)).toBe(
      'from 2023-09-08T15:00:00.000-07:00 to 2023-09-11T11:00:00.000-07:00',
    )
    expect(unmanagedValidity(accessCodes.UnmanagedOngoingAccessCode)).toBe(
      'since 2023-06-30T18:22:04.411-07:00',
    )
    expect(unmanagedValidity(accessCodes.UnmanagedTimeBoundAccessCode)).toBe(
      'from 2023-07-03T09:00:00.000-07:00 to 2023-07-03T12:30:00.000-07:00',
    )
  })

  it('tells constraints apart', () => {
    expect(Object.values(constraintsByType).map(demand)).toEqual([
      'Do without zeros',
      'Start with something other than 12',
      'Avoid runs of digits',
      'Leave the PIN empty',
      'Take a PIN that is in use',
      'Start later',
      'Use 2 to 14 characters',
    ])
  })

  it('tells the sources of an error apart', () => {
    expect(locks.august.errors.map(deviceErrorSource)).toEqual(['device', 'connected account'])
    expect(accessCodes.TimeBoundAccessCode.errors.map(accessCodeErrorSource)).toEqual([
      'device',
      'connected account',
      'access code',
    ])
  })

  it('tells success from failure', () => {
    expect(workspaceName(apiResponses.SuccessfulAPIResponse)).toBe('Alder Rentals Production')
    expect(workspaceName(apiResponses.ErroredAPIResponse)).toBe('device_not_found')
  })

  it('tells which resource a webhook event is about', () => {
    expect(subject(webhooksAndEvents.SeamWebhookEvent)).toBe(ids.frontDoor)
    expect(subject(eventsByType['access_code.created'])).toBe(ids.guestCode)
    expect(subject(eventsByType['noise_detection.detected_noise'])).toBe(ids.livingRoomSensor)
    expect(subject(eventsByType['connected_account.deleted'])).toBe(ids.augustAccount)
  })

  it('tells what an event reports', () => {
    expect(detail<'device.connected'>(eventsByType['device.connected'])).toEqual([])
    expect(detail<'device.disconnected'>(eventsByType['device.disconnected'])).toEqual([
      'hub_disconnected',
    ])
    expect(detail<'lock.unlocked'>(eventsByType['lock.unlocked'])).toEqual([
      'keycode',
      ids.guestCode,
    ])
  })

  it('tells what the payload of an event holds', () => {
    const { event_type, occurred_at, created_at, ...payload } = eventsByType['lock.locked']
    expect(lockMethod({ event_type, payload, occurred_at, created_at })).toBe('manual')
  })
})

describe('the comment on Event', () => {
  const models = source('models.ts').replaceAll(/\n \*\s*/g, ' ')
  const comments = Array.from(
    source('seam-event.ts').matchAll(/\/\*\* (.+) \*\/\n {2}'(.+)':/g),
    ([, comment, type]) => ({ type, comment }),
  )

  it('knows all types of events', () => {
    expect(comments.map(({ type }) => type)).toEqual(Object.keys(eventsByType))
  })

  it.each(comments)('explains $type as the payload does', ({ type, comment }) => {
    expect(models).toContain(`- \`${type}\`: ${comment}`)
  })
})

/** Reads one of the modules under test. */
function source(file: string): string {
  return readFileSync(resolve(import.meta.dirname, '../../src/types', file), 'utf8')
}
