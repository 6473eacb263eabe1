export { I18nProvider, startI18n, T, type Translate, useCatalogue, useI18n, useT } from "./I18n";
export { useFormat } from "./format";
export { LANGUAGES } from "./languages";
export type { CatalogueSource } from "./catalogue";
