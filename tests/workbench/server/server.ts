import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Bundle } from './bundle';
import { answer } from './calls';
import { confined } from './confined';
import type { FolderDisk } from './folder-disk';
import { pageOf, type PageOptions } from './page';

export interface WorkbenchServer {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

export interface ServerOptions {
  readonly disk: FolderDisk;
  readonly bundle: Bundle;
  readonly page: PageOptions;
  /** Folders that hold a built plugin each: `manifest.json`, `main.js` and perhaps `styles.css`. */
  readonly plugins: readonly string[];
}

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.woff2': 'font/woff2',
  '.webp': 'image/webp',
  '.md': 'text/plain',
};

/** Plugins are evaluated, as the app does; nothing may come from elsewhere. */
const policy =
  "default-src 'self'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; worker-src 'self' blob:";
const largest = 64 * 1024 * 1024;

function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  response.writeHead(status, {
    'Content-Type': `${type}; charset=utf-8`,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': policy,
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
  });
  response.end(body);
}

const refuse = (response: ServerResponse, status: number, why: string): void =>
  send(response, status, 'text/plain', `${why}\n`);

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > largest) throw new Error('The request is too large.');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** Whether the request comes from our own page, and asks us by our own name (no other site's name that leads here). */
function isOurs(request: IncomingMessage, port: number): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host, origin } = request.headers;
  if (host === undefined || !hosts.includes(host)) return false;
  return origin === undefined ? request.method === 'GET' : hosts.some((name) => origin === `http://${name}`);
}

class Requests {
  readonly #streams = new Set<ServerResponse>();

  constructor(
    private readonly options: ServerOptions,
    private readonly port: () => number,
  ) {}

  close(): void {
    for (const stream of this.#streams) stream.end();
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isOurs(request, this.port())) return refuse(response, 403, 'This server answers its own page only.');
    const url = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (request.method === 'POST') return this.#post(url, request, response);
    if (request.method !== 'GET') return refuse(response, 405, 'GET and POST only.');
    return this.#get(url, response);
  }

  async #post(url: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const isJson = request.headers['content-type'] === 'application/json';
    if (url !== '/api/disk' || !isJson) return refuse(response, 404, 'There is nothing here.');
    send(response, 200, 'application/json', JSON.stringify(await answer(this.options.disk, await bodyOf(request))));
  }

  async #get(url: string, response: ServerResponse): Promise<void> {
    const { bundle, page, disk } = this.options;
    if (url === '/') return send(response, 200, 'text/html', pageOf(page));
    if (url === '/api/plugins') return send(response, 200, 'application/json', JSON.stringify(await this.#manifests()));
    if (url === '/api/events') return this.#events(response);
    const built = bundle.get(url);
    if (built) return send(response, 200, types[path.extname(url)] ?? 'text/plain', built);
    const [, place, first = '', ...rest] = url.split('/');
    if (place === 'plugins') return this.#plugin(first, rest.join('/'), response);
    if (place === 'vault') return this.#file(disk.root, [first, ...rest].join('/'), response);
    refuse(response, 404, 'There is nothing here.');
  }

  async #manifests(): Promise<unknown[]> {
    return Promise.all(
      this.options.plugins.map(async (folder): Promise<unknown> =>
        JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8')),
      ),
    );
  }

  /** A plugin's files by its id; the id stands for the folder's place in the list. */
  async #plugin(id: string, file: string, response: ServerResponse): Promise<void> {
    const manifests = await this.#manifests();
    const at = manifests.findIndex(
      (manifest) => typeof manifest === 'object' && manifest !== null && 'id' in manifest && manifest.id === id,
    );
    const folder = this.options.plugins[at];
    if (folder === undefined || !['main.js', 'styles.css'].includes(file))
      return refuse(response, 404, `There is no ${file} of ${id}.`);
    return this.#file(folder, file, response);
  }

  async #file(root: string, file: string, response: ServerResponse): Promise<void> {
    const body = await confined(root, file)
      .then((full) => readFile(full))
      .catch(() => null);
    // An optional file that is not there is an empty one: a plugin need not have styles.
    if (!body)
      return file === 'styles.css'
        ? send(response, 200, 'text/css', '')
        : refuse(response, 404, `There is no ${file}.`);
    send(response, 200, types[path.extname(file).toLowerCase()] ?? 'application/octet-stream', body);
  }

  async #events(response: ServerResponse): Promise<void> {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    this.#streams.add(response);
    const stop = await this.options.disk.watch((news) => response.write(`data: ${JSON.stringify(news)}\n\n`));
    response.on('close', () => {
      stop();
      this.#streams.delete(response);
    });
    response.write('event: watching\ndata: {}\n\n');
  }
}

/** Serves one vault to its own page, on this machine only. */
export async function serve(options: ServerOptions, port = 0): Promise<WorkbenchServer> {
  const server: Server = createServer((request, response) => {
    requests.handle(request, response).catch((error: unknown) => {
      if (!response.headersSent) refuse(response, 500, error instanceof Error ? error.message : String(error));
    });
  });
  const portOf = (): number => (server.address() as AddressInfo).port;
  const requests = new Requests(options, portOf);
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${portOf()}`,
    close: () =>
      new Promise((resolve) => {
        requests.close();
        options.disk.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
