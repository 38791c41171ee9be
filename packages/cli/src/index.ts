export { runEntrada } from './run-entrada.ts';
export type { OutputStream, Terminal } from './terminal.ts';
