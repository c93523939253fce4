/// <reference lib="dom" />
import { onContentUpdated, useData } from 'vitepress'
import { onMounted, onUnmounted, watch } from 'vue'
import { MEMBERS_KEY } from '../members-script.ts'
import { byParent, inPageOrder } from './member-groups.ts'

/** The switch above the members: all of them, those of the symbol itself, or grouped by parent. */
export function memberViews(): void {
  const { hash } = useData()

  function choose({ target }: Event): void {
    if (!(target instanceof HTMLInputElement) || target.name !== 'ref-members') return
    root().dataset.members = target.value
    try {
      localStorage.setItem(MEMBERS_KEY, target.value)
    } catch {
      // A reader may refuse to have anything stored.
    }
    apply()
  }

  onMounted(() => {
    addEventListener('change', choose)
    addEventListener('beforematch', unfoldFound)
    watch(hash, unfoldLinked, { flush: 'post' })
    apply()
  })
  onContentUpdated(apply)
  onUnmounted(() => {
    removeEventListener('change', choose)
    removeEventListener('beforematch', unfoldFound)
  })
}

function apply(): void {
  const view = root().dataset.members ?? 'all'
  const radio = document.querySelector<HTMLInputElement>(
    `input[name="ref-members"][value="${CSS.escape(view)}"]`,
  )
  if (!radio) return
  radio.checked = true
  for (const body of document.querySelectorAll<HTMLElement>('.ref-body')) {
    // Found by the browser's search all the same, where the browser knows how.
    if (view === 'own') body.setAttribute('hidden', 'until-found')
    else body.removeAttribute('hidden')
    body.closest('.ref-member')?.classList.remove('ref-unfolded')
  }
  if (view === 'parent') byParent()
  else inPageOrder()
  root().classList.add('ref-members-ready')
  unfoldLinked()
}

function unfoldFound({ target }: Event): void {
  if (target instanceof Element) unfold(target)
}

function unfoldLinked(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (target) unfold(target)
}

function unfold(target: Element): void {
  const member = target.closest('.ref-member[data-parent]')
  member?.classList.add('ref-unfolded')
  member?.querySelector('.ref-body')?.removeAttribute('hidden')
}

function root(): HTMLElement {
  return document.documentElement
}
