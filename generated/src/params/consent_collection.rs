// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `consent_collection`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/consent_collection`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConsentCollection {
    payment_method_reuse_agreement: Option<Box<PaymentMethodReuseAgreement>>,
    promotions: Option<crate::types::SessionConsentCollectionPromotions>,
    terms_of_service: Option<crate::types::TermsOfService>,
    extra: rt::Extra,
}
impl ConsentCollection {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Payment method reuse agreement.
    pub fn payment_method_reuse_agreement(
        mut self,
        value: PaymentMethodReuseAgreement,
    ) -> Self {
        self.payment_method_reuse_agreement = Some(Box::new(value));
        self
    }
    /// Promotions. `auto` or `none`.
    pub fn promotions(
        mut self,
        value: crate::types::SessionConsentCollectionPromotions,
    ) -> Self {
        self.promotions = Some(value);
        self
    }
    /// Terms of service. `none` or `required`.
    pub fn terms_of_service(mut self, value: crate::types::TermsOfService) -> Self {
        self.terms_of_service = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    ConsentCollection;
    0 => payment_method_reuse_agreement "payment_method_reuse_agreement";
    1 => promotions "promotions";
    2 => terms_of_service "terms_of_service";
}
/// The parameters of `consent_collection.payment_method_reuse_agreement`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/consent_collection/properties/payment_method_reuse_agreement`.
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentMethodReuseAgreement {
    position: crate::types::SessionPaymentMethodReuseAgreementPosition,
    extra: rt::Extra,
}
impl PaymentMethodReuseAgreement {
    /// With what is required.
    pub fn new(
        position: crate::types::SessionPaymentMethodReuseAgreementPosition,
    ) -> Self {
        Self {
            position,
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    PaymentMethodReuseAgreement;
    0 => position "position" required;
}
