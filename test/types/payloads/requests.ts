import type {
  AccessCodeCreateBaseRequest,
  AccessCodeCreateMultipleBaseRequest,
  AccessCodeCreateMultipleOngoingRequest,
  AccessCodeCreateMultipleRequest,
  AccessCodeCreateMultipleScheduledRequest,
  AccessCodeCreateOngoingRequest,
  AccessCodeCreateRequest,
  AccessCodeCreateScheduledRequest,
  AccessCodeDeleteRequest,
  AccessCodeGenerateCodeRequest,
  AccessCodeGetRequest,
  AccessCodesListRequest,
  AccessCodeUpdateBaseRequest,
  AccessCodeUpdateOngoingRequest,
  AccessCodeUpdateRequest,
  AccessCodeUpdateScheduledRequest,
  ClientSessionsCreateRequest,
  ClientSessionsDeleteRequest,
  ClientSessionsGetOrCreateRequest,
  ClientSessionsGetRequest,
  ClientSessionsListRequest,
  ClimateSettingScheduleCreateRequest,
  ClimateSettingScheduleDeleteRequest,
  ClimateSettingScheduleGetRequest,
  ClimateSettingSchedulesListRequest,
  ClimateSettingScheduleUpdateRequest,
  ConnectedAccountsDeleteRequest,
  ConnectedAccountsGetRequest,
  ConnectWebviewCreateRequest,
  ConnectWebviewDeleteRequest,
  DeviceDeleteRequest,
  DeviceGetRequest,
  DeviceModelsListRequest,
  DeviceProvidersListRequest,
  DevicesListRequest,
  DeviceUpdateRequest,
  EventGetRequest,
  EventsListRequest,
  NoiseThresholdsCreateRequest,
  NoiseThresholdsDeleteRequest,
  NoiseThresholdsListRequest,
  NoiseThresholdsUpdateRequest,
  PullBackupAccessCodeRequest,
  ThermostatUpdateRequest,
  UnmanagedAccessCodeConvertToManagedRequest,
  UnmanagedAccessCodeDeleteRequest,
  UnmanagedAccessCodeGetRequest,
  UnmanagedAccessCodesListRequest,
  UnmanagedAccessCodeUpdateRequest,
  UnmanagedDeviceUpdateRequest,
  WebhookCreateRequest,
  WebhookGetRequest,
} from '../../../src/index.ts'
import { accessCodes } from './access-codes.ts'
import { connectedAccounts } from './connected-accounts.ts'
import { devices } from './devices.ts'
import { ids } from './ids.ts'
import { thermostats } from './thermostats.ts'
import { eventsByType, webhooksAndEvents } from './webhooks-and-events.ts'

const stay = {
  starts_at: '2023-09-08T15:00:00.000-07:00',
  ends_at: '2023-09-11T11:00:00.000-07:00',
}

const cleaner = {
  device_id: ids.frontDoor,
  name: 'Cleaner',
  code: '280617',
  common_code_key: 'cleaner-all-doors',
} satisfies AccessCodeCreateBaseRequest

const guest = {
  device_id: ids.frontDoor,
  name: 'Guest of 8 September',
  ...stay,
} satisfies AccessCodeCreateScheduledRequest

const caretaker = {
  device_ids: [ids.frontDoor, ids.backDoor, ids.cellarDoor],
  name: 'Caretaker',
  behavior_when_code_cannot_be_shared: 'create_random_code',
} satisfies AccessCodeCreateMultipleBaseRequest

const family = {
  device_ids: [ids.frontDoor, ids.sideGate],
  name: 'Family of 8 September',
  behavior_when_code_cannot_be_shared: 'throw',
  ...stay,
} satisfies AccessCodeCreateMultipleScheduledRequest

const newPin = {
  access_code_id: ids.cleanerCode,
  code: '553108',
  type: 'ongoing',
} satisfies AccessCodeUpdateOngoingRequest

const longerStay = {
  device_id: ids.frontDoor,
  access_code_id: ids.guestCode,
  starts_at: stay.starts_at,
  ends_at: '2023-09-12T11:00:00.000-07:00',
  type: 'time_bound',
} satisfies AccessCodeUpdateScheduledRequest

