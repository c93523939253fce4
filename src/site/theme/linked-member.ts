/// <reference lib="dom" />
import { useData } from 'vitepress'
import { onMounted, watch } from 'vue'

/** Marks the member that the address asks for; `:target` does not follow VitePress's navigation. */
export function linkedMember(): void {
  const { hash, page } = useData()
  onMounted(() => {
    watch([hash, () => page.value.relativePath], ([anchor]) => mark(anchor), {
      immediate: true,
      flush: 'post',
    })
  })
}

function mark(anchor: string): void {
  for (const member of document.querySelectorAll('.ref-linked')) {
    member.classList.remove('ref-linked')
  }
  const heading = document.getElementById(decodeURIComponent(anchor.slice(1)))
  heading?.closest('.ref-member')?.classList.add('ref-linked')
}
