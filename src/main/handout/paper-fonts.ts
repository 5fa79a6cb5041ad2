/** The fonts of paper: static ones, because some PDF viewers fail on variable ones. Built in, so that a page needs no request for them. */
import type { ScriptName } from '../../domain/language';
import { arabicFaces } from './paper-scripts/arabic';
import { latinFaces } from './paper-scripts/latin';

const faces: Readonly<Record<ScriptName, readonly string[]>> = { latin: latinFaces, arabic: arabicFaces };

/** `@font-face` rules for every script the kiosk prints in, regular and bold. */
export const paperFonts = Object.values(faces).flat().join('');
