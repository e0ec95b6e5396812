// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::checkout::ConsentCollectionPromotions;
use crate::checkout::PaymentMethodReuseAgreementPosition;
use crate::checkout::TermsOfService;
use crate::rt;

/// What the customer is asked to agree to: terms of service, promotional emails, reuse of the payment method.
///
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

    /// Where the page says that the payment method will be used again, if at all.
    pub fn payment_method_reuse_agreement<K>(
        self,
        value: impl rt::Maybe<PaymentMethodReuseAgreement, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodReuseAgreement, K>(0, value))
    }

    /// Whether the page asks if the customer wants offers by email. With `auto` it does where local rules call for it. Only in the United States. `auto` or `none`.
    pub fn promotions<K>(
        self,
        value: impl rt::Maybe<ConsentCollectionPromotions, K>,
    ) -> Self {
        Self(self.0.maybe::<ConsentCollectionPromotions, K>(1, value))
    }

    /// Whether customers must agree to your terms before they pay. The Dashboard must have an address for these. `none` or `required`.
    pub fn terms_of_service<K>(self, value: impl rt::Maybe<TermsOfService, K>) -> Self {
        Self(self.0.maybe::<TermsOfService, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Where the page says that the payment method will be used again, if at all.
///
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
