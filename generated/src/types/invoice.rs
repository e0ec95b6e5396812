// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The time that the line is for. A line for a moment begins and ends at the same time.
///
/// Contract: `#/components/schemas/invoice_line_item_period`.
#[cfg(any(feature = "invoice_items", feature = "invoices"))]
#[non_exhaustive]
pub struct InvoiceLineItemPeriod {
    /// When the time that is billed ends, with this moment still in it. Not before it starts. In seconds since 1970.
    pub end: rt::Timestamp,
    /// When the period begins, that moment included. In seconds since 1970.
    pub start: rt::Timestamp,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the customer agrees to in the mandate, and how it is put.
///
/// Contract: `#/components/schemas/invoice_mandate_options_payto`.
#[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
#[non_exhaustive]
pub struct InvoiceMandateOptionsPayto {
    /// The most that one invoice may take, in the smallest currency unit. Null sets no limit.
    pub amount: Option<i64>,
    /// What [`amount`](Self::amount) means: always `maximum` here, at most that. `fixed` or `maximum`. May be null.
    pub amount_type: Option<crate::types::AmountType>,
    /// What the payments are for, as the customer's bank is told. It follows your merchant category code unless set. May be null.
    pub purpose: Option<InvoiceMandateOptionsPaytoPurpose>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the payments are for, as the customer's bank is told.
///
/// The values of `purpose`.
///
/// Contract: `#/components/schemas/invoice_mandate_options_payto/properties/purpose`.
#[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
#[derive(Clone)]
#[non_exhaustive]
pub enum InvoiceMandateOptionsPaytoPurpose {
    /// `dependant_support`: Support of relatives.
    DependantSupport,
    /// `government`
    Government,
    /// `loan`
    Loan,
    /// `mortgage`
    Mortgage,
    /// `other`
    Other,
    /// `pension`
    Pension,
    /// `personal`
    Personal,
    /// `retail`
    Retail,
    /// `salary`
    Salary,
    /// `tax`
    Tax,
    /// `utility`: Gas, water, power, phone.
    Utility,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Pre-authorized debit from a Canadian bank account (ACSS).
///
/// Contract: `#/components/schemas/invoice_payment_method_options_acss_debit`.
#[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
#[non_exhaustive]
pub struct InvoicePaymentMethodOptionsAcssDebit {
    /// What the customer agrees to in the mandate, and how it is put.
    pub mandate_options: Option<Box<InvoicePaymentMethodOptionsAcssDebitMandateOptions>>,
    /// How the bank account is proved to be the customer's: by logging in to the bank (`instant`), by small deposits, or whichever works (`automatic`, as it is unless set). `automatic`, `instant` or `microdeposits`.
    pub verification_method: Option<crate::types::VerificationMethod>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the customer agrees to in the mandate, and how it is put.
///
/// Contract: `#/components/schemas/invoice_payment_method_options_acss_debit_mandate_options`.
#[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
#[non_exhaustive]
pub struct InvoicePaymentMethodOptionsAcssDebitMandateOptions {
    /// Whether the bank account is used for business or privately. `business` or `personal`. May be null.
    pub transaction_type: Option<
        crate::types::PaymentMethodOptionsAcssDebitMandateOptionsTransactionType,
    >,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Bancontact, the bank payment of Belgium.
///
/// Contract: `#/components/schemas/invoice_payment_method_options_bancontact`.
#[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
#[non_exhaustive]
pub struct InvoicePaymentMethodOptionsBancontact {
    /// The language of the page where the customer approves the payment. `de`, `en`, `fr` or `nl`.
    pub preferred_language: crate::types::PreferredLanguage,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Invoice payment method options customer balance.
///
/// Contract: `#/components/schemas/invoice_payment_method_options_customer_balance`.
#[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
#[non_exhaustive]
pub struct InvoicePaymentMethodOptionsCustomerBalance {
    /// How the customer can send the money by bank transfer.
    pub bank_transfer: Option<
        Box<InvoicePaymentMethodOptionsCustomerBalanceBankTransfer>,
    >,
    /// How the missing money comes in if the cash balance doesn't hold enough: by bank transfer. Only `bank_transfer`. May be null.
    pub funding_type: Option<InvoicePaymentMethodOptionsCustomerBalanceFundingType>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How the customer can send the money by bank transfer.
///
/// Contract: `#/components/schemas/invoice_payment_method_options_customer_balance_bank_transfer`.
#[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
#[non_exhaustive]
pub struct InvoicePaymentMethodOptionsCustomerBalanceBankTransfer {
    /// In which country the account is to which the customer sends the money.
    pub eu_bank_transfer: Option<
        Box<InvoicePaymentMethodOptionsCustomerBalanceEuBankTransfer>,
    >,
    /// Which country's kind of transfer the customer can pay by. May be null.
    pub r#type: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// In which country the account is to which the customer sends the money.
///
/// Contract: `#/components/schemas/invoice_payment_method_options_customer_balance_bank_transfer_eu_bank_transfer`.
#[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
#[non_exhaustive]
pub struct InvoicePaymentMethodOptionsCustomerBalanceEuBankTransfer {
    /// Which country's bank account the customer sends money to: `DE`, `FR`, `IE` or `NL`, among others. `BE`, `DE`, `ES`, `FR`, `IE` or `NL`.
    pub country: crate::types::PaymentMethodOptionsCustomerBalanceEuBankAccountCountry,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How the missing money comes in if the cash balance doesn't hold enough: by bank transfer.
///
/// The values of `funding_type`.
///
/// Contract: `#/components/schemas/invoice_payment_method_options_customer_balance/properties/funding_type`.
#[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
#[derive(Clone)]
#[non_exhaustive]
pub enum InvoicePaymentMethodOptionsCustomerBalanceFundingType {
    /// `bank_transfer`
    BankTransfer,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Invoice payment method options konbini.
///
/// Contract: `#/components/schemas/invoice_payment_method_options_konbini`.
#[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
#[non_exhaustive]
pub struct InvoicePaymentMethodOptionsKonbini {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the customer agrees to in the mandate, and how it is put.
///
/// Contract: `#/components/schemas/invoice_payment_method_options_mandate_options_upi`.
#[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
#[non_exhaustive]
pub struct InvoicePaymentMethodOptionsMandateOptionsUpi {
    /// What a later payment takes, in the smallest currency unit: exactly this or at most this, as [`amount_type`](Self::amount_type) says. May be null.
    pub amount: Option<i64>,
    /// Whether later payments take exactly [`amount`](Self::amount) (`fixed`) or at most that (`maximum`). May be null.
    pub amount_type: Option<crate::types::AmountType>,
    /// What the mandate or subscription is for. The customer gets to read it. At most 20 characters. May be null.
    pub description: Option<String>,
    /// When the mandate ends. Without one, it lasts until it is canceled. In seconds since 1970. May be null.
    pub end_date: Option<rt::Timestamp>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// PayTo: payments that an Australian customer agrees to in the app of their bank.
///
/// Contract: `#/components/schemas/invoice_payment_method_options_payto`.
#[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
#[non_exhaustive]
pub struct InvoicePaymentMethodOptionsPayto {
    /// What the customer agrees to in the mandate, and how it is put.
    pub mandate_options: Option<Box<InvoiceMandateOptionsPayto>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Invoice payment method options sepa debit.
///
/// Contract: `#/components/schemas/invoice_payment_method_options_sepa_debit`.
#[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
#[non_exhaustive]
pub struct InvoicePaymentMethodOptionsSepaDebit {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Invoice payment method options upi.
///
/// Contract: `#/components/schemas/invoice_payment_method_options_upi`.
#[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
#[non_exhaustive]
pub struct InvoicePaymentMethodOptionsUpi {
    /// What the customer agrees to in the mandate, and how it is put.
    pub mandate_options: Option<Box<InvoicePaymentMethodOptionsMandateOptionsUpi>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Invoice payment method options us bank account.
///
/// Contract: `#/components/schemas/invoice_payment_method_options_us_bank_account`.
#[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
#[non_exhaustive]
pub struct InvoicePaymentMethodOptionsUsBankAccount {
    /// How the customer links their bank account: what they allow, and which accounts they can choose.
    pub financial_connections: Option<
        Box<InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptions>,
    >,
    /// How the bank account is proved to be the customer's: by logging in to the bank (`instant`), by small deposits, or whichever works (`automatic`, as it is unless set). `automatic`, `instant` or `microdeposits`.
    pub verification_method: Option<crate::types::VerificationMethod>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How the customer links their bank account: what they allow, and which accounts they can choose.
///
/// Contract: `#/components/schemas/invoice_payment_method_options_us_bank_account_linked_account_options`.
#[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
#[non_exhaustive]
pub struct InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptions {
    /// Which bank accounts the customer can link.
    pub filters: Option<Box<InvoiceUsBankAccountLinkedAccountOptionsFilters>>,
    /// Which data of the bank account are asked for. `payment_method` must be among them. `balances`, `ownership`, `payment_method` or `transactions`.
    pub permissions: Option<Vec<crate::types::LinkedAccountOptionsPermission>>,
    /// Which data are fetched as soon as an account is linked, without a refresh. `balances`, `ownership` or `transactions`. May be null.
    pub prefetch: Option<Vec<crate::types::LinkedAccountOptionsPrefetch>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Where the unit amount comes from: a [price](crate::prices::Price) and its [product](crate::products::Product).
///
/// Contract: `#/components/schemas/billing_bill_resource_invoicing_pricing_pricing`.
#[cfg(any(feature = "invoice_items", feature = "invoices"))]
#[non_exhaustive]
pub struct InvoicePricing {
    /// Which price and product the amount comes from.
    pub price_details: Option<Box<InvoicePricingPriceDetails>>,
    /// What one costs, in the smallest unit of the currency, with up to 12 decimal places. A decimal number as text. May be null.
    pub unit_amount_decimal: Option<rt::Decimal>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which price and product the amount comes from.
///
/// Contract: `#/components/schemas/billing_bill_resource_invoicing_pricing_pricing_price_details`.
#[cfg(any(feature = "invoice_items", feature = "invoices"))]
#[non_exhaustive]
pub struct InvoicePricingPriceDetails {
    /// Id of the [price](crate::prices::Price) that was used. The object itself when `price` is expanded.
    pub price: rt::Expandable<crate::prices::Price>,
    /// Id of the [product](crate::products::Product) that was sold.
    pub product: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How the PDFs of invoices look that come from here.
///
/// Contract: `#/components/schemas/invoice_setting_checkout_rendering_options`.
#[cfg(any(feature = "checkout", feature = "payment_links"))]
#[non_exhaustive]
pub struct InvoiceSettingCheckoutRenderingOptions {
    /// Whether line items on the invoice PDF show prices with the taxes in them or without. May be null.
    pub amount_tax_display: Option<String>,
    /// The look of the invoice that the session makes, as an invoice rendering template's id. May be null.
    pub template: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A line of your own on the invoice, as a name with a value.
///
/// Contract: `#/components/schemas/invoice_setting_custom_field`.
#[cfg(
    any(
        feature = "checkout",
        feature = "customers",
        feature = "invoices",
        feature = "payment_links"
    )
)]
#[non_exhaustive]
pub struct InvoiceSettingCustomField {
    /// The label of the line.
    pub name: String,
    /// What the line says.
    pub value: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What shipping costs, before and after tax.
///
/// Contract: `#/components/schemas/invoices_resource_shipping_cost`.
#[cfg(any(feature = "credit_notes", feature = "invoices"))]
#[non_exhaustive]
pub struct InvoiceShippingCost {
    /// What shipping costs before taxes, in the smallest currency unit.
    pub amount_subtotal: i64,
    /// The tax on shipping, in the smallest currency unit, 0 if there is none.
    pub amount_tax: i64,
    /// What shipping costs with taxes, in the smallest currency unit.
    pub amount_total: i64,
    /// The shipping rate that the price comes from. An id; the object itself when `shipping_rate` is expanded. May be null.
    pub shipping_rate: Option<rt::Expandable<crate::shipping_rates::ShippingRate>>,
    /// The taxes on shipping, one by one.
    pub taxes: Option<Vec<crate::types::LineItemTaxAmount>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// One tax on the line or the whole: how much, on which sum, and why that rate or none.
///
/// Contract: `#/components/schemas/billing_bill_resource_invoicing_taxes_tax`.
#[cfg(any(feature = "credit_notes", feature = "invoices"))]
#[non_exhaustive]
pub struct InvoiceTax {
    /// How much tax, in the smallest currency unit.
    pub amount: i64,
    /// Whether this tax is in the price or comes on top. `exclusive` or `inclusive`.
    pub tax_behavior: InvoiceTaxBehavior,
    /// The tax rate behind this tax. Null unless `type` is `tax_rate_details`.
    pub tax_rate_details: Option<Box<InvoiceTaxRateDetails>>,
    /// Why there is this tax, or none. New reasons can come.
    pub taxability_reason: crate::types::TaxabilityReason,
    /// What the tax is worked out from, in the smallest currency unit. May be null.
    pub taxable_amount: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether this tax is in the price or comes on top.
///
/// The values of `tax_behavior`.
///
/// Contract: `#/components/schemas/billing_bill_resource_invoicing_taxes_tax/properties/tax_behavior`.
#[cfg(any(feature = "credit_notes", feature = "invoices"))]
#[derive(Clone)]
#[non_exhaustive]
pub enum InvoiceTaxBehavior {
    /// `exclusive`: Tax comes on top of the amount.
    Exclusive,
    /// `inclusive`: Tax is in the amount.
    Inclusive,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The tax rate behind this tax.
///
/// Contract: `#/components/schemas/billing_bill_resource_invoicing_taxes_tax_rate_details`.
#[cfg(any(feature = "credit_notes", feature = "invoices"))]
#[non_exhaustive]
pub struct InvoiceTaxRateDetails {
    /// The tax rate that was applied. An id; the object itself when `tax_rate` is expanded.
    pub tax_rate: rt::Expandable<crate::tax_rates::TaxRate>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which bank accounts the customer can link.
///
/// Contract: `#/components/schemas/invoice_payment_method_options_us_bank_account_linked_account_options_filters`.
#[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
#[non_exhaustive]
pub struct InvoiceUsBankAccountLinkedAccountOptionsFilters {
    /// Which kinds of account the customer can link: `checking`, `savings` or both.
    pub account_subcategories: Option<Vec<crate::types::AccountSubcategory>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

#[cfg(any(feature = "invoice_items", feature = "invoices"))]
rt::record! {
    InvoiceLineItemPeriod;
    0 => end "end" required;
    1 => start "start" required;
}

#[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
rt::record! {
    InvoiceMandateOptionsPayto;
    0 => amount = None "amount";
    1 => amount_type = None "amount_type";
    2 => purpose = None "purpose";
}

#[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
rt::open_enum! {
    InvoiceMandateOptionsPaytoPurpose;
    0 => DependantSupport "dependant_support";
    1 => Government "government";
    2 => Loan "loan";
    3 => Mortgage "mortgage";
    4 => Other "other";
    5 => Pension "pension";
    6 => Personal "personal";
    7 => Retail "retail";
    8 => Salary "salary";
    9 => Tax "tax";
    10 => Utility "utility";
}

#[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
rt::record! {
    InvoicePaymentMethodOptionsAcssDebit;
    0 => mandate_options = None "mandate_options";
    1 => verification_method = None "verification_method";
}

#[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
rt::record! {
    InvoicePaymentMethodOptionsAcssDebitMandateOptions;
    0 => transaction_type = None "transaction_type";
}

#[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
rt::record! {
    InvoicePaymentMethodOptionsBancontact;
    0 => preferred_language "preferred_language" required;
}

#[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
rt::record! {
    InvoicePaymentMethodOptionsCustomerBalance;
    0 => bank_transfer = None "bank_transfer";
    1 => funding_type = None "funding_type";
}

#[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
rt::record! {
    InvoicePaymentMethodOptionsCustomerBalanceBankTransfer;
    0 => eu_bank_transfer = None "eu_bank_transfer";
    1 => r#type = None "type";
}

#[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
rt::record! {
    InvoicePaymentMethodOptionsCustomerBalanceEuBankTransfer;
    0 => country "country" required;
}

#[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
rt::open_enum! {
    InvoicePaymentMethodOptionsCustomerBalanceFundingType;
    0 => BankTransfer "bank_transfer";
}

#[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
rt::record! {
    InvoicePaymentMethodOptionsKonbini;
}

#[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
rt::record! {
    InvoicePaymentMethodOptionsMandateOptionsUpi;
    0 => amount = None "amount";
    1 => amount_type = None "amount_type";
    2 => description = None "description";
    3 => end_date = None "end_date";
}

#[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
rt::record! {
    InvoicePaymentMethodOptionsPayto;
    0 => mandate_options = None "mandate_options";
}

#[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
rt::record! {
    InvoicePaymentMethodOptionsSepaDebit;
}

#[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
rt::record! {
    InvoicePaymentMethodOptionsUpi;
    0 => mandate_options = None "mandate_options";
}

#[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
rt::record! {
    InvoicePaymentMethodOptionsUsBankAccount;
    0 => financial_connections = None "financial_connections";
    1 => verification_method = None "verification_method";
}

#[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
rt::record! {
    InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptions;
    0 => filters = None "filters";
    1 => permissions = None "permissions";
    2 => prefetch = None "prefetch";
}

#[cfg(any(feature = "invoice_items", feature = "invoices"))]
rt::record! {
    InvoicePricing;
    const "type" = Str("price_details");
    0 => price_details = None "price_details";
    1 => unit_amount_decimal = None "unit_amount_decimal";
}

#[cfg(any(feature = "invoice_items", feature = "invoices"))]
rt::expandable! {
    crate::ExpandPath;
    InvoicePricing;
    price_details "price_details" => InvoicePricingPriceDetails;
}

#[cfg(any(feature = "invoice_items", feature = "invoices"))]
rt::record! {
    InvoicePricingPriceDetails;
    0 => price "price" required;
    1 => product "product" required;
}

#[cfg(any(feature = "invoice_items", feature = "invoices"))]
rt::expandable! {
    crate::ExpandPath;
    InvoicePricingPriceDetails;
    price "price" => crate::prices::Price;
}

#[cfg(any(feature = "checkout", feature = "payment_links"))]
rt::record! {
    InvoiceSettingCheckoutRenderingOptions;
    0 => amount_tax_display = None "amount_tax_display";
    1 => template = None "template";
}

#[cfg(any(feature = "checkout", feature = "customers", feature = "invoices", feature = "payment_links"))]
rt::record! {
    InvoiceSettingCustomField;
    0 => name "name" required;
    1 => value "value" required;
}

#[cfg(any(feature = "credit_notes", feature = "invoices"))]
rt::record! {
    InvoiceShippingCost;
    0 => amount_subtotal = 0 "amount_subtotal" required;
    1 => amount_tax = 0 "amount_tax" required;
    2 => amount_total = 0 "amount_total" required;
    3 => shipping_rate = None "shipping_rate";
    4 => taxes = None "taxes";
}

#[cfg(any(feature = "credit_notes", feature = "invoices"))]
rt::expandable! {
    crate::ExpandPath;
    InvoiceShippingCost;
    shipping_rate "shipping_rate" => crate::shipping_rates::ShippingRate;
    taxes "taxes" => crate::types::LineItemTaxAmount;
}

#[cfg(any(feature = "credit_notes", feature = "invoices"))]
rt::record! {
    InvoiceTax;
    const "type" = Str("tax_rate_details");
    0 => amount = 0 "amount" required;
    1 => tax_behavior "tax_behavior" required;
    2 => tax_rate_details = None "tax_rate_details";
    3 => taxability_reason "taxability_reason" required;
    4 => taxable_amount = None "taxable_amount";
}

#[cfg(any(feature = "credit_notes", feature = "invoices"))]
rt::expandable! {
    crate::ExpandPath;
    InvoiceTax;
    tax_rate_details "tax_rate_details" => InvoiceTaxRateDetails;
}

#[cfg(any(feature = "credit_notes", feature = "invoices"))]
rt::open_enum! {
    InvoiceTaxBehavior;
    0 => Exclusive "exclusive";
    1 => Inclusive "inclusive";
}

#[cfg(any(feature = "credit_notes", feature = "invoices"))]
rt::record! {
    InvoiceTaxRateDetails;
    0 => tax_rate "tax_rate" required;
}

#[cfg(any(feature = "credit_notes", feature = "invoices"))]
rt::expandable! {
    crate::ExpandPath;
    InvoiceTaxRateDetails;
    tax_rate "tax_rate" => crate::tax_rates::TaxRate;
}

#[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
rt::record! {
    InvoiceUsBankAccountLinkedAccountOptionsFilters;
    0 => account_subcategories = None "account_subcategories";
}
