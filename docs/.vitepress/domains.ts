/** What the pages of the categories begin with. */
export const domains: Readonly<Record<string, string>> = {
  'Access codes':
    'An access code is a PIN on a lock. A code that Seam manages is an `AccessCode`: ongoing, until it is removed, or time-bound, with a start and an end; `type` tells them apart. A code that was found on the device is an `UnmanagedAccessCode`. What is wrong with a code, its device or its account stands in its `errors`.',
  Devices:
    'A `Device` is what an account brings along: a lock, a thermostat or a noise sensor. `device_type` says which, and `properties` holds what that kind of device reports; `isLockDevice` and its like narrow the type. Devices that Seam does not manage are an `UnmanagedDevice`.',
  Thermostats:
    'A `ThermostatDevice` is a device whose properties tell temperatures, set points and modes. Which of them it has depends on whether it heats, cools or does both. A `ClimateSetting` says what a thermostat should do; a `ClimateSettingSchedule` says when.',
  'Noise sensors':
    'A `NoiseSensorDevice` is a device that tells how loud it is. `NoiseThresholds` say from which level on, and at which hours of the day, noise is too much.',
  'Connected accounts':
    'A `ConnectedAccount` is the account of a provider through which Seam reaches devices. A `UserIdentifier` says by what its owner is known there. A `ClientSession` lets a browser reach the devices of one user only.',
  'Connect webviews':
    'A `ConnectWebview` is the page on which somebody signs in to a provider and lets Seam use the account. `status` is `pending` until the login is completed, then `authorized`.',
  'Action attempts':
    'Some actions take time, locking a door among them, so that an endpoint answers with an `ActionAttempt`. It is pending at first, and then has either a result or an error; `status` tells which. `ActionAttemptResultTypeMap` names the result of each type of action.',
  'Webhooks and events':
    'An `Event` tells what has happened, to a device or an access code for example. A `Webhook` is an address to which Seam sends events; the list of events has them as well.',
  Workspaces:
    'A `Workspace` holds devices, accounts and webviews. One that is a sandbox is for tests, and can be reset.',
  Requests:
    'What each endpoint takes. The names follow the endpoints: `AccessCodeCreateRequest` goes to `POST /access_codes/create`. Where an endpoint takes several kinds of body, the request is a union of them.',
  Responses:
    'What each endpoint gives back. `APIResponse` is either a success with what was asked for, or an error; `ok` tells which before anything else in it is read.',
}
