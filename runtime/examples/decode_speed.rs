//! How fast replies are decoded: through the tables, and by serde derives on a twin of the same types.
//!
//! `cargo run --release -p stripe-client-runtime --example decode_speed`
#![allow(
    missing_docs,
    dead_code,
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::enum_variant_names,
    unreachable_pub
)]

use std::hint::black_box;
use std::time::{Duration, Instant};

/// The types as the generator writes them.
mod tables {
    use std::collections::BTreeMap;

    use stripe_runtime as rt;

    #[derive(Default)]
    pub struct Invoice {
        pub id: rt::Id<Invoice>,
        pub account_country: Option<String>,
        pub account_name: Option<String>,
        pub account_tax_ids: Option<Vec<String>>,
        pub amount_due: i64,
        pub amount_paid: i64,
        pub amount_overpaid: i64,
        pub amount_remaining: i64,
        pub amount_shipping: i64,
        pub application: Option<String>,
        pub attempt_count: i64,
        pub attempted: bool,
        pub auto_advance: Option<bool>,
        pub automatic_tax: AutomaticTax,
        pub billing_reason: Option<Reason>,
        pub collection_method: Method,
        pub created: i64,
        pub currency: String,
        pub custom_fields: Option<Vec<String>>,
        pub customer: Option<String>,
        pub customer_address: Option<Box<Address>>,
        pub customer_email: Option<String>,
        pub customer_name: Option<String>,
        pub customer_phone: Option<String>,
        pub customer_shipping: Option<Box<Address>>,
        pub customer_tax_exempt: Option<Exempt>,
        pub customer_tax_ids: Option<Vec<String>>,
        pub default_payment_method: Option<String>,
        pub default_source: Option<String>,
        pub default_tax_rates: Vec<String>,
        pub description: Option<String>,
        pub discounts: Vec<String>,
        pub due_date: Option<i64>,
        pub effective_at: Option<i64>,
        pub ending_balance: Option<i64>,
        pub footer: Option<String>,
        pub from_invoice: Option<String>,
        pub hosted_invoice_url: Option<String>,
        pub invoice_pdf: Option<String>,
        pub issuer: Issuer,
        pub last_finalization_error: Option<String>,
        pub latest_revision: Option<String>,
        pub lines: rt::List<LineItem>,
        pub livemode: bool,
        pub metadata: Option<BTreeMap<String, String>>,
        pub next_payment_attempt: Option<i64>,
        pub number: Option<String>,
        pub on_behalf_of: Option<String>,
        pub parent: Option<String>,
        pub payment_settings: PaymentSettings,
        pub payments: Option<rt::List<Payment>>,
        pub period_end: i64,
        pub period_start: i64,
        pub post_payment_credit_notes_amount: i64,
        pub pre_payment_credit_notes_amount: i64,
        pub receipt_number: Option<String>,
        pub shipping_cost: Option<String>,
        pub shipping_details: Option<Box<Address>>,
        pub starting_balance: i64,
        pub statement_descriptor: Option<String>,
        pub status: Option<Status>,
        pub status_transitions: Transitions,
        pub subtotal: i64,
        pub subtotal_excluding_tax: Option<i64>,
        pub test_clock: Option<String>,
        pub total: i64,
        pub total_discount_amounts: Option<Vec<String>>,
        pub total_excluding_tax: Option<i64>,
        pub total_taxes: Option<Vec<String>>,
        pub webhooks_delivered_at: Option<i64>,
        pub extra: rt::Extra,
    }
    rt::record! {
        Invoice;
        const "object" = Str("invoice");
        0 => id "id" required;
        1 => account_country "account_country";
        2 => account_name "account_name";
        3 => account_tax_ids "account_tax_ids";
        4 => amount_due "amount_due" required;
        5 => amount_paid "amount_paid" required;
        6 => amount_overpaid "amount_overpaid" required;
        7 => amount_remaining "amount_remaining" required;
        8 => amount_shipping "amount_shipping" required;
        9 => application "application";
        10 => attempt_count "attempt_count" required;
        11 => attempted "attempted" required;
        12 => auto_advance "auto_advance";
        13 => automatic_tax "automatic_tax" required;
        14 => billing_reason "billing_reason";
        15 => collection_method "collection_method" required;
        16 => created "created" required;
        17 => currency "currency" required;
        18 => custom_fields "custom_fields";
        19 => customer "customer";
        20 => customer_address "customer_address";
        21 => customer_email "customer_email";
        22 => customer_name "customer_name";
        23 => customer_phone "customer_phone";
        24 => customer_shipping "customer_shipping";
        25 => customer_tax_exempt "customer_tax_exempt";
        26 => customer_tax_ids "customer_tax_ids";
        27 => default_payment_method "default_payment_method";
        28 => default_source "default_source";
        29 => default_tax_rates "default_tax_rates" required;
        30 => description "description";
        31 => discounts "discounts" required;
        32 => due_date "due_date";
        33 => effective_at "effective_at";
        34 => ending_balance "ending_balance";
        35 => footer "footer";
        36 => from_invoice "from_invoice";
        37 => hosted_invoice_url "hosted_invoice_url";
        38 => invoice_pdf "invoice_pdf";
        39 => issuer "issuer" required;
        40 => last_finalization_error "last_finalization_error";
        41 => latest_revision "latest_revision";
        42 => lines "lines" required;
        43 => livemode "livemode" required;
        44 => metadata "metadata";
        45 => next_payment_attempt "next_payment_attempt";
        46 => number "number";
        47 => on_behalf_of "on_behalf_of";
        48 => parent "parent";
        49 => payment_settings "payment_settings" required;
        50 => payments "payments";
        51 => period_end "period_end" required;
        52 => period_start "period_start" required;
        53 => post_payment_credit_notes_amount "post_payment_credit_notes_amount" required;
        54 => pre_payment_credit_notes_amount "pre_payment_credit_notes_amount" required;
        55 => receipt_number "receipt_number";
        56 => shipping_cost "shipping_cost";
        57 => shipping_details "shipping_details";
        58 => starting_balance "starting_balance" required;
        59 => statement_descriptor "statement_descriptor";
        60 => status "status";
        61 => status_transitions "status_transitions" required;
        62 => subtotal "subtotal" required;
        63 => subtotal_excluding_tax "subtotal_excluding_tax";
        64 => test_clock "test_clock";
        65 => total "total" required;
        66 => total_discount_amounts "total_discount_amounts";
        67 => total_excluding_tax "total_excluding_tax";
        68 => total_taxes "total_taxes";
        69 => webhooks_delivered_at "webhooks_delivered_at";
    }

