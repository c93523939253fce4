import type { CustomMetadata } from './globals.ts'
import type { Except } from './helpers.ts'
import type {
  ClimateSetting,
  ClimateSettingScheduleBase,
  CommonDeviceProperties,
  Provider,
} from './models.ts'

/**
 * What a new Connect Webview offers and where it leads, in `POST /connect_webviews/create`.
 *
 * The choice of providers can be given one by one, in `accepted_providers`, or as a whole, in
 * `provider_category`.
 *
 * @category Requests
 */
export interface ConnectWebviewCreateRequest {
  /** Keys of the providers among which the user may choose. */
  accepted_providers?: Provider[]

  /**
   * Group of providers among which the user may choose, in place of `accepted_providers`.
   *
   * - `stable`: those that are ready for general use
   * - `internal_beta`: those in an internal beta
   */
  provider_category?: 'stable' | 'internal_beta'

  /**
   * How many devices the user is asked to pick.
   *
   * - `none`: no device
   * - `single`: one device
   * - `multiple`: any number of devices
   */
  device_selection_mode?: 'none' | 'single' | 'multiple'

  /** URL to which the browser goes after the login. */
  custom_redirect_url?: string

  /** URL to which it goes when something fails; without one, it goes to `custom_redirect_url`. */
  custom_redirect_failure_url?: string

  /** Your own notes about the webview, which Seam keeps and returns with it. */
  custom_metadata?: CustomMetadata

  /** Whether Seam also takes devices under management that turn up later. */
  automatically_manage_new_devices?: boolean

  /** Whether the webview waits for all devices to be synced; when absent, it does not. */
  wait_for_device_creation?: boolean
}

/**
 * Removes a Connect Webview, as the body of `DELETE /connect_webviews/delete`.
 *
 * @category Requests
 */
export interface ConnectWebviewDeleteRequest {
  /** UUID of the webview that is to disappear. */
  connect_webview_id: string
}

/** Which connected account is meant, said in one of two ways. */
interface ConnectedAccountBaseRequest {
  /** UUID of the account; may be absent when there is an `email`. */
  connected_account_id?: string

  /** Email address of its user; may be absent when there is a `connected_account_id`. */
  email?: string
}

/**
 * Which connected account to look up, in the query of `GET /connected_accounts/get`.
 *
 * Neither member is required on its own, but one of them is needed.
 *
 * @category Requests
 */
export interface ConnectedAccountsGetRequest extends ConnectedAccountBaseRequest {}

/**
 * Which connected account to remove, in the body of `DELETE /connected_accounts/delete`.
 *
 * Neither member is required on its own, but one of them is needed.
 *
 * @category Requests
 */
export interface ConnectedAccountsDeleteRequest extends ConnectedAccountBaseRequest {}

/**
 * Filters for a list of devices, each of which may be left out.
 *
 * Three endpoints accept them: `GET /devices/list` for managed devices,
 * `GET /devices/unmanaged/list` for unmanaged ones, and `GET /thermostats/list`.
 *
 * @category Requests
 */
export interface DevicesListRequest {
  /** UUID of the connected account to which the devices have to belong. */
  connected_account_id?: string

  /** UUIDs of the connected accounts to one of which a device has to belong. */
  connected_account_ids?: string[]

  /** UUID of the Connect Webview by way of which the devices must have come. */
  connect_webview_id?: string

  /** What kind of device it has to be, such as `august_lock`. */
  device_type?: string

  /** The kinds of device that are welcome in the list. */
  device_types?: string[]

  /** Who must have made the devices, such as `august`. */
  manufacturer?: string

  /** UUIDs of the devices from which the list is to be drawn. */
  device_ids?: string[]

  /** How many devices the list may contain. */
  limit?: number

  /** Time before which the devices were created: a `Date`, or ISO 8601 with offset. */
  created_before?: string | Date
}

/**
 * Filter for the providers in `GET /devices/list_device_providers`.
 *
 * @category Requests
 */
export interface DeviceProvidersListRequest {
  /** Category to which the providers have to belong, such as `stable`. */
  provider_category?: string
}

/**
 * What there is to say about a new access code, whether it will have an end or not.
 *
 * @category Requests
 */
export interface AccessCodeCreateBaseRequest {
  /** UUID of the device that the code is to open. */
  device_id: string

  /** What to call the code in Seam, although the device may show it under another name. */
  name?: string

  /** The PIN; if you leave it out, Seam or the provider picks one. */
  code?: string

  /** A key that ties codes together: all that have it get one and the same PIN. */
  common_code_key?: string
}

