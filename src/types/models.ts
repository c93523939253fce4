import type { CustomMetadata } from './globals.ts'
import type { SeamEvent } from './seam-event.ts'

/**
 * Outermost container in Seam, which holds devices, connected accounts and Connect Webviews.
 *
 * @category Workspaces
 */
export interface Workspace {
  /** UUID by which everything inside the workspace refers to it. */
  workspace_id: string

  /** Name of the Seam Connect partner; absent when none is reported for the workspace. */
  connect_partner_name?: string

  /** What people call the workspace. */
  name: string

  /** `true` for a sandbox, made for tests, and `false` for a production workspace. */
  is_sandbox: boolean
}

/**
 * The device types that count as locks.
 *
 * Not every one is a lock in the narrow sense: there is an entry panel (`butterflymx_panel`), an
 * intercom (`two_n_intercom`), a garage door (`genie_door`) and a relay (`controlbyweb_device`).
 * `smartthings_lock` and `hubitat_lock` stand for any lock behind such a hub.
 *
 * @category Devices
 */
export const LOCK_DEVICE_TYPES = [
  'akuvox_lock',
  'august_lock',
  'brivo_access_point',
  'butterflymx_panel',
  'avigilon_alta_entry',
  'doorking_lock',
  'genie_door',
  'igloo_lock',
  'linear_lock',
  'lockly_lock',
  'kwikset_lock',
  'nuki_lock',
  'salto_lock',
  'schlage_lock',
  'seam_relay',
  'smartthings_lock',
  'wyze_lock',
  'yale_lock',
  'two_n_intercom',
  'controlbyweb_device',
  'ttlock_lock',
  'igloohome_lock',
  'hubitat_lock',
  'four_suites_door',
  'dormakaba_oracode_door',
] as const

/**
 * A `device_type` that counts as a lock: one of {@link LOCK_DEVICE_TYPES}.
 *
 * @category Devices
 */
export type LockDeviceType = (typeof LOCK_DEVICE_TYPES)[number]

/**
 * The device types that count as noise sensors: an activity zone of NoiseAware and a Minut sensor.
 *
 * @category Noise sensors
 */
export const NOISE_SENSOR_DEVICE_TYPES = ['noiseaware_activity_zone', 'minut_sensor'] as const

/**
 * A `device_type` that counts as a noise sensor: one of {@link NOISE_SENSOR_DEVICE_TYPES}.
 *
 * @category Noise sensors
 */
export type NoiseSensorDeviceType = (typeof NOISE_SENSOR_DEVICE_TYPES)[number]

/**
 * Properties of a noise sensor, which are those of every device and no more.
 *
 * @category Noise sensors
 */
export type NoiseSensorDeviceProperties = CommonDeviceProperties

/**
 * The device types that count as thermostats, which are those of Google Nest and of ecobee.
 *
 * @category Thermostats
 */
export const THERMOSTAT_DEVICE_TYPES = ['nest_thermostat', 'ecobee_thermostat'] as const

/**
 * A `device_type` that counts as a thermostat: one of {@link THERMOSTAT_DEVICE_TYPES}.
 *
 * @category Thermostats
 */
export type ThermostatDeviceType = (typeof THERMOSTAT_DEVICE_TYPES)[number]

/**
 * What the heating and cooling system does to reach its set points.
 *
 * - `off`: neither heats nor cools
 * - `heat`: heats up to the heating set point
 * - `cool`: cools down to the cooling set point
 * - `heat_cool`: keeps the temperature between the two set points
 *
 * @category Thermostats
 */
export type HvacModeSetting = 'off' | 'heat' | 'cool' | 'heat_cool'

/**
 * When the fan of a heating and cooling system runs.
 *
 * - `on`: all the time
 * - `auto`: whenever heating or cooling needs it
 *
 * @category Thermostats
 */
export type FanModeSetting = 'on' | 'auto'

/**
 * How a thermostat is to behave: its mode, its set points, and whether people may override them.
 *
 * The mode and the two automatic flags say the same thing, so Seam derives either from the other:
 *
 * | `hvac_mode_setting` | `automatic_heating_enabled` | `automatic_cooling_enabled` |
 * | --- | --- | --- |
 * | `heat` | `true` | `false` |
 * | `cool` | `false` | `true` |
 * | `heat_cool` | `true` | `true` |
 * | `off` | `false` | `false` |
 *
 * Every set point can be stated in degrees Celsius or in degrees Fahrenheit.
 *
 * @category Thermostats
 */
export type ClimateSetting = {
  /** Whether heating starts by itself, for which it needs a heating set point. */
  automatic_heating_enabled?: boolean

  /** Whether cooling starts by itself, for which it needs a cooling set point. */
  automatic_cooling_enabled?: boolean

  /** The mode, which the two automatic flags express as well. */
  hvac_mode_setting?: HvacModeSetting

  /** Temperature to cool down to, in degrees Celsius. */
  cooling_set_point_celsius?: number

  /** Temperature to heat up to, in degrees Celsius. */
  heating_set_point_celsius?: number

  /** Temperature to cool down to, in degrees Fahrenheit. */
  cooling_set_point_fahrenheit?: number

  /** Temperature to heat up to, in degrees Fahrenheit. */
  heating_set_point_fahrenheit?: number

  /** Whether people may change the thermostat; if not, Seam restores it every ten minutes. */
  manual_override_allowed: boolean
}

/**
 * What every thermostat reports, whether it can heat, cool or both.
 *
 * @category Thermostats
 */
export interface BaseThermostatDeviceProperties extends CommonDeviceProperties {
  /** Temperature that the thermostat measures, in degrees Fahrenheit. */
  temperature_fahrenheit: number

  /** Temperature that the thermostat measures, in degrees Celsius. */
  temperature_celsius: number

  /** Humidity that the thermostat measures, as a fraction from 0 to 1 inclusive. */
  relative_humidity: number