    #[derive(Default)]
    pub struct AutomaticTax {
        pub enabled: bool,
        pub liability: Option<Box<Issuer>>,
        pub status: Option<String>,
        pub extra: rt::Extra,
    }
    rt::record! {
        AutomaticTax;
        0 => enabled "enabled" required;
        1 => liability "liability";
        2 => status "status";
    }

    #[derive(Default)]
    pub struct Address {
        pub city: Option<String>,
        pub country: Option<String>,
        pub line1: Option<String>,
        pub postal_code: Option<String>,
        pub extra: rt::Extra,
    }
    rt::record! {
        Address;
        0 => city "city";
        1 => country "country";
        2 => line1 "line1";
        3 => postal_code "postal_code";
    }

    #[derive(Default)]
    pub struct Issuer {
        pub account: Option<String>,
        pub r#type: String,
        pub extra: rt::Extra,
    }
    rt::record! {
        Issuer;
        0 => account "account";
        1 => r#type "type" required;
    }

    #[derive(Default)]
    pub struct PaymentSettings {
        pub default_mandate: Option<String>,
        pub payment_method_options: Option<String>,
        pub payment_method_types: Option<Vec<String>>,
        pub extra: rt::Extra,
    }
    rt::record! {
        PaymentSettings;
        0 => default_mandate "default_mandate";
        1 => payment_method_options "payment_method_options";
        2 => payment_method_types "payment_method_types";
    }

