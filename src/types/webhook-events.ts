import type { Event } from './models.ts'
import type { SeamEvent } from './seam-event.ts'

/**
 * Lifts the payload of an event to the same level as its type.
 *
 * It distributes over a union, so that every event type keeps its own payload.
 *
 * @typeParam EventType - The types of the events to flatten.
 */
type Distribute<EventType> = EventType extends SeamEvent['event_type']
  ? {
      /** Says what happened, and with it which further members there are. */
      event_type: EventType
    } & Extract<SeamEvent, { event_type: EventType }>['payload']
  : never

/**
 * An event as it arrives at a webhook, once its signature has been verified.
 *
 * The event types and their members are those of {@link Event}, except that a call to a webhook
 * has no `event_id`, `occurred_at` and `created_at`.
 *
 * @category Webhooks and events
 */
export type SeamWebhookEvent = Distribute<SeamEvent['event_type']>