  /** Whether `automatic_heating_enabled` can be turned on in a climate setting. */
  can_enable_automatic_heating: boolean

  /** Whether `automatic_cooling_enabled` can be turned on in a climate setting. */
  can_enable_automatic_cooling: boolean

  /** The modes that this thermostat offers; {@link HvacModeSetting} explains them. */
  available_hvac_mode_settings: HvacModeSetting[]

  /** Whether the system is heating at the moment, as the thermostat reports it. */
  is_heating: boolean

  /** Whether the system is cooling at the moment, as the thermostat reports it. */
  is_cooling: boolean

  /** Whether the fan is running at the moment, as the thermostat reports it. */
  is_fan_running: boolean

  /** `true` while the thermostat departs from what Seam has set, as its setting permits. */
  is_temporary_manual_override_active: boolean

  /** The climate setting that the device itself follows now. */
  current_climate_setting: ClimateSetting

  /** The climate setting for all times without an active schedule; absent until configured. */
  default_climate_setting?: ClimateSetting

  /** Whether a climate setting schedule is in force now. */
  is_climate_setting_schedule_active: boolean

  /** The schedule that is in force now; absent when none is. */
  active_climate_setting_schedule?: ClimateSettingSchedule
}

/** Within which limits a thermostat can cool. */
type CoolingProperties = {
  /** Always `true`: this thermostat can cool. */
  is_cooling_available: true

  /** Lowest cooling set point that the thermostat accepts, in degrees Celsius. */
  min_cooling_set_point_celsius: number

  /** Lowest cooling set point that the thermostat accepts, in degrees Fahrenheit. */
  min_cooling_set_point_fahrenheit: number

  /** Highest cooling set point that the thermostat accepts, in degrees Celsius. */
  max_cooling_set_point_celsius: number

  /** Highest cooling set point that the thermostat accepts, in degrees Fahrenheit. */
  max_cooling_set_point_fahrenheit: number
}

/** Within which limits a thermostat can heat. */
type HeatingProperties = {
  /** Always `true`: this thermostat can heat. */
  is_heating_available: true

  /** Lowest heating set point that the thermostat accepts, in degrees Celsius. */
  min_heating_set_point_celsius: number

  /** Lowest heating set point that the thermostat accepts, in degrees Fahrenheit. */
  min_heating_set_point_fahrenheit: number

  /** Highest heating set point that the thermostat accepts, in degrees Celsius. */
  max_heating_set_point_celsius: number

  /** Highest heating set point that the thermostat accepts, in degrees Fahrenheit. */
  max_heating_set_point_fahrenheit: number
}

/** How far apart the two set points have to be in `heat_cool` mode. */
type HeatingCoolingDeltaProperties = {
  /** Least distance from the heating up to the cooling set point, in Celsius degrees. */
  min_heating_cooling_delta_celsius: number

  /** Least distance from the heating up to the cooling set point, in Fahrenheit degrees. */
  min_heating_cooling_delta_fahrenheit: number
}

/**
 * Properties of a thermostat that can cool but not heat.
 *
 * `is_cooling_available` is `true`, and the members `min_cooling_set_point_*` and
 * `max_cooling_set_point_*` limit the cooling set point, in Celsius and in Fahrenheit.
 *
 * @category Thermostats
 */
export type CoolingThermostatProperties = BaseThermostatDeviceProperties &
  CoolingProperties & {
    /** Always `false`: this thermostat cannot heat. */
    is_heating_available: false
  }

/**
 * Properties of a thermostat that can heat but not cool.
 *
 * `is_heating_available` is `true`, and the members `min_heating_set_point_*` and
 * `max_heating_set_point_*` limit the heating set point, in Celsius and in Fahrenheit.
 *
 * @category Thermostats
 */
export type HeatingThermostatProperties = BaseThermostatDeviceProperties &
  HeatingProperties & {
    /** Always `false`: this thermostat cannot cool. */
    is_cooling_available: false
  }

/**
 * Properties of a thermostat that can both heat and cool.
 *
 * It has the limits of both other kinds, and `min_heating_cooling_delta_celsius` and
 * `min_heating_cooling_delta_fahrenheit` besides: the least distance between the two set points in
 * `heat_cool` mode.
 *
 * @category Thermostats
 */
export type HeatCoolThermostatProperties = BaseThermostatDeviceProperties &
  CoolingProperties &
  HeatingProperties &
  HeatingCoolingDeltaProperties

/**
 * Properties of any thermostat.
 *
 * `is_heating_available` and `is_cooling_available` together tell the three kinds apart.
 *
 * @category Thermostats
 */
export type ThermostatDeviceProperties =
  | CoolingThermostatProperties
  | HeatingThermostatProperties
  | HeatCoolThermostatProperties

/**
 * A `device_type` of any family.
 *
 * @category Devices
 */
export type DeviceType = LockDeviceType | NoiseSensorDeviceType | ThermostatDeviceType

/**
 * The same array as {@link NOISE_SENSOR_DEVICE_TYPES}, under its former name.
 *
 * @deprecated Use {@link NOISE_SENSOR_DEVICE_TYPES} instead.
 *
 * @category Noise sensors
 */
export const NOISE_DETECTION_DEVICE_TYPES = NOISE_SENSOR_DEVICE_TYPES

/**
 * The same type as {@link NoiseSensorDeviceType}, under its former name.
 *
 * @deprecated Use {@link NoiseSensorDeviceType} instead.
 *
 * @category Noise sensors
 */
export type NoiseDetectionDeviceType = NoiseSensorDeviceType

/**
 * The keys of all providers whose accounts Seam can connect.
 *
 * Most are plain brand names; `my_2n` is the cloud of 2N.
 *
 * @category Devices
 */
