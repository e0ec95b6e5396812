// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::BankAccount;
use crate::customers::Card;
use crate::customers::CashBalance;
use crate::customers::Discount;
use crate::customers::Polymorphic;
use crate::customers::TaxExempt;
use crate::payment_methods::PaymentMethod;
use crate::rt;
use crate::sources::Source;
use crate::subscriptions::Subscription;
use crate::tax_ids::TaxId;
use crate::test_helpers::TestClock;
use crate::types::Address;
use crate::types::InvoiceSettingCustomField;
use crate::types::Shipping;

/// The `customer` object.
///
/// Contract: `#/components/schemas/customer`.
#[derive(Default)]
#[non_exhaustive]
pub struct Customer {
    /// Address. May be null.
    pub address: Option<Box<Address>>,
    /// Balance.
    pub balance: Option<i64>,
    /// Business name. At most 150 characters.
    pub business_name: Option<String>,
    /// Cash balance. May be null.
    pub cash_balance: Option<Box<CashBalance>>,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Currency. At most 5000 characters. May be null.
    pub currency: Option<String>,
    /// Customer account. At most 5000 characters. May be null.
    pub customer_account: Option<String>,
    /// Default source. An id; the object itself when `default_source` is expanded. May be null.
    pub default_source: Option<rt::Expandable<CustomerDefaultSource>>,
    /// Delinquent. May be null.
    pub delinquent: Option<bool>,
    /// Description. At most 5000 characters. May be null.
    pub description: Option<String>,
    /// Discount. May be null.
    pub discount: Option<Box<Discount>>,
    /// Email. At most 5000 characters. May be null.
    pub email: Option<String>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<Customer>,
    /// Individual name. At most 150 characters.
    pub individual_name: Option<String>,
    /// Invoice credit balance. A map with free keys.
    pub invoice_credit_balance: Option<std::collections::BTreeMap<String, i64>>,
    /// Invoice prefix. At most 5000 characters. May be null.
    pub invoice_prefix: Option<String>,
    /// Invoice settings.
    pub invoice_settings: Option<Box<InvoiceSettingCustomerSetting>>,
    /// Livemode.
    pub livemode: bool,
    /// Metadata. A map with free keys.
    pub metadata: Option<rt::Metadata>,
    /// Name. At most 5000 characters. May be null.
    pub name: Option<String>,
    /// Next invoice sequence.
    pub next_invoice_sequence: Option<i64>,
    /// Phone. At most 5000 characters. May be null.
    pub phone: Option<String>,
    /// Preferred locales. May be null.
    pub preferred_locales: Option<Vec<String>>,
    /// Shipping. May be null.
    pub shipping: Option<Box<Shipping>>,
    /// Sources. One page of a list.
    pub sources: Option<rt::List<Polymorphic>>,
    /// Subscriptions. One page of a list.
    pub subscriptions: Option<rt::List<Subscription>>,
    /// Tax.
    pub tax: Option<Box<CustomerTax>>,
    /// Tax exempt. `exempt`, `none` or `reverse`. May be null.
    pub tax_exempt: Option<TaxExempt>,
    /// Tax ids. One page of a list.
    pub tax_ids: Option<rt::List<TaxId>>,
    /// Test clock. An id; the object itself when `test_clock` is expanded. May be null.
    pub test_clock: Option<rt::Expandable<TestClock>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What `default_source` can be.
///
/// Contract: `#/components/schemas/customer/properties/default_source`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomerDefaultSource {
    /// An object whose `object` is `bank_account`.
    BankAccount(Box<BankAccount>),
    /// An object whose `object` is `card`.
    Card(Box<Card>),
    /// An object whose `object` is `source`.
    Source(Box<Source>),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// Customer or deleted: one of several.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}/get/responses/200/content/application~1json/schema`.
///
/// Feature: `customers`.
#[cfg(feature = "customers")]
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomerOrDeleted {
    /// An object whose `object` is `customer`.
    Customer(Box<Customer>),
    /// A deleted object whose `object` is `customer`.
    DeletedCustomer(Box<DeletedCustomer>),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

/// Customer tax.
///
/// Contract: `#/components/schemas/customer_tax`.
#[derive(Default)]
#[non_exhaustive]
pub struct CustomerTax {
    /// Automatic tax. `failed`, `not_collecting`, `supported` or `unrecognized_location`.
    pub automatic_tax: CustomerTaxAutomaticTax,
    /// Ip address. At most 5000 characters. May be null.
    pub ip_address: Option<String>,
    /// Location. May be null.
    pub location: Option<Box<CustomerTaxLocation>>,
    /// Provider. `anrok`, `avalara`, `sphere` or `stripe`.
    pub provider: CustomerTaxProvider,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `automatic_tax`.
///
/// Contract: `#/components/schemas/customer_tax/properties/automatic_tax`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomerTaxAutomaticTax {
    /// `failed`
    Failed,
    /// `not_collecting`
    NotCollecting,
    /// `supported`
    Supported,
    /// `unrecognized_location`
    UnrecognizedLocation,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Customer tax location.
///
/// Contract: `#/components/schemas/customer_tax_location`.
#[derive(Default)]
#[non_exhaustive]
pub struct CustomerTaxLocation {
    /// Country. At most 5000 characters.
    pub country: String,
    /// Source. `billing_address`, `ip_address`, `payment_method` or `shipping_destination`.
    pub source: CustomerTaxLocationSource,
    /// State. At most 5000 characters. May be null.
    pub state: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `source`.
///
/// Contract: `#/components/schemas/customer_tax_location/properties/source`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomerTaxLocationSource {
    /// `billing_address`
    BillingAddress,
    /// `ip_address`
    IpAddress,
    /// `payment_method`
    PaymentMethod,
    /// `shipping_destination`
    ShippingDestination,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `provider`.
///
/// Contract: `#/components/schemas/customer_tax/properties/provider`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomerTaxProvider {
    /// `anrok`
    Anrok,
    /// `avalara`
    Avalara,
    /// `sphere`
    Sphere,
    /// `stripe`
    Stripe,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What is left of a deleted `customer`.
///
/// Contract: `#/components/schemas/deleted_customer`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeletedCustomer {
    /// Id. At most 5000 characters.
    pub id: rt::Id<Customer>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Invoice setting customer rendering options.
///
/// Contract: `#/components/schemas/invoice_setting_customer_rendering_options`.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceSettingCustomerRenderingOptions {
    /// Amount tax display. At most 5000 characters. May be null.
    pub amount_tax_display: Option<String>,
    /// Template. At most 5000 characters. May be null.
    pub template: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Invoice setting customer setting.
///
/// Contract: `#/components/schemas/invoice_setting_customer_setting`.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceSettingCustomerSetting {
    /// Custom fields. May be null.
    pub custom_fields: Option<Vec<InvoiceSettingCustomField>>,
    /// Default payment method. An id; the object itself when `default_payment_method` is expanded. May be null.
    pub default_payment_method: Option<rt::Expandable<PaymentMethod>>,
    /// Footer. At most 5000 characters. May be null.
    pub footer: Option<String>,
    /// Rendering options. May be null.
    pub rendering_options: Option<Box<InvoiceSettingCustomerRenderingOptions>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Customer;
    const "object" = Str("customer");
    0 => address "address" sensitive;
    1 => balance "balance";
    2 => business_name "business_name" sensitive;
    3 => cash_balance "cash_balance";
    4 => created "created" required;
    5 => currency "currency";
    6 => customer_account "customer_account";
    7 => default_source "default_source";
    8 => delinquent "delinquent";
    9 => description "description";
    10 => discount "discount";
    11 => email "email" sensitive;
    12 => id "id" required;
    13 => individual_name "individual_name" sensitive;
    14 => invoice_credit_balance "invoice_credit_balance";
    15 => invoice_prefix "invoice_prefix";
    16 => invoice_settings "invoice_settings";
    17 => livemode "livemode" required;
    18 => metadata "metadata";
    19 => name "name" sensitive;
    20 => next_invoice_sequence "next_invoice_sequence";
    21 => phone "phone" sensitive;
    22 => preferred_locales "preferred_locales";
    23 => shipping "shipping";
    24 => sources "sources";
    25 => subscriptions "subscriptions";
    26 => tax "tax";
    27 => tax_exempt "tax_exempt";
    28 => tax_ids "tax_ids";
    29 => test_clock "test_clock";
}

rt::expandable! {
    crate::ExpandPath;
    Customer;
    address "address" => Address;
    cash_balance "cash_balance" => CashBalance;
    default_source "default_source" => CustomerDefaultSource;
    discount "discount" => Discount;
    invoice_settings "invoice_settings" => InvoiceSettingCustomerSetting;
    shipping "shipping" => Shipping;
    sources "sources" => rt::List<Polymorphic>;
    subscriptions "subscriptions" => rt::List<Subscription>;
    tax "tax" => CustomerTax;
    tax_ids "tax_ids" => rt::List<TaxId>;
    test_clock "test_clock" => TestClock;
}

rt::union! {
    CustomerDefaultSource by "object";
    0 => BankAccount(tag "bank_account");
    1 => Card(tag "card");
    2 => Source(tag "source");
}

rt::expandable! {
    crate::ExpandPath;
    CustomerDefaultSource;
    account "account" => crate::accounts::Account;
    code_verification "code_verification" => crate::sources::SourceCodeVerificationFlow;
    customer "customer" => Customer;
    future_requirements "future_requirements" => crate::customers::ExternalAccountRequirements;
    networks "networks" => crate::customers::TokenCardNetworks;
    owner "owner" => crate::sources::SourceOwner;
    receiver "receiver" => crate::sources::SourceReceiverFlow;
    redirect "redirect" => crate::sources::SourceRedirectFlow;
    requirements "requirements" => crate::customers::ExternalAccountRequirements;
    source_order "source_order" => crate::sources::SourceOrder;
}

#[cfg(feature = "customers")]
rt::union! {
    CustomerOrDeleted by "object";
    0 => Customer(tag "customer");
    1 => DeletedCustomer(deleted "customer");
}

#[cfg(feature = "customers")]
rt::expandable! {
    crate::ExpandPath;
    CustomerOrDeleted;
    address "address" => Address;
    cash_balance "cash_balance" => CashBalance;
    default_source "default_source" => CustomerDefaultSource;
    discount "discount" => Discount;
    invoice_settings "invoice_settings" => InvoiceSettingCustomerSetting;
    shipping "shipping" => Shipping;
    sources "sources" => rt::List<Polymorphic>;
    subscriptions "subscriptions" => rt::List<Subscription>;
    tax "tax" => CustomerTax;
    tax_ids "tax_ids" => rt::List<TaxId>;
    test_clock "test_clock" => TestClock;
}

rt::record! {
    CustomerTax;
    0 => automatic_tax "automatic_tax" required;
    1 => ip_address "ip_address" sensitive;
    2 => location "location";
    3 => provider "provider" required;
}

rt::open_enum! {
    CustomerTaxAutomaticTax;
    0 => Failed "failed";
    1 => NotCollecting "not_collecting";
    2 => Supported "supported";
    3 => UnrecognizedLocation "unrecognized_location";
}

rt::record! {
    CustomerTaxLocation;
    0 => country "country" required;
    1 => source "source" required;
    2 => state "state";
}

rt::open_enum! {
    CustomerTaxLocationSource;
    0 => BillingAddress "billing_address";
    1 => IpAddress "ip_address";
    2 => PaymentMethod "payment_method";
    3 => ShippingDestination "shipping_destination";
}

rt::open_enum! {
    CustomerTaxProvider;
    0 => Anrok "anrok";
    1 => Avalara "avalara";
    2 => Sphere "sphere";
    3 => Stripe "stripe";
}

rt::record! {
    DeletedCustomer;
    const "deleted" = Bool(true);
    const "object" = Str("customer");
    0 => id "id" required;
}

rt::record! {
    InvoiceSettingCustomerRenderingOptions;
    0 => amount_tax_display "amount_tax_display";
    1 => template "template";
}

rt::record! {
    InvoiceSettingCustomerSetting;
    0 => custom_fields "custom_fields";
    1 => default_payment_method "default_payment_method";
    2 => footer "footer";
    3 => rendering_options "rendering_options";
}

rt::expandable! {
    crate::ExpandPath;
    InvoiceSettingCustomerSetting;
    default_payment_method "default_payment_method" => PaymentMethod;
}
