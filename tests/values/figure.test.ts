import { expect, it } from "vitest";
import { type Figure, isScaleSlip, showFigure } from "../../src/values/figure.js";

const figure = (fields: Partial<Figure>): Figure => ({
  min: 20,
  max: 20,
  unit: null,
  approximate: false,
  of: null,
  noun: null,
  subset: null,
  part: false,
  period: false,
  ...fields,
});

it.each<[string, Partial<Figure>]>([
  ["20-point plan", { unit: "point", of: "plan" }],
  ["20 points", { unit: "point" }],
  ["at least 20 people", { max: null, of: "people" }],
  ["20 percent of voters", { unit: "percent", of: "voters" }],
  ["20 years", { unit: "year", of: "man" }],
  ["no injuries", { min: 0, max: 0, of: "injuries" }],
  ["none", { min: 0, max: 0 }],
])("shows %s", (shown, fields) => {
  expect(showFigure(figure(fields))).toBe(shown);
});

it.each<[boolean, Partial<Figure>, Partial<Figure>]>([
  [true, { min: 1.2e6, max: 1.2e6, unit: "USD" }, { min: 1.2e9, max: 1.2e9, unit: "USD" }],
  [true, { min: 3400, max: 3400 }, { min: 3.4e6, max: 3.4e6 }],
  [false, { min: 1.2e6, max: 1.2e6, unit: "USD" }, { min: 1.2e9, max: 1.2e9, unit: "EUR" }],
  [false, { min: 1.2e6, max: 1.2e6 }, { min: 1.3e9, max: 1.3e9 }],
  [false, { min: 1.2e6, max: null }, { min: 1.2e9, max: 1.2e9 }],
  [false, { min: 0, max: 0 }, { min: 0, max: 0 }],
])("tells whether two figures are one at another scale: %s", (slip, a, b) => {
  expect([isScaleSlip(figure(a), figure(b)), isScaleSlip(figure(b), figure(a))]).toEqual([slip, slip]);
});
