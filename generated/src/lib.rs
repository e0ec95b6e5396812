// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The Stripe API: every operation and type of the contract `2026-05-27.dahlia`.
//!
//! # A call
//!
//! ```rust,no_run
//! use stripe_client::{Client, Error, invoices};
//!
//! # #[cfg(all(feature = "invoices", feature = "reqwest"))]
//! async fn attach(client: &Client) -> Result<(), Error> {
//!     let invoice = invoices::attach_payment("in_123")
//!         .payment_intent("pi_123")
//!         .expand(["payments"])
//!         .send(client)
//!         .await?;
//!     println!("{} {:?}", invoice.id, invoice.status);
//!     Ok(())
//! }
//! ```
//!
//! A request is a value. The function that makes it takes what is required, path parameters first; everything else is a
//! setter. Nested parameters are in each namespace's `params`, and those that namespaces share in the root's.
//!
//! `Client::new("sk_...")` makes a client, and `Client::builder` one with other time limits, retries, servers, or a
//! transport of your own; make one and clone it, as clones share its connections. `blocking::Client` (feature `blocking`)
//! takes the same requests.
//!
//! # What comes back
//!
//! A type has the fields that the contract promises. What the contract doesn't know is kept in `extra`; an enumeration
//! has `Unknown` for values to come; a field that refers to another object is an `Expandable`: an id, or the object if
//! it was expanded. Decoding doesn't fail on a surprise: `issues()` tells what was odd.
//!
//! A reply is a `Response`: the object, and beside it `status()`, `headers()`, `request_id()` and `raw()`. Where a list
//! comes back, `items(client)` walks all of it, page after page as they are needed, and `pages(client)` its pages: streams,
//! or iterators with the blocking client. A page, and a list in an object, goes on with the filters and options that it was
//! asked for with; a list that came from no call needs `items_with`, which is told them.
//!
//! # What goes wrong
//!
//! ```rust,no_run
//! use stripe_client::{Client, Error, ErrorKind, payment_intents};
//!
//! # #[cfg(all(feature = "payment_intents", feature = "reqwest"))]
//! async fn confirm(client: &Client) -> Result<(), Error> {
//!     match payment_intents::confirm("pi_123").send(client).await {
//!         Ok(intent) => println!("{:?}", intent.status),
//!         Err(Error::Stripe(error)) if error.kind() == ErrorKind::Card => {
//!             println!("declined: {:?}", error.decline_code());
//!         }
//!         Err(error) => return Err(error),
//!     }
//!     Ok(())
//! }
//! ```
//!
//! `Error` tells apart what was never sent, what was lost on the way, what Stripe refused, and what could not be read. It
//! says which call it was, and can stand in a log: it shows neither secrets nor what a reply holds. Calls that are safe to
//! repeat are repeated twice, with pauses, before they fail; a POST is safe by the idempotency key that each gets, once for
//! all its attempts. Each attempt has its time limit (`timeout`, 80 s) and so has the whole call (`total_timeout`);
//! `may_have_arrived()` tells whether a call that failed may have done what it was to do.
//!
//! # Webhooks
//!
//! The module `webhook` verifies what an endpoint is sent, and reads it: `webhook::verify(body, signature, secret)?` gives a
//! payload, and `payload.parse::<webhook::Event>()?` an event whose `data.object` is the object itself. It needs no client.
//! Feature: `webhook`.
//!
//! # Features
//!
//! `full`, `reqwest` and `webhook` are on by default. With `default-features = false`, name the namespaces you use, and
//! `reqwest` or a transport of your own.
//!
//! | feature | what it is |
//! | --- | --- |
//! | `blocking` | A client for programs that have no async runtime. |
//! | `reqwest` | HTTP over reqwest with rustls. Without it, bring a transport of your own. |
//! | `wasm_js` | On wasm32-unknown-unknown: idempotency keys from JavaScript's randomness. Without it, a call needs a key of its own. |
//! | `chrono` | Conversions of the small types to and from those of the crate of this name. |
//! | `jiff` | Conversions of the small types to and from those of the crate of this name. |
//! | `rust_decimal` | Conversions of the small types to and from those of the crate of this name. |
//! | `time` | Conversions of the small types to and from those of the crate of this name. |
//! | `uuid` | Conversions of the small types to and from those of the crate of this name. |
//! | `registry` | Every operation by its id, for tools: see the module `registry`. |
//! | `full` | Every namespace. |
//! | `account_links` | 1 operation. |
//! | `account_sessions` | 1 operation. |
//! | `accounts` | 30 operations. |
//! | `apple_pay_domains` | 4 operations. |
//! | `application_fees` | 7 operations. |
//! | `apps` | 4 operations. |
//! | `balance` | 3 operations. |
//! | `balance_settings` | 2 operations. |
//! | `balance_transactions` | 2 operations. |
//! | `billing` | 24 operations. |
//! | `billing_portal` | 5 operations. |
//! | `charges` | 14 operations. |
//! | `checkout` | 6 operations. |
//! | `climate` | 9 operations. |
//! | `confirmation_tokens` | 1 operation. |
//! | `country_specs` | 2 operations. |
//! | `coupons` | 5 operations. |
//! | `credit_notes` | 8 operations. |
//! | `customer_sessions` | 1 operation. |
//! | `customers` | 46 operations. |
//! | `disputes` | 4 operations. |
//! | `entitlements` | 6 operations. |
//! | `ephemeral_keys` | 2 operations. |
//! | `errors` | Types that no operation needs. |
//! | `events` | 2 operations. |
//! | `exchange_rates` | 2 operations. |
//! | `external_accounts` | 1 operation. |
//! | `file_links` | 4 operations. |
//! | `files` | 3 operations. |
//! | `financial_connections` | 11 operations. |
//! | `forwarding` | 3 operations. |
//! | `identity` | 8 operations. |
//! | `invoice_items` | 5 operations. |
//! | `invoice_payments` | 2 operations. |
//! | `invoice_rendering_templates` | 4 operations. |
//! | `invoices` | 18 operations. |
//! | `issuing` | 32 operations. |
//! | `link_account_sessions` | 2 operations. |
//! | `linked_accounts` | 5 operations. |
//! | `mandates` | 1 operation. |
//! | `payment_attempt_records` | 2 operations. |
//! | `payment_intents` | 12 operations. |
//! | `payment_links` | 5 operations. |
//! | `payment_method_configurations` | 4 operations. |
//! | `payment_method_domains` | 5 operations. |
//! | `payment_methods` | 6 operations. |
//! | `payment_records` | 8 operations. |
//! | `payouts` | 6 operations. |
//! | `plans` | 5 operations. |
//! | `prices` | 5 operations. |
//! | `products` | 10 operations. |
//! | `promotion_codes` | 4 operations. |
//! | `quotes` | 10 operations. |
//! | `radar` | 12 operations. |
//! | `refunds` | 5 operations. |
//! | `reporting` | 5 operations. |
//! | `reviews` | 3 operations. |
//! | `setup_attempts` | 1 operation. |
//! | `setup_intents` | 7 operations. |
//! | `shipping_rates` | 4 operations. |
//! | `sigma` | 3 operations. |
//! | `sources` | 8 operations. |
//! | `subscription_items` | 5 operations. |
//! | `subscription_schedules` | 6 operations. |
//! | `subscriptions` | 9 operations. |
//! | `tax` | 14 operations. |
//! | `tax_codes` | 2 operations. |
//! | `tax_ids` | 4 operations. |
//! | `tax_rates` | 4 operations. |
//! | `terminal` | 26 operations. |
//! | `test_helpers` | 44 operations. |
//! | `tokens` | 2 operations. |
//! | `topups` | 5 operations. |
//! | `transfers` | 8 operations. |
//! | `treasury` | 33 operations. |
//! | `v2_billing` | 4 operations. |
//! | `v2_commerce` | 3 operations. |
//! | `v2_core` | 25 operations. |
//! | `webhook` | What webhooks deliver: signatures, events and notifications. Needs no client. |
//! | `webhook_endpoints` | 5 operations. |
#![cfg_attr(docsrs, feature(doc_cfg))]
#![allow(deprecated)]
#![allow(missing_docs)]
#![allow(clippy::too_many_arguments)]
#![allow(clippy::module_inception, clippy::self_named_constructors)]

