import type { ConnectWebview } from '../../../src/index.ts'
import { ids } from './ids.ts'

export const connectWebviews = {
  ConnectWebview: {
    connect_webview_id: ids.connectWebview,
    workspace_id: ids.workspace,
    device_selection_mode: 'multiple',
    accepted_providers: ['august', 'schlage', 'yale'],
    selected_provider: 'august',
    accepted_devices: [],
    any_provider_allowed: false,
    any_device_allowed: null,
    created_at: '2023-03-02T09:10:03.117-08:00',
    login_successful: true,
    status: 'authorized',
    connected_account_id: ids.augustAccount,
    custom_redirect_url: 'https://alder-rentals.example/locks/connected',
    custom_redirect_failure_url: null,
    url: `https://connect.getseam.com/view?connect_webview_id=${ids.connectWebview}`,
    authorized_at: '2023-03-02T09:14:56.981-08:00',
    custom_metadata: { customer: 'Alder Rentals' },
  } satisfies ConnectWebview,
}
