// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Created: the same shape as [`crate::params::TimeFilter`].
pub type Created = crate::params::TimeFilter;
/// The parameters of `features`.
///
/// Contract: `#/paths/~1v1~1treasury~1financial_accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features`.
#[derive(Clone, Default)]
#[must_use]
pub struct Features {
    card_issuing: Option<Box<crate::params::Feature>>,
    deposit_insurance: Option<Box<crate::params::Feature>>,
    financial_addresses: Option<Box<FinancialAddresses>>,
    inbound_transfers: Option<Box<InboundTransfers>>,
    intra_stripe_flows: Option<Box<crate::params::Feature>>,
    outbound_payments: Option<Box<OutboundPayments>>,
    outbound_transfers: Option<Box<OutboundTransfers>>,
    extra: rt::Extra,
}
impl Features {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Card issuing.
    pub fn card_issuing(mut self, value: crate::params::Feature) -> Self {
        self.card_issuing = Some(Box::new(value));
        self
    }
    /// Deposit insurance.
    pub fn deposit_insurance(mut self, value: crate::params::Feature) -> Self {
        self.deposit_insurance = Some(Box::new(value));
        self
    }
    /// Financial addresses.
    pub fn financial_addresses(mut self, value: FinancialAddresses) -> Self {
        self.financial_addresses = Some(Box::new(value));
        self
    }
    /// Inbound transfers.
    pub fn inbound_transfers(mut self, value: InboundTransfers) -> Self {
        self.inbound_transfers = Some(Box::new(value));
        self
    }
    /// Intra stripe flows.
    pub fn intra_stripe_flows(mut self, value: crate::params::Feature) -> Self {
        self.intra_stripe_flows = Some(Box::new(value));
        self
    }
    /// Outbound payments.
    pub fn outbound_payments(mut self, value: OutboundPayments) -> Self {
        self.outbound_payments = Some(Box::new(value));
        self
    }
    /// Outbound transfers.
    pub fn outbound_transfers(mut self, value: OutboundTransfers) -> Self {
        self.outbound_transfers = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Features;
    0 => card_issuing "card_issuing";
    1 => deposit_insurance "deposit_insurance";
    2 => financial_addresses "financial_addresses";
    3 => inbound_transfers "inbound_transfers";
    4 => intra_stripe_flows "intra_stripe_flows";
    5 => outbound_payments "outbound_payments";
    6 => outbound_transfers "outbound_transfers";
}
/// The parameters of `features.financial_addresses`.
///
/// Contract: `#/paths/~1v1~1treasury~1financial_accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features/properties/financial_addresses`.
#[derive(Clone, Default)]
#[must_use]
pub struct FinancialAddresses {
    aba: Option<Box<crate::params::Feature>>,
    extra: rt::Extra,
}
impl FinancialAddresses {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Aba.
    pub fn aba(mut self, value: crate::params::Feature) -> Self {
        self.aba = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    FinancialAddresses;
    0 => aba "aba";
}
/// The parameters of `forwarding_settings`.
///
/// Contract: `#/paths/~1v1~1treasury~1financial_accounts~1{financial_account}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/forwarding_settings`.
#[derive(Clone, Default)]
#[must_use]
pub struct ForwardingSettings {
    financial_account: Option<String>,
    payment_method: Option<rt::Id<crate::payment_methods::PaymentMethod>>,
    r#type: Type,
    extra: rt::Extra,
}
impl ForwardingSettings {
    /// With what is required.
    pub fn new(r#type: Type) -> Self {
        Self {
            r#type,
            ..Default::default()
        }
    }
    /// Financial account.
    pub fn financial_account(mut self, value: impl Into<String>) -> Self {
        self.financial_account = Some(value.into());
        self
    }
    /// Payment method. At most 5000 characters.
    pub fn payment_method(
        mut self,
        value: impl Into<rt::Id<crate::payment_methods::PaymentMethod>>,
    ) -> Self {
        self.payment_method = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    ForwardingSettings;
    0 => financial_account "financial_account";
    1 => payment_method "payment_method";
    2 => r#type "type" required;
}
/// The parameters of `features.inbound_transfers`.
///
/// Contract: `#/paths/~1v1~1treasury~1financial_accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features/properties/inbound_transfers`.
#[derive(Clone, Default)]
#[must_use]
pub struct InboundTransfers {
    ach: Option<Box<crate::params::Feature>>,
    extra: rt::Extra,
}
impl InboundTransfers {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Ach.
    pub fn ach(mut self, value: crate::params::Feature) -> Self {
        self.ach = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    InboundTransfers;
    0 => ach "ach";
}
/// Outbound flows: the same shape as [`crate::treasury::FinancialAccountPlatformRestrictionsInboundFlows`].
pub type OutboundFlows = crate::treasury::FinancialAccountPlatformRestrictionsInboundFlows;
/// The parameters of `features.outbound_payments`.
///
/// Contract: `#/paths/~1v1~1treasury~1financial_accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features/properties/outbound_payments`.
#[derive(Clone, Default)]
#[must_use]
pub struct OutboundPayments {
    ach: Option<Box<crate::params::Feature>>,
    us_domestic_wire: Option<Box<crate::params::Feature>>,
    extra: rt::Extra,
}
impl OutboundPayments {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Ach.
    pub fn ach(mut self, value: crate::params::Feature) -> Self {
        self.ach = Some(Box::new(value));
        self
    }
    /// Us domestic wire.
    pub fn us_domestic_wire(mut self, value: crate::params::Feature) -> Self {
        self.us_domestic_wire = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    OutboundPayments;
    0 => ach "ach";
    1 => us_domestic_wire "us_domestic_wire";
}
/// Outbound transfers: the same shape as [`OutboundPayments`].
pub type OutboundTransfers = OutboundPayments;
/// The parameters of `platform_restrictions`.
///
/// Contract: `#/paths/~1v1~1treasury~1financial_accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/platform_restrictions`.
#[derive(Clone, Default)]
#[must_use]
pub struct PlatformRestrictions {
    inbound_flows: Option<
        crate::treasury::FinancialAccountPlatformRestrictionsInboundFlows,
    >,
    outbound_flows: Option<OutboundFlows>,
    extra: rt::Extra,
}
impl PlatformRestrictions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Inbound flows. `restricted` or `unrestricted`.
    pub fn inbound_flows(
        mut self,
        value: crate::treasury::FinancialAccountPlatformRestrictionsInboundFlows,
    ) -> Self {
        self.inbound_flows = Some(value);
        self
    }
    /// Outbound flows. `restricted` or `unrestricted`.
    pub fn outbound_flows(mut self, value: OutboundFlows) -> Self {
        self.outbound_flows = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    PlatformRestrictions;
    0 => inbound_flows "inbound_flows";
    1 => outbound_flows "outbound_flows";
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
