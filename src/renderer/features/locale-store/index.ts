export { LocaleStoreContext, useLocaleStore, useLoopPackIn, wordsIn } from './locale-store-context';
export { fillTree } from './fill-pack';
export { createLocaleStore, valuesFor } from './locale-store';
export type { LocaleStore } from './locale-store';
export { loadFont } from './fonts';
export { initWords, loadWords, speak, staffNamespaces, visitNamespaces } from './namespaces';
export { useStaffLanguage } from './use-staff-language';