/**
 * Asks `POST /access_codes/create` for a code that works until it is removed.
 *
 * It is {@link AccessCodeCreateScheduledRequest} without the two times.
 *
 * @category Requests
 */
export interface AccessCodeCreateOngoingRequest extends AccessCodeCreateBaseRequest {}

/**
 * Asks `POST /access_codes/create` for a code that works from one point in time to another.
 *
 * @category Requests
 */
export interface AccessCodeCreateScheduledRequest extends AccessCodeCreateBaseRequest {
  /** When the code begins to work: a `Date`, or ISO 8601 with offset. */
  starts_at: string | Date

  /**
   * When the code ceases to work: a `Date`, or ISO 8601 with offset.
   *
   * It has to lie in the future, and later than `starts_at`.
   */
  ends_at: string | Date
}

/**
 * Either kind of request for a new access code, as the body of `POST /access_codes/create`.
 *
 * `starts_at` and `ends_at` together make it a time-bound code; without them it is an ongoing one.
 *
 * @category Requests
 */
export type AccessCodeCreateRequest =
  | AccessCodeCreateOngoingRequest
  | AccessCodeCreateScheduledRequest

/**
 * What there is to say about one code for several devices, whether it will have an end or not.
 *
 * @category Requests
 */
export type AccessCodeCreateMultipleBaseRequest = {
  /** UUIDs of the devices that are to share the code. */
  device_ids: string[]

  /** What to call the new codes in Seam, of which there is one per device. */
  name?: string

  /**
   * What becomes of the request if a device cannot share the code.
   *
   * - `throw`: it fails, and no device gets a code; this is the default
   * - `create_random_code`: it goes on, and that device gets a random PIN
   */
  behavior_when_code_cannot_be_shared?: 'throw' | 'create_random_code'
}

/**
 * Asks `POST /access_codes/create_multiple` for codes that work until they are removed.
 *
 * It is {@link AccessCodeCreateMultipleScheduledRequest} without the two times.
 *
 * @category Requests
 */
export interface AccessCodeCreateMultipleOngoingRequest
  extends AccessCodeCreateMultipleBaseRequest {}

/**
 * Asks `POST /access_codes/create_multiple` for codes that work from one point in time to another.
 *
 * @category Requests
 */
export interface AccessCodeCreateMultipleScheduledRequest
  extends AccessCodeCreateMultipleBaseRequest {
  /** When all of the codes begin to work: a `Date`, or ISO 8601 with offset. */
  starts_at: string | Date

  /**
   * When all of the codes cease to work: a `Date`, or ISO 8601 with offset.
   *
   * It has to lie in the future, and later than `starts_at`.
   */
  ends_at: string | Date
}

/**
 * Either kind of request for codes on several devices, to `POST /access_codes/create_multiple`.
 *
 * `starts_at` and `ends_at` together make them time-bound; without them they are ongoing.
 *
 * @category Requests
 */
export type AccessCodeCreateMultipleRequest =
  | AccessCodeCreateMultipleOngoingRequest
  | AccessCodeCreateMultipleScheduledRequest

/**
 * Which access code to change, whether it has an end or not.
 *
 * @category Requests
 */
export interface AccessCodeUpdateBaseRequest {
  /** UUID of the device to which the code belongs; may be left out. */
  device_id?: string

  /** UUID of the access code that is to change. */
  access_code_id: string
}

/**
 * Asks `POST /access_codes/update` to change an ongoing code, or to make a code ongoing.
 *
 * `name`, `code` and `common_code_key` are taken from {@link AccessCodeCreateOngoingRequest}, and
 * {@link AccessCodeUpdateBaseRequest} says which code it is.
 *
 * @category Requests
 */
export type AccessCodeUpdateOngoingRequest = Except<AccessCodeCreateOngoingRequest, 'device_id'> &
  AccessCodeUpdateBaseRequest & {
    /** States the kind, which is necessary only to turn a time-bound code into an ongoing one. */
    type?: 'ongoing'
  }

/**
 * Asks `POST /access_codes/update` to change a time-bound code, or to make a code time-bound.
 *
 * The members come from {@link AccessCodeCreateScheduledRequest}, and
 * {@link AccessCodeUpdateBaseRequest} says which code it is. `starts_at` and `ends_at` are both
 * required, even if one of them stays the same.
 *
 * @category Requests
 */
export type AccessCodeUpdateScheduledRequest = Except<
  AccessCodeCreateScheduledRequest,
  'device_id'
