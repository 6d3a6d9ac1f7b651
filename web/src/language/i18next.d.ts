import type { catalogue } from "../catalogues/en/index.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    resources: { translation: typeof catalogue };
    returnNull: false;
  }
}
