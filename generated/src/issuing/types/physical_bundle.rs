// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::PhysicalBundleStatus;
use crate::issuing::PhysicalBundleType;
use crate::rt;

/// What a physical card is made and shipped of: plastic, carrier letter and envelope. Stripe offers standard ones, you can have your own.
///
/// The `issuing.physical_bundle` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/issuing/physical_bundles/object)
///
/// Contract: `#/components/schemas/issuing.physical_bundle`.
///
/// Feature: `issuing`. Without it, the type has its id and `json()`, and no other fields.
#[non_exhaustive]
pub struct PhysicalBundle {
    /// Which parts of the bundle can be designed.
    pub features: PhysicalBundleFeatures,
    /// Names this object in other calls.
    pub id: rt::Id<PhysicalBundle>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// What the bundle of card, carrier and envelope is called.
    pub name: String,
    /// Whether cards can be made with the bundle: only if `active`. `active`, `inactive` or `review`.
    pub status: PhysicalBundleStatus,
    /// Whether the bundle is Stripe's own or made for you. `custom` or `standard`.
    pub r#type: PhysicalBundleType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which parts of the bundle can be designed.
///
/// Contract: `#/components/schemas/issuing_physical_bundle_features`.
///
/// Feature: `issuing`.
#[non_exhaustive]
pub struct PhysicalBundleFeatures {
    /// Whether designs with this bundle must, may or can't have a logo. `optional`, `required` or `unsupported`.
    pub card_logo: PhysicalBundleFeaturesCardLogo,
    /// Whether designs with this bundle must, may or can't have a letter's text. `optional`, `required` or `unsupported`.
    pub carrier_text: PhysicalBundleFeaturesCarrierText,
    /// Whether cards of this kind must, can or can't have a second line of text. `optional`, `required` or `unsupported`.
    pub second_line: PhysicalBundleFeaturesSecondLine,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether designs with this bundle must, may or can't have a logo.
///
/// The values of `card_logo`.
///
/// Contract: `#/components/schemas/issuing_physical_bundle_features/properties/card_logo`.
///
/// Feature: `issuing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PhysicalBundleFeaturesCardLogo {
    /// `optional`: Can be given.
    Optional,
    /// `required`: Must be given.
    Required,
    /// `unsupported`: Can't be given with this bundle.
    Unsupported,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether designs with this bundle must, may or can't have a letter's text.
///
/// The values of `carrier_text`.
///
/// Contract: `#/components/schemas/issuing_physical_bundle_features/properties/carrier_text`.
///
/// Feature: `issuing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PhysicalBundleFeaturesCarrierText {
    /// `optional`: Can be given.
    Optional,
    /// `required`: Must be given.
    Required,
    /// `unsupported`: Can't be given with this bundle.
    Unsupported,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether cards of this kind must, can or can't have a second line of text.
///
/// The values of `second_line`.
///
/// Contract: `#/components/schemas/issuing_physical_bundle_features/properties/second_line`.
///
/// Feature: `issuing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PhysicalBundleFeaturesSecondLine {
    /// `optional`: Can be given.
    Optional,
    /// `required`: Must be given.
    Required,
    /// `unsupported`: Can't be given with this bundle.
    Unsupported,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    PhysicalBundle;
    const "object" = Str("issuing.physical_bundle");
    0 => features "features" required;
    1 => id "id" required;
    2 => livemode = false "livemode" required;
    3 => name "name" required;
    4 => status "status" required;
    5 => r#type "type" required;
}

rt::record! {
    PhysicalBundleFeatures;
    0 => card_logo "card_logo" required;
    1 => carrier_text "carrier_text" required;
    2 => second_line "second_line" required;
}

rt::open_enum! {
    PhysicalBundleFeaturesCardLogo;
    0 => Optional "optional";
    1 => Required "required";
    2 => Unsupported "unsupported";
}

rt::open_enum! {
    PhysicalBundleFeaturesCarrierText;
    0 => Optional "optional";
    1 => Required "required";
    2 => Unsupported "unsupported";
}

rt::open_enum! {
    PhysicalBundleFeaturesSecondLine;
    0 => Optional "optional";
    1 => Required "required";
    2 => Unsupported "unsupported";
}