> &
  AccessCodeUpdateBaseRequest & {
    /** States the kind, which is necessary only to turn an ongoing code into a time-bound one. */
    type?: 'time_bound'
  }

/**
 * Either kind of change to an access code, as the body of `POST /access_codes/update`.
 *
 * Where `type` is present, it tells which of the two requests it is.
 *
 * @category Requests
 */
export type AccessCodeUpdateRequest =
  | AccessCodeUpdateOngoingRequest
  | AccessCodeUpdateScheduledRequest

/**
 * Device for which `GET /access_codes/generate_code` is to suggest a PIN.
 *
 * @category Requests
 */
export type AccessCodeGenerateCodeRequest = {
  /** UUID of the device that has to accept the PIN. */
  device_id: string
}

/**
 * Which access codes `GET /access_codes/list` is to return.
 *
 * They are chosen by the device they are on, by their own identifiers, or by both.
 *
 * @category Requests
 */
export type AccessCodesListRequest =
  | {
      /** UUID of the device whose codes are wanted. */
      device_id: string

      /** UUIDs of the codes that are wanted from this device; all of them when absent. */
      access_code_ids?: string[]
    }
  | {
      /** UUIDs of the codes that are wanted, whichever devices they are on. */
      access_code_ids: string[]
    }

/**
 * Removes an access code, as the body of `POST /access_codes/delete`.
 *
 * @category Requests
 */
export type AccessCodeDeleteRequest = {
  /** UUID of the device to which the code belongs; may be left out. */
  device_id?: string

  /** UUID of the access code that is to disappear. */
  access_code_id: string
}

/**
 * Which access code to look up, in the query of `GET /access_codes/get`.
 *
 * Give either `access_code_id` alone, or `device_id` and `code` together.
 *
 * @category Requests
 */
export type AccessCodeGetRequest = {
  /** UUID of the access code. */
  access_code_id?: string

  /** UUID of the device on which to look for the `code`. */
  device_id?: string

  /** PIN to look for on the device. */
  code?: string
}

/**
 * Which unmanaged access code to look up, in the query of `GET /access_codes/unmanaged/get`.
 *
 * Give either `access_code_id` alone, or `device_id` and `code` together.
 *
 * @category Requests
 */
export type UnmanagedAccessCodeGetRequest = {
  /** UUID of the unmanaged access code. */
  access_code_id?: string

  /** UUID of the device on which to look for the `code`. */
  device_id?: string

  /** PIN to look for on the device. */
  code?: string
}

/**
 * Removes a code that Seam does not manage, as the body of `DELETE /access_codes/unmanaged/delete`.
 *
 * @category Requests
 */
export type UnmanagedAccessCodeDeleteRequest = {
  /** UUID of the unmanaged access code that is to disappear. */
  access_code_id: string

  /** UUID of the device to which the code belongs; may be left out. */
  device_id?: string
}

/**
 * Device on which `GET /access_codes/unmanaged/list` is to look for unmanaged codes.
 *
 * @category Requests
 */
export type UnmanagedAccessCodesListRequest = {
  /** UUID of the device whose unmanaged codes are wanted. */
  device_id: string
}

/**
 * Brings an access code under Seam's management, through `PATCH /access_codes/unmanaged/update`.
 *
 * @category Requests
 */
export type UnmanagedAccessCodeUpdateRequest = {
  /** UUID of the access code, which is still an unmanaged one. */
  access_code_id: string

  /** Always `true`: from now on, Seam is to manage the code. */
  is_managed: true
}

/**
 * Makes a managed code of an unmanaged one, in `PATCH /access_codes/unmanaged/convert_to_managed`.
 *
 * @category Requests
 */
export type UnmanagedAccessCodeConvertToManagedRequest = {
  /** UUID of the access code, which is still an unmanaged one. */
  access_code_id: string
}

/**
 * Replaces an access code by its backup, through `POST /access_codes/pull_backup_access_code`.
 *
 * @category Requests
 */
export type PullBackupAccessCodeRequest = {
  /** UUID of the access code; `is_backup_access_code_available` tells if it has a backup. */
  access_code_id: string
}

/**
 * Which device to look up, said by its identifier or by its name.
 *
 * Three endpoints take this query: `GET /devices/get` for a managed device,
 * `GET /devices/unmanaged/get` for an unmanaged one, and `GET /thermostats/get`.
 *
 * @category Requests
 */
export type DeviceGetRequest =
  | {
      /** UUID of the device. */
      device_id: string
    }
  | {
      /** What the device is called. */
      name: string
    }

/**
 * What is to change about a managed device, in the body of `PATCH /devices/update`.
 *
 * @category Requests
 */
