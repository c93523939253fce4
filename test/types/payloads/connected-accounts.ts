import type {
  ClientSession,
  ConnectedAccount,
  ConnectedAccountError,
  CustomMetadata,
  UserIdentifier,
} from '../../../src/index.ts'
import { ids } from './ids.ts'

const owner = { email: 'ines.okafor@alder-rentals.example' } satisfies UserIdentifier

const accountDisconnected = {
  error_code: 'account_disconnected',
  message: 'August no longer accepts the credentials. Connect the account again.',
  is_connected_account_error: true,
} satisfies ConnectedAccountError

const notes = {
  customer: 'Alder Rentals',
  units: 14,
  pays_yearly: true,
  contract: null,
} satisfies CustomMetadata

export const connectedAccounts = {
  CustomMetadata: notes,

  UserIdentifier: owner,

  ConnectedAccountError: accountDisconnected,

  ConnectedAccount: {
    connected_account_id: ids.augustAccount,
    created_at: '2023-03-02T09:14:57.306-08:00',
    user_identifier: owner,
    account_type: 'august',
    errors: [accountDisconnected],
    warnings: [
      {
        warning_code: 'scheduled_maintenance_window',
        message: 'August is under maintenance. Requests may fail for a while.',
      },
    ],
    custom_metadata: notes,
  } satisfies ConnectedAccount,

  ClientSession: {
    token: 'seam_cst1mP8w_9hQeXr5YtKzB3nVdLfJ6sUaC',
    connected_account_ids: [ids.augustAccount, ids.ecobeeAccount],
    connect_webview_ids: [ids.connectWebview],
    client_session_id: ids.clientSession,
    user_identifier_key: 'user-4711',
    workspace_id: ids.workspace,
    created_at: '2023-09-01T10:20:30.405-07:00',
  } satisfies ClientSession,
}
