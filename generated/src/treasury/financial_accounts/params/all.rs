// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `features`.
///
/// Contract: `#/paths/~1v1~1treasury~1financial_accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features`.
#[derive(Clone, Default)]
#[must_use]
pub struct Feature {
    card_issuing: Option<Box<crate::params::Ach>>,
    deposit_insurance: Option<Box<crate::params::Ach>>,
    financial_addresses: Option<Box<FinancialAddress>>,
    inbound_transfers: Option<Box<InboundTransfer>>,
    intra_stripe_flows: Option<Box<crate::params::Ach>>,
    outbound_payments: Option<Box<OutboundPayment>>,
    outbound_transfers: Option<Box<OutboundTransfer>>,
    extra: rt::Extra,
}
impl Feature {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// Card issuing.
    pub fn card_issuing(mut self, value: crate::params::Ach) -> Self {
        self.card_issuing = Some(Box::new(value));
        self
    }
    /// Deposit insurance.
    pub fn deposit_insurance(mut self, value: crate::params::Ach) -> Self {
        self.deposit_insurance = Some(Box::new(value));
        self
    }
    /// Financial addresses.
    pub fn financial_addresses(mut self, value: FinancialAddress) -> Self {
        self.financial_addresses = Some(Box::new(value));
        self
    }
    /// Inbound transfers.
    pub fn inbound_transfers(mut self, value: InboundTransfer) -> Self {
        self.inbound_transfers = Some(Box::new(value));
        self
    }
    /// Intra stripe flows.
    pub fn intra_stripe_flows(mut self, value: crate::params::Ach) -> Self {
        self.intra_stripe_flows = Some(Box::new(value));
        self
    }
    /// Outbound payments.
    pub fn outbound_payments(mut self, value: OutboundPayment) -> Self {
        self.outbound_payments = Some(Box::new(value));
        self
    }
    /// Outbound transfers.
    pub fn outbound_transfers(mut self, value: OutboundTransfer) -> Self {
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
    Feature;
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
pub struct FinancialAddress {
    aba: Option<Box<crate::params::Ach>>,
    extra: rt::Extra,
}
impl FinancialAddress {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// Aba.
    pub fn aba(mut self, value: crate::params::Ach) -> Self {
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
    FinancialAddress;
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
        Self { r#type, ..Self::default() }
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
pub struct InboundTransfer {
    ach: Option<Box<crate::params::Ach>>,
    extra: rt::Extra,
}
impl InboundTransfer {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// Ach.
    pub fn ach(mut self, value: crate::params::Ach) -> Self {
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
    InboundTransfer;
    0 => ach "ach";
}
/// Outbound flow: the same shape as [`crate::treasury::FinancialAccountPlatformRestrictionsInboundFlow`].
pub type OutboundFlow = crate::treasury::FinancialAccountPlatformRestrictionsInboundFlow;
/// The parameters of `features.outbound_payments`.
///
/// Contract: `#/paths/~1v1~1treasury~1financial_accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features/properties/outbound_payments`.
#[derive(Clone, Default)]
#[must_use]
pub struct OutboundPayment {
    ach: Option<Box<crate::params::Ach>>,
    us_domestic_wire: Option<Box<crate::params::Ach>>,
    extra: rt::Extra,
}
impl OutboundPayment {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// Ach.
    pub fn ach(mut self, value: crate::params::Ach) -> Self {
        self.ach = Some(Box::new(value));
        self
    }
    /// Us domestic wire.
    pub fn us_domestic_wire(mut self, value: crate::params::Ach) -> Self {
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
    OutboundPayment;
    0 => ach "ach";
    1 => us_domestic_wire "us_domestic_wire";
}
/// Outbound transfer: the same shape as [`OutboundPayment`].
pub type OutboundTransfer = OutboundPayment;
/// The parameters of `platform_restrictions`.
///
/// Contract: `#/paths/~1v1~1treasury~1financial_accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/platform_restrictions`.
#[derive(Clone, Default)]
#[must_use]
pub struct PlatformRestriction {
    inbound_flows: Option<
        crate::treasury::FinancialAccountPlatformRestrictionsInboundFlow,
    >,
    outbound_flows: Option<OutboundFlow>,
    extra: rt::Extra,
}
impl PlatformRestriction {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// Inbound flows. `restricted` or `unrestricted`.
    pub fn inbound_flows(
        mut self,
        value: crate::treasury::FinancialAccountPlatformRestrictionsInboundFlow,
    ) -> Self {
        self.inbound_flows = Some(value);
        self
    }
    /// Outbound flows. `restricted` or `unrestricted`.
    pub fn outbound_flows(mut self, value: OutboundFlow) -> Self {
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
    PlatformRestriction;
    0 => inbound_flows "inbound_flows";
    1 => outbound_flows "outbound_flows";
}
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
