import { capability } from "../capability.ts";
import { beginSignIn, signOutAddress } from "./flows.ts";
import * as links from "./links.ts";
import * as providers from "./providers.ts";

/** Identity providers, and whom they vouch for. */
export const providerCases = capability({
  offer: providers.offerProviders,
  list: providers.listProviders,
  add: providers.addProvider,
  change: providers.changeProvider,
  remove: providers.removeProvider,
  begin: beginSignIn,
  beginOwn: links.beginOwnFlow,
  links: links.listLinks,
  linkOwn: links.linkOwn,
  unlinkOwn: links.unlinkOwn,
  linkUser: links.linkUser,
  unlinkUser: links.unlinkUser,
  signOutAddress,
});
