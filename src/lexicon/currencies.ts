/**
 * Currencies as news writes them, with their ISO 4217 codes. A bare "$" is the US dollar.
 * Source: ISO 4217 (2024 list), signs from Unicode's currency block.
 */
const table = (pairs: string): ReadonlyMap<string, string> =>
  new Map(pairs.split(" ").map((pair) => pair.split(":") as [string, string]));

/** Before the number: "$50", "Rs 500", "US$3m"; lower case. */
export const SIGNS_BEFORE = table(
  "$:USD us$:USD a$:AUD au$:AUD c$:CAD ca$:CAD nz$:NZD hk$:HKD s$:SGD r$:BRL £:GBP €:EUR ¥:JPY ₹:INR ₽:RUB ₩:KRW ₺:TRY ₴:UAH ₦:NGN ₪:ILS ₫:VND ₱:PHP rs:INR usd:USD eur:EUR gbp:GBP inr:INR aud:AUD cad:CAD chf:CHF jpy:JPY cny:CNY rmb:CNY nok:NOK sek:SEK dkk:DKK",
);

/** Behind the number: "5 million euros", "20 USD"; lower case. "won" needs a scale before it: it is a verb as well. */
export const NAMES_AFTER = table(
  "dollar:USD dollars:USD bucks:USD usd:USD euro:EUR euros:EUR eur:EUR €:EUR £:GBP sterling:GBP gbp:GBP quid:GBP yen:JPY yuan:CNY renminbi:CNY rmb:CNY rupee:INR rupees:INR ruble:RUB rubles:RUB rouble:RUB roubles:RUB won:KRW lira:TRY liras:TRY hryvnia:UAH hryvnias:UAH naira:NGN shekel:ILS shekels:ILS peso:MXN pesos:MXN franc:CHF francs:CHF krona:SEK kronor:SEK krone:NOK kroner:NOK rand:ZAR dirham:AED dirhams:AED riyal:SAR riyals:SAR rial:IRR rials:IRR ringgit:MYR baht:THB dong:VND zloty:PLN zlotys:PLN forint:HUF forints:HUF real:BRL reais:BRL cents:USD cent:USD pence:GBP",
);

/** Whose money it is: "Australian dollars". */
export const CURRENCY_ADJECTIVES: ReadonlyMap<string, string> = new Map([
  ["australian dollars", "AUD"],
  ["canadian dollars", "CAD"],
  ["singapore dollars", "SGD"],
  ["hong kong dollars", "HKD"],
  ["egyptian pounds", "EGP"],
  ["pakistani rupees", "PKR"],
  ["norwegian kroner", "NOK"],
  ["danish kroner", "DKK"],
  ["swedish kronor", "SEK"],
  ["swiss francs", "CHF"],
  ["japanese yen", "JPY"],
  ["chinese yuan", "CNY"],
  ["south african rand", "ZAR"],
]);

/** How a code is shown. */
export const SIGN_OF: ReadonlyMap<string, string> = new Map([
  ["USD", "$"],
  ["GBP", "£"],
  ["EUR", "€"],
  ["JPY", "¥"],
  ["INR", "₹"],
]);

/** Every code above. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set([
  ...SIGNS_BEFORE.values(),
  ...NAMES_AFTER.values(),
  ...CURRENCY_ADJECTIVES.values(),
]);
