/** A piece of HTML that is safe to put into a page. */
export interface Html {
  readonly html: string;
}

type Value = Html | string | number | undefined | readonly Html[];

/**
 * HTML with values in it. Text is escaped, whatever it holds; only what this function made goes in as it is. Attribute
 * values need double quotes around them.
 */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return { html: parts.reduce((page, part, index) => `${page}${toHtml(values[index - 1])}${part}`) };
}

function toHtml(value: Value): string {
  if (value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
  return 'html' in value ? value.html : value.map((piece) => piece.html).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? '');
}
