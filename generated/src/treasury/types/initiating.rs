// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::treasury::BillingDetails;
use crate::treasury::DestinationPaymentMethodDataType;
use crate::treasury::ReceivedPaymentMethodDetailsFinancialAccount;

/// Treasury shared resource initiating payment method details initiating payment method details.
///
/// Contract: `#/components/schemas/treasury_shared_resource_initiating_payment_method_details_initiating_payment_method_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct InitiatingPaymentMethodDetails {
    /// Balance. Only `payments`.
    pub balance: Option<InitiatingPaymentMethodDetailsBalance>,
    /// Billing details.
    pub billing_details: BillingDetails,
    /// Financial account.
    pub financial_account: Option<Box<ReceivedPaymentMethodDetailsFinancialAccount>>,
    /// Issuing card. At most 5000 characters.
    pub issuing_card: Option<String>,
    /// Type. `balance`, `financial_account`, `issuing_card`, `stripe` or `us_bank_account`.
    pub r#type: DestinationPaymentMethodDataType,
    /// Us bank account.
    pub us_bank_account: Option<Box<InitiatingPaymentMethodDetailsUsBankAccount>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `balance`.
///
/// Contract: `#/components/schemas/treasury_shared_resource_initiating_payment_method_details_initiating_payment_method_details/properties/balance`.
#[derive(Clone)]
#[non_exhaustive]
pub enum InitiatingPaymentMethodDetailsBalance {
    /// `payments`
    Payments,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Treasury shared resource initiating payment method details us bank account.
///
/// Contract: `#/components/schemas/treasury_shared_resource_initiating_payment_method_details_us_bank_account`.
#[derive(Default)]
#[non_exhaustive]
pub struct InitiatingPaymentMethodDetailsUsBankAccount {
    /// Bank name. At most 5000 characters. May be null.
    pub bank_name: Option<String>,
    /// Last4. At most 5000 characters. May be null.
    pub last4: Option<String>,
    /// Routing number. At most 5000 characters. May be null.
    pub routing_number: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    InitiatingPaymentMethodDetails;
    0 => balance "balance";
    1 => billing_details "billing_details" required;
    2 => financial_account "financial_account";
    3 => issuing_card "issuing_card";
    4 => r#type "type" required;
    5 => us_bank_account "us_bank_account";
}

rt::open_enum! {
    InitiatingPaymentMethodDetailsBalance;
    0 => Payments "payments";
}

rt::record! {
    InitiatingPaymentMethodDetailsUsBankAccount;
    0 => bank_name "bank_name";
    1 => last4 "last4";
    2 => routing_number "routing_number" sensitive;
}
