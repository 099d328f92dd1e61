export const organisationKinds = ['municipality', 'county-authority', 'partner'] as const
export type OrganisationKind = (typeof organisationKinds)[number]

/** The form of Norwegian that an organisation uses; a neutral one takes both. */
export const languageForms = ['nb', 'nn', 'neutral'] as const
export type LanguageForm = (typeof languageForms)[number]
