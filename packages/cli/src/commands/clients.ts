import { EntradaError, findWellKnownClient, suggestion, type WellKnownClient, wellKnownClients } from '@entrada/core';
import { describeClient, type ListedClient } from '../output/describe-client.ts';
import { renderClient, renderClientTable, renderListedClient } from '../output/render-clients.ts';
import { styleFor, type Terminal } from '../terminal.ts';

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * `entrada clients [WORDS]`: the well-known clients, or what authorizing one of them means. Offline.
 *
 * @param words a name that a manifest may use, a client id, or any part of a name; empty: all of them
 * @throws EntradaError `client_unknown`
 */
export async function showClients(words: string, options: { json?: boolean }, terminal: Terminal): Promise<void> {
  const style = styleFor(terminal.stdout, terminal.env);
  const print = (json: object, text: string): void => {
    terminal.stdout.write(options.json ? `${JSON.stringify(json, null, 2)}\n` : text);
  };
  const [client, ...others] = find(words);
  if (client !== undefined && others.length === 0) {
    const description = describeClient(client);
    return print({ client: description }, renderClient(description, style));
  }
  if (client !== undefined) {
    const clients = [client, ...others];
    return print({ clients: clients.map(describeClient) }, renderClientTable(clients, style));
  }
  const listed = await findListed(words);
  if (listed === undefined) throw await unknownClient(words);
  print({ listed }, renderListedClient(listed, style));
}

function find(words: string): readonly WellKnownClient[] {
  if (words === '') return wellKnownClients;
  const exact = findWellKnownClient(words);
  if (exact !== undefined) return [exact];
  const wanted = words.toLowerCase();
  if (wanted.length < 2) return [];
  return wellKnownClients.filter(({ name, aliases }) =>
    [name.toLowerCase(), ...aliases].some((text) => text.includes(wanted)),
  );
}

async function findListed(words: string): Promise<ListedClient | undefined> {
  if (!guid.test(words)) return undefined;
  const { findFirstPartyApp } = await import('@entrada/core/first-party');
  return findFirstPartyApp(words);
}

async function unknownClient(words: string): Promise<EntradaError> {
  if (guid.test(words)) {
    return new EntradaError(
      'client_unknown',
      `No client with the id ${words.toLowerCase()} is known here, and none of the published lists of Microsoft's applications names it. It may be an application of your own tenant; a manifest takes it as it is.`,
    );
  }
  const names = wellKnownClients.flatMap(({ name, aliases }) => [name, ...aliases]);
  const near = suggestion(words, names) || '.';
  return new EntradaError(
    'client_unknown',
    `No well-known client is called ${JSON.stringify(words)}${near} \`entrada clients\` lists them all.`,
  );
}
