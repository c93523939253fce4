import type {
  AccessCode,
  AccessCodeConstraint,
  AccessCodeError,
  ActionAttempt,
  APIResponse,
  BaseThermostatDeviceProperties,
  ConnectedAccountError,
  ConnectWebview,
  CoolingThermostatProperties,
  Device,
  DeviceError,
  Event,
  HeatCoolThermostatProperties,
  LockDevice,
  LockProperties,
  NoiseThresholds,
  OngoingAccessCode,
  PendingActionAttempt,
  Provider,
  SeamWebhookEvent,
  SuccessfulActionAttempt,
  ThermostatDeviceProperties,
  TimeBoundAccessCode,
  UnmanagedAccessCode,
  Workspace,
} from '../../src/index.ts'
import type { Except } from '../../src/types/helpers.ts'
import type { SeamEvent } from '../../src/types/seam-event.ts'

/** Accepts nothing, so a call compiles only where every case has been dealt with. */
export function unreachable(value: never): never {
  throw new TypeError(`cannot happen: ${JSON.stringify(value)}`)
}

/** Names the set points that the thermostat has. */
export function setPoints(properties: ThermostatDeviceProperties): string {
  if (!properties.is_heating_available) {
    return `cooling from ${properties.min_cooling_set_point_celsius} °C`
  }
  if (!properties.is_cooling_available) {
    return `heating up to ${properties.max_heating_set_point_celsius} °C`
  }
  if (properties.is_heating_available && properties.is_cooling_available) {
    return `both, ${properties.min_heating_cooling_delta_celsius} °C apart`
  }
  return unreachable(properties)
}

/** Tells how far the attempt has come. */
export function progress(attempt: ActionAttempt): string {
  switch (attempt.status) {
    case 'pending':
      return 'under way'
    case 'error':
      return `failed: ${attempt.error.type}`
    case 'success':
      return `done: ${JSON.stringify(attempt.result)}`
    default:
      return unreachable(attempt)
  }
}

/** Tells when the code works. */
export function validity(accessCode: AccessCode): string {
  switch (accessCode.type) {
    case 'ongoing':
      return `since ${accessCode.created_at}`
    case 'time_bound':
      return `from ${accessCode.starts_at} to ${accessCode.ends_at}`
    default:
      return unreachable(accessCode)
  }
}

/** Tells when the code works that Seam does not manage. */
export function unmanagedValidity(accessCode: UnmanagedAccessCode): string {
  switch (accessCode.type) {
    case 'ongoing':
      return `since ${accessCode.created_at}`
    case 'time_bound':
      return `from ${accessCode.starts_at} to ${accessCode.ends_at}`
    default:
      return unreachable(accessCode)
  }
}

/** Words the constraint as a request to the user. */
export function demand(constraint: AccessCodeConstraint): string {
  switch (constraint.constraint_type) {
    case 'no_zeros':
      return 'Do without zeros'
    case 'cannot_start_with_12':
      return 'Start with something other than 12'
    case 'no_triple_consecutive_ints':
      return 'Avoid runs of digits'
    case 'cannot_specify_pin_code':
      return 'Leave the PIN empty'
    case 'pin_code_matches_existing_set':
      return 'Take a PIN that is in use'
    case 'start_date_in_future':
      return 'Start later'
    case 'name_length':
      return `Use ${constraint.min_length ?? 0} to ${constraint.max_length ?? 'any'} characters`
    default:
      return unreachable(constraint)
  }
}

/** Tells what an error of a device is about. */
export function deviceErrorSource(error: DeviceError | ConnectedAccountError): string {
  if ('is_device_error' in error) return 'device'
  if ('is_connected_account_error' in error) return 'connected account'
  return unreachable(error)
}

/** Tells what an error of an access code is about. */
export function accessCodeErrorSource(
  error: DeviceError | ConnectedAccountError | AccessCodeError,
): string {
  if ('is_access_code_error' in error) return 'access code'
  if ('is_device_error' in error) return 'device'
  if ('is_connected_account_error' in error) return 'connected account'
  return unreachable(error)
}

/** Reads the response of an endpoint. */
export function workspaceName(response: APIResponse<{ workspace: Workspace }>): string {
  if (response.ok) return response.workspace.name
  if (!response.ok) return response.error.type
  return unreachable(response)
}

