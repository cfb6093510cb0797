import { symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import path from 'node:path';
import { removeFolder, temporaryFolder } from '../support/temporary-folder';
import { FolderDisk } from './server/folder-disk';
import { serve, type WorkbenchServer } from './server/server';

let root: string;
let server: WorkbenchServer;

beforeAll(async () => {
  root = temporaryFolder({
    'vault/a.md': 'a',
    'secret.txt': 'secret',
    'plugin/manifest.json': '{"id":"p"}',
    'plugin/main.js': '1',
    'plugin/private.txt': 'secret',
  });
  symlinkSync(path.join(root, 'secret.txt'), path.join(root, 'vault/link.md'));
  symlinkSync(root, path.join(root, 'vault/up'));
  const page = {
    vaultName: 'v<script>',
    enabled: [],
    theme: 'light',
    phone: false,
    language: 'en',
    watchLeaks: false,
  } as const;
  server = await serve({
    disk: new FolderDisk(path.join(root, 'vault')),
    bundle: new Map([['/app.js', Buffer.from('app')]]),
    page,
    plugins: [path.join(root, 'plugin')],
  });
});

afterAll(async () => {
  await server.close();
  removeFolder(root);
});

interface Answer {
  status: number;
  body: string;
  headers: Record<string, unknown>;
}

/** Asks with the path as it is, which a browser would tidy first. */
function ask(
  target: string,
  { method = 'GET', headers = {}, body }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  const { port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path: target, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text, headers: response.headers }));
    });
    sent.on('error', reject).end(body);
  });
}

const own = (): Record<string, string> => ({ Origin: server.url, 'Content-Type': 'application/json' });
const call = async (method: string, ...args: unknown[]): Promise<{ value?: unknown; error?: string }> =>
  JSON.parse(
    (await ask('/api/disk', { method: 'POST', headers: own(), body: JSON.stringify({ method, args }) })).body,
  ) as { value?: unknown; error?: string };

test('it listens on this machine only', () => {
  expect(new URL(server.url).hostname).toBe('127.0.0.1');
});

test.each([
  ['another name that leads here', '/', 'GET', { Host: 'evil.example' }],
  ['another port’s name', '/', 'GET', { Host: '127.0.0.1:1' }],
  ['a page of another site that reads', '/vault/a.md', 'GET', { Origin: 'https://evil.example' }],
  [
    'a page of another site that writes',
    '/api/disk',
    'POST',
    { Origin: 'https://evil.example', 'Content-Type': 'application/json' },
  ],
  ['a form, which sends no origin', '/api/disk', 'POST', { 'Content-Type': 'application/json' }],
  ['a page without an origin', '/api/disk', 'POST', { Origin: 'null', 'Content-Type': 'application/json' }],
])('it refuses %s', async (_reason, target, method, headers) => {
  expect(
    await ask(target, { method, headers, body: method === 'POST' ? '{"method":"scan","args":[]}' : undefined }),
  ).toMatchObject({ status: 403 });
});

test.each([
  '/vault/../secret.txt',
  '/vault/..%2fsecret.txt',
  '/vault/%2e%2e/secret.txt',
  '/vault//etc/passwd',
  '/vault/link.md',
  '/vault/up/secret.txt',
  '/vault/a.md%00',
  '/plugins/p/private.txt',
  '/plugins/p/../private.txt',
  '/plugins/other/main.js',
  '/nothing',
])('there is nothing at %s', async (target) => {
  const { status, body } = await ask(target);
  expect(status).toBeGreaterThanOrEqual(403);
  expect(body).not.toContain('secret\n');
  expect(body).not.toBe('secret');
});

test.each([
  ['read', '../secret.txt'],
  ['read', 'link.md'],
  ['read', 'up/secret.txt'],
  ['read', '/etc/passwd'],
  ['list', 'up'],
  ['write', 'up/x.md', 'x'],
  ['write', '../x.md', 'x'],
  ['rename', 'a.md', '../a.md'],
  ['copy', 'link.md', 'b.md'],
  ['mkdir', 'up/x'],
  ['trashLocal', '../secret.txt'],
])('%s %s leads out of the vault', async (method, ...args) => {
  const { error } = await call(method, ...args);
  expect(error).toMatch(/outside the vault|EINVAL|ENOTDIR/);
});

test.each(['constructor', '__proto__', 'process', 'close', ''])('%j is nothing that can be called', async (method) => {
  expect((await call(method, 'a.md')).error).toBeDefined();
});

test('a folder behind a link is no part of the vault', async () => {
  const { value } = await call('scan');
  expect(value).toMatchObject([{ path: 'a.md', type: 'file', size: 1 }]);
});

test('only what it is made for', async () => {
  expect(await ask('/', { method: 'PUT' })).toMatchObject({ status: 403 });
  expect(await ask('/', { method: 'POST', headers: { Origin: server.url }, body: 'x' })).toMatchObject({ status: 404 });
  const page = await ask('/');
  expect(page.body).not.toContain('<script>');
  expect(page.headers['content-security-policy']).toContain("default-src 'self'");
  expect((await ask('/plugins/p/main.js')).body).toBe('1');
  expect((await ask('/plugins/p/styles.css')).body).toBe('');
});

test('bytes are kept as they are', async () => {
  const bytes = Buffer.from([0, 255, 128, 10]);
  await call('writeBase64', 'b.bin', bytes.toString('base64'));
  expect((await call('readBase64', 'b.bin')).value).toBe(bytes.toString('base64'));
  writeFileSync(path.join(root, 'vault/b.bin'), '');
});