    #[derive(Default)]
    pub struct Transitions {
        pub finalized_at: Option<i64>,
        pub marked_uncollectible_at: Option<i64>,
        pub paid_at: Option<i64>,
        pub voided_at: Option<i64>,
        pub extra: rt::Extra,
    }
    rt::record! {
        Transitions;
        0 => finalized_at "finalized_at";
        1 => marked_uncollectible_at "marked_uncollectible_at";
        2 => paid_at "paid_at";
        3 => voided_at "voided_at";
    }

    #[derive(Default)]
    pub struct LineItem {
        pub id: rt::Id<LineItem>,
        pub amount: i64,
        pub currency: String,
        pub description: Option<String>,
        pub discount_amounts: Option<Vec<String>>,
        pub discountable: bool,
        pub discounts: Vec<String>,
        pub livemode: bool,
        pub metadata: BTreeMap<String, String>,
        pub parent: Option<Box<ItemParent>>,
        pub period: Period,
        pub pricing: Option<Box<Pricing>>,
        pub quantity: Option<i64>,
        pub quantity_decimal: Option<String>,
        pub subtotal: i64,
        pub taxes: Option<Vec<String>>,
        pub extra: rt::Extra,
    }
    rt::record! {
        LineItem;
        const "object" = Str("line_item");
        0 => id "id" required;
        1 => amount "amount" required;
        2 => currency "currency" required;
        3 => description "description";
        4 => discount_amounts "discount_amounts";
        5 => discountable "discountable" required;
        6 => discounts "discounts" required;
        7 => livemode "livemode" required;
        8 => metadata "metadata" required;
        9 => parent "parent";
        10 => period "period" required;
        11 => pricing "pricing";
        12 => quantity "quantity";
        13 => quantity_decimal "quantity_decimal";
        14 => subtotal "subtotal" required;
        15 => taxes "taxes";
    }

    #[derive(Default)]
    pub struct ItemParent {
        pub invoice_item_details: Option<Box<Details>>,
        pub r#type: String,
        pub extra: rt::Extra,
    }
    rt::record! {
        ItemParent;
        0 => invoice_item_details "invoice_item_details";
        1 => r#type "type" required;
    }

    #[derive(Default)]
    pub struct Details {
        pub invoice_item: String,
        pub proration: bool,
        pub proration_details: Option<Box<Proration>>,
        pub subscription: Option<String>,
        pub extra: rt::Extra,
    }
    rt::record! {
        Details;
        0 => invoice_item "invoice_item" required;
        1 => proration "proration" required;
        2 => proration_details "proration_details";
        3 => subscription "subscription";
    }

    #[derive(Default)]
    pub struct Proration {
        pub credited_items: Option<String>,
        pub extra: rt::Extra,
    }
    rt::record! {
        Proration;
        0 => credited_items "credited_items";
    }

    #[derive(Default)]
    pub struct Period {
        pub end: i64,
        pub start: i64,
        pub extra: rt::Extra,
    }
    rt::record! {
        Period;
        0 => end "end" required;
        1 => start "start" required;
    }

    #[derive(Default)]
    pub struct Pricing {
        pub price_details: Option<Box<PriceDetails>>,
        pub r#type: String,
        pub unit_amount_decimal: Option<String>,
        pub extra: rt::Extra,
    }
    rt::record! {
        Pricing;
        0 => price_details "price_details";
        1 => r#type "type" required;
        2 => unit_amount_decimal "unit_amount_decimal";
    }

    #[derive(Default)]
    pub struct PriceDetails {
        pub price: String,
        pub product: String,
        pub extra: rt::Extra,
    }
    rt::record! {
        PriceDetails;
        0 => price "price" required;
        1 => product "product" required;
    }

    #[derive(Default)]
    pub struct Payment {
        pub id: rt::Id<Payment>,
        pub amount_paid: Option<i64>,
        pub amount_requested: i64,
        pub created: i64,
        pub currency: String,
        pub invoice: String,
        pub is_default: bool,
        pub livemode: bool,
        pub payment: PaidBy,
        pub status: String,
        pub status_transitions: PaidAt,
        pub extra: rt::Extra,
    }
    rt::record! {
        Payment;
        const "object" = Str("invoice_payment");
        0 => id "id" required;
        1 => amount_paid "amount_paid";
        2 => amount_requested "amount_requested" required;
        3 => created "created" required;
        4 => currency "currency" required;
        5 => invoice "invoice" required;
        6 => is_default "is_default" required;
        7 => livemode "livemode" required;
        8 => payment "payment" required;
        9 => status "status" required;
        10 => status_transitions "status_transitions" required;
    }

