// How long the explorer's search looks for what one types: `node bench/search.mjs URL` of an explorer that runs.
const url = process.argv[2];
globalThis.document = { body: { dataset: { root: url } } };
const { entries, find } = await import("../explorer/assets/search.js");
const all = entries(await (await fetch(`${url}data/search.json`)).json());
const typed = [
  "postinvoicesinvoiceattachpayment", "attach_payment", "invoices pay", "/v1/refunds", "payment_method_options", "customer email",
  "checkout session", "subscription trial", "charge.refunded", "issuing authorization", "v2 core account", "meter event",
];
// Each key is a search of its own.
const queries = typed.flatMap((text) => [...text].map((_, at) => text.slice(0, at + 1)));
for (const query of queries) find(all, query);
const times = [];
for (let turn = 0; turn < 20; turn += 1) {
  for (const query of queries) {
    const start = performance.now();
    find(all, query);
    times.push(performance.now() - start);
  }
}
times.sort((left, right) => left - right);
const at = (share) => times[Math.floor((times.length - 1) * share)].toFixed(2);
console.log(`a search among ${all.length}: ${at(0.5)} ms in the middle, ${at(0.99)} ms of 99 in 100, ${at(1)} ms at most, of ${queries.length} texts`);