/** Tells which resource the event concerns, as a webhook sees it. */
export function subject(event: SeamWebhookEvent): string {
  switch (event.event_type) {
    case 'device.connected':
    case 'device.unmanaged.connected':
    case 'device.disconnected':
    case 'device.unmanaged.disconnected':
    case 'device.converted_to_unmanaged':
    case 'device.unmanaged.converted_to_managed':
    case 'device.tampered':
    case 'device.low_battery':
    case 'device.battery_status_changed':
    case 'device.removed':
    case 'device.third_party_integration_detected':
    case 'device.third_party_integration_no_longer_detected':
    case 'device.salto.privacy_mode_activated':
    case 'device.salto.privacy_mode_deactivated':
    case 'device.connection_became_flaky':
    case 'device.connection_stabilized':
    case 'device.error.subscription_required':
    case 'device.error.subscription_required.resolved':
    case 'noise_detection.detected_noise':
    case 'noise_sensor.noise_threshold_triggered':
    case 'lock.locked':
    case 'lock.unlocked':
      return event.device_id
    case 'access_code.created':
    case 'access_code.changed':
    case 'access_code.scheduled_on_device':
    case 'access_code.set_on_device':
    case 'access_code.removed_from_device':
    case 'access_code.deleted':
    case 'access_code.failed_to_remove_from_device':
    case 'access_code.delay_in_removing_from_device':
    case 'access_code.failed_to_set_on_device':
    case 'access_code.delay_in_setting_on_device':
    case 'access_code.backup_access_code_pulled':
    case 'access_code.unmanaged.converted_to_managed':
    case 'access_code.unmanaged.failed_to_convert_to_managed':
    case 'access_code.unmanaged.created':
    case 'access_code.unmanaged.removed':
    case 'access_code.modified_external_to_seam':
    case 'access_code.deleted_external_to_seam':
      return event.access_code_id
    case 'connected_account.connected':
    case 'connected_account.successful_login':
    case 'connected_account.created':
    case 'connected_account.disconnected':
    case 'connected_account.completed_first_sync':
    case 'connected_account.deleted':
      return event.connected_account_id
    default:
      return unreachable(event)
  }
}

type EventOf<Type extends Event['event_type']> = Extract<Event, { event_type: Type }>

/** What each type of event adds to the members that its family has. */
const details: { [Type in Event['event_type']]: (event: EventOf<Type>) => unknown[] } = {
  'device.connected': () => [],
  'device.unmanaged.connected': () => [],
  'device.disconnected': (event) => [event.error_code],
  'device.unmanaged.disconnected': (event) => [event.error_code],
  'device.converted_to_unmanaged': () => [],
  'device.unmanaged.converted_to_managed': () => [],
  'device.tampered': () => [],
  'device.low_battery': (event) => [event.battery_level],
  'device.battery_status_changed': (event) => [event.battery_status, event.battery_level],
  'device.removed': () => [],
  'access_code.created': () => [],
  'access_code.changed': () => [],
  'access_code.scheduled_on_device': (event) => [event.code],
  'access_code.set_on_device': (event) => [event.code],
  'access_code.removed_from_device': () => [],
  'access_code.deleted': (event) => [event.code],
  'access_code.failed_to_remove_from_device': () => [],
  'access_code.delay_in_removing_from_device': () => [],
  'access_code.failed_to_set_on_device': () => [],
  'access_code.delay_in_setting_on_device': () => [],
  'access_code.backup_access_code_pulled': (event) => [event.backup_access_code_id],
  'access_code.unmanaged.converted_to_managed': () => [],
  'access_code.unmanaged.failed_to_convert_to_managed': () => [],
  'access_code.unmanaged.created': () => [],
  'access_code.unmanaged.removed': () => [],
  'access_code.modified_external_to_seam': () => [],
  'access_code.deleted_external_to_seam': () => [],
  'noise_detection.detected_noise': () => [],
  'noise_sensor.noise_threshold_triggered': (event) => [
    event.noiseaware_metadata,
    event.minut_metadata,
  ],
  'connected_account.connected': (event) => [event.connect_webview_id],
  'connected_account.successful_login': (event) => [event.connect_webview_id],
  'connected_account.created': (event) => [event.connect_webview_id],
  'connected_account.disconnected': () => [],
  'connected_account.completed_first_sync': () => [],
  'connected_account.deleted': () => [],
  'lock.locked': (event) => [event.method],
  'lock.unlocked': (event) => [event.method, event.access_code_id],
  'device.third_party_integration_detected': () => [],
  'device.third_party_integration_no_longer_detected': () => [],
  'device.salto.privacy_mode_activated': () => [],
  'device.salto.privacy_mode_deactivated': () => [],
  'device.connection_became_flaky': () => [],
  'device.connection_stabilized': () => [],
  'device.error.subscription_required': () => [],
  'device.error.subscription_required.resolved': () => [],
}

