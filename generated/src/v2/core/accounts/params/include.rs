// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `include[]`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/include/items`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Include {
    /// `configuration.customer`
    ConfigurationCustomer,
    /// `configuration.merchant`
    ConfigurationMerchant,
    /// `configuration.recipient`
    ConfigurationRecipient,
    /// `defaults`
    Defaults,
    /// `future_requirements`
    FutureRequirements,
    /// `identity`
    Identity,
    /// `requirements`
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
