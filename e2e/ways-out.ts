/** Every way a page of Chromium has to send something to another machine. */

/** What each way asks the server for when it gets there; a test holds an unprotected window to all of them. */
export const waysOut = [
  'GET /fetch',
  'GET /xhr',
  'GET /image',
  'GET /background',
  'GET /media',
  'GET /object',
  'GET /script',
  'GET /module',
  'GET /style',
  'GET /font',
  'GET /prefetch',
  'GET /preload',
  'GET /events',
  'GET /frame',
  'GET /worker',
  'GET /worker-script',
  'GET /window',
  'POST /beacon',
  'upgrade /socket',
  'datagram', // WebRTC asks for the page's address over UDP
  'not HTTP', // and over TCP
] as const;

/** Runs in a page, so it is self-contained. What a page refuses throws or fails quietly: only what reaches the server counts. */
export async function tryWaysOut(port: number): Promise<void> {
  const server = `http://127.0.0.1:${port}`;
  const attempt = (way: () => unknown) => {
    try {
      const tried = way();
      if (tried instanceof Promise) tried.catch(() => undefined);
    } catch {
      // Refused at once.
    }
  };
  const add = (tag: string, attributes: Readonly<Record<string, string>>) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.body.append(element);
    return element;
  };
  const work = (script: string) =>
    new Worker(URL.createObjectURL(new Blob([script.replace('SERVER', server)], { type: 'text/javascript' })));
  attempt(() => fetch(`${server}/fetch`, { mode: 'no-cors' }));
  attempt(() => {
    const request = new XMLHttpRequest();
    request.open('GET', `${server}/xhr`);
    request.send();
  });
  attempt(() => add('img', { src: `${server}/image` }));
  attempt(() => (add('div', {}).style.background = `url(${server}/background)`));
  attempt(() => add('video', { src: `${server}/media`, preload: 'auto' }));
  attempt(() => add('object', { data: `${server}/object` }));
  attempt(() => add('script', { src: `${server}/script` }));
  attempt(() => import(`${server}/module`));
  attempt(() => add('link', { rel: 'stylesheet', href: `${server}/style` }));
  attempt(() => new FontFace('Elsewhere', `url(${server}/font)`).load());
  attempt(() => add('link', { rel: 'prefetch', href: `${server}/prefetch` }));
  attempt(() => add('link', { rel: 'preload', as: 'image', href: `${server}/preload` }));
  attempt(() => add('link', { rel: 'preconnect', href: server }));
  attempt(() => new WebSocket(`ws://127.0.0.1:${port}/socket`));
  attempt(() => new EventSource(`${server}/events`));
  attempt(() => navigator.sendBeacon(`${server}/beacon`, 'words'));
  attempt(() => add('iframe', { src: `${server}/frame` }));
  attempt(() => work("fetch('SERVER/worker', { mode: 'no-cors' })"));
  attempt(() => work("importScripts('SERVER/worker-script')"));
  attempt(async () => {
    const peer = new RTCPeerConnection({
      iceServers: [
        { urls: `stun:127.0.0.1:${port}` },
        { urls: `turn:127.0.0.1:${port}?transport=tcp`, username: 'nobody', credential: 'none' },
      ],
    });
    peer.createDataChannel('out');
    await peer.setLocalDescription(await peer.createOffer());
  });
  attempt(() => window.open(`${server}/window`));
  // Long for 127.0.0.1: whatever gets there is there by then.
  await new Promise((done) => setTimeout(done, 1500));
}

/** The ways that put another page in this one's place; each is tried on a page of its own. */
export const waysToLeave = ['navigation', 'form', 'refresh'] as const;

/** Runs in a page. What reaches the server asks for the way's name. */
export function leave({ port, way }: { readonly port: number; readonly way: (typeof waysToLeave)[number] }): void {
  const url = `http://127.0.0.1:${port}/${way}`;
  if (way === 'navigation') {
    location.href = url;
  } else if (way === 'form') {
    const form = document.createElement('form');
    Object.assign(form, { action: url, method: 'post' });
    document.body.append(form);
    form.submit();
  } else {
    const refresh = document.createElement('meta');
    Object.assign(refresh, { httpEquiv: 'refresh', content: `0; url=${url}` });
    document.head.append(refresh);
  }
}
