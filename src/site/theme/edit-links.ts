import type { PageData, SiteData } from 'vitepress'
import type { Ref } from 'vue'
import type { ReferenceThemeConfig } from '../theme-config.ts'

/**
 * Leads *Edit this page* to where the page's data say that it is edited. A function in the
 * configuration would reach the browser as text, and be evaluated there.
 */
export function editLinks(site: Ref<SiteData<ReferenceThemeConfig>>): void {
  const { themeConfig } = site.value
  if (!themeConfig.editLink) return
  const editLink = {
    ...themeConfig.editLink,
    pattern: ({ frontmatter }: PageData) => frontmatter.edit,
  }
  site.value = { ...site.value, themeConfig: { ...themeConfig, editLink } }
}
