/// <reference lib="dom" />
import { useData } from 'vitepress'
import { onMounted, watch } from 'vue'

/** Tells assistive technology what VitePress leaves open: the main part of a page. */
export function landmarks(): void {
  const { page } = useData()
  onMounted(() => {
    watch(() => page.value.relativePath, markMain, { immediate: true, flush: 'post' })
  })
}

/** Only VitePress's documents have a `<main>`; the home page and the 404 page have none. */
function markMain(): void {
  const content = document.getElementById('VPContent')
  if (content?.querySelector('main')) content.removeAttribute('role')
  else content?.setAttribute('role', 'main')
}
