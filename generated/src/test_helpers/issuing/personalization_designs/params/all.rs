// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Why the logo was turned down.
///
/// The values of `rejection_reasons.card_logo[]`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1personalization_designs~1{personalization_design}~1reject/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/rejection_reasons/properties/card_logo/items`.
///
/// Feature: `test_helpers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CardLogo {
    /// `geographic_location`: It names or shows places in a way that isn't allowed.
    GeographicLocation,
    /// `inappropriate`: It offends, or isn't decent.
    Inappropriate,
    /// `network_name`: It names or shows a card network.
    NetworkName,
    /// `non_binary_image`: The image isn't pure black and white.
    NonBinaryImage,
    /// `non_fiat_currency`: It refers to cryptocurrency or other money that isn't official.
    NonFiatCurrency,
    /// `other`: Another reason.
    Other,
    /// `other_entity`: It names or shows another company or organization.
    OtherEntity,
    /// `promotional_material`: It advertises.
    PromotionalMaterial,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Why the letter's text was turned down.
///
/// The values of `rejection_reasons.carrier_text[]`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1personalization_designs~1{personalization_design}~1reject/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/rejection_reasons/properties/carrier_text/items`.
///
/// Feature: `test_helpers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CarrierText {
    /// `geographic_location`: It names or shows places in a way that isn't allowed.
    GeographicLocation,
    /// `inappropriate`: It offends, or isn't decent.
    Inappropriate,
    /// `network_name`: It names or shows a card network.
    NetworkName,
    /// `non_fiat_currency`: It refers to cryptocurrency or other money that isn't official.
    NonFiatCurrency,
    /// `other`: Another reason.
    Other,
    /// `other_entity`: It names or shows another company or organization.
    OtherEntity,
    /// `promotional_material`: It advertises.
    PromotionalMaterial,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Why the made-up check rejects the design.
///
/// The parameters of `rejection_reasons`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1personalization_designs~1{personalization_design}~1reject/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/rejection_reasons`.
#[derive(Clone)]
#[must_use]
pub struct RejectionReasons(rt::Params);

impl RejectionReasons {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Why the logo was turned down. `geographic_location`, `inappropriate`, `network_name`, `non_binary_image`, `non_fiat_currency`, `other`, `other_entity` or `promotional_material`. An empty list says that there are none. A second call replaces the first.
    pub fn card_logo<K>(self, value: impl rt::MaybeList<CardLogo, K>) -> Self {
        Self(self.0.maybe_list::<CardLogo, K>(0, value))
    }

    /// Why the letter's text was turned down. `geographic_location`, `inappropriate`, `network_name`, `non_fiat_currency`, `other`, `other_entity` or `promotional_material`. An empty list says that there are none. A second call replaces the first.
    pub fn carrier_text<K>(self, value: impl rt::MaybeList<CarrierText, K>) -> Self {
        Self(self.0.maybe_list::<CarrierText, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::open_enum! {
    CardLogo;
    0 => GeographicLocation "geographic_location";
    1 => Inappropriate "inappropriate";
    2 => NetworkName "network_name";
    3 => NonBinaryImage "non_binary_image";
    4 => NonFiatCurrency "non_fiat_currency";
    5 => Other "other";
    6 => OtherEntity "other_entity";
    7 => PromotionalMaterial "promotional_material";
}

rt::open_enum! {
    CarrierText;
    0 => GeographicLocation "geographic_location";
    1 => Inappropriate "inappropriate";
    2 => NetworkName "network_name";
    3 => NonFiatCurrency "non_fiat_currency";
    4 => Other "other";
    5 => OtherEntity "other_entity";
    6 => PromotionalMaterial "promotional_material";
}

rt::params! {
    RejectionReasons;
    "card_logo": Vec<CardLogo>;
    "carrier_text": Vec<CarrierText>;
}
