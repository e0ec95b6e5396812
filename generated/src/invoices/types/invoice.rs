// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether Stripe calculates taxes, for whose account, and how that goes.
///
/// Contract: `#/components/schemas/automatic_tax`.
///
/// Feature: `invoices`.
#[cfg(feature = "invoices")]
#[non_exhaustive]
pub struct AutomaticTax {
    /// Why Stripe turned automatic tax off. Null if it didn't. `finalization_requires_location_inputs` or `finalization_system_error`.
    pub disabled_reason: Option<AutomaticTaxDisabledReason>,
    /// Whether Stripe works out the tax from where the customer is.
    pub enabled: bool,
    /// Who owes the tax: your account or a connected one. That account's address and tax registrations count, and the tax shows in its reports. May be null.
    pub liability: Option<Box<crate::types::ConnectAccountReference>>,
    /// Who calculates the taxes. May be null.
    pub provider: Option<String>,
    /// Whether taxes could be worked out when it was last tried. Null if it wasn't. `complete`, `failed` or `requires_location_inputs`.
    pub status: Option<AutomaticTaxStatus>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Why Stripe turned automatic tax off.
///
/// The values of `disabled_reason`.
///
/// Contract: `#/components/schemas/automatic_tax/properties/disabled_reason`.
///
/// Feature: `invoices`.
#[cfg(feature = "invoices")]
#[derive(Clone)]
#[non_exhaustive]
pub enum AutomaticTaxDisabledReason {
    /// `finalization_requires_location_inputs`: The customer's location was missing when the invoice was finalized.
    FinalizationRequiresLocationInputs,
    /// `finalization_system_error`: Tax couldn't be calculated when the invoice was finalized, for a failure at Stripe's side.
    FinalizationSystemError,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether taxes could be worked out when it was last tried.
///
/// The values of `status`.
///
/// Contract: `#/components/schemas/automatic_tax/properties/status`.
///
/// Feature: `invoices`.
#[cfg(feature = "invoices")]
#[derive(Clone)]
#[non_exhaustive]
pub enum AutomaticTaxStatus {
    /// `complete`: Tax was calculated.
    Complete,
    /// `failed`: Tax couldn't be calculated, for a failure at Stripe's side. Try again.
    Failed,
    /// `requires_location_inputs`: The customer's address is missing or invalid. Correct it, then tax is calculated.
    RequiresLocationInputs,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What remains of an invoice after its deletion, which only drafts allow: the id.
///
/// What is left of a deleted `invoice`.
///
/// Contract: `#/components/schemas/deleted_invoice`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "invoice_payments", feature = "invoices", feature = "quotes")))
)]
#[non_exhaustive]
pub struct DeletedInvoice {
    /// Names the invoice in other calls. That of a preview begins with `upcoming_in` and can't be used for any.
    pub id: rt::Id<crate::invoices::Invoice>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What a customer owes, line by line, once or for a period of a subscription. It begins as a draft that can be edited. Finalizing gives it a number and starts its collection, by charging or by sending it. Left to Stripe, that happens about an hour after creation.
///
/// The `invoice` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/invoices/object)
///
/// Contract: `#/components/schemas/invoice`.
///
/// Feature: `invoices`. Without it, the type has its id and `json()`, and no other fields.
#[cfg(feature = "invoices")]
#[non_exhaustive]
pub struct Invoice {
    /// The country of the business on the invoice, usually of the account that made it. May be null.
    pub account_country: Option<String>,
    /// The public name of the business on the invoice, usually of the account that made it. May be null.
    pub account_name: Option<String>,
    /// Your tax ids that are printed on the invoice. They can change only while it is a draft. Ids; the objects themselves when `account_tax_ids` is expanded. May be null.
    pub account_tax_ids: Option<
        Vec<rt::Expandable<crate::tax_ids::TaxId, crate::tax_ids::DeletedTaxId>>,
    >,
    /// What the customer has to pay, in the smallest currency unit: the total with credit taken off and debt added. 0 if the total is below the smallest charge or credit covers it.
    pub amount_due: i64,
    /// How much more than due was paid, in the smallest currency unit. It becomes the customer's credit.
    pub amount_overpaid: i64,
    /// What was paid on the invoice so far, in the smallest currency unit.
    pub amount_paid: i64,
    /// What was paid by other ways than Stripe, such as cash or check, in the smallest currency unit.
    pub amount_paid_off_stripe: Option<i64>,
    /// What is still to be paid, in the smallest currency unit: [`amount_due`](Self::amount_due) less [`amount_paid`](Self::amount_paid).
    pub amount_remaining: i64,
    /// What all shipping costs together, in the smallest currency unit.
    pub amount_shipping: i64,
    /// The Connect application that made it. Null if none did. An id; the object itself when `application` is expanded.
    pub application: Option<
        rt::Expandable<crate::types::Application, crate::types::DeletedApplication>,
    >,
    /// How often payment was tried: the first time however it came about, then only Stripe's own retries. What you retry by hand doesn't count.
    pub attempt_count: i64,
    /// Whether a payment was tried. False for about an hour after [`invoice.created`](crate::events::EventType::InvoiceCreated), so don't call the invoice unpaid yet.
    pub attempted: bool,
    /// Whether Stripe finalizes the invoice, sends it, collects it and retries by itself. If false, it stays as it is until you act.
    pub auto_advance: bool,
    /// Whether Stripe calculates taxes, for whose account, and how that goes.
    pub automatic_tax: AutomaticTax,
    /// When Stripe finalizes the invoice. Null if that isn't planned or it isn't a draft any more. In seconds since 1970.
    pub automatically_finalizes_at: Option<rt::Timestamp>,
    /// What made the invoice: something in the life of a subscription, or you (`manual`). `upcoming` is a preview. May be null.
    pub billing_reason: Option<InvoiceBillingReason>,
    /// Who starts the payment: Stripe with the default payment method, or the customer who is sent the invoice. `charge_automatically` or `send_invoice`.
    pub collection_method: crate::invoices::CollectionMethod,
    /// What the customer's browser needs to pay the invoice. Null until it is finalized.
    pub confirmation_secret: Option<Box<InvoiceConfirmationSecret>>,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// Your own lines at the top of the invoice, up to four, each with a name and a value. May be null.
    pub custom_fields: Option<Vec<crate::types::InvoiceSettingCustomField>>,
    /// The customer who is billed. An id; the object itself when `customer` is expanded.
    pub customer: rt::Expandable<
        crate::customers::Customer,
        crate::customers::DeletedCustomer,
    >,
    /// The v2 account that stands for the customer, in place of [`customer`](Self::customer). May be null.
    pub customer_account: Option<String>,
    /// The customer's address as the invoice shows it. It follows [`address`](crate::customers::Customer::address) until the invoice is finalized, then stays as it is. May be null.
    pub customer_address: Option<Box<crate::types::Address>>,
    /// The customer's email as the invoice shows it. It follows [`email`](crate::customers::Customer::email) until the invoice is finalized, then stays as it is. May be null.
    pub customer_email: Option<String>,
    /// The customer's name as the invoice shows it. It follows [`name`](crate::customers::Customer::name) until the invoice is finalized, then stays as it is. May be null.
    pub customer_name: Option<String>,
    /// The customer's phone as the invoice shows it. It follows [`phone`](crate::customers::Customer::phone) until the invoice is finalized, then stays as it is. May be null.
    pub customer_phone: Option<String>,
    /// Where the goods go, as the invoice shows it. It follows [`shipping`](crate::customers::Customer::shipping) until the invoice is finalized, then stays as it is. May be null.
    pub customer_shipping: Option<Box<crate::types::Shipping>>,
    /// Whether the customer is exempt from tax or has to account for it. It follows [`tax_exempt`](crate::customers::Customer::tax_exempt) until the invoice is finalized, then stays as it is. `exempt`, `none` or `reverse`. May be null.
    pub customer_tax_exempt: Option<InvoiceCustomerTaxExempt>,
    /// The customer's tax ids as the invoice shows them. They follow those of the customer until the invoice is finalized, then stay as they are. May be null.
    pub customer_tax_ids: Option<Vec<InvoiceTaxId>>,
    /// The payment method that pays this invoice. If null, that of the subscription does, and else that of the customer. An id; the object itself when `default_payment_method` is expanded.
    pub default_payment_method: Option<
        rt::Expandable<crate::payment_methods::PaymentMethod>,
    >,
    /// The old kind of payment source that pays this invoice. If null, that of the subscription does, and else that of the customer. An id; the object itself when `default_source` is expanded.
    pub default_source: Option<rt::Expandable<InvoiceDefaultSource>>,
    /// The tax rates for each line that has none of its own.
    pub default_tax_rates: Vec<crate::tax_rates::TaxRate>,
    /// A text above the lines of the invoice. The Dashboard calls it memo. May be null.
    pub description: Option<String>,
    /// The discounts on the whole invoice. Those of its lines are taken off first. Ids; the objects themselves when `discounts` is expanded.
    pub discounts: Vec<
        rt::Expandable<crate::customers::Discount, crate::customers::DeletedDiscount>,
    >,
    /// When the customer has to have paid. Null if the invoice is charged instead of sent. In seconds since 1970.
    pub due_date: Option<rt::Timestamp>,
    /// When the invoice takes effect, which PDF and receipt show as date of issue. When it was finalized, unless you set it. In seconds since 1970. May be null.
    pub effective_at: Option<rt::Timestamp>,
    /// The customer's balance after this invoice, in the smallest currency unit. Null until the invoice is finalized.
    pub ending_balance: Option<i64>,
    /// A text at the foot of the invoice. May be null.
    pub footer: Option<String>,
    /// The invoice that this one revises or copies. Null if none.
    pub from_invoice: Option<Box<InvoiceFromInvoice>>,
    /// A page of Stripe where the customer can see and pay the invoice. Null until it is finalized.
    pub hosted_invoice_url: Option<String>,
    /// Names the invoice in other calls. That of a preview begins with `upcoming_in` and can't be used for any.
    pub id: rt::Id<crate::invoices::Invoice>,
    /// Where the PDF can be fetched. Null until the invoice is finalized.
    pub invoice_pdf: Option<String>,
    /// The account in whose name and look the invoice is: your own, or a connected one.
    pub issuer: crate::types::ConnectAccountReference,
    /// Why the invoice couldn't be finalized the last time. Null once it is.
    pub last_finalization_error: Option<Box<crate::types::ApiErrors>>,
    /// The newest invoice that replaced this one, drafts aside. An id; the object itself when `latest_revision` is expanded. May be null.
    pub latest_revision: Option<rt::Expandable<crate::invoices::Invoice>>,
    /// What is billed: first waiting invoice items and subscription items, each with the newest first, then items that were added later, the oldest first. It may hold only the first page, [`invoices.line_items.list`](crate::invoices::line_items::list()) lists all.
    pub lines: rt::List<crate::invoices::InvoiceLineItem>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Your own keys and values, kept with the object. Stripe doesn't use them. May be null.
    pub metadata: Option<rt::Metadata>,
    /// When the next try to collect begins. Null if no try is planned, or [`collection_method`](Self::collection_method) is `send_invoice`. In seconds since 1970.
    pub next_payment_attempt: Option<rt::Timestamp>,
    /// The number of the invoice, as the customer sees it. It begins with the customer's prefix if they have one. A draft has none unless you set it. May be null.
    pub number: Option<String>,
    /// The connected account that the payment is meant for. The invoice shows its brand and its support contacts. An id; the object itself when `on_behalf_of` is expanded. May be null.
    pub on_behalf_of: Option<rt::Expandable<crate::accounts::Account>>,
    /// What made the invoice: a quote or a subscription. Null if you made it on its own.
    pub parent: Option<Box<InvoiceParent>>,
    /// How the invoice is paid: which payment methods, with which settings.
    pub payment_settings: InvoicePaymentSettings,
    /// The payments that count toward the invoice. It may hold only the first page, [`invoice_payments.list`](crate::invoice_payments::list()) lists all.
    pub payments: Option<rt::List<crate::invoice_payments::InvoicePayment>>,
    /// Until when invoice items could come onto this invoice. What was paid for is in the `period` of each line. In seconds since 1970.
    pub period_end: rt::Timestamp,
    /// From when on invoice items could come onto this invoice. What was paid for is in the `period` of each line. In seconds since 1970.
    pub period_start: rt::Timestamp,
    /// How much credit notes gave back after the invoice was paid, in the smallest currency unit.
    pub post_payment_credit_notes_amount: i64,
    /// How much credit notes took off before the invoice was paid, in the smallest currency unit.
    pub pre_payment_credit_notes_amount: i64,
    /// The number that receipts of the invoice show. Null until one is sent.
    pub receipt_number: Option<String>,
    /// How the invoice looks as a PDF and on its page. May be null.
    pub rendering: Option<Box<InvoiceRendering>>,
    /// What shipping costs, with its taxes and the shipping rate behind it. May be null.
    pub shipping_cost: Option<Box<crate::types::InvoiceShippingCost>>,
    /// Where and to whom the goods are sent, as the invoice shows it. Null if it shows what the customer has.
    pub shipping_details: Option<Box<crate::types::Shipping>>,
    /// The customer's balance when the invoice was finalized, in the smallest currency unit, or as it is now for a draft: negative is credit. For a revision, what the first invoice used is in it.
    pub starting_balance: i64,
    /// What the customer's card statement says of the invoice. May be null.
    pub statement_descriptor: Option<String>,
    /// Where the invoice is: a `draft` can change, an `open` one waits for money, and `paid`, `void` and `uncollectible` end it. May be null.
    pub status: Option<InvoiceStatus>,
    /// When each status was reached.
    pub status_transitions: InvoiceStatusTransitions,
    /// What the lines come to, in the smallest currency unit: with discounts on single items, before discounts on the invoice and taxes on top of prices.
    pub subtotal: i64,
    /// What the lines come to without any tax, in the smallest currency unit: with discounts on single items, before discounts on the invoice. May be null.
    pub subtotal_excluding_tax: Option<i64>,
    /// The test clock that its time runs by. Null in real time. An id; the object itself when `test_clock` is expanded.
    pub test_clock: Option<rt::Expandable<crate::test_helpers::TestClock>>,
    /// Which billing threshold made this invoice.
    pub threshold_reason: Option<Box<InvoiceThresholdReason>>,
    /// What the invoice comes to, in the smallest currency unit, after discounts and taxes, before the customer's balance is taken into account.
    pub total: i64,
    /// What each discount takes off the whole invoice. May be null.
    pub total_discount_amounts: Option<Vec<crate::types::DiscountAmount>>,
    /// What the invoice comes to less all discounts and without any tax, in the smallest currency unit. May be null.
    pub total_excluding_tax: Option<i64>,
    /// What discounts and billing credits take off the invoice before tax, one by one. May be null.
    pub total_pretax_credit_amounts: Option<Vec<InvoicePretaxCreditAmount>>,
    /// How much tax there is on all lines together, by rate. May be null.
    pub total_taxes: Option<Vec<crate::types::InvoiceTax>>,
    /// When your webhooks for the new invoice had been delivered. An hour after that, or once delivery is given up, it is paid or sent by itself. Set at once if there are none to deliver. In seconds since 1970. May be null.
    pub webhooks_delivered_at: Option<rt::Timestamp>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What made the invoice: something in the life of a subscription, or you (`manual`).
///
/// The values of `billing_reason`.
///
/// Contract: `#/components/schemas/invoice/properties/billing_reason`.
///
/// Feature: `invoices`.
#[cfg(feature = "invoices")]
#[derive(Clone)]
#[non_exhaustive]
pub enum InvoiceBillingReason {
    /// `automatic_pending_invoice_item_invoice`: Pending invoice items were collected by themselves, on their own interval.
    AutomaticPendingInvoiceItemInvoice,
    /// `manual`: Made by you, by API or in the Dashboard, without a subscription.
    Manual,
    /// `quote_accept`: A quote was accepted.
    QuoteAccept,
    /// `subscription`: An old reason, from before May 2018, for subscription invoices in general.
    Subscription,
    /// `subscription_create`: The first invoice of a new subscription.
    SubscriptionCreate,
    /// `subscription_cycle`: A new billing period of a subscription began.
    SubscriptionCycle,
    /// `subscription_threshold`: Usage reached the billing threshold within a period.
    SubscriptionThreshold,
    /// `subscription_update`: A subscription was changed.
    SubscriptionUpdate,
    /// `upcoming`: A preview only: the invoice doesn't exist yet.
    Upcoming,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What the customer's browser needs to pay the invoice.
///
/// Contract: `#/components/schemas/invoices_resource_confirmation_secret`.
///
/// Feature: `invoices`.
#[cfg(feature = "invoices")]
#[non_exhaustive]
pub struct InvoiceConfirmationSecret {
    /// What the customer's browser or app needs to pay the finalized invoice. Give it to that customer alone.
    pub client_secret: String,
    /// Whose client secret it is: always the payment intent of the invoice.
    pub r#type: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the customer is exempt from tax or has to account for it.
///
/// The values of `customer_tax_exempt`.
///
/// Contract: `#/components/schemas/invoice/properties/customer_tax_exempt`.
///
/// Feature: `invoices`.
#[cfg(feature = "invoices")]
#[derive(Clone)]
#[non_exhaustive]
pub enum InvoiceCustomerTaxExempt {
    /// `exempt`: No tax is charged.
    Exempt,
    /// `none`: Taxed as everyone.
    None,
    /// `reverse`: The customer owes the tax to their authority (reverse charge), you charge none. Invoices say so.
    Reverse,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What `default_source` can be.
///
/// Contract: `#/components/schemas/invoice/properties/default_source`.
///
/// Feature: `invoices`.
#[cfg(feature = "invoices")]
#[derive(Clone)]
#[non_exhaustive]
pub enum InvoiceDefaultSource {
    /// An object whose `object` is `bank_account`.
    BankAccount(rt::Boxed<crate::customers::BankAccount>),
    /// An object whose `object` is `card`.
    Card(rt::Boxed<crate::customers::Card>),
    /// An object whose `object` is `source`.
    Source(rt::Boxed<crate::sources::Source>),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

#[cfg(feature = "invoices")]
impl InvoiceDefaultSource {
    /// The object's id, if it has one.
    pub fn id(&self) -> Option<&str> {
        rt::Value::view(self).id()
    }

