import { expect, it } from "vitest";
import { type Figure, showFigure } from "../../src/values/figure.js";

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
