/// <reference lib="dom" />
import { onMounted, onUnmounted, type ShallowRef, shallowRef } from 'vue'

const EVENTS = ['pointerover', 'focusin'] as const

/** The link of a type to which an event belongs. */
export function previewLink({ target }: Event): HTMLElement | undefined {
  return (target instanceof Element && target.closest<HTMLElement>('[data-preview]')) || undefined
}

/** The first such link that a reader turns to; until then nothing of previews is fetched. */
export function useFirstPreview(): Readonly<ShallowRef<HTMLElement | undefined>> {
  const first = shallowRef<HTMLElement>()
  const look = (event: Event) => {
    if (event instanceof PointerEvent && event.pointerType === 'touch') return
    first.value = previewLink(event)
    if (first.value) ignore()
  }
  const ignore = () => {
    for (const event of EVENTS) removeEventListener(event, look)
  }
  onMounted(() => {
    for (const event of EVENTS) addEventListener(event, look)
  })
  onUnmounted(ignore)
  return first
}
