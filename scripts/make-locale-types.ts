/** Writes the types of the interface words after a namespace was added or taken away. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { originalLanguage } from '../src/domain/language';
import { localesFolder, namespacesIn } from './locales/language-files';
import { namespaceTypes, namespaceTypesFile } from './locales/namespace-types';

writeFileSync(namespaceTypesFile, namespaceTypes(namespacesIn(readdirSync(join(localesFolder, originalLanguage)))));
