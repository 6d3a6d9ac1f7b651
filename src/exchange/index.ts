export { ExchangeError, exchangeErrors } from "./error.ts";
