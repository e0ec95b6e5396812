//! The codes of errors, as open enumerations.
//!
//! The contract leaves them as texts; these are the lists of <https://docs.stripe.com/error-codes> and of
//! <https://docs.stripe.com/declines/codes>, with what they mean to whoever handles them.
use std::ops::Deref;

use crate::open_enum;

/// A code is its text: `error.code().as_deref() == Some("card_declined")`.
macro_rules! text {
    ($type:ident) => {
        impl Deref for $type {
            type Target = str;

            fn deref(&self) -> &str {
                self.as_str()
            }
        }
    };
}

/// The issuer's reason for declining a card. See <https://docs.stripe.com/declines/codes>.
///
/// ```
/// use stripe_runtime::DeclineCode;
///
/// let code: DeclineCode = "insufficient_funds".parse()?;
/// assert_eq!(code, DeclineCode::InsufficientFunds);
/// assert_eq!(Some(code).as_deref(), Some("insufficient_funds"));
/// # Ok::<(), std::convert::Infallible>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub enum DeclineCode {
    /// `approve_with_id`: The payment can't be authorized. Try again; if it fails again, the customer asks the issuer.
    ApproveWithId,
    /// `authentication_not_handled`: The issuer asked for authentication, and none was made.
    AuthenticationNotHandled,
    /// `authentication_required`: The issuer wants the customer to authenticate (3D Secure).
    AuthenticationRequired,
    /// `call_issuer`: Declined without a reason; the customer asks the issuer.
    CallIssuer,
    /// `card_not_supported`: The card can't be used for a purchase of this kind.
    CardNotSupported,
    /// `card_velocity_exceeded`: Over the card's limit on amount or number of payments.
    CardVelocityExceeded,
    /// `currency_not_supported`: The card can't pay in this currency.
    CurrencyNotSupported,
    /// `do_not_honor`: Declined without a reason; the customer asks the issuer.
    DoNotHonor,
    /// `do_not_try_again`: Declined without a reason, and for good; the customer asks the issuer.
    DoNotTryAgain,
    /// `duplicate_transaction`: A payment of the same amount was made with this card a moment ago.
    DuplicateTransaction,
    /// `expired_card`: The card has expired.
    ExpiredCard,
    /// `fraudulent`: Stripe takes the payment for fraud. Tell the customer no more than of a `generic_decline`.
    Fraudulent,
    /// `generic_decline`: Declined without a reason, or blocked by Radar.
    GenericDecline,
    /// `incorrect_address`: The address is not the one that the issuer has.
    IncorrectAddress,
    /// `incorrect_cvc`: The security code is wrong.
    IncorrectCvc,
    /// `incorrect_number`: The card number is wrong.
    IncorrectNumber,
    /// `incorrect_pin`: The PIN is wrong; for card readers only.
    IncorrectPin,
    /// `incorrect_zip`: The postal code is wrong.
    IncorrectZip,
    /// `insufficient_funds`: There is not enough money in the account.
    InsufficientFunds,
    /// `invalid_account`: The card, or the account behind it, is invalid.
    InvalidAccount,
    /// `invalid_amount`: The amount is invalid, or above what the card allows.
    InvalidAmount,
    /// `invalid_cvc`: The security code is wrong.
    InvalidCvc,
    /// `invalid_expiry_month`: The month of expiry is wrong.
    InvalidExpiryMonth,
    /// `invalid_expiry_year`: The year of expiry is wrong.
    InvalidExpiryYear,
    /// `invalid_number`: The card number is wrong.
    InvalidNumber,
    /// `invalid_pin`: The PIN is wrong; for card readers only.
    InvalidPin,
    /// `issuer_not_available`: The issuer could not be reached. Try again.
    IssuerNotAvailable,
    /// `lost_card`: Reported as lost. Tell the customer no more than of a `generic_decline`.
    LostCard,
    /// `merchant_blacklist`: On the account's block list. Tell the customer no more than of a `generic_decline`.
    MerchantBlacklist,
    /// `mobile_device_authentication_required`: The wallet wants the customer to authenticate on the device.
    MobileDeviceAuthenticationRequired,
    /// `new_account_information_available`: The card, or the account behind it, is invalid; the issuer has newer data.
    NewAccountInformationAvailable,
    /// `no_action_taken`: Declined without a reason; the customer asks the issuer.
    NoActionTaken,
    /// `not_permitted`: The payment is not permitted; the customer asks the issuer.
    NotPermitted,
    /// `offline_pin_required`: The card has to be inserted, and a PIN entered.
    OfflinePinRequired,
    /// `online_or_offline_pin_required`: A PIN is required.
    OnlineOrOfflinePinRequired,
    /// `pickup_card`: The card can't be used, as it may be lost or stolen; the customer asks the issuer.
    PickupCard,
    /// `pin_try_exceeded`: A wrong PIN was entered too often.
    PinTryExceeded,
    /// `processing_error`: Something went wrong at the issuer or the network. Try again.
    ProcessingError,
    /// `reenter_transaction`: The issuer could not process the payment. Try again.
    ReenterTransaction,
    /// `restricted_card`: The card can't be used, as it may be lost or stolen; the customer asks the issuer.
    RestrictedCard,
    /// `revocation_of_all_authorizations`: The customer has forbidden all recurring payments to you.
    RevocationOfAllAuthorizations,
    /// `revocation_of_authorization`: The customer has forbidden this recurring payment.
    RevocationOfAuthorization,
    /// `security_violation`: Declined without a reason; the customer asks the issuer.
    SecurityViolation,
    /// `service_not_allowed`: Declined without a reason; the customer asks the issuer.
    ServiceNotAllowed,
    /// `stolen_card`: Reported as stolen. Tell the customer no more than of a `generic_decline`.
    StolenCard,
    /// `stop_payment_order`: The customer has told the issuer to stop payments to you.
    StopPaymentOrder,
    /// `testmode_decline`: A test card's number; it declines in test mode only.
    TestmodeDecline,
    /// `transaction_not_allowed`: Declined without a reason; the customer asks the issuer.
    TransactionNotAllowed,
    /// `try_again_later`: Declined without a reason; try again later.
    TryAgainLater,
    /// `withdrawal_count_limit_exceeded`: Over the limit on amount or number of payments.
    WithdrawalCountLimitExceeded,
    /// One that is not listed here, as it came.
    Unknown(String),
}
open_enum! {
    DeclineCode;
    0 => ApproveWithId "approve_with_id";
    1 => AuthenticationNotHandled "authentication_not_handled";
    2 => AuthenticationRequired "authentication_required";
    3 => CallIssuer "call_issuer";
    4 => CardNotSupported "card_not_supported";
    5 => CardVelocityExceeded "card_velocity_exceeded";
    6 => CurrencyNotSupported "currency_not_supported";
    7 => DoNotHonor "do_not_honor";
    8 => DoNotTryAgain "do_not_try_again";
    9 => DuplicateTransaction "duplicate_transaction";
    10 => ExpiredCard "expired_card";
    11 => Fraudulent "fraudulent";
    12 => GenericDecline "generic_decline";
    13 => IncorrectAddress "incorrect_address";
    14 => IncorrectCvc "incorrect_cvc";
    15 => IncorrectNumber "incorrect_number";
    16 => IncorrectPin "incorrect_pin";
    17 => IncorrectZip "incorrect_zip";
    18 => InsufficientFunds "insufficient_funds";
    19 => InvalidAccount "invalid_account";
    20 => InvalidAmount "invalid_amount";
    21 => InvalidCvc "invalid_cvc";
    22 => InvalidExpiryMonth "invalid_expiry_month";
    23 => InvalidExpiryYear "invalid_expiry_year";
    24 => InvalidNumber "invalid_number";
    25 => InvalidPin "invalid_pin";
    26 => IssuerNotAvailable "issuer_not_available";
    27 => LostCard "lost_card";
    28 => MerchantBlacklist "merchant_blacklist";
    29 => MobileDeviceAuthenticationRequired "mobile_device_authentication_required";
    30 => NewAccountInformationAvailable "new_account_information_available";
    31 => NoActionTaken "no_action_taken";
    32 => NotPermitted "not_permitted";
    33 => OfflinePinRequired "offline_pin_required";
    34 => OnlineOrOfflinePinRequired "online_or_offline_pin_required";
    35 => PickupCard "pickup_card";
    36 => PinTryExceeded "pin_try_exceeded";
    37 => ProcessingError "processing_error";
    38 => ReenterTransaction "reenter_transaction";
    39 => RestrictedCard "restricted_card";
    40 => RevocationOfAllAuthorizations "revocation_of_all_authorizations";
    41 => RevocationOfAuthorization "revocation_of_authorization";
    42 => SecurityViolation "security_violation";
    43 => ServiceNotAllowed "service_not_allowed";
    44 => StolenCard "stolen_card";
    45 => StopPaymentOrder "stop_payment_order";
    46 => TestmodeDecline "testmode_decline";
    47 => TransactionNotAllowed "transaction_not_allowed";
    48 => TryAgainLater "try_again_later";
    49 => WithdrawalCountLimitExceeded "withdrawal_count_limit_exceeded";
}
text!(DeclineCode);

/// What to do about a declined card.
#[derive(Clone)]
#[non_exhaustive]
pub enum AdviceCode {
    /// `confirm_card_data`: The card's data may be wrong: ask for it again.
    ConfirmCardData,
    /// `do_not_try_again`: The card can't be charged: ask for another.
    DoNotTryAgain,
    /// `try_again_later`: The same card may be charged later.
    TryAgainLater,
    /// One that is not listed here, as it came.
    Unknown(String),
}
open_enum! {
    AdviceCode;
    0 => ConfirmCardData "confirm_card_data";
    1 => DoNotTryAgain "do_not_try_again";
    2 => TryAgainLater "try_again_later";
}
text!(AdviceCode);
