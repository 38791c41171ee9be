/** The `prompt` values that the v2.0 authorize endpoint documents; empty when none was sent. */
export type Prompt = 'none' | 'login' | 'select_account' | 'consent' | '';

const prompts: readonly Prompt[] = ['none', 'login', 'select_account', 'consent', ''];

/** @returns undefined for a value that is not a prompt */
export function parsePrompt(text: string | undefined): Prompt | undefined {
  const wanted = text ?? '';
  return prompts.find((prompt) => prompt === wanted);
}