    #[derive(Default)]
    pub struct PaidBy {
        pub payment_intent: Option<String>,
        pub r#type: String,
        pub extra: rt::Extra,
    }
    rt::record! {
        PaidBy;
        0 => payment_intent "payment_intent";
        1 => r#type "type" required;
    }

    #[derive(Default)]
    pub struct PaidAt {
        pub canceled_at: Option<i64>,
        pub paid_at: Option<i64>,
        pub extra: rt::Extra,
    }
    rt::record! {
        PaidAt;
        0 => canceled_at "canceled_at";
        1 => paid_at "paid_at";
    }

    #[derive(Clone)]
    pub enum Reason {
        Manual,
        Upcoming,
        Subscription,
        SubscriptionCycle,
        SubscriptionCreate,
        Unknown(String),
    }
    rt::open_enum! {
        Reason;
        0 => Manual "manual";
        1 => Upcoming "upcoming";
        2 => Subscription "subscription";
        3 => SubscriptionCycle "subscription_cycle";
        4 => SubscriptionCreate "subscription_create";
    }

    #[derive(Clone)]
    pub enum Method {
        ChargeAutomatically,
        SendInvoice,
        Unknown(String),
    }
    rt::open_enum! {
        Method;
        0 => ChargeAutomatically "charge_automatically";
        1 => SendInvoice "send_invoice";
    }

    #[derive(Clone)]
    pub enum Exempt {
        None,
        Exempt,
        Reverse,
        Unknown(String),
    }
    rt::open_enum! {
        Exempt;
        0 => None "none";
        1 => Exempt "exempt";
        2 => Reverse "reverse";
    }

    #[derive(Clone)]
    pub enum Status {
        Draft,
        Open,
        Paid,
        Uncollectible,
        Void,
        Unknown(String),
    }
    rt::open_enum! {
        Status;
        0 => Draft "draft";
        1 => Open "open";
        2 => Paid "paid";
        3 => Uncollectible "uncollectible";
        4 => Void "void";
    }
}

/// The same with serde's derives, as other clients have them: unknown fields are dropped, and nothing is noted.
mod derives {
    use std::collections::BTreeMap;

    use serde::{Deserialize, Serialize};

    #[derive(Clone, Serialize, Deserialize)]
    pub struct Page<T> {
        pub data: Vec<T>,
        pub has_more: bool,
        pub object: String,
        pub url: String,
    }

