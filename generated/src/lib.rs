// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#![doc = include_str!("../guides/crate.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(
    docsrs,
    doc(
        auto_cfg(
            hide(
                feature = "_coupons_coupon",
                feature = "_file_links_file_link",
                feature = "_types",
                feature = "_types_application",
                feature = "_tax_codes_tax_code",
                feature = "_prices_price",
                feature = "_billing",
                feature = "_plans_plan",
                feature = "_shipping_rates_shipping_rate",
                feature = "_tax_rates_tax_rate",
                feature = "_accounts_account",
                feature = "_params",
                feature = "_params_range_query",
                feature = "_billing_meter",
                feature = "_checkout_session",
                feature = "_payment_links_payment_link",
                feature = "_types_line_item",
                feature = "_params_account_reference",
                feature = "_financial_connections_account",
                feature = "_v2"
            )
        )
    )
)]
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
#[cfg(any(feature = "plans", feature = "_plans_plan"))]
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
#[cfg(any(feature = "plans", feature = "_plans_plan"))]
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
