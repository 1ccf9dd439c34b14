// Pages in headless Chromium: each is served from this machine, drawn, photographed, and heard out.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Browser {
  /** Draws a page into a PNG; resolves with what the page posted to `/done`, or rejects when it never did. */
  draw(page: string, picture: string): Promise<string>;
}

/** `command`: Chromium or Chrome. */
export const browserAt = (command: string): Browser => ({
  async draw(page, picture) {
    let said: string | undefined;
    const waiting: ServerResponse[] = [];
    const release = (): void => {
      for (const response of waiting.splice(0)) response.writeHead(204).end();
    };
    const server = createServer(async (request, response) => {
      if (request.url === '/wait') {
        // The browser takes its picture once everything is loaded: this is, when the page is done.
        waiting.push(response);
        if (said !== undefined) release();
      } else if (request.url === '/done') {
        said = (await request.setEncoding('utf8').toArray()).join('');
        response.writeHead(204).end();
        release();
      } else if (request.url === '/') {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
      } else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const folder = mkdtempSync(join(tmpdir(), 'virtspan-views-'));
    const { port } = server.address() as AddressInfo;
    const options = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--hide-scrollbars'];
    const child = spawn(
      command,
      [
        ...options,
        `--user-data-dir=${folder}`,
        '--window-size=980,1000',
        `--screenshot=${picture}`,
        `http://127.0.0.1:${port}/`,
      ],
      { stdio: 'ignore' },
    );
    await new Promise((resolve) => child.on('close', resolve).on('error', resolve));
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    if (said === undefined) throw new Error('The page was never done.');
    return said;
  },
});
