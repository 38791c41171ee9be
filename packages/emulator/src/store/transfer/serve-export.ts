import { createHash, timingSafeEqual } from 'node:crypto';
import type { EmulatorContext } from '../../emulator-context.ts';
import type { Service } from '../../reach/emulated-hosts.ts';
import { exportDirectories } from './export-tenant.ts';

/** Where an emulator gives an export of its tenants, on its own origin. */
const exportPath = '/export';

/** Characters that are sent at once; a line is about a thousand. */
const enough = 64 * 1024;

/**
 * Answers GET `/export` with the tenants as they are, to whoever has the key: hashes of secrets are in it, and what listens on
 * a loopback port can be asked by every user of the machine.
 */
export function besideExport(service: Service, context: EmulatorContext, key: string): Service {
  return {
    fetch: (request) => {
      if (new URL(request.url).pathname !== exportPath || request.method !== 'GET') return service.fetch(request);
      const sent = /^Bearer (\S+)$/.exec(request.headers.get('authorization') ?? '')?.[1];
      if (sent === undefined || !isSame(sent, key)) {
        const headers = { 'www-authenticate': 'Bearer', 'cache-control': 'no-store' };
        return new Response('The key is in the file that ENTRADA_EMULATOR_KEY_FILE names.\n', { status: 401, headers });
      }
      const headers = { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' };
      return new Response(streamOf(exportDirectories(context.tenants.all)), { headers });
    },
  };
}

/** Makes a line only when somebody reads it. */
function streamOf(lines: Generator<string>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull: (controller) => {
      let piece = '';
      for (let next = lines.next(); ; next = lines.next()) {
        if (!next.done) piece += next.value;
        if (piece !== '' && (next.done || piece.length >= enough)) controller.enqueue(Buffer.from(piece));
        if (next.done) return controller.close();
        if (piece.length >= enough) return;
      }
    },
    cancel: () => void lines.return(undefined),
  });
}

function isSame(sent: string, key: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(sent), digest(key));
}
