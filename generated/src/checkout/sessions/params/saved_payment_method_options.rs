// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::checkout::AllowRedisplayFilter;
use crate::checkout::PaymentMethodRemove;
use crate::checkout::PaymentMethodSave;
use crate::rt;

/// Which saved payment methods the page shows, and whether it can save or remove some.
///
/// The parameters of `saved_payment_method_options`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/saved_payment_method_options`.
#[derive(Clone)]
#[must_use]
pub struct SavedPaymentMethodOptions(rt::Params);

impl SavedPaymentMethodOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Which saved payment methods Checkout offers, by their `allow_redisplay`. Only `always` if not set. `always`, `limited` or `unspecified`. An empty list says that there are none. A second call replaces the first.
    pub fn allow_redisplay_filters<K>(
        self,
        value: impl rt::MaybeList<AllowRedisplayFilter, K>,
    ) -> Self {
        Self(self.0.maybe_list::<AllowRedisplayFilter, K>(0, value))
    }

    /// Whether the customer can choose to remove saved payment methods. They can't unless set. `disabled` or `enabled`.
    pub fn payment_method_remove<K>(
        self,
        value: impl rt::Maybe<PaymentMethodRemove, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodRemove, K>(1, value))
    }

    /// Whether the customer can choose to save their payment method. They can't unless set. `disabled` or `enabled`.
    pub fn payment_method_save<K>(
        self,
        value: impl rt::Maybe<PaymentMethodSave, K>,
    ) -> Self {
        Self(self.0.maybe::<PaymentMethodSave, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    SavedPaymentMethodOptions;
    "allow_redisplay_filters": Vec<AllowRedisplayFilter>;
    "payment_method_remove": PaymentMethodRemove;
    "payment_method_save": PaymentMethodSave;
}