export const PROVIDERS = [
  'akuvox',
  'august',
  'avigilon_alta',
  'brivo',
  'butterflymx',
  'schlage',
  'smartthings',
  'yale',
  'genie',
  'doorking',
  'salto',
  'lockly',
  'ttlock',
  'linear',
  'noiseaware',
  'nuki',
  'seam_relay_admin',
  'igloo',
  'kwikset',
  'minut',
  'my_2n',
  'controlbyweb',
  'nest',
  'igloohome',
  'ecobee',
  'hubitat',
  'four_suites',
  'dormakaba_oracode',
  'pti',
  'wyze',
] as const

/**
 * Key of a provider: one of {@link PROVIDERS}.
 *
 * @category Devices
 */
export type Provider = (typeof PROVIDERS)[number]

/**
 * How mature the integration of a provider is; expect further values.
 *
 * - `stable`: released for general use
 *
 * @open
 * @category Devices
 */
export type ProviderCategory = 'stable'

/**
 * What the errors of devices, access codes and connected accounts have in common.
 *
 * Each of the three has an error type of its own, with a marker by which to recognize it.
 *
 * @category Devices
 */
export interface SeamError {
  /** Names the kind of error, for a program to act upon. */
  error_code: string

  /** Explains the error to a person, possibly with a remedy. */
  message: string
}

/**
 * A warning about a device, an access code or a connected account.
 *
 * @category Devices
 */
export interface SeamWarning {
  /** Names the kind of warning, for a program to act upon. */
  warning_code: string

  /** Explains the warning to a person, possibly with a remedy. */
  message: string
}

/**
 * How full a battery is, in four steps.
 *
 * - `critical`: nearly empty, so that the device is about to shut down
 * - `low`: below the preferred level, and soon to be charged
 * - `good`: enough for normal use
 * - `full`: completely charged
 *
 * @category Devices
 */
export type BatteryStatus = 'critical' | 'low' | 'good' | 'full'

/**
 * Properties that devices of all families share.
 *
 * @category Devices
 */
export type CommonDeviceProperties = {
  /** What the device is called. */
  name: string

  /** Maker of the device, who need not be the maker of its hub; absent when unknown. */
  manufacturer?: string

  /** How to name the model of the device. */
  model: {
    /** Name to show to people. */
    display_name: string

    /** Name of the model or the brand in the words of its manufacturer. */
    manufacturer_display_name: string
  }

  /** Whether the device can be reached at the moment. */
  online: boolean

  /** The main battery; absent when the device does not report on one. */
  battery?: {
    /** Charge as a fraction from 0 to 1 inclusive. */
    level: number

    /** The same charge as one of four steps. */
    status: BatteryStatus
  }

  /** URL of a picture of the device. */
  image_url?: string

  /** Alternative text of that picture, for those who cannot see it. */
  image_alt_text?: string
}

/**
 * Where a device is installed.
 *
 * @category Devices
 */
export type DeviceLocation = {
  /** What the place is called. */
  location_name?: string

  /** Time zone of the place, such as `America/Los_Angeles`. */
  timezone?: string
}

/**
 * An error of a device itself, rather than of its account.
 *
 * @category Devices
 */
export interface DeviceError extends SeamError {
  /** Always `true`; no other kind of error has this member. */
  is_device_error: true
}

/**
 * A device that Seam manages.
 *
 * {@link isLockDevice}, {@link isNoiseSensorDevice} and {@link isThermostatDevice} find out which
 * family a device belongs to, and with it which properties it has.
 *
 * @typeParam Properties - What the family of the device reports.
 * @typeParam Type - The device types that come into question.
 *
 * @category Devices
 */
export interface Device<Properties extends CommonDeviceProperties, Type = DeviceType> {
  /** UUID with which to address the device in requests. */
  device_id: string

  /** UUID of the workspace that holds the device. */
  workspace_id: string

  /** What the device reports about itself. */
  properties: Properties

  /** Where the device is installed; `null` or absent when unknown. */
  location?: null | DeviceLocation

  /** Which kind of device it is, such as `august_lock`. */
  device_type: Type

  /** UUID of the connected account through which the device came into Seam. */
  connected_account_id: string

  /**
   * What the device can do.
   *
   * In practice these are strings: `access_code`, `lock`, `noise_detection`, `thermostat` and
   * `battery`.
   */
  capabilities_supported: unknown[]

  /** What is wrong with the device or with its account; empty when all is well. */
  errors: (DeviceError | ConnectedAccountError)[]

  /** What deserves attention about the device; empty when nothing does. */
  warnings: SeamWarning[]

  /** When Seam created its record of the device, in ISO 8601 with offset. */
  created_at: string

  /** Always `true`, where an unmanaged device has `false`. */
  is_managed: true
}

/**
 * A device that Seam sees but does not manage, and about which it tells less.
 *
 * @category Devices
 */
export type UnmanagedDevice = Pick<
  Device<CommonDeviceProperties>,
  | 'device_id'
  | 'device_type'
  | 'capabilities_supported'
  | 'connected_account_id'
  | 'workspace_id'
  | 'errors'
  | 'warnings'
  | 'created_at'
> & {
  /** Always `false`, where a managed device has `true`. */
  is_managed: false

  /** The few common properties that are known without managing the device. */
  properties: UnmanagedDeviceProperties
}

/** Those of the common properties that an unmanaged device has. */
type UnmanagedDeviceProperties = Pick<
  CommonDeviceProperties,
  'name' | 'image_url' | 'image_alt_text' | 'online' | 'manufacturer' | 'model'
>

/**
 * A provider whose accounts can be connected through a Connect Webview.
 *
 * @category Devices
 */
export interface DeviceProvider {
  /** Key of the provider, in practice one of {@link PROVIDERS}. */
  device_provider_name: string

  /** Name of the provider to show to people. */
  display_name: string

  /** URL of a logo or picture of the provider. */
  image_url: string

  /** How mature the integration is; {@link ProviderCategory} explains the values. */
  provider_categories: ProviderCategory[]
}

