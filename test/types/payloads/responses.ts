import type {
  AccessCodeCreateMultipleResponse,
  AccessCodeCreateResponse,
  AccessCodeGenerateCodeResponse,
  AccessCodeGetResponse,
  AccessCodesListResponse,
  AccessCodeUpdateResponse,
  ActionAttemptCreateResponse,
  ActionAttemptGetResponse,
  ClientSessionsCreateResponse,
  ClientSessionsGetOrCreateResponse,
  ClientSessionsGetResponse,
  ClientSessionsListResponse,
  ClientSessionsResponse,
  ClimateSettingScheduleCreateResponse,
  ClimateSettingScheduleGetResponse,
  ClimateSettingSchedulesListResponse,
  ClimateSettingScheduleUpdateResponse,
  ConnectedAccountsGetResponse,
  ConnectedAccountsListResponse,
  ConnectWebviewCreateResponse,
  ConnectWebviewGetResponse,
  ConnectWebviewsListResponse,
  DeviceGetResponse,
  DeviceModelsListResponse,
  DeviceProvidersListResponse,
  DevicesListResponse,
  EventGetResponse,
  EventsListResponse,
  LockGetResponse,
  LocksListResponse,
  NoiseThresholdsListResponse,
  PullBackupAccessCodeResponse,
  ThermostatGetResponse,
  ThermostatsListResponse,
  UnmanagedAccessCodesGetResponse,
  UnmanagedAccessCodesListResponse,
  UnmanagedDeviceGetResponse,
  UnmanagedDeviceListResponse,
  WebhookGetResponse,
  WebhookListResponse,
  WorkspaceGetResponse,
  WorkspaceResetSandboxResponse,
  WorkspacesListResponse,
} from '../../../src/index.ts'
import { accessCodes } from './access-codes.ts'
import { actionAttempts } from './action-attempts.ts'
import { connectWebviews } from './connect-webviews.ts'
import { connectedAccounts } from './connected-accounts.ts'
import { devices, locks } from './devices.ts'
import { ids } from './ids.ts'
import { noiseSensors } from './noise-sensors.ts'
import { thermostats } from './thermostats.ts'
import { eventsByType, webhooksAndEvents } from './webhooks-and-events.ts'
import { workspaces } from './workspaces.ts'

const session = {
  client_session: connectedAccounts.ClientSession,
} satisfies ClientSessionsCreateResponse

const newWebview = 'e1d7a3f5-92c8-4b06-a47e-5f80d3c6b219'

