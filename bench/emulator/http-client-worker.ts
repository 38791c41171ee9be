import { Agent, request } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';
import type { HttpClientSettings, HttpOrder } from './http-client.ts';

const { port, connections }: HttpClientSettings = workerData;
const agent = new Agent({ keepAlive: true, maxSockets: connections });
const headers = { host: `localhost:${port}`, 'content-type': 'application/x-www-form-urlencoded' };

parentPort?.on('message', (order: HttpOrder) => void answerOrder(order));

async function answerOrder(order: HttpOrder): Promise<void> {
  const until = performance.now() + order.milliseconds;
  const counts = await Promise.all(Array.from({ length: connections }, () => sendUntil(order, until)));
  parentPort?.postMessage(counts.reduce((sum, count) => sum + count, 0));
}

async function sendUntil(order: HttpOrder, until: number): Promise<number> {
  let count = 0;
  for (; performance.now() < until; count += 1) await send(order);
  return count;
}

function send({ path, body }: HttpOrder): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method: 'POST', agent, headers }, (response) => {
      response.resume();
      if (response.statusCode !== 200) reject(new Error(`Status ${response.statusCode}`));
      else response.once('end', resolve);
    });
    sent.once('error', reject);
    sent.end(body);
  });
}
