import type { picturesInputs } from '../../bridge/contracts/pictures';
import type { Handlers } from '../../bridge/contract';
import type { Pictures } from './create-pictures';

export function picturesHandlers(pictures: Pictures): Pick<Handlers, keyof typeof picturesInputs> {
  return {
    'pictures.list': pictures.list,
    'pictures.add': ({ drive, path }) => pictures.add(drive, path),
    'pictures.remove': ({ id }) => pictures.remove(id),
  };
}
