// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Parts that the answer leaves out unless they are named here.
///
/// The values of `include[]`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/include/items`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Include {
    /// `configuration.customer`: What the account has as a customer.
    ConfigurationCustomer,
    /// `configuration.merchant`: What the account has as a merchant.
    ConfigurationMerchant,
    /// `configuration.recipient`: What the account has as a recipient.
    ConfigurationRecipient,
    /// `defaults`: Currency, locales, responsibilities.
    Defaults,
    /// `future_requirements`: What will be required at a later date.
    FutureRequirements,
    /// `identity`: Who the person or business behind the account is.
    Identity,
    /// `requirements`: What is required to keep the account going.
    Requirements,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    Include;
    0 => ConfigurationCustomer "configuration.customer";
    1 => ConfigurationMerchant "configuration.merchant";
    2 => ConfigurationRecipient "configuration.recipient";
    3 => Defaults "defaults";
    4 => FutureRequirements "future_requirements";
    5 => Identity "identity";
    6 => Requirements "requirements";
}
