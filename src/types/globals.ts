/**
 * What went wrong, as a failed response reports it.
 *
 * @category Responses
 */
export interface APIErrorResponse {
  /** Names the kind of error, for a program to act upon. */
  type: string

  /** Explains the error in words, for a person to read. */
  message: string

  /**
   * Further details, if there are any.
   *
   * Their shape depends on the `type` of the error, so check it before use.
   */
  data?: unknown
}

/**
 * Body of a response to a request that succeeded: the members of `T`, and beside them the mark of
 * success.
 *
 * @typeParam T - What the endpoint returns, such as an object with a single member `device`.
 *
 * @category Responses
 */
export type SuccessfulAPIResponse<T> = T & {
  /** Always `true`, where a failed response has `false`. */
  ok: true
}

/**
 * Body of a response to a request that failed.
 *
 * @category Responses
 */
export interface ErroredAPIResponse {
  /** Always `false`, where a successful response has `true`. */
  ok: false

  /** Why the request failed. */
  error: APIErrorResponse
}

/**
 * Body of any response of the API; test `ok` before reaching for anything else in it.
 *
 * @typeParam T - What the endpoint returns when it succeeds.
 *
 * @category Responses
 */
export type APIResponse<T> = SuccessfulAPIResponse<T> | ErroredAPIResponse

/**
 * Key-value pairs of your own, which Seam keeps with a connected account or a Connect Webview.
 *
 * There is room for 50 pairs. A key may have up to 40 characters, and a string value up to 500.
 * `null` is of use in a request only, where it deletes the key.
 *
 * @category Connected accounts
 */
export type CustomMetadata = Record<string, string | number | boolean | null>