    #[derive(Clone, Serialize, Deserialize)]
    pub struct Invoice {
        pub object: String,
        pub id: String,
        pub account_country: Option<String>,
        pub account_name: Option<String>,
        pub account_tax_ids: Option<Vec<String>>,
        pub amount_due: i64,
        pub amount_paid: i64,
        pub amount_overpaid: i64,
        pub amount_remaining: i64,
        pub amount_shipping: i64,
        pub application: Option<String>,
        pub attempt_count: i64,
        pub attempted: bool,
        pub auto_advance: Option<bool>,
        pub automatic_tax: AutomaticTax,
        pub billing_reason: Option<Reason>,
        pub collection_method: Method,
        pub created: i64,
        pub currency: String,
        pub custom_fields: Option<Vec<String>>,
        pub customer: Option<String>,
        pub customer_address: Option<Box<Address>>,
        pub customer_email: Option<String>,
        pub customer_name: Option<String>,
        pub customer_phone: Option<String>,
        pub customer_shipping: Option<Box<Address>>,
        pub customer_tax_exempt: Option<Exempt>,
        pub customer_tax_ids: Option<Vec<String>>,
        pub default_payment_method: Option<String>,
        pub default_source: Option<String>,
        pub default_tax_rates: Vec<String>,
        pub description: Option<String>,
        pub discounts: Vec<String>,
        pub due_date: Option<i64>,
        pub effective_at: Option<i64>,
        pub ending_balance: Option<i64>,
        pub footer: Option<String>,
        pub from_invoice: Option<String>,
        pub hosted_invoice_url: Option<String>,
        pub invoice_pdf: Option<String>,
        pub issuer: Issuer,
        pub last_finalization_error: Option<String>,
        pub latest_revision: Option<String>,
        pub lines: Page<LineItem>,
        pub livemode: bool,
        pub metadata: Option<BTreeMap<String, String>>,
        pub next_payment_attempt: Option<i64>,
        pub number: Option<String>,
        pub on_behalf_of: Option<String>,
        pub parent: Option<String>,
        pub payment_settings: PaymentSettings,
        pub payments: Option<Page<Payment>>,
        pub period_end: i64,
        pub period_start: i64,
        pub post_payment_credit_notes_amount: i64,
        pub pre_payment_credit_notes_amount: i64,
        pub receipt_number: Option<String>,
        pub shipping_cost: Option<String>,
        pub shipping_details: Option<Box<Address>>,
        pub starting_balance: i64,
        pub statement_descriptor: Option<String>,
        pub status: Option<Status>,
        pub status_transitions: Transitions,
        pub subtotal: i64,
        pub subtotal_excluding_tax: Option<i64>,
        pub test_clock: Option<String>,
        pub total: i64,
        pub total_discount_amounts: Option<Vec<String>>,
        pub total_excluding_tax: Option<i64>,
        pub total_taxes: Option<Vec<String>>,
        pub webhooks_delivered_at: Option<i64>,
    }

    #[derive(Clone, Serialize, Deserialize)]
    pub struct AutomaticTax {
        pub enabled: bool,
        pub liability: Option<Box<Issuer>>,
        pub status: Option<String>,
    }

    #[derive(Clone, Serialize, Deserialize)]
    pub struct Address {
        pub city: Option<String>,
        pub country: Option<String>,
        pub line1: Option<String>,
        pub postal_code: Option<String>,
    }

    #[derive(Clone, Serialize, Deserialize)]
    pub struct Issuer {
        pub account: Option<String>,
        pub r#type: String,
    }

    #[derive(Clone, Serialize, Deserialize)]
    pub struct PaymentSettings {
        pub default_mandate: Option<String>,
        pub payment_method_options: Option<String>,
        pub payment_method_types: Option<Vec<String>>,
    }

    #[derive(Clone, Serialize, Deserialize)]
    pub struct Transitions {
        pub finalized_at: Option<i64>,
        pub marked_uncollectible_at: Option<i64>,
        pub paid_at: Option<i64>,
        pub voided_at: Option<i64>,
    }

    #[derive(Clone, Serialize, Deserialize)]
    pub struct LineItem {
        pub object: String,
        pub id: String,
        pub amount: i64,
        pub currency: String,
        pub description: Option<String>,
        pub discount_amounts: Option<Vec<String>>,
        pub discountable: bool,
        pub discounts: Vec<String>,
        pub livemode: bool,
        pub metadata: BTreeMap<String, String>,
        pub parent: Option<Box<ItemParent>>,
        pub period: Period,
        pub pricing: Option<Box<Pricing>>,
        pub quantity: Option<i64>,
        pub quantity_decimal: Option<String>,
        pub subtotal: i64,
        pub taxes: Option<Vec<String>>,
    }

    #[derive(Clone, Serialize, Deserialize)]
    pub struct ItemParent {
        pub invoice_item_details: Option<Box<Details>>,
        pub r#type: String,
    }

    #[derive(Clone, Serialize, Deserialize)]
    pub struct Details {
        pub invoice_item: String,
        pub proration: bool,
        pub proration_details: Option<Box<Proration>>,
        pub subscription: Option<String>,
    }

    #[derive(Clone, Serialize, Deserialize)]
    pub struct Proration {
        pub credited_items: Option<String>,
    }

    #[derive(Clone, Serialize, Deserialize)]
    pub struct Period {
        pub end: i64,
        pub start: i64,
    }