export type DeviceUpdateRequest = {
  /** UUID of the device that is to change. */
  device_id: string

  /** `false` releases the device from Seam's management, in which `true` keeps it. */
  is_managed?: boolean

  /** Those of the common properties that are to change. */
  properties?: Partial<CommonDeviceProperties>

  /** What the device is to be called. */
  name?: string

  /** Where the device is to be found from now on; no particular shape is prescribed. */
  location?: object
}

/**
 * Which device to remove, in the query of `DELETE /devices/delete` or `DELETE /thermostats/delete`.
 *
 * @category Requests
 */
export type DeviceDeleteRequest = {
  /** UUID of the device that is to disappear. */
  device_id: string
}

/**
 * Points out a webhook, be it to look it up or to remove it.
 *
 * The query serves two endpoints, `GET /webhooks/get` and `DELETE /webhooks/delete`.
 *
 * @category Requests
 */
export type WebhookGetRequest = {
  /** Identifier that the webhook got when it was created. */
  webhook_id: string
}

/**
 * Where Seam is to deliver its events, in the body of `POST /webhooks/create`.
 *
 * @category Requests
 */
export type WebhookCreateRequest = {
  /** URL of yours that Seam is to call whenever there is an event. */
  url: string
}

/**
 * What is to change about an unmanaged device, in the body of `PATCH /devices/unmanaged/update`.
 *
 * @category Requests
 */
export type UnmanagedDeviceUpdateRequest = {
  /** UUID of the device, which is still an unmanaged one. */
  device_id: string

  /** `true` brings the device under Seam's management. */
  is_managed?: boolean
}

/**
 * Looks up a single event, as the query of `GET /events/get`.
 *
 * @category Requests
 */
export interface EventGetRequest {
  /** UUID of the event. */
  event_id: string
}

/**
 * Filters for the events in `POST /events/list`, each of which may be left out.
 *
 * @category Requests
 */
export interface EventsListRequest {
  /**
   * Time from which on events are wanted: a `Date`, or ISO 8601 with offset.
   *
   * When it is absent, the list begins at the epoch, the start of 1970.
   */
  since?: string | Date

  /** UUIDs of the devices to one of which an event has to relate. */
  device_ids?: string[]

  /** UUID of the device to which the events have to relate. */
  device_id?: string

  /** The types of event that are wanted. */
  event_types?: string[]

  /** The one type of event that is wanted, such as `lock.unlocked`. */
  event_type?: string

  /** UUID of the connected account to which the events have to relate. */
  connected_account_id?: string
}

/**
 * Noise sensor whose thresholds `GET /noise_sensors/noise_thresholds/list` is to return.
 *
 * @category Requests
 */
export type NoiseThresholdsListRequest = {
  /** UUID of the noise sensor. */
  device_id: string
}

/**
 * A new limit of noise, in the body of `POST /noise_sensors/noise_thresholds/create`.
 *
 * State the limit in decibels or as a Noise Risk Score, but not in both.
 *
 * @category Requests
 */
export type NoiseThresholdsCreateRequest = {
  /** UUID of the noise sensor. */
  device_id: string

  /** What to call the threshold. */
  name?: string

  /** Time of day from which it applies, with its time zone: `22:00:00[America/Los_Angeles]`. */
  starts_daily_at: string

  /** Time of day until which it applies, written as in `starts_daily_at`. */
  ends_daily_at: string

  /** How loud it may be, in decibels. */
  noise_threshold_decibels?: number

  /** How loud it may be as a Noise Risk Score, which NoiseAware sensors alone understand. */
  noise_threshold_nrs?: number
}

/**
 * Changes to a limit of noise, in the body of `POST /noise_sensors/noise_thresholds/update`.
 *
 * What is absent remains unchanged.
 *
 * @category Requests
 */
export type NoiseThresholdsUpdateRequest = {
  /** UUID of the noise sensor. */
  device_id: string

  /** UUID of the threshold that is to change. */
  noise_threshold_id: string

  /** What to call the threshold from now on. */
  name?: string

  /** New time of day to start at, with its time zone: `22:00:00[America/Los_Angeles]`. */
  starts_daily_at?: string

  /** New time of day to end at, written as in `starts_daily_at`. */
  ends_daily_at?: string

  /** How loud it may be from now on, in decibels. */
  noise_threshold_decibels?: number

  /** How loud it may be from now on as a Noise Risk Score, if NoiseAware made the sensor. */
  noise_threshold_nrs?: number
}

