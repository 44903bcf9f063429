import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildPeer, preparePeer, type PeerResult } from './build-peer.ts';
import { peers } from './peers.ts';
import { plainPages } from './text.ts';

/** Prepares every other generator for the text of some content, and gives what builds each from nothing. */
export async function preparePeers(
  content: string,
  folder: string,
): Promise<(() => Promise<PeerResult>)[]> {
  const pages = plainPages(content);
  const builds: (() => Promise<PeerResult>)[] = [];
  for (const peer of peers) {
    const own = join(folder, peer.name);
    mkdirSync(own, { recursive: true });
    const problem = await preparePeer(peer, pages, own);
    const { name } = peer;
    builds.push(() =>
      problem === undefined ? buildPeer(peer, own) : Promise.resolve({ name, problem }),
    );
  }
  return builds;
}
