// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::treasury::BillingDetails;
use crate::treasury::DestinationPaymentMethodDataType;
use crate::treasury::ReceivedPaymentMethodDetailsFinancialAccount;

/// Who and what started the movement: an outside bank account, another financial account, a card, or a balance at Stripe.
///
/// Contract: `#/components/schemas/treasury_shared_resource_initiating_payment_method_details_initiating_payment_method_details`.
#[non_exhaustive]
pub struct InitiatingPaymentMethodDetails {
    /// Which Stripe balance the money came from, if [`type`](Self::type) is `balance`. Only `payments`.
    pub balance: Option<InitiatingPaymentMethodDetailsBalance>,
    /// Name, address and email of whoever sent the money.
    pub billing_details: BillingDetails,
    /// The financial account on the other side.
    pub financial_account: Option<Box<ReceivedPaymentMethodDetailsFinancialAccount>>,
    /// Id of the [issuing card](crate::issuing::Card). Only if [`type`](Self::type) is `issuing_card`.
    pub issuing_card: Option<String>,
    /// Where the money came from: a bank account, a Stripe balance or a financial account. `balance`, `financial_account`, `issuing_card`, `stripe` or `us_bank_account`.
    pub r#type: DestinationPaymentMethodDataType,
    /// The US bank account that the money came from.
    pub us_bank_account: Option<Box<InitiatingPaymentMethodDetailsUsBankAccount>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which Stripe balance the money came from, if `type` is `balance`.
///
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

/// The US bank account that the money came from.
///
/// Contract: `#/components/schemas/treasury_shared_resource_initiating_payment_method_details_us_bank_account`.
#[non_exhaustive]
pub struct InitiatingPaymentMethodDetailsUsBankAccount {
    /// The bank that the account is at: `STRIPE TEST BANK`. May be null.
    pub bank_name: Option<String>,
    /// The last four digits of the bank account's number. May be null.
    pub last4: Option<String>,
    /// The bank's routing number (ABA), nine digits. May be null.
    pub routing_number: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    InitiatingPaymentMethodDetails;
    0 => balance = None "balance";
    1 => billing_details "billing_details" required;
    2 => financial_account = None "financial_account";
    3 => issuing_card = None "issuing_card";
    4 => r#type "type" required;
    5 => us_bank_account = None "us_bank_account";
}

rt::open_enum! {
    InitiatingPaymentMethodDetailsBalance;
    0 => Payments "payments";
}

rt::record! {
    InitiatingPaymentMethodDetailsUsBankAccount;
    0 => bank_name = None "bank_name";
    1 => last4 = None "last4";
    2 => routing_number = None "routing_number" sensitive;
}
