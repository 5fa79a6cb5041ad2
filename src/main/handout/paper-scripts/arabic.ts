import arabic400 from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2?inline';
import arabic700 from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-700-normal.woff2?inline';
import { scripts } from '../../../domain/language';
import { face } from './face';

const arabicRange = 'U+0600-06FF,U+0750-077F,U+0870-088E,U+0890-0891,U+0897-08E1,U+08E3-08FF,U+FB50-FDFF,U+FE70-FEFC';

const { paperFamily } = scripts.arabic;
/** Noto Sans Arabic, regular and bold. */
export const arabicFaces = [face(paperFamily, 400, arabic400, arabicRange), face(paperFamily, 700, arabic700, arabicRange)];
