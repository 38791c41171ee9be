/** A text as a value in YAML: as it is where nothing in it means anything there, else in quotes. */
export function yamlText(text: string): string {
  return /^[A-Za-z](?:[\w.@/-]|:(?=[\w/])| (?=[\w.@/-]))*$/.test(text) && !/^(?:true|false|null)$/i.test(text)
    ? text
    : JSON.stringify(text);
}

/** A list in one line. */
export function yamlList(texts: readonly string[]): string {
  return `[${texts.map(yamlText).join(', ')}]`;
}
