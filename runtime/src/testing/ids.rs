//! Ids as Stripe makes them: a prefix that tells the object, and letters and digits.

/// The prefix of the ids of each kind of object (`object` on the wire). The contract has none: these are as they come from
/// Stripe. A kind that isn't here has its own name as the prefix.
const PREFIXES: &[(&str, &str)] = &[
    ("account", "acct"),
    ("apple_pay_domain", "apwc"),
    ("application", "ca"),
    ("application_fee", "fee"),
    ("apps.secret", "appsecret"),
    ("balance_transaction", "txn"),
    ("bank_account", "ba"),
    ("billing.alert", "alrt"),
    ("billing.credit_balance_transaction", "cbtxn"),
    ("billing.credit_grant", "credgr"),
    ("billing.meter", "mtr"),
    ("billing.meter_event_summary", "mtrusg"),
    ("billing_portal.configuration", "bpc"),
    ("billing_portal.session", "bps"),
    ("card", "card"),
    ("charge", "ch"),
    ("checkout.session", "cs_test"),
    ("climate.order", "climorder"),
    ("climate.product", "climsku"),
    ("climate.supplier", "climsup"),
    ("confirmation_token", "ctoken"),
    ("coupon", "coupon"),
    ("credit_note", "cn"),
    ("credit_note_line_item", "cnli"),
    ("customer", "cus"),
    ("customer_balance_transaction", "cbtxn"),
    ("customer_cash_balance_transaction", "ccsbtxn"),
    ("discount", "di"),
    ("dispute", "du"),
    ("entitlements.active_entitlement", "ent"),
    ("entitlements.feature", "feat"),
    ("ephemeral_key", "ephkey"),
    ("event", "evt"),
    ("fee_refund", "fr"),
    ("file", "file"),
    ("file_link", "link"),
    ("financial_connections.account", "fca"),
    ("financial_connections.account_owner", "fcaown"),
    ("financial_connections.account_ownership", "fcaowns"),
    ("financial_connections.session", "fcsess"),
    ("financial_connections.transaction", "fctxn"),
    ("forwarding.request", "fwdreq"),
    ("identity.verification_report", "vr"),
    ("identity.verification_session", "vs"),
    ("invoice", "in"),
    ("invoice_payment", "inpay"),
    ("invoice_rendering_template", "inrtem"),
    ("invoiceitem", "ii"),
    ("issuing.authorization", "iauth"),
    ("issuing.card", "ic"),
    ("issuing.cardholder", "ich"),
    ("issuing.dispute", "idp"),
    ("issuing.transaction", "ipi"),
    ("item", "li"),
    ("line_item", "il"),
    ("mandate", "mandate"),
    ("payment_attempt_record", "par"),
    ("payment_intent", "pi"),
    ("payment_link", "plink"),
    ("payment_method", "pm"),
    ("payment_method_configuration", "pmc"),
    ("payment_method_domain", "pmd"),
    ("payout", "po"),
    ("person", "person"),
    ("plan", "plan"),
    ("price", "price"),
    ("product", "prod"),
    ("product_feature", "prodft"),
    ("promotion_code", "promo"),
    ("quote", "qt"),
    ("radar.early_fraud_warning", "issfr"),
    ("radar.value_list", "rsl"),
    ("radar.value_list_item", "rsli"),
    ("refund", "re"),
    ("reporting.report_run", "frr"),
    ("review", "prv"),
    ("scheduled_query_run", "sqr"),
    ("setup_attempt", "setatt"),
    ("setup_intent", "seti"),
    ("shipping_rate", "shr"),
    ("source", "src"),
    ("source_transaction", "srctxn"),
    ("subscription", "sub"),
    ("subscription_item", "si"),
    ("subscription_schedule", "sub_sched"),
    ("tax.association", "taxa"),
    ("tax.calculation", "taxcalc"),
    ("tax.calculation_line_item", "tax_li"),
    ("tax.registration", "taxreg"),
    ("tax.transaction", "tax"),
    ("tax.transaction_line_item", "tax_li"),
    ("tax_code", "txcd"),
    ("tax_id", "txi"),
    ("tax_rate", "txr"),
    ("terminal.configuration", "tmc"),
    ("terminal.location", "tml"),
    ("terminal.reader", "tmr"),
    ("test_helpers.test_clock", "clock"),
    ("token", "tok"),
    ("topup", "tu"),
    ("transfer", "tr"),
    ("transfer_reversal", "trr"),
    ("treasury.credit_reversal", "credrev"),
    ("treasury.debit_reversal", "debrev"),
    ("treasury.financial_account", "fa"),
    ("treasury.inbound_transfer", "ibt"),
    ("treasury.outbound_payment", "obp"),
    ("treasury.outbound_transfer", "obt"),
    ("treasury.received_credit", "rc"),
    ("treasury.received_debit", "rd"),
    ("treasury.transaction", "trxn"),
    ("treasury.transaction_entry", "trxne"),
    ("v2.core.account", "acct"),
    ("v2.core.account_person", "person"),
    ("v2.core.account_person_token", "perstok"),
    ("v2.core.account_token", "accttok"),
    ("v2.core.event", "evt"),
    ("v2.core.event_destination", "ed"),
    ("webhook_endpoint", "we"),
];

const LETTERS: &[u8; 62] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/// What ids of that kind begin with.
pub(super) fn prefix(tag: &str) -> &str {
    let found = PREFIXES.iter().find(|(known, _)| *known == tag);
    found.map_or_else(|| last_word(tag), |(_, prefix)| prefix)
}

/// A new id of that kind.
pub(super) fn make(tag: &str, random: &mut fastrand::Rng) -> String {
    format!("{}_{}", prefix(tag), letters(14, random))
}

/// Letters and digits by chance.
pub(super) fn letters(count: usize, random: &mut fastrand::Rng) -> String {
    let letter = |_| char::from(LETTERS[random.usize(..LETTERS.len())]);
    (0..count).map(letter).collect()
}

/// The kind without its namespace: `checkout.session` is a `session`.
pub(super) fn last_word(tag: &str) -> &str {
    tag.rsplit_once('.').map_or(tag, |(_, word)| word)
}

/// The kind of object that a field of that name refers to: `customer`, `latest_charge`, `default_payment_method`.
pub(super) fn named(field: &str) -> Option<&'static str> {
    let is = |tag: &str| {
        let word = last_word(tag);
        field == word
            || field
                .strip_suffix(word)
                .is_some_and(|rest| rest.ends_with('_'))
    };
    let known = PREFIXES
        .iter()
        .filter(|(tag, _)| !tag.starts_with("v2.") && is(tag));
    // `setup_intent` is no `intent`, and `balance_transaction` no `transaction`: the longest name is meant.
    known
        .max_by_key(|(tag, _)| (last_word(tag).len(), !tag.contains('.')))
        .map(|(tag, _)| *tag)
}
