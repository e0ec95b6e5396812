// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Created: the same shape as [`crate::params::TimeFilter`].
pub type Created = crate::params::TimeFilter;
/// The parameters of `features`.
///
/// Contract: `#/paths/~1v1~1treasury~1financial_accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features`.
#[derive(Clone)]
#[must_use]
pub struct Features(rt::Params);
impl Features {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Card issuing.
    pub fn card_issuing(self, value: crate::params::Feature) -> Self {
        Self(self.0.set::<crate::params::Feature>(0, value))
    }
    /// Deposit insurance.
    pub fn deposit_insurance(self, value: crate::params::Feature) -> Self {
        Self(self.0.set::<crate::params::Feature>(1, value))
    }
    /// Financial addresses.
    pub fn financial_addresses(self, value: FinancialAddresses) -> Self {
        Self(self.0.set::<FinancialAddresses>(2, value))
    }
    /// Inbound transfers.
    pub fn inbound_transfers(self, value: InboundTransfers) -> Self {
        Self(self.0.set::<InboundTransfers>(3, value))
    }
    /// Intra stripe flows.
    pub fn intra_stripe_flows(self, value: crate::params::Feature) -> Self {
        Self(self.0.set::<crate::params::Feature>(4, value))
    }
    /// Outbound payments.
    pub fn outbound_payments(self, value: OutboundPayments) -> Self {
        Self(self.0.set::<OutboundPayments>(5, value))
    }
    /// Outbound transfers.
    pub fn outbound_transfers(self, value: OutboundTransfers) -> Self {
        Self(self.0.set::<OutboundTransfers>(6, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Features;
    "card_issuing": Option<crate::params::Feature>;
    "deposit_insurance": Option<crate::params::Feature>;
    "financial_addresses": Option<FinancialAddresses>;
    "inbound_transfers": Option<InboundTransfers>;
    "intra_stripe_flows": Option<crate::params::Feature>;
    "outbound_payments": Option<OutboundPayments>;
    "outbound_transfers": Option<OutboundTransfers>;
}
/// The parameters of `features.financial_addresses`.
///
/// Contract: `#/paths/~1v1~1treasury~1financial_accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features/properties/financial_addresses`.
#[derive(Clone)]
#[must_use]
pub struct FinancialAddresses(rt::Params);
impl FinancialAddresses {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Aba.
    pub fn aba(self, value: crate::params::Feature) -> Self {
        Self(self.0.set::<crate::params::Feature>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    FinancialAddresses;
    "aba": Option<crate::params::Feature>;
}
/// The parameters of `forwarding_settings`.
///
/// Contract: `#/paths/~1v1~1treasury~1financial_accounts~1{financial_account}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/forwarding_settings`.
#[derive(Clone)]
#[must_use]
pub struct ForwardingSettings(rt::Params);
impl ForwardingSettings {
    /// With what is required.
    pub fn new(r#type: Type) -> Self {
        ForwardingSettings(ForwardingSettings::default().0.set::<Type>(2, r#type))
    }
    /// Financial account.
    pub fn financial_account(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Payment method. At most 5000 characters.
    pub fn payment_method(
        self,
        value: impl Into<rt::Id<crate::payment_methods::PaymentMethod>>,
    ) -> Self {
        Self(self.0.set::<rt::Id<crate::payment_methods::PaymentMethod>>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    ForwardingSettings;
    "financial_account": Option<String>;
    "payment_method": Option<String>;
    "type" required: Type;
}
/// The parameters of `features.inbound_transfers`.
///
/// Contract: `#/paths/~1v1~1treasury~1financial_accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features/properties/inbound_transfers`.
#[derive(Clone)]
#[must_use]
pub struct InboundTransfers(rt::Params);
impl InboundTransfers {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Ach.
    pub fn ach(self, value: crate::params::Feature) -> Self {
        Self(self.0.set::<crate::params::Feature>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    InboundTransfers;
    "ach": Option<crate::params::Feature>;
}
/// Outbound flows: the same shape as [`crate::treasury::FinancialAccountPlatformRestrictionsInboundFlows`].
pub type OutboundFlows = crate::treasury::FinancialAccountPlatformRestrictionsInboundFlows;
/// The parameters of `features.outbound_payments`.
///
/// Contract: `#/paths/~1v1~1treasury~1financial_accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features/properties/outbound_payments`.
#[derive(Clone)]
#[must_use]
pub struct OutboundPayments(rt::Params);
impl OutboundPayments {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Ach.
    pub fn ach(self, value: crate::params::Feature) -> Self {
        Self(self.0.set::<crate::params::Feature>(0, value))
    }
    /// Us domestic wire.
    pub fn us_domestic_wire(self, value: crate::params::Feature) -> Self {
        Self(self.0.set::<crate::params::Feature>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    OutboundPayments;
    "ach": Option<crate::params::Feature>;
    "us_domestic_wire": Option<crate::params::Feature>;
}
/// Outbound transfers: the same shape as [`OutboundPayments`].
pub type OutboundTransfers = OutboundPayments;
/// The parameters of `platform_restrictions`.
///
/// Contract: `#/paths/~1v1~1treasury~1financial_accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/platform_restrictions`.
#[derive(Clone)]
#[must_use]
pub struct PlatformRestrictions(rt::Params);
impl PlatformRestrictions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Inbound flows. `restricted` or `unrestricted`.
    pub fn inbound_flows(
        self,
        value: crate::treasury::FinancialAccountPlatformRestrictionsInboundFlows,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::treasury::FinancialAccountPlatformRestrictionsInboundFlows,
                >(0, value),
        )
    }
    /// Outbound flows. `restricted` or `unrestricted`.
    pub fn outbound_flows(self, value: OutboundFlows) -> Self {
        Self(self.0.set::<OutboundFlows>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    PlatformRestrictions;
    "inbound_flows": Option<crate::treasury::FinancialAccountPlatformRestrictionsInboundFlows>;
    "outbound_flows": Option<OutboundFlows>;
}
/// Range: the same shape as [`crate::params::RangeQuery`].
pub type Range = crate::params::RangeQuery;
/// The values of `forwarding_settings.type`.
///
/// Contract: `#/paths/~1v1~1treasury~1financial_accounts~1{financial_account}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/forwarding_settings/properties/type`.
///
/// Feature: `treasury`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Type {
    /// `financial_account`
    FinancialAccount,
    /// `payment_method`
    PaymentMethod,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    Type;
    0 => FinancialAccount "financial_account";
    1 => PaymentMethod "payment_method";
}
