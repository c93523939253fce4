import type { BatteryStatus } from './models.ts'

/**
 * Every event that Seam sends, with the data of the event in a `payload` of its own.
 *
 * One member of the union per key of `SeamEventPayloads`, so that `event_type` decides the type
 * of `payload`.
 */
export type SeamEvent = {
  [Type in keyof SeamEventPayloads]: {
    /** Says what happened, and with it what `payload` contains. */
    event_type: Type

    /** The resources that the event concerns, and what it has to tell about them. */
    payload: SeamEventPayloads[Type]

    /** When Seam recorded the event, in ISO 8601 with offset. */
    created_at: string

    /** When it happened, in ISO 8601 with offset. */
    occurred_at: string
  }
}[keyof SeamEventPayloads]

/** The payload of each event type; the comment on a type tells when such an event is sent. */
interface SeamEventPayloads {
  /** A managed device came online after having been offline. */
  'device.connected': DevicePayload

  /** An unmanaged device came online after having been offline. */
  'device.unmanaged.connected': DevicePayload

  /** A managed device that had been online went offline. */
  'device.disconnected': DisconnectionPayload

  /** An unmanaged device that had been online went offline. */
  'device.unmanaged.disconnected': DisconnectionPayload

  /** A managed device became an unmanaged one. */
  'device.converted_to_unmanaged': DevicePayload

  /** An unmanaged device became a managed one. */
  'device.unmanaged.converted_to_managed': DevicePayload

  /** A device noticed that somebody tampered with it, by opening or moving it for example. */
  'device.tampered': DevicePayload

  /** The battery of a device fell below the low mark. */
  'device.low_battery': LowBatteryPayload

  /** The battery of a device has another status than the one last sent. */
  'device.battery_status_changed': BatteryStatusPayload

  /** A device disappeared from its connected account through something done outside Seam. */
  'device.removed': DevicePayload

  /** Seam has a new access code. */
  'access_code.created': AccessCodePayload

  /** Something about an access code is no longer what it was. */
  'access_code.changed': AccessCodePayload

  /** A device took over an access code together with the schedule of that code. */
  'access_code.scheduled_on_device': ProgrammedCodePayload

  /** An access code was put on its device. */
  'access_code.set_on_device': ProgrammedCodePayload

  /** An access code was taken off its device. */
  'access_code.removed_from_device': AccessCodePayload

  /** An access code ceased to exist in Seam. */
  'access_code.deleted': DeletedCodePayload

  /** The attempt to take an access code off its device failed. */
  'access_code.failed_to_remove_from_device': AccessCodePayload

  /** Taking an access code off its device is taking unusually long. */
  'access_code.delay_in_removing_from_device': AccessCodePayload

  /** The attempt to put an access code on its device failed. */
  'access_code.failed_to_set_on_device': AccessCodePayload

  /** Putting an access code on its device is taking unusually long. */
  'access_code.delay_in_setting_on_device': AccessCodePayload

  /** A backup access code left the pool and was put on the device. */
  'access_code.backup_access_code_pulled': BackupCodePayload

  /** An unmanaged access code became a managed one. */
  'access_code.unmanaged.converted_to_managed': AccessCodePayload

  /** An unmanaged access code could not be made a managed one. */
  'access_code.unmanaged.failed_to_convert_to_managed': AccessCodePayload

  /** An access code that Seam does not manage turned up on a device. */
  'access_code.unmanaged.created': AccessCodePayload

  /** An access code that Seam does not manage vanished from a device. */
  'access_code.unmanaged.removed': AccessCodePayload

  /** Something other than Seam changed an access code. */
  'access_code.modified_external_to_seam': AccessCodePayload

  /** Something other than Seam deleted an access code. */
  'access_code.deleted_external_to_seam': AccessCodePayload

  /** A sensor heard noise; an older type, which the current API no longer has. */
  'noise_detection.detected_noise': DevicePayload

  /** The noise at a sensor went past a threshold or lasted too long. */
  'noise_sensor.noise_threshold_triggered': NoisePayload

  /** An account got its connection to Seam, for the first time or again. */
  'connected_account.connected': ConnectionPayload

  /** Somebody logged in through a Connect Webview; deprecated in the current API. */
  'connected_account.successful_login': ConnectionPayload

  /** Seam has a new connected account. */
  'connected_account.created': ConnectionPayload

