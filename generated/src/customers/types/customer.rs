// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Someone who buys from you. It keeps contact data, payment methods, tax data and balance together, and subscriptions and invoices belong to one. Deleting it cancels its subscriptions.
///
/// The `customer` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/customers/object)
///
/// Contract: `#/components/schemas/customer`.
///
/// Feature: `customers`. Without it, the type has its id and `json()`, and no other fields.
#[cfg(feature = "customers")]
#[non_exhaustive]
pub struct Customer {
    /// The customer's address. Taxes follow it. May be null.
    pub address: Option<Box<crate::types::Address>>,
    /// What the next invoice takes into account, in the smallest currency unit: negative is credit that lowers it, positive is debt that raises it. Refunds and payments don't change it.
    pub balance: Option<i64>,
    /// The customer's name as a business. At most 150 characters.
    pub business_name: Option<String>,
    /// The money that Stripe holds for the customer, to pay payment intents with. Its settings say whether that happens by itself. May be null.
    pub cash_balance: Option<Box<crate::customers::CashBalance>>,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// The currency of the customer's invoices and subscriptions. Null until there is one.
    pub currency: Option<String>,
    /// Id of the v2 account that is the same customer. Other calls take it in their parameter of this name. May be null.
    pub customer_account: Option<String>,
    /// The old kind of payment source that pays the customer's invoices. For payment methods, see [`invoice_settings`](crate::customers::Customer::invoice_settings). An id; the object itself when `default_source` is expanded. May be null.
    pub default_source: Option<rt::Expandable<CustomerDefaultSource>>,
    /// Whether the last invoice to change ended badly: an automatic payment failed, or the due date passed. Paying any invoice or marking it uncollectible over the API makes it false. To know of one subscription, see [`status`](crate::subscriptions::Subscription::status). May be null.
    pub delinquent: Option<bool>,
    /// Your own note on the customer, shown beside them in the Dashboard. May be null.
    pub description: Option<String>,
    /// The discount on all that is billed to this customer. Null if there is none.
    pub discount: Option<Box<crate::customers::Discount>>,
    /// The customer's email: for receipts, invoices and searching. May be null.
    pub email: Option<String>,
    /// Names this object in other calls.
    pub id: rt::Id<crate::customers::Customer>,
    /// The customer's own name, beside that of their business. At most 150 characters.
    pub individual_name: Option<String>,
    /// What the customer has for the next invoice, by currency, in the smallest unit: positive is credit, negative is debt. It is used up when an invoice of the currency is finalized, never for those before.
    pub invoice_credit_balance: Option<std::collections::BTreeMap<String, i64>>,
    /// What the numbers of this customer's invoices begin with. May be null.
    pub invoice_prefix: Option<String>,
    /// What the customer's invoices say and which payment method pays them, unless they have their own.
    pub invoice_settings: Option<Box<InvoiceSettingCustomerSetting>>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Your own keys and values, kept with the object. Stripe doesn't use them.
    pub metadata: Option<rt::Metadata>,
    /// The customer's full name, or the name of their business. May be null.
    pub name: Option<String>,
    /// The number at the end of the customer's next invoice. Absent if invoices are numbered across the account.
    pub next_invoice_sequence: Option<i64>,
    /// The customer's own phone number. May be null.
    pub phone: Option<String>,
    /// The customer's languages, the best first. Emails and invoices are written in them. May be null.
    pub preferred_locales: Option<Vec<String>>,
    /// Where and to whom goods are sent. Invoices that the customer is emailed show it. May be null.
    pub shipping: Option<Box<crate::types::Shipping>>,
    /// The customer's saved cards, bank accounts and sources of the old kind.
    pub sources: Option<rt::List<CustomerSource>>,
    /// The customer's subscriptions that aren't canceled.
    pub subscriptions: Option<rt::List<crate::subscriptions::Subscription>>,
    /// Where the customer is taxed, and by which address that was found.
    pub tax: Option<Box<CustomerTax>>,
    /// Whether the customer pays tax: `exempt` doesn't, `reverse` owes it themselves, and their invoices say `Reverse charge`. `exempt`, `none` or `reverse`. May be null.
    pub tax_exempt: Option<crate::customers::TaxExempt>,
    /// The customer's tax ids, which invoices show.
    pub tax_ids: Option<rt::List<crate::tax_ids::TaxId>>,
    /// The test clock that its time runs by. Null in real time. An id; the object itself when `test_clock` is expanded.
    pub test_clock: Option<rt::Expandable<crate::test_helpers::TestClock>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What `default_source` can be.
///
/// Contract: `#/components/schemas/customer/properties/default_source`.
///
/// Feature: `customers`.
#[cfg(feature = "customers")]
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomerDefaultSource {
    /// An object whose `object` is `bank_account`.
    BankAccount(rt::Boxed<crate::customers::BankAccount>),
    /// An object whose `object` is `card`.
    Card(rt::Boxed<crate::customers::Card>),
    /// An object whose `object` is `source`.
    Source(rt::Boxed<crate::sources::Source>),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

#[cfg(feature = "customers")]
impl CustomerDefaultSource {
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
    Customer(rt::Boxed<crate::customers::Customer>),
    /// A deleted object whose `object` is `customer`.
    DeletedCustomer(rt::Boxed<DeletedCustomer>),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

#[cfg(feature = "customers")]
impl CustomerOrDeleted {
    /// The object's id, if it has one.
    pub fn id(&self) -> Option<&str> {
        rt::Value::view(self).id()
    }

    /// The object, if it is not deleted.
    pub fn object(&self) -> Option<&crate::customers::Customer> {
        match self {
            Self::Customer(object) => Some(object),
            _ => None,
        }
    }

    /// The object, if it is not deleted.
    pub fn into_object(self) -> Option<crate::customers::Customer> {
        match self {
            Self::Customer(object) => Some(object.into_inner()),
            _ => None,
        }
    }

    /// What is left of the object, if it is deleted.
    pub fn deleted(&self) -> Option<&DeletedCustomer> {
        match self {
            Self::DeletedCustomer(object) => Some(object),
            _ => None,
        }
    }
}

/// The customer's saved cards, bank accounts and sources of the old kind.
///
/// What `sources[]` can be.
///
/// Contract: `#/components/schemas/customer/properties/sources/properties/data/items`.
///
/// Feature: `customers`.
#[cfg(feature = "customers")]
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomerSource {
    /// An object whose `object` is `bank_account`.
    BankAccount(rt::Boxed<crate::customers::BankAccount>),
    /// An object whose `object` is `card`.
    Card(rt::Boxed<crate::customers::Card>),
    /// An object whose `object` is `source`.
    Source(rt::Boxed<crate::sources::Source>),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

#[cfg(feature = "customers")]
impl CustomerSource {
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

/// Where the customer is taxed, and by which address that was found.
///
/// Contract: `#/components/schemas/customer_tax`.
///
/// Feature: `customers`.
#[cfg(feature = "customers")]
#[non_exhaustive]
pub struct CustomerTax {
    /// Whether taxes can be calculated where the customer is. `failed`, `not_collecting`, `supported` or `unrecognized_location`.
    pub automatic_tax: CustomerTaxAutomaticTax,
    /// An IP address that the customer used lately: it tells where they are for tax. May be null.
    pub ip_address: Option<String>,
    /// Where the customer is for tax, and how Stripe knows. May be null.
    pub location: Option<Box<CustomerTaxLocation>>,
    /// Who worked out where the customer is for tax, `stripe` unless you use another provider. `anrok`, `avalara`, `sphere` or `stripe`.
    pub provider: CustomerTaxProvider,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether taxes can be calculated where the customer is.
///
/// The values of `automatic_tax`.
///
/// Contract: `#/components/schemas/customer_tax/properties/automatic_tax`.
///
/// Feature: `customers`.
#[cfg(feature = "customers")]
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomerTaxAutomaticTax {
    /// `failed`: A mistake at Stripe's side: try again, or contact support.
    Failed,
    /// `not_collecting`: Tax can be calculated, but you have no registration where the customer is.
    NotCollecting,
    /// `supported`: Tax can be calculated and is collected where the customer is.
    Supported,
    /// `unrecognized_location`: The customer's location is missing or invalid. Correct the address.
    UnrecognizedLocation,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Where the customer is for tax, and how Stripe knows.
///
/// Contract: `#/components/schemas/customer_tax_location`.
///
/// Feature: `customers`.
#[cfg(feature = "customers")]
#[non_exhaustive]
pub struct CustomerTaxLocation {
    /// The country that the customer's taxes follow.
    pub country: String,
    /// What the customer's place was found by, such as the billing or the IP address. `billing_address`, `ip_address`, `payment_method` or `shipping_destination`.
    pub source: CustomerTaxLocationSource,
    /// The state, county or province that the customer is taxed in. May be null.
    pub state: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the customer's place was found by, such as the billing or the IP address.
///
/// The values of `source`.
///
/// Contract: `#/components/schemas/customer_tax_location/properties/source`.
///
/// Feature: `customers`.
#[cfg(feature = "customers")]
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomerTaxLocationSource {
    /// `billing_address`: The billing address of the customer.
    BillingAddress,
    /// `ip_address`: The IP address, as far as it tells a place.
    IpAddress,
    /// `payment_method`: The billing address of the default payment method.
    PaymentMethod,
    /// `shipping_destination`: Where the customer has goods sent.
    ShippingDestination,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Who worked out where the customer is for tax, `stripe` unless you use another provider.
///
/// The values of `provider`.
///
/// Contract: `#/components/schemas/customer_tax/properties/provider`.
///
/// Feature: `customers`.
#[cfg(feature = "customers")]
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomerTaxProvider {
    /// `anrok`: Anrok, a tax app connected to Stripe.
    Anrok,
    /// `avalara`: Avalara, a tax app connected to Stripe.
    Avalara,
    /// `sphere`: Sphere, a tax app connected to Stripe.
    Sphere,
    /// `stripe`: Stripe Tax itself.
    Stripe,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What remains of a customer after deletion. It stands in the place of the [customer](crate::customers::Customer) wherever an object still refers to it.
///
/// What is left of a deleted `customer`.
///
/// Contract: `#/components/schemas/deleted_customer`.
#[non_exhaustive]
pub struct DeletedCustomer {
    /// Names this object in other calls.
    pub id: rt::Id<crate::customers::Customer>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How the customer's invoices look unless they have their own settings.
///
/// Contract: `#/components/schemas/invoice_setting_customer_rendering_options`.
///
/// Feature: `customers`.
#[cfg(feature = "customers")]
#[non_exhaustive]
pub struct InvoiceSettingCustomerRenderingOptions {
    /// Whether line items on the invoice PDF show prices with the taxes in them or without. May be null.
    pub amount_tax_display: Option<String>,
    /// The look of the customer's invoices, as an invoice rendering template's id. An invoice that names its own has that. May be null.
    pub template: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the customer's invoices say and which payment method pays them, unless they have their own.
///
/// Contract: `#/components/schemas/invoice_setting_customer_setting`.
///
/// Feature: `customers`.
#[cfg(feature = "customers")]
#[non_exhaustive]
pub struct InvoiceSettingCustomerSetting {
    /// Your own lines at the top of this customer's invoices, each with a name and a value. May be null.
    pub custom_fields: Option<Vec<crate::types::InvoiceSettingCustomField>>,
    /// The payment method that pays the customer's invoices and subscriptions unless they have their own. An id; the object itself when `default_payment_method` is expanded. May be null.
    pub default_payment_method: Option<
        rt::Expandable<crate::payment_methods::PaymentMethod>,
    >,
    /// A text at the foot of each invoice to this customer that has none of its own. May be null.
    pub footer: Option<String>,
    /// How the customer's invoices look unless they have their own settings. May be null.
    pub rendering_options: Option<Box<InvoiceSettingCustomerRenderingOptions>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

#[cfg(feature = "customers")]
rt::record! {
    Customer;
    const "object" = Str("customer");
    0 => address = None "address" sensitive;
    1 => balance = None "balance";
    2 => business_name = None "business_name" sensitive;
    3 => cash_balance = None "cash_balance";
    4 => created "created" required;
    5 => currency = None "currency";
    6 => customer_account = None "customer_account";
    7 => default_source = None "default_source";
    8 => delinquent = None "delinquent";
    9 => description = None "description";
    10 => discount = None "discount";
    11 => email = None "email" sensitive;
    12 => id "id" required;
    13 => individual_name = None "individual_name" sensitive;
    14 => invoice_credit_balance = None "invoice_credit_balance";
    15 => invoice_prefix = None "invoice_prefix";
    16 => invoice_settings = None "invoice_settings";
    17 => livemode = false "livemode" required;
    18 => metadata = None "metadata";
    19 => name = None "name" sensitive;
    20 => next_invoice_sequence = None "next_invoice_sequence";
    21 => phone = None "phone" sensitive;
    22 => preferred_locales = None "preferred_locales";
    23 => shipping = None "shipping";
    24 => sources = None "sources";
    25 => subscriptions = None "subscriptions";
    26 => tax = None "tax";
    27 => tax_exempt = None "tax_exempt";
    28 => tax_ids = None "tax_ids";
    29 => test_clock = None "test_clock";
}

#[cfg(feature = "customers")]
rt::expandable! {
    crate::ExpandPath;
    Customer;
    address "address" => crate::types::Address;
    cash_balance "cash_balance" => crate::customers::CashBalance;
    default_source "default_source" => CustomerDefaultSource;
    discount "discount" => crate::customers::Discount;
    invoice_settings "invoice_settings" => InvoiceSettingCustomerSetting;
    shipping "shipping" => crate::types::Shipping;
    sources "sources" => rt::List<CustomerSource>;
    subscriptions "subscriptions" => rt::List<crate::subscriptions::Subscription>;
    tax "tax" => CustomerTax;
    tax_ids "tax_ids" => rt::List<crate::tax_ids::TaxId>;
    test_clock "test_clock" => crate::test_helpers::TestClock;
}

#[cfg(feature = "customers")]
rt::union! {
    CustomerDefaultSource by "object";
    0 => BankAccount(tag "bank_account");
    1 => Card(tag "card");
    2 => Source(tag "source");
}

#[cfg(feature = "customers")]
rt::expandable! {
    crate::ExpandPath;
    CustomerDefaultSource;
    account "account" => crate::accounts::Account;
    code_verification "code_verification" => crate::sources::SourceCodeVerificationFlow;
    customer "customer" => crate::customers::Customer;
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
    address "address" => crate::types::Address;
    cash_balance "cash_balance" => crate::customers::CashBalance;
    default_source "default_source" => CustomerDefaultSource;
    discount "discount" => crate::customers::Discount;
    invoice_settings "invoice_settings" => InvoiceSettingCustomerSetting;
    shipping "shipping" => crate::types::Shipping;
    sources "sources" => rt::List<CustomerSource>;
    subscriptions "subscriptions" => rt::List<crate::subscriptions::Subscription>;
    tax "tax" => CustomerTax;
    tax_ids "tax_ids" => rt::List<crate::tax_ids::TaxId>;
    test_clock "test_clock" => crate::test_helpers::TestClock;
}

#[cfg(feature = "customers")]
rt::union! {
    CustomerSource by "object";
    0 => BankAccount(tag "bank_account");
    1 => Card(tag "card");
    2 => Source(tag "source");
}

#[cfg(feature = "customers")]
rt::expandable! {
    crate::ExpandPath;
    CustomerSource;
    account "account" => crate::accounts::Account;
    code_verification "code_verification" => crate::sources::SourceCodeVerificationFlow;
    customer "customer" => crate::customers::Customer;
    future_requirements "future_requirements" => crate::customers::ExternalAccountRequirements;
    networks "networks" => crate::customers::TokenCardNetworks;
    owner "owner" => crate::sources::SourceOwner;
    receiver "receiver" => crate::sources::SourceReceiverFlow;
    redirect "redirect" => crate::sources::SourceRedirectFlow;
    requirements "requirements" => crate::customers::ExternalAccountRequirements;
    source_order "source_order" => crate::sources::SourceOrder;
}

#[cfg(feature = "customers")]
rt::record! {
    CustomerTax;
    0 => automatic_tax "automatic_tax" required;
    1 => ip_address = None "ip_address" sensitive;
    2 => location = None "location";
    3 => provider "provider" required;
}

#[cfg(feature = "customers")]
rt::open_enum! {
    CustomerTaxAutomaticTax;
    0 => Failed "failed";
    1 => NotCollecting "not_collecting";
    2 => Supported "supported";
    3 => UnrecognizedLocation "unrecognized_location";
}

#[cfg(feature = "customers")]
rt::record! {
    CustomerTaxLocation;
    0 => country "country" required;
    1 => source "source" required;
    2 => state = None "state";
}

#[cfg(feature = "customers")]
rt::open_enum! {
    CustomerTaxLocationSource;
    0 => BillingAddress "billing_address";
    1 => IpAddress "ip_address";
    2 => PaymentMethod "payment_method";
    3 => ShippingDestination "shipping_destination";
}

#[cfg(feature = "customers")]
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

#[cfg(feature = "customers")]
rt::record! {
    InvoiceSettingCustomerRenderingOptions;
    0 => amount_tax_display = None "amount_tax_display";
    1 => template = None "template";
}

#[cfg(feature = "customers")]
rt::record! {
    InvoiceSettingCustomerSetting;
    0 => custom_fields = None "custom_fields";
    1 => default_payment_method = None "default_payment_method";
    2 => footer = None "footer";
    3 => rendering_options = None "rendering_options";
}

#[cfg(feature = "customers")]
rt::expandable! {
    crate::ExpandPath;
    InvoiceSettingCustomerSetting;
    default_payment_method "default_payment_method" => crate::payment_methods::PaymentMethod;
}