const session = {
  user_identifier_key: 'user-4711',
  connect_webview_ids: [ids.connectWebview],
  connected_account_ids: [ids.augustAccount, ids.ecobeeAccount],
} satisfies ClientSessionsCreateRequest

export const requests = {
  ConnectWebviewCreateRequest: {
    accepted_providers: ['august', 'schlage', 'yale'],
    device_selection_mode: 'multiple',
    custom_redirect_url: 'https://alder-rentals.example/locks/connected',
    custom_redirect_failure_url: 'https://alder-rentals.example/locks/failed',
    custom_metadata: connectedAccounts.CustomMetadata,
    automatically_manage_new_devices: true,
    wait_for_device_creation: true,
  } satisfies ConnectWebviewCreateRequest,

  ConnectWebviewDeleteRequest: {
    connect_webview_id: ids.connectWebview,
  } satisfies ConnectWebviewDeleteRequest,

  ConnectedAccountsGetRequest: {
    email: connectedAccounts.UserIdentifier.email,
  } satisfies ConnectedAccountsGetRequest,

  ConnectedAccountsDeleteRequest: {
    connected_account_id: ids.schlageAccount,
  } satisfies ConnectedAccountsDeleteRequest,

  DevicesListRequest: {
    connected_account_ids: [ids.augustAccount, ids.schlageAccount],
    device_types: ['august_lock', 'schlage_lock'],
    device_ids: [ids.frontDoor, ids.backDoor],
    limit: 50,
    created_before: '2023-09-01T00:00:00.000-07:00',
  } satisfies DevicesListRequest,

  DeviceProvidersListRequest: {
    provider_category: 'stable',
  } satisfies DeviceProvidersListRequest,

  AccessCodeCreateBaseRequest: cleaner,
  AccessCodeCreateOngoingRequest: cleaner satisfies AccessCodeCreateOngoingRequest,
  AccessCodeCreateScheduledRequest: guest,
  AccessCodeCreateRequest: cleaner satisfies AccessCodeCreateRequest,

  AccessCodeCreateMultipleBaseRequest: caretaker,
  AccessCodeCreateMultipleOngoingRequest:
    caretaker satisfies AccessCodeCreateMultipleOngoingRequest,
  AccessCodeCreateMultipleScheduledRequest: family,
  AccessCodeCreateMultipleRequest: caretaker satisfies AccessCodeCreateMultipleRequest,

  AccessCodeUpdateBaseRequest: {
    device_id: ids.frontDoor,
    access_code_id: ids.cleanerCode,
  } satisfies AccessCodeUpdateBaseRequest,

  AccessCodeUpdateOngoingRequest: newPin,
  AccessCodeUpdateScheduledRequest: longerStay,
  AccessCodeUpdateRequest: newPin satisfies AccessCodeUpdateRequest,

  AccessCodeGenerateCodeRequest: {
    device_id: ids.frontDoor,
  } satisfies AccessCodeGenerateCodeRequest,

  AccessCodesListRequest: {
    device_id: ids.frontDoor,
    access_code_ids: [ids.guestCode, ids.cleanerCode],
  } satisfies AccessCodesListRequest,

  AccessCodeDeleteRequest: {
    device_id: ids.frontDoor,
    access_code_id: ids.guestCode,
  } satisfies AccessCodeDeleteRequest,

  AccessCodeGetRequest: {
    access_code_id: ids.cleanerCode,
  } satisfies AccessCodeGetRequest,

  UnmanagedAccessCodeGetRequest: {
    access_code_id: ids.foundCode,
  } satisfies UnmanagedAccessCodeGetRequest,

  UnmanagedAccessCodeDeleteRequest: {
    access_code_id: ids.foundCode,
    device_id: ids.backDoor,
  } satisfies UnmanagedAccessCodeDeleteRequest,

  UnmanagedAccessCodesListRequest: {
    device_id: ids.backDoor,
  } satisfies UnmanagedAccessCodesListRequest,

  UnmanagedAccessCodeUpdateRequest: {
    access_code_id: ids.foundCode,
    is_managed: true,
  } satisfies UnmanagedAccessCodeUpdateRequest,

  UnmanagedAccessCodeConvertToManagedRequest: {
    access_code_id: ids.foundCode,
  } satisfies UnmanagedAccessCodeConvertToManagedRequest,

  PullBackupAccessCodeRequest: {
    access_code_id: ids.guestCode,
  } satisfies PullBackupAccessCodeRequest,

  DeviceGetRequest: { device_id: ids.frontDoor } satisfies DeviceGetRequest,

  DeviceUpdateRequest: {
    device_id: ids.backDoor,
    is_managed: true,
    properties: { name: 'Garden Door' },
    name: 'Garden Door',
    location: devices.DeviceLocation,
  } satisfies DeviceUpdateRequest,

  DeviceDeleteRequest: { device_id: ids.attic } satisfies DeviceDeleteRequest,

  WebhookGetRequest: { webhook_id: ids.webhook } satisfies WebhookGetRequest,

  WebhookCreateRequest: {
    url: webhooksAndEvents.Webhook.url,
  } satisfies WebhookCreateRequest,

  UnmanagedDeviceUpdateRequest: {
    device_id: ids.unmanagedDoor,
    is_managed: true,
  } satisfies UnmanagedDeviceUpdateRequest,

  EventGetRequest: {
    event_id: eventsByType['lock.unlocked'].event_id,
  } satisfies EventGetRequest,

  EventsListRequest: {
    since: '2023-09-08T00:00:00.000-07:00',
    device_ids: [ids.frontDoor, ids.backDoor],
    event_types: ['lock.locked', 'lock.unlocked'],
    connected_account_id: ids.augustAccount,
  } satisfies EventsListRequest,

  NoiseThresholdsListRequest: {
    device_id: ids.livingRoomSensor,
  } satisfies NoiseThresholdsListRequest,

  NoiseThresholdsCreateRequest: {
    device_id: ids.livingRoomSensor,
    name: 'Quiet hours',
    starts_daily_at: '22:00:00[America/Los_Angeles]',
    ends_daily_at: '07:00:00[America/Los_Angeles]',
    noise_threshold_decibels: 55,
  } satisfies NoiseThresholdsCreateRequest,

  NoiseThresholdsUpdateRequest: {
    device_id: ids.patioZone,
    noise_threshold_id: ids.quietHours,
    name: 'Quiet hours in summer',
    starts_daily_at: '23:00:00[America/Los_Angeles]',
    ends_daily_at: '08:00:00[America/Los_Angeles]',
    noise_threshold_nrs: 45,
  } satisfies NoiseThresholdsUpdateRequest,

  NoiseThresholdsDeleteRequest: {
    device_id: ids.patioZone,
    noise_threshold_id: ids.quietHours,
  } satisfies NoiseThresholdsDeleteRequest,

  ClientSessionsCreateRequest: session,

  ClientSessionsListRequest: {
    client_session_id: ids.clientSession,
    user_identifier_key: 'user-4711',
  } satisfies ClientSessionsListRequest,

  ClientSessionsDeleteRequest: {
    client_session_id: ids.clientSession,
  } satisfies ClientSessionsDeleteRequest,

  ClientSessionsGetOrCreateRequest: session satisfies ClientSessionsGetOrCreateRequest,

  ClientSessionsGetRequest: {
    client_session_id: ids.clientSession,
  } satisfies ClientSessionsGetRequest,

  DeviceModelsListRequest: {
    main_category: 'Smart Locks',
    support_level: 'live',
    brand: 'Schlage',
    text_search: 'encode',
  } satisfies DeviceModelsListRequest,

  ClimateSettingSchedulesListRequest: {
    device_id: ids.livingRoomThermostat,
  } satisfies ClimateSettingSchedulesListRequest,

  ClimateSettingScheduleGetRequest: {
    climate_setting_schedule_id: ids.weekendSchedule,
    device_id: ids.livingRoomThermostat,
  } satisfies ClimateSettingScheduleGetRequest,

  ClimateSettingScheduleCreateRequest:
    thermostats.ClimateSettingScheduleBase satisfies ClimateSettingScheduleCreateRequest,

  ClimateSettingScheduleUpdateRequest: {
    ...thermostats.ClimateSettingScheduleBase,
    climate_setting_schedule_id: ids.weekendSchedule,
    schedule_ends_at: longerStay.ends_at,
  } satisfies ClimateSettingScheduleUpdateRequest,

  ClimateSettingScheduleDeleteRequest: {
    climate_setting_schedule_id: ids.weekendSchedule,
  } satisfies ClimateSettingScheduleDeleteRequest,

  ThermostatUpdateRequest: {
    device_id: ids.livingRoomThermostat,
    sync: true,
    default_climate_setting: { hvac_mode_setting: 'heat', heating_set_point_celsius: 16 },
  } satisfies ThermostatUpdateRequest,
}

