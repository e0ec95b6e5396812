// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `shipping.address_validation`.
///
/// Contract: `#/paths/~1v1~1issuing~1cards/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/shipping/properties/address_validation`.
#[derive(Clone)]
#[must_use]
pub struct AddressValidation(rt::Params);
impl AddressValidation {
    /// With what is required.
    pub fn new(mode: crate::issuing::CardShippingAddressValidationMode) -> Self {
        AddressValidation(
            AddressValidation::default()
                .0
                .set::<crate::issuing::CardShippingAddressValidationMode>(0, mode),
        )
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    AddressValidation;
    "mode" required: crate::issuing::CardShippingAddressValidationMode;
}
/// Blocked card presence: the same shape as [`crate::issuing::AllowedCardPresence`].
pub type BlockedCardPresence = crate::issuing::AllowedCardPresence;
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
rt::params! {
    CancelAfter;
    "payment_count" required: i64;
}
/// The values of `cancellation_reason`.
///
/// Contract: `#/paths/~1v1~1issuing~1cards~1{card}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/cancellation_reason`.
///
/// Feature: `issuing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CancellationReason {
    /// `lost`
    Lost,
    /// `stolen`
    Stolen,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    CancellationReason;
    0 => Lost "lost";
    1 => Stolen "stolen";
}
/// Created: the same shape as [`crate::params::TimeFilter`].
pub type Created = crate::params::TimeFilter;
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
    /// Eori number. At most 5000 characters.
    pub fn eori_number(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Customs;
    "eori_number": Option<String>;
}
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
rt::params! {
    LifecycleControls;
    "cancel_after" required: CancelAfter;
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
    /// Encrypted number. At most 5000 characters.
    pub fn encrypted_number(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Pin;
    "encrypted_number" sensitive: Option<String>;
}
/// Range: the same shape as [`crate::params::RangeQuery`].
pub type Range = crate::params::RangeQuery;
/// The values of `replacement_reason`.
///
/// Contract: `#/paths/~1v1~1issuing~1cards/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/replacement_reason`.
///
/// Feature: `issuing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ReplacementReason {
    /// `damaged`
    Damaged,
    /// `expired`
    Expired,
    /// `lost`
    Lost,
    /// `stolen`
    Stolen,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    ReplacementReason;
    0 => Damaged "damaged";
    1 => Expired "expired";
    2 => Lost "lost";
    3 => Stolen "stolen";
}
/// The parameters of `shipping`.
///
/// Contract: `#/paths/~1v1~1issuing~1cards/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/shipping`.
#[derive(Clone)]
#[must_use]
pub struct Shipping(rt::Params);
impl Shipping {
    /// With what is required.
    pub fn new(
        address: crate::issuing::params::Address,
        name: impl Into<String>,
    ) -> Self {
        Shipping(
            Shipping::default()
                .0
                .set::<crate::issuing::params::Address>(0, address)
                .set::<String>(3, name),
        )
    }
    /// Address validation.
    pub fn address_validation(self, value: AddressValidation) -> Self {
        Self(self.0.set::<AddressValidation>(1, value))
    }
    /// Customs.
    pub fn customs(self, value: Customs) -> Self {
        Self(self.0.set::<Customs>(2, value))
    }
    /// Phone number.
    pub fn phone_number(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value))
    }
    /// Require signature.
    pub fn require_signature(self, value: bool) -> Self {
        Self(self.0.set::<bool>(5, value))
    }
    /// Service. `express`, `priority` or `standard`.
    pub fn service(self, value: crate::issuing::CardShippingService) -> Self {
        Self(self.0.set::<crate::issuing::CardShippingService>(6, value))
    }
    /// Type. `bulk` or `individual`.
    pub fn r#type(self, value: crate::issuing::CardShippingType) -> Self {
        Self(self.0.set::<crate::issuing::CardShippingType>(7, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Shipping;
    "address" required sensitive: crate::issuing::params::Address;
    "address_validation": Option<AddressValidation>;
    "customs": Option<Customs>;
    "name" required sensitive: String;
    "phone_number" sensitive: Option<String>;
    "require_signature": Option<bool>;
    "service": Option<crate::issuing::CardShippingService>;
    "type": Option<crate::issuing::CardShippingType>;
}
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
    /// Allowed card presences. `not_present` or `present`.
    pub fn allowed_card_presences(
        self,
        value: impl IntoIterator<Item = crate::issuing::AllowedCardPresence>,
    ) -> Self {
        Self(self.0.set_list::<crate::issuing::AllowedCardPresence>(0, value))
    }
    /// Allowed categories.
    pub fn allowed_categories(
        self,
        value: impl IntoIterator<Item = crate::issuing::MerchantCategory>,
    ) -> Self {
        Self(self.0.set_list::<crate::issuing::MerchantCategory>(1, value))
    }
    /// Allowed merchant countries.
    pub fn allowed_merchant_countries(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.set_list::<String>(2, value))
    }
    /// Blocked card presences. `not_present` or `present`.
    pub fn blocked_card_presences(
        self,
        value: impl IntoIterator<Item = BlockedCardPresence>,
    ) -> Self {
        Self(self.0.set_list::<BlockedCardPresence>(3, value))
    }
    /// Blocked categories.
    pub fn blocked_categories(
        self,
        value: impl IntoIterator<Item = crate::issuing::MerchantCategory>,
    ) -> Self {
        Self(self.0.set_list::<crate::issuing::MerchantCategory>(4, value))
    }
    /// Blocked merchant countries.
    pub fn blocked_merchant_countries(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.set_list::<String>(5, value))
    }
    /// Spending limits.
    pub fn spending_limits(
        self,
        value: impl IntoIterator<Item = crate::issuing::params::SpendingLimit>,
    ) -> Self {
        Self(self.0.set_list::<crate::issuing::params::SpendingLimit>(6, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    SpendingControls;
    "allowed_card_presences": Option<Vec<crate::issuing::AllowedCardPresence>>;
    "allowed_categories": Option<Vec<crate::issuing::MerchantCategory>>;
    "allowed_merchant_countries": Option<Vec<String>>;
    "blocked_card_presences": Option<Vec<BlockedCardPresence>>;
    "blocked_categories": Option<Vec<crate::issuing::MerchantCategory>>;
    "blocked_merchant_countries": Option<Vec<String>>;
    "spending_limits": Option<Vec<crate::issuing::params::SpendingLimit>>;
}
/// Status: the same shape as [`crate::types::MeterStatus`].
pub type Status = crate::types::MeterStatus;
