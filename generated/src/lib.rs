// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#![doc = include_str!("../guides/crate.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![allow(deprecated)]
#![allow(missing_docs)]
#![allow(clippy::too_many_arguments)]
#![allow(clippy::module_inception, clippy::self_named_constructors)]

#[doc(hidden)]
pub use stripe_runtime as rt;
pub use rt::{
    AdviceCode, Bytes, Clearable, Currency, DateTime, Decimal, DeclineCode, DecodeError,
    Error, ErrorCode, ErrorKind, Expandable, Extra, HasMoney, Id, Int64, Issue,
    IssueKind, Json, List, Metadata, Money, NotDeleted, RawRequest, RequestOptions,
    Response, RetryPolicy, SearchResult, StripeContext, StripeError, Timestamp, V2List,
};
pub use rt::File as FileUpload;
#[doc(inline)]
pub use rt::{client, record};
#[cfg(feature = "oauth")]
#[doc(inline)]
pub use rt::oauth;

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
pub mod accounts;
#[cfg(feature = "apple_pay_domains")]
pub mod apple_pay_domains;
pub mod application_fees;
#[cfg(feature = "apps")]
pub mod apps;
#[cfg(feature = "balance")]
pub mod balance;
#[cfg(feature = "balance_settings")]
pub mod balance_settings;
pub mod balance_transactions;
pub mod billing;
#[cfg(feature = "billing_portal")]
pub mod billing_portal;
pub mod charges;
pub mod checkout;
#[cfg(feature = "climate")]
pub mod climate;
#[cfg_attr(
    not(docsrs),
    cfg(any(feature = "confirmation_tokens", feature = "test_helpers"))
)]
pub mod confirmation_tokens;
#[cfg(feature = "country_specs")]
pub mod country_specs;
pub mod coupons;
pub mod credit_notes;
#[cfg(feature = "customer_sessions")]
pub mod customer_sessions;
pub mod customers;
pub mod disputes;
pub mod entitlements;
#[cfg(feature = "ephemeral_keys")]
pub mod ephemeral_keys;
#[cfg_attr(not(docsrs), cfg(any(feature = "events", feature = "webhook")))]
pub mod events;
#[cfg(feature = "exchange_rates")]
pub mod exchange_rates;
#[cfg(feature = "external_accounts")]
pub mod external_accounts;
pub mod file_links;
pub mod files;
pub mod financial_connections;
#[cfg(feature = "forwarding")]
pub mod forwarding;
#[cfg(feature = "identity")]
pub mod identity;
#[cfg(feature = "invoice_items")]
pub mod invoice_items;
pub mod invoice_payments;
#[cfg(feature = "invoice_rendering_templates")]
pub mod invoice_rendering_templates;
pub mod invoices;
pub mod issuing;
#[cfg(feature = "link_account_sessions")]
pub mod link_account_sessions;
#[cfg(feature = "linked_accounts")]
pub mod linked_accounts;
pub mod mandates;
pub mod params;
#[cfg(feature = "payment_attempt_records")]
pub mod payment_attempt_records;
pub mod payment_intents;
pub mod payment_links;
#[cfg(feature = "payment_method_configurations")]
pub mod payment_method_configurations;
#[cfg(feature = "payment_method_domains")]
pub mod payment_method_domains;
pub mod payment_methods;
pub mod payment_records;
pub mod payouts;
pub mod plans;
pub mod prices;
pub mod products;
pub mod promotion_codes;
#[cfg(feature = "quotes")]
pub mod quotes;
#[cfg(feature = "radar")]
pub mod radar;
pub mod refunds;
#[cfg(feature = "reporting")]
pub mod reporting;
pub mod reviews;
pub mod setup_attempts;
pub mod setup_intents;
pub mod shipping_rates;
#[cfg(feature = "sigma")]
pub mod sigma;
pub mod sources;
pub mod subscription_items;
pub mod subscription_schedules;
pub mod subscriptions;
#[cfg(feature = "tax")]
pub mod tax;
pub mod tax_codes;
pub mod tax_ids;
pub mod tax_rates;
pub mod terminal;
pub mod test_helpers;
#[cfg(feature = "tokens")]
pub mod tokens;
pub mod topups;
pub mod transfers;
pub mod treasury;
pub mod types;
#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "v2_billing",
            feature = "v2_commerce",
            feature = "v2_core",
            feature = "webhook"
        )
    )
)]
pub mod v2;
#[cfg(feature = "webhook_endpoints")]
pub mod webhook_endpoints;
#[cfg(any(feature = "registry", feature = "testing"))]
pub mod registry;
#[cfg(feature = "testing")]
pub mod testing;
#[cfg(feature = "webhook")]
pub mod webhook;
/// How to do things: texts, and no code.
#[cfg(doc)]
pub mod guides {
    #[doc = include_str!("../guides/coming_from_async_stripe.md")]
    pub mod coming_from_async_stripe {}
    #[doc = include_str!("../guides/coming_from_stripe_node.md")]
    pub mod coming_from_stripe_node {}
    #[doc = include_str!("../guides/api_versions.md")]
    pub mod api_versions {}
    #[doc = include_str!("../guides/retries.md")]
    pub mod retries {}
    #[doc = include_str!("../guides/errors.md")]
    pub mod errors {}
    #[doc = include_str!("../guides/money.md")]
    pub mod money {}
    #[doc = include_str!("../guides/testing.md")]
    pub mod testing {}
    #[doc = include_str!("../guides/tracing.md")]
    pub mod tracing {}
    #[doc = include_str!("../guides/features.md")]
    pub mod features {}
}
#[cfg(feature = "account_links")]
pub use self::account_links::AccountLink;
#[cfg(feature = "account_sessions")]
pub use self::account_sessions::AccountSession;
pub use self::accounts::Account;
#[cfg(feature = "accounts")]
pub use self::accounts::Capability;
#[cfg(feature = "accounts")]
pub use self::accounts::LoginLink;
pub use self::accounts::Person;
#[cfg(feature = "apple_pay_domains")]
pub use self::apple_pay_domains::ApplePayDomain;
pub use self::application_fees::ApplicationFee;
pub use self::application_fees::FeeRefund;
#[cfg(feature = "balance")]
pub use self::balance::Balance;
#[cfg(feature = "balance_settings")]
pub use self::balance_settings::BalanceSettings;
pub use self::balance_transactions::BalanceTransaction;
pub use self::charges::Charge;
#[cfg(any(feature = "confirmation_tokens", feature = "test_helpers"))]
pub use self::confirmation_tokens::ConfirmationToken;
#[cfg(feature = "country_specs")]
pub use self::country_specs::CountrySpec;
pub use self::coupons::Coupon;
pub use self::credit_notes::CreditNote;
#[cfg(feature = "credit_notes")]
pub use self::credit_notes::CreditNoteLineItem;
#[cfg(feature = "customer_sessions")]
pub use self::customer_sessions::CustomerSession;
pub use self::customers::BankAccount;
pub use self::customers::Card;
#[cfg(feature = "customers")]
pub use self::customers::CashBalance;
pub use self::customers::Customer;
pub use self::customers::CustomerBalanceTransaction;
pub use self::customers::CustomerCashBalanceTransaction;
pub use self::customers::Discount;
#[cfg(feature = "customers")]
pub use self::customers::FundingInstructions;
pub use self::disputes::Dispute;
#[cfg(feature = "ephemeral_keys")]
pub use self::ephemeral_keys::EphemeralKey;
#[cfg(any(feature = "events", feature = "webhook"))]
pub use self::events::Event;
#[cfg(feature = "exchange_rates")]
pub use self::exchange_rates::ExchangeRate;
pub use self::file_links::FileLink;
pub use self::files::File;
#[cfg(feature = "invoice_items")]
pub use self::invoice_items::InvoiceItem;
pub use self::invoice_payments::InvoicePayment;
#[cfg(feature = "invoice_rendering_templates")]
pub use self::invoice_rendering_templates::InvoiceRenderingTemplate;
pub use self::invoices::Invoice;
#[cfg(feature = "invoices")]
pub use self::invoices::InvoiceLineItem;
pub use self::mandates::Mandate;
#[cfg(feature = "payment_attempt_records")]
pub use self::payment_attempt_records::PaymentAttemptRecord;
pub use self::payment_intents::PaymentIntent;
#[cfg(feature = "payment_intents")]
pub use self::payment_intents::PaymentIntentAmountDetailsLineItem;
pub use self::payment_links::PaymentLink;
#[cfg(feature = "payment_method_configurations")]
pub use self::payment_method_configurations::PaymentMethodConfiguration;
#[cfg(feature = "payment_method_domains")]
pub use self::payment_method_domains::PaymentMethodDomain;
pub use self::payment_methods::PaymentMethod;
pub use self::payment_records::PaymentRecord;
pub use self::payouts::Payout;
pub use self::plans::Plan;
pub use self::prices::Price;
pub use self::products::Product;
#[cfg(feature = "products")]
pub use self::products::ProductFeature;
pub use self::promotion_codes::PromotionCode;
#[cfg(feature = "quotes")]
pub use self::quotes::Quote;
pub use self::refunds::Refund;
pub use self::reviews::Review;
pub use self::setup_attempts::SetupAttempt;
pub use self::setup_intents::SetupIntent;
pub use self::shipping_rates::ShippingRate;
#[cfg(feature = "sigma")]
pub use self::sigma::ScheduledQueryRun;
pub use self::sources::Source;
#[cfg(feature = "sources")]
pub use self::sources::SourceMandateNotification;
#[cfg(feature = "sources")]
pub use self::sources::SourceTransaction;
pub use self::subscription_items::SubscriptionItem;
pub use self::subscription_schedules::SubscriptionSchedule;
pub use self::subscriptions::Subscription;
pub use self::tax_codes::TaxCode;
pub use self::tax_ids::TaxId;
pub use self::tax_rates::TaxRate;
#[cfg(feature = "tokens")]
pub use self::tokens::Token;
pub use self::topups::Topup;
pub use self::transfers::Transfer;
pub use self::transfers::TransferReversal;
#[cfg(any(feature = "checkout", feature = "payment_links", feature = "quotes"))]
pub use self::types::LineItem;
#[cfg(feature = "webhook_endpoints")]
pub use self::webhook_endpoints::WebhookEndpoint;
