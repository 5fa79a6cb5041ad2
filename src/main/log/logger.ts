/** Where the kiosk writes what happened, for staff and IT. Never a visitor's words: ids, reasons and numbers only. */
export interface Logger {
  info: (message: string, ...details: unknown[]) => void;
  warn: (message: string, ...details: unknown[]) => void;
  error: (message: string, ...details: unknown[]) => void;
}
