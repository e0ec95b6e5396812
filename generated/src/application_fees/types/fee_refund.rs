// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::application_fees::ApplicationFee;
use crate::balance_transactions::BalanceTransaction;
use crate::rt;

/// Part or all of an [application fee](crate::application_fees::ApplicationFee) that goes back to the connected account that paid it.
///
/// The `fee_refund` object.
///
/// Contract: `#/components/schemas/fee_refund`.
///
/// Feature: `application_fees`. Without it, the type has its id and `json()`, and no other fields.
#[non_exhaustive]
pub struct FeeRefund {
    /// How much of the application fee goes back to the connected account, in the smallest currency unit.
    pub amount: i64,
    /// What it did to the Stripe balance. An id; the object itself when `balance_transaction` is expanded. May be null.
    pub balance_transaction: Option<rt::Expandable<BalanceTransaction>>,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// The [application fee](crate::application_fees::ApplicationFee) that was refunded. An id; the object itself when `fee` is expanded.
    pub fee: rt::Expandable<ApplicationFee>,
    /// Names this object in other calls.
    pub id: rt::Id<FeeRefund>,
    /// Your own keys and values, kept with the object. Stripe doesn't use them. May be null.
    pub metadata: Option<rt::Metadata>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    FeeRefund;
    const "object" = Str("fee_refund");
    0 => amount = 0 "amount" required;
    1 => balance_transaction = None "balance_transaction";
    2 => created "created" required;
    3 => currency "currency" required;
    4 => fee "fee" required;
    5 => id "id" required;
    6 => metadata = None "metadata";
}

rt::money! {
    FeeRefund;
}

rt::expandable! {
    crate::ExpandPath;
    FeeRefund;
    balance_transaction "balance_transaction" => BalanceTransaction;
    fee "fee" => ApplicationFee;
}