  /** A connected account lost its connection to Seam. */
  'connected_account.disconnected': AccountPayload

  /** The first sync of a connected account is over, and its devices are available. */
  'connected_account.completed_first_sync': AccountPayload

  /** A connected account ceased to exist in Seam. */
  'connected_account.deleted': AccountPayload

  /** A lock was locked, and `method` says how. */
  'lock.locked': LockPayload

  /** A lock was unlocked, and `method` says how. */
  'lock.unlocked': LockPayload

  /** Another integration was found on a device, one that disturbs Seam's control of it. */
  'device.third_party_integration_detected': DevicePayload

  /** The integration that disturbed Seam's control of a device is gone. */
  'device.third_party_integration_no_longer_detected': DevicePayload

  /** A Salto lock went into privacy mode. */
  'device.salto.privacy_mode_activated': DevicePayload

  /** A Salto lock came out of privacy mode. */
  'device.salto.privacy_mode_deactivated': DevicePayload

  /** The connection of a device became unreliable. */
  'device.connection_became_flaky': DevicePayload

  /** The connection of a device became reliable again. */
  'device.connection_stabilized': DevicePayload

  /** Some functions of a device turned out to need a paid subscription with a third party. */
  'device.error.subscription_required': DevicePayload

  /** The missing subscription was taken out, or is needed no longer. */
  'device.error.subscription_required.resolved': DevicePayload
}

/** What an event about a connected account tells. */
interface AccountPayload {
  /** UUID of the workspace that the account belongs to. */
  workspace_id: string

  /** UUID of the account in question. */
  connected_account_id: string
}

/** What an event about a connection made through a Connect Webview tells. */
interface ConnectionPayload extends AccountPayload {
  /** UUID of the webview through which the account was connected. */
  connect_webview_id: string
}

/** What an event about a device tells. */
interface DevicePayload {
  /** UUID of the workspace that the device belongs to. */
  workspace_id: string

  /** UUID of the connected account that the device came with. */
  connected_account_id: string

  /** UUID of the device in question. */
  device_id: string
}

/** What an event about a device gone offline tells. */
interface DisconnectionPayload extends DevicePayload {
  /**
   * Where the connection broke.
   *
   * - `account_disconnected`: at the account that the device belongs to
   * - `hub_disconnected`: at the hub behind which the device is installed
   * - `device_disconnected`: at the device itself
   */
  error_code: 'account_disconnected' | 'hub_disconnected' | 'device_disconnected'
}

/** What an event about a battery running low tells. */
interface LowBatteryPayload extends DevicePayload {
  /** Charge that is left, as a fraction from 0 to 1. */
  battery_level: number
}

/** What an event about a change of the battery status tells. */
interface BatteryStatusPayload extends DevicePayload {
  /** The new status, derived from the level; {@link BatteryStatus} explains the four steps. */
  battery_status: BatteryStatus

  /** Charge as a fraction from 0 to 1. */
  battery_level: number
}

/** What an event about a noisy place tells. */
interface NoisePayload extends DevicePayload {
  /** What NoiseAware reports about the noise, in a shape of its own. */
  noiseaware_metadata?: Record<string, unknown>

  /** What Minut reports about the noise, in a shape of its own. */
  minut_metadata?: Record<string, unknown>
}

/** What an event about a lock being operated tells. */
interface LockPayload extends DevicePayload {
  /** UUID of the access code that was entered; absent unless one was used. */
  access_code_id?: string

  /**
   * How the lock was operated.
   *
   * - `keycode`: with an access code
   * - `manual`: by hand
   * - `unknown`: nobody can tell how
   * - `seamapi`: through the Seam API
   */
  method: 'keycode' | 'manual' | 'unknown' | 'seamapi'
}

/** What an event about an access code tells. */
interface AccessCodePayload extends DevicePayload {
  /** UUID of the access code in question. */
  access_code_id: string
}

/** What an event about an access code that reached its device tells. */
interface ProgrammedCodePayload extends AccessCodePayload {
  /** PIN to type at the device. */
  code: string
}

/** What an event about a deleted access code tells. */
interface DeletedCodePayload extends AccessCodePayload {
  /** PIN that the access code had; not always included. */
  code?: string
}

/** What an event about a backup code tells. */
interface BackupCodePayload extends AccessCodePayload {
  /** UUID of the access code that was taken from the pool. */
  backup_access_code_id: string
}
