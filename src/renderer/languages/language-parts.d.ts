declare module '*/language.json?part=regionWords' {
  import type { RegionWordsPart } from '../../domain/language';

  const words: RegionWordsPart;
  export default words;
}
