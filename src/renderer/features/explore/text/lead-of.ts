/** The first sentence of a text, and what follows it (empty for a text of one sentence). `tag` is the BCP 47 tag of its language. */
export function leadOf(text: string, tag: string): { readonly lead: string; readonly rest: string } {
  const [first] = new Intl.Segmenter(tag, { granularity: 'sentence' }).segment(text);
  const lead = first?.segment ?? text;
  return { lead: lead.trim(), rest: text.slice(lead.length).trim() };
}
