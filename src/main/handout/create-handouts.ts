import type { HandoutView, Input, PreviewOutcome, PrinterView, PrintJobView, SavePackOutcome } from '../../bridge/contract';
import { copiesLeft, nextVisit, nothingPrinted, printerState, refusal, spentLimit, withPrinted } from '../../domain/handout';
import { testPageHtml } from '../../print';
import type { HandoutRequest, PrinterTrouble, PrintOutcome } from '../../domain/handout';
import type { PaperLogo } from '../../print';
import { isSetUp } from '../../domain/settings';
import type { Paper, Settings } from '../../domain/settings';
import type { Clock } from '../clock/clock';
import type { UsbDrives } from '../usb-drives/create-usb-drives';
import type { Logger } from '../log/logger';
import type { HandoutTexts } from './handout-texts';
import { layOut } from './lay-out';
import type { LaidOut } from './lay-out';
import type { PrintRenderer } from './print-renderer';
import type { Queue } from '../printing/queue';

/** A printer that has said nothing for so long will say nothing more (electron #25801). */
export const watchdogMs = 60_000;
/** A job of ours that waits this long will surprise somebody when it prints at last (docs/rules.md, rule 11). */
const hungSeconds = 600;
const sweepMs = 60_000;
/** The printers are looked at again after this long. */
const freshMs = 3000;

interface Parts {
  readonly settings: () => Settings;
  readonly texts: () => Promise<HandoutTexts>;
  readonly press: PrintRenderer;
  readonly queue: Queue;
  readonly drives: Pick<UsbDrives, 'save'>;
  /** A visitor's handout is with the printer. */
  readonly printed: () => void;
  readonly clock: Clock;
  readonly log: Logger;
  /** Stands in the title of every job of this kiosk's, in this run and all others, so that it never takes another's for its own. */
  readonly token: string;
}

/** What a sheet for staff is made with. */
interface SheetParts {
  readonly fonts: string;
  readonly paper: Paper;
  readonly logo: PaperLogo | undefined;
  /** The name of the printer it goes to; empty where it goes to a file. */
  readonly printer: string;
  /** Stands in the title of its job, so that the job is known for this kiosk's. */
  readonly token: string;
}
export type MakeSheet = (parts: SheetParts) => string;

