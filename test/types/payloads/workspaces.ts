import type { Workspace } from '../../../src/index.ts'
import { ids } from './ids.ts'

export const workspaces = {
  Workspace: {
    workspace_id: ids.workspace,
    connect_partner_name: 'Alder Rentals',
    name: 'Alder Rentals Production',
    is_sandbox: false,
  } satisfies Workspace,
}
