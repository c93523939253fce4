/// <reference lib="dom" />
import { onMounted, onUnmounted } from 'vue'
import { useReference } from './reference.ts'

/** How long a confirmation stays, in milliseconds. */
const SHOWN = 2000

/** A click on a member's permalink copies its address, one on a copy button its value. */
export function copying(): void {
  const { texts } = useReference()
  let status: HTMLElement | undefined
  let timer = 0

  async function copy(event: MouseEvent): Promise<void> {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return
    const text = copied(event.target)
    if (text === undefined || !status) return
    try {
      await navigator.clipboard.writeText(text)
    } catch {
      // Without the permission, a permalink is still a link.
      return
    }
    status.textContent = texts.copied
    clearTimeout(timer)
    timer = window.setTimeout(() => status?.replaceChildren(), SHOWN)
  }

  onMounted(() => {
    status = document.body.appendChild(document.createElement('div'))
    status.className = 'ref-status'
    status.setAttribute('role', 'status')
    addEventListener('click', copy)
  })
  onUnmounted(() => {
    status?.remove()
    removeEventListener('click', copy)
  })
}

function copied(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined
  const button = target.closest<HTMLElement>('[data-copy]')
  if (button) return button.dataset.copy
  return target.closest<HTMLAnchorElement>('.vp-doc a.header-anchor')?.href
}
