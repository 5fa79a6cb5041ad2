/** True where nothing may move: by the kiosk's calm setting or the system's reduced motion, which the page is marked with at its start. */
export function isCalm(): boolean {
  return document.documentElement.dataset.motion === 'calm';
}
