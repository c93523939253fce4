import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { copying } from './copying.ts'
import { editLinks } from './edit-links.ts'
import Layout from './Layout.vue'
import { landmarks } from './landmarks.ts'
import { linkedMember } from './linked-member.ts'
import { memberViews } from './member-views.ts'
import './style/tokens.css'
import './style/frame.css'
import './style/navigation.css'
import './style/page.css'
import './style/member.css'
import './style/symbol.css'
import './style/history.css'
import './style/preview.css'
import './style/example.css'
import './style/domain.css'
import './style/code.css'
import './style/home.css'
import './style/search.css'
import './style/print.css'
import './style/no-script.css'

/** VitePress's default theme in the dress of a reference; the markup stays VitePress's own. */
export default {
  extends: DefaultTheme,
  Layout,
  enhanceApp({ siteData }) {
    editLinks(siteData)
  },
  setup() {
    landmarks()
    linkedMember()
    copying()
    memberViews()
  },
} satisfies Theme
