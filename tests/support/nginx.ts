import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect as connectHttp2, type ClientHttp2Session, type IncomingHttpHeaders } from 'node:http2';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { ensureNginx } from '../../scripts/lib/nginx.ts';
import { projectFolder } from '#command/settings.ts';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** A real nginx that serves a folder with the example's settings, on a port and with a certificate of its own. */
export interface Nginx {
  /** Over HTTP/2. */
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  /** Address of its server for HTTP/1, without a slash at its end. */
  plainUrl: string;
  stop(): Promise<void>;
}

export async function startNginx(site: string): Promise<Nginx> {
  const folder = await mkdtemp(join(tmpdir(), 'nginx-'));
  const [secure, plain] = [await freePort(), await freePort()];
  await makeCertificate(folder);
  await writeFile(join(folder, 'site.conf'), await exampleFor({ site, folder, secure, plain }));
  await writeFile(join(folder, 'nginx.conf'), around(folder));
  const nginx = spawn(await ensureNginx(process.env), ['-c', join(folder, 'nginx.conf'), '-p', folder], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const session = await connect(secure, nginx);
  return {
    get: (path, headers = {}) => get(session, path, headers),
    plainUrl: `http://127.0.0.1:${plain}`,
    async stop() {
      session.close();
      nginx.kill();
      await once(nginx, 'exit');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function makeCertificate(folder: string): Promise<void> {
  const files = ['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'certificate.pem')];
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-subj', '/CN=localhost'];
  await promisify(execFile)('openssl', ['req', '-x509', ...kind, ...files]);
}

/** The example with its capitals replaced, on this machine only and on ports that are free. */
async function exampleFor(place: {
  site: string;
  folder: string;
  secure: number;
  plain: number;
}): Promise<string> {
  const example = await readFile(join(projectFolder, 'scripts/hosting/nginx.conf'), 'utf8');
  return example
    .replaceAll(/^ *listen \[::\].*\n/gm, '')
    .replace('listen 443 ', `listen 127.0.0.1:${place.secure} `)
    .replace('listen 80;', `listen 127.0.0.1:${place.plain};`)
    .replaceAll('SITE_NAME', 'record.example')
    .replaceAll('SITE_ROOT', place.site)
    .replaceAll('CERTIFICATE_KEY', join(place.folder, 'key.pem'))
    .replaceAll('CERTIFICATE', join(place.folder, 'certificate.pem'));
}

/** What a system's own nginx.conf has around a site. Only as root may, and must, the user be named. */
function around(folder: string): string {
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  return `${user} daemon off; pid ${folder}/pid; error_log stderr; events {}
http { access_log off; ${temporary.join(' ')} include ${folder}/site.conf; }`;
}

/** Tries until nginx listens; what it says instead is the error. */
async function connect(port: number, nginx: ChildProcess): Promise<ClientHttp2Session> {
  let said = '';
  nginx.stderr?.on('data', (text: Buffer) => (said += text.toString()));
  while (nginx.exitCode === null) {
    const session = connectHttp2(`https://127.0.0.1:${port}`, { rejectUnauthorized: false });
    const connected = await once(session, 'connect').then(
      () => true,
      () => false,
    );
    if (connected) return session;
    await setTimeout(50);
  }
  throw new Error(`nginx did not start: ${said}`);
}

async function get(
  session: ClientHttp2Session,
  path: string,
  headers: Record<string, string>,
): Promise<Answer> {
  const request = session.request({ ':path': path, ...headers });
  const [answer] = (await once(request, 'response')) as [IncomingHttpHeaders];
  const body = Buffer.concat(await request.toArray());
  return { status: Number(answer[':status']), headers: answer, body };
}
