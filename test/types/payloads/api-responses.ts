import type {
  APIErrorResponse,
  APIResponse,
  ErroredAPIResponse,
  SuccessfulAPIResponse,
  Workspace,
} from '../../../src/index.ts'
import { workspaces } from './workspaces.ts'

const notFound = {
  type: 'device_not_found',
  message: 'There is no device with this identifier in the workspace.',
  data: { device_id: '0f9a5c6e-7f1e-4f2b-9a60-5f1a0f0c3f6d' },
} satisfies APIErrorResponse

export const apiResponses = {
  APIErrorResponse: notFound,

  SuccessfulAPIResponse: {
    ok: true,
    workspace: workspaces.Workspace,
  } satisfies SuccessfulAPIResponse<{ workspace: Workspace }>,

  ErroredAPIResponse: { ok: false, error: notFound } satisfies ErroredAPIResponse,

  APIResponse: { ok: true, workspaces: [workspaces.Workspace] } satisfies APIResponse<{
    workspaces: Workspace[]
  }>,
}