#[doc(hidden)]
pub use stripe_runtime as rt;
pub use rt::{
    Bytes, Clearable, Currency, DateTime, Decimal, DecodeError, Error, ErrorKind,
    Expandable, Extra, Id, Int64, Issue, IssueKind, Json, List, Metadata, NotDeleted,
    RawRequest, RequestOptions, Response, RetryPolicy, SearchResult, StripeError,
    Timestamp, V2List,
};
pub use rt::File as FileUpload;
#[doc(inline)]
pub use rt::{client, record};

/// The version of the contract, sent with every call.
pub const API_VERSION: &str = "2026-05-27.dahlia";

/// The contract that this crate was generated from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stripe {}

impl rt::Contract for Stripe {
    const API_VERSION: &'static str = API_VERSION;
    const CRATE_NAME: &'static str = env!("CARGO_PKG_NAME");
    const CRATE_VERSION: &'static str = env!("CARGO_PKG_VERSION");
}

/// Sends requests; cheap to clone, and all clones share their connections.
pub type Client = rt::Client<Stripe>;

/// The client for programs that have no async runtime.
#[cfg(feature = "blocking")]
pub mod blocking {
    /// Sends requests and waits for the answers.
    pub type Client = crate::rt::blocking::Client<crate::Stripe>;
}

