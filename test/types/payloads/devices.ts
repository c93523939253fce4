import type {
  AnyDevice,
  CommonDevice,
  CommonDeviceProperties,
  Device,
  DeviceError,
  DeviceLocation,
  DeviceModel,
  DeviceProvider,
  LockDevice,
  LockProperties,
  SeamError,
  SeamWarning,
  UnmanagedDevice,
} from '../../../src/index.ts'
import { connectedAccounts } from './connected-accounts.ts'
import { ids } from './ids.ts'

const alderStreet = {
  location_name: 'Alder Street 12',
  timezone: 'America/Los_Angeles',
} satisfies DeviceLocation

const hubOffline = {
  error_code: 'hub_disconnected',
  message: 'The bridge of the lock is offline. Check its power supply.',
} satisfies SeamError

const deviceError = { ...hubOffline, is_device_error: true } satisfies DeviceError

const otherIntegration = {
  warning_code: 'third_party_integration_detected',
  message: 'Another integration controls this lock as well.',
} satisfies SeamWarning

const common = {
  name: 'Front Door',
  manufacturer: 'august',
  model: {
    display_name: 'Wi-Fi Smart Lock',
    manufacturer_display_name: 'August Wi-Fi Smart Lock',
  },
  online: false,
  battery: { level: 0.42, status: 'good' },
  image_url: 'https://images.alder-rentals.example/august_wifi-smart-lock_silver.png',
  image_alt_text: 'August Wi-Fi Smart Lock, silver',
} satisfies CommonDeviceProperties

const augustLock = {
  ...common,
  locked: true,
  door_open: false,
  battery_level: 0.42,
  keypad_battery: { level: 1 },
  has_direct_power: false,
  supported_code_lengths: [4, 5, 6],
  max_active_codes_supported: 250,
  code_constraints: [
    { constraint_type: 'no_zeros' },
    { constraint_type: 'name_length', max_length: 30 },
  ],
  serial_number: 'L3RFQ00K2D',
  august_metadata: {
    lock_id: '7B2D1F0E5C9A48B3A6D4E1F2C3B4A596',
    lock_name: 'Front Door',
    house_name: 'Alder Street',
    house_id: 'c1f5e0b2-8a4d-4f6f-9d5e-3b7a1c2d4e6f',
    has_keypad: true,
    model: 'ASL-05',
    keypad_battery_level: 'Full',
  },
} satisfies LockProperties

/** What the locks below have in common. */
const lock = {
  workspace_id: ids.workspace,
  location: alderStreet,
  capabilities_supported: ['access_code', 'lock'],
  errors: [],
  warnings: [],
  created_at: '2023-03-02T09:15:08.332-08:00',
  is_managed: true,
} satisfies Partial<LockDevice>

/** One lock for each provider that has metadata of its own. */
export const locks = {
  august: {
    ...lock,
    device_id: ids.frontDoor,
    properties: augustLock,
    device_type: 'august_lock',
    connected_account_id: ids.augustAccount,
    errors: [deviceError, connectedAccounts.ConnectedAccountError],
    warnings: [otherIntegration],
  },

  schlage: {
    ...lock,
    device_id: ids.backDoor,
    properties: {
      name: 'Back Door',
      model: { display_name: 'Encode', manufacturer_display_name: 'Schlage Encode' },
      online: true,
      locked: true,
      battery_level: 0.87,
      supported_code_lengths: [4],
      max_active_codes_supported: 100,
      schlage_metadata: {
        device_id: 'd3a8b8e6-13f7-4e6d-8d1c-6a0f2b9e4c75',
        device_name: 'Back Door',
        access_code_length: 4,
        model: 'be489WB',
        location_id: 'a94c1e57-02bd-4f38-b6e1-7c5d90f3a82b',
      },
    },
    device_type: 'schlage_lock',
    connected_account_id: ids.schlageAccount,
  },

  nuki: {
    ...lock,
    device_id: ids.cellarDoor,
    properties: {
      name: 'Cellar Door',
      model: { display_name: 'Smart Lock', manufacturer_display_name: 'Nuki Smart Lock' },
      online: true,
      locked: false,
      door_open: true,
      nuki_metadata: { keypad_battery_critical: false },
    },
    device_type: 'nuki_lock',
    connected_account_id: ids.nukiAccount,
  },

  smartthings: {
    ...lock,
    device_id: ids.sideGate,
    properties: {
      name: 'Side Gate',
      manufacturer: 'yale',
      model: { display_name: 'Lock', manufacturer_display_name: 'Yale Assure' },
      online: true,
      locked: true,
      smartthings_metadata: { device_id: '5e0c7a61-64c2-4c5b-8c0a-2f8d1b6e9a37' },
    },
    device_type: 'smartthings_lock',
    connected_account_id: ids.smartthingsAccount,
  },

  ttlock: {
    ...lock,
    device_id: ids.attic,
    properties: {
      name: 'Attic',
      model: { display_name: 'Lock', manufacturer_display_name: 'TTLock' },
      online: true,
      locked: true,
      ttlock_metadata: { lock_id: 7346513, lock_alias: 'Attic' },
    },
    device_type: 'ttlock_lock',
    connected_account_id: ids.ttlockAccount,
  },
} satisfies Record<string, LockDevice>

export const devices = {
  SeamError: hubOffline,

  SeamWarning: otherIntegration,

  CommonDeviceProperties: common,

  DeviceLocation: alderStreet,

  DeviceError: deviceError,

  Device: locks.schlage satisfies Device<LockProperties, 'schlage_lock'>,

  UnmanagedDevice: {
    device_id: ids.unmanagedDoor,
    device_type: 'yale_lock',
    capabilities_supported: ['access_code', 'lock'],
    connected_account_id: ids.augustAccount,
    workspace_id: ids.workspace,
    errors: [],
    warnings: [],
    created_at: '2023-07-14T07:55:21.008-07:00',
    is_managed: false,
    properties: {
      name: 'Garage Side Door',
      image_url: 'https://images.alder-rentals.example/yale_assure_black.png',
      image_alt_text: 'Yale Assure Lock, black',
      online: true,
      manufacturer: 'yale',
      model: { display_name: 'Assure Lock', manufacturer_display_name: 'Yale Assure Lock' },
    },
  } satisfies UnmanagedDevice,

  DeviceProvider: {
    device_provider_name: 'august',
    display_name: 'August',
    image_url: 'https://images.alder-rentals.example/august_logo_square.png',
    provider_categories: ['stable'],
  } satisfies DeviceProvider,

  LockProperties: augustLock,

  AnyDevice: {
    ...locks.nuki,
    properties: { name: 'Cellar Door', firmware: '3.7.7' },
  } satisfies AnyDevice,

  CommonDevice: { ...locks.august, properties: common } satisfies CommonDevice,

  LockDevice: locks.august satisfies LockDevice,

  DeviceModel: {
    main_category: 'Smart Locks',
    model_name: 'Encode Smart WiFi Deadbolt',
    manufacturer_model_id: 'BE489WB',
    connection_type: 'wifi',
    support_level: 'live',
    brand: 'Schlage',
    icon_url: 'https://images.alder-rentals.example/schlage_encode_icon.png',
    seam_device_model_page_url: 'https://www.seam.co/manufacturers/schlage',
  } satisfies DeviceModel,
}