/** A restriction on access codes that is said in one word. */
type SimpleAccessCodeConstraint = {
  /** What is restricted; {@link AccessCodeConstraint} explains each value. */
  constraint_type:
    | 'no_zeros'
    | 'cannot_start_with_12'
    | 'no_triple_consecutive_ints'
    | 'cannot_specify_pin_code'
    | 'pin_code_matches_existing_set'
    | 'start_date_in_future'
}

/**
 * A restriction that a lock puts on its access codes, told by `constraint_type`.
 *
 * - `no_zeros`: the PIN must not contain the digit 0
 * - `cannot_start_with_12`: the PIN must not begin with 12
 * - `no_triple_consecutive_ints`: at most three digits in a row may be consecutive or the same
 * - `cannot_specify_pin_code`: the provider chooses the PIN, so leave it empty
 * - `pin_code_matches_existing_set`: a PIN has to be one that the account uses already
 * - `start_date_in_future`: a time-bound code has to start in the future
 * - `name_length`: the name of the code must not be too short or too long
 *
 * @category Access codes
 */
export type AccessCodeConstraint =
  | SimpleAccessCodeConstraint
  | {
      /** Marks the one restriction that is on the name of a code, and that comes with limits. */
      constraint_type: 'name_length'

      /** Least number of characters in a name; absent when there is no lower limit. */
      min_length?: number

      /** Greatest number of characters in a name; absent when there is no upper limit. */
      max_length?: number
    }

/**
 * Properties of a lock.
 *
 * Members whose names end in `_metadata` hold what a provider has to say in terms of its own.
 *
 * @category Devices
 */
export interface LockProperties extends CommonDeviceProperties {
  /** Whether the lock is locked at the moment. */
  locked: boolean

  /** Whether the door stands open; absent when there is no sensor to tell. */
  door_open?: boolean

  /** Charge of the battery, as a fraction from 0 to 1 inclusive; absent when not reported. */
  battery_level?: number

  /** Battery of the keypad; absent when not reported. */
  keypad_battery?: {
    /** Charge as a fraction from 0 to 1. */
    level: number
  }

  /** Whether the lock has a direct power supply; absent when not reported. */
  has_direct_power?: boolean

  /** How many digits a PIN may have: a list of the permitted lengths. */
  supported_code_lengths?: number[]

  /** How many access codes can be active on the lock at the same time. */
  max_active_codes_supported?: number

  /** What the lock demands of access codes and of their names. */
  code_constraints?: AccessCodeConstraint[]

  /** Serial number given by the manufacturer; absent when not reported. */
  serial_number?: string

  /** What Schlage tells about the lock; present for Schlage locks only. */
  schlage_metadata?: {
    /** By which identifier Schlage knows the lock. */
    device_id: string

    /** What the lock is called at Schlage. */
    device_name: string

    /** How many digits a PIN has on this lock. */
    access_code_length: number

    /** Model of the lock. */
    model?: string

    /** By which identifier Schlage knows the place of the lock. */
    location_id?: string
  }

  /** What August tells about the lock; present for August locks only. */
  august_metadata?: {
    /** By which identifier August knows the lock. */
    lock_id: string

    /** What the lock is called at August. */
    lock_name: string

    /** What the house of the lock is called at August. */
    house_name: string

    /** By which identifier August knows the house of the lock. */
    house_id?: string

    /** Whether a keypad belongs to the lock. */
    has_keypad: boolean

    /** Model of the lock. */
    model?: string

    /** Charge of the keypad in the words of August: text, not a number. */
    keypad_battery_level?: string
  }

  /** What Nuki tells about the lock; present for Nuki locks only. */
  nuki_metadata?: {
    /** Whether the battery of the keypad is nearly empty. */
    keypad_battery_critical?: boolean
  }

  /** What SmartThings tells about the lock, in no set shape; present for its locks only. */
  smartthings_metadata?: unknown

  /** What TTLock tells about the lock; present for TTLock locks only. */
  ttlock_metadata?: {
    /** By which number TTLock knows the lock. */
    lock_id: number

    /** What the lock is called at TTLock. */
    lock_alias: string
  }
}

/**
 * A device whose properties are left unchecked.
 *
 * @deprecated Use {@link CommonDevice} instead.
 *
 * @category Devices
 */
// biome-ignore lint/suspicious/noExplicitAny: leaving the properties unchecked is its very purpose
export type AnyDevice = Device<any, DeviceType>

/**
 * A device of any family, as far as all families are alike.
 *
 * @category Devices
 */
export type CommonDevice = Device<CommonDeviceProperties, DeviceType>

/**
 * A device that is a lock.
 *
 * @category Devices
 */
export type LockDevice = Device<LockProperties, LockDeviceType>

/**
 * A device that is a noise sensor.
 *
 * @category Noise sensors
 */
export type NoiseSensorDevice = Device<NoiseSensorDeviceProperties, NoiseSensorDeviceType>

/**
 * A device that is a thermostat.
 *
 * @category Thermostats
 */
export type ThermostatDevice = Device<ThermostatDeviceProperties, ThermostatDeviceType>

/**
 * Tells whether a device is a lock, and lets the compiler know.
 *
 * @param device - The device to judge, by its `device_type` alone.
 * @returns `true` when {@link LOCK_DEVICE_TYPES} contains the type of the device.
 *
 * @category Devices
 */
export function isLockDevice(device: LockDevice | CommonDevice): device is LockDevice {
  return isOfType(device, LOCK_DEVICE_TYPES)
}

/**
 * Tells whether a device is a noise sensor, and lets the compiler know.
 *
 * @param device - The device to judge, by its `device_type` alone.
 * @returns `true` when {@link NOISE_SENSOR_DEVICE_TYPES} contains the type of the device.
 *
 * @category Noise sensors
 */
export function isNoiseSensorDevice(
  device: CommonDevice | NoiseSensorDevice,
): device is NoiseSensorDevice {
  return isOfType(device, NOISE_SENSOR_DEVICE_TYPES)
}

