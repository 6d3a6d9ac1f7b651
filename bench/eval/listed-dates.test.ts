import assert from "node:assert/strict";
import { test } from "node:test";
import { datesOf } from "./listed-dates.ts";

test("dates are read in every notation that the lists use", () => {
  const readings = {
    "1954": ["1954"],
    "1978-04-28": ["1978-04-28"],
    "20 April 1961": ["1961-04-20"],
    "16 Jun. 1969": ["1969-06-16"],
    "08/1961": ["1961-08"],
    "April 1957": ["1957-04"],
    "11.8.1960": ["1960-08-11"],
    "19/07/1981  ": ["1981-07-19"],
    "28569": ["1978-03-20"],
    "Approximately 1958, 18/09/1963": ["1958~", "1963-09-18"],
    "1963, 1964": ["1963", "1964"],
    "01 Jan 1961 to 31 Dec 1962": ["1961-01-01/1962-12-31"],
    "Between 1977 and 1982": ["1977/1982"],
    "1959/1960": ["1959/1960"],
    "29.9.1982 or 23.9.1982": ["1982-09-29", "1982-09-23"],
    "00/00/1944": ["1944"],
    "(a) 14.3.1974": ["1974-03-14"],
    "1343 (Iranian Hijri calendar)": [],
    "": [],
    unknown: [],
  };
  for (const [text, dates] of Object.entries(readings)) assert.deepEqual(datesOf(text), dates, text);
});
