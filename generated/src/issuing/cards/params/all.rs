// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `shipping.address_validation`.
///
/// Contract: `#/paths/~1v1~1issuing~1cards/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/shipping/properties/address_validation`.
#[derive(Clone, Default)]
#[must_use]
pub struct AddressValidation {
    mode: crate::issuing::CardShippingAddressValidationMode,
    extra: rt::Extra,
}
impl AddressValidation {
    /// With what is required.
    pub fn new(mode: crate::issuing::CardShippingAddressValidationMode) -> Self {
        Self { mode, ..Default::default() }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    AddressValidation;
    0 => mode "mode" required;
}
/// Blocked card presence: the same shape as [`crate::issuing::AllowedCardPresence`].
pub type BlockedCardPresence = crate::issuing::AllowedCardPresence;
/// The parameters of `lifecycle_controls.cancel_after`.
///
/// Contract: `#/paths/~1v1~1issuing~1cards/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/lifecycle_controls/properties/cancel_after`.
#[derive(Clone, Default)]
#[must_use]
pub struct CancelAfter {
    payment_count: i64,
    extra: rt::Extra,
}
impl CancelAfter {
    /// With what is required.
    pub fn new(payment_count: i64) -> Self {
        Self {
            payment_count,
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
    CancelAfter;
    0 => payment_count "payment_count" required;
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
#[derive(Clone, Default)]
#[must_use]
pub struct Customs {
    eori_number: Option<String>,
    extra: rt::Extra,
}
impl Customs {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Eori number. At most 5000 characters.
    pub fn eori_number(mut self, value: impl Into<String>) -> Self {
        self.eori_number = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Customs;
    0 => eori_number "eori_number";
}
/// The parameters of `lifecycle_controls`.
///
/// Contract: `#/paths/~1v1~1issuing~1cards/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/lifecycle_controls`.
#[derive(Clone, Default)]
#[must_use]
pub struct LifecycleControls {
    cancel_after: CancelAfter,
    extra: rt::Extra,
}
impl LifecycleControls {
    /// With what is required.
    pub fn new(cancel_after: CancelAfter) -> Self {
        Self {
            cancel_after,
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
    LifecycleControls;
    0 => cancel_after "cancel_after" required;
}
/// The parameters of `pin`.
///
/// Contract: `#/paths/~1v1~1issuing~1cards/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/pin`.
#[derive(Clone, Default)]
#[must_use]
pub struct Pin {
    encrypted_number: Option<String>,
    extra: rt::Extra,
}
impl Pin {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Encrypted number. At most 5000 characters.
    pub fn encrypted_number(mut self, value: impl Into<String>) -> Self {
        self.encrypted_number = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Pin;
    0 => encrypted_number "encrypted_number" sensitive;
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
#[derive(Clone, Default)]
#[must_use]
pub struct Shipping {
    address: crate::issuing::params::Address,
    address_validation: Option<Box<AddressValidation>>,
    customs: Option<Box<Customs>>,
    name: String,
    phone_number: Option<String>,
    require_signature: Option<bool>,
    service: Option<crate::issuing::CardShippingService>,
    r#type: Option<crate::issuing::CardShippingType>,
    extra: rt::Extra,
}
impl Shipping {
    /// With what is required.
    pub fn new(
        address: crate::issuing::params::Address,
        name: impl Into<String>,
    ) -> Self {
        Self {
            address,
            name: name.into(),
            ..Default::default()
        }
    }
    /// Address validation.
    pub fn address_validation(mut self, value: AddressValidation) -> Self {
        self.address_validation = Some(Box::new(value));
        self
    }
    /// Customs.
    pub fn customs(mut self, value: Customs) -> Self {
        self.customs = Some(Box::new(value));
        self
    }
    /// Phone number.
    pub fn phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }
    /// Require signature.
    pub fn require_signature(mut self, value: bool) -> Self {
        self.require_signature = Some(value);
        self
    }
    /// Service. `express`, `priority` or `standard`.
    pub fn service(mut self, value: crate::issuing::CardShippingService) -> Self {
        self.service = Some(value);
        self
    }
    /// Type. `bulk` or `individual`.
    pub fn r#type(mut self, value: crate::issuing::CardShippingType) -> Self {
        self.r#type = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Shipping;
    0 => address "address" required sensitive;
    1 => address_validation "address_validation";
    2 => customs "customs";
    3 => name "name" required sensitive;
    4 => phone_number "phone_number" sensitive;
    5 => require_signature "require_signature";
    6 => service "service";
    7 => r#type "type";
}
/// The parameters of `spending_controls`.
///
/// Contract: `#/paths/~1v1~1issuing~1cards/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/spending_controls`.
#[derive(Clone, Default)]
#[must_use]
pub struct SpendingControls {
    allowed_card_presences: Option<Vec<crate::issuing::AllowedCardPresence>>,
    allowed_categories: Option<Vec<crate::issuing::MerchantCategory>>,
    allowed_merchant_countries: Option<Vec<String>>,
    blocked_card_presences: Option<Vec<BlockedCardPresence>>,
    blocked_categories: Option<Vec<crate::issuing::MerchantCategory>>,
    blocked_merchant_countries: Option<Vec<String>>,
    spending_limits: Option<Vec<crate::issuing::params::SpendingLimit>>,
    extra: rt::Extra,
}
impl SpendingControls {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Allowed card presences. `not_present` or `present`.
    pub fn allowed_card_presences(
        mut self,
        value: impl IntoIterator<Item = crate::issuing::AllowedCardPresence>,
    ) -> Self {
        self.allowed_card_presences = Some(value.into_iter().collect());
        self
    }
    /// Allowed categories.
    pub fn allowed_categories(
        mut self,
        value: impl IntoIterator<Item = crate::issuing::MerchantCategory>,
    ) -> Self {
        self.allowed_categories = Some(value.into_iter().collect());
        self
    }
    /// Allowed merchant countries.
    pub fn allowed_merchant_countries(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_merchant_countries = Some(
            value.into_iter().map(|item| item.into()).collect(),
        );
        self
    }
    /// Blocked card presences. `not_present` or `present`.
    pub fn blocked_card_presences(
        mut self,
        value: impl IntoIterator<Item = BlockedCardPresence>,
    ) -> Self {
        self.blocked_card_presences = Some(value.into_iter().collect());
        self
    }
    /// Blocked categories.
    pub fn blocked_categories(
        mut self,
        value: impl IntoIterator<Item = crate::issuing::MerchantCategory>,
    ) -> Self {
        self.blocked_categories = Some(value.into_iter().collect());
        self
    }
    /// Blocked merchant countries.
    pub fn blocked_merchant_countries(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.blocked_merchant_countries = Some(
            value.into_iter().map(|item| item.into()).collect(),
        );
        self
    }
    /// Spending limits.
    pub fn spending_limits(
        mut self,
        value: impl IntoIterator<Item = crate::issuing::params::SpendingLimit>,
    ) -> Self {
        self.spending_limits = Some(value.into_iter().collect());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    SpendingControls;
    0 => allowed_card_presences "allowed_card_presences";
    1 => allowed_categories "allowed_categories";
    2 => allowed_merchant_countries "allowed_merchant_countries";
    3 => blocked_card_presences "blocked_card_presences";
    4 => blocked_categories "blocked_categories";
    5 => blocked_merchant_countries "blocked_merchant_countries";
    6 => spending_limits "spending_limits";
}
/// Status: the same shape as [`crate::types::MeterStatus`].
pub type Status = crate::types::MeterStatus;
