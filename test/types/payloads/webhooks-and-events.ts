import type { Event, SeamWebhookEvent, Webhook } from '../../../src/index.ts'
import { ids } from './ids.ts'

/** Members that the events below have in common. */
const ofAccount = {
  occurred_at: '2023-09-08T16:02:11.240-07:00',
  created_at: '2023-09-08T16:02:13.518-07:00',
  workspace_id: ids.workspace,
  connected_account_id: ids.augustAccount,
}
const ofDevice = { ...ofAccount, device_id: ids.frontDoor }
const ofSensor = {
  ...ofAccount,
  connected_account_id: ids.minutAccount,
  device_id: ids.livingRoomSensor,
}
const ofAccessCode = { ...ofDevice, access_code_id: ids.guestCode }

/** One event of every type. */
export const eventsByType = {
  'device.connected': {
    event_id: 'fc10b23b-61f6-4c8e-bcbf-0d342f654528',
    event_type: 'device.connected',
    ...ofDevice,
  },
  'device.unmanaged.connected': {
    event_id: '839b5ad1-5240-45b2-8eac-886f6405c189',
    event_type: 'device.unmanaged.connected',
    ...ofDevice,
  },
  'device.disconnected': {
    event_id: 'f7bcb662-3ce0-41bf-b0e2-692f4427d1bd',
    event_type: 'device.disconnected',
    ...ofDevice,
    error_code: 'hub_disconnected',
  },
  'device.unmanaged.disconnected': {
    event_id: 'd55438cc-3da0-4643-ba7c-c0497a6da652',
    event_type: 'device.unmanaged.disconnected',
    ...ofDevice,
    error_code: 'device_disconnected',
  },
  'device.converted_to_unmanaged': {
    event_id: '4ec68d7b-2408-4077-99ac-a4671af88fe3',
    event_type: 'device.converted_to_unmanaged',
    ...ofDevice,
  },
  'device.unmanaged.converted_to_managed': {
    event_id: 'ff761c83-3902-4faf-bcfb-65658b21a0cd',
    event_type: 'device.unmanaged.converted_to_managed',
    ...ofDevice,
  },
  'device.tampered': {
    event_id: 'dc767721-bf34-41eb-b466-9386bef9c3f2',
    event_type: 'device.tampered',
    ...ofDevice,
  },
  'device.low_battery': {
    event_id: '0102f516-7b0f-49c4-bc02-a1b676b5429b',
    event_type: 'device.low_battery',
    ...ofDevice,
    battery_level: 0.14,
  },
  'device.battery_status_changed': {
    event_id: 'd2f792e6-e3e2-4f85-ae90-244ae0586045',
    event_type: 'device.battery_status_changed',
    ...ofDevice,
    battery_status: 'good',
    battery_level: 0.71,
  },
  'device.removed': {
    event_id: '96ae3ccc-f385-4af0-8da4-4253012029b4',
    event_type: 'device.removed',
    ...ofDevice,
  },
  'access_code.created': {
    event_id: 'e8da1e11-e780-4d97-824f-cb47c88798a9',
    event_type: 'access_code.created',
    ...ofAccessCode,
  },
  'access_code.changed': {
    event_id: '34c2f684-0331-4a2d-b90a-4fcd791c288e',
    event_type: 'access_code.changed',
    ...ofAccessCode,
  },
  'access_code.scheduled_on_device': {
    event_id: 'c1aefc15-23ed-4b04-a4e2-e4254b6325c9',
    event_type: 'access_code.scheduled_on_device',
    ...ofAccessCode,
    code: '4093',
  },
  'access_code.set_on_device': {
    event_id: '1ffeb450-4f66-4ad0-a887-2efce877593d',
    event_type: 'access_code.set_on_device',
    ...ofAccessCode,
    code: '4093',
  },
  'access_code.removed_from_device': {
    event_id: 'f90c6f7d-bb4e-49ab-978f-335ccd550ce6',
    event_type: 'access_code.removed_from_device',
    ...ofAccessCode,
  },
  'access_code.deleted': {
    event_id: '11894fad-08dd-4458-9790-3b0d6940c52e',
    event_type: 'access_code.deleted',
    ...ofAccessCode,
    code: '4093',
  },
  'access_code.failed_to_remove_from_device': {
    event_id: 'e568f9f6-b5a5-44e3-8053-3c1f4f85c8dd',
    event_type: 'access_code.failed_to_remove_from_device',
    ...ofAccessCode,
  },
  'access_code.delay_in_removing_from_device': {
    event_id: '590c0ed6-2ef5-4051-8310-9afbb66dec2b',
    event_type: 'access_code.delay_in_removing_from_device',
    ...ofAccessCode,
  },
  'access_code.failed_to_set_on_device': {
    event_id: '2109a429-2450-426b-8418-ff69e9b58132',
    event_type: 'access_code.failed_to_set_on_device',
    ...ofAccessCode,
  },
  'access_code.delay_in_setting_on_device': {
    event_id: '77284be6-bf44-43cb-a94d-f3aa6a7dc1c1',
    event_type: 'access_code.delay_in_setting_on_device',
    ...ofAccessCode,
  },
  'access_code.backup_access_code_pulled': {
    event_id: '308cdba0-6730-45fb-bd64-89d0f7306080',
    event_type: 'access_code.backup_access_code_pulled',
    ...ofAccessCode,
    backup_access_code_id: ids.backupCode,
  },
  'access_code.unmanaged.converted_to_managed': {
    event_id: 'c40f30c4-d083-4b85-b6bd-335dda4515c8',
    event_type: 'access_code.unmanaged.converted_to_managed',
    ...ofAccessCode,
  },
  'access_code.unmanaged.failed_to_convert_to_managed': {
    event_id: '98b4f75b-b000-4605-990e-c01a543ab5f7',
    event_type: 'access_code.unmanaged.failed_to_convert_to_managed',
    ...ofAccessCode,
  },
  'access_code.unmanaged.created': {
    event_id: 'cdf34ef5-81f0-4527-9206-33fbd644d37a',
    event_type: 'access_code.unmanaged.created',
    ...ofAccessCode,
  },
  'access_code.unmanaged.removed': {
    event_id: '5dcb5424-afec-459d-bfc4-0fdf36bdb2a4',
    event_type: 'access_code.unmanaged.removed',
    ...ofAccessCode,
  },
  'access_code.modified_external_to_seam': {
    event_id: 'b8ad55fc-4efb-41d7-8e6c-89c290d7c703',
    event_type: 'access_code.modified_external_to_seam',
    ...ofAccessCode,
  },
  'access_code.deleted_external_to_seam': {
    event_id: '87c6908a-ad16-45a5-a1fc-128a19ab1f4b',
    event_type: 'access_code.deleted_external_to_seam',
    ...ofAccessCode,
  },
  'noise_detection.detected_noise': {
    event_id: '5057c7c2-1824-4c0d-97aa-1ec46d8fc625',
    event_type: 'noise_detection.detected_noise',
    ...ofSensor,
  },
  'noise_sensor.noise_threshold_triggered': {
    event_id: '9610f1d3-d7da-4cda-8a37-7e1913c706fe',
    event_type: 'noise_sensor.noise_threshold_triggered',
    ...ofSensor,
    noiseaware_metadata: { noise_risk_score: 62 },
    minut_metadata: { sound_level_db: 74.5 },
  },
  'connected_account.connected': {
    event_id: '3440cf0b-d943-4e1a-ab5e-08cf1fbdc0b2',
    event_type: 'connected_account.connected',
    ...ofAccount,
    connect_webview_id: ids.connectWebview,
  },
  'connected_account.successful_login': {
    event_id: '419e0572-4745-4797-af13-a1a7cab79ef8',
    event_type: 'connected_account.successful_login',
    ...ofAccount,
    connect_webview_id: ids.connectWebview,
  },
  'connected_account.created': {
    event_id: '5386aec4-07ef-4869-b6b5-5a40c76b48b3',
    event_type: 'connected_account.created',
    ...ofAccount,
    connect_webview_id: ids.connectWebview,
  },
  'connected_account.disconnected': {
    event_id: '499f3445-09cf-4f8f-aeb1-a2594e4de5ea',
    event_type: 'connected_account.disconnected',
    ...ofAccount,
  },
  'connected_account.completed_first_sync': {
    event_id: '93f0492f-ebb7-4079-9b13-3e8f4b130aa6',
    event_type: 'connected_account.completed_first_sync',
    ...ofAccount,
  },
  'connected_account.deleted': {
    event_id: 'ad3e1453-963c-4b0d-a5ba-3f26e9cbbc70',
    event_type: 'connected_account.deleted',
    ...ofAccount,
  },
  'lock.locked': {
    event_id: 'e9642fa3-a6e6-498d-9d64-4864d8fd5517',
    event_type: 'lock.locked',
    ...ofDevice,
    method: 'manual',
  },
  'lock.unlocked': {
    event_id: 'e0e5f518-6553-4263-9279-58ee4d2351bb',
    event_type: 'lock.unlocked',
    ...ofDevice,
    access_code_id: ids.guestCode,
    method: 'keycode',
  },
  'device.third_party_integration_detected': {
    event_id: 'e36a06f7-cf6d-4fa2-a1c1-c41f81a56fd6',
    event_type: 'device.third_party_integration_detected',
    ...ofDevice,
  },
  'device.third_party_integration_no_longer_detected': {
    event_id: 'acd0f5b1-55a8-4c0b-a628-f40ae157d1c6',
    event_type: 'device.third_party_integration_no_longer_detected',
    ...ofDevice,
  },
  'device.salto.privacy_mode_activated': {
    event_id: 'ea85550b-a4be-4bf2-a479-93a38fdaa52e',
    event_type: 'device.salto.privacy_mode_activated',
    ...ofDevice,
  },
  'device.salto.privacy_mode_deactivated': {
    event_id: 'bfaaadf4-e3db-4d98-8beb-c069f16fa535',
    event_type: 'device.salto.privacy_mode_deactivated',
    ...ofDevice,
  },
  'device.connection_became_flaky': {
    event_id: '64ee53ef-59ce-4695-8b25-babf7c7106b7',
    event_type: 'device.connection_became_flaky',
    ...ofDevice,
  },
  'device.connection_stabilized': {
    event_id: 'f9414a8b-d17d-44d7-9917-749fb9e7ad4b',
    event_type: 'device.connection_stabilized',
    ...ofDevice,
  },
  'device.error.subscription_required': {
    event_id: '597dac02-25df-404b-9714-a7face15b8c0',
    event_type: 'device.error.subscription_required',
    ...ofDevice,
  },
  'device.error.subscription_required.resolved': {
    event_id: '626c9e15-cfc7-4d20-81ba-567b148e7ab2',
    event_type: 'device.error.subscription_required.resolved',
    ...ofDevice,
  },
} satisfies { [Type in Event['event_type']]: Extract<Event, { event_type: Type }> }

export const webhooksAndEvents = {
  Webhook: {
    webhook_id: ids.webhook,
    url: 'https://hooks.alder-rentals.example/seam',
    event_types: ['*'],
    secret: 'whsec_Zk3vQ0dYc8mT1xJrN5uPa7LgW2eHbS9f',
  } satisfies Webhook,

  Event: eventsByType['lock.unlocked'] satisfies Event,

  SeamWebhookEvent: {
    event_type: 'lock.unlocked',
    workspace_id: ids.workspace,
    connected_account_id: ids.augustAccount,
    device_id: ids.frontDoor,
    access_code_id: ids.guestCode,
    method: 'keycode',
  } satisfies SeamWebhookEvent,
}
