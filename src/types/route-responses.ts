import type {
  AccessCode,
  ActionAttempt,
  ActionType,
  ClientSession,
  ClimateSettingSchedule,
  CommonDeviceProperties,
  ConnectedAccount,
  ConnectWebview,
  Device,
  DeviceModel,
  DeviceProvider,
  Event,
  isThermostatDevice,
  LockDevice,
  NoiseThresholds,
  ThermostatDevice,
  UnmanagedAccessCode,
  UnmanagedDevice,
  Webhook,
  Workspace,
} from './models.ts'

/**
 * The workspaces that are open to the caller, as `GET /workspaces/list` returns them.
 *
 * @category Responses
 */
export interface WorkspacesListResponse {
  /** The workspaces, of which `is_sandbox` tells the ones made for tests. */
  workspaces: Workspace[]
}

/**
 * The workspace to which the credentials of the request belong, from `GET /workspaces/get`.
 *
 * @category Responses
 */
export interface WorkspaceGetResponse {
  /** The workspace, together with its Seam Connect partner. */
  workspace: Workspace & {
    /** Name of the Seam Connect partner, which is never absent here. */
    connect_partner_name: string
  }
}

/**
 * Tells how `POST /workspaces/reset_sandbox` went.
 *
 * @category Responses
 */
export interface WorkspaceResetSandboxResponse {
  /** What happened, in words for a person to read. */
  message: string
}

/**
 * The locks that `GET /locks/list` found.
 *
 * @category Responses
 */
export interface LocksListResponse {
  /** The locks, each with all that it reports as a lock. */
  locks: LockDevice[]
}

/**
 * The lock that `GET /locks/get` was asked for.
 *
 * @category Responses
 */
export interface LockGetResponse {
  /** The lock, with all that it reports as a lock. */
  lock: LockDevice
}

/**
 * The devices that `GET /devices/list` found.
 *
 * @category Responses
 */
export interface DevicesListResponse {
  /** The devices, which are managed ones of any family. */
  devices: Device<CommonDeviceProperties>[]
}

/**
 * The device that `GET /devices/get` was asked for.
 *
 * @category Responses
 */
export interface DeviceGetResponse {
  /** The device, which is a managed one of any family. */
  device: Device<CommonDeviceProperties>
}

/**
 * The device that `GET /devices/unmanaged/get` was asked for.
 *
 * @category Responses
 */
export interface UnmanagedDeviceGetResponse {
  /** The device, about which less is told than about a managed one. */
  device: UnmanagedDevice
}

/**
 * The devices that `GET /devices/unmanaged/list` found.
 *
 * @category Responses
 */
export interface UnmanagedDeviceListResponse {
  /** The devices, about which less is told than about managed ones. */
  devices: UnmanagedDevice[]
}

/**
 * The providers that `GET /devices/list_device_providers` found.
 *
 * @category Responses
 */
export interface DeviceProvidersListResponse {
  /** The providers, which a Connect Webview can offer to its user. */
  device_providers: DeviceProvider[]
}

/**
 * The Connect Webviews of the workspace, as `GET /connect_webviews/list` returns them.
 *
 * @category Responses
 */
export interface ConnectWebviewsListResponse {
  /** The webviews, of which `status` tells whether the login is complete. */
  connect_webviews: ConnectWebview[]
}

/**
 * The Connect Webview that `GET /connect_webviews/get` was asked for.
 *
 * @category Responses
 */
export interface ConnectWebviewGetResponse {
  /** The webview, whose `status` tells whether the login is complete. */
  connect_webview: ConnectWebview
}

/**
 * The Connect Webview that `POST /connect_webviews/create` has made.
 *
 * @category Responses
 */
export interface ConnectWebviewCreateResponse {
  /** The webview, whose `url` is now to be opened by the user; it has no connected account yet. */
  connect_webview: Omit<ConnectWebview, 'connected_account_id'> & {
    /** Where the browser goes after a success; `null`, but never absent, when no URL was set. */
    custom_redirect_url: null | string

    /** Where it goes after an unexpected error; `null`, but never absent, when no URL was set. */
    custom_redirect_failure_url: null | string
  }
}

/**
 * The access codes that `GET /access_codes/list` found.
 *
 * @category Responses
 */
export interface AccessCodesListResponse {
  /** The codes, all of them managed; `type` tells the ongoing from the time-bound ones. */
  access_codes: AccessCode[]
}

