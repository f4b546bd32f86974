const label = /(?:^|[.\n,;(] ?)(?:sted|lokale|hvor|place|location|venue)\s?:\s?([^\n.;]{2,80})/i
const preposition =
  /^[\s,.;:)(–-]*(?:(?:afholdes|holdes|foregår|finder sted|bliver|mødet|er|det|og|virtuelt|online)\s){0,4}(?:på|i|hos|via|over|ved|at|in|on)\s+([^\n,.;()]{2,80})/i
const afterComma = /^\s*(?:,|\(|–|-|\n)\s*([^\n,.;()]{2,60})/

/** What may follow a time and is no place. */
const noPlace =
  /^(?:(?:emne|titel|tema|kl|vi|jeg|og|da|fordi|pga|på grund|mvh|med|venlig|hilsen|dagsorden|forplejning|title|topic|because|due|we|i stedet|stedet|så|som|hvor|hvis|det|der|den)(?![\p{L}])|\d)/iu

const clean = (place: string | undefined): string | null => {
  const words =
    place
      ?.replace(/\s+(?:emne|titel|tema|i stedet|instead|da|fordi|pga)(?![\p{L}]).*$/iu, '')
      .replace(/[\s"»«]+$/u, '')
      .replace(/^["»]/, '')
      .trim() ?? ''
  return words === '' || noPlace.test(words) ? null : words
}

/** Where a meeting is held, in the words behind its time: ", Teams", " på Teams", " i Holstebro Rådhus". `labelled`: only "Sted: …". */
export const placeAfter = (text: string, labelled = false): string | null => {
  const near = text.slice(0, 400)
  const named = clean(label.exec(near)?.[1])
  if (named !== null || labelled) return named
  return clean(preposition.exec(near)?.[1]) ?? clean(afterComma.exec(near)?.[1])
}
