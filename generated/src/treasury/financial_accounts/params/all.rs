// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_methods::PaymentMethod;
use crate::rt;
use crate::treasury::InboundFlows;
use crate::treasury::OutboundFlows;
use crate::treasury::params::DestinationPaymentMethodDataType;

/// A routing number and account number in the United States (ABA).
///
/// The parameters of `features.financial_addresses.aba`.
///
/// Contract: `#/paths/~1v1~1treasury~1financial_accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features/properties/financial_addresses/properties/aba`.
#[derive(Clone)]
#[must_use]
pub struct Aba(rt::Params);

impl Aba {
    /// With what is required.
    pub fn new(requested: bool) -> Self {
        Aba(Aba::default().0.set::<bool>(0, requested))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `features.card_issuing`.
///
/// Contract: `#/paths/~1v1~1treasury~1financial_accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features/properties/card_issuing`.
#[derive(Clone)]
#[must_use]
pub struct Access(rt::Params);

impl Access {
    /// With what is required.
    pub fn new(requested: bool) -> Self {
        Access(Access::default().0.set::<bool>(0, requested))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the financial account is to be able to do, each feature by itself.
///
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

    /// Whether cards can spend the account's money.
    pub fn card_issuing<K>(self, value: impl rt::Maybe<Access, K>) -> Self {
        Self(self.0.maybe::<Access, K>(0, value))
    }

    /// Insurance of the money in the financial account, where it is eligible. How much is insured depends on several things.
    pub fn deposit_insurance<K>(self, value: impl rt::Maybe<Access, K>) -> Self {
        Self(self.0.maybe::<Access, K>(1, value))
    }

    /// Which account numbers the financial account gets.
    pub fn financial_addresses<K>(
        self,
        value: impl rt::Maybe<FinancialAddresses, K>,
    ) -> Self {
        Self(self.0.maybe::<FinancialAddresses, K>(2, value))
    }

    /// Bringing in money from another account of the same owner.
    pub fn inbound_transfers<K>(
        self,
        value: impl rt::Maybe<InboundTransfers, K>,
    ) -> Self {
        Self(self.0.maybe::<InboundTransfers, K>(3, value))
    }

    /// Moving money from and to other financial accounts at Stripe.
    pub fn intra_stripe_flows<K>(self, value: impl rt::Maybe<Access, K>) -> Self {
        Self(self.0.maybe::<Access, K>(4, value))
    }

    /// Lets the account send money to others.
    pub fn outbound_payments<K>(
        self,
        value: impl rt::Maybe<OutboundPayments, K>,
    ) -> Self {
        Self(self.0.maybe::<OutboundPayments, K>(5, value))
    }

    /// Lets the account send money to other accounts of the same owner.
    pub fn outbound_transfers<K>(
        self,
        value: impl rt::Maybe<OutboundTransfers, K>,
    ) -> Self {
        Self(self.0.maybe::<OutboundTransfers, K>(6, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Which account numbers the financial account gets.
///
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

    /// A routing number and account number in the United States (ABA).
    pub fn aba<K>(self, value: impl rt::Maybe<Aba, K>) -> Self {
        Self(self.0.maybe::<Aba, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Where the rest of the money goes, or what is missing comes from, so that the financial account can be closed at zero.
///
/// The parameters of `forwarding_settings`.
///
/// Contract: `#/paths/~1v1~1treasury~1financial_accounts~1{financial_account}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/forwarding_settings`.
#[derive(Clone)]
#[must_use]
pub struct ForwardingSettings(rt::Params);

impl ForwardingSettings {
    /// With what is required.
    pub fn new(r#type: DestinationPaymentMethodDataType) -> Self {
        ForwardingSettings(
            ForwardingSettings::default()
                .0
                .set::<DestinationPaymentMethodDataType>(0, r#type),
        )
    }

    /// Id of the financial account that gets what is left.
    pub fn financial_account<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Id of the [payment method](crate::payment_methods::PaymentMethod) that gets what is left in the account.
    pub fn payment_method<K>(
        self,
        value: impl rt::Maybe<rt::Id<PaymentMethod>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<PaymentMethod>, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Bringing in money from another account of the same owner.
///
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

    /// Transfers over ACH, the network of US banks.
    pub fn ach<K>(self, value: impl rt::Maybe<InboundTransfersAch, K>) -> Self {
        Self(self.0.maybe::<InboundTransfersAch, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Transfers over ACH, the network of US banks.
///
/// The parameters of `features.inbound_transfers.ach`.
///
/// Contract: `#/paths/~1v1~1treasury~1financial_accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features/properties/inbound_transfers/properties/ach`.
#[derive(Clone)]
#[must_use]
pub struct InboundTransfersAch(rt::Params);

impl InboundTransfersAch {
    /// With what is required.
    pub fn new(requested: bool) -> Self {
        InboundTransfersAch(InboundTransfersAch::default().0.set::<bool>(0, requested))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Lets the account send money to others.
///
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

    /// Transfers over ACH, the network of US banks.
    pub fn ach<K>(self, value: impl rt::Maybe<OutboundPaymentsAch, K>) -> Self {
        Self(self.0.maybe::<OutboundPaymentsAch, K>(0, value))
    }

    /// Asks that the account can send wires within the United States.
    pub fn us_domestic_wire<K>(self, value: impl rt::Maybe<Access, K>) -> Self {
        Self(self.0.maybe::<Access, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Transfers over ACH, the network of US banks.
///
/// The parameters of `features.outbound_payments.ach`.
///
/// Contract: `#/paths/~1v1~1treasury~1financial_accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features/properties/outbound_payments/properties/ach`.
#[derive(Clone)]
#[must_use]
pub struct OutboundPaymentsAch(rt::Params);

impl OutboundPaymentsAch {
    /// With what is required.
    pub fn new(requested: bool) -> Self {
        OutboundPaymentsAch(OutboundPaymentsAch::default().0.set::<bool>(0, requested))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Lets the account send money to other accounts of the same owner.
///
/// The parameters of `features.outbound_transfers`.
///
/// Contract: `#/paths/~1v1~1treasury~1financial_accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/features/properties/outbound_transfers`.
#[derive(Clone)]
#[must_use]
pub struct OutboundTransfers(rt::Params);

impl OutboundTransfers {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Transfers over ACH, the network of US banks.
    pub fn ach<K>(self, value: impl rt::Maybe<OutboundPaymentsAch, K>) -> Self {
        Self(self.0.maybe::<OutboundPaymentsAch, K>(0, value))
    }

    /// Asks that the account can send wires within the United States.
    pub fn us_domestic_wire<K>(self, value: impl rt::Maybe<Access, K>) -> Self {
        Self(self.0.maybe::<Access, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Lets you stop money that comes into the account, or goes out of it.
///
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

    /// Whether money may come in, as the platform sets it. `restricted` or `unrestricted`.
    pub fn inbound_flows<K>(self, value: impl rt::Maybe<InboundFlows, K>) -> Self {
        Self(self.0.maybe::<InboundFlows, K>(0, value))
    }

    /// Whether money can leave the account. `restricted` or `unrestricted`.
    pub fn outbound_flows<K>(self, value: impl rt::Maybe<OutboundFlows, K>) -> Self {
        Self(self.0.maybe::<OutboundFlows, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    Aba;
    "requested" required: bool;
}

rt::params! {
    Access;
    "requested" required: bool;
}

rt::params! {
    Features;
    "card_issuing": Access;
    "deposit_insurance": Access;
    "financial_addresses": FinancialAddresses;
    "inbound_transfers": InboundTransfers;
    "intra_stripe_flows": Access;
    "outbound_payments": OutboundPayments;
    "outbound_transfers": OutboundTransfers;
}

rt::params! {
    FinancialAddresses;
    "aba": Aba;
}

rt::params! {
    ForwardingSettings;
    "type" required: DestinationPaymentMethodDataType;
    "financial_account": String;
    "payment_method": String;
}

rt::params! {
    InboundTransfers;
    "ach": InboundTransfersAch;
}

rt::params! {
    InboundTransfersAch;
    "requested" required: bool;
}

rt::params! {
    OutboundPayments;
    "ach": OutboundPaymentsAch;
    "us_domestic_wire": Access;
}

rt::params! {
    OutboundPaymentsAch;
    "requested" required: bool;
}

rt::params! {
    OutboundTransfers;
    "ach": OutboundPaymentsAch;
    "us_domestic_wire": Access;
}

rt::params! {
    PlatformRestrictions;
    "inbound_flows": InboundFlows;
    "outbound_flows": OutboundFlows;
}
