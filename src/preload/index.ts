/** The only code that sees both Electron and the page: two doors, and only the names on the list pass. */
import { contextBridge, ipcRenderer } from 'electron';
import { events, requests } from '../bridge/channels';
import type { PreloadApi, Reply } from '../bridge/contract';

const doors: PreloadApi = {
  request: (name, input) =>
    requests.includes(name)
      ? (ipcRenderer.invoke(name, input) as Promise<Reply>)
      : Promise.resolve({ ok: false, reason: 'refused' }),
  on: (name, listener) => {
    if (!events.includes(name)) return () => undefined;
    const heard = (_event: unknown, payload: unknown) => {
      listener(payload);
    };
    ipcRenderer.on(name, heard);
    return () => ipcRenderer.off(name, heard);
  },
};

contextBridge.exposeInMainWorld('crampwise', doors);
