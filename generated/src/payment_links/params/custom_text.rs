// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Your own texts on the payment page, beside certain parts of it.
///
/// The parameters of `custom_text`.
///
/// Contract: `#/paths/~1v1~1payment_links/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/custom_text`.
#[derive(Clone)]
#[must_use]
pub struct CustomText(rt::Params);

impl CustomText {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Your text below the button that pays.
    pub fn after_submit<K>(self, value: impl rt::Maybe<CustomTextPosition, K>) -> Self {
        Self(self.0.maybe::<CustomTextPosition, K>(0, value))
    }

    /// Clears `after_submit`.
    pub fn clear_after_submit(self) -> Self {
        Self(self.0.clear(0))
    }

    /// A text of yours beside the form for the shipping address.
    pub fn shipping_address<K>(
        self,
        value: impl rt::Maybe<CustomTextPosition, K>,
    ) -> Self {
        Self(self.0.maybe::<CustomTextPosition, K>(1, value))
    }

    /// Clears `shipping_address`.
    pub fn clear_shipping_address(self) -> Self {
        Self(self.0.clear(1))
    }

    /// A text of yours beside the button that pays.
    pub fn submit<K>(self, value: impl rt::Maybe<CustomTextPosition, K>) -> Self {
        Self(self.0.maybe::<CustomTextPosition, K>(2, value))
    }

    /// Clears `submit`.
    pub fn clear_submit(self) -> Self {
        Self(self.0.clear(2))
    }

    /// A text of yours in place of the usual one beside the box for your terms.
    pub fn terms_of_service_acceptance<K>(
        self,
        value: impl rt::Maybe<CustomTextPosition, K>,
    ) -> Self {
        Self(self.0.maybe::<CustomTextPosition, K>(3, value))
    }

    /// Clears `terms_of_service_acceptance`.
    pub fn clear_terms_of_service_acceptance(self) -> Self {
        Self(self.0.clear(3))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `custom_text.after_submit`.
///
/// Contract: `#/paths/~1v1~1payment_links/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/custom_text/properties/after_submit/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct CustomTextPosition(rt::Params);

impl CustomTextPosition {
    /// With what is required.
    pub fn new(message: impl Into<String>) -> Self {
        CustomTextPosition(CustomTextPosition::default().0.set::<String>(0, message))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    CustomText;
    "after_submit": rt::Clearable<CustomTextPosition>;
    "shipping_address" sensitive: rt::Clearable<CustomTextPosition>;
    "submit": rt::Clearable<CustomTextPosition>;
    "terms_of_service_acceptance": rt::Clearable<CustomTextPosition>;
}

rt::params! {
    CustomTextPosition;
    "message" required: String;
}
