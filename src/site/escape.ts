/** Text as HTML that shows it as written; VitePress puts sidebar texts and features into `v-html`. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/**
 * Text that may stand in a page's data: VitePress writes that data as JSON into a `<script>` of the
 * page's Vue source, which a literal closing tag would end.
 */
export function scriptSafe(text: string): string {
  return text.replace(/<(?=\/script)/gi, '‹')
}
