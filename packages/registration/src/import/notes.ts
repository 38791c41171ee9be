/** Collects what a manifest cannot say of a registration, in words. */
export interface Notes {
  add(note: string): void;
  readonly all: readonly string[];
}

export function createNotes(): Notes {
  const all: string[] = [];
  return {
    all,
    add(note) {
      all.push(note);
    },
  };
}