/**
 * Tells whether a device is a thermostat, and lets the compiler know.
 *
 * @param device - The device to judge, by its `device_type` alone.
 * @returns `true` when {@link THERMOSTAT_DEVICE_TYPES} contains the type of the device.
 *
 * @category Thermostats
 */
export function isThermostatDevice(
  device: CommonDevice | ThermostatDevice,
): device is ThermostatDevice {
  return isOfType(device, THERMOSTAT_DEVICE_TYPES)
}

/**
 * Looks up the type of a device in a list, whose literals it takes for plain strings.
 *
 * @param device - The device to look up.
 * @param types - The device types of one family.
 * @returns `true` when the list contains the type of the device.
 */
function isOfType(device: CommonDevice, types: readonly string[]): boolean {
  return types.includes(device.device_type)
}

/**
 * Which action an action attempt is about.
 *
 * - `LOCK_DOOR`: locking a door
 * - `UNLOCK_DOOR`: unlocking a door
 * - `CREATE_ACCESS_CODE`: creating an access code
 * - `UPDATE_ACCESS_CODE`: changing an access code
 * - `DELETE_ACCESS_CODE`: deleting an access code
 *
 * @category Action attempts
 */
export type ActionType =
  | 'LOCK_DOOR'
  | 'UNLOCK_DOOR'
  | 'CREATE_ACCESS_CODE'
  | 'UPDATE_ACCESS_CODE'
  | 'DELETE_ACCESS_CODE'

/**
 * What an action attempt has in all of its states.
 *
 * @typeParam T - Which action it is about.
 */
interface ActionAttemptBase<T extends ActionType> {
  /** UUID with which to ask how the attempt is getting on. */
  action_attempt_id: string

  /** Which action is attempted; {@link ActionType} explains the values. */
  action_type: T

  /** How far the attempt has come. */
  status: string

  /** What the action brought about, once it succeeded. */
  result: unknown

  /** Why the action failed, if it did. */
  error: unknown
}

/**
 * An action attempt that is still under way.
 *
 * @typeParam T - Which action it is about.
 *
 * @category Action attempts
 */
export interface PendingActionAttempt<T extends ActionType> extends ActionAttemptBase<T> {
  /** Always `pending`: neither success nor failure is certain yet. */
  status: 'pending'

  /** Always `null`, as there is no result yet. */
  result: null

  /** Always `null`, as nothing has failed yet. */
  error: null
}

/**
 * An action attempt that failed.
 *
 * @typeParam T - Which action it is about.
 *
 * @category Action attempts
 */
export interface ActionAttemptWithError<T extends ActionType> extends ActionAttemptBase<T> {
  /** Always `error`: the attempt has failed. */
  status: 'error'

  /** Always `null`, as a failure has no result. */
  result: null

  /** Why the action failed. */
  error: {
    /** Names the kind of failure, for a program to act upon. */
    type: string

    /** Explains the failure in words, for a person to read. */
    message: string
  }
}

/**
 * What a successful action attempt results in, for each type of action.
 *
 * Nothing is promised about the result of an action that is not listed as a member of its own.
 *
 * @category Action attempts
 */
export interface ActionAttemptResultTypeMap extends Record<ActionType, unknown> {
  /** Creating an access code results in the new code. */
  CREATE_ACCESS_CODE: {
    /** The code that was created. */
    access_code: AccessCode
  }

  /** Changing an access code results in the code as it is after the change. */
  UPDATE_ACCESS_CODE: {
    /** The code that was changed. */
    access_code: AccessCode
  }
}

/**
 * An action attempt that reached its goal.
 *
 * @typeParam T - Which action it is about.
 *
 * @category Action attempts
 */
export interface SuccessfulActionAttempt<T extends ActionType> extends ActionAttemptBase<T> {
  /** Always `success`: the action is done. */
  status: 'success'

  /** Always `null`, as nothing failed. */
  error: null

  /** What the action brought about; {@link ActionAttemptResultTypeMap} has its type. */
  result: ActionAttemptResultTypeMap[T]
}

/**
 * The progress of an action that takes its time, such as locking a door.
 *
 * `status` tells the three states apart:
 *
 * - `pending`: under way
 * - `error`: failed, and `error` says why
 * - `success`: done, and `result` has the outcome
 *
 * @typeParam T - Which action it is about; any, unless stated.
 *
 * @category Action attempts
 */
export type ActionAttempt<T extends ActionType = ActionType> =
  | PendingActionAttempt<T>
  | ActionAttemptWithError<T>
  | SuccessfulActionAttempt<T>

/**
 * A login flow to embed in an application, in which a user connects an account of a provider.
 *
 * @category Connect webviews
 */
export interface ConnectWebview {
  /** UUID with which to ask whether the user has finished. */
  connect_webview_id: string

  /** UUID of the workspace that holds the webview. */
  workspace_id: string

  /**
   * How many devices the user is asked to pick.
   *
   * - `none`: no device
   * - `single`: one device
   * - `multiple`: several devices
   */
  device_selection_mode: string

  /** Keys of the providers among which the user may choose. */
  accepted_providers: Provider[]

  /** Key of the provider that the user chose; `null` or absent before the choice. */
  selected_provider?: null | Provider

  /** Which devices are accepted; the current API makes no use of it. */
  accepted_devices: unknown[]

  /** Whether the user may choose from all providers. */
  any_provider_allowed: boolean

  /** Whether all devices are accepted, or `null`; the current API makes no use of it. */
  any_device_allowed: null | boolean

  /** When the webview was created, in ISO 8601 with offset. */
  created_at: string

  /** Whether the user has logged in with success. */
  login_successful: boolean

  /**
   * How far the user has come.
   *
   * - `pending`: the login is not complete
   * - `authorized`: the login is complete
   */
  status: 'pending' | 'authorized'

  /** UUID of the account that was connected; `null` or absent until the login is complete. */
  connected_account_id?: null | string