export const responses = {
  WorkspacesListResponse: {
    workspaces: [
      workspaces.Workspace,
      {
        workspace_id: 'c64f1b90-3e85-47da-9b72-d08e51f7a3c4',
        name: 'Alder Rentals Sandbox',
        is_sandbox: true,
      },
    ],
  } satisfies WorkspacesListResponse,

  WorkspaceGetResponse: {
    workspace: workspaces.Workspace,
  } satisfies WorkspaceGetResponse,

  WorkspaceResetSandboxResponse: {
    message: 'The sandbox has been reset.',
  } satisfies WorkspaceResetSandboxResponse,

  LocksListResponse: { locks: Object.values(locks) } satisfies LocksListResponse,

  LockGetResponse: { lock: locks.august } satisfies LockGetResponse,

  DevicesListResponse: {
    devices: [locks.schlage, noiseSensors.NoiseSensorDevice, thermostats.ThermostatDevice],
  } satisfies DevicesListResponse,

  DeviceGetResponse: { device: devices.CommonDevice } satisfies DeviceGetResponse,

  UnmanagedDeviceGetResponse: {
    device: devices.UnmanagedDevice,
  } satisfies UnmanagedDeviceGetResponse,

  UnmanagedDeviceListResponse: {
    devices: [devices.UnmanagedDevice],
  } satisfies UnmanagedDeviceListResponse,

  DeviceProvidersListResponse: {
    device_providers: [devices.DeviceProvider],
  } satisfies DeviceProvidersListResponse,

  ConnectWebviewsListResponse: {
    connect_webviews: [connectWebviews.ConnectWebview],
  } satisfies ConnectWebviewsListResponse,

  ConnectWebviewGetResponse: {
    connect_webview: connectWebviews.ConnectWebview,
  } satisfies ConnectWebviewGetResponse,

  ConnectWebviewCreateResponse: {
    connect_webview: {
      connect_webview_id: newWebview,
      workspace_id: ids.workspace,
      device_selection_mode: 'none',
      accepted_providers: ['nest', 'ecobee'],
      selected_provider: null,
      accepted_devices: [],
      any_provider_allowed: false,
      any_device_allowed: true,
      created_at: '2023-09-12T08:30:14.662-07:00',
      login_successful: false,
      status: 'pending',
      custom_redirect_url: 'https://alder-rentals.example/thermostats/connected',
      custom_redirect_failure_url: null,
      url: `https://connect.getseam.com/view?connect_webview_id=${newWebview}`,
      authorized_at: null,
      custom_metadata: {},
    },
  } satisfies ConnectWebviewCreateResponse,

  AccessCodesListResponse: {
    access_codes: [accessCodes.OngoingAccessCode, accessCodes.TimeBoundAccessCode],
  } satisfies AccessCodesListResponse,

  AccessCodeGetResponse: {
    access_code: accessCodes.TimeBoundAccessCode,
  } satisfies AccessCodeGetResponse,

  AccessCodeCreateResponse: {
    access_code: accessCodes.OngoingAccessCode,
    action_attempt: actionAttempts.SuccessfulActionAttempt,
  } satisfies AccessCodeCreateResponse,

  AccessCodeUpdateResponse: {
    action_attempt: actionAttempts.ActionAttempt,
  } satisfies AccessCodeUpdateResponse,

  AccessCodeGenerateCodeResponse: {
    generated_code: { device_id: ids.frontDoor, code: '739518' },
  } satisfies AccessCodeGenerateCodeResponse,

  AccessCodeCreateMultipleResponse: {
    access_codes: [
      accessCodes.OngoingAccessCode,
      {
        ...accessCodes.OngoingAccessCode,
        access_code_id: '2f6b80d4-71ce-4a39-85f3-b9e04c7d1a62',
        device_id: ids.cellarDoor,
        status: 'setting',
      },
    ],
  } satisfies AccessCodeCreateMultipleResponse,

  PullBackupAccessCodeResponse: {
    backup_access_code: {
      ...accessCodes.OngoingAccessCode,
      access_code_id: ids.backupCode,
      name: 'Backup of the front door',
      code: '771904',
      common_code_key: null,
      is_backup: true,
      is_backup_access_code_available: false,
    },
  } satisfies PullBackupAccessCodeResponse,

  UnmanagedAccessCodesListResponse: {
    access_codes: [
      accessCodes.UnmanagedOngoingAccessCode,
      accessCodes.UnmanagedTimeBoundAccessCode,
    ],
  } satisfies UnmanagedAccessCodesListResponse,

  UnmanagedAccessCodesGetResponse: {
    access_code: accessCodes.UnmanagedOngoingAccessCode,
  } satisfies UnmanagedAccessCodesGetResponse,

  ConnectedAccountsListResponse: {
    connected_accounts: [connectedAccounts.ConnectedAccount],
  } satisfies ConnectedAccountsListResponse,

  ConnectedAccountsGetResponse: {
    connected_account: connectedAccounts.ConnectedAccount,
  } satisfies ConnectedAccountsGetResponse,

  WebhookListResponse: { webhooks: [webhooksAndEvents.Webhook] } satisfies WebhookListResponse,

  WebhookGetResponse: { webhook: webhooksAndEvents.Webhook } satisfies WebhookGetResponse,

  ActionAttemptCreateResponse: {
    action_attempt: actionAttempts.PendingActionAttempt,
  } satisfies ActionAttemptCreateResponse<'LOCK_DOOR'>,

  ActionAttemptGetResponse: {
    action_attempt: actionAttempts.ActionAttemptWithError,
  } satisfies ActionAttemptGetResponse,

  EventsListResponse: { events: Object.values(eventsByType) } satisfies EventsListResponse,

  EventGetResponse: { event: webhooksAndEvents.Event } satisfies EventGetResponse,

  NoiseThresholdsListResponse: {
    noise_thresholds: [noiseSensors.NoiseThresholds],
  } satisfies NoiseThresholdsListResponse,

  ClientSessionsCreateResponse: session,

  ClientSessionsGetResponse: session satisfies ClientSessionsGetResponse,

  ClientSessionsListResponse: {
    client_sessions: [
      {
        token: 'seam_cst1kD4n_Vb8xPq2sWmJ7yRzHc5tEuG0f',
        client_session_id: '95e2c7b8-4d13-4f60-8ba1-6c3f0e9d7425',
        user_identifier_key: null,
        workspace_id: ids.workspace,
        created_at: '2023-09-05T19:48:27.336-07:00',
      },
    ],
  } satisfies ClientSessionsListResponse,

  ClientSessionsGetOrCreateResponse: session satisfies ClientSessionsGetOrCreateResponse,

  ClientSessionsResponse: session satisfies ClientSessionsResponse,

  DeviceModelsListResponse: {
    device_models: [devices.DeviceModel],
  } satisfies DeviceModelsListResponse,

  ThermostatsListResponse: {
    thermostats: [thermostats.ThermostatDevice],
  } satisfies ThermostatsListResponse,

  ThermostatGetResponse: {
    thermostat: thermostats.ThermostatDevice,
  } satisfies ThermostatGetResponse,

  ClimateSettingSchedulesListResponse: {
    climate_setting_schedules: [thermostats.ClimateSettingSchedule],
  } satisfies ClimateSettingSchedulesListResponse,

  ClimateSettingScheduleGetResponse: {
    climate_setting_schedule: thermostats.ClimateSettingSchedule,
  } satisfies ClimateSettingScheduleGetResponse,

  ClimateSettingScheduleCreateResponse: {
    climate_setting_schedule: {
      ...thermostats.ClimateSettingSchedule,
      is_set_on_device: false,
    },
  } satisfies ClimateSettingScheduleCreateResponse,

  ClimateSettingScheduleUpdateResponse: {
    climate_setting_schedule: {
      ...thermostats.ClimateSettingSchedule,
      schedule_ends_at: '2023-09-12T11:00:00.000-07:00',
    },
  } satisfies ClimateSettingScheduleUpdateResponse,
}
