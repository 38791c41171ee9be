/** Longer than any metadata, and short enough to be read whole. */
const mostBytes = 65_536;

/** The JSON object of an answer; undefined for anything else, and for one that is too long. */
export async function readJsonObject(response: Response): Promise<Readonly<Record<string, unknown>> | undefined> {
  let text = '';
  let size = 0;
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > mostBytes) return undefined;
    text += decoder.decode(chunk, { stream: true });
  }
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