/**
 * The access code that `GET /access_codes/get` was asked for.
 *
 * @category Responses
 */
export interface AccessCodeGetResponse {
  /** The code, which is a managed one; `type` tells whether it has an end. */
  access_code: AccessCode
}

/**
 * The access code that `POST /access_codes/create` has made, and the action attempt behind it.
 *
 * `action_attempt` is declared for any type of action, which leaves the type of its `result` open;
 * `access_code` is the better place to find the code.
 *
 * @category Responses
 */
export interface AccessCodeCreateResponse extends AccessCodeGetResponse, ActionAttemptGetResponse {}

/**
 * The action attempt that carries out a change begun with `POST /access_codes/update`.
 *
 * When it has succeeded, its `result` contains the changed code.
 *
 * @category Responses
 */
export interface AccessCodeUpdateResponse
  extends ActionAttemptCreateResponse<'UPDATE_ACCESS_CODE'> {}

/**
 * A PIN suggested by `GET /access_codes/generate_code`.
 *
 * @category Responses
 */
export type AccessCodeGenerateCodeResponse = {
  /** The PIN, along with the device for which it was made. */
  generated_code: {
    /** UUID of the device. */
    device_id: string

    /** A PIN that would suit the device. */
    code: string
  }
}

/**
 * The access codes that `POST /access_codes/create_multiple` has made.
 *
 * @category Responses
 */
export interface AccessCodeCreateMultipleResponse {
  /** The codes, one for each device of the request. */
  access_codes: AccessCode[]
}

/**
 * The backup code that `POST /access_codes/pull_backup_access_code` has put to use.
 *
 * @category Responses
 */
export interface PullBackupAccessCodeResponse {
  /** The code that takes the place of the original one from now on. */
  backup_access_code: AccessCode
}

/**
 * The unmanaged access codes that `GET /access_codes/unmanaged/list` found on a device.
 *
 * @category Responses
 */
export interface UnmanagedAccessCodesListResponse {
  /** The codes, of which `type` tells the ongoing from the time-bound ones. */
  access_codes: UnmanagedAccessCode[]
}

/**
 * The unmanaged access code that `GET /access_codes/unmanaged/get` was asked for.
 *
 * @category Responses
 */
export interface UnmanagedAccessCodesGetResponse {
  /** The code, whose `type` tells whether it has an end. */
  access_code: UnmanagedAccessCode
}

/**
 * The connected accounts of the workspace, as `GET /connected_accounts/list` returns them.
 *
 * @category Responses
 */
export interface ConnectedAccountsListResponse {
  /** The accounts, each with its errors and warnings. */
  connected_accounts: ConnectedAccount[]
}

/**
 * The connected account that `GET /connected_accounts/get` was asked for.
 *
 * @category Responses
 */
export interface ConnectedAccountsGetResponse {
  /** The account, found by its UUID or by the email address of its user. */
  connected_account: ConnectedAccount
}

/**
 * The webhooks of the workspace, as `GET /webhooks/list` returns them.
 *
 * @category Responses
 */
export interface WebhookListResponse {
  /** The webhooks, each with the URL that it calls. */
  webhooks: Webhook[]
}

/**
 * The webhook that `GET /webhooks/get` was asked for.
 *
 * @category Responses
 */
export interface WebhookGetResponse {
  /** The webhook, with the URL that it calls. */
  webhook: Webhook
}

/**
 * The action attempt that a request such as `POST /locks/lock_door` has started.
 *
 * The action may take its time; `GET /action_attempts/get` tells how it is getting on.
 *
 * @typeParam T - Which action was started; any, unless stated.
 *
 * @category Responses
 */
export interface ActionAttemptCreateResponse<T extends ActionType = ActionType> {
  /** The attempt as it stands now, pending or already decided. */
  action_attempt: ActionAttempt<T>
}

/**
 * The action attempt that `GET /action_attempts/get` was asked for.
 *
 * @typeParam T - Which action it is about; any, unless stated.
 *
 * @category Responses
 */
export interface ActionAttemptGetResponse<T extends ActionType = ActionType> {
  /** The attempt, whose `status` tells how far it has come. */
  action_attempt: ActionAttempt<T>
}

/**
 * The events that `POST /events/list` found.
 *
 * @category Responses
 */