/** Tells what the event reports beyond the resources it concerns. */
export function detail<Type extends Event['event_type']>(event: EventOf<Type>): unknown[] {
  return details[event.event_type as Type](event)
}

type LockedEvent = Extract<SeamEvent, { event_type: 'lock.locked' }>
type ConnectedEvent = Extract<SeamEvent, { event_type: 'device.connected' }>

/** Reads the payload of an event, before it is lifted to the level of the event itself. */
export function lockMethod({ payload }: LockedEvent): 'keycode' | 'manual' | 'unknown' | 'seamapi' {
  return payload.method
}

/** What the compiler has to refuse; a line that it accepts after all fails to compile. */
export const refused = {
  // @ts-expect-error: no access code has such a status
  unknownStatus: (): OngoingAccessCode['status'] => 'scheduled',

  // @ts-expect-error: an own member is missing
  noStatus: (it: Except<OngoingAccessCode, 'status'>): OngoingAccessCode => it,

  // @ts-expect-error: a member of the grandparent is missing
  noDevice: (it: Except<OngoingAccessCode, 'device_id'>): OngoingAccessCode => it,

  // @ts-expect-error: a member of the parent, which is an alias, is missing
  noName: (it: Except<LockProperties, 'name'>): LockProperties => it,

  // @ts-expect-error: the two kinds of access code exclude each other
  otherKind: (it: TimeBoundAccessCode): OngoingAccessCode => it,

  // @ts-expect-error: a managed access code may be anywhere, an unmanaged one is on its device
  managedCode: (it: OngoingAccessCode): UnmanagedAccessCode => it,

  // @ts-expect-error: the flag is true or absent
  falseFlag: (): OngoingAccessCode['is_waiting_for_code_assignment'] => false,

  // @ts-expect-error: an optional member is absent, not undefined
  undefinedMember: (it: OngoingAccessCode): OngoingAccessCode => ({ ...it, name: undefined }),

  // @ts-expect-error: a thermostat that cannot heat is not one that can do both
  coolingOnly: (it: CoolingThermostatProperties): HeatCoolThermostatProperties => it,

  // @ts-expect-error: a thermostat has to state what it can do
  noAbility: (it: BaseThermostatDeviceProperties): ThermostatDeviceProperties => it,

  // @ts-expect-error: a thermostat is no lock
  otherFamily: (): LockDevice['device_type'] => 'nest_thermostat',

  // @ts-expect-error: a device needs the common properties
  noProperties: (it: Device<{ locked: boolean }>): unknown => it,

  // @ts-expect-error: an attempt under way has no result
  earlyResult: (it: PendingActionAttempt<'CREATE_ACCESS_CODE'>) => it.result.access_code,

  // @ts-expect-error: nothing is promised about the result of locking a door
  unpromised: (it: SuccessfulActionAttempt<'LOCK_DOOR'>) => it.result.access_code,

  // @ts-expect-error: there is no such action
  unknownAction: (it: ActionAttempt<'OPEN_WINDOW'>) => it,

  // @ts-expect-error: there is no such provider
  unknownProvider: (): Provider => 'acme',

  // @ts-expect-error: a webview is pending or authorized
  unknownState: (): ConnectWebview['status'] => 'failed',

  // @ts-expect-error: a member of an alias is missing
  noThreshold: (it: Except<NoiseThresholds, 'noise_threshold_id'>): NoiseThresholds => it,

  // @ts-expect-error: only some events carry a PIN
  noPin: (it: EventOf<'access_code.created'>) => it.code,

  // @ts-expect-error: a webhook event has no identifier
  noEventId: (it: SeamWebhookEvent) => it.event_id,

  // @ts-expect-error: only a lock says how it was operated
  noMethod: (it: ConnectedEvent) => it.payload.method,

  // @ts-expect-error: a failed response has no payload
  noPayload: (it: APIResponse<{ workspace: Workspace }>) => it.workspace,

  // @ts-expect-error: a member can only be left out where there is one
  noSuchMember: (it: Except<Workspace, 'color'>) => it,
}
