import { createContext, useContext } from 'react';

/** Opens the set-up again from its beginning, for managers; undefined for who may not. */
export const SetupContext = createContext<(() => void) | undefined>(undefined);

export const useSetup = (): (() => void) | undefined => useContext(SetupContext);
