// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::Card;
use crate::issuing::Network;
use crate::rt;

/// The address that the wallet gave for the cardholder.
///
/// Contract: `#/components/schemas/issuing_network_token_address`.
///
/// Feature: `issuing`.
#[non_exhaustive]
pub struct NetworkTokenAddress {
    /// Street and house number of the cardholder who put the card into the wallet.
    pub line1: String,
    /// The postal code of the cardholder who put the card into the wallet.
    pub postal_code: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The device on which the token was set up.
///
/// Contract: `#/components/schemas/issuing_network_token_device`.
///
/// Feature: `issuing`.
#[non_exhaustive]
pub struct NetworkTokenDevice {
    /// An id for the device, made from the one that the card network knows.
    pub device_fingerprint: Option<String>,
    /// The IP address of the device when the card was added to the wallet.
    pub ip_address: Option<String>,
    /// Where the device was when it got the token, as latitude and longitude in degrees with sign: `+12.34/-56.78`.
    pub location: Option<String>,
    /// What the device is called whose wallet holds the card.
    pub name: Option<String>,
    /// The phone number of the device whose wallet holds the card.
    pub phone_number: Option<String>,
    /// What the token is on, such as a phone or watch. `other`, `phone` or `watch`.
    pub r#type: Option<NetworkTokenDeviceType>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the token is on, such as a phone or watch.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/issuing_network_token_device/properties/type`.
///
/// Feature: `issuing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum NetworkTokenDeviceType {
    /// `other`
    Other,
    /// `phone`
    Phone,
    /// `watch`
    Watch,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What Mastercard tells of the token.
///
/// Contract: `#/components/schemas/issuing_network_token_mastercard`.
///
/// Feature: `issuing`.
#[non_exhaustive]
pub struct NetworkTokenMastercard {
    /// What the network knows the card account by.
    pub card_reference_id: Option<String>,
    /// The network's own id of the token.
    pub token_reference_id: String,
    /// Who asked for the token, by the network's id: a wallet or a merchant.
    pub token_requestor_id: String,
    /// Who asked for the token, by name, as Mastercard tells it.
    pub token_requestor_name: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the card network knows about token and device, which helps to judge the risk of fraud.
///
/// Contract: `#/components/schemas/issuing_network_token_network_data`.
///
/// Feature: `issuing`.
#[non_exhaustive]
pub struct NetworkTokenNetworkData {
    /// The device on which the token was set up.
    pub device: Option<Box<NetworkTokenDevice>>,
    /// What Mastercard tells of the token.
    pub mastercard: Option<Box<NetworkTokenMastercard>>,
    /// Which network the token is of. The field of the same name has the details. `mastercard` or `visa`.
    pub r#type: NetworkTokenNetworkDataType,
    /// What Visa tells of the token.
    pub visa: Option<Box<NetworkTokenVisa>>,
    /// What the wallet's provider tells of cardholder and device.
    pub wallet_provider: Option<Box<NetworkTokenWalletProvider>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which network the token is of.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/issuing_network_token_network_data/properties/type`.
///
/// Feature: `issuing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum NetworkTokenNetworkDataType {
    /// `mastercard`
    Mastercard,
    /// `visa`
    Visa,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What Visa tells of the token.
///
/// Contract: `#/components/schemas/issuing_network_token_visa`.
///
/// Feature: `issuing`.
#[non_exhaustive]
pub struct NetworkTokenVisa {
    /// What the network knows the card account by. May be null.
    pub card_reference_id: Option<String>,
    /// The network's own id of the token.
    pub token_reference_id: String,
    /// Who asked for the token, by the network's id: a wallet or a merchant.
    pub token_requestor_id: String,
    /// How risky Visa finds the token, from `01` to `99`. `00` means not judged.
    pub token_risk_score: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the wallet's provider tells of cardholder and device.
///
/// Contract: `#/components/schemas/issuing_network_token_wallet_provider`.
///
/// Feature: `issuing`.
#[non_exhaustive]
pub struct NetworkTokenWalletProvider {
    /// The wallet account that has the token, by its id at the wallet's provider.
    pub account_id: Option<String>,
    /// How far the wallet's provider trusts the account, from 1 to 5, the most.
    pub account_trust_score: Option<i64>,
    /// Where the wallet got the card number: from an app, typed in or on file. `app`, `manual`, `on_file` or `other`.
    pub card_number_source: Option<NetworkTokenWalletProviderCardNumberSource>,
    /// The address that the wallet gave for the cardholder.
    pub cardholder_address: Option<Box<NetworkTokenAddress>>,
    /// Who puts the card into the wallet, as the wallet tells.
    pub cardholder_name: Option<String>,
    /// How far the wallet trusts the device: the higher, the more.
    pub device_trust_score: Option<i64>,
    /// A digest of the email with which the cardholder is known to the wallet.
    pub hashed_account_email_address: Option<String>,
    /// Why the card network suggests what to do with the token.
    pub reason_codes: Option<Vec<NetworkTokenWalletProviderReasonCode>>,
    /// What the wallet's provider advises: to approve the token, to decline it, or to check the cardholder first. `approve`, `decline` or `require_auth`.
    pub suggested_decision: Option<NetworkTokenWalletProviderSuggestedDecision>,
    /// Which version of its reason codes the wallet's provider uses.
    pub suggested_decision_version: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Where the wallet got the card number: from an app, typed in or on file.
///
/// The values of `card_number_source`.
///
/// Contract: `#/components/schemas/issuing_network_token_wallet_provider/properties/card_number_source`.
///
/// Feature: `issuing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum NetworkTokenWalletProviderCardNumberSource {
    /// `app`: Added from within an app, as yours.
    App,
    /// `manual`: Typed in by the cardholder, or photographed.
    Manual,
    /// `on_file`: Taken from a card that the wallet provider already had stored.
    OnFile,
    /// `other`: Another way.
    Other,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Why the card network suggests what to do with the token.
///
/// The values of `reason_codes[]`.
///
/// Contract: `#/components/schemas/issuing_network_token_wallet_provider/properties/reason_codes/items`.
///
/// Feature: `issuing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum NetworkTokenWalletProviderReasonCode {
    /// `account_card_too_new`: The card was added to the wallet account only recently.
    AccountCardTooNew,
    /// `account_recently_changed`: The wallet account was changed recently.
    AccountRecentlyChanged,
    /// `account_too_new`: The wallet account is new.
    AccountTooNew,
    /// `account_too_new_since_launch`: The wallet account is new, counted from the start of the service.
    AccountTooNewSinceLaunch,
    /// `additional_device`: The card is on another device already.
    AdditionalDevice,
    /// `data_expired`: The data are too old to judge by.
    DataExpired,
    /// `defer_id_v_decision`: The wallet leaves the decision on verification to the issuer.
    DeferIdVDecision,
    /// `device_recently_lost`: The device was reported lost not long ago.
    DeviceRecentlyLost,
    /// `good_activity_history`: The account has a good history.
    GoodActivityHistory,
    /// `has_suspended_tokens`: Other tokens of the card are suspended.
    HasSuspendedTokens,
    /// `high_risk`: The wallet sees a high risk.
    HighRisk,
    /// `inactive_account`: The wallet account hasn't been used for long.
    InactiveAccount,
    /// `long_account_tenure`: The wallet account has existed for long, a good sign.
    LongAccountTenure,
    /// `low_account_score`: The wallet trusts the account little.
    LowAccountScore,
    /// `low_device_score`: The wallet trusts the device little.
    LowDeviceScore,
    /// `low_phone_number_score`: The wallet trusts the phone number little.
    LowPhoneNumberScore,
    /// `network_service_error`: The network couldn't judge.
    NetworkServiceError,
    /// `outside_home_territory`: The device is abroad.
    OutsideHomeTerritory,
    /// `provisioning_cardholder_mismatch`: The name in the wallet isn't the cardholder's.
    ProvisioningCardholderMismatch,
    /// `provisioning_device_and_cardholder_mismatch`: Neither device nor name are those known for the card.
    ProvisioningDeviceAndCardholderMismatch,
    /// `provisioning_device_mismatch`: The device isn't one known for the card.
    ProvisioningDeviceMismatch,
    /// `same_device_no_prior_authentication`: Known device, but the card was never authenticated on it.
    SameDeviceNoPriorAuthentication,
    /// `same_device_successful_prior_authentication`: Known device, where the card was authenticated before.
    SameDeviceSuccessfulPriorAuthentication,
    /// `software_update`: A software update made a new token necessary.
    SoftwareUpdate,
    /// `suspicious_activity`: The wallet saw something suspicious.
    SuspiciousActivity,
    /// `too_many_different_cardholders`: Cards of too many people are on the device.
    TooManyDifferentCardholders,
    /// `too_many_recent_attempts`: Too many attempts to add cards in a short time.
    TooManyRecentAttempts,
    /// `too_many_recent_tokens`: Too many tokens were made in a short time.
    TooManyRecentTokens,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What the wallet's provider advises: to approve the token, to decline it, or to check the cardholder first.
///
/// The values of `suggested_decision`.
///
/// Contract: `#/components/schemas/issuing_network_token_wallet_provider/properties/suggested_decision`.
///
/// Feature: `issuing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum NetworkTokenWalletProviderSuggestedDecision {
    /// `approve`: The wallet sees no reason against.
    Approve,
    /// `decline`: The wallet advises to refuse.
    Decline,
    /// `require_auth`: The wallet advises to have the cardholder authenticate first.
    RequireAuth,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// An issued card in a wallet such as Apple Pay or stored with a merchant, under a number of its own. You can suspend or delete it without touching the card.
///
/// The `issuing.token` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/issuing/tokens/object)
///
/// Contract: `#/components/schemas/issuing.token`.
///
/// Feature: `issuing`. Without it, the type has its id and `json()`, and no other fields.
#[non_exhaustive]
pub struct Token {
    /// The card that the token stands for. An id; the object itself when `card` is expanded.
    pub card: rt::Expandable<Card>,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// An id for the device, made from the one that the card network knows. May be null.
    pub device_fingerprint: Option<String>,
    /// Names this object in other calls.
    pub id: rt::Id<Token>,
    /// The last four digits of the token, not of the card.
    pub last4: Option<String>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// The card network that issued the token. `mastercard` or `visa`.
    pub network: Network,
    /// What the card network knows about token and device, which helps to judge the risk of fraud.
    pub network_data: Option<Box<NetworkTokenNetworkData>>,
    /// When the card network last changed the token. In seconds since 1970.
    pub network_updated_at: rt::Timestamp,
    /// Whether the token can be used: only if `active`. `deleted` is for good. `active`, `deleted`, `requested` or `suspended`.
    pub status: TokenStatus,
    /// Whose wallet the token is in. Only if it is in one. `apple_pay`, `google_pay` or `samsung_pay`.
    pub wallet_provider: Option<TokenWalletProvider>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `status`.
///
/// Contract: `#/components/schemas/issuing.token/properties/status`.
///
/// Feature: `issuing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TokenStatus {
    /// `active`: The wallet or merchant can pay with it.
    Active,
    /// `deleted`: Gone for good: the card has to be added to the wallet anew.
    Deleted,
    /// `requested`: Asked for, and waits for approval or authentication.
    Requested,
    /// `suspended`: Can't be used until it is active again.
    Suspended,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whose wallet the token is in.
///
/// The values of `wallet_provider`.
///
/// Contract: `#/components/schemas/issuing.token/properties/wallet_provider`.
///
/// Feature: `issuing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TokenWalletProvider {
    /// `apple_pay`: Apple Pay, the wallet on Apple's devices.
    ApplePay,
    /// `google_pay`: Google Pay, the wallet of Google.
    GooglePay,
    /// `samsung_pay`: Samsung Pay, the wallet on Samsung's devices.
    SamsungPay,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    NetworkTokenAddress;
    0 => line1 "line1" required sensitive;
    1 => postal_code "postal_code" required sensitive;
}

rt::record! {
    NetworkTokenDevice;
    0 => device_fingerprint = None "device_fingerprint" sensitive;
    1 => ip_address = None "ip_address" sensitive;
    2 => location = None "location";
    3 => name = None "name";
    4 => phone_number = None "phone_number" sensitive;
    5 => r#type = None "type";
}

rt::open_enum! {
    NetworkTokenDeviceType;
    0 => Other "other";
    1 => Phone "phone";
    2 => Watch "watch";
}

rt::record! {
    NetworkTokenMastercard;
    0 => card_reference_id = None "card_reference_id";
    1 => token_reference_id "token_reference_id" required;
    2 => token_requestor_id "token_requestor_id" required;
    3 => token_requestor_name = None "token_requestor_name";
}

rt::record! {
    NetworkTokenNetworkData;
    0 => device = None "device";
    1 => mastercard = None "mastercard";
    2 => r#type "type" required;
    3 => visa = None "visa";
    4 => wallet_provider = None "wallet_provider";
}

rt::open_enum! {
    NetworkTokenNetworkDataType;
    0 => Mastercard "mastercard";
    1 => Visa "visa";
}

rt::record! {
    NetworkTokenVisa;
    0 => card_reference_id = None "card_reference_id";
    1 => token_reference_id "token_reference_id" required;
    2 => token_requestor_id "token_requestor_id" required;
    3 => token_risk_score = None "token_risk_score";
}

rt::record! {
    NetworkTokenWalletProvider;
    0 => account_id = None "account_id";
    1 => account_trust_score = None "account_trust_score";
    2 => card_number_source = None "card_number_source";
    3 => cardholder_address = None "cardholder_address";
    4 => cardholder_name = None "cardholder_name" sensitive;
    5 => device_trust_score = None "device_trust_score";
    6 => hashed_account_email_address = None "hashed_account_email_address" sensitive;
    7 => reason_codes = None "reason_codes";
    8 => suggested_decision = None "suggested_decision";
    9 => suggested_decision_version = None "suggested_decision_version";
}

rt::open_enum! {
    NetworkTokenWalletProviderCardNumberSource;
    0 => App "app";
    1 => Manual "manual";
    2 => OnFile "on_file";
    3 => Other "other";
}

rt::open_enum! {
    NetworkTokenWalletProviderReasonCode;
    0 => AccountCardTooNew "account_card_too_new";
    1 => AccountRecentlyChanged "account_recently_changed";
    2 => AccountTooNew "account_too_new";
    3 => AccountTooNewSinceLaunch "account_too_new_since_launch";
    4 => AdditionalDevice "additional_device";
    5 => DataExpired "data_expired";
    6 => DeferIdVDecision "defer_id_v_decision";
    7 => DeviceRecentlyLost "device_recently_lost";
    8 => GoodActivityHistory "good_activity_history";
    9 => HasSuspendedTokens "has_suspended_tokens";
    10 => HighRisk "high_risk";
    11 => InactiveAccount "inactive_account";
    12 => LongAccountTenure "long_account_tenure";
    13 => LowAccountScore "low_account_score";
    14 => LowDeviceScore "low_device_score";
    15 => LowPhoneNumberScore "low_phone_number_score";
    16 => NetworkServiceError "network_service_error";
    17 => OutsideHomeTerritory "outside_home_territory";
    18 => ProvisioningCardholderMismatch "provisioning_cardholder_mismatch";
    19 => ProvisioningDeviceAndCardholderMismatch "provisioning_device_and_cardholder_mismatch";
    20 => ProvisioningDeviceMismatch "provisioning_device_mismatch";
    21 => SameDeviceNoPriorAuthentication "same_device_no_prior_authentication";
    22 => SameDeviceSuccessfulPriorAuthentication "same_device_successful_prior_authentication";
    23 => SoftwareUpdate "software_update";
    24 => SuspiciousActivity "suspicious_activity";
    25 => TooManyDifferentCardholders "too_many_different_cardholders";
    26 => TooManyRecentAttempts "too_many_recent_attempts";
    27 => TooManyRecentTokens "too_many_recent_tokens";
}

rt::open_enum! {
    NetworkTokenWalletProviderSuggestedDecision;
    0 => Approve "approve";
    1 => Decline "decline";
    2 => RequireAuth "require_auth";
}

rt::record! {
    Token;
    const "object" = Str("issuing.token");
    0 => card "card" required;
    1 => created "created" required;
    2 => device_fingerprint = None "device_fingerprint" sensitive;
    3 => id "id" required;
    4 => last4 = None "last4";
    5 => livemode = false "livemode" required;
    6 => network "network" required;
    7 => network_data = None "network_data";
    8 => network_updated_at "network_updated_at" required;
    9 => status "status" required;
    10 => wallet_provider = None "wallet_provider";
}

rt::expandable! {
    crate::ExpandPath;
    Token;
    card "card" => Card;
    network_data "network_data" => NetworkTokenNetworkData;
}

rt::open_enum! {
    TokenStatus;
    0 => Active "active";
    1 => Deleted "deleted";
    2 => Requested "requested";
    3 => Suspended "suspended";
}

rt::open_enum! {
    TokenWalletProvider;
    0 => ApplePay "apple_pay";
    1 => GooglePay "google_pay";
    2 => SamsungPay "samsung_pay";
}