/**
 * Lifts a limit of noise, as the body of `DELETE /noise_sensors/noise_thresholds/delete`.
 *
 * @category Requests
 */
export type NoiseThresholdsDeleteRequest = {
  /** UUID of the noise sensor. */
  device_id: string

  /** UUID of the threshold that is to disappear. */
  noise_threshold_id: string
}

/**
 * Whose session to open and what it may reach, in the body of `POST /client_sessions/create`.
 *
 * @category Requests
 */
export type ClientSessionsCreateRequest = {
  /** Key by which you know the user. */
  user_identifier_key: string

  /** UUIDs of the Connect Webviews that are to belong to the session. */
  connect_webview_ids?: string[]

  /** UUIDs of the connected accounts that are to be within reach of the session. */
  connected_account_ids?: string[]
}

/**
 * Filters for the sessions in `GET /client_sessions/list`, each of which may be left out.
 *
 * @category Requests
 */
export type ClientSessionsListRequest = {
  /** UUID of the one session that is wanted. */
  client_session_id?: string

  /** Key of the user whose sessions are wanted. */
  user_identifier_key?: string

  /** `true` leaves only the sessions that were opened without the key of a user. */
  without_user_identifier_key?: boolean
}

/**
 * Removes a client session, as the query of `DELETE /client_sessions/delete`.
 *
 * @category Requests
 */
export type ClientSessionsDeleteRequest = {
  /** UUID of the session that is to disappear. */
  client_session_id: string
}

/**
 * Asks `PUT /client_sessions/create` for a session, be it one that exists or else a new one.
 *
 * @category Requests
 */
export type ClientSessionsGetOrCreateRequest = ClientSessionsCreateRequest

/**
 * Looks up a client session by its own identifier or by its user, in `GET /client_sessions/get`.
 *
 * @category Requests
 */
export type ClientSessionsGetRequest = {
  /** UUID of the session. */
  client_session_id?: string

  /** Key of the user whose session it is. */
  user_identifier_key?: string
}

/**
 * Filters for the models in `GET /internal/device_models/list`, each of which may be left out.
 *
 * The endpoint is an internal one.
 *
 * @category Requests
 */
export type DeviceModelsListRequest = {
  /** Category under which the models have to be filed. */
  main_category?: string

  /** How far Seam has to support the models, such as `live`. */
  support_level?: string

  /** Brand under which the models have to be sold. */
  brand?: string

  /** Words by which to search for models. */
  text_search?: string
}

/**
 * Thermostat whose schedules `GET /thermostats/climate_setting_schedules/list` is to return.
 *
 * @category Requests
 */
export type ClimateSettingSchedulesListRequest = {
  /** UUID of the thermostat. */
  device_id: string
}

/**
 * Which schedule `GET /thermostats/climate_setting_schedules/get` is to look up.
 *
 * @category Requests
 */
export type ClimateSettingScheduleGetRequest = {
  /** UUID of the schedule. */
  climate_setting_schedule_id: string

  /** UUID of the thermostat that the schedule is for; may be left out. */
  device_id?: string
}

/**
 * A new schedule, in the body of `POST /thermostats/climate_setting_schedules/create`.
 *
 * {@link ClimateSettingScheduleBase} explains the members. Of the climate setting itself,
 * `manual_override_allowed` alone is required.
 *
 * @category Requests
 */
export type ClimateSettingScheduleCreateRequest = ClimateSettingScheduleBase

/**
 * Changes to a schedule, in the body of `POST /thermostats/climate_setting_schedules/update`.
 *
 * What is absent remains unchanged; {@link ClimateSettingScheduleBase} explains the members.
 *
 * @category Requests
 */
export type ClimateSettingScheduleUpdateRequest = Partial<ClimateSettingScheduleBase> & {
  /** UUID of the schedule that is to change. */
  climate_setting_schedule_id: string
}

/**
 * Calls off a schedule, as the query of `DELETE /thermostats/climate_setting_schedules/delete`.
 *
 * @category Requests
 */
export type ClimateSettingScheduleDeleteRequest = {
  /** UUID of the schedule that is to disappear. */
  climate_setting_schedule_id: string
}

/**
 * What a thermostat is to do whenever no schedule is active, in `POST /thermostats/update`.
 *
 * @category Requests
 */
export type ThermostatUpdateRequest = {
  /** UUID of the thermostat. */
  device_id: string

  /** Whether to wait for the thermostat before answering. */
  sync?: boolean

  /** The climate setting to fall back to, in full or in part. */
  default_climate_setting: Partial<ClimateSetting>
}
