import type { handoutInputs } from '../../bridge/contracts/handout';
import type { Handlers } from '../../bridge/contract';
import type { Handouts } from './create-handouts';

/** What the page and staff may ask about paper. `open` opens the handouts when they are first asked for. */
export function handoutHandlers(open: () => Promise<Handouts>): Pick<Handlers, keyof typeof handoutInputs> {
  return {
    'handout.read': async () => (await open()).view(),
    'handout.preview': async (input) => (await open()).preview(input),
    'handout.print': async (input) => (await open()).print(input),
    'handout.forget': async () => {
      (await open()).forget();
      return null;
    },
    'printing.printers': async () => (await open()).printers(),
    'printing.test': async () => (await open()).test(),
    'printing.jobs': async () => (await open()).jobs(),
    'printing.save': async (input) => (await open()).save(input),
  };
}
