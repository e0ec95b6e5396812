// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `payment_method_options.card.restrictions`.
///
/// Contract: `#/paths/~1v1~1payment_links~1{payment_link}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/anyOf/0/properties/card/anyOf/0/properties/restrictions/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct CardRestrictions {
    brands_blocked: rt::Clearable<Vec<crate::payment_links::BrandsBlocked>>,
    extra: rt::Extra,
}
impl CardRestrictions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Brands blocked. `american_express`, `discover_global_network`, `mastercard` or `visa`.
    pub fn brands_blocked(
        mut self,
        value: impl IntoIterator<Item = crate::payment_links::BrandsBlocked>,
    ) -> Self {
        self.brands_blocked = rt::Clearable::Set(value.into_iter().collect());
        self
    }
    /// Clears `brands_blocked`.
    pub fn clear_brands_blocked(mut self) -> Self {
        self.brands_blocked = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    CardRestrictions;
    0 => brands_blocked "brands_blocked" clearable;
}
/// The parameters of `payment_method_options`.
///
/// Contract: `#/paths/~1v1~1payment_links/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options`.
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentMethodOptions {
    card: Option<Box<PaymentMethodOptionsCard>>,
    extra: rt::Extra,
}
impl PaymentMethodOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Card.
    pub fn card(mut self, value: PaymentMethodOptionsCard) -> Self {
        self.card = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    PaymentMethodOptions;
    0 => card "card";
}
/// The parameters of `payment_method_options.card`.
///
/// Contract: `#/paths/~1v1~1payment_links/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/properties/card`.
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentMethodOptionsCard {
    restrictions: Option<Box<crate::checkout::sessions::params::Restrictions>>,
    extra: rt::Extra,
}
impl PaymentMethodOptionsCard {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Restrictions.
    pub fn restrictions(
        mut self,
        value: crate::checkout::sessions::params::Restrictions,
    ) -> Self {
        self.restrictions = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    PaymentMethodOptionsCard;
    0 => restrictions "restrictions";
}
/// The parameters of `payment_method_options.card`.
///
/// Contract: `#/paths/~1v1~1payment_links~1{payment_link}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/anyOf/0/properties/card/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct UpdateCard {
    restrictions: rt::Clearable<Box<CardRestrictions>>,
    extra: rt::Extra,
}
impl UpdateCard {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Restrictions.
    pub fn restrictions(mut self, value: CardRestrictions) -> Self {
        self.restrictions = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `restrictions`.
    pub fn clear_restrictions(mut self) -> Self {
        self.restrictions = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    UpdateCard;
    0 => restrictions "restrictions";
}
/// The parameters of `payment_method_options`.
///
/// Contract: `#/paths/~1v1~1payment_links~1{payment_link}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/payment_method_options/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct UpdatePaymentMethodOptions {
    card: rt::Clearable<Box<UpdateCard>>,
    extra: rt::Extra,
}
impl UpdatePaymentMethodOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Card.
    pub fn card(mut self, value: UpdateCard) -> Self {
        self.card = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `card`.
    pub fn clear_card(mut self) -> Self {
        self.card = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    UpdatePaymentMethodOptions;
    0 => card "card";
}
