import { createContext, useContext } from 'react';

/** Opens the set-up again from its beginning, for managers; undefined for who may not. */
export const SetUpContext = createContext<(() => void) | undefined>(undefined);

export const useSetUp = (): (() => void) | undefined => useContext(SetUpContext);
