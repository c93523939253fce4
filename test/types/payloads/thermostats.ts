import type {
  BaseThermostatDeviceProperties,
  ClimateSetting,
  ClimateSettingSchedule,
  ClimateSettingScheduleBase,
  CoolingThermostatProperties,
  HeatCoolThermostatProperties,
  HeatingThermostatProperties,
  ThermostatDevice,
  ThermostatDeviceProperties,
} from '../../../src/index.ts'
import { ids } from './ids.ts'

const comfort = {
  automatic_heating_enabled: true,
  automatic_cooling_enabled: true,
  hvac_mode_setting: 'heat_cool',
  cooling_set_point_celsius: 25,
  heating_set_point_celsius: 20,
  cooling_set_point_fahrenheit: 77,
  heating_set_point_fahrenheit: 68,
  manual_override_allowed: true,
} satisfies ClimateSetting

const weekend = {
  ...comfort,
  schedule_type: 'time_bound',
  device_id: ids.livingRoomThermostat,
  name: 'Guests of the weekend',
  schedule_starts_at: '2023-09-08T15:00:00.000-07:00',
  schedule_ends_at: '2023-09-11T11:00:00.000-07:00',
} satisfies ClimateSettingScheduleBase

const schedule = {
  ...weekend,
  climate_setting_schedule_id: ids.weekendSchedule,
  is_set_on_device: true,
  created_at: '2023-09-04T11:06:02.871-07:00',
} satisfies ClimateSettingSchedule

const base = {
  name: 'Living Room',
  manufacturer: 'ecobee',
  model: { display_name: 'Thermostat', manufacturer_display_name: 'ecobee3 lite' },
  online: true,
  temperature_fahrenheit: 71.6,
  temperature_celsius: 22,
  relative_humidity: 0.46,
  can_enable_automatic_heating: true,
  can_enable_automatic_cooling: true,
  available_hvac_mode_settings: ['off', 'heat', 'cool', 'heat_cool'],
  is_heating: false,
  is_cooling: false,
  is_fan_running: false,
  is_temporary_manual_override_active: false,
  current_climate_setting: comfort,
  default_climate_setting: { hvac_mode_setting: 'off', manual_override_allowed: true },
  is_climate_setting_schedule_active: true,
  active_climate_setting_schedule: schedule,
} satisfies BaseThermostatDeviceProperties

const heatCool = {
  ...base,
  is_cooling_available: true,
  min_cooling_set_point_celsius: 18,
  min_cooling_set_point_fahrenheit: 64.4,
  max_cooling_set_point_celsius: 33,
  max_cooling_set_point_fahrenheit: 91.4,
  is_heating_available: true,
  min_heating_set_point_celsius: 7,
  min_heating_set_point_fahrenheit: 44.6,
  max_heating_set_point_celsius: 26,
  max_heating_set_point_fahrenheit: 78.8,
  min_heating_cooling_delta_celsius: 2.5,
  min_heating_cooling_delta_fahrenheit: 4.5,
} satisfies HeatCoolThermostatProperties

export const thermostats = {
  ClimateSetting: comfort,

  BaseThermostatDeviceProperties: base,

  CoolingThermostatProperties: {
    name: 'Office',
    model: { display_name: 'Thermostat', manufacturer_display_name: 'Nest Thermostat' },
    online: true,
    temperature_fahrenheit: 78.8,
    temperature_celsius: 26,
    relative_humidity: 0.51,
    can_enable_automatic_heating: false,
    can_enable_automatic_cooling: true,
    available_hvac_mode_settings: ['off', 'cool'],
    is_heating: false,
    is_cooling: true,
    is_fan_running: true,
    is_temporary_manual_override_active: true,
    current_climate_setting: {
      hvac_mode_setting: 'cool',
      cooling_set_point_celsius: 23.5,
      manual_override_allowed: true,
    },
    is_climate_setting_schedule_active: false,
    is_cooling_available: true,
    min_cooling_set_point_celsius: 10,
    min_cooling_set_point_fahrenheit: 50,
    max_cooling_set_point_celsius: 32,
    max_cooling_set_point_fahrenheit: 89.6,
    is_heating_available: false,
  } satisfies CoolingThermostatProperties,

  HeatingThermostatProperties: {
    name: 'Guest Room',
    model: { display_name: 'Thermostat', manufacturer_display_name: 'Nest Thermostat E' },
    online: true,
    temperature_fahrenheit: 64.4,
    temperature_celsius: 18,
    relative_humidity: 0.38,
    can_enable_automatic_heating: true,
    can_enable_automatic_cooling: false,
    available_hvac_mode_settings: ['off', 'heat'],
    is_heating: true,
    is_cooling: false,
    is_fan_running: true,
    is_temporary_manual_override_active: false,
    current_climate_setting: {
      hvac_mode_setting: 'heat',
      heating_set_point_fahrenheit: 68,
      manual_override_allowed: false,
    },
    is_climate_setting_schedule_active: false,
    is_heating_available: true,
    min_heating_set_point_celsius: 9,
    min_heating_set_point_fahrenheit: 48.2,
    max_heating_set_point_celsius: 32,
    max_heating_set_point_fahrenheit: 89.6,
    is_cooling_available: false,
  } satisfies HeatingThermostatProperties,

  HeatCoolThermostatProperties: heatCool,

  ThermostatDeviceProperties: heatCool satisfies ThermostatDeviceProperties,

  ThermostatDevice: {
    device_id: ids.livingRoomThermostat,
    workspace_id: ids.workspace,
    properties: heatCool,
    location: null,
    device_type: 'ecobee_thermostat',
    connected_account_id: ids.ecobeeAccount,
    capabilities_supported: ['thermostat'],
    errors: [],
    warnings: [],
    created_at: '2023-04-27T16:31:49.225-07:00',
    is_managed: true,
  } satisfies ThermostatDevice,

  ClimateSettingScheduleBase: weekend,

  ClimateSettingSchedule: schedule,
}