  /** Where the browser goes after a success: a URL, or `null` or absent when none was set. */
  custom_redirect_url?: null | string

  /**
   * Where the browser goes after an unexpected error: a URL, or `null` or absent when none was set.
   *
   * In the latter case `custom_redirect_url` serves for failures, too.
   */
  custom_redirect_failure_url?: null | string

  /** URL that the user has to open. */
  url: string

  /** When the user gave consent, in ISO 8601 with offset; `null` or absent until then. */
  authorized_at?: null | string

  /** Your own key-value pairs about the webview; {@link CustomMetadata} states their limits. */
  custom_metadata: CustomMetadata
}

/**
 * An error of an access code itself, rather than of its device or account.
 *
 * @category Access codes
 */
export interface AccessCodeError extends SeamError {
  /** Always `true`; no other kind of error has this member. */
  is_access_code_error: true
}

/**
 * What every access code has, whether Seam manages it or not.
 *
 * @category Access codes
 */
export interface AccessCodeBase {
  /** UUID with which to address the access code in requests. */
  access_code_id: string

  /** UUID of the device that the code opens. */
  device_id: string

  /** What the code is called in Seam, which need not be its name on the device. */
  name?: string

  /** The PIN, in digits or alphanumeric; `null` as long as none has been assigned. */
  code: null | string

  /** Whether this is a backup code, kept to replace another one. */
  is_backup?: boolean

  /** UUID of the backup code that was pulled to replace this one; `null` or absent if none was. */
  pulled_backup_access_code_id?: null | string

  /** Whether a backup code is at hand that could be pulled for this one. */
  is_backup_access_code_available: boolean

  /** What is wrong with the code, its device or its account; empty when all is well. */
  errors: (DeviceError | ConnectedAccountError | AccessCodeError)[]

  /** What deserves attention about the code; empty when nothing does. */
  warnings: SeamWarning[]
}

/**
 * What every access code has that Seam manages.
 *
 * @category Access codes
 */
export interface ManagedAccessCodeBase extends AccessCodeBase {
  /**
   * A key shared by all the codes that are to have the same PIN.
   *
   * `null` or absent for a code that stands alone.
   */
  common_code_key?: null | string

  /** `true` while the PIN has yet to be assigned, and absent otherwise. */
  is_waiting_for_code_assignment?: true
}

/**
 * A managed access code without an end, which works until it is removed.
 *
 * @category Access codes
 */
export interface OngoingAccessCode extends ManagedAccessCodeBase {
  /** Always `ongoing`, where a code with an end has `time_bound`. */
  type: 'ongoing'

  /** When the access code was created, in ISO 8601 with offset. */
  created_at: string

  /**
   * Whether the code is on the device, or on its way.
   *
   * - `setting`: it is being put on the device
   * - `set`: it is on the device and opens it
   * - `unset`: it is not in use, be it that it was not set yet or that it was deactivated
   * - `removing`: it is being taken off the device
   */
  status: 'setting' | 'set' | 'unset' | 'removing'
}

/**
 * A managed access code that works from one point in time to another.
 *
 * @category Access codes
 */
export interface TimeBoundAccessCode extends ManagedAccessCodeBase {
  /** Always `time_bound`, where a code without an end has `ongoing`. */
  type: 'time_bound'

  /** When the access code was created, in ISO 8601 with offset. */
  created_at: string

  /**
   * Whether the code is on the device, or on its way.
   *
   * - `setting`: it is being put on the device
   * - `set`: it is on the device and opens it
   * - `unset`: it is not in use, be it that it was not set yet or that it was deactivated
   * - `removing`: it is being taken off the device
   */
  status: 'setting' | 'set' | 'unset' | 'removing'

  /** Whether the device itself keeps the two times and acts upon them. */
  is_scheduled_on_device?: boolean

  /** When the code begins to work, in ISO 8601 with offset. */
  starts_at: string

  /** When the code ceases to work, in ISO 8601 with offset. */
  ends_at: string
}

/**
 * A managed access code of either kind, told apart by `type`.
 *
 * @category Access codes
 */
export type AccessCode = OngoingAccessCode | TimeBoundAccessCode

/**
 * What every access code has that is on a device without being managed by Seam.
 *
 * @category Access codes
 */
export interface UnmanagedAccessCodeBase extends AccessCodeBase {
  /** Always `set`, since it is on the device that such a code was found. */
  status: 'set'

  /** When Seam created its record of the code, in ISO 8601 with offset. */
  created_at: string
}

/**
 * An unmanaged access code without an end.
 *
 * @category Access codes
 */
export interface UnmanagedOngoingAccessCode extends UnmanagedAccessCodeBase {
  /** Always `ongoing`, where a code with an end has `time_bound`. */
  type: 'ongoing'
}

/**
 * An unmanaged access code that works from one point in time to another.
 *
 * @category Access codes
 */
export interface UnmanagedTimeBoundAccessCode extends UnmanagedAccessCodeBase {
  /** Always `time_bound`, where a code without an end has `ongoing`. */
  type: 'time_bound'

  /** When the code begins to work, in ISO 8601 with offset. */
  starts_at: string

  /** When the code ceases to work, in ISO 8601 with offset. */
  ends_at: string
}

/**
 * An unmanaged access code of either kind, told apart by `type`.
 *
 * @category Access codes
 */
export type UnmanagedAccessCode = UnmanagedOngoingAccessCode | UnmanagedTimeBoundAccessCode

/**
 * By what a provider knows the user of a connected account.
 *
 * @category Connected accounts
 */
export interface UserIdentifier {
  /** Email address that the user has given to the provider. */
  email: string
}

/**
 * An error of a connected account, which its devices and their access codes report as well.
 *
 * @category Connected accounts
 */
export interface ConnectedAccountError extends SeamError {
  /** Always `true`; no other kind of error has this member. */
  is_connected_account_error: true
}

/**
 * An account with a provider, to which its owner has given Seam access.
 *
 * @category Connected accounts
 */
