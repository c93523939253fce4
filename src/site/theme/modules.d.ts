declare module '*.vue' {
  import type { DefineComponent } from 'vue'

  const component: DefineComponent
  export default component
}
declare module '*.css' {}

declare module 'virtual:reference-navigation' {
  import type { NavItem } from '../nav.ts'

  /** The items of all groups where pages are rendered; none in the browser. */
  const items: readonly (readonly NavItem[])[]
  export default items
}
