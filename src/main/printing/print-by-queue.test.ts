import { expect, it } from 'vitest';
import { printByQueue } from './print-by-queue';
import type { QueuedDocument } from './queue';

const job = {
  html: '<html><head><title>Stretches &amp; rest (crampwise-0a1b2c)</title></head></html>',
  paper: 'A4',
  printer: 'lobby',
  copies: 2,
  duplex: true,
} as const;

it('hands the server the page as a PDF, under the title of the document', async () => {
  const sent: QueuedDocument[] = [];
  const print = printByQueue(() => Promise.resolve(Buffer.from('%PDF')), {
    send: (document) => (sent.push(document), Promise.resolve({ ok: true })),
  });
  expect(await print(job).done).toEqual({ ok: true });
  expect(sent).toEqual([
    {
      printer: 'lobby',
      title: 'Stretches & rest (crampwise-0a1b2c)',
      pdf: Buffer.from('%PDF'),
      copies: 2,
      duplex: true,
      paper: 'A4',
    },
  ]);
});

it('sends nothing once it was given up', async () => {
  let sent = 0;
  let made: (pdf: Uint8Array) => void = () => undefined;
  const print = printByQueue(
    () =>
      new Promise((resolve) => {
        made = resolve;
      }),
    { send: () => ((sent += 1), Promise.resolve({ ok: true })) },
  );
  const { done, giveUp } = print(job);
  giveUp();
  made(Buffer.from('%PDF'));
  expect(await done).toMatchObject({ ok: false });
  expect(sent).toBe(0);
});