export interface ConnectedAccount {
  /** UUID that a device carries to say through which account it came into Seam. */
  connected_account_id: string

  /** When Seam created its record of the account, in ISO 8601 with offset. */
  created_at: string

  /** Whose account it is. */
  user_identifier: UserIdentifier

  /** Key of the provider that the account is with. */
  account_type: Provider

  /** What is wrong with the account; empty when all is well. */
  errors: ConnectedAccountError[]

  /** What deserves attention about the account; empty when nothing does. */
  warnings: SeamWarning[]

  /** Your own key-value pairs about the account; {@link CustomMetadata} states their limits. */
  custom_metadata: CustomMetadata
}

/**
 * An endpoint of yours to which Seam sends events.
 *
 * @category Webhooks and events
 */
export interface Webhook {
  /** Identifier with which to address the webhook in requests. */
  webhook_id: string

  /** URL that Seam calls, once for each event. */
  url: string

  /** Types of the events to send, where `*` stands for all of them. */
  event_types?: string[]

  /** Key with which to verify the signature of an incoming call; not always included. */
  secret?: string
}

/**
 * Lifts the payload of an event to the same level as the members that all events have.
 *
 * It distributes over a union, so that every event type keeps its own payload.
 *
 * @typeParam EventType - The types of the events to flatten.
 */
type Flatten<EventType extends SeamEvent['event_type']> = EventType extends SeamEvent['event_type']
  ? {
      /** UUID with which to look up the event. */
      event_id: string

      /** Says what happened, and with it which further members there are. */
      event_type: EventType

      /** When it happened, in ISO 8601 with offset. */
      occurred_at: string

      /** When Seam recorded the event, in ISO 8601 with offset. */
      created_at: string
    } & Extract<SeamEvent, { event_type: EventType }>['payload']
  : never

/**
 * Something that happened to a device, an access code or a connected account, as the events
 * endpoints report it.
 *
 * Every event has an `event_id` (a UUID), its `event_type`, the times `occurred_at` and
 * `created_at` (when it happened and when Seam recorded it, in ISO 8601 with offset), and the
 * UUIDs `workspace_id` and `connected_account_id`. Which members it has besides depends on
 * `event_type`.
 *
 * Events about a device have `device_id`:
 *
 * - `device.connected`: A managed device came online after having been offline.
 * - `device.unmanaged.connected`: An unmanaged device came online after having been offline.
 * - `device.disconnected`: A managed device that had been online went offline.
 * - `device.unmanaged.disconnected`: An unmanaged device that had been online went offline.
 * - `device.converted_to_unmanaged`: A managed device became an unmanaged one.
 * - `device.unmanaged.converted_to_managed`: An unmanaged device became a managed one.
 * - `device.tampered`: A device noticed that somebody tampered with it, by opening or moving it
 *   for example.
 * - `device.low_battery`: The battery of a device fell below the low mark.
 * - `device.battery_status_changed`: The battery of a device has another status than the one last
 *   sent.
 * - `device.removed`: A device disappeared from its connected account through something done
 *   outside Seam.
 * - `device.third_party_integration_detected`: Another integration was found on a device, one that
 *   disturbs Seam's control of it.
 * - `device.third_party_integration_no_longer_detected`: The integration that disturbed Seam's
 *   control of a device is gone.
 * - `device.salto.privacy_mode_activated`: A Salto lock went into privacy mode.
 * - `device.salto.privacy_mode_deactivated`: A Salto lock came out of privacy mode.
 * - `device.connection_became_flaky`: The connection of a device became unreliable.
 * - `device.connection_stabilized`: The connection of a device became reliable again.
 * - `device.error.subscription_required`: Some functions of a device turned out to need a paid
 *   subscription with a third party.
 * - `device.error.subscription_required.resolved`: The missing subscription was taken out, or is
 *   needed no longer.
 *
 * Events about a lock have `device_id`, too, and `method`:
 *
 * - `lock.locked`: A lock was locked, and `method` says how.
 * - `lock.unlocked`: A lock was unlocked, and `method` says how.
 *
 * Events about noise have the `device_id` of the sensor:
 *
 * - `noise_detection.detected_noise`: A sensor heard noise; an older type, which the current API
 *   no longer has.
 * - `noise_sensor.noise_threshold_triggered`: The noise at a sensor went past a threshold or
 *   lasted too long.
 *
 * Events about an access code have its `access_code_id` and the `device_id` of its device:
 *
 * - `access_code.created`: Seam has a new access code.
 * - `access_code.changed`: Something about an access code is no longer what it was.
 * - `access_code.scheduled_on_device`: A device took over an access code together with the
 *   schedule of that code.
 * - `access_code.set_on_device`: An access code was put on its device.
 * - `access_code.removed_from_device`: An access code was taken off its device.
 * - `access_code.deleted`: An access code ceased to exist in Seam.
 * - `access_code.failed_to_remove_from_device`: The attempt to take an access code off its device
 *   failed.
 * - `access_code.delay_in_removing_from_device`: Taking an access code off its device is taking
 *   unusually long.
 * - `access_code.failed_to_set_on_device`: The attempt to put an access code on its device failed.
 * - `access_code.delay_in_setting_on_device`: Putting an access code on its device is taking
 *   unusually long.
 * - `access_code.backup_access_code_pulled`: A backup access code left the pool and was put on the
 *   device.
 * - `access_code.unmanaged.converted_to_managed`: An unmanaged access code became a managed one.
 * - `access_code.unmanaged.failed_to_convert_to_managed`: An unmanaged access code could not be
 *   made a managed one.
 * - `access_code.unmanaged.created`: An access code that Seam does not manage turned up on a
 *   device.
 * - `access_code.unmanaged.removed`: An access code that Seam does not manage vanished from a
 *   device.
 * - `access_code.modified_external_to_seam`: Something other than Seam changed an access code.
 * - `access_code.deleted_external_to_seam`: Something other than Seam deleted an access code.
 *
 * Events about a connected account have no such member, as `connected_account_id` says it all:
 *
 * - `connected_account.connected`: An account got its connection to Seam, for the first time or
 *   again.
 * - `connected_account.successful_login`: Somebody logged in through a Connect Webview; deprecated
 *   in the current API.
 * - `connected_account.created`: Seam has a new connected account.
 * - `connected_account.disconnected`: A connected account lost its connection to Seam.
 * - `connected_account.completed_first_sync`: The first sync of a connected account is over, and
 *   its devices are available.
 * - `connected_account.deleted`: A connected account ceased to exist in Seam.
 *
 * Some types have further members:
 *
 * - `error_code` (in `device.disconnected` and `device.unmanaged.disconnected`): where the
 *   connection broke, which is at the account (`account_disconnected`), at the hub
 *   (`hub_disconnected`) or at the device itself (`device_disconnected`)
 * - `battery_level` (in `device.low_battery` and `device.battery_status_changed`): the charge, as
 *   a fraction from 0 to 1
 * - `battery_status` (in `device.battery_status_changed`): a {@link BatteryStatus}
 * - `method` (in `lock.locked` and `lock.unlocked`): how the lock was operated, which is with an
 *   access code (`keycode`), by hand (`manual`), through the Seam API (`seamapi`) or nobody knows
 *   how (`unknown`)
 * - `access_code_id` (in `lock.locked` and `lock.unlocked`): the code that was entered; absent
 *   unless one was
 * - `noiseaware_metadata` and `minut_metadata` (in `noise_sensor.noise_threshold_triggered`): what
 *   the provider reports about the noise, in a shape of its own; either may be absent
 * - `code` (in `access_code.scheduled_on_device`, `access_code.set_on_device` and
 *   `access_code.deleted`): the PIN; it may be absent from the last
 * - `backup_access_code_id` (in `access_code.backup_access_code_pulled`): the code that was taken
 *   from the pool
 * - `connect_webview_id` (in `connected_account.connected`, `connected_account.successful_login`
 *   and `connected_account.created`): the webview through which the account was connected
 *
 * @category Webhooks and events
 */
