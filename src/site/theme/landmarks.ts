/// <reference lib="dom" />
import { useData } from 'vitepress'
import { onMounted, onUnmounted, watch } from 'vue'

/** Tells assistive technology what VitePress leaves open: the main part of a page, the search dialog. */
export function landmarks(): void {
  const { page } = useData()
  let dialogs: MutationObserver | undefined
  onMounted(() => {
    watch(() => page.value.relativePath, markMain, { immediate: true, flush: 'post' })
    dialogs = new MutationObserver(nameSearch)
    dialogs.observe(document.body, { childList: true })
  })
  onUnmounted(() => dialogs?.disconnect())
}

/** Only VitePress's documents have a `<main>`; the home page and the 404 page have none. */
function markMain(): void {
  const content = document.getElementById('VPContent')
  if (content?.querySelector('main')) content.removeAttribute('role')
  else content?.setAttribute('role', 'main')
}

/** VitePress gives the whole search box the role of a button and puts links into its options. */
function nameSearch(_changes: unknown, observer: MutationObserver): void {
  const box = document.querySelector('body > .VPLocalSearchBox')
  if (!box) return
  if (box.getAttribute('role') !== 'dialog') {
    for (const name of ['aria-expanded', 'aria-haspopup', 'aria-labelledby', 'aria-owns']) {
      box.removeAttribute(name)
    }
    box.setAttribute('role', 'dialog')
    box.setAttribute('aria-modal', 'true')
    box.setAttribute('aria-label', 'Search')
    const watched = { childList: true, subtree: true, attributeFilter: ['class'] }
    observer.observe(box, watched)
  }
  for (const link of box.querySelectorAll<HTMLElement>('a.result')) asOption(link)
  for (const key of box.querySelectorAll('kbd[aria-label]')) key.setAttribute('role', 'img')
}

/** Makes the link itself the option; its words are its name, the arrow keys its only way. */
function asOption(link: HTMLElement): void {
  for (const name of ['id', 'aria-selected']) link.parentElement?.removeAttribute(name)
  link.parentElement?.setAttribute('role', 'none')
  link.removeAttribute('aria-label')
  link.id = `localsearch-item-${link.dataset.index}`
  link.tabIndex = -1
  link.setAttribute('role', 'option')
  link.setAttribute('aria-selected', String(link.classList.contains('selected')))
}
