// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::AddressValidationMode;
use crate::issuing::AllowedCardPresence;
use crate::issuing::AllowedCategory;
use crate::issuing::BlockedCardPresence;
use crate::issuing::BlockedCategory;
use crate::issuing::ShippingService;
use crate::issuing::ShippingType;
use crate::issuing::params::Address;
use crate::issuing::params::SpendingLimit;
use crate::rt;

/// How the address that the card is shipped to is checked, and what came of it.
///
/// The parameters of `shipping.address_validation`.
///
/// Contract: `#/paths/~1v1~1issuing~1cards/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/shipping/properties/address_validation`.
#[derive(Clone)]
#[must_use]
pub struct AddressValidation(rt::Params);

impl AddressValidation {
    /// With what is required.
    pub fn new(mode: AddressValidationMode) -> Self {
        AddressValidation(
            AddressValidation::default().0.set::<AddressValidationMode>(0, mode),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What ends the card by itself, such as a number of payments.
///
/// The parameters of `lifecycle_controls.cancel_after`.
///
/// Contract: `#/paths/~1v1~1issuing~1cards/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/lifecycle_controls/properties/cancel_after`.
#[derive(Clone)]
#[must_use]
pub struct CancelAfter(rt::Params);

impl CancelAfter {
    /// With what is required.
    pub fn new(payment_count: i64) -> Self {
        CancelAfter(CancelAfter::default().0.set::<i64>(0, payment_count))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What customs may want to know to let the cards in.
///
/// The parameters of `shipping.customs`.
///
/// Contract: `#/paths/~1v1~1issuing~1cards/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/shipping/properties/customs`.
#[derive(Clone)]
#[must_use]
pub struct Customs(rt::Params);

impl Customs {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The number under which customs in the EU or UK know the receiver (EORI).
    pub fn eori_number<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Lets the card be canceled on its own, such as after a number of payments.
///
/// The parameters of `lifecycle_controls`.
///
/// Contract: `#/paths/~1v1~1issuing~1cards/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/lifecycle_controls`.
#[derive(Clone)]
#[must_use]
pub struct LifecycleControls(rt::Params);

impl LifecycleControls {
    /// With what is required.
    pub fn new(cancel_after: CancelAfter) -> Self {
        LifecycleControls(
            LifecycleControls::default().0.set::<CancelAfter>(0, cancel_after),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `pin`.
///
/// Contract: `#/paths/~1v1~1issuing~1cards/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/pin`.
#[derive(Clone)]
#[must_use]
pub struct Pin(rt::Params);

impl Pin {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The PIN to set, encrypted with Stripe's public key.
    pub fn encrypted_number<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `shipping`.
///
/// Contract: `#/paths/~1v1~1issuing~1cards/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/shipping`.
#[derive(Clone)]
#[must_use]
pub struct Shipping(rt::Params);

impl Shipping {
    /// With what is required.
    pub fn new(address: Address, name: impl Into<String>) -> Self {
        Shipping(Shipping::default().0.set::<Address>(0, address).set::<String>(1, name))
    }

    /// How the address that the card is shipped to is checked, and what came of it.
    pub fn address_validation<K>(
        self,
        value: impl rt::Maybe<AddressValidation, K>,
    ) -> Self {
        Self(self.0.maybe::<AddressValidation, K>(2, value))
    }

    /// What customs may want to know to let the cards in.
    pub fn customs<K>(self, value: impl rt::Maybe<Customs, K>) -> Self {
        Self(self.0.maybe::<Customs, K>(3, value))
    }

    /// Where the courier can call. In Europe the cardholder's own number stands in if it is empty.
    pub fn phone_number<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// Whether someone must sign for the card, in the United States only. Always false for standard shipping, true unless set for express and priority.
    pub fn require_signature<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(5, value))
    }

    /// How fast the card travels. `express`, `priority` or `standard`.
    pub fn service<K>(self, value: impl rt::Maybe<ShippingService, K>) -> Self {
        Self(self.0.maybe::<ShippingService, K>(6, value))
    }

    /// Whether each card has its own letter (`individual`) or all come together (`bulk`).
    pub fn r#type<K>(self, value: impl rt::Maybe<ShippingType, K>) -> Self {
        Self(self.0.maybe::<ShippingType, K>(7, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the card can be used for, and how much it can spend.
///
/// The parameters of `spending_controls`.
///
/// Contract: `#/paths/~1v1~1issuing~1cards/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/spending_controls`.
#[derive(Clone)]
#[must_use]
pub struct SpendingControls(rt::Params);

impl SpendingControls {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether the card may be used at a terminal, from afar or both: what isn't listed is declined. Not with [`blocked_card_presences`](Self::blocked_card_presences()), and an empty list lifts the rule. `not_present` or `present`. An empty list says that there are none. A second call replaces the first.
    pub fn allowed_card_presences<K>(
        self,
        value: impl rt::MaybeList<AllowedCardPresence, K>,
    ) -> Self {
        Self(self.0.maybe_list::<AllowedCardPresence, K>(0, value))
    }

    /// The only merchant categories where the card works. Not with [`blocked_categories`](Self::blocked_categories()). An empty list says that there are none. A second call replaces the first.
    pub fn allowed_categories<K>(
        self,
        value: impl rt::MaybeList<AllowedCategory, K>,
    ) -> Self {
        Self(self.0.maybe_list::<AllowedCategory, K>(1, value))
    }

    /// The only countries whose merchants may charge the card, as two-letter codes. Not with [`blocked_merchant_countries`](Self::blocked_merchant_countries()), and an empty list lifts the rule. An empty list says that there are none. A second call replaces the first.
    pub fn allowed_merchant_countries<K>(
        self,
        value: impl rt::MaybeList<String, K>,
    ) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value))
    }

    /// Whether to decline purchases at a terminal, from afar or both. Not with [`allowed_card_presences`](Self::allowed_card_presences()), and an empty list lifts the rule. `not_present` or `present`. An empty list says that there are none. A second call replaces the first.
    pub fn blocked_card_presences<K>(
        self,
        value: impl rt::MaybeList<BlockedCardPresence, K>,
    ) -> Self {
        Self(self.0.maybe_list::<BlockedCardPresence, K>(3, value))
    }

    /// The merchant categories where the card is declined. It works at all others. Not with [`allowed_categories`](Self::allowed_categories()). An empty list says that there are none. A second call replaces the first.
    pub fn blocked_categories<K>(
        self,
        value: impl rt::MaybeList<BlockedCategory, K>,
    ) -> Self {
        Self(self.0.maybe_list::<BlockedCategory, K>(4, value))
    }

    /// The countries whose merchants can't charge the card, as two-letter codes. Not with [`allowed_merchant_countries`](Self::allowed_merchant_countries()), and an empty list lifts the rule. An empty list says that there are none. A second call replaces the first.
    pub fn blocked_merchant_countries<K>(
        self,
        value: impl rt::MaybeList<String, K>,
    ) -> Self {
        Self(self.0.maybe_list::<String, K>(5, value))
    }

    /// How much can be spent, per purchase or in a time, on the whole or in some categories. An empty list says that there are none. A second call replaces the first.
    pub fn spending_limits<K>(
        self,
        value: impl rt::MaybeList<SpendingLimit, K>,
    ) -> Self {
        Self(self.0.maybe_list::<SpendingLimit, K>(6, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    AddressValidation;
    "mode" required: AddressValidationMode;
}

rt::params! {
    CancelAfter;
    "payment_count" required: i64;
}

rt::params! {
    Customs;
    "eori_number": String;
}

rt::params! {
    LifecycleControls;
    "cancel_after" required: CancelAfter;
}

rt::params! {
    Pin;
    "encrypted_number" sensitive: String;
}

rt::params! {
    Shipping;
    "address" required sensitive: Address;
    "name" required sensitive: String;
    "address_validation": AddressValidation;
    "customs": Customs;
    "phone_number" sensitive: String;
    "require_signature": bool;
    "service": ShippingService;
    "type": ShippingType;
}

rt::params! {
    SpendingControls;
    "allowed_card_presences": Vec<AllowedCardPresence>;
    "allowed_categories": Vec<AllowedCategory>;
    "allowed_merchant_countries": Vec<String>;
    "blocked_card_presences": Vec<BlockedCardPresence>;
    "blocked_categories": Vec<BlockedCategory>;
    "blocked_merchant_countries": Vec<String>;
    "spending_limits": Vec<SpendingLimit>;
}
