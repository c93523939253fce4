import type {
  ActionAttempt,
  ActionAttemptResultTypeMap,
  ActionAttemptWithError,
  PendingActionAttempt,
  SuccessfulActionAttempt,
} from '../../../src/index.ts'
import { accessCodes } from './access-codes.ts'
import { ids } from './ids.ts'

export const actionAttempts = {
  PendingActionAttempt: {
    action_attempt_id: ids.lockAttempt,
    action_type: 'LOCK_DOOR',
    status: 'pending',
    result: null,
    error: null,
  } satisfies PendingActionAttempt<'LOCK_DOOR'>,

  ActionAttemptWithError: {
    action_attempt_id: ids.unlockAttempt,
    action_type: 'UNLOCK_DOOR',
    status: 'error',
    result: null,
    error: { type: 'device_offline', message: 'The lock could not be reached.' },
  } satisfies ActionAttemptWithError<'UNLOCK_DOOR'>,

  ActionAttemptResultTypeMap: {
    LOCK_DOOR: {},
    UNLOCK_DOOR: {},
    CREATE_ACCESS_CODE: { access_code: accessCodes.OngoingAccessCode },
    UPDATE_ACCESS_CODE: { access_code: accessCodes.TimeBoundAccessCode },
    DELETE_ACCESS_CODE: {},
  } satisfies ActionAttemptResultTypeMap,

  SuccessfulActionAttempt: {
    action_attempt_id: ids.createCodeAttempt,
    action_type: 'CREATE_ACCESS_CODE',
    status: 'success',
    error: null,
    result: { access_code: accessCodes.OngoingAccessCode },
  } satisfies SuccessfulActionAttempt<'CREATE_ACCESS_CODE'>,

  ActionAttempt: {
    action_attempt_id: ids.updateCodeAttempt,
    action_type: 'UPDATE_ACCESS_CODE',
    status: 'success',
    error: null,
    result: { access_code: accessCodes.TimeBoundAccessCode },
  } satisfies ActionAttempt<'UPDATE_ACCESS_CODE'>,
}
