/** The papers that a network may have a Word template of its own for. */
export type PaperKind = 'agenda' | 'minutes' | 'decisions'

export const paperKinds: readonly PaperKind[] = ['agenda', 'minutes', 'decisions']

/** A network's own templates, as Base64; the project's stand in for those that it does not have. */
export type OwnTemplates = Readonly<Partial<Record<PaperKind, string>>>

/** The media type of a .docx file. */
export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
