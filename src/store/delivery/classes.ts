import { DeliveryClass } from "#domain";
import { StoreError } from "../errors.ts";

/** A class as the tables number it: the most pressing is 0. */
export function classNumber(pressing: DeliveryClass): number {
  return DeliveryClass.options.indexOf(pressing);
}

/** The class of a number. */
export function classOf(number: number): DeliveryClass {
  const pressing = DeliveryClass.options[number];
  if (pressing === undefined) throw new StoreError("store_damaged", { detail: "class" });
  return pressing;
}
