// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_links::BrandsBlocked;
use crate::rt;

/// Settings for card payments.
///
/// The parameters of `payment_method_options.card`.
///
/// Contract: `#/paths/~1v1~1payment_links/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card`.
#[derive(Clone)]
#[must_use]
pub struct CreateCard(rt::Params);

impl CreateCard {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Which cards are refused, such as certain brands.
    pub fn restrictions<K>(self, value: impl rt::Maybe<CreateRestrictions, K>) -> Self {
        Self(self.0.maybe::<CreateRestrictions, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Settings that each kind of payment method has for itself.
///
/// The parameters of `payment_method_options`.
///
/// Contract: `#/paths/~1v1~1payment_links/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options`.
#[derive(Clone)]
#[must_use]
pub struct CreatePaymentMethodOptions(rt::Params);

impl CreatePaymentMethodOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Settings for card payments.
    pub fn card<K>(self, value: impl rt::Maybe<CreateCard, K>) -> Self {
        Self(self.0.maybe::<CreateCard, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Which cards are refused, such as certain brands.
///
/// The parameters of `payment_method_options.card.restrictions`.
///
/// Contract: `#/paths/~1v1~1payment_links/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card/properties/restrictions`.
#[derive(Clone)]
#[must_use]
pub struct CreateRestrictions(rt::Params);

impl CreateRestrictions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The networks whose cards are turned away. The customer has to take another one. `american_express`, `discover_global_network`, `mastercard` or `visa`. An empty list says that there are none. A second call replaces the first.
    pub fn brands_blocked<K>(self, value: impl rt::MaybeList<BrandsBlocked, K>) -> Self {
        Self(self.0.maybe_list::<BrandsBlocked, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Settings for card payments.
///
/// The parameters of `payment_method_options.card`.
///
/// Contract: `#/paths/~1v1~1payment_links~1{payment_link}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/anyOf/0/properties/card/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct UpdateCard(rt::Params);

impl UpdateCard {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Which cards are refused, such as certain brands. Clearing it takes all cards.
    pub fn restrictions<K>(self, value: impl rt::Maybe<UpdateRestrictions, K>) -> Self {
        Self(self.0.maybe::<UpdateRestrictions, K>(0, value))
    }

    /// Clears `restrictions`.
    pub fn clear_restrictions(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Settings that each kind of payment method has for itself.
///
/// The parameters of `payment_method_options`.
///
/// Contract: `#/paths/~1v1~1payment_links~1{payment_link}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct UpdatePaymentMethodOptions(rt::Params);

impl UpdatePaymentMethodOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Settings for card payments.
    pub fn card<K>(self, value: impl rt::Maybe<UpdateCard, K>) -> Self {
        Self(self.0.maybe::<UpdateCard, K>(0, value))
    }

    /// Clears `card`.
    pub fn clear_card(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Which cards are refused, such as certain brands.
///
/// The parameters of `payment_method_options.card.restrictions`.
///
/// Contract: `#/paths/~1v1~1payment_links~1{payment_link}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/anyOf/0/properties/card/anyOf/0/properties/restrictions/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct UpdateRestrictions(rt::Params);

impl UpdateRestrictions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The networks whose cards are turned away. The customer has to take another one. `american_express`, `discover_global_network`, `mastercard` or `visa`. An empty list says that there are none. A second call replaces the first.
    pub fn brands_blocked<K>(self, value: impl rt::MaybeList<BrandsBlocked, K>) -> Self {
        Self(self.0.maybe_list::<BrandsBlocked, K>(0, value))
    }

    /// Clears `brands_blocked`.
    pub fn clear_brands_blocked(self) -> Self {
        Self(self.0.clear(0))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    CreateCard;
    "restrictions": CreateRestrictions;
}

rt::params! {
    CreatePaymentMethodOptions;
    "card": CreateCard;
}

rt::params! {
    CreateRestrictions;
    "brands_blocked": Vec<BrandsBlocked>;
}

rt::params! {
    UpdateCard;
    "restrictions": rt::Clearable<UpdateRestrictions>;
}

rt::params! {
    UpdatePaymentMethodOptions;
    "card": rt::Clearable<UpdateCard>;
}

rt::params! {
    UpdateRestrictions;
    "brands_blocked": rt::Clearable<Vec<BrandsBlocked>>;
}
