// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `status`.
///
/// Contract: `#/components/schemas/issuing.personalization_design/properties/status`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "issuing", feature = "test_helpers"))))]
#[derive(Clone)]
#[non_exhaustive]
pub enum PhysicalBundleStatus {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `rejected`: Refused: `rejection_reasons` tells why. Change it to have it reviewed again.
    Rejected,
    /// `review`
    Review,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the bundle is Stripe's own or made for you.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/issuing.physical_bundle/properties/type`.
///
/// Feature: `issuing`.
#[cfg(feature = "issuing")]
#[derive(Clone)]
#[non_exhaustive]
pub enum PhysicalBundleType {
    /// `custom`: Made for you alone.
    Custom,
    /// `standard`: Offered to everyone by Stripe.
    Standard,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    PhysicalBundleStatus;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Rejected "rejected";
    3 => Review "review";
}

#[cfg(feature = "issuing")]
rt::open_enum! {
    PhysicalBundleType;
    0 => Custom "custom";
    1 => Standard "standard";
}
