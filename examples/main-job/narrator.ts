import { createColors } from 'picocolors';

/** Shows the story on a stream: chapters, commands as typed, what they print, and what is being waited for. */
export interface Narrator {
  chapter(title: string): void;
  /** Shows a command; the function it gives shows the command's output when it has ended. */
  command(who: string, shown: string): (output: string) => void;
  remark(text: string): void;
}

export function createNarrator(stream: NodeJS.WriteStream): Narrator {
  const { bold, cyan, dim } = createColors(stream.isTTY === true && !process.env.NO_COLOR);
  let chapters = 0;
  return {
    chapter: (title) => {
      chapters += 1;
      stream.write(`\n${bold(`${chapters}. ${title}`)}\n`);
    },
    command: (who, shown) => {
      stream.write(`\n${dim(`${who.toLowerCase()} $`)} ${cyan(shown)}\n`);
      const stopWaiting = stream.isTTY ? showSeconds(stream) : () => {};
      return (output) => {
        stopWaiting();
        if (output) stream.write(`${output.trimEnd().replace(/^(?=.)/gm, '  ')}\n`);
      };
    },
    remark: (text) => stream.write(`  ${dim(text)}\n`),
  };
}

/** Counts the seconds on a line of its own after two of silence; the function it gives clears the line. */
function showSeconds(stream: NodeJS.WriteStream): () => void {
  const started = Date.now();
  const timer = setInterval(() => {
    const seconds = Math.round((Date.now() - started) / 1_000);
    if (seconds >= 2) stream.write(`\r  … ${seconds} s`);
  }, 1_000);
  return () => {
    clearInterval(timer);
    stream.write('\r\u001b[K');
  };
}
