// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::test_helpers::params::InitiatingPaymentMethodDetailsType;

/// How to trace an ACH transfer at the receiving bank.
///
/// The parameters of `tracking_details.ach`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1treasury~1outbound_payments~1{id}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/tracking_details/properties/ach`.
#[derive(Clone)]
#[must_use]
pub struct Ach(rt::Params);

impl Ach {
    /// With what is required.
    pub fn new(trace_id: impl Into<String>) -> Self {
        Ach(Ach::default().0.set::<String>(0, trace_id))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Why the money came back.
///
/// The values of `returned_details.code`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1treasury~1outbound_payments~1{id}~1return/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/returned_details/properties/code`.
///
/// Feature: `test_helpers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Code {
    /// `account_closed`: The bank account has been closed. Use another.
    AccountClosed,
    /// `account_frozen`: The bank account is frozen: no money can move. Use another, or have its owner ask the bank.
    AccountFrozen,
    /// `bank_account_restricted`: The bank doesn't allow this kind of payment on the account.
    BankAccountRestricted,
    /// `bank_ownership_changed`: The account has moved to another bank. Ask for the new details.
    BankOwnershipChanged,
    /// `declined`: The bank refused without saying more.
    Declined,
    /// `incorrect_account_holder_name`: The name given isn't the one that the bank has of the owner.
    IncorrectAccountHolderName,
    /// `invalid_account_number`: The account number is wrong. Check or ask again.
    InvalidAccountNumber,
    /// `invalid_currency`: The account can't take this currency.
    InvalidCurrency,
    /// `no_account`: There's no account with these details. Check or ask again.
    NoAccount,
    /// `other`: Another reason, which isn't told.
    Other,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The account on the other side that the test plays.
///
/// The parameters of `initiating_payment_method_details`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1treasury~1received_credits/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/initiating_payment_method_details`.
#[derive(Clone)]
#[must_use]
pub struct InitiatingPaymentMethodDetails(rt::Params);

impl InitiatingPaymentMethodDetails {
    /// With what is required.
    pub fn new(r#type: InitiatingPaymentMethodDetailsType) -> Self {
        InitiatingPaymentMethodDetails(
            InitiatingPaymentMethodDetails::default()
                .0
                .set::<InitiatingPaymentMethodDetailsType>(0, r#type),
        )
    }

    /// The US bank account that the money comes from in this test.
    pub fn us_bank_account<K>(self, value: impl rt::Maybe<UsBankAccount, K>) -> Self {
        Self(self.0.maybe::<UsBankAccount, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The network that the made-up money moves on.
///
/// The values of `network`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1treasury~1received_credits/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/network`.
///
/// Feature: `test_helpers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Network {
    /// `ach`: ACH, the batch clearing of US banks, which takes days.
    Ach,
    /// `us_domestic_wire`: A wire within the US, as a rule there on the same day.
    UsDomesticWire,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Why the money comes back in this test.
///
/// The parameters of `returned_details`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1treasury~1outbound_payments~1{id}~1return/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/returned_details`.
#[derive(Clone)]
#[must_use]
pub struct ReturnedDetails(rt::Params);

impl ReturnedDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Why the money came back.
    pub fn code<K>(self, value: impl rt::Maybe<Code, K>) -> Self {
        Self(self.0.maybe::<Code, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What banks know the payment by, as the network would tell it.
///
/// The parameters of `tracking_details`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1treasury~1outbound_payments~1{id}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/tracking_details`.
#[derive(Clone)]
#[must_use]
pub struct TrackingDetails(rt::Params);

impl TrackingDetails {
    /// With what is required.
    pub fn new(r#type: TrackingDetailsType) -> Self {
        TrackingDetails(
            TrackingDetails::default().0.set::<TrackingDetailsType>(0, r#type),
        )
    }

    /// How to trace an ACH transfer at the receiving bank.
    pub fn ach<K>(self, value: impl rt::Maybe<Ach, K>) -> Self {
        Self(self.0.maybe::<Ach, K>(1, value))
    }

    /// What banks know the wire by.
    pub fn us_domestic_wire<K>(self, value: impl rt::Maybe<UsDomesticWire, K>) -> Self {
        Self(self.0.maybe::<UsDomesticWire, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Which network the money goes by in this test.
///
/// The values of `tracking_details.type`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1treasury~1outbound_payments~1{id}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/tracking_details/properties/type`.
///
/// Feature: `test_helpers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TrackingDetailsType {
    /// `ach`: ACH, the batch clearing of US banks, which takes days.
    Ach,
    /// `us_domestic_wire`: A wire within the US, as a rule there on the same day.
    UsDomesticWire,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The US bank account that the money comes from in this test.
///
/// The parameters of `initiating_payment_method_details.us_bank_account`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1treasury~1received_credits/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/initiating_payment_method_details/properties/us_bank_account`.
#[derive(Clone)]
#[must_use]
pub struct UsBankAccount(rt::Params);

impl UsBankAccount {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The person or business that holds the bank account.
    pub fn account_holder_name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// The number of the bank account.
    pub fn account_number<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// The bank's routing number (ABA), nine digits.
    pub fn routing_number<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What banks know the wire by.
///
/// The parameters of `tracking_details.us_domestic_wire`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1treasury~1outbound_payments~1{id}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/tracking_details/properties/us_domestic_wire`.
#[derive(Clone)]
#[must_use]
pub struct UsDomesticWire(rt::Params);

impl UsDomesticWire {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The number of the wire in the CHIPS network, to trace it by.
    pub fn chips<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// The number under which the wire can be traced at the sending bank (IMAD). Only for US domestic wires.
    pub fn imad<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// The number by which banks find the wire (OMAD).
    pub fn omad<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    Ach;
    "trace_id" required: String;
}

rt::open_enum! {
    Code;
    0 => AccountClosed "account_closed";
    1 => AccountFrozen "account_frozen";
    2 => BankAccountRestricted "bank_account_restricted";
    3 => BankOwnershipChanged "bank_ownership_changed";
    4 => Declined "declined";
    5 => IncorrectAccountHolderName "incorrect_account_holder_name";
    6 => InvalidAccountNumber "invalid_account_number";
    7 => InvalidCurrency "invalid_currency";
    8 => NoAccount "no_account";
    9 => Other "other";
}

rt::params! {
    InitiatingPaymentMethodDetails;
    "type" required: InitiatingPaymentMethodDetailsType;
    "us_bank_account": UsBankAccount;
}

rt::open_enum! {
    Network;
    0 => Ach "ach";
    1 => UsDomesticWire "us_domestic_wire";
}

rt::params! {
    ReturnedDetails;
    "code": Code;
}

rt::params! {
    TrackingDetails;
    "type" required: TrackingDetailsType;
    "ach": Ach;
    "us_domestic_wire": UsDomesticWire;
}

rt::open_enum! {
    TrackingDetailsType;
    0 => Ach "ach";
    1 => UsDomesticWire "us_domestic_wire";
}

rt::params! {
    UsBankAccount;
    "account_holder_name" sensitive: String;
    "account_number" sensitive: String;
    "routing_number" sensitive: String;
}

rt::params! {
    UsDomesticWire;
    "chips": String;
    "imad": String;
    "omad": String;
}
