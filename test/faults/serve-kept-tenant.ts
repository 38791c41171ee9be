import { createEmulator } from '@entrada/emulator';

/** Serves the tenant of a data file until it is killed, and says where. Arguments: the data file, and a seed for a new one. */
const [dataFile = '', seed] = process.argv.slice(2);
const { proxyUrl, caFile, tenantId } = await createEmulator({ dataFile, ...(seed !== undefined && { seed }) });
process.stdout.write(`${JSON.stringify({ proxyUrl, caFile, tenantId })}\n`);