export interface EventsListResponse {
  /** The events, of which `event_type` tells what each one contains. */
  events: Event[]
}

/**
 * The event that `GET /events/get` was asked for.
 *
 * @category Responses
 */
export interface EventGetResponse {
  /** The event, whose `event_type` tells what it contains. */
  event: Event
}

/**
 * The limits of noise at one sensor, from `GET /noise_sensors/noise_thresholds/list`.
 *
 * @category Responses
 */
export type NoiseThresholdsListResponse = {
  /** The thresholds, each for a span of the day. */
  noise_thresholds: NoiseThresholds[]
}

/**
 * The session that `POST /client_sessions/create` has opened.
 *
 * @category Responses
 */
export type ClientSessionsCreateResponse = {
  /** The session, whose `token` the browser needs for its requests. */
  client_session: ClientSession
}

/**
 * The session that `GET /client_sessions/get` was asked for.
 *
 * @category Responses
 */
export type ClientSessionsGetResponse = {
  /** The session, with the accounts and webviews that belong to it. */
  client_session: ClientSession
}

/**
 * The sessions that `GET /client_sessions/list` found.
 *
 * @category Responses
 */
export type ClientSessionsListResponse = {
  /** The sessions, without their connected accounts and Connect Webviews. */
  client_sessions: Omit<ClientSession, 'connected_account_ids' | 'connect_webview_ids'>[]
}

/**
 * The session that `PUT /client_sessions/create` has found or else opened.
 *
 * @category Responses
 */
export type ClientSessionsGetOrCreateResponse = ClientSessionsCreateResponse

/**
 * The same type as {@link ClientSessionsCreateResponse}, under its former name.
 *
 * @deprecated Use {@link ClientSessionsCreateResponse} instead.
 *
 * @category Responses
 */
export type ClientSessionsResponse = ClientSessionsCreateResponse

/**
 * The models that the internal endpoint `GET /internal/device_models/list` found.
 *
 * @category Responses
 */
export type DeviceModelsListResponse = {
  /** The models, each with its level of support. */
  device_models: DeviceModel[]
}

/**
 * The thermostats that `GET /thermostats/list` found.
 *
 * @category Responses
 */
export interface ThermostatsListResponse {
  /**
   * The thermostats, declared with no more than the properties that all devices share.
   *
   * {@link isThermostatDevice} narrows any of them to a {@link ThermostatDevice}.
   */
  thermostats: Device<CommonDeviceProperties>[]
}

/**
 * The thermostat that `GET /thermostats/get` was asked for.
 *
 * @category Responses
 */
export interface ThermostatGetResponse {
  /**
   * The thermostat, declared with no more than the properties that all devices share.
   *
   * {@link isThermostatDevice} narrows it to a {@link ThermostatDevice}.
   */
  thermostat: Device<CommonDeviceProperties>
}

/**
 * The schedules of one thermostat, from `GET /thermostats/climate_setting_schedules/list`.
 *
 * @category Responses
 */
export interface ClimateSettingSchedulesListResponse {
  /** The schedules, no two of which overlap. */
  climate_setting_schedules: ClimateSettingSchedule[]
}

/**
 * The schedule that `GET /thermostats/climate_setting_schedules/get` was asked for.
 *
 * @category Responses
 */
export interface ClimateSettingScheduleGetResponse {
  /** The schedule, whose `is_set_on_device` tells whether the thermostat has it. */
  climate_setting_schedule: ClimateSettingSchedule
}

/**
 * The schedule that `POST /thermostats/climate_setting_schedules/create` has made.
 *
 * @category Responses
 */
export interface ClimateSettingScheduleCreateResponse {
  /** The schedule, now with an identifier by which to change or remove it. */
  climate_setting_schedule: ClimateSettingSchedule
}

/**
 * The schedule that `POST /thermostats/climate_setting_schedules/update` has changed.
 *
 * @category Responses
 */
export interface ClimateSettingScheduleUpdateResponse {
  /** The schedule as it is after the change. */
  climate_setting_schedule: ClimateSettingSchedule
}

/**
 * Nothing, which is all that `DELETE /thermostats/climate_setting_schedules/delete` returns.
 *
 * @category Responses
 */
// biome-ignore lint/suspicious/noConfusingVoidType: a response without content has no other type
export type ClimateSettingScheduleDeleteResponse = void
