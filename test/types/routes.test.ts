import { describe, expect, it } from 'vitest'
import { declaredNames } from './declared-names.ts'
import { accessCodes } from './payloads/access-codes.ts'
import { ids } from './payloads/ids.ts'
import { alternatives, requests } from './payloads/requests.ts'
import { responses } from './payloads/responses.ts'
import { changed, criterion, duration, kind, source, temperature } from './routes.narrowing.ts'

describe('the payloads of requests', () => {
  const declared = declaredNames('src/types/route-requests.ts')

  it('show every type', () => {
    expect(Object.keys(requests).toSorted()).toEqual(declared.toSorted())
  })

  it('have no alternative to a type that there is not', () => {
    expect(declared).toEqual(expect.arrayContaining(Object.keys(alternatives)))
  })

  it.each(Object.entries(requests))('show %s as JSON has it', (_, payload) => {
    expect(JSON.parse(JSON.stringify(payload))).toEqual(payload)
  })
})

describe('the payloads of responses', () => {
  /** Stands for a response without content, for which there is no JSON to show. */
  const empty = ['ClimateSettingScheduleDeleteResponse']

  it('show every type', () => {
    const shown = [...Object.keys(responses), ...empty]
    const declared = declaredNames('src/types/route-responses.ts')
    expect(shown.toSorted()).toEqual(declared.toSorted())
  })

  it.each(Object.entries(responses))('show %s as JSON has it', (_, payload) => {
    expect(JSON.parse(JSON.stringify(payload))).toEqual(payload)
  })
})

describe('a request', () => {
  it('changes an access code according to its type', () => {
    expect(duration(requests.AccessCodeUpdateRequest)).toBe('for good')
    expect(duration(alternatives.AccessCodeUpdateRequest)).toBe('until 2023-09-12T18:00:00.000Z')
  })

  it('changes an access code without a type according to its times', () => {
    expect(duration(alternatives.AccessCodeUpdateOngoingRequest)).toBe('as before')
    expect(duration(alternatives.AccessCodeUpdateScheduledRequest)).toBe(
      'until 2023-09-11T18:00:00.000Z',
    )
  })

  it('lists access codes by device or by identifier', () => {
    expect(source(requests.AccessCodesListRequest)).toBe(`the device ${ids.frontDoor}`)
    expect(source(alternatives.AccessCodesListRequest)).toBe('2 identifiers')
  })

  it('looks up a device by identifier or by name', () => {
    expect(criterion(requests.DeviceGetRequest)).toBe(`identifier ${ids.frontDoor}`)
    expect(criterion(alternatives.DeviceGetRequest)).toBe('name Front Door')
  })

  it('creates time-bound codes if it has times', () => {
    expect(kind(requests.AccessCodeCreateRequest)).toBe('ongoing')
    expect(kind(alternatives.AccessCodeCreateRequest)).toBe('time_bound')
    expect(kind(requests.AccessCodeCreateMultipleRequest)).toBe('ongoing')
    expect(kind(alternatives.AccessCodeCreateMultipleRequest)).toBe('time_bound')
  })
})

describe('a response', () => {
  it('has the changed access code in its action attempt', () => {
    expect(changed(responses.AccessCodeUpdateResponse)).toBe(accessCodes.TimeBoundAccessCode)
  })

  it('has a thermostat that the type guard recognizes', () => {
    expect(temperature(responses.ThermostatGetResponse)).toBe(22)
  })
})