/** Handouts: shown, printed one at a time and within limits, saved on drives. */
export function createHandouts({ settings, texts, press, queue, drives, printed: tell, clock, log, token }: Parts) {
  let printed = nothingPrinted;
  let printing = false;
  let saving = false;
  /** True once the queue may hold something of this kiosk's. */
  let hasHanded = false;
  let shown: { readonly key: string; readonly laid: Promise<LaidOut | undefined> } | undefined;
  let seen: { readonly at: number; readonly printers: readonly PrinterView[] } | undefined;

  async function printers(): Promise<readonly PrinterView[]> {
    if (seen && clock.steady() - seen.at < freshMs) return seen.printers;
    const wanted = settings().printing.printer;
    const listed = press.printers().catch((error: unknown) => {
      log.error('the printers could not be listed', error);
      return [];
    });
    const [found, usual] = await Promise.all([listed, queue.usualPrinter()]);
    const chosen = wanted === '' ? (found.find(({ name }) => name === usual) ?? found[0])?.name : wanted;
    const views = found.map((printer): PrinterView => ({
      name: printer.name,
      label: printer.displayName === '' ? printer.name : printer.displayName,
      isDefault: printer.name === usual,
      isChosen: printer.name === chosen,
      ...printerState(printer.options as Readonly<Record<string, string>>),
    }));
    seen = { at: clock.steady(), printers: views };
    return views;
  }
  /** The printer handouts go to, or what keeps them from it. */
  async function ready(): Promise<{ readonly name: string } | { readonly reason: 'off' | PrinterTrouble }> {
    if (!settings().printing.on) return { reason: 'off' };
    const chosen = (await printers()).find(({ isChosen }) => isChosen);
    if (!chosen) return { reason: 'no-printer' };
    return chosen.state === 'ready' || chosen.state === 'printing' ? { name: chosen.name } : { reason: chosen.state };
  }
  function laidOut(request: HandoutRequest): Promise<LaidOut | undefined> {
    const key = JSON.stringify([request, settings()]);
    if (shown?.key !== key) shown = { key, laid: texts().then((found) => layOut(request, found, press)) };
    const { laid } = shown;
    laid.catch(() => {
      if (shown?.laid === laid) shown = undefined;
    });
    return laid;
  }

  /** Hands one job over and waits for the system's answer, but not for ever. Nobody else prints meanwhile. */
  async function hand(job: Parameters<PrintRenderer['print']>[0], pages: number): Promise<PrintOutcome> {
    hasHanded = true;
    const { done, giveUp } = press.print(job);
    const answer = await new Promise<Awaited<typeof done> | 'timed-out'>((resolve) => {
      const cancel = clock.after(watchdogMs, () => {
        giveUp();
        resolve('timed-out');
      });
      done
        .catch((error: unknown) => ({ ok: false as const, reason: String(error) }))
        .then((settled) => {
          cancel();
          resolve(settled);
        }, resolve);
    });
    if (answer === 'timed-out') {
      log.error(`the printer ${job.printer} never answered`);
      return { ok: false, reason: 'timed-out' };
    }
    if (answer.ok) return { ok: true, pages, copies: job.copies };
    log.error(`the printer ${job.printer} refused a handout: ${answer.reason}`);
    seen = undefined;
    return { ok: false, reason: /device ?name/i.test(answer.reason) ? 'no-printer' : 'failed' };
  }

  async function print({ request, copies }: Input<'handout.print'>): Promise<PrintOutcome> {
    const no = refusal(printed, settings().printing, copies, clock.now());
    if (no) return { ok: false, reason: no };
    if (printing) return { ok: false, reason: 'busy' };
    printing = true;
    try {
      seen = undefined; // a queue that was paused a second ago must not get a job
      const printer = await ready();
      if ('reason' in printer) return { ok: false, reason: printer.reason };
      const laid = await laidOut(request);
      if (!laid) return { ok: false, reason: 'nothing-to-print' };
      const { duplex } = settings().printing;
      const paper = (await texts()).paper();
      const title = `${laid.title} (${token})`;
      const outcome = await hand({ html: laid.html(title), paper, printer: printer.name, copies, duplex }, laid.pages);
      // A job that never answered may still come out: it counts.
      if (outcome.ok || outcome.reason === 'timed-out') printed = withPrinted(printed, copies, clock.now());
      if (outcome.ok) tell();
      return outcome;
    } catch (error) {
      log.error('a handout could not be printed', error);
      return { ok: false, reason: 'failed' };
    } finally {
      printing = false;
    }
  }

  /**
   * Prints one sheet for staff: by the same queue and watchdog as a handout, and never while one is on its way. A visitor's limits are not
   * theirs, nor does it matter whether visitors may print.
   */
  async function printSheet(make: MakeSheet): Promise<PrintOutcome> {
    if (printing) return { ok: false, reason: 'busy' };
    printing = true;
    try {
      seen = undefined;
      const printer = await ready();
      if ('reason' in printer && printer.reason !== 'off') return { ok: false, reason: printer.reason };
      const name = 'reason' in printer ? (await printers()).find(({ isChosen }) => isChosen)?.name : printer.name;
      if (name === undefined) return { ok: false, reason: 'no-printer' };
      const { fonts, paper, logo } = await texts();
      const html = make({ fonts: fonts(), paper: paper(), logo, printer: name, token });
      return await hand({ html, paper: paper(), printer: name, copies: 1, duplex: false }, 1);
    } catch (error) {
      log.error('a sheet for staff could not be printed', error);
      return { ok: false, reason: 'failed' };
    } finally {
      printing = false;
    }
  }

  async function ownJobs(): Promise<readonly PrintJobView[]> {
    return (await queue.jobs())
      .filter(({ title }) => title.includes(token))
      .map(({ id, printer, title, createdAtSeconds }) => ({
        id,
        printer,
        title: title.replace(` (${token})`, ''),
        waitingSeconds: Math.max(0, Math.round(clock.now() / 1000 - createdAtSeconds)),
      }));
  }
  /** Our own jobs that hang are cancelled, those of an earlier run too; what others have sent is never touched (docs/rules.md, rule 11). */
  async function sweep(): Promise<void> {
    const jobs = await ownJobs();
    if (jobs.length > 0) hasHanded = true;
    for (const job of jobs) {
      if (job.waitingSeconds <= hungSeconds) continue;
      if (await queue.cancel(job.printer, job.id))
        log.warn(`a handout waited ${job.waitingSeconds} s on ${job.printer}: it was cancelled`);
    }
  }
  const look = () => {
    sweep().catch((error: unknown) => {
      log.error('the queue could not be looked after', error);
    });
  };
  // An earlier run may have left something in the queue. Otherwise there is something to look after only once something was printed.
  look();
  const stopSweep = clock.every(sweepMs, () => {
    if (hasHanded) look();
  });

  return {
    view: async (): Promise<HandoutView> => {
      const printer = await ready();
      return {
        printing: 'reason' in printer ? printer.reason : 'ready',
        paper: (await texts()).paper(),
        collectAt: settings().printing.collectAt,
        busy: printing,
        mostCopies: settings().printing.mostCopies,
        left: copiesLeft(printed, settings().printing, clock.now()),
        spent: spentLimit(printed, settings().printing, clock.now()),
      };
    },
    preview: async ({ request, page }: Input<'handout.preview'>): Promise<PreviewOutcome> => {
      try {
        const laid = await laidOut(request);
        if (!laid) return { ok: false, reason: 'nothing-to-print' };
        if (page >= laid.pages) return { ok: false, reason: 'no-such-page' };
        const { png, width, height } = await press.picture(laid.pageHtml(page), (await texts()).paper());
        const sheets = settings().printing.duplex ? Math.ceil(laid.pages / 2) : laid.pages;
        const image = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
        return { ok: true, pages: laid.pages, sheets, page, image, width, height };
      } catch (error) {
        log.error('a handout could not be shown', error);
        return { ok: false, reason: 'failed' };
      }
    },
    print,
    /** The visitor has gone: nothing of what they chose is kept. */
    forget: () => {
      shown = undefined;
      printed = nextVisit(printed);
    },
    /** Somebody has come: the press is opened before they ask for anything. */
    expect: () => {
      press.warm();
    },
    printers: () => {
      seen = undefined;
      return printers();
    },
    printSheet,
    /** A sheet for staff as a PDF. */
    sheetPdf: async (make: MakeSheet): Promise<Uint8Array> => {
      const { fonts, paper, logo } = await texts();
      return press.pdf(make({ fonts: fonts(), paper: paper(), logo, printer: '', token }), paper());
    },
    test: async (): Promise<PrintOutcome> => {
      const words = (await texts()).words('en');
      return printSheet(({ fonts, paper, printer }) => testPageHtml({ fonts, words, paper, printer, title: token }));
    },
    jobs: ownJobs,
    save: async ({ drive, sheets, languages, sizes }: Input<'printing.save'>): Promise<SavePackOutcome> => {
      if (saving) return { ok: false, reason: 'busy' };
      saving = true;
      try {
        const found = await texts();
        const paper = found.paper();
        const folder = `Crampwise handouts ${new Date(clock.now()).toISOString().slice(0, 10)}${isSetUp(settings()) ? '' : ' DEMO'}`;
        let files = 0;
        for (const language of languages) {
          for (const sheet of sheets) {
            for (const size of sizes) {
              const laid = await layOut({ of: { kind: 'sheet', sheet }, language, size }, found, press);
              if (!laid) continue;
              const name = `${sheet}-${language}-${paper}${size === 'large' ? '-large' : ''}.pdf`;
              const saved = await drives.save(drive, [folder, name], await press.pdf(laid.html(), paper));
              if (!saved.ok) return { ok: false, reason: saved.reason };
              files += 1;
            }
          }
        }
        return { ok: true, folder, files };
      } catch (error) {
        log.error('a pack of handouts could not be made', error);
        return { ok: false, reason: 'failed' };
      } finally {
        saving = false;
      }
    },
    sweep,
    close: () => {
      stopSweep();
      press.close();
    },
  };
}

export type Handouts = ReturnType<typeof createHandouts>;
