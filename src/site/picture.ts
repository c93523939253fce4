import type { DefaultTheme } from 'vitepress'
import type { Picture } from './options.ts'

/** A picture of `public/` as VitePress wants it; it decorates, so it has no words of its own. */
export function themeImage(picture: Picture): DefaultTheme.ThemeableImage {
  if (typeof picture === 'string') return { src: address(picture), alt: '' }
  return { light: address(picture.light), dark: address(picture.dark), alt: '' }
}

function address(file: string): string {
  return `/${file.replace(/^\//, '')}`
}
