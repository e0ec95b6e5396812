// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Types that several namespaces share.

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "accounts",
            feature = "charges",
            feature = "checkout",
            feature = "confirmation_tokens",
            feature = "customers",
            feature = "external_accounts",
            feature = "invoices",
            feature = "payment_attempt_records",
            feature = "payment_intents",
            feature = "payment_links",
            feature = "payment_methods",
            feature = "payment_records",
            feature = "quotes",
            feature = "setup_intents",
            feature = "sources",
            feature = "subscription_schedules",
            feature = "subscriptions",
            feature = "test_helpers"
        )
    )
)]
mod account;
#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "accounts",
            feature = "charges",
            feature = "checkout",
            feature = "confirmation_tokens",
            feature = "customers",
            feature = "external_accounts",
            feature = "invoices",
            feature = "payment_attempt_records",
            feature = "payment_intents",
            feature = "payment_links",
            feature = "payment_methods",
            feature = "payment_records",
            feature = "quotes",
            feature = "setup_intents",
            feature = "sources",
            feature = "subscription_schedules",
            feature = "subscriptions",
            feature = "test_helpers"
        )
    )
)]
pub use self::account::*;
mod address;
pub use self::address::*;
#[cfg(
    any(
        feature = "checkout",
        feature = "customers",
        feature = "invoices",
        feature = "payment_intents",
        feature = "setup_intents",
        feature = "subscriptions"
    )
)]
mod amount;
#[cfg(
    any(
        feature = "checkout",
        feature = "customers",
        feature = "invoices",
        feature = "payment_intents",
        feature = "setup_intents",
        feature = "subscriptions"
    )
)]
pub use self::amount::*;
#[cfg(
    any(
        feature = "errors",
        feature = "invoices",
        feature = "payment_intents",
        feature = "setup_attempts",
        feature = "setup_intents",
        feature = "terminal",
        feature = "test_helpers"
    )
)]
mod api;
#[cfg(
    any(
        feature = "errors",
        feature = "invoices",
        feature = "payment_intents",
        feature = "setup_attempts",
        feature = "setup_intents",
        feature = "terminal",
        feature = "test_helpers"
    )
)]
pub use self::api::*;
mod application;
pub use self::application::*;
#[cfg(any(feature = "customers", feature = "payment_intents"))]
mod bank;
#[cfg(any(feature = "customers", feature = "payment_intents"))]
pub use self::bank::*;
#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
mod billing;
#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
pub use self::billing::*;
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
mod card;
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
pub use self::card::*;
#[cfg(any(feature = "checkout", feature = "payment_links"))]
mod checkout;
#[cfg(any(feature = "checkout", feature = "payment_links"))]
pub use self::checkout::*;
#[cfg(
    any(
        feature = "checkout",
        feature = "customers",
        feature = "invoices",
        feature = "payment_links",
        feature = "quotes",
        feature = "subscription_schedules",
        feature = "subscriptions"
    )
)]
mod connect;
#[cfg(
    any(
        feature = "checkout",
        feature = "customers",
        feature = "invoices",
        feature = "payment_links",
        feature = "quotes",
        feature = "subscription_schedules",
        feature = "subscriptions"
    )
)]
pub use self::connect::*;
#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "billing_portal",
            feature = "customers",
            feature = "errors",
            feature = "invoices",
            feature = "payment_links",
            feature = "quotes",
            feature = "subscription_schedules",
            feature = "subscriptions"
        )
    )
)]
mod deleted;
#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "billing_portal",
            feature = "customers",
            feature = "errors",
            feature = "invoices",
            feature = "payment_links",
            feature = "quotes",
            feature = "subscription_schedules",
            feature = "subscriptions"
        )
    )
)]
pub use self::deleted::*;
#[cfg(feature = "v2_core")]
mod deleted_object;
#[cfg(feature = "v2_core")]
pub use self::deleted_object::*;
#[cfg(any(feature = "credit_notes", feature = "invoice_items", feature = "invoices"))]
mod discount;
#[cfg(any(feature = "credit_notes", feature = "invoice_items", feature = "invoices"))]
pub use self::discount::*;
#[cfg(feature = "errors")]
mod error;
#[cfg(feature = "errors")]
pub use self::error::*;
#[cfg(
    any(
        feature = "accounts",
        feature = "customers",
        feature = "external_accounts",
        feature = "sources"
    )
)]
mod external;
#[cfg(
    any(
        feature = "accounts",
        feature = "customers",
        feature = "external_accounts",
        feature = "sources"
    )
)]
pub use self::external::*;
#[cfg(any(feature = "customers", feature = "payment_intents"))]
mod funding;
#[cfg(any(feature = "customers", feature = "payment_intents"))]
pub use self::funding::*;
#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "checkout",
            feature = "credit_notes",
            feature = "customers",
            feature = "invoice_items",
            feature = "invoices",
            feature = "payment_links",
            feature = "subscriptions"
        )
    )
)]
mod invoice;
#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "checkout",
            feature = "credit_notes",
            feature = "customers",
            feature = "invoice_items",
            feature = "invoices",
            feature = "payment_links",
            feature = "subscriptions"
        )
    )
)]
pub use self::invoice::*;
#[cfg(any(feature = "checkout", feature = "payment_links", feature = "quotes"))]
mod item;
#[cfg(any(feature = "checkout", feature = "payment_links", feature = "quotes"))]
pub use self::item::*;
#[cfg(
    any(
        feature = "accounts",
        feature = "customers",
        feature = "sources",
        feature = "terminal"
    )
)]
mod japan;
#[cfg(
    any(
        feature = "accounts",
        feature = "customers",
        feature = "sources",
        feature = "terminal"
    )
)]
pub use self::japan::*;
#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "checkout",
            feature = "credit_notes",
            feature = "invoices",
            feature = "payment_links",
            feature = "quotes"
        )
    )
)]
mod line;
#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "checkout",
            feature = "credit_notes",
            feature = "invoices",
            feature = "payment_links",
            feature = "quotes"
        )
    )
)]
pub use self::line::*;
#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "checkout",
            feature = "customers",
            feature = "invoices",
            feature = "payment_intents",
            feature = "setup_intents",
            feature = "subscriptions"
        )
    )
)]
mod linked;
#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "checkout",
            feature = "customers",
            feature = "invoices",
            feature = "payment_intents",
            feature = "setup_intents",
            feature = "subscriptions"
        )
    )
)]
pub use self::linked::*;
#[cfg(
    any(
        feature = "customers",
        feature = "payment_intents",
        feature = "setup_intents",
        feature = "subscriptions"
    )
)]
mod managed;
#[cfg(
    any(
        feature = "customers",
        feature = "payment_intents",
        feature = "setup_intents",
        feature = "subscriptions"
    )
)]
pub use self::managed::*;
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
mod networks;
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
pub use self::networks::*;
#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "charges",
            feature = "checkout",
            feature = "confirmation_tokens",
            feature = "customers",
            feature = "invoices",
            feature = "payment_attempt_records",
            feature = "payment_intents",
            feature = "payment_methods",
            feature = "payment_records",
            feature = "refunds",
            feature = "setup_attempts",
            feature = "setup_intents",
            feature = "subscriptions",
            feature = "test_helpers"
        )
    )
)]
mod payment;
#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "charges",
            feature = "checkout",
            feature = "confirmation_tokens",
            feature = "customers",
            feature = "invoices",
            feature = "payment_attempt_records",
            feature = "payment_intents",
            feature = "payment_methods",
            feature = "payment_records",
            feature = "refunds",
            feature = "setup_attempts",
            feature = "setup_intents",
            feature = "subscriptions",
            feature = "test_helpers"
        )
    )
)]
pub use self::payment::*;
#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
mod paypal;
#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
pub use self::paypal::*;
#[cfg(
    any(
        feature = "customers",
        feature = "invoices",
        feature = "payment_attempt_records",
        feature = "payment_records",
        feature = "subscriptions"
    )
)]
mod preferred;
#[cfg(
    any(
        feature = "customers",
        feature = "invoices",
        feature = "payment_attempt_records",
        feature = "payment_records",
        feature = "subscriptions"
    )
)]
pub use self::preferred::*;
#[cfg(any(feature = "charges", feature = "customers", feature = "payment_methods"))]
mod radar;
#[cfg(any(feature = "charges", feature = "customers", feature = "payment_methods"))]
pub use self::radar::*;
#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records",
        feature = "test_helpers"
    )
)]
mod read;
#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records",
        feature = "test_helpers"
    )
)]
pub use self::read::*;
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
mod sepa;
#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "customers",
        feature = "payment_methods",
        feature = "test_helpers"
    )
)]
pub use self::sepa::*;
#[cfg(
    any(
        feature = "charges",
        feature = "customers",
        feature = "invoices",
        feature = "payment_intents",
        feature = "sources"
    )
)]
mod shipping;
#[cfg(
    any(
        feature = "charges",
        feature = "customers",
        feature = "invoices",
        feature = "payment_intents",
        feature = "sources"
    )
)]
pub use self::shipping::*;
#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "customers",
            feature = "quotes",
            feature = "subscription_items",
            feature = "subscription_schedules",
            feature = "subscriptions"
        )
    )
)]
mod subscription;
#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "customers",
            feature = "quotes",
            feature = "subscription_items",
            feature = "subscription_schedules",
            feature = "subscriptions"
        )
    )
)]
pub use self::subscription::*;
#[cfg(any(feature = "tax", feature = "tax_rates"))]
mod tax;
#[cfg(any(feature = "tax", feature = "tax_rates"))]
pub use self::tax::*;
#[cfg(
    any(
        feature = "checkout",
        feature = "credit_notes",
        feature = "invoices",
        feature = "payment_links",
        feature = "quotes"
    )
)]
mod taxability;
#[cfg(
    any(
        feature = "checkout",
        feature = "credit_notes",
        feature = "invoices",
        feature = "payment_links",
        feature = "quotes"
    )
)]
pub use self::taxability::*;
#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "confirmation_tokens",
            feature = "customers",
            feature = "payment_attempt_records",
            feature = "payment_methods",
            feature = "payment_records",
            feature = "test_helpers"
        )
    )
)]
mod three;
#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "confirmation_tokens",
            feature = "customers",
            feature = "payment_attempt_records",
            feature = "payment_methods",
            feature = "payment_records",
            feature = "test_helpers"
        )
    )
)]
pub use self::three::*;
#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "confirmation_tokens",
            feature = "customers",
            feature = "payment_intents",
            feature = "payment_methods",
            feature = "setup_intents",
            feature = "test_helpers"
        )
    )
)]
mod us;
#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "confirmation_tokens",
            feature = "customers",
            feature = "payment_intents",
            feature = "payment_methods",
            feature = "setup_intents",
            feature = "test_helpers"
        )
    )
)]
pub use self::us::*;
#[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
mod verification;
#[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
pub use self::verification::*;
