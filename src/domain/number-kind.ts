import { z } from "zod";

/**
 * What a number is the number of, as far as its form tells: a vehicle (VIN, ISO 3779), a mobile device (IMEI, 3GPP TS 23.003), a bank account
 * (IBAN, ISO 13616), a telephone, an address of the net, a number plate. A number of which nothing is said is that of a document.
 */
export const NumberKind = z.enum(["vin", "imei", "iban", "phone", "email", "handle", "plate"]);
export type NumberKind = z.infer<typeof NumberKind>;
