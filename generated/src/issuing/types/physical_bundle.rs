// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::PhysicalBundleStatus;
use crate::issuing::PhysicalBundleType;
use crate::rt;

/// The `issuing.physical_bundle` object.
///
/// Contract: `#/components/schemas/issuing.physical_bundle`.
#[derive(Default)]
#[non_exhaustive]
pub struct PhysicalBundle {
    /// Features.
    pub features: PhysicalBundleFeatures,
    /// Id. At most 5000 characters.
    pub id: rt::Id<PhysicalBundle>,
    /// Livemode.
    pub livemode: bool,
    /// Name. At most 5000 characters.
    pub name: String,
    /// Status. `active`, `inactive` or `review`.
    pub status: PhysicalBundleStatus,
    /// Type. `custom` or `standard`.
    pub r#type: PhysicalBundleType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Issuing physical bundle features.
///
/// Contract: `#/components/schemas/issuing_physical_bundle_features`.
#[derive(Default)]
#[non_exhaustive]
pub struct PhysicalBundleFeatures {
    /// Card logo. `optional`, `required` or `unsupported`.
    pub card_logo: PhysicalBundleFeaturesCardLogo,
    /// Carrier text. `optional`, `required` or `unsupported`.
    pub carrier_text: PhysicalBundleFeaturesCarrierText,
    /// Second line. `optional`, `required` or `unsupported`.
    pub second_line: PhysicalBundleFeaturesSecondLine,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `card_logo`.
///
/// Contract: `#/components/schemas/issuing_physical_bundle_features/properties/card_logo`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PhysicalBundleFeaturesCardLogo {
    /// `optional`
    Optional,
    /// `required`
    Required,
    /// `unsupported`
    Unsupported,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `carrier_text`.
///
/// Contract: `#/components/schemas/issuing_physical_bundle_features/properties/carrier_text`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PhysicalBundleFeaturesCarrierText {
    /// `optional`
    Optional,
    /// `required`
    Required,
    /// `unsupported`
    Unsupported,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `second_line`.
///
/// Contract: `#/components/schemas/issuing_physical_bundle_features/properties/second_line`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PhysicalBundleFeaturesSecondLine {
    /// `optional`
    Optional,
    /// `required`
    Required,
    /// `unsupported`
    Unsupported,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    PhysicalBundle;
    const "object" = Str("issuing.physical_bundle");
    0 => features "features" required;
    1 => id "id" required;
    2 => livemode "livemode" required;
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