export type Event = Flatten<SeamEvent['event_type']>

/**
 * A session in which a browser may reach the devices of one user, and no others.
 *
 * @category Connected accounts
 */
export interface ClientSession {
  /** Token that authenticates the requests of the session. */
  token: string

  /** UUIDs of the connected accounts that the session may reach. */
  connected_account_ids: string[]

  /** UUIDs of the Connect Webviews that belong to the session. */
  connect_webview_ids: string[]

  /** UUID of the session itself. */
  client_session_id: string

  /** Your own key of the user; `null` when you gave none. */
  user_identifier_key: null | string

  /** UUID of the workspace to which the session is confined. */
  workspace_id: string

  /** When the session was created, in ISO 8601 with offset. */
  created_at: string
}

/**
 * How much noise is tolerated at a sensor during one span of the day.
 *
 * In spite of the plural name, this is a single threshold.
 *
 * @category Noise sensors
 */
export type NoiseThresholds = {
  /** UUID of the noise sensor. */
  device_id: string

  /** UUID with which to address the threshold in requests. */
  noise_threshold_id: string

  /** Time of day from which it applies, with its zone, such as `13:00:00[America/Los_Angeles]`. */
  starts_daily_at: string

  /** Time of day until which it applies, written as in `starts_daily_at`. */
  ends_daily_at: string

  /** How loud it may be, in decibels. */
  noise_threshold_decibels: number

  /** What the threshold is called. */
  name: string

  /** How loud it may be as a Noise Risk Score, which NoiseAware sensors alone have. */
  noise_threshold_nrs?: number
}

/**
 * A model of device that Seam knows, and how well Seam supports it.
 *
 * @category Devices
 */
export interface DeviceModel {
  /** Category under which the model is filed. */
  main_category: string

  /** What the model is called. */
  model_name: string

  /** By which identifier the manufacturer knows the model. */
  manufacturer_model_id: string

  /**
   * How a device of this model is connected.
   *
   * - `unknown`: it is not known how
   * - `wifi`: over Wi-Fi
   * - `zwave`: over Z-Wave
   * - `zigbee`: over Zigbee
   */
  connection_type: 'unknown' | 'wifi' | 'zwave' | 'zigbee'

  /**
   * How far Seam supports the model.
   *
   * - `live`: the support is in full operation
   * - `beta`: the support is still on trial
   * - `unsupported`: there is no support
   */
  support_level: 'live' | 'beta' | 'unsupported'

  /** Brand under which the model is sold. */
  brand: string

  /** URL of an icon that shows the model. */
  icon_url: string

  /** URL of the page about the model on Seam's website. */
  seam_device_model_page_url: string
}

/**
 * A climate setting together with the time for which it holds.
 *
 * The schedules of a thermostat must not overlap.
 *
 * @category Thermostats
 */
export type ClimateSettingScheduleBase = ClimateSetting & {
  /** Kind of schedule: `time_bound` is the only one, and also meant when this is absent. */
  schedule_type?: 'time_bound'

  /** UUID of the thermostat. */
  device_id: string

  /** What the schedule is called. */
  name?: string

  /** When the setting begins to hold, in ISO 8601 with offset. */
  schedule_starts_at: string

  /** When the setting ceases to hold, in ISO 8601 with offset. */
  schedule_ends_at: string
}

/**
 * A climate setting schedule as Seam keeps it.
 *
 * @category Thermostats
 */
export type ClimateSettingSchedule = ClimateSettingScheduleBase & {
  /** UUID with which to address the schedule in requests. */
  climate_setting_schedule_id: string

  /** Whether the climate setting has reached the thermostat. */
  is_set_on_device: boolean

  /** When the schedule was created, in ISO 8601 with offset. */
  created_at: string
}
