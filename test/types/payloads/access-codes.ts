import type {
  AccessCode,
  AccessCodeBase,
  AccessCodeConstraint,
  AccessCodeError,
  ManagedAccessCodeBase,
  OngoingAccessCode,
  TimeBoundAccessCode,
  UnmanagedAccessCode,
  UnmanagedAccessCodeBase,
  UnmanagedOngoingAccessCode,
  UnmanagedTimeBoundAccessCode,
} from '../../../src/index.ts'
import { connectedAccounts } from './connected-accounts.ts'
import { devices } from './devices.ts'
import { ids } from './ids.ts'

const failedToSet = {
  error_code: 'failed_to_set_on_device',
  message: 'The lock did not accept the code.',
  is_access_code_error: true,
} satisfies AccessCodeError

const base = {
  access_code_id: ids.cleanerCode,
  device_id: ids.frontDoor,
  name: 'Cleaner',
  code: '280617',
  is_backup: false,
  pulled_backup_access_code_id: null,
  is_backup_access_code_available: true,
  errors: [],
  warnings: [],
} satisfies AccessCodeBase

const managed = { ...base, common_code_key: 'cleaner-all-doors' } satisfies ManagedAccessCodeBase

const ongoing = {
  ...managed,
  type: 'ongoing',
  created_at: '2023-08-21T08:45:12.090-07:00',
  status: 'set',
} satisfies OngoingAccessCode

const timeBound = {
  access_code_id: ids.guestCode,
  device_id: ids.frontDoor,
  name: 'Guest of 8 September',
  code: null,
  pulled_backup_access_code_id: ids.backupCode,
  is_backup_access_code_available: false,
  errors: [devices.DeviceError, connectedAccounts.ConnectedAccountError, failedToSet],
  warnings: [
    {
      warning_code: 'delay_in_setting_on_device',
      message: 'Setting the code takes longer than usual.',
    },
  ],
  common_code_key: null,
  is_waiting_for_code_assignment: true,
  type: 'time_bound',
  created_at: '2023-09-04T11:05:39.754-07:00',
  status: 'setting',
  is_scheduled_on_device: false,
  starts_at: '2023-09-08T15:00:00.000-07:00',
  ends_at: '2023-09-11T11:00:00.000-07:00',
} satisfies TimeBoundAccessCode

const unmanaged = {
  access_code_id: ids.foundCode,
  device_id: ids.backDoor,
  code: '9157',
  is_backup_access_code_available: false,
  errors: [],
  warnings: [],
  status: 'set',
  created_at: '2023-06-30T18:22:04.411-07:00',
} satisfies UnmanagedAccessCodeBase

const unmanagedOngoing = {
  ...unmanaged,
  name: 'Neighbor',
  type: 'ongoing',
} satisfies UnmanagedOngoingAccessCode

const unmanagedTimeBound = {
  ...unmanaged,
  access_code_id: ids.foundVisitorCode,
  name: 'Plumber',
  code: '6642',
  type: 'time_bound',
  starts_at: '2023-07-03T09:00:00.000-07:00',
  ends_at: '2023-07-03T12:30:00.000-07:00',
} satisfies UnmanagedTimeBoundAccessCode

/** One constraint of every type. */
export const constraintsByType = {
  no_zeros: { constraint_type: 'no_zeros' },
  cannot_start_with_12: { constraint_type: 'cannot_start_with_12' },
  no_triple_consecutive_ints: { constraint_type: 'no_triple_consecutive_ints' },
  cannot_specify_pin_code: { constraint_type: 'cannot_specify_pin_code' },
  pin_code_matches_existing_set: { constraint_type: 'pin_code_matches_existing_set' },
  start_date_in_future: { constraint_type: 'start_date_in_future' },
  name_length: { constraint_type: 'name_length', min_length: 2, max_length: 14 },
} satisfies {
  [Type in AccessCodeConstraint['constraint_type']]: AccessCodeConstraint & {
    constraint_type: Type
  }
}

export const accessCodes = {
  AccessCodeConstraint: constraintsByType.name_length satisfies AccessCodeConstraint,
  AccessCodeError: failedToSet,
  AccessCodeBase: base,
  ManagedAccessCodeBase: managed,
  OngoingAccessCode: ongoing,
  TimeBoundAccessCode: timeBound,
  AccessCode: timeBound satisfies AccessCode,
  UnmanagedAccessCodeBase: unmanaged,
  UnmanagedOngoingAccessCode: unmanagedOngoing,
  UnmanagedTimeBoundAccessCode: unmanagedTimeBound,
  UnmanagedAccessCode: unmanagedOngoing satisfies UnmanagedAccessCode,
}
