// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::checkout::ConsentCollectionPromotions;
use crate::checkout::PaymentMethodReuseAgreementPosition;
use crate::checkout::TermsOfService;
use crate::rt;

/// The parameters of `consent_collection`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/consent_collection`.
#[derive(Clone)]
#[must_use]
pub struct ConsentCollection(rt::Params);

impl ConsentCollection {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Payment method reuse agreement.
    pub fn payment_method_reuse_agreement(
        self,
        value: PaymentMethodReuseAgreement,
    ) -> Self {
        Self(self.0.set::<PaymentMethodReuseAgreement>(0, value))
    }

    /// Promotions. `auto` or `none`.
    pub fn promotions(self, value: ConsentCollectionPromotions) -> Self {
        Self(self.0.set::<ConsentCollectionPromotions>(1, value))
    }

    /// Terms of service. `none` or `required`.
    pub fn terms_of_service(self, value: TermsOfService) -> Self {
        Self(self.0.set::<TermsOfService>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `consent_collection.payment_method_reuse_agreement`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/consent_collection/properties/payment_method_reuse_agreement`.
#[derive(Clone)]
#[must_use]
pub struct PaymentMethodReuseAgreement(rt::Params);

impl PaymentMethodReuseAgreement {
    /// With what is required.
    pub fn new(position: PaymentMethodReuseAgreementPosition) -> Self {
        PaymentMethodReuseAgreement(
            PaymentMethodReuseAgreement::default()
                .0
                .set::<PaymentMethodReuseAgreementPosition>(0, position),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    ConsentCollection;
    "payment_method_reuse_agreement": PaymentMethodReuseAgreement;
    "promotions": ConsentCollectionPromotions;
    "terms_of_service": TermsOfService;
}

rt::params! {
    PaymentMethodReuseAgreement;
    "position" required: PaymentMethodReuseAgreementPosition;
}