/** A second payload, for requests that can be made in more than one way. */
export const alternatives = {
  ConnectWebviewCreateRequest: {
    provider_category: 'stable',
  } satisfies ConnectWebviewCreateRequest,

  ConnectedAccountsGetRequest: {
    connected_account_id: ids.augustAccount,
  } satisfies ConnectedAccountsGetRequest,

  ConnectedAccountsDeleteRequest: {
    email: connectedAccounts.UserIdentifier.email,
  } satisfies ConnectedAccountsDeleteRequest,

  DevicesListRequest: {
    connected_account_id: ids.augustAccount,
    connect_webview_id: ids.connectWebview,
    device_type: 'august_lock',
    manufacturer: 'august',
    created_before: new Date('2023-09-01T07:00:00.000Z'),
  } satisfies DevicesListRequest,

  AccessCodeCreateRequest: {
    ...guest,
    starts_at: new Date(stay.starts_at),
    ends_at: new Date(stay.ends_at),
  } satisfies AccessCodeCreateRequest,

  AccessCodeCreateMultipleRequest: {
    ...family,
    starts_at: new Date(stay.starts_at),
    ends_at: new Date(stay.ends_at),
  } satisfies AccessCodeCreateMultipleRequest,

  AccessCodeUpdateOngoingRequest: {
    device_id: ids.frontDoor,
    access_code_id: ids.cleanerCode,
    name: 'Cleaner, weekdays',
    common_code_key: 'cleaner-all-doors',
  } satisfies AccessCodeUpdateOngoingRequest,

  AccessCodeUpdateScheduledRequest: {
    access_code_id: ids.guestCode,
    name: 'Guest of 8 September, late arrival',
    code: '4093',
    common_code_key: 'guest-all-doors',
    starts_at: new Date('2023-09-08T20:00:00.000-07:00'),
    ends_at: new Date(stay.ends_at),
  } satisfies AccessCodeUpdateScheduledRequest,

  AccessCodeUpdateRequest: longerStay satisfies AccessCodeUpdateRequest,

  AccessCodesListRequest: {
    access_code_ids: [ids.guestCode, ids.cleanerCode],
  } satisfies AccessCodesListRequest,

  AccessCodeGetRequest: {
    device_id: ids.frontDoor,
    code: accessCodes.OngoingAccessCode.code,
  } satisfies AccessCodeGetRequest,

  UnmanagedAccessCodeGetRequest: {
    device_id: ids.backDoor,
    code: accessCodes.UnmanagedOngoingAccessCode.code,
  } satisfies UnmanagedAccessCodeGetRequest,

  DeviceGetRequest: { name: 'Front Door' } satisfies DeviceGetRequest,

  EventsListRequest: {
    since: new Date('2023-09-08T07:00:00.000Z'),
    device_id: ids.frontDoor,
    event_type: 'lock.unlocked',
  } satisfies EventsListRequest,

  NoiseThresholdsCreateRequest: {
    device_id: ids.patioZone,
    starts_daily_at: '22:00:00[America/Los_Angeles]',
    ends_daily_at: '07:00:00[America/Los_Angeles]',
    noise_threshold_nrs: 40,
  } satisfies NoiseThresholdsCreateRequest,

  NoiseThresholdsUpdateRequest: {
    device_id: ids.livingRoomSensor,
    noise_threshold_id: ids.quietHours,
    noise_threshold_decibels: 60,
  } satisfies NoiseThresholdsUpdateRequest,

  ClientSessionsListRequest: {
    without_user_identifier_key: true,
  } satisfies ClientSessionsListRequest,

  ClientSessionsGetRequest: {
    user_identifier_key: 'user-4711',
  } satisfies ClientSessionsGetRequest,

  ClimateSettingScheduleUpdateRequest: {
    climate_setting_schedule_id: ids.weekendSchedule,
    manual_override_allowed: false,
  } satisfies ClimateSettingScheduleUpdateRequest,
}