rt::expand_path! {
    ExpandPath
}

#[cfg(feature = "account_links")]
pub mod account_links;
#[cfg(feature = "account_sessions")]
pub mod account_sessions;
#[cfg(any(feature = "accounts", feature = "_accounts_account"))]
pub mod accounts;
#[cfg(feature = "apple_pay_domains")]
pub mod apple_pay_domains;
#[cfg(any(feature = "application_fees", feature = "_accounts_account"))]
pub mod application_fees;
#[cfg(feature = "apps")]
pub mod apps;
#[cfg(feature = "balance")]
pub mod balance;
#[cfg(feature = "balance_settings")]
pub mod balance_settings;
#[cfg(any(feature = "balance_transactions", feature = "_accounts_account"))]
pub mod balance_transactions;
#[cfg(any(feature = "billing", feature = "_billing"))]
pub mod billing;
#[cfg(feature = "billing_portal")]
pub mod billing_portal;
#[cfg(any(feature = "charges", feature = "_accounts_account"))]
pub mod charges;
#[cfg(any(feature = "checkout", feature = "_checkout_session"))]
pub mod checkout;
#[cfg(feature = "climate")]
pub mod climate;
#[cfg(any(feature = "confirmation_tokens", feature = "test_helpers"))]
pub mod confirmation_tokens;
#[cfg(feature = "country_specs")]
pub mod country_specs;
#[cfg(any(feature = "coupons", feature = "_coupons_coupon"))]
pub mod coupons;
#[cfg(any(feature = "credit_notes", feature = "customers"))]
pub mod credit_notes;
#[cfg(feature = "customer_sessions")]
pub mod customer_sessions;
#[cfg(any(feature = "customers", feature = "_accounts_account"))]
pub mod customers;
#[cfg(any(feature = "disputes", feature = "_accounts_account"))]
pub mod disputes;
#[cfg(any(feature = "entitlements", feature = "products"))]
pub mod entitlements;
#[cfg(feature = "ephemeral_keys")]
pub mod ephemeral_keys;
#[cfg(any(feature = "events", feature = "webhook"))]
pub mod events;
#[cfg(feature = "exchange_rates")]
pub mod exchange_rates;
#[cfg(feature = "external_accounts")]
pub mod external_accounts;
#[cfg(any(feature = "file_links", feature = "_file_links_file_link"))]
pub mod file_links;
#[cfg(any(feature = "files", feature = "_file_links_file_link"))]
pub mod files;
#[cfg(
    any(feature = "financial_connections", feature = "_financial_connections_account")
)]
pub mod financial_connections;
#[cfg(feature = "forwarding")]
pub mod forwarding;
#[cfg(feature = "identity")]
pub mod identity;
#[cfg(feature = "invoice_items")]
pub mod invoice_items;
#[cfg(any(feature = "invoice_payments", feature = "_accounts_account"))]
pub mod invoice_payments;
#[cfg(feature = "invoice_rendering_templates")]
pub mod invoice_rendering_templates;
#[cfg(any(feature = "invoices", feature = "_accounts_account"))]
pub mod invoices;
#[cfg(any(feature = "issuing", feature = "_accounts_account"))]
pub mod issuing;
#[cfg(feature = "link_account_sessions")]
pub mod link_account_sessions;
#[cfg(feature = "linked_accounts")]
pub mod linked_accounts;
#[cfg(any(feature = "mandates", feature = "_accounts_account"))]
pub mod mandates;
#[cfg(feature = "_params")]
pub mod params;
#[cfg(feature = "payment_attempt_records")]
pub mod payment_attempt_records;
#[cfg(any(feature = "payment_intents", feature = "_accounts_account"))]
pub mod payment_intents;
#[cfg(any(feature = "payment_links", feature = "_payment_links_payment_link"))]
pub mod payment_links;
#[cfg(feature = "payment_method_configurations")]
pub mod payment_method_configurations;
#[cfg(feature = "payment_method_domains")]
pub mod payment_method_domains;
#[cfg(any(feature = "payment_methods", feature = "_accounts_account"))]
pub mod payment_methods;
#[cfg(any(feature = "payment_records", feature = "_accounts_account"))]
pub mod payment_records;
#[cfg(any(feature = "payouts", feature = "_accounts_account"))]
pub mod payouts;
#[cfg(feature = "plans")]
pub mod plans;
#[cfg(any(feature = "prices", feature = "_prices_price"))]
pub mod prices;
#[cfg(any(feature = "products", feature = "_prices_price"))]
pub mod products;
#[cfg(any(feature = "promotion_codes", feature = "_accounts_account"))]
pub mod promotion_codes;
#[cfg(feature = "quotes")]
pub mod quotes;
#[cfg(feature = "radar")]
pub mod radar;
#[cfg(any(feature = "refunds", feature = "_accounts_account"))]
pub mod refunds;
#[cfg(feature = "reporting")]
pub mod reporting;
#[cfg(any(feature = "reviews", feature = "_accounts_account"))]
pub mod reviews;
#[cfg(any(feature = "setup_attempts", feature = "_accounts_account"))]
pub mod setup_attempts;
#[cfg(any(feature = "setup_intents", feature = "_accounts_account"))]
pub mod setup_intents;
#[cfg(any(feature = "shipping_rates", feature = "_shipping_rates_shipping_rate"))]
pub mod shipping_rates;
#[cfg(feature = "sigma")]
pub mod sigma;
#[cfg(any(feature = "sources", feature = "_accounts_account"))]
pub mod sources;
#[cfg(any(feature = "subscription_items", feature = "_accounts_account"))]
pub mod subscription_items;
#[cfg(any(feature = "subscription_schedules", feature = "_accounts_account"))]
pub mod subscription_schedules;
#[cfg(any(feature = "subscriptions", feature = "_accounts_account"))]
pub mod subscriptions;
#[cfg(feature = "tax")]
pub mod tax;
#[cfg(any(feature = "tax_codes", feature = "_tax_codes_tax_code"))]
pub mod tax_codes;
#[cfg(any(feature = "tax_ids", feature = "_accounts_account"))]
pub mod tax_ids;
#[cfg(any(feature = "tax_rates", feature = "_tax_rates_tax_rate"))]
pub mod tax_rates;
#[cfg(any(feature = "terminal", feature = "test_helpers"))]
pub mod terminal;
#[cfg(any(feature = "test_helpers", feature = "_accounts_account"))]
pub mod test_helpers;
#[cfg(feature = "tokens")]
pub mod tokens;
#[cfg(any(feature = "topups", feature = "_accounts_account"))]
pub mod topups;
#[cfg(any(feature = "transfers", feature = "_accounts_account"))]
pub mod transfers;
#[cfg(any(feature = "test_helpers", feature = "treasury"))]
pub mod treasury;
#[cfg(feature = "_types")]
pub mod types;
#[cfg(feature = "_v2")]
pub mod v2;
#[cfg(feature = "webhook_endpoints")]
pub mod webhook_endpoints;
#[cfg(feature = "registry")]
pub mod registry;
#[cfg(feature = "webhook")]
pub mod webhook;
#[cfg(feature = "account_links")]
pub use self::account_links::AccountLink;
#[cfg(feature = "account_sessions")]
pub use self::account_sessions::AccountSession;
#[cfg(any(feature = "accounts", feature = "_accounts_account"))]
pub use self::accounts::Account;
#[cfg(feature = "accounts")]
pub use self::accounts::Capability;
#[cfg(feature = "accounts")]
pub use self::accounts::LoginLink;
#[cfg(any(feature = "accounts", feature = "_accounts_account"))]
pub use self::accounts::Person;
#[cfg(feature = "apple_pay_domains")]
pub use self::apple_pay_domains::ApplePayDomain;
#[cfg(any(feature = "application_fees", feature = "_accounts_account"))]
pub use self::application_fees::ApplicationFee;
#[cfg(any(feature = "application_fees", feature = "_accounts_account"))]
pub use self::application_fees::FeeRefund;
#[cfg(feature = "balance")]
pub use self::balance::Balance;
#[cfg(feature = "balance_settings")]
pub use self::balance_settings::BalanceSettings;
#[cfg(any(feature = "balance_transactions", feature = "_accounts_account"))]
pub use self::balance_transactions::BalanceTransaction;
#[cfg(any(feature = "charges", feature = "_accounts_account"))]
pub use self::charges::Charge;
#[cfg(any(feature = "confirmation_tokens", feature = "test_helpers"))]
pub use self::confirmation_tokens::ConfirmationToken;
#[cfg(feature = "country_specs")]
pub use self::country_specs::CountrySpec;
#[cfg(any(feature = "coupons", feature = "_coupons_coupon"))]
pub use self::coupons::Coupon;
#[cfg(any(feature = "credit_notes", feature = "customers"))]
pub use self::credit_notes::CreditNote;
#[cfg(any(feature = "credit_notes", feature = "customers"))]
pub use self::credit_notes::CreditNoteLineItem;
#[cfg(feature = "customer_sessions")]
pub use self::customer_sessions::CustomerSession;
#[cfg(any(feature = "customers", feature = "_accounts_account"))]
pub use self::customers::BankAccount;
#[cfg(any(feature = "customers", feature = "_accounts_account"))]
pub use self::customers::Card;
#[cfg(any(feature = "customers", feature = "_accounts_account"))]
pub use self::customers::CashBalance;
#[cfg(any(feature = "customers", feature = "_accounts_account"))]
pub use self::customers::Customer;
#[cfg(any(feature = "credit_notes", feature = "customers"))]
pub use self::customers::CustomerBalanceTransaction;
#[cfg(any(feature = "customers", feature = "_accounts_account"))]
pub use self::customers::CustomerCashBalanceTransaction;
#[cfg(any(feature = "customers", feature = "_accounts_account"))]
pub use self::customers::Discount;
#[cfg(feature = "customers")]
pub use self::customers::FundingInstructions;
#[cfg(any(feature = "disputes", feature = "_accounts_account"))]
pub use self::disputes::Dispute;
#[cfg(feature = "ephemeral_keys")]
pub use self::ephemeral_keys::EphemeralKey;
#[cfg(any(feature = "events", feature = "webhook"))]
pub use self::events::Event;
#[cfg(feature = "exchange_rates")]
pub use self::exchange_rates::ExchangeRate;
#[cfg(any(feature = "file_links", feature = "_file_links_file_link"))]
pub use self::file_links::FileLink;
#[cfg(any(feature = "files", feature = "_file_links_file_link"))]
pub use self::files::File;
#[cfg(feature = "invoice_items")]
pub use self::invoice_items::InvoiceItem;
#[cfg(any(feature = "invoice_payments", feature = "_accounts_account"))]
pub use self::invoice_payments::InvoicePayment;
#[cfg(feature = "invoice_rendering_templates")]
pub use self::invoice_rendering_templates::InvoiceRenderingTemplate;
#[cfg(any(feature = "invoices", feature = "_accounts_account"))]
pub use self::invoices::Invoice;
#[cfg(any(feature = "invoices", feature = "_accounts_account"))]
pub use self::invoices::InvoiceLineItem;
#[cfg(any(feature = "mandates", feature = "_accounts_account"))]
pub use self::mandates::Mandate;
#[cfg(feature = "payment_attempt_records")]
pub use self::payment_attempt_records::PaymentAttemptRecord;
#[cfg(any(feature = "payment_intents", feature = "_accounts_account"))]
pub use self::payment_intents::PaymentIntent;
#[cfg(any(feature = "payment_intents", feature = "_accounts_account"))]
pub use self::payment_intents::PaymentIntentAmountDetailsLineItem;
#[cfg(any(feature = "payment_links", feature = "_payment_links_payment_link"))]
pub use self::payment_links::PaymentLink;
#[cfg(feature = "payment_method_configurations")]
pub use self::payment_method_configurations::PaymentMethodConfiguration;
#[cfg(feature = "payment_method_domains")]
pub use self::payment_method_domains::PaymentMethodDomain;
#[cfg(any(feature = "payment_methods", feature = "_accounts_account"))]
pub use self::payment_methods::PaymentMethod;
#[cfg(any(feature = "payment_records", feature = "_accounts_account"))]
pub use self::payment_records::PaymentRecord;
#[cfg(any(feature = "payouts", feature = "_accounts_account"))]
pub use self::payouts::Payout;
#[cfg(feature = "plans")]
pub use self::plans::Plan;
#[cfg(any(feature = "prices", feature = "_prices_price"))]
pub use self::prices::Price;
#[cfg(any(feature = "products", feature = "_prices_price"))]
pub use self::products::Product;
#[cfg(feature = "products")]
pub use self::products::ProductFeature;
#[cfg(any(feature = "promotion_codes", feature = "_accounts_account"))]
pub use self::promotion_codes::PromotionCode;
#[cfg(feature = "quotes")]
pub use self::quotes::Quote;
#[cfg(any(feature = "refunds", feature = "_accounts_account"))]
pub use self::refunds::Refund;
#[cfg(any(feature = "reviews", feature = "_accounts_account"))]
pub use self::reviews::Review;
#[cfg(any(feature = "setup_attempts", feature = "_accounts_account"))]
pub use self::setup_attempts::SetupAttempt;
#[cfg(any(feature = "setup_intents", feature = "_accounts_account"))]
pub use self::setup_intents::SetupIntent;
#[cfg(any(feature = "shipping_rates", feature = "_shipping_rates_shipping_rate"))]
pub use self::shipping_rates::ShippingRate;
#[cfg(feature = "sigma")]
pub use self::sigma::ScheduledQueryRun;
#[cfg(any(feature = "sources", feature = "_accounts_account"))]
pub use self::sources::Source;
#[cfg(feature = "sources")]
pub use self::sources::SourceMandateNotification;
#[cfg(feature = "sources")]
pub use self::sources::SourceTransaction;
#[cfg(any(feature = "subscription_items", feature = "_accounts_account"))]
pub use self::subscription_items::SubscriptionItem;
#[cfg(any(feature = "subscription_schedules", feature = "_accounts_account"))]
pub use self::subscription_schedules::SubscriptionSchedule;
#[cfg(any(feature = "subscriptions", feature = "_accounts_account"))]
pub use self::subscriptions::Subscription;
#[cfg(any(feature = "tax_codes", feature = "_tax_codes_tax_code"))]
pub use self::tax_codes::TaxCode;
#[cfg(any(feature = "tax_ids", feature = "_accounts_account"))]
pub use self::tax_ids::TaxId;
#[cfg(any(feature = "tax_rates", feature = "_tax_rates_tax_rate"))]
pub use self::tax_rates::TaxRate;
#[cfg(feature = "tokens")]
pub use self::tokens::Token;
#[cfg(any(feature = "topups", feature = "_accounts_account"))]
pub use self::topups::Topup;
#[cfg(any(feature = "transfers", feature = "_accounts_account"))]
pub use self::transfers::Transfer;
#[cfg(any(feature = "transfers", feature = "_accounts_account"))]
pub use self::transfers::TransferReversal;
#[cfg(feature = "_types_line_item")]
pub use self::types::LineItem;
#[cfg(feature = "webhook_endpoints")]
pub use self::webhook_endpoints::WebhookEndpoint;
