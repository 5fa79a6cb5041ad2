import type { Page } from '@playwright/test';
import type { RequestName } from '../src/bridge/channels';
import type { Input, Output } from '../src/bridge/contract';

/** Asks main what the page itself would ask, over the real channel. Throws where main refuses or fails. */
export async function askMain<N extends RequestName>(page: Page, name: N, input: Input<N>): Promise<Output<N>> {
  const asked: { readonly name: RequestName; readonly input: unknown } = { name, input };
  const reply = await page.evaluate(({ name, input }) => window.crampwise.request(name, input), asked);
  if (!reply.ok) throw new Error(`${name} was ${reply.reason}`);
  return reply.value as Output<N>;
}
