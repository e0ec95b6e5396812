//! An invoice.
use std::collections::BTreeMap;

use serde::Deserialize;

type Metadata = BTreeMap<String, String>;

#[derive(Clone, Debug, Deserialize)]
pub struct List<T> {
    pub object: String,
    pub data: Vec<T>,
    pub has_more: bool,
    pub url: String,
}

#[derive(Clone, Debug, Deserialize)]
pub struct Invoice {
    pub id: String,
    pub object: String,
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
    pub billing_reason: Option<BillingReason>,
    pub collection_method: CollectionMethod,
    pub created: i64,
    pub currency: String,
    pub custom_fields: Option<Vec<Metadata>>,
    pub customer: Option<String>,
    pub customer_address: Option<Metadata>,
    pub customer_email: Option<String>,
    pub customer_name: Option<String>,
    pub customer_phone: Option<String>,
    pub customer_shipping: Option<Metadata>,
    pub customer_tax_exempt: Option<TaxExempt>,
    pub customer_tax_ids: Option<Vec<Metadata>>,
    pub default_payment_method: Option<String>,
    pub default_source: Option<String>,
    pub default_tax_rates: Vec<Metadata>,
    pub description: Option<String>,
    pub discounts: Vec<String>,
    pub due_date: Option<i64>,
    pub effective_at: Option<i64>,
    pub ending_balance: Option<i64>,
    pub footer: Option<String>,
    pub from_invoice: Option<Metadata>,
    pub hosted_invoice_url: Option<String>,
    pub invoice_pdf: Option<String>,
    pub issuer: Issuer,
    pub last_finalization_error: Option<Metadata>,
    pub latest_revision: Option<String>,
    pub lines: List<LineItem>,
    pub livemode: bool,
    pub metadata: Option<Metadata>,
    pub next_payment_attempt: Option<i64>,
    pub number: Option<String>,
    pub on_behalf_of: Option<String>,
    pub parent: Option<Metadata>,
    pub payment_settings: PaymentSettings,
    pub payments: Option<List<InvoicePayment>>,
    pub period_end: i64,
    pub period_start: i64,
    pub post_payment_credit_notes_amount: i64,
    pub pre_payment_credit_notes_amount: i64,
    pub receipt_number: Option<String>,
    pub redaction: Option<Metadata>,
    pub shipping_cost: Option<Metadata>,
    pub shipping_details: Option<Metadata>,
    pub starting_balance: i64,
    pub statement_descriptor: Option<String>,
    pub status: Option<InvoiceStatus>,
    pub status_transitions: InvoiceTransitions,
    pub subtotal: i64,
    pub subtotal_excluding_tax: Option<i64>,
    pub test_clock: Option<String>,
    pub total: i64,
    pub total_discount_amounts: Option<Vec<Metadata>>,
    pub total_excluding_tax: Option<i64>,
    pub total_taxes: Option<Vec<Metadata>>,
    pub transfer_data: Option<Metadata>,
    pub webhooks_delivered_at: Option<i64>,
}

#[derive(Clone, Debug, Deserialize)]
pub struct AutomaticTax {
    pub enabled: bool,
    pub liability: Option<Issuer>,
    pub status: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BillingReason {
    Manual,
    SubscriptionCreate,
    SubscriptionCycle,
    SubscriptionThreshold,
    SubscriptionUpdate,
    Upcoming,
    #[serde(other)]
    Unknown,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CollectionMethod {
    ChargeAutomatically,
    SendInvoice,
    #[serde(other)]
    Unknown,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TaxExempt {
    Exempt,
    None,
    Reverse,
    #[serde(other)]
    Unknown,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InvoiceStatus {
    Draft,
    Open,
    Paid,
    Uncollectible,
    Void,
    #[serde(other)]
    Unknown,
}

#[derive(Clone, Debug, Deserialize)]
pub struct Issuer {
    pub account: Option<String>,
    pub r#type: String,
}

#[derive(Clone, Debug, Deserialize)]
pub struct LineItem {
    pub id: String,
    pub object: String,
    pub amount: i64,
    pub currency: String,
    pub description: Option<String>,
    pub discount_amounts: Option<Vec<Metadata>>,
    pub discountable: bool,
    pub discounts: Vec<String>,
    pub livemode: bool,
    pub metadata: Metadata,
    pub parent: Option<LineItemParent>,
    pub period: Period,
    pub pricing: Option<Pricing>,
    pub quantity: Option<i64>,
    pub quantity_decimal: Option<String>,
    pub taxes: Option<Vec<Metadata>>,
}

#[derive(Clone, Debug, Deserialize)]
pub struct LineItemParent {
    pub r#type: String,
    pub invoice_item_details: Option<InvoiceItemDetails>,
}

#[derive(Clone, Debug, Deserialize)]
pub struct InvoiceItemDetails {
    pub invoice_item: String,
    pub proration: bool,
    pub proration_details: Option<ProrationDetails>,
    pub subscription: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
pub struct ProrationDetails {
    pub credited_items: Option<Metadata>,
}

#[derive(Clone, Debug, Deserialize)]
pub struct Period {
    pub end: i64,
    pub start: i64,
}

#[derive(Clone, Debug, Deserialize)]
pub struct Pricing {
    pub price_details: Option<PriceDetails>,
    pub r#type: String,
    pub unit_amount_decimal: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
pub struct PriceDetails {
    pub price: String,
    pub product: String,
}

#[derive(Clone, Debug, Deserialize)]
pub struct PaymentSettings {
    pub default_mandate: Option<String>,
    pub payment_method_options: Option<Metadata>,
    pub payment_method_types: Option<Vec<String>>,
}

#[derive(Clone, Debug, Deserialize)]
pub struct InvoicePayment {
    pub id: String,
    pub object: String,
    pub amount_paid: Option<i64>,
    pub amount_requested: i64,
    pub created: i64,
    pub currency: String,
    pub invoice: String,
    pub is_default: bool,
    pub livemode: bool,
    pub payment: Payment,
    pub status: String,
    pub status_transitions: PaymentTransitions,
}

#[derive(Clone, Debug, Deserialize)]
pub struct Payment {
    pub r#type: String,
    pub payment_intent: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
pub struct PaymentTransitions {
    pub canceled_at: Option<i64>,
    pub paid_at: Option<i64>,
}

#[derive(Clone, Debug, Deserialize)]
pub struct InvoiceTransitions {
    pub finalized_at: Option<i64>,
    pub marked_uncollectible_at: Option<i64>,
    pub paid_at: Option<i64>,
    pub voided_at: Option<i64>,
}
