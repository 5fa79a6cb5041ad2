/** Chromium looks for D-Bus several times at start and says each time that a machine without it has none; the kiosk does not need it. */
export function isKnownNoise(line: string): boolean {
  return /ERROR:(?:dbus\/)?bus\.cc\S* Failed to connect to the bus/.test(line);
}
