/** The least an Electron app can be: one window, one static page. What the kiosk is measured against. */
import { app, BrowserWindow } from 'electron';

const profile = process.argv.find((argument) => argument.startsWith('--user-data='))?.slice('--user-data='.length);
if (profile) app.setPath('userData', profile);
// Never awaited at the top: Electron is not ready before this file has run.
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1920, height: 1080, useContentSize: true, frame: false, backgroundColor: '#102a32' });
  return window.loadFile('index.html');
});
