// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `tracking_details.ach`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1treasury~1outbound_payments~1{id}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/tracking_details/properties/ach`.
#[derive(Clone, Default)]
#[must_use]
pub struct Ach {
    trace_id: String,
    extra: rt::Extra,
}
impl Ach {
    /// With what is required.
    pub fn new(trace_id: impl Into<String>) -> Self {
        Self {
            trace_id: trace_id.into(),
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
    Ach;
    0 => trace_id "trace_id" required;
}
/// The parameters of `initiating_payment_method_details`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1treasury~1received_credits/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/initiating_payment_method_details`.
#[derive(Clone, Default)]
#[must_use]
pub struct InitiatingPaymentMethodDetails {
    r#type: Type,
    us_bank_account: Option<Box<UsBankAccount>>,
    extra: rt::Extra,
}
impl InitiatingPaymentMethodDetails {
    /// With what is required.
    pub fn new(r#type: Type) -> Self {
        Self {
            r#type,
            ..Default::default()
        }
    }
    /// Us bank account.
    pub fn us_bank_account(mut self, value: UsBankAccount) -> Self {
        self.us_bank_account = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    InitiatingPaymentMethodDetails;
    0 => r#type "type" required;
    1 => us_bank_account "us_bank_account";
}
/// The parameters of `returned_details`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1treasury~1outbound_payments~1{id}~1return/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/returned_details`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReturnedDetails {
    code: Option<crate::treasury::OutboundPaymentReturnedStatusCode>,
    extra: rt::Extra,
}
impl ReturnedDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Code.
    pub fn code(
        mut self,
        value: crate::treasury::OutboundPaymentReturnedStatusCode,
    ) -> Self {
        self.code = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    ReturnedDetails;
    0 => code "code";
}
/// The parameters of `tracking_details`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1treasury~1outbound_payments~1{id}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/tracking_details`.
#[derive(Clone, Default)]
#[must_use]
pub struct TrackingDetails {
    ach: Option<Box<Ach>>,
    r#type: crate::types::BankNetwork,
    us_domestic_wire: Option<Box<UsDomesticWire>>,
    extra: rt::Extra,
}
impl TrackingDetails {
    /// With what is required.
    pub fn new(r#type: crate::types::BankNetwork) -> Self {
        Self {
            r#type,
            ..Default::default()
        }
    }
    /// Ach.
    pub fn ach(mut self, value: Ach) -> Self {
        self.ach = Some(Box::new(value));
        self
    }
    /// Us domestic wire.
    pub fn us_domestic_wire(mut self, value: UsDomesticWire) -> Self {
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
    TrackingDetails;
    0 => ach "ach";
    1 => r#type "type" required;
    2 => us_domestic_wire "us_domestic_wire";
}
/// The values of `initiating_payment_method_details.type`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1treasury~1received_credits/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/initiating_payment_method_details/properties/type`.
///
/// Feature: `test_helpers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Type {
    /// `us_bank_account`
    UsBankAccount,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    Type;
    0 => UsBankAccount "us_bank_account";
}
/// The parameters of `initiating_payment_method_details.us_bank_account`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1treasury~1received_credits/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/initiating_payment_method_details/properties/us_bank_account`.
#[derive(Clone, Default)]
#[must_use]
pub struct UsBankAccount {
    account_holder_name: Option<String>,
    account_number: Option<String>,
    routing_number: Option<String>,
    extra: rt::Extra,
}
impl UsBankAccount {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Account holder name. At most 5000 characters.
    pub fn account_holder_name(mut self, value: impl Into<String>) -> Self {
        self.account_holder_name = Some(value.into());
        self
    }
    /// Account number. At most 5000 characters.
    pub fn account_number(mut self, value: impl Into<String>) -> Self {
        self.account_number = Some(value.into());
        self
    }
    /// Routing number. At most 5000 characters.
    pub fn routing_number(mut self, value: impl Into<String>) -> Self {
        self.routing_number = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    UsBankAccount;
    0 => account_holder_name "account_holder_name" sensitive;
    1 => account_number "account_number" sensitive;
    2 => routing_number "routing_number" sensitive;
}
/// The parameters of `tracking_details.us_domestic_wire`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1treasury~1outbound_payments~1{id}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/tracking_details/properties/us_domestic_wire`.
#[derive(Clone, Default)]
#[must_use]
pub struct UsDomesticWire {
    chips: Option<String>,
    imad: Option<String>,
    omad: Option<String>,
    extra: rt::Extra,
}
impl UsDomesticWire {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Chips. At most 5000 characters.
    pub fn chips(mut self, value: impl Into<String>) -> Self {
        self.chips = Some(value.into());
        self
    }
    /// Imad. At most 5000 characters.
    pub fn imad(mut self, value: impl Into<String>) -> Self {
        self.imad = Some(value.into());
        self
    }
    /// Omad. At most 5000 characters.
    pub fn omad(mut self, value: impl Into<String>) -> Self {
        self.omad = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    UsDomesticWire;
    0 => chips "chips";
    1 => imad "imad";
    2 => omad "omad";
}