    #[derive(Clone, Serialize, Deserialize)]
    pub struct Pricing {
        pub price_details: Option<Box<PriceDetails>>,
        pub r#type: String,
        pub unit_amount_decimal: Option<String>,
    }

    #[derive(Clone, Serialize, Deserialize)]
    pub struct PriceDetails {
        pub price: String,
        pub product: String,
    }

    #[derive(Clone, Serialize, Deserialize)]
    pub struct Payment {
        pub object: String,
        pub id: String,
        pub amount_paid: Option<i64>,
        pub amount_requested: i64,
        pub created: i64,
        pub currency: String,
        pub invoice: String,
        pub is_default: bool,
        pub livemode: bool,
        pub payment: PaidBy,
        pub status: String,
        pub status_transitions: PaidAt,
    }

    #[derive(Clone, Serialize, Deserialize)]
    pub struct PaidBy {
        pub payment_intent: Option<String>,
        pub r#type: String,
    }

    #[derive(Clone, Serialize, Deserialize)]
    pub struct PaidAt {
        pub canceled_at: Option<i64>,
        pub paid_at: Option<i64>,
    }

    #[derive(Clone, Serialize, Deserialize)]
    #[serde(rename_all = "snake_case")]
    pub enum Reason {
        Manual,
        Upcoming,
        Subscription,
        SubscriptionCycle,
        SubscriptionCreate,
        #[serde(untagged)]
        Unknown(String),
    }

    #[derive(Clone, Serialize, Deserialize)]
    #[serde(rename_all = "snake_case")]
    pub enum Method {
        ChargeAutomatically,
        SendInvoice,
        #[serde(untagged)]
        Unknown(String),
    }

    #[derive(Clone, Serialize, Deserialize)]
    #[serde(rename_all = "snake_case")]
    pub enum Exempt {
        None,
        Exempt,
        Reverse,
        #[serde(untagged)]
        Unknown(String),
    }

    #[derive(Clone, Serialize, Deserialize)]
    #[serde(rename_all = "snake_case")]
    pub enum Status {
        Draft,
        Open,
        Paid,
        Uncollectible,
        Void,
        #[serde(untagged)]
        Unknown(String),
    }
}

fn main() {
    let invoice = include_str!("../tests/data/invoice.json");
    let compact = serde_json::from_str::<serde_json::Value>(invoice)
        .unwrap()
        .to_string();
    let page = format!(
        r#"{{"object":"list","url":"/v1/invoices","has_more":false,"data":[{}]}}"#,
        vec![compact.as_str(); 100].join(",")
    );
    compare(
        "an invoice",
        &compact,
        |json| {
            drop(black_box(
                stripe_runtime::from_slice::<tables::Invoice>(json).unwrap(),
            ))
        },
        |json| {
            drop(black_box(
                serde_json::from_slice::<derives::Invoice>(json).unwrap(),
            ))
        },
    );
    compare(
        "a page of 100",
        &page,
        |json| {
            drop(black_box(
                stripe_runtime::from_slice::<stripe_runtime::List<tables::Invoice>>(json).unwrap(),
            ))
        },
        |json| {
            drop(black_box(
                serde_json::from_slice::<derives::Page<derives::Invoice>>(json).unwrap(),
            ))
        },
    );
}

/// The best of many rounds, taken in turns: what else the machine does only makes a round slower.
fn compare(what: &str, json: &str, tables: fn(&[u8]), derives: fn(&[u8])) {
    let repeat = (400_000 / json.len()).max(1);
    let round = |decode: fn(&[u8])| {
        let start = Instant::now();
        for _ in 0..repeat {
            decode(black_box(json.as_bytes()));
        }
        start.elapsed() / u32::try_from(repeat).unwrap_or(1)
    };
    let (mut best_tables, mut best_derives) = (Duration::MAX, Duration::MAX);
    for _ in 0..300 {
        best_tables = best_tables.min(round(tables));
        best_derives = best_derives.min(round(derives));
    }
    let bytes = json.len();
    println!("{what} ({bytes} bytes): tables {best_tables:?}, derives {best_derives:?}");
}