    /// The `BankAccount`, if it is one.
    pub fn as_bank_account(&self) -> Option<&crate::customers::BankAccount> {
        match self {
            Self::BankAccount(object) => Some(object),
            _ => None,
        }
    }

    /// The `Card`, if it is one.
    pub fn as_card(&self) -> Option<&crate::customers::Card> {
        match self {
            Self::Card(object) => Some(object),
            _ => None,
        }
    }

    /// The `Source`, if it is one.
    pub fn as_source(&self) -> Option<&crate::sources::Source> {
        match self {
            Self::Source(object) => Some(object),
            _ => None,
        }
    }
}

/// The invoice that this one revises or copies.
///
/// Contract: `#/components/schemas/invoices_resource_from_invoice`.
///
/// Feature: `invoices`.
#[cfg(feature = "invoices")]
#[non_exhaustive]
pub struct InvoiceFromInvoice {
    /// How the invoice comes from the other one: a `revision` replaces it.
    pub action: String,
    /// The invoice that was copied. An id; the object itself when `invoice` is expanded.
    pub invoice: rt::Expandable<crate::invoices::Invoice>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How the customer pays in installments by card.
///
/// Contract: `#/components/schemas/invoice_installments_card`.
///
/// Feature: `invoices`.
#[cfg(feature = "invoices")]
#[non_exhaustive]
pub struct InvoiceInstallmentsCard {
    /// Whether the customer may pay the invoice in installments by card. May be null.
    pub enabled: Option<bool>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which subscription items went over their threshold.
///
/// Contract: `#/components/schemas/invoice_item_threshold_reason`.
///
/// Feature: `invoices`.
#[cfg(feature = "invoices")]
#[non_exhaustive]
pub struct InvoiceItemThresholdReason {
    /// Ids of the lines that reached the threshold and so made the invoice.
    pub line_item_ids: Vec<String>,
    /// How much usage was the threshold that was reached.
    pub usage_gte: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What made the invoice: a quote or a subscription.
///
/// Contract: `#/components/schemas/billing_bill_resource_invoicing_parents_invoice_parent`.
///
/// Feature: `invoices`.
#[cfg(feature = "invoices")]
#[non_exhaustive]
pub struct InvoiceParent {
    /// Which quote made the invoice, if [`type`](Self::type) is `quote_details`. May be null.
    pub quote_details: Option<Box<InvoiceQuoteParent>>,
    /// The subscription that made the invoice, as it was then. Null if none did.
    pub subscription_details: Option<Box<InvoiceSubscriptionParent>>,
    /// What made the invoice: a subscription or a quote. The field of the same name has more. `quote_details` or `subscription_details`.
    pub r#type: InvoiceParentType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What made the invoice: a subscription or a quote.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/billing_bill_resource_invoicing_parents_invoice_parent/properties/type`.
///
/// Feature: `invoices`.
#[cfg(feature = "invoices")]
#[derive(Clone)]
#[non_exhaustive]
pub enum InvoiceParentType {
    /// `quote_details`: It comes from a quote.
    QuoteDetails,
    /// `subscription_details`: It comes from a subscription.
    SubscriptionDetails,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Settings that each kind of payment method has for itself.
///
/// Contract: `#/components/schemas/invoices_payment_method_options`.
///
/// Feature: `invoices`.
#[cfg(feature = "invoices")]
#[non_exhaustive]
pub struct InvoicePaymentMethodOptions {
    /// Pre-authorized debit from a Canadian bank account (ACSS). May be null.
    pub acss_debit: Option<Box<crate::types::InvoicePaymentMethodOptionsAcssDebit>>,
    /// Bancontact, the bank payment of Belgium. May be null.
    pub bancontact: Option<Box<crate::types::InvoicePaymentMethodOptionsBancontact>>,
    /// Settings for card payments, which the invoice's payment intent gets. May be null.
    pub card: Option<Box<InvoicePaymentMethodOptionsCard>>,
    /// How a bank transfer for this invoice works. It goes to the payment intent of the invoice. May be null.
    pub customer_balance: Option<
        Box<crate::types::InvoicePaymentMethodOptionsCustomerBalance>,
    >,
    /// How a payment of this invoice at a konbini works. It goes to the payment intent of the invoice. May be null.
    pub konbini: Option<Box<crate::types::InvoicePaymentMethodOptionsKonbini>>,
    /// PayTo: payments that an Australian customer agrees to in the app of their bank. May be null.
    pub payto: Option<Box<crate::types::InvoicePaymentMethodOptionsPayto>>,
    /// Pix: instant payment from a Brazilian bank app. May be null.
    pub pix: Option<Box<InvoicePaymentMethodOptionsPix>>,
    /// How a SEPA debit for this invoice works. It goes to the payment intent of the invoice. May be null.
    pub sepa_debit: Option<Box<crate::types::InvoicePaymentMethodOptionsSepaDebit>>,
    /// How a UPI payment of this invoice works. It goes to the payment intent of the invoice. May be null.
    pub upi: Option<Box<crate::types::InvoicePaymentMethodOptionsUpi>>,
    /// How an ACH debit for this invoice works. It goes to the payment intent of the invoice. May be null.
    pub us_bank_account: Option<
        Box<crate::types::InvoicePaymentMethodOptionsUsBankAccount>,
    >,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Settings for card payments, which the invoice's payment intent gets.
///
/// Contract: `#/components/schemas/invoice_payment_method_options_card`.
///
/// Feature: `invoices`.
#[cfg(feature = "invoices")]
#[non_exhaustive]
pub struct InvoicePaymentMethodOptionsCard {
    /// How the customer pays in installments by card.
    pub installments: Option<Box<InvoiceInstallmentsCard>>,
    /// When 3D Secure is asked for: `automatic` leaves it to Stripe, which goes by risk and law. Take another value only if your own fraud checks decide. `any`, `automatic` or `challenge`. May be null.
    pub request_three_d_secure: Option<crate::invoices::RequestThreeDSecure>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Pix: instant payment from a Brazilian bank app.
///
/// Contract: `#/components/schemas/invoice_payment_method_options_pix`.
///
/// Feature: `invoices`.
#[cfg(feature = "invoices")]
#[non_exhaustive]
pub struct InvoicePaymentMethodOptionsPix {
    /// Whether the amount includes the Brazilian IOF tax already. `always` or `never`. May be null.
    pub amount_includes_iof: Option<crate::invoices::AmountIncludesIof>,
    /// How many seconds the customer has to pay, from 10 to 1,209,600, which are two weeks. A day unless you say otherwise.
    pub expires_after_seconds: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How the invoice is paid: which payment methods, with which settings.
///
/// Contract: `#/components/schemas/invoices_payment_settings`.
///
/// Feature: `invoices`.
#[cfg(feature = "invoices")]
#[non_exhaustive]
pub struct InvoicePaymentSettings {
    /// Id of the [mandate](crate::mandates::Mandate) with which the invoice is paid. It has to be of the payment method that pays. May be null.
    pub default_mandate: Option<String>,
    /// Settings that each kind of payment method has for itself. May be null.
    pub payment_method_options: Option<Box<InvoicePaymentMethodOptions>>,
    /// Which kinds of payment method can pay the invoice. If null, Stripe goes by the default payment method of the invoice, subscription or customer, and by your invoice template.
    pub payment_method_types: Option<Vec<crate::invoices::PaymentMethodType>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// By how much a discount or billing credits lowered the sum before tax.
///
/// Contract: `#/components/schemas/invoices_resource_pretax_credit_amount`.
///
/// Feature: `invoices`.
#[cfg(feature = "invoices")]
#[non_exhaustive]
pub struct InvoicePretaxCreditAmount {
    /// How much is taken off before taxes, in the smallest currency unit.
    pub amount: i64,
    /// The use of billing credit that took this off before taxes. An id; the object itself when `credit_balance_transaction` is expanded. May be null.
    pub credit_balance_transaction: Option<
        rt::Expandable<crate::billing::CreditBalanceTransaction>,
    >,
    /// The discount that lowers the price by this amount. An id; the object itself when `discount` is expanded.
    pub discount: Option<
        rt::Expandable<crate::customers::Discount, crate::customers::DeletedDiscount>,
    >,
    /// Whether a discount or billing credits took it off. `credit_balance_transaction` or `discount`.
    pub r#type: InvoicePretaxCreditAmountType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether a discount or billing credits took it off.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/invoices_resource_pretax_credit_amount/properties/type`.
///
/// Feature: `invoices`.
#[cfg(feature = "invoices")]
#[derive(Clone)]
#[non_exhaustive]
pub enum InvoicePretaxCreditAmountType {
    /// `credit_balance_transaction`: Billing credits lowered it.
    CreditBalanceTransaction,
    /// `discount`: A discount lowered it.
    Discount,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Which quote made the invoice, if `type` is `quote_details`.
///
/// Contract: `#/components/schemas/billing_bill_resource_invoicing_parents_invoice_quote_parent`.
///
/// Feature: `invoices`.
#[cfg(feature = "invoices")]
#[non_exhaustive]
pub struct InvoiceQuoteParent {
    /// Id of the [quote](crate::quotes::Quote) that made the invoice when it was accepted.
    pub quote: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How the invoice looks as a PDF and on its page.
///
/// Contract: `#/components/schemas/invoices_resource_invoice_rendering`.
///
/// Feature: `invoices`.
#[cfg(feature = "invoices")]
#[non_exhaustive]
pub struct InvoiceRendering {
    /// Whether line items on the invoice PDF show prices with the taxes in them or without. May be null.
    pub amount_tax_display: Option<String>,
    /// What the PDF looks like. May be null.
    pub pdf: Option<Box<InvoiceRenderingPdf>>,
    /// The look of this invoice, as an invoice rendering template's id. May be null.
    pub template: Option<String>,
    /// Which version of the template it is. May be null.
    pub template_version: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the PDF looks like.
///
/// Contract: `#/components/schemas/invoice_rendering_pdf`.
///
/// Feature: `invoices`.
#[cfg(feature = "invoices")]
#[non_exhaustive]
pub struct InvoiceRenderingPdf {
    /// The paper size of the PDF. `auto` picks A4 or letter by the customer's language and country. `a4`, `auto` or `letter`. May be null.
    pub page_size: Option<crate::invoices::PageSize>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Where the invoice is: a `draft` can change, an `open` one waits for money, and `paid`, `void` and `uncollectible` end it.
///
/// The values of `status`.
///
/// Contract: `#/components/schemas/invoice/properties/status`.
///
/// Feature: `invoices`.
#[cfg(feature = "invoices")]
#[derive(Clone)]
#[non_exhaustive]
pub enum InvoiceStatus {
    /// `draft`: Still changeable. Nobody has to pay it yet.
    Draft,
    /// `open`: Finalized, and waits for payment.
    Open,
    /// `paid`: Nothing remains to be paid.
    Paid,
    /// `uncollectible`: You don't expect payment any more: bad debt. It can still be paid.
    Uncollectible,
    /// `void`: Canceled after it was finalized: counts as never owed. For good.
    Void,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// When each status was reached.
///
/// Contract: `#/components/schemas/invoices_resource_status_transitions`.
///
/// Feature: `invoices`.
#[cfg(feature = "invoices")]
#[non_exhaustive]
pub struct InvoiceStatusTransitions {
    /// When the invoice was finalized. Null before. In seconds since 1970.
    pub finalized_at: Option<rt::Timestamp>,
    /// When it became `uncollectible`. Null before. In seconds since 1970.
    pub marked_uncollectible_at: Option<rt::Timestamp>,
    /// When it became `paid`. Null before. In seconds since 1970.
    pub paid_at: Option<rt::Timestamp>,
    /// When it became `void`. Null before. In seconds since 1970.
    pub voided_at: Option<rt::Timestamp>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The subscription that made the invoice, as it was then.
///
/// Contract: `#/components/schemas/billing_bill_resource_invoicing_parents_invoice_subscription_parent`.
///
/// Feature: `invoices`.
#[cfg(feature = "invoices")]
#[non_exhaustive]
pub struct InvoiceSubscriptionParent {
    /// The subscription's metadata at the time the invoice was made. From when it is finalized it doesn't change. Only since June 29, 2023. May be null.
    pub metadata: Option<rt::Metadata>,
    /// The subscription that made the invoice. An id; the object itself when `subscription` is expanded.
    pub subscription: rt::Expandable<crate::subscriptions::Subscription>,
    /// The moment that the previewed proration is counted from. Only in previews. In seconds since 1970.
    pub subscription_proration_date: Option<rt::Timestamp>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The customer's tax ids as the invoice shows them.
///
/// Contract: `#/components/schemas/invoices_resource_invoice_tax_id`.
///
/// Feature: `invoices`.
#[cfg(feature = "invoices")]
#[non_exhaustive]
pub struct InvoiceTaxId {
    /// Which tax id it is, as country and kind: `eu_vat`.
    pub r#type: crate::invoices::TaxIdType,
    /// The tax id itself. May be null.
    pub value: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which billing threshold made this invoice.
///
/// Contract: `#/components/schemas/invoice_threshold_reason`.
///
/// Feature: `invoices`.
#[cfg(feature = "invoices")]
#[non_exhaustive]
pub struct InvoiceThresholdReason {
    /// The invoice total that was reached and set off this invoice, in the smallest currency unit. May be null.
    pub amount_gte: Option<i64>,
    /// Which subscription items went over their threshold.
    pub item_reasons: Vec<InvoiceItemThresholdReason>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

#[cfg(feature = "invoices")]
rt::record! {
    AutomaticTax;
    0 => disabled_reason = None "disabled_reason";
    1 => enabled = false "enabled" required;
    2 => liability = None "liability";
    3 => provider = None "provider";
    4 => status = None "status";
}

#[cfg(feature = "invoices")]
rt::expandable! {
    crate::ExpandPath;
    AutomaticTax;
    liability "liability" => crate::types::ConnectAccountReference;
}

#[cfg(feature = "invoices")]
rt::open_enum! {
    AutomaticTaxDisabledReason;
    0 => FinalizationRequiresLocationInputs "finalization_requires_location_inputs";
    1 => FinalizationSystemError "finalization_system_error";
}

#[cfg(feature = "invoices")]
rt::open_enum! {
    AutomaticTaxStatus;
    0 => Complete "complete";
    1 => Failed "failed";
    2 => RequiresLocationInputs "requires_location_inputs";
}

rt::record! {
    DeletedInvoice;
    const "deleted" = Bool(true);
    const "object" = Str("invoice");
    0 => id "id" required;
}

#[cfg(feature = "invoices")]
rt::record! {
    Invoice;
    const "object" = Str("invoice");
    0 => account_country = None "account_country";
    1 => account_name = None "account_name";
    2 => account_tax_ids = None "account_tax_ids";
    3 => amount_due = 0 "amount_due" required;
    4 => amount_overpaid = 0 "amount_overpaid" required;
    5 => amount_paid = 0 "amount_paid" required;
    6 => amount_paid_off_stripe = None "amount_paid_off_stripe";
    7 => amount_remaining = 0 "amount_remaining" required;
    8 => amount_shipping = 0 "amount_shipping" required;
    9 => application = None "application";
    10 => attempt_count = 0 "attempt_count" required;
    11 => attempted = false "attempted" required;
    12 => auto_advance = false "auto_advance" required;
    13 => automatic_tax "automatic_tax" required;
    14 => automatically_finalizes_at = None "automatically_finalizes_at";
    15 => billing_reason = None "billing_reason";
    16 => collection_method "collection_method" required;
    17 => confirmation_secret = None "confirmation_secret" sensitive;
    18 => created "created" required;
    19 => currency "currency" required;
    20 => custom_fields = None "custom_fields";
    21 => customer "customer" required;
    22 => customer_account = None "customer_account";
    23 => customer_address = None "customer_address";
    24 => customer_email = None "customer_email" sensitive;
    25 => customer_name = None "customer_name" sensitive;
    26 => customer_phone = None "customer_phone" sensitive;
    27 => customer_shipping = None "customer_shipping";
    28 => customer_tax_exempt = None "customer_tax_exempt";
    29 => customer_tax_ids = None "customer_tax_ids";
    30 => default_payment_method = None "default_payment_method";
    31 => default_source = None "default_source";
    32 => default_tax_rates "default_tax_rates" required;
    33 => description = None "description";
    34 => discounts "discounts" required;
    35 => due_date = None "due_date";
    36 => effective_at = None "effective_at";
    37 => ending_balance = None "ending_balance";
    38 => footer = None "footer";
    39 => from_invoice = None "from_invoice";
    40 => hosted_invoice_url = None "hosted_invoice_url";
    41 => id "id" required;
    42 => invoice_pdf = None "invoice_pdf";
    43 => issuer "issuer" required;
    44 => last_finalization_error = None "last_finalization_error";
    45 => latest_revision = None "latest_revision";
    46 => lines "lines" required;
    47 => livemode = false "livemode" required;
    48 => metadata = None "metadata";
    49 => next_payment_attempt = None "next_payment_attempt";
    50 => number = None "number";
    51 => on_behalf_of = None "on_behalf_of";
    52 => parent = None "parent";
    53 => payment_settings "payment_settings" required;
    54 => payments = None "payments";
    55 => period_end "period_end" required;
    56 => period_start "period_start" required;
    57 => post_payment_credit_notes_amount = 0 "post_payment_credit_notes_amount" required;
    58 => pre_payment_credit_notes_amount = 0 "pre_payment_credit_notes_amount" required;
    59 => receipt_number = None "receipt_number";
    60 => rendering = None "rendering";
    61 => shipping_cost = None "shipping_cost";
    62 => shipping_details = None "shipping_details";
    63 => starting_balance = 0 "starting_balance" required;
    64 => statement_descriptor = None "statement_descriptor";
    65 => status = None "status";
    66 => status_transitions "status_transitions" required;
    67 => subtotal = 0 "subtotal" required;
    68 => subtotal_excluding_tax = None "subtotal_excluding_tax";
    69 => test_clock = None "test_clock";
    70 => threshold_reason = None "threshold_reason";
    71 => total = 0 "total" required;
    72 => total_discount_amounts = None "total_discount_amounts";
    73 => total_excluding_tax = None "total_excluding_tax";
    74 => total_pretax_credit_amounts = None "total_pretax_credit_amounts";
    75 => total_taxes = None "total_taxes";
    76 => webhooks_delivered_at = None "webhooks_delivered_at";
}

#[cfg(feature = "invoices")]
rt::expandable! {
    crate::ExpandPath;
    Invoice;
    account_tax_ids "account_tax_ids" => crate::tax_ids::TaxId;
    application "application" => crate::types::Application;
    automatic_tax "automatic_tax" => AutomaticTax;
    confirmation_secret "confirmation_secret" => InvoiceConfirmationSecret;
    customer "customer" => crate::customers::Customer;
    customer_address "customer_address" => crate::types::Address;
    customer_shipping "customer_shipping" => crate::types::Shipping;
    default_payment_method "default_payment_method" => crate::payment_methods::PaymentMethod;
    default_source "default_source" => InvoiceDefaultSource;
    default_tax_rates "default_tax_rates" => crate::tax_rates::TaxRate;
    discounts "discounts" => crate::customers::Discount;
    from_invoice "from_invoice" => InvoiceFromInvoice;
    issuer "issuer" => crate::types::ConnectAccountReference;
    last_finalization_error "last_finalization_error" => crate::types::ApiErrors;
    latest_revision "latest_revision" => crate::invoices::Invoice;
    lines "lines" => rt::List<crate::invoices::InvoiceLineItem>;
    on_behalf_of "on_behalf_of" => crate::accounts::Account;
    parent "parent" => InvoiceParent;
    payments "payments" => rt::List<crate::invoice_payments::InvoicePayment>;
    rendering "rendering" => InvoiceRendering;
    shipping_cost "shipping_cost" => crate::types::InvoiceShippingCost;
    shipping_details "shipping_details" => crate::types::Shipping;
    test_clock "test_clock" => crate::test_helpers::TestClock;
    threshold_reason "threshold_reason" => InvoiceThresholdReason;
    total_discount_amounts "total_discount_amounts" => crate::types::DiscountAmount;
    total_pretax_credit_amounts "total_pretax_credit_amounts" => InvoicePretaxCreditAmount;
    total_taxes "total_taxes" => crate::types::InvoiceTax;
}

#[cfg(feature = "invoices")]
rt::open_enum! {
    InvoiceBillingReason;
    0 => AutomaticPendingInvoiceItemInvoice "automatic_pending_invoice_item_invoice";
    1 => Manual "manual";
    2 => QuoteAccept "quote_accept";
    3 => Subscription "subscription";
    4 => SubscriptionCreate "subscription_create";
    5 => SubscriptionCycle "subscription_cycle";
    6 => SubscriptionThreshold "subscription_threshold";
    7 => SubscriptionUpdate "subscription_update";
    8 => Upcoming "upcoming";
}

#[cfg(feature = "invoices")]
rt::record! {
    InvoiceConfirmationSecret;
    0 => client_secret "client_secret" required sensitive;
    1 => r#type "type" required;
}

#[cfg(feature = "invoices")]
rt::open_enum! {
    InvoiceCustomerTaxExempt;
    0 => Exempt "exempt";
    1 => None "none";
    2 => Reverse "reverse";
}

#[cfg(feature = "invoices")]
rt::union! {
    InvoiceDefaultSource by "object";
    0 => BankAccount(tag "bank_account");
    1 => Card(tag "card");
    2 => Source(tag "source");
}

#[cfg(feature = "invoices")]
rt::expandable! {
    crate::ExpandPath;
    InvoiceDefaultSource;
    account "account" => crate::accounts::Account;
    code_verification "code_verification" if (any(feature = "customers", feature = "sources")) => crate::sources::SourceCodeVerificationFlow;
    customer "customer" => crate::customers::Customer;
    future_requirements "future_requirements" if (any(feature = "accounts", feature = "customers", feature = "external_accounts", feature = "sources")) => crate::customers::ExternalAccountRequirements;
    networks "networks" if (any(feature = "accounts", feature = "customers", feature = "external_accounts", feature = "sources")) => crate::customers::TokenCardNetworks;
    owner "owner" if (any(feature = "customers", feature = "sources")) => crate::sources::SourceOwner;
    receiver "receiver" if (any(feature = "customers", feature = "sources")) => crate::sources::SourceReceiverFlow;
    redirect "redirect" if (any(feature = "customers", feature = "sources")) => crate::sources::SourceRedirectFlow;
    requirements "requirements" if (any(feature = "accounts", feature = "customers", feature = "external_accounts", feature = "sources")) => crate::customers::ExternalAccountRequirements;
    source_order "source_order" if (any(feature = "customers", feature = "sources")) => crate::sources::SourceOrder;
}

#[cfg(feature = "invoices")]
rt::record! {
    InvoiceFromInvoice;
    0 => action "action" required;
    1 => invoice "invoice" required;
}

#[cfg(feature = "invoices")]
rt::expandable! {
    crate::ExpandPath;
    InvoiceFromInvoice;
    invoice "invoice" => crate::invoices::Invoice;
}

#[cfg(feature = "invoices")]
rt::record! {
    InvoiceInstallmentsCard;
    0 => enabled = None "enabled";
}

#[cfg(feature = "invoices")]
rt::record! {
    InvoiceItemThresholdReason;
    0 => line_item_ids "line_item_ids" required;
    1 => usage_gte = 0 "usage_gte" required;
}

#[cfg(feature = "invoices")]
rt::record! {
    InvoiceParent;
    0 => quote_details = None "quote_details";
    1 => subscription_details = None "subscription_details";
    2 => r#type "type" required;
}

#[cfg(feature = "invoices")]
rt::expandable! {
    crate::ExpandPath;
    InvoiceParent;
    subscription_details "subscription_details" => InvoiceSubscriptionParent;
}

#[cfg(feature = "invoices")]
rt::open_enum! {
    InvoiceParentType;
    0 => QuoteDetails "quote_details";
    1 => SubscriptionDetails "subscription_details";
}

#[cfg(feature = "invoices")]
rt::record! {
    InvoicePaymentMethodOptions;
    0 => acss_debit = None "acss_debit";
    1 => bancontact = None "bancontact";
    2 => card = None "card";
    3 => customer_balance = None "customer_balance";
    4 => konbini = None "konbini";
    5 => payto = None "payto";
    6 => pix = None "pix";
    7 => sepa_debit = None "sepa_debit";
    8 => upi = None "upi";
    9 => us_bank_account = None "us_bank_account";
}

#[cfg(feature = "invoices")]
rt::record! {
    InvoicePaymentMethodOptionsCard;
    0 => installments = None "installments";
    1 => request_three_d_secure = None "request_three_d_secure";
}

#[cfg(feature = "invoices")]
rt::record! {
    InvoicePaymentMethodOptionsPix;
    0 => amount_includes_iof = None "amount_includes_iof";
    1 => expires_after_seconds = None "expires_after_seconds";
}

#[cfg(feature = "invoices")]
rt::record! {
    InvoicePaymentSettings;
    0 => default_mandate = None "default_mandate";
    1 => payment_method_options = None "payment_method_options";
    2 => payment_method_types = None "payment_method_types";
}

#[cfg(feature = "invoices")]
rt::record! {
    InvoicePretaxCreditAmount;
    0 => amount = 0 "amount" required;
    1 => credit_balance_transaction = None "credit_balance_transaction";
    2 => discount = None "discount";
    3 => r#type "type" required;
}

#[cfg(feature = "invoices")]
rt::expandable! {
    crate::ExpandPath;
    InvoicePretaxCreditAmount;
    credit_balance_transaction "credit_balance_transaction" => crate::billing::CreditBalanceTransaction;
    discount "discount" => crate::customers::Discount;
}

#[cfg(feature = "invoices")]
rt::open_enum! {
    InvoicePretaxCreditAmountType;
    0 => CreditBalanceTransaction "credit_balance_transaction";
    1 => Discount "discount";
}

#[cfg(feature = "invoices")]
rt::record! {
    InvoiceQuoteParent;
    0 => quote "quote" required;
}

#[cfg(feature = "invoices")]
rt::record! {
    InvoiceRendering;
    0 => amount_tax_display = None "amount_tax_display";
    1 => pdf = None "pdf";
    2 => template = None "template";
    3 => template_version = None "template_version";
}

#[cfg(feature = "invoices")]
rt::record! {
    InvoiceRenderingPdf;
    0 => page_size = None "page_size";
}

#[cfg(feature = "invoices")]
rt::open_enum! {
    InvoiceStatus;
    0 => Draft "draft";
    1 => Open "open";
    2 => Paid "paid";
    3 => Uncollectible "uncollectible";
    4 => Void "void";
}

#[cfg(feature = "invoices")]
rt::record! {
    InvoiceStatusTransitions;
    0 => finalized_at = None "finalized_at";
    1 => marked_uncollectible_at = None "marked_uncollectible_at";
    2 => paid_at = None "paid_at";
    3 => voided_at = None "voided_at";
}

#[cfg(feature = "invoices")]
rt::record! {
    InvoiceSubscriptionParent;
    0 => metadata = None "metadata";
    1 => subscription "subscription" required;
    2 => subscription_proration_date = None "subscription_proration_date";
}

#[cfg(feature = "invoices")]
rt::expandable! {
    crate::ExpandPath;
    InvoiceSubscriptionParent;
    subscription "subscription" => crate::subscriptions::Subscription;
}

#[cfg(feature = "invoices")]
rt::record! {
    InvoiceTaxId;
    0 => r#type "type" required;
    1 => value = None "value" sensitive;
}

#[cfg(feature = "invoices")]
rt::record! {
    InvoiceThresholdReason;
    0 => amount_gte = None "amount_gte";
    1 => item_reasons "item_reasons" required;
}
