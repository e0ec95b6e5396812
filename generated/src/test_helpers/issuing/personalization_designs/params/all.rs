// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Card logo: the same shape as [`crate::issuing::PersonalizationDesignRejectionReasonsCardLogo`].
pub type CardLogo = crate::issuing::PersonalizationDesignRejectionReasonsCardLogo;
/// Carrier text: the same shape as [`crate::issuing::PersonalizationDesignRejectionReasonsCarrierText`].
pub type CarrierText = crate::issuing::PersonalizationDesignRejectionReasonsCarrierText;
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
    /// Card logo. `geographic_location`, `inappropriate`, `network_name`, `non_binary_image`, `non_fiat_currency`, `other`, `other_entity` or `promotional_material`.
    pub fn card_logo(self, value: impl IntoIterator<Item = CardLogo>) -> Self {
        Self(self.0.set_list::<CardLogo>(0, value))
    }
    /// Carrier text. `geographic_location`, `inappropriate`, `network_name`, `non_fiat_currency`, `other`, `other_entity` or `promotional_material`.
    pub fn carrier_text(self, value: impl IntoIterator<Item = CarrierText>) -> Self {
        Self(self.0.set_list::<CarrierText>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    RejectionReasons;
    "card_logo": Option<Vec<CardLogo>>;
    "carrier_text": Option<Vec<CarrierText>>;
}
