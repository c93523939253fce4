import {
  type AccessCode,
  type AccessCodeCreateMultipleRequest,
  type AccessCodeCreateOngoingRequest,
  type AccessCodeCreateRequest,
  type AccessCodeCreateResponse,
  type AccessCodeCreateScheduledRequest,
  type AccessCodesListRequest,
  type AccessCodeUpdateOngoingRequest,
  type AccessCodeUpdateRequest,
  type AccessCodeUpdateResponse,
  type AccessCodeUpdateScheduledRequest,
  type ClientSessionsListResponse,
  type ClimateSettingScheduleCreateRequest,
  type ClimateSettingScheduleUpdateRequest,
  type ConnectWebviewCreateRequest,
  type ConnectWebviewCreateResponse,
  type ConnectWebviewGetResponse,
  type DeviceGetRequest,
  type DevicesListRequest,
  type DeviceUpdateRequest,
  isThermostatDevice,
  type NoiseThresholdsUpdateRequest,
  type ThermostatGetResponse,
  type UnmanagedAccessCodeUpdateRequest,
  type WorkspaceGetResponse,
  type WorkspacesListResponse,
} from '../../src/index.ts'
import type { Except } from '../../src/types/helpers.ts'
import { unreachable } from './narrowing.ts'
import { ids } from './payloads/ids.ts'

/** Tells how long the code is to work after the change. */
export function duration(request: AccessCodeUpdateRequest): string {
  switch (request.type) {
    case 'ongoing':
      return 'for good'
    case 'time_bound':
      return until(request)
    case undefined:
      return 'ends_at' in request ? until(request) : 'as before'
    default:
      return unreachable(request)
  }
}

function until({ ends_at }: AccessCodeUpdateScheduledRequest): string {
  return `until ${new Date(ends_at).toISOString()}`
}

/** Tells where a list of access codes comes from. */
export function source(request: AccessCodesListRequest): string {
  if ('device_id' in request) return `the device ${request.device_id}`
  if ('access_code_ids' in request) return `${request.access_code_ids.length} identifiers`
  return unreachable(request)
}

/** Tells by what a device is looked up. */
export function criterion(request: DeviceGetRequest): string {
  if ('device_id' in request) return `identifier ${request.device_id}`
  if ('name' in request) return `name ${request.name}`
  return unreachable(request)
}

/** Tells whether a new code has an end. */
export function kind(request: AccessCodeCreateRequest | AccessCodeCreateMultipleRequest): string {
  return 'ends_at' in request ? 'time_bound' : 'ongoing'
}

/** Takes the changed code out of the response, once there is one. */
export function changed({ action_attempt }: AccessCodeUpdateResponse): AccessCode | undefined {
  return action_attempt.status === 'success' ? action_attempt.result.access_code : undefined
}

/** Reads a thermostat, which the response declares with the common properties only. */
export function temperature({ thermostat }: ThermostatGetResponse): number | undefined {
  return isThermostatDevice(thermostat) ? thermostat.properties.temperature_celsius : undefined
}

type NoOverride = Except<ClimateSettingScheduleCreateRequest, 'manual_override_allowed'>
type Workspace = WorkspaceGetResponse['workspace']

const device_id = ids.frontDoor
const access_code_id = ids.guestCode
const starts_at = '2023-09-08T15:00:00.000-07:00'

/** What the compiler has to refuse; a line that it accepts after all fails to compile. */
export const refused = {
  // @ts-expect-error: a new code needs a device
  noDevice: (): AccessCodeCreateRequest => ({ name: 'Cleaner' }),

  // @ts-expect-error: a code with a start needs an end
  noEnd: (): AccessCodeCreateScheduledRequest => ({ device_id, starts_at }),

  // @ts-expect-error: codes for several devices need them all at once
  oneDevice: (): AccessCodeCreateMultipleRequest => ({ device_id }),

  // @ts-expect-error: a change needs its code, and the device does not stand in for it
  noCode: (): AccessCodeUpdateRequest => ({ device_id, name: 'Cleaner' }),

  // @ts-expect-error: a time-bound code needs both times, even if only one of them changes
  oneTime: (): AccessCodeUpdateScheduledRequest => ({ access_code_id, starts_at }),

  // @ts-expect-error: an ongoing code has no other type
  otherType: (): AccessCodeUpdateOngoingRequest => ({ access_code_id, type: 'time_bound' }),

  // @ts-expect-error: a code is found on a device or by its identifier
  noSelection: (): AccessCodesListRequest => ({}),

  // @ts-expect-error: a device has an identifier and a name, but no number
  otherSelection: (): DeviceGetRequest => ({ number: 7 }),

  // @ts-expect-error: a change needs its device
  noUpdatedDevice: (): DeviceUpdateRequest => ({ name: 'Front Door' }),

  // @ts-expect-error: a change needs its sensor, although it says which threshold it is
  noSensor: (): NoiseThresholdsUpdateRequest => ({ noise_threshold_id: ids.quietHours }),

  // @ts-expect-error: a change needs its schedule
  noSchedule: (): ClimateSettingScheduleUpdateRequest => ({ manual_override_allowed: true }),

  // @ts-expect-error: a new schedule has to say whether people may override it
  noOverride: (it: NoOverride): ClimateSettingScheduleCreateRequest => it,

  // @ts-expect-error: an unmanaged code can be converted, but not released once more
  release: (): UnmanagedAccessCodeUpdateRequest => ({ access_code_id, is_managed: false }),

  // @ts-expect-error: there is no such mode
  unknownMode: (): ConnectWebviewCreateRequest => ({ device_selection_mode: 'all' }),

  // @ts-expect-error: there is no such provider
  unknownProvider: (): ConnectWebviewCreateRequest => ({ accepted_providers: ['acme'] }),

  // @ts-expect-error: an optional member is absent, not undefined
  undefinedMember: (): DevicesListRequest => ({ limit: undefined }),

  // @ts-expect-error: a time is a string or a Date, not a number
  timestamp: (): DevicesListRequest => ({ created_before: 1693551600000 }),

  // @ts-expect-error: the partner of a workspace may be absent from a list, and only there
  noPartner: (it: WorkspacesListResponse['workspaces'][0]): Workspace => it,

  // @ts-expect-error: a new webview has no connected account
  noAccount: (it: ConnectWebviewCreateResponse) => it.connect_webview.connected_account_id,

  // @ts-expect-error: a redirect URL may be absent, except from a new webview
  noRedirect: (it: ConnectWebviewGetResponse): ConnectWebviewCreateResponse => it,

  // @ts-expect-error: a list of sessions does without their accounts
  noAccounts: (it: ClientSessionsListResponse) => it.client_sessions[0]?.connected_account_ids,

  // @ts-expect-error: a thermostat is declared with the common properties only
  noTemperature: (it: ThermostatGetResponse) => it.thermostat.properties.temperature_celsius,

  // @ts-expect-error: the attempt that comes with a new code may be about anything
  noResult: (it: AccessCodeCreateResponse) => it.action_attempt.result.access_code,

  // @ts-expect-error: a member can only be left out where there is one
  noSuchMember: (it: Except<AccessCodeCreateOngoingRequest, 'device_ids'>) => it,
}
